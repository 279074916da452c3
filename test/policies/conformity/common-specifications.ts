import { AS_OF, list, merge, type Part, type Registered } from '../../support/builders.js';
import { type Case, type OutcomeCases, onUnusableEvidence } from '../../support/policy-tester.js';

/** How the duty to justify a departure from common specifications decides; the same for systems and models. */
export function justificationCases(
  system: (stated: unknown) => Registered,
  shown: Omit<Case, 'name' | 'system'>,
  never: readonly Case[],
): OutcomeCases {
  const departure = (patch: Part = {}): Part =>
    merge(
      {
        id: 'logging',
        specification: 'Common specification on logs',
        solution: 'An append-only ledger',
        equivalence: 'It keeps every field that the specification names, and for longer',
        justifiedOn: '2027-12-01',
      },
      patch,
    );
  const of = (name: string, stated: unknown): Case => ({ ...shown, name, system: system(stated) });
  const one = (name: string, patch: Part): Case => of(name, list(departure(patch)));
  return {
    satisfied: [one('justified', {}), one('justified today', { justifiedOn: AS_OF })],
    'not-satisfied': [
      one('no solution stands in for it', { solution: 'none' }),
      one('nobody said why it is equivalent, and that is stated', { equivalence: 'none' }),
      one('not justified', { justifiedOn: 'none' }),
      one('to be justified tomorrow', { justifiedOn: '2028-01-15' }),
      of('one of two not justified', list(departure(), departure({ id: 'second', justifiedOn: 'none' }))),
    ],
    undetermined: [
      ...onUnusableEvidence(of('', list(departure()))),
      { ...of('nothing said: the duty waits for a specification', undefined), reason: 'applicability-open' },
      { ...one('justified, and nobody judged the equivalence', {}), attestations: [] },
      one('nobody says which solution', { solution: undefined }),
      one('nobody says why it is equivalent', { equivalence: undefined }),
      one('nobody says when', { justifiedOn: undefined }),
      of('justified, in a list that nobody calls complete', [departure()]),
    ],
    'not-applicable': [of('every one is followed', 'none'), of('every one is followed, by a list', list()), ...never],
  };
}
