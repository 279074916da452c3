import { describe, expect, it } from 'vitest';
import { referenceProblems } from '../../src/load/references.js';

const KNOWN = { organisations: new Set(['lab']), workflows: new Map() };
const found = (entry: Record<string, unknown>): readonly (readonly [string, string | undefined])[] =>
  referenceProblems(entry, 'models/tern.yaml', '', KNOWN).map(({ code, pointer }) => [code, pointer]);

describe('references inside a model', () => {
  const file = (more: Record<string, unknown>) => ({ systemicRiskFile: { risks: [{ id: 'cyber' }], ...more } });

  it('lead from mitigations and evaluations to systemic risks', () => {
    expect(found(file({ mitigations: [{ id: 'filter', risks: ['cyber'] }] }))).toEqual([]);
    expect(found(file({ mitigations: [{ id: 'filter', risks: ['cyber', 'elections'] }] }))).toEqual([
      ['dangling-reference', '/systemicRiskFile/mitigations/0/risks/1'],
    ]);
    expect(found(file({ evaluations: [{ id: 'suite', risks: ['elections'] }] }))).toEqual([
      ['dangling-reference', '/systemicRiskFile/evaluations/0/risks/0'],
    ]);
  });

  it('know each entry by one id', () => {
    expect(found(file({ protections: [{ id: 'seal' }, { id: 'seal' }] }))).toEqual([
      ['duplicate-id', '/systemicRiskFile/protections/1/id'],
    ]);
    expect(found({ modelRequests: [{ id: 'letter' }, { id: 'letter' }] })).toEqual([
      ['duplicate-id', '/modelRequests/1/id'],
    ]);
  });
});

describe('entries of the transparency of a use', () => {
  it('are known by one id each', () => {
    const uses = [{ id: 'chat', transparency: { marks: [{ id: 'words' }, { id: 'words' }] } }];
    expect(found({ uses })).toEqual([['duplicate-id', '/uses/0/transparency/marks/1/id']]);
  });
});
