import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { aiAct } from '../../policies/index.js';
import { judgeContent } from '../../src/evidence/content/judge-content.js';
import { assessGovernance, readGovernance } from '../../src/governance.js';
import { targetsOf } from '../../src/importers/columns.js';
import { draftsOf } from '../../src/importers/draft.js';
import { recognise } from '../../src/importers/recognise.js';
import { readJson } from '../../src/load/json.js';
import type { RawDocument } from '../../src/load/registry.js';
import type { Problem } from '../../src/model/problem.js';
import { renderHtml } from '../../src/render/html.js';
import { dotOf, mermaidOf } from '../../src/report/workflow-graph.js';
import { workflowText } from '../../src/report/workflow-text.js';
import { proveGateBeforeEffect } from '../../src/workflow/gates.js';
import { proveRefusalOrReversal } from '../../src/workflow/refusal-or-reversal.js';
import { scaffoldSidecar } from '../../src/workflow/sidecar-scaffold.js';
import { proveStopReach } from '../../src/workflow/stop-reach.js';
import { readWorkflowFile } from '../../src/workflow-file.js';
import { scenarioArbitrary } from '../support/arbitrary-system.js';
import { fc } from '../support/property.js';
import { expectSafeRecords, sealTarget, sidecarTarget } from './more-targets.js';
import { expectPassive, expectSafeOutputs, Fault } from './outputs.js';

/** A file that a run begins with. */
export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One thing that reads what people write: the files that it is tried on, and what must hold of each. */
export interface Target {
  readonly name: string;
  readonly seeds: readonly Seed[];
  /** Whether it was read or refused; throws where something happened that must never happen. `turn` counts the inputs. */
  readonly run: (seed: Seed, bytes: Uint8Array, turn: number) => Promise<'read' | 'refused'>;
}

const LARGEST_SEED = 64 * 1024;
const EXAMPLE = 'examples/talent-screening/governance';

/** Every file below a folder of the project, in the order of the names; none where the folder is not there. */
function filesBelow(folder: string, isMeant: (name: string) => boolean = () => true): readonly Seed[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => isMeant(path) && statSync(path).isFile() && statSync(path).size <= LARGEST_SEED)
    .map((path) => ({ name: path.slice(folder.length + 1), bytes: new Uint8Array(readFileSync(path)) }));
}

const FORMATS: Readonly<Record<string, RawDocument['format']>> = {
  'dutybound.yaml': 'configuration',
  'evidence.yaml': 'evidence',
  'attestations.yaml': 'attestations',
  'waivers.yaml': 'waivers',
  organisations: 'organisation',
  systems: 'system',
  models: 'model',
  workflows: 'workflow',
};

const formatOf = (name: string): RawDocument['format'] | undefined => FORMATS[name] ?? FORMATS[name.split('/')[0]!];

/** Every problem says where, what was found, what was expected and what to do; there is at least one. */
function refusedWith(problems: readonly Problem[]): 'refused' {
  if (problems.length === 0) throw new Fault('refused without a problem');
  for (const { document, expected, found, remedy } of problems)
    if ([document, expected, found, remedy].some((text) => text.trim() === ''))
      throw new Fault(`a problem leaves something out: ${JSON.stringify({ document, expected, found, remedy })}`);
  return 'refused';
}

const OPTIONS = { asOf: '2027-12-02', edition: 'current', pack: aiAct, toolVersion: '0' } as const;

const WAIVERS = `schemaVersion: 1
waivers:
  - id: logs
    requirement: ai-act/provider-logs/retention
    system: talent-screening
    fingerprint: sha256:${'1'.repeat(64)}
    factsDigest: sha256:${'2'.repeat(64)}
    reason: The storage is being enlarged.
    owner: head of operations
    approver: head of risk
    created: 2027-11-01
    until: 2028-02-01
`;

