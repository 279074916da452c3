import { postRemoteIdentification } from '../../../policies/deployers/art-26-post-remote-identification.js';
import {
  attestation,
  DEPLOYER,
  identifyingUse,
  list,
  merge,
  only,
  type Part,
  type Registered,
} from '../../support/builders.js';
import { type Case, type Cases, onUnusableEvidence, testRequirement } from '../../support/policy-tester.js';
import { each, file, neverDeployer, using } from './situation.js';

const use = (patch: Part = {}): Part =>
  merge(
    {
      id: 'case-7',
      party: DEPLOYER,
      on: '2028-01-05',
      kind: 'targeted search of a suspect or convicted person',
      authorisationRequestedOn: '2028-01-04',
      authority: 'judicial authority',
      decision: 'granted',
      decidedOn: '2028-01-05',
      offence: 'armed robbery of 3 January',
      strictlyNecessary: 'yes',
      link: only('criminalOffence'),
      adverseDecisionOnOutputAlone: 'no',
      policeFile: 'file 7/2028',
    },
    patch,
  );
const initial = (patch: Part = {}): Part =>
  use({
    id: 'case-8',
    kind: 'initial identification of a potential suspect',
    objectiveFacts: 'seen by two witnesses at the scene',
    authorisationRequestedOn: undefined,
    authority: undefined,
    decision: undefined,
    decidedOn: undefined,
    ...patch,
  });
const police = identifyingUse({ deployer: DEPLOYER, practice: { realTime: 'no' } });
const REPORTS: Part = { every: 'P1Y', reports: list() };
const made = (
  uses: Part | 'none' | readonly Part[] | undefined,
  rest: Part = {},
  of: Part = { firstUseOn: '2028-01-03', identificationReporting: REPORTS },
): Registered => using(of, merge({ uses: list(police), events: { postRemoteIdentificationUse: uses } }, rest));
const by = (...uses: readonly Part[]): Registered => made(list(...uses));
const shown = { system: by(use()), evidence: [file] };

const theirs = use({
  id: 'theirs',
  party: 'other',
  authorisationRequestedOn: 'none',
  objectiveFacts: 'none',
  offence: 'none',
  decision: 'rejected',
  stoppedOn: 'none',
  link: only(),
  adverseDecisionOnOutputAlone: 'yes',
  policeFile: 'none',
});
const theirInitial = initial({ id: 'their-initial', party: 'other', objectiveFacts: 'none' });
const faulty = list(
  merge(theirs, { id: 'own', party: DEPLOYER }),
  merge(theirInitial, { id: 'own-initial', party: DEPLOYER }),
);
const never: Cases = [
  ...neverDeployer,
  ...each(
    { evidence: [file], reason: 'condition' },
    {
      'no use, in a register that is complete': made('none'),
      'the uses of another authority': by(theirs, theirInitial),
      'in Ireland, which is not bound': made(faulty, { scope: { placeOfLawEnforcementUse: 'Ireland' } }),
      'in Denmark, which is not bound': made(faulty, { scope: { placeOfLawEnforcementUse: 'Denmark' } }),
      'recruiting, whatever the register says': using({}, { events: { postRemoteIdentificationUse: faulty } }),
    },
  ),
];
const silent: Case = { name: 'nobody says whether it was used', system: made(undefined) };
const openRegister = (one: Part): Case => ({
  ...shown,
  name: 'a register that nobody calls complete',
  system: made([one]),
});
const beside = (one: Part): Registered => by(one, theirs);

testRequirement(postRemoteIdentification, 'authorisation', {
  satisfied: [
    {
      ...shown,
      name: 'requested of a judge the day before',
      decidedBy: ['events.postRemoteIdentificationUse[case-7].authority'],
    },
    ...each(shown, {
      'requested on the day of the use': by(use({ authorisationRequestedOn: '2028-01-05' })),
      'requested afterwards, within 48 hours': by(
        use({ authorisationRequestedOn: '2028-01-06', requestedWithin48Hours: 'yes' }),
      ),
      'used and requested on the day that is judged': by(
        use({ on: '2028-01-14', authorisationRequestedOn: '2028-01-14' }),
      ),
      'an administrative authority whose decisions bind': by(
        use({ authority: 'administrative authority with binding decisions subject to judicial review' }),
      ),
      'an initial identification beside it needs none': by(use(), initial({ authorisationRequestedOn: 'none' })),
      'what another authority did is for that one to answer': beside(use()),
      'in Denmark, said of a place that the rule binds': made(list(use()), {
        scope: { placeOfLawEnforcementUse: 'another Member State' },
      }),
    }),
  ],
  'not-satisfied': each(shown, {
    'never requested': by(use({ authorisationRequestedOn: 'none' })),
    'requested too late': by(use({ authorisationRequestedOn: '2028-01-09', requestedWithin48Hours: 'no' })),
    'a request that is planned for tomorrow': by(
      use({ on: '2028-01-13', authorisationRequestedOn: '2028-01-15', requestedWithin48Hours: 'yes' }),
    ),
    'authorised by the head of the unit': by(use({ authority: 'other' })),
    'one authorisation for two uses': by(use(), use({ id: 'case-9', authorisationRequestedOn: 'none' })),
  }),
  undetermined: [
    ...onUnusableEvidence(shown),
    silent,
    openRegister(use()),
    {
      ...shown,
      name: 'requested the day after, and nobody says whether within 48 hours',
      system: by(use({ authorisationRequestedOn: '2028-01-06' })),
    },
  ],
  'not-applicable': [
    ...never,
    { ...shown, name: 'initial identifications alone', system: by(initial()), reason: 'condition' },
  ],
});

