/**
 * JSON pointers (RFC 6901): how every problem and every fact names its place in a document.
 * The empty text points to the whole document.
 */

/** One step of a path: the key of a map, or the position in a list, from 0. */
export type PathStep = string | number;

/** The pointer to an entry below `pointer`; `~` and `/` in the key are escaped. */
export function joinPointer(pointer: string, step: PathStep): string {
  if (typeof step === 'number') return `${pointer}/${step}`;
  // Nearly no key holds either character: two searches are cheaper than two replacements.
  if (!step.includes('~') && !step.includes('/')) return `${pointer}/${step}`;
  return `${pointer}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The pointer that a path from the root stands for. */
export function pathToPointer(path: readonly PathStep[]): string {
  return path.reduce<string>(joinPointer, '');
}

/**
 * The steps of a pointer, unescaped and all as text: whether a step is a position or a key depends on the document.
 * A text that does not begin with `/` is read as if it did.
 */
export function pointerToPath(pointer: string): string[] {
  if (pointer === '') return [];
  const steps = (pointer.startsWith('/') ? pointer.slice(1) : pointer).split('/');
  return steps.map((step) => (step.includes('~') ? step.replaceAll('~1', '/').replaceAll('~0', '~') : step));
}

/** The pointer to what holds this place; the root holds itself. */
export function parentPointer(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}
