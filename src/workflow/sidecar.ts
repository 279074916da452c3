import type { Oversight } from '../model/generated/oversight.js';
import { joinPointer } from '../model/pointer.js';
import type { Problem } from '../model/problem.js';
import { quoteForPeople } from '../model/quote.js';
import {
  entriesOf,
  type Listed,
  type Place,
  type WorkflowActor,
  type WorkflowError,
  type WorkflowEscalation,
  type WorkflowGate,
  type WorkflowGrant,
  type WorkflowGraph,
  type WorkflowLogging,
  type WorkflowMetric,
  type WorkflowNotice,
  type WorkflowProhibition,
  type WorkflowStep,
  type WorkflowStop,
  type WorkflowThreshold,
  type WorkflowTransition,
  type YesNo,
} from './model.js';
import { findReferenceProblems } from './native-problems.js';
import type { WorkflowReading } from './readers/reader.js';
import { actorOf } from './readers/reading.js';
import { addEntries, mergeElement, mergeStep, sayNone } from './sidecar-merge.js';

/** A sidecar that fits its schema, with the file in which it stands. */
export interface Sidecar {
  readonly document: string;
  readonly value: Oversight;
}

/** What came of a workflow file and its sidecar. */
export interface WithSidecar {
  readonly readings: readonly WorkflowReading[];
  /**
   * That the sidecar was written for another state of the workflow (`sidecar-stale`), or names a step or a way that is
   * not there (`sidecar-step-gone`). They are findings: the rest is read all the same, and nothing is proved by them.
   */
  readonly findings: readonly Problem[];
}

/** The file name that a sidecar of this workflow has. */
export function sidecarName(document: string): string {
  return `${document}.oversight.yaml`;
}

/**
 * Merges what a person confirmed, corrected and completed into the workflows of one file. What the sidecar says becomes
 * declared; where it contradicts what the workflow declares, the value of the workflow stays and is a conflict. A sidecar
 * written for another digest gives its id and name, and nothing else: what was confirmed of another state is confirmed
 * of nothing here. The workflow itself is left as it is.
 */
export function applySidecar(readings: readonly WorkflowReading[], sidecar: Sidecar): WithSidecar {
  const { value, document } = sidecar;
  const stale = readings.filter(({ graph }) => graph.source.digest !== value.digest);
  const findings: Problem[] = [];
  if (stale.length > 0) findings.push(staleFinding(document, value, stale[0]!.graph));
  const isStale = stale.length > 0;
  findings.push(...goneFindings(readings, sidecar));
  return {
    readings: readings.map((reading, index) => {
      const named = { ...reading, graph: nameOf(reading.graph, value, readings.length > 1 ? index : undefined) };
      return isStale ? named : mergeInto(named, sidecar, index === 0);
    }),
    findings,
  };
}

function nameOf(graph: WorkflowGraph, { id, name }: Oversight, index: number | undefined): WorkflowGraph {
  const own = id === undefined ? graph.id : index === undefined ? id : `${id}.${graph.id}`;
  return { ...graph, id: own, ...(name === undefined || index !== undefined ? {} : { name }) };
}

function staleFinding(document: string, { digest }: Oversight, { source }: WorkflowGraph): Problem {
  return {
    code: 'sidecar-stale',
    document,
    pointer: '/digest',
    found: `it was written for ${digest}; ${quoteForPeople(source.document)} now has ${source.digest}`,
    expected: 'the digest of the workflow as it is now',
    remedy:
      'Compare what is written here with the workflow, then put in its digest and the day; until then nothing of it counts',
  };
}

