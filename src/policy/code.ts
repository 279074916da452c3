import { addPeriod } from '../law/calendar.js';
import { closedSets, eventDays, judgementFacts } from '../model/facts.js';
import {
  comparing,
  containsId,
  dayIn,
  doneInTime,
  fitting,
  inOrder,
  invokableAtoms,
  lasting,
  sameText,
} from './compile.js';
import type { ConditionNode } from './condition.js';
import {
  answerOf,
  type Coverage,
  entryAnswer,
  entryPath,
  type FactRecord,
  isNoAnswer,
  isStated,
  NONE,
  partsOf,
  sectionOf,
  statedList,
} from './frame.js';
import { ATTESTED, OBSERVED, STATED } from './standing.js';

/**
 * Conditions as straight-line code that builds nothing: no frame, no path of a fact that nothing covers. In two forms:
 * standings, as `compile` gives them, and signs, which say only whether a condition is met, not
 * met or open (1, −1 or 0): a registry of very many systems asks no more of most. Random tests hold both equal to
 * `compile`.
 *
 * The text of the code is made of conditions alone, which are part of the program or of a pinned pack: nothing that a
 * registry says is ever part of it.
 */
export type Code = (run: CodeRun, party: number, use: number) => number;

/** What the code reads of one system. */
export interface CodeRun {
  system: FactRecord;
  asOf: string;
  parties: readonly FactRecord[];
  /** What the legal entity of each party states. */
  organisations: (FactRecord | undefined)[];
  uses: readonly FactRecord[];
  /** The classes computed so far: for the system as a whole, and entry by entry. */
  readonly overall: Int8Array;
  readonly entries: number[][];
  coverage: Coverage | undefined;
  /** The standing of a named check for a party. */
  check(name: string, party: number): number;
  /** The standing of a class with its basis: for the system, or for one entry. */
  standingOf(index: number, entry: number): number;
}

/** A class as the code reads it: by its place in the order in which classes are computed. */
export interface CodeClass {
  readonly index: number;
  readonly per: 'system' | 'uses[]' | 'parties[]';
}

/** Makes the code of conditions; all that read the same classes are made by the same compiler. */
export function codeCompiler(
  classes: ReadonlyMap<string, CodeClass>,
  form: 'sign' | 'standing',
): (node: ConditionNode) => Code {
  const made = new WeakMap<ConditionNode, Code>();
  return (node) => {
    let code = made.get(node);
    if (code === undefined) {
      code = compileCode(node, classes, form);
      made.set(node, code);
    }
    return code;
  };
}

/** What the code calls. */
const HELPERS = {
  no: isNoAnswer,
  clean: (value: unknown): unknown => (typeof value === 'string' && isNoAnswer(value) ? undefined : value),
  sign: (truth: boolean | undefined): number => (truth === undefined ? 0 : truth ? 1 : -1),
  answerOf,
  isStated,
  lasting,
  comparing,
  fitting,
  inOrder,
  doneInTime,
  sameText,
  containsId,
  statedList,
  /** The rank of a fact whose section something may cover; `entry` is undefined outside lists. */
  rank: (
    { coverage }: CodeRun,
    section: string,
    judgement: 'none' | 'held against' | 'shown',
    entry: string | undefined,
    below: string,
    value?: unknown,
  ): number => {
    if (coverage === undefined || !coverage.touches(section)) return STATED;
    const day = dayIn(value);
    const uniform = coverage.uniformRank?.(section, judgement !== 'none', day);
    const rank =
      uniform ??
      (entry === undefined
        ? coverage.rank(below, day)
        : coverage.rankBelow === undefined
          ? coverage.rank(`${entry}.${below}`, day)
          : coverage.rankBelow(entry, below, day));
    return judgement === 'shown' && rank >= ATTESTED ? OBSERVED : rank;
  },
  /** Whether paths of this section are needed: only evidence that covers a part of it asks for them. */
  asksPaths: ({ coverage }: CodeRun, section: string): boolean =>
    coverage?.touches(section) === true && coverage.uniformRank?.(section, false) === undefined,
  path: (list: string, entry: FactRecord | undefined, index: number): string =>
    entry === undefined ? '' : entryPath(list, entry, index),
  anyEntry: (set: unknown, entries: readonly string[]): number => {
    let open = false;
    for (const entry of entries) {
      const answer = entryAnswer(set, entry);
      if (answer === true) return 1;
      if (answer === undefined) open = true;
    }
    return open ? 0 : -1;
  },
  elapsed: (day: unknown, period: unknown, asOf: string): number => {
    if (day === undefined) return 0;
    if (day === NONE || (day as string) > asOf) return -1;
    if (period === undefined || period === NONE) return 0;
    return addPeriod(day as string, period as string) <= asOf ? 1 : -1;
  },
};

