import type { EvidenceFile } from '../../src/evidence/resolve.js';
import type { Attestation } from '../../src/model/generated/attestations.js';
import type { EvidenceItem } from '../../src/model/generated/evidence.js';
import { digestOf, type Part, type Scenario } from '../laws/scenario.js';
import { bases } from './arbitrary-bases.js';
import { applied } from './arbitrary-poorer.js';
import { type Section, type Shape, shapeOf } from './arbitrary-shape.js';
import { fc } from './property.js';
import { richScenario } from './rich-system.js';

/**
 * Schema-valid registries, made by walking the schemas. Interesting states are frequent: a fact takes the value that it
 * has in the rich system about half of the time, lists are often complete, days lie around the days that matter, and
 * references lead somewhere.
 */

/** Days on both sides of every day that means something to the Act or to the rich system. */
export const DAYS: readonly string[] = [
  '2024-08-01',
  '2025-02-01',
  '2025-02-02',
  '2026-08-02',
  '2026-12-02',
  '2027-06-02',
  '2027-11-01',
  '2027-12-01',
  '2027-12-02',
  '2027-12-03',
  '2028-03-02',
  '2028-06-02',
  '2028-08-02',
  '2030-08-01',
  '2030-08-02',
  '2031-01-15',
];

const PERIODS = ['P1D', 'P2W', 'P1M', 'P3M', 'P180D', 'P182D', 'P184D', 'P6M', 'P8M', 'P1Y', 'P2Y'] as const;

/** Ids by the list that holds them, the only ones that generated systems use: references find each other. */
const IDS: Readonly<Record<string, readonly string[]>> = {
  parties: ['maker', 'user'],
  uses: ['shortlisting', 'second-use'],
  workflows: ['hiring'],
  'riskManagement.risks': ['bias', 'over-reliance'],
  'riskManagement.foreseeableMisuses': ['sole-criterion'],
  'riskManagement.measures': ['reweighting', 'forced-sampling', 'briefing'],
  'riskManagement.tests': ['parity', 'acceptance'],
  'humanOversight.measures': ['second-look', 'reading-time'],
  integrates: ['parser'],
  'parties[].literacy.groups': ['recruiters', 'managers'],
  'dataGovernance.dataSets': ['past-applications', 'held-out'],
  'dataGovernance.groups': ['women', 'men'],
  'dataGovernance.biases': ['career-breaks'],
  'conformityAssessment.assessments': ['first', 'second'],
  'events.substantialModification': ['new-model'],
  'events.seriousIncident': ['pilot', 'ward'],
  'events.realWorldTest': ['pilot', 'clinic'],
  'postMarketMonitoring.indicators': ['overrides'],
  'events.reasonToConsiderNonConformity': ['age-order'],
  'dataGovernance.biasExaminations': ['spring', 'autumn'],
  'accuracyRobustnessCybersecurity.levels': ['right-fifth'],
  'accuracyRobustnessCybersecurity.faults': ['memory', 'network'],
  'accuracyRobustnessCybersecurity.threats': ['stolen-account', 'poisoned-data'],
  'parties[].use.overseers': ['lead-recruiter', 'deputy'],
  'parties[].use.fundamentalRights.processes': ['selection', 'promotion'],
  'parties[].use.fundamentalRights.groups': ['apprentices', 'staff'],
  'parties[].use.fundamentalRights.harms': ['short-career', 'exposure'],
};
const OTHER_IDS = ['one', 'two'] as const;

