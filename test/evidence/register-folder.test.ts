import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAtEvidence } from '../../src/cli/read-folder.js';
import { digestOf } from '../../src/digest.js';
import { type Resolution, resolveEvidence } from '../../src/evidence/resolve.js';
import type { EvidenceItem } from '../../src/model/generated/evidence.js';
import { DOCUMENTED, OBSERVED } from '../../src/policy/standing.js';
import { bytesOf, docx, REAL, TITLES } from './content/files.js';

// A register and its files as they stand on a disk: what is read, held against the register, and told.

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dutybound-evidence-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SYSTEMS = [
  { id: 'talent', value: { name: 'Talent Screening' } },
  { id: 'loans', value: { name: 'Loan Scoring' } },
];

interface Given {
  readonly content: string | Uint8Array;
  readonly item?: Partial<EvidenceItem>;
}

/** Writes the files, registers each properly, and resolves every item for its first system in version 1.0. */
async function resolved(given: Readonly<Record<string, Given>>): Promise<Readonly<Record<string, Resolution>>> {
  const items = Object.entries(given).map(([id, { content, item = {} }]): EvidenceItem => {
    const bytes = typeof content === 'string' ? bytesOf(content) : content;
    const path = item.path ?? `evidence/${id}`;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    return {
      id,
      kind: 'document',
      systems: ['talent'],
      shows: ['humanOversight'],
      path,
      sha256: digestOf(bytes),
      version: '1.0',
      author: 'A. Author',
      approver: 'B. Approver',
      date: '2027-11-10',
      reviewBy: '2028-11-10',
      ...item,
    };
  });
  const files = await lookAtEvidence(folder, items, SYSTEMS);
  return Object.fromEntries(
    items.map((item) => [item.id, resolveEvidence(item, '1.0', files.get(item.path), '2027-12-02')]),
  );
}

const plan = (name: string): string =>
  `# Human oversight plan, ${name}\n\n${REAL.map((text, at) => `## ${TITLES[at]}\n\n${text}\n`).join('\n')}`;
const hollow = TITLES.map((title) => `## ${title}\n\nTODO\n`).join('\n');

describe('a document', () => {
  it('with real text counts; the same titles without text are a statement that there is nothing', async () => {
    const { real, empty } = await resolved({
      real: { content: plan('Talent Screening 1.0') },
      empty: { content: hollow },
    });
    expect(real).toMatchObject({ rank: DOCUMENTED, isNone: false, failures: [] });
    expect(empty).toMatchObject({ rank: 0, isNone: true });
    expect(empty?.failures).toEqual([
      'empty: it says nothing: it has headings and gaps only (6 of them, the first at line 3) and no running text (evidence/empty)',
    ]);
  });

  it('without text about another version, of a later day, or changed since, admits nothing about this one', async () => {
    const results = await resolved({
      older: { content: hollow, item: { version: '0.9' } },
      later: { content: `${hollow}\n`, item: { date: '2027-12-03' } },
      changed: { content: `${hollow}\n\n`, item: { sha256: digestOf('something else') } },
    });
    for (const { isNone, rank } of Object.values(results)) expect({ isNone, rank }).toEqual({ isNone: false, rank: 0 });
  });

  it('that cannot be read is open, not empty', async () => {
    const { picture } = await resolved({ picture: { content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1) } });
    expect(picture).toMatchObject({ rank: 0, isNone: false });
    expect(picture?.failures[0]).toMatch(/cannot be read/);
  });

  it('of two sentences is thin; a record of two sentences is a record', async () => {
    const content = 'The button was pressed at ten. Everything stopped within a second.';
    const { note, drill } = await resolved({
      note: { content },
      drill: { content: `${content}\n`, item: { kind: 'drill record' } },
    });
    expect(note?.failures[0]).toMatch(/11 words of running text .* a document needs at least 20/);
    expect(drill).toMatchObject({ rank: OBSERVED, failures: [] });
  });

  it('a title alone is no record', async () => {
    const { drill } = await resolved({ drill: { content: 'Drill of the stop\n', item: { kind: 'drill record' } } });
    expect(drill?.rank).toBe(0);
    expect(drill?.failures[0]).toMatch(/no running text/);
  });

  it('of another system is caught by the name it bears', async () => {
    const { plan: other } = await resolved({ plan: { content: plan('Loan Scoring 1.0') } });
    expect(other?.failures).toEqual(['plan: it names loans and not talent']);
  });

  it('that compares itself with another system is of its own', async () => {
    const { plan: own } = await resolved({
      plan: { content: `${plan('Talent Screening')}\n\nUnlike Loan Scoring, nothing is decided here.\n` },
    });
    expect(own?.failures).toEqual([]);
  });

  it('of another version is caught, by the register or by its own words', async () => {
    const { registered, written, dated } = await resolved({
      registered: { content: plan('Talent Screening'), item: { version: '0.9' } },
      written: { content: plan('Talent Screening 0.9') },
      dated: { content: plan('Talent Screening, 12.10.2027') },
    });
    expect(registered?.failures).toEqual(['registered: it is about version 0.9, not 1.0']);
    expect(written?.failures).toEqual(['written: its text is about version "0.9", and the register says "1.0"']);
    expect(dated?.failures).toEqual([]);
  });
});

