import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { mutateClass, mutateContradiction, mutateRequirement } from '../support/mutants.js';
import { collect } from '../support/policy-tester.js';

// Each change of a condition is noticed by some case; `npm run mutate` counts the same.

const here = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((name) => /\/.*\.test\.ts$/.test(name));
const covered = await collect(async () => {
  for (const name of files) await import(pathToFileURL(join(here, name)).href);
});

describe('a change in a duty is noticed', () => {
  for (const policy of aiAct.policies) {
    for (const requirement of policy.requirements) {
      it(`${aiAct.id}/${policy.id}/${requirement.id}`, () => {
        expect(mutateRequirement(policy, requirement, covered).survivors).toEqual([]);
      });
    }
  }
});

describe('a change in a class is noticed', () => {
  for (const definition of aiAct.classes) {
    it(definition.id, () => {
      expect(mutateClass(definition, covered).survivors).toEqual([]);
    });
  }
});

describe('a change in a contradiction is noticed', () => {
  it('and none is without cases', () => {
    const without = aiAct.contradictions.map(({ id }) => id).filter((id) => !covered.contradictions.has(id));
    expect(without).toEqual([]);
  });

  for (const definition of aiAct.contradictions) {
    it(definition.id, () => {
      expect(mutateContradiction(definition, covered).survivors).toEqual([]);
    });
  }
});
