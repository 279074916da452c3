import type { Asked, ExplainedStep } from '../explained-proof.js';
import { hanging, type Line, type Span, type Tone } from './page.js';
import { pathInWords } from './words.js';

/** What the fact dictionary says of a fact. */
export interface FactEntry {
  readonly question: string;
  readonly clause: readonly string[];
}

/** What printing a proof needs: places, the fact dictionary, and which classes were proved already. */
export interface Tree {
  readonly at: (document: string, pointer: string) => Span;
  readonly asOf: string;
  readonly full: boolean;
  readonly dictionary: ReadonlyMap<string, FactEntry>;
  /** Classes told so far, each with what it was told of; it grows while the page is made. */
  readonly told: Set<string>;
  /** The use and party of the proof that is printed. */
  readonly of?: string;
}

const ANSWERS = {
  yes: ['yes ', 'good'],
  no: ['no  ', 'bad'],
  open: ['open', 'open'],
} as const satisfies Readonly<Record<ExplainedStep['answer'], readonly [string, Tone]>>;

const OPPOSITE = { yes: 'no', no: 'yes', open: 'open' } as const;

const CHECKS: Readonly<Record<string, string>> = {
  'every-effect-on-persons-can-be-refused-or-reversed': 'a person can refuse or reverse every effect on persons, on every path of the workflows',
  'stop-reaches-every-ai-step': 'the stop of the workflows reaches every AI step',
  'deployed-gates-as-the-instructions-ask': 'the workflows that run have the gates that the instructions ask for',
};

/** A proof as an indented tree; each step says yes, no or open, and only what decided is told down to its facts. */
export function stepLines(proof: ExplainedStep, indent: number, tree: Tree, isNegated = false): Line[] {
  const told = unwrapped(proof, isNegated);
  return [stepLine(told, indent, tree, false), ...below(told.step, indent + 2, tree)];
}

interface Told {
  readonly step: ExplainedStep;
  readonly isNegated: boolean;
}

/** What sorts a case, turns an answer around or joins a single part is told with what it holds, on one line. */
function unwrapped(step: ExplainedStep, isNegated: boolean): Told {
  const { asked, children, entry } = step;
  const [only] = children;
  const isPlain = asked.op === 'given' || asked.op === 'not' || ((asked.op === 'all' || asked.op === 'any') && children.length === 1);
  if (only === undefined || !isPlain) return { step, isNegated };
  return unwrapped(entry === undefined ? only : { ...only, entry }, asked.op === 'not' ? !isNegated : isNegated);
}

function stepLine({ step, isNegated }: Told, indent: number, tree: Tree, isBrief: boolean): Line {
  const { answer, children, entry, facts } = step;
  const [word, tone] = ANSWERS[isNegated ? OPPOSITE[answer] : answer];
  const isOwn = entry === undefined || (children.length === 0 && facts.length > 0);
  const more = isBrief && children.length > 0 && facts.length === 0 ? ' (…)' : '';
  const said = conditionInWords(step, isNegated, tree.asOf);
  return hanging(indent, indent + 5, { text: word, tone }, ` ${isOwn ? '' : `${entry}: `}${said}${more}`, ...factSpans(step, tree));
}

/** What was read, its basis, its place and its provision. */
function factSpans({ facts, listClosed }: ExplainedStep, { at, dictionary }: Tree): (string | Span)[] {
  return facts.flatMap((fact, index) => {
    const lead = index === 0 ? ': ' : `; ${fact.fact} `;
    const value = fact.value === undefined ? 'not stated' : `stated as ${fact.value}`;
    const complete = listClosed === false && fact.value !== undefined ? ', not stated complete' : '';
    const clause = dictionary.get(fact.path)?.clause ?? [];
    const basis = fact.basis === undefined ? '' : `, ${fact.basis}`;
    const of = clause.length === 0 ? '' : `; ${clause.join(', ')}`;
    return [`${lead}${value}${complete} (`, at(fact.document, fact.pointer), `${basis}${of})`];
  });
}

function below(step: ExplainedStep, indent: number, tree: Tree): Line[] {
  const { asked, children, answer, check } = step;
  if (check !== undefined) return checkLines(step, indent, tree);
  if (asked.op === 'class') {
    const key = `${asked.id}${tree.of ?? ''}${step.entry ?? ''}`;
    if (children.length === 0 || tree.told.has(key)) return [];
    tree.told.add(key);
    return children.flatMap((child) => stepLines(child, indent, tree));
  }
  return children.flatMap((child) => {
    const decides = tree.full || child.answer === answer || asked.op === 'stated' || asked.op === 'invoked';
    return decides ? stepLines(child, indent, tree) : [stepLine(unwrapped(child, false), indent, tree, true)];
  });
}

function checkLines({ check }: ExplainedStep, indent: number, { at }: Tree): Line[] {
  if (check === undefined) return [];
  return [
    ...check.instances.flatMap(({ message, path, document, pointer, contradicts }, index) => [
      hanging(indent, indent + 3, `${index + 1}. `, { text: pathInWords((path ?? []).map(({ step, via }) => ({ step, document, pointer, ...(via === undefined ? {} : { via }) }))), tone: 'heading' }),
      hanging(indent + 3, indent + 3, `${message} (`, at(document, pointer), ')'),
      ...(path ?? []).map((step) => hanging(indent + 5, indent + 7, `${step.via === undefined ? '' : `(${step.via}) → `}${step.step} (`, at(step.document, step.pointer), ')')),
      ...(contradicts === undefined ? [] : [hanging(indent + 3, indent + 3, { text: 'The registry says the contrary: ', tone: 'open' }, `${contradicts.message} (`, at(contradicts.document, contradicts.pointer), ')')]),
    ]),
    ...check.missing.map((text) => hanging(indent, indent + 2, { text: 'not stated: ', tone: 'open' }, text)),
    ...check.read.map(({ fact, document, pointer }) => hanging(indent, indent + 2, { text: `read: ${fact} (`, tone: 'quiet' }, at(document, pointer), { text: ')', tone: 'quiet' })),
  ];
}

/** The condition in plain words, with the concrete path of the fact it reads. */
export function conditionInWords(step: ExplainedStep, isNegated: boolean, asOf: string): string {
  const { asked, facts, defined, children } = step;
  const fact = facts[0]?.fact ?? '';
  const other = facts[1]?.fact ?? '';
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
      return `${isNegated ? 'not ' : ''}class “${asked.id}”${defined === undefined ? '' : ` (${asked.id === defined.citation ? defined.title : `${defined.title}, ${defined.citation}`})`}`;
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
    case 'anyEntry':
      return `${fact}: ${isNegated ? 'no' : 'some'} entry${asked.except.length === 0 ? '' : ` other than ${asked.except.join(', ')}`} is answered yes`;
    default:
      return comparisonInWords(asked, fact, other, not, asOf);
  }
}

type Comparison = Extract<Asked, { op: 'known' | 'atLeast' | 'lasts' | 'lastsAsLongAs' | 'reached' | 'passed' | 'elapsed' | 'ordered' | 'same' | 'contains' | 'nonEmpty' }>;

function comparisonInWords(asked: Comparison, fact: string, other: string, not: string, asOf: string): string {
  switch (asked.op) {
    case 'known':
      return `there is${not === '' ? ' a' : ' no'} ${fact}`;
    case 'atLeast':
      return `${fact} is${not} at least ${asked.value}`;
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
      return `${fact} is${not} ${asked.strictly ? 'before' : 'on or before'} ${other}`;
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
