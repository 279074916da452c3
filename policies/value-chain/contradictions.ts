import { all, contains, defineContradiction, is, not, some } from '../../src/policy/authoring.js';

/**
 * A general-purpose model is named among the parts of the system, and not among the models that it builds on.
 *
 * @see Regulation (EU) 2024/1689, Article 25(4); Annex IV, point 2(a)
 */
export const modelNotListed = defineContradiction({
  id: 'model-not-listed',
  citation: 'Art. 25(4), subpara. 1',
  per: 'system',
  statement: 'a general-purpose model is integrated, and the list of models that the system builds on leaves it out',
  remedy: 'Add the model to the list, or correct the part.',
  holds: some(
    'integrates[]',
    all(is('integrates[].kind', 'general-purpose model'), not(contains('models', 'integrates[].model'))),
  ),
  bearsOn: ['integrates[].kind'],
});
