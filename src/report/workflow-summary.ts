import { cutForPeople } from '../model/quote.js';
import { counted, pathInWords } from '../model/words.js';
import type { Listed, WorkflowGraph, WorkflowStep } from '../workflow/model.js';
import type { RefusalInstance } from '../workflow/refusal-instance.js';
import { type Line, labelled, type Span } from './page.js';
import type { At } from './workflow-parts.js';
import type { WorkflowAccount } from './workflow-text.js';

/**
 * What a process owner asks first, each in a line or two: who decides, where a person can say no, what happens when nobody
 * answers or a step fails, which way escapes, and which line to look at. Everything stands in full below it.
 */
export function summaryLines({ confirmed, graph, proofs, notExpressible }: WorkflowAccount, at: At): Line[] {
  const instances = proofs.flatMap(({ refusalOrReversal }) => refusalOrReversal.instances);
  const worst = worstOf(instances, graph);
  const isForeign = notExpressible.length > 0;
  const called = shortNames(graph.steps);
  return [
    labelled('AI', decisionsInWords(graph, called)),
    labelled('Refuse', refusalsInWords(graph, called)),
    labelled('Silence', silenceInWords(graph, called)),
    labelled('Failure', failureInWords(graph, called)),
    ...numberLines(graph, at, called),
    ...(worst === undefined
      ? [labelled('Escape', noEscape(proofs))]
      : [
          labelled('Escape', {
            text: `${escapeInWords(worst, called, aiDecisionsIn(graph))}`,
            tone: worst.status === 'escaped' ? 'bad' : 'open',
          }),
          ...lookAt(worst, isForeign, at, called, aiDecisionsIn(graph)),
        ]),
    ...nextLines(graph, isForeign && confirmed === undefined && worst?.status === 'open'),
  ];
}

/** With one command the open questions of a foreign file stand in a file of their own. */
function nextLines({ source }: WorkflowGraph, isAsked: boolean): Line[] {
  if (!isAsked) return [];
  const file = /^[\w./-]+$/.test(source.document) ? source.document : 'FILE';
  return [labelled('Next', `dutybound workflow --scaffold ${file} --output ${file}.oversight.yaml`)];
}

/** Whether an AI decides at a step for sure. */
function aiDecisionsIn({ actors, steps }: WorkflowGraph): (step: string) => boolean {
  const ais = new Set(
    entriesOf(actors).flatMap(({ certainty, id, kind }) => (kind === 'ai' && certainty === 'declared' ? [id] : [])),
  );
  const found = new Set(
    entriesOf(steps).flatMap(({ id, kind, performer }) => (ais.has(performer ?? '') && DECIDES.has(kind) ? [id] : [])),
  );
  return (step) => found.has(step);
}

/**
 * What escapes for sure; else a way of which it is sure that an AI decides, to a step that tells or acts rather than one
 * that works on data, and of these the one of which least is in doubt.
 */
function worstOf(instances: readonly RefusalInstance[], graph: WorkflowGraph): RefusalInstance | undefined {
  const kinds = new Map(entriesOf(graph.steps).map(({ id, kind }) => [id, kind]));
  const quiet = (effect: string | undefined) => {
    const kind = kinds.get(effect ?? '');
    return kind === 'act' || kind === 'notify' || kind === 'decide'
      ? 0
      : kind === 'data' || kind === 'control'
        ? 200
        : 100;
  };
  const isAi = aiDecisionsIn(graph);
  const doubt = ({ status, restsOn, effect, path }: RefusalInstance) => {
    if (status === 'escaped') return -1;
    const isStepOpen = restsOn.some(({ element }) => element === 'step') && !path.some(({ step }) => isAi(step));
    return (isStepOpen ? 10_000 : 0) + quiet(effect) + Math.min(99, restsOn.length);
  };
  return instances.reduce<RefusalInstance | undefined>(
    (worst, each) => (worst === undefined || doubt(each) < doubt(worst) ? each : worst),
    undefined,
  );
}

