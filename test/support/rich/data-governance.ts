import type { Part } from '../../laws/scenario.js';
import { attestation, complete, item, type RichPart, screening } from './part.js';

const dataSet = (more: Part): Part => ({
  version: '2027-04',
  designChoices: 'text only, no photographs, three years back',
  sources: complete([
    {
      id: 'portal',
      origin: 'applications to two customers',
      collection: 'export of the applicant portal',
      personalData: 'yes',
      originalPurpose: 'filling the vacancies',
    },
  ]),
  preparation: complete([
    { id: 'labels', operation: 'labelling', how: 'two recruiters, a third in doubt', doneOn: '2027-04-20' },
  ]),
  supposedToMeasure: 'suitability, by invitations that were later confirmed',
  supposedToRepresent: 'applicants for office work',
  availability: 'nine years of applications',
  suitability: 'the same kinds of vacancies',
  recordsNeeded: 1000,
  records: 2000,
  assessedOn: '2027-04-02',
  relevance: 'applications for the jobs that are ranked',
  errors: {
    sought: 'double entry of a sample',
    on: '2027-04-22',
    recordsChecked: 500,
    wrong: 4,
    incomplete: 20,
    treatment: 'corrected, or taken out where nothing was legible',
  },
  ...more,
});

const result = (group: string, value: number): Part => ({
  id: group,
  group,
  metric: 'ratio of selection rates',
  value,
  limit: 0.8,
  better: 'higher',
  records: 800,
});

const examination = (more: Part): Part => ({
  dataSets: ['past-applications', 'held-out'],
  version: '4.2',
  sample: 'as in use',
  interests: screening('healthAndSafety', 'fundamentalRights', 'discrimination'),
  feedbackExamined: 'yes',
  ...more,
});

const share = (group: string, value: number): Part => ({
  id: `share-of-${group}`,
  dataSets: ['past-applications', 'held-out'],
  group,
  property: `share of ${group}`,
  records: 2000,
  value,
  expected: 0.5,
  source: 'labour market statistics',
  countedOn: '2027-04-25',
});

const feature = (kind: string): Part => ({
  id: kind,
  kind,
  description: 'vacancies in Portugal, in Portuguese',
  dataSets: ['past-applications'],
  reflectedBy: 'all data come from there',
  records: 2000,
});

const judged = (requirement: string) =>
  attestation(`data-${requirement}`, { requirement: `ai-act/data-governance/${requirement}` });

/** Article 10: two sets, a bias found in spring, prevented in May and gone in autumn. */
export const dataGovernance: RichPart = {
  system: {
    trainsModelsWithData: 'yes',
    dataGovernance: {
      dataSets: complete([
        dataSet({ id: 'past-applications', role: 'training' }),
        dataSet({ id: 'held-out', role: 'testing', independentOfTraining: 'yes' }),
      ]),
      groups: complete([{ id: 'women' }, { id: 'men' }]),
      outputsInfluenceInputs: 'no',
      biasExaminations: complete([
        examination({ id: 'spring', on: '2027-04-28', results: complete([result('women', 0.7), result('men', 1)]) }),
        examination({ id: 'autumn', on: '2027-09-25', results: complete([result('women', 0.9), result('men', 1)]) }),
      ]),
      biases: complete([{ id: 'career-breaks', group: 'women', description: 'breaks in a career lower the score' }]),
      biasMeasures: complete([
        {
          id: 'blind-to-breaks',
          biases: ['career-breaks'],
          kind: 'prevention',
          description: 'dates are left out',
          implementedOn: '2027-05-02',
        },
      ]),
      gapsSoughtOn: '2027-09-28',
      gaps: 'none',
      properties: complete([share('women', 0.47), share('men', 0.53)]),
      settings: complete(['geographical', 'contextual', 'behavioural', 'functional'].map(feature)),
    },
  },
  items: [
    item('data-governance-record', 'document', 'dataGovernance'),
    item('bias-report', 'test report', 'dataGovernance.biasExaminations', 'dataGovernance.biasMeasures'),
  ],
  attestations: ['bias-measures', 'representativeness', 'errors-and-completeness', 'setting'].map(judged),
  // Something is trained.
  ofOthers: ['data-governance/testing-data-sets'],
};
