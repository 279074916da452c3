import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { loadRegistry, type RawDocument } from '../../src/load/registry.js';
import { forSubject } from '../../src/policy/policy.js';
import { bases } from '../support/arbitrary-bases.js';
import { EVIDENCE_ATTRIBUTES } from '../support/arbitrary-poorer.js';
import { type Section, type Shape, shapeOf } from '../support/arbitrary-shape.js';
import { scenarioArbitrary } from '../support/arbitrary-system.js';
import { fc } from '../support/property.js';
import { richScenario } from '../support/rich-system.js';
import { light } from './light.js';
import { digestOf, type Part, type Scenario } from './scenario.js';

const satisfied = (scenario: Scenario): readonly string[] =>
  light(scenario)
    .findings.filter(({ outcome }) => outcome === 'satisfied')
    .map(({ key }) => key);

const nothing: Pick<Scenario, 'items' | 'attestations' | 'files'> = { items: [], attestations: [], files: {} };
const idsOf: Readonly<Record<string, string>> = { parties: 'maker', uses: 'shortlisting', workflows: 'hiring' };

/** A system in which everything is answered in the same way, to the last key of the schema. */
function uniform(leaf: (shape: Shape) => unknown, list: (entry: Part) => unknown): Part {
  const make = (shape: Shape, key: string): unknown => {
    if (shape.kind === 'section') return section(shape);
    if (shape.kind !== 'list') return leaf(shape);
    return list({ ...section(shape.item), id: idsOf[key] ?? 'one' });
  };
  const section = (shape: Section): Part =>
    Object.fromEntries([...shape.properties].map(([key, property]) => [key, make(property, key)]));
  return { ...section(shapeOf('system')), schemaVersion: 1, id: 'shortlister', name: 'Shortlister', version: '4.2' };
}

const yes =
  (answer: 'yes' | true) =>
  (shape: Shape): unknown => {
    switch (shape.kind) {
      case 'answer':
        return answer;
      case 'choice':
        return shape.values[0];
      case 'set':
        return Object.fromEntries(shape.entries.map((entry) => [entry, answer]));
      case 'date':
        return '2027-12-02';
      case 'period':
        return 'P1Y';
      case 'ids':
      case 'array':
        return ['one'];
      case 'number':
        return 4;
      default:
        return 'yes';
    }
  };

const complete = (...entries: readonly Part[]): Part => ({
  complete: { by: 'head of quality', on: '2027-11-20', count: entries.length },
  entries,
});

describe('nothing but what is shown satisfies a duty', () => {
  it.each([
    ['yes', yes('yes')],
    ['true', yes(true)],
  ] as const)('a registry of bare “%s”', (_, leaf) => {
    for (const list of [(entry: Part) => [entry], (entry: Part) => complete(entry)])
      expect(satisfied({ ...richScenario, ...nothing, system: uniform(leaf, list) })).toEqual([]);
  });

  it('the rich registry without its evidence', () => {
    expect(satisfied({ ...richScenario, ...nothing })).toEqual([]);
    expect(satisfied({ ...richScenario, items: [], files: {} })).toEqual([]);
  });

  it('“none” everywhere, whatever evidence there is of it', () => {
    const none = (shape: Shape): unknown =>
      shape.kind === 'set' ? undefined : shape.kind === 'answer' ? 'no' : 'none';
    const system = uniform(none, () => 'none');
    const { parties, definition, uses } = richScenario.system as Record<string, { entries: readonly Part[] }>;
    // The classes as in the rich system, so that the duties bind.
    const bare = parties!.entries.map((party) => ({
      ...Object.fromEntries(
        Object.entries(party).filter(
          ([key]) => !['literacy', 'logs', 'use', 'documentKeeping', 'identification'].includes(key),
        ),
      ),
      literacy: 'none',
      documentKeeping: 'none',
      use: { measuresToFollowInstructions: 'none', overseers: 'none', monitoring: 'none' },
    }));
    const sections = { riskManagement: 'none', logging: 'none', instructions: 'none', humanOversight: 'none' };
    for (const workflows of ['none', undefined]) {
      const stated = { ...system, ...sections, parties: complete(...bare), definition, uses, workflows };
      const left = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
      const scenario = { ...richScenario, system: { ...left, version: '4.2' } };
      expect(light(scenario).findings.some(({ outcome }) => outcome === 'not-satisfied')).toBe(true);
      expect(satisfied(scenario)).toEqual([]);
    }
  });

  it.each([
    ['empty sequences', () => [], []],
    // Whoever states that the system builds on nothing has no part of a third party to describe.
    [
      'lists that are stated complete and empty',
      () => complete(),
      ['ai-act/technical-documentation-contents/development'],
    ],
  ] as const)('%s in place of every list of what was done', (_, empty, more) => {
    const emptied = (value: unknown, shape: Shape, path: string): unknown => {
      const isPlace = path === 'parties' || path === 'uses';
      if (shape.kind === 'list' && !isPlace) return empty();
      if (shape.kind === 'list') {
        const list = value as { complete: Part; entries: readonly Part[] };
        return { ...list, entries: list.entries.map((entry) => emptied(entry, shape.item, `${path}[]`)) };
      }
      if (shape.kind !== 'section' || typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [
          key,
          emptied(inner, shape.properties.get(key)!, path === '' ? key : `${path}.${key}`),
        ]),
      );
    };
    const system = emptied(richScenario.system, shapeOf('system'), '') as Part;
    const reads = (id: string): boolean => JSON.stringify(requirementOf(id)).includes('[]"');
    const met = satisfied({ ...richScenario, system }).map((key) => key.split(' | ')[0]!);
    expect([...new Set(met.filter(reads))].sort()).toEqual([...EMPTY_LISTS_SUFFICE, ...more].sort());
  });

  it('a party that is emptied of everything but its acts', () => {
    const { parties } = richScenario.system as { parties: { entries: readonly Part[] } };
    const bare = parties.entries.map(({ literacy: _literacy, logs: _logs, use: _use, ...acts }) => acts);
    const system = { ...richScenario.system, parties: complete(...bare) };
    const met = satisfied({ ...richScenario, system });
    // What was answered to authorities stands in a register of the system, with the party beside each request.
    expect(met.filter((key) => /\/(ai-literacy|deployers\/(?!cooperation)|provider-logs)\/?/.test(key))).toEqual([]);
  });
});

