import { complaintNotTakenUp } from '../../../policies/corrective-action/contradictions.js';
import { highRiskSystem, list, only, type Part, type Registered } from '../../support/builders.js';
import { testContradiction } from '../../support/policy-tester.js';

const REGISTERS = {
  nonConformity: 'reasonToConsiderNonConformity',
  risk: 'presentsRisk',
  seriousIncident: 'seriousIncident',
} as const;
type Reason = keyof typeof REGISTERS;
const REASONS = Object.keys(REGISTERS) as readonly Reason[];

/** All three registers stated to hold nothing, and complaints beside them. */
const EMPTY = Object.fromEntries(Object.values(REGISTERS).map((register) => [register, list()]));
const kept = (complaints: readonly Part[], registers: Part = {}): Registered =>
  highRiskSystem({ events: { ...EMPTY, ...registers, complaint: list(...complaints) } });
const complaint = (reasons: readonly Reason[], patch: Part = {}): Part => ({
  id: 'applicant',
  gaveReasonToConsider: only(...reasons),
  ...patch,
});
const entered = (reason: Reason): Part => ({ [REGISTERS[reason]]: list({ id: 'order' }) });

testContradiction(complaintNotTakenUp, {
  contradicted: [
    {
      name: 'the second of two complaints',
      system: kept([complaint([], { id: 'first' }), complaint(['risk'], { id: 'second' })]),
    },
    ...REASONS.map((reason) => ({
      name: `it gave reason to consider this: ${reason}`,
      system: kept([complaint([reason])]),
      decidedBy: ['events.complaint[applicant].gaveReasonToConsider'],
    })),
    ...REASONS.map((reason) => ({
      name: `the others are entered, and this is not: ${reason}`,
      system: kept(
        [complaint(REASONS)],
        Object.assign({}, ...REASONS.filter((other) => other !== reason).map((other) => entered(other))),
      ),
    })),
  ],
  consistent: [
    { name: 'no complaints', system: kept([]) },
    ...REASONS.map((reason) => ({
      name: `entered where it belongs: ${reason}`,
      system: kept([complaint([reason])], entered(reason)),
    })),
    { name: 'complaints that gave no reason to consider anything', system: kept([complaint([])]) },
    { name: 'nobody says what it gave reason to consider', system: kept([{ id: 'applicant' }]) },
    ...REASONS.map((reason) => ({
      name: `nobody says that the register holds all: ${reason}`,
      system: kept([complaint([reason])], { [REGISTERS[reason]]: [] }),
    })),
  ],
});
