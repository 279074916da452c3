import { describe, expect, it } from 'vitest';
import { annexCoverage } from '../../src/importers/annex-viii.js';
import { isHeader, targetsOf } from '../../src/importers/columns.js';
import { draftsOf, valueFor } from '../../src/importers/draft.js';
import { numbered } from '../../src/importers/grid.js';
import { answerOf, dayIn, memberStatesIn, stageOf } from '../../src/importers/values.js';

// What a cell may become: a fact where its column names the fact and the cell is plain, else it is kept as it stands.

describe('the columns of an inventory', () => {
  it('never make a fact of a claim about class, risk or impact', () => {
    const claims = [
      'High-risk',
      'Risk class',
      'Rights-impacting',
      'is_high_impact',
      'Annex III Reference',
      'Risk Tier',
    ];
    expect(targetsOf(claims)).toEqual(claims.map(() => 'label'));
  });

  it('fill a fact once: the plainest name fills it, the others are kept', () => {
    expect(targetsOf(['title', 'tool_name', 'Purpose', 'Intended purpose'])).toEqual([
      'keep',
      'name',
      'keep',
      'uses[].intendedPurpose',
    ]);
  });

  it('fill no role, area or party from a vendor, a department or a description of a sector', () => {
    expect(targetsOf(['Vendor', 'Department', 'Sector', 'Role', 'Topic area'])).toEqual(Array(5).fill('keep'));
  });

  it('are found in several wordings', () => {
    expect(targetsOf(['Status (e.g. live)', 'EU Member States where available', 'Naam', 'doel'])).toEqual([
      'stage',
      'memberStates',
      'name',
      'uses[].intendedPurpose',
    ]);
    expect(isHeader(['name', 'email', 'phone'])).toBe(false);
    expect(isHeader(['name', 'description', 'status'])).toBe(true);
  });

  it('each have a name of their own', () => {
    expect(numbered(['a', 'a (2)', 'a', '', 'a'])).toEqual(['a', 'a (2)', 'a (3)', 'column 4', 'a (4)']);
  });
});

describe('the answers of a cell', () => {
  it('stay six different ones', () => {
    const six = ['Yes', 'No', 'partly', 'Pending', 'unsure', 'N/A'].map(answerOf);
    expect(six).toEqual(['yes', 'no', 'partly', 'to be confirmed', 'unknown', 'n/a']);
    expect(new Set(six).size).toBe(6);
  });

  it('are none where the cell says more than an answer', () => {
    for (const text of ['yes, mostly', 'Required', 'no risk', '', '1']) expect(answerOf(text), text).toBeUndefined();
  });
});

describe('the values of a cell', () => {
  it('name a stage only in words that leave nothing open', () => {
    expect(['Live', 'in_gebruik', 'Retired', 'In development'].map(stageOf)).toEqual([
      'on the market or in service',
      'on the market or in service',
      'no longer on the market or in service',
      'research, testing or development',
    ]);
    for (const text of ['Pilot', 'Sandbox', 'Governance review', 'constructor', 'Active'])
      expect(stageOf(text)).toBeUndefined();
  });

  it('name a day only where day and month cannot be mistaken', () => {
    expect(
      ['2026-03-02', '2026-03-02T10:00:00Z', '31/12/2026', '12/31/2026', '1.2.2026', '3 March 2026'].map(dayIn),
    ).toEqual([...['2026-03-02', '2026-03-02', '2026-12-31', '2026-12-31', '2026-02-01', '2026-03-03']]);
    for (const text of ['03/04/2026', '2026-02-30', '2026', 'Q3 2026', '45000'])
      expect(dayIn(text), text).toBeUndefined();
  });

  it('name Member States only where every entry is one', () => {
    expect(memberStatesIn('Portugal, DE and Austria')).toEqual(['AT', 'DE', 'PT']);
    for (const text of ['EU', 'Germany, UK', 'constructor', '']) expect(memberStatesIn(text), text).toBeUndefined();
  });

  it('name a party only where they are one name', () => {
    expect(valueFor('parties[].id', 'Maker, Inc.')).toBe('Maker, Inc.');
    for (const text of ['A; B', 'A and B', 'in-house', 'n/a', 'None', 'Contract 123', '1605TA', 'A, B, C'])
      expect(valueFor('parties[].id', text), text).toBeUndefined();
  });
});

describe('the rows of an inventory', () => {
  const row = (place: string, cells: Record<string, string>) => ({
    place,
    cells: Object.entries(cells).map(([column, text]) => ({ column, text })),
  });
  const columns = ['AI system', 'Status', 'High-risk', 'Owner', 'Personal data'];
  const drafts = (...rows: ReturnType<typeof row>[]) =>
    draftsOf(
      { format: '', columns, rows, notes: [] },
      new Map(targetsOf(columns).map((to, at) => [columns[at] ?? '', to])),
    );

  it('keep every cell exactly once: as a fact, a label or as it stands', () => {
    const { drafts: found } = drafts(
      row('line 2', { 'AI system': 'A', Status: 'Pilot', 'High-risk': 'yes', Owner: 'Ann', 'Personal data': 'partly' }),
    );
    expect(found).toEqual([
      {
        subject: 'system',
        key: 'A',
        name: 'A',
        place: 'line 2',
        facts: [
          { fact: 'name', column: 'AI system', says: 'A', value: 'A' },
          { fact: 'processesPersonalData', column: 'Personal data', says: 'partly', value: 'partly' },
        ],
        labels: [{ column: 'High-risk', says: 'yes' }],
        kept: [
          { column: 'Status', says: 'Pilot' },
          { column: 'Owner', says: 'Ann' },
        ],
      },
    ]);
  });

  it('are known by keys of their own, and those without a name are told', () => {
    const { drafts: found, nameless } = drafts(
      row('line 2', { 'AI system': 'A' }),
      row('line 3', { 'AI system': 'A' }),
      row('line 4', { 'AI system': 'A (2)' }),
      row('line 5', { Owner: 'Ann' }),
      row('line 6', { 'AI system': '-' }),
    );
    expect(found.map(({ key }) => key)).toEqual(['A', 'A (2)', 'A (2) (2)']);
    expect(nameless).toEqual(['line 5', 'line 6']);
  });

  it('cover a point of Annex VIII only where they say something for it', () => {
    const { drafts: found } = drafts(
      row('line 2', { 'AI system': 'A', Status: 'Live' }),
      row('line 3', { 'AI system': 'B' }),
    );
    const filled = annexCoverage(found).map(({ section, points }) => [
      section,
      points.filter(({ entries }) => entries > 0).map(({ point, entries }) => `${point}: ${entries}`),
    ]);
    expect(filled).toEqual([
      ['A', ['4: 2', '7: 1']],
      ['B', ['4: 2', '8: 1']],
      ['C', []],
    ]);
  });
});
