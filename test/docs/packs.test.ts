import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as api from '../../src/index.js';
import { isCitation } from '../../src/law/citation.js';
import { definePack } from '../../src/policy/pack.js';
import * as testing from '../../src/testing.js';

// docs/packs.md shows the files that a test runs, and names nothing that is not there.

const page = readFileSync('docs/packs.md', 'utf8');

it('shows each file of the example as it is run', () => {
  const shown = [...page.matchAll(/`packs\/([a-z.-]+\.ts)`:\n\n```ts\n([\s\S]*?)```/g)];
  expect(shown.map(([, name]) => name)).toEqual(['house-rules.ts', 'deputies.ts', 'house-rules.test.ts']);
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

it('tests with what the tester has', () => {
  const [, names] = /import \{([^}]*)\} from 'dutybound\/testing'/.exec(page)!;
  const values = names!.split(',').map((name) => name.trim());
  for (const name of values.filter((one) => one !== '' && !one.startsWith('type ')))
    expect(testing, name).toHaveProperty(name);
  for (const [, name] of page.matchAll(/`(onUnusableEvidence|testPack)`/g)) expect(testing).toHaveProperty(name!);
});

it('gives the command that begins a pack as the command is', async () => {
  const [, id, citation] = /dutybound packs new ([a-z-]+) governance --beside "([^"]+)"/.exec(page)!;
  expect(page).toContain(`\`packs/${id}.ts\``);
  expect(page).toContain(`\`packs/${id}.test.ts\``);
  expect(isCitation(citation!)).toBe(true);
});
