import { digestOf } from '../../src/digest.js';
import type { EvidenceFile } from '../../src/evidence/resolve.js';
import type { Attestation } from '../../src/model/generated/attestations.js';
import type { EvidenceItem } from '../../src/model/generated/evidence.js';
import type { Waiver } from '../../src/model/generated/waivers.js';
import type { Organisation } from '../../src/policy/frame.js';
import type { SystemFacts } from '../../src/policy/system-frame.js';
import type { WorkflowGraph } from '../../src/workflow/model.js';
import { readNativeWorkflow } from '../../src/workflow/native.js';
import type {
  NativeActor,
  NativeGate,
  NativeStep,
  NativeStop,
  NativeTransition,
  NativeWorkflow,
} from '../../src/workflow/native-document.js';

/**
 * Builders that state only what a case is about. A patch is merged key by key: maps are merged, everything else is
 * replaced, and `undefined` takes a key away.
 */
export type Part = { readonly [key: string]: unknown };

/** The as-of date of a case that does not say another: Chapter III, Sections 1 to 3 apply to Annex III by then. */
export const AS_OF = '2028-01-14';
export const SYSTEM = 'cv-screening';
export const VERSION = '2.0';
export const PROVIDER = 'talent';
export const DEPLOYER = 'agency';
export const USE = 'shortlisting';

export function merge(base: Part, patch: Part): Part {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(patch)) {
    const old = result[key];
    if (value === undefined) delete result[key];
    else
      result[key] =
        isMap(old) && isMap(value) && !isWhole(old) && !isWhole(value) ? merge(old, value) : withoutUndefined(value);
  }
  return result;
}

const isMap = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A complete list and a closed set stated by `only` take the place of what was there. */
const isWhole = (value: Part): boolean => 'entries' in value || 'only' in value;

function withoutUndefined(value: unknown): unknown {
  return isMap(value) ? merge({}, value) : value;
}

/** Frozen to the last value: whoever writes to an input of an assessment fails. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

/** A list that somebody stated complete. */
export const list = (...entries: readonly Part[]): Part => ({
  complete: { by: 'compliance', on: '2025-01-10', count: entries.length },
  entries,
});

/** A closed set: these yes, all others no. */
export const only = (...entries: readonly string[]): Part => ({ only: entries, by: 'compliance', on: '2025-01-10' });

/** What was registered: a system and the legal entities beside it. */
export interface Registered {
  readonly facts: Part;
  readonly organisations: { readonly [id: string]: Part };
}

/** What a party does that is neither provider nor deployer by it, and says so. */
const NO_OTHER_ACT: Part = {
  makesAvailable: 'no',
  placesSystemOfThirdCountryBrand: 'no',
  acceptedMandate: 'none',
  marketsSystemWithProduct: 'no',
};

/** Who develops the system and supplies it under its own name. */
export const provider = (patch: Part = {}): Part =>
  merge(
    {
      id: PROVIDER,
      develops: 'yes',
      placesOnTheMarket: 'yes',
      putsIntoService: 'supplied to a deployer for first use',
      ownNameOrTrademark: 'yes',
      usesUnderItsAuthority: 'no',
      ...NO_OTHER_ACT,
    },
    patch,
  );

/** Who uses the system under its authority, and did not make it. */
export const deployer = (patch: Part = {}): Part =>
  merge(
    {
      id: DEPLOYER,
      develops: 'no',
      hasDeveloped: 'no',
      placesOnTheMarket: 'no',
      putsIntoService: 'no',
      ownNameOrTrademark: 'no',
      usesUnderItsAuthority: 'yes',
      ...NO_OTHER_ACT,
    },
    patch,
  );

/** A use of a system that ranks applications for jobs: Annex III(4)(a), with everything else screened out. */
export const recruitingUse = (patch: Part = {}): Part => merge(plainUse({ area: RECRUITS }), patch);

const RECRUITS: Part = {
  screening: only('employment'),
  recruitmentOrSelection: only('analysesOrFiltersApplications'),
  decisionsOnTermsPromotionTermination: 'no',
  allocatesTasksByBehaviourOrTraits: 'no',
  monitorsPerformanceAndBehaviour: only(),
};

