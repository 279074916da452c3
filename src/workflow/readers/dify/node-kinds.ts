import type { StepKind, WorkflowStep } from '../../model.js';
import { type Entries, textOf } from '../reading.js';

/** What the type of a node says: who performs it, what happens there, and whether it can have an effect at all. */
export interface NodeKind {
  /** `engine`: Dify itself, without AI. `machine`: code or an address of the author. `unknown`: a tool of any kind. */
  readonly performer: 'ai' | 'human' | 'engine' | 'machine' | 'unknown';
  readonly kind: StepKind;
  /** `none` where the type of the node can change nothing outside the run; else the format cannot say. */
  readonly effect: WorkflowStep['effect'];
  readonly isStart?: boolean;
  readonly isContainer?: boolean;
  /** A type that this version does not know. */
  readonly isUnknown?: boolean;
}

const ENGINE = { performer: 'engine', effect: 'none' } as const;
const AI = { performer: 'ai', effect: 'none' } as const;

const KINDS: ReadonlyMap<string, NodeKind> = new Map<string, NodeKind>([
  ['start', { ...ENGINE, kind: 'input', isStart: true }],
  ['trigger-webhook', { ...ENGINE, kind: 'input', isStart: true }],
  ['trigger-schedule', { ...ENGINE, kind: 'input', isStart: true }],
  ['trigger-plugin', { ...ENGINE, kind: 'input', isStart: true }],
  ['datasource', { ...ENGINE, kind: 'retrieve', isStart: true }],
  // What an end or an answer hands out may reach anybody.
  ['end', { performer: 'engine', kind: 'control', effect: 'unknown' }],
  ['answer', { performer: 'engine', kind: 'notify', effect: 'unknown' }],
  ['knowledge-index', { performer: 'engine', kind: 'data', effect: 'internal' }],
  // An agent calls tools as it sees fit, so what it does is open even where no tool is listed.
  ['agent', { performer: 'ai', kind: 'act', effect: 'unknown' }],
  ['llm', { ...AI, kind: 'generate' }],
  ['question-classifier', { ...AI, kind: 'classify' }],
  ['parameter-extractor', { ...AI, kind: 'generate' }],
  ['knowledge-retrieval', { ...AI, kind: 'retrieve' }],
  ['if-else', { ...ENGINE, kind: 'control' }],
  ['iteration', { ...ENGINE, kind: 'control', isContainer: true }],
  ['loop', { ...ENGINE, kind: 'control', isContainer: true }],
  ['iteration-start', { ...ENGINE, kind: 'control' }],
  ['loop-start', { ...ENGINE, kind: 'control' }],
  ['loop-end', { ...ENGINE, kind: 'control' }],
  ['template-transform', { ...ENGINE, kind: 'data' }],
  ['variable-aggregator', { ...ENGINE, kind: 'data' }],
  ['variable-assigner', { ...ENGINE, kind: 'data' }],
  ['assigner', { ...ENGINE, kind: 'data' }],
  ['list-operator', { ...ENGINE, kind: 'data' }],
  ['document-extractor', { ...ENGINE, kind: 'data' }],
  ['code', { performer: 'machine', kind: 'data', effect: 'unknown' }],
  ['tool', { performer: 'unknown', kind: 'act', effect: 'unknown' }],
  // Whoever gets the request may be the person whom the outcome affects.
  ['human-input', { performer: 'human', kind: 'review', effect: 'unknown' }],
]);

/** What the type of a node says; a type that nobody knows says nothing, and could be anything. */
export function kindOfNode(type: string, data: Entries): NodeKind {
  if (type === 'http-request') {
    const method = (textOf(data.method) ?? '').toLowerCase();
    const isReading = method === 'get' || method === 'head';
    return { performer: 'machine', kind: isReading ? 'retrieve' : 'act', effect: 'unknown' };
  }
  return KINDS.get(type) ?? { performer: 'unknown', kind: 'unknown', effect: 'unknown', isUnknown: true };
}