/** To which list a key that holds references leads; the others lead nowhere. */
const LEADS_TO: Readonly<Record<string, string>> = {
  deployer: 'parties',
  runBy: 'parties',
  sharesUseOrSupplyWith: 'parties',
  uses: 'uses',
  risks: 'riskManagement.risks',
  newRisks: 'riskManagement.risks',
  misuse: 'riskManagement.foreseeableMisuses',
  measures: 'riskManagement.measures',
  groups: 'parties[].literacy.groups',
  workflow: 'workflows',
  provider: 'parties',
  representative: 'parties',
  to: 'parties',
  statedUses: 'uses',
  statedRisks: 'riskManagement.risks',
  statedMisuses: 'riskManagement.foreseeableMisuses',
  tests: 'riskManagement.tests',
  oversightMeasures: 'humanOversight.measures',
  describedParts: 'integrates',
  dataSets: 'dataGovernance.dataSets',
  group: 'dataGovernance.groups',
  biases: 'dataGovernance.biases',
  assessment: 'conformityAssessment.assessments',
  afterModification: 'events.substantialModification',
  party: 'parties',
  operatedBy: 'parties',
  indicators: 'postMarketMonitoring.indicators',
  correctiveActions: 'events.reasonToConsiderNonConformity',
  examinations: 'dataGovernance.biasExaminations',
  accuracyLevel: 'accuracyRobustnessCybersecurity.levels',
  dataSet: 'dataGovernance.dataSets',
  faults: 'accuracyRobustnessCybersecurity.faults',
  threats: 'accuracyRobustnessCybersecurity.threats',
  processes: 'parties[].use.fundamentalRights.processes',
  affects: 'parties[].use.fundamentalRights.groups',
  overseers: 'parties[].use.overseers',
  harms: 'parties[].use.fundamentalRights.harms',
  entry: 'events.seriousIncident',
  use: 'uses',
  realWorldTest: 'events.realWorldTest',
  ledTo: 'events.seriousIncident',
};

const answers = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('yes', 'no') },
  { weight: 1, arbitrary: fc.constantFrom(true, false) },
  { weight: 1, arbitrary: fc.constantFrom('unknown', 'n/a', 'partly', 'to be confirmed') },
);

const day = fc.constantFrom(...DAYS);
const wordy = fc.constantFrom('a sentence about it', 'another sentence');

function leaf(shape: Shape, key: string): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'answer':
      return answers;
    case 'text':
      return fc.oneof(
        { weight: 8, arbitrary: wordy },
        { weight: 1, arbitrary: fc.constantFrom('none', 'unknown', 'n/a') },
      );
    case 'date':
      return shape.orNone
        ? fc.oneof({ weight: 5, arbitrary: day }, { weight: 1, arbitrary: fc.constant('none') })
        : day;
    case 'period':
      return fc.constantFrom(...PERIODS);
    case 'version':
      return fc.constantFrom('4.2', '2', '4.1');
    case 'digest':
      return fc.constantFrom(digestOf('d'), digestOf('0'));
    case 'country':
      return fc.constant('PT');
    case 'number':
      return fc.integer({ min: 0, max: 4 });
    case 'choice':
      return fc.constantFrom(...shape.values);
    case 'reference':
      return key === 'step' ? fc.constantFrom('review', 'invite') : fc.constantFrom(...idsFor(LEADS_TO[key]));
    case 'ids':
      return fc.oneof(
        { weight: 9, arbitrary: fc.subarray([...idsFor(LEADS_TO[key])]) },
        { weight: 1, arbitrary: fc.constant('none') },
      );
    case 'array':
      return fc.array(leaf(shape.of, key), { maxLength: 2 });
    default:
      return fc.constant(1);
  }
}

function idsFor(list: string | undefined): readonly string[] {
  return (list === undefined ? undefined : IDS[list]) ?? OTHER_IDS;
}

function closedSet(entries: readonly string[]): fc.Arbitrary<unknown> {
  const map = fc.record(Object.fromEntries(entries.map((entry) => [entry, answers])), { requiredKeys: [] });
  const only = fc.record({ only: fc.subarray([...entries]), by: fc.constant('legal'), on: fc.constant('2027-10-01') });
  return fc.oneof(map, only);
}

/** Any value of a shape, at a generic path such as `riskManagement.risks[].severity`. */
export function anyOfShape(shape: Shape, path: string): fc.Arbitrary<unknown> {
  const known = rich().get(path);
  const key = path.split('.').at(-1)!;
  switch (shape.kind) {
    case 'section':
      return sectionValue(shape, path);
    case 'list':
      return listValue(shape, path);
    case 'set':
      return preferring(known, closedSet(shape.entries));
    case 'id':
      return fc.constantFrom(...OTHER_IDS);
    default:
      return preferring(known, leaf(shape, key));
  }
}

function preferring(known: readonly unknown[] | undefined, other: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return known === undefined ? other : fc.oneof(fc.constantFrom(...known), other);
}