/** A use in which nothing of Art. 5, Annex III and Art. 50 is there, and somebody says so. */
export const plainUse = (patch: Part = {}): Part =>
  merge(
    {
      id: USE,
      intendedPurpose: 'Orders incoming applications',
      concernsNaturalPersons: 'yes',
      automatedProcessingOfPersonalData: 'yes',
      evaluatesPersonalAspects: 'yes',
      withinIntendedPurpose: 'yes',
      presentedAsBroadlyApplicable: 'no',
      partOfConfiguration: 'no',
      practice: { screening: only() },
      area: { screening: only() },
      transparency: {
        interactsDirectlyWithPersons: 'no',
        generates: only(),
        emotionRecognition: 'no',
        biometricCategorisation: 'no',
        deepFake: 'no',
        textOnPublicInterest: 'no',
      },
    },
    patch,
  );

/** A use for remote biometric identification: Annex III(1)(a). */
export const identifyingUse = (patch: Part = {}): Part =>
  merge(
    plainUse({
      id: 'identification',
      area: { screening: only('biometrics'), identifiesAgainstDatabase: 'yes', withoutActiveInvolvement: 'yes' },
      inLawEnforcementMigrationAsylumOrBorder: 'no',
    }),
    patch,
  );

const FACTS: Part = {
  schemaVersion: 1,
  id: SYSTEM,
  name: 'CV screening',
  version: VERSION,
  firstPlacedOnTheMarketOn: '2027-12-15',
  firstPutIntoServiceOn: '2027-12-20',
  significantDesignChangeOn: 'none',
  intendedForPublicAuthorities: 'no',
  largeScaleSystemComponent: 'no',
  product: { systemIsTheProduct: 'no', componentOf: 'none', sectionA: only(), sectionB: only() },
  valueChainChanges: 'none',
  definition: {
    machineBased: 'yes',
    someAutonomy: 'yes',
    infersHowToGenerateOutputs: 'yes',
    rulesSetSolelyByPersons: 'no',
    outputs: only('recommendations'),
    canInfluenceEnvironment: 'yes',
  },
};

/** A system that its use makes high-risk, with one party: the provider. No duty is spoken of. */
export function highRiskSystem(patch: Part = {}, organisations: Registered['organisations'] = {}): Registered {
  return registered(merge({ ...FACTS, parties: list(provider()), uses: list(recruitingUse()) }, patch), organisations);
}

/** The same system of a deployer alone. */
export const deployersSystem = (patch: Part = {}, organisations: Registered['organisations'] = {}): Registered =>
  highRiskSystem(merge({ parties: list(deployer()) }, patch), organisations);

/** A system that is neither prohibited nor high-risk nor within Art. 50, and everything says so. */
export function minimalSystem(patch: Part = {}, organisations: Registered['organisations'] = {}): Registered {
  return registered(merge({ ...FACTS, parties: list(provider()), uses: list(plainUse()) }, patch), organisations);
}

function registered(facts: Part, organisations: Registered['organisations']): Registered {
  return { facts, organisations };
}

/** More facts for a system. */
export const having = ({ facts, organisations }: Registered, patch: Part): Registered => ({
  facts: merge(facts, patch),
  organisations,
});

/** A legal entity of the own group in the Union; with `own: 'no'` one outside. */
function organisation(id: string, patch: Part = {}): Organisation {
  const facts = merge({ id, name: id, own: 'yes', kind: 'legal person', locatedInUnion: 'yes' }, patch);
  return { id, own: facts.own === 'yes', document: `organisations/${id}.yaml`, facts };
}

/** The system as `load` hands it on, frozen. */
export function systemFacts({ facts, organisations }: Registered, pointer = ''): SystemFacts {
  const ids = new Set([...entriesOf(facts.parties).map(({ id }) => String(id)), ...Object.keys(organisations)]);
  const version = facts.version as string | undefined;
  return {
    id: String(facts.id),
    name: String(facts.name),
    version,
    document: `systems/${String(facts.id)}.yaml`,
    pointer,
    facts: freeze(facts),
    organisations: new Map([...ids].map((id) => [id, freeze(organisation(id, organisations[id]))])),
  };
}

