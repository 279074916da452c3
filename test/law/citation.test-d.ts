import { describe, expectTypeOf, it } from 'vitest';
import {
  type AnyCitation,
  applicationOf,
  type Citation,
  isCitation,
  type OriginalCitation,
  type RecitalId,
} from '../../src/law/citation.js';

describe('a citation is a type', () => {
  it('takes a provision of the law in force, to the narrowest point', () => {
    const citations: readonly Citation[] = [
      'Art. 14(4)(e)',
      'Art. 5(1)(ba)',
      'Art. 6(3), subpara. 3',
      'Annex III(4)(a)',
      'Annex VIII, Section A(5)',
      'Annex XIV, AIH 0301',
    ];
    const recital: RecitalId = 'Recital 180';
    expectTypeOf(citations).items.toEqualTypeOf<Citation>();
    expectTypeOf(recital).toExtend<RecitalId>();
  });

  it('does not compile if it is wrong', () => {
    // @ts-expect-error Article 14(4) ends with point (e).
    const point: Citation = 'Art. 14(4)(f)';
    // @ts-expect-error The Regulation has 113 articles.
    const article: Citation = 'Art. 114';
    // @ts-expect-error One spelling only.
    const spelling: Citation = 'Article 14(4)(e)';
    // @ts-expect-error An alias is no citation.
    const alias: Citation = 'Annex I(11)';
    // @ts-expect-error A recital is not operative.
    const recital: Citation = 'Recital 27';
    // @ts-expect-error There are 180 recitals.
    const none: RecitalId = 'Recital 181';
    expectTypeOf([point, article, spelling, alias, recital, none]).toBeArray();
  });

  it('does not compile if the provision is deleted or stands in the 2024 edition only', () => {
    // @ts-expect-error Deleted by Regulation (EU) 2026/1744, Art. 1(9).
    const deleted: Citation = 'Art. 10(5)';
    // @ts-expect-error What stood below it went with it.
    const below: Citation = 'Art. 10(5)(a)';
    // @ts-expect-error Deleted by Regulation (EU) 2026/1744, Art. 1(42).
    const annex: Citation = 'Annex VIII, Section B(9)';
    // @ts-expect-error The paragraph is no longer divided.
    const divided: Citation = 'Art. 56(6), subpara. 1';
    const original: readonly OriginalCitation[] = ['Art. 10(5)', 'Art. 10(5)(a)', 'Art. 56(6), subpara. 1'];
    expectTypeOf([deleted, below, annex, divided]).toBeArray();
    expectTypeOf(original).items.toEqualTypeOf<OriginalCitation>();
    expectTypeOf<Extract<Citation, OriginalCitation>>().toBeNever();
  });

  it('does not compile as an argument either', () => {
    // @ts-expect-error No such point.
    applicationOf('Art. 9(2)(e)', 'current');
    // @ts-expect-error Text is narrowed by `isCitation` first.
    applicationOf(String('Art. 9'), 'current');
    // @ts-expect-error No such edition.
    applicationOf('Art. 9', '2024');
    const text = String('Art. 9');
    if (isCitation(text)) expectTypeOf(text).toEqualTypeOf<Citation>();
    expectTypeOf(applicationOf).parameter(0).toEqualTypeOf<AnyCitation>();
  });
});