/** A registry of which one file is changed: problems, or an assessment that every form tells safely. */
function registryTarget(): Target {
  const seeds = [
    ...filesBelow(EXAMPLE, (path) => path.endsWith('.yaml')).filter(({ name }) => formatOf(name)),
    { name: 'waivers.yaml', bytes: new TextEncoder().encode(WAIVERS) },
  ];
  const documentOf = ({ name, bytes }: Seed): RawDocument => ({ document: name, format: formatOf(name)!, bytes });
  return {
    name: 'registry',
    seeds,
    async run(seed, bytes, turn) {
      const documents = seeds.map((each) => documentOf(each.name === seed.name ? { ...seed, bytes } : each));
      const read = await readGovernance(documents);
      if ('problems' in read) return refusedWith(read.problems);
      const assessment = assessGovernance(read.value, new Map(), OPTIONS);
      expectSafeOutputs(assessment, turn % 10 === 0);
      if (turn % 10 === 5) expectSafeRecords(read.value, assessment);
      return 'read';
    },
  };
}

/** What stands beside a generated entry and stays as it is. */
interface Beside {
  readonly organisations: readonly { readonly id: string }[];
  readonly workflows: readonly { readonly id: string }[];
}

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value, null, 1));

/** Generated entries as JSON: what is no JSON, or gives a key twice, never comes to a verdict. */
function entryTarget(): Target {
  const seeds = fc.sample(scenarioArbitrary, { seed: 83, numRuns: 40 }).map(
    ({ system, organisations, workflows }, index): Seed => ({
      name: String(index),
      bytes: bytesOf({ system, organisations, workflows: workflows.map(({ value }) => value) }),
    }),
  );
  return {
    name: 'generated entry',
    seeds,
    async run({ bytes: original }, bytes, turn) {
      const { organisations, workflows } = JSON.parse(new TextDecoder().decode(original)) as Beside;
      const whole = readJson(bytes, 'entry.json');
      const system = 'value' in whole ? (whole.value as { system?: unknown } | null)?.system : undefined;
      const beside = (format: 'organisation' | 'workflow', values: Beside['workflows']): RawDocument[] =>
        values.map((value) => ({ document: `${format}s/${value.id}.json`, format, bytes: bytesOf(value) }));
      const documents: RawDocument[] = [
        ...beside('organisation', organisations),
        ...beside('workflow', workflows),
        { document: 'systems/entry.json', format: 'system', bytes: system === undefined ? bytes : bytesOf(system) },
      ];
      const read = await readGovernance(documents);
      if ('problems' in read) return refusedWith(read.problems);
      if ('problems' in whole) throw new Fault('a verdict from a text that is no JSON');
      expectSafeOutputs(assessGovernance(read.value, new Map(), OPTIONS), turn % 20 === 0);
      return 'read';
    },
  };
}

/** A workflow of any format: problems, or a graph whose proofs end and whose pictures are well formed. */
function workflowTarget(): Target {
  const isSample = (path: string): boolean =>
    ['.json', '.yaml', '.yml', '.bpmn', '.xml'].includes(extname(path)) && !path.includes('SOURCES');
  return {
    name: 'workflow',
    seeds: [
      ...filesBelow('test/workflow/readers/fixtures', isSample),
      ...filesBelow(`${EXAMPLE}/workflows`),
      ...['n8n', 'bpmn', 'microsoft-wdl', 'aws-step-functions', 'dify', 'crewai', 'other-workflows'].flatMap((family) =>
        filesBelow(`../shared/samples/${family}`, isSample),
      ),
    ],
    async run({ name }, bytes) {
      const read = await readWorkflowFile({ document: name, bytes }, async () => undefined);
      if ('problems' in read) return refusedWith(read.problems);
      const { readings } = read.value;
      const accounts = readings.map(({ graph, unrecognised, notExpressible }) => ({
        graph,
        unrecognised,
        notExpressible,
        findings: [],
        proofs: [
          {
            system: '',
            refusalOrReversal: proveRefusalOrReversal(graph, ''),
            stop: proveStopReach(graph, ''),
            gates: proveGateBeforeEffect(graph, ''),
          },
        ],
      }));
      const text = workflowText(accounts, { places: () => undefined, colour: false, width: 100 });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what moves a cursor is looked for.
      if (/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/.test(text)) throw new Fault('the text holds what moves a cursor');
      if (mermaidOf(accounts) === '' || dotOf(accounts) === '') throw new Fault('a picture is empty');
      scaffoldSidecar(readings);
      return 'read';
    },
  };
}

