import { joinPointer } from '../../../model/pointer.js';
import type { Place, StepKind, WorkflowActor, WorkflowGate, WorkflowStep, WorkflowTransition } from '../../model.js';
import { findReferenceProblems } from '../../native-problems.js';
import { actorOf, cast, comparisonIn, type Draft, ENGINE, emptyDraft, stepOf, wayOf } from '../draft.js';
import type { Unrecognised, WorkflowReader, WorkflowReading, WorkflowSource } from '../reader.js';
import {
  baseNameOf,
  type Entries,
  graphOf,
  idMaker,
  isModelAddress,
  listOf,
  mapOf,
  reachOf,
  speaksOfAi,
  textOf,
} from '../reading.js';
import { type ActionRole, roleOf } from './actions.js';

/**
 * Reads a declarative workflow of Microsoft Agent Framework. Its actions run one after the other. An agent is an AI; a
 * question asks the user for words and approves nothing; an input from outside may come from a machine, so nobody is
 * called a person there; and a tool that asks for approval runs behind a gate of its own.
 */
export const agentFrameworkReader: WorkflowReader = {
  format: 'agent-framework',
  title: 'Microsoft Agent Framework',
  recognises: ({ value }) => {
    const { actions } = actionsOf(value);
    return actions.some((action) => roleOf(textOf(mapOf(action).kind) ?? '') !== undefined);
  },
  read: (source) => [readWorkflow(source)].filter(({ graph }) => graph.steps !== 'unknown'),
};

const NOT_EXPRESSIBLE: readonly string[] = [
  'who answers for the workflow, and which AI system of the registry an agent belongs to',
  'whether a message or a tool touches natural persons, and whether that can be undone',
  'whether an input from outside comes from a person or from a machine, and who the user of a conversation is',
  'what an answer of the user leads to: conditions are shown and not read',
  'how long the run waits for an answer, and what then follows',
  'what happens when an action fails',
  'how a person stops a run, and what is recorded',
];

/** The actions under the trigger, or at the top where there is none. */
function actionsOf(value: unknown): { readonly actions: readonly unknown[]; readonly pointer: string } {
  const root = mapOf(value);
  const trigger = mapOf(root.trigger);
  return Array.isArray(trigger.actions)
    ? { actions: trigger.actions, pointer: '/trigger/actions' }
    : { actions: listOf(root.actions), pointer: '/actions' };
}

/** Where the run comes from: a step, and how it leaves it. */
interface Exit {
  readonly from: string;
  readonly facts?: Partial<WorkflowTransition>;
}

interface Loop {
  readonly head: string;
  /** Steps that leave the loop. */
  readonly leaving: string[];
}

interface Reading {
  readonly draft: Draft;
  readonly document: string;
  readonly idOf: (name: string, fallback: string) => string;
  /** The step at which an action begins, by the id that the file gives it. */
  readonly begins: Map<string, string>;
  readonly jumps: { readonly from: string; readonly to: string; readonly place: Place }[];
  readonly unrecognised: Unrecognised[];
}

function readWorkflow(source: WorkflowSource): WorkflowReading {
  const { document, value } = source;
  const root = mapOf(value);
  const { actions, pointer } = actionsOf(value);
  const reading: Reading = {
    draft: emptyDraft(),
    document,
    idOf: idMaker(),
    begins: new Map(),
    jumps: [],
    unrecognised: [],
  };
  addActions(reading, actions, pointer, [], undefined);
  for (const { from, place, to } of reading.jumps) {
    const target = reading.begins.get(to);
    if (target === undefined) reading.unrecognised.push({ construct: `a jump to “${to}”, which no action is`, place });
    else reading.draft.transitions.push(wayOf(from, target, place));
  }
  const { gates, thresholds, transitions } = reading.draft;
  const steps = reached(reading.draft);
  const name = textOf(root.name) ?? textOf(mapOf(root.trigger).id);
  const description = textOf(root.description);
  const graph = graphOf(source, 'agent-framework', baseNameOf(document), {
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    actors: [...reading.draft.actors.values()],
    steps: steps.length > 0 ? steps : 'unknown',
    transitions,
    gates: gates.length > 0 ? gates : 'unknown',
    thresholds: thresholds.length > 0 ? thresholds : 'unknown',
  });
  const { unrecognised } = reading;
  return { graph, problems: findReferenceProblems(graph), unrecognised, notExpressible: NOT_EXPRESSIBLE };
}

