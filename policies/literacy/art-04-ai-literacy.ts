import {
  all,
  any,
  classMet,
  contains,
  definePolicy,
  eachOf,
  known,
  not,
  reached,
  requirement,
  some,
} from '../../src/policy/authoring.js';

/**
 * Providers and deployers take measures for the AI literacy of their staff and others who operate the system on their
 * behalf. No level has to be guaranteed.
 *
 * @see Regulation (EU) 2024/1689, Article 4(1)
 */
const measures = requirement({
  id: 'measures',
  citation: 'Art. 4(1)',
  need: 'M',
  statement:
    'Measures support the AI literacy of everyone who operates or uses the system on behalf of the provider or deployer.',
  remedy: 'List every group that operates or uses the system, hold a measure for each, and file the record.',
  shownBy: 'the record of measures by group, with dates',
  leastBasis: 'documented',
  wording: 'sha256:0f46d9de54ad2006cb52b251f0b739e97e35a42b596590c462674024be7281dd',
  holds: eachOf(
    'parties[].literacy.groups[]',
    all(
      // Whatever it is: a group that knows nothing beforehand has been looked at too.
      any(
        known('parties[].literacy.groups[].priorKnowledge'),
        not(known('parties[].literacy.groups[].priorKnowledge')),
      ),
      some(
        'parties[].literacy.measures[]',
        all(
          contains('parties[].literacy.measures[].groups', 'parties[].literacy.groups[].id'),
          known('parties[].literacy.measures[].content'),
          reached('parties[].literacy.measures[].heldOn'),
        ),
      ),
    ),
  ),
});

/** What Article 4 asks of the providers and deployers of any AI system. */
export const aiLiteracy = definePolicy({
  id: 'ai-literacy',
  title: 'AI literacy',
  addressees: ['provider', 'deployer'],
  appliesTo: classMet('AI system'),
  penalty: 'Art. 99(1)',
  documents: ['D36'],
  requirements: [measures],
});
