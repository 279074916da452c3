import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { checkWordings } from '../../src/generate/wordings.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('every requirement is written against the wording in force', () => {
  expect(() => checkWordings(root, aiAct)).not.toThrow();
});

it('a wording that moved stops the generation, and each requirement that rests on it is named', () => {
  const [policy] = aiAct.policies;
  const [duty] = policy!.requirements;
  const moved = { ...policy!, requirements: [{ ...duty!, wording: `sha256:${'0'.repeat(64)}` as const }] };
  expect(() => checkWordings(root, { ...aiAct, policies: [moved] })).toThrow(
    new RegExp(
      `${policy!.id}/${duty!.id}, ${duty!.citation.replace(/[()]/g, '\\$&')}: written against sha256:0{64}, now sha256:`,
    ),
  );
});
