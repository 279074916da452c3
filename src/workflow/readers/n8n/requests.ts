import type { WorkflowActor, WorkflowGate } from '../../model.js';
import { actorOf, type Entries, isMap, mapOf, periodOf, textOf } from '../reading.js';
import type { Node } from './reader.js';

/**
 * The person and the gate of a node that asks and waits. Only an approval with two buttons can refuse; one button is the
 * usual, and a free text or a form of one's own says nothing about refusing. A form that asks for data is no gate.
 *
 * @param silence which answer the If behind it takes an answer for that never came, where one reads it
 */
export function readRequest(
  node: Node,
  silence?: 'approve' | 'reject',
): { readonly actor: WorkflowActor; readonly gate?: WorkflowGate } {
  const { id, parameters, kind, place, name } = node;
  const at = { document: place.document, pointer: `${place.pointer}/parameters` };
  const actor = actorOf(`${id}-people`, 'human', at, { name, assignment: assignmentOf(parameters) });
  if (kind.asks !== 'approval' && kind.asks !== 'tool-approval') return { actor };
  const type = textOf(parameters.responseType) ?? 'approval';
  const buttons = textOf(mapOf(mapOf(parameters.approvalOptions).values).approvalType);
  const isApproval = type === 'approval';
  const isTool = kind.asks === 'tool-approval';
  const canRefuse = !isApproval
    ? 'unknown'
    : buttons === 'double'
      ? 'yes'
      : isTool && buttons !== 'single'
        ? 'unknown'
        : 'no';
  return {
    actor,
    gate: {
      step: id,
      type: isApproval ? 'approve' : 'unknown',
      approvers: [actor.id],
      minApprovals: 1,
      excludesInitiator: 'unknown',
      outcomes: !isApproval ? 'unknown' : canRefuse === 'no' ? ['approve'] : ['approve', 'reject'],
      canRefuse,
      ...limitOf(parameters, silence),
      enforcedBy: isTool ? 'tool-runner' : 'engine',
      certainty: 'declared',
      place: at,
    },
  };
}

/**
 * Without a limit the run waits for ever; with one it goes on, with an answer that nobody gave. What is left out of a
 * limit is what n8n fills in: one, and hours.
 */
function limitOf(
  parameters: Entries,
  silence: 'approve' | 'reject' | undefined,
): Pick<WorkflowGate, 'timeLimit' | 'onTimeLimit'> {
  const limit = mapOf(parameters.options).limitWaitTime ?? parameters.limitWaitTime;
  if (limit === undefined || limit === false) return { timeLimit: 'none', onTimeLimit: 'wait-for-ever' };
  const { limitType, resumeAmount = 1, resumeUnit = 'hours' } = isMap(limit) ? mapOf(limit.values) : parameters;
  const period = limitType === 'atSpecifiedTime' ? undefined : periodOf(resumeAmount, resumeUnit);
  const onTimeLimit = silence === 'reject' ? 'refuse' : (silence ?? 'continue');
  return { ...(period === undefined ? {} : { timeLimit: period }), onTimeLimit };
}

/** Whether somebody is named: as it stands, or by an expression that is computed when it runs. */
function assignmentOf(parameters: Entries): WorkflowActor['assignment'] {
  const keys = ['sendTo', 'toEmail', 'toRecipients', 'chatId', 'user', 'userId', 'recipientPhoneNumber', 'to'];
  const written = keys.map((key) => parameters[key]).find((value) => value !== undefined && value !== '');
  const text = textOf(isMap(written) ? written.value : written);
  if (text !== undefined) return text.startsWith('=') && text.includes('{{') ? 'expression' : 'named';
  return parameters.channelId === undefined ? 'unknown' : 'group';
}
