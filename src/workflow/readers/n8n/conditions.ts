import type { WorkflowThreshold } from '../../model.js';
import { type Entries, listOf, mapOf, textOf } from '../reading.js';
import type { Node } from './reader.js';

/** One comparison, in either of the forms that n8n has written. */
interface Comparison {
  readonly left: string;
  readonly operation: string;
  readonly right: unknown;
  readonly pointer: string;
}

/** The comparisons of an If, a Filter or one rule of a Switch. */
function comparisonsOf(conditions: unknown, pointer: string): readonly Comparison[] {
  const newer = listOf(mapOf(conditions).conditions);
  if (newer.length > 0)
    return newer.map((value, index) => {
      const { leftValue, rightValue, operator } = mapOf(value);
      const { operation } = mapOf(operator);
      return {
        left: String(leftValue ?? ''),
        operation: textOf(operation) ?? '',
        right: rightValue,
        pointer: `${pointer}/conditions/${index}`,
      };
    });
  return ['string', 'number', 'boolean', 'dateTime'].flatMap((type) =>
    listOf(mapOf(conditions)[type]).map((value, index) => {
      const { value1, value2, operation } = mapOf(value);
      return {
        left: String(value1 ?? ''),
        operation: textOf(operation) ?? (type === 'number' ? 'smaller' : 'equal'),
        right: type === 'boolean' && value2 === undefined ? false : value2,
        pointer: `${pointer}/${type}/${index}`,
      };
    }),
  );
}

/** What a condition says, as the file writes it; shown, never evaluated. */
export function conditionText(conditions: unknown): string | undefined {
  const list = comparisonsOf(conditions, '');
  const { combinator } = mapOf(conditions);
  const parts = list.map(({ left, operation, right }) =>
    [left, operation, right === undefined || right === '' ? '' : String(right)].join(' ').trim(),
  );
  return parts.length === 0 ? undefined : parts.join(combinator === 'or' ? ' or ' : ' and ');
}