/** Requirements that mention a list and are met where all lists are empty. */
const EMPTY_LISTS_SUFFICE: readonly string[] = [
  // No analysis and no record is due before the first period is over: the plan is enough on the first day.
  'ai-act/risk-management/monitoring-data',
  // A described way to intervene is enough; the workflows matter to a stop only.
  'ai-act/human-oversight/interruption',
  'ai-act/deployers/monitoring',
  // The only lists read are those of uses and parties, which stay, and of changes by others.
  'ai-act/ce-marking/affixed',
  'ai-act/technical-documentation-contents/identity',
  'ai-act/instructions-for-use/intended-purpose',
  'ai-act/instructions-for-use/provider-and-contact',
  // What is said is enough; the list holds what is left out.
  'ai-act/instructions-for-use/explanation-of-output',
  'ai-act/instructions-for-use/input-data',
  'ai-act/instructions-for-use/interpretation-of-output',
  'ai-act/instructions-for-use/log-mechanisms',
];

function requirementOf(id: string): unknown {
  const [, policy, requirement] = id.split('/');
  const found = forSubject(aiAct, 'system').policies.find((candidate) => candidate.id === policy);
  return found?.requirements.find((candidate) => candidate.id === requirement)?.holds;
}

describe('a workflow', () => {
  const checked = (scenario: Scenario): Record<string, string> =>
    Object.fromEntries(
      light(scenario)
        .findings.filter(({ id }) => /refusal-or-reversal|interruption|use-as-instructed/.test(id))
        .filter(({ outcome }) => outcome !== 'not-applicable')
        .map(({ id, outcome }) => [id.split('/').at(-1)!, outcome]),
    );

  it('whose digest is not the deployed one never satisfies', () => {
    const scenario = bases['another workflow than the deployed one']!;
    const { intervention: _gone, ...humanOversight } = scenario.system.humanOversight as Part;
    expect(checked({ ...scenario, system: { ...scenario.system, humanOversight } })).toEqual({
      'refusal-or-reversal': 'undetermined',
      interruption: 'undetermined',
      'use-as-instructed': 'undetermined',
    });
  });

  it('whose digest is not the deployed one never satisfies, whatever else is said', () => {
    for (const scenario of fc.sample(scenarioArbitrary, { seed: 71, numRuns: 250 })) {
      const workflows = scenario.workflows.map((file) => ({ ...file, digest: digestOf('f') }));
      const { humanOversight, ...rest } = scenario.system;
      const { intervention: _gone, ...oversight } = (humanOversight ?? {}) as Part;
      const system: Part = { ...rest, humanOversight: humanOversight === 'none' ? 'none' : oversight };
      if (!JSON.stringify(system.workflows ?? '').includes('"deployedDigest"')) continue;
      const met = Object.entries(checked({ ...scenario, system, workflows })).filter(
        ([, outcome]) => outcome === 'satisfied',
      );
      // Where the instructions ask for no review, Art. 26(1) does not look at workflows.
      expect(met.filter(([id]) => id !== 'use-as-instructed')).toEqual([]);
    }
  });

  it('that nobody shows to be deployed does not satisfy either', () => {
    const items = richScenario.items.filter(({ id }) => id !== 'deployment');
    expect(new Set(Object.values(checked({ ...richScenario, items })))).not.toContain('not-satisfied');
    expect(checked({ ...richScenario, items })['refusal-or-reversal']).toBe('undetermined');
  });

  it('whose file is gone stops the run: no verdict rests on a reference that leads nowhere', async () => {
    const file = (document: string, format: RawDocument['format'], value: unknown): RawDocument => ({
      document,
      format,
      bytes: new TextEncoder().encode(JSON.stringify(value)),
    });
    const folder = [
      file('systems/shortlister.json', 'system', richScenario.system),
      ...richScenario.organisations.map((value) =>
        file(`organisations/${String(value.id)}.json`, 'organisation', value),
      ),
    ];
    const read = await loadRegistry(folder);
    expect('problems' in read && read.problems.map(({ code }) => code)).toContain('dangling-reference');
  });
});

