import { realWorldTesting } from '../../../policies/real-world-testing/art-60-testing.js';
import {
  identifyingUse,
  list,
  only,
  type Part,
  plainUse,
  type Registered,
  recruitingUse,
} from '../../support/builders.js';
import { testRequirement } from '../../support/policy-tester.js';
import { infrastructureUse } from '../deployers/situation.js';
import {
  ARTICLE_60,
  FRAMEWORK,
  INCIDENT,
  incident,
  judgementOn,
  OVERSEERS,
  overseer,
  PLAN,
  place,
  REGISTERED,
  SECTION_B,
  stop,
  test,
  tested,
  testingCases,
  withdrawal,
} from './testing.js';

const kind = ARTICLE_60;
const system = (patch: Part, rest: Part): Registered => tested(kind, list(test(patch)), rest);
const places = (...patches: readonly Part[]): Part => ({
  places: list(...patches.map((patch, index) => place({ id: `place-${index}`, ...patch }))),
});

testRequirement(
  realWorldTesting,
  'plan',
  testingCases({
    kind,
    unmet: {
      'no plan': { plan: 'none' },
      ...Object.fromEntries(
        PLAN.map((left) => [`a plan without ${left}`, { planCovers: only(...PLAN.filter((entry) => entry !== left)) }]),
      ),
      'nowhere submitted': { places: 'none' },
      'submitted after it began': places({ planSubmittedOn: '2027-06-02' }),
      'in one of two Member States alone': places({}, { planSubmittedOn: 'none' }),
      'begun today without a plan': { startedOn: '2028-01-14', endsOn: '2028-03-01', plan: 'none' },
      'without a plan, under a framework that is for other products': { plan: 'none', under: FRAMEWORK },
      'a motor vehicle that is of Annex III as well, without a plan': system({ plan: 'none' }, { product: SECTION_B }),
    },
    met: {
      'a motor vehicle that is of Annex III as well, and tested under the framework beside it': tested(
        kind,
        list(test(), test({ id: 'framework', under: FRAMEWORK, plan: 'none' })),
        { product: SECTION_B },
      ),
      'submitted on the first day': places({ planSubmittedOn: '2027-06-01' }),
      'begun today': { startedOn: '2028-01-14', endsOn: '2028-03-01' },
      'under the framework of Section B, which is for other products': { under: FRAMEWORK },
      'nobody says under which rules': { under: undefined },
    },
    open: {
      'nobody says what it describes': { planCovers: undefined },
      'places that nobody calls complete': { places: [place()] },
      'a motor vehicle that is of Annex III as well, without a plan, and nobody says who tests it': system(
        { plan: 'none', party: undefined },
        { product: SECTION_B, realWorldTesting: 'under Art. 60' },
      ),
      'under a framework that is for other products, without a plan, and nobody says who tests it': system(
        { plan: 'none', party: undefined, under: FRAMEWORK },
        { realWorldTesting: 'under Art. 60' },
      ),
    },
  }),
);

const silence = { answer: 'no answer within 30 days', answeredOn: 'none', tacitApproval: 'yes' };
testRequirement(
  realWorldTesting,
  'approval',
  testingCases({
    kind,
    unmet: {
      'the authority objected': places({ answer: 'objected' }),
      'nowhere approved': { places: 'none' },
      'approved after it began': places({ answeredOn: '2027-06-02' }),
      'silence, where national law asks for an authorisation': places({ ...silence, tacitApproval: 'no' }),
      'silence, and nobody invokes the national law': places({ ...silence, tacitApproval: undefined }),
      'silence of thirty days that were not over': places({ ...silence, planSubmittedOn: '2027-05-02' }),
      'silence, and submitted on the first day': places({ ...silence, planSubmittedOn: '2027-06-01' }),
      'silence, and submitted after the first day': places({ ...silence, planSubmittedOn: '2027-06-10' }),
      'an objection that national law would have turned into an approval': places({ ...silence, answer: 'objected' }),
      'in one of two Member States alone': places({}, { answer: 'objected' }),
    },
    met: {
      'approved on the first day': places({ answeredOn: '2027-06-01' }),
      'silence for thirty days, begun on the day after': places({ ...silence, planSubmittedOn: '2027-05-01' }),
    },
    open: {
      'nobody says what the authority answered': places({ answer: undefined }),
      'nobody says when it approved': places({ answeredOn: undefined }),
    },
  }),
);

