import type { WorkflowTransition } from '../workflow/model.js';
import type { WorkflowAccount } from './workflow-text.js';

/** A finding that has a way through the workflow, by the number under which the text tells it. */
export interface TracedFinding {
  readonly number: number;
  /** All of it is declared: it is so, and not merely open. */
  readonly isSure: boolean;
  readonly sentence: string;
  /** The steps of the way, and how each was come to. */
  readonly path: readonly TracedStep[];
}

interface TracedStep {
  readonly step: string;
  /** Whether this transition is the one that led here, and how it was passed. */
  readonly isVia?: (way: WorkflowTransition) => boolean;
  readonly passes?: string;
}

/**
 * Every finding with a way, numbered through in the order in which the text tells them: for each system what can be
 * neither refused nor reversed, then what two persons do not verify, then points of good practice where those were asked.
 */
export function tracedFindings({ proofs }: WorkflowAccount): readonly TracedFinding[] {
  const found: Omit<TracedFinding, 'number'>[] = [];
  for (const { practice = [], refusalOrReversal, verification } of proofs) {
    for (const { path, sentence, status } of refusalOrReversal.instances)
      found.push({
        isSure: status === 'escaped',
        sentence,
        path: path.map(({ step, via }) =>
          via === undefined
            ? { step }
            : {
                step,
                isVia: ({ place }) => place.pointer === via.place.pointer,
                passes: via.passes ?? 'normal',
              },
        ),
      });
    for (const { isSure, path, sentence } of [
      ...(verification?.instances ?? []),
      ...practice.flatMap(({ points }) => points.filter(hasWay)),
    ])
      found.push({ isSure, sentence, path: (path ?? []).map((each) => ({ ...each, isVia: isTaken(each.via) })) });
  }
  return found.map((finding, index) => ({ ...finding, number: index + 1 }));
}

/** Whether a point of good practice has a way that a picture can show. */
export function hasWay({ path }: { readonly path?: readonly unknown[] }): boolean {
  return path !== undefined && path.length > 1;
}

/** The way that is meant where only its decision or kind is told. */
function isTaken(via: string | undefined): (way: WorkflowTransition) => boolean {
  return ({ default: byDefault, kind, outcome }) => {
    if (via === undefined)
      return outcome === undefined && byDefault !== 'yes' && (kind === 'normal' || kind === 'unknown');
    return outcome === via || kind === via || (via === 'default' && byDefault === 'yes');
  };
}

/** Which of the findings a picture marks: the one that is asked for, all of them, or the first that is sure, else the first. */
export function markedFindings(account: WorkflowAccount, asked: number | 'all' | undefined): readonly TracedFinding[] {
  const all = tracedFindings(account).filter(({ path }) => path.length > 0);
  if (asked === 'all') return all;
  if (asked !== undefined) return all.filter(({ number }) => number === asked);
  return all.length === 0 ? [] : [all.find(({ isSure }) => isSure) ?? all[0]!];
}

/** What a picture marks, in one sentence with the count; undefined where there is nothing to mark. */
export function markedInWords(account: WorkflowAccount, asked: number | 'all' | undefined): string | undefined {
  const all = tracedFindings(account).filter(({ path }) => path.length > 0);
  if (all.length === 0) return undefined;
  const marked = markedFindings(account, asked);
  const [only, ...others] = marked;
  if (only === undefined) return `There is no finding ${asked} here; ${all.length} have a way.`;
  if (others.length > 0) return `All ${marked.length} findings are marked.`;
  const how = all.length === 1 ? '' : ' Option --finding marks another, or all.';
  return `Finding ${only.number} of ${all.length} is marked: ${only.sentence}.${how}`;
}
