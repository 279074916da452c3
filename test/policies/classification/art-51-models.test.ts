import { expect, it } from 'vitest';
import { statedModelClassContradicted } from '../../../policies/classification/art-51-models.js';
import { aiAct } from '../../../policies/index.js';
import { schemaCheck } from '../../../src/load/validate.js';
import type { ClassId } from '../../../src/model/classes.js';
import type { SystemAssessment } from '../../../src/model/generated/assessment.js';
import { withReadings } from '../../../src/policy/policy.js';
import { AS_OF, list, merge, only, type Part, type Registered } from '../../support/builders.js';
import {
  assess,
  type Case,
  describeBeside,
  pointOf,
  testClass,
  testContradiction,
} from '../../support/policy-tester.js';

const MAKER = 'lab';

/** Who trained the model and supplies it under its own name. */
const maker = (patch: Part = {}): Part =>
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
const bystander = (patch: Part = {}): Part =>
  maker({ develops: 'no', placesOnTheMarket: 'no', ownNameOrTrademark: 'no', ...patch });

/** Nothing that would make a model general, systemic or free of its duties. */
const NARROW: Part = {
  significantGenerality: 'no',
  wideRangeOfDistinctTasks: 'no',
  integrableDownstream: 'yes',
  placedOnTheMarketOn: '2026-03-01',
  ownModelInOwnSystem: 'no',
  upstreamExcludesUnion: 'no',
  trainingCompute: 1e22,
  generates: only('language'),
  highImpactCapabilities: 'no',
  designatedOn: 'none',
  modifiesAnotherModel: 'no',
};

/** General by its elements, far below every figure. */
const GENERAL: Part = { significantGenerality: 'yes', wideRangeOfDistinctTasks: 'yes' };

interface Around {
  readonly party?: Part;
  readonly entity?: Part;
  readonly scope?: Part;
}

/** A narrow model of one maker in the Union, with what a case is about. */
const model = (facts: Part = {}, { party = maker(), entity = {}, scope = {} }: Around = {}): Registered => ({
  facts: merge(
    { schemaVersion: 1, id: 'tern', name: 'Tern', parties: list(party), scope, model: NARROW },
    { model: facts },
  ),
  organisations: { [MAKER]: entity },
});

const general = (facts: Part = {}, around: Around = {}): Registered => model({ ...GENERAL, ...facts }, around);

const of = (name: string, system: Registered, more: Partial<Case> = {}): Case => ({
  name,
  system,
  subject: 'model',
  ...more,
});

/** A model about which nobody said anything. */
const SILENT: Case = of('nothing said', {
  facts: { schemaVersion: 1, id: 'tern', name: 'Tern', parties: list({ id: MAKER }) },
  organisations: { [MAKER]: { locatedInUnion: undefined } },
});

/** The next greater number that a file can hold. */
function justAbove(figure: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, figure);
  view.setBigUint64(0, view.getBigUint64(0) + 1n);
  return view.getFloat64(0);
}

const INDICATED: Part = { trainingCompute: justAbove(1e23) };
const ONLY_RESEARCH: Part = { onlyResearchDevelopmentPrototyping: 'yes', placedOnTheMarketOn: 'none' };

