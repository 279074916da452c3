import { expect, it } from 'vitest';
import { privateBusinessContradicted } from '../../../policies/classification/art-05-prohibited-practices.js';
import { aiAct } from '../../../policies/index.js';
import type { PracticeId } from '../../../src/model/classes.js';
import { withReadings } from '../../../src/policy/policy.js';
import {
  DEPLOYER,
  deployer,
  list,
  minimalSystem,
  only,
  type Part,
  PROVIDER,
  plainUse,
  provider,
  type Registered,
  USE,
} from '../../support/builders.js';
import {
  assess,
  type Case,
  type Cases,
  describeBeside,
  pointOf,
  testClass,
  testContradiction,
} from '../../support/policy-tester.js';

/** One element of a practice: what is stated where it is there, and where it is not. */
type Element = readonly [fact: string, there: unknown, denied: unknown];

interface Practice {
  readonly id: PracticeId;
  /** The first element, as the screening asks for it. */
  readonly first: string;
  readonly elements: readonly Element[];
  /** Who is caught: makers of (ba) and (bb) by their own rule, nobody but users by (h). */
  readonly kind: 'any act' | 'service for this purpose' | 'intimate material' | 'use only';
}

const PRACTICES: readonly Practice[] = [
  {
    id: 'Art. 5(1)(a)',
    first: 'technique',
    elements: [
      ['distortsBehaviour', 'yes', 'no'],
      ['impairsInformedDecision', 'yes', 'no'],
      ['decisionNotOtherwiseTaken', 'yes', 'no'],
      ['significantHarmLikely', 'yes', 'no'],
    ],
    kind: 'any act',
  },
  {
    id: 'Art. 5(1)(b)',
    first: 'exploitsVulnerability',
    elements: [
      ['distortsBehaviour', 'yes', 'no'],
      ['significantHarmLikely', 'yes', 'no'],
    ],
    kind: 'any act',
  },
  {
    id: 'Art. 5(1)(ba)',
    first: 'generatesIntimateOrSexualMaterial',
    elements: [
      ['personIdentifiable', 'yes', 'no'],
      ['consentForThatMaterial', 'no', 'yes'],
      ['increasesExposureOrAltersActivity', 'yes', 'no'],
    ],
    kind: 'intimate material',
  },
  { id: 'Art. 5(1)(bb)', first: 'childSexualAbuseMaterial', elements: [], kind: 'intimate material' },
  {
    id: 'Art. 5(1)(c)',
    first: 'evaluatesPersonsOverTime',
    elements: [
      ['basis', only('socialBehaviour'), only()],
      ['detrimentalTreatment', 'yes', 'no'],
      ['treatmentInUnrelatedContext', 'yes', 'no'],
    ],
    kind: 'any act',
  },
  {
    id: 'Art. 5(1)(d)',
    first: 'assessesRiskOfOffending',
    elements: [
      ['solelyProfilingOrTraits', 'yes', 'no'],
      ['supportsAssessmentOnObjectiveFacts', 'no', 'yes'],
    ],
    kind: 'service for this purpose',
  },
  {
    id: 'Art. 5(1)(e)',
    first: 'buildsFacialDatabase',
    elements: [
      ['untargetedScraping', 'yes', 'no'],
      ['scrapingSource', only('closedCircuitTelevision'), only()],
    ],
    kind: 'service for this purpose',
  },
  {
    id: 'Art. 5(1)(f)',
    first: 'infersEmotions',
    elements: [
      ['emotionsFromBiometricData', 'yes', 'no'],
      ['area', only('workplace'), only()],
      ['medicalOrSafetyReason', 'no', 'yes'],
    ],
    kind: 'service for this purpose',
  },
  {
    id: 'Art. 5(1)(g)',
    first: 'assignsPersonsByBiometrics',
    elements: [
      ['ancillaryAndStrictlyNecessary', 'no', 'yes'],
      ['categorisesIndividuallyByBiometrics', 'yes', 'no'],
      ['deduces', only('politicalOpinions'), only()],
      ['labelsLawfullyAcquiredData', 'no', 'yes'],
      ['categorisesInLawEnforcement', only(), only('lawfullyAcquiredData')],
    ],
    kind: 'service for this purpose',
  },
  {
    id: 'Art. 5(1)(h)',
    first: 'remoteBiometricIdentification',
    elements: [
      ['realTime', 'yes', 'no'],
      ['publiclyAccessibleSpace', 'yes', 'no'],
      ['forLawEnforcement', 'yes', 'no'],
    ],
    kind: 'use only',
  },
];

/** What the elements of some points leave undecided, answered so that each element decides. */
const BESIDE: Partial<Readonly<Record<PracticeId, Part>>> = {
  'Art. 5(1)(ba)': { generatesIntimateOrSexualMaterial: only('manipulates') },
  'Art. 5(1)(c)': { treatmentUnjustifiedOrDisproportionate: 'no' },
  'Art. 5(1)(h)': { objective: only() },
};

/** Every element of the practice is stated, and nothing about the acts. */
const ALL_ELEMENTS = Object.fromEntries(
  PRACTICES.map(({ id, first, elements }): [PracticeId, Part] => [
    id,
    {
      screening: only(first),
      ...Object.fromEntries(elements.map(([fact, there]) => [fact, there])),
      ...BESIDE[id],
    },
  ]),
) as Readonly<Record<PracticeId, Part>>;

/** A use in which the practice is there, with some of its facts changed. */
const practised = (id: PracticeId, patch: Part, party: Part, more: Part = {}, organisation: Part = {}): Registered =>
  minimalSystem(
    {
      uses: list(plainUse({ practice: { ...ALL_ELEMENTS[id], ...PURPOSE, ...patch } })),
      parties: list(party),
      ...more,
    },
    { [String(party.id)]: organisation },
  );

