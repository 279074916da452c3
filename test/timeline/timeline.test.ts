import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import type { LawEdition } from '../../src/law/vocabulary.js';
import type { Assessment, SystemAssessment } from '../../src/model/generated/assessment.js';
import { folded, timelineIcal } from '../../src/report/timeline-ical.js';
import { timelineText } from '../../src/report/timeline-text.js';
import type { Timeline, TimelineEntry } from '../../src/timeline/model.js';
import { type TimelineInput, timelineOf } from '../../src/timeline/timeline.js';
import { highRiskSystem, list, logSample, only } from '../support/builders.js';
import { assess, type Situation } from '../support/policy-tester.js';

const ASSESSED = '2026-11-21';

/** The calendar of one situation, with the days ahead judged as the command judges them. */
function calendar(
  situation: Situation,
  options: Partial<TimelineInput> = {},
  edition: LawEdition = 'current',
): Timeline {
  const on = (asOf: string): SystemAssessment => assess({ asOf, edition, ...situation }, aiAct);
  const header = {
    asOf: situation.asOf ?? ASSESSED,
    law: { edition, celex: 'celex', status: '2026-11-20' },
    requirements: [],
  } as unknown as Assessment['header'];
  return timelineOf({
    assessment: { header, systems: [on(header.asOf)] },
    registers: {
      evidence: (situation.evidence ?? []).map(({ item }) => item),
      attestations: situation.attestations ?? [],
    },
    on: (_, day) => assess({ ...situation, edition, asOf: day }, aiAct),
    ...options,
  });
}

const of = ({ entries }: Timeline, kind: TimelineEntry['kind']): readonly TimelineEntry[] =>
  entries.filter((entry) => entry.kind === kind);

const newSystem = (patch = {}) =>
  highRiskSystem({
    firstPlacedOnTheMarketOn: '2028-01-10',
    firstPutIntoServiceOn: '2028-01-10',
    significantDesignChangeOn: 'none',
    ...patch,
  });

/** Logs that are shown until their review date. */
const logging = { automaticRecording: 'yes', events: list({ id: 'anomaly', serves: only('riskOrModification') }) };
const sample = logSample(['logging'], { id: 'log', reviewBy: '2028-03-13' });

