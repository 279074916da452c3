import type { Contradiction, Finding } from '../model/generated/assessment.js';
import { compile } from '../policy/compile.js';
import { type FactRecord, statedList } from '../policy/frame.js';
import { type ContradictionDefinition, fullId, type Pack, type Requirement } from '../policy/policy.js';
import { type ProofNode, prove } from '../policy/prove.js';
import { callsCheck, decidingFacts, factsOf, readsSome } from '../policy/reasons.js';
import type { SystemFrame } from '../policy/system-frame.js';
import { fingerprintOf, referenceTo } from './describe.js';

/**
 * The contradictions that the pack defines, each where it stands, in the order of the definitions. One that is asked of
 * the entries of a list is a finding for each entry, so that a new one never hides behind an old one.
 */
export function findContradictions(
  frame: SystemFrame,
  definitions: readonly ContradictionDefinition[],
  fromOf: (bearsOn: ContradictionDefinition) => string | undefined,
): Contradiction[] {
  const result: Contradiction[] = [];
  for (const definition of definitions) {
    const evaluate = compile(definition.holds);
    const add = (): void => {
      if (evaluate(frame) <= 0) return;
      const proof = prove(definition.holds, frame, frame.places());
      for (const one of entriesOf(proof)) result.push(describe(definition, one, frame, fromOf(definition)));
    };
    if (definition.per === 'system') {
      add();
      continue;
    }
    const list = definition.per === 'uses[]' ? frame.uses : frame.parties;
    const bind = (index: number): void => (definition.per === 'uses[]' ? frame.bindUse(index) : frame.bindParty(index));
    for (let index = 0; index < list.entries.length; index++) {
      bind(index);
      add();
    }
    bind(-1);
  }
  return result;
}

/** The proof of each entry in which it lies, in the order of their ids; the whole proof where it is asked of no list. */
function entriesOf(proof: ProofNode): readonly ProofNode[] {
  if (proof.condition.op !== 'some') return [proof];
  return proof.children
    .filter(({ standing }) => standing > 0)
    .sort((one, other) => ((one.entry ?? '') < (other.entry ?? '') ? -1 : one.entry === other.entry ? 0 : 1));
}

function describe(
  definition: ContradictionDefinition,
  proof: ProofNode,
  frame: SystemFrame,
  from: string | undefined,
): Contradiction {
  const facts = factsOf(decidingFacts(proof)).map((fact) => referenceTo(fact, frame));
  const place = facts[0] ?? { document: frame.facts.document, pointer: frame.facts.pointer };
  const entry = proof.entry === undefined ? [] : [proof.entry];
  return {
    id: definition.id,
    fingerprint: fingerprintOf(definition.id, frame.facts.id, frame.useId, frame.partyId, ...entry),
    citation: definition.citation,
    statement: definition.statement,
    remedy: definition.remedy,
    ...(frame.useId === undefined ? {} : { use: frame.useId }),
    ...(frame.partyId === undefined ? {} : { party: frame.partyId }),
    document: place.document,
    pointer: place.pointer,
    decidedBy: facts,
    bearsOn: [...definition.bearsOn],
    ...(from === undefined ? {} : { from }),
  };
}

/** Whether a list anywhere in a system is stated complete with another number of entries than it has. */
export function hasWrongCount(value: object): boolean {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const inner: unknown = value[index];
      if (typeof inner === 'object' && inner !== null && hasWrongCount(inner)) return true;
    }
    return false;
  }
  for (const key in value) {
    const inner = (value as FactRecord)[key];
    if (typeof inner !== 'object' || inner === null) continue;
    if (hasWrongCount(inner)) return true;
    if (key === 'entries' && Array.isArray(inner)) {
      const { complete } = value as { complete?: { count: number } };
      if (complete !== undefined && complete.count !== inner.length) return true;
    }
  }
  return false;
}

/** Lists that are stated complete with a wrong count: the statement is void, and that is a contradiction. */
export function findWrongCounts(frame: SystemFrame): Contradiction[] {
  // Places and paths are made only where there is something to tell.
  if (!hasWrongCount(frame.system)) return [];
  const result: Contradiction[] = [];
  const visit = (value: unknown, pointer: string, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const { complete, entries } = value as { complete?: { count: number }; entries?: readonly FactRecord[] };
    if (
      complete !== undefined &&
      Array.isArray(entries) &&
      statedList(value, frame.asOf) !== undefined &&
      complete.count !== entries.length
    ) {
      result.push({
        id: 'wrong-count',
        fingerprint: fingerprintOf('wrong-count', frame.facts.id, path),
        citation: 'Art. 3',
        statement: `${path} is stated complete with ${complete.count} entries and has ${entries.length}`,
        remedy: 'Correct the list or the statement that it is complete.',
        document: frame.facts.document,
        pointer: `${pointer}/complete/count`,
        decidedBy: [{ fact: path, document: frame.facts.document, pointer: `${pointer}/complete/count` }],
        bearsOn: [path],
      });
    }
    for (const [key, inner] of Object.entries(value)) {
      const index = Array.isArray(value);
      const id = (inner as FactRecord | null)?.id;
      const below = index
        ? `${path}[${typeof id === 'string' ? id : key}]`
        : key === 'entries'
          ? path
          : path === ''
            ? key
            : `${path}.${key}`;
      visit(inner, `${pointer}/${key}`, below);
    }
  };
  visit(frame.system, frame.facts.pointer, '');
  return result;
}

