import { inWords } from '../gate-reading.js';
import { entriesOf, isDeclared, type WorkflowGate } from '../model.js';
import { gatesOf, isPerson, shortestPath, waypoints } from './parts.js';
import { type PracticePoint, type PracticeProver, type Practised, proofOf } from './proof.js';

const LIMITS = [
  'Whether two functions are held by one person stands in no workflow',
  'Whether verifiers look at a case without knowing what the other said is for a person to see',
];

const MAKES: ReadonlySet<string> = new Set(['generate', 'decide', 'act', 'classify', 'input']);

/**
 * Duties are apart: whoever starts a case does not approve it, whoever made something does not check it alone, and where
 * several persons have to agree it is said how many, and there are so many.
 *
 * @see Regulation (EU) 2024/1689, Article 14(5)
 */
export const dutiesAreSeparate: PracticeProver = (practised) => {
  const { gates, perhaps } = gatesOf(practised.view);
  const points = gates.flatMap(({ gate, isSure, step }) => [
    ...(isSure ? [] : [open(gate, 'gate', `the gate at ${gate.step} is ${inWords(gate.certainty)}`)]),
    ...unsure(practised, gate),
    ...initiator(practised, gate, isSure),
    ...authors(practised, gate, step, isSure),
    ...several(practised, gate, isSure),
  ]);
  const sure = gates.filter(({ isSure }) => isSure).length;
  return proofOf(practised, { sure, perhaps: gates.length - sure + perhaps, what: 'a gate' }, points, LIMITS);
};

function open({ place, step }: WorkflowGate, what: string, sentence: string): PracticePoint {
  return { key: `${step}: ${what}`, isSure: false, sentence, place };
}

/** Of an approver of whom little is known nobody can say that duties are apart. */
function unsure({ view }: Practised, gate: WorkflowGate): PracticePoint[] {
  if (gate.approvers === 'unknown') return [open(gate, 'who', `who may approve at ${gate.step} is not stated`)];
  return [...new Set(entriesOf(gate.approvers))].flatMap((id): PracticePoint[] => {
    const actor = view.actors.get(id);
    if (isPerson(view, id) === undefined)
      return [
        open(gate, `${id}`, `whether ${id}, who may approve at ${gate.step}, is a person is not stated for sure`),
      ];
    if (actor?.kind === 'human' && actor.assignment === 'unknown')
      return [open(gate, `${id}`, `who ${id}, who may approve at ${gate.step}, is for a case is not stated`)];
    return [];
  });
}

function initiator({ view }: Practised, gate: WorkflowGate, isSure: boolean): PracticePoint[] {
  const { excludesInitiator, place, step } = gate;
  const approvers = entriesOf(gate.approvers).map((id) => view.actors.get(id));
  const isInitiator = approvers.some(
    (actor) => actor !== undefined && isDeclared(actor) && actor.assignment === 'initiator',
  );
  if (isInitiator)
    return [{ key: `${step}: initiator`, isSure, sentence: `whoever starts a case may approve it at ${step}`, place }];
  if (excludesInitiator === 'no')
    return [
      {
        key: `${step}: initiator`,
        isSure,
        sentence: `whoever starts a case is not kept from approving it at ${step}`,
        place,
      },
    ];
  if (excludesInitiator === 'yes') return [];
  return [open(gate, 'initiator', `whether whoever starts a case may approve it at ${step} is not stated`)];
}

