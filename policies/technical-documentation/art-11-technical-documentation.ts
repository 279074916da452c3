import {
  all,
  any,
  anyEntry,
  classMet,
  definePolicy,
  eachOf,
  every,
  given,
  includes,
  is,
  known,
  not,
  notEncoded,
  ordered,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';

/** Before the first unit was placed on the market or put into service, whichever came first; one of the two may not happen. */
const beforeMarketAndFirstUse = all(
  any(
    ordered('technicalDocumentation.drawnUpOn', 'firstPlacedOnTheMarketOn'),
    given(not(known('firstPlacedOnTheMarketOn'))),
  ),
  any(ordered('technicalDocumentation.drawnUpOn', 'firstPutIntoServiceOn'), given(not(known('firstPutIntoServiceOn')))),
  given(any(known('firstPlacedOnTheMarketOn'), known('firstPutIntoServiceOn'))),
);

/**
 * The technical documentation is drawn up before the system is placed on the market or put into service.
 *
 * @see Regulation (EU) 2024/1689, Article 11(1), first subparagraph
 */
const drawnUpBefore = requirement({
  id: 'drawn-up-before-market',
  citation: 'Art. 11(1), subpara. 1',
  need: 'M',
  statement: 'The technical documentation is drawn up before the system is placed on the market or put into service.',
  remedy: 'Complete the technical documentation before the first unit leaves, and file it with its date.',
  shownBy: 'the technical documentation with its date and approval',
  assumption:
    'The first unit counts, and the earlier of the two events; documentation of that very day is in time. For a system that the Regulation reached only by a significant change of its design (Art. 111(2)), documentation that was there before the change is left open.',
  leastBasis: 'documented',
  formalBreaches: ['Art. 83(1)(g)'],
  wording: 'sha256:e672dc7b61cfd7764b610156c0419bf92f884e7535b06a20ded4639c1398dd3c',
  holds: all(
    reached('technicalDocumentation.drawnUpOn'),
    any(
      beforeMarketAndFirstUse,
      all(
        ordered('technicalDocumentation.drawnUpOn', 'significantDesignChangeOn'),
        notEncoded('whether the system was first bound by its significant change, Art. 111(2)'),
      ),
    ),
  ),
});

/**
 * The documentation is kept up to date: it describes this version, and each version was documented when it was released.
 *
 * @see Regulation (EU) 2024/1689, Article 11(1), first subparagraph
 */
const upToDate = requirement({
  id: 'kept-up-to-date',
  citation: 'Art. 11(1), subpara. 1',
  need: 'M',
  statement: 'The technical documentation is kept up to date.',
  remedy: 'Bring the documentation up to date for the release that lacks it, and list every release with both days.',
  shownBy: 'the history of the technical documentation beside that of the releases',
  assumption:
    '“Up to date” is read as: brought up to date for a version no later than the day on which that version is released. A release that lies ahead asks for nothing yet.',
  leastBasis: 'documented',
  wording: 'sha256:e672dc7b61cfd7764b610156c0419bf92f884e7535b06a20ded4639c1398dd3c',
  holds: all(
    same('technicalDocumentation.systemVersion', 'version'),
    some('technicalDocumentation.releases[]', same('technicalDocumentation.releases[].version', 'version')),
    every(
      'technicalDocumentation.releases[]',
      any(
        ordered('technicalDocumentation.releases[].documentedOn', 'technicalDocumentation.releases[].releasedOn'),
        given(not(reached('technicalDocumentation.releases[].releasedOn'))),
      ),
    ),
  ),
});

/**
 * The documentation shows how each requirement of Section 2 is met, clearly enough for authorities and notified bodies
 * to assess it. What it has to contain stands in Annex IV, point by point.
 *
 * @see Regulation (EU) 2024/1689, Article 11(1), second subparagraph
 */
const demonstration = requirement({
  id: 'demonstrates-compliance',
  citation: 'Art. 11(1), subpara. 2',
  need: 'M',
  statement:
    'The technical documentation shows that the system meets the requirements of Section 2, in a clear and comprehensive form.',
  remedy: 'Add what shows that the missing requirement is met, and attest who judged the form.',
  shownBy: 'the technical documentation, with a row for each requirement, and the attestation of the person who judged',
  leastBasis: 'documented',
  judgement:
    'whether the documentation gives authorities and notified bodies, in a clear and comprehensive form, what they need to assess compliance',
  wording: 'sha256:97c3fc77b523547b5f6a634de31ca40617afa6b24fb6e55dec31296bdb0e1316',
  holds: all(
    includes('technicalDocumentation.requirementsShown', 'riskManagement'),
    includes('technicalDocumentation.requirementsShown', 'dataGovernance'),
    includes('technicalDocumentation.requirementsShown', 'recordKeeping'),
    includes('technicalDocumentation.requirementsShown', 'transparency'),
    includes('technicalDocumentation.requirementsShown', 'humanOversight'),
    includes('technicalDocumentation.requirementsShown', 'accuracyRobustnessCybersecurity'),
  ),
});

/**
 * Whoever gives the elements of Annex IV in a simplified manner is a small or medium-sized enterprise or a small mid-cap
 * and uses the form of the Commission.
 *
 * @see Regulation (EU) 2024/1689, Article 11(1), second subparagraph
 */
const simplifiedForm = requirement({
  id: 'simplified-form',
  citation: 'Art. 11(1), subpara. 2',
  need: 'C',
  statement:
    'The elements of Annex IV are shortened only by an SME or a small mid-cap, and only on the form of the Commission.',
  remedy: 'Give the elements of Annex IV in full, or use the form of the Commission once it is published.',
  shownBy: 'the form as filled in, with its publication, and the accounts that show the size',
  assumption:
    'The form makes the elements shorter and takes none away: each point of Annex IV is asked for all the same. A form cannot be used before the day of its publication.',
  documents: ['D02'],
  leastBasis: 'documented',
  wording: 'sha256:97c3fc77b523547b5f6a634de31ca40617afa6b24fb6e55dec31296bdb0e1316',
  when: any(
    is('technicalDocumentation.form', 'on the simplified form of the Commission'),
    is('technicalDocumentation.form', 'shortened otherwise'),
  ),
  holds: all(
    is('technicalDocumentation.form', 'on the simplified form of the Commission'),
    any(
      is('organisation.size', 'micro'),
      is('organisation.size', 'small'),
      is('organisation.size', 'medium'),
      is('organisation.size', 'small mid-cap'),
    ),
    known('technicalDocumentation.simplifiedForm.reference'),
    ordered('technicalDocumentation.simplifiedForm.publishedOn', 'technicalDocumentation.simplifiedForm.usedOn'),
    reached('technicalDocumentation.simplifiedForm.usedOn'),
  ),
});

/**
 * For a product under a law of Section A of Annex I there is one single set of documentation, which also has what that
 * law asks for.
 *
 * @see Regulation (EU) 2024/1689, Article 11(2)
 */
const singleSet = requirement({
  id: 'single-set',
  citation: 'Art. 11(2)',
  need: 'C',
  statement:
    'For a product under a law of Annex I, Section A, one single set of documentation has what this Regulation and that law ask for.',
  remedy: 'Bring both into one set, and say for each product law where what it asks for stands.',
  shownBy: 'the single set of technical documentation',
  assumption:
    '“Related to a product” is read as: the system is the product, or a component of it. Whether a third party assesses the product makes no difference here.',
  leastBasis: 'documented',
  wording: 'sha256:ed80d0da5a4a88d6e3f6f519a38c8b5148a81c02adb032a03e0a1dbc3739f01f',
  when: all(any(is('product.systemIsTheProduct', true), known('product.componentOf')), anyEntry('product.sectionA')),
  holds: all(
    is('technicalDocumentation.singleSet', true),
    eachOf('technicalDocumentation.productLaws[]', known('technicalDocumentation.productLaws[].statedIn')),
  ),
});

/**
 * Article 11 asks it of high-risk systems; Article 16(a) makes it the provider's duty. The points of Annex IV are a
 * policy of their own; paragraph 3 empowers the Commission.
 */
export const technicalDocumentation = definePolicy({
  id: 'technical-documentation',
  title: 'Technical documentation',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  bindsThrough: 'Art. 16(a)',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D01'],
  requirements: [drawnUpBefore, upToDate, demonstration, simplifiedForm, singleSet],
});
