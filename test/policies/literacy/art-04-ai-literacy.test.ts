import { aiLiteracy } from '../../../policies/literacy/art-04-ai-literacy.js';
import {
  deployer,
  document,
  list,
  merge,
  minimalSystem,
  type Part,
  PROVIDER,
  provider,
  type Registered,
} from '../../support/builders.js';
import { onUnusableEvidence, testRequirement } from '../../support/policy-tester.js';

const LITERACY: Part = {
  groups: list({ id: 'recruiters', people: '14 recruiters', priorKnowledge: 'office software' }),
  measures: list({ id: 'course', groups: ['recruiters'], content: 'Limits of the ranking', heldOn: '2026-02-01' }),
};

/** Any AI system will do: Art. 4 asks for no class. */
const system = (literacy: Part | 'none' | undefined, party: Part = provider(), organisation: Part = {}): Registered =>
  minimalSystem({ parties: list(merge(party, { literacy })) }, { [String(party.id)]: organisation });
const taught = (patch: Part = {}): Registered => system(merge(LITERACY, patch));
const record = document([`parties[${PROVIDER}].literacy`], { date: '2026-02-02' });
const shown = { system: taught(), evidence: [record], role: 'provider' as const };
const group = `parties[${PROVIDER}].literacy.groups`;

testRequirement(aiLiteracy, 'measures', {
  satisfied: [
    { ...shown, name: 'a course for every group, with its record', decidedBy: [`${group}[recruiters].id`] },
    { ...shown, name: 'the day on which the record was made', asOf: '2026-02-02' },
    {
      ...shown,
      name: 'a course that is held on the day that is judged',
      system: taught({ measures: list({ id: 'c', groups: ['recruiters'], content: 'x', heldOn: '2028-01-14' }) }),
      evidence: [document([`parties[${PROVIDER}].literacy`], { date: '2028-01-14' })],
    },
    {
      ...shown,
      name: 'a second course, for nobody of this group, spoils nothing',
      system: taught({
        measures: list(
          { id: 'course', groups: ['recruiters'], content: 'x', heldOn: '2026-02-01' },
          { id: 'board', groups: 'none', content: 'x', heldOn: '2026-02-01' },
        ),
      }),
    },
    {
      ...shown,
      name: 'a group without any prior knowledge, which is what the course is for',
      system: taught({ groups: list({ id: 'recruiters', priorKnowledge: 'none' }) }),
    },
    {
      name: 'a deployer',
      system: system(LITERACY, deployer()),
      evidence: [document(['parties'])],
      role: 'deployer',
    },
  ],
  'not-satisfied': [
    { ...shown, name: 'stated as missing', system: system('none') },
    {
      ...shown,
      name: 'the day before the course was held',
      asOf: '2026-01-31',
      instances: [`${group}[recruiters]`],
    },
    {
      ...shown,
      name: 'a course that was never held',
      system: taught({ measures: list({ id: 'course', groups: ['recruiters'], content: 'x', heldOn: 'none' }) }),
    },
    {
      ...shown,
      name: 'an attendance list of a course without content',
      system: taught({ measures: list({ id: 'c', groups: ['recruiters'], content: 'none', heldOn: '2026-02-01' }) }),
    },
    {
      ...shown,
      name: 'contractors who work with it and have no course',
      system: taught({
        groups: list(
          { id: 'recruiters', priorKnowledge: 'office software' },
          { id: 'contractors', priorKnowledge: 'recruiting' },
        ),
      }),
      instances: [`${group}[contractors]`],
    },
    { ...shown, name: 'a complete list without a group', system: taught({ groups: list() }) },
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    { name: 'nothing said', system: system(undefined), role: 'provider', missing: [group] },
    {
      ...shown,
      name: 'groups that nobody calls complete',
      system: taught({ groups: [{ id: 'recruiters', priorKnowledge: 'office software' }] }),
      missing: [`a statement that ${group} is complete`],
    },
    {
      ...shown,
      name: 'nothing known about what the group knew',
      system: taught({ groups: list({ id: 'recruiters' }) }),
      missing: [`${group}[recruiters].priorKnowledge`],
    },
    {
      ...shown,
      name: 'nobody says whether the party is a provider',
      system: system('none', provider({ ownNameOrTrademark: undefined })),
      reason: 'applicability-open',
    },
  ],
  'not-applicable': [
    {
      name: 'a programme that is no AI system',
      system: minimalSystem({ definition: { rulesSetSolelyByPersons: 'yes' } }),
      role: 'provider',
      reason: 'scope',
    },
    {
      name: 'a provider in the role of deployer',
      system: taught(),
      role: 'deployer',
      reason: 'role',
    },
    {
      name: 'someone who uses it purely privately',
      system: system(undefined, deployer({ personalNonProfessionalUse: 'yes' }), { kind: 'natural person' }),
      role: 'deployer',
      reason: 'scope',
    },
    {
      name: 'a system made for science alone',
      system: minimalSystem({ scope: { developedAndUsedSolelyForScience: 'yes' } }),
      role: 'provider',
      reason: 'scope',
    },
  ],
});
