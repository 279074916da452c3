import { describe, expect, it } from 'vitest';
import { covers, type ShownBySystem, shownFor } from '../../src/evidence/shown.js';
import { eventDays } from '../../src/model/facts.js';
import type { Attestation } from '../../src/model/generated/attestations.js';
import { ATTESTED, DOCUMENTED, OBSERVED, STATED } from '../../src/policy/standing.js';
import {
  attestation,
  changed,
  document,
  type Evidence,
  highRiskSystem,
  systemFacts,
  testReport,
} from '../support/builders.js';
import { assess, findingOf } from '../support/policy-tester.js';

const shown = (
  items: readonly Evidence[],
  attestations: readonly Attestation[] = [],
  asOf = '2028-01-14',
): ShownBySystem =>
  shownFor(
    systemFacts(highRiskSystem()),
    {
      items: items.map(({ item }) => item),
      attestations,
      files: new Map(items.map(({ item, file }) => [item.path, file])),
    },
    asOf,
  );

const file = document(['riskManagement'], { id: 'file' });
const report = testReport(['riskManagement.tests[rates]'], { id: 'report' });
const RESIDUAL = 'riskManagement.risks[bias].residual.acceptable';

describe('what a path covers', () => {
  it.each([
    ['riskManagement', 'riskManagement', true],
    ['riskManagement', 'riskManagement.risks[bias].severity', true],
    ['riskManagement.risks', 'riskManagement.risks[bias].severity', true],
    ['riskManagement.risks[bias]', 'riskManagement.risks[bias].severity', true],
    ['riskManagement.risks[bias]', 'riskManagement.risks[bias-2].severity', false],
    ['riskManagement.risk', 'riskManagement.risks[bias].severity', false],
    ['risk', 'riskManagement', false],
    ['riskManagement.risks[bias].severity', 'riskManagement.risks[bias]', false],
    ['logging', 'riskManagement', false],
  ])('%s over %s: %s', (path, fact, expected) => {
    expect(covers(path, fact)).toBe(expected);
  });
});

describe('the best basis counts', () => {
  it.each([
    ['riskManagement.process.description', DOCUMENTED],
    ['riskManagement.tests[rates].result', OBSERVED],
    ['riskManagement.tests[other].result', DOCUMENTED],
    ['logging.automaticRecording', STATED],
  ])('%s', (path, rank) => {
    expect(shown([file, report]).rank(path)).toBe(rank);
  });

  it('a weaker item beside a stronger takes nothing away, nor does one that shows nothing', () => {
    const stale = changed(file, { id: 'stale', path: 'evidence/stale.pdf', reviewBy: '2028-01-01' });
    const both = shown([file, report, stale]);
    expect(both.rank('riskManagement.tests[rates].result')).toBe(OBSERVED);
    expect(both.items('riskManagement.tests[rates].result')).toEqual(['file', 'report']);
    expect(both.failures('riskManagement')).toEqual(['stale: its review date 2028-01-01 has passed']);
  });
});

describe('attestations', () => {
  const said = attestation({ facts: ['riskManagement'] });
  it('raise a fact to “attested”, and no further', () => {
    expect(shown([], [said]).rank('riskManagement.process.description')).toBe(ATTESTED);
    expect(shown([file], [said]).rank('riskManagement.process.description')).toBe(DOCUMENTED);
  });

  it('are what shows a judgement: no document and no report stands in for them', () => {
    expect(shown([file, testReport(['riskManagement'])]).rank(RESIDUAL)).toBe(STATED);
    expect(shown([file], [said]).rank(RESIDUAL)).toBe(ATTESTED);
  });

  it.each([
    ['the day before', '2027-11-29', STATED],
    ['on the day', '2027-11-30', ATTESTED],
    ['on the review date', '2028-06-30', ATTESTED],
    ['the day after it', '2028-07-01', STATED],
  ])('count while they are in date: %s', (_, asOf, rank) => {
    const dated = { ...said, reviewBy: '2028-06-30' };
    expect(shown([], [dated], asOf).rank('riskManagement')).toBe(rank);
  });

  it('determine a requirement by its full id, in date', () => {
    const determines = attestation({ requirement: 'ai-act/deployers/overseers' });
    expect(shown([], [determines]).determined('ai-act/deployers/overseers')).toBe(true);
    expect(shown([], [determines]).determined('ai-act/deployers/monitoring')).toBe(false);
    expect(shown([], [{ ...determines, systems: ['payroll'] }]).determined('ai-act/deployers/overseers')).toBe(false);
    expect(shown([], [{ ...determines, reviewBy: '2028-01-13' }]).determined('ai-act/deployers/overseers')).toBe(false);
  });
});

