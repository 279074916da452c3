import {
  type AssessmentInput,
  assessSystem,
  type Brief,
  readingsOf,
  requirementTexts,
  type Tells,
  unusedWaivers,
} from './assess.js';
import { type ReadingEffect, type RestingReading, readingEffects, restingReadings } from './classify/readings.js';
import { digestOf } from './digest.js';
import { fingerprintOf } from './evaluate/describe.js';
import { practiceTexts } from './evaluate/practice.js';
import { nothingShown } from './evaluate/shown.js';
import { determinationsOf } from './evidence/determinations.js';
import { isPinned } from './evidence/relied-on.js';
import type { EvidenceFile } from './evidence/resolve.js';
import { registersBySystem, type ShownBySystem, shownFor } from './evidence/shown.js';
import { nationalContradictions, nationalPacks, statesNamed } from './governance-national.js';
import { sidecarReader } from './governance-workflows.js';
import type { Basis, IsoDate, LawEdition } from './law/vocabulary.js';
import type { Read } from './load/read.js';
import { type PlacedRegister, placeInRegister } from './load/register-files.js';
import { type LoadedEntry, loadRegistry, type RawDocument, type Registry } from './load/registry.js';
import type { Assessment, AssessmentHeader, Contradiction, SystemAssessment } from './model/generated/assessment.js';
import type { Problem } from './model/problem.js';
import { STANDING_SENTENCE } from './model/words.js';
import { nationalLaw, nationalLimits } from './national/national-law.js';
import { answerOf, type Organisation, statedList } from './policy/frame.js';
import { namedPacks } from './policy/pack.js';
import type { Pack } from './policy/policy.js';
import type { PracticePack } from './policy/practice.js';
import type { SystemFacts } from './policy/system-frame.js';
import { movedDates } from './select/dated-readings.js';
import { type SystemSummary, summariseSystem } from './summarise.js';
import { checksOver } from './workflow/checks.js';
import type { WorkflowGraph } from './workflow/model.js';
import { readNativeWorkflow } from './workflow/native.js';

/** The day up to which the law data of this version was checked. */
export const LAW_STATUS: IsoDate = '2026-11-20';

const LAW: Readonly<Record<LawEdition, string>> = { current: '02024R1689-20260727', original: '32024R1689' };

/** What every report of this version says, whatever it finds; the standing sentence first. */
export const STANDING_LIMITS: readonly string[] = [
  STANDING_SENTENCE,
  'An evidence file is held by place, digest, version, date, approval and review date, and read for whether it holds text or only headings, gaps and repetitions; whether what it says is true or enough, a person decides. Pictures, workbooks and slides are not read.',
];

/** A governance folder as it was read: the registry, and what stands at each path that its evidence names. */
export interface Governance {
  readonly registry: Registry;
  readonly graphs: ReadonlyMap<string, WorkflowGraph>;
  /** What is stale or gone in the sidecar of a workflow, by the id of the workflow. */
  readonly sidecarFindings?: ReadonlyMap<string, readonly Problem[]>;
}

export interface AssessmentOptions {
  readonly asOf: IsoDate;
  readonly edition: LawEdition;
  readonly pack: Pack;
  /** Packs of good practice, held against workflows beside the Act. */
  readonly practice?: readonly PracticePack[];
  readonly toolVersion: string;
  /** What the configuration asks for and this run left out, one sentence each: told with the limits of the result. */
  readonly leftOut?: readonly string[];
  /** Only this system. */
  readonly system?: string;
  /** For a report that gives few reasons. */
  readonly brief?: Brief;
}

/**
 * Makes a registry and its workflow graphs of files, or says everything that is wrong with them. A registry without a
 * system is a problem, unless its systems are streamed beside it.
 */