describe('one text under two items', () => {
  const nearly = plan('the product').replace('twice a year', 'once a year').replace('red button', 'green button');
  const forLoans = { systems: ['loans'] };
  it.each([
    ['word for word', plan('the product')],
    ['word for word, in another format', docx([`# Plan`, `Human oversight plan, the product`, ...REAL])],
    ['almost word for word', nearly],
  ])('of two systems, copied %s, counts for neither', async (_, content) => {
    const { one, other } = await resolved({
      one: { content: plan('the product') },
      other: { content, item: forLoans },
    });
    for (const item of [one, other]) {
      expect(item).toMatchObject({ rank: 0, isNone: false });
      expect(item?.failures.join()).toMatch(/word for word what (?:one|other) says of (?:talent|loans)/);
    }
  });

  it('is no copy where one item names both systems, or where the text came into the next version or year', async () => {
    const results = await resolved({
      both: { content: plan('the house'), item: { systems: ['talent', 'loans'], path: 'evidence/both.md' } },
      again: { content: plan('the house'), item: { date: '2027-11-12', path: 'evidence/again.md' } },
      older: { content: plan('the house'), item: { version: '0.9', shows: ['logging'] } },
    });
    expect(results.both?.failures).toEqual([]);
    expect(results.again?.failures).toEqual([]);
  });

  it('that is to show two different things of one system counts for neither', async () => {
    const { one, other } = await resolved({
      one: { content: plan('the product') },
      other: { content: `${plan('the product')}\n`, item: { shows: ['riskManagement'] } },
    });
    expect(one?.failures[0]).toMatch(/word for word what other says, which is registered for other facts/);
    expect(other?.rank).toBe(0);
  });

  it('texts of one field are no copies of each other', async () => {
    const mine = REAL.map((text) => text.replace(/\b(\w+)\b (\w+)/g, '$2 then $1')).join('\n\n');
    const { one, other } = await resolved({
      one: { content: plan('the product') },
      other: { content: mine, item: forLoans },
    });
    expect([one?.failures, other?.failures]).toEqual([[], []]);
  });
});

