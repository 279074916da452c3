import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dutybound, type Files, makeFolder, type Ran, smallest, useBuiltCommand } from './command.js';

useBuiltCommand();

const check = (folder: string): Ran => dutybound(['check', '.', '--as-of', '2028-02-01'], { cwd: folder });

/** No assessment, everything said on stderr in the one form, and nothing that looks like a fault of the program. */
function expectProblems(ran: Ran, ...said: readonly (string | RegExp)[]): void {
  expect(ran.stdout).toBe('');
  expect(ran.code).toBe(2);
  expect(ran.stderr).not.toMatch(/\n\s+at .*[:(]/);
  const count = (pattern: RegExp): number => ran.stderr.match(pattern)?.length ?? 0;
  expect(count(/^ {2}expected: ./gm)).toBe(said.length);
  expect(count(/^ {2}do: ./gm)).toBe(said.length);
  for (const part of said) {
    if (typeof part === 'string') expect(ran.stderr).toContain(part);
    else expect(ran.stderr).toMatch(part);
  }
  expect(ran.stderr).toContain(
    `${said.length === 1 ? '1 problem' : `${said.length} problems`}; no assessment was made.`,
  );
}

const WAIVER = `schemaVersion: 1
waivers:
  - id: w
    requirement: ai-act/ai-literacy/measures
    system: tol
    fingerprint: sha256:${'0'.repeat(64)}
    factsDigest: sha256:${'0'.repeat(64)}
    reason: r
    owner: a
    approver: b
    created: 2027-01-01
    until: 2028-01-01
`;

/** Nine lists of nine references each: a few bytes that stand for some hundred million nodes. */
const BOMB = `memberStates: ['a']\n${Array.from({ length: 9 }, (_, level) => `x${level}: &x${level} [${level === 0 ? 'lol' : Array.from({ length: 9 }, () => `*x${level - 1}`).join(', ')}]\n`).join('')}`;

/** What of a text would move a cursor, turn a line around or begin it again. */
const rewriting = (text: string): string[] =>
  ['\u001b', '\u202e', '\r'].filter((character) => text.includes(character));

const readText = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

const with_ = (files: Files): string => makeFolder({ ...smallest, ...files });

describe('an input that cannot be read stops the run', () => {
  const tool = (more: string): Files => ({ 'systems/tool.yaml': `schemaVersion: 1\nid: tool\nname: Tool\n${more}` });
  const cases: readonly [name: string, files: Files, ...said: (string | RegExp)[]][] = [
    ['invalid YAML', tool('parties: [\n'), 'systems/tool.yaml:5:1:'],
    ['a tab as indentation', tool('definition:\n\tmachineBased: yes\n'), /systems\/tool\.yaml:5:1: .*tab/],
    ['invalid JSON', { 'systems/other.json': '{"schemaVersion": 1,\n "id": }' }, 'systems/other.json:2:'],
    ['a key given twice in YAML', tool('name: Twice\n'), /systems\/tool\.yaml:4:1: .*name/],
    [
      'a key given twice in JSON',
      { 'systems/other.json': '{"schemaVersion": 1, "id": "a",\n"id": "b", "name": "A"}' },
      'systems/other.json:2:1: the key "id" stands here again',
    ],
    ['a wrong type', tool('parties: many\n'), 'systems/tool.yaml:4:'],
    ['a wrong value', tool('statedClass: hihg-risk\n'), /systems\/tool\.yaml:4:[\s\S]*high-risk/],
    [
      'an unknown key, with the one that was meant',
      tool('definitoin:\n  machineBased: yes\n'),
      /systems\/tool\.yaml:4:1: [\s\S]*did you mean `definition`/,
    ],
    ['a missing key', { 'systems/tool.yaml': 'schemaVersion: 1\nid: tool\n' }, /systems\/tool\.yaml:1:1: [\s\S]*name/],
    ['a day that no calendar has', tool('firstPlacedOnTheMarketOn: 2027-02-30\n'), 'systems/tool.yaml:4:'],
    [
      'an id given twice across files',
      { 'systems/again.yaml': 'schemaVersion: 1\nid: tool\nname: Again\n' },
      /systems\/tool\.yaml:2:1: a second system has the id "tool"/,
    ],
    [
      'a reference that leads nowhere',
      tool('parties:\n  - id: makr\n'),
      /systems\/tool\.yaml:5:5: "makr" is the id of no organisation[\s\S]*did you mean "maker"\?/,
    ],
    ['a register that names no system', { 'waivers.yaml': WAIVER }, /waivers\.yaml:5:5: "tol" is the id of no system/],
    [
      'a workflow whose steps refer to nobody',
      { 'workflows/w.yaml': 'schemaVersion: 1\nid: w\nsteps:\n  - id: a\n    performer: nobody\n' },
      'workflows/w.yaml:5:5: "nobody"',
    ],
    [
      'no UTF-8',
      { 'systems/latin.yaml': new Uint8Array([0x69, 0x64, 0x3a, 0x20, 0xe9, 0x0a]) },
      'systems/latin.yaml:1:5:',
    ],
    ['an alias bomb', tool(BOMB), 'systems/tool.yaml'],
    ['a cycle', tool('parties: &a\n  - *a\n'), 'systems/tool.yaml:'],
    ['a key that reaches into prototypes', tool('__proto__:\n  own: yes\n'), /systems\/tool\.yaml:4:1: .*__proto__/],
    [
      'two documents in one file',
      tool('---\nid: second\n'),
      'systems/tool.yaml:4:1: a second YAML document begins here',
    ],
    ['an empty file', { 'systems/empty.yaml': '' }, 'systems/empty.yaml'],
    [
      'a file that no reader knows',
      { 'systems/list.xlsx': 'x' },
      'systems/list.xlsx: no reader of this version knows the file',
    ],
    [
      'a configuration with an unknown key',
      { 'dutybound.yaml': 'schemaVersion: 1\nhorizn: P6M\n' },
      /dutybound\.yaml:2:1: [\s\S]*did you mean `horizon`/,
    ],
    [
      'a configuration that leads out of the folder',
      { 'dutybound.yaml': 'schemaVersion: 1\npaths:\n  systems: ../elsewhere\n' },
      /elsewhere/,
    ],
  ];
  it.each(cases)('%s', (_, files, ...said) => expectProblems(check(with_(files)), ...said));

  it('a folder in place of a file', () => {
    const folder = with_({});
    mkdirSync(join(folder, 'evidence.yaml'));
    expectProblems(check(folder), 'evidence.yaml: the path names a folder');
  });

  it('a link that leads out of the folder, be it a system or the configuration', () => {
    const folder = with_({});
    const outside = join(makeFolder({ 'secret.yaml': 'schemaVersion: 1\nid: secret\nname: Secret\n' }), 'secret.yaml');
    symlinkSync(outside, join(folder, 'systems/secret.yaml'));
    symlinkSync(outside, join(folder, 'dutybound.yaml'));
    expectProblems(
      check(folder),
      'systems/secret.yaml: the path leads out of the governance folder',
      'dutybound.yaml: the path leads out of the governance folder',
    );
  });

  it('a link to nothing', () => {
    const folder = with_({});
    symlinkSync('nowhere.yaml', join(folder, 'systems/gone.yaml'));
    expectProblems(check(folder), 'systems/gone.yaml');
  });
});

it('all problems of all files are told together', () => {
  const folder = with_({
    'dutybound.yaml': 'schemaVersion: 1\nhorizn: P6M\n',
    'systems/tool.yaml': 'schemaVersion: 1\nid: tool\nname: Tool\nparties: many\nstatedClass: risky\n',
    'systems/broken.yaml': 'id: [\n',
    'systems/notes.txt': 'x',
    'organisations/maker.yaml': 'schemaVersion: 1\nid: maker\n',
    'organisations/again.yaml': 'schemaVersion: 1\nid: other\nname: Other\nown: maybe\n',
    'workflows/w.yaml': 'schemaVersion: 1\nid: w\nstepz: []\n',
    'evidence.yaml': 'schemaVersion: 1\nitems: {}\n',
  });
  mkdirSync(join(folder, 'waivers.yaml'));
  const ran = check(folder);
  const places = [
    'dutybound.yaml:2:1:',
    'systems/tool.yaml:4:',
    'systems/tool.yaml:5:',
    'systems/broken.yaml:2:',
    'systems/notes.txt:',
    'organisations/maker.yaml:1:1:',
    'organisations/again.yaml:4:',
    'workflows/w.yaml:3:',
    'evidence.yaml:2:',
    'waivers.yaml:',
  ];
  for (const place of places) expect(ran.stderr).toContain(place);
  expect(ran.stdout).toBe('');
  expect(ran.code).toBe(2);
});

describe('texts that would rewrite what is shown are neutralised', () => {
  const HOSTILE =
    'Tool \\u001b[31mred\\u001b[0m \\u202egnp.exe \\r\\nDecision: Nothing blocks <script>alert(1)</script> [x](javascript:alert(1)) @everyone';
  const files: Files = {
    'systems/tool.yaml': `schemaVersion: 1\nid: tool\nname: "${HOSTILE}"\nparties:\n  - id: maker\n    develops: yes\n`,
  };

  it.each([
    ['check', '.'],
    ['classify', '.'],
    ['explain', 'tool', 'in scope'],
  ])('%s', (...args) => {
    const ran = dutybound([...args, '--as-of', '2028-02-01'], { cwd: with_(files) });
    expect(ran.stderr).toBe('');
    expect(ran.code).toBe(args[0] === 'check' ? 1 : 0);
    expect(rewriting(ran.stdout)).toEqual([]);
    expect(ran.stdout).not.toMatch(/^Decision: Nothing blocks/m);
    expect(ran.stdout).toContain('\\u001b[31m');
  });

  it('workflow', () => {
    const name = `"${HOSTILE}"`;
    const folder = makeFolder({
      'w.yaml': `schemaVersion: 1\nid: w\nname: ${name}\nactors: [{ id: a, kind: ai, name: ${name} }]\nsteps: [{ id: s, performer: a, kind: decide, effect: on-persons, reversal: { how: ${name} } }]\ntransitions: none\n`,
    });
    const ran = dutybound(['workflow', 'w.yaml'], { cwd: folder });
    expect(rewriting(ran.stdout)).toEqual([]);
    expect(ran.code).toBe(1);
  });

  it('problems that repeat an input, and file names', () => {
    const folder = with_({ 'systems/\u001b[31mred.yaml': 'schemaVersion: 1\nid: red\nname: Red\n"\\e[2Jkey": 1\n' });
    const ran = check(folder);
    expect(rewriting(ran.stderr)).toEqual([]);
    expect(ran.code).toBe(2);
  });

  it('docs: no markup of an input survives in the HTML', () => {
    const folder = with_(files);
    expect(dutybound(['docs', '.', '--out', 'out', '--as-of', '2028-02-01'], { cwd: folder }).code).toBe(0);
    const html = dutybound(['docs', '.', '--out', 'out', '--as-of', '2028-02-01'], { cwd: folder });
    expect(html.stdout).toBe('wrote out/D44_tool_draft_en.md\nwrote out/D44_tool_draft_en.html\n');
    const text = readText(folder, 'out/D44_tool_draft_en.html');
    expect(text).not.toContain('<script>alert');
    expect(text).not.toMatch(/href="javascript:/i);
  });
});

it('a person who calls a system __proto__ or constructor gets an answer like anybody else', () => {
  const folder = with_({ 'systems/tool.yaml': 'schemaVersion: 1\nid: constructor\nname: Tool\n' });
  expect(check(folder).code).toBe(1);
  const ran = dutybound(['explain', 'constructor', 'toString'], { cwd: folder });
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain('is no class, requirement or citation');
  writeFileSync(
    join(folder, 'w.yaml'),
    'schemaVersion: 1\nid: constructor\nactors: [{ id: toString, kind: ai }]\nsteps: [{ id: valueOf, performer: toString, kind: decide, effect: on-persons, reversal: none }]\ntransitions: none\n',
  );
  expect(dutybound(['workflow', 'w.yaml'], { cwd: folder }).code).toBe(1);
});

it('a very long name is told whole and breaks nothing', () => {
  const ran = check(with_({ 'systems/tool.yaml': `schemaVersion: 1\nid: tool\nname: ${'x'.repeat(20_000)}\n` }));
  expect(ran.code).toBe(1);
  expect(ran.stderr).toBe('');
});
