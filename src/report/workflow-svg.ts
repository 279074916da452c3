import { columnsOf, safeText } from './safe-text.js';
import { type Asked, type Picture, pictureOf, type Role } from './workflow-graph.js';
import type { WorkflowAccount } from './workflow-text.js';

/** Sizes in units of the picture. */
const LINE = 15;
const CHARACTER = 7;
const COLUMNS = 24;
const GAP_ACROSS = 46;
const GAP_DOWN = 70;
const MARGIN = 24;
const HEAD = 50;
const LEGEND = 96;
/** Ways that go around share so many lanes at most, so far apart; beside them is room for their labels. */
const LANES = 12;
const LANE = 16;
const LABEL = 110;
/** How far ways between the same two steps stand apart. */
const APART = 120;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly isDiamond?: true;
}

interface Laid {
  readonly boxes: readonly Box[];
  readonly layers: readonly number[];
  /** Where each layer of steps begins and ends, from top to bottom: between them lie no steps. */
  readonly rows: readonly { readonly top: number; readonly bottom: number }[];
  /** Where the steps begin on the left: beside them is room for the ways that go around. */
  readonly left: number;
  /** Where the steps end on the right. */
  readonly right: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The workflows as one picture in SVG, one below the other: AI as hexagons, persons rounded, gates as diamonds, machines
 * as boxes, what nobody states slanted, each with the same word in its label, so that nothing hangs on colour. The ways
 * of the findings that are asked for are drawn thick and say so; what is not declared is dashed. No script, no link, no style from outside;
 * every text is escaped, so that no text of a workflow can become a part of the picture. The same workflow gives the
 * same bytes.
 */
export function svgOf(accounts: readonly WorkflowAccount[], asked?: Asked): string {
  const pictures = accounts.map((account) => pictureOf(account, asked));
  const laid = pictures.map(layOut);
  const width = Math.max(640, ...laid.map((each) => each.width)) + 2 * MARGIN;
  const parts: string[] = [];
  let top = MARGIN;
  pictures.forEach((picture, index) => {
    const each = laid[index]!;
    parts.push(`<g transform="translate(${MARGIN} ${top})">`, ...drawing(picture, each), '</g>');
    top += HEAD + each.height + MARGIN;
  });
  parts.push(`<g transform="translate(${MARGIN} ${top})">`, ...legend(), '</g>');
  const height = top + LEGEND;
  const title = `Workflow ${pictures.map(({ id }) => id).join(', ')}`;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(pictures.map(inWords).join(' '))}</desc>`,
    '<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="11" markerHeight="11" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L10 5L0 10z"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...parts,
    '</svg>',
  ].join('\n')}\n`;
}

/** The picture for those who do not see it: its parts, and the counterexample step by step. */
function inWords({ id, marked: said, steps, ways }: Picture): string {
  const path = steps.filter(({ marked }) => marked).map(({ label }) => label);
  const marked = path.length === 0 ? 'No counterexample is drawn.' : `A counterexample passes ${path.join('; ')}.`;
  return `${id}: ${steps.length} steps and ${ways.length} ways. ${said === undefined ? '' : `${said} `}${marked}`;
}

