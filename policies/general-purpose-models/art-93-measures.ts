import {
  all,
  any,
  classMet,
  definePolicy,
  every,
  given,
  inTime,
  is,
  known,
  not,
  requirement,
  some,
} from '../../src/policy/authoring.js';

type Kind =
  | 'to comply with Articles 53 and 54'
  | 'to mitigate a systemic risk'
  | 'to restrict, withdraw or recall the model'
  | 'commitments made binding';

const isOf = (kind: Kind) => is('modelMeasures[].kind', kind);

/** Every measure of this kind is taken by its day; how, is written down. */
const everyTaken = (kind: Kind) =>
  every(
    'modelMeasures[]',
    any(
      given(not(isOf(kind))),
      all(inTime('modelMeasures[].doneOn', 'modelMeasures[].dueOn'), known('modelMeasures[].how')),
    ),
  );

const shownBy = 'the request or decision of the Commission, and the record of what was done';
const assumption =
  'Whoever does not comply with a measure that is requested can be fined (Article 101(1)(c)): it is read as binding. A day that the Commission set is the last one, and nothing is late before it is over; where it set none, what is asked is owed all the same, and none is late.';

/**
 * Measures by which the provider is to comply with Articles 53 and 54 are taken.
 *
 * @see Regulation (EU) 2024/1689, Article 93(1)(a)
 */
const compliance = requirement({
  id: 'measures-to-comply',
  citation: 'Art. 93(1)(a)',
  need: 'C',
  statement: 'Measures that the Commission requests so that Articles 53 and 54 are complied with are taken in time.',
  remedy: 'Take the measure by the day that was set, and enter how.',
  shownBy,
  assumption,
  leastBasis: 'documented',
  wording: 'sha256:203d393db0acf4d467b6781d9d46bd50fc8ef229d307b229c410fe8b13b86edb',
  when: some('modelMeasures[]', isOf('to comply with Articles 53 and 54')),
  onEvent: true,
  holds: everyTaken('to comply with Articles 53 and 54'),
});

/**
 * Mitigation measures that follow an evaluation are implemented.
 *
 * @see Regulation (EU) 2024/1689, Article 93(1)(b)
 */
const mitigation = requirement({
  id: 'mitigation-measures',
  citation: 'Art. 93(1)(b)',
  need: 'C',
  statement: 'Mitigation measures that the Commission requests after an evaluation are implemented in time.',
  remedy: 'Implement the mitigation by the day that was set, and enter how.',
  shownBy,
  assumption,
  leastBasis: 'documented',
  wording: 'sha256:e9af8e23890ba645f95a116830f748afe1a5c93ecff20637afa15fe0f8e87b0d',
  when: some('modelMeasures[]', isOf('to mitigate a systemic risk')),
  onEvent: true,
  holds: everyTaken('to mitigate a systemic risk'),
});

/**
 * The model is restricted, withdrawn or recalled where that is requested.
 *
 * @see Regulation (EU) 2024/1689, Article 93(1)(c)
 */
const restriction = requirement({
  id: 'restriction-withdrawal-or-recall',
  citation: 'Art. 93(1)(c)',
  need: 'C',
  statement: 'The model is restricted, withdrawn or recalled in time where the Commission requests it.',
  remedy: 'Restrict, withdraw or recall the model by the day that was set, and enter how.',
  shownBy,
  assumption,
  leastBasis: 'documented',
  wording: 'sha256:049038696b7a290df5debc2d1dd619c41945f729c3ce0e835ef68d70f7843708',
  when: some('modelMeasures[]', isOf('to restrict, withdraw or recall the model')),
  onEvent: true,
  holds: everyTaken('to restrict, withdraw or recall the model'),
});

/**
 * Commitments that the Commission made binding are kept.
 *
 * @see Regulation (EU) 2024/1689, Article 93(3)
 */
const commitments = requirement({
  id: 'binding-commitments',
  citation: 'Art. 93(3)',
  need: 'C',
  statement: 'Commitments on the mitigation of systemic risk that the Commission made binding are kept.',
  remedy: 'Do what the commitment says by its day, and enter how.',
  shownBy,
  assumption,
  leastBasis: 'documented',
  wording: 'sha256:88631357ac5e6fbdc1d26ff94dd5a50c994b28eba4216bc7d95c5ccad2f0256e',
  when: some('modelMeasures[]', isOf('commitments made binding')),
  onEvent: true,
  holds: everyTaken('commitments made binding'),
});

/** What Article 93 lets the Commission ask of the provider of a general-purpose model. */
export const measuresOnModels = definePolicy({
  id: 'measures-on-models',
  title: 'Measures requested of providers of models',
  addressees: ['provider'],
  roleClass: 'provider of the model',
  of: 'model',
  appliesTo: classMet('Art. 53(1)'),
  penalty: 'Art. 101(1)',
  documents: ['D43'],
  requirements: [compliance, mitigation, restriction, commitments],
});
