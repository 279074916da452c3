import { counted, needInWords, STANDING_SENTENCE } from '../model/words.js';
import type {
  Catalogue,
  CatalogueClass,
  CatalogueContradiction,
  CatalogueReading,
  CatalogueRequirement,
  Dates,
  LedgerEntry,
  Provision,
  Reads,
} from './catalogue-model.js';
import { BLANK, hanging, type Line, line, printPage } from './page.js';

interface PageOptions {
  readonly colour: boolean;
  readonly width: number;
}

/** What `dutybound policies` tells people: every requirement in legal order, the classes, and what is not assessed. */
export function catalogueText(catalogue: Catalogue, ledger: readonly LedgerEntry[], options: PageOptions): string {
  const { title, requirements, classes, contradictions, notAssessed } = catalogue;
  const readings = readingsOf(classes);
  const lines: Line[] = [
    hanging(0, 2, { text: title, tone: 'heading' }),
    hanging(
      0,
      2,
      `${counted(requirements.length, 'requirement')}, ${counted(classes.length, 'class', 'classes')}, ${counted(contradictions.length, 'contradiction')}, ${counted(readings.length, 'reading')}; ${counted(notAssessed.length, 'entry', 'entries')} not assessed.`,
    ),
    hanging(0, 2, ledgerSentence(ledger)),
    ...section('Requirements, in the order of the law', requirements.flatMap(requirementLines)),
    ...section('Classes, in the order in which they are computed', classes.flatMap(classLines)),
    ...section('Contradictions that are looked for in the registry', contradictions.flatMap(contradictionLines)),
    ...section('How open points of the law were read', readings.flatMap(readingLines)),
    ...section('Not assessed by this version', notAssessed.map(notAssessedLine)),
    BLANK,
    hanging(0, 2, STANDING_SENTENCE),
  ];
  return printPage(lines, options);
}

/** What `dutybound explain <citation>` tells people: the provision, what is asked about it, and the facts that answer it. */
export function provisionText(provision: Provision, asked: Catalogue, options: PageOptions): string {
  const { requirements, classes, contradictions, notAssessed } = asked;
  const isNothing = requirements.length + classes.length + contradictions.length === 0;
  const lines: Line[] = [
    ...provisionLines(provision),
    ...(isNothing
      ? [BLANK, hanging(0, 2, { text: `Nothing in this version asks about ${provision.id}.`, tone: 'open' })]
      : []),
    ...requirements.flatMap((each) => [BLANK, ...requirementLines(each), ...readLines(each.reads)]),
    ...classes.flatMap((each) => [
      BLANK,
      ...classLines(each),
      ...each.readings.flatMap(readingLines),
      ...readLines(each.reads),
    ]),
    ...contradictions.flatMap((each) => [BLANK, ...contradictionLines(each), ...readLines(each.reads)]),
    ...section('Not assessed by this version', notAssessed.map(notAssessedLine)),
    BLANK,
    hanging(0, 2, STANDING_SENTENCE),
  ];
  return printPage(lines, options);
}

function ledgerSentence(ledger: readonly LedgerEntry[]): string {
  const encoded = ledger.filter(({ by }) => by.length > 0).length;
  return `Of ${counted(ledger.length, 'provision')} that bind operators or decide whether one is bound, ${encoded} are encoded; --format json gives the reason for each of the others.`;
}

function section(title: string, lines: readonly Line[]): Line[] {
  return lines.length === 0 ? [] : [BLANK, line(0, { text: title, tone: 'heading' }), ...lines];
}

function provisionLines({ id, heading, url, dates, basis, status, amendedBy }: Provision): Line[] {
  const changed =
    status === 'unchanged'
      ? ''
      : ` (${status.replaceAll('-', ' ')}${amendedBy.length === 0 ? '' : ` by ${amendedBy.join('; ')}`})`;
  return [
    hanging(0, 2, { text: `${id} · ${heading}`, tone: 'heading' }, changed),
    hanging(2, 4, `${datesInWords(dates)}${basis === undefined ? '' : ` (${basis})`}`),
    hanging(2, 4, `official text: ${url}`),
  ];
}

