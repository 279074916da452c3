import { spawn } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commandPath, dutybound, makeFolder, useBuiltCommand } from './command.js';

// A run that is killed while it writes: nothing half-written under the name of an entry, and no litter for ever.

useBuiltCommand();

const ROWS = 4000;
const TABLE = `Name,Purpose\n${Array.from({ length: ROWS }, (_, at) => `Tool ${at},Sorts letters\n`).join('')}`;
const stagingIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => /^\.dutybound-\d+-/.test(name));
const MINUTE = 60;
const age = (path: string, seconds: number): void => {
  const then = Date.now() / 1000 - seconds;
  utimesSync(path, then, then);
};

/** Starts an import and kills it as soon as it stages its files. */
async function killWhileStaging(home: string): Promise<string> {
  const gov = join(home, 'gov');
  const run = spawn(process.execPath, [commandPath(), 'import', 'list.csv', '--into', 'gov'], { cwd: home });
  const ended = new Promise<void>((resolve) => run.on('close', () => resolve()));
  for (;;) {
    const [staging] = existsSync(gov) ? stagingIn(gov) : [];
    if (staging !== undefined) {
      run.kill('SIGKILL');
      await ended;
      return join(gov, staging);
    }
    if (run.exitCode !== null) throw new Error('the import was over before it could be killed');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

it('an import that was killed leaves no entry by halves, and the next one clears up behind it', async () => {
  const home = makeFolder({ 'list.csv': TABLE, 'gov/organisations/us.yaml': 'schemaVersion: 1\nid: us\nname: Us\n' });
  const staging = await killWhileStaging(home);
  expect(existsSync(staging)).toBe(true);
  expect(existsSync(join(home, 'gov/systems'))).toBe(false);

  // Minutes have to pass: the number of its process says nothing of a run on another machine.
  expect(dutybound(['import', 'list.csv', '--into', 'gov'], { cwd: home }).stderr).toBe('');
  expect(existsSync(staging)).toBe(true);
  expect(readdirSync(join(home, 'gov/systems'))).toHaveLength(ROWS);

  age(staging, 11 * MINUTE);
  writeFileSync(join(home, 'list.csv'), 'Name,Purpose\nOne more,Sorts letters\n');
  expect(dutybound(['import', 'list.csv', '--into', 'gov'], { cwd: home }).stderr).toBe('');
  expect(stagingIn(join(home, 'gov'))).toEqual([]);
}, 120_000);

it('what may be in use, or is not surely its own, stays', () => {
  const home = makeFolder({ 'list.csv': 'Name,Purpose\nTool,Sorts letters\n' });
  const gov = join(home, 'gov');
  const kept = [
    `.dutybound-${process.pid}-aBc123`,
    '.dutybound-backup',
    '.dutybound-notes-by-hand',
    '.dutybound-backup.old',
    '.dutybound',
  ];
  const gone = ['.dutybound-99999999-aBc123', `.dutybound-${process.pid}-oLd123`];
  for (const name of [...kept, ...gone]) {
    mkdirSync(join(gov, name), { recursive: true });
    age(join(gov, name), name.endsWith('oLd123') || name.endsWith('backup') ? 25 * 60 * MINUTE : 30 * MINUTE);
  }
  symlinkSync(home, join(gov, '.dutybound-99999998-aBc123'));
  expect(dutybound(['import', 'list.csv', '--into', 'gov'], { cwd: home }).stderr).toBe('');
  for (const name of kept) expect(existsSync(join(gov, name)), name).toBe(true);
  for (const name of gone) expect(existsSync(join(gov, name)), name).toBe(false);
  expect(lstatSync(join(gov, '.dutybound-99999998-aBc123')).isSymbolicLink()).toBe(true);
});

it('init clears up beside its place', () => {
  const home = makeFolder({ 'list.csv': 'Name,Purpose\nTool,Sorts letters\n' });
  mkdirSync(join(home, '.dutybound-99999999-aBc123/systems'), { recursive: true });
  age(join(home, '.dutybound-99999999-aBc123'), 11 * MINUTE);
  expect(dutybound(['init', 'gov'], { cwd: home }).stderr).toBe('');
  expect(readdirSync(home).sort()).toEqual(['gov', 'list.csv']);
});
