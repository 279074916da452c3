import { expect, it } from 'vitest';
import { foreseenWithoutAssessment } from '../../../policies/classification/art-25-value-chain.js';
import { aiAct } from '../../../policies/index.js';
import { withReadings } from '../../../src/policy/policy.js';
import {
  AS_OF,
  DEPLOYER,
  deployer,
  highRiskSystem,
  list,
  minimalSystem,
  only,
  type Part,
  PROVIDER,
  plainUse,
  provider,
  type Registered,
  recruitingUse,
  USE,
} from '../../support/builders.js';
import { assess, describeBeside, pointOf, testClass, testContradiction } from '../../support/policy-tester.js';

const RESELLER = 'reseller';
const reseller = deployer({ id: RESELLER, usesUnderItsAuthority: 'no', makesAvailable: 'yes' });
const PARTIES = list(provider(), deployer(), reseller);

/** Nothing of what Art. 25(1) names, and somebody says so. */
const change = (patch: Part): Part => ({
  id: 'change',
  by: DEPLOYER,
  putsNameOrTrademark: 'no',
  changedAfterMarket: 'no',
  assessedBefore: 'yes',
  foreseenInInitialAssessment: 'no',
  affectsRequirements: 'no',
  modifiesIntendedPurpose: 'no',
  highRiskBefore: 'yes',
  ...patch,
});
const NAME: Part = { putsNameOrTrademark: 'yes' };
const SUBSTANTIAL: Part = { changedAfterMarket: 'yes', affectsRequirements: 'yes' };
/** A new purpose for a system that had not been classified as high-risk. */
const PURPOSE: Part = { modifiesIntendedPurpose: 'yes', highRiskBefore: 'no' };
/** A change to the system itself that modifies its purpose too. */
const REBUILT: Part = { changedAfterMarket: 'yes', modifiesIntendedPurpose: 'yes' };

const changed = (patch: Part, rest: Part = {}): Registered =>
  highRiskSystem({ parties: PARTIES, valueChainChanges: list(change(patch)), ...rest });
/** The deployer's own use, beside the one that the provider means. */
const usedAs = (use: Part, rest: Part = {}): Registered =>
  highRiskSystem({ parties: PARTIES, uses: list(plainUse(), use), ...rest });
const outside = (patch: Part = {}): Part =>
  recruitingUse({ id: 'own', deployer: DEPLOYER, withinIntendedPurpose: 'no', ...patch });

