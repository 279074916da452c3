import { digestOf } from '../digest.js';
import type { Attestation, ClassDetermination } from '../model/generated/attestations.js';
import { inCanonicalOrder } from '../policy/canonical.js';
import { type FactRecord, statedList } from '../policy/frame.js';
import type { ClassDefinition, Requirement } from '../policy/policy.js';
import { callsCheck, classesIn, pathsIn } from '../policy/reasons.js';
import type { SystemFacts } from '../policy/system-frame.js';

/** The digest of the file of a workflow, by its id. */
export type WorkflowDigest = (id: string) => string | undefined;

/** A fact that a statement relied on, with the digest of what was said of it then. */
export interface ReliedOn {
  readonly system: string;
  readonly fact: string;
  readonly digest: string;
}

/**
 * What a statement about a requirement rests on, for one system: the facts that it is about, and where a person judges
 * beside the proof everything that the proof reads, workflows included.
 */
export function reliedOn(
  system: SystemFacts,
  requirement: Requirement,
  facts: readonly string[],
  workflowDigest: WorkflowDigest,
): readonly ReliedOn[] {
  const reads = callsCheck(requirement.holds);
  const paths = [
    ...facts,
    ...(requirement.judgement !== undefined || reads ? pathsIn(requirement.holds) : []),
    ...(reads ? ['workflows[]', ...workflowsOf(system).map((id) => `workflow.${id}`)] : []),
  ];
  return pinned(paths, system, workflowDigest);
}

/** What a determination of a point of classification rests on: every fact that the point reads, through other classes too. */
export function reliedOnByClass(
  system: SystemFacts,
  { class: of, use, party }: ClassDetermination,
  definitions: readonly ClassDefinition[],
): readonly ReliedOn[] {
  const read = new Set<string>();
  const seen = new Set<string>();
  const visit = (definition: ClassDefinition): void => {
    if (seen.has(definition.id)) return;
    seen.add(definition.id);
    for (const path of pathsIn(definition.formula)) read.add(path);
    for (const id of classesIn(definition.formula)) for (const each of definitions) if (each.id === id) visit(each);
  };
  for (const definition of definitions) if (isMeant(of, definition)) visit(definition);
  return pinned(
    [...read].map((path) => ofOne(ofOne(path, 'uses', use), 'parties', party)),
    system,
    () => undefined,
  );
}

/** Whether a determination of this name is about a class: by its id, or as one of all practices of Art. 5. */
export const isMeant = (named: string, { id, kind }: { readonly id: string; readonly kind: string }): boolean =>
  named === id || (named === 'prohibited' && kind === 'prohibited');

/** A fact of every entry, or of the one entry that a determination is about. */
const ofOne = (path: string, list: 'uses' | 'parties', id: string | undefined): string =>
  id !== undefined && path.startsWith(`${list}[].`) ? `${list}[${id}]${path.slice(list.length + 2)}` : path;

function pinned(paths: readonly string[], system: SystemFacts, workflowDigest: WorkflowDigest): readonly ReliedOn[] {
  return [...new Set(paths)]
    .sort()
    .map((fact) => ({ system: system.id, fact, digest: digestOfFact(fact, system, workflowDigest) }));
}

const workflowsOf = ({ facts }: SystemFacts): readonly string[] =>
  (statedList(facts.workflows, LAST_DAY)?.entries ?? []).flatMap(({ id }) => (typeof id === 'string' ? [id] : []));

const LAST_DAY = '9999-12-31';

/**
 * The facts of one system that say something else than when the statement was made; none where it pins nothing of this
 * system. How a file is sorted changes nothing; a fact that is gone has changed.
 */
export function changedSince(
  { reliedOn: relied = [] }: Attestation,
  system: SystemFacts,
  workflowDigest: WorkflowDigest,
): readonly string[] {
  return relied
    .filter((one) => one.system === system.id && one.digest !== digestOfFact(one.fact, system, workflowDigest))
    .map(({ fact }) => fact);
}

/** Whether a statement pins what it rests on, for each system that it names. */
export const isPinned = ({ reliedOn: relied = [], systems }: Attestation): boolean =>
  systems.every((system) => relied.some((one) => one.system === system));

function digestOfFact(path: string, system: SystemFacts, workflowDigest: WorkflowDigest): string {
  return digestOf(JSON.stringify(inCanonicalOrder(saidOf(path, system, workflowDigest)) ?? null));
}

/** What is said at a path: of every entry where it names a list (`risks[].severity`), of one where it names it by id. */
function saidOf(path: string, system: SystemFacts, workflowDigest: WorkflowDigest): unknown {
  if (path.startsWith('workflow.')) return workflowDigest(path.slice('workflow.'.length));
  const steps = [...path.matchAll(/\[([^\]]*)\]|([^.[\]]+)/g)].map(
    ([, entry, key]): Step => (key === undefined ? { entry: entry ?? '' } : { key }),
  );
  const [first] = steps;
  if (first === undefined || !('key' in first) || first.key !== 'organisation') return walk(system.facts, steps);
  // What the entities of the parties say of themselves.
  const parties = statedList(system.facts.parties, LAST_DAY)?.entries ?? [];
  return parties.map(({ id }) => ({ id, said: walk(system.organisations.get(String(id))?.facts, steps.slice(1)) }));
}

type Step = { readonly key: string } | { readonly entry: string };

function walk(value: unknown, steps: readonly Step[]): unknown {
  const [step, ...rest] = steps;
  // What is stated as none is none all the way down.
  if (step === undefined || value === 'none') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  if ('key' in step) return Object.hasOwn(value, step.key) ? walk((value as FactRecord)[step.key], rest) : undefined;
  const { complete, entries } = Array.isArray(value)
    ? { complete: undefined, entries: value }
    : (value as { complete?: unknown; entries?: unknown });
  if (!Array.isArray(entries)) return value;
  const all = entries as readonly unknown[];
  const idOf = (entry: unknown, index: number): string =>
    String(typeof entry === 'object' && entry !== null ? ((entry as FactRecord).id ?? index) : entry);
  if (step.entry !== '')
    return walk(
      all.find((entry, index) => idOf(entry, index) === step.entry),
      rest,
    );
  return {
    // That nobody says any longer that these are all is a change too; by whom and when it was said is none.
    isComplete: complete !== undefined,
    entries: all.map((entry, index) => ({
      id: idOf(entry, index),
      ...(rest.length === 0 ? {} : { said: walk(entry, rest) }),
    })),
  };
}