const POLICE = identifyingUse({ inLawEnforcementMigrationAsylumOrBorder: 'yes' });
const grid = infrastructureUse({ deployer: undefined });
const device: Part = {
  product: {
    systemIsTheProduct: 'yes',
    componentOf: 'none',
    sectionA: only('lifts'),
    sectionB: only(),
    thirdPartyAssessment: 'required',
  },
};
const SECURE = 'secure non-public section of the EU database';
const without = (...left: readonly string[]): Part => ({
  registeredData: only(...REGISTERED.filter((entry) => !left.includes(entry))),
});
testRequirement(
  realWorldTesting,
  'registration',
  testingCases({
    kind,
    unmet: {
      'not registered': { registeredOn: 'none' },
      'registered after it began': { registeredOn: '2027-06-02' },
      'without a number': { identificationNumber: 'none' },
      'in a national register': { registeredIn: 'national register' },
      'in the secure section, without need': { registeredIn: SECURE },
      ...Object.fromEntries(REGISTERED.map((left) => [`registered without ${left}`, without(left)])),
      'identification by the police, in the open part': system({}, { uses: list(POLICE) }),
      'identification by the police, without the number': system(
        { registeredIn: SECURE, ...without('identificationNumber') },
        { uses: list(POLICE) },
      ),
      'police and recruiting, in the open part': system({}, { uses: list(POLICE, recruitingUse()) }),
      'identification at a stadium, in the secure section': system(
        { registeredIn: SECURE },
        { uses: list(identifyingUse({ inLawEnforcementMigrationAsylumOrBorder: 'no' })) },
      ),
      'the power grid, in the EU database': system({}, { uses: list(grid) }),
      'the power grid, and a use outside Annex III, in the EU database': system({}, { uses: list(grid, plainUse()) }),
      'the power grid and recruiting, in a national register': system(
        { registeredIn: 'national register' },
        { uses: list(grid, recruitingUse()) },
      ),
      'a lift, in a national register': system(
        { registeredIn: 'national register' },
        { ...device, uses: list(recruitingUse({ area: { screening: only(), recruitmentOrSelection: only() } })) },
      ),
    },
    met: {
      'registered on the first day': { registeredOn: '2027-06-01' },
      'never stopped, and nothing said of it': { stops: 'none', ...without('suspensionOrTermination') },
      'identification by the police, in the secure section, without a summary of the plan': system(
        { registeredIn: SECURE, ...without('planSummary') },
        { uses: list(POLICE) },
      ),
      'the power grid, in a national register and without a number': system(
        { registeredIn: 'national register', identificationNumber: 'none', registeredData: only() },
        { uses: list(grid) },
      ),
      'the power grid, and a use outside Annex III, in a national register': system(
        { registeredIn: 'national register' },
        { uses: list(grid, plainUse()) },
      ),
      'identification at a stadium, in the EU database': system(
        {},
        { uses: list(identifyingUse({ inLawEnforcementMigrationAsylumOrBorder: 'no' })) },
      ),
      'recruiting for the police': system(
        {},
        { uses: list(recruitingUse({ inLawEnforcementMigrationAsylumOrBorder: 'yes' })) },
      ),
      'the power grid and recruiting, in the EU database': system({}, { uses: list(grid, recruitingUse()) }),
      'police and recruiting, in the secure section': system(
        { registeredIn: SECURE },
        { uses: list(POLICE, recruitingUse()) },
      ),
      'a lift': system(
        {},
        { ...device, uses: list(recruitingUse({ area: { screening: only(), recruitmentOrSelection: only() } })) },
      ),
    },
    open: {
      'nobody says where': { registeredIn: undefined },
      'nobody says which information': { registeredData: undefined },
    },
  }),
);