testClass('Art. 25(1)', {
  met: [
    { name: 'puts its name on a high-risk system', system: changed(NAME), party: DEPLOYER },
    { name: 'put its name on it on the day that is judged', system: changed({ ...NAME, on: AS_OF }), party: DEPLOYER },
    { name: 'put its name on it long ago', system: changed({ ...NAME, on: '2019-01-01' }), party: DEPLOYER },
    {
      name: 'changes a high-risk system in a way that nobody foresaw and that affects a requirement',
      system: changed(SUBSTANTIAL),
      party: DEPLOYER,
      decidedBy: ['valueChainChanges[change].foreseenInInitialAssessment'],
    },
    {
      name: 'gives the system a purpose that makes it high-risk, without a change to the system itself',
      system: changed(PURPOSE),
      party: DEPLOYER,
    },
    {
      name: 'changes a high-risk system into one for another purpose',
      system: changed(REBUILT),
      party: DEPLOYER,
    },
    {
      name: 'changes the system and its purpose, whatever the system had been before',
      system: changed({ ...REBUILT, highRiskBefore: undefined }),
      party: DEPLOYER,
      decidedBy: ['valueChainChanges[change].modifiesIntendedPurpose'],
    },
    {
      name: 'changes it before any conformity assessment, in which nothing can have been foreseen (reading 20)',
      system: changed({ ...SUBSTANTIAL, assessedBefore: 'no', foreseenInInitialAssessment: undefined }),
      party: DEPLOYER,
      decidedBy: ['valueChainChanges[change].assessedBefore'],
    },
    {
      name: 'uses it outside its purpose for something of Annex III, beside a purpose that is not high-risk',
      system: usedAs(outside(), { uses: list(plainUse({ withinIntendedPurpose: undefined }), outside()) }),
      party: DEPLOYER,
    },
    {
      name: 'one of two changes is its own',
      system: highRiskSystem({
        parties: PARTIES,
        valueChainChanges: list(change({ id: 'other', by: RESELLER }), change(NAME)),
      }),
      party: DEPLOYER,
    },
    {
      name: 'uses the system outside its purpose, for something of Annex III',
      system: usedAs(outside()),
      party: DEPLOYER,
      decidedBy: ['uses[own].withinIntendedPurpose'],
    },
    {
      name: 'a contract allocates the obligations otherwise: that binds the parties to it, not the class',
      system: changed({ ...NAME, contractAllocatesOtherwise: 'Clause 9' }),
      party: DEPLOYER,
    },
  ],
  'not-met': [
    { name: 'no change at all', system: highRiskSystem({ parties: PARTIES }), party: DEPLOYER },
    {
      name: 'its name is to be put on the system tomorrow: planned, not done',
      system: changed({ ...NAME, on: '2028-01-15' }),
      party: DEPLOYER,
      decidedBy: ['valueChainChanges[change].on'],
    },
    { name: 'another party made the change', system: changed({ ...NAME, by: RESELLER }), party: DEPLOYER },
    { name: 'the first provider, where another changed it', system: changed(NAME), party: PROVIDER },
    { name: 'changed before the market', system: changed({ affectsRequirements: 'yes' }), party: DEPLOYER },
    {
      name: 'changed as the first assessment foresaw',
      system: changed({ ...SUBSTANTIAL, foreseenInInitialAssessment: 'yes' }),
      party: DEPLOYER,
    },
    {
      name: 'changed without effect on a requirement or on the purpose',
      system: changed({ changedAfterMarket: 'yes' }),
      party: DEPLOYER,
    },
    {
      name: 'puts its name on a system that is not high-risk',
      system: changed(NAME, { uses: list(plainUse()) }),
      party: DEPLOYER,
    },
    {
      name: 'puts its name on a machine of Annex I, Section B, which Art. 25 leaves out (Art. 2(2))',
      system: changed(NAME, {
        uses: list(plainUse()),
        product: { systemIsTheProduct: 'yes', sectionB: only('machinery'), thirdPartyAssessment: 'required' },
      }),
      party: DEPLOYER,
    },
    {
      name: 'uses it outside its purpose, and that use is not high-risk',
      system: usedAs(plainUse({ id: 'own', deployer: DEPLOYER, withinIntendedPurpose: 'no' }), {
        uses: list(recruitingUse(), plainUse({ id: 'own', deployer: DEPLOYER, withinIntendedPurpose: 'no' })),
      }),
      party: DEPLOYER,
    },
    {
      name: 'uses it outside its purpose, and no use of it is high-risk',
      system: usedAs(plainUse({ id: 'own', deployer: DEPLOYER, withinIntendedPurpose: 'no' })),
      party: DEPLOYER,
    },
    {
      name: 'uses it as the provider means it',
      system: usedAs(outside({ withinIntendedPurpose: 'yes' })),
      party: DEPLOYER,
    },
    { name: 'another party uses it outside its purpose', system: usedAs(outside()), party: RESELLER },
    {
      name: 'gives a system that was high-risk before another purpose, and changes nothing in the system',
      system: changed({ ...PURPOSE, highRiskBefore: 'yes' }),
      party: DEPLOYER,
      decidedBy: ['valueChainChanges[change].highRiskBefore'],
    },
    {
      name: 'changes a system that was not high-risk before, and leaves its purpose as it is',
      system: changed({ ...SUBSTANTIAL, highRiskBefore: 'no' }),
      party: DEPLOYER,
    },
    {
      name: 'uses outside its purpose a system that is high-risk as its provider means it',
      system: usedAs(outside(), { uses: list(recruitingUse(), outside()) }),
      party: DEPLOYER,
    },
  ],
  'in-play': [
    {
      name: 'gives the system another purpose, and nobody says whether it was high-risk before',
      system: changed({ ...PURPOSE, highRiskBefore: undefined }),
      party: DEPLOYER,
      missing: ['valueChainChanges[change].highRiskBefore'],
    },
    {
      name: 'changes it substantially, and nobody says whether it was high-risk before',
      system: changed({ ...SUBSTANTIAL, highRiskBefore: undefined }),
      party: DEPLOYER,
      missing: ['valueChainChanges[change].highRiskBefore'],
    },
    {
      name: 'uses it outside its purpose, and nobody says whether the provider means another use of Annex III',
      system: usedAs(outside(), {
        uses: list(recruitingUse({ withinIntendedPurpose: undefined }), outside()),
      }),
      party: DEPLOYER,
      missing: [`uses[${USE}].withinIntendedPurpose`],
    },
    {
      name: 'nobody says whether the change was foreseen',
      system: changed({ ...SUBSTANTIAL, foreseenInInitialAssessment: undefined }),
      party: DEPLOYER,
      missing: ['valueChainChanges[change].foreseenInInitialAssessment'],
    },
    {
      name: 'nobody judged whether the change affects a requirement',
      system: changed({ changedAfterMarket: 'yes', affectsRequirements: undefined }),
      party: DEPLOYER,
      missing: ['valueChainChanges[change].affectsRequirements'],
    },
    {
      name: 'a high-risk system, and nobody says which changes there were',
      system: highRiskSystem({ parties: PARTIES, valueChainChanges: undefined }),
      party: DEPLOYER,
      missing: ['valueChainChanges'],
    },
    {
      name: 'a use of Annex III, and nobody says whether the provider means it',
      system: usedAs(outside({ withinIntendedPurpose: undefined })),
      party: DEPLOYER,
      missing: ['uses[own].withinIntendedPurpose'],
    },
  ],
  'not-screened': [
    {
      name: 'nothing said of class, change or use',
      system: minimalSystem({
        parties: PARTIES,
        valueChainChanges: undefined,
        uses: list({ id: 'shortlisting', intendedPurpose: 'Orders incoming applications' }),
      }),
      party: DEPLOYER,
    },
  ],
});