describe('a register that says that there is no evidence', () => {
  const none = document(['humanOversight'], { path: 'none' });
  const system = highRiskSystem({ humanOversight: { interface: 'a console' } });
  it('makes a duty that is claimed unmet', () => {
    const finding = findingOf(assess({ system, evidence: [none] }), 'human-oversight/interface');
    expect(finding).toMatchObject({ outcome: 'not-satisfied', reason: 'stated-without-evidence' });
  });

  it('says nothing about what another item shows', () => {
    const other = document(['humanOversight.interface'], { id: 'other' });
    const finding = findingOf(assess({ system, evidence: [none, other] }), 'human-oversight/interface');
    expect(finding).toMatchObject({ outcome: 'satisfied', evidence: ['other'] });
  });

  it('says nothing about facts that nobody states', () => {
    const finding = findingOf(assess({ system, evidence: [none] }), 'human-oversight/understanding');
    expect(finding).toMatchObject({ outcome: 'undetermined', reason: 'facts-missing' });
  });
});

describe('the least basis', () => {
  const system = highRiskSystem({ humanOversight: { interface: 'a console' } });
  const id = 'ai-act/human-oversight/interface';
  const evidence = [document(['humanOversight'])];
  it('can be raised by the configuration', () => {
    const raised = assess({ system, evidence, leastBasis: { [id]: 'observed' } });
    expect(findingOf(raised, id)).toMatchObject({ outcome: 'undetermined', reason: 'claimed-not-shown' });
  });

  it('cannot be lowered', () => {
    const lowered = assess({ system, leastBasis: { [id]: 'stated' } });
    expect(findingOf(lowered, id)).toMatchObject({ outcome: 'undetermined', reason: 'claimed-not-shown' });
  });
});

describe('what is older than an event does not show it', () => {
  // `file` and `report` are of the day that `builders` gives them.
  const written = file.item.date as string;
  const DAY = 'riskManagement.tests[rates].ranOn';
  const later = '2028-01-10';

  it('an item shows a day up to its own', () => {
    expect(written < later).toBe(true);
    expect(shown([file]).rank(DAY, written)).toBe(DOCUMENTED);
    expect(shown([file]).rank(DAY, later)).toBe(STATED);
    expect(shown([file]).rankBelow('riskManagement.tests[rates]', 'ranOn', later)).toBe(STATED);
    expect(shown([file]).uniformRank('riskManagement', false, later)).toBe(STATED);
    expect(shown([file]).uniformRank('riskManagement', false)).toBe(DOCUMENTED);
  });

  it('an item that is younger shows it', () => {
    const younger = document(['riskManagement.tests'], { id: 'younger', date: later });
    expect(shown([file, younger]).rank(DAY, later)).toBe(DOCUMENTED);
    expect(shown([file, younger]).items(DAY, later)).toEqual(['younger']);
  });

  it('the reason names both days', () => {
    expect(shown([file]).items(DAY, later)).toEqual([]);
    expect(shown([file]).failures(DAY, later)).toEqual([`file: it is dated ${written}, before ${later}`]);
  });

  it('a statement shows no later event either', () => {
    const stated = attestation({ facts: [DAY], on: '2028-01-05', reviewBy: '2029-01-05' });
    expect(shown([], [stated]).rank(DAY, '2028-01-05')).toBe(ATTESTED);
    expect(shown([], [stated]).rank(DAY, later)).toBe(STATED);
  });

  it('days that are set beforehand stay shown, days of events do not', () => {
    expect(eventDays.has('riskManagement.process.reviews[].on')).toBe(true);
    expect(eventDays.has('riskManagement.process.nextReviewOn')).toBe(false);
    expect(eventDays.has('firstPlacedOnTheMarketOn')).toBe(false);
    expect(eventDays.has('dataGovernance.gaps[].dueOn')).toBe(false);
    expect(eventDays.has('dataGovernance.gaps[].closedOn')).toBe(true);
  });
});