testRequirement(
  realWorldTesting,
  'establishment',
  testingCases({
    kind,
    base: { representative: 'Representante Lda', representativeInUnion: 'yes' },
    organisation: { establishedInUnion: 'no' },
    unmet: {
      'outside, without a legal representative': { representative: 'none' },
      'outside, with a representative outside': { representativeInUnion: 'no' },
    },
    met: { 'in the Union, without a legal representative': system({ representative: 'none' }, {}) },
    open: {
      'nobody says where it is established': tested(kind, list(test()), {}, {}),
      'outside, and nobody says where the representative is': { representativeInUnion: undefined },
    },
  }),
);

testRequirement(
  realWorldTesting,
  'transfers',
  testingCases({
    kind,
    unmet: {
      'to a third country without safeguards': { transfersToThirdCountries: 'yes', transferSafeguards: 'none' },
    },
    met: {
      'to a third country with safeguards': {
        transfersToThirdCountries: 'yes',
        transferSafeguards: 'standard clauses of 2021',
      },
    },
    open: { 'nobody says where the data go': { transfersToThirdCountries: undefined } },
  }),
);

const longer = (patch: Part): Part => ({
  endsOn: '2028-03-31',
  extensionToldOn: '2027-11-15',
  extensionReasons: 'a third round',
  ...patch,
});
testRequirement(
  realWorldTesting,
  'duration',
  testingCases({
    kind,
    judged: judgementOn(kind, 'duration'),
    unmet: {
      'half a year and a day, without extension': {
        endsOn: '2027-12-02',
        extensionToldOn: 'none',
        extensionReasons: 'none',
      },
      'nobody can say why it takes that long': { durationReasons: 'none' },
      'longer than a year': longer({ endsOn: '2028-06-02' }),
      'an extension that was notified too late': longer({ extensionToldOn: '2027-12-02' }),
      'an extension without an explanation': longer({ extensionReasons: 'none' }),
      'ended before it began': { endsOn: '2027-05-31' },
      'ended before it began, with an extension': longer({ endsOn: '2027-05-31' }),
    },
    met: {
      'one day': { endsOn: '2027-06-01' },
      'half a year': { endsOn: '2027-12-01' },
      'a year, with an extension': longer({ endsOn: '2028-06-01' }),
      'an extension that was notified on the last day': longer({ extensionToldOn: '2027-12-01' }),
    },
    open: {
      'nobody says when it ends': { endsOn: undefined },
      'an extension that is planned, and the first months still run': {
        startedOn: '2027-10-01',
        endsOn: '2028-06-01',
        extensionToldOn: 'none',
        extensionReasons: 'a third round',
      },
    },
  }),
);

testRequirement(
  realWorldTesting,
  'vulnerable-subjects',
  testingCases({
    kind,
    unmet: { 'minors without protection': { vulnerableSubjects: 'yes', vulnerableProtection: 'none' } },
    met: { 'minors, with a guardian at their side': { vulnerableSubjects: 'yes', vulnerableProtection: 'a guardian' } },
    open: { 'nobody says who takes part': { vulnerableSubjects: undefined } },
  }),
);

testRequirement(
  realWorldTesting,
  'deployers',
  testingCases({
    kind,
    unmet: {
      'a deployer who was not informed': { deployersInformed: 'no' },
      'a deployer without instructions': { deployersHaveInstructions: 'no' },
      'without an agreement': { rolesAgreement: 'none' },
      'agreed after it began': { rolesAgreedOn: '2027-06-02' },
    },
    met: {
      'agreed on the first day': { rolesAgreedOn: '2027-06-01' },
      'without deployers': { withDeployers: 'no', deployersInformed: 'no', rolesAgreement: 'none' },
    },
    open: {
      'nobody says whether deployers take part': { withDeployers: undefined, deployersInformed: 'no' },
      'nobody says when it was agreed': { rolesAgreedOn: undefined },
    },
  }),
);