/** The purpose, for the points that ask makers or users about it. */
const PURPOSE: Part = {
  putIntoServiceForThisPurpose: 'yes',
  thatOutputIsIntended: 'yes',
  thatOutputForeseeableAndReproducible: 'no',
  usedForThatOutput: 'yes',
};

/** The same, with more said of the use itself. */
const practisedAs = (id: PracticeId, use: Part, patch: Part, ...parties: readonly Part[]): Registered =>
  minimalSystem({
    uses: list(plainUse({ ...use, practice: { ...ALL_ELEMENTS[id], ...PURPOSE, ...patch } })),
    parties: list(...parties),
  });

const placer = provider({ putsIntoService: 'no' });
const supplier = provider({ placesOnTheMarket: 'no' });
const ownUser = provider({ placesOnTheMarket: 'no', putsIntoService: 'own use' });
const user = deployer();
const bystander = deployer({ usesUnderItsAuthority: 'no' });

const OVERSEAS = { placesOnTheMarket: 'no', putsIntoService: 'no' };

/** Who places it on the market otherwise than the maker itself. */
const BY_IMPORT: readonly (readonly [string, Part])[] = [
  ['placed on the market by an importer', { ...bystander, placesSystemOfThirdCountryBrand: 'yes' }],
  ['placed on the market through an importer', provider({ ...OVERSEAS, placesThroughImporter: 'yes' })],
];

const MAKERS: readonly (readonly [string, Part])[] = [
  ['placed on the market', placer],
  ['supplied to a deployer for first use', supplier],
  ['put into service for own use', ownUser],
];

const first = (practice: string): string => `uses[${USE}].practice.${practice}`;

function actCases({ id, kind }: Practice): { met: Case[]; not: Case[]; open: Case[] } {
  const made = [...MAKERS, ...BY_IMPORT].map(([name, party]): Case => ({ name, system: practised(id, {}, party) }));
  const used: Case = {
    name: 'used under its own authority',
    system: practised(id, {}, user),
    decidedBy: [`parties[${DEPLOYER}].usesUnderItsAuthority`],
  };
  return {
    met: [
      ...(kind === 'use only' ? [] : made),
      used,
      {
        name: 'used by a natural person who does not say that it is private',
        system: practised(id, {}, user, {}, { kind: 'natural person' }),
      },
      {
        name: 'used by a company that claims purely private use',
        system: practised(id, {}, deployer({ personalNonProfessionalUse: 'yes' }), {}, { kind: 'legal person' }),
      },
      {
        name: 'used by the party whose use it is said to be',
        system: practisedAs(id, { deployer: DEPLOYER }, {}, user),
      },
    ],
    not: [
      {
        name: 'a use of another party, who does not use it',
        system: practisedAs(id, { deployer: 'sister' }, {}, user, { ...bystander, id: 'sister' }),
        decidedBy: [first('').replace('.practice.', '.deployer')],
      },
      ...(kind === 'use only'
        ? made.map((one) => ({ ...one, name: `${one.name}: making such a system is not forbidden` }))
        : []),
      { name: 'a party that neither makes, supplies nor uses it', system: practised(id, {}, bystander) },
      { name: 'nobody does anything with it', system: practised(id, {}, user, { parties: 'none' }) },
      {
        name: 'used by a natural person purely privately, invoked (Art. 2(10))',
        system: practised(id, {}, deployer({ personalNonProfessionalUse: 'yes' }), {}, { kind: 'natural person' }),
        decidedBy: [`parties[${DEPLOYER}].personalNonProfessionalUse`],
      },
    ],
    open: [
      {
        name: 'nobody says whether the party uses it',
        system: practised(id, {}, deployer({ usesUnderItsAuthority: undefined })),
        missing: [`parties[${DEPLOYER}].usesUnderItsAuthority`],
      },
      { name: 'nobody wrote down the parties', system: practised(id, {}, user, { parties: undefined }) },
    ],
  };
}

/** By whom a case is told, whose acts count without a further question of purpose. */
const actor = ({ kind }: Practice): Part => (kind === 'use only' ? user : placer);

function elementCases(practice: Practice): { met: Case[]; not: Case[]; open: Case[]; unscreened: Case[] } {
  const { id, first: entry, elements } = practice;
  const by = actor(practice);
  const others = PRACTICES.filter(({ first }) => first !== entry).map(({ first }): [string, string] => [first, 'no']);
  return {
    met: [{ name: 'screened “yes” alone', system: practised(id, { screening: { [entry]: 'yes' } }, by) }],
    not: [
      {
        name: 'none of the practices',
        system: minimalSystem({ parties: list(by) }),
        decidedBy: [first('screening')],
      },
      {
        name: 'screened out, the others left open',
        system: minimalSystem({
          parties: list(by),
          uses: list(plainUse({ practice: { screening: { [entry]: 'no' } } })),
        }),
      },
      ...elements.map(
        ([fact, , denied]): Case => ({
          name: `everything else, and ${fact} is answered the other way`,
          system: practised(id, { [fact]: denied }, by),
          decidedBy: [first(fact)],
        }),
      ),
    ],
    open: [
      { name: 'the first element alone', system: opened(by, { screening: { [entry]: 'yes' } }) },
      ...elements.map(
        ([fact]): Case => ({
          name: `everything else, and nobody answers ${fact}`,
          system: practised(id, { [fact]: undefined }, by),
          missing: [first(fact)],
        }),
      ),
    ],
    unscreened: [
      { name: 'nobody screened the practices', system: opened(by, undefined) },
      { name: 'answered “partly”', system: opened(by, { screening: { [entry]: 'partly' } }) },
      {
        name: 'only the other practices answered',
        system: opened(by, { screening: Object.fromEntries(others) }),
      },
    ],
  };
}

