import type { EvidenceItem } from '../../src/model/generated/evidence.js';
import type { Part, Scenario } from '../laws/scenario.js';
import { type Section, type Shape, shapeOf } from './arbitrary-shape.js';

/** How something was taken away. */
export type Taking =
  | 'delete' // a key is gone, and all that lay below it
  | 'blur' // an answer is no answer any more
  | 'reopen' // a complete list says “at least these”; a closed set in its short form keeps only its yes
  | 'entry' // an entry of a list is gone; a statement of completeness keeps its count
  | 'evidence' // an evidence item, one of its attributes, or its file is gone
  | 'attestation'; // a statement of a person is gone, or what it was about

/** One way to know or to show less. */
export interface Poorer {
  readonly taking: Taking;
  /** Where, as a person would write it: `system.uses[shortlisting].deployer`. */
  readonly at: string;
  /** What is left. */
  readonly take: () => Scenario;
}

type Path = readonly (string | number)[];

/** One way to change a value somewhere inside a part. */
export interface Edit {
  readonly taking: Taking;
  readonly path: Path;
  readonly value: unknown;
}

const GONE = Symbol('gone');
const BLURRED = ['unknown', 'partly', 'n/a', 'to be confirmed'] as const;

/** The attributes without which an evidence item shows nothing. */
export const EVIDENCE_ATTRIBUTES = ['sha256', 'version', 'author', 'approver', 'date', 'reviewBy'] as const;

/**
 * Every way to take one thing away from a scenario: a key, an answer, a statement of completeness, an entry of a list,
 * an evidence item, one of its attributes or its file, an attestation. Nothing that is left says anything new.
 */
export function poorer(scenario: Scenario): readonly Poorer[] {
  return [
    ...inSystem(scenario),
    ...scenario.organisations.flatMap((organisation, index) =>
      editsOf(organisation, shapeOf('organisation')).map((edit) => ({
        taking: edit.taking,
        at: `organisations.${String(organisation.id)}${told(edit.path)}`,
        take: () => ({
          ...scenario,
          organisations: replaced(scenario.organisations, index, applied(organisation, edit)),
        }),
      })),
    ),
    ...inWorkflows(scenario),
    ...inRegisters(scenario),
  ];
}

/** Every way to take one thing away from the system entry. */
export function inSystem(scenario: Scenario): readonly Poorer[] {
  return editsOf(scenario.system, shapeOf('system')).map((edit) => ({
    taking: edit.taking,
    at: `system${told(edit.path)}`,
    take: () => ({ ...scenario, system: applied(scenario.system, edit) }),
  }));
}

/**
 * Every way to say less in a workflow file, while its digest stays the deployed one: the workflow that runs is the same,
 * and less of it is written down. Steps and transitions are not taken out one by one: that would be another workflow.
 */
function inWorkflows(scenario: Scenario): readonly Poorer[] {
  return scenario.workflows.flatMap((file, index) =>
    editsOf(file.value, shapeOf('workflow'))
      .filter(({ taking, path }) => taking !== 'entry' && path[0] !== 'id')
      .map((edit) => ({
        taking: edit.taking,
        at: `workflows.${file.id}${told(edit.path)}`,
        take: () => ({
          ...scenario,
          workflows: replaced(scenario.workflows, index, { ...file, value: applied(file.value, edit) }),
        }),
      })),
  );
}

function inRegisters(scenario: Scenario): readonly Poorer[] {
  const { items, files, attestations } = scenario;
  const taken: Poorer[] = [];
  items.forEach((item, index) => {
    const at = `evidence[${item.id}]`;
    taken.push({ taking: 'evidence', at, take: () => ({ ...scenario, items: without(items, index) }) });
    for (const attribute of EVIDENCE_ATTRIBUTES) {
      if (item[attribute] === undefined) continue;
      const { [attribute]: _taken, ...rest } = item;
      const next = replaced(items, index, rest as EvidenceItem);
      taken.push({ taking: 'evidence', at: `${at}.${attribute}`, take: () => ({ ...scenario, items: next }) });
    }
    item.shows.forEach((shown, position) => {
      if (item.shows.length === 1) return;
      const next = replaced(items, index, { ...item, shows: without(item.shows, position) });
      taken.push({ taking: 'evidence', at: `${at}.shows ${shown}`, take: () => ({ ...scenario, items: next }) });
    });
  });
  for (const path of Object.keys(files)) {
    const { [path]: _taken, ...rest } = files;
    taken.push({ taking: 'evidence', at: `file ${path}`, take: () => ({ ...scenario, files: rest }) });
  }
  attestations.forEach((attestation, index) => {
    const at = `attestations[${attestation.id}]`;
    taken.push({
      taking: 'attestation',
      at,
      take: () => ({ ...scenario, attestations: without(attestations, index) }),
    });
    attestation.facts?.forEach((fact, position) => {
      const next = replaced(attestations, index, { ...attestation, facts: without(attestation.facts ?? [], position) });
      taken.push({
        taking: 'attestation',
        at: `${at}.facts ${fact}`,
        take: () => ({ ...scenario, attestations: next }),
      });
    });
  });
  return taken;
}

