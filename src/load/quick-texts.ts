/**
 * The forms of text that a registry is full of, told by character codes: a quarter of the time of the patterns that the
 * schemas write. Tests hold each equal to its pattern.
 */

/** Two patterns as the schemas write them, and the formats that they name `date` and `period`. */
export const ID_PATTERN = '^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$';
export const SAYING_PATTERN =
  '^(?!\\s*(?:[Yy]es|YES|[Nn]o|NO|[Tt]rue|[Ff]alse|[-–—]+|nobody|nothing)[.!]?\\s*$)[\\s\\S]*\\S';

// Real days of the calendar only, leap years included; the year has four digits and is not before 1000.
export const CALENDAR_DATE =
  /^(?:(?:[1-9]\d(?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)-02-29|[1-9]\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))$/;
// Weeks stand alone; no time part; some length above zero.
export const ISO_PERIOD = /^P(?:(?!0+W)\d{1,4}W|(?=\d)(?!(?:0+[YMD])+$)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,5}D)?)$/;

/** As `ID_PATTERN`. */
export function isId(text: string): boolean {
  const { length } = text;
  if (length === 0 || length > 128 || !isLetterOrDigit(text.charCodeAt(0))) return false;
  for (let at = 1; at < length; at += 1) {
    if (IN_IDS[text.charCodeAt(at)] !== 1) return false;
  }
  return true;
}

const IN_IDS = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9._-]/.test(String.fromCharCode(code)) ? 1 : 0,
);

function isLetterOrDigit(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** The longest of the words that say nothing, with one mark: “nothing.” */
const LONGEST_WORD = 8;

const says = new RegExp(SAYING_PATTERN, 'u');

/**
 * As `SAYING_PATTERN`. Nearly all texts are settled by their first letter (the words begin with y, n, t, f or a dash),
 * or by being longer than those words without space at either end.
 */
export function isSaying(text: string): boolean {
  const first = text.charCodeAt(0);
  if (isLetterOrDigit(first)) {
    const lower = first | 0x20;
    if (lower !== 0x79 && lower !== 0x6e && lower !== 0x74 && lower !== 0x66) return true;
    const last = text.charCodeAt(text.length - 1);
    if (text.length > LONGEST_WORD && last > 0x20 && last < 0x7f) return true;
  }
  return says.test(text);
}

const DAYS = Uint8Array.of(0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

/** As `CALENDAR_DATE`. */
export function isDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== 0x2d || text.charCodeAt(7) !== 0x2d) return false;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  // A negative number stands for what is no digit.
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  if (month === 2 && day === 29) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (DAYS[month] as number);
}

/** Far below zero where something else than two digits stands here. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30;
  const units = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : -100_000;
}
