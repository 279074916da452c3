import type { Finding } from '../../model/generated/assessment.js';
import type { DocumentAnswer } from '../../model/generated/document.js';
import { counted, needInWords, partyInWords, reasonInWords, STANDING_SENTENCE } from '../../model/words.js';
import { assertFilled } from '../filled.js';
import { listed, NO_DATE, NO_OWNER, said } from '../gap-context.js';
import type { ContentsRow, OpenField, RecordControl, RecordDocument, RecordSection } from '../generated/record.js';
import { anchorOf, neutralText } from '../markdown.js';
import { ENTRY_KEY } from './field-types.js';
import { cell, UNSTATED } from './record-fields.js';
import {
  type EvidenceRow,
  entryIds,
  type FieldAnswer,
  type FieldSpec,
  isPart,
  nearest,
  type Part,
  type RecordInput,
  type RecordSpec,
} from './record-spec.js';

type Written = NonNullable<DocumentAnswer['fields']>[number];

/**
 * The view model of a record of the catalogue: every field with its clause, its need code told apart, its state in words,
 * the outcome of the duties that it serves, and the evidence behind it. Nothing in it is blank, and nothing is rated.
 *
 * @returns the document, with how many of its fields are open and how many of those hold up its final version
 */
export function recordView(spec: RecordSpec, input: RecordInput): RecordDocument {
  const resolved = spec.fields.map((field, index) =>
    resolveField(field, index + 1, input, dutiesOf(field, spec, input)),
  );
  const open = resolved.flatMap(({ open: item }) => (item === undefined ? [] : [item]));
  const applies = spec.applies(input);
  const duties = input.system.findings.filter(({ requirement }) =>
    input.assessment.header.requirements.find(({ id }) => id === requirement)?.documents.includes(spec.id),
  );
  const register = evidenceOf(
    resolved.flatMap(({ answer }) => ('paths' in answer ? answer.paths : [])),
    input.evidence,
  );
  const view: RecordDocument = {
    control: controlOf(spec, input, applies.whom),
    standing: STANDING_SENTENCE,
    applies: `${applies.is === 'yes' ? 'It applies' : applies.is === 'no' ? 'It does not apply' : 'It may apply'}: ${applies.why}.`,
    basis: spec.basis.join('; '),
    when: spec.when,
    summary: summaryOf(open),
    hasOpenItems: open.length > 0,
    openItems: open,
    completeness: completenessOf(resolved),
    contents: [
      ...resolved.map(({ section }): ContentsRow => ({ heading: section.heading, anchor: section.anchor })),
      ...CLOSING.map((heading) => ({ heading, anchor: anchorOf(heading) })),
    ],
    sections: resolved.map(({ section }) => section),
    hasMatrix: duties.length > 0,
    matrix: duties.map((finding) => ({
      clause: finding.citation,
      duty: said(
        input.assessment.header.requirements.find(({ id }) => id === finding.requirement)?.statement,
        finding.requirement,
      ),
      whom: partyInWords(finding),
      outcome: `${finding.outcome.replaceAll('-', ' ')}: ${reasonInWords(finding.reason)}`,
      date: finding.timing.from ?? finding.timing.until ?? 'no date',
    })),
    assumptions: assumptionsOf(
      duties.map(({ requirement }) => requirement),
      input,
    ),
    history: (input.answers?.history ?? []).map(({ version, on, author, change, reason }) => ({
      version: said(version),
      on: said(on),
      author: said(author),
      change: said(change),
      reason: said(reason, 'not stated'),
    })),
    hasHistory: (input.answers?.history ?? []).length > 0,
    hasEvidence: register.length > 0,
    evidence: register.map(evidenceRow),
    signOff: signOffOf(input.answers),
    provenance: provenanceOf(spec, input),
  };
  assertFilled(view);
  return view;
}

const CLOSING = [
  'Conformity matrix',
  'Assumptions and judgements',
  'Change history',
  'Evidence register',
  'Sign-off',
  'Provenance',
];

interface Resolved {
  readonly field: FieldSpec;
  readonly answer: FieldAnswer;
  readonly section: RecordSection;
  readonly open?: OpenField;
}

/** The duties that a field serves: those that no other field of the document names more closely. */
function dutiesOf(field: FieldSpec, { fields }: RecordSpec, { system }: RecordInput): readonly Finding[] {
  return system.findings.filter(({ citation }) => {
    const own = nearest(citation, field.clauses);
    return own > 0 && fields.every(({ clauses }) => nearest(citation, clauses) <= own);
  });
}

