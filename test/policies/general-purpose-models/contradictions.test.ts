import { modelDocumentsContradicted } from '../../../policies/general-purpose-models/contradictions.js';
import { list, only, type Part } from '../../support/builders.js';
import { type Case, testContradiction } from '../../support/policy-tester.js';

const of = (name: string, facts: Part, more: Partial<Case> = {}): Case => ({
  name,
  subject: 'model',
  system: {
    facts: { schemaVersion: 1, id: 'tern', name: 'Tern', parties: list({ id: 'maker' }), ...facts },
    organisations: {},
  },
  ...more,
});
const days = (placed: unknown, released: unknown): Part => ({
  model: { placedOnTheMarketOn: placed },
  modelDocumentation: { releasedOn: released },
});
const changes = (model: unknown, content: unknown): Part => ({
  modelDocumentation: { modelLastChangedOn: model },
  trainingContentSummary: { trainingDataLastChangedOn: content },
});
const crawled = (lists: unknown, provenance: unknown): Part => ({
  modelDocumentation: { data: { provenance } },
  trainingContentSummary: { listsTopDomains: lists },
});

testContradiction(modelDocumentsContradicted, {
  contradicted: [
    of('released the day after it was placed on the market', days('2026-03-10', '2026-03-11'), {
      decidedBy: ['model.placedOnTheMarketOn', 'modelDocumentation.releasedOn'],
    }),
    of('trained on content that changed after the model last changed', changes('2026-02-01', '2026-02-02')),
    of('lists crawled domains, and nothing was crawled', crawled('yes', only('publicDatasets'))),
  ],
  consistent: [
    of('released on the day of placing on the market', days('2026-03-10', '2026-03-10')),
    of('the day of release is not said', days('2026-03-10', undefined)),
    of('model and content changed on one day', changes('2026-02-01', '2026-02-01')),
    of('the last change of the content is not said', changes('2026-02-01', undefined)),
    of('lists crawled domains, which were crawled', crawled('yes', only('crawledData'))),
    of('lists no domains, and nothing was crawled', crawled('no', only('publicDatasets'))),
    of('where the data came from is not said', crawled('yes', undefined)),
  ],
});
