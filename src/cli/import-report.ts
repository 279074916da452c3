import { annexCoverage } from '../importers/annex-viii.js';
import { MAYBE_PARTY, plainColumn, type Target } from '../importers/columns.js';
import type { Draft } from '../importers/draft.js';
import type { Inventory } from '../importers/inventory.js';
import { cutForPeople, quoteForPeople } from '../model/quote.js';
import { safeText } from '../report/safe-text.js';
import type { SourceFile } from './import-entry.js';

/** What came of one source. */
export interface Outcome {
  readonly from: SourceFile;
  readonly inventory: Inventory;
  readonly targets: ReadonlyMap<string, Target>;
  readonly drafts: readonly Draft[];
  readonly nameless: readonly string[];
  readonly mapping: string;
  readonly isMappingNew: boolean;
  readonly added: readonly string[];
  readonly renewed: readonly string[];
  readonly same: number;
  /** Entries that no program can change safely, such as JSON. */
  readonly locked: readonly string[];
  /** What was written into the entry of the system that was named. */
  readonly linked: readonly string[];
  readonly left: readonly string[];
  /** Entries whose row is no longer in the source. */
  readonly gone: readonly string[];
}

const MOST = 20;

/** What an import tells a person: what was read as what, what was not, and what to do next. */
export function reportLines(outcomes: readonly Outcome[], into: string): readonly string[] {
  const lines = outcomes.flatMap((outcome) => [
    `${outcome.from.file}: ${outcome.inventory.format}; ${subjects(outcome.drafts)}`,
    ...columnLines(outcome),
    ...outcome.inventory.notes.map((note) => `  note: ${note}`),
    ...some('  not imported, since no name is given', outcome.nameless),
    ...coverageLines(outcome.drafts.filter(({ subject }) => subject === 'system')),
    `  entries: ${outcome.added.length} new, ${outcome.renewed.length} renewed, ${outcome.same} as they were`,
    ...(outcome.added.length <= MOST ? outcome.added.map((place) => `    new ${place}`) : []),
    ...some('  renewed', outcome.renewed),
    ...some('  written into', outcome.linked),
    ...some('  left as a person wrote it', outcome.left),
    ...some('  no longer in the source; the entry stays', outcome.gone),
    ...some('  not renewed, since the file is JSON or cannot be changed safely', outcome.locked),
    `  mapping: ${outcome.mapping}${outcome.isMappingNew ? ' (written)' : ''}`,
  ]);
  const drafts = outcomes.flatMap((outcome) => outcome.drafts);
  const last = [
    ...(drafts.some(({ subject }) => subject === 'model')
      ? [
          'A model is no AI system: for each system of yours that is made with one, or in which you use one:',
          `  dutybound interview ${into} --system <a short name for it>`,
        ]
      : []),
    `Nothing here says which class an entry has or who is its provider. What is open: dutybound classify ${into}`,
  ];
  return [...lines, '', ...last].map((line) => `${safeText(line)}\n`);
}

function columnLines({ inventory, targets, drafts }: Outcome): readonly string[] {
  const filled = new Map<string, number>();
  const open = new Map<string, Set<string>>();
  for (const { facts, kept } of drafts) {
    for (const { column } of facts) filled.set(column, (filled.get(column) ?? 0) + 1);
    for (const { column, says } of kept) {
      const target = targets.get(column);
      if (target === undefined || target === 'keep' || target === 'key') continue;
      open.set(column, (open.get(column) ?? new Set()).add(says));
    }
  }
  const lines: string[] = [];
  const kept: string[] = [];
  for (const column of inventory.columns) {
    const target = targets.get(column) ?? 'keep';
    if (target === 'keep') kept.push(column);
    else if (target === 'label') lines.push(`  ${cutForPeople(column)}: a claim of the source, kept as a label`);
    else if (target === 'key') lines.push(`  ${cutForPeople(column)}: the source's own id`);
    else {
      const words = [...(open.get(column) ?? [])];
      const left =
        words.length === 0
          ? ''
          : `; kept, since it is not plain what it means: ${words.slice(0, 5).map(quoteForPeople).join(', ')}${words.length > 5 ? ` and ${words.length - 5} more` : ''}`;
      lines.push(`  ${cutForPeople(column)}: ${target}, ${filled.get(column) ?? 0} of ${drafts.length}${left}`);
    }
  }
  if (kept.length > 0) lines.push(`  kept as they are: ${kept.map(cutForPeople).join(', ')}`);
  const parties = kept.filter((column) => MAYBE_PARTY.test(plainColumn(column))).map(quoteForPeople);
  if (parties.length > 0 && ![...targets.values()].includes('parties[].id'))
    lines.push(
      `  if each cell of ${parties.join(' or ')} names one legal entity, write \`to: parties[].id\` in the mapping`,
    );
  return lines;
}

/** What Annex VIII asks of systems; of models it asks nothing. */
function coverageLines(drafts: readonly Draft[]): readonly string[] {
  if (drafts.length === 0) return [];
  return annexCoverage(drafts).map(({ section, points }) => {
    const some = points.filter(({ entries }) => entries > 0);
    const none = points.filter(({ entries }) => entries === 0);
    const said = some.map(({ point, asks, entries }) => `(${point}) ${asks}, ${entries} of ${drafts.length}`);
    const missing = none.length === 0 ? [] : [`nothing for ${none.map(({ point }) => `(${point})`).join(' ')}`];
    return `  Annex VIII, Section ${section}: ${[...said, ...missing].join('; ')}`;
  });
}

function some(what: string, list: readonly string[]): readonly string[] {
  if (list.length === 0) return [];
  const rest = list.length > MOST ? [`    and ${list.length - MOST} more`] : [];
  return [`${what}: ${list.length}`, ...list.slice(0, MOST).map((one) => `    ${one}`), ...rest];
}

function subjects(drafts: readonly Draft[]): string {
  const kinds = [
    ['system', 'systems'],
    ['model', 'models'],
    ['data set', 'data sets'],
  ] as const;
  return kinds
    .map(([one, many]) => ({ count: drafts.filter(({ subject }) => subject === one).length, one, many }))
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }) => plural(count, one, many))
    .join(', ');
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
