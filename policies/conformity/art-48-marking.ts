import {
  all,
  any,
  classMet,
  definePolicy,
  given,
  includes,
  is,
  known,
  ordered,
  reached,
  requirement,
  same,
} from '../../src/policy/authoring.js';
import { beforeOwnMarket, thirdPartyAssesses } from './present-version.js';

const PLACE = 'conformityAssessment.marking.place';
const ACCESS = 'conformityAssessment.marking.digitalAccess';

/**
 * A system that is provided digitally bears a digital marking where that can easily be reached, and none where not.
 *
 * @see Regulation (EU) 2024/1689, Article 48(2)
 */
const digital = requirement({
  id: 'digital-marking',
  citation: 'Art. 48(2)',
  need: 'C',
  statement:
    'A system provided digitally bears a digital CE marking, if it can easily be reached through the interface, a machine-readable code or other electronic means.',
  remedy: 'Show the marking where users of the system easily reach it, or affix it in another way and say why.',
  shownBy: 'a picture of the marking as users reach it',
  leastBasis: 'documented',
  formalBreaches: ['Art. 83(1)(a)'],
  wording: 'sha256:cecd1fab901b0d0d646ce49150e1240b0da9e082c026ce16994e502953d3231f',
  when: is('conformityAssessment.marking.systemProvidedDigitally', true),
  holds: any(
    all(
      is('conformityAssessment.marking.digital', true),
      any(
        is(ACCESS, 'from the interface of the system'),
        is(ACCESS, 'by a machine-readable code'),
        is(ACCESS, 'by other electronic means'),
      ),
    ),
    all(is('conformityAssessment.marking.digital', false), is(ACCESS, 'not easily')),
  ),
});

/**
 * The marking is affixed visibly, legibly and indelibly, to the system, or where that is not possible or not warranted
 * to packaging or documentation; on the strength of the declaration, and before the system is out.
 *
 * @see Regulation (EU) 2024/1689, Article 48(3)
 */
const affixed = requirement({
  id: 'affixed',
  citation: 'Art. 48(3)',
  need: 'M',
  statement:
    'The CE marking is affixed visibly, legibly and indelibly to the system or, where that is not possible or not warranted, to its packaging or documentation.',
  remedy: 'Affix the marking after the declaration and before the system is out, and file a picture of it.',
  shownBy: 'a picture of the marking in its place, with the day',
  assumption:
    'It indicates conformity, so the first declaration is not younger than the marking, and both come before the first unit is placed on the market or put into service.',
  leastBasis: 'documented',
  formalBreaches: ['Art. 83(1)(a)', 'Art. 83(1)(b)'],
  wording: 'sha256:27958c14bdf4ad8be5433cb2099c7ac6ed36ee9ee28296db8682c89b2aa55e3c',
  holds: all(
    any(
      is(PLACE, 'on the system'),
      is(PLACE, 'in the interface of the system'),
      all(
        any(is(PLACE, 'on the packaging'), is(PLACE, 'in the accompanying documentation')),
        known('conformityAssessment.marking.notOnTheSystemBecause'),
      ),
    ),
    includes('conformityAssessment.marking.qualities', 'visible'),
    includes('conformityAssessment.marking.qualities', 'legible'),
    includes('conformityAssessment.marking.qualities', 'indelible'),
    reached('conformityAssessment.marking.affixedOn'),
    beforeOwnMarket('conformityAssessment.marking.affixedOn'),
    ordered('conformityAssessment.declaration.firstDrawnUpOn', 'conformityAssessment.marking.affixedOn'),
  ),
});

/**
 * The number of the notified body follows the marking, and stands in promotional material that mentions it.
 *
 * @see Regulation (EU) 2024/1689, Article 48(4)
 */
const bodyNumber = requirement({
  id: 'number-of-notified-body',
  citation: 'Art. 48(4)',
  need: 'C',
  statement:
    'The identification number of the notified body follows the CE marking and stands in promotional material that mentions it.',
  remedy: 'Put the number of the notified body beside the marking and into the material that mentions it.',
  shownBy: 'a picture of the marking with the number, and the promotional material',
  assumption: 'An authority that acts as a notified body has no such number; the duty is then not asked.',
  leastBasis: 'documented',
  formalBreaches: ['Art. 83(1)(a)'],
  wording: 'sha256:70cd16a9ed2e1739702e6d68945a09b7c48d9f0d08abb4f869e9393aca9438ab',
  when: all(thirdPartyAssesses, is('route.assessor', 'notified body')),
  holds: all(
    same('conformityAssessment.marking.bodyNumber', 'route.bodyNumber'),
    any(
      given(is('conformityAssessment.marking.advertised', false)),
      same('conformityAssessment.marking.bodyNumberInAdvertising', 'route.bodyNumber'),
    ),
  ),
});

/** The CE marking. Paragraph 1 refers to the principles of another regulation; paragraph 5 says what the marking means. */
export const marking = definePolicy({
  id: 'ce-marking',
  title: 'CE marking',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  bindsThrough: 'Art. 16(h)',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D04'],
  requirements: [digital, affixed, bodyNumber],
});