testClass('general-purpose model', {
  met: [
    of('general, able to do many tasks, and fit to be built into systems', general(), {
      decidedBy: ['model.significantGenerality', 'model.wideRangeOfDistinctTasks', 'model.integrableDownstream'],
    }),
    of('barely above 10^23 operations, and it generates language: the indicator counts', model(INDICATED), {
      decidedBy: ['model.trainingCompute', 'model.generates'],
    }),
    of('above the indicator, images from text', model({ ...INDICATED, generates: only('imageFromText') })),
    of('above the indicator, video from text', model({ ...INDICATED, generates: only('videoFromText') })),
    of('general by its elements, and below the indicator', general({ trainingCompute: 1e20, generates: only() })),
    of('above the indicator, and nobody judged its generality', {
      ...model({ ...INDICATED, significantGenerality: undefined, wideRangeOfDistinctTasks: undefined }),
    }),
    of('above the indicator, narrowness claimed “partly”', model({ ...INDICATED, narrowDespiteIndicator: 'partly' })),
    of('general by its elements: the claim to be narrow answers the indicator alone', {
      ...general({ ...INDICATED, narrowDespiteIndicator: 'yes' }),
    }),
    of('general, not yet on the market, and nobody invokes research alone', general({ placedOnTheMarketOn: 'none' })),
    of('research alone is denied', general({ onlyResearchDevelopmentPrototyping: 'no' })),
    of('research alone is claimed from the day on which it reached the market', {
      ...general({ ...ONLY_RESEARCH, placedOnTheMarketOn: AS_OF }),
    }),
    of('research alone is claimed of an own model inside an own marketed system', {
      ...general({ ...ONLY_RESEARCH, ownModelInOwnSystem: 'yes' }),
    }),
  ],
  'not-met': [
    of('made for one task', model(), {
      decidedBy: ['model.significantGenerality', 'model.wideRangeOfDistinctTasks', 'model.trainingCompute'],
    }),
    of('general, and able to do one task', model({ significantGenerality: 'yes' })),
    of('many tasks of one kind, and not general', model({ wideRangeOfDistinctTasks: 'yes' })),
    of('exactly 10^23 operations: not more than that', model({ trainingCompute: 1e23 })),
    of('much compute, and it generates none of the three', model({ trainingCompute: 1e24, generates: only() })),
    of('above the indicator, and shown to be narrow', model({ ...INDICATED, narrowDespiteIndicator: 'yes' }), {
      decidedBy: ['model.narrowDespiteIndicator'],
    }),
    of('general, and no system can be built on it', general({ integrableDownstream: 'no' })),
    of('used for research alone, before any market', general(ONLY_RESEARCH), {
      decidedBy: ['model.onlyResearchDevelopmentPrototyping', 'model.placedOnTheMarketOn'],
    }),
    of('used for research alone until a market that is planned for tomorrow', {
      ...general({ ...ONLY_RESEARCH, placedOnTheMarketOn: '2028-01-15' }),
    }),
  ],
  'in-play': [
    of('general, and nobody says whether systems can be built on it', general({ integrableDownstream: undefined }), {
      missing: ['model.integrableDownstream'],
    }),
    of('above the indicator, and nobody says what it generates', model({ ...INDICATED, generates: undefined }), {
      missing: ['model.generates'],
    }),
    of('research alone is claimed, and nobody says whether it reached the market', {
      ...general({ ...ONLY_RESEARCH, placedOnTheMarketOn: undefined }),
    }),
    of('general “to be confirmed”, with a wide range of tasks', {
      ...model({ significantGenerality: 'to be confirmed', wideRangeOfDistinctTasks: 'yes' }),
    }),
  ],
  'not-screened': [SILENT],
});

/** A change of somebody else's model that nobody takes for significant, of a small share. */
const CHANGED: Part = {
  modifiesAnotherModel: 'yes',
  significantChange: 'no',
  computeOfModification: 0.02,
  originalHasSystemicRisk: 'no',
};
const BY_OPERATIONS: Part = { ...CHANGED, computeOfModification: undefined };

testClass('significant change of a model', {
  met: [
    of('judged significant', model({ ...CHANGED, significantChange: 'yes' }), {
      decidedBy: ['model.significantChange'],
    }),
    of('judged significant, whatever the compute', {
      ...model({ ...BY_OPERATIONS, significantChange: 'yes', originalHasSystemicRisk: undefined }),
    }),
    of('barely more than a third of the original compute', {
      ...model({ ...CHANGED, computeOfModification: justAbove(1 / 3) }),
    }),
    of('more than a third of the original compute, and few operations besides', {
      ...model({ ...CHANGED, computeOfModification: 0.5, operationsOfModification: 1e20 }),
    }),
    of('original compute unknown: barely more than a third of 10^23 operations', {
      ...model({ ...BY_OPERATIONS, operationsOfModification: justAbove(1e23 / 3) }),
    }),
    of('original compute unknown, original with systemic risk: barely more than a third of 10^25', {
      ...model({
        ...BY_OPERATIONS,
        originalHasSystemicRisk: 'yes',
        operationsOfModification: justAbove(1e25 / 3),
      }),
    }),
    of('original compute unknown, nobody looked at the list: more than a third of 10^25 is enough either way', {
      ...model({ ...BY_OPERATIONS, originalHasSystemicRisk: undefined, operationsOfModification: 5e24 }),
    }),
    of('both measures given, one of them above its figure: the stricter one counts', {
      ...model({ ...CHANGED, operationsOfModification: 1e24 }),
    }),
  ],
  'not-met': [
    of('judged insignificant, two hundredths of the original compute', model(CHANGED), {
      decidedBy: ['model.significantChange', 'model.computeOfModification'],
    }),
    of('exactly a third of the original compute', model({ ...CHANGED, computeOfModification: 1 / 3 })),
    of('original compute unknown: a third of 10^23 operations', {
      ...model({ ...BY_OPERATIONS, operationsOfModification: 1e23 / 3 }),
    }),
    of('original compute unknown, original with systemic risk: a third of 10^25', {
      ...model({ ...BY_OPERATIONS, originalHasSystemicRisk: 'yes', operationsOfModification: 1e25 / 3 }),
    }),
    of('few operations: the list is not asked for', {
      ...model({ ...BY_OPERATIONS, originalHasSystemicRisk: undefined, operationsOfModification: 1e20 }),
    }),
  ],
  'in-play': [
    of('original compute unknown, many operations, and nobody looked at the list', {
      ...model({ ...BY_OPERATIONS, originalHasSystemicRisk: undefined, operationsOfModification: 1e24 }),
    }),
  ],
  'not-screened': [
    of('judged insignificant, and nobody measures it', model(BY_OPERATIONS), {
      missing: ['model.computeOfModification'],
    }),
    of('of a small share, and nobody judges it', model({ ...CHANGED, significantChange: undefined }), {
      missing: ['model.significantChange'],
    }),
    SILENT,
  ],
});

