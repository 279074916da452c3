import type { Random } from './random.js';

/** Pieces of text that have hurt readers and writers of other people’s files before. */
const HOSTILE: readonly string[] = [
  '\u001b[2J\u001b]0;title\u0007',
  '\u202eevil\u202c',
  '\u0000',
  '\uFEFF',
  '\r',
  '\u2028',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '[x](javascript:alert(1))',
  '|||\n|---|\n',
  '# heading\n',
  '```',
  '{{constructor.constructor("return process")()}}',
  '$' + '{process.exit(0)}',
  '=cmd|calc!A1',
  '@everyone #1',
  '::error::x',
  '%0A::set-output name=x::y',
  ']]>',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&a;',
  '__proto__',
  'constructor',
  '*a',
  '&a [*a, *a]',
  '<<: *a',
  '!!js/function "function(){}"',
  '---\n',
  '? ',
  '1e999',
  '-0',
  '9007199254740993',
  '0x10',
  '2027-02-30',
  '9999-12-31',
  '../../etc/passwd',
  'none',
  'yes',
  'no',
  'unknown',
  'null',
  'true',
  '~',
  '[]',
  '{}',
  '"',
  "'",
  ',',
  ':',
  '\\',
];

const utf8 = new TextEncoder();

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

type Way = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const insert = (bytes: Uint8Array, at: number, piece: Uint8Array): Uint8Array =>
  joined(bytes.subarray(0, at), piece, bytes.subarray(at));

/** Where a line begins, for changes that keep a file readable. */
function lineStart(bytes: Uint8Array, from: number): number {
  const found = bytes.lastIndexOf(10, from);
  return found === -1 ? 0 : found + 1;
}

function lineEnd(bytes: Uint8Array, from: number): number {
  const found = bytes.indexOf(10, from);
  return found === -1 ? bytes.length : found + 1;
}

const WAYS: readonly Way[] = [
  function flipsOneByte(bytes, random) {
    const changed = bytes.slice();
    const at = random.below(changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    return changed;
  },
  function cutsTheEnd(bytes, random) {
    return bytes.slice(0, random.below(bytes.length));
  },
  function takesAPieceOut(bytes, random) {
    const from = random.below(bytes.length);
    return joined(bytes.subarray(0, from), bytes.subarray(from + 1 + random.below(40)));
  },
  function takesALineOut(bytes, random) {
    const from = lineStart(bytes, random.below(bytes.length));
    return joined(bytes.subarray(0, from), bytes.subarray(lineEnd(bytes, from)));
  },
  function repeatsALine(bytes, random) {
    const from = lineStart(bytes, random.below(bytes.length));
    return insert(bytes, from, bytes.subarray(from, lineEnd(bytes, from)));
  },
  function putsInHostileText(bytes, random) {
    return insert(bytes, random.below(bytes.length + 1), utf8.encode(random.pick(HOSTILE)));
  },
  function replacesAWord(bytes, random) {
    const text = new TextDecoder().decode(bytes);
    const words = [...text.matchAll(/[\p{L}\p{N}_-]+/gu)];
    if (words.length === 0) return bytes;
    const { 0: word, index } = random.pick(words);
    return utf8.encode(`${text.slice(0, index)}${random.pick(HOSTILE)}${text.slice(index + word.length)}`);
  },
  function repeatsAPieceOften(bytes, random) {
    const from = random.below(bytes.length);
    const piece = bytes.subarray(from, from + 1 + random.below(30));
    return insert(bytes, from, joined(...Array.from({ length: 1 + random.below(200) }, () => piece)));
  },
  function nestsDeeply(bytes, random) {
    const depth = 1 + random.below(600);
    const [open, close] = random.pick([
      ['[', ']'],
      ['{"a":', '}'],
      ['<a>', '</a>'],
      ['> ', ''],
      ['- ', ''],
    ] as const);
    return insert(bytes, random.below(bytes.length + 1), utf8.encode(open.repeat(depth) + close.repeat(depth)));
  },
  function putsInBytesThatAreNoText(bytes, random) {
    return insert(
      bytes,
      random.below(bytes.length + 1),
      Uint8Array.from({ length: 1 + random.below(8) }, () => random.below(256)),
    );
  },
  function putsInAPieceOfAnother(bytes, random, other) {
    const from = random.below(other.length);
    return insert(bytes, random.below(bytes.length + 1), other.subarray(from, from + 1 + random.below(400)));
  },
  function turnsTwoLinesRound(bytes, random) {
    const one = lineStart(bytes, random.below(bytes.length));
    const two = lineEnd(bytes, one);
    const three = lineEnd(bytes, Math.min(two, bytes.length));
    return joined(bytes.subarray(0, one), bytes.subarray(two, three), bytes.subarray(one, two), bytes.subarray(three));
  },
];

/** A place in parsed JSON: the object or list around it, and its key. */
type Slot = readonly [around: Record<string, unknown>, key: string];

function slotsOf(value: unknown): Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  const around = value as Record<string, unknown>;
  return Object.keys(around).flatMap((key): Slot[] => [[around, key], ...slotsOf(around[key])]);
}

/** Changes one value of a JSON text and leaves the text JSON, so that what lies behind the parser is tried as well. */
function changesAValue(bytes: Uint8Array, random: Random): Uint8Array {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return bytes;
  }
  const slots = slotsOf(value);
  if (slots.length === 0) return bytes;
  const [around, key] = random.pick(slots);
  const old = around[key];
  const ways: readonly (() => void)[] = [
    () => {
      around[key] = random.pick(HOSTILE);
    },
    () => {
      around[key] = random.pick([null, true, false, 0, -1, 1e300, '', 'none', 'yes', [], {}, 'x'.repeat(5000)]);
    },
    () => {
      if (Array.isArray(around)) around.splice(Number(key), 1);
      else delete around[key];
    },
    () => {
      if (typeof old === 'string') around[key] = `${old}${random.pick(HOSTILE)}`;
      else if (Array.isArray(old)) around[key] = [...old, ...old];
    },
    () => {
      const [other, name] = random.pick(slots);
      around[key] = structuredClone(other[name]);
    },
  ];
  random.pick(ways)();
  return utf8.encode(JSON.stringify(value, null, 1));
}

/** One to four changes of a file. The same random stream gives the same bytes. */
export function mutate(bytes: Uint8Array, random: Random, others: readonly Uint8Array[]): Uint8Array {
  if (random.below(2) === 0) {
    const changed = changesAValue(bytes, random);
    if (changed !== bytes) return random.below(2) === 0 ? changed : changesAValue(changed, random);
  }
  let changed = bytes;
  for (let left = 1 + random.below(4); left > 0; left--)
    changed = random.pick(WAYS)(changed, random, random.pick(others));
  return changed;
}
