import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/generated/assessment.js';
import type { Waiver } from '../../src/model/generated/waivers.js';
import { document, highRiskSystem, list, type Part, type Registered, waiver } from '../support/builders.js';
import { assess, findingOf } from '../support/policy-tester.js';

const ID = 'human-oversight/interface';
const system = (patch: Part = {}): Registered => highRiskSystem({ humanOversight: { interface: 'none', ...patch } });
const find = (registered: Registered, waivers: readonly Waiver[] = [], asOf = '2028-01-14'): Finding =>
  findingOf(assess({ system: registered, waivers, asOf }), ID);
const gap = find(system());
const under = (patch: Partial<Waiver>, asOf?: string): Finding => find(system(), [waiver(gap, patch)], asOf);

describe('a waiver', () => {
  it('is noted on the finding, and the outcome stays', () => {
    const finding = under({});
    expect(finding).toMatchObject({
      outcome: 'not-satisfied',
      fingerprint: gap.fingerprint,
      waiver: { id: 'accepted-gap', state: 'holds', approver: 'head-of-risk', until: '2028-03-31' },
    });
    expect(finding.waiver).not.toHaveProperty('why');
  });

  it.each([
    ['the day before its last day', '2028-03-30', 'holds'],
    ['on its last day', '2028-03-31', 'holds'],
    ['the day after', '2028-04-01', 'expired'],
    ['far later', '2035-01-01', 'expired'],
    ['the day before it was made', '2028-01-01', 'invalid'],
    ['on the day on which it was made', '2028-01-02', 'holds'],
  ])('%s', (_, asOf, state) => {
    expect(under({}, asOf).waiver?.state).toBe(state);
  });

  it.each([['31 March 2028'], ['2028-02-30'], ['never'], ['2028-3-31'], ['9999']])(
    'with the last day “%s”, which no calendar has, counts as expired',
    (until) => {
      expect(under({ until }).waiver?.state).toBe('expired');
    },
  );

  it('accepted by the owner of the gap is none', () => {
    expect(under({ approver: 'head-of-product' }).waiver).toMatchObject({ state: 'invalid' });
  });

  it('accepted by the owner of the gap is none, however the name is written', () => {
    expect(under({ approver: ' Head-of-Product ' }).waiver?.state).toBe('invalid');
  });

  it('of a duty in force needs a corrective action; of one to come it does not', () => {
    const { action: _, ...without } = waiver(gap);
    expect(find(system(), [without]).waiver?.state).toBe('invalid');
    const early = find(system(), [{ ...without, created: '2027-11-01' }], '2027-12-01');
    expect(early).toMatchObject({ timing: { state: 'upcoming' }, waiver: { state: 'holds' } });
  });

  it('of a duty that may be in force, because a date is open, needs a corrective action too', () => {
    const open = highRiskSystem({
      humanOversight: { interface: 'none' },
      firstPlacedOnTheMarketOn: undefined,
      firstPutIntoServiceOn: undefined,
    });
    const finding = find(open);
    const { action: _, ...without } = waiver(finding);
    expect(find(open, [without])).toMatchObject({ timing: { state: 'undetermined' }, waiver: { state: 'invalid' } });
    expect(find(open, [waiver(finding)]).waiver?.state).toBe('holds');
  });

  it('dies when the facts that it covered change', () => {
    const changed = highRiskSystem({ humanOversight: 'none' });
    expect(find(changed).fingerprint).toBe(gap.fingerprint);
    expect(find(highRiskSystem(), [waiver(gap)]).waiver?.state).toBe('facts-changed');
  });

  it('of an open question dies when other facts are missing', () => {
    const of = (risks: unknown): Registered => highRiskSystem({ riskManagement: { risks } });
    const open = (risks: unknown, waivers: readonly Waiver[] = []): Finding =>
      findingOf(assess({ system: of(risks), waivers }), 'risk-management/interaction') &&
      findingOf(assess({ system: of(risks), waivers }), 'risk-management/measures');
    const before = open(list({ id: 'bias' }));
    expect(before).toMatchObject({ outcome: 'undetermined', reason: 'facts-missing' });
    expect(open(list({ id: 'bias' }), [waiver(before)]).waiver?.state).toBe('holds');
    expect(open(list({ id: 'bias' }, { id: 'leak' }), [waiver(before)]).waiver?.state).toBe('facts-changed');
  });

  it('names one finding, and no other of the same requirement', () => {
    expect(under({ fingerprint: `sha256:${'0'.repeat(64)}` }).waiver).toBeUndefined();
    expect(under({ system: 'payroll' }).waiver).toBeUndefined();
    expect(under({ requirement: 'ai-act/human-oversight/aim' }).waiver).toBeUndefined();
    expect(under({ party: 'agency' }).waiver).toBeUndefined();
    expect(under({ party: 'talent' }).waiver?.state).toBe('holds');
  });

  it('of a gap that has been closed is noted no more', () => {
    const closed = system({ interface: 'a console' });
    const waivers = [waiver(gap)];
    const finding = findingOf(assess({ system: closed, evidence: [document(['humanOversight'])], waivers }), ID);
    expect(finding).toMatchObject({ outcome: 'satisfied' });
    expect(finding.waiver).toBeUndefined();
  });

  it('that holds is told before one that does not', () => {
    const waivers = [waiver(gap, { id: 'old', until: '2027-12-31' }), waiver(gap, { id: 'new' })];
    expect(find(system(), waivers).waiver).toMatchObject({ id: 'new', state: 'holds' });
  });
});
