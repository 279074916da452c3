import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { factDictionary } from '../../src/cli/fact-dictionary.js';
import { interviewSession, type Session, type SessionOptions } from '../../src/cli/interview-session.js';
import { type Talk, talkOver } from '../../src/cli/talk.js';
import { readYamlText } from '../../src/load/yaml.js';
import type { AskedFacts } from '../../src/questions/model.js';
import { safeText } from '../../src/report/safe-text.js';
import { bought, knowing, known, made, person, silent, systems, talksToPeople } from '../support/interviewees.js';

// What a person meets who is asked: every answer stands in a file before the next question comes.

let home: string;
let dir: string;
let facts: AskedFacts;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dutybound-interview-'));
  facts = await factDictionary();
});
beforeEach(() => {
  dir = mkdtempSync(join(home, 'run-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const text = (name: string): string => readFileSync(join(dir, name), 'utf8');
function put(name: string, content: string): void {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), content);
}

function defaults(): SessionOptions & { readonly by: string } {
  return {
    dir,
    asOf: '2026-11-21',
    on: '2026-11-21',
    by: 'Head of compliance',
    facts,
    page: { colour: false, width: 110 },
    provision: (id) => ({ id }),
  };
}

function hold(talk: Talk, options: Partial<SessionOptions> = {}): Promise<Session> {
  return interviewSession(talk, { ...defaults(), ...options });
}

const ORGANISATION = 'schemaVersion: 1\nid: ours\nname: Ours\nown: yes\n';
const system = (rest = ''): string => `schemaVersion: 1\nid: tool\nname: Tool\n${rest}`;

/** A folder in which only the purpose and what the own organisation does are stated. */
function started(rest = ''): void {
  put('organisations/ours.yaml', ORGANISATION);
  put(
    'systems/tool.yaml',
    system(`${'# Kept by hand.'}
parties:
  complete: { by: Legal, on: 2026-11-01, count: 1 }
  entries:
    - id: ours
      develops: no
      hasDeveloped: no
      ownNameOrTrademark: no
      placesOnTheMarket: no
      putsIntoService: own use
      usesUnderItsAuthority: yes
      makesAvailable: no
      placesSystemOfThirdCountryBrand: no
      placesThroughImporter: no
      marketsSystemWithProduct: no
uses:
  complete: { by: Legal, on: 2026-11-01, count: 1 }
  entries:
    - id: main # the only one
      intendedPurpose: Finds passages in manuals.
${rest}`),
  );
}

describe('an interview of an ordinary system', () => {
  for (const [name, own] of Object.entries(systems))
    for (const [role, part] of [
      ['bought and used', bought],
      ['made and sold', made],
    ] as const)
      it(`settles the class of a ${name} that is ${role} in as many questions as the guide says`, async () => {
        const isChat = name.includes('chatbot');
        const talk = knowing([...own, ...part, ...known, ...(isChat ? talksToPeople : silent)]);
        const { by: _, ...withoutName } = defaults();
        const session = await interviewSession(talk, withoutName);
        expect(session.problems).toEqual([]);
        expect(
          session.left,
          talk.heard
            .join('')
            .match(/^\d+\. .*$|Left/gm)
            ?.join('\n'),
        ).toBe(0);
        const [only] = session.systems;
        expect(only?.assessment.headline).toEqual({
          class: isChat && role === 'made and sold' ? 'transparency' : 'AI system',
          atLeast: false,
          open: [],
        });
        const open = only?.assessment.classes.filter(
          ({ kind, state, own: isOwn, from }) =>
            kind !== 'element' &&
            isOwn !== false &&
            (state === 'in-play' || state === 'not-screened') &&
            // A role that binds nobody to anything is nobody's question.
            !(kind === 'role' && from === undefined),
        );
        expect(open?.map(({ id }) => id)).toEqual([]);
        expect(session.asked).toBeLessThan(30);
        const guide = readFileSync(resolve('docs/guide.md'), 'utf8');
        const row = guide.split('\n').find((each) => each.startsWith(`| ${name} `));
        const cells = row?.split('|').map((cell) => cell.trim());
        expect(cells?.[role === 'bought and used' ? 2 : 3], `${name}, ${role}: ${session.asked}`).toBe(
          `${session.asked}`,
        );
      });
});

describe('an interview', () => {
  it('says when an answer makes the system high-risk, and from when', async () => {
    const talk = knowing([
      [/Which areas/, '4'],
      [/How is it used to recruit/, '1'],
      ...systems['document classifier'],
      ...bought,
      ...known,
      [/profiling/, 'yes'],
      ...silent,
    ]);
    const { systems: told } = await hold(talk);
    expect(told[0]?.assessment.headline).toMatchObject({ class: 'high-risk', forecastFrom: '2027-12-02' });
    expect(talk.heard.join('').replace(/\s+/g, ' ')).toMatch(/→ will be (?:at least )?high-risk from 2027-12-02/);
  });

  it('of a folder that cannot be read asks nothing, and says all that is wrong with it', async () => {
    put('systems/tool.yaml', 'schemaVersion: 1\nid: tool\nnam: Tool\n');
    const talk = person('Head of compliance');
    const { by: _, ...withoutName } = defaults();
    const session = await interviewSession(talk, withoutName);
    expect(session.problems.length).toBeGreaterThan(0);
    expect(talk.heard).toEqual([]);
  });

  it('begins with who answers, and takes no “I don’t know” for a name', async () => {
    started();
    const { by: _, ...withoutName } = defaults();
    const session = await interviewSession(person('?', '-', 'unknown', '', 'Head of IT', 'none'), withoutName);
    expect(session.answers).toBe(1);
    expect(text('systems/tool.yaml')).toContain('by: Head of IT');
  });

  it('in which nothing is open asks nobody who answers', async () => {
    started('definition: { machineBased: no }\n');
    const { by: _, ...withoutName } = defaults();
    const talk = person();
    const session = await interviewSession(talk, withoutName);
    expect(session).toMatchObject({ asked: 0, isStopped: false, problems: [] });
    expect(talk.heard).toEqual([]);
  });

  it('goes on with the next system when one is done, and can be taken back into the one before', async () => {
    started();
    put('systems/zz.yaml', 'schemaVersion: 1\nid: zz\nname: Zz\n');
    const talk = person('none', 'none', 'no', 'back', 'stop');
    await hold(talk);
    const said = talk.heard.join('');
    expect(said).toMatch(/Class: undetermined → not an AI system/);
    expect(said).toMatch(/About zz:\n[\s\S]*What does Ours do[\s\S]*Undone\.\n[\s\S]*3\. Does it run on machines/);
    expect(text('systems/tool.yaml')).not.toMatch(/machineBased/);
  });

  it('makes the entry of a new system, with the line by which an editor finds its schema', async () => {
    put('organisations/ours.yaml', ORGANISATION);
    put('.dutybound/schemas/system.schema.json', '{}');
    await hold(person('Mail helper'), { system: 'mail-helper' });
    expect(text('systems/mail-helper.yaml')).toBe(
      '# yaml-language-server: $schema=../.dutybound/schemas/system.schema.json\nschemaVersion: 1\nid: mail-helper\nname: Mail helper\n',
    );
  });
});

describe('each answer', () => {
  it('stands in the file before the next question, with comments and order kept', async () => {
    started();
    const before = text('systems/tool.yaml');
    let seen = '';
    const talk: Talk = {
      say: () => undefined,
      ask: async () => {
        if (text('systems/tool.yaml') === before) return 'none';
        seen = text('systems/tool.yaml');
        return undefined;
      },
      close: () => undefined,
    };
    const session = await hold(talk);
    expect(session).toMatchObject({ answers: 1, isStopped: true });
    expect(seen.startsWith(before.trimEnd())).toBe(true);
    expect(seen).toMatch(/area:\n +screening:\n +only: \[\]\n +by: Head of compliance\n +on: 2026-11-21\n$/);
    expect(readdirSync(dir).sort()).toEqual(['organisations', 'systems']);
    expect(readdirSync(join(dir, 'systems'))).toEqual(['tool.yaml']);
  });

  it('is not asked again when the interview goes on', async () => {
    started();
    const first = person('none');
    await hold(first);
    const second = person();
    await hold(second);
    expect(first.heard.join('')).toMatch(/1\. Which areas does this use touch/);
    expect(second.heard.join('')).toMatch(/^\n1\. Which of these does the system do, in this use/);
  });

  it('says what it changed', async () => {
    started();
    const talk = person('none', 'none');
    await hold(talk);
    expect(talk.heard.join('')).toMatch(/Not met: Art\. 5\(1\)\(a\), /);
  });

  it('brings the elements of a point into the interview only where it puts the point in play', async () => {
    const asked = async (areas: string): Promise<string> => {
      rmSync(dir, { recursive: true, force: true });
      started();
      const talk = knowing([
        [/Which areas/, areas],
        [/./, '-'],
      ]);
      await hold(talk);
      return talk.heard.join('');
    };
    expect(await asked('4')).toMatch(/\[Annex III\(4\)\(a\)/);
    expect(await asked('none')).not.toMatch(/\[Annex III\(4\)\(a\)/);
  });

  it('that is doubted leaves its line open, and the others said', async () => {
    started();
    await hold(person('4, 5?'));
    const file = text('systems/tool.yaml');
    expect(file).toMatch(/employment: yes/);
    expect(file).toMatch(/biometrics: no/);
    expect(file).not.toMatch(/essentialServices/);
  });

  it('of “I don’t know” writes nothing and is not asked again in this session', async () => {
    started();
    const before = text('systems/tool.yaml');
    const talk = person('-', 'don’t know', 'unknown');
    const session = await hold(talk);
    expect(session).toMatchObject({ answers: 0, left: 3 });
    expect(text('systems/tool.yaml')).toBe(before);
    expect(talk.heard.join('').match(/Which areas does this use touch/g)).toHaveLength(1);
  });

  it('is undone by “back”, byte by byte, and asked again', async () => {
    started();
    const before = text('systems/tool.yaml');
    const talk = person('none', 'back');
    const session = await hold(talk);
    expect(session.answers).toBe(0);
    expect(text('systems/tool.yaml')).toBe(before);
    expect(talk.heard.join('').match(/\n1\. Which areas/g)).toHaveLength(2);
  });

  it('is not undone where somebody has changed the file since', async () => {
    started();
    const lines = ['none', 'back'];
    const heard: string[] = [];
    await hold({
      say: (said) => heard.push(said),
      ask: async () => {
        if (lines[0] === 'back') put('systems/tool.yaml', `${text('systems/tool.yaml')}# by hand\n`);
        return lines.shift();
      },
      close: () => undefined,
    });
    expect(heard.join('')).toMatch(/it was changed since the answer was written/);
    expect(text('systems/tool.yaml')).toMatch(/only: \[\]/);
  });

  it('meets the file as it stands then: what was written meanwhile stays', async () => {
    started();
    const lines = ['none'];
    await hold({
      say: () => undefined,
      ask: async () => {
        if (lines.length === 1) put('systems/tool.yaml', `${text('systems/tool.yaml')}# by hand\n`);
        return lines.shift();
      },
      close: () => undefined,
    });
    expect(text('systems/tool.yaml')).toMatch(/# by hand/);
    expect(text('systems/tool.yaml')).toMatch(/only: \[\]/);
  });

  it('that does not fit is said to, and asked again', async () => {
    started();
    const before = text('systems/tool.yaml');
    const talk = person('99', 'perhaps the fourth', '');
    await hold(talk);
    expect(talk.heard.join('').match(/That does not fit/g)).toHaveLength(2);
    expect(text('systems/tool.yaml')).toBe(before);
  });

  it('of a file that can no longer be read is not written, and the reason said', async () => {
    started();
    const lines = ['none'];
    const heard: string[] = [];
    await hold({
      say: (said) => heard.push(said),
      ask: async () => {
        if (lines.length === 1) put('systems/tool.yaml', 'schemaVersion: [');
        return lines.shift();
      },
      close: () => undefined,
    });
    expect(heard.join('')).toMatch(/systems\/tool\.yaml:\d/);
    expect(text('systems/tool.yaml')).toBe('schemaVersion: [');
  });

  it('is explained by “?”: why it is asked, what no answer leads to, where it goes', async () => {
    started();
    const talk = person('?');
    await hold(talk);
    const said = talk.heard.join('').replace(/\s+/g, ' ');
    expect(said).toContain('Asked because it settles, or helps to settle: Annex III(1)(a)');
    expect(said).toContain('If nobody answers: every answer that needs it stays open');
    expect(said).toContain('Goes to: uses[main].area.screening in systems/tool.yaml');
  });
});

describe('what is typed is data', () => {
  const HOSTILE = [
    '__proto__ and constructor',
    'a: b # c',
    '- &x *y',
    '!!js/function "x" y',
    'two \u001b[31mred\u0007 words \u202e and more',
    '{"a": 1} [b]',
    'it\'s "quoted" here',
    `${'long '.repeat(1900)}end`,
  ];
  for (const hostile of HOSTILE)
    it(`as a purpose: ${JSON.stringify(hostile.slice(0, 40))}`, async () => {
      put('organisations/ours.yaml', ORGANISATION);
      put('systems/tool.yaml', system());
      const talk = person('-', hostile);
      const session = await hold(talk);
      expect(session.answers).toBe(1);
      const again = person('-', '-', '?');
      await hold(again);
      for (const said of [...talk.heard, ...again.heard])
        expect(said.replaceAll('\n', '')).toBe(safeText(said.replaceAll('\n', '')));
      const { systems } = await hold(person('-'));
      expect(systems).toHaveLength(1);
    });

  it('as the name of an organisation or a system: the file has a plain name', async () => {
    const talk = person('../../__proto__', 'CON');
    await hold(talk);
    expect(readdirSync(join(dir, 'organisations'))).toEqual(['proto.yaml']);
    expect(readdirSync(join(dir, 'systems'))).toEqual(['system-con.yaml']);
    expect(({} as Record<string, unknown>).own).toBeUndefined();
  });

  it('as who answers: it stays a comment of one line', async () => {
    started();
    await hold(person('none', 'none', 'yes'), { by: 'A: b\nmachineBased: no #' });
    const file = text('systems/tool.yaml');
    const read = readYamlText(file, 'tool.yaml');
    expect(read).toMatchObject({ value: { definition: { machineBased: 'yes' } } });
    expect(file).toMatch(/machineBased: yes # answered by A: b\\u000amachineBased: no # on 2026-11-21/);
  });

  it('is too long beyond ten thousand characters', async () => {
    put('organisations/ours.yaml', ORGANISATION);
    put('systems/tool.yaml', system());
    const talk = person('-', 'ab '.repeat(4000));
    await hold(talk);
    expect(talk.heard.join('')).toMatch(/at most 10000 characters/);
  });
});

describe('a conversation over streams', () => {
  const streams = (): { input: PassThrough; output: PassThrough; said: () => string } => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    let said = '';
    output.on('data', (part: Buffer) => {
      said += part.toString();
    });
    return { input, output, said: () => said };
  };

  it('takes one line for one question, and says of the rest of a pasted text that it was not read', async () => {
    const { input, output, said } = streams();
    const talk = talkOver(input, output, false);
    const first = talk.ask('> ');
    input.write('one\ntwo\nthree\n');
    expect(await first).toBe('one');
    const second = talk.ask('> ');
    input.write('four\n');
    expect(await second).toBe('four');
    expect(said()).toContain('2 further lines were not read');
    talk.close();
  });

  it('ends with the input, in the middle of a question and after it', async () => {
    const { input, output } = streams();
    const talk = talkOver(input, output, false);
    const asked = talk.ask('> ');
    input.end();
    expect(await asked).toBeUndefined();
    expect(await talk.ask('> ')).toBeUndefined();
  });
});

describe('an answer in JSON', () => {
  const JSON_SYSTEM = '{\n    "schemaVersion": 1,\n    "id": "tool",\n    "name": "Tool",\n    "parties": []\n}\n';

  it('goes into the file, whose indentation and order stay, and can be taken back byte by byte', async () => {
    put('organisations/ours.yaml', ORGANISATION);
    put('systems/tool.json', JSON_SYSTEM);
    const talk = person('1, 3, 6, 7', 'none', 'Finds passages in manuals.', 'back', 'stop');
    const session = await hold(talk);
    expect([session.problems, session.answers], talk.heard.join('')).toEqual([[], 2]);
    const after = text('systems/tool.json');
    expect(after.startsWith(JSON_SYSTEM.slice(0, JSON_SYSTEM.indexOf('"parties"')))).toBe(true);
    expect(JSON.parse(after)).toMatchObject({
      parties: {
        complete: { by: 'Head of compliance', count: 1 },
        entries: [{ id: 'ours', develops: 'yes', putsIntoService: 'own use', makesAvailable: 'no' }],
      },
    });
    expect(JSON.parse(after)).not.toHaveProperty('uses');
  });

  it('goes into one of several systems of a list', async () => {
    put('organisations/ours.yaml', ORGANISATION);
    put(
      'systems/all.json',
      '[\n  {"schemaVersion": 1, "id": "other", "name": "Other"},\n  {"schemaVersion": 1, "id": "tool", "name": "Tool"}\n]\n',
    );
    const session = await hold(person('6, 7', 'none', 'Finds passages in manuals.', 'stop'), { system: 'tool' });
    expect([session.problems, session.answers]).toEqual([[], 3]);
    const all = text('systems/all.json');
    expect(all.split('\n')[1]).toBe('  {"schemaVersion": 1, "id": "other", "name": "Other"},');
    expect(JSON.parse(all)[1]).toMatchObject({ uses: [{ id: 'main', intendedPurpose: 'Finds passages in manuals.' }] });
  });

  it('is refused where the systems stand one a line, with the way to go on', async () => {
    put('dutybound.yaml', 'schemaVersion: 1\npaths: { systems: systems.ndjson }\n');
    put('systems.ndjson', '{"schemaVersion":1,"id":"tool","name":"Tool"}\n');
    const session = await hold(person('stop'));
    expect(session.problems.map(({ found, remedy }) => `${found}: ${remedy}`)).toEqual([
      expect.stringMatching(/an answer would write the whole file anew: Copy the line of the system into a file/),
    ]);
  });
});
