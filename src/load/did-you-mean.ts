/**
 * The candidate that a person most likely meant, or undefined if none is close: at most one slip in five characters
 * (one at least, three at most), upper and lower case, `_`, `-` and spaces not counted. Of equals the first.
 */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = plain(word);
  // Nobody mistypes a key into a text of thousands of characters: no work for hostile input.
  if (wanted.length === 0 || wanted.length > 100) return undefined;
  let best: string | undefined;
  let least = Math.min(3, Math.max(1, Math.floor(wanted.length / 4))) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > 10) continue;
    const slips = distance(wanted, plain(candidate));
    // A slip in a word of two letters makes another word.
    if (slips < least && slips < Math.min(wanted.length, candidate.length) - (slips === 0 ? 0 : 1)) {
      best = candidate;
      least = slips;
    }
  }
  return best;
}

const plain = (word: string): string => word.toLowerCase().replaceAll(/[\s_-]/g, '');

/** Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, substitutions, neighbours swapped. */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
