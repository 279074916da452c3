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
  for (const { value, pointer } of parties) deployerReferences(value, pointer, useIds, unique, refersAll);
  for (const key of ['requestForExplanation', 'postRemoteIdentificationUse']) {
    const entries = list(part(system.events), key, `${at}/events`);
    unique(entries, 'event');
    for (const { value, pointer } of entries) refers(value.party, partyIds, `${pointer}/party`, 'party');
  }
  // Whether their ids differ and their parties exist is looked at with all registers of events.
  for (const { value, pointer } of list(part(system.events), 'realTimeIdentificationUse', `${at}/events`))
    refers(value.use, useIds, `${pointer}/use`, 'use');
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
  const testIds = unique(list(risk, 'tests', riskAt), 'test');
  unique(list(part(risk.process), 'reviews', `${riskAt}/process`), 'review');
  for (const { value, pointer } of list(risk, 'monitoringAnalyses', riskAt))
    refersAll(value.newRisks, riskIds, `${pointer}/newRisks`, 'risk');
  unique(list(risk, 'monitoringAnalyses', riskAt), 'analysis');
  unique(list(part(system.logging), 'events', `${at}/logging`), 'event');
  const dataIds = dataReferences(system, at, unique, refers, refersAll);
  performanceReferences(system, at, { ...dataIds, uses: useIds, parties: partyIds }, unique, refers, refersAll);
  const oversightMeasures = list(oversight, 'measures', `${at}/humanOversight`);
  const oversightIds = unique(oversightMeasures, 'oversight measure');
  for (const { value, pointer } of oversightMeasures) refersAll(value.risks, riskIds, `${pointer}/risks`, 'risk');
  conformityReferences(system, at, list, unique, refers);
  for (const { value, pointer } of list(part(system.registration), 'registrations', `${at}/registration`))
    refersAll(value.uses, useIds, `${pointer}/uses`, 'use');
  unique(list(part(system.registration), 'registrations', `${at}/registration`), 'registration');
  unique(list(part(system.product), 'laws', `${at}/product`), 'law');
  const overrides = list(oversight, 'overrides', `${at}/humanOversight`);
  unique(overrides, 'override');
  for (const { value, pointer } of overrides) {
    refers(value.workflow, new Set(known.workflows.keys()), `${pointer}/workflow`, 'workflow');
    const steps = known.workflows.get(String(value.workflow));
    if (steps !== undefined) refers(value.step, steps, `${pointer}/step`, 'step');
  }
  const partIds = unique(list(system, 'integrates', at), 'part');
  const ids = { partyIds, useIds, riskIds, misuseIds, testIds, oversightIds, partIds };
  documentationReferences(part(system.technicalDocumentation), `${at}/technicalDocumentation`, ids, {
    unique,
    refers,
    refersAll,
  });
  instructionsReferences(part(system.instructions), `${at}/instructions`, ids, { unique, refers, refersAll });
  qualityReferences(system, at, partyIds, { unique, refers, refersAll });
  eventReferences(part(system.events), `${at}/events`, partyIds, { unique, refers, refersAll });
  const sandbox = list(system, 'sandboxProcessing', at);
  unique(sandbox, 'processing');
  for (const { value, pointer } of sandbox) refers(value.party, partyIds, `${pointer}/party`, 'party');
  modelReferences(system, at, unique, refersAll);
  return problems;
}

/** The ids of a system that its documentation may refer to. */
interface Ids {
  readonly partyIds: ReadonlySet<string>;
  readonly useIds: ReadonlySet<string>;
  readonly riskIds: ReadonlySet<string>;
  readonly misuseIds: ReadonlySet<string>;
  readonly testIds: ReadonlySet<string>;
  readonly oversightIds: ReadonlySet<string>;
  readonly partIds: ReadonlySet<string>;
}

interface Looks {
  unique(entries: readonly Entry[], what: string): ReadonlySet<string>;
  refers(id: unknown, ids: ReadonlySet<string>, pointer: string, what: string): void;
  refersAll(ids: unknown, to: ReadonlySet<string>, pointer: string, what: string): void;
}

