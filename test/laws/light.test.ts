import { expect, it } from 'vitest';
import { scenarioArbitrary } from '../support/arbitrary-system.js';
import { fc } from '../support/property.js';
import { light, whole } from './light.js';

it('the short form of an assessment, which the laws are tried on, says what the whole one says', () => {
  for (const scenario of fc.sample(scenarioArbitrary, { seed: 11, numRuns: 120 })) {
    const short = light(scenario);
    const { system, decision } = whole(scenario);
    expect(short.points.map(({ key, state }) => [key, state])).toEqual(
      system.classes.map(({ id, use, party, state }) => [[id, use, party].join(' | '), state]),
    );
    const long = system.findings.map((finding) => [
      [finding.requirement, finding.party, finding.role, finding.use].join(' | '),
      finding.outcome,
    ]);
    expect(short.findings.map(({ key, outcome }) => [key, outcome]).sort()).toEqual(long.sort());
    expect(short.blocks).toBe(decision.reasons.some(({ kind }) => kind !== 'contradiction'));
  }
});
