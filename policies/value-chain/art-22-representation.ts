import {
  all,
  any,
  classMet,
  definePolicy,
  given,
  includes,
  is,
  known,
  not,
  reached,
  requirement,
  some,
} from '../../src/policy/authoring.js';
import { beforeMarketAndFirstUse } from '../conformity/present-version.js';

const POWERS = 'parties[].representation.empowersTo';
const fromOutside = is('organisation.establishedInUnion', false);

/**
 * A provider established in a third country appoints, by written mandate and before the system is available in the
 * Union, an authorised representative established there.
 *
 * @see Regulation (EU) 2024/1689, Articles 22(1) and 3(5)
 */
const mandate = requirement({
  id: 'representative-appointed',
  citation: 'Art. 22(1)',
  need: 'C',
  statement:
    'A provider established outside the Union has appointed by written mandate an authorised representative established in the Union, before the system is made available.',
  remedy: 'Conclude a written mandate with a representative established in the Union, and file it with its acceptance.',
  shownBy: 'the mandate, signed and accepted',
  assumption:
    'Where the provider is established decides, not where it has a branch. “Making available” is held against the first unit placed on the market or put into service.',
  leastBasis: 'documented',
  formalBreaches: ['Art. 83(1)(f)'],
  wording: 'sha256:bbf98a4ab04d48c96b2789e47ef903874049b5435e9a6d799c9cb3573574766d',
  when: fromOutside,
  holds: all(
    known('parties[].representation.mandate'),
    known('parties[].representation.representative'),
    is('parties[].representation.representativeEstablishedInUnion', true),
    reached('parties[].representation.acceptedOn'),
    beforeMarketAndFirstUse('parties[].representation.acceptedOn'),
  ),
});

/**
 * The provider enables its representative to do what the mandate says.
 *
 * @see Regulation (EU) 2024/1689, Article 22(2)
 */
const enabled = requirement({
  id: 'representative-enabled',
  citation: 'Art. 22(2)',
  need: 'C',
  statement: 'The provider enables its authorised representative to perform the tasks of the mandate.',
  remedy: 'Give the representative access to documentation, logs and contacts, and file how and since when.',
  shownBy: 'the record of access and contacts given to the representative',
  leastBasis: 'documented',
  wording: 'sha256:9e642bd51c924ea86e0bbbe4a2ea270493da18fb2a6cdf97527b23e5471ea40f',
  when: fromOutside,
  holds: all(known('parties[].representation.enabling'), reached('parties[].representation.enabledOn')),
});

/**
 * The mandate covers every task that the Act names, and lets authorities turn to the representative.
 *
 * @see Regulation (EU) 2024/1689, Article 22(3), points (a) to (e) and last sentence
 */
const powers = requirement({
  id: 'powers-of-the-mandate',
  citation: 'Art. 22(3)',
  need: 'C',
  statement:
    'The mandate empowers the authorised representative to verify, keep, provide, cooperate and register, and to be addressed by authorities.',
  remedy: 'Add the missing power to the mandate, and file it.',
  shownBy: 'the mandate, power by power',
  assumption: 'The power to register is asked where a use is registered in the EU database under Art. 49(1).',
  leastBasis: 'documented',
  wording: 'sha256:34a24c09c69d98c9a3d1bf798673b9ca5d0a4901eac96059dd553fa1b50a83ea',
  when: fromOutside,
  holds: all(
    includes(POWERS, 'verifies'),
    includes(POWERS, 'keeps'),
    includes(POWERS, 'provides'),
    includes(POWERS, 'cooperates'),
    any(
      includes(POWERS, 'registers'),
      given(not(some('uses[]', all(classMet('Art. 6(2)'), not(classMet('Annex III(2)')))))),
    ),
    includes(POWERS, 'isAddressed'),
  ),
});

/** What Article 22 asks of the provider. Art. 99(4)(b) fines the representative alone. */
export const representation = definePolicy({
  id: 'representation',
  title: 'Authorised representatives: duties of the provider',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(1)',
  documents: ['D23'],
  requirements: [mandate, enabled, powers],
});
