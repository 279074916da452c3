import { joinPointer } from '../model/pointer.js';
import type { Problem } from '../model/problem.js';
import { duplicateId } from './references.js';
import type { LoadedEntry } from './registry.js';

/** The Member States of the Union, and the other States of the European Economic Area. */
const STATES: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO'.split(' '),
);

/** Codes that the standard leaves to whoever uses it: no State has one of them. */
const isNobodys = (code: string): boolean => /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/.test(code) && code !== 'XK';

const LISTS = ['authorities', 'languages', 'workerInformation', 'penalties', 'moreRestrictive'] as const;

/**
 * What is wrong with packs of national law beyond their schema: a State with two of them, a code that no Member State has,
 * an invented example under the code of a real State and the other way round, ids given twice.
 */
export function nationalProblems(entries: readonly LoadedEntry[]): readonly Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ document, pointer, value }): readonly Problem[] => {
    const code = String(value.memberState);
    const at = `${pointer}/memberState`;
    const before = first.get(code);
    first.set(code, before ?? document);
    const isInvented = value.status === 'invented example';
    return [
      ...(before === undefined ? [] : [duplicateId(document, at, code, 'Member State')]),
      ...(isInvented && !isNobodys(code)
        ? [wrongState(document, at, `${code} is the code of no invented State`, 'a code that no State has, such as XA')]
        : []),
      ...(!isInvented && !STATES.has(code)
        ? [wrongState(document, at, `${code} is no Member State`, 'the code of a Member State, such as PT')]
        : []),
      ...LISTS.flatMap((list) => {
        const stated = value[list];
        const ids = Array.isArray(stated) ? (stated as { id: string }[]).map(({ id }) => id) : [];
        return ids.flatMap((id, index) =>
          ids.indexOf(id) === index
            ? []
            : [duplicateId(document, joinPointer(joinPointer(`${pointer}/${list}`, index), 'id'), id, 'entry')],
        );
      }),
    ];
  });
}

const wrongState = (document: string, pointer: string, found: string, expected: string): Problem => ({
  code: 'wrong-value',
  document,
  pointer,
  found,
  expected,
  remedy: 'Correct the code, or mark an example with `status: invented example`',
});
