import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dutybound, makeFolder, smallest, useBuiltCommand } from './command.js';

useBuiltCommand();

const AS_OF = ['--as-of', '2027-12-02'];
const names = (folder: string): readonly string[] => readdirSync(join(folder, 'out')).sort();

const withoutWorkflows = Object.fromEntries(
  Object.entries(smallest).map(([path, text]) => [
    path,
    path.startsWith('systems/') ? `${text}workflows: none\n` : text,
  ]),
);

describe('docs', () => {
  it('writes the gap report where no document is named', () => {
    const folder = makeFolder(smallest);
    expect(dutybound(['docs', '.', '--out', 'out', ...AS_OF], { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
    expect(names(folder)).toEqual(['D44_tool_draft_en.html', 'D44_tool_draft_en.md']);
  });

  it('writes what is named, as Markdown and as HTML', () => {
    const folder = makeFolder(smallest);
    const ran = dutybound(['docs', '.', '--document', 'D22', 'D47', '--out', 'out', ...AS_OF], { cwd: folder });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(names(folder)).toEqual([
      'D22_tool_draft_en.html',
      'D22_tool_draft_en.md',
      'D47_tool_draft_en.html',
      'D47_tool_draft_en.md',
    ]);
  });

  it('writes with --all what applies or may, and leaves out what does not', () => {
    const folder = makeFolder(withoutWorkflows);
    expect(dutybound(['docs', '.', '--all', '--out', 'out', ...AS_OF], { cwd: folder }).code).toBe(0);
    const written = names(folder).map((name) => name.split('_')[0]);
    expect(written).toContain('D22');
    expect(written).toContain('D10');
    // No workflow uses the system, and somebody said so.
    expect(written).not.toContain('O1');
  });

  it('says which documents apply, why, and for whom', () => {
    const folder = makeFolder(withoutWorkflows);
    const { code, stdout } = dutybound(['docs', '.', '--list', ...AS_OF], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toMatch(/D10 Risk management file: may apply, it is open whether the system is high-risk/);
    expect(stdout).toMatch(/O1 Delegation and autonomy matrix: does not apply/);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('says of no document on workflows that it does not apply because nobody has named a workflow yet', () => {
    const { stdout } = dutybound(['docs', '.', '--list', ...AS_OF], { cwd: makeFolder(smallest) });
    expect(stdout).toMatch(/O1 Delegation and autonomy matrix: may apply, nobody has said yet whether a workflow/);
  });

  it('says of no document that it does not apply because nobody has named a party yet', () => {
    const folder = makeFolder({ 'systems/tool.yaml': 'schemaVersion: 1\nid: tool\nname: Tool\n' });
    const { stdout } = dutybound(['docs', '.', '--list', ...AS_OF], { cwd: folder });
    for (const id of ['D10', 'D13', 'D14', 'D28', 'D36'])
      expect(stdout).toMatch(new RegExp(`${id} [^:]*: may apply, nobody has said yet who makes`));
  });

  it('gives the open fields as a task list', () => {
    const folder = makeFolder(smallest);
    const { code, stdout } = dutybound(['docs', '.', '--open-items', ...AS_OF], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+ open items; \d+ hold up the final version of a document\./);
  });

  it.each([
    [['--document', 'D99', '--out', 'out'], 'this version writes no document of this id'],
    [['--document', 'D10'], 'no folder to write to is named'],
  ])('refuses %s', (args, found) => {
    const folder = makeFolder(smallest);
    const { code, stderr } = dutybound(['docs', '.', ...args, ...AS_OF], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain(found);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});

describe('what people write for a document', () => {
  const written = (text: string) => ({ ...smallest, 'documents/tool/D36.yaml': text });
  const field = (key: string): string =>
    `schemaVersion: 1\ndocument: D36\nfields:\n  - field: ${key}\n    value: All recruiters took part.\n    by: head of people\n    on: 2027-11-02\n`;
  const docs = (folder: string) =>
    dutybound(['docs', '.', '--document', 'D36', '--out', 'out', ...AS_OF], { cwd: folder });

  it('stands in the document, with who wrote it', () => {
    const folder = makeFolder(written(field('reach')));
    expect(docs(folder)).toMatchObject({ code: 0, stderr: '' });
    const text = readFileSync(join(folder, 'out/D36_tool_draft_en.md'), 'utf8');
    expect(text).toMatch(/All recruiters took part\.\n\n\*written by head of people on 2027-11-02\*/);
  });

  it('changes no finding', () => {
    const check = (folder: string): unknown =>
      (
        JSON.parse(dutybound(['check', '.', '--format', 'json', ...AS_OF], { cwd: folder }).stdout) as {
          systems: unknown;
        }
      ).systems;
    expect(check(makeFolder(written(field('reach'))))).toEqual(check(makeFolder(smallest)));
  });

  it.each([
    ['a field that the document does not have', field('reech'), 'Did you mean reach?', ':4:'],
    ['another document than its name says', 'schemaVersion: 1\ndocument: D10\n', 'it says D10', ':2:'],
    [
      'a value without the person who wrote it',
      'schemaVersion: 1\ndocument: D36\nfields:\n  - field: reach\n    value: All of them.\n',
      'by',
      ':4:',
    ],
    ['what is no YAML', 'schemaVersion: [\n', 'documents/tool/D36.yaml', ':'],
  ])('with %s it stops, and nothing is written', (_, text, told, place) => {
    const folder = makeFolder(written(text));
    const { code, stderr } = docs(folder);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
    expect(stderr).toContain(`documents/tool/D36.yaml${place}`);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('of the wrong type is told with its place and what was expected, all of it at once', () => {
    const text = `schemaVersion: 1
document: D36
fields:
  - field: reach
    value:
      - All recruiters
    by: head of people
    on: 2027-11-02
  - field: review
    value:
      - next: next spring
        triger: a new version
    by: head of people
    on: 2027-11-02
`;
    const { code, stderr } = docs(makeFolder(written(text)));
    expect(code).toBe(2);
    expect(stderr).toMatch(/documents\/tool\/D36\.yaml:5:.*\n?.*reach: it is a list/);
    expect(stderr).toMatch(/documents\/tool\/D36\.yaml:11:.*\n?.*review: it is the text "next spring"/);
    expect(stderr).toContain('a day, such as 2027-12-02');
    expect(stderr).toMatch(/documents\/tool\/D36\.yaml:12:.*\n?.*review: the table has no column "triger"/);
  });

  it('as rows of a table stands in the document as a table', () => {
    const text = field('review').replace(
      'value: All recruiters took part.',
      'value:\n      - next: 2028-03-01\n        trigger: a new version | a new law',
    );
    const folder = makeFolder(written(text));
    expect(docs(folder)).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(folder, 'out/D36_tool_draft_en.md'), 'utf8')).toContain(
      'Written by head of people on 2027-11-02; nothing in the registry is behind it.\n\n' +
        '| Next review | What triggers one before |\n| --- | --- |\n| 2028-03-01 | a new version \\| a new law |',
    );
  });

  it('holds up its own document and no other: the others are written whole, and the exit code tells', () => {
    const folder = makeFolder(written(field('reech')));
    mkdirSync(join(folder, 'out/D47_tool_draft_en.md'), { recursive: true });
    const { code, stdout, stderr } = dutybound(
      ['docs', '.', '--document', 'D22', 'D36', 'D47', '--out', 'out', ...AS_OF],
      { cwd: folder },
    );
    expect(code).toBe(2);
    expect(stdout).toBe('wrote out/D22_tool_draft_en.md\nwrote out/D22_tool_draft_en.html\n');
    expect(stderr).toMatch(/^documents\/tool\/D36\.yaml:4:.*has no field of this name$/m);
    expect(stderr).toMatch(/^out\/D47_tool_draft_en\.md: a folder has this name$/m);
    expect(stderr).toMatch(/2 problems; what they name was not written, the other documents were\.\n$/);
    expect(names(folder)).toEqual(['D22_tool_draft_en.html', 'D22_tool_draft_en.md', 'D47_tool_draft_en.md']);
    expect(readdirSync(join(folder, 'out/D47_tool_draft_en.md'))).toEqual([]);
  });

  it('for a system that nobody registered it stops', () => {
    const { code, stderr } = docs(makeFolder({ ...smallest, 'documents/tol/D36.yaml': field('reach') }));
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean documents/tool?');
  });
});