/** What the technical documentation tells of parties, uses, parts, risks, tests and measures has to be there. */
function documentationReferences(file: Part, at: string, ids: Ids, { unique, refers, refersAll }: Looks): void {
  refers(file.provider, ids.partyIds, `${at}/provider`, 'party');
  refersAll(file.statedUses, ids.useIds, `${at}/statedUses`, 'use');
  const development = part(file.development);
  refersAll(development.describedParts, ids.partIds, `${at}/development/describedParts`, 'part');
  const control = part(file.control);
  refersAll(control.risks, ids.riskIds, `${at}/control/risks`, 'risk');
  refersAll(control.oversightMeasures, ids.oversightIds, `${at}/control/oversightMeasures`, 'oversight measure');
  const testing = part(file.testing);
  const reports = entriesOf(testing.reports, `${at}/testing/reports`);
  for (const { value, pointer } of reports) refersAll(value.tests, ids.testIds, `${pointer}/tests`, 'test');
  unique(reports, 'report');
  unique(entriesOf(testing.metrics, `${at}/testing/metrics`), 'metric');
  unique(entriesOf(control.groupAccuracy, `${at}/control/groupAccuracy`), 'group');
  for (const [owner, key, what] of [
    [file, 'releases', 'release'],
    [file, 'productLaws', 'product law'],
    [file, 'interactions', 'interaction'],
    [file, 'software', 'component'],
    [file, 'marketForms', 'form'],
    [file, 'productPictures', 'picture'],
    [file, 'securityMeasures', 'security measure'],
    [file, 'harmonisedStandards', 'standard'],
    [development, 'designChoices', 'design choice'],
    [development, 'tradeOffs', 'trade-off'],
    [development, 'computing', 'resource'],
    [development, 'datasheets', 'datasheet'],
    [development, 'predeterminedChanges', 'change'],
  ] as const)
    unique(entriesOf(owner[key], `${at}${owner === file ? '' : '/development'}/${key}`), what);
}

/** What the instructions tell of parties, uses, risks and misuses has to be there. */
function instructionsReferences(text: Part, at: string, ids: Ids, { unique, refers, refersAll }: Looks): void {
  refers(text.provider, ids.partyIds, `${at}/provider`, 'party');
  refers(text.representative, ids.partyIds, `${at}/representative`, 'party');
  refersAll(text.statedUses, ids.useIds, `${at}/statedUses`, 'use');
  refersAll(text.statedRisks, ids.riskIds, `${at}/statedRisks`, 'risk');
  refersAll(text.statedMisuses, ids.misuseIds, `${at}/statedMisuses`, 'misuse');
  const deliveries = entriesOf(text.deliveries, `${at}/deliveries`);
  for (const { value, pointer } of deliveries) refers(value.to, ids.partyIds, `${pointer}/to`, 'party');
  unique(deliveries, 'delivery');
  for (const [key, what] of [
    ['performance', 'level'],
    ['performanceFactors', 'circumstance'],
    ['groupPerformance', 'group'],
    ['maintenance', 'maintenance measure'],
    ['departures', 'departure'],
  ] as const)
    unique(entriesOf(text[key], `${at}/${key}`), what);
}