function goneFindings(readings: readonly WorkflowReading[], { value, document }: Sidecar): readonly Problem[] {
  const steps = new Set(readings.flatMap(({ graph }) => entriesOf(graph.steps).map(({ id }) => id)));
  const ways = readings.flatMap(({ graph }) => entriesOf(graph.transitions));
  const isSilent = readings.some(({ graph }) => graph.transitions === 'unknown');
  const gone: Problem[] = [];
  const ask = (id: string | undefined, pointer: string) => {
    if (id === undefined || steps.has(id)) return;
    gone.push({
      code: 'sidecar-step-gone',
      document,
      pointer,
      found: `${quoteForPeople(id)} is no step of the workflow`,
      expected: 'the id of a step, as `dutybound workflow` prints it',
      remedy: 'Put in the id that the step has now, or remove the entry if the step is gone',
    });
  };
  const askAll = (ids: 'none' | 'all' | readonly string[] | undefined, pointer: string) => {
    if (Array.isArray(ids)) for (const [index, id] of ids.entries()) ask(id, joinPointer(pointer, index));
  };
  for (const [index, { id }] of (value.steps ?? []).entries()) ask(id, `/steps/${index}/id`);
  for (const key of ['gates', 'thresholds', 'errors', 'notices'] as const)
    for (const [index, { step }] of entriesOf(value[key] ?? []).entries()) ask(step, `/${key}/${index}/step`);
  for (const [index, { step }] of entriesOf(value.metrics ?? []).entries()) ask(step, `/metrics/${index}/step`);
  for (const [index, { steps: granted }] of entriesOf(value.grants ?? []).entries())
    askAll(granted as 'none' | 'all' | readonly string[] | undefined, `/grants/${index}/steps`);
  for (const [index, { branchesOn }] of (value.steps ?? []).entries()) ask(branchesOn, `/steps/${index}/branchesOn`);
  for (const [index, { excludesDecidersOf }] of entriesOf(value.gates ?? []).entries())
    askAll(excludesDecidersOf, `/gates/${index}/excludesDecidersOf`);
  for (const [index, { whereBelow, whereAbove }] of entriesOf(value.thresholds ?? []).entries()) {
    askAll(whereBelow, `/thresholds/${index}/whereBelow`);
    askAll(whereAbove, `/thresholds/${index}/whereAbove`);
  }
  for (const [index, { from }] of entriesOf(value.escalations ?? []).entries()) ask(from, `/escalations/${index}/from`);
  for (const [index, { from, to, id }] of entriesOf(value.transitions ?? []).entries()) {
    const before = gone.length;
    ask(from, `/transitions/${index}/from`);
    ask(to, `/transitions/${index}/to`);
    const isThere = isSilent || ways.some((way) => isMeant(way, from, to, id));
    if (gone.length > before || isThere) continue;
    gone.push({
      code: 'sidecar-step-gone',
      document,
      pointer: `/transitions/${index}`,
      found: `no way leads from ${quoteForPeople(from)} to ${quoteForPeople(to)} under this entry`,
      expected: 'a way that the workflow has',
      remedy:
        'Correct the entry, or remove it if the way is gone; a sidecar adds ways only where a workflow states none',
    });
  }
  if (typeof value.stop === 'object') askAll(value.stop.reaches, '/stop/reaches');
  if (typeof value.logging === 'object') askAll(value.logging.steps, '/logging/steps');
  return gone;
}

function isMeant(way: WorkflowTransition, from: string, to: string, id: string | undefined): boolean {
  return way.from === from && way.to === to && (id === undefined || way.id === id);
}

/** `isFirst`: of several workflows in one file, what is said of no step is merged into each, and new actors as well. */
function mergeInto(reading: WorkflowReading, { value, document }: Sidecar, isFirst: boolean): WorkflowReading {
  const { graph } = reading;
  const at = (pointer: string): Place => ({ document, pointer });
  const merged = mergeParts(graph, value, at);
  const problems: Problem[] = [...statedOtherwise(graph, value, document), ...strangers(merged, value, document)];
  const before = new Set(findReferenceProblems(graph).map(({ found, expected }) => `${found}|${expected}`));
  for (const problem of findReferenceProblems(merged))
    if (problem.code !== 'dangling-reference' && !before.has(`${problem.found}|${problem.expected}`))
      problems.push({ ...problem, document, pointer: '' });
  return { ...reading, graph: merged, problems: [...reading.problems, ...(isFirst ? problems : [])] };
}

type PlaceAt = (pointer: string) => Place;