/** The steps with what is always reached and what only on a condition; nothing leads to what stays unknown. */
function reached({ steps, transitions }: Draft): readonly WorkflowStep[] {
  const first = steps[0];
  if (first === undefined) return [];
  const ways = transitions.map(({ from, to }, branch) => ({ from, to, branch: String(branch), isNormal: true }));
  const reach = reachOf([first.id], ways);
  return steps.map((step): WorkflowStep => {
    const own = reach.get(step.id);
    if (own === undefined) return step;
    const { reach: _, ...certainties } = step.certainties ?? {};
    return { ...step, reach: own, certainties };
  });
}

/** Adds actions that run one after the other; gives the ways by which the run goes on. */
function addActions(
  reading: Reading,
  actions: readonly unknown[],
  pointer: string,
  before: readonly Exit[],
  loop: Loop | undefined,
): readonly Exit[] {
  return actions.reduce<readonly Exit[]>(
    (from, action, index) => addAction(reading, mapOf(action), joinPointer(pointer, index), from, loop),
    before,
  );
}

function addAction(
  reading: Reading,
  action: Entries,
  pointer: string,
  before: readonly Exit[],
  loop: Loop | undefined,
): readonly Exit[] {
  const { draft, idOf } = reading;
  const place: Place = { document: reading.document, pointer };
  const kind = textOf(action.kind) ?? '';
  const role = roleOf(kind);
  const own = textOf(action.id);
  const id = idOf(own ?? '', kind === '' ? 'action' : kind);
  const isFirst = draft.steps.length === 0;
  const enter = (step: WorkflowStep, exits: readonly Exit[]): void => {
    if (own !== undefined && !reading.begins.has(own)) reading.begins.set(own, step.id);
    draft.steps.push(isFirst && draft.steps.length === 0 ? { ...step, start: 'yes' } : step);
    for (const { facts, from } of exits) draft.transitions.push(wayOf(from, step.id, place, facts));
  };
  if (role === 'call' && action.requireApproval !== undefined && action.requireApproval !== false)
    return addCallWithApproval(reading, action, id, place, before, enter);
  enter(stepFor(reading, action, id, role, place), before);
  switch (role) {
    case 'branch':
      return addBranches(reading, action, id, pointer, loop);
    case 'loop': {
      const inner: Loop = { head: id, leaving: [] };
      const ends = addActions(reading, listOf(action.actions), `${pointer}/actions`, [{ from: id }], inner);
      for (const { facts, from } of ends) draft.transitions.push(wayOf(from, id, place, facts));
      return [{ from: id, facts: { default: 'yes' } }, ...inner.leaving.map((from) => ({ from }))];
    }
    case 'goto': {
      const to = textOf(action.actionId) ?? textOf(action.target);
      if (to === undefined) reading.unrecognised.push({ construct: 'a jump without a target', place });
      else reading.jumps.push({ from: id, to, place });
      return [];
    }
    case 'break':
      loop?.leaving.push(id);
      return [];
    case 'continue':
      if (loop !== undefined) draft.transitions.push(wayOf(id, loop.head, place));
      return [];
    case 'end':
      return [];
    case 'ai': {
      // With a loop of its own the agent goes on talking with the user until its condition no longer holds.
      const when = textOf(mapOf(mapOf(action.input).externalLoop).when) ?? textOf(mapOf(action.userInLoop).when);
      if (when !== undefined)
        draft.transitions.push(wayOf(id, id, place, { condition: { text: when, language: 'PowerFx' } }));
      return [{ from: id }];
    }
    case undefined:
      reading.unrecognised.push({ construct: `action “${kind}”`, place });
      return [{ from: id }, ...addInside(reading, action, id, pointer, loop)];
    default:
      return [{ from: id }];
  }
}

