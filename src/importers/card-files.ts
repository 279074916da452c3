import { readYamlText } from '../load/yaml.js';
import type { Problem } from '../model/problem.js';
import { cleanCell, cleanLine } from './clean.js';
import { numbered } from './grid.js';
import type { Recognition, Row } from './inventory.js';
import { cellsOf, MODEL_NOTE, single } from './json-files.js';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const MODEL_KEYS = ['model-index', 'pipeline_tag', 'base_model', 'library_name', 'model_name', 'license'];
const DATASET_KEYS = [
  ...['task_categories', 'annotations_creators', 'dataset_info', 'size_categories', 'pretty_name', 'source_datasets'],
  ...['task_ids', 'language_creators', 'multilinguality', 'configs'],
];
/** Keys of an application that is shown, and no model. */
const APPLICATION_KEYS = ['sdk', 'app_file'];
const MODEL_HEADINGS =
  /^(?:model (?:details|description|card)|intended uses?\b|(?:direct|downstream|out.of.scope) use|(?:uses and )?limitations|bias\b|training (?:data|procedure)|evaluation|how to (?:use|get started))/;
const DATASET_NOTE =
  'it describes a set of data, which is no AI system: it stands in the entry of a system that it is used for';

/** The card of a model or of a set of data: front matter in YAML with the keys of one, or headings of one. */
export function cardInventory(text: string, document: string): Recognition {
  const matter = FRONT_MATTER.exec(text);
  const front = matter === null ? {} : frontOf(matter[1] ?? '', document);
  if ('problems' in front) return { problems: front.problems as [Problem, ...Problem[]] };
  const keys = Object.keys(front);
  const sections = sectionsOf(matter === null ? text : text.slice(matter[0].length));
  const headings = sections.map(({ heading }) => heading.toLowerCase().replace(/^[^\p{L}]+/u, ''));
  if (APPLICATION_KEYS.some((key) => keys.includes(key)))
    return { why: 'its front matter is that of an application, which says how it is run and not what it is for' };
  const isData =
    DATASET_KEYS.some((key) => keys.includes(key)) || headings.slice(0, 3).some((one) => /\bdatasheet\b/.test(one));
  const isTitled = /^model card\b/.test(headings.find((one) => one !== 'text') ?? '');
  const telling = headings.filter((heading) => MODEL_HEADINGS.test(heading)).length;
  const isCard = isTitled || (matter === null ? telling >= 2 : MODEL_KEYS.some((key) => keys.includes(key)));
  if (!isCard && !isData) return { why: 'it has neither the front matter nor the headings of a model card' };
  const { name, isFromFile } = nameOf(front, sections, document);
  const columns = numbered(
    [...keys.map(cleanLine), ...sections.map(({ heading }) => heading)].filter((one) => one !== 'name'),
  );
  const cells: Row['cells'] = [
    { column: 'name', text: name },
    ...cellsOf(Object.fromEntries(Object.entries(front).filter(([key]) => key !== 'name'))),
    ...sections.flatMap(({ heading, text: body }, index) => {
      const column = columns[columns.length - sections.length + index] ?? heading;
      return body === '' ? [] : [{ column, text: body }];
    }),
  ];
  const notes = [
    isData ? DATASET_NOTE : MODEL_NOTE,
    ...(isFromFile ? ['it names nothing: what it describes is called after the file'] : []),
  ];
  const inventory = isData
    ? single('a dataset card', cells, notes, 'data set')
    : single('a model card', cells, notes, 'model');
  return { inventory };
}

function frontOf(yaml: string, document: string): Readonly<Record<string, unknown>> | { problems: readonly Problem[] } {
  const read = readYamlText(yaml, document);
  if ('problems' in read)
    return { problems: read.problems.map((one) => (one.line === undefined ? one : { ...one, line: one.line + 1 })) };
  const { value } = read;
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

interface Section {
  readonly heading: string;
  readonly text: string;
}

/** The headings of a Markdown text with what stands below each, up to the next; what stands before the first is `text`. */
function sectionsOf(markdown: string): readonly Section[] {
  const sections: { heading: string; lines: string[] }[] = [{ heading: 'text', lines: [] }];
  let fence: string | undefined;
  for (const line of markdown.split(/\r?\n/)) {
    const mark = /^\s*(```|~~~)/.exec(line)?.[1];
    if (mark !== undefined) fence = fence === undefined ? mark : fence === mark ? undefined : fence;
    const heading = fence === undefined ? /^#{1,6}[ \t]+(.+?)[ \t#]*$/.exec(line)?.[1] : undefined;
    if (heading !== undefined) sections.push({ heading: cleanLine(heading.replace(/[*_`:]+/g, '')), lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections
    .filter(({ heading }) => heading !== '')
    .map(({ heading, lines }) => ({
      heading: heading === 'name' ? 'name (heading)' : heading,
      text: cleanCell(lines.join('\n')),
    }));
}

function nameOf(
  front: Readonly<Record<string, unknown>>,
  sections: readonly Section[],
  document: string,
): { readonly name: string; readonly isFromFile: boolean } {
  const index = front['model-index'];
  const first = Array.isArray(index) ? (index[0] as unknown) : undefined;
  const indexed = typeof first === 'object' && first !== null && 'name' in first ? first.name : undefined;
  const title = sections.find(({ heading }) => heading !== 'text')?.heading ?? '';
  const named = /^(?:model|data ?set) card(?: for\b| of\b)?[\s:|\u2013\u2014-]*(.*)$/i.exec(title)?.[1] ?? title;
  const isGeneric = named === '' || MODEL_HEADINGS.test(named.toLowerCase());
  const given = [front.name, front.model_name, front.pretty_name, indexed, isGeneric ? undefined : named].find(
    (one): one is string => typeof one === 'string' && cleanLine(one) !== '',
  );
  return given === undefined
    ? { name: cleanLine(document.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')) || 'model', isFromFile: true }
    : { name: cleanLine(given), isFromFile: false };
}
