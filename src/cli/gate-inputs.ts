import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Baseline } from '../gate/baseline.js';
import type { Against } from '../gate/compare.js';
import type { GateOptions } from '../gate/decide.js';
import { assessGovernance, type Governance, readGovernance } from '../governance.js';
import { lookAt, readBytes } from '../io/files.js';
import { closest } from '../load/did-you-mean.js';
import { readJson } from '../load/json.js';
import { schemaCheck } from '../load/validate.js';
import type { Assessment } from '../model/generated/assessment.js';
import { joinPointer } from '../model/pointer.js';
import type { Problem } from '../model/problem.js';
import { quoteForPeople } from '../model/quote.js';
import { lookAtEvidence, readFolder } from './read-folder.js';
import { type GateInput, gateOptions, type Run } from './run.js';

export interface CheckInput extends GateInput {
  /** A saved assessment or a git revision. */
  readonly against?: string;
  /** A baseline file instead of the one that the configuration names. */
  readonly baseline?: string;
}

/** The largest saved result that is read back. */
const LARGEST = 512 * 1024 * 1024;

type Outcome<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

/** Everything that this gate judges by: options, configuration, baseline and what the change is held against. */
export async function gateInputs(read: Omit<Run, 'assessment'>, options: CheckInput): Promise<Outcome<GateOptions>> {
  const own = gateOptions(read, options);
  const problems = [...unknownSystems(read), ...(await outsideBaseline(read))];
  if (problems.length > 0) return { problems };
  const path = baselinePath(read, options);
  const baseline = path === undefined ? undefined : await readBaseline(path);
  if (baseline !== undefined && 'problems' in baseline) problems.push(...baseline.problems);
  if (problems.length > 0) return { problems };
  const whole = baseline !== undefined && 'value' in baseline ? baseline.value : undefined;
  const accepted = whole === undefined ? undefined : { ...whole, entries: ofThisRun(whole.entries, read, 'system') };
  const gate = accepted === undefined ? own : { ...own, baseline: accepted };
  if (options.against === undefined) return { value: gate };
  const against = await againstOf(read, options.against, options, whole);
  if ('problems' in against) return against;
  const { base } = against.value;
  const narrowed = { ...against.value, base: { ...base, systems: ofThisRun(base.systems, read, 'id') } };
  return { value: { ...gate, against: narrowed } };
}

/** Where the run is about one system, only what is about it: the others are not gone. */
function ofThisRun<Key extends string, About extends Readonly<Record<Key, string>>>(
  all: readonly About[],
  { options }: Omit<Run, 'assessment'>,
  key: Key,
): About[] {
  return all.filter((each) => options.system === undefined || each[key] === options.system);
}

/** Settings for a system that is not there would never be looked at. */
function unknownSystems({ folder, governance }: Omit<Run, 'assessment'>): Problem[] {
  if (folder.ndjson !== undefined) return [];
  const ids = governance.registry.systems.map(({ id }) => id);
  return Object.keys(folder.configuration.gate?.systems ?? {})
    .filter((id) => !ids.includes(id))
    .map((id) => {
      const near = closest(id, ids);
      return {
        code: 'dangling-reference',
        document: 'dutybound.yaml',
        pointer: joinPointer('/gate/systems', id),
        found: `${quoteForPeople(id)} is the id of no system`,
        expected: 'the id of a system of this registry',
        remedy: near === undefined ? 'Correct the id, or take the entry out' : `Did you mean ${quoteForPeople(near)}?`,
      } as const;
    });
}

/** What a configuration names stays in its folder, so that no change to it makes a run write elsewhere. */
async function outsideBaseline({ folder }: Omit<Run, 'assessment'>): Promise<Problem[]> {
  const configured = folder.configuration.gate?.baseline;
  if (configured === undefined) return [];
  const { isInside, problem } = await lookAt(folder.root, configured);
  return isInside || problem === undefined ? [] : [problem];
}

/** Where the baseline is: as the command line says, then as the configuration says. */
export function baselinePath(
  { folder }: Omit<Run, 'assessment'>,
  { baseline }: Pick<CheckInput, 'baseline'>,
): { path: string; named: string } | undefined {
  if (baseline !== undefined) return { path: resolve(baseline), named: baseline };
  const configured = folder.configuration.gate?.baseline;
  return configured === undefined ? undefined : { path: resolve(folder.root, configured), named: configured };
}

