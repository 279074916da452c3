import { expect, it } from 'vitest';
import { referenceProblems } from '../../src/load/references.js';

const KNOWN = { organisations: new Set(['maker', 'user']), workflows: new Map<string, ReadonlySet<string>>() };

const problemsOf = (system: Readonly<Record<string, unknown>>): readonly string[] =>
  referenceProblems({ parties: [{ id: 'maker' }, { id: 'user' }], ...system }, 'systems/one.yaml', '', KNOWN).map(
    ({ code, pointer }) => `${code} ${pointer}`,
  );

const indicators = [{ id: 'overrides' }];

it('a quality management system is that of a party, and an analysis evaluates indicators that there are', () => {
  expect(problemsOf({ qualityManagement: { operatedBy: 'maker' } })).toEqual([]);
  expect(problemsOf({ qualityManagement: { operatedBy: 'another-firm' } })).toEqual([
    'dangling-reference /qualityManagement/operatedBy',
  ]);
  const analysed = (id: string) => ({
    postMarketMonitoring: { indicators, analyses: [{ id: 'a', indicators: [id] }] },
  });
  expect(problemsOf(analysed('overrides'))).toEqual([]);
  expect(problemsOf(analysed('uptime'))).toEqual(['dangling-reference /postMarketMonitoring/analyses/0/indicators/0']);
});

it('complaints name entries of the registers that they led to', () => {
  const led = (ledTo: readonly string[]) => ({
    events: { presentsRisk: [{ id: 'order' }], complaint: [{ id: 'applicant', ledTo }] },
  });
  expect(problemsOf(led(['order']))).toEqual([]);
  expect(problemsOf(led(['order', 'applicant']))).toEqual(['dangling-reference /events/complaint/0/ledTo/1']);
});

it('events name parties of the system, and corrective actions that are in their register', () => {
  const reasons = [{ id: 'drift', informed: [{ id: 'notice', party: 'user' }] }];
  const incident = (actions: readonly string[]) => ({
    events: { reasonToConsiderNonConformity: reasons, seriousIncident: [{ id: 'one', correctiveActions: actions }] },
  });
  expect(problemsOf(incident(['drift']))).toEqual([]);
  expect(problemsOf(incident(['recall']))).toEqual([
    'dangling-reference /events/seriousIncident/0/correctiveActions/0',
  ]);
  expect(problemsOf({ events: { authorityRequest: [{ id: 'letter', party: 'nobody-here' }] } })).toEqual([
    'dangling-reference /events/authorityRequest/0/party',
  ]);
  const told = [{ id: 'drift', informed: [{ id: 'notice', party: 'press' }] }];
  expect(problemsOf({ events: { reasonToConsiderNonConformity: told } })).toEqual([
    'dangling-reference /events/reasonToConsiderNonConformity/0/informed/0/party',
  ]);
});

it('ids are given once in each register', () => {
  expect(problemsOf({ events: { presentsRisk: [{ id: 'one' }, { id: 'one' }] } })).toEqual([
    'duplicate-id /events/presentsRisk/1/id',
  ]);
  expect(problemsOf({ qualityManagement: { procedures: [{ id: 'one' }, { id: 'one' }] } })).toEqual([
    'duplicate-id /qualityManagement/procedures/1/id',
  ]);
});
