import type { GraphView } from '../graph-view.js';
import { certaintyOf, entriesOf, isDeclared, isDefinite, type WorkflowActor, type WorkflowGate } from '../model.js';
import { isSamePerson, markOf } from '../persons.js';
import { type Found, findMakers } from './makers.js';
import { isPerson, shortestPath, waypoints } from './parts.js';
import type { PracticePoint, Waypoint } from './proof.js';

interface StatedGate {
  readonly gate: WorkflowGate;
  readonly step: number;
  readonly isSure: boolean;
}

/** What is found of those who made what comes to the gates. */
export interface Authors {
  /** By the step of the gate. */
  readonly points: ReadonlyMap<number, readonly PracticePoint[]>;
  /** So many points are told without their way. */
  readonly undrawn: number;
}

/** So many ways are drawn; the rest is told in words alone. */
const MOST_DRAWN = 50;

const MAKES: ReadonlySet<string> = new Set(['generate', 'decide', 'act', 'classify', 'input']);

/**
 * The gates at which whoever made what comes there decides, or may decide, on it: for sure where a person who is named
 * makes it on a declared way and nobody else may decide; open where nobody says who makes it, who is who, or who else
 * checks it. Each gate is told once of each author.
 */
export function authors(view: GraphView, gates: readonly StatedGate[]): Authors {
  const cast = new Cast(view);
  const asked = view.steps.map((): readonly number[] => []);
  for (const { gate, step } of gates) asked[step] = cast.askedAt(gate);
  const sure = findMakers(view, {
    makers: cast.size,
    madeBy: view.steps.map((_, step) => (isSurelyMade(view, step) ? cast.madeBy(step) : [])),
    asked,
    opens: (edge) => isDeclared(view.edges[edge]!.transition),
  });
  const perhaps = findMakers(view, {
    makers: cast.size,
    madeBy: view.steps.map((_, step) => cast.madeBy(step)),
    asked,
    opens: () => true,
  });
  const points = new Map<number, readonly PracticePoint[]>();
  let left = MOST_DRAWN;
  let undrawn = 0;
  for (const stated of gates) {
    const told = pointsAt(view, cast, stated, sure, perhaps).map(({ first, ...point }): PracticePoint => {
      if (left === 0) {
        undrawn += 1;
        return point;
      }
      left -= 1;
      return { ...point, path: wayTo(view, first, stated.step, point.isSure) };
    });
    if (told.length > 0) points.set(stated.step, told);
  }
  return { points, undrawn };
}

type FoundPoint = Omit<PracticePoint, 'path'> & { readonly first: number };

/** What is said at one gate, in the order of the steps at which something is made. */
function pointsAt(
  view: GraphView,
  cast: Cast,
  { gate, isSure, step }: StatedGate,
  sure: Found,
  perhaps: Found,
): readonly FoundPoint[] {
  const [surely, maybe] = [sure.get(step), perhaps.get(step)];
  if (maybe === undefined) return [];
  const approvers = new Set(entriesOf(gate.approvers));
  const point = (what: string, first: number, isSo: boolean, sentence: string): FoundPoint => ({
    key: `${gate.step}: ${what}`,
    isSure: isSo,
    sentence,
    place: gate.place,
    first,
  });
  const points: FoundPoint[] = [];
  const idOf = (first: number) => view.steps[first]!.id;
  const nobody = maybe.get(Cast.NOBODY);
  if (nobody !== undefined)
    points.push(point('author', nobody, false, `who makes it at ${idOf(nobody)}, before ${gate.step}, is not stated`));
  // Where several have to agree, somebody else agrees as well.
  if (approvers.size > 1 && (gate.minApprovals ?? 1) > 1) return points;
  const own = [...new Set([...approvers].map((id) => cast.ofApprover(id)))].flatMap((maker) =>
    maker === undefined || !maybe.has(maker) ? [] : maker,
  );
  for (const maker of own) {
    const surelyAt = isSure && approvers.size === 1 ? surely?.get(maker) : undefined;
    const first = surelyAt ?? maybe.get(maker)!;
    const performer = view.steps[first]!.performer!;
    const key = `author ${performer}`;
    if (surelyAt !== undefined) {
      points.push(
        point(key, first, true, `${performer} makes it at ${idOf(first)} and alone checks it at ${gate.step}`),
      );
      continue;
    }
    if (gate.excludesInitiator === 'yes' && view.actors.get(performer)?.assignment === 'group') continue;
    const sentence = `whether somebody else than the author (${performer}, at ${idOf(first)}) checks it at ${gate.step} is not stated`;
    points.push(point(key, first, false, sentence));
  }
  const stranger = own.length > 0 ? undefined : (maybe.get(Cast.UNMARKED) ?? maybe.get(Cast.MARKED));
  if (stranger !== undefined) {
    const performer = view.steps[stranger]!.performer!;
    const decider = [...approvers].find((id) => {
      const [one, other] = [view.actors.get(id), view.actors.get(performer)];
      return one?.assignment === 'named' && (other === undefined || isSamePerson(one, other) !== 'no');
    });
    const sentence = `whether ${performer}, who makes it at ${idOf(stranger)}, and ${decider}, who may approve at ${gate.step}, are two persons is not stated`;
    points.push(point(`author ${performer}`, stranger, false, sentence));
  }
  return points.sort((one, other) => one.first - other.first);
}

