import { describe, expect, it } from 'vitest';
import { cells, inventory, refusal } from './support.js';

// What is no table: lists and cards in JSON, model cards, catalogues, bills of materials. Told by content alone.

describe('JSON', () => {
  const entry = { tool_name: 'Sorter', risk: 'high', tags: ['a', 'b'], nested: { a: 1 }, empty: '', nothing: null };

  it('reads a list, also as the only list of a map, with pointers as places', async () => {
    const found = await inventory(JSON.stringify({ meta: { count: 1 }, records: [entry] }));
    expect(found.rows[0]?.place).toBe('/records/0');
    expect(cells(found)).toEqual({ tool_name: 'Sorter', risk: 'high', tags: 'a; b', nested: '{"a":1}' });
    expect((await inventory(JSON.stringify([entry]))).rows[0]?.place).toBe('/0');
  });

  it('refuses what would be lost or misread: keys given twice, prototype keys, ids with too many digits', async () => {
    expect(await refusal('[{"tool_name":"a","tool_name":"b","risk":"x"}]')).toMatch(/tool_name/);
    expect(await refusal('[{"tool_name":"a","__proto__":"b"}]')).toMatch(/__proto__/);
    expect(await refusal('[{"tool_name":"a","risk":"x","id":12345678901234567890}]')).toMatch(
      /more digits .* at \/0\/id/,
    );
  });

  it('takes no other JSON for an inventory', async () => {
    for (const value of [
      { aibom_version: '1', name: 'x', models: [] },
      [1, 2],
      [{ a: 1 }],
      { a: [{ b: 1 }], c: [{ d: 1 }] },
    ])
      expect(await refusal(JSON.stringify(value))).toMatch(/no AI system was found in it/);
  });
});

describe('cards', () => {
  it('reads an agent card and the organisation that provides the agent', async () => {
    const found = await inventory(
      JSON.stringify({
        name: 'Desk agent',
        version: '2',
        skills: [{ id: 'x' }],
        defaultInputModes: ['text'],
        provider: { organization: 'Maker', url: 'https://maker.example' },
      }),
    );
    expect(found.format).toBe('an A2A agent card');
    expect(cells(found)).toMatchObject({ name: 'Desk agent', 'provider organisation': 'Maker' });
  });

  it('reads an MCP server card by its schema', async () => {
    const $schema = 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json';
    expect((await inventory(JSON.stringify({ $schema, name: 'a/b', version: '1' }))).format).toBe('an MCP server card');
  });

  it('reads a model card with its sections, outside of code', async () => {
    const found = await inventory(
      '---\nlicense: mit\ntags: [a, b]\nversion: "2"\n---\n\n# Model card for Sorter\n\nSorts.\n\n## Intended use\n\nMail.\n\n```\n# no heading\n```\n\n## Limitations\n\nMany.\n',
    );
    expect(cells(found)).toEqual({
      name: 'Sorter',
      license: 'mit',
      tags: 'a; b',
      version: '2',
      'Model card for Sorter': 'Sorts.',
      'Intended use': 'Mail.\n\n```\n# no heading\n```',
      Limitations: 'Many.',
    });
  });

  it('knows a card without front matter by its headings, and calls it after the file where it names nothing', async () => {
    const found = await inventory('# Model Card\n\n## Intended use\n\nx\n\n## Limitations\n\ny\n', 'docs/sorter.md');
    expect(cells(found).name).toBe('sorter');
    expect(found.notes.at(-1)).toBe('it names nothing: what it describes is called after the file');
  });

  it('knows a card in any language by its title, and takes the name behind the dash', async () => {
    const found = await inventory('# Model Card — Detector de correo\n\nFicha.\n\n## Resumen\n\nOrdena cartas.\n');
    expect(cells(found)).toMatchObject({ name: 'Detector de correo', Resumen: 'Ordena cartas.' });
  });

  it('tells the card of a set of data from that of a model, and both from a system', async () => {
    for (const text of [
      '---\ntask_categories:\n- text\nlicense: mit\n---\n# Letters\n',
      '---\nconfigs: []\nlicense: mit\n---\n# Letters\n',
      '# Letters Datasheet\n\n## Motivation\n\nx\n',
    ]) {
      const found = await inventory(text);
      expect([found.format, found.rows[0]?.describes]).toEqual(['a dataset card', 'data set']);
    }
    expect((await inventory('---\nlicense: mit\n---\n# Sorter\n')).rows[0]?.describes).toBe('model');
  });

  it('takes an application that is shown beside models for none of them', async () => {
    expect(await refusal('---\ntitle: Demo\nsdk: gradio\nlicense: mit\n---\n# Demo\n')).toMatch(
      /that of an application/,
    );
  });

  it('names the line of front matter that is no YAML', async () => {
    expect(await refusal('---\nlicense: mit\na: b: c\n---\n# X\n')).toMatch(/^3: /);
  });
});