/** An inventory: problems, or rows in which nothing of a cell became a class. */
function inventoryTarget(): Target {
  const texts: readonly [string, string][] = [
    [
      'a.csv',
      'Name,Purpose,Owner,High-risk,Start date\nRanker,ranks applications,HR,Yes,2026-03-01\nBot,answers,IT,n/a,\n',
    ],
    ['b.csv', 'System;Zweck;Lieferant\r\n"Alt; neu";"mehr\nZeilen";X GmbH\r\n'],
    ['c.md', '# Our systems\n\n| Name | Vendor | Status |\n|---|---|---|\n| Search | Acme | live |\n'],
    ['d.json', '[{"name":"Scorer","description":"scores","high_risk":"partly","tags":["a","b"]}]'],
    [
      'e.md',
      '---\nlicense: apache-2.0\nlanguage: [en]\ntags: [text-classification]\n---\n# A model\n\n## Intended uses\n\nText.\n',
    ],
    [
      'f.yaml',
      'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: scorer\nspec:\n  type: service\n  owner: team\n',
    ],
    [
      'g.json',
      '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"machine-learning-model","name":"m"}]}',
    ],
    ['h.json', '{"name":"agent","url":"https://a.example","skills":[{"id":"s","name":"S"}],"capabilities":{}}'],
  ];
  return {
    name: 'inventory',
    seeds: [
      ...texts.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
      ...['ai-inventory', 'model-card', 'backstage', 'cyclonedx-mlbom', 'agent-and-mcp-cards'].flatMap((kind) =>
        filesBelow(`../shared/samples/${kind}`),
      ),
    ],
    async run({ name }, bytes) {
      const read = await recognise({ name, bytes });
      if ('problems' in read) return refusedWith(read.problems);
      const { inventory } = read;
      const columns = inventory.columns;
      const kinds = targetsOf(columns);
      const { drafts } = draftsOf(inventory, new Map(columns.map((column, at) => [column, kinds[at] ?? 'keep'])));
      for (const draft of drafts) if ('statedClass' in draft) throw new Fault('a cell became a class');
      return 'read';
    },
  };
}

/** An evidence file: a judgement, whatever the bytes; as a page of Markdown it runs nothing. */
function contentTarget(): Target {
  return {
    name: 'evidence file',
    seeds: [
      ...filesBelow(`${EXAMPLE}/evidence`),
      ...filesBelow('test/evidence/content', (path) => !path.endsWith('.ts')),
      ...filesBelow('test/golden/talent-screening', (path) => path.endsWith('.md')),
    ],
    async run(_seed, bytes, turn) {
      const { says } = await judgeContent(bytes);
      if (typeof says !== 'string') throw new Fault('a judgement says nothing');
      if (turn % 5 === 0) expectPassive(renderHtml(new TextDecoder().decode(bytes), 'x'), 'page of an evidence file');
      return says === 'unreadable' ? 'refused' : 'read';
    },
  };
}

/** Every reader of this version, in one order. */
export async function allTargets(): Promise<readonly Target[]> {
  const workflow = workflowTarget();
  return [
    registryTarget(),
    entryTarget(),
    workflow,
    await sidecarTarget(workflow.seeds),
    inventoryTarget(),
    contentTarget(),
    sealTarget(),
  ];
}
