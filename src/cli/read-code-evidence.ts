import { join } from 'node:path';
import { digestOf } from '../digest.js';
import { codePlaceOf } from '../evidence/content/code-place.js';
import type { EvidenceFile } from '../evidence/resolve.js';
import { isPathBelow, lookAt, readBytes } from '../io/files.js';
import { withinTime } from '../io/within-time.js';
import { decodeUtf8 } from '../load/text.js';

/** How a file begins that large-file storage put in the place of another. */
export const POINTER_TO_LARGE_FILE = 'version https://git-lfs.github.com/spec/v1';
/** A larger file of code is generated or bundled; nobody wrote a symbol of it to be shown. */
const LARGEST_CODE = 2 ** 20;
/** Some texts keep a parser busy for ever; what a person wrote takes a hundredth of this. */
const LONGEST = 10_000;
/** After so many files that did not come to an end, the others are not tried. */
const MOST_ENDLESS = 2;

/**
 * Looks at the symbols that evidence items name in files of code: each file is read and parsed once. The parser is loaded
 * only here, and only where there is such a path.
 *
 * @param paths any paths of the register; those that name no symbol are passed over
 */
export async function lookAtCode(root: string, paths: Iterable<string>): Promise<ReadonlyMap<string, EvidenceFile>> {
  const symbols = new Map<string, string[]>();
  for (const path of paths) {
    const place = codePlaceOf(path);
    if (place !== undefined) symbols.set(place.file, [...(symbols.get(place.file) ?? []), place.symbol]);
  }
  const found = new Map<string, EvidenceFile>();
  let endless = 0;
  for (const [file, names] of symbols) {
    const text = await textOf(root, file);
    const read =
      typeof text !== 'string' ? text : endless < MOST_ENDLESS ? await symbolsOf(file, text, names) : TAKES_TOO_LONG;
    if (read === TAKES_TOO_LONG) endless += 1;
    for (const name of names)
      found.set(`${file}#${name}`, read instanceof Map ? (read.get(name) ?? TAKES_TOO_LONG) : (read as EvidenceFile));
  }
  return found;
}

const none = (why: string): EvidenceFile => ({ state: 'no-symbol', why, isMissing: false });
const POINTER: EvidenceFile = {
  state: 'no-symbol',
  why: 'the file is a pointer to large-file storage',
  isMissing: true,
};
const TAKES_TOO_LONG = none('the file takes too long to be read as code');

/** The text of a file of code, or why there is none. */
async function textOf(root: string, file: string): Promise<string | EvidenceFile> {
  if (!isPathBelow(file)) return { state: 'outside' };
  const description = await lookAt(root, file);
  if (!description.isInside) return { state: 'outside' };
  if (!description.exists) return { state: 'absent' };
  if (description.size === undefined) return { state: 'not-a-file' };
  if (description.size > LARGEST_CODE) return none('the file is larger than 1 MiB, and no code of that size is read');
  const read = await readBytes(join(root, file), LARGEST_CODE);
  if ('problem' in read) return { state: 'not-a-file' };
  const text = decodeUtf8(read.bytes, file);
  if (!('value' in text)) return none('the file is no text in UTF-8');
  return text.value.startsWith(POINTER_TO_LARGE_FILE) ? POINTER : text.value;
}

async function symbolsOf(
  file: string,
  text: string,
  names: readonly string[],
): Promise<EvidenceFile | ReadonlyMap<string, EvidenceFile>> {
  const { readCode } = await import('../evidence/content/read-code.js');
  const extension = file.slice(file.lastIndexOf('.') + 1);
  try {
    const read = withinTime(() => readCode(extension, text, names), LONGEST);
    if (read === undefined) return TAKES_TOO_LONG;
    return new Map(
      [...read.result].map(([name, symbol]): [string, EvidenceFile] => {
        if ('why' in symbol) return [name, { state: 'no-symbol', ...symbol }];
        const { text: own, content } = symbol;
        return [name, { state: 'file', size: own.length, sha256: digestOf(own), isPointer: false, content }];
      }),
    );
  } catch (error) {
    if (error instanceof RangeError) return none('the file is nested too deeply to be read as code');
    throw error;
  }
}
