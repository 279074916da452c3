import { cleanLine } from './clean.js';
import type { Target } from './columns.js';
import type { Inventory, Row } from './inventory.js';
import { answerOf, dayIn, memberStatesIn, stageOf } from './values.js';

/** A cell as an entry keeps it. */
export interface KeptCell {
  readonly column: string;
  readonly says: string;
}

/** A fact that a cell states, with the value that is written for it. */
export interface DraftFact extends KeptCell {
  readonly fact: Exclude<Target, 'key' | 'label' | 'keep'>;
  readonly value: string | readonly string[];
}

/** What a row is about: a system and a model have an entry of their own, a set of data stands in that of a system. */
export type Subject = 'system' | 'model' | 'data set';

/** What one row of a source makes of a system or a model: no more than it says. */
export interface Draft {
  readonly subject: Subject;
  /** What the row is known by when the source is imported again. */
  readonly key: string;
  readonly name: string;
  readonly place: string;
  readonly facts: readonly DraftFact[];
  readonly labels: readonly KeptCell[];
  readonly kept: readonly KeptCell[];
}

/** The rows of an inventory as drafts, and where rows stand that name no system. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly nameless: readonly string[];
}

/**
 * Reads each row by what its columns are. A cell that does not say plainly what its fact needs is kept and fills nothing;
 * a claim about class or risk becomes a label whatever it says.
 */
export function draftsOf({ rows }: Inventory, targets: ReadonlyMap<string, Target>): Drafts {
  const drafts: Draft[] = [];
  const nameless: string[] = [];
  const counts = new Map<string, number>();
  const keys = new Set<string>();
  for (const row of rows) {
    const draft = draftOf(row, targets);
    if (draft === undefined) nameless.push(row.place);
    else {
      let key = draft.key;
      let count = counts.get(draft.key) ?? 2;
      for (; keys.has(key); count += 1) key = `${draft.key} (${count})`;
      counts.set(draft.key, count);
      keys.add(key);
      drafts.push({ ...draft, key });
    }
  }
  return { drafts, nameless };
}

/** The facts that the entry of a model has, and of data that of a system. What a card says of uses, stages or countries is kept, and fills nothing. */
const OF: Readonly<Record<'model' | 'data set', readonly Target[]>> = {
  model: ['name', 'description', 'version', 'parties[].id'],
  'data set': ['name'],
};

/** What columns are read as where no row is a system: what has no place is kept. */
export function targetsFor(rows: readonly Row[], targets: ReadonlyMap<string, Target>): ReadonlyMap<string, Target> {
  const facts = rows.map(({ describes }) => (describes === undefined ? undefined : OF[describes]));
  if (facts.length === 0 || facts.includes(undefined)) return targets;
  const isOfOne = (to: Target): boolean => facts.some((own) => own?.includes(to) === true);
  return new Map(
    [...targets].map(([column, to]) => [column, to === 'key' || to === 'label' || isOfOne(to) ? to : 'keep']),
  );
}

function draftOf({ place, cells, describes }: Row, targets: ReadonlyMap<string, Target>): Draft | undefined {
  const facts: DraftFact[] = [];
  const labels: KeptCell[] = [];
  const kept: KeptCell[] = [];
  let key: string | undefined;
  for (const { column, text } of cells) {
    const target = targets.get(column) ?? 'keep';
    const cell: KeptCell = { column, says: text };
    if (target === 'key') {
      key = cleanLine(text);
      kept.push(cell);
    } else if (target === 'label') labels.push(cell);
    else if (target === 'keep') kept.push(cell);
    else {
      const isOfEntry = describes === undefined || OF[describes].includes(target);
      const value = isOfEntry ? valueFor(target, text) : undefined;
      if (value === undefined) kept.push(cell);
      else facts.push({ fact: target, ...cell, value });
    }
  }
  const name = facts.find(({ fact }) => fact === 'name')?.value ?? key;
  return typeof name === 'string'
    ? { subject: describes ?? 'system', key: key ?? name, name, place, facts, labels, kept }
    : undefined;
}

/** What fills a cell and names nothing. */
const NO_NAME = /^\s*(?:yes|no|true|false|[-–—.]+|nobody|nothing|none|nil)[.!]?\s*$/i;

/** The value that a cell states for a fact; undefined where it leaves it open. */
export function valueFor(fact: DraftFact['fact'], text: string): DraftFact['value'] | undefined {
  switch (fact) {
    case 'name':
      return NO_NAME.test(text) ? undefined : cleanLine(text);
    case 'description':
    case 'type':
    case 'version':
    case 'uses[].intendedPurpose':
      // Whoever writes “n/a” or “pending” in a field for text has answered, but not with a text.
      return answerOf(text) === undefined && !NO_NAME.test(text) ? text : undefined;
    case 'stage':
      return stageOf(text);
    case 'memberStates':
      return memberStatesIn(text);
    case 'firstPlacedOnTheMarketOn':
    case 'firstPutIntoServiceOn':
      return dayIn(text);
    case 'parties[].id':
      return isOneName(text) ? cleanLine(text) : undefined;
    default:
      return answerOf(text);
  }
}

/**
 * Whether a cell is the name of one legal entity. Several names, a sentence, a contract number or “in-house” are none:
 * an organisation that nobody meant would be worse than one that is asked for.
 */
function isOneName(text: string): boolean {
  return (
    text.length <= 80 &&
    /\p{L}{2}/u.test(text) &&
    !/^\d|\d{4}|[\n;|/+()]|https?:|\.\s+\S|\band\b|\bwith\b|\bvia\b|\bvendors?\b|\bproviders?\b|\bcontract/i.test(
      text,
    ) &&
    !/,(?!\s*(?:inc|llc|l\.l\.c|ltd|corp|co|gmbh|ag|plc|lp|pbc|b\.?v|n\.?v|s\.?a)\b)/i.test(text) &&
    answerOf(text) === undefined &&
    !NO_NAME.test(text) &&
    !/^(?:in.?house|internal(?:ly)?\b.*|own|self.*|none|various|multiple.*|several.*|other|open.?source|government|agency|both.*|not\b.*)$/i.test(
      text,
    )
  );
}
