import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dutybound, type Files, makeFolder, type Ran, useBuiltCommand } from './command.js';

useBuiltCommand();

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const KEYS: Files = {
  'key.pem': privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  'public.pem': publicKey.export({ type: 'spki', format: 'pem' }).toString(),
};
// On this day nothing of the folder is settled: undetermined duties are let pass so that the gate does not block.
const DAY = ['--as-of', '2024-09-01'];

const folder = (files: Files = {}): string => makeFolder({ ...KEYS, ...files }, 'hiring');
const seal = (cwd: string, ...rest: string[]): Ran =>
  dutybound(['seal', '.', '--key', 'key.pem', ...DAY, '--output', 'seal.json', ...rest], { cwd });
const verify = (cwd: string, ...rest: string[]): Ran =>
  dutybound(['verify', '.', '--seal', 'seal.json', '--key', 'public.pem', ...DAY, ...rest], { cwd });

function sealed(files: Files = {}): string {
  const cwd = folder(files);
  expect(seal(cwd)).toEqual({ code: 0, stdout: '', stderr: '' });
  return cwd;
}

describe('verify', () => {
  it('ends 0 where everything is as it was checked', () => {
    const ran = verify(sealed());
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^Verified: sealed with SHA256:[0-9a-f]{64}, as of 2024-09-01/);
  });

  it.each([
    [
      'a system file that changed',
      'systems/cv-screening.yaml',
      '\n# one more line\n',
      'systems/cv-screening.yaml is not what was checked',
    ],
    [
      'a workflow that changed',
      'workflows/hiring.yaml',
      '\n# one more line\n',
      'workflows/hiring.yaml is not what was checked',
    ],
    ['evidence that changed', 'evidence/design.txt', 'other', 'evidence/design.txt is not what was checked'],
  ])('ends 1 for %s', (_, name, more, said) => {
    const cwd = sealed();
    const path = join(cwd, name);
    writeFileSync(path, `${readFileSync(path, 'utf8')}${more}`);
    const ran = verify(cwd);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain(said);
  });

  it('ends 1 for a system that is new, and for evidence that is gone', () => {
    const cwd = sealed();
    writeFileSync(join(cwd, 'systems/other.yaml'), 'schemaVersion: 1\nid: other\nname: Other\n');
    rmSync(join(cwd, 'evidence/design.txt'));
    const ran = verify(cwd);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('systems/other.yaml is new and was not checked');
    expect(ran.stdout).toContain('evidence/design.txt was checked and is not there');
  });

  it('ends 1 where one character of the sealed content is another', () => {
    const cwd = sealed();
    const path = join(cwd, 'seal.json');
    const envelope = JSON.parse(readFileSync(path, 'utf8')) as { payload: string };
    const payload = Buffer.from(envelope.payload, 'base64')
      .toString('utf8')
      .replace('"blocks":false', '"blocks": false');
    writeFileSync(path, JSON.stringify({ ...envelope, payload: Buffer.from(payload).toString('base64') }));
    expect(verify(cwd)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('no signature of seal.json was made with the key'),
    });
  });

  it('ends 1 for a seal of a gate that blocked, which sealing says with its own exit code', () => {
    const cwd = folder();
    const late = ['--as-of', '2028-02-01'];
    expect(dutybound(['seal', '.', '--key', 'key.pem', ...late, '--output', 'seal.json'], { cwd })).toMatchObject({
      code: 1,
      stderr: '',
    });
    const ran = dutybound(['verify', '.', '--seal', 'seal.json', '--key', 'public.pem', ...late], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('the gate blocked: ');
  });

  it('ends 1 where the gate was set softer than this configuration sets it, or the seal is too old', () => {
    const cwd = folder();
    expect(seal(cwd, '--allow-undetermined').code).toBe(0);
    expect(verify(cwd)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('the gate was not set as this configuration sets it'),
    });
    expect(verify(cwd, '--allow-undetermined').code).toBe(0);
    const later = dutybound(['verify', '.', '--seal', 'seal.json', '--key', 'public.pem', '--as-of', '2024-09-09'], {
      cwd,
    });
    expect(later).toMatchObject({ code: 1, stdout: expect.stringContaining('longer ago than P7D') });
  });

  it('ends 2 where nothing can be verified: no seal, no envelope, no key, a folder that cannot be read', () => {
    const cwd = sealed();
    expect(verify(cwd, '--seal', 'none.json')).toMatchObject({ code: 2, stdout: '' });
    writeFileSync(join(cwd, 'other.json'), '{"payload":"e30=","payloadType":"x"}');
    expect(verify(cwd, '--seal', 'other.json')).toMatchObject({ code: 2, stdout: '' });
    expect(verify(cwd, '--key', 'dutybound.yaml')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('nothing was verified'),
    });
    writeFileSync(join(cwd, 'systems/cv-screening.yaml'), 'id: [');
    expect(verify(cwd)).toMatchObject({ code: 2, stdout: '' });
    expect(dutybound(['verify', '.'], { cwd }).code).toBe(2);
  });
});

describe('seal', () => {
  it('writes the same bytes in every time zone, and no path of the machine', () => {
    const cwd = folder();
    const run = (env: Record<string, string>): string =>
      dutybound(['seal', '.', '--key', 'key.pem', ...DAY], { cwd, env }).stdout;
    const plain = run({});
    expect(run({ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' })).toBe(plain);
    const payload = Buffer.from((JSON.parse(plain) as { payload: string }).payload, 'base64').toString('utf8');
    expect(payload).not.toContain(cwd);
    expect((JSON.parse(payload) as { subject: { name: string }[] }).subject.map(({ name }) => name)).toEqual([
      'dutybound.yaml',
      'evidence.yaml',
      'evidence/design.txt',
      'organisations/client-ag.yaml',
      'organisations/talent-gmbh.yaml',
      'systems/cv-screening.yaml',
      'workflows/hiring.yaml',
    ]);
  });

  it('writes nothing where no assessment could be made, or the key is none', () => {
    const cwd = folder({ 'systems/cv-screening.yaml': 'id: [' });
    expect(seal(cwd).code).toBe(2);
    const other = folder();
    expect(seal(other, '--key', 'public.pem')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('this is no private key in PEM'),
    });
    for (const each of [cwd, other]) expect(existsSync(join(each, 'seal.json'))).toBe(false);
  });
});
