import { uuidOf } from '../digest.js';
import { makeVisible } from '../model/quote.js';
import { STANDING_SENTENCE } from '../model/words.js';
import type { Timeline, TimelineEntry } from '../timeline/model.js';

/** The longest line in octets, without its line break (RFC 5545, section 3.1). */
const LONGEST = 75;

/**
 * The calendar as an iCalendar object (RFC 5545): one all-day event for each entry that has a day. The stamp is the
 * as-of date and each UID is made of what the event is about, so the same folder gives the same bytes, and a calendar
 * that imports it again updates its events and does not double them.
 */
export function timelineIcal(timeline: Timeline): string {
  const stamp = `${compact(timeline.asOf)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//dutybound//timeline//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...timeline.entries.flatMap((entry) => eventLines(entry, stamp, timeline)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(entry: TimelineEntry, stamp: string, { systems }: Timeline): string[] {
  const { date, system, kind, what, why, reading, otherReading, duties = [], key } = entry;
  if (date === undefined) return [];
  const name = systems.find(({ id }) => id === system)?.name;
  const about = system === undefined ? 'EU AI Act' : (name ?? system);
  const described = [
    `${reading === undefined ? '' : `On the ${reading} reading. `}Why: ${why}.`,
    ...(otherReading === undefined ? [] : [`Otherwise: ${otherReading}.`]),
    ...duties.map(({ citation, requirement }) => `${citation}: ${requirement}`),
    STANDING_SENTENCE,
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${uuidOf(`timeline ${key}`)}@dutybound`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `SUMMARY:${escaped(`${about}: ${what}`)}`,
    `DESCRIPTION:${described.map(escaped).join('\\n')}`,
    `CATEGORIES:${escaped(kind)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (date: string): string => date.replaceAll('-', '');

/** A text value: control and format characters visible, and the four characters of the format escaped. */
function escaped(text: string): string {
  return makeVisible(text).replace(/[\\;,]/g, '\\$&');
}

/** A content line broken after 75 octets at the most, never inside a character. */
export function folded(line: string): string {
  const encoder = new TextEncoder();
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}
