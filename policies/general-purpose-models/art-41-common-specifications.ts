import {
  all,
  classMet,
  definePolicy,
  every,
  known,
  nonEmpty,
  reached,
  requirement,
} from '../../src/policy/authoring.js';

const NOT_FOLLOWED = 'modelDemonstration.commonSpecificationsNotFollowed[]';

/**
 * A provider of a model that does not follow common specifications justifies that it complies with its obligations by
 * technical solutions to a level that is at least equivalent.
 *
 * @see Regulation (EU) 2024/1689, Article 41(5)
 */
const justification = requirement({
  id: 'justification',
  citation: 'Art. 41(5)',
  need: 'C',
  statement:
    'Where a common specification for models is not followed, it is justified that the technical solution is at least equivalent.',
  remedy: 'Write down which solution stands in for the specification and why it is at least equivalent, or follow it.',
  shownBy: 'the justification with its day, and the attestation of who judged the solution equivalent',
  assumption:
    'It binds once the Commission has adopted a common specification that covers the model; which of them is not followed, or not in full, has to be entered.',
  leastBasis: 'documented',
  judgement: 'whether the technical solution is at least equivalent to the common specification',
  wording: 'sha256:e953a6425284f9bc8103ac43dac1f39dcb180821ee5c821ffe67092eed8e2e1f',
  when: nonEmpty(NOT_FOLLOWED),
  onEvent: true,
  holds: every(
    NOT_FOLLOWED,
    all(
      known('modelDemonstration.commonSpecificationsNotFollowed[].solution'),
      known('modelDemonstration.commonSpecificationsNotFollowed[].equivalence'),
      reached('modelDemonstration.commonSpecificationsNotFollowed[].justifiedOn'),
    ),
  ),
});

/** What Article 41 asks of providers of general-purpose models. */
export const commonSpecificationsForModels = definePolicy({
  id: 'common-specifications-for-models',
  title: 'Common specifications for models that are not followed',
  addressees: ['provider'],
  roleClass: 'provider of the model',
  of: 'model',
  appliesTo: classMet('Art. 53(1)'),
  penalty: 'Art. 101(1)',
  documents: ['D43'],
  requirements: [justification],
});