const SIGNIFICANT: Part = { ...CHANGED, significantChange: 'yes' };

testClass('systemic risk', {
  met: [
    of('capabilities of the most advanced models', general({ highImpactCapabilities: 'yes' }), {
      decidedBy: ['model.highImpactCapabilities'],
    }),
    of('barely above 10^25 operations: presumed', general({ trainingCompute: justAbove(1e25) }), {
      decidedBy: ['model.trainingCompute'],
    }),
    of('above 10^25 operations, and evaluation shows little: the presumption stands until the Commission answers', {
      ...general({ trainingCompute: 2e25, highImpactCapabilities: 'no', argumentsAccepted: 'no' }),
    }),
    of('above 10^25 operations, the answer of the Commission awaited', {
      ...general({ trainingCompute: 2e25, argumentsAccepted: 'to be confirmed' }),
    }),
    of('a significant change of a model with systemic risk', {
      ...general({ ...SIGNIFICANT, originalHasSystemicRisk: 'yes' }),
    }),
    of('designated, on the day of the decision', general({ designatedOn: AS_OF }), {
      decidedBy: ['model.designatedOn'],
    }),
    of('designated, although its arguments had been accepted', {
      ...general({ trainingCompute: 2e25, argumentsAccepted: 'yes', designatedOn: '2027-05-03' }),
    }),
  ],
  'not-met': [
    of('general, and none of the grounds', general()),
    of('exactly 10^25 operations', general({ trainingCompute: 1e25 })),
    of('no general-purpose model, whatever else is said of it', {
      ...model({ highImpactCapabilities: 'yes', designatedOn: '2027-05-03' }),
    }),
    of('above 10^25 operations, and the Commission accepted its arguments', {
      ...general({ trainingCompute: 2e25, argumentsAccepted: 'yes' }),
    }),
    of('high-impact capabilities, and the Commission accepted its arguments', {
      ...general({ highImpactCapabilities: 'yes', argumentsAccepted: 'yes' }),
    }),
    of('a significant change, and the Commission accepted the arguments', {
      ...general({ ...SIGNIFICANT, originalHasSystemicRisk: 'yes', argumentsAccepted: 'yes' }),
    }),
    of('an insignificant change of a model with systemic risk', {
      ...general({ ...CHANGED, originalHasSystemicRisk: 'yes' }),
    }),
    of('a significant change of a model without systemic risk', general(SIGNIFICANT)),
    of('a model of its own beside one with systemic risk', {
      ...general({ ...SIGNIFICANT, modifiesAnotherModel: 'no', originalHasSystemicRisk: 'yes' }),
    }),
    of('a designation announced for tomorrow', general({ designatedOn: '2028-01-15' })),
  ],
  'in-play': [
    of('below 10^25 operations, and nobody evaluated its capabilities', {
      ...general({ highImpactCapabilities: undefined }),
    }),
    of('general, and nobody counted its operations', general({ trainingCompute: undefined }), {
      missing: ['model.trainingCompute'],
    }),
    of('general, and nobody looked at the list', general({ designatedOn: undefined }), {
      missing: ['model.designatedOn'],
    }),
    of('high-impact capabilities, and nobody says whether it is general', {
      ...model({ significantGenerality: undefined, wideRangeOfDistinctTasks: 'yes', highImpactCapabilities: 'yes' }),
    }),
  ],
  'not-screened': [SILENT],
});