/** Data sets, groups, biases and metrics are named by what is said of them; a name that leads nowhere would cover nothing. */
function dataReferences(
  system: Part,
  at: string,
  unique: (entries: readonly Entry[], what: string) => ReadonlySet<string>,
  refers: (id: unknown, ids: ReadonlySet<string>, pointer: string, what: string) => void,
  refersAll: (ids: unknown, to: ReadonlySet<string>, pointer: string, what: string) => void,
): { readonly sets: ReadonlySet<string>; readonly examinations: ReadonlySet<string> } {
  const data = part(system.dataGovernance);
  const listed = (key: string): readonly Entry[] => entriesOf(data[key], `${at}/dataGovernance/${key}`);
  const sets = listed('dataSets');
  const setIds = unique(sets, 'data set');
  for (const { value, pointer } of sets) {
    unique(entriesOf(value.sources, `${pointer}/sources`), 'source');
    unique(entriesOf(value.preparation, `${pointer}/preparation`), 'operation');
  }
  const groupIds = unique(listed('groups'), 'group');
  const examinations = listed('biasExaminations');
  const examinationIds = unique(examinations, 'examination');
  for (const { value, pointer } of examinations) {
    refersAll(value.dataSets, setIds, `${pointer}/dataSets`, 'data set');
    const results = entriesOf(value.results, `${pointer}/results`);
    unique(results, 'result');
    for (const result of results) refers(result.value.group, groupIds, `${result.pointer}/group`, 'group');
  }
  const biases = listed('biases');
  const biasIds = unique(biases, 'bias');
  for (const { value, pointer } of biases) refers(value.group, groupIds, `${pointer}/group`, 'group');
  unique(listed('biasMeasures'), 'measure against bias');
  for (const { value, pointer } of listed('biasMeasures'))
    refersAll(value.biases, biasIds, `${pointer}/biases`, 'bias');
  for (const [key, what] of [
    ['gaps', 'gap'],
    ['properties', 'property'],
    ['settings', 'feature of the setting'],
  ] as const) {
    unique(listed(key), what);
    for (const { value, pointer } of listed(key)) {
      refersAll(value.dataSets, setIds, `${pointer}/dataSets`, 'data set');
      refers(value.group, groupIds, `${pointer}/group`, 'group');
    }
  }
  return { sets: setIds, examinations: examinationIds };
}

/** Levels, faults and threats are named by what was measured and tried, and special categories by who processes them. */
function performanceReferences(
  system: Part,
  at: string,
  ids: Readonly<Record<'sets' | 'examinations' | 'uses' | 'parties', ReadonlySet<string>>>,
  unique: (entries: readonly Entry[], what: string) => ReadonlySet<string>,
  refers: (id: unknown, ids: ReadonlySet<string>, pointer: string, what: string) => void,
  refersAll: (ids: unknown, to: ReadonlySet<string>, pointer: string, what: string) => void,
): void {
  const section = part(system.accuracyRobustnessCybersecurity);
  const listed = (key: string): readonly Entry[] =>
    entriesOf(section[key], `${at}/accuracyRobustnessCybersecurity/${key}`);
  const levelIds = unique(listed('levels'), 'level');
  for (const { value, pointer } of listed('levels')) refersAll(value.uses, ids.uses, `${pointer}/uses`, 'use');
  unique(listed('results'), 'result');
  for (const { value, pointer } of listed('results')) {
    refers(value.accuracyLevel, levelIds, `${pointer}/accuracyLevel`, 'level');
    refers(value.dataSet, ids.sets, `${pointer}/dataSet`, 'data set');
  }
  for (const [list, key, what] of [
    ['robustness', 'faults', 'fault'],
    ['security', 'threats', 'threat'],
  ] as const) {
    const named = unique(listed(key), what);
    for (const kind of ['Measures', 'Tests'] as const) {
      const entries = listed(`${list}${kind}`);
      unique(entries, kind === 'Measures' ? `measure of ${list}` : `test of ${list}`);
      for (const { value, pointer } of entries) refersAll(value[key], named, `${pointer}/${key}`, what);
    }
  }
  const loops = part(section.feedbackLoops).loops;
  unique(entriesOf(loops, `${at}/accuracyRobustnessCybersecurity/feedbackLoops/loops`), 'loop');
  const processings = entriesOf(system.specialCategoriesAgainstBias, `${at}/specialCategoriesAgainstBias`);
  unique(processings, 'processing');
  for (const { value, pointer } of processings) {
    refers(value.party, ids.parties, `${pointer}/party`, 'party');
    refersAll(value.examinations, ids.examinations, `${pointer}/examinations`, 'examination');
    for (const key of ['alternatives', 'safeguards', 'authorisedPersons'] as const)
      unique(entriesOf(value[key], `${pointer}/${key}`), 'entry');
  }
}