/** What an action that nobody here knows holds: actions all the same, of which nobody says when they run. */
function addInside(
  reading: Reading,
  action: Entries,
  id: string,
  pointer: string,
  loop: Loop | undefined,
): readonly Exit[] {
  return Object.entries(action).flatMap(([key, held]) => {
    const actions = listOf(held);
    const areActions = actions.some((each) => textOf(mapOf(each).kind) !== undefined);
    const entered: Exit = { from: id, facts: { certainty: 'inferred' } };
    return areActions ? addActions(reading, actions, joinPointer(pointer, key), [entered], loop) : [];
  });
}

/** The branches of a condition, each with its text; where none is sure to be taken, the run goes on past them. */
function addBranches(
  reading: Reading,
  action: Entries,
  id: string,
  pointer: string,
  loop: Loop | undefined,
): readonly Exit[] {
  const shown = (value: unknown): Partial<WorkflowTransition> => {
    const text = typeof value === 'boolean' ? String(value) : textOf(value);
    return text === undefined ? { condition: 'unknown' } : { condition: { text, language: 'PowerFx' } };
  };
  const branches: (readonly [key: string, actions: unknown, facts: Partial<WorkflowTransition>])[] = [];
  const add = (key: string, actions: unknown, facts: Partial<WorkflowTransition>): void => {
    branches.push([key, actions, facts]);
  };
  for (const key of ['then', 'actions'] as const)
    if (action[key] !== undefined) add(key, action[key], shown(action.condition));
  for (const list of ['conditions', 'cases'] as const)
    for (const [index, entry] of listOf(action[list]).entries()) {
      const { actions, condition, id: item, value } = mapOf(entry);
      const name = textOf(item);
      if (name !== undefined && !reading.begins.has(name)) reading.begins.set(name, id);
      add(`${list}/${index}/actions`, actions, shown(condition ?? value));
    }
  const others = (['elseActions', 'else', 'default', 'defaultActions'] as const).filter((key) =>
    Array.isArray(action[key]),
  );
  for (const key of others) add(key, action[key], { default: 'yes' });
  const ends = branches.flatMap(([key, actions, facts]) => {
    const drawn = reading.draft.steps.length;
    const last = addActions(reading, listOf(actions), `${pointer}/${key}`, [{ from: id, facts }], loop);
    threshold(reading, id, facts, reading.draft.steps[drawn]?.id, { document: reading.document, pointer });
    return last;
  });
  return others.length > 0 ? ends : [...ends, { from: id, facts: { default: 'yes' } }];
}

/** A condition that compares one variable with one number, and where the branch begins that it opens. */
function threshold(
  { draft }: Reading,
  step: string,
  { condition }: Partial<WorkflowTransition>,
  first: string | undefined,
  place: Place,
): void {
  const found = typeof condition === 'object' ? comparisonIn(condition.text) : undefined;
  if (found === undefined || first === undefined) return;
  const isBelow = found.operator.startsWith('<');
  draft.thresholds.push({
    step,
    measure: 'unknown',
    ...found,
    whereBelow: isBelow ? [first] : 'unknown',
    whereAbove: isBelow ? 'unknown' : [first],
    certainty: 'inferred',
    place,
  });
}

/**
 * A tool behind an approval: the user is asked first. A refusal keeps the tool from running; that the run then goes on
 * with what follows is how the engine does it, and inferred. An approval that is computed is named, and makes no gate.
 */
function addCallWithApproval(
  reading: Reading,
  action: Entries,
  id: string,
  place: Place,
  before: readonly Exit[],
  enter: (step: WorkflowStep, exits: readonly Exit[]) => void,
): readonly Exit[] {
  const call = stepFor(reading, action, id, 'call', place);
  if (action.requireApproval !== true) {
    reading.unrecognised.push({ construct: '`requireApproval` that is computed', place });
    enter(call, before);
    return [{ from: id }];
  }
  const asks = reading.idOf(`${id}-approval`, 'approval');
  enter(asked(reading, asks, 'review', place), before);
  reading.draft.gates.push({
    ...gateOf(asks, user(reading, place), place),
    type: 'approve',
    outcomes: ['approve', 'reject'],
    canRefuse: 'yes',
    enforcedBy: 'tool-runner',
  });
  enter(call, [{ from: asks, facts: { outcome: 'approve' } }]);
  return [{ from: id }, { from: asks, facts: { outcome: 'reject', certainty: 'inferred' } }];
}