function sectionValue(section: Section, path: string): fc.Arbitrary<unknown> {
  const properties = [...section.properties].map(([key, shape]) => {
    const below = path === '' ? key : `${path}.${key}`;
    const value = anyOfShape(shape, below);
    const always = section.required.includes(key);
    return [key, always ? value : fc.option(value, { nil: undefined, freq: rich().has(below) ? 7 : 2 })] as const;
  });
  const record = fc.record(Object.fromEntries(properties)).map(withoutUndefined);
  return section.orNone
    ? fc.oneof({ weight: 12, arbitrary: record }, { weight: 1, arbitrary: fc.constant('none') })
    : record;
}

function withoutUndefined(part: Part): Part {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
}

function listValue(shape: Shape & { kind: 'list' }, path: string): fc.Arbitrary<unknown> {
  const ids = idsFor(path);
  const item = sectionValue(shape.item, `${path}[]`);
  const named = fc
    .tuple(fc.subarray([...ids]), fc.array(item, { minLength: ids.length, maxLength: ids.length }))
    .map(([chosen, items]) => chosen.map((id, index) => ({ ...(items[index] as Part), id })));
  // The rows of an import, and nothing else, are entries that no id tells apart.
  const entries = shape.item.properties.has('id') ? named : fc.array(item, { maxLength: 2 });
  const statement = fc.record({
    by: fc.constant('head of quality'),
    on: fc.oneof({ weight: 6, arbitrary: fc.constant('2024-07-01') }, { weight: 1, arbitrary: day }),
    off: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) }),
  });
  const complete = fc
    .tuple(entries, statement)
    .map(([list, { by, on, off }]) => ({ complete: { by, on, count: list.length + off }, entries: list }));
  return shape.completable
    ? fc.oneof(
        { weight: 5, arbitrary: complete },
        { weight: 3, arbitrary: entries },
        { weight: 1, arbitrary: fc.constant('none') },
      )
    : entries;
}

let values: ReadonlyMap<string, readonly unknown[]> | undefined;

/** Every value of the rich system by its generic path; sections and lists are there by their path alone. */
function rich(): ReadonlyMap<string, readonly unknown[]> {
  if (values !== undefined) return values;
  const found = new Map<string, unknown[]>();
  const visit = (value: unknown, shape: Shape, path: string): void => {
    if (path !== '') found.set(path, [...(found.get(path) ?? []), value]);
    if (shape.kind === 'list') for (const entry of entriesOf(value)) visit(entry, shape.item, `${path}[]`);
    if (shape.kind !== 'section' || typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const property = shape.properties.get(key);
      if (property !== undefined) visit(inner, property, path === '' ? key : `${path}.${key}`);
    }
  };
  visit(richScenario.system, shapeOf('system'), '');
  for (const organisation of richScenario.organisations) visit(organisation, shapeOf('organisation'), 'organisation');
  values = found;
  return found;
}

function entriesOf(list: unknown): readonly Part[] {
  if (Array.isArray(list)) return list as Part[];
  return typeof list === 'object' && list !== null ? ((list as { entries?: readonly Part[] }).entries ?? []) : [];
}