/** Steps in layers, each below all that lead to it on ways that do not go back; within a layer near what leads to them. */
function layOut({ steps, ways }: Picture): Laid {
  const layers = layersOf(steps.length, ways);
  const rows: number[][] = [];
  layers.forEach((layer, step) => {
    rows[layer] ??= [];
    rows[layer]!.push(step);
  });
  const sizes = steps.map(({ label, role }) => sizeOf(label, role));
  const rank = new Float64Array(steps.length);
  const from: number[][] = steps.map(() => []);
  for (const way of ways) if (layers[way.from]! < layers[way.to]!) from[way.to]!.push(way.from);
  for (const row of rows) {
    const wish = (step: number) =>
      from[step]!.length === 0 ? step : from[step]!.reduce((sum, other) => sum + rank[other]!, 0) / from[step]!.length;
    row.sort((one, other) => wish(one) - wish(other) || one - other);
    row.forEach((step, index) => {
      rank[step] = index - (row.length - 1) / 2;
    });
  }
  const widths = rows.map((row) => row.reduce((sum, step) => sum + sizes[step]!.width + GAP_ACROSS, -GAP_ACROSS));
  const across = Math.max(0, ...widths);
  const boxes = new Array<Box>(steps.length);
  const kinds = ways.map((way) => courseOf(way, layers));
  const aside = (course: Course) => Math.min(LANES, kinds.filter((each) => each === course).length);
  const left = aside('past') === 0 ? 0 : LABEL + LANE * aside('past');
  const right = aside('back') === 0 ? 0 : LABEL + LANE * aside('back');
  const bands: { top: number; bottom: number }[] = [];
  let y = HEAD + GAP_DOWN / 2;
  rows.forEach((row, index) => {
    let x = left + (across - widths[index]!) / 2;
    const height = Math.max(...row.map((step) => sizes[step]!.height));
    for (const step of row) {
      const size = sizes[step]!;
      boxes[step] = { ...size, x, y: y + (height - size.height) / 2 };
      x += size.width + GAP_ACROSS;
    }
    bands.push({ top: y, bottom: y + height });
    y += height + GAP_DOWN;
  });
  return { boxes, layers, rows: bands, left, right: left + across, width: left + across + right, height: y };
}

/** To the next layer; past layers that lie between; or back. */
type Course = 'next' | 'past' | 'back';

function courseOf({ from, to }: Picture['ways'][number], layers: readonly number[]): Course {
  const down = layers[to]! - layers[from]!;
  return down === 1 ? 'next' : down > 1 ? 'past' : 'back';
}

/** The layer of each step: one below the deepest that leads to it, where ways back are left out of the count. */
function layersOf(count: number, ways: Picture['ways']): readonly number[] {
  const out: number[][] = Array.from({ length: count }, () => []);
  const into = new Int32Array(count);
  for (const { from, to } of ways) if (from !== to) out[from]!.push(to);
  // 0 not seen, 1 on the way, 2 done: a way to a step that is on the way goes back.
  const state = new Uint8Array(count);
  const forward: number[][] = Array.from({ length: count }, () => []);
  for (let root = 0; root < count; root++) {
    if (state[root] !== 0) continue;
    state[root] = 1;
    const work = [{ step: root, next: 0 }];
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const to = out[top.step]![top.next++];
      if (to === undefined) {
        state[top.step] = 2;
        work.pop();
        continue;
      }
      if (state[to] === 1) continue;
      forward[top.step]!.push(to);
      into[to]! += 1;
      if (state[to] === 0) {
        state[to] = 1;
        work.push({ step: to, next: 0 });
      }
    }
  }
  const layers = new Array<number>(count).fill(0);
  const ready = Array.from({ length: count }, (_, step) => step).filter((step) => into[step] === 0);
  for (let next = 0; next < ready.length; next++) {
    const step = ready[next]!;
    for (const to of forward[step]!) {
      layers[to] = Math.max(layers[to]!, layers[step]! + 1);
      into[to]! -= 1;
      if (into[to] === 0) ready.push(to);
    }
  }
  return layers;
}

function sizeOf(label: string, role: Role): Omit<Box, 'x' | 'y'> {
  const lines = wrapped(label);
  const width = Math.max(...lines.map(columnsOf)) * CHARACTER + 24;
  const height = lines.length * LINE + 18;
  // A text fits into a diamond of twice its size.
  return role === 'Gate'
    ? { lines, width: width * 1.6, height: height * 1.9, isDiamond: true }
    : { lines, width: width + (role === 'AI' || role === 'Not stated' ? 28 : 0), height };
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of safeText(text).split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && columnsOf(last) + 1 + columnsOf(word) <= COLUMNS)
      lines[lines.length - 1] = `${last} ${word}`;
    else for (const part of word.match(/.{1,24}/gsu) ?? []) lines.push(part);
  }
  return lines.length === 0 ? [''] : lines;
}

