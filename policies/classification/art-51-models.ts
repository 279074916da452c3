import {
  all,
  any,
  anyEntry,
  atLeast,
  type ClassDefinition,
  classMet,
  defineClass,
  defineContradiction,
  includes,
  invoked,
  is,
  known,
  not,
  type OtherReading,
  reached,
  stated,
} from '../../src/policy/authoring.js';
import { inTheUnion } from './acts.js';
import { ON_MODELS } from './guidance.js';

/** “More than”, for a figure of these: the next number that a file can hold. Half a step up is rounded to a whole one. */
const moreThan = (figure: number): number => figure + (figure * Number.EPSILON) / 2;

/** Art. 51(2): above this, high-impact capabilities are presumed. */
const PRESUMPTION = 1e25;

/** More operations than those from which high-impact capabilities are presumed, Art. 51(2). */
export const abovePresumption = atLeast('model.trainingCompute', moreThan(PRESUMPTION));

/** The guidelines take generality as indicated above this. */
const INDICATOR = 1e23;
/** The guidelines take a change as significant above this share of the original compute. */
const SHARE = 1 / 3;

const FIGURES = {
  reading: 16,
  text: 'More than 10^23 operations together with generating language, or images or video from text, indicate a general-purpose model, unless it is shown to be narrow; a change is significant above a third of the original compute, or of 10^25 or 10^23 operations where that is not known; where the maker keeps a model off the Union market, the provider of the system with it is the model’s.',
  sources: ['Art. 3(63)', 'Recital 97', 'Recital 98', 'Recital 109', ON_MODELS],
  otherReading: 'the elements alone, no figures',
} as const;

/** Not on the Union market: neither by its day, nor inside an own system, which counts as market where it is stated. */
const notOnTheMarket = all(
  not(reached('model.placedOnTheMarketOn')),
  not(stated(is('model.ownModelInOwnSystem', true))),
);

/**
 * A general-purpose model shows significant generality, performs a wide range of distinct tasks and can be integrated
 * downstream. One used for research, development or prototyping only has to invoke that, and only before its market.
 *
 * @see Regulation (EU) 2024/1689, Article 3(63); Recitals 98 and 99
 */
export const generalPurposeModel = defineClass({
  id: 'general-purpose model',
  of: 'model',
  citation: 'Art. 3(63)',
  kind: 'general-purpose-model',
  title: 'General-purpose AI model',
  per: 'system',
  formula: (isOther) => {
    const elements = all(is('model.significantGenerality', true), is('model.wideRangeOfDistinctTasks', true));
    const indicator = all(
      atLeast('model.trainingCompute', moreThan(INDICATOR)),
      anyEntry('model.generates'),
      not(invoked(is('model.narrowDespiteIndicator', true))),
    );
    return all(
      isOther(16) ? elements : any(elements, indicator),
      is('model.integrableDownstream', true),
      not(invoked(all(is('model.onlyResearchDevelopmentPrototyping', true), notOnTheMarket))),
    );
  },
  assumptions: [FIGURES],
});

/** A change that makes a new model: in generality, capabilities or systemic risk, as the figures indicate. */
export const significantChange = defineClass({
  id: 'significant change of a model',
  of: 'model',
  citation: 'Art. 3(63)',
  kind: 'element',
  title: 'Significant change of another’s model',
  per: 'system',
  formula: (isOther) => {
    const judged = is('model.significantChange', true);
    const areOperationsKnown = stated(known('model.operationsOfModification'));
    const byShare = stated(atLeast('model.computeOfModification', moreThan(SHARE)));
    // Stated in place of the share, where the compute of the original is not known.
    const byOperations = any(
      atLeast('model.operationsOfModification', moreThan(PRESUMPTION / 3)),
      all(
        atLeast('model.operationsOfModification', moreThan(INDICATOR / 3)),
        is('model.originalHasSystemicRisk', false),
      ),
    );
    // Either measure settles it; while nobody gives one of them, it is open.
    const nobodyMeasures = all(not(areOperationsKnown), not(known('model.computeOfModification')));
    const figures = any(byShare, all(areOperationsKnown, byOperations), nobodyMeasures);
    return isOther(16) ? judged : any(judged, figures);
  },
  assumptions: [FIGURES],
});

