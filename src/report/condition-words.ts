import type { Asked, ExplainedStep } from '../explain/explained-proof.js';

const CHECKS: Readonly<Record<string, string>> = {
  'every-effect-on-persons-can-be-refused-or-reversed':
    'a person can refuse or reverse every effect on persons, on every path of the workflows',
  'stop-reaches-every-ai-step': 'the stop of the workflows reaches every AI step',
  'deployed-gates-as-the-instructions-ask': 'the workflows that run have the gates that the instructions ask for',
};

/** The condition in plain words, with the concrete path of the fact it reads. */
export function conditionInWords(step: ExplainedStep, isNegated: boolean, asOf: string): string {
  const { asked, facts, defined, children } = step;
  const fact = facts[0]?.fact ?? '';
  const other = facts[1]?.fact ?? '';
  const third = facts[2]?.fact ?? '';
  const not = isNegated ? ' not' : '';
  switch (asked.op) {
    case 'all':
      return isNegated ? 'not all of these' : 'all of these';
    case 'any':
      return isNegated ? 'none of these' : 'at least one of these';
    case 'every':
      return `${isNegated ? 'not ' : ''}every entry of ${fact}`;
    case 'some':
      return isNegated ? `no entry of ${fact}` : `some entry of ${fact}`;
    case 'not':
      return 'the contrary of this';
    case 'given':
      return 'this case is given';
    case 'stated':
      return isNegated ? 'nobody states this' : 'somebody states this';
    case 'invoked':
      return invokedInWords(asked, children.length > 0, isNegated);
    case 'class':
      return `${isNegated ? 'not ' : ''}class “${asked.id}”${defined === undefined ? '' : ` (${[defined.title, defined.citation].filter((name) => name !== asked.id).join(', ')})`}`;
    case 'check':
      return `${isNegated ? 'not: ' : ''}${CHECKS[asked.name] ?? asked.name}`;
    case 'notEncoded':
      return `not assessed by this version: ${asked.what}`;
    case 'answer':
      return `${fact} is ${isNegated ? 'no' : 'yes'}`;
    case 'equals':
      return `${fact} is${not} “${asked.value}”`;
    case 'includes':
      return `${fact}: “${asked.entry}” is answered ${isNegated ? 'no' : 'yes'}`;
    case 'fits':
      return `${fact}, at ${other} each, ${isNegated ? 'does not fit' : 'fits'} into ${third} at ${asked.per} each`;
    case 'anyEntry':
      return `${fact}: ${isNegated ? 'no' : 'some'} entry${asked.except.length === 0 ? '' : ` other than ${asked.except.join(', ')}`} is answered yes`;
    default:
      return comparisonInWords(asked, fact, other, not, asOf);
  }
}

type Comparison = Extract<
  Asked,
  {
    op:
      | 'known'
      | 'atLeast'
      | 'compares'
      | 'lasts'
      | 'lastsAsLongAs'
      | 'reached'
      | 'passed'
      | 'elapsed'
      | 'ordered'
      | 'inTime'
      | 'same'
      | 'contains'
      | 'nonEmpty';
  }
>;

function comparisonInWords(asked: Comparison, fact: string, other: string, not: string, asOf: string): string {
  switch (asked.op) {
    case 'known':
      return `${fact} is${not} there`;
    case 'atLeast':
      return `${fact} is${not} at least ${asked.value}`;
    case 'compares':
      return `${fact} is${not} ${asked.relation} ${other}`;
    case 'lasts':
      return `${fact} is${not} at least ${asked.minimum}`;
    case 'lastsAsLongAs':
      return `${fact} is${not} at least as long as ${other}`;
    case 'reached':
      return `${fact} has${not} come by ${asOf}`;
    case 'passed':
      return `${fact} has${not} passed on ${asOf}`;
    case 'elapsed':
      return `the period ${other} from ${fact} has${not} run out on ${asOf}`;
    case 'ordered':
      if (asked.within !== undefined) return `${other} is${not} within ${asked.within} of ${fact}`;
      return `${fact} is${not} ${asked.strictly ? 'before' : 'on or before'} ${other}`;
    case 'inTime':
      return `${fact} is${not} in time: ${asked.within === undefined ? `by ${other}` : `within ${asked.within} of ${other}`}, on ${asOf}`;
    case 'same':
      return `${fact} is${not} the same as ${other}`;
    case 'contains':
      return `${fact} ${not === '' ? 'names' : 'does not name'} ${other}`;
    case 'nonEmpty':
      return `${fact} has ${not === '' ? 'an' : 'no'} entry`;
  }
}

function invokedInWords({ by }: Extract<Asked, { op: 'invoked' }>, isInvoked: boolean, isNegated: boolean): string {
  if (isInvoked) return isNegated ? 'the exception is invoked and not shown' : 'the exception is invoked and shown';
  const who = by.length > 3 ? `${by.slice(0, 3).join(', ')} and ${by.length - 3} more` : by.join(', ');
  return `${isNegated ? 'exception not invoked' : 'an exception is invoked'} (nobody states yes to ${who})`;
}
