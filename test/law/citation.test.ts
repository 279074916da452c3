import { describe, expect, it } from 'vitest';
import {
  type AnyCitation,
  applicationOf,
  applicationWithArticle6,
  articleOf,
  citationsOf,
  compareCitations,
  deletedFrom,
  firstAppliedOf,
  isCitation,
  isOriginalCitation,
} from '../../src/law/citation.js';
import { fc } from '../support/property.js';

const current = citationsOf('current');
const original = citationsOf('original');

function sorted(...ids: readonly string[]): string[] {
  return [...ids].sort(compareCitations);
}

describe('isCitation', () => {
  it.each(['Art. 1', 'Art. 9(2)(a)', 'Art. 5(1)(ba)', 'Annex III(4)(a)', 'Annex II, indent 3'])('%s', (id) => {
    expect(isCitation(id)).toBe(true);
    expect(isOriginalCitation(id)).toBe(false);
  });

  it.each(['Art. 10(5)', 'Art. 10(5)(f)', 'Annex I, Section A(1)', 'Art. 56(6), subpara. 2'])(
    '%s stands in the 2024 edition only',
    (id) => {
      expect(isCitation(id)).toBe(false);
      expect(isOriginalCitation(id)).toBe(true);
    },
  );

  it.each(['Art. 114', 'art. 9', 'Art. 9 ', 'Art.9', 'Annex I(11)', 'Recital 27', '', 'constructor', '__proto__'])(
    '%j is none',
    (text) => {
      expect(isCitation(text)).toBe(false);
      expect(isOriginalCitation(text)).toBe(false);
    },
  );
});

