/** A system of the registry as texts name it. */
export interface NamedSystem {
  readonly id: string;
  readonly name: string;
}

/** A system that a text names, and which versions it gives it. */
export interface Naming {
  readonly system: string;
  /** As written beside the name; none where the text names the system without a version. */
  readonly versions: readonly string[];
}

/** Shorter names, and names of one common word, occur in any text. */
const SHORTEST = 5;

/**
 * The systems that a text names. A system is found by its name as it is written, or by its id; what is written
 * otherwise is not found, so that nothing may rest on a name being absent alone.
 */
export function namedIn(text: string, systems: readonly NamedSystem[]): readonly Naming[] {
  if (systems.length === 0) return [];
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ');
  return systems.flatMap(({ id, name }) => {
    const written = name.normalize('NFKC').replace(/\s+/g, ' ').trim();
    const places = [...placesOf(plain, written), ...placesOf(plain, id)];
    if (places.length === 0) return [];
    const versions = places.flatMap((end) => {
      const found = VERSION.exec(plain.slice(end, end + 40))?.[1];
      return found === undefined || DATE.test(found) ? [] : [found];
    });
    return [{ system: id, versions: [...new Set(versions)].sort() }];
  });
}

const VERSION = /^[\s,:(–-]{0,3}(?:version\s*|v\.?\s*)?(\d{1,4}(?:\.\d{1,6}){1,3})(?![\d/])(?!\.\d)/i;

/** A day written with dots is no version. */
const DATE = /^\d{1,2}\.\d{1,2}\.\d{4}$|^\d{4}\.\d{1,2}\.\d{1,2}$/;

/** Where each occurrence of a name as a whole ends. */
function placesOf(text: string, name: string, shortest = SHORTEST): number[] {
  if (name.length < shortest) return [];
  const ends: number[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (!isLetter(text[at - 1]) && !isLetter(text[end])) ends.push(end);
  }
  return ends;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && (/[\w-]/.test(character) || character.toLowerCase() !== character.toUpperCase());
}

/** Whether a text writes a version anywhere. */
export function writesVersion(text: string, version: string): boolean {
  return placesOf(text, version, 1).length > 0;
}

/** Whether two versions may be the same: equal, or one written more precisely than the other. */
export function mayBeSameVersion(one: string, other: string): boolean {
  const [first, second] = [one, other].map((version) => version.trim().replace(/^v\.?\s*/i, ''));
  return first === second || `${first}.`.startsWith(`${second}.`) || `${second}.`.startsWith(`${first}.`);
}
