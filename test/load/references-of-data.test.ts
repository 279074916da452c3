import { describe, expect, it } from 'vitest';
import { referenceProblems } from '../../src/load/references.js';
import type { Part } from '../laws/scenario.js';
import { richScenario } from '../support/rich-system.js';

const known = {
  organisations: new Set(richScenario.organisations.map(({ id }) => String(id))),
  workflows: new Map([['hiring', new Set(['rank', 'review', 'invite', 'close'])]]),
};

/** The rich system with one entry of a list changed. */
function withEntry(section: string, list: string | undefined, patch: Part): Part {
  const whole = richScenario.system[section] as Part;
  const old = (list === undefined ? whole : whole[list]) as { entries: readonly Part[] };
  const entries = old.entries.map((entry, index) => (index === 0 ? { ...entry, ...patch } : entry));
  const changed = { ...old, entries };
  return { ...richScenario.system, [section]: list === undefined ? changed : { ...whole, [list]: changed } };
}

const problems = (system: Part): readonly string[] =>
  referenceProblems(system, 'systems/shortlister.yaml', '', known).map(({ code, pointer }) => `${code} ${pointer}`);

describe('a reference between entries of data governance, performance and special categories', () => {
  it('leads somewhere in the rich system', () => {
    expect(problems(richScenario.system)).toEqual([]);
  });

  it.each<[section: string, list: string | undefined, patch: Part, at: string]>([
    ['dataGovernance', 'biasExaminations', { dataSets: ['nowhere'] }, '/dataSets/0'],
    ['dataGovernance', 'biasExaminations', { results: [{ id: 'one', group: 'nobody' }] }, '/results/0/group'],
    ['dataGovernance', 'biases', { group: 'nobody' }, '/group'],
    ['dataGovernance', 'biasMeasures', { biases: ['nothing'] }, '/biases/0'],
    ['dataGovernance', 'properties', { dataSets: ['nowhere'] }, '/dataSets/0'],
    ['dataGovernance', 'properties', { group: 'nobody' }, '/group'],
    ['dataGovernance', 'settings', { dataSets: ['nowhere'] }, '/dataSets/0'],
    ['accuracyRobustnessCybersecurity', 'levels', { uses: ['nothing'] }, '/uses/0'],
    ['accuracyRobustnessCybersecurity', 'results', { accuracyLevel: 'nothing' }, '/accuracyLevel'],
    ['accuracyRobustnessCybersecurity', 'results', { dataSet: 'nowhere' }, '/dataSet'],
    ['accuracyRobustnessCybersecurity', 'robustnessMeasures', { faults: ['nothing'] }, '/faults/0'],
    ['accuracyRobustnessCybersecurity', 'robustnessTests', { faults: ['nothing'] }, '/faults/0'],
    ['accuracyRobustnessCybersecurity', 'securityMeasures', { threats: ['nothing'] }, '/threats/0'],
    ['accuracyRobustnessCybersecurity', 'securityTests', { threats: ['nothing'] }, '/threats/0'],
    ['specialCategoriesAgainstBias', undefined, { party: 'nobody' }, '/party'],
    ['specialCategoriesAgainstBias', undefined, { examinations: ['nothing'] }, '/examinations/0'],
  ])('%s.%s %j is refused where it leads nowhere', (section, list, patch, at) => {
    const place = list === undefined ? `/${section}` : `/${section}/${list}`;
    expect(problems(withEntry(section, list, patch))).toEqual([`dangling-reference ${place}/entries/0${at}`]);
  });

  it.each([
    ['dataGovernance', 'dataSets', 'held-out'],
    ['dataGovernance', 'groups', 'men'],
    ['accuracyRobustnessCybersecurity', 'threats', 'hidden-text'],
    ['accuracyRobustnessCybersecurity', 'faults', 'upload'],
  ])('an id of %s.%s that is given twice is refused', (section, list, id) => {
    expect(problems(withEntry(section, list, { id })).some((problem) => problem.startsWith('duplicate-id'))).toBe(true);
  });
});
