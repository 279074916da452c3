import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { dutybound, makeFolder, useBuiltCommand } from './command.js';

// Evidence about a model is registered like that about a system: on examples/foundation-model.

useBuiltCommand();

it('dutybound evidence add takes a model by its name', () => {
  const folder = makeFolder({});
  cpSync(resolve('examples/foundation-model/governance'), folder, { recursive: true });
  const ran = dutybound(
    [
      ...['evidence', 'add', 'evidence/copyright-policy-4.md', '--id', 'policy-again', '--shows', 'copyrightPolicy'],
      ...['--system', 'fjord', '--author', 'head of data', '--approver', 'head of product'],
      ...['--on', '2026-11-09', '--review-by', '2027-06-30', '--custodian', 'head of safety'],
    ],
    { cwd: folder },
  );
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout).toContain('it shows copyrightPolicy of fjord');
  expect(readFileSync(join(folder, 'evidence.yaml'), 'utf8')).toMatch(
    /id: policy-again\n(?:.*\n)*? {4}systems:\n {6}- fjord/,
  );
});