/** A use of the police, in which asking would warn whom it is about. */
const policeUse = (patch: Part = {}): Part =>
  identifyingUse({
    inLawEnforcementMigrationAsylumOrBorder: 'yes',
    practice: { screening: only('remoteBiometricIdentification'), realTime: 'no', forLawEnforcement: 'yes' },
    ...patch,
  });
const UNASKED: Part = {
  everySubjectConsented: 'no',
  consentWouldPreventTest: 'yes',
  negativeEffectOnSubjects: 'no',
  subjectDataDeletedOn: '2027-12-05',
};
const byPolice = (patch: Part = {}, use: Part = policeUse()): Registered =>
  system({ ...UNASKED, ...patch }, { uses: list(use) });
const POINT_6 = [
  'riskOfBecomingVictim',
  'polygraphInLawEnforcement',
  'reliabilityOfEvidence',
  'riskOfOffendingOrTraits',
  'profilingInInvestigation',
];
/** A use of one letter of Annex III(6), of which nobody says beside it that it is for law enforcement. */
const pointSix = (letter: string): Part =>
  plainUse({
    area: {
      screening: only('lawEnforcement'),
      ...Object.fromEntries(POINT_6.map((each) => [each, each === letter ? 'yes' : 'no'])),
    },
  });
testRequirement(
  realWorldTesting,
  'consent',
  testingCases({
    kind,
    unmet: {
      'not everybody consented': { everySubjectConsented: 'no' },
      'recruiting without consent, as if by the police': byPolice(
        {},
        recruitingUse({ inLawEnforcementMigrationAsylumOrBorder: 'no', practice: { forLawEnforcement: 'no' } }),
      ),
      'the police, with an effect on subjects': byPolice({ negativeEffectOnSubjects: 'yes' }),
      'the police, and the data are kept': byPolice({ subjectDataDeletedOn: 'none' }),
      'the police, to be deleted tomorrow': byPolice({ subjectDataDeletedOn: '2028-01-15' }),
      'the police, and asking would prevent nothing': byPolice({ consentWouldPreventTest: 'no' }),
      'the police, and nobody invokes it': byPolice({ consentWouldPreventTest: undefined }),
      'at the border, which is no law enforcement': byPolice(
        {},
        policeUse({
          practice: { screening: only('remoteBiometricIdentification'), realTime: 'no', forLawEnforcement: 'no' },
        }),
      ),
      'law enforcement on the one side, none on the other': byPolice(
        {},
        policeUse({ inLawEnforcementMigrationAsylumOrBorder: 'no' }),
      ),
    },
    met: {
      'the police, without effect and deleted afterwards': byPolice(),
      'the police, deleted today': byPolice({ subjectDataDeletedOn: '2028-01-14' }),
      ...Object.fromEntries(
        POINT_6.map((element) => [
          `a use of point 6 is a police use without saying so: ${element}`,
          byPolice({}, pointSix(element)),
        ]),
      ),
      'the police, beside recruiting': system(UNASKED, { uses: list(policeUse(), recruitingUse()) }),
      'the police, on the last day of the test': byPolice({ endsOn: '2028-01-14', subjectDataDeletedOn: 'none' }),
    },
    open: {
      'nobody says whether everybody consented': { everySubjectConsented: undefined },
      'the police, and nobody says of any effect': byPolice({ negativeEffectOnSubjects: undefined }),
    },
  }),
);

testRequirement(
  realWorldTesting,
  'oversight',
  testingCases({
    kind,
    judged: judgementOn(kind, 'oversight'),
    unmet: {
      'nobody oversees it': { overseers: 'none' },
      'the deployer alone': { overseers: list(overseer('recruiter', 'deployer')) },
      'the provider alone, where a deployer takes part': { overseers: list(overseer('test-lead', 'provider')) },
      ...Object.fromEntries(
        [{ qualification: 'none' }, { hasCapacity: 'no' }, { hasTraining: 'no' }, { hasAuthority: 'no' }].map(
          (less) => [
            `one of them with ${Object.keys(less)[0]} lacking`,
            { overseers: list(...OVERSEERS, overseer('third', 'provider', less)) },
          ],
        ),
      ),
    },
    met: {
      'the provider alone, without deployers': {
        withDeployers: 'no',
        overseers: list(overseer('test-lead', 'provider')),
      },
    },
    open: {
      'overseers that nobody calls complete': { overseers: OVERSEERS },
      'the provider alone, and nobody says whether deployers take part': {
        withDeployers: undefined,
        overseers: list(overseer('test-lead', 'provider')),
      },
    },
  }),
);