const EXCLUDED: Part = { excludedByProvider: 'Any high-risk use, terms section 3' };

testClass('Art. 25(2)', {
  met: [
    { name: 'another party put its name on the system', system: changed(NAME), party: PROVIDER },
    {
      name: 'a deployer uses it for something of Annex III that the provider did not mean',
      system: usedAs(outside()),
      party: PROVIDER,
    },
    {
      name: 'it rules out a change into what its system was already, and another modified that',
      system: changed(SUBSTANTIAL, { uses: list(recruitingUse(EXCLUDED)) }),
      party: PROVIDER,
    },
    {
      name: 'it rules that out, and another puts its name on the system today, which only a high-risk system can bear so',
      system: changed({ ...NAME, highRiskBefore: undefined, on: AS_OF }, { uses: list(recruitingUse(EXCLUDED)) }),
      party: PROVIDER,
    },
    {
      name: 'it rules out a change into what its system was already',
      system: changed(NAME, { uses: list(recruitingUse(EXCLUDED)) }),
      party: PROVIDER,
    },
    {
      name: 'nothing is ruled out, and the provider says so',
      system: usedAs(outside({ excludedByProvider: 'none' })),
      party: PROVIDER,
    },
  ],
  'not-met': [
    { name: 'nobody has become provider', system: highRiskSystem({ parties: PARTIES }), party: PROVIDER },
    { name: 'the new provider itself', system: changed(NAME), party: DEPLOYER },
    { name: 'the first provider changed its own system', system: changed({ ...NAME, by: PROVIDER }), party: PROVIDER },
    {
      name: 'the provider clearly ruled out a change into a high-risk system',
      system: usedAs(outside(EXCLUDED)),
      party: PROVIDER,
    },
    { name: 'a reseller', system: changed(NAME), party: RESELLER },
    {
      name: 'it clearly ruled that out, and the name of another is only to be put on it',
      system: changed(PURPOSE, {
        uses: list(recruitingUse(EXCLUDED)),
        valueChainChanges: list(change(PURPOSE), change({ ...NAME, id: 'planned', on: '2028-01-15' })),
      }),
      party: PROVIDER,
    },
    {
      name: 'it clearly ruled that out before another gave the system a high-risk purpose',
      system: changed(PURPOSE, { uses: list(recruitingUse(EXCLUDED)) }),
      party: PROVIDER,
    },
  ],
  'in-play': [
    {
      name: 'nobody says whether the change was foreseen',
      system: changed({ ...SUBSTANTIAL, foreseenInInitialAssessment: undefined }),
      party: PROVIDER,
      missing: ['valueChainChanges[change].foreseenInInitialAssessment'],
    },
  ],
  'not-screened': [
    {
      name: 'nothing said of the party, of class, change or use',
      system: minimalSystem({
        parties: list({ id: PROVIDER }),
        valueChainChanges: undefined,
        uses: list({ id: 'shortlisting', intendedPurpose: 'Orders incoming applications' }),
      }),
    },
  ],
});

