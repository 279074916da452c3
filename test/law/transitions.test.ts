import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../src/law/calendar.js';
import { isCitation } from '../../src/law/citation.js';
import { milestones, transitions } from '../../src/law/generated/transitions.js';

describe('Article 111', () => {
  it('(1): components of large-scale IT systems, the same in both editions', () => {
    const rule = { citation: 'Art. 111(1)', before: '2027-08-02', complyBy: '2030-12-31' };
    expect(transitions.current.largeScaleSystems).toEqual(rule);
    expect(transitions.original.largeScaleSystems).toEqual(rule);
  });

  it('(2): a cut-off for each ground now, one date in the 2024 edition', () => {
    expect(transitions.current.highRiskSystems).toEqual({
      citation: 'Art. 111(2)',
      cutOff: { annexIII: '2027-12-02', annexI: '2028-08-02' },
      publicAuthoritiesComplyBy: '2030-08-02',
    });
    expect(transitions.original.highRiskSystems).toEqual({
      citation: 'Art. 111(2)',
      cutOff: { annexIII: '2026-08-02', annexI: '2026-08-02' },
      publicAuthoritiesComplyBy: '2030-08-02',
    });
  });

  it('(3): general-purpose AI models, the same in both editions', () => {
    const rule = { citation: 'Art. 111(3)', before: '2025-08-02', complyBy: '2027-08-02' };
    expect(transitions.current.generalPurposeModels).toEqual(rule);
    expect(transitions.original.generalPurposeModels).toEqual(rule);
  });

  it('(4): synthetic content, in the law in force only', () => {
    const rule = { citation: 'Art. 111(4)', before: '2026-08-02', complyBy: '2026-12-02' };
    expect(transitions.current.syntheticContent).toEqual(rule);
    expect(transitions.original).not.toHaveProperty('syntheticContent');
  });
});

describe('Article 113', () => {
  const dates = (edition: string) =>
    milestones.filter((milestone) => milestone.edition === edition).map(({ date, citation }) => [date, citation]);

  it('has the days of the law in force', () => {
    expect(dates('current')).toEqual([
      ['2025-02-02', 'Art. 113(a)'],
      ['2025-08-02', 'Art. 113(b)'],
      ['2026-07-27', undefined],
      ['2026-07-27', undefined],
      ['2026-07-27', 'Art. 113(d)'],
      ['2026-08-02', 'Art. 113, subpara. 2'],
      ['2026-08-02', 'Art. 113(c)'],
      ['2026-12-02', 'Art. 113(a)'],
      ['2027-12-02', 'Art. 113(c)(i)'],
      ['2028-08-02', 'Art. 113(c)(ii)'],
    ]);
  });

  it('has the days of the 2024 edition', () => {
    expect(dates('original')).toEqual([
      ['2024-08-01', 'Art. 113, subpara. 1'],
      ['2025-02-02', 'Art. 113(a)'],
      ['2025-08-02', 'Art. 113(b)'],
      ['2026-08-02', 'Art. 113, subpara. 2'],
      ['2027-08-02', 'Art. 113(c)'],
    ]);
  });

  it('names real days and provisions', () => {
    expect(milestones.filter(({ date }) => !isCalendarDate(date))).toEqual([]);
    expect(milestones.filter(({ citation }) => citation !== undefined && !isCitation(citation))).toEqual([]);
  });
});