const APPROVED =
  /^=?\s*\{\{\s*(?:\$json|\$\((["'])(?<named>[^"'\\]{1,200})\1\)\.(?:item|first\(\)|last\(\))\.json|\$node\[(["'])(?<old>[^"'\\]{1,200})\3\]\.json)\s*(?:\.data|\[["']data["']\])\s*(?:\.approved|\[["']approved["']\])\s*\}\}\s*$/;

/** What an If asks of the answer of a request, where it asks nothing else. */
export interface ApprovalAsked {
  /** Whether the first way out is the approval. */
  readonly first: boolean;
  /** The request that it names; without a name it means what comes just before. */
  readonly of: string | undefined;
  /** Which answer an answer that never came is taken for. */
  readonly silence: 'approve' | 'reject' | undefined;
}

/**
 * Whether an If asks nothing but whether a request was approved. Its answer then is the decision of the person. Where
 * nobody answered, nothing is there to compare: that is not true, not the same as false, and other than both.
 */
export function asksForApproval({ type, parameters }: Pick<Node, 'type' | 'parameters'>): ApprovalAsked | undefined {
  if (type !== 'n8n-nodes-base.if') return undefined;
  const [only, ...more] = comparisonsOf(parameters.conditions, '');
  const { named, old } = (only === undefined ? undefined : APPROVED.exec(only.left))?.groups ?? {};
  if (only === undefined || more.length > 0 || !APPROVED.test(only.left)) return undefined;
  const asked = (first: boolean, silence: ApprovalAsked['silence']) => ({ first, of: named ?? old, silence });
  const is = (value: boolean) => only.right === value || only.right === String(value) || only.right === `=${value}`;
  switch (only.operation) {
    case 'true':
      return asked(true, 'reject');
    case 'false':
      return asked(false, 'reject');
    case 'equals':
      return is(true) ? asked(true, 'reject') : is(false) ? asked(false, 'approve') : undefined;
    case 'notEquals':
      return is(true) ? asked(false, 'reject') : is(false) ? asked(true, 'approve') : undefined;
    case 'equal':
      return is(true) ? asked(true, undefined) : is(false) ? asked(false, undefined) : undefined;
    case 'notEqual':
      return is(true) ? asked(false, undefined) : is(false) ? asked(true, undefined) : undefined;
    default:
      return undefined;
  }
}

const OPERATORS: ReadonlyMap<string, WorkflowThreshold['operator']> = new Map<string, WorkflowThreshold['operator']>([
  ['lt', '<'],
  ['lte', '<='],
  ['gt', '>'],
  ['gte', '>='],
  ['smaller', '<'],
  ['smallerEqual', '<='],
  ['larger', '>'],
  ['largerEqual', '>='],
]);

/** The comparisons with a number of an If, Filter or Switch, with the steps below and above. What is measured, nobody says. */
export function thresholdsOf(node: Node, to: (output: number) => readonly string[]): readonly WorkflowThreshold[] {
  const pointer = `${node.place.pointer}/parameters`;
  const steps = (output: number) => (to(output).length > 0 ? to(output) : ('none' as const));
  if (node.type === 'n8n-nodes-base.switch')
    // The ways of the other rules are no other side of this one.
    return listOf(mapOf(node.parameters.rules).values).flatMap((rule, output) =>
      comparedIn(
        node,
        mapOf(rule).conditions,
        `${pointer}/rules/values/${output}/conditions`,
        steps(output),
        'unknown',
      ),
    );
  if (node.type !== 'n8n-nodes-base.if' && node.type !== 'n8n-nodes-base.filter') return [];
  return comparedIn(node, node.parameters.conditions, `${pointer}/conditions`, steps(0), steps(1));
}

function comparedIn(
  { id, place }: Node,
  conditions: unknown,
  pointer: string,
  met: WorkflowThreshold['whereAbove'],
  otherwise: WorkflowThreshold['whereAbove'],
): readonly WorkflowThreshold[] {
  const list = comparisonsOf(conditions, pointer);
  return list.flatMap((comparison): WorkflowThreshold[] => {
    const operator = OPERATORS.get(comparison.operation);
    const value = numberOf(comparison.right);
    if (operator === undefined) return [];
    const isBelow = operator === '<' || operator === '<=';
    // Where several conditions meet, one of them alone does not decide the way.
    const [below, above] =
      list.length > 1 ? (['unknown', 'unknown'] as const) : isBelow ? [met, otherwise] : [otherwise, met];
    return [
      {
        step: id,
        measure: 'unknown',
        operator,
        ...(value === undefined ? {} : { value }),
        variable: comparison.left,
        whereBelow: below,
        whereAbove: above,
        certainty: 'declared',
        place: { document: place.document, pointer: comparison.pointer },
      },
    ];
  });
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return typeof value === 'string' && /^=?-?\d{1,15}(\.\d{1,15})?$/.test(value)
    ? Number(value.replace('=', ''))
    : undefined;
}

/** The condition under which a way out of a node is taken, as its author wrote it. */
export function conditionOf(node: Node, output: number): Entries | undefined {
  const { type, parameters } = node;
  const language = 'n8n';
  if (type === 'n8n-nodes-base.if' || type === 'n8n-nodes-base.filter') {
    const text = conditionText(parameters.conditions);
    return text === undefined ? undefined : { text: output === 0 ? text : `not (${text})`, language };
  }
  if (type === 'n8n-nodes-base.switch') {
    const rule = mapOf(listOf(mapOf(parameters.rules).values)[output]);
    const text = textOf(rule.outputKey) ?? conditionText(rule.conditions);
    return text === undefined ? undefined : { text, language };
  }
  if (type === '@n8n/n8n-nodes-langchain.textClassifier') {
    const category = mapOf(listOf(mapOf(parameters.categories).categories)[output]);
    const text = textOf(category.category);
    return text === undefined ? undefined : { text, language };
  }
  return undefined;
}
