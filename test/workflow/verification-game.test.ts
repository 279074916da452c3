import { describe, expect, it } from 'vitest';
import { readNativeWorkflow } from '../../src/workflow/native.js';
import type { NativeActor } from '../../src/workflow/native-document.js';
import { proveTwoVerifications } from '../../src/workflow/verification.js';
import { fc } from '../support/property.js';
import { ai, edge, effect, gate, machine, person, workflow } from './build.js';
import { actsUnverified, type VerifiedEdge, type VerifiedGame, type VerifiedStep } from './verification-game.js';

const ACTORS: readonly NativeActor[] = [
  { id: 'ai', kind: 'ai', system: 'cv-screening' },
  { id: 'recruiter', kind: 'human', assignment: 'group' },
  { id: 'p0', kind: 'human', assignment: 'named', person: 'staff-1' },
  { id: 'p1', kind: 'human', assignment: 'named', person: 'staff-2' },
  { id: 'team', kind: 'human', assignment: 'group' },
  { id: 'mailer', kind: 'automated' },
];

/** The workflow that a game stands for; everything in it is declared. */
function documentOf({ steps, edges }: VerifiedGame) {
  const all = steps.map(({ id, join, role, start }) => {
    const more = { join, start: start ? 'yes' : 'no' } as const;
    if (role === 'ai') return ai(id, { ...more, identifies: 'yes' });
    if (role === 'gate') return person(id, more);
    return role === 'plain' ? machine(id, more) : effect(id, more);
  });
  const ways = edges.map(({ from, outcome, passes, to }, index) =>
    edge(`${steps[from]!.id} -> ${steps[to]!.id}${outcome === undefined ? '' : `: ${outcome}`}`, {
      id: `edge-${index}`,
      ...(passes === undefined ? {} : { kind: passes }),
    }),
  );
  const gates = steps.flatMap(({ approvals = 1, excludes = [], id, persons = [], role }) =>
    role === 'gate'
      ? [
          gate(id, {
            approvers: persons.length === 2 ? ['team'] : [`p${persons[0]}`],
            type: approvals === 2 ? 'two-person' : 'approve',
            minApprovals: approvals,
            separately: 'yes',
            ...(excludes.length === 0 ? {} : { excludesDecidersOf: excludes.map((other) => steps[other]!.id) }),
          }),
        ]
      : [],
  );
  return workflow(all, ways, gates, { actors: ACTORS });
}

const who = fc.constantFrom<readonly number[]>([0], [1], [0, 1], [0, 1]);
const middle = fc.record({
  role: fc.constantFrom<VerifiedStep['role']>('gate', 'gate', 'gate', 'plain', 'ai'),
  join: fc.constantFrom<VerifiedStep['join']>('any', 'any', 'all'),
  start: fc.boolean(),
  persons: who,
  two: fc.nat(5),
  excludes: fc.array(fc.nat(5), { maxLength: 2 }),
});

/** One identification, one action, up to four more steps and nine edges, and a way that joins them for a start. */
const games: fc.Arbitrary<VerifiedGame> = fc
  .record({ middle: fc.array(middle, { minLength: 1, maxLength: 4 }), join: fc.constantFrom('any', 'any', 'all') })
  .chain(({ middle: between, join }) => {
    const steps: VerifiedStep[] = [
      { id: 'match', role: 'ai', join: 'any', start: true },
      ...between.map(({ excludes, join: own, persons, role, start, two }, index): VerifiedStep => {
        const id = `${role}-${index + 1}`;
        const common = { id, role, join: own, start: start && own === 'any' && role !== 'gate' };
        if (role !== 'gate') return common;
        const isTwo = two === 0 && persons.length === 2;
        const gates = excludes.filter((at) => at < between.length && between[at]!.role === 'gate' && at !== index);
        return { ...common, persons, approvals: isTwo ? 2 : 1, excludes: [...new Set(gates.map((at) => at + 1))] };
      }),
      { id: 'alert', role: 'action', join: join as 'any' | 'all', start: false },
    ];
    const step = fc.nat({ max: steps.length - 1 });
    const way = fc.constantFrom<Partial<VerifiedEdge>>(
      { outcome: 'approve' },
      { outcome: 'approve' },
      { outcome: 'approve' },
      { outcome: 'modify' },
      { passes: 'time-out' },
    );
    const random = fc.tuple(step, step, way).map(([from, to, how]) => toEdge(steps, from, to, how));
    // In a row, or side by side: else hardly a game would be verified.
    const row = steps.slice(1).map((_, index) => toEdge(steps, index, index + 1, { outcome: 'approve' }));
    const sides = steps
      .slice(1, -1)
      .flatMap((_, index) => [
        toEdge(steps, 0, index + 1, { outcome: 'approve' }),
        toEdge(steps, index + 1, steps.length - 1, { outcome: 'approve' }),
      ]);
    return fc
      .record({
        shape: fc.constantFrom<readonly VerifiedEdge[]>(row, row, sides, []),
        more: fc.array(random, { maxLength: 4 }),
        plain: fc.array(random, { minLength: 3, maxLength: 8 }),
      })
      .map(({ more, plain, shape }) => ({ steps, edges: shape.length === 0 ? plain : [...shape, ...more] }));
  });

function toEdge(steps: readonly VerifiedStep[], from: number, to: number, how: Partial<VerifiedEdge>): VerifiedEdge {
  return steps[from]!.role === 'gate' ? { from, to, ...how } : { from, to };
}

/** `DUTYBOUND_GAMES=20000 npx vitest run test/workflow/verification-game` plays more and prints how often they agree. */
const RUNS = process.env.DUTYBOUND_GAMES;

describe('the proof of two verifications against a token game with persons', () => {
  it('says verified only where no run acts with fewer than two, and unverified only where one does', () => {
    const tally = new Map<string, number>();
    fc.assert(
      fc.property(games, (game) => {
        const { graph, problems } = readNativeWorkflow(documentOf(game), 'w.yaml', 'sha256:0');
        expect(problems).toEqual([]);
        const { verdict } = proveTwoVerifications(graph, 'cv-screening');
        const acts = actsUnverified(game, game.steps.length - 1);
        const key = `${verdict}, ${acts === undefined ? 'too large' : acts ? 'one person may do' : 'two always'}`;
        tally.set(key, (tally.get(key) ?? 0) + 1);
        if (verdict === 'verified') expect(acts).not.toBe(true);
        if (verdict === 'unverified') expect(acts).not.toBe(false);
      }),
      { numRuns: Number(RUNS ?? 600) },
    );
    if (RUNS !== undefined) process.stdout.write(`${JSON.stringify([...tally].sort())}\n`);
    expect(tally.get('verified, two always')).toBeGreaterThan(30);
    expect(tally.get('unverified, one person may do')).toBeGreaterThan(30);
  });
});
