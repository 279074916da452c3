import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dutybound, makeFolder, type Ran, smallest, useBuiltCommand } from './command.js';

// What a person who has few facts does first: ask, bring the answers back, and look at the calendar.

useBuiltCommand();

const EXAMPLE = resolve('examples/talent-screening/governance');
let home: string;
let folder: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'dutybound-asking-'));
});
beforeEach(() => {
  folder = makeFolder(smallest);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const run = (...args: readonly string[]): Ran => dutybound(args, { cwd: folder });
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
const answers = (...rows: readonly string[]): void =>
  writeFileSync(
    join(folder, '.answers.csv'),
    `System,File,Fact,Kind,Answer,Answered by,Answered on\n${rows.map((row) => `${row}\n`).join('')}`,
  );
const read = (): Ran => run('questions', '.', '--answers', '.answers.csv', '--as-of', '2026-11-21');

describe('questions', () => {
  it('name the place where each answer goes', () => {
    const { stdout, code } = run('questions', '.', '--format', 'json', '--as-of', '2026-11-21');
    expect(code).toBe(0);
    const { questions } = JSON.parse(stdout) as { questions: { fact?: string; place?: string }[] };
    const place = questions.find(({ fact }) => fact === 'parties[maker].placesOnTheMarket')?.place;
    expect(place).toMatch(/^systems\/tool\.yaml:\d+:\d+$/);
  });

  it('are told for one addressee, and a name that nobody has is a mistake', () => {
    const { stdout } = run('questions', '.', '--to', 'maker', '--format', 'json', '--as-of', '2026-11-21');
    const { questions } = JSON.parse(stdout) as { questions: { party?: string }[] };
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.every(({ party }) => party === 'maker')).toBe(true);
    const wrong = run('questions', '.', '--to', 'suplier');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toMatch(/Did you mean "supplier"\?/);
  });

  it('are told for a department, by the topics that its organisation gives it', () => {
    const file = 'organisations/maker.yaml';
    const before = text(file);
    const functions = (more: string): void =>
      writeFileSync(join(folder, file), `${before}functions:\n  - id: human-resources\n    title: Personnel\n${more}`);
    const ask = (to: string): Ran => run('questions', '.', '--to', to, '--format', 'json', '--as-of', '2026-11-21');
    const factsFor = (to: string): readonly (string | undefined)[] =>
      (JSON.parse(ask(to).stdout) as { questions: { fact?: string }[] }).questions.map(({ fact }) => fact);
    functions('    answers: [definition, uses]\n');
    const asked = factsFor('human-resources');
    expect(asked).toContain('definition.machineBased');
    expect(asked.every((fact) => /^(?:definition|uses)\b/.test(fact ?? ''))).toBe(true);
    // A department of an outside party is not asked what the own side knows.
    const outside = 'schemaVersion: 1\nid: agency\nname: Agency\nown: no\nfunctions:\n  - id: desk\n    title: Desk\n';
    writeFileSync(join(folder, 'organisations/agency.yaml'), `${outside}    answers: [definition]\n`);
    expect(factsFor('desk')).toEqual([]);

    functions('');
    expect(ask('human-resources')).toMatchObject({ code: 2, stdout: '' });
    expect(ask('human-resources').stderr).toMatch(/function of maker, and nobody said what it answers/);
    expect(ask('human-resources').stderr).toMatch(/answers: \[humanOversight\]/);
    functions('    answers: [definition]\n');
    expect(ask('human-resource').stderr).toMatch(/Did you mean "human-resources"\?/);
    expect(ask('works-council').stderr).toMatch(/one of provider, .*desk, human-resources, agency, maker/);
    functions('    answers: [humanOversigth]\n');
    expect(ask('human-resources').stderr).toMatch(/organisations\/maker\.yaml:\d+:\d+/);
  });

  it('come back as answers that the file holds, with everything else as it was', () => {
    const before = text('systems/tool.yaml');
    answers(
      'tool,systems/tool.yaml,definition.machineBased,fact,yes,A. Person,2026-11-20',
      'tool,systems/tool.yaml,definition.someAutonomy,fact,unknown,,',
      'tool,systems/tool.yaml,parties,complete,1,A. Person,2026-11-20',
    );
    const ran = read();
    expect(ran.stderr).toBe('');
    expect(ran.stdout).toBe('wrote 2 answers into systems/tool.yaml\n1 question stays unanswered\n');
    expect(text('systems/tool.yaml')).toContain('machineBased: yes # answered by A. Person on 2026-11-20\n');
    expect(text('systems/tool.yaml')).not.toContain('someAutonomy');
    for (const line of before.trimEnd().split('\n').slice(0, 4)) expect(text('systems/tool.yaml')).toContain(line);
    expect(read().stdout).toMatch(/no new answer: nothing was written\n2 answers stood there already\n/);
    expect(run('check', '.', '--as-of', '2026-11-21').stderr).toBe('');
  });

  it('write nothing where one answer does not fit, and tell all problems with their lines', () => {
    const before = text('systems/tool.yaml');
    answers(
      'tool,systems/tool.yaml,definition.machineBased,fact,yes,,',
      'tool,systems/tool.yaml,parties[maker].develops,fact,no,,',
      'tool,systems/tool.yaml,definition.machinBased,fact,yes,,',
      'tol,systems/tool.yaml,definition.machineBased,fact,yes,,',
      'tool,systems/tool.yaml,parties,complete,3,A. Person,2026-11-20',
      'tool,systems/tool.yaml,__proto__.polluted,fact,yes,,',
    );
    const ran = read();
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe('');
    for (const line of [3, 4, 5, 6, 7]) expect(ran.stderr).toContain(`.answers.csv:${line}: `);
    expect(ran.stderr).toMatch(/differs from what systems\/tool\.yaml states/);
    expect(ran.stderr).toMatch(/5 problems; nothing was written\.\n$/);
    expect(text('systems/tool.yaml')).toBe(before);
  });

  it('take a text for a text, whatever it looks like', () => {
    answers('tool,systems/tool.yaml,description,fact,"a: b # c\n- &x *y","=cmd|x\n#z: 1",2026-11-20');
    expect(read().stderr).toBe('');
    const { stdout, code } = run('check', '.', '--format', 'json', '--as-of', '2026-11-21');
    expect([0, 1]).toContain(code);
    expect(() => JSON.parse(stdout)).not.toThrow();
  });

  it('that ask for evidence or a judgement are left to their own commands', () => {
    answers('tool,systems/tool.yaml,logging,evidence,see the attachment,,');
    expect(read()).toMatchObject({ code: 0, stdout: expect.stringMatching(/2: not written: evidence is a file/) });
  });
});

describe('timeline', () => {
  const ofExample = (...args: readonly string[]): Ran =>
    dutybound(['timeline', 'governance', '--as-of', '2027-12-02', ...args], { cwd: folder });
  beforeEach(() => cpSync(EXAMPLE, join(folder, 'governance'), { recursive: true }));

  it('names the date of the inputs that moves a result', () => {
    const { stdout, code } = ofExample('--to', '2028-12-31');
    expect(code).toBe(0);
    expect(stdout).toMatch(/2028-12-01 .*becomes?/);
    expect(stdout.replace(/\s+/g, ' ')).toContain('the review date 2028-11-30 of evidence log-sample passes');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'P1M has gone by since parties[talent-gmbh].use.firstUseOn (2027-12-02)',
    );
  });

  it('writes a calendar with the same bytes each time', () => {
    expect(ofExample('--format', 'ical', '--output', 'one.ics').code).toBe(0);
    expect(ofExample('--format', 'ical', '--output', 'two.ics').code).toBe(0);
    expect(text('one.ics')).toBe(text('two.ics'));
    expect(text('one.ics').startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(text('one.ics').endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('refuses a last day before the first', () => {
    const ran = ofExample('--from', '2028-01-01', '--to', '2027-01-01');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/--to: 2027-01-01 lies before 2028-01-01/);
  });
});
