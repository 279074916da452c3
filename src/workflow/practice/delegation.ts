import { inWords } from '../gate-reading.js';
import { performedByAssessedAi } from '../graph-view.js';
import { entriesOf, isDeclared, type WorkflowActor } from '../model.js';
import { components } from './components.js';
import { aiActors, hasUnknownPerformer, subjects } from './parts.js';
import { type PracticePoint, type PracticeProver, type Practised, proofOf } from './proof.js';

const LIMITS = ['Tools that the AI calls in fact are seen in its traces, not in the workflow'];

/**
 * The AI has the tools that it was given and no others, and what it may hand on to other AI comes to an end.
 *
 * @see Regulation (EU) 2024/1689, Articles 14(3) and 15(5)
 */
export const toolsAndDelegationAreBounded: PracticeProver = (practised) => {
  const { view } = practised;
  const found = aiActors(view);
  const points = [
    ...found.flatMap(({ actor, isSure }) => [...silent(actor, isSure)]),
    ...usedTools(practised),
    ...rounds(practised),
  ];
  const all = subjects(found, 'an AI of the system');
  const perhaps = all.perhaps + (found.length === 0 && hasUnknownPerformer(view) ? 1 : 0);
  return proofOf(practised, { ...all, perhaps }, points, LIMITS);
};

function silent({ certainty, id, mayDelegateTo, place, tools }: WorkflowActor, isSure: boolean): PracticePoint[] {
  const point = (what: string, sentence: string): PracticePoint => ({
    key: `${id}: ${what}`,
    isSure: false,
    sentence,
    place,
  });
  return [
    ...(isSure
      ? []
      : [
          point(
            'kind',
            certainty === 'declared' ? `what ${id} is, is not stated` : `what ${id} is, is ${inWords(certainty)}`,
          ),
        ]),
    ...(tools === 'unknown' ? [point('tools', `which tools ${id} was given is not stated`)] : []),
    ...(mayDelegateTo === 'unknown' ? [point('delegation', `to whom ${id} may hand on work is not stated`)] : []),
  ];
}

function usedTools({ view }: Practised): PracticePoint[] {
  return view.steps.flatMap(({ certainty, id, place, tools = 'unknown' }, step): PracticePoint[] => {
    const actor = view.performers[step];
    const byAi = performedByAssessedAi(view, step);
    if (byAi === 'no') return [];
    if (tools === 'unknown')
      return [
        { key: `${id}: tools`, isSure: false, sentence: `which tools the AI calls at ${id} is not stated`, place },
      ];
    if (actor === undefined && tools !== 'none')
      return [{ key: `${id}: tools`, isSure: false, sentence: `who calls the tools at ${id} is not stated`, place }];
    if (actor === undefined || actor.tools === 'unknown') return [];
    const granted = new Set(entriesOf(actor.tools));
    const beyond = [...new Set(entriesOf(tools))].filter((tool) => !granted.has(tool));
    if (beyond.length === 0) return [];
    const isSure = byAi === 'yes' && certainty === 'declared' && isDeclared(actor);
    return [
      {
        key: `${id}: tools`,
        isSure,
        sentence: `${actor.id} calls ${beyond.join(', ')} at ${id}, which it was not given`,
        place,
      },
    ];
  });
}

/** AI that hands work on in a round, with no limit on any of them: it may never end. */
function rounds({ view }: Practised): PracticePoint[] {
  const isAi = (actor: WorkflowActor) => actor.kind === 'ai' || actor.kind === 'unknown';
  const actors = [...view.actors.values()].filter(isAi);
  const positions = new Map(actors.map(({ id }, position) => [id, position]));
  // An actor with a limit ends every round that passes it, so a round is looked for beside those.
  const nextOf = actors.map((actor) =>
    isLimited(actor) ? [] : entriesOf(actor.mayDelegateTo).flatMap((id) => positions.get(id) ?? []),
  );
  const group = components(actors.length, (actor) => nextOf[actor]!);
  const told = new Set<number>();
  return actors.flatMap((start, position): PracticePoint[] => {
    const of = group[position]!;
    if (told.has(of)) return [];
    told.add(of);
    const round = roundOf(position, (actor) => nextOf[actor]!.filter((other) => group[other] === of));
    if (round === undefined) return [];
    const members = round.map((actor) => actors[actor]!);
    const isSure = members.every((actor) => isDeclared(actor) && actor.kind === 'ai' && actor.limits === 'none');
    const way = [...members, start].map(({ id }) => id).join(' → ');
    const sentence = `work can go round without end: ${way}${isSure ? '' : '; their limits are not stated'}`;
    return [{ key: `round of ${start.id}`, isSure, sentence, place: start.place }];
  });
}

function isLimited({ limits }: WorkflowActor): boolean {
  return typeof limits !== 'string' && Object.keys(limits).some((key) => key !== 'spend');
}

/** The shortest way back to where it began, by search in breadth. */
function roundOf(start: number, next: (actor: number) => readonly number[]): readonly number[] | undefined {
  const cameFrom = new Map<number, number | undefined>([[start, undefined]]);
  const pending = [start];
  for (let index = 0; index < pending.length; index++) {
    const actor = pending[index]!;
    for (const other of next(actor)) {
      if (other === start) {
        const way: number[] = [];
        for (let at: number | undefined = actor; at !== undefined; at = cameFrom.get(at)) way.push(at);
        return way.reverse();
      }
      if (cameFrom.has(other)) continue;
      cameFrom.set(other, actor);
      pending.push(other);
    }
  }
  return undefined;
}