function noEscape(proofs: WorkflowAccount['proofs']): Span {
  return proofs.every(({ refusalOrReversal }) => refusalOrReversal.verdict === 'nothing-to-prove')
    ? { text: 'nothing to prove: no AI decision, or no effect on persons' }
    : { text: 'no way found', tone: 'good' };
}

function entriesOf<T>(list: Listed<T>): readonly T[] {
  return typeof list === 'string' ? [] : list;
}

const DECIDES: ReadonlySet<string> = new Set(['decide', 'classify', 'generate', 'act']);
const MOST = 6;

/** A step as people know it: its name where it has one that says more than its id, and its id to refer to. */
export function stepName({ id, name }: Pick<WorkflowStep, 'id' | 'name'>): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return name === undefined || plain(name) === plain(id) ? id : `${id} (${name})`;
}

/**
 * What people call the steps, by id: the name where only one step has it, and with the id where several have. A name
 * that is as good as the id gives way to the id, by which sidecars refer to it.
 */
export function shortNames(steps: Listed<WorkflowStep>): (id: string) => string {
  const known = entriesOf(steps);
  const uses = new Map<string, number>();
  for (const { name } of known) if (name !== undefined) uses.set(name, (uses.get(name) ?? 0) + 1);
  const names = new Map(
    known.map((step) => {
      const full = stepName(step);
      const { id, name = id } = step;
      return [id, full === id ? id : uses.get(name) === 1 ? name : `${name} (${id})`];
    }),
  );
  return (id) => names.get(id) ?? id;
}

function some(steps: readonly string[]): string {
  const rest = steps.length - MOST;
  return rest <= 0 ? steps.join(', ') : `${steps.slice(0, MOST).join(', ')} and ${rest} more`;
}

type Called = (id: string) => string;

function decisionsInWords(graph: WorkflowGraph, called: Called): string {
  const actors = new Map(entriesOf(graph.actors).map((actor) => [actor.id, actor]));
  const steps = entriesOf(graph.steps);
  const sure: string[] = [];
  const open: string[] = [];
  for (const step of steps) {
    const actor = actors.get(step.performer ?? '');
    if (actor?.kind !== 'ai') continue;
    if (actor.certainty === 'declared' && DECIDES.has(step.kind)) sure.push(`${called(step.id)}: ${step.kind}`);
    else if (step.kind === 'unknown' || DECIDES.has(step.kind)) open.push(called(step.id));
  }
  const unknown = steps.filter(({ performer }) => (actors.get(performer ?? '')?.kind ?? 'unknown') === 'unknown');
  const parts = [
    sure.length === 0 ? 'no step is stated at which an AI decides' : `decides at ${some(sure)}`,
    ...(open.length === 0 ? [] : [`perhaps at ${some(open)}`]),
    ...(unknown.length === 0 ? [] : [`who works in ${some(unknown.map(({ id }) => called(id)))} is not stated`]),
  ];
  return parts.join('; ');
}

function refusalsInWords(graph: WorkflowGraph, called: Called): string {
  const steps = entriesOf(graph.steps);
  const actors = new Map(entriesOf(graph.actors).map((actor) => [actor.id, actor]));
  const gates = entriesOf(graph.gates);
  const parts = gates.map((gate) => {
    const known = gate.certainty === 'declared' ? '' : ` [${gate.certainty}]`;
    if (gate.canRefuse === 'yes') return `at ${called(gate.step)}${known}`;
    return `at ${called(gate.step)} ${gate.canRefuse === 'no' ? 'a person can only agree' : 'whether a person can say no is not stated'}${known}`;
  });
  const asked = steps.filter(
    ({ id, performer, reach, waits }) =>
      actors.get(performer ?? '')?.kind === 'human' &&
      waits !== 'no' &&
      reach !== 'discretionary-by-ai' &&
      !gates.some(({ step }) => step === id),
  );
  const skipped = steps.filter(
    ({ performer, reach }) => reach === 'discretionary-by-ai' && actors.get(performer ?? '')?.kind === 'human',
  );
  if (asked.length > 0)
    parts.push(`a person is asked at ${some(asked.map(({ id }) => called(id)))}, which is no gate that is stated`);
  if (skipped.length > 0) parts.push(`the AI may leave out the person at ${some(skipped.map(({ id }) => called(id)))}`);
  if (parts.length > 0) return parts.join('; ');
  return graph.gates === 'none'
    ? 'nowhere: there is no step at which a person could'
    : 'not stated: no step is named at which a person could';
}