function entriesOf(stated: unknown): readonly Part[] {
  if (Array.isArray(stated)) return stated as Part[];
  return isMap(stated) ? ((stated.entries ?? []) as Part[]) : [];
}

/** An evidence item together with what stands at its path. */
export interface Evidence {
  readonly item: EvidenceItem;
  readonly file: EvidenceFile;
}

type EvidencePatch = { readonly [Key in keyof EvidenceItem]?: EvidenceItem[Key] | undefined } & {
  readonly file?: EvidenceFile;
};

/** A run of this version by thresholds that were fixed before. */
const TEST_RUN = { thresholdsSetOn: '2026-05-01', versionReleasedOn: '2026-06-01', ranOn: '2026-07-01' };

/** The day of items and statements of which a test says no other: where a case is judged, they are of that very day. */
export const WRITTEN = '2027-11-30';

/** A usable item that shows these paths: of this version, dated, approved by another than its author, in date. */
export function evidence(kind: EvidenceItem['kind'], shows: readonly string[], patch: EvidencePatch = {}): Evidence {
  const { file, ...rest } = patch;
  const id = patch.id ?? kind.replaceAll(' ', '-');
  const sha256 = digestOf(id);
  const item = merge(
    {
      id,
      kind,
      systems: [SYSTEM],
      shows,
      path: `evidence/${id}.pdf`,
      sha256,
      version: VERSION,
      author: 'A. Author',
      approver: 'B. Approver',
      date: WRITTEN,
      reviewBy: '2099-12-31',
      ...(kind === 'test report' ? TEST_RUN : {}),
    },
    rest,
  ) as unknown as EvidenceItem;
  return { item, file: file ?? fileOf(sha256) };
}

export const document = (shows: readonly string[], patch: EvidencePatch = {}): Evidence =>
  evidence('document', shows, patch);
export const testReport = (shows: readonly string[], patch: EvidencePatch = {}): Evidence =>
  evidence('test report', shows, patch);
export const logSample = (shows: readonly string[], patch: EvidencePatch = {}): Evidence =>
  evidence('log sample', shows, patch);
export const configurationExport = (shows: readonly string[], patch: EvidencePatch = {}): Evidence =>
  evidence('configuration export', shows, patch);
export const deploymentRecord = (shows: readonly string[], patch: EvidencePatch = {}): Evidence =>
  evidence('deployment record', shows, patch);
/** The record of a drill of human oversight on this version. */
export const drill = (shows: readonly string[] = ['humanOversight'], patch: EvidencePatch = {}): Evidence =>
  evidence('drill record', shows, patch);

/** A file with this digest that says something. */
export function fileOf(
  sha256: string,
  patch: Partial<Extract<EvidenceFile, { state: 'file' }>> = {},
): Extract<EvidenceFile, { state: 'file' }> {
  return {
    state: 'file',
    size: 4096,
    sha256,
    isPointer: false,
    content: { says: 'something', kind: 'pdf', reasons: [] },
    ...patch,
  };
}

/** The same item with some entries of the register changed. */
export const changed = ({ item, file }: Evidence, patch: EvidencePatch): Evidence => {
  const { file: otherFile, ...rest } = patch;
  return { item: merge(item as unknown as Part, rest) as unknown as EvidenceItem, file: otherFile ?? file };
};

/** A named person's statement, in date. */
export function attestation(patch: Partial<Attestation>): Attestation {
  return {
    id: 'judgement',
    systems: [SYSTEM],
    by: 'head-of-risk',
    on: WRITTEN,
    reasons: 'Weighed in the risk board',
    reviewBy: '2099-12-31',
    ...patch,
  };
}

/** A waiver of a finding, accepted by another than its owner, with a corrective action. */
export function waiver(
  finding: { readonly requirement: string; readonly fingerprint: string; readonly factsDigest: string },
  patch: Partial<Waiver> = {},
): Waiver {
  const { requirement, fingerprint, factsDigest } = finding;
  return {
    id: 'accepted-gap',
    requirement,
    system: SYSTEM,
    fingerprint,
    factsDigest,
    reason: 'The new stop control is being built',
    owner: 'head-of-product',
    approver: 'head-of-risk',
    created: '2028-01-02',
    until: '2028-03-31',
    action: { what: 'Build the stop control', owner: 'head-of-product', due: '2028-03-15' },
    ...patch,
  };
}

