import { all, classMet, definePolicy, requirement } from '../../src/policy/authoring.js';
import {
  deleted,
  eachProcessing,
  keptToItself,
  limited,
  necessaryElsewhere,
  noOtherData,
  processesAs,
  recorded,
  secured,
} from './special-categories.js';

const when = processesAs('any');
const shownBy = 'the record of special categories of data used against bias, joined to the records of processing';

/**
 * The provider of a general-purpose model processes special categories of data only as far as strictly necessary
 * against biases of the model that bear on an interest that the Act names.
 *
 * @see Regulation (EU) 2024/1689, Article 4a(2), first subparagraph, point (a)
 */
const necessity = requirement({
  id: 'strict-necessity-models',
  citation: 'Art. 4a(2)(a)',
  need: 'C',
  statement:
    'Special categories of personal data are processed only where strictly necessary against biases that bear on health, safety, fundamental rights or discrimination.',
  remedy: 'Say why it is strictly necessary and against which biases, and attest it; otherwise stop and delete.',
  shownBy,
  assumption:
    'Article 4a permits and does not oblige: nothing is asked where no such processing takes place. The models are general-purpose ones, for the Act reaches no other model by itself; one inside a system is asked with that system. Who uses a model uses a system with it, and is asked as the deployer of that system.',
  leastBasis: 'documented',
  judgement: 'whether the processing is strictly necessary to find and correct bias',
  wording: 'sha256:c9fe907852ef7c0fd0cab48f10f2b1e200db6a8a8f5bc72b2c2a96fe93e46aed',
  when,
  onEvent: true,
  holds: eachProcessing('any', necessaryElsewhere),
});

/**
 * All conditions of paragraph 1 are applied.
 *
 * @see Regulation (EU) 2024/1689, Article 4a(2), first subparagraph, point (b)
 */
const conditions = requirement({
  id: 'conditions-models',
  citation: 'Art. 4a(2)(b)',
  need: 'C',
  statement:
    'All conditions of paragraph 1 are applied: no other data, technical limits, access, no transfer, deletion, records.',
  remedy: 'Meet each of the conditions (a) to (f) of paragraph 1 for the processing, or stop it and delete the data.',
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:cea7e35513d26d4fb2acc1c00c822289b7f4b719ec648f3badf1967a632e272e',
  when,
  onEvent: true,
  holds: eachProcessing('any', all(noOtherData, limited, secured, keptToItself, deleted, recorded)),
});

/** What Article 4a(2) asks of providers of general-purpose models. */
export const specialCategoriesOfModels = definePolicy({
  id: 'special-categories-models',
  title: 'Special categories of data against bias: providers of general-purpose models',
  addressees: ['provider'],
  roleClass: 'provider of the model',
  of: 'model',
  appliesTo: classMet('Art. 53(1)'),
  penalty: 'Art. 99(1)',
  documents: ['D12'],
  requirements: [necessity, conditions],
});
