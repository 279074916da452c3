import {
  any,
  classMet,
  definePolicy,
  every,
  given,
  inTime,
  is,
  not,
  requirement,
  some,
} from '../../src/policy/authoring.js';

const isAsked = is('modelRequests[].basis', 'Art. 92');

/**
 * Access to the model that the Commission requests for an evaluation is given within its period.
 *
 * @see Regulation (EU) 2024/1689, Article 92(3), (4) and (5); Article 101(1)(d)
 */
const access = requirement({
  id: 'access-given',
  citation: 'Art. 92(5)',
  need: 'C',
  statement:
    'Access to the model that the Commission requests for an evaluation is given within the period that it set.',
  remedy: 'Give the access, through an interface or other means, source code included where it is requested.',
  shownBy: 'the request, and the record of the access with its day',
  assumption:
    'The representative may answer in the place of the provider; it is entered here all the same. Until the last day is over, access that is not given yet is open.',
  leastBasis: 'documented',
  wording: 'sha256:0b528150f1145f2440d018bd90ef74d2d8e6bcbfe8fdc302eb4630d458e275e4',
  when: some('modelRequests[]', isAsked),
  onEvent: true,
  holds: every(
    'modelRequests[]',
    any(given(not(isAsked)), inTime('modelRequests[].accessGivenOn', 'modelRequests[].dueOn')),
  ),
});

/** What Article 92 asks of the provider of a general-purpose model that is evaluated. */
export const evaluationsOfModels = definePolicy({
  id: 'evaluations-of-models',
  title: 'Evaluations of models by the AI Office',
  addressees: ['provider'],
  roleClass: 'provider of the model',
  of: 'model',
  appliesTo: classMet('Art. 53(1)'),
  penalty: 'Art. 101(1)',
  documents: ['D48'],
  requirements: [access],
});
