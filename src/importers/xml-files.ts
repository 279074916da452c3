import { parseXml, type XmlElement } from '../workflow/readers/xml.js';
import { cleanCell } from './clean.js';
import type { ImportLimits, Recognition, Row } from './inventory.js';
import { modelsOf } from './json-files.js';

const CYCLONEDX = /^http:\/\/cyclonedx\.org\/schema\/bom\//;

/** A CycloneDX bill of materials written as XML. */
export function xmlInventory(text: string, document: string, limits: ImportLimits): Recognition {
  const read = parseXml(text, document);
  if ('problem' in read) return { problems: [read.problem] };
  const { root } = read;
  if (root.local !== 'bom' || !CYCLONEDX.test(root.uri)) return { why: 'its root is no CycloneDX bill of materials' };
  const rows: Row[] = [];
  const data: string[] = [];
  const walk = (element: XmlElement): void => {
    if (element.local === 'component' && element.attributes.get('type') === 'data') data.push(nameIn(element));
    if (element.local === 'component' && element.attributes.get('type') === 'machine-learning-model')
      rows.push({ place: `line ${element.line}`, cells: cellsOf(element), describes: 'model' });
    // Only where components may stand: a description inside a card names none.
    for (const child of element.children)
      if (['metadata', 'components', 'component'].includes(child.local)) walk(child);
  };
  walk(root);
  return modelsOf(rows, limits, document, data);
}

/** One column an element, by its path; elements that repeat share a column. */
function cellsOf(component: XmlElement): Row['cells'] {
  const columns = new Map<string, string[]>();
  const add = (path: string, text: string): void => {
    if (text === '') return;
    const texts = columns.get(path);
    if (texts === undefined) columns.set(path, [text]);
    else texts.push(text);
  };
  for (const [name, value] of component.attributes) add(name, cleanCell(value));
  const flatten = (element: XmlElement, path: string): void => {
    add(path, cleanCell(element.text));
    for (const [name, value] of element.attributes) add(`${path}: ${name}`, cleanCell(value));
    for (const child of element.children) flatten(child, `${path}: ${child.local}`);
  };
  for (const child of component.children) {
    if (child.local === 'components') continue;
    if (child.local === 'modelCard') for (const inner of child.children) flatten(inner, inner.local);
    else if (child.local === 'supplier') add('supplier organisation', cleanCell(nameIn(child)));
    else flatten(child, child.local);
  }
  return [...columns].map(([column, texts]) => ({ column, text: texts.join('; ') }));
}

const nameIn = (element: XmlElement): string => element.children.find(({ local }) => local === 'name')?.text ?? '';
