import { describe, expect, it } from 'vitest';
import { isCitation } from '../../src/law/citation.js';
import type { DocumentAnswer } from '../../src/model/generated/document.js';
import { renderRecord } from '../../src/render/documents.js';
import { records } from '../../src/render/records/catalogue.js';
import type { Part, RecordInput } from '../../src/render/records/record-spec.js';
import { recordView } from '../../src/render/records/record-view.js';
import { assess, type Scenario } from '../laws/scenario.js';
import { inSystem } from '../support/arbitrary-poorer.js';
import { richScenario } from '../support/rich-system.js';

const spec = (id: string) => {
  const found = records.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no record ${id}`);
  return found;
};

function inputOf(scenario: Scenario, answers?: DocumentAnswer): RecordInput {
  const assessment = assess(scenario);
  return {
    assessment,
    system: assessment.systems[0]!,
    facts: scenario.system,
    organisations: new Map(scenario.organisations.map((value) => [String(value.id), value])),
    evidence: scenario.items.map((item) => ({ ...item, failures: [] })),
    attestations: [],
    steps: [],
    placeOf: () => undefined,
    ...(answers === undefined ? {} : { answers }),
  };
}

const withSystem = (patch: Part): Scenario => ({ ...richScenario, system: { ...richScenario.system, ...patch } });
const withRisks = (patch: Part): Scenario =>
  withSystem({ riskManagement: { ...(richScenario.system.riskManagement as Part), ...patch } });

const answers = (more: Partial<DocumentAnswer>): DocumentAnswer => ({ schemaVersion: 1, document: 'D10', ...more });
const section = (view: ReturnType<typeof recordView>, key: string) => view.sections.find((each) => each.key === key)!;

describe('the catalogue of records', () => {
  it.each(records.map((each) => [each.id, each] as const))(
    '%s names provisions that exist, and each field once',
    (_, record) => {
      expect(record.fields.flatMap(({ clauses }) => clauses).filter((clause) => !isCitation(clause))).toEqual([]);
      expect(record.basis.filter((clause) => !isCitation(clause))).toEqual([]);
      expect(new Set(record.fields.map(({ key }) => key)).size).toBe(record.fields.length);
    },
  );
});

describe('a record of a system about which everything is said', () => {
  const view = recordView(spec('D10'), inputOf(richScenario));

  it('states the risks with the words of the registry', () => {
    expect(section(view, 'risk_description').rows[0]?.cells).toEqual([
      'bias',
      'women are ranked lower for the same record',
      'fundamental rights',
      'equal treatment in access to work',
      'shortlisting',
      'high',
      'about one application in a thousand before treatment',
    ]);
  });

  it('tells what became of the duty that a field serves, and which evidence is said to show it', () => {
    expect(section(view, 'risk_description').findings).toEqual([
      { text: 'Art. 9(2)(a) for maker as provider: satisfied, shown (documented)' },
    ]);
    expect(section(view, 'risk_description').evidence[0]?.text).toContain('risk-file');
  });

  it('leaves open only what a person has to write', () => {
    const blocking = view.openItems.filter(({ blocksFinal }) => blocksFinal === 'yes').map(({ what }) => what);
    expect(blocking).toEqual(['3. Which risks are in scope', '16. Other Union processes that it is part of']);
  });

  it('counts by need code and gives no figure for the whole', () => {
    const { markdown } = renderRecord(spec('D10'), inputOf(richScenario));
    expect(view.completeness.map(({ text }) => text[0])).toEqual(['M', 'A', 'I', 'P']);
    expect(markdown).not.toMatch(/\d\s?%|certified|compliant|[✓✔☑]/);
  });
});

describe('a record of a system about which nothing is said', () => {
  const silent: Scenario = {
    ...richScenario,
    system: { schemaVersion: 1, id: 'shortlister', name: 'Shortlister' },
    items: [],
    attestations: [],
    workflows: [],
  };

  it.each(records.map((each) => [each.id, each] as const))(
    '%s has no blank, and says of each field why it is open',
    (_, record) => {
      const view = recordView(record, inputOf(silent));
      for (const { state } of view.sections) expect(state).not.toMatch(/^\s*$/);
      expect(
        view.sections.filter(
          ({ hasTexts, hasTable, state }) => !hasTexts && !hasTable && !/^(Unresolved|Not applicable): ./.test(state),
        ),
      ).toEqual([]);
    },
  );

  it('states nothing of the risk management', () => {
    const view = recordView(spec('D10'), inputOf(silent));
    expect(view.sections.filter(({ hasTexts, hasTable }) => hasTexts || hasTable)).toEqual([]);
  });
});

describe('a gap is a row', () => {
  it('a misuse for which no risk is estimated holds up the final version', () => {
    const view = recordView(
      spec('D10'),
      inputOf(
        withRisks({
          foreseeableMisuses: [
            { id: 'sole-criterion', description: 'the rank decides' },
            { id: 'promotion', description: 'used for promotion' },
          ],
        }),
      ),
    );
    expect(section(view, 'misuse_risk').rows[1]?.cells).toContain('gap: no risk is estimated');
    expect(view.openItems.find(({ what }) => what.includes('Foreseeable misuse'))).toMatchObject({
      why: expect.stringContaining('1 row with a gap'),
      blocksFinal: 'yes',
    });
  });

  it('a risk without a measure, and a measure without a test, are rows of the trace', () => {
    const view = recordView(spec('D10'), inputOf(withRisks({ measures: 'none', tests: 'none' })));
    expect(section(view, 'trace').rows.every(({ cells }) => cells.includes('gap: no measure'))).toBe(true);
  });

  it('what the registry states as none is told so, and is not a blank', () => {
    const view = recordView(spec('D10'), inputOf(withRisks({ measures: 'none' })));
    expect(section(view, 'measure').texts).toEqual(['None, as the registry states.']);
  });

  it('a list that nobody stated complete says “at least these”', () => {
    const view = recordView(
      spec('D10'),
      inputOf(withRisks({ measures: [{ id: 'briefing', kind: 'information or training' }] })),
    );
    expect(section(view, 'measure').state).toBe('At least these: nobody stated the list complete.');
  });
});

describe('what is behind a field', () => {
  const [item] = richScenario.items;
  const about = (id: string, ...shows: readonly string[]) => ({
    ...item!,
    id,
    path: `evidence/${id}.md`,
    shows: [...shows],
  });
  const told = (view: ReturnType<typeof recordView>, key: string): string =>
    section(view, key)
      .evidence.map(({ text }) => text)
      .join('\n');

  it('of a class is what shows the facts that decided, and no other fact of the same party or use', () => {
    const items = [about('literacy', 'parties[maker].literacy'), about('screening', 'uses[shortlisting].practice')];
    const view = recordView(spec('D22'), inputOf({ ...richScenario, items: items as never }));
    expect(told(view, 'prohibited')).toContain('screening (evidence/screening.md)');
    for (const { evidence } of view.sections) expect(evidence.map(({ text }) => text).join()).not.toContain('literacy');
  });

  it('of a table is what shows the columns that it has', () => {
    const statement = {
      id: 'acceptable',
      by: 'risk owner',
      on: '2027-11-10',
      reviewBy: '2028-11-30',
      reasons: 'held against the criterion',
      about: ['riskManagement.risks[bias].residual'],
    };
    const view = recordView(spec('D10'), { ...inputOf(richScenario), attestations: [statement] });
    expect(told(view, 'residual_risk')).toContain(
      'acceptable: stated by risk owner on 2027-11-10, to be reviewed by 2028-11-30: held against the criterion',
    );
    expect(told(view, 'risk_description')).not.toContain('stated by risk owner');
  });

  it('is told without its file a second time, where it shows nothing', () => {
    const input = inputOf(richScenario);
    const failing = { ...input.evidence[0]!, shows: ['humanOversight'], failures: ['it is empty (evidence/x.md)'] };
    const view = recordView(spec('D13'), { ...input, evidence: [{ ...failing, id: 'x', path: 'evidence/x.md' }] });
    expect(told(view, 'interface')).toBe('x (evidence/x.md), which shows nothing: it is empty');
  });

  it('a test that is open is an open item, and never stated', () => {
    const silent = {
      ...richScenario,
      system: { schemaVersion: 1, id: 'shortlister', name: 'Shortlister' },
    } as Scenario;
    const open = recordView(spec('D22'), inputOf(silent)).openItems.map(({ what, why }) => `${what}: ${why}`);
    expect(open.find((each) => each.includes('Prohibited practices'))).toMatch(/\d+ tests open$|unresolved/);
  });
});

describe('what a person writes', () => {
  const written = answers({
    fields: [
      {
        field: 'scope_rule',
        value: 'Risks that design or information can reduce.',
        by: 'head of quality',
        on: '2027-11-20',
      },
    ],
  });

  it('fills a field that the registry leaves open, with who wrote it', () => {
    const view = recordView(spec('D10'), inputOf(richScenario, written));
    expect(section(view, 'scope_rule').written).toEqual([
      { text: 'Risks that design or information can reduce.', origin: 'written by head of quality on 2027-11-20' },
    ]);
    expect(view.openItems.some(({ what }) => what.includes('in scope'))).toBe(false);
  });

  it('says so where an AI system drafted it', () => {
    const [field] = written.fields!;
    const view = recordView(
      spec('D10'),
      inputOf(richScenario, { ...written, fields: [{ ...field!, draftedByAi: 'yes' }] }),
    );
    expect(section(view, 'scope_rule').written[0]?.origin).toBe(
      'drafted by an AI system and accepted by head of quality on 2027-11-20',
    );
  });

  it('stands beside what the registry states and never in its place', () => {
    const over = answers({
      fields: [{ field: 'measure', value: 'All risks are treated.', by: 'sales', on: '2027-11-20' }],
    });
    const view = recordView(spec('D10'), inputOf(withRisks({ measures: 'none' }), over));
    expect(section(view, 'measure').texts).toEqual(['None, as the registry states.']);
    expect(section(view, 'measure').written[0]?.text).toBe('All risks are treated.');
  });

  it('about entries of the registry has a gap row for each that it leaves out', () => {
    const scenario = withSystem({ workflows: [{ id: 'hiring' }, { id: 'rejection' }] });
    const value = [{ of: 'hiring', accountable: 'head of people', deputy: 'risk owner' }];
    const filled = { fields: [{ field: 'accountable', value, by: 'head of people', on: '2027-11-20' }] };
    const view = recordView(spec('O1'), inputOf(scenario, { ...answers(filled), document: 'O1' }));
    const { columns, rows } = section(view, 'accountable');
    expect(columns).toEqual(['Entry of workflows', 'Party', 'Accountable', 'Deputy']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['hiring', 'unresolved: not stated', 'head of people', 'risk owner'],
      ['rejection', ...Array.from({ length: 3 }, () => 'gap: nothing is written')],
    ]);
    expect(view.openItems.some(({ what }) => what.includes('accountable person'))).toBe(true);
  });

  it('names who sees to an open field, and until when', () => {
    const view = recordView(
      spec('D10'),
      inputOf(richScenario, answers({ open: [{ field: 'scope_rule', owner: 'risk owner', due: '2027-12-20' }] })),
    );
    expect(view.openItems.find(({ what }) => what.includes('in scope'))).toMatchObject({
      owner: 'risk owner',
      due: '2027-12-20',
    });
  });
});

describe('silence never fills a field', () => {
  it('with anything taken away from the system entry, no field comes to be stated', () => {
    const stated = (scenario: Scenario): ReadonlySet<string> =>
      new Set(
        recordView(spec('D13'), inputOf(scenario))
          .sections.filter(({ hasTexts, hasTable }) => hasTexts || hasTable)
          .map(({ key }) => key),
      );
    const before = stated(richScenario);
    for (const { at, take } of inSystem(richScenario).filter(
      ({ taking, at: place }) => taking === 'delete' && /humanOversight|riskManagement$|parties/.test(place),
    ))
      for (const key of stated(take())) expect(before.has(key), `${key} after ${at}`).toBe(true);
  });
});

describe('hostile texts', () => {
  const hostile = '| a | b |\n# <script>alert(1)</script> [x](javascript:y) \u202e `code` ![i](http://e.example)';

  it('stay texts in their cells', () => {
    const scenario = withRisks({
      measures: [{ id: 'briefing', description: hostile, kind: 'information or training', risks: ['bias'] }],
    });
    const { markdown, html } = renderRecord(spec('D10'), inputOf(scenario));
    const row = markdown.split('\n').find((line) => line.startsWith('| briefing |'))!;
    expect(row.replaceAll('\\|', '').split('|')).toHaveLength(9);
    expect(html).not.toMatch(/<script|<img|javascript:y"|\u202e/);
  });
});

describe('documents about workflows', () => {
  const applies = (workflows: unknown): string => spec('O1').applies(inputOf(withSystem({ workflows }))).is;
  const complete = (on: string, count: number): Part => ({ complete: { by: 'head of it', on, count }, entries: [] });

  it('do not apply only where it is stated that no workflow uses the system', () => {
    expect(applies('none')).toBe('no');
    expect(applies(complete('2026-01-05', 0))).toBe('no');
  });

  it('may apply where nobody has said so, or said it wrongly or for later', () => {
    expect([undefined, [], complete('2026-01-05', 2), complete('2999-01-05', 0)].map(applies)).toEqual(
      Array.from({ length: 4 }, () => 'open'),
    );
  });
});
