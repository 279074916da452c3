import {
  all,
  any,
  type Condition,
  classMet,
  definePolicy,
  every,
  given,
  invoked,
  is,
  known,
  not,
  ordered,
  passed,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';
import { listedOutsidePoint2, someOwnUse } from './own-use.js';

const isAsked: Condition<'parties[]' | 'events.requestForExplanation[]'> = same(
  'events.requestForExplanation[].party',
  'parties[].id',
);

/**
 * A person who is subject to a decision on the basis of the output gets clear and meaningful explanations of the role of
 * the system and of the main elements of the decision.
 *
 * @see Regulation (EU) 2024/1689, Article 86; Recital 171
 */
const explanation = requirement({
  id: 'explanation',
  citation: 'Art. 86(1)',
  need: 'C',
  statement:
    'On request, an affected person gets clear and meaningful explanations of the role of the system and of the main elements of the decision.',
  remedy: 'Answer the request: what the system did in this case, and what the decision rested on.',
  shownBy: 'the answer that was sent, and the attestation that it is clear and meaningful',
  assumption:
    'The Act sets no period for the answer: the day that the deployer set for itself counts. Whether the effect is adverse is for the person to say; a request says it. Exceptions in other law, and rights that it gives already (paragraphs 2 and 3), have to be invoked and shown.',
  leastBasis: 'documented',
  judgement: 'whether the explanations given are clear and meaningful to the persons who asked',
  wording: 'sha256:6de82ab2ae4d6bf02fe22fbb96532e638092e24dc0e0431ff9bc12c6e36e4724',
  when: all(
    someOwnUse(
      all(
        listedOutsidePoint2,
        is('uses[].decisionRestsOnOutput', true),
        is('uses[].legalOrSimilarlySignificantEffect', true),
      ),
    ),
    not(invoked(known('parties[].use.explanationException'))),
    some('events.requestForExplanation[]', isAsked),
  ),
  onEvent: true,
  holds: every(
    'events.requestForExplanation[]',
    any(
      given(not(isAsked)),
      all(
        known('events.requestForExplanation[].roleOfSystem'),
        known('events.requestForExplanation[].mainElements'),
        ordered('events.requestForExplanation[].doneOn', 'events.requestForExplanation[].due'),
      ),
      not(any(passed('events.requestForExplanation[].due'), reached('events.requestForExplanation[].doneOn'))),
    ),
  ),
});

/** What Article 86 gives to affected persons, as a duty of the deployer. */
export const rightToExplanation = definePolicy({
  id: 'right-to-explanation',
  title: 'Right to explanation',
  addressees: ['deployer'],
  appliesTo: classMet('Art. 6(2)'),
  penalty: 'Art. 99(1)',
  documents: ['D33'],
  requirements: [explanation],
});
