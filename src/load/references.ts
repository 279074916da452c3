import { joinPointer } from '../model/pointer.js';
import type { Problem } from '../model/problem.js';
import { quoteForPeople } from '../model/quote.js';
import { closest } from './did-you-mean.js';

/** A part of a parsed file. */
type Part = Readonly<Record<string, unknown>>;

/** What ids a system file may refer to. */
export interface Known {
  readonly organisations: ReadonlySet<string>;
  readonly workflows: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Entry {
  readonly value: Part;
  readonly pointer: string;
}

/** The entries of a list in any of its forms, with their places; none where the list is absent or stated as none. */
function entriesOf(list: unknown, pointer: string): readonly Entry[] {
  if (list === undefined || list === 'none') return [];
  const [entries, at] = Array.isArray(list)
    ? [list, pointer]
    : [(list as { entries: unknown[] }).entries, `${pointer}/entries`];
  return entries.map((value, index) => ({ value: value as Part, pointer: joinPointer(at, index) }));
}

function part(value: unknown): Part {
  return typeof value === 'object' && value !== null ? (value as Part) : {};
}

/**
 * What a system file refers to and nobody has, and what it names twice: every reference from one entry to another, to
 * a legal entity or to a step of a workflow must lead somewhere, or a proof would rest on nothing.
 */
export function referenceProblems(system: Part, document: string, at: string, known: Known): readonly Problem[] {
  const problems: Problem[] = [];
  const risk = part(system.riskManagement);
  const riskAt = `${at}/riskManagement`;
  const oversight = part(system.humanOversight);
  const list = (owner: Part, key: string, pointer: string): readonly Entry[] =>
    entriesOf(owner[key], `${pointer}/${key}`);

  const unique = (entries: readonly Entry[], what: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    for (const { value, pointer } of entries) {
      const id = value.id as string;
      if (seen.has(id)) problems.push(duplicateId(document, `${pointer}/id`, id, what));
      seen.add(id);
    }
    return seen;
  };
  const refers = (id: unknown, ids: ReadonlySet<string>, pointer: string, what: string): void => {
    if (typeof id === 'string' && !ids.has(id)) problems.push(dangling(document, pointer, id, ids, what));
  };
  const refersAll = (ids: unknown, to: ReadonlySet<string>, pointer: string, what: string): void => {
    if (!Array.isArray(ids)) return;
    for (const [index, id] of ids.entries()) refers(id, to, joinPointer(pointer, index), what);
  };

  const parties = list(system, 'parties', at);
  const partyIds = unique(parties, 'party');
  for (const { value, pointer } of parties) {
    refers(value.id, known.organisations, `${pointer}/id`, 'organisation');
    refersAll(value.sharesUseOrSupplyWith, partyIds, `${pointer}/sharesUseOrSupplyWith`, 'party');
    partyReferences(value, pointer, unique, refersAll);
  }
  const uses = list(system, 'uses', at);
  const useIds = unique(uses, 'use');
  for (const { value, pointer } of uses) {
    refers(value.deployer, partyIds, `${pointer}/deployer`, 'party');
    for (const key of ['marks', 'deepFakes', 'publishedTexts'])
      unique(list(part(value.transparency), key, `${pointer}/transparency`), 'entry');
  }
  for (const { value, pointer } of list(system, 'workflows', at)) {
    refers(value.id, new Set(known.workflows.keys()), `${pointer}/id`, 'workflow');
    refersAll(value.runBy, partyIds, `${pointer}/runBy`, 'party');
  }
  unique(list(system, 'workflows', at), 'workflow');

  const risks = list(risk, 'risks', riskAt);
  const riskIds = unique(risks, 'risk');
  const misuseIds = unique(list(risk, 'foreseeableMisuses', riskAt), 'misuse');
  const measures = list(risk, 'measures', riskAt);
  const measureIds = unique(measures, 'measure');
  for (const { value, pointer } of risks) {
    refersAll(value.uses, useIds, `${pointer}/uses`, 'use');
    refers(value.misuse, misuseIds, `${pointer}/misuse`, 'misuse');
  }
  for (const { value, pointer } of measures) refersAll(value.risks, riskIds, `${pointer}/risks`, 'risk');
  for (const { value, pointer } of list(risk, 'tests', riskAt))
    refersAll(value.measures, measureIds, `${pointer}/measures`, 'measure');
  unique(list(risk, 'tests', riskAt), 'test');
  unique(list(part(risk.process), 'reviews', `${riskAt}/process`), 'review');
  for (const { value, pointer } of list(risk, 'monitoringAnalyses', riskAt))
    refersAll(value.newRisks, riskIds, `${pointer}/newRisks`, 'risk');
  unique(list(risk, 'monitoringAnalyses', riskAt), 'analysis');
  unique(list(part(system.logging), 'events', `${at}/logging`), 'event');
  const oversightMeasures = list(oversight, 'measures', `${at}/humanOversight`);
  unique(oversightMeasures, 'oversight measure');
  for (const { value, pointer } of oversightMeasures) refersAll(value.risks, riskIds, `${pointer}/risks`, 'risk');
  const overrides = list(oversight, 'overrides', `${at}/humanOversight`);
  unique(overrides, 'override');
  for (const { value, pointer } of overrides) {
    refers(value.workflow, new Set(known.workflows.keys()), `${pointer}/workflow`, 'workflow');
    const steps = known.workflows.get(String(value.workflow));
    if (steps !== undefined) refers(value.step, steps, `${pointer}/step`, 'step');
  }
  modelReferences(system, at, unique, refersAll);
  return problems;
}

/** What the file on systemic risk of a model refers to. */
function modelReferences(
  model: Part,
  at: string,
  unique: (entries: readonly Entry[], what: string) => ReadonlySet<string>,
  refersAll: (ids: unknown, to: ReadonlySet<string>, pointer: string, what: string) => void,
): void {
  const file = part(model.systemicRiskFile);
  const list = (key: string): readonly Entry[] => entriesOf(file[key], `${at}/systemicRiskFile/${key}`);
  const risks = unique(list('risks'), 'systemic risk');
  for (const key of ['mitigations', 'evaluations'] as const) {
    unique(list(key), key.slice(0, -1));
    for (const { value, pointer } of list(key)) refersAll(value.risks, risks, `${pointer}/risks`, 'systemic risk');
  }
  unique(list('seriousIncidents'), 'serious incident');
  unique(list('protections'), 'protection');
  unique(entriesOf(model.modelRequests, `${at}/modelRequests`), 'request');
}

function partyReferences(
  party: Part,
  pointer: string,
  unique: (entries: readonly Entry[], what: string) => ReadonlySet<string>,
  refersAll: (ids: unknown, to: ReadonlySet<string>, pointer: string, what: string) => void,
): void {
  const literacy = part(party.literacy);
  const groups = unique(entriesOf(literacy.groups, `${pointer}/literacy/groups`), 'group');
  const measures = entriesOf(literacy.measures, `${pointer}/literacy/measures`);
  unique(measures, 'literacy measure');
  for (const measure of measures) refersAll(measure.value.groups, groups, `${measure.pointer}/groups`, 'group');
  const use = part(party.use);
  unique(entriesOf(use.overseers, `${pointer}/use/overseers`), 'overseer');
  unique(entriesOf(part(use.monitoring).records, `${pointer}/use/monitoring/records`), 'record');
}

export function duplicateId(document: string, pointer: string, id: string, what: string): Problem {
  return {
    code: 'duplicate-id',
    document,
    pointer,
    found: `a second ${what} has the id ${quoteForPeople(id)}`,
    expected: 'ids that are given once',
    remedy: 'Give one of the two another id, and correct what refers to it',
  };
}

export function dangling(document: string, pointer: string, id: string, ids: Iterable<string>, what: string): Problem {
  const near = closest(id, [...ids]);
  return {
    code: 'dangling-reference',
    document,
    pointer,
    found: `${quoteForPeople(id)} is the id of no ${what}`,
    expected: `the id of ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what} that is written down${near === undefined ? '' : `; did you mean ${quoteForPeople(near)}?`}`,
    remedy: `Correct the id, or add the ${what}`,
  };
}