testRequirement(
  realWorldTesting,
  'reversal',
  testingCases({
    kind,
    unmet: {
      'what was decided stands': { reversal: 'none' },
      'a way that did not work': { reversalWorks: 'no' },
    },
    open: { 'a way that nobody tried': { reversalWorks: undefined } },
  }),
);

const withdrew = (...patches: readonly Part[]): Part => ({
  withdrawals: list(...patches.map((patch, index) => withdrawal({ id: `subject-${index}`, ...patch }))),
});
testRequirement(
  realWorldTesting,
  'withdrawal',
  testingCases({
    kind,
    waits: true,
    notYet: { 'nobody withdrew': { withdrawals: 'none' } },
    unmet: {
      'with a detriment': withdrew({ detriment: 'yes' }),
      'reasons were asked for': withdrew({ justificationAsked: 'yes' }),
      'the data are still there': withdrew({ deletedOn: 'none' }),
      'deleted a week later': withdrew({ deletedOn: '2027-07-08', deletedAtOnce: 'no' }),
      'to be deleted tomorrow': withdrew({ deletedOn: '2028-01-15', deletedAtOnce: 'yes' }),
      'asked for today, to be deleted tomorrow': withdrew({
        deletionRequestedOn: '2028-01-15',
        deletedOn: '2028-01-15',
      }),
      'one of two with a detriment': withdrew({}, { detriment: 'yes' }),
    },
    met: {
      'no deletion was asked for': withdrew({ deletionRequestedOn: 'none', deletedOn: 'none' }),
      'deleted the next day, at once all the same': withdrew({ deletedOn: '2027-07-02', deletedAtOnce: 'yes' }),
      'asked for and deleted today': withdrew({ deletionRequestedOn: '2028-01-14', deletedOn: '2028-01-14' }),
      'one withdrew, and in a second test nobody': tested(
        kind,
        list(test(), test({ id: 'second', withdrawals: 'none' })),
      ),
    },
    open: {
      'deleted the next day, and nobody says whether at once': withdrew({ deletedOn: '2027-07-02' }),
      'nobody says whether deletion was asked for': withdrew({ deletionRequestedOn: undefined, deletedOn: 'none' }),
      'nobody says who withdrew': { withdrawals: undefined },
    },
  }),
);

const incidents = (...patches: readonly Part[]): Part => ({
  incidents: list(...patches.map((patch, index) => incident({ id: `incident-${index}`, ...patch }))),
});
const ofIncidents = {
  kind,
  waits: true,
  notYet: { 'no serious incident': { incidents: 'none' } },
  met: {
    'one, and in a second test none': tested(kind, list(test(), test({ id: 'second', incidents: 'none' }))),
  },
} as const;
testRequirement(
  realWorldTesting,
  'incident-report',
  testingCases({
    ...ofIncidents,
    unmet: {
      'not in the register of serious incidents': incidents({ entry: 'another' }),
      'one of two is not in the register': incidents({}, { entry: 'another' }),
      'in the register, and not reported': system(
        {},
        {
          events: {
            realWorldTest: list(test()),
            seriousIncident: list({
              ...INCIDENT,
              places: list({ id: 'pt', memberState: 'PT', reportedOn: 'none' }),
              aiOfficeToldOn: 'none',
            }),
          },
        },
      ),
      'to be reported tomorrow': system(
        {},
        {
          events: {
            realWorldTest: list(test()),
            seriousIncident: list({
              ...INCIDENT,
              places: list({ id: 'pt', memberState: 'PT', reportedOn: '2028-01-15' }),
              aiOfficeToldOn: '2028-01-15',
            }),
          },
        },
      ),
    },
    met: {
      ...ofIncidents.met,
      'reported to the AI Office today': system(
        {},
        {
          events: {
            realWorldTest: list(test()),
            seriousIncident: list({ ...INCIDENT, places: 'none', aiOfficeToldOn: '2028-01-14' }),
          },
        },
      ),
      'reported in one of two places today, another entry beside it': system(
        {},
        {
          events: {
            realWorldTest: list(test()),
            seriousIncident: list(
              {
                ...INCIDENT,
                places: list(
                  { id: 'es', memberState: 'ES', reportedOn: 'none' },
                  { id: 'pt', memberState: 'PT', reportedOn: '2028-01-14' },
                ),
                aiOfficeToldOn: 'none',
              },
              { id: 'later', places: 'none', aiOfficeToldOn: 'none' },
            ),
          },
        },
      ),
    },
    open: {
      'nobody says in which entry': incidents({ entry: undefined }),
      'nobody says which incidents there were': { incidents: undefined },
    },
  }),
);