function requirementLines(requirement: CatalogueRequirement): Line[] {
  const {
    id,
    citation,
    policy,
    need,
    statement,
    shownBy,
    leastBasis,
    judgement,
    assumption,
    addressees,
    bindsThrough,
    from,
  } = requirement;
  const whom = `${addressees.join(', ')}${bindsThrough === undefined ? '' : `, through ${bindsThrough}`}`;
  return [
    hanging(2, 4, { text: `${citation} `, tone: 'heading' }, `${statement} (${policy})`),
    hanging(4, 6, { text: id, tone: 'quiet' }),
    hanging(4, 6, `${needInWords(need)} [${need}]; asked of ${whom}; ${datesInWords(from)}`),
    hanging(4, 6, `shown by ${shownBy}; least basis: ${leastBasis}`),
    ...(judgement === undefined ? [] : [hanging(4, 6, `a named person decides ${judgement}`)]),
    ...(assumption === undefined ? [] : [hanging(4, 6, `assumption: ${assumption}`)]),
  ];
}

function classLines({ id, citation, kind, title, per, from, reads }: CatalogueClass): Line[] {
  const name = id === citation ? title : `${id}: ${title}`;
  const each = per === 'system' ? 'once for the system' : per === 'uses[]' ? 'for each use' : 'for each party';
  const rests = reads.classes.length === 0 ? '' : `; rests on ${reads.classes.join(', ')}`;
  return [
    hanging(2, 4, { text: `${citation} `, tone: 'heading' }, name),
    hanging(4, 6, `${kind}, ${each}; ${datesInWords(from)}${rests}`),
  ];
}

function contradictionLines({ id, citation, statement, remedy, bearsOn }: CatalogueContradiction): Line[] {
  return [
    hanging(2, 4, { text: `${citation} `, tone: 'heading' }, statement),
    hanging(4, 6, `${id}; bears on ${bearsOn.join(', ')}; to do: ${remedy}`),
  ];
}

function readingsOf(classes: readonly CatalogueClass[]): readonly CatalogueReading[] {
  const readings = new Map(
    classes.flatMap((each) => each.readings.map((reading) => [reading.reading, reading] as const)),
  );
  return [...readings.values()].sort((one, other) => one.reading - other.reading);
}

function readingLines({ reading, text, sources, otherReading }: CatalogueReading): Line[] {
  const other = otherReading === undefined ? '' : ` The other reading: ${otherReading}.`;
  return [hanging(4, 6, { text: `Reading ${reading}: `, tone: 'heading' }, `${text}${other} (${sources.join('; ')})`)];
}

function notAssessedLine({ citation, title, why }: Catalogue['notAssessed'][number]): Line {
  return hanging(2, 4, { text: `${citation} `, tone: 'heading' }, `${title}: ${why}`);
}

function readLines({ facts, classes, checks }: Reads): Line[] {
  if (facts.length + classes.length + checks.length === 0) return [];
  return [
    line(4, 'It reads:'),
    ...facts.map(({ path, question, clause }) =>
      hanging(6, 8, `${path}: ${question}${clause.length === 0 ? '' : ` [${clause.join('; ')}]`}`),
    ),
    ...classes.map((id) => hanging(6, 8, `class “${id}”`)),
    ...checks.map((name) => hanging(6, 8, `the proof “${name.replaceAll('-', ' ')}”`)),
  ];
}

/** Dates of application in words; which ground has which date is said wherever they differ. */
export function datesInWords({ from, annexIII, annexI }: Dates): string {
  if (from !== undefined) return `applies from ${from}`;
  const grounds = [
    ...(annexIII === undefined ? [] : [`${annexIII} under Annex III`]),
    ...(annexI === undefined ? [] : [`${annexI} under Annex I`]),
  ];
  return grounds.length === 0 ? 'no date of application' : `applies from ${grounds.join(', ')}`;
}
