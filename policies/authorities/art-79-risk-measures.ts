import {
  all,
  any,
  classMet,
  definePolicy,
  given,
  inTime,
  is,
  known,
  not,
  requirement,
} from '../../src/policy/authoring.js';
import {
  coversAllMadeAvailable,
  doneInTime,
  everyMeasure,
  everyRequest,
  LAST_DAY,
  reliesOn,
  someMeasure,
  someRequest,
} from './registers.js';

/**
 * Operators cooperate with the authority that evaluates a system which may present a risk.
 *
 * @see Regulation (EU) 2024/1689, Article 79(2), first subparagraph
 */
const cooperation = requirement({
  id: 'cooperation-in-the-evaluation',
  citation: 'Art. 79(2), subpara. 1',
  need: 'C',
  statement:
    'The operator cooperates in the evaluation of a system that may present a risk: what is asked is answered in time.',
  remedy: 'Answer what the authority asks by the day that was set, and enter how.',
  shownBy: 'the register of requests, with the answers',
  assumption: `Cooperation is checked by the requests that rely on Article 79. ${LAST_DAY}`,
  leastBasis: 'documented',
  documents: ['D48'],
  wording: 'sha256:0cf3d620c0eab4c800aad91635064734cceda962f86a939823009d4974a5ef4a',
  when: someRequest(reliesOn('Art. 79')),
  onEvent: true,
  holds: everyRequest(
    reliesOn('Art. 79'),
    all(
      inTime('events.authorityRequest[].doneOn', 'events.authorityRequest[].due'),
      known('events.authorityRequest[].how'),
    ),
  ),
});

/**
 * By the day that the authority set; where it set none, within fifteen working days. Nineteen days always lie within
 * them, and thirty-five never do, whatever the public holidays: between the two somebody has to count.
 */
const withinThePeriod = any(
  all(given(known('events.authorityMeasure[].due')), doneInTime),
  all(
    given(not(known('events.authorityMeasure[].due'))),
    known('events.authorityMeasure[].how'),
    any(
      inTime('events.authorityMeasure[].doneOn', 'events.authorityMeasure[].on', 'P19D'),
      all(
        inTime('events.authorityMeasure[].doneOn', 'events.authorityMeasure[].on', 'P35D'),
        is('events.authorityMeasure[].withinFifteenWorkingDays', true),
      ),
    ),
  ),
);

/**
 * The operator takes the corrective action that is required, and takes it for every system concerned that it has made
 * available on the Union market.
 *
 * @see Regulation (EU) 2024/1689, Article 79(4); Article 79(2), second subparagraph
 */
const correctiveAction = requirement({
  id: 'corrective-action',
  citation: 'Art. 79(4)',
  need: 'C',
  statement:
    'Corrective action that an authority requires of a system which presents a risk is taken in time, for every system concerned on the Union market.',
  remedy:
    'Bring every system concerned into compliance, or withdraw or recall it, by the day that was set, and enter how.',
  shownBy: 'the order, and the record of what was done for which systems',
  assumption:
    'A day that the authority set is the last one. Where it set none, fifteen working days are: nineteen days always lie within them, thirty-five never do, and between the two somebody has to say so. A shorter period of product law has to be entered as the day that is due. Where product law of Annex I, Section A has an equivalent procedure (Article 74(4)), the measure rests on that law.',
  leastBasis: 'documented',
  judgement: 'whether the corrective action is the appropriate one',
  wording: 'sha256:af5b6971ad6bb9053c6edcde3ce39ce52f90d86a0a6b094b6bbad79360eadab3',
  when: someMeasure('Art. 79(2)'),
  onEvent: true,
  holds: everyMeasure('Art. 79(2)', all(withinThePeriod, coversAllMadeAvailable)),
});

/** What Article 79 asks of operators of a system that presents a risk. */
export const riskMeasures = definePolicy({
  id: 'risk-measures',
  title: 'Systems that present a risk: evaluation and corrective action',
  addressees: ['provider', 'product-manufacturer', 'authorised-representative', 'importer', 'distributor', 'deployer'],
  appliesTo: classMet('AI system'),
  penalty: 'Art. 99(1)',
  documents: ['D20'],
  requirements: [cooperation, correctiveAction],
});