/** What has a transition, or waits for an event, binds nobody from the day that its timing names. */
const BINDS_NOT_YET: ReadonlySet<string> = new Set(['transitional', 'on-event']);

/**
 * A contradiction that bears on facts bears on the duties that read them: it counts from the earliest day on which one
 * of them binds. One that bears on no duty has no such day.
 *
 * @param told a finding with the facts that decided it and those that are missing
 */
export function withConsequences(
  contradiction: Contradiction,
  findings: readonly Finding[],
  pack: Pack,
  told: (finding: Finding) => Finding,
): Contradiction {
  const { bearsOn } = contradiction;
  if (contradiction.from !== undefined) return contradiction;
  const requirements = requirementsOf(pack);
  const reads = readsOneOf(bearsOn);
  const touches = (fact: string | undefined): boolean =>
    fact !== undefined && bearsOn.some((path) => liesIn(fact, path));
  const touched = findings.filter((finding) => {
    const { outcome } = finding;
    if (outcome === 'not-applicable') return false;
    const requirement = requirements.get(finding.requirement);
    const read = requirement === undefined ? 'perhaps' : reads(requirement);
    // Whatever decided it in the end: what reads the fact itself is touched, and what is met rests on what it reads.
    if (read === 'itself') return true;
    if (read === 'no' && outcome === 'satisfied') return false;
    const { decidedBy, missing } = told(finding);
    return [...decidedBy, ...missing].some(({ fact }) => touches(fact));
  });
  const dates = touched
    .flatMap(({ timing }) => (BINDS_NOT_YET.has(timing.state) || timing.from === undefined ? [] : [timing.from]))
    .sort();
  // One that the pack does not define has no provision of its own: it is told under the first duty that reads the facts.
  const isDefined = pack.contradictions.some(({ id }) => id === contradiction.id);
  const citation = (isDefined ? undefined : touched[0]?.citation) ?? contradiction.citation;
  return { ...contradiction, citation, ...(dates[0] === undefined ? {} : { from: dates[0] }) };
}

/** Whether one of two paths is the other or lies in it. */
function liesIn(fact: string, path: string): boolean {
  return (
    fact === path ||
    fact.startsWith(`${path}.`) ||
    fact.startsWith(`${path}[`) ||
    path.startsWith(`${fact}[`) ||
    path.startsWith(`${fact}.`)
  );
}

/** Whether the conditions of a requirement read one of these facts itself, perhaps a part of one or what holds it, or none. */
function readsOneOf(bearsOn: readonly string[]): (requirement: Requirement) => 'itself' | 'perhaps' | 'no' {
  // Conditions name lists, and facts entries of them.
  const anyEntry = bearsOn.map((path) => path.replace(/\[[^\]]*\]/g, '[]'));
  const lies = new Map<string, boolean>();
  const mayLie = (path: string): boolean => {
    let known = lies.get(path);
    if (known === undefined) {
      const own = path.endsWith('[]') ? path.slice(0, -2) : path;
      known = anyEntry.some((other) => liesIn(own, other));
      lies.set(path, known);
    }
    return known;
  };
  return ({ holds, when }) => {
    const isItself = (path: string): boolean => bearsOn.includes(path);
    if (readsSome(holds, isItself) || (when !== undefined && readsSome(when, isItself))) return 'itself';
    // A named check says itself what it read.
    return callsCheck(holds) || readsSome(holds, mayLie) ? 'perhaps' : 'no';
  };
}

const byId = new WeakMap<Pack, ReadonlyMap<string, Requirement>>();

function requirementsOf(pack: Pack): ReadonlyMap<string, Requirement> {
  let requirements = byId.get(pack);
  if (requirements === undefined) {
    requirements = new Map(
      pack.policies.flatMap((policy) =>
        policy.requirements.map((requirement) => [fullId(pack.id, policy, requirement), requirement] as const),
      ),
    );
    byId.set(pack, requirements);
  }
  return requirements;
}
