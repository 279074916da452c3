import type { FactTypes } from './generated/facts.js';

export { closedSets, eventDays, invokeFacts, judgementFacts } from './generated/facts.js';

/** The path of a fact, as in the registry; a path into a list is absolute and ends the list in `[]`. */
export type FactPath = keyof FactTypes;

/** The facts of one kind. */
export type PathOf<Kind extends FactTypes[FactPath]['kind']> = {
  [Path in FactPath]: FactTypes[Path]['kind'] extends Kind ? Path : never;
}[FactPath];

export type ListPath = PathOf<'list'>;

/** The values of a choice, or the entries of a closed set. */
export type ValuesOf<Path extends FactPath> = FactTypes[Path]['values'];

/** The lists in which a path lies: a condition that reads it leaves them open until something binds them. */
export type ListsOf<Path extends FactPath> = Extract<FactTypes[Path]['lists'], ListPath>;
