import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** What a run of the built command left behind. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunIn {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Files by path below a folder; a text or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

let workshop = '';

/**
 * Builds the command as it is shipped, once for a test file and into a folder of its own, so that test files that run
 * side by side never take each other's build away. Call it at the top of a test file.
 */
export function useBuiltCommand(): void {
  beforeAll(() => {
    workshop = mkdtempSync(join(tmpdir(), 'dutybound-cli-'));
    for (const name of ['package.json', 'src', 'policies', 'schemas', 'templates', 'scripts', 'node_modules'])
      symlinkSync(join(ROOT, name), join(workshop, name));
    const built = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: workshop, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`the build failed:\n${built.stderr}`);
  }, 120_000);
  afterAll(() => rmSync(workshop, { recursive: true, force: true }));
}

/** Runs `dutybound` with these arguments. The environment is the test's own: no terminal, no colour, no zone by chance. */
export function dutybound(args: readonly string[], { cwd = workshop, env = {} }: RunIn = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(workshop, 'dist/dutybound.cjs'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env },
    maxBuffer: 512 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}

/** A fresh folder with these files, and with a copy of a folder of `test/cli/folders` below them. */
export function makeFolder(files: Files, like?: string): string {
  const folder = mkdtempSync(join(workshop, 'run-'));
  if (like !== undefined) cpSync(join(import.meta.dirname, 'folders', like), folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The smallest registry that can be assessed. */
export const smallest: Files = {
  'organisations/maker.yaml': 'schemaVersion: 1\nid: maker\nname: Maker\nown: yes\n',
  'systems/tool.yaml': 'schemaVersion: 1\nid: tool\nname: Tool\nparties:\n  - id: maker\n    develops: yes\n',
};

/** Where the built command stands. */
export function commandPath(): string {
  return join(workshop, 'dist/dutybound.cjs');
}