testRequirement(
  realWorldTesting,
  'incident-mitigation',
  testingCases({
    ...ofIncidents,
    unmet: {
      'nothing was done': incidents({ response: 'nothing' }),
      'to be suspended tomorrow': incidents({ respondedOn: '2028-01-15' }),
      'one of two without mitigation': incidents({}, { response: 'nothing' }),
    },
    met: {
      ...ofIncidents.met,
      'mitigated at once, today': incidents({ response: 'mitigated at once', respondedOn: '2028-01-14' }),
      'the test was terminated': incidents({ response: 'terminated' }),
    },
    open: { 'nobody says what was done': incidents({ response: undefined }) },
  }),
);

testRequirement(
  realWorldTesting,
  'recall-procedure',
  testingCases({
    kind,
    unmet: { 'no procedure': { recallProcedure: 'none' } },
    open: { 'nobody says of a procedure': { recallProcedure: undefined } },
  }),
);

const stops = (...patches: readonly Part[]): Part => ({
  stops: list(...patches.map((patch, index) => stop({ id: `stop-${index}`, ...patch }))),
});
testRequirement(
  realWorldTesting,
  'stop-notification',
  testingCases({
    kind,
    waits: true,
    notYet: { 'it was never stopped': { stops: 'none' } },
    unmet: {
      'nobody was told': stops({ authoritiesToldOn: 'none' }),
      'to be told tomorrow': stops({ authoritiesToldOn: '2028-01-15' }),
      'one of two untold': stops({}, { authoritiesToldOn: 'none' }),
    },
    met: {
      'told today': stops({ authoritiesToldOn: '2028-01-14' }),
      'stopped once, and a second test never': tested(kind, list(test(), test({ id: 'second', stops: 'none' }))),
    },
    open: { 'nobody says whether it was stopped': { stops: undefined } },
  }),
);

testRequirement(
  realWorldTesting,
  'outcomes-notification',
  testingCases({
    kind,
    waits: true,
    notYet: { 'today is its last day': { endsOn: '2028-01-14', outcomesToldOn: 'none' } },
    unmet: {
      'the day that the authority set is over': { outcomesToldOn: 'none', outcomesDueOn: '2028-01-13' },
      'to be told after the day that was set': { outcomesToldOn: '2028-01-20', outcomesDueOn: '2028-01-10' },
    },
    met: {
      'told today': { outcomesToldOn: '2028-01-14' },
      'told today, after the day that was set': { outcomesToldOn: '2028-01-14', outcomesDueOn: '2028-01-10' },
      'told after the day that was set': { outcomesToldOn: '2027-12-20', outcomesDueOn: '2027-12-10' },
      'told, and a second test goes on': tested(
        kind,
        list(test(), test({ id: 'second', endsOn: '2028-01-14', outcomesToldOn: 'none', outcomesDueOn: '2028-01-13' })),
      ),
    },
    open: {
      'not told yet, and no day is set': { outcomesToldOn: 'none' },
      'nobody says when it ended': { endsOn: undefined, outcomesToldOn: 'none' },
    },
  }),
);
