import { all, any, defineContradiction, includes, nonEmpty, not, some } from '../../src/policy/authoring.js';

const GAVE_REASON = 'events.complaint[].gaveReasonToConsider';

/**
 * A complaint gave reason to consider something that has a register of its own, and that register is stated to hold
 * nothing. To keep complaints is nobody's duty; what they lead to is recorded where the duties read it.
 *
 * @see Regulation (EU) 2024/1689, Articles 20(1), 73(1), 79(1) and 85
 */
export const complaintNotTakenUp = defineContradiction({
  id: 'complaint-not-taken-up',
  citation: 'Art. 20(1)',
  per: 'system',
  statement:
    'a complaint gave reason to consider a lack of conformity, a risk or a serious incident, and the register of these is stated to hold none',
  remedy: 'Enter what the complaint led to in its register, or correct what the complaint gave reason to consider.',
  holds: some(
    'events.complaint[]',
    any(
      all(includes(GAVE_REASON, 'nonConformity'), not(nonEmpty('events.reasonToConsiderNonConformity[]'))),
      all(includes(GAVE_REASON, 'risk'), not(nonEmpty('events.presentsRisk[]'))),
      all(includes(GAVE_REASON, 'seriousIncident'), not(nonEmpty('events.seriousIncident[]'))),
    ),
  ),
  bearsOn: ['events.reasonToConsiderNonConformity[]', 'events.presentsRisk[]', 'events.seriousIncident[]'],
});