/** Of the practice only what is given here is stated. */
const opened = (party: Part, practice: Part | undefined): Registered =>
  minimalSystem({
    parties: list(party),
    uses: list({ ...plainUse({ practice: undefined }), ...(practice === undefined ? {} : { practice }) }),
  });

const precautions = (...entries: readonly string[]): Part => ({ makersPrecautions: only(...entries) });
/** These precautions are not taken, and nobody says more. */
const denied = (...entries: readonly string[]): Part => ({
  makersPrecautions: Object.fromEntries(entries.map((entry) => [entry, 'no'])),
});
const NOT_OFFERED = 'notOfferedForThePractice';
const EXCLUDED = 'excludedInTermsAndInstructions';
const BUILT_IN = 'feasibleMeasuresBuiltIn';
const UNLIKELY = 'notReasonablyLikely';

/** Reading 32: makers of systems with other uses too. */
function precautionCases({ id }: Practice): { met: Case[]; not: Case[]; open: Case[] } {
  const forMakers = (name: string, patch: Part): Case[] =>
    [placer, supplier].map((party, at) => ({
      name: `${MAKERS[at]?.[0]}; ${name}`,
      system: practised(id, patch, party),
    }));
  /** One party makes it; another, who is not asked here, uses it. */
  const byADeployer = (name: string, use: Part, patch: Part): Case[] =>
    [placer, supplier].map((party, at) => ({
      name: `${MAKERS[at]?.[0]}, and a deployer does this with it, ${name}`,
      system: practisedAs(id, { deployer: 'sister', ...use }, patch, party, { ...bystander, id: 'sister' }),
    }));
  const BESIDE_THE_PURPOSE: Part = { withinIntendedPurpose: 'no' };
  return {
    met: [
      ...byADeployer('beside it, and the system is offered for it', BESIDE_THE_PURPOSE, denied(NOT_OFFERED)),
      ...byADeployer('beside it, likely and not excluded', BESIDE_THE_PURPOSE, denied(UNLIKELY, EXCLUDED)),
      ...byADeployer('beside it, likely and not built against', BESIDE_THE_PURPOSE, denied(UNLIKELY, BUILT_IN)),
      ...byADeployer('as the maker means it', { withinIntendedPurpose: 'yes' }, {}),
      ...byADeployer(
        'beside what the maker offers it for and could expect',
        BESIDE_THE_PURPOSE,
        precautions(NOT_OFFERED),
      ),
      ...forMakers('beside some purpose, and nobody says that it is a deployer’s use', {}).map((one, at) => ({
        ...one,
        system: practisedAs(id, BESIDE_THE_PURPOSE, {}, [placer, supplier][at] as Part),
      })),
      ...forMakers('not offered for the practice, and nothing more', precautions(NOT_OFFERED)),
      ...forMakers('not likely, and offered for it all the same', precautions(UNLIKELY)),
      ...forMakers('excluded in the terms, and nothing built against it', precautions(NOT_OFFERED, EXCLUDED)),
      ...forMakers('built against, and not excluded', precautions(NOT_OFFERED, BUILT_IN)),
      {
        name: 'used, whatever the maker excluded and built in',
        system: practised(id, precautions(NOT_OFFERED, UNLIKELY, EXCLUDED, BUILT_IN), user),
      },
    ],
    not: [
      ...byADeployer('not to be expected', BESIDE_THE_PURPOSE, precautions(NOT_OFFERED, UNLIKELY)),
      ...forMakers('not offered and not reasonably likely', precautions(NOT_OFFERED, UNLIKELY)),
      ...forMakers('not offered, excluded and built against', precautions(NOT_OFFERED, EXCLUDED, BUILT_IN)),
    ],
    open: [
      ...forMakers('not offered for it, and nobody says how likely it is', {
        makersPrecautions: { [NOT_OFFERED]: 'yes' },
      }),
      ...byADeployer('beside what the maker means', BESIDE_THE_PURPOSE, {}),
      ...byADeployer('beside it, and not excluded', BESIDE_THE_PURPOSE, denied(EXCLUDED)),
      ...byADeployer('beside it, and likely', BESIDE_THE_PURPOSE, denied(UNLIKELY)),
      ...byADeployer('nobody says whether as the maker means it', { withinIntendedPurpose: undefined }, {}).map(
        (one) => ({ ...one, missing: [first('').replace('practice.', 'withinIntendedPurpose')] }),
      ),
    ].map((one) => ({ missing: [first('makersPrecautions')], ...one })),
  };
}

/** Points (d) to (g): putting into service counts only for exactly that purpose. */
function serviceCases({ id }: Practice): { met: Case[]; not: Case[]; open: Case[] } {
  const otherwise = (putIntoServiceForThisPurpose: unknown): Part => ({ putIntoServiceForThisPurpose });
  return {
    met: [
      { name: 'placed on the market, for whatever purpose', system: practised(id, otherwise('no'), placer) },
      { name: 'used, for whatever purpose it was put into service', system: practised(id, otherwise('no'), user) },
    ],
    not: [
      { name: 'put into service for another purpose', system: practised(id, otherwise('no'), supplier) },
      { name: 'put into own use for another purpose', system: practised(id, otherwise('no'), ownUser) },
    ],
    open: [
      {
        name: 'put into service, and nobody says for which purpose',
        system: practised(id, otherwise(undefined), supplier),
        missing: [first('putIntoServiceForThisPurpose')],
      },
    ],
  };
}

