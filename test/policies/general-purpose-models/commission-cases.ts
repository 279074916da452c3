import { list, merge, type Part } from '../../support/builders.js';
import type { OutcomeCases } from '../../support/policy-tester.js';
import { registerCases } from '../authorities/registers.js';
import { MAKER, model, notBound, shows } from './model-cases.js';

interface Duty {
  /** Which register of the model it is, and what an entry of the duty says. */
  readonly register: 'modelRequests' | 'modelMeasures';
  readonly entry: Part;
  readonly day: string;
  readonly orNoDay: boolean;
  readonly sorts: string;
  readonly other: readonly [name: string, patch: Part];
  readonly unmet?: readonly (readonly [name: string, patch: Part])[];
  readonly open?: readonly (readonly [name: string, patch: Part])[];
}

/** How a duty decides that the Commission asks of the provider of a model. */
export function commissionCases({ register, entry, sorts, other, ...duty }: Duty): OutcomeCases {
  const of = (patch: Part = {}): Part =>
    merge({ id: 'letter', dueOn: '2028-01-10', [duty.day]: '2028-01-10', ...entry }, patch);
  return registerCases({
    ...duty,
    system: (stated) => model({ [register]: stated }),
    entry: of,
    shown: { subject: 'model', party: MAKER, evidence: [shows('document', register)] },
    due: 'dueOn',
    free: [other],
    sorts: [sorts],
    never: notBound({ [register]: list(of({ [duty.day]: 'none' })) }),
  });
}