/** An assessment names the modification that called for it, and a later version the assessment that it rests on. */
function conformityReferences(
  system: Part,
  at: string,
  list: (owner: Part, key: string, pointer: string) => readonly Entry[],
  unique: (entries: readonly Entry[], what: string) => ReadonlySet<string>,
  refers: (id: unknown, ids: ReadonlySet<string>, pointer: string, what: string) => void,
): void {
  const conformity = part(system.conformityAssessment);
  const conformityAt = `${at}/conformityAssessment`;
  // Whether their ids differ is looked at with all registers of events.
  const modifications = list(part(system.events), 'substantialModification', `${at}/events`);
  const modificationIds = new Set(modifications.map(({ value }) => String(value.id)));
  const assessments = list(conformity, 'assessments', conformityAt);
  const assessmentIds = unique(assessments, 'assessment');
  for (const { value, pointer } of assessments)
    if (value.afterModification !== 'none')
      refers(value.afterModification, modificationIds, `${pointer}/afterModification`, 'modification');
  const later = list(conformity, 'laterVersions', conformityAt);
  unique(later, 'later version');
  for (const { value, pointer } of later)
    refers(value.assessment, assessmentIds, `${pointer}/assessment`, 'assessment');
  unique(list(conformity, 'certificates', conformityAt), 'certificate');
  unique(list(part(conformity.declaration), 'languages', `${conformityAt}/declaration`), 'language version');
}

/** What is asked of each list and of each reference. */
interface Asking {
  readonly unique: (entries: readonly Entry[], what: string) => ReadonlySet<string>;
  readonly refers: (id: unknown, ids: ReadonlySet<string>, pointer: string, what: string) => void;
  readonly refersAll: (ids: unknown, to: ReadonlySet<string>, pointer: string, what: string) => void;
}

function qualityReferences(system: Part, at: string, partyIds: ReadonlySet<string>, asking: Asking): void {
  const { unique, refers, refersAll } = asking;
  const quality = part(system.qualityManagement);
  const qualityAt = `${at}/qualityManagement`;
  refers(quality.operatedBy, partyIds, `${qualityAt}/operatedBy`, 'party');
  const procedures = entriesOf(quality.procedures, `${qualityAt}/procedures`);
  unique(procedures, 'procedure');
  for (const { value, pointer } of procedures) unique(entriesOf(value.records, `${pointer}/records`), 'record');
  unique(entriesOf(quality.examinations, `${qualityAt}/examinations`), 'examination');
  unique(entriesOf(quality.specifications, `${qualityAt}/specifications`), 'specification');
  unique(entriesOf(quality.supplies, `${qualityAt}/supplies`), 'supply');
  unique(entriesOf(quality.responsibilities, `${qualityAt}/responsibilities`), 'responsibility');
  const monitoring = part(system.postMarketMonitoring);
  const monitoringAt = `${at}/postMarketMonitoring`;
  unique(entriesOf(monitoring.sources, `${monitoringAt}/sources`), 'source');
  const indicators = unique(entriesOf(monitoring.indicators, `${monitoringAt}/indicators`), 'indicator');
  const analyses = entriesOf(monitoring.analyses, `${monitoringAt}/analyses`);
  unique(analyses, 'analysis');
  for (const { value, pointer } of analyses)
    refersAll(value.indicators, indicators, `${pointer}/indicators`, 'indicator');
}

function eventReferences(events: Part, at: string, partyIds: ReadonlySet<string>, asking: Asking): void {
  const { unique, refers, refersAll } = asking;
  const register = (key: string): readonly Entry[] => entriesOf(events[key], `${at}/${key}`);
  for (const key of Object.keys(events)) {
    unique(register(key), 'event');
    for (const { value, pointer } of register(key)) refers(value.party, partyIds, `${pointer}/party`, 'party');
  }
  const reasons = register('reasonToConsiderNonConformity');
  for (const reason of reasons) {
    const notices = entriesOf(reason.value.informed, `${reason.pointer}/informed`);
    unique(notices, 'notice');
    for (const { value, pointer } of notices) refers(value.party, partyIds, `${pointer}/party`, 'party');
  }
  const actions = new Set(reasons.map(({ value }) => value.id as string));
  for (const { value, pointer } of register('seriousIncident')) {
    unique(entriesOf(value.places, `${pointer}/places`), 'place');
    refersAll(value.correctiveActions, actions, `${pointer}/correctiveActions`, 'entry on non-conformity');
  }
  const seriousIncidents = new Set(register('seriousIncident').map(({ value }) => value.id as string));
  for (const { value, pointer } of register('realWorldTest')) {
    for (const [key, what] of TEST_LISTS) unique(entriesOf(value[key], `${pointer}/${key}`), what);
    for (const incident of entriesOf(value.incidents, `${pointer}/incidents`))
      refers(incident.value.entry, seriousIncidents, `${incident.pointer}/entry`, 'serious incident');
  }
  const ofOthers = new Set(LED_TO_BY_COMPLAINTS.flatMap((key) => register(key).map(({ value }) => value.id as string)));
  for (const { value, pointer } of register('complaint'))
    refersAll(value.ledTo, ofOthers, `${pointer}/ledTo`, 'entry on non-conformity, risk or serious incident');
  const tests = new Set(register('realWorldTest').map(({ value }) => value.id as string));
  for (const { value, pointer } of register('authorityMeasure'))
    refers(value.realWorldTest, tests, `${pointer}/realWorldTest`, 'test in real-world conditions');
}

