import { isCalendarDate } from '../law/calendar.js';

/** The answers of a cell, each its own; undefined where the cell says something else. */
export function answerOf(text: string): 'yes' | 'no' | 'partly' | 'to be confirmed' | 'unknown' | 'n/a' | undefined {
  const word = text.toLowerCase().replace(/\s+/g, ' ').replace(/[.!]$/, '').trim();
  return ANSWERS.find(([words]) => words.includes(word))?.[1];
}

const ANSWERS: readonly (readonly [
  readonly string[],
  'yes' | 'no' | 'partly' | 'to be confirmed' | 'unknown' | 'n/a',
])[] = [
  [['yes', 'y', 'true', 'ja', 'oui', 'sí', 'sì', 'sim', 'tak', 'ano'], 'yes'],
  [['no', 'n', 'false', 'nee', 'nein', 'non', 'não', 'nie', 'ne'], 'no'],
  [['partly', 'partial', 'partially', 'in part', 'deels', 'teilweise', 'en partie'], 'partly'],
  [['pending', 'tbc', 'tbd', 'to be confirmed', 'to be determined', 'in progress', 'under review'], 'to be confirmed'],
  [['unsure', 'unknown', 'not sure', "don't know", '?', 'onbekend', 'unbekannt', 'inconnu'], 'unknown'],
  [['n/a', 'na', 'not applicable', 'n.a', 'n.v.t', 'nvt', 'entfällt', 'sans objet'], 'n/a'],
];

const IN_SERVICE = 'on the market or in service';
const NO_LONGER = 'no longer on the market or in service';
const BEFORE = 'research, testing or development';

const STAGES: Readonly<Record<string, readonly string[]>> = {
  [IN_SERVICE]: [
    ...['live', 'in production', 'production', 'in use', 'in service', 'on market', 'on the market', 'in operation'],
    ...['operational', 'deployed', 'in gebruik', 'im einsatz', 'produktiv', 'en service', 'en production'],
  ],
  [BEFORE]: [
    'research',
    'development',
    'in development',
    'under development',
    'in ontwikkeling',
    'ontwikkeling',
    'in entwicklung',
  ],
  [NO_LONGER]: ['retired', 'decommissioned', 'withdrawn', 'no longer in use', 'buiten gebruik', 'außer betrieb'],
  recalled: ['recalled'],
};

/**
 * The stage that a cell names; undefined for words that leave it open. A pilot is a test in real-world conditions or a
 * first use, and a sandbox one of the Act or one of engineers: a person has to say which.
 */
export function stageOf(text: string): string | undefined {
  const word = text
    .toLowerCase()
    .replace(/[_\s-]+/g, ' ')
    .trim();
  const exact = [...Object.keys(STAGES), 'testing in real-world conditions'].find(
    (stage) => stage.replace(/-/g, ' ') === word,
  );
  return exact ?? Object.keys(STAGES).find((stage) => STAGES[stage]?.includes(word));
}

/** The day that a cell names; undefined where the order of day and month, or the day itself, has to be guessed. */
export function dayIn(text: string): string | undefined {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(text)?.[1];
  if (iso !== undefined) return isCalendarDate(iso) ? iso : undefined;
  const parts = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (parts !== null) {
    const [, first = '', mark = '', second = '', year = ''] = parts;
    if (mark === '.') return valid(year, second, first); // only days come first before a full stop
    const [one, other] = [Number(first), Number(second)];
    if (one > 12 || one === other) return valid(year, second, first);
    return other > 12 ? valid(year, first, second) : undefined;
  }
  const words = /^(\d{1,2})\.? ([a-z]{3,9})\.? (\d{4})$/i.exec(text) ?? undefined;
  if (words === undefined) return undefined;
  const month = MONTHS.findIndex((name) => {
    const given = (words[2] ?? '').toLowerCase();
    return given === name || (given.length === 3 && name.startsWith(given));
  });
  return month === -1 ? undefined : valid(words[3] ?? '', String(month + 1), words[1] ?? '');
}

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

function valid(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}

const MEMBER_STATES: Readonly<Record<string, string>> = {
  austria: 'AT',
  belgium: 'BE',
  bulgaria: 'BG',
  croatia: 'HR',
  cyprus: 'CY',
  czechia: 'CZ',
  'czech republic': 'CZ',
  denmark: 'DK',
  estonia: 'EE',
  finland: 'FI',
  france: 'FR',
  germany: 'DE',
  greece: 'GR',
  hungary: 'HU',
  ireland: 'IE',
  italy: 'IT',
  latvia: 'LV',
  lithuania: 'LT',
  luxembourg: 'LU',
  malta: 'MT',
  netherlands: 'NL',
  'the netherlands': 'NL',
  poland: 'PL',
  portugal: 'PT',
  romania: 'RO',
  slovakia: 'SK',
  slovenia: 'SI',
  spain: 'ES',
  sweden: 'SE',
};
const CODES = new Set(Object.values(MEMBER_STATES));

const ownState = (name: string): string | undefined =>
  Object.hasOwn(MEMBER_STATES, name) ? MEMBER_STATES[name] : undefined;

/** The Member States that a cell lists; undefined unless every entry is one, so that none is left out in silence. */
export function memberStatesIn(text: string): readonly string[] | undefined {
  const codes = text
    .split(/[,;/|\n]| and | & /)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (CODES.has(part) ? part : ownState(part.toLowerCase())));
  return codes.length > 0 && codes.every((code) => code !== undefined) ? [...new Set(codes)].sort() : undefined;
}
