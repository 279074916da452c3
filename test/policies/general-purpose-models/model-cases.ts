import type { Attestation } from '../../../src/model/generated/attestations.js';
import {
  attestation,
  type Evidence,
  evidence,
  list,
  merge,
  only,
  type Part,
  type Registered,
  VERSION,
} from '../../support/builders.js';
import type { Case, Cases } from '../../support/policy-tester.js';

export const MODEL = 'tern';
export const MAKER = 'lab';
export const REPRESENTATIVE = 'model-rep';

/** Who trained the model and supplies it under its own name. */
export const maker = (patch: Part = {}): Part =>
  merge(
    {
      id: MAKER,
      develops: 'yes',
      hasDeveloped: 'no',
      placesOnTheMarket: 'yes',
      ownNameOrTrademark: 'yes',
      integratesInMarketedSystem: 'no',
      establishedInThirdCountry: 'no',
      acceptedMandate: 'none',
    },
    patch,
  );

/** Who neither made the model nor supplies it, and says so. */
export const bystander = (patch: Part = {}): Part =>
  maker({ develops: 'no', placesOnTheMarket: 'no', ownNameOrTrademark: 'no', ...patch });

const GENERAL: Part = {
  significantGenerality: 'yes',
  wideRangeOfDistinctTasks: 'yes',
  integrableDownstream: 'yes',
  placedOnTheMarketOn: '2026-03-10',
  ownModelInOwnSystem: 'no',
  upstreamExcludesUnion: 'no',
  trainingCompute: 1e22,
  generates: only('language'),
  highImpactCapabilities: 'no',
  designatedOn: 'none',
  modifiesAnotherModel: 'no',
};

/** What makes it one with systemic risk. */
export const SYSTEMIC: Part = { model: { trainingCompute: 4e25, highImpactCapabilities: 'yes' } };

/** What makes it an open one. */
export const OPEN: Part = {
  model: {
    freeAndOpenLicence: 'yes',
    parametersPublic: only('weights', 'architecture', 'usageInformation'),
    monetised: 'no',
  },
};

/** A general-purpose model of a maker in the Union, with what a case is about. */
export const model = (patch: Part = {}, entity: Part = {}): Registered => ({
  facts: merge(
    { schemaVersion: 1, id: MODEL, name: 'Tern', version: VERSION, parties: list(maker()), model: GENERAL },
    patch,
  ),
  organisations: { [MAKER]: entity },
});

/** A usable item of this model. */
export const shows = (kind: Parameters<typeof evidence>[0], ...paths: readonly string[]): Evidence =>
  evidence(kind, paths, { systems: [MODEL] });

export const attests = (patch: Partial<Attestation>): Attestation => attestation({ systems: [MODEL], ...patch });

/** A case about a model. */
export const of = (name: string, system: Registered, more: Partial<Case> = {}): Case => ({
  name,
  system,
  subject: 'model',
  ...more,
});

/** Whom no duty of a model provider binds, whatever is stated of the duty. */
export const notBound = (facts: Part = {}): Cases => [
  of(
    'a model made for one task',
    model(merge(facts, { model: { significantGenerality: 'no', integrableDownstream: 'no' } })),
    {
      reason: 'class',
    },
  ),
  of('who neither made the model nor supplies it', model(merge(facts, { parties: list(bystander()) })), {
    reason: 'role',
  }),
  of(
    'a model developed and used for science alone',
    model(merge(facts, { scope: { developedAndUsedSolelyForScience: 'yes' } })),
    { reason: 'scope' },
  ),
];

/** What is open while nobody says what decides whether the duty binds. */
export const classOpen = (facts: Part = {}): Case =>
  of('nobody says whether the model is general', model(merge(facts, { model: { significantGenerality: undefined } })));

/** One case for each fact of a section that nobody states. */
export const silentOn = (
  section: string,
  build: (patch: Part) => Registered,
  keys: readonly string[],
  shown: Partial<Case>,
): readonly Case[] =>
  keys.map((key) =>
    of(`nothing said of ${key}`, build(at(key, undefined)), { ...shown, missing: [`${section}.${key}`] }),
  );

/** A patch that sets one value below dotted keys. */
function at(path: string, value: unknown): Part {
  const [first, ...rest] = path.split('.');
  return { [first as string]: rest.length === 0 ? value : at(rest.join('.'), value) };
}
