import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { assessGovernance } from '../../src/governance.js';
import type { Assessment } from '../../src/model/generated/assessment.js';
import { bases } from '../support/arbitrary-bases.js';
import { scenarioArbitrary } from '../support/arbitrary-system.js';
import { fc } from '../support/property.js';
import { richScenario } from '../support/rich-system.js';
import { assess, gateOf, governanceOf, type Part, type Scenario } from './scenario.js';

/** Turns an order around: the furthest that an order can be from itself. */
const turned = <T>(list: readonly T[]): T[] => [...list].reverse();

const withKeysTurned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withKeysTurned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(turned(Object.entries(value)).map(([key, inner]) => [key, withKeysTurned(inner)]));
};

/** Lists of entries with ids, at any depth; plain lists of words keep their order. */
const withEntriesTurned = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const entries = value.map(withEntriesTurned);
    return value.some((entry) => typeof (entry as Part | null)?.id === 'string') ? turned(entries) : entries;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withEntriesTurned(inner)]));
};

const ways: Readonly<Record<string, (scenario: Scenario) => Scenario>> = {
  'evidence items': (scenario) => ({ ...scenario, items: turned(scenario.items) }),
  'what an item shows': (scenario) => ({
    ...scenario,
    items: scenario.items.map((item) => ({ ...item, shows: turned(item.shows) })),
  }),
  'evidence files': (scenario) => ({ ...scenario, files: Object.fromEntries(turned(Object.entries(scenario.files))) }),
  attestations: (scenario) => ({ ...scenario, attestations: turned(scenario.attestations) }),
  organisations: (scenario) => ({ ...scenario, organisations: turned(scenario.organisations) }),
  'keys of an object': (scenario) => ({
    ...scenario,
    system: withKeysTurned(scenario.system) as Part,
    organisations: scenario.organisations.map((value) => withKeysTurned(value) as Part),
  }),
  'entries of a list': (scenario) => ({ ...scenario, system: withEntriesTurned(scenario.system) as Part }),
};

/**
 * Where order is printed: a pointer holds the position of an entry; reasons, facts and contradictions stand in the order
 * in which they were read; of several questions that would settle equally well the first is named. Everything else has
 * to be the same to the letter.
 */
const ORDER_IS_PRINTED = new Set([
  'pointer',
  'decidedBy',
  'missing',
  'because',
  'message',
  'inputs',
  'evidence',
  'nextFlip',
  'basis',
]);

/** Digests over facts as they are written. */
const DIGESTS = new Set(['factsDigest']);

const unordered = (value: unknown, leaveOut: ReadonlySet<string>): unknown => {
  if (Array.isArray(value)) {
    const items = value.map((item) => unordered(item, leaveOut));
    return items.map((item) => JSON.stringify(item)).sort();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !leaveOut.has(key))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, unordered(inner, leaveOut)]),
  );
};

const tried = [richScenario, ...Object.values(bases), ...fc.sample(scenarioArbitrary, { seed: 81, numRuns: 30 })];

const assessed = new Map<Scenario, Assessment>();

function asWritten(scenario: Scenario): Assessment {
  const assessment = assessed.get(scenario) ?? assess(scenario);
  assessed.set(scenario, assessment);
  return assessment;
}

