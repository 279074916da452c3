import { joinPointer } from '../../../model/pointer.js';
import { entriesOf, type Place, type WorkflowGate, type WorkflowGraph, type WorkflowStep } from '../../model.js';
import { actorOf, cast, type Draft, ENGINE, emptyDraft, type StepFacts, stepOf } from '../draft.js';
import type { Unrecognised, WorkflowReader, WorkflowReading, WorkflowSource } from '../reader.js';
import { baseNameOf, countOf, graphOf, idMaker, mapOf, reachOf, textOf } from '../reading.js';
import { answersRead } from './answers.js';
import { askedBy, limitOf } from './approvals.js';
import { type Action, type Definition, definitionsIn, type Read, readDefinition } from './definition.js';
import { isKnownType, type Performed, performedBy } from './performers.js';
import { addWays, beginningsOf, joinOf } from './ways.js';

/**
 * Reads the workflow definition language of Microsoft: flows of Power Automate and workflows of Logic Apps, alone, in a
 * package or in a template. Places are JSON pointers.
 */
export const wdlReader: WorkflowReader = {
  format: 'microsoft-workflow-definition',
  title: 'Microsoft workflow definition (Power Automate, Logic Apps)',
  recognises: ({ value }) => definitionsIn(value).length > 0,
  read: (source) => definitionsIn(source.value).map((definition, index) => readOne(source, definition, index)),
};

const NOT_EXPRESSIBLE: readonly string[] = [
  'whether a step has an effect on persons, and whether it can be reversed in time',
  'which custom answer of an approval is a refusal',
  'whether a function, another workflow or an address that is called uses AI',
  'how long a run may wait in all: that is a limit of the product',
  'who is told when a run fails',
  'who answers for the workflow, and how a person stops a run',
  'what is logged, and for how long',
];

function readOne(source: WorkflowSource, definition: Definition, index: number): WorkflowReading {
  const { document } = source;
  const draft = emptyDraft();
  const place = (pointer: string): Place => ({ document, pointer });
  cast(draft, actorOf(ENGINE, place(''), { kind: 'automated', assignment: 'unassigned' }));
  const triggers = mapOf(definition.value.triggers);
  const names = Object.keys(triggers);
  const makeId = idMaker();
  const starts = names.map((name) => makeId(name, 'trigger'));
  const read = readDefinition(definition, document, names);
  const unrecognised: Unrecognised[] = [...read.unrecognised];
  names.forEach((name, position) => {
    const at = place(joinPointer(joinPointer(definition.pointer, 'triggers'), name));
    const type = (textOf(mapOf(triggers[name]).type) ?? '').toLowerCase();
    // Whatever starts a run is input, and approves of nothing.
    const kind = type === 'recurrence' || type === 'slidingwindow' ? 'control' : 'input';
    const facts = {
      name: name.replaceAll('_', ' '),
      performer: ENGINE,
      kind,
      effect: 'none',
      waits: 'no',
      start: 'yes',
      reach: 'always',
    } as const;
    draft.steps.push(stepOf(starts[position]!, at, facts));
  });
  for (const action of read.all) {
    if (!isKnownType(action.type))
      unrecognised.push({ construct: action.type || 'an action without a type', place: place(action.pointer) });
    draft.steps.push(stepFor(draft, action, read, starts.length === 0, place(action.pointer)));
  }
  const answers = answersRead(read.all, draft.gates);
  draft.steps.forEach((step, position) => {
    const answer = answers.get(step.id);
    if (answer !== undefined) draft.steps[position] = { ...step, branchesOn: answer.of };
  });
  const problems = addWays(draft, read, starts, document, answers);
  const id = baseNameOf(document);
  const graph = graphOf(source, 'microsoft-workflow-definition', index === 0 ? id : `${id}-${index + 1}`, {
    ...(definition.name === undefined ? {} : { name: definition.name }),
    ...textFact('version', definition.value.contentVersion),
    ...textFact('description', definition.value.description),
    actors: [...draft.actors.values()],
    steps: draft.steps,
    transitions: draft.transitions,
    gates: draft.gates,
    thresholds: draft.thresholds,
    escalations: draft.escalations,
    errors: draft.errors,
  });
  return {
    graph: withReach(graph, read, starts),
    problems: [...read.problems, ...problems],
    unrecognised,
    notExpressible: NOT_EXPRESSIBLE,
  };
}

