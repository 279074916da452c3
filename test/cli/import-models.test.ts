import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readYamlText } from '../../src/load/yaml.js';
import { dutybound, makeFolder, useBuiltCommand } from './command.js';

// Cards of models and of data: a model has an entry of its own, data stands in that of a system, and neither is a system.

useBuiltCommand();

const MODEL = '---\nlicense: mit\n---\n# Model card for Encoder\n\nReads letters.\n\n## Intended use\n\nMail.\n';
const DATA = '---\ntask_categories: [text]\nlicense: mit\npretty_name: Letters\n---\n# Letters\n\nFrom one office.\n';
const SORTER = '# By hand.\nschemaVersion: 1\nid: sorter\nname: Sorter # ours\n';

function place(files: Readonly<Record<string, string>>) {
  const folder = makeFolder({ 'model.md': MODEL, 'data.md': DATA, ...files });
  return {
    run: (...args: readonly string[]) => dutybound([...args], { cwd: folder }),
    text: (name: string) => readFileSync(join(folder, name), 'utf8'),
    write: (name: string, content: string) => writeFileSync(join(folder, name), content),
  };
}
const parsed = (text: string): Record<string, unknown> => {
  const read = readYamlText(text, 'file');
  if ('problems' in read) throw new Error(read.problems[0]?.found);
  return read.value as Record<string, unknown>;
};

describe('the card of a model', () => {
  it('makes the entry of a model, with all that it says and nothing that it does not', () => {
    const { run, text } = place({});
    const ran = run('init', 'gov', '--from', 'model.md');
    expect(ran.stderr).toBe('');
    expect(ran.stdout).toMatch(/^model\.md: a model card; 1 model$/m);
    expect(ran.stdout).not.toContain('Annex VIII');
    expect(ran.stdout).toMatch(/A model is no AI system: .*\n {2}dutybound interview gov --system/);
    const entry = text('gov/models/encoder.yaml');
    expect(entry.split('\n')[0]).toBe('# yaml-language-server: $schema=../.dutybound/schemas/model.schema.json');
    const { imported, ...stated } = parsed(entry) as { imported: { kept: unknown; labels?: unknown }[] };
    expect(stated).toEqual({ schemaVersion: 1, id: 'encoder', name: 'Encoder' });
    expect(imported[0]?.kept).toEqual([
      { column: 'license', says: 'mit' },
      { column: 'Model card for Encoder', says: 'Reads letters.' },
      { column: 'Intended use', says: 'Mail.' },
    ]);
    const checked = run('check', 'gov', '--as-of', '2026-11-21');
    expect([checked.code, checked.stderr]).toEqual([1, '']);
    expect(checked.stdout).toMatch(/Class +undetermined/);
    // A model is no system, wherever the two are counted.
    expect(checked.stdout).toMatch(/^dutybound \S+: 1 model as of 2026-11-21\n/);
    const summary = run('check', 'gov', '--as-of', '2026-11-21', '--format', 'pull-request');
    expect(summary.stdout).toContain('1 model; in force:');
    expect(summary.stdout).not.toContain('1 system');
    expect(run('classify', 'gov').stdout).toContain('general-purpose model (Art. 3(63))');
    expect(run('questions', 'gov').stdout).toMatch(/About encoder/);
    const asked = JSON.parse(run('interview', 'gov').stdout) as { systems: { id: string; questions: unknown[] }[] };
    expect(asked.systems.map(({ id, questions }) => [id, questions.length > 0])).toEqual([['encoder', true]]);
  });

  it('follows the card, and leaves what people wrote', () => {
    const { run, text, write } = place({});
    run('import', 'model.md', '--into', 'gov');
    const before = text('gov/models/encoder.yaml');
    expect(run('import', 'model.md', '--into', 'gov').stdout).toContain('entries: 0 new, 0 renewed, 1 as they were');
    expect(text('gov/models/encoder.yaml')).toBe(before);
    write('gov/models/encoder.yaml', before.replace('name: Encoder\n', 'name: Encoder # checked\nversion: "3"\n'));
    write('model.md', MODEL.replace('license: mit', 'license: apache-2.0\nversion: "2"'));
    const again = run('import', 'model.md', '--into', 'gov');
    expect(again.stdout).toContain('version: the source says 2');
    expect(text('gov/models/encoder.yaml')).toContain('name: Encoder # checked\nversion: "3"\n');
    expect(text('gov/models/encoder.yaml')).toContain('says: apache-2.0');
  });

  it('is named in the entry of the system that is made with it, in YAML and in JSON, once', () => {
    const json = '{\n    "schemaVersion": 1,\n    "id": "other",\n    "name": "Other"\n}\n';
    const { run, text } = place({ 'gov/systems/sorter.yaml': SORTER, 'gov/systems/other.json': json });
    for (const id of ['sorter', 'other', 'sorter']) {
      const ran = run('import', 'model.md', 'data.md', '--into', 'gov', '--system', id);
      expect([ran.code, ran.stderr]).toEqual([0, '']);
    }
    const sorter = text('gov/systems/sorter.yaml');
    expect(sorter.startsWith(SORTER)).toBe(true);
    expect(parsed(sorter)).toMatchObject({
      integrates: [{ id: 'encoder', model: 'encoder' }],
      dataGovernance: { dataSets: [{ id: 'letters' }] },
      imported: [
        { source: 'data.md', key: 'Letters', kept: expect.arrayContaining([{ column: 'license', says: 'mit' }]) },
      ],
    });
    const other = text('gov/systems/other.json');
    expect(other.startsWith(json.slice(0, -3))).toBe(true);
    expect(JSON.parse(other)).toMatchObject({ integrates: [{ model: 'encoder' }] });
    expect(run('check', 'gov').stderr).toBe('');
  });
});

describe('the card of a set of data', () => {
  it('needs the system that it is used for, and is then known again', () => {
    const { run, text, write } = place({ 'gov/systems/sorter.yaml': SORTER });
    const without = run('import', 'data.md', '--into', 'gov');
    expect([without.code, without.stdout]).toEqual([2, '']);
    expect(without.stderr).toMatch(/data is no AI system[\s\S]*--system <id>/);
    expect(run('import', 'data.md', '--into', 'gov', '--system', 'sortr').stderr).toMatch(/Did you mean "sorter"\?/);
    expect(text('gov/systems/sorter.yaml')).toBe(SORTER);
    run('import', 'data.md', '--into', 'gov', '--system', 'sorter');
    write('data.md', DATA.replace('mit', 'apache-2.0'));
    expect(run('import', 'data.md', '--into', 'gov').stdout).toContain('Letters: the card says something else now');
    expect(text('gov/systems/sorter.yaml')).toContain('says: apache-2.0');
    expect(text('gov/systems/sorter.yaml').match(/id: letters/g)).toHaveLength(1);
  });

  it('is never added to a list that a person stated complete', () => {
    const closed = `${SORTER}dataGovernance:\n  dataSets: none\nintegrates:\n  complete: { by: a, on: 2026-01-01, count: 0 }\n  entries: []\n`;
    const { run, text } = place({ 'gov/systems/sorter.yaml': closed });
    const ran = run('import', 'model.md', 'data.md', '--into', 'gov', '--system', 'sorter');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/dataGovernance\.dataSets is stated to be complete/);
    expect(ran.stderr).toMatch(/integrates is stated to be complete/);
    expect(text('gov/systems/sorter.yaml')).toBe(closed);
  });
});