/**
 * High-impact capabilities, presumed above 10^25 operations; a new provider's change of a model that has systemic risk;
 * or a designation. The Commission can accept that a model exceptionally presents none, but for one it designated.
 *
 * @see Regulation (EU) 2024/1689, Articles 51(1), 51(2) and 52(3)
 */
export const systemicRisk = defineClass({
  id: 'systemic risk',
  of: 'model',
  citation: 'Art. 51(1)',
  kind: 'general-purpose-model',
  title: 'General-purpose AI model with systemic risk',
  per: 'system',
  formula: all(
    classMet('general-purpose model'),
    any(
      all(
        any(
          is('model.highImpactCapabilities', true),
          abovePresumption,
          all(
            is('model.modifiesAnotherModel', true),
            is('model.originalHasSystemicRisk', true),
            classMet('significant change of a model'),
          ),
        ),
        not(invoked(is('model.argumentsAccepted', true))),
      ),
      reached('model.designatedOn'),
    ),
  ),
});

/**
 * Exclusions that have to be invoked: science alone, research before the market, purely internal use. The last of them
 * stands in a recital that keeps models with systemic risk bound.
 *
 * @see Regulation (EU) 2024/1689, Article 2(6) and (8); Recital 97
 */
export const modelExcluded = defineClass({
  id: 'model excluded',
  of: 'model',
  citation: 'Art. 2',
  kind: 'element',
  title: 'Exclusions of models',
  per: 'system',
  formula: any(
    invoked(is('scope.developedAndUsedSolelyForScience', true)),
    invoked(all(is('scope.researchOrTestingBeforeMarketOnly', true), notOnTheMarket)),
    invoked(
      all(is('model.purelyInternal', true), not(reached('model.placedOnTheMarketOn')), not(classMet('systemic risk'))),
    ),
  ),
  assumptions: [
    {
      reading: 17,
      text: 'Internal use of an own model that is essential for what third parties get, or that affects the rights of persons, is placing on the market. Purely internal use never frees a model with systemic risk.',
      sources: ['Recital 97', ON_MODELS],
    },
  ],
});

const makesTheModel = any(is('parties[].develops', true), is('parties[].hasDeveloped', true));

/** A model of its own, or a change of another's that is significant enough to make one. */
const isOneOfItsOwn = any(is('model.modifiesAnotherModel', false), classMet('significant change of a model'));

/**
 * Who develops a model and places it on the market under its own name, also inside its own marketed system; who changes
 * another's model significantly; and who markets a system with a model whose maker keeps it off the Union market.
 *
 * @see Regulation (EU) 2024/1689, Article 3(3) and (9); Recitals 97 and 109
 */
export const modelProvider = defineClass({
  id: 'provider of the model',
  of: 'model',
  citation: 'Art. 3(3)',
  kind: 'role',
  title: 'Provider of the model',
  per: 'parties[]',
  formula: (isOther: OtherReading) => {
    const own = all(
      makesTheModel,
      any(
        is('parties[].placesOnTheMarket', true),
        all(is('model.ownModelInOwnSystem', true), is('parties[].integratesInMarketedSystem', true)),
      ),
      is('parties[].ownNameOrTrademark', true),
      isOneOfItsOwn,
    );
    const instead = all(is('model.upstreamExcludesUnion', true), is('parties[].integratesInMarketedSystem', true));
    return isOther(16) ? own : any(own, instead);
  },
  assumptions: [FIGURES],
});

/**
 * A model binds its provider where no exclusion is invoked and shown.
 *
 * @see Regulation (EU) 2024/1689, Article 2(1)(a)
 */
export const modelInScope = defineClass({
  id: 'model in scope',
  of: 'model',
  citation: 'Art. 2(1)(a)',
  kind: 'scope',
  title: 'Scope of models',
  per: 'parties[]',
  formula: all(classMet('provider of the model'), not(classMet('model excluded'))),
});

/**
 * Duties of every provider of a general-purpose model.
 *
 * @see Regulation (EU) 2024/1689, Article 53(1)
 */