/** A person who is named made what comes to the gate, and nobody else may decide there. */
function authors({ view }: Practised, gate: WorkflowGate, step: number, isSure: boolean): PracticePoint[] {
  const approvers = new Set(entriesOf(gate.approvers));
  // Most gates have no such author, and then what leads to them need not be searched.
  const mayBeAuthor = view.steps.some(
    ({ kind, performer }, at) =>
      at !== step &&
      (MAKES.has(kind) || kind === 'unknown') &&
      (performer === undefined || (approvers.has(performer) && isPerson(view, performer) !== false)),
  );
  if (!mayBeAuthor) return [];
  const before = leadingTo(view, step);
  const isGate = (at: number) => at === step;
  const told = new Set<string>();
  return before.flatMap((at): PracticePoint[] => {
    const { certainty, id, kind, performer } = view.steps[at]!;
    const mayMake = MAKES.has(kind) || kind === 'unknown';
    if (at === step || !mayMake || told.has(performer ?? '')) return [];
    if (performer !== undefined && (!approvers.has(performer) || isPerson(view, performer) === false)) return [];
    const anybody = () => true;
    const path = shortestPath(view, [at], isGate, anybody, anybody);
    if (path === undefined) return [];
    told.add(performer ?? '');
    if (performer === undefined)
      return [open(gate, 'author', `who makes it at ${id}, before ${gate.step}, is not stated`)];
    const actor = view.actors.get(performer);
    const isOnePerson = actor?.assignment === 'named' || actor?.assignment === 'initiator';
    const isAlone = approvers.size === 1 || (gate.minApprovals ?? 1) <= 1;
    if (!isAlone) return [];
    // Of a group somebody else may check; only a person who is named is surely the same.
    const sure =
      isSure &&
      isOnePerson &&
      MAKES.has(kind) &&
      approvers.size === 1 &&
      certainty === 'declared' &&
      actor !== undefined &&
      isDeclared(actor) &&
      path.edges.every((edge) => isDeclared(view.edges[edge]!.transition));
    if (!sure && gate.excludesInitiator === 'yes' && actor?.assignment === 'group') return [];
    const sentence = sure
      ? `${performer} makes it at ${id} and alone checks it at ${gate.step}`
      : `whether somebody else than the author (${performer}, at ${id}) checks it at ${gate.step} is not stated`;
    return [
      {
        key: `${gate.step}: author ${performer}`,
        isSure: sure,
        sentence,
        place: gate.place,
        path: waypoints(view, path),
      },
    ];
  });
}

/** The steps from which a way leads to this one, in document order. */
function leadingTo(view: Practised['view'], step: number): readonly number[] {
  const seen = new Set<number>();
  const pending = [step];
  for (let next = pending.pop(); next !== undefined; next = pending.pop())
    for (const edge of view.into[next]!) {
      const { from } = view.edges[edge]!;
      if (seen.has(from)) continue;
      seen.add(from);
      pending.push(from);
    }
  return [...seen].sort((one, other) => one - other);
}

/** Where two have to agree, two persons are there, and it is said that both have to. */
function several({ view }: Practised, gate: WorkflowGate, isSure: boolean): PracticePoint[] {
  const { approvers, minApprovals, place, step, type } = gate;
  const ids = new Set(entriesOf(approvers));
  const machines = [...ids].filter((id) => isPerson(view, id) === false);
  const points: PracticePoint[] = machines.map((id) => ({
    key: `${step}: approver ${id}`,
    isSure,
    sentence: `${id}, who may approve at ${step}, is no person`,
    place,
  }));
  if (type === 'unknown') points.push(open(gate, 'type', `whether ${step} asks for one person or two is not stated`));
  if (type !== 'two-person' && ids.size < 2 && (minApprovals ?? 1) < 2) return points;
  const point = (what: string, sure: boolean, sentence: string): void => {
    points.push({ key: `${step}: ${what}`, isSure: sure && isSure, sentence, place });
  };
  if (minApprovals === undefined)
    point(
      'how many',
      false,
      `whether one, most or all of those who may approve at ${step} have to agree is not stated`,
    );
  else if (type === 'two-person' && minApprovals < 2)
    point('how many', true, `${step} is said to need two persons, and one approval is enough`);
  const isNamed = [...ids].every((id) => view.actors.get(id)?.assignment === 'named');
  const needed = Math.max(minApprovals ?? 1, type === 'two-person' ? 2 : 1);
  if (ids.size > 0 && ids.size - machines.length < needed) {
    if (isNamed || ids.size === machines.length)
      point('too few', true, `${step} needs ${needed} persons, and ${ids.size - machines.length} may approve there`);
    else if ([...ids].some((id) => view.actors.get(id)?.assignment !== 'group'))
      point('too few', false, `whether ${needed} different persons decide at ${step} is not stated`);
  }
  return points;
}
