import {
  attestation,
  configurationExport,
  DEPLOYER,
  deployer,
  deploymentRecord,
  document,
  highRiskSystem,
  type Part,
  provider,
  recruitingUse,
  reviewedWorkflow,
  testReport,
  WRITTEN,
  workflowReference,
} from '../support/builders.js';
import type { Situation } from '../support/policy-tester.js';
import { fc } from '../support/property.js';

export const FIRST = Date.parse('2027-06-01');
export const DAYS = 1200;
export const dayAt = (offset: number): string => new Date(FIRST + offset * 86_400_000).toISOString().slice(0, 10);
/** Any day but the one by which builders mean whatever day is judged. */
export const day = fc
  .integer({ min: 0, max: DAYS })
  .map(dayAt)
  .filter((each) => each !== WRITTEN);
const dayOrNone = fc.oneof({ weight: 4, arbitrary: day }, { weight: 1, arbitrary: fc.constant('none') });
const sometimes = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 5, arbitrary }, { weight: 1, arbitrary: fc.constant(undefined) });
const period = fc.constantFrom('P1M', 'P90D', 'P26W', 'P1Y');

/** A list that nobody calls complete, or that somebody calls so from a day on. */
const listed = (entries: fc.Arbitrary<Part[]>): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.record({ entries, on: day }).map(({ entries: all, on }) => ({
      complete: { by: 'compliance', on, count: all.length },
      entries: all,
    })),
    entries,
  );
const dates = (id: string): fc.Arbitrary<Part[]> =>
  fc.array(day, { maxLength: 2 }).map((days) => days.map((on, index) => ({ id: `${id}-${index}`, on })));

const riskManagement = fc.record({
  establishedOn: day,
  reviews: listed(dates('review')),
  nextReviewOn: sometimes(day),
  analyses: listed(dates('analysis')),
  monitoringEvery: period,
  implementedOn: dayOrNone,
  risksOn: day,
  ranOn: dayOrNone,
});

const workflow = reviewedWorkflow();

/** Systems with days of every kind ahead and behind: stated, planned, absent, stated as none. */
export const situations: fc.Arbitrary<Omit<Situation, 'asOf'>> = fc
  .record({
    placed: sometimes(dayOrNone),
    used: sometimes(dayOrNone),
    changed: sometimes(dayOrNone),
    forAuthorities: fc.constantFrom('yes', 'no', undefined),
    usesOn: day,
    partiesOn: day,
    workflowsOn: day,
    highRisk: fc.boolean(),
    risk: riskManagement,
    heldOn: dayOrNone,
    records: listed(dates('record')),
    every: period,
    firstUseOn: sometimes(day),
    evidenceDays: fc.array(fc.tuple(day, day), { minLength: 4, maxLength: 4 }),
    attested: fc.tuple(day, day),
  })
  .map((c) => {
    const { risk, evidenceDays, attested } = c;
    const complete = (on: string, ...entries: readonly Part[]): Part => ({
      complete: { by: 'compliance', on, count: entries.length },
      entries,
    });
    const dated = (index: number): Part => {
      const [date, reviewBy] = evidenceDays[index] ?? ['2027-06-01', '2099-12-31'];
      return { date, reviewBy };
    };
    const literacy = {
      groups: complete('2027-01-01', { id: 'g', priorKnowledge: 'some' }),
      measures: complete('2027-01-01', { id: 'm', groups: ['g'], content: 'x', heldOn: c.heldOn }),
    };
    const use = {
      firstUseOn: c.firstUseOn,
      instructionsVersion: '4',
      measuresToFollowInstructions: 'locked',
      monitoring: { plan: 'x', every: c.every, suspensionRule: 'x', records: c.records },
    };
    const system = highRiskSystem({
      firstPlacedOnTheMarketOn: c.placed,
      firstPutIntoServiceOn: c.used,
      significantDesignChangeOn: c.changed,
      intendedForPublicAuthorities: c.forAuthorities,
      parties: complete(c.partiesOn, provider({ literacy }), deployer({ use })),
      uses: complete(
        c.usesOn,
        recruitingUse({ deployer: DEPLOYER, ...(c.highRisk ? {} : { area: { recruitmentOrSelection: undefined } }) }),
      ),
      workflows: complete(c.workflowsOn, workflowReference(workflow)),
      instructions: { version: '4', requireHumanReview: 'yes' },
      riskManagement: {
        process: {
          description: 'x',
          establishedOn: risk.establishedOn,
          reviews: risk.reviews,
          nextReviewOn: risk.nextReviewOn,
        },
        monitoringPlan: 'x',
        monitoringEvery: risk.monitoringEvery,
        monitoringAnalyses: risk.analyses,
        risks: complete(risk.risksOn, { id: 'bias', arisesFrom: 'intended purpose' }),
        measures: complete('2027-01-01', {
          id: 'm',
          description: 'x',
          kind: 'design',
          risks: ['bias'],
          implementedOn: risk.implementedOn,
        }),
        tests: complete('2027-01-01', {
          id: 't',
          metric: 'x',
          threshold: 'x',
          thresholdSetOn: '2027-01-01',
          ranOn: risk.ranOn,
        }),
      },
    });
    const [on, reviewBy] = attested;
    return {
      system,
      workflows: [workflow],
      evidence: [
        document(['riskManagement', 'parties', 'instructions', 'uses'], dated(0)),
        testReport(['riskManagement.tests'], dated(1)),
        deploymentRecord(['workflows'], dated(2)),
        configurationExport(['parties'], dated(3)),
      ],
      attestations: [attestation({ facts: ['riskManagement'], on, reviewBy })],
    };
  });