const MANUFACTURER = 'lift-maker';
const PRODUCT: Part = {
  sectionA: only('lifts'),
  systemIsTheProduct: 'no',
  componentOf: 'The door drive of a lift',
  fulfilsSafetyFunction: 'yes',
  failureEndangers: only('healthAndSafetyOfPersons'),
  thirdPartyAssessment: 'required',
};
const inLift = (product: Part, party: Part = {}): Registered =>
  minimalSystem({
    product: { ...PRODUCT, ...product },
    parties: list(
      deployer({
        id: MANUFACTURER,
        usesUnderItsAuthority: 'no',
        marketsSystemWithProduct: 'with the product under own name',
        ...party,
      }),
    ),
  });

testClass('Art. 25(3)', {
  met: [
    {
      name: 'the maker of a lift markets its safety component with it',
      system: inLift({}),
      decidedBy: [`parties[${MANUFACTURER}].marketsSystemWithProduct`],
    },
    {
      name: 'puts the component into service under its name after the lift',
      system: inLift({}, { marketsSystemWithProduct: 'under own name after the product' }),
    },
  ],
  'not-met': [
    { name: 'markets it under the name of another', system: inLift({}, { marketsSystemWithProduct: 'no' }) },
    { name: 'a product of Section B alone', system: inLift({ sectionA: only(), sectionB: only('motorVehicles') }) },
    {
      name: 'the system is the product itself and no component',
      system: inLift({ systemIsTheProduct: 'yes', componentOf: 'none' }),
    },
    {
      name: 'a product of its own, and a component that has nothing to do with safety',
      system: inLift({ systemIsTheProduct: 'yes', fulfilsSafetyFunction: 'no', failureEndangers: only() }),
    },
    { name: 'no third party assesses the product', system: inLift({ thirdPartyAssessment: 'not required' }) },
  ],
  'in-play': [
    {
      name: 'nobody says whether a third party assesses the product',
      system: inLift({ thirdPartyAssessment: undefined }),
      missing: ['product.thirdPartyAssessment'],
    },
    {
      name: 'nobody says under whose name it is marketed',
      system: inLift({}, { marketsSystemWithProduct: undefined }),
      missing: [`parties[${MANUFACTURER}].marketsSystemWithProduct`],
    },
  ],
  'not-screened': [
    {
      name: 'nothing said of product or market',
      system: minimalSystem({ product: undefined, parties: list({ id: MANUFACTURER }) }),
    },
  ],
});

