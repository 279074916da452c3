import { all, any, classMet, definePolicy, invoked, known, reached, requirement } from '../../src/policy/authoring.js';

/**
 * The first provider cooperates closely with the party that has become the provider: information, access and other
 * assistance as can reasonably be expected.
 *
 * @see Regulation (EU) 2024/1689, Article 25(2), second subparagraph
 */
const assistance = requirement({
  id: 'information-and-assistance',
  citation: 'Art. 25(2), subpara. 2',
  need: 'C',
  statement:
    'The first provider gives the new provider the necessary information, the technical access and the other assistance that can reasonably be expected.',
  remedy: 'Agree with the new provider on what it needs for its duties, give it, and file the record of the hand-over.',
  shownBy: 'the record of the hand-over',
  leastBasis: 'documented',
  judgement: 'whether the information, access and assistance are what the new provider needs and can reasonably expect',
  wording: 'sha256:cd142f6028512b50fac1e725128f4a06f8ccd04d347947ca1d7a4d220235f0b1',
  holds: all(known('parties[].handOver.assistance'), reached('parties[].handOver.assistanceSince')),
});

/**
 * Technical documentation sufficient to judge the duties of Article 16 is made available.
 *
 * @see Regulation (EU) 2024/1689, Article 25(2), third subparagraph, point (a)
 */
const documentation = requirement({
  id: 'technical-documentation',
  citation: 'Art. 25(2)(a)',
  need: 'C',
  statement: 'The first provider makes technical documentation available to the new provider.',
  remedy: 'Hand over the documentation, or write down why it is not relevant here.',
  shownBy: 'the record of the hand-over',
  leastBasis: 'documented',
  wording: 'sha256:c808daca5824e8bae9237f2553d79bd571c16dfbaa96bc736cfc3c84792fb771',
  holds: any(
    all(known('parties[].handOver.documentation'), reached('parties[].handOver.documentationOn')),
    invoked(known('parties[].handOver.documentationNotRelevantBecause')),
  ),
});

/**
 * The new provider is told of known limitations and failure modes.
 *
 * @see Regulation (EU) 2024/1689, Article 25(2), third subparagraph, point (b)
 */
const limitations = requirement({
  id: 'limitations-and-failure-modes',
  citation: 'Art. 25(2)(b)',
  need: 'C',
  statement: 'The first provider informs the new provider of known limitations and failure modes.',
  remedy: 'List limitations and failure modes for the new provider, or write down why they are not relevant here.',
  shownBy: 'the record of the hand-over',
  leastBasis: 'documented',
  wording: 'sha256:9aea61fb6a7e8460b77a6077b2f122646eef9cd56893feeea6900eb90412768a',
  holds: any(
    all(known('parties[].handOver.limitations'), reached('parties[].handOver.limitationsOn')),
    invoked(known('parties[].handOver.limitationsNotRelevantBecause')),
  ),
});

/**
 * The new provider gets targeted technical access, for testing and validation too.
 *
 * @see Regulation (EU) 2024/1689, Article 25(2), third subparagraph, point (c)
 */
const access = requirement({
  id: 'technical-access',
  citation: 'Art. 25(2)(c)',
  need: 'C',
  statement: 'The first provider gives the new provider targeted technical access, for testing and validation too.',
  remedy: 'Give the access that testing and validation need, or write down why it is not relevant here.',
  shownBy: 'the record of the hand-over',
  leastBasis: 'documented',
  wording: 'sha256:bb15ecb1290ebf2b4d6fb217aaa499c41761c56cd5d5441e14e485fc542a5b45',
  holds: any(
    all(known('parties[].handOver.access'), reached('parties[].handOver.accessOn')),
    invoked(known('parties[].handOver.accessNotRelevantBecause')),
  ),
});

/**
 * What a first provider owes to the party that has become the provider of its system. Whoever clearly ruled out a change
 * into a high-risk system owes nothing (fourth subparagraph): the class says so.
 */
export const cooperation = definePolicy({
  id: 'cooperation',
  title: 'Cooperation of the first provider',
  addressees: ['provider'],
  roleClass: 'Art. 25(2)',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(da)',
  documents: ['D26'],
  requirements: [assistance, documentation, limitations, access],
});