describe('a Backstage catalogue', () => {
  const entity = (kind: string, type: string, name: string): string =>
    `apiVersion: backstage.io/v1alpha1\nkind: ${kind}\nmetadata:\n  name: ${name}\nspec:\n  type: ${type}\n  lifecycle: production\n`;

  it('reads the entities that the catalogue itself calls AI, each with its line', async () => {
    const found = await inventory(
      [
        entity('Component', 'website', 'ai-site'),
        entity('AiResource', 'skill', 'a'),
        entity('API', 'mcp-server', 'b'),
      ].join('---\n'),
    );
    expect(found.rows.map(({ place }) => place)).toEqual(['line 9', 'line 17']);
    expect(cells(found)).toMatchObject({ name: 'a', id: 'AiResource/a', lifecycle: 'production' });
    expect(found.notes).toEqual(['not read: 1 entities of other kinds and types']);
  });

  it('takes for a model what the catalogue calls one, and no server or skill', async () => {
    const found = await inventory(
      [
        entity('Resource', 'ai-model', 'm'),
        entity('Component', 'model-server', 's'),
        entity('AiResource', 'model', 'a'),
      ].join('---\n'),
    );
    expect(found.rows.map(({ describes }) => describes)).toEqual(['model', undefined, undefined]);
  });

  it('finds none where there is none, whatever the names say', async () => {
    expect(await refusal(entity('Component', 'website', 'ai-model'))).toMatch(
      /none of its 1 entities is of an AI kind/,
    );
  });
});

describe('a CycloneDX bill of materials', () => {
  it('reads the models from JSON, inside other components too, and no library', async () => {
    const model = {
      type: 'machine-learning-model',
      name: 'Sorter',
      modelCard: { modelParameters: { task: 'sorting' } },
    };
    const bom = {
      bomFormat: 'CycloneDX',
      components: [
        { type: 'data', name: 'letters' },
        { type: 'application', name: 'App', components: [model] },
        { type: 'library', name: 'x' },
      ],
    };
    const found = await inventory(JSON.stringify(bom));
    expect(found.rows.map(({ place }) => place)).toEqual(['/components/1/components/0']);
    expect(found.notes.at(-1)).toBe('not read: a set of data (letters), for which the entry of a model has no place');
    expect(found.rows.map(({ describes }) => describes)).toEqual(['model']);
    expect(cells(found)).toMatchObject({ name: 'Sorter', 'modelParameters: task': 'sorting' });
    expect(await refusal(JSON.stringify({ bomFormat: 'CycloneDX', components: [] }))).toMatch(
      /no component is a model/,
    );
  });

  it('reads the models from XML, and refuses entities', async () => {
    const xml = (inner: string): string =>
      `<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.5"><components>\n<component type="machine-learning-model" bom-ref="m"><name>${inner}</name><supplier><name>Maker</name></supplier></component></components></bom>`;
    const found = await inventory(xml('Sorter'));
    expect(found.rows[0]).toMatchObject({ place: 'line 3', describes: 'model' });
    expect(cells(found)).toMatchObject({ name: 'Sorter', 'bom-ref': 'm', 'supplier organisation': 'Maker' });
    expect(await refusal(`<?xml version="1.0"?><!DOCTYPE bom [<!ENTITY a "b">]>${xml('x').slice(21)}`)).toMatch(
      /DOCTYPE/,
    );
  });
});
