import { isCitation } from '../law/citation.js';
import type { OwnPack } from './pack.js';
import type { Pack, Policy, Requirement } from './policy.js';

/** What a pack may refer to. */
export interface Known {
  readonly act: Pack;
  /** Each fact by its path, with the values or entries that it can have. */
  readonly facts: ReadonlyMap<string, { readonly values?: readonly string[]; readonly entries?: object }>;
  /** The digest of the official wording of each provision in force. */
  readonly wordings: ReadonlyMap<string, string>;
}

/** More parts than a person writes; fewer than a machine stumbles over. */
const MOST_PARTS = 10_000;
const MOST_LEVELS = 200;

const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** Ids that no pack of others can have. */
export const RESERVED = ['ai-act', 'orchestration'];
const ROLES = [
  'provider',
  'deployer',
  'importer',
  'distributor',
  'authorised-representative',
  'product-manufacturer',
  'supplier',
];
const CHECKS = [
  'every-effect-on-persons-can-be-refused-or-reversed',
  'stop-reaches-every-ai-step',
  'two-persons-verify-each-identification',
  'deployed-gates-as-the-instructions-ask',
];

/**
 * Everything in a pack that its types would have refused, as sentences without a full stop: a bundler strips types and
 * looks at none. A pack that asks for nothing is refused too, for nothing asked would look like nothing open.
 */
export function packProblems(pack: OwnPack, known: Known): readonly string[] {
  const policies: readonly unknown[] = Array.isArray(pack.policies) ? pack.policies : [];
  return [
    ...nameProblems('the pack', pack.id),
    ...(RESERVED.includes(pack.id) ? [`the id ${pack.id} belongs to a pack of dutybound`] : []),
    ...textProblems(`the pack ${String(pack.id)}`, pack, ['title']),
    ...(policies.length === 0 ? [`the pack ${String(pack.id)} has no policies`] : []),
    ...twice(policies.map(idOf)).map((id) => `two policies have the id ${id}`),
    ...policies.flatMap((policy) => (isRecord(policy) ? policyProblems(policy, known) : ['a policy is no object'])),
  ];
}

function policyProblems(policy: Record<string, unknown>, known: Known): readonly string[] {
  const { addressees, appliesTo, bindsThrough, documents, of, requirements, roleClass } = policy as Partial<Policy>;
  const name = `the policy ${idOf(policy)}`;
  const listed: readonly unknown[] = Array.isArray(requirements) ? requirements : [];
  const roles: readonly unknown[] = Array.isArray(addressees) ? addressees : [];
  return [
    ...nameProblems('a policy', policy.id),
    ...textProblems(name, policy, ['title', 'penalty']),
    ...(roles.length === 0 ? [`${name} names no addressees`] : []),
    ...roles
      .filter((role) => !ROLES.includes(String(role)))
      .map((role) => `${name} addresses ${String(role)}, no role`),
    ...(of === undefined || of === 'system' || of === 'model' ? [] : [`${name} is asked of ${String(of)}`]),
    ...(bindsThrough === undefined || isCitation(String(bindsThrough))
      ? []
      : [`${name} binds through ${String(bindsThrough)}, no provision of the law in force`]),
    ...(roleClass === undefined || isClass(roleClass, known) ? [] : [`${name}: ${String(roleClass)} is no class`]),
    ...(Array.isArray(documents) ? [] : [`${name} has no list of documents; it may be empty`]),
    ...conditionProblems(`${name}, appliesTo`, appliesTo, known),
    ...(listed.length === 0 ? [`${name} has no requirements`] : []),
    ...twice(listed.map(idOf)).map((id) => `${name} has two requirements with the id ${id}`),
    ...listed.flatMap((one) => (isRecord(one) ? requirementProblems(name, one, known) : [`${name}: no object`])),
  ];
}

function requirementProblems(policy: string, one: Record<string, unknown>, known: Known): readonly string[] {
  const { citation, holds, leastBasis, need, when, wording } = one as Partial<Requirement>;
  const name = `${policy}, requirement ${idOf(one)}`;
  const present = known.wordings.get(String(citation));
  const problems = [
    ...nameProblems(`${policy}, a requirement`, one.id),
    ...textProblems(name, one, ['statement', 'remedy', 'shownBy']),
    ...(need === 'I' || need === 'P'
      ? []
      : [`${name} has the need ${String(need)}; a pack asks as good practice, P, or as what the Act implies, I`]),
    ...(leastBasis === 'attested' || leastBasis === 'documented' || leastBasis === 'observed'
      ? []
      : [`${name} has the least basis ${String(leastBasis)}; a statement alone shows nothing`]),
    ...conditionProblems(`${name}, holds`, holds, known),
    ...(when === undefined ? [] : conditionProblems(`${name}, when`, when, known)),
  ];
  if (!isCitation(String(citation))) return [...problems, `${name} cites ${String(citation)}, no provision in force`];
  return wording === present
    ? problems
    : [...problems, `${name} was written against another wording of ${citation}; the present one is ${present}`];
}

