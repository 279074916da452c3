import { inRole, type RecordInput, type RecordSpec } from './record-spec.js';

type Applies = ReturnType<RecordSpec['applies']>;

const whom = (input: RecordInput, ...roles: readonly string[]): readonly string[] =>
  inRole(input, ...roles).map(
    ({ party, id }) => `${party ?? 'a party that is not named'} as ${id === 'considered provider' ? 'provider' : id}`,
  );

/** High-risk as the classes say it: yes, no, or open. */
function highRisk({ system }: RecordInput): Applies['is'] {
  const states = system.classes.filter(({ id }) => id === 'high-risk').map(({ state }) => state);
  if (states.includes('met')) return 'yes';
  return states.length > 0 && states.every((state) => state === 'not-met') ? 'no' : 'open';
}

/**
 * Who makes and who uses the system is open while no party is named: then nobody can say that a document is for none.
 * A registry without parties is what an import leaves.
 */
function openParties({ system }: RecordInput): Applies | undefined {
  if (system.classes.some(({ kind, party }) => kind === 'role' && party !== undefined)) return undefined;
  const why = 'nobody has said yet who makes the system and who uses it';
  return { is: 'open', why, whom: ['whoever makes or uses it'] };
}

const inWords = (roles: readonly string[]): string =>
  `no party is ${roles.map((role) => (role.includes(' of ') ? role : `${role} of the system`)).join(' or ')}`;

function ofHighRisk(input: RecordInput, ...roles: readonly string[]): Applies {
  const is = highRisk(input);
  const bound = whom(input, ...roles);
  if (is === 'no') return { is, why: 'the system is not high-risk', whom: [] };
  if (bound.length === 0) return openParties(input) ?? { is: 'no', why: inWords(roles), whom: [] };
  return {
    is,
    why: is === 'yes' ? 'the system is high-risk' : 'it is open whether the system is high-risk',
    whom: bound,
  };
}

/** Documents of the provider of a high-risk system. */
export const appliesToProvider = (input: RecordInput): Applies => ofHighRisk(input, 'provider of a high-risk system');
/** Documents of the deployer of a high-risk system. */
export const appliesToDeployer = (input: RecordInput): Applies => ofHighRisk(input, 'deployer');
/** Documents with a part of each. */
export const appliesToBoth = (input: RecordInput): Applies =>
  ofHighRisk(input, 'provider of a high-risk system', 'deployer');

/** Documents for every provider and deployer, whatever the class. */
export function appliesToAll(input: RecordInput): Applies {
  const bound = whom(input, 'considered provider', 'deployer');
  return bound.length === 0
    ? (openParties(input) ?? { is: 'no', why: 'no party is provider or deployer of the system', whom: [] })
    : { is: 'yes', why: 'the system has a provider or deployer', whom: bound };
}

/** The parties with the roles that they hold, whatever these are. */
function holders({ system }: RecordInput, otherwise: string): readonly string[] {
  const held = system.classes.filter(
    ({ kind, party, state }) => kind === 'role' && party !== undefined && state === 'met',
  );
  const roles = held.filter(({ id }) => !id.startsWith('Art.')).map(({ party, id }) => `${party} as ${spaced(id)}`);
  return roles.length === 0 ? [otherwise] : [...new Set(roles)];
}

const spaced = (id: string): string => id.replaceAll('-', ' ');

/** Records that every system has from its intake on. */
export const appliesToEverySystem = (input: RecordInput): Applies => ({
  is: 'yes',
  why: 'every system in the registry has one',
  whom: holders(input, 'whoever keeps the registry'),
});

/** Documents about workflows. That no workflow uses the system has to be stated: a registry that names none is silent. */
export function appliesToWorkflows(input: RecordInput): Applies {
  const runs = holders(input, 'whoever runs the workflow');
  if (input.steps.length > 0) return { is: 'yes', why: 'a workflow uses the system', whom: runs };
  const { workflows } = input.facts;
  if (workflows === 'none' || isStatedEmpty(workflows, input.assessment.header.asOf))
    return { is: 'no', why: 'the registry states that no workflow uses the system', whom: [] };
  const isNamed = Array.isArray(workflows) ? workflows.length > 0 : isWithEntries(workflows);
  const why = isNamed
    ? 'nothing is known of the steps of the workflow that uses the system'
    : 'nobody has said yet whether a workflow uses the system';
  return { is: 'open', why, whom: runs };
}

interface StatedList {
  readonly entries: readonly unknown[];
  readonly complete?: { readonly on: string; readonly count: number };
}

const isList = (list: unknown): list is StatedList => typeof list === 'object' && list !== null && 'entries' in list;
const isWithEntries = (list: unknown): boolean => isList(list) && list.entries.length > 0;

/** Whether somebody stated by that day that a list is complete, and it holds nothing. */
const isStatedEmpty = (list: unknown, asOf: string): boolean =>
  isList(list) && list.entries.length === 0 && list.complete?.count === 0 && list.complete.on <= asOf;