/** Art. 5(1a): makers answer for what they intend or leave open without safeguards, deployers for what they do. */
function intimateCases({ id }: Practice): { met: Case[]; not: Case[]; open: Case[] } {
  const UNINTENDED: Part = { thatOutputIsIntended: 'no', thatOutputForeseeableAndReproducible: 'yes' };
  const made = (name: string, patch: Part): Case[] =>
    [placer, supplier].map((party, at) => ({
      name: `${MAKERS[at]?.[0]}; ${name}`,
      system: practised(id, { usedForThatOutput: 'no', ...patch }, party),
    }));
  return {
    met: [
      ...made('not intended, but users get it again and again, without adequate safeguards', {
        ...UNINTENDED,
        safeguardsPreventAndCorrect: 'no',
      }),
      {
        name: 'used to make such material, with a system that is not meant for it and guarded',
        system: practised(id, { ...UNINTENDED, safeguardsPreventAndCorrect: 'yes' }, user),
        decidedBy: [first('usedForThatOutput')],
      },
    ],
    not: [
      ...made('not intended, foreseeable, with safeguards that prevent and correct', {
        ...UNINTENDED,
        safeguardsPreventAndCorrect: 'yes',
      }),
      ...made('neither intended nor foreseeable', { thatOutputIsIntended: 'no', safeguardsPreventAndCorrect: 'no' }),
      { name: 'used for something else', system: practised(id, { usedForThatOutput: 'no' }, user) },
    ],
    open: [
      ...made('not intended, foreseeable, and nobody judged the safeguards', UNINTENDED).map((one) => ({
        ...one,
        missing: [first('safeguardsPreventAndCorrect')],
      })),
      { name: 'nobody says what it is used for', system: practised(id, { usedForThatOutput: undefined }, user) },
    ],
  };
}

const IRELAND: Part = { scope: { placeOfLawEnforcementUse: 'Ireland' } };
const DENMARK: Part = { scope: { placeOfLawEnforcementUse: 'Denmark' } };
const ELSEWHERE: Part = { scope: { placeOfLawEnforcementUse: 'another Member State' } };
const POLICE: Part = { forLawEnforcement: 'yes' };
const NO_POLICE: Part = { forLawEnforcement: 'no' };
const NO_COURT: Part = { judicialAuthority: 'no' };

/** Recitals 40 and 41, for the use in points (d) and (g). */
function placeCases({ id }: Practice): { met: Case[]; not: Case[]; open: Case[] } {
  return {
    met: [
      { name: 'police use in another Member State', system: practised(id, POLICE, user, ELSEWHERE) },
      {
        name: 'private use, of a system that the Irish police uses too',
        system: practised(id, NO_POLICE, user, IRELAND, NO_COURT),
      },
      { name: 'made for the Irish police: only the use is not bound', system: practised(id, POLICE, placer, IRELAND) },
    ],
    not: [
      { name: 'police use in Ireland', system: practised(id, POLICE, user, IRELAND) },
      { name: 'police use in Denmark', system: practised(id, POLICE, user, DENMARK) },
      {
        name: 'use by a criminal court in Denmark',
        system: practised(id, NO_POLICE, user, DENMARK, { judicialAuthority: 'yes' }),
      },
    ],
    open: [
      {
        name: 'used in Ireland, and nobody says whether this use is the police’s',
        system: practised(id, { forLawEnforcement: undefined }, user, IRELAND, NO_COURT),
        missing: [first('forLawEnforcement')],
      },
    ],
  };
}

type Told = { readonly met?: readonly Case[]; readonly not?: readonly Case[]; readonly open?: readonly Case[] };

const case_ = (id: PracticeId, name: string, patch: Part, party: Part = placer, more: Part = {}): Case => ({
  name,
  system: practised(id, patch, party, more),
});

/** What only one point knows. */
/** At work, screened out under Art. 5, and said to be an emotion recognition system elsewhere in the registry. */
const recognising = (name: string, use: Part, practice: Part = {}): Case => ({
  name,
  system: practisedAs(
    'Art. 5(1)(f)',
    use,
    { screening: only(), emotionsFromBiometricData: undefined, ...practice },
    placer,
  ),
});

/** A private party and the police use it, and the use of one of them claims ordinary business. */
const besideThePolice = (whose: string): Registered => ({
  ...practisedAs(
    'Art. 5(1)(d)',
    { deployer: whose },
    { privateOrdinaryBusiness: 'yes' },
    ...(whose === DEPLOYER ? [user, deployer({ id: 'police' })] : [deployer({ id: 'police' }), user]),
  ),
  organisations: { police: { lawEnforcementAuthority: 'yes' }, [DEPLOYER]: { lawEnforcementAuthority: 'no' } },
});