describe('an evidence item', () => {
  it.each(EVIDENCE_ATTRIBUTES)('without its %s never counts', (attribute) => {
    const items = richScenario.items.map(
      ({ [attribute]: _gone, ...rest }) => rest as (typeof richScenario.items)[number],
    );
    expect(satisfied({ ...richScenario, items })).toEqual([]);
  });

  it('without its file, with another file, an empty one or a pointer in its place never counts', () => {
    const files = Object.entries(richScenario.files);
    const changed = (next: Scenario['files'][string]): Scenario => ({
      ...richScenario,
      files: Object.fromEntries(files.map(([path]) => [path, next])),
    });
    const sha256 = digestOf('e');
    const content = { says: 'something', kind: 'pdf', reasons: [] } as const;
    const there = (patch: { size: number; sha256: string; isPointer?: boolean }) =>
      ({ state: 'file', isPointer: false, content, ...patch }) as const;
    expect(satisfied({ ...richScenario, files: {} })).toEqual([]);
    expect(satisfied(changed({ state: 'absent' }))).toEqual([]);
    expect(satisfied(changed({ state: 'outside' }))).toEqual([]);
    expect(satisfied(changed({ state: 'not-a-file' }))).toEqual([]);
    expect(satisfied(changed(there({ size: 2048, sha256: digestOf('f') })))).toEqual([]);
    expect(satisfied(changed(there({ size: 0, sha256 })))).toEqual([]);
    expect(satisfied(changed(there({ size: 130, sha256, isPointer: true })))).toEqual([]);
  });

  it('of a document alone shows nothing that has to be observed', () => {
    const items = richScenario.items.map((item) => ({ ...item, kind: 'document' as const }));
    const observed = new Set(
      forSubject(aiAct, 'system').policies.flatMap((policy) =>
        policy.requirements
          .filter(({ leastBasis }) => leastBasis === 'observed')
          .map(({ id }) => `ai-act/${policy.id}/${id}`),
      ),
    );
    expect(satisfied({ ...richScenario, items }).filter((key) => observed.has(key.split(' | ')[0]!))).toEqual([]);
  });

  it('of any kind shows no judgement: that takes the word of a person', () => {
    const items = [
      {
        ...richScenario.items[0]!,
        id: 'all',
        kind: 'test report' as const,
        shows: ['riskManagement', 'humanOversight'],
      },
    ];
    const met = satisfied({ ...richScenario, items: [...richScenario.items, ...items], attestations: [] });
    expect(met.filter((key) => /residual-risk|vulnerable-persons|commensurate|overseers/.test(key))).toEqual([]);
  });

  it('that begins or ceases to count does so on its day', () => {
    const on = (asOf: string): number =>
      satisfied({ ...bases['in operation for a year']!, asOf, items: richScenario.items }).length;
    expect(on('2027-11-14')).toBe(0);
    expect(on('2028-11-15')).toBeGreaterThan(0);
    expect(on('2028-11-16')).toBe(0);
  });
});