describe('the order in which things are written changes nothing', () => {
  it.each(Object.entries(ways))('%s', (name, turn) => {
    // Of what is printed in order, only the lists and their places can move: the registers are no part of that.
    const leaveOut = new Set([...ORDER_IS_PRINTED, ...DIGESTS]);
    // The registries have most of their parts in common: each way is tried on every second one, in turn.
    const third = Object.keys(ways).indexOf(name) % 3;
    for (const scenario of tried.filter((_, index) => index % 3 === third)) {
      const [one, other] = [asWritten(scenario), assess(turn(scenario))];
      expect(unordered(other, leaveOut)).toEqual(unordered(one, leaveOut));
      expect(gateOf(other).blocks).toBe(gateOf(one).blocks);
      expect(fingerprintsOf(other)).toEqual(fingerprintsOf(one));
      if (name === 'organisations' || name === 'evidence files' || name === 'attestations') expect(other).toEqual(one);
    }
  });

  it('systems: they are assessed in the order of their ids, each as if it were alone', () => {
    const names = ['alpha', 'beta', 'gamma'];
    const { registry, graphs } = governanceOf(richScenario);
    const systems = names.map((id) => ({
      ...registry.systems[0]!,
      id,
      document: `systems/${id}.yaml`,
      value: { ...registry.systems[0]!.value, id },
    }));
    const items = richScenario.items.map((item) => ({ ...item, systems: names }));
    const evidence = { document: 'evidence.yaml', items };
    const options = { asOf: '2027-12-02', edition: 'current', pack: aiAct, toolVersion: '0.0.0' } as const;
    const files = new Map(Object.entries(richScenario.files));
    const together = assessGovernance({ registry: { ...registry, systems, evidence }, graphs }, files, options);
    for (const [index, entry] of systems.entries()) {
      const alone = assessGovernance({ registry: { ...registry, systems: [entry], evidence }, graphs }, files, options);
      expect(together.systems[index]).toEqual(alone.systems[0]);
    }
    expect(together.systems.map(({ id }) => id)).toEqual(names);
  });

  it('the same input gives the same bytes', () => {
    for (const scenario of tried.slice(0, 30))
      expect(JSON.stringify(assess(scenario))).toBe(JSON.stringify(assess(structuredClone(scenario))));
  });

  it('nothing of the input is changed on the way', () => {
    for (const scenario of tried.slice(0, 30)) {
      const before = JSON.stringify(scenario);
      assess(scenario);
      expect(JSON.stringify(scenario)).toBe(before);
    }
  });
});

function fingerprintsOf({ systems }: Assessment): readonly string[] {
  return systems
    .flatMap(({ findings, contradictions }) => [
      ...findings.flatMap(({ fingerprint, instances }) => [
        fingerprint,
        ...instances.map((instance) => instance.fingerprint),
      ]),
      ...contradictions.map(({ fingerprint }) => fingerprint),
    ])
    .sort();
}

describe('the digest of the facts', () => {
  it('is the same whatever the order of keys and entries, so that no waiver lapses over it', () => {
    const turn = ways['keys of an object']!;
    expect(assess(turn(richScenario)).systems[0]?.factsDigest).toBe(assess(richScenario).systems[0]?.factsDigest);
  });

  it('of a finding is the same whatever the order of the keys', () => {
    const turn = ways['keys of an object']!;
    const digests = (scenario: Scenario) => assess(scenario).systems[0]?.findings.map(({ factsDigest }) => factsDigest);
    expect(digests(turn(richScenario))).toEqual(digests(richScenario));
  });

  it('of a finding is the same whatever the order of the entries', () => {
    const turn = ways['entries of a list']!;
    const digests = (scenario: Scenario) => assess(scenario).systems[0]?.findings.map(({ factsDigest }) => factsDigest);
    expect(digests(turn(richScenario))).toEqual(digests(richScenario));
  });
});

describe('the core reads no clock, draws no lots and knows no language', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const EDGE = ['src/io', 'src/cli', 'src/generate'];
  const files = ['src', 'policies']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter(
      (file) => file.endsWith('.ts') && !EDGE.some((folder) => file.startsWith(folder)) && !file.includes('generated'),
    );
  const FORBIDDEN = {
    'a clock': /\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bDate\(|\bperformance\.(?:now|mark|timeOrigin)\b|\bhrtime\b/,
    chance: /Math\.random|randomUUID|randomBytes|getRandomValues/,
    'a locale': /localeCompare|toLocale[A-Z]|\bIntl\b/,
    'the environment': /process\.(env|argv|cwd|platform)/,
  };

  it('looks at the files that it is about', () => {
    expect(files.length).toBeGreaterThan(60);
  });

  it.each(Object.entries(FORBIDDEN))('no %s', (_, pattern) => {
    const found = files.filter((file) => pattern.test(withoutComments(readFileSync(join(root, file), 'utf8'))));
    expect(found).toEqual([]);
  });
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