function mergeParts(graph: WorkflowGraph, value: Oversight, at: PlaceAt): WorkflowGraph {
  const ids = new Set(entriesOf(graph.steps).map(({ id }) => id));
  const known = <T extends { readonly step: string }>(list: readonly T[] | 'none' | undefined) =>
    entriesOf(list ?? [])
      .map((entry, index) => ({ entry, index }))
      .filter(({ entry }) => ids.has(entry.step));
  const { systems, accountable, version, purpose, errors, stop, logging } = value;
  return {
    ...graph,
    ...(graph.systems === 'unknown' && systems !== undefined ? { systems } : {}),
    ...(graph.accountable === undefined && accountable !== undefined ? { accountable } : {}),
    ...(graph.version === undefined && version !== undefined ? { version } : {}),
    ...(graph.purpose === undefined && purpose !== undefined ? { purpose } : {}),
    ...(graph.description === undefined && value.description !== undefined ? { description: value.description } : {}),
    ...practiceLists(graph, value, ids, at),
    actors: mergeActors(graph, value, at),
    steps: mapListed(graph.steps, (step) =>
      (value.steps ?? [])
        .filter(({ id }) => id === step.id)
        .reduce((merged, entry) => mergeStep(merged, stepFacts(entry), entry.confirmed !== undefined), step),
    ),
    transitions: mergeWays(graph, value, at),
    gates:
      value.gates === 'none'
        ? sayNone(graph.gates)
        : mergeBy(graph.gates, known(value.gates), {
            at: (index) => at(`/gates/${index}`),
            means: (entry, own) => own.step === entry.step,
            facts: gateFacts,
            fresh: (entry, basis) => ({ ...NEW_GATE, step: entry.step, ...gateFacts(entry), ...basis }),
          }),
    thresholds:
      value.thresholds === 'none'
        ? sayNone(graph.thresholds)
        : mergeBy(graph.thresholds, known(value.thresholds), {
            at: (index) => at(`/thresholds/${index}`),
            means: (entry, own) =>
              own.step === entry.step && (entry.variable === undefined || own.variable === entry.variable),
            facts: thresholdFacts,
            fresh: (entry, basis) => ({ ...NEW_THRESHOLD, step: entry.step, ...thresholdFacts(entry), ...basis }),
          }),
    errors:
      errors === 'none'
        ? sayNone(graph.errors)
        : mergeBy(graph.errors, known(errors), {
            at: (index) => at(`/errors/${index}`),
            means: (entry, own) => own.step === entry.step,
            facts: errorFacts,
            fresh: (entry, basis) => ({ ...NEW_ERROR, step: entry.step, ...errorFacts(entry), ...basis }),
          }),
    escalations: addStated(graph.escalations, value.escalations, (entry, index): WorkflowEscalation[] =>
      entry.from !== undefined && !ids.has(entry.from)
        ? []
        : [{ ...defined(entry), trigger: entry.trigger, ...stated(at(`/escalations/${index}`)) }],
    ),
    prohibited: addStated(
      graph.prohibited,
      value.prohibited,
      ({ condition = 'unknown', enforcedBy = 'unknown', ...entry }, index): WorkflowProhibition[] => [
        {
          ...defined(entry),
          action: entry.action,
          condition: condition as WorkflowProhibition['condition'],
          enforcedBy,
          ...stated(at(`/prohibited/${index}`)),
        },
      ],
    ),
    notices: addStated(graph.notices, value.notices, ({ step, told, about }, index): WorkflowNotice[] =>
      ids.has(step)
        ? [{ step, told: told ?? 'unknown', ...defined({ about }), ...stated(at(`/notices/${index}`)) }]
        : [],
    ),
    stop: mergeSection<WorkflowStop>(graph.stop, stop === undefined || stop === 'none' ? stop : stopFacts(stop), {
      place: at('/stop'),
      open: NEW_STOP,
    }),
    logging: mergeSection<WorkflowLogging>(
      graph.logging,
      logging === undefined || logging === 'none' ? logging : loggingFacts(logging),
      { place: at('/logging'), open: NEW_LOGGING },
    ),
  };
}

const NEW_GATE = {
  type: 'unknown',
  approvers: 'unknown',
  excludesInitiator: 'unknown',
  outcomes: 'unknown',
  canRefuse: 'unknown',
  onTimeLimit: 'unknown',
  enforcedBy: 'unknown',
} as const;
const NEW_THRESHOLD = {
  measure: 'unknown',
  operator: 'unknown',
  whereBelow: 'unknown',
  whereAbove: 'unknown',
} as const;
const NEW_ERROR = { behaviour: 'unknown', told: 'unknown' } as const;
const NEW_STOP = { by: 'unknown', reaches: 'unknown', safeState: 'unknown' } as const;
const NEW_LOGGING = {
  steps: 'unknown',
  input: 'unknown',
  output: 'unknown',
  decision: 'unknown',
  humanDecision: 'unknown',
  identifiesVerifiers: 'unknown',
  tamperEvidence: 'unknown',
} as const;