describeBeside('reading 20: before the first assessment no modification is substantial', () => {
  const under = (patch: Part) =>
    [aiAct, withReadings(aiAct, new Set([20]))].map(
      (pack) =>
        pointOf(assess({ system: changed({ ...SUBSTANTIAL, ...patch }) }, pack), 'Art. 25(1)', { party: DEPLOYER })
          .state,
    );

  it.each([
    ['assessed before', { assessedBefore: 'yes' }, ['met', 'met']],
    ['not yet assessed', { assessedBefore: 'no' }, ['met', 'not-met']],
    ['nobody says whether it was assessed', { assessedBefore: undefined }, ['met', 'in-play']],
    ['foreseen in the assessment', { foreseenInInitialAssessment: 'yes' }, ['not-met', 'not-met']],
  ] as const)('%s', (_, patch, expected) => {
    expect(under(patch)).toEqual(expected);
  });
});

describeBeside('reading 61: a contract leaves the obligations with another', () => {
  const under = (contractAllocatesOtherwise: string | undefined, patch: Part = NAME) =>
    [aiAct, withReadings(aiAct, new Set([61]))].map(
      (pack) =>
        pointOf(assess({ system: changed({ ...patch, contractAllocatesOtherwise }) }, pack), 'Art. 25(1)', {
          party: DEPLOYER,
        }).state,
    );

  it.each([
    ['a contract does', 'Clause 9', NAME, ['met', 'not-met']],
    ['no contract does', 'none', NAME, ['met', 'met']],
    ['nobody invokes one', undefined, NAME, ['met', 'met']],
    ['it cannot for a substantial modification', 'Clause 9', { ...NAME, ...SUBSTANTIAL }, ['met', 'met']],
  ] as const)('%s', (_, contract, patch, expected) => {
    expect(under(contract, patch)).toEqual(expected);
  });
});

describeBeside('Art. 25 along the chain', () => {
  const holders = (system: Registered): readonly string[] =>
    [PROVIDER, DEPLOYER, RESELLER].filter(
      (party) => pointOf(assess({ system }), 'provider of a high-risk system', { party }).state === 'met',
    );

  it.each([
    ['nothing changed', {}, [PROVIDER]],
    ['the deployer put its name on it', NAME, [DEPLOYER]],
    ['the reseller changed it substantially', { ...SUBSTANTIAL, by: RESELLER }, [RESELLER]],
    ['while the shift is open, the first provider stays', { ...NAME, putsNameOrTrademark: undefined }, [PROVIDER]],
    ['the first provider changed it itself', { ...SUBSTANTIAL, by: PROVIDER }, [PROVIDER]],
  ] as const)('%s', (_, patch, expected) => {
    expect(holders(changed(patch))).toEqual(expected);
  });

  it.each(['2027-12-01', '2027-12-02', '2040-01-01'])('on %s it is the same class, with its day', (asOf) => {
    const point = pointOf(assess({ system: changed(NAME), asOf }), 'Art. 25(1)', { party: DEPLOYER });
    expect(point).toMatchObject({ state: 'met', from: '2027-12-02' });
  });
});

testContradiction(foreseenWithoutAssessment, {
  contradicted: [
    {
      name: 'foreseen in an assessment that nobody had made',
      system: changed({ foreseenInInitialAssessment: 'yes', assessedBefore: 'no' }),
      decidedBy: ['valueChainChanges[change].foreseenInInitialAssessment', 'valueChainChanges[change].assessedBefore'],
    },
    {
      name: 'one of two changes',
      system: changed(
        {},
        {
          valueChainChanges: list(
            change({ id: 'other' }),
            change({ foreseenInInitialAssessment: 'yes', assessedBefore: 'no' }),
          ),
        },
      ),
    },
  ],
  consistent: [
    { name: 'foreseen in an assessment made before', system: changed({ foreseenInInitialAssessment: 'yes' }) },
    { name: 'not foreseen, and not assessed before', system: changed({ assessedBefore: 'no' }) },
    {
      name: 'foreseen, and nobody says whether it was assessed before',
      system: changed({ foreseenInInitialAssessment: 'yes', assessedBefore: undefined }),
    },
  ],
});