const ACTORS: readonly NativeActor[] = [
  { id: 'ai', kind: 'ai', system: SYSTEM },
  { id: 'recruiter', kind: 'human' },
  { id: 'mailer', kind: 'automated' },
];

const RANK: NativeStep = { id: 'rank', performer: 'ai', kind: 'classify', effect: 'none', join: 'any', start: 'yes' };
const REVIEW: NativeStep = {
  id: 'review',
  performer: 'recruiter',
  kind: 'review',
  waits: 'yes',
  reach: 'always',
  effect: 'none',
  join: 'any',
};
const REJECT: NativeStep = {
  id: 'reject',
  performer: 'mailer',
  kind: 'notify',
  effect: 'on-persons',
  reversal: 'none',
  start: 'no',
  join: 'any',
};
const FILE: NativeStep = { id: 'file', performer: 'mailer', kind: 'data', effect: 'none', join: 'any' };

const GATE: NativeGate = {
  step: 'review',
  type: 'approve',
  approvers: ['recruiter'],
  canRefuse: 'yes',
  timeLimit: 'P2D',
  onTimeLimit: 'fail',
  enforcedBy: 'engine',
};

/** A workflow of the native form; the AI ranks, and a rejection goes out to a person. */
function workflow(
  steps: readonly NativeStep[],
  transitions: readonly NativeTransition[],
  gates: readonly NativeGate[] | 'none',
  more: Partial<NativeWorkflow>,
): NativeWorkflow {
  return { schemaVersion: 1, id: 'hiring', actors: ACTORS, steps, transitions, gates, errors: 'none', ...more };
}

/** A person waits for the ranking and can refuse before anything goes out. */
export const reviewedWorkflow = (
  more: Partial<NativeWorkflow> = {},
  gate: Partial<NativeGate> = {},
  transitions: readonly NativeTransition[] = [],
): NativeWorkflow =>
  workflow(
    [RANK, REVIEW, REJECT, FILE],
    [
      { from: 'rank', to: 'review' },
      { from: 'review', to: 'reject', outcome: 'reject' },
      { from: 'review', to: 'file', outcome: 'keep' },
      ...transitions,
    ],
    [{ ...GATE, ...gate }],
    more,
  );

/** The rejection goes out without anybody having looked; `reversal` says whether it can be undone in time. */
export const unreviewedWorkflow = (
  more: Partial<NativeWorkflow> = {},
  reversal: NativeStep['reversal'] = 'none',
): NativeWorkflow => workflow([RANK, { ...REJECT, reversal }], [{ from: 'rank', to: 'reject' }], 'none', more);

/** A stop that a person can use and that reaches every step, in a safe state. */
export const SAFE_STOP: NativeStop = {
  mechanism: 'console button',
  by: ['recruiter'],
  reaches: 'all',
  safeState: 'yes',
};

export const digestOfWorkflow = (document: NativeWorkflow): `sha256:${string}` => digestOf(JSON.stringify(document));

/** How a system refers to a workflow that is supplied with it, run by its parties and deployed as it stands here. */
export const workflowReference = (document: NativeWorkflow, patch: Part = {}): Part =>
  merge(
    {
      id: document.id,
      suppliedWithSystem: 'yes',
      runBy: [DEPLOYER],
      deployedDigest: digestOfWorkflow(document),
    },
    patch,
  );

/** The graphs of native workflows, by id; a workflow with problems is a mistake in the test. */
export function graphsOf(documents: readonly NativeWorkflow[]): ReadonlyMap<string, WorkflowGraph> {
  return new Map(
    documents.map((document) => {
      const path = `workflows/${document.id}.yaml`;
      const { graph, problems } = readNativeWorkflow(freeze(document), path, digestOfWorkflow(document));
      if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
      return [document.id, freeze(graph)];
    }),
  );
}