/** Every way to take one thing away from a value of a shape. Ids, and what a schema requires, stay. */
export function editsOf(value: unknown, shape: Shape, path: Path = []): readonly Edit[] {
  const edit = (taking: Taking, next: unknown): Edit => ({ taking, path, value: next });
  switch (shape.kind) {
    case 'answer':
      return BLURRED.filter((blurred) => blurred !== value).map((blurred) => edit('blur', blurred));
    case 'choice':
      return shape.values.includes('unknown') && value !== 'unknown' ? [edit('blur', 'unknown')] : [];
    case 'text':
      return value === 'unknown' ? [] : [edit('blur', 'unknown')];
    case 'set':
      return setEdits(value, path);
    case 'list':
      return listEdits(value, shape, path);
    case 'section':
      return typeof value === 'object' && value !== null ? sectionEdits(value as Part, shape, path) : [];
    default:
      return [];
  }
}

function sectionEdits(value: Part, shape: Section, path: Path): readonly Edit[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const property = shape.properties.get(key);
    if (property === undefined) return [];
    const below = [...path, key];
    const gone: Edit[] = shape.required.includes(key) ? [] : [{ taking: 'delete', path: below, value: GONE }];
    return [...gone, ...editsOf(inner, property, below)];
  });
}

function setEdits(value: unknown, path: Path): readonly Edit[] {
  if (typeof value !== 'object' || value === null) return [];
  const { only } = value as { only?: readonly string[] };
  if (only !== undefined) {
    const map = Object.fromEntries(only.map((entry) => [entry, 'yes']));
    return [{ taking: 'reopen', path, value: map }];
  }
  return Object.keys(value).flatMap((entry): Edit[] => [
    { taking: 'delete', path: [...path, entry], value: GONE },
    { taking: 'blur', path: [...path, entry], value: 'partly' },
  ]);
}

function listEdits(value: unknown, shape: Shape & { kind: 'list' }, path: Path): readonly Edit[] {
  if (typeof value !== 'object' || value === null) return [];
  const isComplete = !Array.isArray(value);
  const entries = (isComplete ? (value as { entries: unknown[] }).entries : value) as readonly Part[];
  const at = isComplete ? [...path, 'entries'] : path;
  return [
    ...(isComplete ? [{ taking: 'reopen' as const, path, value: entries }] : []),
    ...entries.map((_, index): Edit => ({ taking: 'entry', path: at, value: without(entries, index) })),
    ...entries.flatMap((entry, index) => editsOf(entry, shape.item, [...at, index])),
  ];
}

/** A part with one edit made in it. */
export function applied(part: Part, { path, value }: Edit): Part {
  return changed(part, path, value) as Part;
}

function changed(value: unknown, path: Path, next: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? changed(item, rest, next) : item));
  const { [String(key)]: inner, ...others } = value as Part;
  if (rest.length === 0 && next === GONE) return others;
  // Keeps the order of the keys, so that nothing but the edit changes.
  return Object.fromEntries(
    Object.entries({ ...(value as Part), [String(key)]: inner }).map(([name, item]) =>
      name === key ? [name, changed(item, rest, next)] : [name, item],
    ),
  );
}

function told(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? `[${key}]` : key === 'entries' ? '' : `.${key}`)).join('');
}

function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, position) => position !== index);
}

function replaced<T>(list: readonly T[], index: number, next: T): T[] {
  return list.map((item, position) => (position === index ? next : item));
}
