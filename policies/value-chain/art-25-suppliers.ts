import {
  all,
  any,
  classMet,
  definePolicy,
  every,
  given,
  includes,
  is,
  known,
  not,
  reached,
  requirement,
  some,
} from '../../src/policy/authoring.js';

const SPECIFIES = 'integrates[].agreementSpecifies';

/**
 * For everything that a third party supplies into the system there is a written agreement on information, capabilities,
 * technical access and other assistance. What is public under a free licence is free of it, save general-purpose models.
 *
 * @see Regulation (EU) 2024/1689, Article 25(4), first subparagraph
 */
const agreements = requirement({
  id: 'written-agreements',
  citation: 'Art. 25(4), subpara. 1',
  need: 'C',
  statement:
    'A written agreement with each third-party supplier specifies information, capabilities, technical access and other assistance.',
  remedy:
    'Conclude a written agreement with the supplier of each part, or name the free licence under which it is public, and file it.',
  shownBy: 'the agreement with each supplier, and the licence of what is public',
  assumption:
    'The supplier owes the same agreement and is asked for it on its own. What an agreement specifies under each of the four heads is for the parties.',
  leastBasis: 'documented',
  wording: 'sha256:43ea06b3ea166ea3c876294a8457da0ca8dd2540e70cf28d65a5dc796ebaf324',
  when: some('integrates[]', not(is('integrates[].supplied', 'made by the provider itself'))),
  holds: every(
    'integrates[]',
    any(
      given(is('integrates[].supplied', 'made by the provider itself')),
      all(
        is('integrates[].supplied', 'public, under a free and open-source licence'),
        known('integrates[].licence'),
        not(is('integrates[].kind', 'general-purpose model')),
      ),
      all(
        known('integrates[].agreement'),
        reached('integrates[].agreementOn'),
        includes(SPECIFIES, 'information'),
        includes(SPECIFIES, 'capabilities'),
        includes(SPECIFIES, 'technicalAccess'),
        includes(SPECIFIES, 'otherAssistance'),
      ),
    ),
  ),
});

/** What Article 25(4) asks of providers. Voluntary model terms, subparagraph 2, are for the AI Office. */
export const suppliers = definePolicy({
  id: 'suppliers',
  title: 'Agreements with suppliers',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(da)',
  documents: ['D26'],
  requirements: [agreements],
});