const INTERNAL: Part = { purelyInternal: 'yes', placedOnTheMarketOn: 'none' };
const BEFORE_MARKET: Around = { scope: { researchOrTestingBeforeMarketOnly: 'yes' } };

testClass(
  'model excluded',
  {
    met: [
      of('for science alone', general({}, { scope: { developedAndUsedSolelyForScience: 'yes' } }), {
        decidedBy: ['scope.developedAndUsedSolelyForScience'],
      }),
      of('researched, and never placed on the market', general({ placedOnTheMarketOn: 'none' }, BEFORE_MARKET), {
        decidedBy: ['scope.researchOrTestingBeforeMarketOnly', 'model.placedOnTheMarketOn'],
      }),
      of('researched until a market planned for tomorrow', {
        ...general({ placedOnTheMarketOn: '2028-01-15' }, BEFORE_MARKET),
      }),
      of('purely internal', general(INTERNAL), { decidedBy: ['model.purelyInternal'] }),
      of('purely internal, and nobody says who made it', general(INTERNAL, { party: { id: MAKER } })),
      of('purely internal, inside an own system', general({ ...INTERNAL, ownModelInOwnSystem: 'yes' })),
    ],
    'not-met': [
      of('no exclusion invoked', general()),
      of('no exclusion invoked, and no market', general({ placedOnTheMarketOn: 'none' })),
      of('every exclusion denied', {
        ...general(
          { purelyInternal: 'no' },
          { scope: { developedAndUsedSolelyForScience: 'no', researchOrTestingBeforeMarketOnly: 'no' } },
        ),
      }),
      of('research is claimed, from the day on which it is on the market', {
        ...general({ placedOnTheMarketOn: AS_OF }, BEFORE_MARKET),
      }),
      of('research is claimed of a model inside an own marketed system', {
        ...general({ placedOnTheMarketOn: 'none', ownModelInOwnSystem: 'yes' }, BEFORE_MARKET),
      }),
      of('internal use is claimed, from the day on which it is on the market', {
        ...general({ ...INTERNAL, placedOnTheMarketOn: AS_OF }),
      }),
      of('internal use of a model with systemic risk', general({ ...INTERNAL, highImpactCapabilities: 'yes' })),
    ],
    'not-screened': [
      of('research is claimed, and nobody says whether it reached the market', {
        ...general({ placedOnTheMarketOn: undefined }, BEFORE_MARKET),
      }),
      of('internal use is claimed, and nobody says whether it reached the market', {
        ...general({ ...INTERNAL, placedOnTheMarketOn: undefined }),
      }),
      of('internal use is claimed, and nobody evaluated its capabilities', {
        ...general({ ...INTERNAL, highImpactCapabilities: undefined }),
      }),
    ],
  },
  { 'in-play': 'every element of it is an exclusion that somebody invokes' },
);

const INSIDE_OWN_SYSTEM: Part = { placesOnTheMarket: 'no', integratesInMarketedSystem: 'yes' };