/** Grants and metrics: facts of good practice, which a workflow may leave out as a whole. */
function practiceLists(
  { grants = 'unknown', metrics = 'unknown' }: WorkflowGraph,
  value: Oversight,
  ids: ReadonlySet<string>,
  at: PlaceAt,
): Pick<WorkflowGraph, 'grants' | 'metrics'> {
  const granted = addStated(grants, value.grants, ({ steps = 'unknown', ...entry }, index): WorkflowGrant[] => [
    {
      ...defined(entry),
      actor: entry.actor,
      steps: steps as WorkflowGrant['steps'],
      ...stated(at(`/grants/${index}`)),
    },
  ]);
  const measured = addStated(metrics, value.metrics, ({ alerts = 'unknown', ...entry }, index): WorkflowMetric[] =>
    ids.has(entry.step)
      ? [
          {
            ...defined(entry),
            step: entry.step,
            alerts: alerts as WorkflowMetric['alerts'],
            ...stated(at(`/metrics/${index}`)),
          },
        ]
      : [],
  );
  return {
    ...(granted === 'unknown' ? {} : { grants: granted }),
    ...(measured === 'unknown' ? {} : { metrics: measured }),
  };
}

type Entry<K extends 'actors' | 'steps' | 'gates' | 'thresholds' | 'errors' | 'stop' | 'logging'> =
  Exclude<NonNullable<Oversight[K]>, 'none'> extends readonly (infer E)[]
    ? E
    : Exclude<NonNullable<Oversight[K]>, 'none'>;

interface Basis {
  readonly certainty: 'declared';
  readonly place: Place;
}

function stated(place: Place): Basis {
  return { certainty: 'declared', place };
}

function mergeActors(graph: WorkflowGraph, { actors = [] }: Oversight, at: PlaceAt): WorkflowGraph['actors'] {
  const known = new Set(entriesOf(graph.actors).map(({ id }) => id));
  const merged = mapListed(graph.actors, (actor) => {
    const index = actors.findIndex(({ id }) => id === actor.id);
    const entry = actors[index];
    if (entry === undefined) return actor;
    // What an actor is, is what its certainty is about: saying its kind settles it.
    const isConfirmed = entry.confirmed !== undefined || (entry.kind !== undefined && entry.kind !== 'unknown');
    return mergeElement<WorkflowActor>(actor, actorFacts(entry), { isConfirmed, place: at(`/actors/${index}`) });
  });
  const added = actors.flatMap((entry, index): WorkflowActor[] => {
    if (known.has(entry.id) || actors.findIndex(({ id }) => id === entry.id) !== index) return [];
    return [{ ...actorOf(entry.id, 'unknown', at(`/actors/${index}`)), ...actorFacts(entry) }];
  });
  return addEntries(merged, added);
}

/** Ways are added only where the workflow says nothing of how its steps follow one another. */
function mergeWays(graph: WorkflowGraph, value: Oversight, at: PlaceAt): WorkflowGraph['transitions'] {
  const { transitions = [] } = value;
  if (transitions === 'none') return sayNone(graph.transitions);
  if (graph.transitions !== 'unknown') return mapListed(graph.transitions, (way) => mergeWay(way, transitions));
  const ids = new Set(entriesOf(graph.steps).map(({ id }) => id));
  const added = transitions.flatMap(
    (
      { from, to, id, kind = 'normal', outcome, default: byDefault, carries, condition = 'none' },
      index,
    ): WorkflowTransition[] =>
      ids.has(from) && ids.has(to)
        ? [
            {
              ...defined({ id, outcome, carries }),
              from,
              to,
              kind,
              default: answerOf(byDefault) ?? 'no',
              condition: condition as WorkflowTransition['condition'],
              ...stated(at(`/transitions/${index}`)),
            },
          ]
        : [],
  );
  return addEntries(graph.transitions, added);
}

function mergeWay(
  way: WorkflowTransition,
  transitions: Exclude<NonNullable<Oversight['transitions']>, 'none'>,
): WorkflowTransition {
  const entry = transitions.find(({ from, to, id }) => isMeant(way, from, to, id));
  if (entry === undefined) return way;
  const { kind, outcome, default: byDefault, confirmed, carries, condition } = entry;
  const facts = defined({ kind, outcome, default: answerOf(byDefault), carries, condition });
  // The place stays that of the way in the workflow, since that is the line to change.
  return mergeElement<WorkflowTransition>(way, facts as Partial<WorkflowTransition>, {
    isConfirmed: confirmed !== undefined,
    place: way.place,
  });
}

