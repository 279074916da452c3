import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { CORE_SCHEMA, dump, load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GateDecision } from '../../src/gate/decide.js';
import type { Assessment, Finding } from '../../src/model/generated/assessment.js';
import { dutybound, useBuiltCommand } from '../cli/command.js';

// Runs the cases of `conformance/`, which its README explains, with the built command.

const ROOT = resolve(import.meta.dirname, '../..');
const SUITE = join(ROOT, 'conformance');

interface Change {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
}
interface ExpectedFinding {
  readonly citation: string;
  readonly role?: string;
  readonly outcome?: string;
  readonly notOutcome?: string;
  readonly timing?: string;
  readonly reason?: string;
  readonly decidedBy?: string;
  readonly step?: string;
}
interface Case {
  readonly id: string;
  readonly says: string;
  readonly base?: string;
  readonly files?: Readonly<Record<string, unknown>>;
  readonly change?: Readonly<Record<string, Change>>;
  readonly drop?: readonly string[];
  readonly asOf: string;
  readonly expect: {
    readonly blocks?: boolean;
    readonly blocksOnlyFor?: readonly string[];
    readonly blocksFor?: readonly string[];
    readonly neverFor?: readonly string[];
    readonly headline?: string;
    readonly points?: readonly { readonly id: string; readonly state: string }[];
    readonly findings?: readonly ExpectedFinding[];
    readonly contradictions?: readonly string[];
    readonly noOutcome?: Finding['outcome'];
  };
}

const KEYS = [
  'blocks',
  'blocksOnlyFor',
  'blocksFor',
  'neverFor',
  'headline',
  'points',
  'findings',
  'contradictions',
  'noOutcome',
];
// The core schema of YAML 1.2, as the registry is read: `yes` is a word.
const read = (path: string): unknown => load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA });
const write = (path: string, value: unknown): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof value === 'string' ? value : dump(value, { schema: CORE_SCHEMA }));
};

const cases = readdirSync(SUITE)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .flatMap((name) => read(join(SUITE, name)) as Case[]);

useBuiltCommand();
let place = '';
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'dutybound-conformance-'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The folder of a case. */
function folderOf({ base, change = {}, drop = [], files = {} }: Case): string {
  const folder = mkdtempSync(join(place, 'case-'));
  if (base !== undefined) cpSync(join(ROOT, base), folder, { recursive: true });
  for (const name of drop) rmSync(join(folder, name));
  for (const [name, value] of Object.entries(files)) write(join(folder, name), value);
  for (const [name, { remove = [], set = {} }] of Object.entries(change)) {
    const value = read(join(folder, name));
    for (const [pointer, to] of Object.entries(set)) put(value, pointer, to);
    for (const pointer of remove) put(value, pointer, undefined);
    write(join(folder, name), value);
  }
  return folder;
}

/** Sets or removes the value at a pointer whose parent is there. */
function put(value: unknown, pointer: string, to: unknown): void {
  const keys = pointer.slice(1).split('/');
  const last = keys.pop() ?? '';
  const parent = keys.reduce((inner, key) => (inner as Record<string, unknown>)[key], value) as Record<string, unknown>;
  expect(parent, pointer).toBeTypeOf('object');
  if (to === undefined) {
    expect(parent, pointer).toHaveProperty([last]);
    delete parent[last];
  } else parent[last] = to;
}

/** Whether a provision is this one or lies below it: `Art. 9` holds `Art. 9(2)(a)`, and not `Art. 91`. */
function lies(citation: string, below: string): boolean {
  return citation === below || (citation.startsWith(below) && /^[(,]/.test(citation.slice(below.length)));
}

describe('the conformance suite', () => {
  it('names each case once and knows every key that it reads', () => {
    const ids = cases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { expect: expected, id } of cases)
      expect(
        Object.keys(expected).filter((key) => !KEYS.includes(key)),
        id,
      ).toEqual([]);
  });

  it.each(cases.map((each) => [each.id, each] as const))('%s', (_, each) => {
    const cwd = folderOf(each);
    const run = (format: string): string => {
      const ran = dutybound(['check', '.', '--as-of', each.asOf, '--format', format], { cwd });
      expect(ran.stderr, each.says).toBe('');
      return ran.stdout;
    };
    const { systems } = JSON.parse(run('json')) as Assessment;
    const decision = JSON.parse(run('decision')) as GateDecision;
    const [system] = systems;
    const {
      blocks,
      blocksFor = [],
      blocksOnlyFor,
      contradictions = [],
      findings = [],
      headline,
      neverFor = [],
      noOutcome,
      points = [],
    } = each.expect;
    const blocking = decision.reasons.map(({ citation }) => citation);

    if (blocks !== undefined) expect(decision.blocks, each.says).toBe(blocks);
    if (blocksOnlyFor !== undefined)
      expect(blocking.filter((citation) => !blocksOnlyFor.some((one) => lies(citation, one)))).toEqual([]);
    for (const one of blocksFor)
      expect(
        blocking.some((citation) => lies(citation, one)),
        one,
      ).toBe(true);
    for (const one of neverFor)
      expect(
        blocking.filter((citation) => lies(citation, one)),
        one,
      ).toEqual([]);
    if (headline !== undefined) expect(system?.headline.class).toBe(headline);
    for (const { id, state } of points)
      expect(
        system?.classes.filter((point) => point.id === id).map((point) => point.state),
        id,
      ).toContain(state);
    for (const citation of contradictions)
      expect(system?.contradictions.map((one) => one.citation)).toContain(citation);
    for (const wanted of findings) expectFinding(system?.findings ?? [], wanted);
    if (noOutcome !== undefined)
      expect(system?.findings.filter(({ outcome }) => outcome === noOutcome).map(({ citation }) => citation)).toEqual(
        [],
      );
  });
});

function expectFinding(findings: readonly Finding[], wanted: ExpectedFinding): void {
  const { citation, decidedBy, notOutcome, outcome, reason, role, step, timing } = wanted;
  const meant = findings.filter((each) => each.citation === citation && (role === undefined || each.role === role));
  expect(meant.length, `${citation} is held against the system`).toBeGreaterThan(0);
  for (const each of meant) {
    if (outcome !== undefined) expect(each.outcome, citation).toBe(outcome);
    if (notOutcome !== undefined) expect(each.outcome, citation).not.toBe(notOutcome);
    if (timing !== undefined) expect(each.timing.state, citation).toBe(timing);
    if (reason !== undefined) expect(each.reason, citation).toBe(reason);
    if (decidedBy !== undefined)
      expect(
        each.decidedBy.map(({ fact }) => fact),
        citation,
      ).toContain(decidedBy);
    if (step !== undefined)
      expect(
        each.instances.flatMap(({ path = [] }) => path.map((one) => one.step)),
        citation,
      ).toContain(step);
  }
}