testClass('provider of the model', {
  met: [
    of('trains it and supplies it under its own name', model(), {
      decidedBy: ['parties[lab].develops', 'parties[lab].placesOnTheMarket', 'parties[lab].ownNameOrTrademark'],
    }),
    of('has it trained by another', model({}, { party: maker({ develops: 'no', hasDeveloped: 'yes' }) })),
    of('supplies its own model inside its own marketed system alone', {
      ...model({ ownModelInOwnSystem: 'yes' }, { party: maker(INSIDE_OWN_SYSTEM) }),
    }),
    of('changes another’s model significantly', model(SIGNIFICANT)),
    of('markets a system with a model whose maker keeps it off the Union market', {
      ...model({ upstreamExcludesUnion: 'yes' }, { party: bystander({ integratesInMarketedSystem: 'yes' }) }),
    }),
  ],
  'not-met': [
    of('neither trains it nor has it trained', model({}, { party: maker({ develops: 'no' }) })),
    of('keeps it to itself', model({}, { party: maker({ placesOnTheMarket: 'no' }) })),
    of('an own model inside a system that it does not market', {
      ...model({ ownModelInOwnSystem: 'yes' }, { party: maker({ placesOnTheMarket: 'no' }) }),
    }),
    of('builds it into a system for which it is not an own model', model({}, { party: maker(INSIDE_OWN_SYSTEM) })),
    of('supplies it under the name of another', model({}, { party: maker({ ownNameOrTrademark: 'no' }) })),
    of('changes another’s model a little', model(CHANGED), { decidedBy: ['model.modifiesAnotherModel'] }),
    of('markets a system with a model that its maker supplies in the Union', {
      ...model({}, { party: bystander({ integratesInMarketedSystem: 'yes' }) }),
    }),
    of('uses a model whose maker keeps it off the Union market, in no system of its own', {
      ...model({ upstreamExcludesUnion: 'yes' }, { party: bystander() }),
    }),
  ],
  'in-play': [
    of('trains it, and nobody says whether it supplies it', {
      ...model({}, { party: maker({ placesOnTheMarket: undefined }) }),
    }),
    of('nobody says whether it is a model of its own', model({ ...CHANGED, modifiesAnotherModel: undefined }), {
      missing: ['model.modifiesAnotherModel'],
    }),
    of('markets a system with it, and nobody says whether its maker keeps it off the Union market', {
      ...model({ upstreamExcludesUnion: undefined }, { party: bystander({ integratesInMarketedSystem: 'yes' }) }),
    }),
  ],
  'not-screened': [SILENT],
});

const MANDATE: Part = { acceptedMandate: 'Mandate of 4 May 2027' };

testClass('authorised representative of the model provider', {
  met: [
    of('located in the Union, with a mandate', model({}, { party: bystander(MANDATE) })),
    of('established in the Union by one answer and nowhere there by another: the stricter one counts', {
      ...model({}, { party: bystander(MANDATE), entity: { locatedInUnion: 'no', establishedInUnion: 'yes' } }),
    }),
  ],
  'not-met': [
    of('no mandate', model()),
    of('a mandate, and no place in the Union', {
      ...model({}, { party: bystander(MANDATE), entity: { locatedInUnion: 'no' } }),
    }),
  ],
  'in-play': [
    of('a mandate, and nobody says where it is located', {
      ...model({}, { party: bystander(MANDATE), entity: { locatedInUnion: undefined } }),
    }),
  ],
  'not-screened': [
    SILENT,
    of('located in the Union, and nobody says whether it accepted a mandate', {
      ...model({}, { party: bystander({ acceptedMandate: undefined }) }),
    }),
  ],
});

testClass(
  'model in scope',
  {
    met: [of('supplied in the Union by its provider', general())],
    'not-met': [
      of('the party is not its provider', general({}, { party: bystander() })),
      of('for science alone', general({}, { scope: { developedAndUsedSolelyForScience: 'yes' } })),
    ],
    'not-screened': [
      of('research is claimed, and nobody says whether it reached the market', {
        ...general({ placedOnTheMarketOn: undefined }, BEFORE_MARKET),
      }),
      of('nobody says whether the party supplies it', general({}, { party: maker({ placesOnTheMarket: undefined }) })),
    ],
  },
  { 'in-play': 'scope and roles are asked of every point and are elements of none' },
);

/** What keeps every duty of Chapter V from a party, and what leaves it open, for a model of this kind. */
const boundBy = (facts: Part): { readonly none: readonly Case[]; readonly open: readonly Case[] } => ({
  none: [
    of('another party is its provider', general(facts, { party: bystander() })),
    of('a model for science alone', general(facts, { scope: { developedAndUsedSolelyForScience: 'yes' } })),
    of('no general-purpose model', model({ ...facts, integrableDownstream: 'no' })),
  ],
  open: [
    of('nobody says whether the party supplies it', {
      ...general(facts, { party: maker({ placesOnTheMarket: undefined }) }),
    }),
  ],
});

const ORDINARY = boundBy({});

testClass('Art. 53(1)', {
  met: [
    of('a general-purpose model of this provider', general()),
    of('openly licensed: the policy on copyright and the summary stay', {
      ...general({
        freeAndOpenLicence: 'yes',
        parametersPublic: only('weights', 'architecture', 'usageInformation'),
        monetised: 'no',
      }),
    }),
    of('purely internal, with systemic risk', general({ ...INTERNAL, highImpactCapabilities: 'yes' })),
  ],
  'not-met': [ORDINARY.none[0]!, ...ORDINARY.none.slice(1)],
  'in-play': [ORDINARY.open[0]!],
  'not-screened': [SILENT],
});

