import type { ExplainedStep } from '../explain/explained-proof.js';
import { pathInWords } from '../model/words.js';
import type { CheckInstance } from '../policy/check.js';
import { conditionInWords } from './condition-words.js';
import { hanging, type Line, type Span, type Tone } from './page.js';

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
  yes: ['yes', 'good'],
  no: ['no', 'bad'],
  open: ['open', 'open'],
} as const satisfies Readonly<Record<ExplainedStep['answer'], readonly [string, Tone]>>;

const OPPOSITE = { yes: 'no', no: 'yes', open: 'open' } as const;

/** A proof as an indented tree; each step says yes, no or open, and only what decided is told down to its facts. */
export function stepLines(proof: ExplainedStep, indent: number, tree: Tree): Line[] {
  const told = unwrapped(proof, false);
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
  const isPlain =
    asked.op === 'given' || asked.op === 'not' || ((asked.op === 'all' || asked.op === 'any') && children.length === 1);
  if (only === undefined || !isPlain) return { step, isNegated };
  return unwrapped(entry === undefined ? only : { ...only, entry }, asked.op === 'not' ? !isNegated : isNegated);
}

function stepLine({ step, isNegated }: Told, indent: number, tree: Tree, isBrief: boolean): Line {
  const { answer, children, entry, facts } = step;
  const [word, tone] = ANSWERS[isNegated ? OPPOSITE[answer] : answer];
  const isOwn = entry === undefined || (children.length === 0 && facts.length > 0);
  const more = isBrief && children.length > 0 && facts.length === 0 ? ' (…)' : '';
  const said = conditionInWords(step, isNegated, tree.asOf);
  return hanging(
    indent,
    indent + 5,
    { text: word, tone },
    ` ${isOwn ? '' : `${entry}: `}${said}${more}`,
    ...factSpans(step, tree),
  );
}

/** What was read, its basis, its place and its provision. */
function factSpans({ facts, listClosed }: ExplainedStep, { at, dictionary }: Tree): (string | Span)[] {
  return facts.flatMap((fact, index) => {
    const lead = index === 0 ? ': ' : `; ${fact.fact}: `;
    const value = fact.value ?? 'not stated';
    const complete = listClosed === false && fact.value !== undefined ? ', not stated complete' : '';
    const clause = dictionary.get(fact.path)?.clause ?? [];
    const basis = fact.basis === undefined ? '' : `; ${fact.basis}`;
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
  const { instances, missing, read } = check;
  return [
    ...instances.flatMap((instance, index) => instanceLines(instance, `${index + 1}. `, indent, at)),
    ...missing.map((text) => hanging(indent, indent + 2, { text: 'not stated: ', tone: 'open' }, text)),
    ...read.map(({ fact, document, pointer }) =>
      hanging(indent, indent + 2, { text: `read: ${fact} (`, tone: 'quiet' }, at(document, pointer), {
        text: ')',
        tone: 'quiet',
      }),
    ),
  ];
}

/** A counterexample: its path on one line, what happens, then each step with its place. */
function instanceLines(
  { message, path = [], document, pointer, contradicts }: CheckInstance,
  number: string,
  indent: number,
  at: Tree['at'],
): Line[] {
  const inner = indent + number.length;
  const ways = path.map(({ step, via }) =>
    via === undefined || via === 'normal' || via === 'unknown' ? { step } : { step, via },
  );
  const way = pathInWords(ways.map((each) => ({ ...each, document, pointer })));
  return [
    ...(path.length === 0 ? [] : [hanging(indent, inner, number, { text: way, tone: 'heading' })]),
    hanging(
      path.length === 0 ? indent : inner,
      inner,
      path.length === 0 ? number : undefined,
      `${message} (`,
      at(document, pointer),
      ')',
    ),
    ...path.map((step) => hanging(inner + 2, inner + 4, `${step.step} (`, at(step.document, step.pointer), ')')),
    ...(contradicts === undefined
      ? []
      : [
          hanging(
            inner,
            inner,
            { text: 'The registry says the contrary: ', tone: 'open' },
            `${contradicts.message} (`,
            at(contradicts.document, contradicts.pointer),
            ')',
          ),
        ]),
  ];
}

/** The parts of a settled conjunction on one line each: what binds is told in full by `explain` of its class. */
export function briefLines(proof: ExplainedStep, indent: number, tree: Tree): Line[] {
  const parts = proof.asked.op === 'all' ? proof.children : [proof];
  return parts.map((part) => stepLine(unwrapped(part, false), indent, tree, true));
}
