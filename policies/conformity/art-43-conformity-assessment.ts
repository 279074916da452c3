import {
  all,
  any,
  classMet,
  definePolicy,
  every,
  given,
  is,
  known,
  nonEmpty,
  not,
  ordered,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';
import { underTheAIOffice } from './ai-office.js';
import {
  allowedWithoutAssessment,
  concludedWell,
  coversPresentVersion,
  foundConforming,
  standardsInFull,
} from './present-version.js';

const bySectionA = classMet('Art. 6(1), Section A');

/** A use of the system is high-risk by point 1 of Annex III. */
export const biometric = some(
  'uses[]',
  all(
    classMet('Art. 6(2)'),
    any(classMet('Annex III(1)(a)'), classMet('Annex III(1)(b)'), classMet('Annex III(1)(c)')),
  ),
);

/** The present version was assessed, and found to meet the requirements. */
const assessed = some('conformityAssessment.assessments[]', all(coversPresentVersion, concludedWell));

const shownBy = 'the record of the conformity assessment, with its verdicts, date and version';

/**
 * Systems of point 1 of Annex III: a notified body assesses them, unless harmonised standards or common specifications
 * are applied in full, which leaves the choice of internal control.
 *
 * @see Regulation (EU) 2024/1689, Article 43(1), first and second subparagraph; Article 46(1)
 */
const biometrics = requirement({
  id: 'procedure-for-biometrics',
  citation: 'Art. 43(1), subpara. 2',
  need: 'C',
  statement:
    'A biometric system of Annex III(1) is assessed with a notified body, or by internal control where harmonised standards or common specifications are applied in full.',
  remedy:
    'Have the present version assessed by a notified body, or apply harmonised standards or common specifications for all requirements, and file the record.',
  shownBy,
  assumption:
    'Where a standard was published with a restriction, the notified body may keep to the restricted part; the procedure is then stated as “notified body”. Where one purpose of several falls under point 1, its procedure counts for the system as a whole. Product law of Section A goes first, Art. 43(3), subpara. 4.',
  leastBasis: 'documented',
  wording: 'sha256:e32e7e1f5c84739205529bf7cd9ae33dc746c14610aa0c26ee0b6fca0c6c9fff',
  when: all(not(bySectionA), biometric),
  holds: any(
    all(
      assessed,
      any(
        all(is('route.procedure', 'notified body'), nonEmpty('conformityAssessment.certificates[]')),
        all(is('route.procedure', 'internal control'), standardsInFull),
      ),
    ),
    allowedWithoutAssessment,
  ),
});

/**
 * The provider may choose any notified body. Where law enforcement, immigration or asylum authorities or Union bodies
 * are to put the system into service, the market surveillance authority acts as the body.
 *
 * @see Regulation (EU) 2024/1689, Article 43(1), third subparagraph; Article 74(8) and (9)
 */
const assessor = requirement({
  id: 'assessing-body',
  citation: 'Art. 43(1), subpara. 3',
  need: 'C',
  statement:
    'The assessment is made by a notified body, or by the market surveillance authority where the system is meant for law enforcement, immigration or asylum authorities or Union bodies.',
  remedy: 'Name who assesses, and turn to the market surveillance authority where the system is meant for those.',
  shownBy: 'the application and the decision of the body or authority',
  assumption: 'Where the AI Office supervises the system, Article 75(1e) says who assesses.',
  leastBasis: 'documented',
  wording: 'sha256:492356b963b5debfc03b0e107cb15b59022ff726ea50b132b2292f80e56028c4',
  when: all(not(bySectionA), biometric, is('route.procedure', 'notified body'), not(underTheAIOffice)),
  holds: all(
    known('route.notifiedBodyOrAuthority'),
    any(
      all(
        given(is('route.intendedForAuthoritiesOrUnionBodies', true)),
        is('route.assessor', 'market surveillance authority'),
      ),
      all(given(is('route.intendedForAuthoritiesOrUnionBodies', false)), is('route.assessor', 'notified body')),
    ),
  ),
});

/**
 * Systems of points 2 to 8 of Annex III: internal control, without a notified body.
 *
 * @see Regulation (EU) 2024/1689, Article 43(2); Article 46(1)
 */
const internalControl = requirement({
  id: 'internal-control',
  citation: 'Art. 43(2)',
  need: 'C',
  statement: 'A system of points 2 to 8 of Annex III is assessed by internal control.',
  remedy: 'Carry out the internal control of Annex VI on the present version, and file the record.',
  shownBy,
  assumption:
    'Asked of systems of which no purpose falls under point 1 of Annex III and which no law of Section A of Annex I makes high-risk. A later version rests on the assessment of an earlier one only while a named person attests that the change is no substantial modification.',
  leastBasis: 'documented',
  wording: 'sha256:a78c7a21948751a59745eefbccb68ac41abaa5a743a0aeddfb90ff95b6967452',
  when: all(not(bySectionA), not(biometric)),
  holds: any(all(is('route.procedure', 'internal control'), assessed), allowedWithoutAssessment),
});

/**
 * Systems under product law of Section A of Annex I follow its procedure; the requirements of Section 2 and the quality
 * management system are part of it. The derogation of Article 46 is not open to them.
 *
 * @see Regulation (EU) 2024/1689, Article 43(3), first and fourth subparagraph; Article 46(7)
 */
const byProductLaw = requirement({
  id: 'procedure-of-product-law',
  citation: 'Art. 43(3), subpara. 1',
  need: 'C',
  statement:
    'A system under product law of Annex I, Section A is assessed by the procedure of that law, the requirements of Section 2 and the quality management system included.',
  remedy:
    'Have the present version assessed by the procedure of the product law, with the quality management system, and file the record.',
  shownBy,
  assumption: 'Derogations of the product law itself from its procedure are not encoded (Art. 46(7)).',
  leastBasis: 'documented',
  wording: 'sha256:a4b461250c3eca9d68f4963bc10f54ea62651f7f0b83664d8c41601235a15698',
  when: bySectionA,
  holds: all(
    is('route.procedure', 'sectoral procedure'),
    some(
      'conformityAssessment.assessments[]',
      all(coversPresentVersion, concludedWell, reached('conformityAssessment.assessments[].qualitySystemVerifiedOn')),
    ),
  ),
});

/**
 * Where product law lets a manufacturer do without a third party after applying harmonised standards, it may do so only
 * if standards or common specifications for all requirements of Section 2 are applied as well.
 *
 * @see Regulation (EU) 2024/1689, Article 43(3), third subparagraph
 */
const withoutThirdParty = requirement({
  id: 'option-without-third-party',
  citation: 'Art. 43(3), subpara. 3',
  need: 'C',
  statement:
    'The option of product law without a third party is used only where standards or common specifications for all requirements of Section 2 are applied.',
  remedy: 'Involve the third party, or apply harmonised standards or common specifications for all requirements.',
  shownBy: 'the record of the conformity assessment and the list of standards applied',
  leastBasis: 'documented',
  wording: 'sha256:87c7928bf12ea5f7869de0a59a4305d8b3e354fd094c724475ff2bac72b11035',
  when: all(bySectionA, is('product.thirdPartyAssessment', 'required unless harmonised standards are applied in full')),
  holds: any(is('route.thirdPartyInvolved', true), standardsInFull),
});

/**
 * A substantial modification calls for a new assessment, of its own and before the modified system is out.
 *
 * @see Regulation (EU) 2024/1689, Article 43(4), first subparagraph; Articles 3(23) and 16(f)
 */
const afterModification = requirement({
  id: 'new-assessment-after-modification',
  citation: 'Art. 43(4), subpara. 1',
  need: 'C',
  statement: 'After each substantial modification the system undergoes a new conformity assessment.',
  remedy: 'Assess the modified system anew before it is out, and name the modification in the record.',
  shownBy: 'the record of the new conformity assessment',
  assumption:
    'The day of the event is the day on which the modified system reaches the market or goes into use; the new assessment is concluded by then (Art. 16(f)). Changes that were fixed at the first assessment are no substantial modification (subpara. 2) and no event.',
  documents: ['D17', 'D27'],
  leastBasis: 'documented',
  wording: 'sha256:2cd0d274aec6db6e6c1692a489454c699d02351fad042fcf0a2a51995549ab11',
  when: some('events.substantialModification[]', reached('events.substantialModification[].on')),
  onEvent: true,
  holds: every(
    'events.substantialModification[]',
    any(
      given(not(reached('events.substantialModification[].on'))),
      some(
        'conformityAssessment.assessments[]',
        all(
          same('conformityAssessment.assessments[].afterModification', 'events.substantialModification[].id'),
          foundConforming,
          ordered('conformityAssessment.assessments[].concludedOn', 'events.substantialModification[].on'),
        ),
      ),
    ),
  ),
});

/** Which procedure a high-risk system undergoes. That it comes before market is Art. 16(f); what internal control asks for is Annex VI. */
export const conformityAssessment = definePolicy({
  id: 'conformity-assessment',
  title: 'Conformity assessment',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  bindsThrough: 'Art. 16(f)',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D17'],
  requirements: [biometrics, assessor, internalControl, byProductLaw, withoutThirdParty, afterModification],
});