const OPEN: Part = {
  freeAndOpenLicence: 'yes',
  parametersPublic: only('weights', 'architecture', 'usageInformation'),
  monetised: 'no',
};

testClass(
  'Art. 53(2)',
  {
    met: [
      of('a licence with all four rights, everything public, and nothing earned', general(OPEN), {
        decidedBy: ['model.freeAndOpenLicence', 'model.parametersPublic', 'model.monetised'],
      }),
    ],
    'not-met': [
      of('not invoked', general()),
      of('not invoked, and not sold', general({ monetised: 'no' })),
      of('everything public, and a licence that limits use', general({ ...OPEN, freeAndOpenLicence: 'no' })),
      of('the weights are kept', general({ ...OPEN, parametersPublic: only('architecture', 'usageInformation') })),
      of('the architecture is kept', general({ ...OPEN, parametersPublic: only('weights', 'usageInformation') })),
      of('nothing public on its use', general({ ...OPEN, parametersPublic: only('weights', 'architecture') })),
      of('open, and sold with support', general({ ...OPEN, monetised: 'yes' }), { decidedBy: ['model.monetised'] }),
      of('open, and with systemic risk', general({ ...OPEN, trainingCompute: 2e25 })),
    ],
    'not-screened': [
      of('open, and nobody says whether it is sold', general({ ...OPEN, monetised: undefined }), {
        missing: ['model.monetised'],
      }),
      of('open, and nobody says what is public', general({ ...OPEN, parametersPublic: undefined })),
      of('open, and nobody evaluated its capabilities', general({ ...OPEN, highImpactCapabilities: undefined })),
    ],
  },
  { 'in-play': 'every element of it is an exception that somebody invokes' },
);

const ELSEWHERE: Around = { entity: { locatedInUnion: 'no' } };

testClass('Art. 54(1)', {
  met: [
    of('a provider without any place in the Union', general({}, ELSEWHERE), {
      decidedBy: ['organisation.locatedInUnion'],
    }),
    of('a provider established elsewhere, with a branch in the Union', {
      ...general({}, { party: maker({ establishedInThirdCountry: 'yes' }) }),
    }),
    of('a provider with a branch in the Union that is established elsewhere, as its own file says', {
      ...general({}, { party: maker({ establishedInThirdCountry: undefined }), entity: { establishedInUnion: 'no' } }),
    }),
    of('an open model with systemic risk, of a provider elsewhere', {
      ...general({ ...OPEN, highImpactCapabilities: 'yes' }, ELSEWHERE),
    }),
    of('an open model that is sold, of a provider elsewhere', general({ ...OPEN, monetised: 'yes' }, ELSEWHERE)),
  ],
  'not-met': [
    of('a provider established in the Union', general()),
    of('a provider established in the Union, as its own file says', {
      ...general({}, { party: maker({ establishedInThirdCountry: undefined }), entity: { establishedInUnion: 'yes' } }),
    }),
    of('an open model of a provider elsewhere', general(OPEN, ELSEWHERE)),
    of('a party elsewhere that is not its provider', general({}, { party: bystander(), ...ELSEWHERE })),
  ],
  'in-play': [
    of('a branch in the Union, and nobody says where the provider is established', {
      ...general({}, { party: maker({ establishedInThirdCountry: undefined }) }),
    }),
    of('an open model of a provider elsewhere, and nobody says whether it is sold', {
      ...general({ ...OPEN, monetised: undefined }, ELSEWHERE),
    }),
  ],
  'not-screened': [SILENT],
});

const SYSTEMIC = boundBy({ highImpactCapabilities: 'yes' });

testClass('Art. 55(1)', {
  met: [
    of('a model with systemic risk of this provider', general({ highImpactCapabilities: 'yes' })),
    of('open licence or not', general({ ...OPEN, trainingCompute: 2e25 })),
  ],
  'not-met': [of('a general-purpose model without systemic risk', general()), ...SYSTEMIC.none],
  'in-play': [
    SYSTEMIC.open[0]!,
    of('a general-purpose model, and nobody evaluated its capabilities', {
      ...general({ highImpactCapabilities: undefined }),
    }),
  ],
  'not-screened': [SILENT],
});