export async function readGovernance(
  documents: readonly RawDocument[],
  options: { readonly isStreamed?: boolean } = {},
): Promise<Read<Governance>> {
  const graphs = new Map<string, WorkflowGraph>();
  const sidecars = sidecarReader(documents, graphs);
  const loaded = await loadRegistry(documents, {
    ...options,
    readForeign: sidecars.readForeign,
    workflowProblems: ({ id, value, document, digest }) => {
      const { graph, problems } = readNativeWorkflow(value, document, digest);
      graphs.set(id, graph);
      return problems;
    },
  });
  const [first, ...rest] = [...('problems' in loaded ? loaded.problems : []), ...(await sidecars.finish())];
  if (first !== undefined || 'problems' in loaded) return { problems: [first!, ...rest] };
  const registry = loaded.value;
  if (registry.systems.length + registry.models.length === 0 && options.isStreamed !== true)
    return { problems: [nothingToAssess()] };
  const { findings } = sidecars;
  return { value: { registry, graphs, ...(findings.size === 0 ? {} : { sidecarFindings: findings }) } };
}

function nothingToAssess(): Problem {
  return {
    code: 'nothing-to-assess',
    document: 'systems',
    found: 'the registry holds no AI system',
    expected: 'at least one system file',
    remedy: 'Write one file per system into the folder `systems`, or start with `dutybound init`',
  };
}

/** Assesses every system of a registry, in the order of their ids. Pure: the same input gives the same bytes. */
export function assessGovernance(
  governance: Governance,
  files: ReadonlyMap<string, EvidenceFile>,
  options: AssessmentOptions,
): Assessment {
  const { registry } = governance;
  const assessor = assessorOf(governance, files, options);
  const isWanted = ({ id }: LoadedEntry): boolean => options.system === undefined || id === options.system;
  const systems = [
    ...registry.systems.filter(isWanted).map((entry) => systemFacts(entry, assessor.organisations)),
    ...registry.models.filter(isWanted).map((entry) => modelFacts(entry, assessor.organisations)),
  ].map((subject) => assessor.assess(subject));
  return { header: headerOf(registry, options, unusedWaivers(systems, registry.waivers)), systems };
}

/** Assesses systems one by one, for registries that are too large to hold. */
export interface Assessor {
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** With the reasons of what `tells` names; without it in full. */
  assess(system: SystemFacts, tells?: Tells): SystemAssessment;
  /** Class, counts and whether the gate has to look closer; no reasons. */
  summarise(system: SystemFacts, until: IsoDate): SystemSummary;
}

/** Binds the registers, workflows and files of a folder to the assessment of single systems. */
export function assessorOf(
  { registry, graphs, sidecarFindings }: Governance,
  files: ReadonlyMap<string, EvidenceFile>,
  options: AssessmentOptions,
): Assessor {
  const registersOf = registersBySystem({
    items: registry.evidence?.items ?? [],
    attestations: registry.attestations,
    files,
    workflowDigest: (id) => graphs.get(id)?.source.digest,
  });
  const national = nationalPacks(registry);
  const isDetermined = registry.attestations.some(({ determination }) => determination !== undefined);
  const attestedIn = registry.configuration.paths?.attestations ?? 'attestations.yaml';
  const input: AssessmentInput = {
    asOf: options.asOf,
    edition: options.edition,
    pack: options.pack,
    practice: options.practice ?? [],
    ...(options.brief === undefined ? {} : { brief: options.brief }),
    leastBasis: (registry.configuration.leastBasis ?? {}) as Record<string, Basis>,
    waivers: registry.waivers,
    shownFor: (system) => {
      const registers = registersOf(system.id);
      const isSilent = registers.items.length === 0 && registers.attestations.length === 0;
      return isSilent ? nothingShown : shownFor(system, registers, options.asOf);
    },
    runCheck: checksOver(graphs),
    ...(isDetermined
      ? { determinationsFor: (system) => determinationsOf(system, registry.attestations, attestedIn, options.asOf) }
      : {}),
    contradictionsFor: (system, shown) => [
      ...evidenceContradictions(system, shown as Partial<ShownBySystem>, registry),
      ...deploymentContradictions(system, graphs),
      ...sidecarContradictions(system, sidecarFindings),
      ...nationalContradictions(system, national, options.asOf),
    ],
  };
  return {
    organisations: organisationsOf(registry),
    assess: (system, tells) => toldInRegisters(assessSystem(system, input, tells), registry.registers ?? []),
    summarise: (system, until) => summariseSystem(system, input, until),
  };
}

