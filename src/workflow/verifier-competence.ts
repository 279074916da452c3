import type { IsoDate } from '../law/vocabulary.js';
import { type FactRecord, NONE, statedList } from '../policy/frame.js';
import type { SystemFacts } from '../policy/system-frame.js';
import { entriesOf, type Place, type WorkflowGraph } from './model.js';

const QUALITIES = { competence: 'competence', trainedOn: 'training', authority: 'authority' } as const;

/** What is known of the persons who verify: what they lack for sure, and what nobody says of them. */
export interface Competence {
  readonly lacking: readonly { readonly actor: string; readonly message: string; readonly place: Place }[];
  /** The facts that would say it, by their paths. */
  readonly unknown: readonly string[];
}

/**
 * Whether those who verify have the necessary competence, training and authority, as the registry says it of the
 * overseers that the parties assigned: each verifier stands for a function, and each overseer of that id, of whichever
 * party, has all three. What nobody says is unknown, and stated absence is a lack.
 *
 * @see Regulation (EU) 2024/1689, Article 14(5), first subparagraph
 */
export function competenceOf(
  graph: WorkflowGraph,
  verifiers: readonly string[],
  system: SystemFacts,
  asOf: IsoDate,
): Competence {
  const actors = new Map(entriesOf(graph.actors).map((actor) => [actor.id, actor]));
  const overseers = overseersOf(system, asOf);
  const lacking: { actor: string; message: string; place: Place }[] = [];
  const unknown = new Set<string>();
  for (const id of verifiers) {
    const actor = actors.get(id);
    if (actor?.function === undefined) {
      unknown.add(`workflow.${graph.id}: the function that ${id}, who verifies, stands for`);
      continue;
    }
    const own = overseers.filter((entry) => entry.id === actor.function);
    if (own.length === 0) unknown.add(`parties[].use.overseers[${actor.function}]`);
    for (const [key, what] of Object.entries(QUALITIES))
      for (const entry of own) {
        if (!isSaid(entry[key])) unknown.add(`parties[].use.overseers[${actor.function}].${key}`);
        else if (isNone(entry[key]))
          lacking.push({
            actor: id,
            message: `${actor.function}, who verifies as ${id}, is said to have no ${what} for it`,
            place: actor.place,
          });
      }
  }
  return { lacking, unknown: [...unknown] };
}

function overseersOf({ facts }: SystemFacts, asOf: IsoDate): readonly FactRecord[] {
  const parties = statedList((facts as FactRecord).parties, asOf)?.entries ?? [];
  return parties.flatMap(({ use }) =>
    typeof use === 'object' && use !== null ? (statedList((use as FactRecord).overseers, asOf)?.entries ?? []) : [],
  );
}

/** A set of powers says something where it has one, or is said to have no others. */
function isSaid(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== undefined;
  return isNone(value) || powersIn(value).length > 0;
}

function isNone(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object' || value === null) return value === NONE;
  return 'only' in value && powersIn(value).length === 0;
}

function powersIn(value: object): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if ('only' in value) return Array.isArray(value.only) ? value.only : [];
  return Object.values(value).filter((answer) => answer === 'yes' || answer === true);
}