function textFact(key: 'version' | 'description', value: unknown): Partial<WorkflowGraph> {
  const text = textOf(value);
  return text === undefined ? {} : { [key]: text };
}

function stepFor(draft: Draft, action: Action, read: Read, hasNoTrigger: boolean, place: Place): WorkflowStep {
  const performed = performedBy(action);
  const isBeginning = hasNoTrigger && action.group.role === 'whole' && action.after.length === 0;
  const facts: StepFacts = isKnownType(action.type)
    ? factsOf(draft, action, performed, read, place)
    : { certainty: 'unknown' };
  addError(draft, action, place);
  const name = action.name.replaceAll('_', ' ');
  return stepOf(action.id, place, { name, join: joinOf(action), start: isBeginning ? 'yes' : 'no', ...facts });
}

function factsOf(draft: Draft, action: Action, performed: Performed, read: Read, place: Place): StepFacts {
  const { by, certainty, kind, effect } = performed;
  addTimeLimit(draft, action, place);
  if (performed.asks === 'person') return askFacts(draft, action, performed, read, place);
  const isSure = certainty === 'declared';
  const waits = by === 'ai' || by === 'automated' ? 'no' : 'unknown';
  const performer = performerOf(draft, action, performed, place);
  return {
    ...(performer === undefined ? {} : { performer }),
    kind,
    effect,
    waits,
    certainties: isSure ? {} : { performer: certainty, ...(waits === 'no' ? { waits: certainty } : {}) },
  };
}

function performerOf(draft: Draft, action: Action, performed: Performed, place: Place): string | undefined {
  const { by, certainty, named, model, provider } = performed;
  if (named === undefined)
    return by === 'automated' ? cast(draft, actorOf(ENGINE, place, { kind: 'automated' })) : undefined;
  const isAgent = action.type.toLowerCase() === 'agent';
  const count = countOf(mapOf(action.body.limit).count);
  const tools = action.groups.filter(({ role }) => role === 'tool').map(({ label }) => label);
  // Each agent is an actor of its own, and so is whoever answers one callback.
  const key = isAgent ? `agent ${action.id}` : performed.asks === 'anybody' ? `callback ${action.id}` : named;
  const actor = actorOf(key, place, {
    kind: by,
    certainty,
    name: isAgent ? action.name.replaceAll('_', ' ') : named,
    assignment: by === 'ai' || by === 'automated' ? 'unassigned' : 'unknown',
    ...(model === undefined ? {} : { model }),
    ...(provider === undefined ? {} : { provider }),
    ...(isAgent ? { tools: tools.length === 0 ? ('none' as const) : tools } : {}),
    ...(isAgent && count !== undefined ? { limits: { iterations: count } } : {}),
  });
  return cast(draft, actor);
}

/** A person is asked and waited for; in the tool box of an agent, where the agent may leave it out, that is no gate. */
function askFacts(draft: Draft, action: Action, performed: Performed, read: Read, place: Place): StepFacts {
  const asked = askedBy(draft, action, read.all, place.document, performed.certainty);
  const { approvers, ...gate } = asked;
  const performer =
    approvers === 'unknown'
      ? cast(
          draft,
          actorOf('somebody', place, { kind: 'human', certainty: performed.certainty, assignment: 'unassigned' }),
        )
      : approvers[0]!;
  const limit = limitOf(action);
  if (!isDiscretionary(action) || action.followers.length > 0)
    draft.gates.push({
      step: action.id,
      approvers,
      ...gate,
      excludesInitiator: 'unknown',
      ...(limit === undefined ? {} : { timeLimit: limit }),
      onTimeLimit: onTimeLimitOf(action),
      enforcedBy: 'engine',
      certainty: performed.certainty,
      place,
    });
  const { certainty, kind } = performed;
  const doubts = certainty === 'declared' ? {} : { performer: certainty, waits: certainty, kind: certainty };
  return { performer, kind, effect: 'unknown', waits: 'yes', certainties: doubts };
}

