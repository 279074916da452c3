import type { IsoDate } from '../law/vocabulary.js';
import type { ClassId } from '../model/classes.js';
import type { CheckName, CheckVerdict } from './check.js';
import {
  type ClassFormula,
  type Coverage,
  entryPath,
  type FactRecord,
  type Frame,
  type Organisation,
  type StatedList,
  statedList,
} from './frame.js';
import type { ProofNode } from './prove.js';
import { OBSERVED, type Standing, UNKNOWN } from './standing.js';

/** One AI system, or one model, as `load` hands it on: schema-valid, blanks dropped, references resolved. */
export interface SystemFacts {
  /** What it is, where it is no system. */
  readonly subject?: 'model';
  readonly id: string;
  readonly name: string;
  readonly version: string | undefined;
  readonly document: string;
  /** Where the entry stands inside its document: empty for a file of its own. */
  readonly pointer: string;
  /** The line of the entry, in a registry with one system a line. */
  readonly line?: number;
  readonly facts: FactRecord;
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** Pointers whose value is blank: nobody has said. */
  readonly blanks?: readonly string[];
}

/** What a class came to: once for each entry of its list, and for the system as a whole. */
export interface ClassStanding {
  readonly per: 'system' | 'uses[]' | 'parties[]';
  readonly entries: readonly Standing[];
  readonly overall: Standing;
}

/** How a named check is run for a system; `assess` passes it in, so that policies and engine know no graph. */
export type CheckRunner = (
  name: CheckName,
  system: SystemFacts,
  partyId: string | undefined,
  asOf: IsoDate,
  coverage: Coverage | undefined,
) => CheckVerdict;

const NOTHING: StatedList = { entries: [], closed: false, at: '' };

/**
 * The frame of one system on one day. Classes are added as `classify` computes them; a party and a use are bound in
 * turn. It is the one mutable thing of the core, and it never leaves the run of its system.
 */
export class SystemFrame implements Frame {
  readonly system: FactRecord;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly bound: Frame['bound'] = new Map();
  readonly classes = new Map<ClassId, ClassStanding>();
  readonly formulas = new Map<ClassId, ClassFormula>();
  readonly classProofs = new Map<string, readonly ProofNode[]>();
  readonly parties: StatedList;
  readonly uses: StatedList;
  #party = -1;
  #use = -1;
  readonly #entries: Record<'parties[]' | 'uses[]', { readonly entry: FactRecord; readonly path: string }[]> = {
    'parties[]': [],
    'uses[]': [],
  };
  readonly #checks = new Map<string, CheckVerdict>();

  constructor(
    readonly facts: SystemFacts,
    readonly asOf: IsoDate,
    readonly coverage: Coverage | undefined,
    private readonly runCheck: CheckRunner,
  ) {
    this.system = facts.facts;
    this.organisations = facts.organisations;
    this.parties = statedList(facts.facts.parties, asOf) ?? NOTHING;
    const uses = statedList(facts.facts.uses, asOf) ?? NOTHING;
    // Every system has a purpose: a list without one is not complete, whoever says so.
    this.uses = uses.entries.length === 0 ? { ...uses, closed: false } : uses;
  }

  bindParty(index: number): void {
    if (index === this.#party) return;
    this.#party = index;
    this.#bind('parties[]', this.parties, index);
  }

  bindUse(index: number): void {
    if (index === this.#use) return;
    this.#use = index;
    this.#bind('uses[]', this.uses, index);
  }

  #bind(list: 'parties[]' | 'uses[]', view: StatedList, index: number): void {
    const entry = view.entries[index];
    if (entry === undefined) {
      this.bound.delete(list);
      return;
    }
    const known = this.#entries[list];
    known[index] ??= { entry, path: entryPath(list.slice(0, -2), entry, index) };
    this.bound.set(list, known[index]);
  }

  /** Pointers of the bound entries, for proofs. */
  places(): Map<'parties[]' | 'uses[]', string> {
    const places = new Map<'parties[]' | 'uses[]', string>();
    if (this.#party >= 0) places.set('parties[]', `/parties${this.parties.at}/${this.#party}`);
    if (this.#use >= 0) places.set('uses[]', `/uses${this.uses.at}/${this.#use}`);
    return places;
  }

  get partyId(): string | undefined {
    return this.parties.entries[this.#party]?.id as string | undefined;
  }

  get useId(): string | undefined {
    return this.uses.entries[this.#use]?.id as string | undefined;
  }

  classOf(id: ClassId): Standing {
    const standing = this.classes.get(id);
    if (standing === undefined) throw new Error(`the class ${id} is read before it is computed`);
    if (standing.per === 'system') return standing.overall;
    // By the entry that is bound at the moment: a quantifier over uses or parties binds them one by one.
    const bound = this.bound.get(standing.per);
    if (bound === undefined) return standing.overall;
    const list = standing.per === 'uses[]' ? this.uses : this.parties;
    return standing.entries[list.entries.indexOf(bound.entry)] ?? UNKNOWN;
  }

  formulaOf(id: ClassId): ClassFormula | undefined {
    return this.formulas.get(id);
  }

  check(name: CheckName): CheckVerdict {
    const key = `${name} ${this.#party}`;
    let verdict = this.#checks.get(key);
    if (verdict === undefined) {
      verdict = this.runCheck(name, this.facts, this.partyId, this.asOf, this.coverage);
      this.#checks.set(key, verdict);
    }
    return verdict;
  }
}

/** The overall standing of a class that is computed per entry: met where some entry meets it. */
export function overallOf(entries: readonly Standing[], closed: boolean): Standing {
  return Math.max(closed ? -OBSERVED : UNKNOWN, ...entries);
}