function actorFacts({ confirmed: _, id: __, runsCode, limits, ...rest }: Entry<'actors'>): Partial<WorkflowActor> {
  const facts = { ...rest, runsCode: answerOf(runsCode) };
  return {
    ...defined(facts),
    ...(limits === undefined ? {} : { limits: limits === 'none' ? limits : defined(limits) }),
  };
}

function stepFacts({
  confirmed: _,
  id: __,
  waits,
  start,
  identifies,
  reversal,
  ...rest
}: Entry<'steps'>): Partial<WorkflowStep> {
  const answers = { waits: answerOf(waits), start: answerOf(start), identifies: answerOf(identifies) };
  const facts = defined({ ...rest, ...answers });
  if (reversal === undefined || reversal === 'none') return { ...facts, ...defined({ reversal }) };
  const { by, how, within, worksInTime } = reversal;
  return { ...facts, reversal: { ...defined({ by, how, within }), worksInTime: answerOf(worksInTime) ?? 'unknown' } };
}

function gateFacts({
  confirmed: _,
  step: __,
  excludesInitiator,
  canRefuse,
  separately,
  ...rest
}: Entry<'gates'>): Partial<WorkflowGate> {
  const answers = {
    excludesInitiator: answerOf(excludesInitiator),
    canRefuse: answerOf(canRefuse),
    separately: answerOf(separately),
  };
  return defined({ ...rest, ...answers });
}

function thresholdFacts({ confirmed: _, step: __, ...rest }: Entry<'thresholds'>): Partial<WorkflowThreshold> {
  return defined(rest);
}

function errorFacts({ confirmed: _, step: __, ...rest }: Entry<'errors'>): Partial<WorkflowError> {
  return defined(rest);
}

function stopFacts({ safeState, ...rest }: Entry<'stop'>): Partial<WorkflowStop> {
  return defined({ ...rest, safeState: answerOf(safeState) });
}

function loggingFacts(logging: Entry<'logging'>): Partial<WorkflowLogging> {
  const { steps, destination, retention, ...answers } = logging;
  return {
    ...defined({ steps, destination, retention }),
    ...defined({
      input: answerOf(answers.input),
      output: answerOf(answers.output),
      decision: answerOf(answers.decision),
      humanDecision: answerOf(answers.humanDecision),
      identifiesVerifiers: answerOf(answers.identifiesVerifiers),
      tamperEvidence: answerOf(answers.tamperEvidence),
    }),
  };
}

type Mergeable = Parameters<typeof mergeElement>[0];

/** Merges entries into those of the source that they mean; what means none of them is added. */
function mergeBy<E extends { readonly confirmed?: unknown }, T extends Mergeable>(
  source: Listed<T>,
  entries: readonly { readonly entry: E; readonly index: number }[],
  how: {
    readonly at: (index: number) => Place;
    readonly means: (entry: E, own: T) => boolean;
    readonly facts: (entry: E) => Partial<T>;
    readonly fresh: (entry: E, basis: Basis) => T;
  },
): Listed<T> {
  const used = new Set<number>();
  const merged = mapListed(source, (own) => {
    const found = entries.find(({ entry }) => how.means(entry, own));
    if (found === undefined) return own;
    used.add(found.index);
    const merge = { isConfirmed: found.entry.confirmed !== undefined, place: how.at(found.index) };
    return mergeElement<T>(own, how.facts(found.entry), merge);
  });
  // An entry that says nothing yet, as in a sidecar that is still to be filled in, adds nothing.
  const added = entries.filter(({ entry, index }) => !used.has(index) && Object.keys(how.facts(entry)).length > 0);
  return addEntries(
    merged,
    added.map(({ entry, index }) => how.fresh(entry, stated(how.at(index)))),
  );
}

function addStated<E, T extends Mergeable>(
  source: Listed<T>,
  entries: readonly E[] | 'none' | undefined,
  read: (entry: E, index: number) => readonly T[],
): Listed<T> {
  if (entries === undefined) return source;
  return entries === 'none' ? sayNone(source) : addEntries(source, entries.flatMap(read));
}