function drawing(picture: Picture, laid: Laid): string[] {
  const { id, marked: said, steps, ways } = picture;
  const used = { past: 0, back: 0 };
  const beside = new Map<string, number>();
  const count = new Map<string, number>();
  const pair = ({ from, to }: Picture['ways'][number]) => `${from} ${to}`;
  for (const way of ways) count.set(pair(way), (count.get(pair(way)) ?? 0) + 1);
  const drawnWays = ways.map((way) => {
    const course = courseOf(way, laid.layers);
    if (course !== 'next') return wayDrawn(way, around(way, laid, course, used[course]++ % LANES));
    const nth = beside.get(pair(way)) ?? 0;
    beside.set(pair(way), nth + 1);
    return wayDrawn(way, down(way, laid, (nth - (count.get(pair(way))! - 1) / 2) * APART));
  });
  return [
    `<text y="14" font-size="15" font-weight="bold">${escaped(id)}</text>`,
    ...(said === undefined
      ? []
      : [`<text y="30">${escaped(cutTo(said, Math.max(80, laid.width / CHARACTER)))}</text>`]),
    ...drawnWays.map(({ line }) => line),
    ...steps.map(({ label, marked, role }, step) => stepDrawn(laid.boxes[step]!, role, marked, label)),
    ...drawnWays.flatMap(({ label }) => label),
  ];
}

/** One line of at most so many columns; the whole stands in the description of the picture. */
function cutTo(text: string, columns: number): string {
  return text.length <= columns ? text : `${text.slice(0, Math.floor(columns) - 1)}…`;
}

interface Line {
  readonly path: string;
  /** Where the label stands. */
  readonly middle: { readonly x: number; readonly y: number };
}

/** To the next layer: ways between the same steps stand apart. */
function down({ from, to }: Picture['ways'][number], { boxes, rows, layers }: Laid, apart: number): Line {
  const [one, other] = [boxes[from]!, boxes[to]!];
  const start = { x: one.x + one.width / 2, y: one.y + one.height };
  const end = { x: other.x + other.width / 2, y: other.y };
  const [first, last] = [rows[layers[from]!]!.bottom, rows[layers[to]!]!.top];
  const path = `M${at(start.x, start.y)}C${at(start.x + apart, first + GAP_DOWN / 2)} ${at(end.x + apart, last - GAP_DOWN / 2)} ${at(end.x, end.y)}`;
  return {
    path,
    middle: { x: (start.x + end.x) / 2 + 0.75 * apart, y: (first + last) / 2 + Math.sign(apart) * LINE * 0.6 },
  };
}

/** Around the steps, in a lane of its own and between the layers: past layers on the left, back on the right. */
function around(
  { from, to }: Picture['ways'][number],
  { boxes, layers, left, right, rows }: Laid,
  course: 'past' | 'back',
  lane: number,
): Line {
  const [one, other] = [boxes[from]!, boxes[to]!];
  const side = course === 'past' ? -1 : 1;
  const x = course === 'past' ? left - 20 - LANE * lane : right + 20 + LANE * lane;
  const start = one.x + one.width / 2 + side * 14;
  const end = other.x + other.width / 2 + side * 14;
  const below = rows[layers[from]!]!.bottom + 10 + 4 * (lane % 4);
  const above = rows[layers[to]!]!.top - 14 - 4 * (lane % 4);
  const path = `M${at(start, edgeOf(one, start, 1))}V${rounded(below)}H${rounded(x)}V${rounded(above)}H${rounded(end)}V${rounded(edgeOf(other, end, -1))}`;
  return { path, middle: { x, y: (below + above) / 2 + ((lane % 3) - 1) * 2 * LINE } };
}

/** Where a way meets the lower or upper side of a step: the sides of a diamond slant. */
function edgeOf(box: Box, x: number, side: 1 | -1): number {
  const middle = box.y + box.height / 2;
  const part = box.isDiamond === true ? 1 - Math.abs(x - box.x - box.width / 2) / (box.width / 2) : 1;
  return middle + (side * box.height * part) / 2;
}

function at(x: number, y: number): string {
  return `${rounded(x)} ${rounded(y)}`;
}

const FILLS: Readonly<Record<Role, string>> = {
  AI: '#e8ecff',
  Person: '#eaf6ea',
  Gate: '#fff4d6',
  Machine: '#f2f2f2',
  'Not stated': '#ffffff',
};

