import { merge, type Part, type Registered } from '../support/builders.js';
import type { Case, OutcomeCases } from '../support/policy-tester.js';

/** A request or measure of an authority that this party answered in time. */
const answered = (party: string, patch: Part = {}): Part =>
  merge({ id: 'file-request', party, due: '2028-01-10', doneOn: '2028-01-08', how: 'The logs of December' }, patch);

type With = (entries: Part | 'none' | readonly Part[] | undefined) => Registered;

const list = (...entries: readonly Part[]): Part => ({
  complete: { by: 'compliance', on: '2025-01-10', count: entries.length },
  entries,
});

/** How a register of requests or measures decides; the same for every operator that authorities can turn to. */
export function authorityCases(party: string, system: With, shown: Omit<Case, 'name' | 'system'>): OutcomeCases {
  const of = (name: string, ...entries: readonly Part[]): Case => ({
    ...shown,
    name,
    system: system(list(...entries)),
  });
  return {
    satisfied: [
      of('answered two days before the time was over', answered(party)),
      of('answered on the last day', answered(party, { doneOn: '2028-01-10' })),
      of('answered, and no day was set', answered(party, { due: 'none' })),
      of(
        'what another party left open is that party’s affair',
        answered(party),
        answered('somebody-else', { id: 'other', doneOn: 'none' }),
      ),
    ],
    'not-satisfied': [
      of('not answered the day after the time was over', answered(party, { due: '2028-01-13', doneOn: 'none' })),
      of('answered a day late', answered(party, { doneOn: '2028-01-11' })),
      of('one of two left open', answered(party), answered(party, { id: 'second', doneOn: 'none' })),
    ],
    undetermined: [
      of('answered in time, and nobody knows how', answered(party, { how: undefined })),
      of(
        'answered today and before the time is over, and nobody knows how',
        answered(party, { due: '2028-02-01', doneOn: '2028-01-14', how: undefined }),
      ),
      of('not answered yet, on the last day', answered(party, { due: '2028-01-14', doneOn: 'none', how: undefined })),
      of('to be answered tomorrow, and due then', answered(party, { due: '2028-01-15', doneOn: '2028-01-15' })),
      of('nobody says by when', answered(party, { due: undefined })),
      of('not answered, and no day was set', answered(party, { due: 'none', doneOn: 'none', how: undefined })),
      { ...shown, name: 'a register that nobody calls complete', system: system([answered(party)]) },
      { ...shown, name: 'nobody says whether anything was asked', system: system(undefined) },
    ],
    'not-applicable': [
      { ...shown, name: 'nothing was asked', system: system('none'), reason: 'condition' },
      of('somebody else was asked', answered('somebody-else')),
    ],
  };
}
