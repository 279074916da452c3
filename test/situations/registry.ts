import { expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { partFor } from '../../src/assess.js';
import { classifySystem } from '../../src/classify/classify.js';
import { headlineOf, modelHeadlineOf } from '../../src/classify/headline.js';
import { pointStates } from '../../src/classify/points.js';
import { nothingShown } from '../../src/evaluate/shown.js';
import { modelFacts, organisationsOf, readGovernance, systemFacts } from '../../src/governance.js';
import type { Format } from '../../src/load/validate.js';
import type { ClassifiedPoint } from '../../src/model/generated/assessment.js';
import type { Obligation } from '../../src/policy/obligation.js';
import type { Pack } from '../../src/policy/policy.js';
import { SystemFrame } from '../../src/policy/system-frame.js';
import { selectObligations } from '../../src/select/select.js';
import { Timings } from '../../src/select/timing.js';
import { checksOver } from '../../src/workflow/checks.js';
import { list, merge, only, type Part } from '../support/builders.js';

export { list, merge, only, type Part };

/** A limited company in a Member State that is nothing else: what it is not, it says. */
export const company = (patch: Part = {}): Part =>
  merge(
    {
      schemaVersion: 1,
      id: 'ours',
      name: 'Ours',
      own: 'yes',
      kind: 'legal person',
      establishedIn: 'PT',
      establishedInUnion: 'yes',
      locatedInUnion: 'yes',
      size: 'larger',
      publicAuthority: 'no',
      governedByPublicLaw: 'no',
      providesPublicServices: 'no',
      lawEnforcementAuthority: 'no',
      migrationAsylumOrBorderAuthority: 'no',
      judicialAuthority: 'no',
      alternativeDisputeResolution: 'no',
      financialInstitution: 'no',
      equivalentIncidentReporting: 'no',
      veryLargePlatform: 'no',
      undertaking: 'ours',
      employer: 'yes',
      workersRepresentatives: 'none',
    },
    patch,
  );

/** An authority, which is a public authority and a body governed by public law. */
export const authority = (patch: Part = {}): Part =>
  company({ kind: 'public authority', size: undefined, publicAuthority: 'yes', governedByPublicLaw: 'yes', ...patch });

export const police = authority({ lawEnforcementAuthority: 'yes' });

const NO_OTHER_ACT: Part = {
  makesAvailable: 'no',
  placesSystemOfThirdCountryBrand: 'no',
  placesThroughImporter: 'no',
  acceptedMandate: 'none',
  marketsSystemWithProduct: 'no',
  suppliesForIntegration: only(),
  actsOnBehalfOf: only(),
};

const NOTHING: Part = {
  develops: 'no',
  hasDeveloped: 'no',
  ownNameOrTrademark: 'no',
  placesOnTheMarket: 'no',
  putsIntoService: 'no',
  usesUnderItsAuthority: 'no',
  ...NO_OTHER_ACT,
};

/** Builds the system and sells it under its own name. */
export const sells = (patch: Part = {}): Part =>
  merge(
    {
      id: 'ours',
      ...NOTHING,
      develops: 'yes',
      ownNameOrTrademark: 'yes',
      placesOnTheMarket: 'yes',
      putsIntoService: 'supplied to a deployer for first use',
      logs: { underControl: 'yes' },
    },
    patch,
  );

/** Builds the system for itself alone, and uses it. */
export const makesForItself = (patch: Part = {}): Part =>
  merge(uses({ develops: 'yes', ownNameOrTrademark: 'yes', putsIntoService: 'own use' }), patch);

/** Uses a system that somebody else made and sells. */
export const uses = (patch: Part = {}): Part =>
  merge(
    {
      id: 'ours',
      ...NOTHING,
      usesUnderItsAuthority: 'yes',
      logs: { underControl: 'yes' },
      use: { inputData: { underControl: 'yes' }, dataProtectionAssessment: { required: 'yes' } },
    },
    patch,
  );

/** Does nothing of what makes a provider or deployer, but what the patch says. */
export const does = (patch: Part): Part => merge({ id: 'ours', ...NOTHING }, patch);

/** A use in which nothing of Art. 5, Annex III and Art. 50 is there, and somebody says so. */
export const use = (patch: Part = {}): Part =>
  merge(
    {
      id: 'use',
      intendedPurpose: 'What the situation says.',
      presentedAsBroadlyApplicable: 'no',
      generalPurposeSystem: 'no',
      partOfConfiguration: 'no',
      concernsNaturalPersons: 'yes',
      automatedProcessingOfPersonalData: 'yes',
      evaluatesPersonalAspects: 'yes',
      withinIntendedPurpose: 'yes',
      atTheWorkplace: 'no',
      decidesOrAssistsDecisionsOnPersons: 'assists',
      decisionRestsOnOutput: 'yes',
      legalOrSimilarlySignificantEffect: 'yes',
      inLawEnforcementMigrationAsylumOrBorder: 'no',
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

/** A system that learned from data and came to the market after every date of application. */
export const system = (patch: Part = {}): Part =>
  merge(
    {
      schemaVersion: 1,
      id: 'system',
      name: 'System',
      version: '1.0',
      stage: 'on the market or in service',
      firstPlacedOnTheMarketOn: '2028-09-01',
      firstPutIntoServiceOn: '2028-09-01',
      intendedForPublicAuthorities: 'no',
      largeScaleSystemComponent: 'no',
      trainsModelsWithData: 'yes',
      continuesToLearn: 'no',
      processesPersonalData: 'yes',
      definition: {
        machineBased: 'yes',
        someAutonomy: 'yes',
        infersHowToGenerateOutputs: 'yes',
        rulesSetSolelyByPersons: 'no',
        outputs: only('predictions'),
        canInfluenceEnvironment: 'yes',
      },
      product: { systemIsTheProduct: 'no', componentOf: 'none' },
      integrates: 'none',
      specialCategoriesAgainstBias: 'none',
      valueChainChanges: 'none',
      realWorldTesting: 'no',
      sandboxProcessing: 'none',
      uses: list(use()),
    },
    patch,
  );

/** A model with significant generality, on the market of a Member State, below every threshold. */
export const model = (patch: Part = {}): Part =>
  merge(
    {
      schemaVersion: 1,
      id: 'model',
      name: 'Model',
      version: '1.0',
      parties: list({
        id: 'ours',
        develops: 'yes',
        ownNameOrTrademark: 'yes',
        placesOnTheMarket: 'yes',
        acceptedMandate: 'none',
        establishedInThirdCountry: 'no',
      }),
      model: {
        significantGenerality: 'yes',
        wideRangeOfDistinctTasks: 'yes',
        integrableDownstream: 'yes',
        placedOnTheMarketOn: '2026-03-02',
        trainingCompute: 3.0e24,
        generates: only('language'),
        highImpactCapabilities: 'no',
        designatedOn: 'none',
        modifiesAnotherModel: 'no',
      },
      specialCategoriesAgainstBias: 'none',
    },
    patch,
  );

/** One situation, as somebody who knows the Act tells it, and what the Act makes of it. */
export interface Situation {
  readonly says: string;
  /** The day on which it is judged: after every date of application, where nothing else is said. */
  readonly on?: string;
  /** The registry entry of the system or model. */
  readonly of: Part;
  /** The legal entities; ours is a company where nothing else is said. */
  readonly who?: readonly Part[];
  /** The class of the headline. */
  readonly class: string;
  /** The points of Art. 5, Annex III, Annex I, Art. 50 and Chapter V that are met for us. */
  readonly met: readonly string[];
  /** The points that what is said leaves open. */
  readonly open?: readonly string[];
  /** Our duties on that day, by paragraph: each exactly, none left out and none beside. */
  readonly duties: readonly (string | Duties)[];
}

/** What hangs together: the duties of a role, those that wait for an event, and those that turn on what nobody asked. */
export interface Duties {
  readonly binds: readonly string[];
  readonly onEvent?: readonly string[];
  readonly unanswered?: readonly string[];
}

const raw = (document: string, format: Format, value: Part) => ({
  document,
  format,
  bytes: new TextEncoder().encode(JSON.stringify(value)),
});

/** Reads a situation as `dutybound check` does, and works out its classes. */
export async function frameOf({ of, who = [company()], on = AFTER_ALL }: Situation): Promise<SystemFrame> {
  const format = 'model' in of ? 'model' : 'system';
  const read = await readGovernance([
    ...who.map((one) => raw(`organisations/${String(one.id)}.json`, 'organisation', one)),
    raw(`${format}s/${String(of.id)}.json`, format, of),
  ]);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems, undefined, 1));
  const { registry } = read.value;
  const organisations = organisationsOf(registry);
  const [subject] = [
    ...registry.systems.map((entry) => systemFacts(entry, organisations)),
    ...registry.models.map((entry) => modelFacts(entry, organisations)),
  ];
  if (subject === undefined) throw new Error('nothing was read');
  const frame = new SystemFrame(subject, on, nothingShown, checksOver(new Map()));
  classifySystem(frame, packFor(frame).classes);
  return frame;
}

const packFor = ({ facts }: SystemFrame): Pack => partFor(facts, aiAct, 'current');

/** Art. 6 only says on which ground: it is read off the points. */
const isPoint = ({ kind, own, id }: ClassifiedPoint): boolean =>
  own !== false &&
  /^(prohibited|high-risk|transparency|general-purpose-model)$/.test(kind) &&
  !['high-risk', 'Art. 6(2)', 'general-purpose model'].includes(id);

const ids = (points: readonly ClassifiedPoint[]): string[] => [...new Set(points.map(({ id }) => id))].sort();

const inState = (points: readonly ClassifiedPoint[], states: RegExp): string[] =>
  ids(points.filter((point) => isPoint(point) && states.test(point.state)));

/** `Art. 26(5), subpara. 2` is a duty of `Art. 26(5)`; of lists of duties the points are told apart. */
function paragraph(citation: string): string {
  const place = /^(Art\. (16|53\(1\)|55\(1\))\([a-z]\)|Art\. \d+[a-z]?(\(\d+[a-z]?\))?|Annex [IVX]+)/;
  return place.exec(citation)?.[0] ?? citation;
}

/** What authorities ask for and order, Art. 74 to 83 and 91 to 93, binds whomever they address: it is left out here. */
const isOrder = (citation: string): boolean => /^Art\. (7[4-9]|8[0-3]|9[1-3])[a-d]?\b/.test(citation);

/** Whether the day is there from which it can bind, whatever has to happen besides; an older system may be free of it. */
function isDue({ timing: { state, from, until } }: Obligation, on: string): boolean {
  if (state === 'in-force') return true;
  return (
    state !== 'transitional' && (from === undefined || from <= on) && !(state === 'on-event' && until !== undefined)
  );
}

const paragraphs = (obligations: readonly Obligation[]): string[] =>
  [...new Set(obligations.map(({ requirement }) => paragraph(requirement.citation)))].sort();

/** What the Act makes of a situation, in its terms. */
export async function found(situation: Situation) {
  const frame = await frameOf(situation);
  const pack = packFor(frame);
  const points = pointStates(frame, pack.classes, 'current');
  const headline = 'model' in situation.of ? modelHeadlineOf(points, frame) : headlineOf(points, frame, 'current');
  const due = selectObligations(frame, pack.id, pack.policies, new Timings(frame, 'current')).filter(
    (obligation) =>
      obligation.applies >= 0 && !isOrder(obligation.requirement.citation) && isDue(obligation, frame.asOf),
  );
  const now = due.filter(({ timing }) => timing.state !== 'on-event');
  return {
    class: headline.class,
    met: inState(points, /^met$/),
    open: inState(points, /^(in-play|not-screened)$/),
    binds: paragraphs(now.filter(({ applies }) => applies > 0)),
    unanswered: paragraphs(now.filter(({ applies }) => applies === 0)),
    onEvent: paragraphs(due.filter(({ timing }) => timing.state === 'on-event')),
  };
}

/** What a situation expects, in the terms of an assessment. */
export function expected({ class: headline, met, open = [], duties }: Situation) {
  const all = (key: keyof Duties): string[] =>
    [
      ...new Set(
        duties.flatMap((each) => (typeof each === 'string' ? (key === 'binds' ? [each] : []) : (each[key] ?? []))),
      ),
    ].sort();
  return {
    class: headline,
    met: [...met].sort(),
    open: [...open].sort(),
    binds: all('binds'),
    unanswered: all('unanswered'),
    onEvent: all('onEvent'),
  };
}

const AFTER_ALL = '2028-12-01';

/** Judges each situation on its day. */
export function judge(situations: readonly Situation[]): void {
  it.each(situations.map((each) => [`${each.says}${each.on === undefined ? '' : `, on ${each.on}`}`, each] as const))(
    '%s',
    async (_, situation) => {
      expect(await found(situation)).toEqual(expected(situation));
    },
  );
}
