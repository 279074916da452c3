import type { ClassifiedPoint, Determination } from '../../model/generated/assessment.js';
import { appliesToEverySystem } from './record-applies.js';
import { computed, facts, field, list } from './record-fields.js';
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
    points(field('D22', 'is_ai_system'), ({ kind }) => kind === 'definition'),
    points(field('D22', 'territorial_link'), ({ kind, id }) => kind === 'scope' || id === 'excluded'),
    points(field('D22', 'role'), ({ kind }) => kind === 'role'),
    list(field('D22', 'role_change'), 'valueChainChanges', [
      ['Change', 'id'],
      ['What', 'what'],
      ['On', 'on'],
      ['By', 'by'],
      ['Puts a name or trademark', 'putsNameOrTrademark'],
      ['Modifies the purpose', 'modifiesIntendedPurpose'],
    ]),
    points(field('D22', 'prohibited'), ({ kind }) => kind === 'prohibited'),
    points(
      field('D22', 'annex_i_route'),
      ({ id }) => id.startsWith('Art. 6(1)') || id === 'safety component' || id.startsWith('Annex I,'),
    ),
    points(field('D22', 'annex_iii_route'), ({ id }) => id.startsWith('Annex III') || id === 'Art. 6(2)'),
    points(field('D22', 'derogation'), ({ id }) => id === 'derogation' || id === 'profiling'),
    points(field('D22', 'high_risk'), ({ id }) => id === 'high-risk'),
    points(field('D22', 'transparency'), ({ kind }) => kind === 'transparency'),
    list(field('D22', 'gpai_basis'), 'integrates', [
      ['Part', 'id'],
      ['Kind', 'kind'],
      ['Supplier', 'supplier', 'where stated'],
      ['Model', 'model', 'where stated'],
    ]),
    facts(
      field('D22', 'supervisor'),
      ['Model and system of one provider or group', 'route.modelAndSystemSameProviderOrUndertaking'],
      ['Inside a very large platform', 'route.insideVeryLargePlatform'],
      ['Exception from the AI Office', 'route.exceptionFromAiOffice'],
    ),
    computed(field('D22', 'dates'), dates),
    computed(field('D22', 'penalty_band'), penalties),
    computed(field('D22', 'readings'), readings),
  ],
};

function points(
  of: ReturnType<typeof field>,
  isMeant: (point: ClassifiedPoint) => boolean,
): RecordSpec['fields'][number] {
  return computed(of, ({ system }): FieldAnswer => {
    const meant = system.classes.filter(isMeant);
    if (meant.length === 0) return { state: 'not applicable', reason: 'no such test is made of this system' };
    // A column of its own only where somebody determined one of these points.
    const determined = meant.map((point) => determinedOf(point, system.determinations));
    const isDetermined = determined.some((texts) => texts.length > 0);
    return {
      state: 'table',
      columns: [
        'Test',
        'Of',
        'Answer',
        'Consequences from',
        'Facts that decided, or are missing',
        ...(isDetermined ? ['Determined by persons'] : []),
      ],
      rows: meant.map(({ id, citation, use, party, state, from, decidedBy, missing }, index) => [
        id === citation ? citation : `${id} (${citation})`,
        use ?? party ?? 'the system',
        STATE[state] ?? state,
        from ?? 'no date',
        [
          ...decidedBy.map(({ fact, value }) => `${fact} is ${value ?? 'stated'}`),
          ...missing.map(({ text }) => `missing: ${text}`),
        ].join('; ') || 'other classes decide',
        ...(isDetermined ? [determined[index]?.join('; ') || 'by nobody'] : []),
      ]),
      // What decided, and nothing beside it: an item about another fact of the same party shows nothing of this.
      paths: [...new Set(meant.flatMap(({ decidedBy }) => decidedBy.map(({ fact }) => fact)))],
    };
  });
}

/** Who determined this point, and whether that is in force: a claim beside the answer, never the answer. */
function determinedOf(point: ClassifiedPoint, determinations: readonly Determination[] = []): readonly string[] {
  return determinations
    .filter(
      ({ class: of, use, party }) =>
        (of === point.id || (of === 'prohibited' && point.kind === 'prohibited')) &&
        (use === undefined || point.use === undefined || use === point.use) &&
        (party === undefined || point.party === undefined || party === point.party),
    )
    .map(({ says, by, on, reviewBy, state, because, reasons, facts }) => {
      const standing = state === 'in force' ? `in force until ${reviewBy}` : state;
      const why = because === undefined ? '' : `, for ${because}`;
      const isOpposed = state !== 'not made yet' && (facts === 'met' || facts === 'not met') && facts !== says;
      return `${says}, by ${by} on ${on}, ${standing}${why}${isOpposed ? `, against the facts, by which it is ${facts}` : ''}: ${reasons}`;
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