const OF_ONE_POINT: Partial<Readonly<Record<PracticeId, Told>>> = {
  'Art. 5(1)(a)': {
    met: [
      case_('Art. 5(1)(a)', 'screened out, and deceptive techniques stated all the same', {
        screening: only(),
        technique: only('purposefullyDeceptive'),
      }),
      case_('Art. 5(1)(a)', 'a subliminal technique named, nobody screened', {
        screening: undefined,
        technique: only('subliminal'),
      }),
    ],
  },
  'Art. 5(1)(b)': {
    met: [
      case_('Art. 5(1)(b)', 'screened out, and exploiting age stated all the same', {
        screening: only(),
        exploitsVulnerability: only('age'),
      }),
    ],
  },
  'Art. 5(1)(ba)': {
    met: [
      case_('Art. 5(1)(ba)', 'generated, so that nothing is asked about exposure', {
        generatesIntimateOrSexualMaterial: only('generates'),
        increasesExposureOrAltersActivity: undefined,
      }),
      case_('Art. 5(1)(ba)', 'screened “yes”, more is exposed, and nobody says how', {
        generatesIntimateOrSexualMaterial: undefined,
      }),
      case_('Art. 5(1)(ba)', 'screened out, and a manipulation that undresses stated all the same', {
        screening: only(),
        generatesIntimateOrSexualMaterial: only('manipulates'),
      }),
    ],
    open: [
      case_('Art. 5(1)(ba)', 'it exposes nothing more (Art. 5(1b)), and nobody says whether it also generates', {
        increasesExposureOrAltersActivity: 'no',
        generatesIntimateOrSexualMaterial: { manipulates: 'yes' },
      }),
    ],
  },
  'Art. 5(1)(bb)': {
    met: [
      case_('Art. 5(1)(bb)', 'a defence under national law is denied', { withoutRightDefence: 'no' }),
      case_('Art. 5(1)(bb)', 'a defence is claimed “partly”, which is no answer', { withoutRightDefence: 'partly' }),
    ],
    not: [
      case_('Art. 5(1)(bb)', 'a “without right” defence under national law, invoked', { withoutRightDefence: 'yes' }),
      case_('Art. 5(1)(bb)', 'used by an investigator, with such a defence', { withoutRightDefence: 'yes' }, user),
    ],
  },
  'Art. 5(1)(c)': {
    met: [
      case_('Art. 5(1)(c)', 'treatment out of proportion, in the same context', {
        treatmentInUnrelatedContext: 'no',
        treatmentUnjustifiedOrDisproportionate: 'yes',
      }),
      case_('Art. 5(1)(c)', 'the output weighs enough', { outputHardlyWeighs: 'no' }),
      case_('Art. 5(1)(c)', 'screened out, and a score that leads to worse treatment stated all the same', {
        screening: only(),
      }),
    ],
    not: [
      case_('Art. 5(1)(c)', 'the output hardly weighs in it, invoked', { outputHardlyWeighs: 'yes' }),
      case_('Art. 5(1)(c)', 'screened out, and worse treatment on no stated basis', {
        screening: only(),
        basis: undefined,
      }),
      case_('Art. 5(1)(c)', 'screened out, and behaviour that leads to no stated treatment', {
        screening: only(),
        detrimentalTreatment: undefined,
      }),
    ],
    open: [
      case_('Art. 5(1)(c)', 'same context, and nobody judged the proportion', {
        treatmentInUnrelatedContext: 'no',
        treatmentUnjustifiedOrDisproportionate: undefined,
      }),
    ],
  },
  'Art. 5(1)(d)': {
    met: [
      case_('Art. 5(1)(d)', 'a private party that the law entrusts', { privateOrdinaryBusiness: 'no' }),
      case_('Art. 5(1)(d)', 'the police', POLICE, user),
      case_('Art. 5(1)(d)', 'screened out, and prediction solely from profiling stated all the same', {
        screening: only(),
      }),
      {
        name: 'the police, that claims the ordinary business of a private party: the stricter statement counts',
        system: practised(
          'Art. 5(1)(d)',
          { privateOrdinaryBusiness: 'yes' },
          user,
          {},
          { lawEnforcementAuthority: 'yes' },
        ),
      },
      {
        name: 'the police, whose own use it is, beside a private party',
        system: besideThePolice('police'),
      },
      {
        name: 'a firm that claims ordinary business and acts for the police',
        system: practised(
          'Art. 5(1)(d)',
          { privateOrdinaryBusiness: 'yes' },
          deployer({ actsOnBehalfOf: only('lawEnforcementAuthority') }),
        ),
      },
    ],
    not: [
      case_('Art. 5(1)(d)', 'a private party in its ordinary business, invoked', { privateOrdinaryBusiness: 'yes' }),
      {
        name: 'ordinary business of a private party whose own use it is, beside the police',
        system: besideThePolice(DEPLOYER),
      },
    ],
  },
  'Art. 5(1)(e)': {
    met: [
      case_('Art. 5(1)(e)', 'scraped from the internet', { scrapingSource: only('internet') }),
      case_('Art. 5(1)(e)', 'screened out, and untargeted scraping stated all the same', { screening: only() }),
    ],
  },
  'Art. 5(1)(f)': {
    met: [
      case_('Art. 5(1)(f)', 'pupils', { area: only('educationInstitutions') }),
      recognising('an emotion recognition system, as Annex III asks for it', {
        area: { recognisesEmotionsOrIntentions: 'yes' },
      }),
      recognising('an emotion recognition system, as Art. 50(3) asks for it', {
        transparency: { emotionRecognition: 'yes' },
      }),
      recognising(
        'an emotion recognition system, and biometric data are denied: the stricter one counts',
        { transparency: { emotionRecognition: 'yes' } },
        { emotionsFromBiometricData: 'no' },
      ),
    ],
    not: [recognising('no emotion recognition system anywhere', { area: { recognisesEmotionsOrIntentions: 'no' } })],
    open: [
      case_('Art. 5(1)(f)', 'not at work, and nobody says whether at school', { area: { workplace: 'no' } }),
      case_('Art. 5(1)(f)', 'a safety reason “partly”', { medicalOrSafetyReason: 'partly' }),
    ],
  },
  'Art. 5(1)(g)': {
    met: [
      case_('Art. 5(1)(g)', 'law enforcement categorises data of unknown origin (reading 36)', {
        categorisesInLawEnforcement: only('otherData'),
      }),
      case_('Art. 5(1)(g)', 'screened out, and traits deduced of individuals stated all the same', {
        screening: only(),
      }),
      {
        name: 'screened out, and biometric categorisation stated under Art. 50(3)',
        system: practisedAs(
          'Art. 5(1)(g)',
          { transparency: { biometricCategorisation: 'yes' } },
          { screening: only() },
          placer,
        ),
      },
    ],
    not: [
      case_('Art. 5(1)(g)', 'screened out, and a trait that nobody says to be of individuals', {
        screening: only(),
        categorisesIndividuallyByBiometrics: undefined,
      }),
      case_('Art. 5(1)(g)', 'screened out, and individuals sorted by no stated trait', {
        screening: only(),
        deduces: undefined,
      }),
    ],
    open: [
      {
        name: 'screened out, sensitive attributes stated under Annex III, and nobody says how persons are sorted',
        system: practisedAs(
          'Art. 5(1)(g)',
          { area: { screening: only('biometrics'), categorisesBySensitiveAttributes: only('specialCategory') } },
          { screening: only(), categorisesIndividuallyByBiometrics: undefined },
          placer,
        ),
        missing: [first('categorisesIndividuallyByBiometrics')],
      },
      {
        name: 'screened out, stated under Art. 50(3), and nobody says how persons are sorted',
        system: practisedAs(
          'Art. 5(1)(g)',
          { transparency: { biometricCategorisation: 'yes' } },
          { screening: only(), categorisesIndividuallyByBiometrics: undefined },
          placer,
        ),
        missing: [first('categorisesIndividuallyByBiometrics')],
      },
      case_('Art. 5(1)(g)', 'nobody says whether the data were lawfully acquired', {
        categorisesInLawEnforcement: { otherData: 'no' },
      }),
    ],
  },
};