/** Walks a condition without trusting its shape: every fact, class and check is one that there is. */
function conditionProblems(name: string, condition: unknown, known: Known): readonly string[] {
  const problems: string[] = [];
  let parts = 0;
  let isTooMuch = false;
  const visit = (node: unknown, bound: readonly string[], level: number): void => {
    parts += 1;
    isTooMuch ||= parts > MOST_PARTS || level > MOST_LEVELS;
    if (isTooMuch) return;
    if (!isRecord(node)) {
      problems.push(`${name}: a part is no condition`);
      return;
    }
    const { op } = node;
    switch (op) {
      case 'all':
      case 'any':
        if (!Array.isArray(node.of) || node.of.length === 0) problems.push(`${name}: ${op} of nothing`);
        else for (const part of node.of) visit(part, bound, level + 1);
        return;
      case 'not':
      case 'stated':
      case 'given':
      case 'invoked':
        visit(node.of, bound, level + 1);
        return;
      case 'every':
      case 'some':
        read(node.list, bound);
        visit(node.where, [...bound, String(node.list)], level + 1);
        return;
      case 'nonEmpty':
        read(node.list, bound);
        return;
      case 'class':
        if (!isClass(node.id, known)) problems.push(`${name}: ${String(node.id)} is no class`);
        return;
      case 'check':
        if (!CHECKS.includes(String(node.name))) problems.push(`${name}: ${String(node.name)} is no check`);
        return;
      case 'notEncoded':
        return;
      default:
        if (!ATOMS.has(String(op))) problems.push(`${name}: ${String(op)} is no condition`);
        for (const path of ATOMS.get(String(op)) ?? []) read(node[path], bound);
        values(node);
    }
  };
  const read = (path: unknown, bound: readonly string[]): void => {
    if (typeof path !== 'string' || !known.facts.has(path)) {
      problems.push(`${name}: ${String(path)} is no fact`);
      return;
    }
    const list = listOf(path.endsWith('[]') ? path.slice(0, -2) : path);
    if (list !== undefined && !FREE.includes(list) && !bound.includes(list))
      problems.push(`${name}: ${path} is read outside every or some over ${list}`);
  };
  const values = ({ path, value, entry, op }: Record<string, unknown>): void => {
    const fact = known.facts.get(String(path));
    if (fact === undefined) return;
    if (op === 'equals' && fact.values?.includes(String(value)) !== true)
      problems.push(`${name}: ${String(path)} has no value ${String(value)}`);
    if (op === 'includes' && !Object.hasOwn(fact.entries ?? {}, String(entry)))
      problems.push(`${name}: ${String(path)} has no entry ${String(entry)}`);
  };
  visit(condition, [], 0);
  if (isTooMuch)
    problems.push(`${name}: more than ${MOST_PARTS} parts or ${MOST_LEVELS} levels, or a part that contains itself`);
  return problems;
}

/** Where each kind of question names its facts. */
const ATOMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['answer', ['path']],
  ['equals', ['path']],
  ['includes', ['path']],
  ['anyEntry', ['path']],
  ['known', ['path']],
  ['atLeast', ['path']],
  ['compares', ['path', 'other']],
  ['lasts', ['path']],
  ['lastsAsLongAs', ['path', 'minimum']],
  ['reached', ['path']],
  ['passed', ['path']],
  ['elapsed', ['path', 'period']],
  ['ordered', ['first', 'then']],
  ['inTime', ['path', 'from']],
  ['same', ['path', 'other']],
  ['contains', ['path', 'id']],
]);

/** The lists whose entries a duty is bound to: it reads one of each. */
const FREE = ['parties[]', 'uses[]'];

/** The innermost list that a path reads an entry of. */
function listOf(path: string): string | undefined {
  const end = path.lastIndexOf('[]');
  return end < 0 ? undefined : path.slice(0, end + 2);
}

const isClass = (id: unknown, { act }: Known): boolean => act.classes.some((known) => known.id === id);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const idOf = (value: unknown): string => (isRecord(value) ? String(value.id) : String(value));

/** An id that is none, as a sentence. */
export function nameProblems(what: string, id: unknown): readonly string[] {
  return typeof id === 'string' && KEBAB.test(id)
    ? []
    : [`${what} has the id ${String(id)}; an id is small letters, digits and hyphens`];
}

function textProblems(name: string, value: object, keys: readonly string[]): readonly string[] {
  const texts = value as Record<string, unknown>;
  return keys
    .filter((key) => typeof texts[key] !== 'string' || String(texts[key]).trim() === '')
    .map((key) => `${name} has no ${key}`);
}

const twice = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];
