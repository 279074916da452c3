import type { WorkflowActor, WorkflowGate } from '../../model.js';
import { actorOf, type Entries, listOf, mapOf, periodOf, textOf } from '../reading.js';
import type { Edge, Node } from './reader.js';

/** The way that a request takes to which nobody answered. */
export function isTimeOutHandle(handle: string): boolean {
  return handle === '__timeout' || handle === 'timeout';
}

/** What a request waits for where the file gives no time: 36 hours. */
const USUAL_LIMIT = 'PT36H';

const REFUSALS =
  /^(reject|rejected|refuse|refused|decline|declined|deny|denied|disapprove|terminate|cancel|no|拒绝|驳回|否决|不同意|不通过|取消|却下|拒否)$/i;

/**
 * The person and the gate of a `human-input` node. Its actions are outcomes by their ids. One action alone cannot refuse;
 * of several the format does not say which is the refusal, so that one is told by its id or title, and inferred.
 */
export function readHumanInput(
  { id, data, place }: Node,
  edges: readonly Edge[],
): { readonly actor: WorkflowActor; readonly gate: WorkflowGate } {
  const at = { document: place.document, pointer: `${place.pointer}/data` };
  const actor = actorOf(`${id}-people`, 'human', at, {
    ...(textOf(data.title) === undefined ? {} : { name: textOf(data.title)! }),
    assignment: assignmentOf(data),
  });
  // The first versions of the node named no actions, which says nothing about refusing.
  const isStated = Array.isArray(data.user_actions);
  const actions = listOf(data.user_actions).map(mapOf);
  const outcomes = actions.flatMap(({ id: action }) => textOf(action) ?? []);
  const isRefusal = ({ id: action, title }: Entries) =>
    REFUSALS.test(textOf(action) ?? '') || REFUSALS.test((textOf(title) ?? '').trim());
  const refuses = actions.length > 1 && actions.some(isRefusal);
  const leaves = edges.some(({ from, handle }) => from === id && isTimeOutHandle(handle));
  const gate: WorkflowGate = {
    step: id,
    type: !isStated ? 'unknown' : actions.length > 1 ? 'choose' : 'confirm',
    approvers: [actor.id],
    minApprovals: 1,
    excludesInitiator: 'unknown',
    outcomes: outcomes.length > 0 ? outcomes : isStated ? 'none' : 'unknown',
    canRefuse: refuses ? 'yes' : actions.length > 1 || !isStated ? 'unknown' : 'no',
    timeLimit: periodOf(data.timeout, data.timeout_unit) ?? (data.timeout === undefined ? USUAL_LIMIT : ''),
    // Where no way leads on from the time-out, nothing follows it.
    onTimeLimit: leaves ? 'continue' : 'fail',
    enforcedBy: 'engine',
    certainty: refuses ? 'inferred' : 'declared',
    place: at,
  };
  if (gate.timeLimit !== '') return { actor, gate };
  const { timeLimit: _, ...open } = gate;
  return { actor, gate: open };
}

const RECIPIENTS: ReadonlyMap<unknown, WorkflowActor['assignment']> = new Map<unknown, WorkflowActor['assignment']>([
  ['contact', 'named'],
  ['onetime_email', 'named'],
  ['dynamic_email', 'expression'],
  ['initiator', 'initiator'],
]);

/**
 * The web app asks whoever uses it; e-mail asks named persons or everybody of the workspace. The second version of the
 * node lists its recipients instead.
 */
function assignmentOf(data: Entries): WorkflowActor['assignment'] {
  if (Array.isArray(data.recipients_spec)) {
    const assignments = new Set(data.recipients_spec.map((each) => RECIPIENTS.get(mapOf(each).type)));
    const [only = 'unknown'] = assignments;
    return assignments.size === 1 ? only : 'unknown';
  }
  const methods = listOf(data.delivery_methods)
    .map(mapOf)
    .filter(({ enabled }) => enabled !== false);
  const kinds = new Set(methods.map(({ type }) => type));
  if (kinds.size !== 1) return 'unknown';
  if (kinds.has('webapp')) return 'initiator';
  const recipients = methods.map(({ config }) => mapOf(mapOf(config).recipients));
  if (recipients.some(({ whole_workspace: all }) => all === true)) return 'group';
  return recipients.some(({ items }) => listOf(items).length > 0) ? 'named' : 'unknown';
}
