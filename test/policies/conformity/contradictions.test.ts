import { assessedBeforeTests, personalDataContradicted } from '../../../policies/conformity/contradictions.js';
import { highRiskSystem, list, only, type Part, plainUse, type Registered } from '../../support/builders.js';
import { testContradiction } from '../../support/policy-tester.js';

const MET = 'the requirements are met';
const assessed = (concludedOn: string, tests: unknown, patch: Part = {}): Registered =>
  highRiskSystem({
    conformityAssessment: {
      assessments: list(
        { id: 'a', version: '2.0', concludedOn, conclusion: MET, ...patch },
        { id: 'b', version: '3.0' },
      ),
    },
    riskManagement: { tests },
  });
const test = (id: string, ranOn: string, version = '2.0'): Part => ({ id, ranOn, version });

testContradiction(assessedBeforeTests, {
  contradicted: [
    {
      name: 'found conforming the day before its only test',
      system: assessed('2027-09-19', list(test('t', '2027-09-20'))),
      decidedBy: ['conformityAssessment.assessments[a].concludedOn', 'riskManagement.tests[t].ranOn'],
    },
    {
      name: 'tests there were, of another version',
      system: assessed('2027-09-19', list(test('old', '2026-01-10', '1.0'), test('t', '2027-09-20'))),
    },
  ],
  consistent: [
    { name: 'tested on the very day', system: assessed('2027-09-20', list(test('t', '2027-09-20'))) },
    {
      name: 'tested before, and once more after',
      system: assessed('2027-09-19', list(test('t', '2027-09-01'), test('again', '2027-12-01'))),
    },
    { name: 'tests are a list that may go on', system: assessed('2027-09-19', [test('t', '2027-09-20')]) },
    {
      name: 'no test of this version is listed',
      system: assessed('2027-09-19', list(test('old', '2027-09-20', '1.0'))),
    },
    {
      name: 'found not to conform',
      system: assessed('2027-09-19', list(test('t', '2027-09-20')), { conclusion: 'the requirements are not met' }),
    },
  ],
});

const personal = (processes: unknown, contents: unknown, use: Part = {}): Registered =>
  highRiskSystem({
    processesPersonalData: processes,
    uses: list(
      plainUse({ automatedProcessingOfPersonalData: undefined, ...use }),
      plainUse({ id: 'rota', automatedProcessingOfPersonalData: 'no' }),
    ),
    conformityAssessment: { declaration: { contains: contents } },
  });

testContradiction(personalDataContradicted, {
  contradicted: [
    { name: 'personal data, and no statement in the declaration', system: personal('yes', only('conformity')) },
    { name: 'no personal data, and a statement in the declaration', system: personal('no', only('dataProtection')) },
    {
      name: 'no personal data in the system, and its use processes some',
      system: personal('no', undefined, { automatedProcessingOfPersonalData: 'yes' }),
    },
  ],
  consistent: [
    {
      name: 'personal data, and the statement',
      system: personal('yes', only('dataProtection'), { automatedProcessingOfPersonalData: 'yes' }),
    },
    { name: 'neither', system: personal('no', only('conformity'), { automatedProcessingOfPersonalData: 'no' }) },
    { name: 'the declaration is silent', system: personal('yes', undefined) },
    { name: 'the system is silent', system: personal(undefined, only('conformity')) },
  ],
});