/** The baseline of a file; no file is no baseline, so that nothing is covered. */
async function readBaseline({ named, path }: { path: string; named: string }): Promise<Outcome<Baseline | undefined>> {
  const read = await readBytes(path, LARGEST, named);
  if ('problem' in read)
    return read.problem.code === 'missing-file' ? { value: undefined } : { problems: [read.problem] };
  const parsed = readJson(read.bytes, named);
  if ('problems' in parsed) return parsed;
  if (isBaseline(parsed.value)) return { value: parsed.value };
  return {
    problems: [
      {
        code: 'wrong-value',
        document: named,
        found: 'this is no baseline of this version',
        expected: 'a file that `dutybound check --update-baseline` wrote',
        remedy: 'Put the file back as it was written, or move it away and write a new one',
      },
    ],
  };
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isBaseline(value: unknown): value is Baseline {
  return (
    isRecord(value) &&
    value.schemaVersion === 1 &&
    /^\d{4}-\d{2}-\d{2}$/.test(String(value.asOf)) &&
    Array.isArray(value.packs) &&
    Array.isArray(value.entries) &&
    value.entries.every(isEntry)
  );
}

function isEntry(entry: unknown): boolean {
  if (!isRecord(entry)) return false;
  const texts = ['system', 'requirement', 'citation', 'finding', 'instance', 'outcome', 'factsDigest'];
  return (
    Object.entries(entry).every(([key, value]) => texts.includes(key) && typeof value === 'string') &&
    DIGEST.test(String(entry.finding)) &&
    (entry.instance === undefined || DIGEST.test(String(entry.instance))) &&
    // An entry is for an instance, or for a finding on the facts that it rested on.
    (entry.instance !== undefined || DIGEST.test(String(entry.factsDigest))) &&
    (entry.outcome === 'not-satisfied' || entry.outcome === 'undetermined') &&
    typeof entry.system === 'string'
  );
}

async function againstOf(
  read: Omit<Run, 'assessment'>,
  name: string,
  input: CheckInput,
  baseline: Baseline | undefined,
): Promise<Outcome<Against>> {
  if (existsSync(resolve(name)) && statSync(resolve(name)).isFile()) return savedAssessment(read, name);
  const { withRevision } = await import('./revision.js');
  const made = await withRevision(read.folder.root, name, (copy) => assessedAt(copy, read, name, input, baseline));
  return 'problem' in made ? { problems: [made.problem] } : made.value;
}

async function savedAssessment(read: Omit<Run, 'assessment'>, name: string): Promise<Outcome<Against>> {
  const bytes = await readBytes(resolve(name), LARGEST, name);
  if ('problem' in bytes) return { problems: [bytes.problem] };
  const parsed = readJson(bytes.bytes, name);
  if ('problems' in parsed) return parsed;
  const checked = await (await schemaCheck('assessment')).check(parsed.value, name);
  if ('problems' in checked) return checked;
  const base = parsed.value as Assessment;
  // What was in service then is not in the file: the registry says since when.
  const inService = read.governance.registry.systems.filter(
    ({ value }) => isInService(value) && firstDay(value) <= base.header.asOf,
  );
  return { value: { name, base, inService: new Set(inService.map(({ id }) => id)) } };
}

async function assessedAt(
  copy: string,
  read: Omit<Run, 'assessment'>,
  name: string,
  input: CheckInput,
  baseline: Baseline | undefined,
): Promise<Outcome<Against>> {
  const named = (problems: readonly Problem[]): { problems: readonly Problem[] } => ({
    problems: problems.map((problem) => ({ ...problem, document: `${name}:${problem.document}` })),
  });
  const { folder, problems } = await readFolder(copy, name);
  const governance = await readGovernance(folder.documents);
  if (problems.length > 0) return named(problems);
  if ('problems' in governance) return named(governance.problems);
  const grown = await grownSince(copy, read, input, baseline);
  if (grown > 0) return { problems: [grewBy(grown, name)] };
  const { evidence, systems } = governance.value.registry;
  const files = await lookAtEvidence(folder.root, evidence?.items ?? [], systems);
  const { system: _, ...options } = read.options;
  const base = assessGovernance(governance.value, files, options);
  const now = inServiceOf(read.governance);
  const then = inServiceOf(governance.value);
  return { value: { name, base, inService: new Set([...now].filter((id) => then.has(id))) } };
}

function inServiceOf({ registry }: Governance): Set<string> {
  return new Set(registry.systems.filter(({ value }) => isInService(value)).map(({ id }) => id));
}

const isInService = (facts: Readonly<Record<string, unknown>>): boolean =>
  facts.stage === 'on the market or in service';

/** The first stated day on which the system was placed on the market or put into service; late where none is. */
function firstDay(facts: Readonly<Record<string, unknown>>): string {
  const days = [facts.firstPlacedOnTheMarketOn, facts.firstPutIntoServiceOn].filter((day) => typeof day === 'string');
  return days.sort()[0] ?? '9999-12-31';
}

/** How many entries the baseline has that it did not have at the base; none where there was no baseline yet. */
async function grownSince(
  copy: string,
  { folder }: Omit<Run, 'assessment'>,
  { baseline: given }: CheckInput,
  baseline: Baseline | undefined,
): Promise<number> {
  const configured = folder.configuration.gate?.baseline;
  if (baseline === undefined || configured === undefined || given !== undefined) return 0;
  const before = await readBaseline({ path: resolve(copy, configured), named: configured });
  if ('problems' in before || before.value === undefined) return 0;
  const known = new Set(before.value.entries.map((entry) => JSON.stringify(Object.entries(entry).sort())));
  return baseline.entries.filter((entry) => !known.has(JSON.stringify(Object.entries(entry).sort()))).length;
}

function grewBy(count: number, name: string): Problem {
  return {
    code: 'wrong-value',
    document: 'dutybound.yaml',
    pointer: '/gate/baseline',
    found: `the baseline has ${count} ${count === 1 ? 'entry' : 'entries'} that it did not have at ${name}`,
    expected: 'a baseline that only ever shrinks',
    remedy: 'Take the new entries out: mend the gaps, or have a waiver accepted for them',
  };
}
