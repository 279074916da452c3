import {
  all,
  classMet,
  definePolicy,
  includes,
  is,
  known,
  ordered,
  reached,
  requirement,
  same,
} from '../../src/policy/authoring.js';

/**
 * A provider in a third country appoints, in writing and before the model is placed on the market, a representative
 * that is established in the Union.
 *
 * @see Regulation (EU) 2024/1689, Article 54(1) and (6)
 */
const appointment = requirement({
  id: 'appointment',
  citation: 'Art. 54(1)',
  need: 'M',
  statement:
    'Before the model is placed on the market, an authorised representative established in the Union is appointed by written mandate.',
  remedy: 'Appoint a representative that is established in the Union, in writing, and file the mandate.',
  shownBy: 'the written mandate with its day',
  leastBasis: 'documented',
  wording: 'sha256:a71cb8c2c6a243e0b7cd2c323d4e6115858caf104b1ef217b0008f60b0696fe3',
  holds: all(
    known('parties[].modelMandate.representative'),
    is('parties[].modelMandate.establishedInUnion', true),
    reached('parties[].modelMandate.writtenOn'),
    ordered('parties[].modelMandate.writtenOn', 'model.placedOnTheMarketOn', { strictly: true }),
  ),
});

/**
 * The representative is enabled to perform its tasks: it has means, and the documentation of the present version.
 *
 * @see Regulation (EU) 2024/1689, Article 54(2)
 */
const enabling = requirement({
  id: 'enabling-the-representative',
  citation: 'Art. 54(2)',
  need: 'M',
  statement: 'The provider enables its authorised representative to perform the tasks of the mandate.',
  remedy: 'Give the representative means, access and the documentation of this version.',
  shownBy: 'the record of what was handed over, with its day',
  leastBasis: 'documented',
  wording: 'sha256:9e642bd51c924ea86e0bbbe4a2ea270493da18fb2a6cdf97527b23e5471ea40f',
  holds: all(
    known('parties[].modelMandate.means'),
    reached('parties[].modelMandate.documentationHandedOverOn'),
    same('parties[].modelMandate.documentationVersion', 'version'),
  ),
});

/**
 * The mandate has the powers without which it is none: to verify, to keep, to inform, to cooperate.
 *
 * @see Regulation (EU) 2024/1689, Article 54(3)
 */
const powers = requirement({
  id: 'powers-of-the-mandate',
  citation: 'Art. 54(3)',
  need: 'M',
  statement:
    'The mandate empowers the representative to verify documentation and obligations, to keep the documentation, to inform the AI Office and to cooperate.',
  remedy: 'Add the missing power to the mandate.',
  shownBy: 'the mandate',
  leastBasis: 'documented',
  wording: 'sha256:5ffbe38eff48f130d79d0d6c6da5c41817392939a0e42660638a713e29bd2324',
  holds: all(
    includes('parties[].modelMandate.empowersTo', 'verify'),
    includes('parties[].modelMandate.empowersTo', 'keepDocumentation'),
    includes('parties[].modelMandate.empowersTo', 'provideInformation'),
    includes('parties[].modelMandate.empowersTo', 'cooperate'),
  ),
});

/**
 * The mandate lets the AI Office and authorities address the representative.
 *
 * @see Regulation (EU) 2024/1689, Article 54(4)
 */
const addressed = requirement({
  id: 'addressed-by-authorities',
  citation: 'Art. 54(4)',
  need: 'M',
  statement:
    'The mandate empowers the representative to be addressed by the AI Office and authorities, beside the provider or in its place.',
  remedy: 'Add to the mandate that the representative may be addressed.',
  shownBy: 'the mandate',
  leastBasis: 'documented',
  wording: 'sha256:e16c753fb403c2102ff7d62382d14c684346b8910a2eb03a4bcfe933aec9daa8',
  holds: includes('parties[].modelMandate.empowersTo', 'beAddressed'),
});

/** What Article 54 asks of providers that are established in third countries, unless their model is an open one. */
export const thirdCountryModelProviders = definePolicy({
  id: 'third-country-model-providers',
  title: 'Model providers in third countries: authorised representative',
  addressees: ['provider'],
  roleClass: 'provider of the model',
  of: 'model',
  appliesTo: classMet('Art. 54(1)'),
  penalty: 'Art. 101(1)',
  documents: ['D23'],
  requirements: [appointment, enabling, powers, addressed],
});
