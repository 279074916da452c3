import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

// docs/national-law.md shows the example that the tests read, and links to what is there.

const page = readFileSync('docs/national-law.md', 'utf8');

it('shows the example as it is read', () => {
  expect(/```yaml\n([\s\S]*?)```/.exec(page)![1]).toBe(readFileSync('examples/national-law/arcadia.yaml', 'utf8'));
});

it('links to what is there', () => {
  for (const [, target] of page.matchAll(/\]\(([^)]+)\)/g))
    expect(existsSync(join('docs', target!)), target).toBe(true);
});