type Atom = Exclude<
  ConditionNode,
  { op: 'all' | 'any' | 'not' | 'stated' | 'invoked' | 'given' | 'class' | 'check' | 'notEncoded' | 'every' | 'some' }
>;

const COMPOUND: ReadonlySet<ConditionNode['op']> = new Set([
  ...(['all', 'any', 'not', 'stated', 'invoked', 'given', 'class', 'check', 'notEncoded', 'every', 'some'] as const),
]);

/** The atoms that a judgement may be read by. */
const SINGLE: ReadonlySet<ConditionNode['op']> = new Set([
  ...(['answer', 'equals', 'includes', 'anyEntry', 'known', 'atLeast', 'lasts'] as const),
]);

function isAtom(node: ConditionNode): node is Atom {
  return !COMPOUND.has(node.op);
}

function compileCode(node: ConditionNode, classes: ReadonlyMap<string, CodeClass>, form: 'sign' | 'standing'): Code {
  const writer = new Writer(classes, form === 'standing');
  const main = writer.functionOf(node, [], new Map());
  const make = new Function('h', 'constants', `'use strict';\n${writer.text()}\nreturn ${main};`) as (
    helpers: typeof HELPERS,
    constants: readonly unknown[],
  ) => Code;
  return make(HELPERS, writer.constants);
}

/** The names under which the entry of a bound list and its index go. */
interface Bound {
  readonly entry: string;
  readonly index: string;
  /** The concrete path of the entry, where paths are asked for. */
  readonly path: string;
}

class Writer {
  readonly constants: unknown[] = [];
  readonly #functions: string[] = [];
  #names = 0;
  /** The variables of the function that is being written. */
  #variables: string[] = [];

  constructor(
    private readonly classes: ReadonlyMap<string, CodeClass>,
    private readonly isStanding: boolean,
  ) {}

  text(): string {
    return this.#functions.join('\n');
  }

