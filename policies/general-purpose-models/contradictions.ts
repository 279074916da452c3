import { all, any, defineContradiction, includes, is, not, ordered } from '../../src/policy/authoring.js';

/**
 * Technical documentation, summary of the training content and the facts of the model disagree about its days or its
 * data.
 *
 * @see Regulation (EU) 2024/1689, Article 53(1)(a) and (d); Annex XI
 */
export const modelDocumentsContradicted = defineContradiction({
  id: 'model-documents-contradicted',
  of: 'model',
  citation: 'Art. 53(1)(d)',
  per: 'system',
  statement:
    'the technical documentation, the summary of the training content and the facts of the model disagree about a day or about the data',
  remedy: 'Correct the document that is wrong, and publish the summary anew where it is that one.',
  holds: any(
    ordered('model.placedOnTheMarketOn', 'modelDocumentation.releasedOn', { strictly: true }),
    ordered('modelDocumentation.modelLastChangedOn', 'trainingContentSummary.trainingDataLastChangedOn', {
      strictly: true,
    }),
    all(
      is('trainingContentSummary.listsTopDomains', true),
      not(includes('modelDocumentation.data.provenance', 'crawledData')),
    ),
  ),
  bearsOn: [
    'modelDocumentation.releasedOn',
    'modelDocumentation.modelLastChangedOn',
    'trainingContentSummary.trainingDataLastChangedOn',
    'modelDocumentation.data.provenance',
  ],
});
