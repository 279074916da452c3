import { quotesIn } from '../../load/json-precheck.js';
import { duplicateId, type Known, referenceProblems } from '../../load/references.js';
import type { SchemaCheck } from '../../load/validate.js';
import type { Problem } from '../../model/problem.js';

/** More problems than anybody reads; the rest are counted. */
export const SHOWN_PROBLEMS = 1000;

/** What one thread found wrong: the first problems by line, and how many more. */
export interface FoundProblems {
  readonly first: readonly LineProblem[];
  readonly more: number;
}

export interface LineProblem {
  readonly line: number;
  readonly problem: Problem;
}

/** Collects what is wrong and passes on what is right, line by line. */
export class Lines {
  readonly #first: LineProblem[] = [];
  #more = 0;
  /** The values that were proven when they were read, and so fit, until they are accepted. */
  readonly #fitting = new Set<unknown>();

  constructor(
    private readonly document: string,
    private readonly schema: SchemaCheck,
    private readonly quotesOf: (value: unknown) => number,
    private readonly known: Known,
    private readonly seen: IdLog,
  ) {}

  get isGood(): boolean {
    return this.#first.length === 0;
  }

  refuse(line: number, problem: Problem): void {
    if (this.#first.length < SHOWN_PROBLEMS) this.#first.push({ line, problem: { ...problem, line } });
    else this.#more += 1;
  }

  found(): FoundProblems {
    return { first: this.#first, more: this.#more };
  }

  /**
   * Whether a line holds nothing but this value, as far as the schema can prove it: each key that it fits stands there
   * once, and nothing else. Nearly every line of a registry is proven so.
   */
  readonly hidesNothing = (value: unknown, bytes: Uint8Array): boolean => {
    const quotes = this.quotesOf(value);
    if (quotes < 0 || quotes !== quotesIn(bytes)) return false;
    // Only what will be accepted: a line that is refused would lie here for ever.
    this.#fitting.add(value);
    return true;
  };

  /**
   * The value of a line as it may be assessed; undefined where it is not good. A promise only for a line that does not
   * fit as it stands, which very few are.
   *
   * @param offset where the line begins in the file
   */
  accept(value: unknown, line: number, offset: number): Part | undefined | Promise<Part | undefined> {
    const fits = this.#fitting.delete(value) || this.schema.fits(value);
    return fits ? this.#referring(value as Part, line, offset) : this.#repaired(value, line, offset);
  }

  async #repaired(value: unknown, line: number, offset: number): Promise<Part | undefined> {
    const checked = await this.schema.check(value, this.document);
    if (!('problems' in checked)) return this.#referring(checked.value.value as Part, line, offset);
    for (const problem of checked.problems) this.refuse(line, problem);
    return undefined;
  }

  #referring(system: Part, line: number, offset: number): Part | undefined {
    this.seen.add(String(system.id), line, offset);
    const problems = referenceProblems(system, this.document, '', this.known);
    for (const problem of problems) this.refuse(line, problem);
    return problems.length === 0 ? system : undefined;
  }
}

type Part = Readonly<Record<string, unknown>>;

/** The ids of one thread as numbers: twenty bytes for each, whatever their length. */
export interface LoggedIds {
  readonly count: number;
  /** Two hashes of 32 bits each. */
  readonly hashes: Int32Array;
  readonly lines: Int32Array;
  readonly offsets: Float64Array;
}

/** Notes which ids were read, where. Two ids with the same hashes are compared by reading their lines again. */
export class IdLog {
  #count = 0;
  #hashes = new Int32Array(2048);
  #lines = new Int32Array(1024);
  #offsets = new Float64Array(1024);

