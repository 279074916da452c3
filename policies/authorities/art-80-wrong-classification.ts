import { all, classMet, definePolicy, inTime, known, requirement } from '../../src/policy/authoring.js';
import { coversAllMadeAvailable, doneInTime, everyMeasure, LAST_DAY, someMeasure } from './registers.js';

const shownBy = 'the order, and the record of what was done for which systems';

/**
 * The provider brings a system that an authority found to be high-risk, against its own classification, into line with
 * the requirements and obligations of the Act.
 *
 * @see Regulation (EU) 2024/1689, Article 80(4); Article 80(2)
 */
const conformity = requirement({
  id: 'brought-into-conformity',
  citation: 'Art. 80(4)',
  need: 'C',
  statement:
    'A system that an authority found to be high-risk is brought into line with the requirements and obligations by the day that was set.',
  remedy: 'Meet what the Act asks of a high-risk system, and enter the day on which that is so.',
  shownBy,
  assumption: `Asked of the provider that held the system not to be high-risk. ${LAST_DAY}`,
  leastBasis: 'documented',
  judgement: 'whether all necessary action was taken',
  wording: 'sha256:8e1b4a773b6292d574a1f7565f8d8fa5defd95eaff5d2246c379d989eafdae2b',
  when: someMeasure('Art. 80(2)'),
  onEvent: true,
  holds: everyMeasure(
    'Art. 80(2)',
    all(
      inTime('events.authorityMeasure[].broughtIntoConformityOn', 'events.authorityMeasure[].due'),
      known('events.authorityMeasure[].how'),
    ),
  ),
});

/**
 * The provider takes corrective action for every system concerned that it has made available on the Union market.
 *
 * @see Regulation (EU) 2024/1689, Article 80(5); Article 80(2) and (6)
 */
const correctiveAction = requirement({
  id: 'corrective-action',
  citation: 'Art. 80(5)',
  need: 'C',
  statement:
    'Corrective action is taken for every wrongly classified system that the provider has made available on the Union market.',
  remedy: 'Take the corrective action for every system concerned by the day that was set, and enter how.',
  shownBy,
  assumption: LAST_DAY,
  leastBasis: 'documented',
  judgement: 'whether the corrective action is the appropriate one',
  wording: 'sha256:58613a909ffe246a4450b3e9401af8cd429aadca1a25f1a0e9d41b7e6ac29778',
  when: someMeasure('Art. 80(2)'),
  onEvent: true,
  holds: everyMeasure('Art. 80(2)', all(doneInTime, coversAllMadeAvailable)),
});

/** What Article 80 asks of the provider whose classification an authority found to be wrong. */
export const wrongClassification = definePolicy({
  id: 'wrong-classification',
  title: 'Systems wrongly held not to be high-risk',
  addressees: ['provider'],
  appliesTo: classMet('AI system'),
  penalty: 'Art. 99(1)',
  documents: ['D20', 'D21'],
  requirements: [conformity, correctiveAction],
});
