import { aiOfficeReports } from '../../../policies/post-market-monitoring/art-75-ai-office-reports.js';
import {
  AS_OF,
  attestation,
  deployersSystem,
  highRiskSystem,
  list,
  merge,
  only,
  type Part,
  provider,
} from '../../support/builders.js';
import { type Case, notHighRisk, onUnusableEvidence, testRequirement } from '../../support/policy-tester.js';
import { EQUIVALENT, incident, NOT_THE_OFFICE, OFFICE, of, ofOne } from './incidents.js';

const judged = attestation({
  id: 'no-link',
  facts: ['events.seriousIncident[passed-over].causalLinkRuledOut'],
  on: '2028-01-05',
});
const told = (day: string | undefined, patch: Part = {}): Part => merge({ aiOfficeToldOn: day }, patch);
const ofOneProvider = (exceptionFromAiOffice: unknown): Part => ({
  modelAndSystemSameProviderOrUndertaking: 'yes',
  exceptionFromAiOffice,
});
const EXCEPTIONS = ['productOfAnnexI', 'criticalInfrastructure', 'authorityOrFinancialInstitution', 'justice'];
const office = (name: string, patch: Part): Case => ofOne(name, patch, { rest: OFFICE });

testRequirement(aiOfficeReports, 'report', {
  satisfied: [
    {
      ...office('the AI Office is told', told('2028-01-05')),
      decidedBy: ['events.seriousIncident[passed-over].aiOfficeToldOn'],
    },
    office('told today', told(AS_OF)),
    ofOne('model and system of one provider, in none of the exceptions', told('2028-01-05'), {
      rest: { route: { ...ofOneProvider(only()), insideVeryLargePlatform: 'no' } },
    }),
    ofOne('part of a very large platform, in an exception of the other ground', told('2028-01-05'), {
      rest: merge(NOT_THE_OFFICE, {
        route: { ...ofOneProvider(only('productOfAnnexI')), insideVeryLargePlatform: 'yes' },
      }),
    }),
    of(
      'told of a breach of rights, and harm to property left to another law',
      list(
        incident(told('2028-01-05')),
        incident({ id: 'second', ledTo: only('propertyOrEnvironment'), knownOn: '2027-12-20' }),
      ),
      { rest: OFFICE, organisation: EQUIVALENT },
    ),
    office('told today, after the last day', told(AS_OF, { knownOn: '2027-12-20' })),
    office('told, though far too late: the clock is another duty', told('2028-01-10', { knownOn: '2027-12-20' })),
    of(
      'one told, and one to which the system did not lead',
      list(
        incident(told('2028-01-05', { id: 'other' })),
        incident({ knownOn: '2027-12-20', causalLinkRuledOut: 'yes' }),
      ),
      {
        rest: OFFICE,
        attestations: [judged],
      },
    ),
  ],
  'not-satisfied': [
    office('the authority of a Member State alone is told', { knownOn: '2027-12-20' }),
    office('not told sixteen days after awareness', told('none', { knownOn: '2027-12-29' })),
    of(
      'one of two incidents untold',
      list(incident(told('2028-01-05')), incident({ id: 'second', knownOn: '2027-12-20' })),
      { rest: OFFICE },
    ),
  ],
  undetermined: [
    ...onUnusableEvidence(office('', told('2028-01-05'))),
    {
      name: 'nothing said about incidents: the duty waits for one',
      system: highRiskSystem(OFFICE),
      reason: 'applicability-open',
    },
    office('not told on the fifteenth day: the day is not over', told('none', { knownOn: '2027-12-30' })),
    ofOne(
      'ruled out by a named person who wrote down no assessment',
      { knownOn: '2027-12-20', causalLinkRuledOut: 'yes', riskAssessment: 'to be confirmed' },
      { rest: OFFICE, attestations: [judged] },
    ),
    office('said to be ruled out, and nobody stands for it', { knownOn: '2027-12-20', causalLinkRuledOut: 'yes' }),
    office('nobody says when it was told', told('to be confirmed')),
    ofOne(
      'said to be under the authorities of the Member States, and nobody says of whom the model is',
      { knownOn: '2027-12-20' },
      { rest: { postMarketMonitoring: { supervisedByAIOffice: 'no' }, route: { insideVeryLargePlatform: 'no' } } },
    ),
    ofOne(
      'of one provider, and nobody says whether an exception applies',
      { knownOn: '2027-12-20' },
      { rest: merge(NOT_THE_OFFICE, { route: ofOneProvider(undefined) }) },
    ),
    ofOne('nobody says who is competent, and the AI Office is not told', { knownOn: '2027-12-20' }),
    of('told, in a list that nobody calls complete', [incident(told('2028-01-05'))], { rest: OFFICE }),
  ],
  'not-applicable': [
    ...notHighRisk(provider()),
    { name: 'a deployer', system: deployersSystem(), reason: 'role' },
    of('no serious incident, and somebody says so', list(), { rest: OFFICE }),
    ofOne(
      'harm to property left to another law',
      { ledTo: only('propertyOrEnvironment'), knownOn: '2027-12-20' },
      { rest: OFFICE, organisation: EQUIVALENT },
    ),
    ofOne('the authorities of the Member States are competent', {}, { rest: NOT_THE_OFFICE, reason: 'condition' }),
    ...EXCEPTIONS.map((exception) =>
      ofOne(
        `model and system of one provider, and ${exception}`,
        {},
        { rest: merge(NOT_THE_OFFICE, { route: ofOneProvider(only(exception)) }), reason: 'condition' },
      ),
    ),
  ],
});
