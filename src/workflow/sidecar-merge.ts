import {
  type Certainty,
  certaintyOf,
  isDefinite,
  type Listed,
  type Place,
  type StepFact,
  type WorkflowStep,
} from './model.js';

/** An element of a graph, as a person may confirm, correct or complete it. */
interface Mergeable {
  readonly certainty: Certainty;
  readonly place: Place;
}

/**
 * An element with what a person says about it. What the source leaves open is completed; what it only infers is
 * corrected, and counts as declared once the person confirmed the entry; what it declares and the person says otherwise
 * stays as the source has it and is a conflict. The place is that of the sidecar, where the person wrote it.
 */
export function mergeElement<T extends Mergeable>(
  source: T,
  stated: Partial<T>,
  { isConfirmed, place }: { readonly isConfirmed: boolean; readonly place: Place },
): T {
  // An entry that says nothing, as in a sidecar that is still to be filled in, leaves even the place as it is.
  if (!isConfirmed && Object.values(stated).every((value) => value === undefined)) return source;
  const wasSure = isDefinite(source.certainty);
  const merged = { ...source } as Record<string, unknown>;
  let differs = false;
  for (const [key, value] of Object.entries(stated)) {
    const before = merged[key];
    if (value === undefined || isSame(before, value)) continue;
    if (isOpen(before) || !wasSure) merged[key] = value;
    else differs = true;
  }
  const certainty: Certainty = differs ? 'conflict' : !wasSure && isConfirmed ? 'declared' : source.certainty;
  return { ...(merged as unknown as T), certainty, place };
}

const STEP_FACTS = [
  'performer',
  'kind',
  'join',
  'reach',
  'effect',
  'reversal',
  'waits',
  'start',
] as const satisfies readonly StepFact[];

/** Facts that have no certainty of their own: where source and sidecar differ, the step as a whole is in conflict. */
const PLAIN_FACTS = [
  'branchesOn',
  'tools',
  'identifies',
  'accountable',
] as const satisfies readonly (keyof WorkflowStep)[];

/**
 * A step with what a person says about it, each fact by itself. The place stays that of the step in the workflow, since
 * that is the line to change.
 */
export function mergeStep(step: WorkflowStep, stated: Partial<WorkflowStep>, isConfirmed: boolean): WorkflowStep {
  const certainties: Partial<Record<StepFact, Certainty>> = { ...step.certainties };
  const merged: Record<string, unknown> = { ...step };
  for (const fact of STEP_FACTS) {
    const before = step[fact];
    const wasSure = isDefinite(certaintyOf(step, fact)) && !isOpen(before);
    const value = stated[fact];
    if (value === undefined) {
      if (isConfirmed && !wasSure && !isOpen(before)) certainties[fact] = 'declared';
    } else if (!wasSure) {
      merged[fact] = value;
      certainties[fact] = isOpen(value) ? 'unknown' : 'declared';
    } else if (!isSame(before, value)) certainties[fact] = 'conflict';
  }
  let differs = false;
  for (const fact of PLAIN_FACTS) {
    const value = stated[fact];
    if (value === undefined || isSame(step[fact], value)) continue;
    if (isOpen(step[fact])) merged[fact] = value;
    else differs = true;
  }
  const known = isConfirmed && step.certainty === 'inferred' ? 'declared' : step.certainty;
  const certainty: Certainty = differs ? 'conflict' : known;
  return { ...(merged as unknown as WorkflowStep), certainty, certainties };
}

/** Entries that a person adds to a list of the source: where the source says that there are none, they contradict it. */
export function addEntries<T extends Mergeable>(source: Listed<T>, added: readonly T[]): Listed<T> {
  if (added.length === 0) return source;
  if (source === 'none') return added.map((entry) => ({ ...entry, certainty: 'conflict' as const }));
  return source === 'unknown' ? added : [...source, ...added];
}

/** A list of the source of which a person says that it has no entries. */
export function sayNone<T extends Mergeable>(source: Listed<T>): Listed<T> {
  if (typeof source === 'string') return 'none';
  return source.map((entry) => ({ ...entry, certainty: 'conflict' as const }));
}

function isOpen(value: unknown): boolean {
  return value === undefined || value === 'unknown';
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