function resolveField(field: FieldSpec, number: number, input: RecordInput, duties: readonly Finding[]): Resolved {
  const written = input.answers?.fields?.find(({ field: key }) => key === field.key);
  const read = field.read(input);
  const answer = combined(read, field, written, duties, input);
  const heading = `${number}. ${field.label}`;
  const anchor = anchorOf(neutralText(heading));
  const findings = duties.filter(({ outcome }) => outcome !== 'not-applicable');
  const evidence = 'paths' in answer ? evidenceOf(answer.paths, input.evidence) : [];
  const isTable = answer.state === 'table';
  const section: RecordSection = {
    heading,
    anchor,
    clause: field.clauses.length === 0 ? 'none' : field.clauses.join('; '),
    need: needInWords(field.need),
    key: field.key,
    state: stateOf(answer, field),
    hasTexts: answer.state === 'value',
    texts: answer.state === 'value' ? answer.texts.map((text) => said(text)) : [],
    hasTable: isTable,
    columns: isTable ? answer.columns.map((column) => said(column)) : [],
    rows: isTable ? answer.rows.map((cells) => ({ cells: cells.map((each) => said(each)) })) : [],
    hasWritten: typeof written?.value === 'string',
    written: typeof written?.value === 'string' ? [writtenBy(written, written.value)] : [],
    hasFindings: findings.length > 0,
    findings: findings.map((finding) => ({
      text: `${finding.citation} for ${partyInWords(finding)}: ${finding.outcome.replaceAll('-', ' ')}, ${reasonInWords(finding.reason)}${finding.basis === undefined ? '' : ` (${finding.basis})`}`,
    })),
    hasEvidence: evidence.length > 0,
    evidence: evidence.map(({ id, path, failures }) => ({
      text: `${id} (${path})${failures.length === 0 ? '' : `, which shows nothing: ${failures.join('; ')}`}`,
    })),
  };
  const open = openItem(field, answer, heading, anchor, duties, input);
  return { field, answer, section, ...(open === undefined ? {} : { open }) };
}

/** What a person wrote fills an open field; it never replaces what the registry states. */
function combined(
  read: FieldAnswer,
  field: FieldSpec,
  written: Written | undefined,
  duties: readonly Finding[],
  input: RecordInput,
): FieldAnswer {
  if (read.state === 'unresolved' && written?.notApplicable !== undefined) {
    const { reason, by, on } = written.notApplicable;
    return { state: 'not applicable', reason: `${reason} (decided by ${by} on ${on})` };
  }
  if (read.state === 'unresolved' && written?.value !== undefined) {
    const note = `${capital(originOf(written))}; nothing in the registry is behind it.`;
    if (Array.isArray(written.value))
      return { state: 'table', ...writtenTable(field, written.value, input), paths: [], note };
    return { state: 'value', texts: [note], paths: [] };
  }
  if (read.state !== 'unresolved') return read;
  const isNever = duties.length > 0 && duties.every(({ outcome }) => outcome === 'not-applicable');
  if (!isNever) return read;
  const reasons = [
    ...new Set(duties.flatMap(({ because, reason }) => (because.length === 0 ? [reasonInWords(reason)] : because))),
  ];
  return { state: 'not applicable', reason: `the duty does not bind here: ${reasons.join('; ')}` };
}

function stateOf(answer: FieldAnswer, { from }: FieldSpec): string {
  const how = from === 'computed' ? 'Computed from what the registry states' : 'Stated';
  switch (answer.state) {
    case 'value':
      return `${how}.`;
    case 'table':
      return answer.note ?? `${how}.`;
    case 'not applicable':
      return `Not applicable: ${answer.reason}.`;
    case 'not yet due':
      return `Not yet due: ${answer.rule}.`;
    case 'unresolved':
      return `Unresolved: ${answer.why}.`;
  }
}

function writtenBy(written: Written, value: string): { text: string; origin: string } {
  return { text: said(value), origin: originOf(written) };
}