function silenceInWords(graph: WorkflowGraph, called: Called): string {
  const gates = entriesOf(graph.gates);
  const ways = timeOutsIn(graph, called);
  const told = gates
    .map(({ step: id, timeLimit, onTimeLimit }) => {
      const step = called(id);
      const leads = ways(id);
      if (leads.length > 0)
        return `${step} ${timeLimit === undefined || timeLimit === 'none' ? 'when the time is up' : `after ${timeLimit}`}: it goes to ${some(leads)}`;
      if (timeLimit === 'none') return `${step} waits without limit`;
      if (timeLimit === undefined && onTimeLimit === 'unknown')
        return `what happens at ${step} without an answer is not stated`;
      const after = timeLimit === undefined ? 'when the time is up' : `after ${timeLimit}`;
      const then = { unknown: 'what follows is not stated', continue: 'it goes on', 'wait-for-ever': 'it waits on' };
      return `${step} ${after}: ${then[onTimeLimit as keyof typeof then] ?? onTimeLimit}`;
    })
    .concat(beside(graph, ways, called));
  if (told.length > 0) return told.join('; ');
  return graph.gates === 'none'
    ? 'no answer of a person is waited for'
    : 'not stated: no step is named at which a person is waited for';
}

/** Where each step leads when the time is up: past the nameless timers and junctions of the engine. */
function timeOutsIn({ steps, transitions }: WorkflowGraph, called: Called): (id: string) => readonly string[] {
  const out = new Map<string, string[]>();
  const late = new Map<string, string[]>();
  for (const { from, kind, to } of entriesOf(transitions)) {
    const list = kind === 'time-out' ? late : out;
    list.set(from, [...(list.get(from) ?? []), to]);
  }
  const nameless = new Set(
    entriesOf(steps).flatMap(({ id, kind, name }) => (kind === 'control' && name === undefined ? [id] : [])),
  );
  const named = (id: string): string => {
    let at = id;
    for (let hops = 0; hops < MOST && nameless.has(at); hops++) {
      const [next, ...others] = out.get(at) ?? [];
      if (next === undefined || others.length > 0) break;
      at = next;
    }
    return called(at);
  };
  return (id) => (late.get(id) ?? []).map(named);
}

/** Steps that wait for a person and are no gate that is stated: where they go when nobody comes, if anybody says. */
function beside(graph: WorkflowGraph, ways: (id: string) => readonly string[], called: Called): readonly string[] {
  const actors = new Map(entriesOf(graph.actors).map((actor) => [actor.id, actor]));
  const isGate = new Set(entriesOf(graph.gates).map(({ step }) => step));
  const waiting = entriesOf(graph.steps).filter(
    ({ id, performer, waits }) => waits === 'yes' && !isGate.has(id) && actors.get(performer ?? '')?.kind === 'human',
  );
  const endless = waiting.filter(({ id }) => ways(id).length === 0).map(({ id }) => called(id));
  return [
    ...waiting
      .filter(({ id }) => ways(id).length > 0)
      .map(({ id }) => `${called(id)} when the time is up: it goes to ${some(ways(id))}`),
    ...(endless.length === 0
      ? []
      : [`how long ${some(endless)} ${endless.length === 1 ? 'waits' : 'wait'} is not stated`]),
  ];
}

