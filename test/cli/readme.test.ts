import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandPath, dutybound, makeFolder, useBuiltCommand } from './command.js';

// What the README shows of programs, editors and the package is true.

useBuiltCommand();

const README = readFileSync('README.md', 'utf8');

/** The one block of a language in the README. */
function block(language: string): string {
  const found = [...README.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text]) => text!,
  );
  if (found.length !== 1) throw new Error(`${found.length} blocks of ${language}`);
  return found[0]!;
}

describe('the README', () => {
  it('shows a program that runs on a folder that init makes', () => {
    const folder = makeFolder({ 'package.json': '{ "type": "module" }', 'example.mjs': block('js') });
    expect(dutybound(['init', 'governance'], { cwd: folder }).code).toBe(0);
    const workshop = dirname(dirname(commandPath()));
    cpSync(join(workshop, 'package.json'), join(folder, 'node_modules/dutybound/package.json'));
    symlinkSync(join(workshop, 'dist'), join(folder, 'node_modules/dutybound/dist'));
    const ran = spawnSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(ran.stderr).toBe('');
    const gate = dutybound(['check', 'governance', '--as-of', '2027-12-02', '--format', 'decision'], { cwd: folder });
    const { reasons } = JSON.parse(gate.stdout) as { reasons: { message: string }[] };
    expect(ran.stdout.trimEnd().split('\n')).toEqual(['blocks', ...reasons.map(({ message }) => message)]);
  });

  it('shows a problem matcher that takes every line of the format for it apart', () => {
    const { problemMatcher } = JSON.parse(block('json')) as {
      problemMatcher: { pattern: (Record<string, number> & { regexp: string })[] }[];
    };
    const [{ pattern: [pattern] = [] } = {}] = problemMatcher;
    const example = join(process.cwd(), 'examples/talent-screening/governance');
    const { stdout } = dutybound(['check', example, '--as-of', '2027-12-02', '--format', 'lines']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const found = new RegExp(pattern!.regexp).exec(line);
      expect(found, line).not.toBeNull();
      expect(found![pattern!.file!]).toMatch(/\.yaml$/);
      expect(Number(found![pattern!.line!])).toBeGreaterThan(0);
      expect(['error', 'warning', 'info']).toContain(found![pattern!.severity!]);
    }
  });

  it('says that no other package comes with it, and the build lists the licence of each that is inside', () => {
    const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies?: object };
    expect(Object.keys(dependencies)).toEqual([]);
    expect(README).toContain('brings no other with it');
    const licences = readFileSync(join(dirname(commandPath()), 'licences.txt'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(licences.map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['commander', 'js-yaml', 'ts-morph', 'typescript', 'yaml']),
    );
    for (const line of licences)
      expect(line).toMatch(/^\S+ \d\S*: (?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0)\b/);
  });
});