/**
 * What happens when nobody answers: the same as after an answer where one action waits for both, failure where nothing
 * waits for the time-out. A way of its own is drawn as such, and is none of these. Without a limit of its own an action
 * waits as long as the product lets a run last, and fails then as well.
 */
function onTimeLimitOf(action: Action): WorkflowGate['onTimeLimit'] {
  const after = action.followers.flatMap((next) => next.after.filter((each) => each.action === action));
  const onTime = after.filter(({ statuses }) => statuses.has('timedout'));
  if (onTime.some(({ statuses }) => statuses.has('succeeded'))) return 'continue';
  return onTime.length > 0 ? 'unknown' : 'fail';
}

const isDiscretionary = (action: Action): boolean => action.group.role === 'tool' && action.after.length === 0;

function addTimeLimit(draft: Draft, action: Action, place: Place): void {
  const within = limitOf(action);
  if (within === undefined) return;
  const at = { ...place, pointer: joinPointer(joinPointer(place.pointer, 'limit'), 'timeout') };
  draft.escalations.push({ trigger: 'time-out', from: action.id, within, certainty: 'declared', place: at });
}

/** A failure that nothing waits for ends the run as failed; one that the same action waits for as for success is silent. */
function addError(draft: Draft, action: Action, place: Place): void {
  const type = action.type.toLowerCase();
  if (type === 'compose' || type.endsWith('variable') || type === 'terminate') return;
  const onFailure = action.followers.flatMap((next) =>
    next.after.filter(({ action: before, statuses }) => before === action && statuses.has('failed')),
  );
  const isSilent = onFailure.some(({ statuses }) => statuses.has('succeeded'));
  const policy = textOf(mapOf(mapOf(action.body.inputs).retryPolicy).type);
  const retried = policy !== undefined && policy !== 'none';
  const routed = onFailure.length > 0 || isHandledAround(action);
  const behaviour = isSilent ? 'silent-continue' : routed ? 'route' : retried ? 'retry' : 'stop';
  draft.errors.push({ step: action.id, behaviour, told: 'unknown', certainty: 'declared', place });
}

/** Whether something waits for the failure of a scope around the action. */
function isHandledAround(action: Action): boolean {
  for (let at = action.group.parent; at !== undefined; at = at.group.parent) {
    const scope = at;
    const waits = scope.followers.some((next) =>
      next.after.some(({ action: before, statuses }) => before === scope && statuses.has('failed')),
    );
    if (waits) return true;
  }
  return false;
}

/** At the discretion of an agent in its tools; always where no branch, failure or empty list lies before; else on conditions. */
function withReach(graph: WorkflowGraph, read: Read, starts: readonly string[]): WorkflowGraph {
  const forks = new Set(
    read.all.filter(({ groups }) => groups.length > 1 && groups[0]?.role !== 'tool').map(({ id }) => id),
  );
  const tools = new Map(read.all.filter(isDiscretionary).map((action) => [action.id, action]));
  // An agent goes on whatever tools it used: they are no branch of the way behind it.
  const drawn = entriesOf(graph.transitions).filter(({ to }) => !tools.has(to));
  const ways = drawn.map(({ from, to, kind, certainty }) => ({
    from,
    to,
    branch: kind === 'normal' && certainty === 'declared' && !forks.has(from) ? '' : `${kind} ${certainty} ${to}`,
    isNormal: kind === 'normal' && certainty === 'declared',
  }));
  const begin = starts.length > 0 ? starts : beginningsOf(read.whole).map(({ id }) => id);
  const reached = reachOf(begin, ways);
  return {
    ...graph,
    steps: entriesOf(graph.steps).map((step) => {
      const { reach: _, ...certainties } = step.certainties ?? {};
      const tool = tools.get(step.id);
      if (tool === undefined) return { ...step, reach: reached.get(step.id) ?? 'conditional', certainties };
      // Where more follows inside of a tool, nothing behind its first step comes about without it.
      const sureness = tool.followers.length === 0 ? {} : { reach: 'inferred' as const };
      return { ...step, reach: 'discretionary-by-ai', certainties: { ...certainties, ...sureness } };
    }),
  };
}