  /** A function of its own for a condition under bindings; returns its name. */
  functionOf(node: ConditionNode, parameters: readonly string[], bound: ReadonlyMap<string, Bound>): string {
    const outer = this.#variables;
    this.#variables = [];
    const name = this.#name('f');
    const own = new Map(bound);
    if (!own.has('parties[]')) own.set('parties[]', { entry: 'P', index: 'p', path: "h.path('parties', P, p)" });
    if (!own.has('uses[]')) own.set('uses[]', { entry: 'U', index: 'u', path: "h.path('uses', U, u)" });
    const expression = this.#expression(node, own);
    const variables = [
      ...(/\bS\b/.test(expression) ? ['S = R.system'] : []),
      ...(/\bP\b/.test(expression) ? ['P = p < 0 ? undefined : R.parties[p]'] : []),
      ...(/\bU\b/.test(expression) ? ['U = u < 0 ? undefined : R.uses[u]'] : []),
      ...this.#variables,
    ];
    const declared = variables.length === 0 ? '' : `let ${variables.join(', ')};\n`;
    this.#functions.push(
      `function ${name}(R, p, u${parameters.map((parameter) => `, ${parameter}`).join('')}) {\n${declared}return ${expression};\n}`,
    );
    this.#variables = outer;
    return name;
  }

  #name(letter: string): string {
    this.#names += 1;
    return `${letter}${this.#names}`;
  }

  #variable(): string {
    const name = this.#name('v');
    this.#variables.push(name);
    return name;
  }

  #constant(value: unknown): string {
    return `constants[${this.constants.push(value) - 1}]`;
  }

  #expression(node: ConditionNode, bound: ReadonlyMap<string, Bound>): string {
    if (!this.isStanding || !isAtom(node)) return this.#plain(node, bound);
    // An atom stands on the basis of the first fact that it reads.
    const path = node.op === 'ordered' ? node.first : node.op === 'nonEmpty' ? node.list : node.path;
    const v = this.#variable();
    const sign = this.#plain(node, bound);
    return `((${v} = ${sign}) === 0 ? 0 : ${v} * ${this.#rank(path, SINGLE.has(node.op), bound)})`;
  }

  #rank(path: string, isSingle: boolean, bound: ReadonlyMap<string, Bound>): string {
    const { list, root, below } = partsOf(path);
    const section = JSON.stringify(sectionOf(path));
    const judgement = JSON.stringify(!judgementFacts.has(path) ? 'none' : isSingle ? 'shown' : 'held against');
    const day = eventDays.has(path) ? `, ${this.#read(path, bound)}` : '';
    if (list === undefined)
      return `h.rank(R, ${section}, ${judgement}, undefined, ${JSON.stringify(root === 'organisation' ? `organisation.${below}` : below)}${day})`;
    const { path: entry } = bound.get(list) as Bound;
    return `h.rank(R, ${section}, ${judgement}, h.asksPaths(R, ${section}) ? ${entry} : '', ${JSON.stringify(below)}${day})`;
  }

  #plain(node: ConditionNode, bound: ReadonlyMap<string, Bound>): string {
    const top = this.isStanding ? String(OBSERVED) : '1';
    switch (node.op) {
      case 'answer': {
        const v = this.#variable();
        return this.#with(
          v,
          this.#read(node.path, bound),
          `${v} === 'yes' || ${v} === true ? 1 : ${v} === 'no' || ${v} === false || ${v} === 'none' ? -1 : 0`,
        );
      }
      case 'equals': {
        const v = this.#variable();
        const value = JSON.stringify(node.value);
        const differs = `${v} === undefined || (typeof ${v} === 'string' && h.no(${v})) ? 0`;
        return isNoAnswer(node.value)
          ? this.#with(v, this.#read(node.path, bound), `${differs} : ${v} === ${value} ? 1 : -1`)
          : this.#with(v, this.#read(node.path, bound), `${v} === ${value} ? 1 : ${differs} : -1`);
      }
      case 'includes': {
        const v = this.#variable();
        const o = this.#variable();
        const entry = JSON.stringify(node.entry);
        return this.#with(
          v,
          this.#read(node.path, bound),
          `${v} === undefined ? 0 : typeof ${v} === 'string' ? (${v} === 'none' ? -1 : 0) : ` +
            `(${o} = ${v}.only) !== undefined ? (${o}.includes(${entry}) ? 1 : -1) : h.sign(h.answerOf(${v}[${entry}]))`,
        );
      }
      case 'anyEntry': {
        const entries = (closedSets[node.path] ?? []).filter((entry) => !node.except.includes(entry));
        return `h.anyEntry(${this.#cleaned(node.path, bound)}, ${this.#constant(entries)})`;
      }
      case 'known':
        return `h.sign(h.isStated(${this.#cleaned(node.path, bound)}, R.asOf))`;
      case 'atLeast': {
        const v = this.#variable();
        return this.#with(
          v,
          this.#cleaned(node.path, bound),
          `${v} === undefined ? 0 : ${v} >= ${Number(node.value)} ? 1 : -1`,
        );
      }
      case 'compares':
        return `h.sign(h.comparing(${this.#cleaned(node.path, bound)}, ${this.#cleaned(node.other, bound)}, ${JSON.stringify(node.relation)}))`;
      case 'fits':
        return `h.sign(h.fitting(${this.#cleaned(node.path, bound)}, ${this.#cleaned(node.each, bound)}, ${this.#cleaned(node.into, bound)}, ${Number(node.per)}))`;
      case 'lasts':
        return `h.sign(h.lasting(${this.#cleaned(node.path, bound)}, ${JSON.stringify(node.minimum)}))`;
      case 'lastsAsLongAs':
        return `h.sign(h.lasting(${this.#cleaned(node.path, bound)}, ${this.#cleaned(node.minimum, bound)}))`;
      case 'reached':
      case 'passed': {
        const v = this.#variable();
        const relation = node.op === 'reached' ? '<=' : '<';
        return this.#with(
          v,
          this.#cleaned(node.path, bound),
          `${v} === undefined ? 0 : ${v} !== 'none' && ${v} ${relation} R.asOf ? 1 : -1`,
        );
      }
      case 'elapsed':
        return `h.elapsed(${this.#cleaned(node.path, bound)}, ${this.#cleaned(node.period, bound)}, R.asOf)`;
      case 'ordered':
        return `h.sign(h.inOrder(${this.#cleaned(node.first, bound)}, ${this.#cleaned(node.then, bound)}, ${node.strictly}${node.within === undefined ? '' : `, ${JSON.stringify(node.within)}`}))`;
      case 'inTime':
        return `h.sign(h.doneInTime(${this.#cleaned(node.path, bound)}, ${this.#cleaned(node.from, bound)}, ${JSON.stringify(node.within)}, R.asOf))`;
      case 'same':
        return `h.sign(h.sameText(${this.#cleaned(node.path, bound)}, ${this.#cleaned(node.other, bound)}))`;
      case 'contains':
        return `h.sign(h.containsId(${this.#cleaned(node.path, bound)}, ${this.#cleaned(node.id, bound)}))`;
      case 'nonEmpty': {
        const v = this.#variable();
        return this.#with(
          v,
          `h.statedList(${this.#cleaned(node.list, bound)}, R.asOf)`,
          `${v} === undefined ? 0 : ${v}.entries.length > 0 ? 1 : ${v}.closed ? -1 : 0`,
        );
      }
      case 'every':
      case 'some':
        return this.#quantifier(node, bound);
      case 'all':
        return this.#junction(node.of, bound, '<', '-1', '1');
      case 'any':
        return this.#junction(node.of, bound, '>', '1', '-1');
      case 'not':
        return `(0 - ${this.#expression(node.of, bound)})`;
      case 'stated':
        if (this.isStanding) {
          const v = this.#variable();
          return this.#with(v, this.#expression(node.of, bound), `${v} > 0 ? ${v} : -${top}`);
        }
        return `(${this.#expression(node.of, bound)} > 0 ? 1 : -1)`;
      case 'given':
        return this.isStanding
          ? `(Math.sign(${this.#expression(node.of, bound)}) * ${top} + 0)`
          : this.#expression(node.of, bound);
      case 'invoked': {
        const elements = invokableAtoms(node.of).map((element) => `${this.#expression(element, bound)} > 0`);
        return elements.length === 0
          ? `-${top}`
          : `(${elements.join(' || ')} ? ${this.#expression(node.of, bound)} : -${top})`;
      }
      case 'class':
        return this.#class(node.id, bound);
      case 'check': {
        const { index } = bound.get('parties[]') as Bound;
        const check = `R.check(${JSON.stringify(node.name)}, ${index})`;
        return this.isStanding ? check : `Math.sign(${check})`;
      }
      case 'notEncoded':
        return '0';
    }
  }

  #with(variable: string, value: string, rest: string): string {
    return `(${variable} = ${value}, ${rest})`;
  }

  /** Of signs that are not yet decided, `&` gives the least (of 0 and 1) and the greatest (of −1 and 0). */
  #junction(
    nodes: readonly ConditionNode[],
    bound: ReadonlyMap<string, Bound>,
    relation: '<' | '>',
    decided: string,
    empty: string,
  ): string {
    if (this.isStanding) {
      // The whole range is run through: a later part may stand on another basis.
      const v = this.#variable();
      const w = this.#variable();
      const rest = nodes.map((node) => `(${w} = ${this.#expression(node, bound)}) ${relation} ${v} && (${v} = ${w})`);
      return `(${v} = ${relation === '<' ? OBSERVED : -OBSERVED}, ${[...rest, v].join(', ')})`;
    }
    if (nodes.length === 0) return empty;
    const variables: string[] = [];
    const steps = nodes.map((node) => {
      const expression = this.#expression(node, bound);
      const v = this.#variable();
      variables.push(v);
      return `(${v} = ${expression}) ${relation} 0 ? ${decided} : `;
    });
    return `(${steps.join('')}${variables.join(' & ')})`;
  }

  #class(id: string, bound: ReadonlyMap<string, Bound>): string {
    const known = this.classes.get(id);
    if (known === undefined) throw new Error(`the class ${id} is read before it is computed`);
    const at = known.per === 'system' ? '-1' : (bound.get(known.per) as Bound).index;
    if (this.isStanding) return `R.standingOf(${known.index}, ${at})`;
    const overall = `R.overall[${known.index}]`;
    if (known.per === 'system') return overall;
    const index = at;
    return `(${index} < 0 ? ${overall} : R.entries[${known.index}][${index}])`;
  }

  #quantifier(node: ConditionNode & { op: 'every' | 'some' }, bound: ReadonlyMap<string, Bound>): string {
    const list = this.#name('l');
    const entry = this.#name('e');
    const index = this.#name('i');
    // What the inner function needs of the outer bindings travels as parameters.
    const outer = [...bound].filter(([, { entry: name }]) => name !== 'P' && name !== 'U');
    const path = this.#name('p');
    const passed = outer.flatMap(([, names]) => [names.entry, names.index, ...(this.isStanding ? [names.path] : [])]);
    const own = [entry, index, ...(this.isStanding ? [path] : [])];
    const inner = this.functionOf(
      node.where,
      [...new Set([...passed, ...own])],
      new Map([...outer, [node.list, { entry, index, path }]]),
    );
    const name = this.#name('q');
    const [beyond, decided, relation] = node.op === 'every' ? ['1', '-1', '<'] : ['-1', '1', '>'];
    const parameters = [...new Set(passed)];
    const given = parameters.map((parameter) => `, ${parameter}`).join('');
    const inward = [...new Set([...passed, ...own])].map((parameter) => `, ${parameter}`).join('');
    if (this.isStanding) {
      const [best, better] = node.op === 'every' ? [OBSERVED, '<'] : [-OBSERVED, '>'];
      const { list: within, root, below } = partsOf(node.list);
      const section = JSON.stringify(sectionOf(node.list));
      const outerPath = within === undefined ? '' : `\${${(bound.get(within) as Bound).path}}.`;
      const prefix = within === undefined && root === 'organisation' ? 'organisation.' : outerPath;
      // The first entries of a system are bound by number, not by name: their own values travel with the call.
      this.#functions.push(
        `function ${name}(R, p, u, ${list}${given}) {\n` +
          `const view = h.statedList(${list}, R.asOf);\nif (view === undefined) return 0;\n` +
          `const P = p < 0 ? undefined : R.parties[p], U = u < 0 ? undefined : R.uses[u];\n` +
          `const asks = h.asksPaths(R, ${section}), within = asks ? \`${prefix}${below}\` : '';\n` +
          `let result = view.closed ? ${best} : 0;\nconst all = view.entries;\n` +
          `for (let ${index} = 0; ${index} < all.length; ${index}++) {\nconst ${entry} = all[${index}];\n` +
          `const ${path} = asks ? h.path(within, ${entry}, ${index}) : '';\n` +
          `const standing = ${inner}(R, p, u${inward});\nif (standing ${better} result) result = standing;\n}\nreturn result;\n}`,
      );
      return `${name}(R, p, u, ${this.#cleaned(node.list, bound)}${given})`;
    }
    this.#functions.push(
      `function ${name}(R, p, u, ${list}${given}) {\n` +
        `const view = h.statedList(${list}, R.asOf);\nif (view === undefined) return 0;\n` +
        `let result = view.closed ? ${beyond} : 0;\nconst all = view.entries;\n` +
        `for (let ${index} = 0; ${index} < all.length; ${index}++) {\nconst ${entry} = all[${index}];\n` +
        `const sign = ${inner}(R, p, u${inward});\nif (sign ${relation} 0) return ${decided};\n` +
        `if (sign === 0) result = 0;\n}\nreturn result;\n}`,
    );
    return `${name}(R, p, u, ${this.#cleaned(node.list, bound)}${given})`;
  }

  #cleaned(path: string, bound: ReadonlyMap<string, Bound>): string {
    return `h.clean(${this.#read(path, bound)})`;
  }

  /** The value at a path, as `valueAt` reads it before it looks for words that are no answer. */
  #read(path: string, bound: ReadonlyMap<string, Bound>): string {
    const { root, list, keys } = partsOf(path);
    let base = 'S';
    if (list !== undefined) {
      const names = bound.get(list);
      if (names === undefined) throw new Error(`the list ${list} is not bound where ${path} is read`);
      base = names.entry;
    } else if (root === 'organisation') {
      const { index } = bound.get('parties[]') as Bound;
      base = this.#variable();
      return `(${base} = ${index} < 0 ? undefined : R.organisations[${index}], ${base} === undefined ? undefined : ${this.#below(base, keys)})`;
    }
    return this.#below(base, keys);
  }

  #below(base: string, keys: readonly string[]): string {
    const [first, ...rest] = keys;
    const value = `${base}[${JSON.stringify(first)}]`;
    if (rest.length === 0) return value;
    const v = this.#variable();
    return `(${v} = ${value}, ${v} === undefined || ${v} === 'none' ? ${v} : ${this.#below(v, rest)})`;
  }
}