describe('a calendar of duties', () => {
  it('says when the high-risk duties of a party begin to bind', () => {
    const begin = of(calendar({ system: newSystem(), asOf: ASSESSED }), 'duties');
    const provider = begin.find(
      ({ role, date, use, duties = [] }) =>
        role === 'provider' && date === '2027-12-02' && !use && duties.some(({ citation }) => citation === 'Art. 9(1)'),
    );
    expect(provider?.duties?.map(({ citation }) => citation)).toContain('Art. 9(1)');
    expect(provider?.why).toMatch(/Art\. 113/);
  });

  it('says when the class begins to have consequences', () => {
    const met = of(calendar({ system: newSystem(), asOf: ASSESSED }), 'class').find(({ points }) =>
      points?.some(({ id }) => id === 'Annex III(4)(a)'),
    );
    expect(met).toMatchObject({ date: '2027-12-02', what: expect.stringMatching(/^the consequences of .* begin$/) });
  });

  it('never says that a class that is open is met', () => {
    const system = newSystem({ uses: [{ id: 'main', intendedPurpose: 'Ranks applicants.' }] });
    for (const { what, points = [] } of of(calendar({ system, asOf: ASSESSED }), 'class'))
      if (points.some(({ state }) => state !== 'met')) expect(what).toMatch(/if met/);
  });

  it('tells an older system for public authorities of the end of its transition', () => {
    const system = newSystem({
      firstPlacedOnTheMarketOn: '2026-01-10',
      firstPutIntoServiceOn: '2026-01-10',
      intendedForPublicAuthorities: 'yes',
      largeScaleSystemComponent: 'no',
    });
    const ends = of(calendar({ system, asOf: '2028-01-14' }), 'transition');
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.every(({ date, why }) => date === '2030-08-02' && /Art\. 111\(2\)/.test(why))).toBe(true);
  });

  it('keeps the transition that has no day, and says on what it ends', () => {
    const system = newSystem({
      firstPlacedOnTheMarketOn: '2026-01-10',
      firstPutIntoServiceOn: '2026-01-10',
      intendedForPublicAuthorities: 'no',
      largeScaleSystemComponent: 'no',
    });
    const ends = of(calendar({ system, asOf: '2028-01-14' }), 'transition').filter(({ duties }) => duties);
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.every(({ date, what }) => date === undefined && /a significant change in design/.test(what))).toBe(
      true,
    );
  });

  it('tells both readings where a date is not stated', () => {
    const system = newSystem({ firstPlacedOnTheMarketOn: undefined, firstPutIntoServiceOn: undefined });
    const strict = of(calendar({ system, asOf: ASSESSED }), 'duties').filter(({ reading }) => reading === 'stricter');
    expect(strict.length).toBeGreaterThan(0);
    expect(strict.every(({ otherReading }) => /transitional under Art\. 111\(2\)/.test(otherReading ?? ''))).toBe(true);
  });

  it('tells the cut-offs and long-stop dates of the Act itself', () => {
    const days = of(calendar({ system: newSystem(), asOf: ASSESSED }), 'act').map(({ date }) => date);
    for (const day of ['2026-12-02', '2027-12-02', '2028-08-02', '2030-08-02', '2030-12-31'])
      expect(days).toContain(day);
  });

  it('keeps the days of the first edition apart', () => {
    const acts = of(calendar({ system: newSystem(), asOf: '2026-01-01' }, {}, 'original'), 'act');
    expect(acts.map(({ date }) => date)).toContain('2027-08-02');
    expect(acts.map(({ date }) => date)).not.toContain('2027-12-02');
  });

  it('names the evidence whose review date makes a result move, and on which day', () => {
    const evidence = [sample];
    const moved = of(calendar({ system: newSystem({ logging }), evidence, asOf: '2028-01-14' }), 'result');
    const day = moved.filter(({ date }) => date === '2028-03-14');
    expect(day.length).toBeGreaterThan(0);
    expect(day[0]).toMatchObject({ before: 'satisfied', after: 'undetermined' });
    expect(day[0]?.why).toContain('the review date 2028-03-13 of evidence log passes');
  });

  it('announces no result that does not move', () => {
    const evidence = [sample];
    for (const { before, after } of of(
      calendar({ system: newSystem({ logging }), evidence, asOf: '2028-01-14' }),
      'result',
    ))
      expect(before).not.toBe(after);
  });

  it('says that a result may move, and no more, where the day was not judged', () => {
    const evidence = [sample];
    const told = calendar({ system: newSystem({ logging }), evidence, asOf: '2028-01-14' }, { on: () => undefined });
    expect(of(told, 'result')).toEqual([]);
    expect(of(told, 'may-move')).toHaveLength(1);
  });

  it('keeps to the days that are asked for', () => {
    const { entries } = calendar({ system: newSystem(), asOf: ASSESSED }, { from: '2027-01-01', to: '2027-12-31' });
    const days = entries.flatMap(({ date }) => date ?? []);
    expect(days.length).toBeGreaterThan(0);
    expect(days.every((day) => day >= '2027-01-01' && day <= '2027-12-31')).toBe(true);
    expect([...days].sort()).toEqual(days);
  });

  it('gives every entry a key of its own', () => {
    const evidence = [sample];
    const keys = calendar({ system: newSystem({ logging }), evidence, asOf: '2028-01-14' }).entries.map(
      ({ key }) => key,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

const hostile = (text: string): Timeline => ({
  asOf: ASSESSED,
  from: ASSESSED,
  law: { edition: 'current', celex: 'celex', status: '2026-11-20' },
  systems: [{ id: 'tool', name: text, inForce: 0, onEvent: 0, daysWithoutChange: 0 }],
  entries: [{ date: '2027-12-02', kind: 'duties', system: 'tool', what: text, why: text, key: 'key' }],
});

describe('the calendar as iCalendar', () => {
  const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

  it('ends each line with CRLF and folds at 75 octets, never inside a character', () => {
    const text = timelineIcal(hostile(`${'é'.repeat(200)}${'😀'.repeat(60)}`));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
    }
    expect(text.replaceAll('\r\n ', '')).toContain('😀'.repeat(60));
  });

  it('lets no text of an input begin a property or an event', () => {
    const lines = unfolded(timelineIcal(hostile('a\r\nEND:VEVENT\nBEGIN:VALARM\u2028;x,y\\z')));
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('BEGIN:'))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT']);
    expect(lines.find((line) => line.startsWith('SUMMARY:'))).toMatch(/\\;x\\,y\\\\z$/);
  });

  it('gives the same bytes each time, and the same event the same UID whatever its words', () => {
    const uid = (text: string) => /UID:.*/.exec(timelineIcal(hostile(text)))?.[0];
    expect(timelineIcal(hostile('one'))).toBe(timelineIcal(hostile('one')));
    expect(uid('one')).toBe(uid('another'));
    expect(timelineIcal(hostile('one'))).toContain('DTSTAMP:20261121T000000Z\r\n');
  });

  it('folds a line of exactly 75 octets not at all', () => {
    expect(folded('x'.repeat(75))).toBe('x'.repeat(75));
    expect(folded('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });
});

describe('the calendar as text', () => {
  it('makes control and direction characters of inputs visible', () => {
    const text = timelineText(hostile('\u001b[31mred\u202e\nnew line'), { colour: false });
    for (const character of ['\u001b', '\u202e']) expect(text).not.toContain(character);
    expect(text).toContain('\\u001b[31mred');
  });

  it('says of a system that nothing happens rather than leaving it out', () => {
    const text = timelineText({ ...hostile('Tool'), entries: [] }, { colour: false });
    expect(text).toContain('Nothing starts, ends or moves in this time.');
  });
});