testRequirement(postRemoteIdentification, 'initial-identification', {
  satisfied: [
    { ...shown, name: 'facts that two witnesses saw', system: by(initial()) },
    {
      ...shown,
      name: 'a targeted search beside it rests on its authorisation',
      system: by(initial(), use({ objectiveFacts: 'none' })),
    },
    {
      ...shown,
      name: 'what another authority did',
      system: by(initial(), merge(initial(), { id: 'x', party: 'other', objectiveFacts: 'none' })),
    },
  ],
  'not-satisfied': each(shown, {
    'no facts': by(initial({ objectiveFacts: 'none' })),
    'one of two without facts': by(initial(), initial({ id: 'case-9', objectiveFacts: 'none' })),
  }),
  undetermined: [...onUnusableEvidence({ ...shown, system: by(initial()) }), silent, openRegister(initial())],
  'not-applicable': [...never, { ...shown, name: 'targeted searches alone', reason: 'condition' }],
});

const judged = [attestation({ facts: ['events.postRemoteIdentificationUse'] })];
const needed = { ...shown, attestations: judged };
testRequirement(postRemoteIdentification, 'strict-necessity', {
  satisfied: [
    { ...needed, name: 'one offence, and no more than necessary, attested by name' },
    ...each(needed, {
      'an initial identification': by(initial()),
      'a search for a missing person beside it': by(
        use(),
        use({ id: 'child', kind: 'other', offence: 'none', strictlyNecessary: undefined }),
      ),
      'what another authority did': beside(use()),
    }),
  ],
  'not-satisfied': each(needed, {
    'no specific offence': by(use({ offence: 'none' })),
    'more than necessary': by(use({ strictlyNecessary: 'no' })),
    'one of two without an offence': by(use(), use({ id: 'case-9', offence: 'none' })),
    'an initial identification for no offence': by(use(), initial({ offence: 'none' })),
    'a search for no offence beside an initial identification': by(initial(), use({ offence: 'none' })),
  }),
  undetermined: [
    ...onUnusableEvidence(needed),
    silent,
    openRegister(use()),
    { ...shown, name: 'claimed, and attested by nobody' },
  ],
  'not-applicable': [
    ...never,
    { ...shown, name: 'a search for a missing person alone', system: by(use({ kind: 'other' })), reason: 'condition' },
  ],
});

const rejected = (patch: Part = {}): Part =>
  use({
    decision: 'rejected',
    decidedOn: '2028-01-06',
    stoppedOn: '2028-01-06',
    dataDeletedOn: '2028-01-07',
    ...patch,
  });
const refused = { ...shown, system: by(rejected()) };
testRequirement(postRemoteIdentification, 'rejection', {
  satisfied: [
    {
      ...refused,
      name: 'stopped on the day and deleted',
      decidedBy: ['events.postRemoteIdentificationUse[case-7].stoppedOn'],
    },
    ...each(refused, {
      'over before it was rejected': by(rejected({ stoppedOn: '2028-01-05' })),
      'rejected, stopped and deleted on the day that is judged': by(
        rejected({ decidedOn: '2028-01-14', stoppedOn: '2028-01-14', dataDeletedOn: '2028-01-14' }),
      ),
      'an initial identification needs no authorisation that could be rejected': by(rejected(), initial()),
      'a use that was granted goes on': by(rejected(), use({ id: 'case-9', stoppedOn: 'none', dataDeletedOn: 'none' })),
      'what another authority did': beside(rejected()),
    }),
  ],
  'not-satisfied': each(refused, {
    'used on': by(rejected({ stoppedOn: 'none' })),
    'stopped the day after': by(rejected({ stoppedOn: '2028-01-07' })),
    'the data are still there': by(rejected({ dataDeletedOn: 'none' })),
    'to be deleted tomorrow': by(rejected({ dataDeletedOn: '2028-01-15' })),
    'one of two still there': by(rejected(), rejected({ id: 'case-9', dataDeletedOn: 'none' })),
    'to be stopped tomorrow by a decision of tomorrow that is entered already': by(
      rejected({ decidedOn: '2028-01-15', stoppedOn: '2028-01-15' }),
    ),
  }),
  undetermined: [
    ...onUnusableEvidence(refused),
    silent,
    openRegister(rejected()),
    { ...refused, name: 'nobody says when it was rejected', system: by(rejected({ decidedOn: undefined })) },
  ],
  'not-applicable': [
    ...never,
    { ...shown, name: 'granted', reason: 'condition' },
    {
      ...shown,
      name: 'no search, and no authorisation that could be rejected',
      system: by(initial({ decision: 'rejected' })),
      reason: 'condition',
    },
  ],
});

