import { describe, expect, it } from 'vitest';
import type { Headline } from '../../src/model/generated/assessment.js';
import {
  AS_OF,
  deployer,
  highRiskSystem,
  list,
  minimalSystem,
  only,
  type Part,
  plainUse,
  type Registered,
  recruitingUse,
} from '../support/builders.js';
import { assess, pointOf } from '../support/policy-tester.js';

const headline = (system: Registered, asOf = AS_OF): Headline => assess({ system, asOf }).headline;
const using = (...uses: readonly Part[]): Registered => minimalSystem({ uses: list(...uses) });

describe('a class that is met', () => {
  it('is high-risk, in force from the day of application on', () => {
    expect(headline(highRiskSystem(), '2027-12-02')).toEqual({ class: 'high-risk', atLeast: false, open: [] });
    expect(headline(highRiskSystem(), '2040-01-01')).toEqual({ class: 'high-risk', atLeast: false, open: [] });
  });

  it('is a forecast the day before: “will be high-risk from”', () => {
    expect(headline(highRiskSystem(), '2027-12-01')).toEqual({
      class: 'high-risk',
      atLeast: false,
      open: [],
      forecastFrom: '2027-12-02',
    });
  });

  it('is high-risk for one purpose of several (reading 29)', () => {
    expect(headline(using(plainUse({ id: 'filing' }), recruitingUse())).class).toBe('high-risk');
  });

  it('is transparency where a case of Art. 50 is met and nothing stricter is open', () => {
    const system = using(plainUse({ transparency: { interactsDirectlyWithPersons: 'yes' } }));
    expect(headline(system)).toEqual({ class: 'transparency', atLeast: false, open: [] });
  });

  it('is high-risk beside Art. 50: the stricter one is told, both are kept', () => {
    const system = using(recruitingUse({ transparency: { interactsDirectlyWithPersons: 'yes' } }));
    expect(headline(system).class).toBe('high-risk');
    expect(pointOf(assess({ system }), 'Art. 50(1)').state).toBe('met');
  });

  it('is plain “AI system” only where everything is settled', () => {
    expect(headline(minimalSystem())).toEqual({ class: 'AI system', atLeast: false, open: [] });
  });
});

describe('“at least”', () => {
  it('stands beside high-risk while a prohibited practice is in play', () => {
    const system = using(recruitingUse({ practice: { screening: only('infersEmotions') } }));
    expect(headline(system)).toEqual({ class: 'high-risk', atLeast: true, open: ['Art. 5(1)(f)'] });
  });

  it('stands beside high-risk while the practices are not screened', () => {
    const { class: found, atLeast, open } = headline(using(recruitingUse({ practice: undefined })));
    expect({ found, atLeast, open: open.length }).toEqual({ found: 'high-risk', atLeast: true, open: 10 });
  });

  it('stands beside transparency while an area is in play', () => {
    const use = plainUse({
      transparency: { interactsDirectlyWithPersons: 'yes' },
      area: { screening: only('education') },
    });
    expect(headline(using(use))).toEqual({ class: 'transparency', atLeast: true, open: EDUCATION });
  });

  it('stands beside transparency while the derogation is invoked and open', () => {
    const use = recruitingUse({
      evaluatesPersonalAspects: undefined,
      derogation: { narrowProceduralTask: 'yes' },
      transparency: { interactsDirectlyWithPersons: 'yes' },
    });
    expect(headline(using(use))).toEqual({ class: 'transparency', atLeast: true, open: ['Art. 6(2)'] });
  });
});

describe('no class is said', () => {
  it('while nobody calls the uses complete', () => {
    const { class: found, atLeast, open } = headline(minimalSystem({ uses: [plainUse()] }));
    expect({ found, atLeast }).toEqual({ found: 'undetermined', atLeast: true });
    expect(open).toContain('Annex III(4)(a)');
    expect(open).toContain('Art. 5(1)(a)');
    expect(open).toContain('Art. 50(1)');
  });

  it('while the uses are said to be complete with a wrong count', () => {
    const uses = { complete: { by: 'x', on: '2025-01-01', count: 2 }, entries: [plainUse()] };
    const assessed = assess({ system: minimalSystem({ uses }) });
    expect(assessed.headline.class).toBe('undetermined');
    expect(assessed.contradictions).toMatchObject([{ id: 'wrong-count', pointer: '/uses/complete/count' }]);
  });

  it('while the uses are said to be complete only from tomorrow', () => {
    const uses = { complete: { by: 'x', on: '2028-01-15', count: 1 }, entries: [plainUse()] };
    expect(headline(minimalSystem({ uses })).class).toBe('undetermined');
    expect(headline(minimalSystem({ uses }), '2028-01-15').class).toBe('AI system');
  });

  it('while no uses are written down', () => {
    expect(headline(minimalSystem({ uses: undefined })).class).toBe('undetermined');
  });

  it('while one area is left open', () => {
    const area = { screening: { ...Object.fromEntries(AREAS.map((entry) => [entry, 'no'])), education: 'unknown' } };
    expect(headline(using(plainUse({ area })))).toEqual({
      class: 'undetermined',
      atLeast: true,
      open: EDUCATION,
    });
  });

  it('while a case of Art. 50 is left open', () => {
    const system = using(plainUse({ transparency: { interactsDirectlyWithPersons: undefined } }));
    expect(headline(system)).toEqual({ class: 'undetermined', atLeast: true, open: ['Art. 50(1)'] });
  });

  it('of a deployer, while a case of Art. 50 that binds deployers is left open, and not one that binds providers', () => {
    const uses = (transparency: Part) => list(plainUse({ transparency }));
    const deployers = (transparency: Part) =>
      headline(minimalSystem({ parties: list(deployer()), uses: uses(transparency) }));
    expect(deployers({ deepFake: undefined, generates: only('image') })).toMatchObject({
      open: ['Art. 50(4), subpara. 1'],
    });
    expect(deployers({ interactsDirectlyWithPersons: 'yes' })).toMatchObject({ class: 'AI system' });
  });

  it('while the scope is open, though everything else is screened out', () => {
    const { class: found, open } = headline(minimalSystem({ parties: undefined }));
    expect(found).toBe('undetermined');
    expect(open).toEqual(expect.arrayContaining(['reach', 'in scope']));
  });

  it('while an exclusion is invoked and open', () => {
    const system = minimalSystem({ scope: { exclusivelyMilitaryDefenceOrNationalSecurity: 'yes' } });
    expect(headline(system).class).toBe('undetermined');
  });
});