const OBJECTIVE = 'objective';
const ALLOWED: Part = { strictlyNecessary: 'yes', nationalLawAllows: 'Police Act, section 40' };
const searching = (name: string, patch: Part): Case => case_('Art. 5(1)(h)', name, { ...ALLOWED, ...patch }, user);
/** Screened out under Art. 5, with these facts on Annex III(1)(a), and nobody says how fast it is. */
const identifying = (name: string, area: Part): Case => ({
  name,
  system: practisedAs('Art. 5(1)(h)', { area }, { screening: only(), realTime: undefined, [OBJECTIVE]: only() }, user),
});
const SUSPECT: Part = { [OBJECTIVE]: only('suspectOfListedOffence') };

/** The three objectives of Art. 5(1)(h), strictly necessary and under national law. */
const OBJECTIVES: Told = {
  met: [
    searching('screened out, and real time in public spaces stated all the same', {
      screening: only(),
      [OBJECTIVE]: only(),
    }),
    searching('no objective, whatever the law allows', { [OBJECTIVE]: only(), listedOffenceOfFourYears: 'no' }),
    searching('no objective, although an offence is listed', {
      [OBJECTIVE]: only(),
      listedOffenceOfFourYears: 'yes',
    }),
    searching('a suspect of an offence that is not listed', { ...SUSPECT, listedOffenceOfFourYears: 'no' }),
    searching('a missing person, not strictly necessary', {
      [OBJECTIVE]: only('victimsOrMissingPersons'),
      strictlyNecessary: 'no',
    }),
    searching('a missing person, and no national law (Art. 5(5))', {
      [OBJECTIVE]: only('victimsOrMissingPersons'),
      nationalLawAllows: 'none',
    }),
  ],
  not: [
    searching('the search for a missing person', { [OBJECTIVE]: only('victimsOrMissingPersons') }),
    searching('a specific and imminent threat', { [OBJECTIVE]: only('specificThreatOrTerroristAttack') }),
    searching('a suspect of a listed offence of four years', { ...SUSPECT, listedOffenceOfFourYears: 'yes' }),
    searching('screened out, and real time in no stated place', {
      screening: only(),
      publiclyAccessibleSpace: undefined,
      [OBJECTIVE]: only(),
    }),
    searching('screened out, and a public space with no stated delay', {
      screening: only(),
      realTime: undefined,
      [OBJECTIVE]: only(),
    }),
    identifying('screened out, and identification with nothing said of taking part', {
      identifiesAgainstDatabase: 'yes',
    }),
    identifying('screened out, and nothing said of a comparison', { withoutActiveInvolvement: 'yes' }),
    case_('Art. 5(1)(h)', 'by the Irish police', {}, user, IRELAND),
    case_('Art. 5(1)(h)', 'by the Danish police', {}, user, DENMARK),
  ],
  open: [
    searching('a suspect, and nobody says of what', SUSPECT),
    searching('a missing person, and nobody judged the necessity', {
      [OBJECTIVE]: only('victimsOrMissingPersons'),
      strictlyNecessary: undefined,
    }),
    searching('a missing person, and nobody names the national law', {
      [OBJECTIVE]: only('victimsOrMissingPersons'),
      nationalLawAllows: undefined,
    }),
    searching('everything else, and nobody names the objective', { [OBJECTIVE]: undefined }),
    identifying('screened out, identified without taking part, and nobody says how fast', {
      identifiesAgainstDatabase: 'yes',
      withoutActiveInvolvement: 'yes',
    }),
  ],
};