/** A part of a workflow that is there once: where the source says that there is none, the sidecar contradicts it. */
function mergeSection<T extends Mergeable>(
  source: T | 'none' | 'unknown',
  facts: Partial<T> | 'none' | undefined,
  { place, open }: { readonly place: Place; readonly open: Partial<T> },
): T | 'none' | 'unknown' {
  if (facts === undefined) return source;
  if (facts === 'none') return typeof source === 'string' ? 'none' : { ...source, certainty: 'conflict' };
  if (typeof source === 'object') return mergeElement<T>(source, facts, { isConfirmed: true, place });
  return { ...open, ...facts, certainty: source === 'none' ? 'conflict' : 'declared', place } as T;
}

/** The workflow itself names a system or an accountable function, and the sidecar another. */
function statedOtherwise(graph: WorkflowGraph, value: Oversight, document: string): readonly Problem[] {
  const differs = (own: unknown, other: unknown) => JSON.stringify(own) !== JSON.stringify(other);
  const keys = (['systems', 'accountable'] as const).filter((key) => {
    const own = graph[key];
    return own !== undefined && own !== 'unknown' && value[key] !== undefined && differs(own, value[key]);
  });
  return keys.map((key) => ({
    code: 'wrong-value',
    document,
    pointer: `/${key}`,
    found: 'the workflow itself says something else here',
    expected: 'what the workflow says, or nothing',
    remedy: 'Remove the key here, or correct the workflow',
  }));
}

/** Actors that the sidecar refers to and nobody knows. */
function strangers(graph: WorkflowGraph, value: Oversight, document: string): readonly Problem[] {
  const known = new Set(entriesOf(graph.actors).map(({ id }) => id));
  const problems: Problem[] = [];
  const ask = (id: string | undefined, pointer: string) => {
    if (id === undefined || id === 'none' || known.has(id)) return;
    problems.push({
      code: 'dangling-reference',
      document,
      pointer,
      found: quoteForPeople(id),
      expected: 'the id of an actor of the workflow or of this file',
      remedy: 'Add the actor under `actors`, or correct the id',
    });
  };
  const askAll = (list: 'none' | readonly string[] | undefined, pointer: string) => {
    if (Array.isArray(list)) for (const [index, id] of list.entries()) ask(id, joinPointer(pointer, index));
  };
  for (const [index, { performer, reversal }] of (value.steps ?? []).entries()) {
    ask(performer, `/steps/${index}/performer`);
    if (typeof reversal === 'object') ask(reversal.by, `/steps/${index}/reversal/by`);
  }
  for (const [index, { mayDelegateTo }] of (value.actors ?? []).entries())
    askAll(mayDelegateTo, `/actors/${index}/mayDelegateTo`);
  for (const [index, { approvers, onDuty }] of entriesOf(value.gates ?? []).entries()) {
    askAll(approvers, `/gates/${index}/approvers`);
    if (typeof onDuty === 'object') askAll(onDuty.standIns, `/gates/${index}/onDuty/standIns`);
  }
  for (const [index, { actor }] of entriesOf(value.grants ?? []).entries()) ask(actor, `/grants/${index}/actor`);
  for (const [index, { alerts }] of entriesOf(value.metrics ?? []).entries())
    askAll(alerts, `/metrics/${index}/alerts`);
  for (const [index, { to }] of entriesOf(value.escalations ?? []).entries()) ask(to, `/escalations/${index}/to`);
  for (const [index, { actor }] of entriesOf(value.prohibited ?? []).entries())
    ask(actor, `/prohibited/${index}/actor`);
  for (const key of ['errors', 'notices'] as const)
    for (const [index, { told }] of entriesOf(value[key] ?? []).entries()) askAll(told, `/${key}/${index}/told`);
  if (typeof value.stop === 'object') askAll(value.stop.by, '/stop/by');
  return problems;
}

function mapListed<T>(list: Listed<T>, change: (entry: T) => T): Listed<T> {
  return typeof list === 'string' ? list : list.map(change);
}

/** Only yes and no decide; every other answer is a question, and says nothing here. */
function answerOf(answer: unknown): YesNo | undefined {
  if (answer === true || answer === 'yes') return 'yes';
  return answer === false || answer === 'no' ? 'no' : undefined;
}

/** The keys that say something. */
function defined<T extends object>(entry: T): Partial<{ [K in keyof T]: Exclude<T[K], undefined> }> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as never;
}