export const modelDuties = defineClass({
  id: 'Art. 53(1)',
  of: 'model',
  citation: 'Art. 53(1)',
  kind: 'general-purpose-model',
  title: 'Provider of a general-purpose AI model',
  per: 'parties[]',
  formula: all(classMet('model in scope'), classMet('general-purpose model')),
});

/**
 * A model under a licence that allows access, use, modification and distribution, with weights, architecture and
 * information on use public, not sold and without systemic risk is free of Art. 53(1)(a) and (b) and of Art. 54.
 *
 * @see Regulation (EU) 2024/1689, Articles 53(2) and 54(6); Recital 103
 */
export const openModel = defineClass({
  id: 'Art. 53(2)',
  of: 'model',
  citation: 'Art. 53(2)',
  kind: 'element',
  title: 'Relief for free and open-source models',
  per: 'system',
  formula: invoked(
    all(
      is('model.freeAndOpenLicence', true),
      includes('model.parametersPublic', 'weights'),
      includes('model.parametersPublic', 'architecture'),
      includes('model.parametersPublic', 'usageInformation'),
      is('model.monetised', false),
      not(classMet('systemic risk')),
    ),
  ),
});

/**
 * A provider established in a third country appoints an authorised representative, unless the model is open. Who has
 * not even a branch in the Union is not established there; who has one may be established elsewhere all the same.
 *
 * @see Regulation (EU) 2024/1689, Article 54(1) and (6)
 */
export const representativeNeeded = defineClass({
  id: 'Art. 54(1)',
  of: 'model',
  citation: 'Art. 54(1)',
  kind: 'general-purpose-model',
  title: 'Provider in a third country: authorised representative',
  per: 'parties[]',
  formula: all(
    classMet('Art. 53(1)'),
    any(
      stated(is('organisation.locatedInUnion', false)),
      stated(is('organisation.establishedInUnion', false)),
      all(not(stated(is('organisation.establishedInUnion', true))), is('parties[].establishedInThirdCountry', true)),
    ),
    not(classMet('Art. 53(2)')),
  ),
});

/**
 * Located in the Union, with a written mandate of the model's provider that it accepted.
 *
 * @see Regulation (EU) 2024/1689, Article 54(1)
 */
export const modelRepresentative = defineClass({
  id: 'authorised representative of the model provider',
  of: 'model',
  citation: 'Art. 54(1)',
  kind: 'role',
  title: 'Authorised representative of the model provider',
  per: 'parties[]',
  formula: all(inTheUnion, known('parties[].acceptedMandate')),
});

/**
 * Duties of providers of general-purpose models with systemic risk.
 *
 * @see Regulation (EU) 2024/1689, Article 55(1)
 */
export const systemicRiskDuties = defineClass({
  id: 'Art. 55(1)',
  of: 'model',
  citation: 'Art. 55(1)',
  kind: 'general-purpose-model',
  title: 'Provider of a model with systemic risk',
  per: 'parties[]',
  formula: all(classMet('model in scope'), classMet('systemic risk')),
});

/**
 * The registry calls the model none, or without systemic risk, and its facts give the stricter answer.
 *
 * @see Regulation (EU) 2024/1689, Articles 3(63) and 51(1)
 */
export const statedModelClassContradicted = defineContradiction({
  id: 'stated-model-class-contradicted',
  of: 'model',
  citation: 'Art. 51(1)',
  per: 'system',
  statement: 'the registry calls the model by a class, and its facts give another one',
  remedy: 'Correct the stated class, or the facts that it rests on.',
  holds: any(
    all(is('model.statedClass', 'no general-purpose model'), classMet('general-purpose model')),
    all(is('model.statedClass', 'general-purpose model'), classMet('systemic risk')),
  ),
  bearsOn: ['Art. 53(1)'],
});

/** What is computed of a model, in order. */
export const modelClasses: readonly ClassDefinition[] = [
  generalPurposeModel,
  significantChange,
  systemicRisk,
  modelExcluded,
  modelProvider,
  modelRepresentative,
  modelInScope,
  modelDuties,
  openModel,
  representativeNeeded,
  systemicRiskDuties,
];
