import { testingOfSectionBProducts } from '../../../policies/real-world-testing/art-60a-products-of-section-b.js';
import { list, type Part } from '../../support/builders.js';
import { testRequirement } from '../../support/policy-tester.js';
import {
  incident,
  judgementOn,
  SECTION_B_PRODUCTS as kind,
  overseer,
  place,
  stop,
  testingCases,
  withdrawal,
} from './testing.js';

const places = (...patches: readonly Part[]): Part => ({
  places: list(...patches.map((patch, index) => place({ id: `place-${index}`, ...patch }))),
});

testRequirement(
  testingOfSectionBProducts,
  'agreed-plan',
  testingCases({
    kind,
    unmet: {
      'no plan': { plan: 'none' },
      'nowhere agreed': { places: 'none' },
      'agreed after it began': places({ answeredOn: '2027-06-02' }),
      'the authority was silent': places({ answer: 'no answer within 30 days', tacitApproval: 'yes' }),
      'in one of two Member States alone': places({}, { answer: 'objected' }),
      'begun today without a plan': { startedOn: '2028-01-14', endsOn: '2028-03-01', plan: 'none' },
    },
    met: { 'agreed on the first day': places({ answeredOn: '2027-06-01' }) },
    open: {
      'nobody says what the authority answered': places({ answer: undefined }),
      'nobody says under which rules it is tested': { under: undefined, plan: 'none' },
    },
  }),
);

testRequirement(
  testingOfSectionBProducts,
  'conditions',
  testingCases({
    kind,
    base: { representative: 'Representante Lda', representativeInUnion: 'yes' },
    organisation: { establishedInUnion: 'no' },
    judged: judgementOn(kind, 'conditions'),
    unmet: {
      'outside the Union, without a legal representative': { representative: 'none' },
      'data in a third country without safeguards': { transfersToThirdCountries: 'yes', transferSafeguards: 'none' },
      'for eight months, without extension': {
        endsOn: '2028-01-31',
        extensionToldOn: 'none',
        extensionReasons: 'none',
      },
      'minors without protection': { vulnerableSubjects: 'yes', vulnerableProtection: 'none' },
      'a deployer without instructions': { deployersHaveInstructions: 'no' },
      'subjects who did not consent': { everySubjectConsented: 'no' },
      'overseen by the deployer alone': { overseers: list(overseer('recruiter', 'deployer')) },
    },
    open: { 'nobody says where the data go': { transfersToThirdCountries: undefined } },
  }),
);

testRequirement(
  testingOfSectionBProducts,
  'conduct',
  testingCases({
    kind,
    unmet: {
      'a detriment for who withdrew': { withdrawals: list(withdrawal({ detriment: 'yes' })) },
      'an incident in no register': { incidents: list(incident({ entry: 'another' })) },
      'an incident about which nothing was done': { incidents: list(incident({ response: 'nothing' })) },
      'no procedure for a recall': { recallProcedure: 'none' },
      'a suspension that nobody was told of': { stops: list(stop({ authoritiesToldOn: 'none' })) },
      'outcomes that are overdue': { outcomesToldOn: 'none', outcomesDueOn: '2028-01-13' },
    },
    met: {
      'nothing happened, and it goes on': {
        withdrawals: 'none',
        incidents: 'none',
        stops: 'none',
        endsOn: '2028-01-14',
        outcomesToldOn: 'none',
      },
    },
    open: { 'nobody says who withdrew': { withdrawals: undefined } },
  }),
);
