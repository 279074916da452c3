import {
  all,
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

const isAsked = is('modelRequests[].basis', 'Art. 91');

/**
 * Documentation and information that the Commission requests is supplied within its period, complete, correct and not
 * misleading.
 *
 * @see Regulation (EU) 2024/1689, Article 91(1), (4) and (5); Article 101(1)(b)
 */
const information = requirement({
  id: 'information-supplied',
  citation: 'Art. 91(5)',
  need: 'C',
  statement:
    'Documentation and information that the Commission requests is supplied in full within the period that it set.',
  remedy: 'Supply what is requested, complete and correct, by the day that was set.',
  shownBy: 'the request, and the answer with its day',
  assumption:
    'The representative may supply it in the place of the provider; it is entered here all the same. Until the last day is over, an answer that is not given yet is open.',
  leastBasis: 'documented',
  wording: 'sha256:fc86eb66dbc1c765a61d0882bf069e002e2dc777c0e612525f29a8f6d4978389',
  when: some('modelRequests[]', isAsked),
  onEvent: true,
  holds: every(
    'modelRequests[]',
    any(
      given(not(isAsked)),
      all(
        inTime('modelRequests[].answeredOn', 'modelRequests[].dueOn'),
        is('modelRequests[].everythingProvided', true),
      ),
    ),
  ),
});

/** What Article 91 asks of the provider of a general-purpose model, once the Commission requests it. */
export const informationOnModels = definePolicy({
  id: 'information-on-models',
  title: 'Requests for information on models',
  addressees: ['provider'],
  roleClass: 'provider of the model',
  of: 'model',
  appliesTo: classMet('Art. 53(1)'),
  penalty: 'Art. 101(1)',
  documents: ['D48'],
  requirements: [information],
});