for (const practice of PRACTICES) {
  const { id, kind } = practice;
  const acts = actCases(practice);
  const elements = elementCases(practice);
  const told: readonly Told[] = [
    acts,
    elements,
    ...(kind === 'any act' || kind === 'service for this purpose' ? [precautionCases(practice)] : []),
    ...(kind === 'service for this purpose' ? [serviceCases(practice)] : []),
    ...(kind === 'intimate material' ? [intimateCases(practice)] : []),
    ...(id === 'Art. 5(1)(d)' || id === 'Art. 5(1)(g)' ? [placeCases(practice)] : []),
    ...(kind === 'use only' ? [OBJECTIVES] : []),
    OF_ONE_POINT[id] ?? {},
  ];
  testClass(id, {
    met: told.flatMap(({ met = [] }) => met) as unknown as Cases,
    'not-met': told.flatMap(({ not = [] }) => not) as unknown as Cases,
    'in-play': told.flatMap(({ open = [] }) => open) as unknown as Cases,
    'not-screened': elements.unscreened as unknown as Cases,
  });
}

describeBeside('a maker elsewhere, beside the importer of its system', () => {
  const maker = (placesThroughImporter: string | undefined) =>
    minimalSystem(
      {
        uses: list(plainUse({ practice: ALL_ELEMENTS['Art. 5(1)(a)'] })),
        parties: list(provider({ ...OVERSEAS, placesThroughImporter }), {
          ...bystander,
          placesSystemOfThirdCountryBrand: 'yes',
        }),
      },
      { [PROVIDER]: { locatedInUnion: 'no' } },
    );
  it.each([
    ['yes', 'met'],
    ['no', 'not-met'],
    [undefined, 'in-play'],
  ] as const)('supplied the importer: %s, so placing the practice is %s', (answer, state) => {
    const points = assess({ system: maker(answer) }).classes.filter(({ id }) => id === 'Art. 5(1)(a)');
    const stateOf = (of: string) => points.find(({ party }) => party === of)?.state;
    expect([stateOf(PROVIDER), stateOf(DEPLOYER)]).toEqual([state, 'met']);
  });
});

describeBeside('Art. 5 by party and act', () => {
  const BOTH = list(provider(), deployer());
  const actsOf = (id: PracticeId, party: string, patch: Part = {}, parties: Part = BOTH) => {
    const { acts = [], from } = assess({ system: practised(id, patch, provider(), { parties }) }).classes.find(
      (point) => point.id === id && point.party === party,
    ) ?? { acts: [] };
    return { from, states: Object.fromEntries(acts.map(({ act, state }) => [act, state])) };
  };
  const made = (placing: string, service: string, use: string): Part => ({
    'placing on the market': placing,
    'putting into service': service,
    use,
  });

  it.each(PRACTICES.filter(({ kind }) => kind !== 'use only'))(
    '$id: makers and users each by their own act',
    ({ id }) => {
      expect(actsOf(id, PROVIDER).states).toEqual(made('met', 'met', 'not-met'));
      expect(actsOf(id, DEPLOYER).states).toEqual(made('not-met', 'not-met', 'met'));
    },
  );

  it('(h) forbids a use, not the making of the system', () => {
    expect(actsOf('Art. 5(1)(h)', PROVIDER).states).toEqual({ use: 'not-met' });
    expect(actsOf('Art. 5(1)(h)', DEPLOYER).states).toEqual({ use: 'met' });
  });

  it.each(PRACTICES.filter(({ kind }) => kind === 'service for this purpose'))(
    '$id: put into service for something else, only the placing counts',
    ({ id }) => {
      const patch = { putIntoServiceForThisPurpose: 'no' };
      expect(actsOf(id, PROVIDER, patch).states).toEqual(made('met', 'not-met', 'not-met'));
    },
  );

  it.each(['Art. 5(1)(ba)', 'Art. 5(1)(bb)'] as const)(
    '%s: what a deployer does with a guarded system is its own act',
    (id) => {
      const guarded: Part = {
        thatOutputIsIntended: 'no',
        thatOutputForeseeableAndReproducible: 'yes',
        safeguardsPreventAndCorrect: 'yes',
      };
      expect(actsOf(id, PROVIDER, guarded).states).toEqual(made('not-met', 'not-met', 'not-met'));
      expect(actsOf(id, DEPLOYER, guarded).states).toEqual(made('not-met', 'not-met', 'met'));
      expect(actsOf(id, DEPLOYER, { usedForThatOutput: 'no' }).states.use).toBe('not-met');
      expect(actsOf(id, PROVIDER, { usedForThatOutput: 'no' }).states).toEqual(made('met', 'met', 'not-met'));
    },
  );

  it('precautions free the maker, and the deployer answers for its own use', () => {
    const careful = precautions(NOT_OFFERED, EXCLUDED, BUILT_IN);
    expect(actsOf('Art. 5(1)(f)', PROVIDER, careful).states).toEqual(made('not-met', 'not-met', 'not-met'));
    expect(actsOf('Art. 5(1)(f)', DEPLOYER, careful).states).toEqual(made('not-met', 'not-met', 'met'));
  });

  it('one private person is free, and the firm beside it is not', () => {
    const parties = list(deployer({ personalNonProfessionalUse: 'yes' }), deployer({ id: 'firm' }));
    const system = practised('Art. 5(1)(ba)', {}, deployer(), { parties }, { kind: 'natural person' });
    const states = assess({ system }).classes.filter(({ id }) => id === 'Art. 5(1)(ba)');
    expect(states.map(({ party, state }) => [party, state])).toEqual([
      [DEPLOYER, 'not-met'],
      ['firm', 'met'],
    ]);
  });
});