/** Drops what refers to nothing, so that the entry loads; `load` refuses dangling references. */
export function resolved(system: Part): Part {
  const idsOf = (list: unknown): ReadonlySet<unknown> => new Set(entriesOf(list).map(({ id }) => id));
  const risk = sectionAt(system, 'riskManagement');
  const data = sectionAt(system, 'dataGovernance');
  const performance = sectionAt(system, 'accuracyRobustnessCybersecurity');
  const known: Readonly<Record<string, ReadonlySet<unknown>>> = {
    parties: idsOf(system.parties),
    uses: idsOf(system.uses),
    workflows: new Set(IDS.workflows),
    'riskManagement.risks': idsOf(risk.risks),
    'riskManagement.foreseeableMisuses': idsOf(risk.foreseeableMisuses),
    'riskManagement.measures': idsOf(risk.measures),
    'riskManagement.tests': idsOf(risk.tests),
    'humanOversight.measures': idsOf(sectionAt(system, 'humanOversight').measures),
    integrates: idsOf(system.integrates),
    'dataGovernance.dataSets': idsOf(data.dataSets),
    'dataGovernance.groups': idsOf(data.groups),
    'dataGovernance.biases': idsOf(data.biases),
    'dataGovernance.biasExaminations': idsOf(data.biasExaminations),
    'accuracyRobustnessCybersecurity.levels': idsOf(performance.levels),
    'accuracyRobustnessCybersecurity.faults': idsOf(performance.faults),
    'accuracyRobustnessCybersecurity.threats': idsOf(performance.threats),
  };
  const visit = (value: unknown, groups: ReadonlySet<unknown>): unknown => {
    if (Array.isArray(value)) return value.map((inner) => visit(inner, groups));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => {
        // The groups of a measure for literacy are those of the same party.
        const inside = key === 'literacy' ? idsOf(sectionAt(value as Part, 'literacy').groups) : groups;
        const list = LEADS_TO[key];
        const ids = list === undefined ? undefined : (known[list] ?? groups);
        if (ids === undefined) return [[key, visit(inner, inside)]];
        if (Array.isArray(inner) && inner.every((id) => typeof id === 'string'))
          return [[key, inner.filter((id) => ids.has(id))]];
        return typeof inner === 'string' && inner !== 'none' && !ids.has(inner) ? [] : [[key, visit(inner, inside)]];
      }),
    );
  };
  return visit(system, new Set()) as Part;
}

function sectionAt(part: Part, key: string): Part {
  const value = part[key];
  return typeof value === 'object' && value !== null ? (value as Part) : {};
}

const FAR_SYSTEM = (): fc.Arbitrary<Part> =>
  sectionValue(shapeOf('system'), '').map((system) =>
    resolved({ ...(system as Part), schemaVersion: 1, id: 'shortlister', name: 'Shortlister' }),
  );

interface Slot {
  readonly path: readonly (string | number)[];
  readonly shape: Shape;
  readonly value: fc.Arbitrary<unknown>;
}

/** Every place of an entry where something could be said or said differently, ids left as they are. */
function slotsOf(entry: Part, shape: Section, prefix = ''): readonly Slot[] {
  const slots: Slot[] = [];
  const visit = (value: unknown, at: Shape, path: readonly (string | number)[], generic: string): void => {
    if (path.length > 0 && at.kind !== 'section' && at.kind !== 'id' && at.kind !== 'const')
      slots.push({ path, shape: at, value: anyOfShape(at, generic) });
    if (at.kind === 'section' && at.orNone) slots.push({ path, shape: at, value: fc.constant('none') });
    if (at.kind === 'list') {
      const inside = Array.isArray(value) ? path : [...path, 'entries'];
      entriesOf(value).forEach((inner, index) => {
        visit(inner, at.item, [...inside, index], `${generic}[]`);
      });
    }
    if (at.kind !== 'section' || typeof value !== 'object' || value === null) return;
    for (const [key, property] of at.properties) {
      if (key === 'id' || key === 'schemaVersion' || key === 'name') continue;
      visit((value as Part)[key], property, [...path, key], generic === '' ? key : `${generic}.${key}`);
    }
  };
  visit(entry, shape, [], prefix);
  return slots;
}

/** An entry with some places said differently, or said where nothing was. */
function near(
  entry: Part,
  shape: Section,
  prefix: string,
  most: number,
  isMeant: (shape: Shape) => boolean = () => true,
): fc.Arbitrary<Part> {
  const slots = slotsOf(entry, shape, prefix).filter((slot) => isMeant(slot.shape));
  const one = fc.nat({ max: slots.length - 1 }).chain((index) => fc.tuple(fc.constant(index), slots[index]!.value));
  return fc.array(one, { maxLength: most }).map((changes) => {
    let result: Part = entry;
    for (const [index, value] of changes) {
      const { path } = slots[index]!;
      if (reaches(result, path)) result = applied(result, { taking: 'blur', path, value });
    }
    return result;
  });
}

