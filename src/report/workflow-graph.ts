import { cutForPeople } from '../model/quote.js';
import type { Listed, WorkflowGraph, WorkflowStep, WorkflowTransition } from '../workflow/model.js';
import { safeText } from './safe-text.js';
import { markedFindings, markedInWords, type TracedFinding } from './workflow-findings.js';
import type { WorkflowAccount } from './workflow-text.js';

/** What a step is in the picture: told apart by its shape and by the first word of its label, never by colour alone. */
export type Role = 'AI' | 'Person' | 'Gate' | 'Machine' | 'Not stated';

export interface Picture {
  readonly id: string;
  /** Which findings are marked, of how many; undefined where there is none. */
  readonly marked: string | undefined;
  readonly steps: readonly {
    readonly id: string;
    readonly role: Role;
    readonly label: string;
    readonly marked: boolean;
  }[];
  readonly ways: readonly {
    readonly from: number;
    readonly to: number;
    readonly label: string;
    readonly marked: boolean;
    readonly sure: boolean;
  }[];
}

function entriesOf<T>(list: Listed<T>): readonly T[] {
  return typeof list === 'string' ? [] : list;
}

/** The ways of findings, by their steps and by their transitions. */
function marksOf(
  findings: readonly TracedFinding[],
  transitions: readonly WorkflowTransition[],
): { readonly steps: ReadonlySet<string>; readonly ways: ReadonlyMap<WorkflowTransition, string> } {
  const leaving = new Map<string, WorkflowTransition[]>();
  for (const way of transitions) {
    const own = leaving.get(way.from);
    if (own === undefined) leaving.set(way.from, [way]);
    else own.push(way);
  }
  const ways = new Map<WorkflowTransition, string>();
  for (const { path } of findings)
    path.forEach(({ isVia, passes, step }, index) => {
      const before = path[index - 1];
      if (before === undefined || isVia === undefined) return;
      const way = (leaving.get(before.step) ?? []).find((each) => each.to === step && isVia(each));
      if (way !== undefined) ways.set(way, passes ?? 'normal');
    });
  return { steps: new Set(findings.flatMap(({ path }) => path.map(({ step }) => step))), ways };
}

/** Which finding is marked: by its number, all of them, or the first that is sure where nobody asks. */
export type Asked = number | 'all' | undefined;

/** A workflow as shapes and ways, with the ways of the findings that are asked for marked. */
export function pictureOf(account: WorkflowAccount, asked?: Asked): Picture {
  const { graph } = account;
  const { steps: onPath, ways: passed } = marksOf(markedFindings(account, asked), entriesOf(graph.transitions));
  const steps = entriesOf(graph.steps);
  const positions = new Map(steps.map(({ id }, position) => [id, position]));
  return {
    id: graph.id,
    marked: markedInWords(account, asked),
    steps: steps.map((step) => {
      const role = roleOf(step, graph);
      return { id: step.id, role, label: stepLabel(step, role), marked: onPath.has(step.id) };
    }),
    ways: entriesOf(graph.transitions).flatMap((way) => {
      const [from, to] = [positions.get(way.from), positions.get(way.to)];
      if (from === undefined || to === undefined) return [];
      const passes = passed.get(way);
      return [
        { from, to, label: wayLabel(way, passes), marked: passes !== undefined, sure: way.certainty === 'declared' },
      ];
    }),
  };
}

function roleOf({ id, performer, reach }: WorkflowStep, graph: WorkflowGraph): Role {
  const kind = entriesOf(graph.actors).find((actor) => actor.id === performer)?.kind;
  const isGate = entriesOf(graph.gates).some(({ step }) => step === id) && reach !== 'discretionary-by-ai';
  if (kind === 'human' || kind === 'affected-person') return isGate ? 'Gate' : 'Person';
  if (kind === 'ai') return 'AI';
  return kind === 'automated' ? 'Machine' : 'Not stated';
}

function stepLabel({ id, name, kind, effect, reach }: WorkflowStep, role: Role): string {
  const more = [
    kind === 'unknown' ? undefined : kind,
    effect === 'on-persons' ? 'effect on persons' : undefined,
    reach === 'discretionary-by-ai' ? 'only if the AI chooses to' : undefined,
  ].filter((part) => part !== undefined);
  return `${role}: ${cutForPeople(name ?? id)}${more.length === 0 ? '' : ` (${more.join(', ')})`}`;
}

