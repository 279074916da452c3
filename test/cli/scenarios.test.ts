import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dutybound, makeFolder, useBuiltCommand } from './command.js';
import { readScenario, updateScenario } from './scenario.js';

useBuiltCommand();

const FOLDER = join(import.meta.dirname, 'scenarios');

describe('whole runs, as their scenario files tell them', () => {
  for (const name of readdirSync(FOLDER).sort()) {
    const path = join(FOLDER, name);
    const scenario = readScenario(path);
    it(`${name}: ${scenario.about}`, () => {
      const ran = dutybound(scenario.command, { cwd: makeFolder(scenario.files, scenario.folder), env: scenario.env });
      if (process.env.UPDATE_SCENARIOS === '1') return updateScenario(path, ran);
      expect(ran.stderr).toBe(scenario.stderr);
      if (scenario.stdoutHas === undefined) expect(ran.stdout).toBe(scenario.stdout);
      else expectInOrder(ran.stdout, scenario.stdoutHas);
      expect(ran.code).toBe(scenario.exit);
    });
  }
});

function expectInOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part.trim(), from);
    expect(at, `“${part.trim()}” does not stand here:\n${text.slice(from, from + 2000)}`).toBeGreaterThanOrEqual(0);
    from = at + part.trim().length;
  }
}