/** The user of the conversation, who also started it. */
function user({ draft }: Reading, place: Place): string {
  const facts = { kind: 'human', name: 'the user of the conversation', assignment: 'initiator' } as const;
  return cast(draft, actorOf('user', place, facts));
}

function asked(reading: Reading, id: string, kind: StepKind, place: Place): WorkflowStep {
  return stepOf(id, place, { performer: user(reading, place), kind, effect: 'none', waits: 'yes' });
}

function gateOf(step: string, approver: string, place: Place): WorkflowGate {
  return {
    step,
    type: 'confirm',
    approvers: [approver],
    minApprovals: 1,
    excludesInitiator: 'unknown',
    outcomes: 'unknown',
    canRefuse: 'unknown',
    onTimeLimit: 'unknown',
    enforcedBy: 'engine',
    certainty: 'declared',
    place,
  };
}

function stepFor(
  reading: Reading,
  action: Entries,
  id: string,
  role: ActionRole | undefined,
  place: Place,
): WorkflowStep {
  const { draft } = reading;
  const name = textOf(action.displayName);
  const named = (step: WorkflowStep): WorkflowStep => (name === undefined ? step : { ...step, name });
  const others = () =>
    cast(
      draft,
      actorOf('others', place, { kind: 'unknown', name: 'whoever answers or is called', certainty: 'unknown' }),
    );
  switch (role) {
    case 'ai':
      return named(stepOf(id, place, { performer: agent(draft, action, id, place), kind: 'act', waits: 'no' }));
    case 'question':
      return named(asked(reading, id, 'input', place));
    case 'confirmation': {
      const step = asked(reading, id, 'review', place);
      draft.gates.push(gateOf(id, user(reading, place), place));
      return named(step);
    }
    case 'external':
      return named(stepOf(id, place, { performer: others(), kind: 'control', effect: 'none', waits: 'unknown' }));
    case 'call':
    case undefined: {
      const tool = [action.functionName, action.toolName, action.serverLabel].map((each) => textOf(each) ?? '');
      const isModel = [action.serverUrl, action.url].some(isModelAddress) || tool.some(speaksOfAi);
      if (!isModel) return named(stepOf(id, place, { performer: others(), waits: 'no' }));
      const model = cast(draft, actorOf(`${id}-ai`, place, { kind: 'ai', certainty: 'inferred' }));
      return named(stepOf(id, place, { performer: model, kind: 'generate', waits: 'no' }));
    }
    case 'message':
      return named(stepOf(id, place, { performer: engine(draft, place), kind: 'notify', waits: 'no' }));
    case 'event':
      return named(stepOf(id, place, { performer: engine(draft, place), kind: 'act', waits: 'no' }));
    default: {
      const kind = role === 'data' ? 'data' : 'control';
      return named(stepOf(id, place, { performer: engine(draft, place), kind, effect: 'none', waits: 'no' }));
    }
  }
}

const engine = (draft: Draft, place: Place): string =>
  cast(
    draft,
    actorOf(
      ENGINE,
      { ...place, pointer: '' },
      { kind: 'automated', name: 'the workflow engine', assignment: 'unassigned' },
    ),
  );

/** The agent that is called, by its name; one whose name is computed is an agent of its own. */
function agent(draft: Draft, action: Entries, id: string, place: Place): string {
  const name = textOf(mapOf(action.agent).name) ?? textOf(action.agent) ?? textOf(action.agentName);
  const isNamed = name !== undefined && !name.startsWith('=');
  const model = textOf(mapOf(mapOf(action.agent).model).id);
  const facts: Partial<WorkflowActor> & Pick<WorkflowActor, 'kind'> = {
    kind: 'ai',
    assignment: 'unassigned',
    ...(isNamed ? { name } : {}),
    ...(model === undefined ? {} : { model }),
  };
  return cast(draft, actorOf(isNamed ? `agent:${name}` : `${id}-agent`, place, facts));
}