function failureInWords(graph: WorkflowGraph, called: Called): string {
  if (graph.errors === 'unknown') return 'what happens when a step fails is not stated';
  const errors = entriesOf(graph.errors);
  const of = (behaviour: string) =>
    errors.filter((error) => error.behaviour === behaviour).map(({ step }) => called(step));
  const silent = of('silent-continue');
  const routed = of('route');
  const parts = [
    ...(silent.length === 0 ? [] : [`${some(silent)} ${silent.length === 1 ? 'goes' : 'go'} on in silence`]),
    ...(routed.length === 0 ? [] : [`${some(routed)} ${routed.length === 1 ? 'takes' : 'take'} a way of their own`]),
  ];
  return parts.length === 0 ? 'no step goes on in silence' : parts.join('; ');
}

/** Where cases below and above a number go: the question that a threshold raises. */
function numberLines({ thresholds }: WorkflowGraph, at: At, called: Called): Line[] {
  const to = (list: Listed<string>) =>
    list === 'unknown' ? 'not stated' : list === 'none' ? 'nothing follows' : list.map(called).join(', ');
  return entriesOf(thresholds)
    .slice(0, MOST)
    .map(({ step, operator, value, variable, whereBelow, whereAbove, place }) => {
      const number = value === undefined ? 'a number that is computed' : String(value);
      const asked = `${called(step)} asks for ${operator === 'unknown' ? '?' : operator} ${number}`;
      const what = variable === undefined ? '' : ` of ${cutForPeople(variable)}`;
      return labelled(
        'Number',
        `${asked}${what}: below go to ${to(whereBelow)}; above go to ${to(whereAbove)} (`,
        at(place),
        ')',
      );
    });
}

function escapeInWords(
  { path: whole, sentence, status }: RefusalInstance,
  called: Called,
  isAi: (step: string) => boolean,
): string {
  if (whole.length === 0) return sentence;
  // From the last decision of the AI on: what is before it decides nothing.
  const path = whole.slice(
    Math.max(
      0,
      whole.slice(0, -1).findLastIndex(({ step }) => isAi(step)),
    ),
  );
  const [first, ...others] = path;
  if (first !== undefined && others.length === 0)
    return `${status === 'open' ? 'perhaps ' : ''}at ${called(first.step)} itself, with nobody asked before`;
  const steps = path.map(({ step }) => ({ step: called(step), document: '', pointer: '' }));
  return `${status === 'open' ? 'perhaps ' : ''}${pathInWords(steps)}`;
}

/** Where in a sidecar the answer to a doubt stands. */
const UNDER: Readonly<Record<RefusalInstance['restsOn'][number]['element'], string>> = {
  workflow: 'transitions',
  step: 'steps, performer and kind',
  transition: 'transitions, confirmed',
  join: 'steps, join',
  gate: 'gates',
  start: 'steps, start',
  effect: 'steps, effect',
  reversal: 'steps, reversal',
};

/** The line to look at: what the first doubt is about, else the last step before the effect. */
function lookAt(
  { restsOn, path, status }: RefusalInstance,
  isForeign: boolean,
  at: At,
  called: Called,
  isAi: (step: string) => boolean,
): Line[] {
  if (status === 'escaped') {
    const way = path.at(-1)?.via ?? path.at(-1);
    return way === undefined
      ? []
      : [labelled('Change', 'the way at ', at(way.place), ': put a gate before it that can refuse')];
  }
  // Where an AI decides on the way for sure, it is of no account whether another step is one as well.
  const isSettled = path.some(({ step }) => isAi(step));
  const ground = restsOn.find(({ element }) => !(isSettled && element === 'step')) ?? restsOn[0];
  if (ground === undefined) return [];
  const more = restsOn.length > 1 ? `, and ${counted(restsOn.length - 1, 'more question')}` : '';
  const where = isForeign ? `, in the sidecar under ${UNDER[ground.element]}` : '';
  return [labelled('Settle', `${ground.reason} (${called(ground.id)}, `, at(ground.place), `)${where}${more}`)];
}