function outline(role: Role, { height, width, x, y }: Pick<Box, 'x' | 'y' | 'width' | 'height'>): string {
  const [right, bottom, middle, centre] = [x + width, y + height, y + height / 2, x + width / 2];
  const points = (...list: readonly (readonly [number, number])[]) =>
    `<polygon points="${list.map(([a, b]) => `${rounded(a)},${rounded(b)}`).join(' ')}"`;
  switch (role) {
    case 'AI':
      return points([x + 14, y], [right - 14, y], [right, middle], [right - 14, bottom], [x + 14, bottom], [x, middle]);
    case 'Gate':
      return points([centre, y], [right, middle], [centre, bottom], [x, middle]);
    case 'Not stated':
      return points([x + 14, y], [right, y], [right - 14, bottom], [x, bottom]);
    default:
      return `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}"${role === 'Person' ? ' rx="16"' : ''}`;
  }
}

function stepDrawn(box: Box, role: Role, marked: boolean, label: string): string {
  const centre = box.x + box.width / 2;
  const first = box.y + box.height / 2 - ((box.lines.length - 1) * LINE) / 2 + 4;
  const text = box.lines
    .map((line, index) => `<tspan x="${rounded(centre)}" y="${rounded(first + index * LINE)}">${escaped(line)}</tspan>`)
    .join('');
  const inner = { x: box.x + 5, y: box.y + 5, width: box.width - 10, height: box.height - 10 };
  const second = marked ? `${outline(role, inner)} fill="none" stroke="#000000"/>` : '';
  return `<g><title>${escaped(label)}</title>${outline(role, box)} fill="${FILLS[role]}" stroke="#000000" stroke-width="${marked ? 3 : 1.2}"/>${second}<text text-anchor="middle">${text}</text></g>`;
}

function wayDrawn(
  { label, marked, sure }: Picture['ways'][number],
  { middle, path }: Line,
): { readonly line: string; readonly label: readonly string[] } {
  const dash = sure ? '' : ' stroke-dasharray="6 4"';
  const line = `<path d="${path}" fill="none" stroke="#000000" stroke-width="${marked ? 4 : 1.2}"${dash} marker-end="url(#tip)"/>`;
  if (label === '') return { line, label: [] };
  const lines = wrapped(label);
  const width = Math.max(...lines.map(columnsOf)) * CHARACTER + 6;
  const top = middle.y - (lines.length * LINE) / 2;
  const text = lines
    .map(
      (each, index) =>
        `<tspan x="${rounded(middle.x)}" y="${rounded(top + index * LINE + 11)}">${escaped(each)}</tspan>`,
    )
    .join('');
  return {
    line,
    label: [
      `<rect x="${rounded(middle.x - width / 2)}" y="${rounded(top)}" width="${rounded(width)}" height="${lines.length * LINE}" fill="#ffffff"/>`,
      `<text text-anchor="middle"${marked ? ' font-weight="bold"' : ''}>${text}</text>`,
    ],
  };
}

const ROLES: readonly (readonly [Role, string])[] = [
  ['AI', 'AI'],
  ['Person', 'Person'],
  ['Gate', 'Gate: a person decides'],
  ['Machine', 'Machine'],
  ['Not stated', 'Not stated'],
];

function legend(): string[] {
  let x = 0;
  const shapes = ROLES.map(([role, word]) => {
    const box = { x, y: 0, width: 40, height: 24 };
    const drawn = `${outline(role, box)} fill="${FILLS[role]}" stroke="#000000"/><text x="${x + 46}" y="16">${escaped(word)}</text>`;
    x += 60 + word.length * CHARACTER;
    return drawn;
  });
  return [
    ...shapes,
    '<path d="M0 44H40" stroke="#000000" stroke-width="4" marker-end="url(#tip)"/><text x="46" y="48">counterexample: the way of the finding that is marked</text>',
    '<path d="M0 66H40" stroke="#000000" stroke-dasharray="6 4" marker-end="url(#tip)"/><text x="46" y="70">a way that is not declared</text>',
  ];
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Text of a picture: what is unsafe is made visible first, then the five characters that mean something are escaped. */
function escaped(text: string): string {
  return safeText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
