import { appliesToEverySystem } from './record-applies.js';
import { computed, field } from './record-fields.js';
import type { FieldAnswer, RecordInput, RecordSpec } from './record-spec.js';

/** The traceability matrix and evidence register (D47): clause to evidence, and back. */
export const traceabilityMatrix: RecordSpec = {
  id: 'D47',
  title: 'Traceability matrix and evidence register',
  basis: ['Art. 11(1)', 'Art. 17(1)(k)', 'Annex IV(2)(g)'],
  when: 'with every document that rests on it',
  retention: 'as long as the documents that rest on it',
  applies: appliesToEverySystem,
  fields: [
    computed(field('D47', 'row'), rows),
    computed(field('D47', 'gap_rows'), gapRows),
    computed(field('D47', 'reverse'), reverse),
    computed(field('D47', 'evidence_meta'), meta),
    computed(field('D47', 'evidence_hash'), digests),
    computed(field('D47', 'evidence_status'), status),
    computed(field('D47', 'attestations'), attested),
  ],
};

function rows({ assessment, system }: RecordInput): FieldAnswer {
  const statements = new Map(assessment.header.requirements.map(({ id, statement }) => [id, statement]));
  const found = system.findings
    .filter(({ outcome }) => outcome !== 'not-applicable')
    .map(({ citation, requirement, party, role, outcome, basis, evidence }) => [
      citation,
      statements.get(requirement) ?? requirement,
      `${party} as ${role}`,
      evidence.length === 0 ? 'gap: no evidence' : evidence.join(', '),
      `${outcome.replaceAll('-', ' ')}${basis === undefined ? '' : `, ${basis}`}`,
    ]);
  return table(['Clause', 'What is asked', 'Whom', 'Evidence', 'Result'], found, 'no duty of the catalogue binds');
}

function gapRows({ system }: RecordInput): FieldAnswer {
  const found = system.findings
    .filter(({ outcome }) => outcome === 'not-satisfied' || outcome === 'undetermined')
    .map(({ citation, party, role, outcome, missing, because }) => [
      citation,
      `${party} as ${role}`,
      outcome.replaceAll('-', ' '),
      [...because, ...missing.map(({ text }) => text)].join('; ') || 'see the gap report',
    ]);
  return found.length === 0
    ? { state: 'value', texts: ['There is no gap among the duties that bind.'], paths: [] }
    : table(['Clause', 'Whom', 'Outcome', 'What is missing'], found, '');
}

function reverse({ evidence, system }: RecordInput): FieldAnswer {
  const found = evidence.map(({ id, shows }) => {
    const clauses = system.findings.filter((finding) => finding.evidence.includes(id)).map(({ citation }) => citation);
    return [
      id,
      shows.join(', ') || 'nothing is named',
      clauses.length === 0 ? 'orphan: no duty rests on it' : [...new Set(clauses)].join(', '),
    ];
  });
  return table(
    ['Evidence', 'Said to show', 'Clauses that it supports'],
    found,
    'the register has no item for this system',
  );
}

function meta({ evidence }: RecordInput): FieldAnswer {
  const found = evidence.map(({ id, title, kind, path, version, date, author, approver, custodian, reviewBy }) => [
    id,
    title ?? 'no title',
    kind,
    path === 'none' ? 'none, as the register states' : path,
    version ?? 'not stated',
    date ?? 'not stated',
    author ?? 'not stated',
    approver ?? 'not stated',
    custodian ?? 'not stated',
    reviewBy ?? 'not stated',
  ]);
  return table(
    ['Item', 'Title', 'Kind', 'File', 'System version', 'Date', 'Author', 'Approver', 'Custodian', 'Review by'],
    found,
    'the register has no item for this system',
  );
}

function digests({ evidence }: RecordInput): FieldAnswer {
  const found = evidence.map(({ id, sha256 }) => [id, sha256 ?? 'no digest is registered']);
  return table(['Item', 'Digest'], found, 'the register has no item for this system');
}

function status({ evidence }: RecordInput): FieldAnswer {
  const found = evidence.map(({ id, failures }) => [
    id,
    failures.length === 0 ? 'counts' : 'shows nothing',
    failures.length === 0 ? 'file, digest, version, approval and review date hold' : failures.join('; '),
  ]);
  return table(['Item', 'State', 'Why'], found, 'the register has no item for this system');
}

function attested({ attestations }: RecordInput): FieldAnswer {
  const found = attestations.map(({ id, by, on, reasons, reviewBy, about }) => [
    id,
    by,
    on,
    reviewBy,
    about.join(', '),
    reasons,
  ]);
  return table(
    ['Statement', 'By', 'On', 'Review by', 'About', 'Reasons'],
    found,
    'nobody attested anything about this system',
  );
}

function table(columns: readonly string[], found: readonly (readonly string[])[], none: string): FieldAnswer {
  return found.length === 0 ? { state: 'unresolved', why: none } : { state: 'table', columns, rows: found, paths: [] };
}
