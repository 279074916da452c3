import { describe, expect, it } from 'vitest';
import type { Contradiction } from '../../src/model/generated/assessment.js';
import { document, highRiskSystem, type Part, provider, type Registered, recruitingUse } from '../support/builders.js';
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
