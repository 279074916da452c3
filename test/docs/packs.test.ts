import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as api from '../../src/index.js';
import { definePack } from '../../src/policy/pack.js';

// docs/packs.md shows the files that a test runs, and names nothing that is not there.

const page = readFileSync('docs/packs.md', 'utf8');

it('shows each file of the example as it is run', () => {
  const shown = [...page.matchAll(/`packs\/([a-z-]+\.ts)`:\n\n```ts\n([\s\S]*?)```/g)];
  expect(shown.map(([, name]) => name)).toEqual(['house-rules.ts', 'deputies.ts']);
  for (const [, name, text] of shown) expect(text).toBe(readFileSync(`examples/house-rules/${name}`, 'utf8'));
});

it('links to what is there', () => {
  for (const [, target] of page.matchAll(/\]\(([^)]+)\)/g))
    expect(existsSync(join('docs', target!)), target).toBe(true);
});

it('imports what the public API has', () => {
  for (const [, names] of page.matchAll(/import \{ ([^}]*) \} from 'dutybound'/g))
    for (const name of names!.split(', ')) expect(api, name).toHaveProperty(name);
  expect(api.definePack).toBe(definePack);
});