function originOf({ by, on, draftedByAi }: Written): string {
  const origin =
    draftedByAi === 'yes' || draftedByAi === true ? 'drafted by an AI system and accepted by' : 'written by';
  return `${origin} ${by} on ${on}`;
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** A list as a table of one column; rows of a table, with a gap row for each entry of the registry that has none. */
function writtenTable(
  { label, type }: FieldSpec,
  value: readonly unknown[],
  { facts }: RecordInput,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  if (typeof type === 'string' || !('columns' in type))
    return { columns: [label], rows: value.map((each) => [cell(each)]) };
  const columns = Object.entries(type.columns);
  const rows = value.filter(isPart);
  const cells = (row: Part): string[] => columns.map(([key]) => cell(row[key]));
  if (type.of === undefined) return { columns: columns.map(([, { label: head }]) => head), rows: rows.map(cells) };
  const told = new Set(rows.map((row) => row[ENTRY_KEY]));
  const gaps = entryIds(facts, type.of).filter((id) => !told.has(id));
  return {
    columns: [`Entry of ${type.of}`, ...columns.map(([, { label: head }]) => head)],
    rows: [
      ...rows.map((row) => [cell(row[ENTRY_KEY]), ...cells(row)]),
      ...gaps.map((id) => [id, ...columns.map(() => 'gap: nothing is written')]),
    ],
  };
}

/**
 * Required content holds up the final version while it is open; a gap row inside a table, a test that is open, and a cell
 * that nobody stated, are open too. What the Act asks for only where applicable does not, where the duty that it serves is met without it.
 */
function openItem(
  field: FieldSpec,
  answer: FieldAnswer,
  heading: string,
  anchor: string,
  duties: readonly Finding[],
  { answers }: RecordInput,
): OpenField | undefined {
  const why = whyOpen(answer);
  if (why === undefined) return undefined;
  const responsible = answers?.open?.find(({ field: key }) => key === field.key);
  return {
    what: heading,
    anchor,
    need: field.need,
    why,
    // What is computed rests on what somebody has to state.
    from: field.from === 'computed' ? 'the registry' : field.from,
    owner: said(responsible?.owner, NO_OWNER),
    due: said(responsible?.due, NO_DATE),
    blocksFinal: consequenceOf(field, duties),
  };
}

function whyOpen(answer: FieldAnswer): string | undefined {
  if (answer.state === 'unresolved') return answer.why;
  if (answer.state !== 'table') return undefined;
  const gaps = answer.rows.filter((row) => row.some((each) => each.startsWith('gap:'))).length;
  const blank = answer.rows.flat().filter((each) => each === UNSTATED).length;
  const open = answer.rows.filter((row) => row.some((each) => each.startsWith('open: '))).length;
  const told = [
    ...(open === 0 ? [] : [`${counted(open, 'test')} open`]),
    ...(gaps === 0 ? [] : [`${counted(gaps, 'row')} with a gap`]),
    ...(blank === 0 ? [] : [`${counted(blank, 'cell')} not stated`]),
  ];
  return told.length === 0 ? undefined : told.join(', ');
}

function consequenceOf({ need }: FieldSpec, duties: readonly Finding[]): string {
  const binding = duties.filter(({ outcome }) => outcome !== 'not-applicable');
  if (need === 'M' || (need === 'C' && (binding.length > 0 || duties.length === 0))) return 'yes';
  if (need === 'A')
    return binding.length > 0 && binding.every(({ outcome }) => outcome === 'satisfied')
      ? 'no: the duty that it serves is met without it'
      : 'yes';
  return need === 'I' ? 'unless a person accepts it' : 'no, a warning';
}

function summaryOf(open: readonly OpenField[]): string {
  const blocking = open.filter(({ blocksFinal }) => blocksFinal === 'yes').length;
  return `${open.length} open ${open.length === 1 ? 'item' : 'items'}, of which ${blocking} ${blocking === 1 ? 'holds' : 'hold'} up the final version.`;
}

const CODES = ['M', 'C', 'A', 'I', 'P'] as const;

/** Counts by need code, never one figure for all. */
function completenessOf(resolved: readonly Resolved[]): { text: string }[] {
  return CODES.flatMap((code) => {
    const meant = resolved.filter(({ field }) => field.need === code);
    if (meant.length === 0) return [];
    const states = meant.map(({ answer }) => answer.state);
    const stated = states.filter((state) => state === 'value' || state === 'table').length;
    const never = states.filter((state) => state === 'not applicable').length;
    const unresolved = states.filter((state) => state === 'unresolved').length;
    const partly = meant.filter(({ answer, open }) => answer.state !== 'unresolved' && open !== undefined).length;
    return [
      {
        text: `${code} (${needInWords(code)}): ${counted(meant.length, 'field')}, ${stated} stated${partly === 0 ? '' : ` (${partly} of them with something open)`}, ${never} not applicable with a reason, ${unresolved} unresolved`,
      },
    ];
  });
}

/** The items that are said to show a path, something below it, or something above it. */
function evidenceOf(paths: readonly string[], evidence: readonly EvidenceRow[]): readonly EvidenceRow[] {
  const meets = (one: string, other: string): boolean =>
    one === other ||
    (one.startsWith(other) && '.['.includes(one[other.length] ?? '-')) ||
    (other.startsWith(one) && '.['.includes(other[one.length] ?? '-'));
  return evidence.filter(({ shows }) => shows.some((shown) => paths.some((path) => meets(shown, path))));
}

function evidenceRow({ id, kind, path, sha256, version, date, author, approver, failures }: EvidenceRow) {
  return {
    id: said(id),
    kind: said(kind),
    path: path === 'none' ? 'none, as the register states' : said(path),
    digest: said(sha256, 'no digest is registered'),
    version: said(version),
    date: said(date),
    persons: `${said(author)} / ${said(approver)}`,
    state: failures.length === 0 ? 'counts' : `shows nothing: ${failures.join('; ')}`,
  };
}

function controlOf(
  spec: RecordSpec,
  { answers, assessment, system }: RecordInput,
  whom: readonly string[],
): RecordControl {
  const { header } = assessment;
  const control = answers?.control;
  const person = (of: { name: string; function?: string } | undefined, otherwise: string): string =>
    of === undefined ? otherwise : `${of.name}${of.function === undefined ? '' : `, ${of.function}`}`;
  return {
    documentId: `${spec.id}-${system.id}`,
    documentType: `${spec.id}, ${spec.title.toLowerCase()}`,
    title: spec.title,
    version: said(control?.version, 'unresolved: a draft has no version'),
    status: 'draft',
    language: 'en',
    classification: said(control?.classification, 'unresolved: nobody has recorded who may read it'),
    systems: `${system.id} (${system.version === undefined ? 'version not stated' : `version ${system.version}`})`,
    operators: listed(whom, 'no role is established'),
    law: `Regulation (EU) 2024/1689 ${header.law.edition === 'current' ? 'as amended' : 'in its original edition of 2024'} (${header.law.celex}, checked up to ${header.law.status})`,
    asOf: header.asOf,
    tool: `${header.tool.name} ${header.tool.version}`,
    author: person(control?.author, `computed by ${header.tool.name} ${header.tool.version}`),
    reviewer: person(control?.reviewer, 'unresolved: no reviewer is recorded'),
    approver: person(control?.approver, 'unresolved: no approver is recorded'),
    nextReview: said(control?.nextReview, 'unresolved: no date is recorded'),
    retention: said(control?.retention, spec.retention),
  };
}

function assumptionsOf(requirements: readonly string[], { assessment }: RecordInput) {
  const used = new Set(requirements);
  const rows = assessment.header.requirements.flatMap(({ assumption, citation, id }) =>
    assumption === undefined || !used.has(id) ? [] : [{ clause: citation, text: assumption }],
  );
  return { hasRows: rows.length > 0, rows };
}

function signOffOf(answers: DocumentAnswer | undefined) {
  const row = (role: string) => {
    const signed = answers?.signOff?.find((each) => each.role === role);
    return {
      role,
      name: said(signed?.name, `unresolved: no ${role} is recorded`),
      decision: said(signed?.decision, 'unresolved: not decided'),
      date: said(signed?.on, 'unresolved: not signed'),
      method: said(signed?.method, 'unresolved: not signed'),
    };
  };
  return [row('reviewer'), row('approver')];
}

function provenanceOf(spec: RecordSpec, { answers, assessment }: RecordInput) {
  const { inputs, packs, tool, law } = assessment.header;
  const isWritten = (answers?.fields ?? []).length > 0;
  return {
    generator: `${tool.name} ${tool.version}`,
    template: `record-document, ${spec.id}`,
    law: `${law.celex}, checked up to ${law.status}`,
    origin: `Every section is computed from the inputs${isWritten ? ', save what is marked as written by a named person' : '; no text was written for this document by a person or an AI system'}.`,
    time: 'not recorded, so that the same inputs give the same bytes; the as-of date is the day that is judged',
    packs: packs.map(({ digest, id, title }) => ({ name: `${id}: ${title}`, digest })),
    inputs: inputs.map(({ digest, document }) => ({ name: said(document), digest })),
  };
}
