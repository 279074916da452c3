import {
  all,
  any,
  anyEntry,
  type Condition,
  classMet,
  definePolicy,
  every,
  given,
  includes,
  known,
  not,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';

const PARTS = 'integrates[]';
const SPECIFIES = 'integrates[].agreementSpecifies';

/** A part of the system that this party supplies. */
const own: Condition<typeof PARTS | 'parties[]'> = same('integrates[].supplier', 'parties[].id');

/**
 * Whoever supplies a part of a high-risk system specifies with its provider, by written agreement, what the provider
 * needs of it.
 *
 * @see Regulation (EU) 2024/1689, Article 25(4), first subparagraph
 */
const agreement = requirement({
  id: 'written-agreement',
  citation: 'Art. 25(4), subpara. 1',
  need: 'C',
  statement:
    'A written agreement with the provider of the high-risk system specifies information, capabilities, technical access and other assistance for each part that is supplied.',
  remedy: 'Name each part that is supplied, conclude a written agreement on it with the provider, and file it.',
  shownBy: 'the agreement with the provider',
  assumption:
    'Article 2(1) names no suppliers; Article 25(4) is read as addressing whoever supplies a part of a system that the Act reaches, wherever it is established. What is made public under a free and open-source licence and is no general-purpose model is free of it; that has to be invoked. Whether a party supplies a part waits for somebody to say so.',
  leastBasis: 'documented',
  wording: 'sha256:43ea06b3ea166ea3c876294a8457da0ca8dd2540e70cf28d65a5dc796ebaf324',
  when: anyEntry('parties[].suppliesForIntegration'),
  onEvent: true,
  holds: all(
    some(PARTS, own),
    every(
      PARTS,
      any(
        given(not(own)),
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
  ),
});

/** What Article 25(4) asks of third parties that supply parts of a high-risk system. */
export const thirdPartySuppliers = definePolicy({
  id: 'third-party-suppliers',
  title: 'Agreements of suppliers with providers',
  addressees: ['supplier'],
  // The Act reaches the system through those who provide or use it.
  scope: some('parties[]', classMet('in scope')),
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(da)',
  documents: ['D26'],
  requirements: [agreement],
});
