import type { Problem } from '../model/problem.js';
import {
  cellAt,
  type PlacedRegister,
  placeInRegister,
  type RegisterTable,
  readRegister,
  registerColumns,
  registersOf,
  withRegisters,
} from './register-files.js';
import type { RawDocument } from './registry.js';
import { schemaOf } from './validate.js';

/** The tables of one loading: each read once for each register that it is named for, with everything wrong in it. */
export class Registers {
  readonly #bytes: ReadonlyMap<string, Uint8Array>;
  readonly #tables = new Map<string, RegisterTable>();
  readonly #read = new Set<string>();
  readonly #files = new Map<string, RegisterTable>();
  readonly problems: Problem[] = [];
  readonly placed: PlacedRegister[] = [];

  constructor(documents: readonly RawDocument[]) {
    this.#bytes = new Map(
      documents.flatMap(({ format, document, bytes }) => (format === 'register' ? [[document, bytes]] : [])),
    );
  }

  /** A system with the rows of its registers. What cannot be read stays a reference, and is told with its problems. */
  async into(value: unknown, document: string, pointer: string): Promise<unknown> {
    const references = registersOf(value);
    if (references.length === 0) return value;
    const schema = await schemaOf('system');
    for (const { register, csv } of references) {
      const key = `${register} ${csv}`;
      const bytes = this.#bytes.get(csv);
      const columns = registerColumns(schema, register);
      if (this.#read.has(key) || bytes === undefined || columns.length === 0) continue;
      this.#read.add(key);
      const read = readRegister(bytes, csv, register, columns);
      if ('problems' in read) this.problems.push(...read.problems);
      // An empty table keeps the schema from telling the reference as well.
      const table = 'problems' in read ? { rows: [], cellOf: new Map<string, number>() } : read.table;
      this.#tables.set(key, table);
      this.#files.set(csv, table);
    }
    const { value: whole, placed } = withRegisters(value, document, pointer, this.#tables);
    this.placed.push(...placed);
    return whole;
  }

  /** The same problem told by line and cell, where it lies in a register. */
  toCell(problem: Problem): Problem {
    const { pointer: _, ...rest } = problem;
    const place = placeInRegister(problem.document, problem.pointer ?? '', this.placed);
    const table = place === undefined ? undefined : this.#files.get(place.document);
    return place === undefined || table === undefined
      ? problem
      : { ...rest, document: place.document, ...cellAt(place.pointer, table) };
  }

  /** Rows about systems that there are not: they would be passed over in silence. */
  ofNoSystem(ids: ReadonlySet<string>): readonly Problem[] {
    return [...this.#files].flatMap(([document, table]) =>
      table.rows.flatMap(({ line, system }): readonly Problem[] =>
        system === undefined || ids.has(system)
          ? []
          : [
              {
                code: 'dangling-reference',
                document,
                line,
                column: table.cellOf.get('system') ?? 1,
                found: `${JSON.stringify(system)} is the id of no system`,
                expected: `one of ${[...ids].slice(0, 12).join(', ')}`,
                remedy: 'Correct the id, or take the row away',
              },
            ],
      ),
    );
  }
}
