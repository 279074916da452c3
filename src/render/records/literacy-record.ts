import { appliesToAll } from './record-applies.js';
import { base, computed, listOfParties, person } from './record-fields.js';
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
    listOfParties(base('groups', 'Groups', 'I', 'Art. 4(1)'), ROLES, 'literacy.groups', [
      ['Group', 'id'],
      ['People', 'people'],
    ]),
    listOfParties(base('factors', 'What they know, and the context', 'I', 'Art. 4(1)'), ROLES, 'literacy.groups', [
      ['Group', 'id'],
      ['Prior knowledge', 'priorKnowledge'],
    ]),
    listOfParties(base('measures', 'Measures', 'M', 'Art. 4(1)'), ROLES, 'literacy.measures', [
      ['Measure', 'id'],
      ['Groups', 'groups'],
      ['Content', 'content'],
      ['Held on', 'heldOn'],
      ['Repeated when', 'repeatedWhen', 'where stated'],
    ]),
    person(base('reach', 'Who took part, contractors included', 'P', 'Art. 4(1)'), 'human resources'),
    listOfParties(base('overseers', 'Training of overseers', 'C', 'Art. 26(2)'), ['deployer'], 'use.overseers', [
      ['Overseer', 'id'],
      ['Trained on', 'trainedOn'],
      ['Competence', 'competence'],
    ]),
    person(base('review', 'Review and what triggers it', 'P', 'Art. 4(1)'), 'human resources'),
    computed(base('no_guarantee_note', 'What this record does not say', 'P', 'Art. 4(1)'), () => ({
      state: 'value',
      texts: ['Measures are recorded. No level of knowledge of any person is scored or guaranteed.'],
      paths: [],
    })),
  ],
};
