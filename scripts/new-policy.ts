import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { aiAct } from '../policies/index.js';
import { newPolicy } from '../src/generate/new-policy.js';
import { provisionDetails } from '../src/law/citation.js';

// `npm run new-policy -- art-12 record-keeping [folder]`: a policy, its test and its line in the list of policies.

const [designation, subject, folder, ...rest] = process.argv.slice(2);
if (designation === undefined || subject === undefined || rest.length > 0) {
  console.error('usage: npm run new-policy -- <art-12 | annex-06> <subject> [folder of policies/, else the subject]');
  process.exit(2);
}
const digests = new Map(
  [...(await provisionDetails())].flatMap(([id, { applies, digest }]) =>
    applies === undefined || digest === undefined ? [] : [[id as string, digest as string] as const],
  ),
);
const written = newPolicy(
  { designation, subject, ...(folder === undefined ? {} : { folder }) },
  { pack: aiAct, index: readFileSync('policies/index.ts', 'utf8'), digests, exists: existsSync },
);
if ('problems' in written) {
  for (const problem of written.problems) console.error(problem);
  process.exit(2);
}
for (const { path, text } of written.files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${path}`);
}
console.log(
  '\nNext: write the condition, the words and the cases, and take the provision out of policies/not-assessed.ts.',
);
