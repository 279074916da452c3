import { readdirSync } from 'node:fs';
import { aiAct } from '../policies/index.js';
import { mutateClass, mutateRequirement } from '../test/support/mutants.js';
import { type Group, mutationReport } from '../test/support/mutation-report.js';
import { placeOfClass, placesOf } from '../test/support/policy-places.js';
import { collect } from '../test/support/policy-tester.js';

// `npm run mutate`: the mutants and cases of test/policies/mutants.test.ts, told as a score. Ends 1 where too few are
// noticed.

const names = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\/.*\.ts$/.test(name))
    .sort();

const covered = await collect(async () => {
  for (const name of names('test/policies'))
    if (name.endsWith('.test.ts')) await import(`../test/policies/${name.slice(0, -'.test.ts'.length)}.test.ts`);
});

const policies = aiAct.policies.map(
  (policy): Group => ({
    title: `${aiAct.id}/${policy.id}`,
    tried: policy.requirements.map((requirement) => mutateRequirement(policy, requirement, covered)),
    placeOf: placesOf(aiAct, policy),
  }),
);
const classes: Group = {
  title: `${aiAct.id}, classes`,
  tried: aiAct.classes.map((definition) => mutateClass(definition, covered)),
  placeOf: placeOfClass,
};

const { text, isEnough } = mutationReport([...policies, classes]);
process.stdout.write(text);
if (!isEnough) process.exitCode = 1;
