import { quoteForPeople } from '../model/quote.js';
import type { ProofFact, ProofNode } from '../policy/prove.js';

/** What a fact says, short enough for a line of a report. */
export function valueInWords(value: unknown): string {
  if (value === undefined) return 'not stated';
  if (value === 'none') return 'none';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return quoteForPeople(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  const { only, entries } = value as { only?: readonly string[]; entries?: readonly unknown[] };
  if (only !== undefined) return only.length === 0 ? 'none of the set' : `only ${only.join(', ')}`;
  if (entries !== undefined) return `a complete list of ${entries.length}`;
  return 'stated';
}

/**
 * What one deciding step of a proof says, in a plain sentence without a full stop. Built from the fact, its value and
 * the kind of condition; it never repeats free text beyond a short quotation.
 */
export function sentenceOf(step: ProofNode): string {
  const { condition, facts, standing } = step;
  const [fact, other, third] = facts ?? [];
  if (fact === undefined) return plainSentence(step);
  const is = `${fact.concrete} is ${valueInWords(fact.value)}`;
  switch (condition.op) {
    case 'lasts':
      return standing < 0 ? `${is}, which is shorter than ${condition.minimum}` : is;
    case 'lastsAsLongAs':
      return standing < 0 ? `${is}, which is shorter than ${told(other)}` : is;
    case 'atLeast':
      return standing < 0 ? `${is}, which is less than ${condition.value}` : is;
    case 'compares':
      return standing < 0
        ? `${is}, which is ${condition.relation === 'no less than' ? 'less' : 'more'} than ${told(other)}`
        : `${is}, ${condition.relation} ${told(other)}`;
    case 'fits':
      return `${is}, which at ${told(other)} each ${standing < 0 ? 'does not fit' : 'fits'} into ${told(third)}`;
    case 'equals':
      return standing < 0 ? `${is}, not ${quoteForPeople(condition.value)}` : is;
    case 'includes':
      return `${fact.concrete}: ${condition.entry} is answered ${standing < 0 ? 'no' : 'yes'}`;
    case 'anyEntry':
      return `${fact.concrete}: ${standing < 0 ? 'no entry is' : 'an entry is'} answered yes`;
    case 'ordered':
      if (condition.within !== undefined)
        return `${is}, and ${told(other)} is ${standing < 0 ? 'not ' : ''}within ${condition.within} of it`;
      return standing < 0
        ? `${is}, which is not ${condition.strictly ? 'before' : 'on or before'} ${told(other)}`
        : `${is}, ${condition.strictly ? 'before' : 'not after'} ${told(other)}`;
    case 'inTime': {
      const last = `${condition.within === undefined ? '' : `${condition.within} after `}${told(other)}`;
      return standing < 0 ? `${is}, and the last day was ${last}` : `${is}, not later than ${last}`;
    }
    case 'reached':
      return standing < 0 ? `${is}, which has not come by the as-of date` : is;
    case 'passed':
      return standing < 0 ? `${is}, which has not passed` : `${is}, which has passed`;
    case 'same':
      return standing < 0 ? `${is}, which differs from ${told(other)}` : `${is}, as ${other?.concrete} is`;
    case 'contains':
      return standing < 0
        ? `${fact.concrete} does not name ${valueInWords(other?.value)}`
        : `${fact.concrete} names ${valueInWords(other?.value)}`;
    case 'some':
    case 'every':
    case 'nonEmpty':
      return fact.value === 'none' ? `${fact.concrete} is stated as none` : `${fact.concrete} has no entry`;
    default:
      return is;
  }
}

function told(fact: ProofFact | undefined): string {
  return fact === undefined ? 'it' : `${fact.concrete} (${valueInWords(fact.value)})`;
}

function plainSentence(step: ProofNode): string {
  const { condition } = step;
  if (condition.op === 'class') return `${condition.id} is ${step.standing > 0 ? 'met' : 'not met'}`;
  if (condition.op === 'check')
    return (step.check?.instances ?? []).map((instance) => instance.message).join('; ') || 'the check holds';
  if (condition.op === 'invoked') return 'the exception is not invoked';
  return 'nobody states it';
}