function wayTo(view: GraphView, first: number, step: number, isSure: boolean): readonly Waypoint[] {
  const path = shortestPath(
    view,
    [first],
    (at) => at === step,
    (edge) => !isSure || isDeclared(view.edges[edge]!.transition),
    () => true,
  );
  return path === undefined ? [] : waypoints(view, path);
}

/** Whether one person whom the source names makes something here, on declared facts alone. */
function isSurelyMade(view: GraphView, step: number): boolean {
  const entry = view.steps[step]!;
  const actor = entry.performer === undefined ? undefined : view.actors.get(entry.performer);
  return (
    MAKES.has(entry.kind) &&
    isDeclared(entry) &&
    isDefinite(certaintyOf(entry, 'kind')) &&
    isDefinite(certaintyOf(entry, 'performer')) &&
    actor !== undefined &&
    isPerson(view, actor.id) === true &&
    (actor.assignment === 'named' || actor.assignment === 'initiator')
  );
}

/** Those who may make something, by number: each actor, each mark of a person, and the kinds of whom less is known. */
class Cast {
  /** Nobody is named. */
  static readonly NOBODY = 0;
  /** A person is named, or may be, and nobody says who that is. */
  static readonly UNMARKED = 1;
  /** A named person with a mark, whatever it is. */
  static readonly MARKED = 2;

  private readonly numbers = new Map<string, number>();

  constructor(private readonly view: GraphView) {
    for (const { performer } of view.steps) if (performer !== undefined) this.number(performer);
    for (const gate of view.gates) if (gate !== undefined) for (const id of entriesOf(gate.approvers)) this.number(id);
  }

  get size(): number {
    return this.numbers.size + 3;
  }

  private number(id: string): number {
    const actor = this.view.actors.get(id);
    const mark = actor === undefined ? undefined : markOf(actor);
    const key = mark === undefined ? `id ${id}` : `mark ${mark}`;
    const known = this.numbers.get(key) ?? this.numbers.size + 3;
    this.numbers.set(key, known);
    return known;
  }

  /** Who makes something at this step, or may. */
  madeBy(step: number): readonly number[] {
    const { kind, performer } = this.view.steps[step]!;
    if (!MAKES.has(kind) && kind !== 'unknown') return [];
    if (performer === undefined) return [Cast.NOBODY];
    if (isPerson(this.view, performer) === false) return [];
    const actor = this.view.actors.get(performer);
    if (actor !== undefined && markOf(actor) !== undefined) return [this.number(performer), Cast.MARKED];
    const mayBeNamed = actor === undefined || actor.assignment === 'named' || actor.assignment === 'unknown';
    return mayBeNamed ? [this.number(performer), Cast.UNMARKED] : [this.number(performer)];
  }

  /** Whose work is looked for at a gate. */
  askedAt({ approvers }: WorkflowGate): readonly number[] {
    const actors = entriesOf(approvers).flatMap((id) => this.view.actors.get(id) ?? []);
    const named = actors.filter(({ assignment }: WorkflowActor) => assignment === 'named');
    return [
      ...new Set([
        Cast.NOBODY,
        ...entriesOf(approvers).map((id) => this.number(id)),
        ...(named.length > 0 ? [Cast.UNMARKED] : []),
        ...(named.some((actor) => markOf(actor) === undefined) ? [Cast.MARKED] : []),
      ]),
    ];
  }

  /** The number of somebody who may approve. */
  ofApprover(id: string): number | undefined {
    return isPerson(this.view, id) === false ? undefined : this.number(id);
  }
}