export function organisationsOf(registry: Registry): ReadonlyMap<string, Organisation> {
  return new Map(
    registry.organisations.map(({ id, document, value }) => [
      id,
      // Only a stated no takes an entity out of the group that gets obligations: silence never helps.
      { id, document, facts: value, own: answerOf(value.own) !== false },
    ]),
  );
}

export function systemFacts(
  { id, document, pointer, value, blanks }: LoadedEntry,
  organisations: ReadonlyMap<string, Organisation>,
): SystemFacts {
  const version = value.version as string | undefined;
  return { id, name: String(value.name), version, document, pointer, facts: value, organisations, blanks };
}

/** For each system and model, the readings of open points that mattered, and what the other side of each would give. */
export function readingEffectsOf(
  { registry }: Governance,
  { asOf, edition, pack, system }: AssessmentOptions,
): ReadonlyMap<string, readonly ReadingEffect[]> {
  return forSubjectsOf(registry, system, (facts) => readingEffects(facts, pack, asOf, edition, movedDates));
}

/** For each system and model, the readings with one side only on which what is met or in play rests. */
export function restingReadingsOf(
  { registry }: Governance,
  { asOf, edition, pack, system }: AssessmentOptions,
): ReadonlyMap<string, readonly RestingReading[]> {
  return forSubjectsOf(registry, system, (facts) => restingReadings(facts, pack, asOf, edition));
}

function forSubjectsOf<T>(
  registry: Registry,
  system: string | undefined,
  each: (facts: SystemFacts) => T,
): ReadonlyMap<string, T> {
  const organisations = organisationsOf(registry);
  const subjects = [
    ...registry.systems.map((entry) => systemFacts(entry, organisations)),
    ...registry.models.map((entry) => modelFacts(entry, organisations)),
  ];
  return new Map(
    subjects.filter(({ id }) => system === undefined || id === system).map((facts) => [facts.id, each(facts)]),
  );
}

/** A model is a subject of its own, with classes of its own. */
export function modelFacts(entry: LoadedEntry, organisations: ReadonlyMap<string, Organisation>): SystemFacts {
  return { ...systemFacts(entry, organisations), subject: 'model' };
}

/** Statements that say of no fact what it was: a later change of what they rest on cannot be noticed. */
function unpinned(attestations: Registry['attestations']): readonly string[] {
  const ids = attestations.filter((one) => !isPinned(one)).map(({ id }) => id);
  if (ids.length === 0) return [];
  ids.sort();
  const named = ids.length > 12 ? `${ids.slice(0, 12).join(', ')} and ${ids.length - 12} more` : ids.join(', ');
  return [
    `Of these attestations nobody recorded the facts that they rest on, so that a later change of them is not noticed: ${named}.`,
  ];
}

/** What an assessment was made with. */
export function headerOf(
  registry: Registry,
  { asOf, edition, pack, practice = [], toolVersion, leftOut = [] }: AssessmentOptions,
  unused: readonly string[],
): AssessmentHeader {
  const national = nationalPacks(registry);
  return {
    schemaVersion: 1,
    tool: { name: 'dutybound', version: toolVersion },
    asOf,
    law: { edition, celex: LAW[edition], status: LAW_STATUS },
    packs: [
      ...namedPacks(pack),
      ...practice.map((each) => ({ id: each.id, title: each.title, digest: digestOf(JSON.stringify(each)) })),
    ],
    inputs: registry.inputs.map(({ document, digest }) => ({ document, digest })),
    readings: readingsOf(pack),
    requirements: requirementTexts(pack),
    ...practiceTexts(practice),
    notAssessed: pack.notAssessed.map((entry) => ({ ...entry })),
    unusedWaivers: [...unused],
    limits: [
      ...STANDING_LIMITS,
      ...unpinned(registry.attestations),
      ...nationalLimits(national, statesNamed(registry.systems), asOf),
      ...leftOut,
    ],
    ...(national.length === 0 ? {} : { national: national.map(nationalLaw) }),
  };
}

