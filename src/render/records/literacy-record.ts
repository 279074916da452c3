import { appliesToAll } from './record-applies.js';
import { computed, field, listOfParties, person } from './record-fields.js';
import type { RecordSpec } from './record-spec.js';

const ROLES = ['provider', 'deployer'] as const;

/** The AI literacy record (D36): groups, what they know, and what was done for them. */
export const literacyRecord: RecordSpec = {
  id: 'D36',
  title: 'AI literacy record',
  basis: ['Art. 4'],
  when: 'since 2 February 2025, renewed when systems or persons change',
  retention: 'no period is set by the Act',
  applies: appliesToAll,
  fields: [
    listOfParties(field('D36', 'groups'), ROLES, 'literacy.groups', [
      ['Group', 'id'],
      ['People', 'people'],
    ]),
    listOfParties(field('D36', 'factors'), ROLES, 'literacy.groups', [
      ['Group', 'id'],
      ['Prior knowledge', 'priorKnowledge'],
    ]),
    listOfParties(field('D36', 'measures'), ROLES, 'literacy.measures', [
      ['Measure', 'id'],
      ['Groups', 'groups'],
      ['Content', 'content'],
      ['Held on', 'heldOn'],
      ['Repeated when', 'repeatedWhen', 'where stated'],
    ]),
    person(field('D36', 'reach')),
    listOfParties(field('D36', 'overseers'), ['deployer'], 'use.overseers', [
      ['Overseer', 'id'],
      ['Trained on', 'trainedOn'],
      ['Competence', 'competence'],
    ]),
    person(field('D36', 'review')),
    computed(field('D36', 'no_guarantee_note'), () => ({
      state: 'value',
      texts: ['Measures are recorded. No level of knowledge of any person is scored or guaranteed.'],
      paths: [],
    })),
  ],
};