describeBeside('Art. 5 in time', () => {
  const DAYS = ['2025-02-01', '2025-02-02', '2026-12-01', '2026-12-02', '2036-01-01'];

  it.each(PRACTICES)('$id is the same class on every day, and says from when it is forbidden', (practice) => {
    const { id, kind } = practice;
    const system = practised(id, {}, actor(practice));
    const from = kind === 'intimate material' ? '2026-12-02' : '2025-02-02';
    for (const asOf of DAYS) expect(pointOf(assess({ system, asOf }), id)).toMatchObject({ state: 'met', from });
  });

  it('the edition of 2024 knows neither (ba) nor (bb)', () => {
    const system = practised('Art. 5(1)(ba)', {}, placer);
    const points = assess({ system, edition: 'original' }).classes.filter(({ kind }) => kind === 'prohibited');
    expect(points.map(({ id }) => id)).toEqual(PRACTICES.map(({ id }) => id).filter((id) => !/b[ab]/.test(id)));
  });
});

describeBeside('Art. 5 under the other readings', () => {
  const under = (reading: number, { id }: { id: PracticeId }, patch: Part, party: Part = placer) => {
    const system = practised(id, patch, party);
    return [aiAct, withReadings(aiAct, new Set([reading]))].map((pack) => pointOf(assess({ system }, pack), id).state);
  };

  it.each(PRACTICES.filter(({ kind }) => kind === 'any act' || kind === 'service for this purpose'))(
    'reading 32, $id: makers answer for the purpose that they state only',
    (practice) => {
      for (const party of [placer, supplier]) {
        expect(under(32, practice, precautions(NOT_OFFERED), party)).toEqual(['met', 'not-met']);
        expect(under(32, practice, precautions(UNLIKELY), party)).toEqual(['met', 'met']);
        expect(under(32, practice, {}, party)).toEqual(['met', 'met']);
      }
      expect(under(32, practice, precautions(NOT_OFFERED), user)).toEqual(['met', 'met']);
    },
  );

  it('reading 10: any inference of emotions, as the letter says', () => {
    const id = 'Art. 5(1)(f)';
    expect(under(10, { id }, { emotionsFromBiometricData: 'no' })).toEqual(['not-met', 'met']);
    expect(under(10, { id }, { emotionsFromBiometricData: undefined })).toEqual(['in-play', 'met']);
    expect(under(10, { id }, { emotionsFromBiometricData: 'no', medicalOrSafetyReason: 'yes' })[1]).toBe('not-met');
  });

  it('reading 35: any private party', () => {
    const id = 'Art. 5(1)(d)';
    expect(under(35, { id }, { privateOrdinaryBusiness: 'yes' })).toEqual(['not-met', 'met']);
  });

  it('reading 36: any categorisation in law enforcement is free', () => {
    const id = 'Art. 5(1)(g)';
    expect(under(36, { id }, { categorisesInLawEnforcement: only('otherData') })).toEqual(['met', 'not-met']);
    expect(under(36, { id }, { categorisesInLawEnforcement: only() })).toEqual(['met', 'met']);
    expect(under(36, { id }, { categorisesInLawEnforcement: undefined })).toEqual(['in-play', 'in-play']);
  });
});

/** Ordinary business is claimed for a use, of a party of which this is said. */
const claimedBy = (entity: Part, party: Part = {}, use: Part = {}): Registered =>
  minimalSystem(
    {
      parties: list(deployer(party)),
      uses: list(plainUse({ practice: { privateOrdinaryBusiness: 'yes' }, ...use })),
    },
    { [DEPLOYER]: entity },
  );
const OF_POLICE: Part = { lawEnforcementAuthority: 'yes' };
const OF_NOBODY: Part = { lawEnforcementAuthority: 'no' };

testContradiction(privateBusinessContradicted, {
  contradicted: [
    { name: 'a police force', system: claimedBy(OF_POLICE), decidedBy: ['organisation.lawEnforcementAuthority'] },
    { name: 'a police force, whose use it is', system: claimedBy(OF_POLICE, {}, { deployer: DEPLOYER }) },
    {
      name: 'a police force beside a private party, while nobody says whose use it is',
      system: minimalSystem(
        {
          parties: list(deployer({ actsOnBehalfOf: only() }), deployer({ id: 'police', actsOnBehalfOf: only() })),
          uses: list(plainUse({ practice: { privateOrdinaryBusiness: 'yes' } })),
        },
        { [DEPLOYER]: OF_NOBODY, police: OF_POLICE },
      ),
    },
    {
      name: 'a private party that acts for the police',
      system: claimedBy(OF_NOBODY, { actsOnBehalfOf: only('lawEnforcementAuthority') }),
    },
  ],
  consistent: [
    { name: 'a private party', system: claimedBy(OF_NOBODY, { actsOnBehalfOf: only() }) },
    {
      name: 'a private party that acts for another authority',
      system: claimedBy(OF_NOBODY, { actsOnBehalfOf: only('publicAuthority') }),
    },
    {
      name: 'a police force that claims nothing',
      system: claimedBy(OF_POLICE, {}, { practice: { privateOrdinaryBusiness: 'no' } }),
    },
    {
      name: 'a police force beside the private party whose use it is',
      system: minimalSystem(
        {
          parties: list(deployer({ actsOnBehalfOf: only() }), deployer({ id: 'police', actsOnBehalfOf: only() })),
          uses: list(plainUse({ deployer: DEPLOYER, practice: { privateOrdinaryBusiness: 'yes' } })),
        },
        { [DEPLOYER]: OF_NOBODY, police: OF_POLICE },
      ),
    },
  ],
});
