import { describe, expect, it } from 'vitest';
import type { Contradiction } from '../../src/model/generated/assessment.js';
import {
  deployer,
  document,
  highRiskSystem,
  list,
  minimalSystem,
  type Part,
  provider,
  type Registered,
  recruitingUse,
} from '../support/builders.js';
import { assess, findingOf } from '../support/policy-tester.js';

const counted = (count: number, ...entries: readonly Part[]): Part => ({
  complete: { by: 'compliance', on: '2025-01-10', count },
  entries,
});
const found = (system: Registered, asOf?: string): readonly Contradiction[] =>
  assess({ system, ...(asOf === undefined ? {} : { asOf }) }).contradictions;

describe('a list that is called complete with a wrong count', () => {
  const risks = (count: number): Registered =>
    highRiskSystem({ riskManagement: { risks: counted(count, { id: 'bias', arisesFrom: 'intended purpose' }) } });

  it.each([[0], [2], [100]])('is a contradiction: one entry, said to be %i', (count) => {
    expect(found(risks(count))).toMatchObject([
      { id: 'wrong-count', pointer: '/riskManagement/risks/complete/count', document: 'systems/cv-screening.yaml' },
    ]);
  });

  it('bears on the duties that read the list, from the day on which they bind', () => {
    expect(found(risks(2))[0]?.from).toBe('2027-12-02');
  });

  it('is none with the right count', () => {
    expect(found(risks(1))).toEqual([]);
  });

  it('never satisfies what needs the whole list', () => {
    const system = highRiskSystem({
      riskManagement: {
        risks: counted(2, { id: 'bias', severity: 'x', probability: 'x', estimationBasis: 'x' }),
        foreseeableMisuses: 'none',
      },
    });
    const finding = findingOf(
      assess({ system, evidence: [document(['riskManagement'])] }),
      'risk-management/estimation',
    );
    expect(finding.outcome).not.toBe('satisfied');
  });

  it('is found below other lists', () => {
    const literacy = { groups: counted(3, { id: 'recruiters' }) };
    const contradictions = found(highRiskSystem({ parties: counted(1, provider({ literacy })) }));
    expect(contradictions).toMatchObject([
      { id: 'wrong-count', pointer: '/parties/entries/0/literacy/groups/complete/count', from: '2025-02-02' },
    ]);
    expect(contradictions[0]?.bearsOn).toEqual(['parties[talent].literacy.groups']);
  });

  it('of uses leaves everything open that more uses could change', () => {
    const assessed = assess({ system: highRiskSystem({ uses: counted(2, recruitingUse()) }) });
    expect(assessed.classes.filter(({ id, use }) => id === 'Annex III(5)(b)' && use === undefined)).toMatchObject([
      { state: 'not-screened' },
    ]);
    expect(assessed.contradictions).toMatchObject([{ id: 'wrong-count', from: '2027-12-02' }]);
  });
});

describe('a contradiction that bears on facts', () => {
  const LEVEL = { better: 'higher', declaredLevel: 0.9 };
  const accuracy = (...values: readonly number[]): Part => ({
    accuracyRobustnessCybersecurity: {
      levels: list(...values.map((_, index) => ({ id: `level-${index}`, ...LEVEL }))),
      results: list(
        ...values.map((value, index) => ({
          id: `run-${index}`,
          accuracyLevel: `level-${index}`,
          version: '2.0',
          ranOn: '2027-10-04',
          value,
        })),
      ),
    },
  });

  it('is a finding for each entry, so that a new one never hides behind an old one', () => {
    const [first, ...none] = found(highRiskSystem(accuracy(0.8, 0.95)));
    expect(none).toEqual([]);
    const both = found(highRiskSystem(accuracy(0.8, 0.85)));
    expect(both.map(({ decidedBy }) => decidedBy[0]?.fact)).toEqual([
      'accuracyRobustnessCybersecurity.results[run-0].accuracyLevel',
      'accuracyRobustnessCybersecurity.results[run-1].accuracyLevel',
    ]);
    expect(both[0]?.fingerprint).toBe(first?.fingerprint);
    expect(both[1]?.fingerprint).not.toBe(first?.fingerprint);
  });

  it('counts from the day on which a duty that reads them binds, and names its own provision', () => {
    expect(found(highRiskSystem(accuracy(0.8)))).toMatchObject([
      { id: 'accuracy-declared-above-tests', citation: 'Art. 15(3)', from: '2027-12-02' },
    ]);
  });

  it('is told and has no such day where no duty that reads them binds', () => {
    const [told, ...none] = found(minimalSystem(accuracy(0.8)));
    expect(none).toEqual([]);
    expect(told?.id).toBe('accuracy-declared-above-tests');
    expect(told?.from).toBeUndefined();
    const [ofDeployer] = found(highRiskSystem({ parties: list(deployer()), ...accuracy(0.8) }));
    expect(ofDeployer?.from).toBeUndefined();
  });

  it('counts even where the fact is none of those that decided the duty', () => {
    // The duty fails for want of a metric; the declared level is read by it all the same.
    const system = highRiskSystem({
      instructions: { version: '3' },
      accuracyRobustnessCybersecurity: {
        levels: list({ id: 'a', metric: 'none', level: 0.8, declaredIn: '3', declaredLevel: 0.9 }),
      },
    });
    expect(found(system)).toMatchObject([{ id: 'accuracy-declared-otherwise', from: '2027-12-02' }]);
  });
});