  add(id: string, line: number, offset: number): void {
    const at = this.#count;
    if (at === this.#lines.length) this.#grow();
    let one = 0x811c9dc5 | 0;
    let two = 0x9747b28c | 0;
    for (let index = 0; index < id.length; index++) {
      const code = id.charCodeAt(index);
      one = Math.imul(one ^ code, 0x01000193);
      two = Math.imul(two ^ code, 0x5bd1e995);
      two ^= two >>> 15;
    }
    this.#hashes[at * 2] = one;
    this.#hashes[at * 2 + 1] = two;
    this.#lines[at] = line;
    this.#offsets[at] = offset;
    this.#count += 1;
  }

  logged(): LoggedIds {
    return { count: this.#count, hashes: this.#hashes, lines: this.#lines, offsets: this.#offsets };
  }

  #grow(): void {
    const [hashes, lines, offsets] = [this.#hashes, this.#lines, this.#offsets];
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#hashes.set(hashes);
    this.#lines = new Int32Array(lines.length * 2);
    this.#lines.set(lines);
    this.#offsets = new Float64Array(offsets.length * 2);
    this.#offsets.set(offsets);
  }
}

interface Place {
  readonly line: number;
  readonly offset: number;
}

/**
 * Every line whose id an earlier line has already, in order, whoever read them.
 *
 * @param idAt reads the id of the line that begins at an offset
 */
export function repeatedIds(logs: readonly LoggedIds[], idAt: (offset: number) => string): LineId[] {
  const total = logs.reduce((sum, { count }) => sum + count, 0);
  let capacity = 1024;
  while (capacity < total * 2) capacity *= 2;
  const mask = capacity - 1;
  const ones = new Int32Array(total);
  const twos = new Int32Array(total);
  const slots = new Int32Array(capacity); // number of an entry and 1
  const alike = new Map<number, Place[]>();
  let number = 0;
  const placeOf = (entry: number): Place => {
    let first = 0;
    for (const log of logs) {
      if (entry < first + log.count)
        return { line: log.lines[entry - first] ?? 0, offset: log.offsets[entry - first] ?? 0 };
      first += log.count;
    }
    throw new Error(`there is no entry ${entry}`);
  };
  for (const { count, hashes } of logs) {
    for (let at = 0; at < count; at++, number++) {
      const one = hashes[at * 2] ?? 0;
      const two = hashes[at * 2 + 1] ?? 0;
      ones[number] = one;
      twos[number] = two;
      let slot = (one ^ Math.imul(two, 0x9e3779b1)) & mask;
      for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const other = (slots[slot] ?? 0) - 1;
        if (ones[other] !== one || twos[other] !== two) continue;
        const group = alike.get(other);
        if (group === undefined) alike.set(other, [placeOf(other), placeOf(number)]);
        else group.push(placeOf(number));
        break;
      }
      if (slots[slot] === 0) slots[slot] = number + 1;
    }
  }
  const repeated: LineId[] = [];
  for (const group of alike.values()) {
    group.sort((one, other) => one.line - other.line);
    const ids = new Set<string>();
    for (const { line, offset } of group) {
      const id = idAt(offset);
      if (ids.has(id)) repeated.push({ line, id });
      ids.add(id);
    }
  }
  return repeated.sort((one, other) => one.line - other.line);
}

export interface LineId {
  readonly line: number;
  readonly id: string;
}

/** All problems of a registry in the order of its lines, as if one thread had read it. */
export function allProblems(
  document: string,
  found: readonly FoundProblems[],
  repeated: readonly LineId[],
  systems: number,
): readonly Problem[] {
  const total = found.reduce((sum, { first, more }) => sum + first.length + more, repeated.length);
  if (total === 0) return systems > 0 ? [] : [nothingToAssess(document)];
  // Of one line, that its id is taken stands before what it refers to.
  const duplicates = repeated
    .slice(0, SHOWN_PROBLEMS)
    .map(({ line, id }) => ({ line, problem: { ...duplicateId(document, '/id', id, 'system'), line } }));
  const shown = [...duplicates, ...found.flatMap(({ first }) => first)]
    .sort((one, other) => one.line - other.line)
    .slice(0, SHOWN_PROBLEMS)
    .map(({ problem }) => problem);
  const [first] = shown;
  return total === shown.length || first === undefined
    ? shown
    : [...shown, { ...first, found: `${total - shown.length} more problems of this file are not shown` }];
}

function nothingToAssess(document: string): Problem {
  return {
    code: 'nothing-to-assess',
    document,
    found: 'the registry holds no AI system',
    expected: 'one system a line',
    remedy: 'Write at least one system into the file',
  };
}