/** Runs one model, under other readings where a case names them. */
const assessModel = (system: Registered, ...otherReadings: readonly number[]): SystemAssessment =>
  assess({ system, subject: 'model' }, withReadings(aiAct, new Set(otherReadings)));

const stateUnder = (id: ClassId, system: Registered, ...readings: readonly number[]): string =>
  pointOf(assessModel(system, ...readings), id).state;

describeBeside('the models that the cases are made of', () => {
  it.each<[string, Registered]>([
    ['an ordinary one', general()],
    ['a changed one', model({ ...SIGNIFICANT, operationsOfModification: 1e24 })],
    ['an open one', general(OPEN)],
    ['one before its market', general(ONLY_RESEARCH, BEFORE_MARKET)],
    ['one with a representative', model(INTERNAL, { party: bystander(MANDATE) })],
  ])('%s fits the schema', async (_, { facts }) => {
    expect((await schemaCheck('model')).fits(facts)).toBe(true);
  });
});

describeBeside('the elements alone, no figures (other side of reading 16)', () => {
  it.each<[string, ClassId, Registered, string, string]>([
    ['compute above 10^23 indicates nothing', 'general-purpose model', model(INDICATED), 'met', 'not-met'],
    ['the elements stand', 'general-purpose model', general(), 'met', 'met'],
    [
      'half of the original compute is no significant change',
      'significant change of a model',
      model({ ...CHANGED, computeOfModification: 0.5 }),
      'met',
      'not-met',
    ],
    [
      'nobody has to measure a change that is judged insignificant',
      'significant change of a model',
      model(BY_OPERATIONS),
      'not-screened',
      'not-met',
    ],
    [
      'a model kept off the Union market makes nobody else its provider',
      'provider of the model',
      model({ upstreamExcludesUnion: 'yes' }, { party: bystander({ integratesInMarketedSystem: 'yes' }) }),
      'met',
      'not-met',
    ],
    [
      'the presumption above 10^25 stands in the Act and stays',
      'systemic risk',
      general({ trainingCompute: 2e25 }),
      'met',
      'met',
    ],
  ])('%s', (_, id, system, byDefault, otherwise) => {
    expect(stateUnder(id, system)).toBe(byDefault);
    expect(stateUnder(id, system, 16)).toBe(otherwise);
  });
});

describeBeside('the headline of a model', () => {
  it.each<[string, Registered, Part]>([
    ['narrow', model(), { class: 'no general-purpose model', atLeast: false, open: [] }],
    ['general', general(), { class: 'general-purpose model', atLeast: false, open: [] }],
    [
      'general, its capabilities not evaluated',
      general({ highImpactCapabilities: undefined }),
      { class: 'general-purpose model', atLeast: true, open: ['systemic risk'] },
    ],
    [
      'with systemic risk',
      general({ designatedOn: '2027-05-03' }),
      { class: 'general-purpose model with systemic risk', atLeast: false, open: [] },
    ],
    [
      'for science alone',
      general({}, { scope: { developedAndUsedSolelyForScience: 'yes' } }),
      { class: 'outside the scope', atLeast: false, open: [] },
    ],
    ['nothing said', SILENT.system, { class: 'undetermined', atLeast: true, open: ['general-purpose model'] }],
  ])('%s', (_, system, headline) => {
    expect(assessModel(system).headline).toEqual(headline);
  });
});

testContradiction(statedModelClassContradicted, {
  contradicted: [
    of('called none, and general by its elements', general({ statedClass: 'no general-purpose model' }), {
      decidedBy: ['model.statedClass'],
    }),
    of(
      'called general, and with systemic risk',
      general({ statedClass: 'general-purpose model', trainingCompute: 2e25 }),
    ),
  ],
  consistent: [
    of('rightly called none', model({ statedClass: 'no general-purpose model' })),
    of('rightly called general', general({ statedClass: 'general-purpose model' })),
    of('called more than it is', general({ statedClass: 'general-purpose model with systemic risk' })),
    of(
      'called what it is, with systemic risk',
      general({
        statedClass: 'general-purpose model with systemic risk',
        trainingCompute: 2e25,
      }),
    ),
    of('called nothing', general()),
    of('called nothing, with systemic risk', general({ trainingCompute: 2e25 })),
  ],
});