/** Whether the place is still there: an earlier change may have put `none` or another list above it. */
function reaches(part: unknown, path: readonly (string | number)[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  if (typeof part !== 'object' || part === null) return false;
  if (typeof key === 'number') return Array.isArray(part) && key < part.length && reaches(part[key], rest);
  if (Array.isArray(part)) return false;
  return rest.length === 0 || reaches((part as Part)[key], rest);
}

/** A schema-valid system entry whose references resolve: often close to the rich one, sometimes far away. */
export const systemArbitrary: fc.Arbitrary<Part> = fc.oneof(
  { weight: 3, arbitrary: near(richScenario.system, shapeOf('system'), '', 10).map(resolved) },
  { weight: 1, arbitrary: FAR_SYSTEM() },
);

export const farSystemArbitrary: fc.Arbitrary<Part> = FAR_SYSTEM();

const organisationsArbitrary: fc.Arbitrary<readonly Part[]> = fc.tuple(
  ...richScenario.organisations.map((organisation) => near(organisation, shapeOf('organisation'), 'organisation', 3)),
);

/** Evidence as in the rich system, some of it spoilt, some of it stated not to exist. */
const itemsArbitrary: fc.Arbitrary<readonly EvidenceItem[]> = fc
  .tuple(
    ...richScenario.items.map((item) =>
      fc.oneof(
        { weight: 12, arbitrary: fc.constant<EvidenceItem | undefined>(item) },
        { weight: 1, arbitrary: fc.constantFrom<EvidenceItem | undefined>(undefined, { ...item, path: 'none' }) },
        {
          weight: 1,
          arbitrary: fc.constantFrom<EvidenceItem | undefined>(
            { ...item, version: '4.1' },
            { ...item, approver: 'quality office' },
            { ...item, reviewBy: '2027-11-20' },
            { ...item, sha256: digestOf('0') },
            { ...item, kind: 'document' },
            { ...item, date: '2028-01-01' },
          ),
        },
      ),
    ),
  )
  .map((items) => items.filter((item) => item !== undefined));

const filesArbitrary: fc.Arbitrary<Readonly<Record<string, EvidenceFile>>> = fc
  .subarray(Object.keys(richScenario.files), { minLength: 7 })
  .map((paths) => Object.fromEntries(paths.map((path) => [path, richScenario.files[path]!])));

const attestationsArbitrary: fc.Arbitrary<readonly Attestation[]> = fc.subarray([...richScenario.attestations], {
  minLength: 2,
});

/** The rich workflow, or one in which somebody cannot refuse, or in which nobody says whether somebody can. */
const workflowsArbitrary = near(
  richScenario.workflows[0]!.value,
  shapeOf('workflow'),
  'workflow',
  3,
  ({ kind }) => kind === 'answer' || kind === 'choice',
).map((value) => [{ ...richScenario.workflows[0]!, value }]);

const around = new Map<Scenario, fc.Arbitrary<Part>>();

/** A system entry close to that of a base. */
function systemNear(base: Scenario): fc.Arbitrary<Part> {
  let arbitrary = around.get(base);
  if (arbitrary === undefined) {
    arbitrary = near(base.system, shapeOf('system'), '', 6).map(resolved);
    around.set(base, arbitrary);
  }
  return arbitrary;
}

const nearABase: fc.Arbitrary<Scenario> = fc
  .constantFrom(...Object.values(bases))
  .chain((base) => systemNear(base).map((system) => ({ ...base, system })));

/** A whole governance folder, on a day before, on or after the day on which Chapter III begins to bind. */
const nearTheRichOne: fc.Arbitrary<Scenario> = fc.record({
  asOf: fc.oneof({ weight: 2, arbitrary: fc.constant('2027-12-02') }, { weight: 1, arbitrary: day }),
  system: systemArbitrary,
  organisations: fc.oneof(
    { weight: 2, arbitrary: fc.constant(richScenario.organisations) },
    { weight: 1, arbitrary: organisationsArbitrary },
  ),
  workflows: fc.oneof(
    { weight: 3, arbitrary: fc.constant(richScenario.workflows) },
    { weight: 1, arbitrary: workflowsArbitrary },
  ),
  items: itemsArbitrary,
  files: fc.oneof({ weight: 2, arbitrary: fc.constant(richScenario.files) }, { weight: 1, arbitrary: filesArbitrary }),
  attestations: attestationsArbitrary,
});

/** A whole governance folder: around the rich one in every part, or around one in which a rare point is at stake. */
export const scenarioArbitrary: fc.Arbitrary<Scenario> = fc.oneof(nearTheRichOne, nearABase);
