import { describe, expect, it } from 'vitest';
import type { SystemAssessment } from '../../src/model/generated/assessment.js';
import { document, highRiskSystem, waiver } from '../support/builders.js';
import { assess, findingOf } from '../support/policy-tester.js';
import { fc, often } from '../support/property.js';
import { DAYS, day, dayAt, FIRST, situations } from './situations.js';

/** What a result says; what is missing and why is told anew each day. */
const told = ({ findings, headline }: SystemAssessment): unknown => ({
  class: headline.class,
  findings: findings.map(({ requirement, party, role, outcome, timing }) => [
    requirement,
    party,
    role,
    outcome,
    timing,
  ]),
});

describe('the next day on which a result may move by itself', () => {
  it('nothing moves on any day before it', () => {
    fc.assert(
      fc.property(situations, day, fc.integer({ min: 0, max: DAYS }), (situation, asOf, ahead) => {
        const today = assess({ ...situation, asOf });
        const last = dayAt((Date.parse(asOf) - FIRST) / 86_400_000 + ahead);
        const later = today.nextFlip === undefined || last < today.nextFlip ? last : dayBefore(today.nextFlip);
        expect(told(assess({ ...situation, asOf: later })), `${asOf} -> ${later}`).toEqual(told(today));
      }),
      { numRuns: often(110) },
    );
  });

  it('no single finding moves before its own day', () => {
    fc.assert(
      fc.property(situations, day, (situation, asOf) => {
        const today = assess({ ...situation, asOf });
        const days = [...new Set(today.findings.flatMap(({ nextFlip }) => (nextFlip === undefined ? [] : [nextFlip])))];
        for (const flip of days.sort().slice(0, 3)) {
          const eve = assess({ ...situation, asOf: dayBefore(flip) });
          today.findings.forEach((finding, index) => {
            if (finding.nextFlip !== undefined && finding.nextFlip < flip) return;
            const then = eve.findings[index];
            expect([then?.outcome, then?.timing], finding.requirement).toEqual([finding.outcome, finding.timing]);
          });
        }
      }),
      { numRuns: often(110) },
    );
  });

  it('is named where evidence goes stale, a law applies, or a waiver runs out', () => {
    const system = highRiskSystem({ humanOversight: { interface: 'a console' } });
    const evidence = [document(['humanOversight'], { reviewBy: '2028-06-30' })];
    const id = 'human-oversight/interface';
    expect(findingOf(assess({ system, evidence, asOf: '2027-12-01' }), id).nextFlip).toBe('2027-12-02');
    expect(findingOf(assess({ system, evidence, asOf: '2027-12-02' }), id).nextFlip).toBe('2028-07-01');
    const open = findingOf(assess({ system }), id);
    const waived = findingOf(assess({ system, waivers: [waiver(open, { until: '2028-02-29' })] }), id);
    expect(waived).toMatchObject({ waiver: { state: 'holds' }, nextFlip: '2028-03-01' });
  });
});

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
