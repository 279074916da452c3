import { all, classMet, definePolicy, eachOf, is, known, reached, requirement } from '../../src/policy/authoring.js';

/**
 * Whose product contains the system answers for full compliance of the product with all product law of Section A of
 * Annex I. That test and documentation may be integrated into what that law asks for is an option.
 *
 * @see Regulation (EU) 2024/1689, Article 8(2)
 */
const fullCompliance = requirement({
  id: 'full-compliance-of-the-product',
  citation: 'Art. 8(2)',
  need: 'C',
  statement:
    'The product that contains the system fully complies with all product law of Annex I, Section A that applies to it.',
  remedy: 'List every law that applies to the product, establish compliance with each, and file the proof.',
  shownBy: 'the file of the product under each law that applies to it',
  leastBasis: 'documented',
  wording: 'sha256:c1975dbd05330de2524e5128904e20e01ce817593e8c13fa295243b0de28f104',
  when: classMet('Art. 6(1), Section A'),
  holds: eachOf(
    'product.laws[]',
    all(known('product.laws[].act'), is('product.laws[].complies', true), reached('product.laws[].establishedOn')),
  ),
});

/** What Article 8 asks beside the requirements of Section 2 themselves. */
export const products = definePolicy({
  id: 'products',
  title: 'Products under Union harmonisation legislation',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  bindsThrough: 'Art. 16(a)',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D01'],
  requirements: [fullCompliance],
});
