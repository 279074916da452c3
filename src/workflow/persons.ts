import type { WorkflowActor } from './model.js';

/**
 * The mark of the one natural person that an actor is; undefined where nobody says who it is. Neither the id nor the name
 * of an actor tells: one person may stand under two ids, and a name is often that of a task.
 */
export function markOf({ assignment, person }: WorkflowActor): string | undefined {
  const mark = assignment === 'named' ? person?.trim().toLowerCase() : undefined;
  return mark === '' ? undefined : mark;
}

/** Whether two actors are one natural person: by the marks of both, or as one and the same actor. */
export function isSamePerson(one: WorkflowActor, other: WorkflowActor): 'yes' | 'no' | 'unknown' {
  if (one.id === other.id) return 'yes';
  const [mark, otherMark] = [markOf(one), markOf(other)];
  if (mark === undefined || otherMark === undefined) return 'unknown';
  return mark === otherMark ? 'yes' : 'no';
}

/** How many natural persons a list of actors is, each of which is one person or may be. */
export interface Headcount {
  /** At least so many different persons, whoever those without a mark are. */
  readonly atLeast: number;
  readonly atMost: number;
  /** At most so many of the actors are one and the same person. */
  readonly mostOfOne: number;
}

/** Counts actors as persons; those without a mark may be anybody, also one of the others. */
export function headcount(actors: readonly WorkflowActor[]): Headcount {
  const byMark = new Map<string, number>();
  let unmarked = 0;
  for (const actor of actors) {
    const mark = markOf(actor);
    if (mark === undefined) unmarked += 1;
    else byMark.set(mark, (byMark.get(mark) ?? 0) + 1);
  }
  return {
    atLeast: Math.max(byMark.size, Math.min(unmarked, 1)),
    atMost: byMark.size + unmarked,
    mostOfOne: Math.max(0, ...byMark.values()) + unmarked,
  };
}

/** Whether work that reaches this actor may come to one of many: two of them may be two persons. */
export function isOfMany({ assignment }: WorkflowActor): boolean {
  return assignment === 'group' || assignment === 'expression' || assignment === 'unassigned';
}
