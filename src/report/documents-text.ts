import { counted } from '../model/words.js';
import { BLANK, hanging, type Line, line, printPage } from './page.js';

interface PageOptions {
  readonly colour: boolean;
  readonly width: number;
}

/** A document of the catalogue for one system: whether it applies, why, for whom and by when. */
export interface ListedDocument {
  readonly system: string;
  readonly id: string;
  readonly title: string;
  readonly is: 'yes' | 'no' | 'open';
  readonly why: string;
  readonly whom: readonly string[];
  readonly when: string;
  readonly retention: string;
}

/** A field that is open in a document. */
export interface ListedOpenItem {
  readonly system: string;
  readonly document: string;
  readonly what: string;
  readonly need: string;
  readonly why: string;
  readonly from: string;
  readonly owner: string;
  readonly due: string;
  readonly blocksFinal: string;
}

/** What `docs --list` tells: the documents that apply first, then those that may, then those that do not. */
export function documentList(documents: readonly ListedDocument[], options: PageOptions): string {
  const systems = [...new Set(documents.map(({ system }) => system))];
  const lines = systems.flatMap((system, index): Line[] => [
    ...(index === 0 ? [] : [BLANK]),
    line(0, { text: system, tone: 'heading' }),
    ...(['yes', 'open', 'no'] as const).flatMap((is) =>
      documents.filter((each) => each.system === system && each.is === is).flatMap(documentLines),
    ),
  ]);
  return printPage(lines, options);
}

const STATE = { yes: 'applies', open: 'may apply', no: 'does not apply' } as const;

function documentLines({ id, title, is, why, whom, when, retention }: ListedDocument): Line[] {
  const head = hanging(
    2,
    4,
    { text: `${id} ${title}`, ...(is === 'open' ? { tone: 'open' as const } : {}) },
    `: ${STATE[is]}, ${why}`,
  );
  if (is === 'no') return [head];
  return [head, hanging(4, 6, `for ${whom.join(', ')}; ${when}`), hanging(4, 6, `kept: ${retention}`)];
}

/** What `docs --open-items` tells: a task list, what holds up a final version first. */
export function openItemList(items: readonly ListedOpenItem[], options: PageOptions): string {
  const blocking = items.filter(({ blocksFinal }) => blocksFinal === 'yes');
  const others = items.filter(({ blocksFinal }) => blocksFinal !== 'yes');
  const lines: Line[] = [
    hanging(0, 2, `${counted(items.length, 'open item')}; ${blocking.length} hold up the final version of a document.`),
    ...part('Holding up a final version', blocking),
    ...part('Others', others),
  ];
  return printPage(lines, options);
}

/** Said in full in the documents; here it would stand under every item. */
const NOBODY = 'unresolved: no owner is recorded; due unresolved: no date is recorded';

function part(title: string, items: readonly ListedOpenItem[]): Line[] {
  if (items.length === 0) return [];
  return [
    BLANK,
    line(0, { text: title, tone: 'heading' }),
    ...items.flatMap(({ system, document, what, need, why, from, owner, due }) => [
      hanging(2, 4, `${document} ${system}, ${what} (${need}): ${why}`),
      hanging(4, 6, `from ${from}; ${owner}; due ${due}`.replace(NOBODY, 'no owner and no date recorded')),
    ]),
  ];
}
