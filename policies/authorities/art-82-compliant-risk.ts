import { all, classMet, definePolicy, requirement } from '../../src/policy/authoring.js';
import { coversAllMadeAvailable, doneInTime, everyMeasure, LAST_DAY, someMeasure } from './registers.js';

/**
 * Corrective action on a system that complies and presents a risk all the same is taken within the time that the
 * authority prescribed, for every system concerned on the Union market.
 *
 * @see Regulation (EU) 2024/1689, Article 82(2); Article 82(1)
 */
const correctiveAction = requirement({
  id: 'corrective-action',
  citation: 'Art. 82(2)',
  need: 'C',
  statement:
    'Corrective action on a system that complies and presents a risk is taken in time, for every system concerned on the Union market.',
  remedy: 'Take the corrective action for every system concerned by the day that was set, and enter how.',
  shownBy: 'the order, and the record of what was done for which systems',
  assumption: LAST_DAY,
  leastBasis: 'documented',
  wording: 'sha256:55689a1fa27084fee4e47f80770d5207924d499db5f643a0cda76102d8dc400a',
  when: someMeasure('Art. 82(1)'),
  onEvent: true,
  holds: everyMeasure('Art. 82(1)', all(doneInTime, coversAllMadeAvailable)),
});

/** What Article 82 asks of the operator of a high-risk system that complies with the Act and presents a risk. */
export const compliantRisk = definePolicy({
  id: 'risk-although-compliant',
  title: 'Compliant systems that present a risk',
  addressees: ['provider', 'product-manufacturer', 'authorised-representative', 'importer', 'distributor', 'deployer'],
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(1)',
  documents: ['D20'],
  requirements: [correctiveAction],
});