/**
 * What was read of a register kept as a table is told by its file and row. What is missing stays where the system refers to
 * the register: that is where an answer goes.
 */
function toldInRegisters(assessed: SystemAssessment, placed: readonly PlacedRegister[]): SystemAssessment {
  if (!placed.some(({ document }) => document === assessed.document)) return assessed;
  const told = (value: unknown, key: string): unknown => {
    if (typeof value !== 'object' || value === null || key === 'missing') return value;
    if (Array.isArray(value)) return value.map((inner) => told(inner, key));
    const { document, pointer } = value as { document?: unknown; pointer?: unknown };
    const inner = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, told(one, name)]));
    return typeof document === 'string' && typeof pointer === 'string'
      ? { ...inner, ...placeInRegister(document, pointer, placed) }
      : inner;
  };
  return told(assessed, '') as SystemAssessment;
}

/** The register says one thing about a file and the folder another. */
function evidenceContradictions(
  system: SystemFacts,
  shown: Partial<ShownBySystem>,
  registry: Registry,
): Contradiction[] {
  const document = registry.evidence?.document ?? 'evidence.yaml';
  return (shown.resolutions ?? []).flatMap(({ item, contradiction }) => {
    if (contradiction === undefined) return [];
    const pointer = `/items/${registry.evidence?.items.indexOf(item) ?? 0}`;
    return [
      {
        id: 'evidence-differs',
        fingerprint: fingerprintOf('evidence-differs', system.id, item.id),
        citation: 'Art. 11(1)',
        statement: contradiction,
        remedy: 'Put the file back, or register the present one with its digest after it was approved again.',
        document,
        pointer,
        decidedBy: [{ fact: `evidence[${item.id}]`, document, pointer }],
        bearsOn: [...item.shows],
      },
    ];
  });
}

/** A sidecar was written for another state of its workflow, or names a step that is gone. */
function sidecarContradictions(system: SystemFacts, sidecarFindings: Governance['sidecarFindings']): Contradiction[] {
  const list = statedList(system.facts.workflows, '9999-12-31');
  const entries = (list?.entries ?? []) as readonly { id: string }[];
  return entries.flatMap(({ id }) =>
    (sidecarFindings?.get(id) ?? []).map(({ code, document, pointer = '', found, remedy }) => ({
      id: code,
      fingerprint: fingerprintOf(code, system.id, `${id}${pointer}`),
      citation: 'Art. 26(1)',
      statement: `the sidecar of the workflow ${id}: ${found}`,
      remedy: `${remedy}.`,
      document,
      pointer,
      decidedBy: [{ fact: `workflow.${id}`, document, pointer }],
      bearsOn: [`workflow.${id}`],
    })),
  );
}

/** The registry names another digest as deployed than the workflow file has. */
function deploymentContradictions(system: SystemFacts, graphs: ReadonlyMap<string, WorkflowGraph>): Contradiction[] {
  const list = statedList(system.facts.workflows, '9999-12-31');
  const entries = (list?.entries ?? []) as readonly { id: string; deployedDigest?: string }[];
  return entries.flatMap(({ id, deployedDigest }, index) => {
    const graph = graphs.get(id);
    if (graph === undefined || deployedDigest === undefined || deployedDigest === graph.source.digest) return [];
    const place = {
      document: system.document,
      pointer: `${system.pointer}/workflows${list?.at ?? ''}/${index}/deployedDigest`,
    };
    return [
      {
        id: 'workflow-not-deployed',
        fingerprint: fingerprintOf('workflow-not-deployed', system.id, id),
        citation: 'Art. 26(1)',
        statement: `the deployed workflow has another digest than ${graph.source.document}`,
        remedy: 'Put the workflow that runs into the folder, or correct its deployed digest.',
        ...place,
        decidedBy: [{ fact: `workflows[${id}].deployedDigest`, ...place }],
        bearsOn: [`workflow.${id}`],
      },
    ];
  });
}
