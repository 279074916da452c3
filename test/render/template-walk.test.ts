import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../src/generate/templates.js';

const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['title', 'isShort', 'rows', 'words', 'part'],
  properties: {
    title: { type: 'string' },
    note: { type: 'string' },
    isShort: { type: 'boolean' },
    rows: { type: 'array', items: { $ref: '#/$defs/row' } },
    words: { type: 'array', items: { type: 'string' } },
    part: { description: 'x', allOf: [{ $ref: '#/$defs/row' }] },
  },
  $defs: {
    row: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'count'],
      properties: { name: { type: 'string' }, count: { type: 'integer' } },
    },
  },
};

const check = (source: string, partials: Readonly<Record<string, string>> = {}): readonly string[] =>
  checkTemplate('D00-test', new Map([['D00-test', source]]), new Map(Object.entries(partials)), schema);

describe('a template', () => {
  it('may place texts, numbers and lists, and ask booleans', () => {
    const source =
      '{{title}}\n{{#each rows}}\n{{name}} {{this.count}} {{../title}}\n{{/each}}\n{{#if isShort}}\n{{part.name}}\n{{else}}\n{{#each words}}\n{{this}}\n{{/each}}\n{{/if}}\n{{> row part}}\n{{#each rows}}\n{{> row}}\n{{/each}}\n{{! said }}';
    expect(check(source, { row: '{{name}}' })).toEqual([]);
  });

  it('that misspells a path is refused with its line, in a partial too', () => {
    expect(check('{{title}}\n\n{{titel}}\n')).toEqual(['templates/D00-test.md.hbs:3: unknown path titel']);
    expect(check('{{#each rows}}\n{{nam}}\n{{/each}}')).toEqual(['templates/D00-test.md.hbs:2: unknown path nam']);
    expect(check('{{> row part}}', { row: 'a\n{{nome}}' })).toEqual([
      'templates/partials/row.md.hbs:2: unknown path nome',
    ]);
    expect(check('{{part.names}}')).toEqual(['templates/D00-test.md.hbs:1: unknown path part.names']);
    expect(check('{{#if isLong}}a{{/if}}')).toEqual(['templates/D00-test.md.hbs:1: unknown path isLong']);
    expect(check('{{#each row}}a{{/each}}')).toEqual(['templates/D00-test.md.hbs:1: unknown path row']);
  });

  it.each([
    ['what the view model may leave out', '{{note}}', 'unknown path note'],
    ['what stands outside its context', '{{#each rows}}{{title}}{{/each}}', 'unknown path title'],
    ['what lies above the view model', '{{../title}}', 'unknown path ../title'],
    ['a name of the language', '{{constructor}}', 'unknown path constructor'],
    ['a list as a text', '{{rows}}', 'rows is no text or number'],
    ['a boolean as a text', '{{isShort}}', 'isShort is no text or number'],
    ['a text as a condition', '{{#if title}}a{{/if}}', 'title is no boolean'],
    ['a text as a list', '{{#each title}}a{{/each}}', 'title is no list'],
    ['unescaped output', '{{{title}}}', 'unescaped output is not allowed'],
    ['unescaped output with a sign', '{{&title}}', 'unescaped output is not allowed'],
    ['a helper', '{{upper title}}', 'helpers are not allowed: the view model words everything'],
    [
      'another block',
      '{{#with part}}{{name}}{{/with}}',
      '#with is not allowed: only #each over a list and #if on a boolean, with nothing else',
    ],
    [
      'an unless',
      '{{#unless isShort}}a{{/unless}}',
      '#unless is not allowed: only #each over a list and #if on a boolean, with nothing else',
    ],
    ['block parameters', '{{#each rows as |row|}}{{row.name}}{{/each}}', 'block parameters are not allowed'],
    [
      'an else of a list',
      '{{#each rows}}a{{else}}b{{/each}}',
      '#each has no else: the view model says whether a list is empty',
    ],
    ['data of the engine', '{{@root.title}}', 'only paths into the view model are allowed'],
    ['a literal', '{{"x"}}', 'only paths into the view model are allowed'],
    ['a partial that is not there', '{{> none}}', 'there is no partial none'],
    ['a partial with arguments', '{{> row part name="x"}}', 'a partial takes one path at most'],
    ['a partial on a text', '{{> row title}}', 'title is no object'],
  ])('is refused for %s', (_, source, message) => {
    expect(check(source, { row: '{{name}}' })).toEqual([`templates/D00-test.md.hbs:1: ${message}`]);
  });

  it('is refused if a partial uses itself', () => {
    expect(check('{{> row part}}', { row: '{{> row}}' })).toEqual(['templates/partials/row.md.hbs:1: row uses itself']);
  });
});

describe('the templates of this project', () => {
  const read = (folder: string): ReadonlyMap<string, string> =>
    new Map(
      readdirSync(folder)
        .filter((file) => file.endsWith('.hbs'))
        .map((file) => [file.replace('.md.hbs', ''), readFileSync(`${folder}/${file}`, 'utf8')]),
    );
  const documents = read('templates');
  const partials = read('templates/partials');

  it('fit their view models, and use every partial', () => {
    for (const name of documents.keys()) {
      const own = JSON.parse(readFileSync(`schemas/documents/${name.slice(0, name.indexOf('-'))}.schema.json`, 'utf8'));
      expect(checkTemplate(name, documents, partials, own)).toEqual([]);
    }
    const all = [...documents.values(), ...partials.values()].join('\n');
    for (const name of partials.keys()) expect(all).toContain(`{{> ${name}`);
  });

  it('have view models in which every entry is required and nothing else is allowed', () => {
    for (const name of documents.keys()) {
      const { $defs, ...top } = JSON.parse(
        readFileSync(`schemas/documents/${name.slice(0, name.indexOf('-'))}.schema.json`, 'utf8'),
      );
      for (const definition of [top, ...Object.values($defs as Record<string, typeof top>)]) {
        expect(definition.additionalProperties).toBe(false);
        expect(definition.required).toEqual(Object.keys(definition.properties));
      }
    }
  });
});