testRequirement(postRemoteIdentification, 'no-untargeted-use', {
  satisfied: [
    { ...shown, name: 'linked to an offence', decidedBy: ['events.postRemoteIdentificationUse[case-7].link'] },
    ...each(shown, {
      'linked to a missing person': by(use({ link: only('missingPerson') })),
      'what another authority did': beside(use()),
    }),
  ],
  'not-satisfied': each(shown, {
    'a search of everybody who passed': by(use({ link: only() })),
    'one of two without a link': by(use(), use({ id: 'case-9', link: only() })),
  }),
  undetermined: [...onUnusableEvidence(shown), silent, openRegister(use())],
  'not-applicable': never,
});

testRequirement(postRemoteIdentification, 'no-decision-on-output-alone', {
  satisfied: [
    { ...shown, name: 'decided on further grounds' },
    { ...shown, name: 'what another authority did', system: beside(use()) },
  ],
  'not-satisfied': each(shown, {
    'arrested on the match': by(use({ adverseDecisionOnOutputAlone: 'yes' })),
    'one of two on the match': by(use(), use({ id: 'case-9', adverseDecisionOnOutputAlone: 'yes' })),
  }),
  undetermined: [...onUnusableEvidence(shown), silent, openRegister(use())],
  'not-applicable': never,
});

testRequirement(postRemoteIdentification, 'police-file', {
  satisfied: [
    { ...shown, name: 'documented in the file', decidedBy: ['events.postRemoteIdentificationUse[case-7].policeFile'] },
    { ...shown, name: 'what another authority did', system: beside(use()) },
  ],
  'not-satisfied': each(shown, {
    'in no file': by(use({ policeFile: 'none' })),
    'one of two in no file': by(use(), use({ id: 'case-9', policeFile: 'none' })),
  }),
  undetermined: [...onUnusableEvidence(shown), silent, openRegister(use())],
  'not-applicable': [...never],
});

const report = (patch: Part = {}): Part =>
  merge(
    {
      id: 'year-2028',
      toMarketSurveillanceOn: '2029-01-10',
      toDataProtectionOn: '2029-01-11',
      coversUpTo: '2028-12-31',
    },
    patch,
  );
const reporting = (reports: Part | 'none' | readonly Part[], every = 'P1Y'): Registered =>
  made(list(use()), {}, { firstUseOn: '2028-01-03', identificationReporting: { every, reports } });
const aYearLater = { ...shown, system: reporting(list(report())), asOf: '2029-01-14' };
testRequirement(postRemoteIdentification, 'annual-report', {
  satisfied: [
    { ...shown, name: 'in the first year, no report is due' },
    { ...aYearLater, name: 'a year later, to both authorities' },
    {
      ...aYearLater,
      name: 'submitted on the day that is judged',
      system: reporting(list(report({ toMarketSurveillanceOn: '2029-01-14', toDataProtectionOn: '2029-01-14' }))),
    },
    {
      ...aYearLater,
      name: 'an older report beside it',
      system: reporting(list(report(), report({ id: 'old', coversUpTo: '2027-12-31' }))),
    },
    { ...aYearLater, name: 'every half year', system: reporting(list(report()), 'P6M') },
    { ...shown, name: 'the uses of another authority beside its own', system: beside(use()) },
  ],
  'not-satisfied': [
    ...each(aYearLater, {
      'no report': reporting('none'),
      'not to the market surveillance authority': reporting(list(report({ toMarketSurveillanceOn: 'none' }))),
      'not to the data protection authority': reporting(list(report({ toDataProtectionOn: 'none' }))),
      'to the market surveillance authority tomorrow': reporting(
        list(report({ toMarketSurveillanceOn: '2029-01-15' })),
      ),
      'to the data protection authority tomorrow': reporting(list(report({ toDataProtectionOn: '2029-01-15' }))),
      'a report of the year before': reporting(list(report({ coversUpTo: '2027-12-31' }))),
    }),
    { ...shown, name: 'every two years', system: reporting(list(), 'P2Y') },
    { ...shown, name: 'every year and a day', system: reporting(list(), 'P1Y1D') },
  ],
  undetermined: [
    ...onUnusableEvidence(aYearLater),
    silent,
    { ...aYearLater, name: 'reports that nobody calls complete', system: reporting([]) },
  ],
  'not-applicable': never,
});
