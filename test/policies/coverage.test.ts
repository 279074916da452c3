import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { collect } from '../support/policy-tester.js';

const here = fileURLToPath(new URL('.', import.meta.url));

const testFiles = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts') && name.includes('/'))
  .sort();

/** The test files say what they cover when they are loaded; their own tests run where they stand. */
const covered = await collect(async () => {
  for (const name of testFiles) await import(pathToFileURL(join(here, name)).href);
});

it('every requirement of the pack has cases for every outcome', () => {
  const requirements = aiAct.policies.flatMap((policy) =>
    policy.requirements.map(({ id }) => `${aiAct.id}/${policy.id}/${id}`),
  );
  expect([...covered.requirements.keys()].sort()).toEqual(requirements.sort());
});

it('every class of the pack has cases for every state that it can reach', () => {
  expect([...covered.classes.keys()].sort()).toEqual(aiAct.classes.map(({ id }) => id).sort());
});

it('the test of a policy stands where the policy stands', () => {
  const policies = fileURLToPath(new URL('../../policies/', import.meta.url));
  const files = new Set(readdirSync(policies, { recursive: true, encoding: 'utf8' }));
  const strays = testFiles.filter((name) => !files.has(relative('.', name.replace(/\.test\.ts$/, '.ts'))));
  expect(strays).toEqual([]);
});

it('ids of requirements are given once, and each cites a provision of its policy’s article', () => {
  const ids = aiAct.policies.flatMap((policy) => policy.requirements.map(({ id }) => `${policy.id}/${id}`));
  expect(new Set(ids).size).toBe(ids.length);
  for (const policy of aiAct.policies) {
    const articles = new Set(policy.requirements.map(({ citation }) => /^Art\. \d+[a-z]?/.exec(citation)?.[0]));
    expect(articles.size, policy.id).toBe(1);
  }
});
