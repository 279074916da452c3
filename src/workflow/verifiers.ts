import { gateDoubts, mayChoose } from './gate-reading.js';
import { definitePerformer, type GraphView } from './graph-view.js';
import { entriesOf, isDeclared, type WorkflowActor, type WorkflowGate } from './model.js';
import { headcount, isOfMany, markOf } from './persons.js';

/**
 * Whoever may be one natural person. A person with a mark is called by it; everybody of whom nobody says who it is (the
 * members of a group, whoever started the case, a named actor without a mark) is `ANYBODY`, who may be the same at each
 * gate of which that is said.
 */
export type Person = string;
export const ANYBODY: Person = '*';

/** A step at which a confirmation counts for sure, and who can give it alone. */
export interface SureVerification {
  readonly step: number;
  readonly gate: WorkflowGate;
  /** The named persons who may decide; somebody may also be one whom nobody names. */
  readonly named: ReadonlySet<Person>;
  readonly isOpenToOthers: boolean;
  /** Two different persons decide here, each separately: one gate is enough. */
  readonly takesTwo: boolean;
  /** Why it does not take two; undefined where it does. */
  readonly whyOne: string | undefined;
  /** The steps whose deciders are kept out. */
  readonly excludes: readonly number[];
}

/** The steps at which a confirmation counts for sure: gates on which nothing is in doubt. */
export function sureVerifications(view: GraphView): readonly (SureVerification | undefined)[] {
  const positions = new Map(view.steps.map(({ id }, step) => [id, step]));
  return view.steps.map((_, step) => {
    const gate = view.gates[step];
    if (gate === undefined || !mayChoose(view, step) || gateDoubts(view, step).length > 0) return undefined;
    const approvers = entriesOf(gate.approvers).flatMap((id) => view.actors.get(id) ?? []);
    const whyOne = oneOnly(gate, approvers);
    return {
      step,
      gate,
      named: new Set(approvers.flatMap((actor) => (markOf(actor) === undefined ? [] : personOf(actor)))),
      isOpenToOthers: approvers.some((actor) => markOf(actor) === undefined),
      takesTwo: whyOne === undefined,
      whyOne,
      excludes: entriesOf(gate.excludesDecidersOf ?? 'unknown').flatMap((id) => positions.get(id) ?? []),
    };
  });
}

/** Whom an actor surely is at each gate where it stands: two actors with one mark are one person. */
function personOf(actor: WorkflowActor): Person {
  const mark = markOf(actor);
  return mark === undefined ? `id ${actor.id}` : `mark ${mark}`;
}

/** Why one person may be enough at a gate, on what is stated; undefined where two different persons decide separately. */
function oneOnly(gate: WorkflowGate, approvers: readonly WorkflowActor[]): string | undefined {
  const { minApprovals, separately, step, type } = gate;
  if (minApprovals === undefined) return `how many persons have to agree at ${step} is not stated`;
  if (minApprovals < 2) return `one approval is enough at ${step}`;
  const several = approvers.filter(isOfMany).length;
  // Only the type says that two members of one group are two persons.
  if (several > 0 && type !== 'two-person') return `whether two different persons decide at ${step} is not stated`;
  const { atLeast, atMost: most, mostOfOne } = headcount(approvers);
  if (several === 0 && most < 2) return `one person alone may approve at ${step}`;
  if (several === 0 && (atLeast < 2 || mostOfOne >= minApprovals))
    return `whether those who may approve at ${step} are different persons is not stated`;
  if (separately === 'no') return `those who agree at ${step} do not decide separately`;
  return separately === 'yes' ? undefined : `whether each decides separately at ${step} is not stated`;
}

/** How many persons verify at a step, read to the advantage of whoever says that two did. */
export type AtMost =
  | { readonly many: false; readonly who: Person | undefined }
  /** Nobody verifies here, for sure: no person works here, or one who cannot refuse. */
  | 'nobody'
  /** Two persons may. */
  | 'two';

/** At most how many persons verify at this step, and who, for sure. */
export function atMost(view: GraphView, step: number): AtMost {
  if (!mayChoose(view, step) || view.graph.gates === 'none') return 'nobody';
  const gate = view.gates[step];
  if (gate === undefined) return nobodyStates(view, step);
  if (!isDeclared(gate)) return 'two';
  if (gate.canRefuse === 'no' || gate.approvers === 'none') return 'nobody';
  const approvers = entriesOf(gate.approvers).map((id) => view.actors.get(id));
  const isKnown = approvers.every((actor) => actor !== undefined && isDeclared(actor));
  const [only, ...others] = approvers;
  const isAlone = isKnown && only?.assignment === 'named' && others.length === 0 && gate.approvers !== 'unknown';
  const who = isAlone && only !== undefined ? personOf(only) : undefined;
  if (isAlone) return { many: false, who };
  const together = gate.minApprovals !== undefined && gate.minApprovals >= 2;
  if (together && gate.separately === 'no') return { many: false, who: undefined };
  return gate.minApprovals === 1 && gate.type !== 'two-person' ? { many: false, who: undefined } : 'two';
}

/** A person works here, and nobody says whether that is a verification: one person at most if it is one who is named. */
function nobodyStates(view: GraphView, step: number): AtMost {
  const actor = view.performers[step];
  const isOne = definitePerformer(view, step) === 'human' && actor?.assignment === 'named';
  return isOne && actor !== undefined ? { many: false, who: personOf(actor) } : 'two';
}

/** Whether this person may give the confirmation of a gate alone. */
export function mayConfirmAlone({ isOpenToOthers, named, takesTwo }: SureVerification, person: Person): boolean {
  return !takesTwo && (isOpenToOthers || named.has(person));
}