describe('the legal order', () => {
  it('counts numbers as numbers and puts articles before annexes', () => {
    const order = ['Art. 2', 'Art. 10', 'Art. 99', 'Art. 100', 'Annex I', 'Annex II', 'Annex IX', 'Annex X'];
    expect(sorted(...[...order].reverse())).toEqual(order);
  });

  it('puts inserted provisions where the law does', () => {
    const order = ['Art. 4(3)', 'Art. 4a', 'Art. 5(1)(b)', 'Art. 5(1)(ba)', 'Art. 5(1)(bb)', 'Art. 5(1)(c)'];
    const paragraphs = ['Art. 5(1), subpara. 2', 'Art. 5(1a)', 'Art. 5(2)', 'Art. 75', 'Art. 75a', 'Art. 76'];
    expect(sorted(...[...order, ...paragraphs].reverse())).toEqual([...order, ...paragraphs]);
  });

  it('puts a provision of the 2024 edition where it stood', () => {
    const order = ['Art. 10(4)', 'Art. 10(5)', 'Art. 10(5)(a)', 'Art. 10(5)(f)', 'Art. 10(6)'];
    expect(sorted(...[...order].reverse())).toEqual(order);
    expect(sorted('Art. 56(7)', 'Art. 56(6), subpara. 1', 'Art. 56(6)')).toEqual([
      'Art. 56(6)',
      'Art. 56(6), subpara. 1',
      'Art. 56(7)',
    ]);
  });

  it('puts a provision before what stands below it', () => {
    const misplaced = current.filter((id) => compareCitations(articleOf(id), id) > 0);
    expect(misplaced).toEqual([]);
  });

  it('puts what is no provision last, by its text', () => {
    expect(sorted('x', 'Recital 3', 'Annex XIV', 'A', 'Art. 1')).toEqual([
      'Art. 1',
      'Annex XIV',
      'A',
      'Recital 3',
      'x',
    ]);
  });

  it('is total: antisymmetric, transitive, and 0 for the same text only', () => {
    const any = fc.oneof(fc.constantFrom<string>(...current, ...original), fc.string());
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(Math.sign(compareCitations(a, b))).toBe(0 - Math.sign(compareCitations(b, a)));
        expect(compareCitations(a, b) === 0).toBe(a === b);
        if (compareCitations(a, b) < 0 && compareCitations(b, c) < 0) expect(compareCitations(a, c)).toBeLessThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('dates of application', () => {
  const single = (from: string) => ({ kind: 'single', from });
  const byGround = (dates: object) => ({ kind: 'by-ground', ...dates });

  it.each<[AnyCitation, object | undefined, object | undefined]>([
    ['Art. 5(1)(a)', single('2025-02-02'), single('2025-02-02')],
    ['Art. 5(1)(ba)', single('2026-12-02'), undefined],
    ['Art. 6(1)', byGround({ annexI: '2028-08-02' }), byGround({ annexI: '2027-08-02' })],
    ['Art. 6(2)', byGround({ annexIII: '2027-12-02' }), byGround({ annexIII: '2026-08-02' })],
    ['Art. 6(5)', single('2026-08-02'), single('2026-08-02')],
    [
      'Art. 9(2)(a)',
      byGround({ annexIII: '2027-12-02', annexI: '2028-08-02' }),
      byGround({ annexIII: '2026-08-02', annexI: '2027-08-02' }),
    ],
    ['Art. 49(2)', single('2026-08-02'), single('2026-08-02')],
    ['Art. 4', single('2026-07-27'), single('2025-02-02')],
    ['Art. 4(1)', single('2026-07-27'), undefined],
    ['Art. 50(2)', single('2026-08-02'), single('2026-08-02')],
    ['Annex III(4)(a)', byGround({ annexIII: '2027-12-02' }), byGround({ annexIII: '2026-08-02' })],
    ['Art. 10(5)', undefined, byGround({ annexIII: '2026-08-02', annexI: '2027-08-02' })],
    ['Art. 56(6), subpara. 1', undefined, single('2025-08-02')],
  ])('%s', (citation, now, then) => {
    expect(applicationOf(citation, 'current')).toEqual(now);
    expect(applicationOf(citation, 'original')).toEqual(then);
  });

  it('keeps the date on which an older wording began to apply', () => {
    expect(firstAppliedOf('Art. 4')).toBe('2025-02-02');
    expect(firstAppliedOf('Art. 4(1)')).toBe('2025-02-02');
    expect(firstAppliedOf('Art. 5(1)(a)')).toBeUndefined();
    expect(firstAppliedOf('Art. 4a')).toBeUndefined();
  });

  it('keeps the other reading for duties that presuppose a high-risk system', () => {
    const grounds = byGround({ annexIII: '2027-12-02', annexI: '2028-08-02' });
    expect(applicationWithArticle6('Art. 49(1)', 'current')).toEqual(grounds);
    expect(applicationWithArticle6('Art. 72(1)', 'current')).toEqual(grounds);
    expect(applicationWithArticle6('Art. 49(2)', 'current')).toEqual(byGround({ annexIII: '2027-12-02' }));
    expect(applicationWithArticle6('Art. 49(2)', 'original')).toEqual(byGround({ annexIII: '2026-08-02' }));
    expect(applicationWithArticle6('Art. 50(1)', 'current')).toBeUndefined();
    expect(applicationWithArticle6('Art. 9(1)', 'current')).toBeUndefined();
  });

  it('says since when a provision is deleted', () => {
    expect(deletedFrom('Art. 10(5)')).toBe('2026-07-27');
    expect(deletedFrom('Art. 10(5)(c)')).toBe('2026-07-27');
    expect(deletedFrom('Art. 56(6), subpara. 1')).toBeUndefined();
    expect(deletedFrom('Art. 9')).toBeUndefined();
    expect(deletedFrom('Art. 114')).toBeUndefined();
  });
});

describe('articleOf', () => {
  it.each<[AnyCitation, string]>([
    ['Art. 9', 'Art. 9'],
    ['Art. 9(2)(a)', 'Art. 9'],
    ['Art. 75a(2), subpara. 1', 'Art. 75a'],
    ['Art. 43(1), subpara. 1(a)', 'Art. 43'],
    ['Art. 10(5)(a)', 'Art. 10'],
    ['Annex III(4)(a)', 'Annex III'],
    ['Annex I, Section A(1)', 'Annex I'],
    ['Annex XIV, AIH 0301', 'Annex XIV'],
  ])('%s belongs to %s', (citation, article) => {
    expect(articleOf(citation)).toBe(article);
  });

  it('knows the article or annex of every provision of either edition', () => {
    expect(new Set([...current, ...original].map(articleOf)).size).toBe(119 + 14);
  });
});