/** The registers that a complaint may lead to an entry of. */
const LED_TO_BY_COMPLAINTS = ['reasonToConsiderNonConformity', 'presentsRisk', 'seriousIncident'] as const;

/** The lists of a test in real-world conditions. */
const TEST_LISTS = [
  ['places', 'place'],
  ['overseers', 'overseer'],
  ['withdrawals', 'withdrawal'],
  ['incidents', 'incident'],
  ['stops', 'stop'],
] as const;

/** The registers of importers and distributors. */
const SUPPLY_REGISTERS: Readonly<Record<string, readonly string[]>> = {
  import: ['doubts', 'risks'],
  distribution: ['doubts', 'risks', 'corrections', 'risksAfterSupply'],
};

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
  for (const [section, keys] of Object.entries(SUPPLY_REGISTERS))
    for (const key of keys) unique(entriesOf(part(party[section])[key], `${pointer}/${section}/${key}`), 'entry');
}

/** What a deployer refers to: uses that it registers, gives notice of and assesses, and the parts of its assessment. */
function deployerReferences(
  party: Part,
  partyAt: string,
  uses: ReadonlySet<string>,
  unique: (entries: readonly Entry[], what: string) => ReadonlySet<string>,
  refersAll: (ids: unknown, to: ReadonlySet<string>, pointer: string, what: string) => void,
): void {
  const use = part(party.use);
  const at = `${partyAt}/use`;
  const ofUse = (key: string, what: string): readonly Entry[] => {
    const entries = entriesOf(use[key], `${at}/${key}`);
    unique(entries, what);
    return entries;
  };
  unique(entriesOf(part(use.inputData).sources, `${at}/inputData/sources`), 'source');
  ofUse('risksFound', 'risk found');
  ofUse('seriousIncidents', 'serious incident');
  ofUse('workplaces', 'workplace');
  for (const { value, pointer } of [...ofUse('registrations', 'registration'), ...ofUse('personNotices', 'notice')])
    refersAll(value.uses, uses, `${pointer}/uses`, 'use');
  const overseers = new Set(entriesOf(use.overseers, `${at}/overseers`).map(({ value }) => value.id as string));
  const assessment = part(use.fundamentalRights);
  const assessmentAt = `${at}/fundamentalRights`;
  const within = (key: string): readonly Entry[] => entriesOf(assessment[key], `${assessmentAt}/${key}`);
  const processes = unique(within('processes'), 'process');
  const groups = unique(within('groups'), 'group');
  const harms = unique(within('harms'), 'risk of harm');
  unique(within('oversight'), 'oversight measure');
  unique(within('responses'), 'response');
  unique(within('changes'), 'change');
  const references: readonly [string, string, ReadonlySet<string>, string][] = [
    ['processes', 'uses', uses, 'use'],
    ['groups', 'processes', processes, 'process'],
    ['harms', 'affects', groups, 'group'],
    ['oversight', 'overseers', overseers, 'overseer'],
    ['responses', 'harms', harms, 'risk of harm'],
  ];
  for (const [key, field, known, what] of references)
    for (const { value, pointer } of within(key)) refersAll(value[field], known, `${pointer}/${field}`, what);
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