describe('outside the Act', () => {
  it('is “not an AI system” where an element of the definition is missing for sure', () => {
    const system = highRiskSystem({ definition: { rulesSetSolelyByPersons: 'yes' } });
    expect(headline(system)).toEqual({ class: 'not an AI system', atLeast: false, open: [] });
  });

  it('is “outside the scope” where an exclusion is shown, whatever the uses are', () => {
    const system = highRiskSystem({ scope: { developedAndUsedSolelyForScience: 'yes' } });
    expect(headline(system)).toEqual({ class: 'outside the scope', atLeast: false, open: [] });
  });

  it('is not said of a system that calls itself research and is on the market', () => {
    const planned = highRiskSystem({ scope: { researchOrTestingBeforeMarketOnly: 'yes' }, realWorldTesting: 'no' });
    expect(headline(planned, '2027-12-14').class).toBe('outside the scope');
    expect(headline(planned, '2027-12-15').class).toBe('high-risk');
  });
});

describe('while the scope is open', () => {
  it('the class is undetermined, and the one that it would be is told', () => {
    const system = highRiskSystem({ definition: { infersHowToGenerateOutputs: undefined } });
    expect(headline(system)).toMatchObject({ class: 'undetermined', atLeast: true, ifInScope: 'high-risk' });
  });
});

describe('high-risk on two grounds', () => {
  const lift = {
    sectionA: only('lifts'),
    componentOf: 'the door drive',
    failureEndangers: only('healthAndSafetyOfPersons'),
    thirdPartyAssessment: 'required',
  };
  const asOf = '2027-01-01';

  it('begins with the earlier day', () => {
    expect(headline(highRiskSystem({ product: lift }), asOf)).toMatchObject({ forecastFrom: '2027-12-02' });
    expect(headline(minimalSystem({ product: lift }), asOf)).toMatchObject({ forecastFrom: '2028-08-02' });
  });

  it('through Section B alone is high-risk with the reduced regime', () => {
    const machine = { ...lift, sectionA: only(), sectionB: only('machinery') };
    expect(headline(minimalSystem({ product: machine }), asOf)).toMatchObject({
      class: 'high-risk',
      regime: 'Art. 2(2)',
    });
    expect(headline(highRiskSystem({ product: machine }), asOf)).not.toHaveProperty('regime');
  });
});

describe('the 2024 edition', () => {
  it('makes the same system high-risk sixteen months earlier', () => {
    const told = (asOf: string) => assess({ system: highRiskSystem(), asOf, edition: 'original' }).headline;
    expect(told('2026-08-01')).toMatchObject({ class: 'high-risk', forecastFrom: '2026-08-02' });
    expect(told('2026-08-02')).not.toHaveProperty('forecastFrom');
  });
});

describe('points', () => {
  it('are listed per use, and once more for what nobody wrote down', () => {
    const { classes } = assess({ system: highRiskSystem({ uses: [recruitingUse()] }) });
    const points = classes.filter(({ id }) => id === 'Annex III(4)(a)');
    expect(points.map(({ use, state }) => [use, state])).toEqual([
      ['shortlisting', 'met'],
      [undefined, 'not-screened'],
    ]);
    expect(points[1]?.missing[0]?.text).toContain('a statement that uses is complete');
  });

  it('carry the day from which they bind', () => {
    const assessed = assess({ system: highRiskSystem() });
    expect(pointOf(assessed, 'Annex III(4)(a)').from).toBe('2027-12-02');
    expect(pointOf(assessed, 'Art. 5(1)(a)').from).toBe('2025-02-02');
    expect(pointOf(assessed, 'Art. 5(1)(ba)').from).toBe('2026-12-02');
    expect(pointOf(assessed, 'Art. 50(1)').from).toBe('2026-08-02');
  });

  it('name the file of the legal entity where they turn on it', () => {
    const system = minimalSystem({ parties: list(deployer()) }, { agency: { locatedInUnion: undefined } });
    const [missing] = pointOf(assess({ system }), 'reach').missing.filter(({ fact }) =>
      fact?.startsWith('organisation'),
    );
    expect(missing).toMatchObject({ document: 'organisations/agency.yaml', pointer: '/locatedInUnion' });
  });
});

const EDUCATION = ['Annex III(3)(a)', 'Annex III(3)(b)', 'Annex III(3)(c)', 'Annex III(3)(d)'];

const AREAS = [
  'biometrics',
  'infrastructure',
  'employment',
  'essentialServices',
  'lawEnforcement',
  'migrationAsylumBorder',
  'justiceOrDemocracy',
];
