// Committed generated files must be what `npm run generate` makes of their sources.
import { execFileSync } from 'node:child_process';

const changed = execFileSync(
  'git',
  ['status', '--porcelain', '--', 'src/law/generated', 'src/model/generated', 'docs/generated', 'schemas/answers'],
  { encoding: 'utf8' },
);
if (changed.trim() !== '') {
  console.error(`Generated files are not up to date; commit what \`npm run generate\` wrote:\n${changed}`);
  process.exitCode = 1;
}
