import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factDictionary } from '../../src/cli/fact-dictionary.js';
import { interviewSession } from '../../src/cli/interview-session.js';
import { closingText } from '../../src/report/interview-text.js';
import { dutybound, useBuiltCommand } from '../cli/command.js';
import { bought, knowing, known, silent, systems } from '../support/interviewees.js';

// The guide is true: every command in it is run in its order, on the list that it prints, and says what it says.

useBuiltCommand();

const guide = readFileSync(resolve('docs/guide.md'), 'utf8');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dutybound-guide-'));
  const list = /```csv\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  writeFileSync(join(folder, 'inventory.csv'), list);
  const card = /```markdown\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  writeFileSync(join(folder, 'model-card.md'), card);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Step {
  readonly command: string;
  /** The lines that the guide quotes of what is printed. */
  readonly quoted: readonly string[];
}

/** The commands in their order, each with the lines that are quoted below it. */
function stepsOf(text: string): readonly Step[] {
  const steps: { command: string; quoted: string[] }[] = [];
  for (const [, kind, body = ''] of text.matchAll(/```(sh|text)\n([\s\S]*?)```/g)) {
    const lines = body.split('\n').filter((each) => each.trim() !== '');
    if (kind === 'sh') steps.push(...lines.map((command) => ({ command, quoted: [] })));
    else steps.at(-1)?.quoted.push(...lines);
  }
  return steps;
}

/** A line of a shell as words: quotation marks hold words together. */
const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');

/** The interview as the person of the guide answers it. */
async function interviewed(): Promise<string> {
  const talk = knowing([...systems['customer-service chatbot'], ...bought, ...known, ...silent]);
  const session = await interviewSession(talk, {
    dir: join(folder, 'governance'),
    system: 'parcel-chat',
    asOf: '2026-11-21',
    on: '2026-11-21',
    facts: await factDictionary(),
    page: { colour: false, width: 110 },
    provision: (id) => ({ id }),
  });
  expect(session.problems).toEqual([]);
  const { answers, left, isStopped } = session;
  const told = session.systems.map(({ assessment, ...one }) => ({ ...one, headline: assessment.headline }));
  return closingText({ answers, left, systems: told, isStopped, dir: 'governance' }, { colour: false, width: 110 });
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

describe('docs/guide.md', () => {
  it('has commands, each on a line of its own', () => {
    const commands = stepsOf(guide).map(({ command }) => command);
    expect(commands.length).toBeGreaterThan(8);
    expect(commands.filter((command) => !command.startsWith('dutybound '))).toEqual([]);
  });

  for (const { command, quoted } of stepsOf(guide))
    it(command, async () => {
      const [, ...args] = wordsOf(command);
      const ran = dutybound(args, { cwd: folder });
      expect(ran.stderr).toBe('');
      // What blocks is what the guide says of its own list; without a terminal an interview prints its questions.
      expect(ran.code).toBe(args[0] === 'check' ? 1 : 0);
      const printed = args[0] === 'interview' ? await interviewed() : ran.stdout;
      for (const each of quoted) expect(oneLine(printed)).toContain(oneLine(each.trim()));
    });
});
