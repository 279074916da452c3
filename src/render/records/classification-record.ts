import type { ClassifiedPoint } from '../../model/generated/assessment.js';
import { appliesToEverySystem } from './record-applies.js';
import { base, computed, facts, list } from './record-fields.js';
import type { FieldAnswer, RecordInput, RecordSpec } from './record-spec.js';

const STATE: Readonly<Record<string, string>> = {
  met: 'met',
  'not-met': 'not met',
  'in-play': 'open: something speaks for it',
  'not-screened': 'open: not screened',
};

/** The role and classification record (D22): every test with its answer and the facts that decided. */
export const classificationRecord: RecordSpec = {
  id: 'D22',
  title: 'Role and classification record',
  basis: ['Art. 2', 'Art. 3', 'Art. 5', 'Art. 6', 'Art. 25', 'Art. 50', 'Art. 113'],
  when: 'at the intake of a system, and on every change of purpose, users or law',
  retention: 'the life of the system; no period is set by the Act',
  applies: appliesToEverySystem,
  fields: [
    points(base('is_ai_system', 'Whether it is an AI system', 'I', 'Art. 3(1)'), ({ kind }) => kind === 'definition'),
    points(
      base('territorial_link', 'Whether it is within reach and scope', 'I', 'Art. 2'),
      ({ kind, id }) => kind === 'scope' || id === 'excluded',
    ),
    points(
      base('role', 'Roles', 'I', 'Art. 3(3)', 'Art. 3(4)', 'Art. 3(5)', 'Art. 3(6)', 'Art. 3(7)'),
      ({ kind }) => kind === 'role',
    ),
    list(base('role_change', 'Changes along the value chain', 'I', 'Art. 25(1)'), 'valueChainChanges', [
      ['Change', 'id'],
      ['What', 'what'],
      ['On', 'on'],
      ['By', 'by'],
      ['Puts a name or trademark', 'putsNameOrTrademark'],
      ['Modifies the purpose', 'modifiesIntendedPurpose'],
    ]),
    points(base('prohibited', 'Prohibited practices', 'I', 'Art. 5(1)'), ({ kind }) => kind === 'prohibited'),
    points(
      base('annex_i_route', 'Products of Annex I', 'I', 'Art. 6(1)', 'Art. 3(14)'),
      ({ id }) => id.startsWith('Art. 6(1)') || id === 'safety component' || id.startsWith('Annex I,'),
    ),
    points(
      base('annex_iii_route', 'Areas of Annex III', 'I', 'Art. 6(2)'),
      ({ id }) => id.startsWith('Annex III') || id === 'Art. 6(2)',
    ),
    points(
      base('derogation', 'The derogation', 'A', 'Art. 6(3)', 'Art. 6(4)'),
      ({ id }) => id === 'derogation' || id === 'profiling',
    ),
    points(base('high_risk', 'Whether it is high-risk', 'I', 'Art. 6'), ({ id }) => id === 'high-risk'),
    points(
      base('transparency', 'Cases of transparency', 'I', 'Art. 50(1)', 'Art. 50(2)', 'Art. 50(3)', 'Art. 50(4)'),
      ({ kind }) => kind === 'transparency',
    ),
    list(
      base('gpai_basis', 'General-purpose models that it is built on', 'A', 'Art. 3(63)', 'Art. 3(68)'),
      'integrates',
      [
        ['Part', 'id'],
        ['Kind', 'kind'],
        ['Supplier', 'supplier', 'where stated'],
        ['Model', 'model', 'where stated'],
      ],
    ),
    facts(
      base('supervisor', 'What decides who supervises', 'I', 'Art. 75(1)'),
      ['Model and system of one provider or group', 'route.modelAndSystemSameProviderOrUndertaking'],
      ['Inside a very large platform', 'route.insideVeryLargePlatform'],
      ['Exception from the AI Office', 'route.exceptionFromAiOffice'],
    ),
    computed(base('dates', 'From when each duty binds', 'I', 'Art. 113', 'Art. 111'), dates),
    computed(base('penalty_band', 'Heads of fine of the duties that bind', 'P', 'Art. 99(3)', 'Art. 99(4)'), penalties),
    computed(base('readings', 'Readings that the classes rest on', 'P', 'Art. 6'), readings),
  ],
};

function points(
  of: ReturnType<typeof base>,
  isMeant: (point: ClassifiedPoint) => boolean,
): RecordSpec['fields'][number] {
  return computed(of, ({ system }): FieldAnswer => {
    const meant = system.classes.filter(isMeant);
    if (meant.length === 0) return { state: 'not applicable', reason: 'no such test is made of this system' };
    return {
      state: 'table',
      columns: ['Test', 'Of', 'Answer', 'Consequences from', 'Facts that decided, or are missing'],
      rows: meant.map(({ id, citation, use, party, state, from, decidedBy, missing }) => [
        id === citation ? citation : `${id} (${citation})`,
        use ?? party ?? 'the system',
        STATE[state] ?? state,
        from ?? 'no date',
        [
          ...decidedBy.map(({ fact, value }) => `${fact} is ${value ?? 'stated'}`),
          ...missing.map(({ text }) => `missing: ${text}`),
        ].join('; ') || 'other classes decide',
      ]),
      paths: ['uses', 'parties', 'definition', 'scope', 'product'],
    };
  });
}

function dates({ system }: RecordInput): FieldAnswer {
  const rows = system.findings
    .filter(({ outcome }) => outcome !== 'not-applicable')
    .map(({ citation, party, role, timing }) => [
      citation,
      `${party} as ${role}`,
      timing.state.replaceAll('-', ' '),
      timing.from ?? timing.until ?? 'no date',
      [timing.rule, timing.milder, timing.otherReading].filter((text) => text !== undefined).join('; ') || 'Art. 113',
    ]);
  return rows.length === 0
    ? { state: 'not applicable', reason: 'no duty of the catalogue binds' }
    : { state: 'table', columns: ['Duty', 'Whom', 'State', 'Date', 'Rule'], rows, paths: [] };
}

function penalties({ assessment, system }: RecordInput): FieldAnswer {
  const binding = new Set(
    system.findings.filter(({ outcome }) => outcome !== 'not-applicable').map(({ requirement }) => requirement),
  );
  const heads = new Map<string, string[]>();
  for (const { id, citation, penalty } of assessment.header.requirements)
    if (binding.has(id)) heads.set(penalty, [...(heads.get(penalty) ?? []), citation]);
  if (heads.size === 0) return { state: 'not applicable', reason: 'no duty of the catalogue binds' };
  const rows = [...heads]
    .sort()
    .map(([head, duties]) => [
      head === 'Art. 99(1)' ? 'Art. 99(1): the rules of the Member States' : head,
      [...new Set(duties)].join(', '),
    ]);
  return { state: 'table', columns: ['Head', 'Duties'], rows, paths: [] };
}

function readings({ assessment }: RecordInput): FieldAnswer {
  const rows = assessment.header.readings.map(({ number, text, otherReading }) => [
    String(number),
    text,
    otherReading ?? 'none named',
  ]);
  return rows.length === 0
    ? { state: 'not applicable', reason: 'no reading was used' }
    : { state: 'table', columns: ['Reading', 'How it was read', 'Otherwise'], rows, paths: [] };
}
