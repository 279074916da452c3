import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { registerColumns, registersOf } from '../../src/load/register-files.js';
import { schemaCheck, schemaOf } from '../../src/load/validate.js';
import { readYaml } from '../../src/load/yaml.js';

// docs/registers.md shows what is read, in the words of the schema.

const page = readFileSync('docs/registers.md', 'utf8');
const parts = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => {
  const read = readYaml(new TextEncoder().encode(text), 'systems/tool.yaml');
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.value as { events: Record<string, unknown> };
});

it('shows a list that fits the schema, and a reference that is read', async () => {
  const { fits } = await schemaCheck('system');
  expect(fits({ schemaVersion: 1, id: 'tool', name: 'Tool', ...parts[0] })).toBe(true);
  expect(registersOf(parts[1])).toEqual([{ register: 'authorityRequest', csv: 'registers/authority-requests.csv' }]);
});

it('names columns that there are', async () => {
  const paths = registerColumns(await schemaOf('system'), 'authorityRequest').map(({ path }) => path);
  for (const name of ['doneOn', 'asksFor.logs']) {
    expect(page).toContain(`\`${name}\``);
    expect(paths).toContain(name);
  }
});