describe('a test report', () => {
  const junit = (suite: string, cases = '<testcase name="stop"/><testcase name="refuse"/>'): string =>
    `<?xml version="1.0"?><testsuites><testsuite name="oversight" timestamp="2027-10-05T09:00:00"${suite}><properties><property name="version" value="1.0"/></properties>${cases}</testsuite></testsuites>`;
  const item = {
    kind: 'test report',
    thresholdsSetOn: '2027-03-01',
    versionReleasedOn: '2027-09-20',
  } as const;
  const ctrf = (patch: object, summary: object = {}): string =>
    JSON.stringify({
      reportFormat: 'CTRF',
      results: {
        tool: { name: 'runner' },
        summary: {
          tests: 1,
          passed: 1,
          failed: 0,
          start: Date.UTC(2027, 9, 5),
          stop: Date.UTC(2027, 9, 5),
          ...summary,
        },
        tests: [{ name: 'stop', status: 'passed', duration: 1 }],
        environment: { appVersion: '1.0' },
        ...patch,
      },
    });
  const inspect = (patch: object, results: object = {}): string =>
    JSON.stringify({
      version: 2,
      status: 'success',
      eval: {
        task: 'refusals',
        model: 'rank-1',
        created: '2027-10-05T10:00:00+00:00',
        metadata: { system_version: '1.0' },
      },
      results: { total_samples: 40, completed_samples: 40, ...results },
      stats: { started_at: '2027-10-05T10:00:00+00:00', completed_at: '2027-10-05T10:20:00+00:00' },
      ...patch,
    });
  const csv = (row: string): string =>
    `test,threshold,value,ran_on,version,result\nrates,0.80,0.86,2027-10-05,1.0,met\n${row}\n`;

  it.each([
    ['JUnit', junit('')],
    ['CTRF', ctrf({})],
    ['an Inspect log', inspect({})],
    ['a table', csv('stops,48,48,2027-10-06,1.0,met')],
  ])('of %s that ran to its end, of this version, on thresholds fixed before, is observed', async (_, content) => {
    const { report } = await resolved({ report: { content, item } });
    expect(report).toMatchObject({ rank: OBSERVED, failures: [] });
  });

  const rows: readonly (readonly [string, string, Partial<EvidenceItem>, RegExp])[] = [
    [
      'JUnit with a failure',
      junit('', '<testcase name="stop"><failure/></testcase>'),
      {},
      /^report: 1 of 1 tests failed, the first "stop"$/,
    ],
    ['JUnit whose totals are worse than its cases', junit(' failures="2"'), {}, /2 of 2 tests failed/],
    ['JUnit without a test', junit('', ''), {}, /no test that ran/],
    [
      'JUnit in which all was skipped',
      junit('', '<testcase name="stop"><skipped/></testcase>'),
      {},
      /no test that ran/,
    ],
    ['JUnit of another version', junit('').replace('"1.0"/>', '"0.9"/>'), {}, /it tested version "0\.9", not "1\.0"/],
    [
      'JUnit of an older build',
      junit(''),
      { versionReleasedOn: '2027-10-06' },
      /ran on 2027-10-05, before the tested version existed/,
    ],
    [
      'JUnit by thresholds of a later day',
      junit(''),
      { thresholdsSetOn: '2027-10-07' },
      /fixed on 2027-10-07, not before the run of 2027-10-05/,
    ],
    ['JUnit by thresholds of the same day', junit(''), { thresholdsSetOn: '2027-10-05' }, /not before the run/],
    ['JUnit that is not finished before its date', junit(''), { date: '2027-10-01' }, /after its date 2027-10-01/],
    ['CTRF with a failure', ctrf({ tests: [{ name: 'stop', status: 'failed' }] }), {}, /1 of 1 tests failed/],
    ['CTRF whose summary counts failures', ctrf({}, { failed: 3 }), {}, /3 of 3 tests failed/],
    ['CTRF of another version', ctrf({ environment: { appVersion: '2.5.0' } }), {}, /it tested version "2\.5\.0"/],
    [
      'CTRF that says itself that its thresholds came later',
      ctrf({ extra: { thresholdsSetOn: '2027-11-01' } }),
      {},
      /fixed on 2027-11-01/,
    ],
    ['an Inspect log that was cancelled', inspect({ status: 'cancelled' }), {}, /its status is cancelled/],
    ['an Inspect log without all samples', inspect({}, { completed_samples: 39 }), {}, /39 of 40 samples/],
    [
      'an Inspect log with an error in a sample',
      inspect({ samples: [{ id: 7, error: { message: 'x' } }] }),
      {},
      /the first "sample 7"/,
    ],
    [
      'a table with a row that is not met',
      csv('stops,48,47,2027-10-06,1.0,missed'),
      {},
      /1 of 2 tests failed, the first "stops"/,
    ],
    ['a table with a row of another version', csv('stops,48,48,2027-10-06,0.9,met'), {}, /it tested version "0\.9"/],
  ];
  it.each(rows)('%s shows nothing', async (_, content, patch, why) => {
    const { report } = await resolved({ report: { content, item: { ...item, ...patch } } });
    expect(report).toMatchObject({ rank: 0, isNone: false });
    expect(report?.failures).toHaveLength(1);
    expect(report?.failures[0]).toMatch(why);
  });

  it.each(['thresholdsSetOn', 'versionReleasedOn', 'ranOn'] as const)(
    'in prose needs %s in the register: leaving it out never helps',
    async (key) => {
      const all = { ...item, ranOn: '2027-10-05' };
      const content = REAL.join('\n\n');
      const { [key]: _gone, ...rest } = all;
      expect((await resolved({ report: { content, item: all } })).report).toMatchObject({
        rank: OBSERVED,
        failures: [],
      });
      expect((await resolved({ report: { content, item: rest } })).report).toMatchObject({ rank: 0 });
    },
  );

  it('with failures counts as nothing else either', async () => {
    const content = junit('', '<testcase name="stop"><error/></testcase>');
    const { sample } = await resolved({ sample: { content, item: { kind: 'log sample' } } });
    expect(sample?.failures[0]).toMatch(/1 of 1 tests failed/);
  });
});

describe('a large file', () => {
  it('is hashed whole and judged by its beginning', async () => {
    const line = `{"time":"2027-11-18T10:00:03Z","event":"ranking-made","score":71}\n`;
    const { log } = await resolved({
      log: { content: line.repeat(Math.ceil((33 * 2 ** 20) / line.length)), item: { kind: 'log sample' } },
    });
    expect(log).toMatchObject({ rank: OBSERVED, failures: [] });
  });
});