/** `passes`: how the counterexample takes this way; undefined where it does not. */
function wayLabel(
  { outcome, kind, certainty, default: byDefault }: WorkflowTransition,
  passes: string | undefined,
): string {
  const parts = [
    passes === undefined ? undefined : 'COUNTEREXAMPLE',
    outcome,
    outcome === undefined || passes === undefined || passes === 'normal' || passes === 'unstated'
      ? undefined
      : `by ${passes}`,
    kind === 'normal' || kind === 'unknown' ? undefined : kind,
    byDefault === 'yes' ? 'default' : undefined,
    certainty === 'declared' ? undefined : `[${certainty}]`,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

const MERMAID_SHAPES: Readonly<Record<Role, readonly [string, string]>> = {
  AI: ['{{', '}}'],
  Person: ['(', ')'],
  Gate: ['{', '}'],
  Machine: ['[', ']'],
  'Not stated': ['[/', '/]'],
};

/**
 * The workflows as Mermaid flowcharts, one after the other: AI as hexagons, persons rounded, gates as diamonds, machines
 * as boxes, what nobody states slanted. Steps have ids of our own and labels are escaped, so no text of a workflow can
 * become a part of the chart.
 */
export function mermaidOf(accounts: readonly WorkflowAccount[], asked?: Asked): string {
  const charts = accounts.map((account) => {
    const { id, marked, steps, ways } = pictureOf(account, asked);
    const lines = [
      `%% ${plain(id)}`,
      ...(marked === undefined ? [] : [`%% ${commented(marked)}`]),
      'flowchart TD',
      ...steps.map(({ role, label }, position) => {
        const [open, close] = MERMAID_SHAPES[role];
        return `  s${position}${open}"${mermaidText(label)}"${close}`;
      }),
      ...ways.map(({ from, to, label, marked, sure }) => {
        const arrow = marked ? '==>' : sure ? '-->' : '-.->';
        return `  s${from} ${arrow}${label === '' ? '' : `|"${mermaidText(label)}"|`} s${to}`;
      }),
      ...classLine(steps),
    ];
    return `${lines.join('\n')}\n`;
  });
  return charts.join('\n');
}

function classLine(steps: Picture['steps']): readonly string[] {
  const marked = steps.flatMap(({ marked: isMarked }, position) => (isMarked ? [`s${position}`] : []));
  return marked.length === 0 ? [] : ['  classDef escape stroke-width:4px', `  class ${marked.join(',')} escape`];
}

/** Mermaid reads HTML entities by number between `#` and `;`: every character that it could read otherwise is one. */
function mermaidText(text: string): string {
  return safeText(text).replace(/[^\p{L}\p{N} .,:()_-]/gu, (character) => `#${character.codePointAt(0)};`);
}

/** A comment ends with its line; a brace would begin a directive. */
function commented(text: string): string {
  return safeText(text).replace(/[^\p{L}\p{N} .,:;()_-]/gu, '?');
}

function plain(text: string): string {
  return safeText(text).replace(/[^\p{L}\p{N} ._-]/gu, '?');
}

const DOT_SHAPES: Readonly<Record<Role, string>> = {
  AI: 'hexagon',
  Person: 'ellipse',
  Gate: 'diamond',
  Machine: 'box',
  'Not stated': 'parallelogram',
};

/** The workflows as graphs of Graphviz, one after the other, told apart and escaped as in `mermaidOf`. */
export function dotOf(accounts: readonly WorkflowAccount[], asked?: Asked): string {
  const graphs = accounts.map((account) => {
    const { id, marked: said, steps, ways } = pictureOf(account, asked);
    const lines = [
      `digraph ${dotText(id)} {`,
      '  rankdir=TB;',
      ...(said === undefined ? [] : [`  label=${dotText(said)};`]),
      ...steps.map(
        ({ role, label, marked }, position) =>
          `  s${position} [shape=${DOT_SHAPES[role]}, label=${dotText(label)}${marked ? ', penwidth=3, peripheries=2' : ''}];`,
      ),
      ...ways.map(
        ({ from, to, label, marked, sure }) =>
          `  s${from} -> s${to} [label=${dotText(label)}${marked ? ', penwidth=3' : ''}${sure ? '' : ', style=dashed'}];`,
      ),
      '}',
    ];
    return `${lines.join('\n')}\n`;
  });
  return graphs.join('\n');
}

/** A text in double quotes: nothing in it ends the quotation, and no escape of Graphviz or HTML is read in it. */
function dotText(text: string): string {
  return `"${safeText(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;')}"`;
}
