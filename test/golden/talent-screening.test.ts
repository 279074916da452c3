import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaCheck } from '../../src/load/validate.js';
import { dutybound, useBuiltCommand } from '../cli/command.js';

// Whole runs on the example, compared byte for byte. A change that is meant: UPDATE_GOLDEN=1 npx vitest run test/golden,
// and read the difference as a lawyer would.

const FOLDER = 'examples/talent-screening/governance';
const GOLDEN = 'test/golden/talent-screening';
const EXAMPLE = ['--as-of', '2027-12-02'];

useBuiltCommand();
let out: string;
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'dutybound-golden-'));
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

const run = (args: readonly string[], env: Record<string, string> = {}) => dutybound(args, { cwd: process.cwd(), env });

function hold(name: string, actual: string): void {
  const path = join(GOLDEN, name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, actual);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

describe('the example, byte for byte', () => {
  it('its assessment, which fits the schema of assessments', async () => {
    const { code, stdout } = run(['check', FOLDER, ...EXAMPLE, '--format', 'json']);
    expect(code).toBe(1);
    hold('assessment.json', stdout);
    const { check } = await schemaCheck('assessment');
    expect(await check(JSON.parse(stdout), 'assessment.json')).toHaveProperty('value');
  });

  it('its report, its decision and its gap report', () => {
    hold('check.txt', run(['check', FOLDER, ...EXAMPLE]).stdout);
    hold('decision.json', run(['check', FOLDER, ...EXAMPLE, '--format', 'decision']).stdout);
    expect(run(['docs', FOLDER, ...EXAMPLE, '--out', out]).code).toBe(0);
    for (const end of ['md', 'html']) hold(`D44.${end}`, readFileSync(join(out, `D44_talent-screening_v1.0_draft_en.${end}`), 'utf8'));
  });

  it('its records, as Markdown', () => {
    expect(run(['docs', FOLDER, ...EXAMPLE, '--all', '--out', out]).code).toBe(0);
    for (const id of ['D10', 'D13', 'D14', 'D22', 'D28', 'D36', 'D47', 'O1', 'O3'])
      hold(`${id}.md`, readFileSync(join(out, `${id}_talent-screening_v1.0_draft_en.md`), 'utf8'));
  });

  it('is the same in every time zone and locale', () => {
    const [plain, ...others] = [
      {},
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/Adak', LANG: 'C' },
    ].map((env) => run(['check', FOLDER, ...EXAMPLE, '--format', 'json'], env).stdout);
    expect(others).toEqual([plain, plain]);
  });
});
