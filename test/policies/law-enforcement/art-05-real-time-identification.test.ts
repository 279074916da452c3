import { realTimeIdentificationUses } from '../../../policies/law-enforcement/art-05-real-time-identification.js';
import {
  attestation,
  DEPLOYER,
  deployer,
  highRiskSystem,
  identifyingUse,
  list,
  merge,
  only,
  type Part,
  type Registered,
} from '../../support/builders.js';
import {
  type Case,
  type Cases,
  notHighRisk,
  onUnusableEvidence,
  testRequirement,
} from '../../support/policy-tester.js';
import { each, file, using } from '../deployers/situation.js';

/** A search of a station hall for one child, allowed by national law. */
const search = (patch: Part = {}): Part =>
  identifyingUse(
    merge(
      {
        deployer: DEPLOYER,
        inLawEnforcementMigrationAsylumOrBorder: 'yes',
        practice: {
          screening: only('remoteBiometricIdentification'),
          realTime: 'yes',
          publiclyAccessibleSpace: 'yes',
          forLawEnforcement: 'yes',
          objective: only('victimsOrMissingPersons'),
          strictlyNecessary: 'yes',
          nationalLawAllows: 'police act, section 40',
          limitsInTimePlacePersons: 'station hall, four hours, one person',
          onlyConfirmsTargetedPerson: 'yes',
          noAdverseDecisionOnOutputAlone: 'yes',
        },
      },
      patch,
    ),
  );

const entry = (patch: Part = {}): Part =>
  merge(
    {
      id: 'child',
      party: DEPLOYER,
      use: 'identification',
      on: '2028-01-05',
      target: 'missing child, file 12',
      harmWithoutUse: 'danger to life within hours, one child',
      consequencesForPersons: 'passers-by compared for four hours, nothing stored',
      keptWithinLimits: 'yes',
      reasonsOfRequest: 'request of 4 January, file 12',
      authorisationRequestedOn: '2028-01-04',
      authority: 'judicial authority',
      decision: 'granted',
      decidedOn: '2028-01-04',
      adverseDecisionOnOutputAlone: 'no',
      marketSurveillanceToldOn: '2028-01-06',
      dataProtectionToldOn: '2028-01-06',
      noticeSaysRequestAndResult: 'yes',
      noticeHasSensitiveData: 'no',
    },
    patch,
  );

const ASSESSED: Part = {
  performedOn: '2027-12-20',
  processes: list({ id: 'searches', uses: ['identification'] }),
};
const registeredOn = (day: string, patch: Part = {}): Part =>
  merge({ id: 'own', uses: ['identification'], entry: 'entry 31', registeredOn: day }, patch);
const OF_USE: Part = {
  firstUseOn: '2028-01-03',
  fundamentalRights: ASSESSED,
  registrations: list(registeredOn('2027-12-22')),
};

const made = (register: unknown, rest: Part = {}, of: Part = OF_USE): Registered =>
  using(of, merge({ uses: list(search()), events: { realTimeIdentificationUse: register } }, rest));
const by = (...entries: readonly Part[]): Registered => made(list(...entries));

/** What another authority did, against every rule. */
const theirs = entry({
  id: 'theirs',
  party: 'other',
  use: 'other-search',
  target: 'none',
  harmWithoutUse: 'none',
  consequencesForPersons: 'none',
  keptWithinLimits: 'no',
  reasonsOfRequest: 'none',
  decision: 'rejected',
  stoppedOn: 'none',
  discardedOn: 'none',
  adverseDecisionOnOutputAlone: 'yes',
  marketSurveillanceToldOn: 'none',
});
const beside = (own: Part): Registered => by(own, theirs);
const faulty = list(merge(theirs, { id: 'own', party: DEPLOYER }));

const shown = { system: by(entry()), evidence: [file] };

const never: Cases = [
  ...notHighRisk(deployer()),
  { name: 'a provider, who uses nothing himself', system: highRiskSystem(), reason: 'role' },
  ...each(
    { evidence: [file], reason: 'class' },
    {
      'recordings of last week': made(faulty, { uses: list(search({ practice: { realTime: 'no' } })) }),
      'at a border, which is no publicly accessible space': made(faulty, {
        uses: list(search({ practice: { publiclyAccessibleSpace: 'no' } })),
      }),
      'a use that another authority makes': made(faulty, { uses: list(search({ deployer: 'other' })) }),
      'a stadium for itself': made(faulty, { uses: list(search({ practice: { forLawEnforcement: 'no' } })) }),
      'no remote biometric identification': made(faulty, {
        uses: list(search({ practice: { screening: only() } })),
      }),
    },
  ),
  ...each(
    { evidence: [file], reason: 'condition' },
    {
      'no use, in a register that is complete': made('none'),
      'the uses of another authority': by(theirs),
      'in Ireland, which is not bound': made(faulty, { scope: { placeOfLawEnforcementUse: 'Ireland' } }),
      'in Denmark, which is not bound': made(faulty, { scope: { placeOfLawEnforcementUse: 'Denmark' } }),
    },
  ),
];
const silent: Case = { name: 'nobody says whether it was used', system: made(undefined) };
/** The register is silent, and the system is in use since that day. */
const since = (firstUseOn: string | undefined): Registered => made(undefined, {}, { ...OF_USE, firstUseOn });
const silences: Cases = [
  { name: 'in use, and the register is silent', system: since('2028-01-03'), reason: 'facts-missing' },
  { name: 'in use since today, and the register is silent', system: since('2028-01-14'), reason: 'facts-missing' },
  { name: 'nobody says whether it is in use: it waits', system: since(undefined), reason: 'applicability-open' },
  { name: 'it will be in use from tomorrow on: it waits', system: since('2028-01-15'), reason: 'applicability-open' },
];
const enteredAlone: Registered = made(list(entry()), {}, { ...OF_USE, firstUseOn: undefined });
/** Paragraph 2 asks nothing of a use for none of the objectives of point (h), which is forbidden. */
const forNothingListed: Cases = each(
  { evidence: [file], reason: 'condition' },
  { 'for none of the objectives': made(faulty, { uses: list(search({ practice: { objective: only() } })) }) },
);
const objectiveOf = (objective: Part | undefined): Registered =>
  made(list(entry()), {
    uses: list(
      search({ practice: { objective } }),
      search({ id: 'archive', deployer: 'other', practice: { objective: only() } }),
    ),
  });
const openRegister = (one: Part): Case => ({
  ...shown,
  name: 'a register that nobody calls complete',
  system: made([one]),
});
const elsewhere = (one: Part): Registered =>
  made(list(one), { scope: { placeOfLawEnforcementUse: 'another Member State' } });

/** One fact of the entry that is asked for by its name. */
const named = (
  fact: string,
): { unmet: Readonly<Record<string, Registered>>; open: Readonly<Record<string, Registered>> } => ({
  unmet: {
    'the entry says that there is none': by(entry({ [fact]: 'none' })),
    'one of two uses without it': by(entry(), entry({ id: 'second', [fact]: 'none' })),
  },
  open: { 'the entry is silent': by(entry({ [fact]: undefined })) },
});

/** The searches of another authority, and what this one uses the system for beside them. */
const otherUses = (practice: Part): Registered =>
  made(list(entry()), {
    uses: list(
      search(),
      search({ id: 'other-search', deployer: 'other', practice }),
      search({ id: 'archive', practice: { realTime: 'no', ...practice } }),
      search({ id: 'cells', practice: { publiclyAccessibleSpace: 'no', ...practice } }),
      search({ id: 'stadium', practice: { forLawEnforcement: 'no', ...practice } }),
      search({ id: 'counting', practice: { screening: only(), ...practice } }),
    ),
  });
const twoSearches = (practice: Part): Registered =>
  made(list(entry()), { uses: list(search(), search({ id: 'second', practice })) });

testRequirement(realTimeIdentificationUses, 'targeted-person-only', {
  satisfied: [
    {
      ...shown,
      name: 'one child is sought',
      decidedBy: [
        'events.realTimeIdentificationUse[child].target',
        'uses[identification].practice.onlyConfirmsTargetedPerson',
      ],
    },
    ...each(shown, {
      'what another authority did': beside(entry()),
      'entered, and nobody says since when it is in use': enteredAlone,
      'nobody says for which objective': objectiveOf(undefined),
      'for an objective, beside a use for none': objectiveOf(only('victimsOrMissingPersons')),
      'uses that are not its own, or of another kind': otherUses({ onlyConfirmsTargetedPerson: 'no' }),
      'in a Member State that is bound': elsewhere(entry()),
    }),
  ],
  'not-satisfied': each(shown, {
    ...named('target').unmet,
    'everybody who passes is identified': made(list(entry()), {
      uses: list(search({ practice: { onlyConfirmsTargetedPerson: 'no' } })),
    }),
    'one of two searches is for everybody': twoSearches({ onlyConfirmsTargetedPerson: 'no' }),
  }),
  undetermined: [
    ...onUnusableEvidence(shown),
    ...silences,
    openRegister(entry()),
    ...each(shown, {
      ...named('target').open,
      'nobody says whether only the person sought is identified': made(list(entry()), {
        uses: list(search({ practice: { onlyConfirmsTargetedPerson: undefined } })),
      }),
    }),
  ],
  'not-applicable': [...never, ...forNothingListed],
});

for (const [id, fact] of [
  ['situation-weighed', 'harmWithoutUse'],
  ['consequences-weighed', 'consequencesForPersons'],
] as const) {
  const weighed = {
    ...shown,
    attestations: [attestation({ requirement: `ai-act/real-time-identification/${id}` })],
  };
  testRequirement(realTimeIdentificationUses, id, {
    satisfied: [
      { ...weighed, name: 'weighed', decidedBy: [`events.realTimeIdentificationUse[child].${fact}`] },
      ...each(weighed, {
        'what another authority did': beside(entry()),
        'entered, and nobody says since when it is in use': enteredAlone,
        'nobody says for which objective': objectiveOf(undefined),
        'for an objective, beside a use for none': objectiveOf(only('victimsOrMissingPersons')),
        'in a Member State that is bound': elsewhere(entry()),
      }),
    ],
    'not-satisfied': each(weighed, named(fact).unmet),
    undetermined: [
      ...onUnusableEvidence(weighed),
      ...silences,
      openRegister(entry()),
      { ...shown, name: 'claimed, and attested by nobody' },
      ...each(weighed, named(fact).open),
    ],
    'not-applicable': [...never, ...forNothingListed],
  });
}

testRequirement(realTimeIdentificationUses, 'limits-of-national-law', {
  satisfied: [
    { ...shown, name: 'within the limits', decidedBy: ['events.realTimeIdentificationUse[child].keptWithinLimits'] },
    ...each(shown, {
      'what another authority did': beside(entry()),
      'entered, and nobody says since when it is in use': enteredAlone,
      'nobody says for which objective': objectiveOf(undefined),
      'for an objective, beside a use for none': objectiveOf(only('victimsOrMissingPersons')),
      'uses that are not its own, or of another kind': otherUses({ nationalLawAllows: 'none' }),
    }),
  ],
  'not-satisfied': each(shown, {
    'an hour longer than ordered': by(entry({ keptWithinLimits: 'no' })),
    'one of two beyond the limits': by(entry(), entry({ id: 'second', keptWithinLimits: 'no' })),
    'no national law': made(list(entry()), { uses: list(search({ practice: { nationalLawAllows: 'none' } })) }),
    'one of two searches without national law': twoSearches({ nationalLawAllows: 'none' }),
  }),
  undetermined: [
    ...onUnusableEvidence(shown),
    ...silences,
    openRegister(entry()),
    ...each(shown, {
      'nobody says whether it kept to them': by(entry({ keptWithinLimits: undefined })),
      'nobody says which limits there are': made(list(entry()), {
        uses: list(search({ practice: { limitsInTimePlacePersons: undefined } })),
      }),
    }),
  ],
  'not-applicable': [...never, ...forNothingListed],
});

const assessed = (patch: Part, register: unknown = list(entry())): Registered =>
  made(register, {}, { ...OF_USE, fundamentalRights: merge(ASSESSED, patch) });
testRequirement(realTimeIdentificationUses, 'impact-assessment', {
  satisfied: [
    { ...shown, name: 'weeks before', decidedBy: [`parties[${DEPLOYER}].use.fundamentalRights.performedOn`] },
    ...each(shown, {
      'on the day of the use': assessed({ performedOn: '2028-01-05' }),
      'used and assessed on the day that is judged': assessed(
        { performedOn: '2028-01-14' },
        list(entry({ on: '2028-01-14' })),
      ),
      'another process beside it': assessed({
        processes: list({ id: 'archive', uses: [] }, { id: 'searches', uses: ['identification'] }),
      }),
      'what another authority did': beside(entry()),
      'entered, and nobody says since when it is in use': enteredAlone,
    }),
  ],
  'not-satisfied': each(shown, {
    'no assessment': assessed({ performedOn: 'none' }),
    'the day after the use': assessed({ performedOn: '2028-01-06' }),
    'in urgency, which frees nobody from it': assessed(
      { performedOn: '2028-01-06' },
      list(entry({ urgent: 'yes', urgencyReasons: 'the train left in ten minutes' })),
    ),
    'of other uses': assessed({ processes: list({ id: 'archive', uses: ['archive'] }) }),
    'an assessment of tomorrow for a use of tomorrow': assessed(
      { performedOn: '2028-01-15' },
      list(entry({ on: '2028-01-15' })),
    ),
    'one of two uses before it': assessed({}, list(entry(), entry({ id: 'early', on: '2027-12-19' }))),
  }),
  undetermined: [
    ...onUnusableEvidence(shown),
    ...silences,
    openRegister(entry()),
    ...each(shown, { 'nobody says when it was performed': assessed({ performedOn: undefined }) }),
  ],
  'not-applicable': never,
});

const URGENT: Part = { urgent: 'yes', urgencyReasons: 'the train left in ten minutes' };
const entered = (registrations: unknown, register: unknown = list(entry())): Registered =>
  made(register, {}, { ...OF_USE, registrations });
testRequirement(realTimeIdentificationUses, 'registration', {
  satisfied: [
    { ...shown, name: 'weeks before', decidedBy: [`parties[${DEPLOYER}].use.registrations[own].registeredOn`] },
    ...each(shown, {
      'on the day of the use': entered(list(registeredOn('2028-01-05'))),
      'used and registered on the day that is judged': entered(
        list(registeredOn('2028-01-14')),
        list(entry({ on: '2028-01-14' })),
      ),
      'in urgency, registered two days later': entered(list(registeredOn('2028-01-07')), list(entry(URGENT))),
      'the entry of another use beside it': entered(
        list(registeredOn('2027-12-22', { id: 'archive', uses: ['archive'] }), registeredOn('2027-12-22')),
      ),
      'what another authority did': beside(entry()),
      'entered, and nobody says since when it is in use': enteredAlone,
    }),
  ],
  'not-satisfied': each(shown, {
    'no entry': entered('none'),
    'the day after the use': entered(list(registeredOn('2028-01-06'))),
    'an entry for another use': entered(list(registeredOn('2027-12-22', { uses: ['archive'] }))),
    'an entry without a number': entered(list(registeredOn('2027-12-22', { entry: 'none' }))),
    'in urgency, to be registered tomorrow': entered(list(registeredOn('2028-01-15')), list(entry(URGENT))),
    'called urgent, without a reason': entered(
      list(registeredOn('2028-01-07')),
      list(entry({ ...URGENT, urgencyReasons: 'none' })),
    ),
    'a reason for urgency that nobody invokes': entered(
      list(registeredOn('2028-01-07')),
      list(entry({ ...URGENT, urgent: undefined })),
    ),
    'one of two uses before it': entered(
      list(registeredOn('2027-12-22')),
      list(entry(), entry({ id: 'early', on: '2027-12-21' })),
    ),
  }),
  undetermined: [
    ...onUnusableEvidence(shown),
    ...silences,
    openRegister(entry()),
    ...each(shown, {
      'entries that nobody calls complete': entered([]),
      'called urgent, and nobody says why': entered(
        list(registeredOn('2028-01-07')),
        list(entry({ ...URGENT, urgencyReasons: undefined })),
      ),
    }),
  ],
  'not-applicable': never,
});

testRequirement(realTimeIdentificationUses, 'authorisation', {
  satisfied: [
    {
      ...shown,
      name: 'granted by a judge the day before',
      decidedBy: ['events.realTimeIdentificationUse[child].decision'],
    },
    ...each(shown, {
      'granted on the day, before the use began': by(entry({ decidedOn: '2028-01-05', begunAfterDecision: 'yes' })),
      'granted by an independent authority whose decision binds': by(
        entry({ authority: 'independent administrative authority whose decision is binding' }),
      ),
      'all on the day that is judged': by(
        entry({
          on: '2028-01-14',
          authorisationRequestedOn: '2028-01-14',
          decidedOn: '2028-01-14',
          begunAfterDecision: 'yes',
        }),
      ),
      'in urgency, requested on the same day and still pending': by(
        entry({ ...URGENT, authorisationRequestedOn: '2028-01-05', decision: 'pending', decidedOn: undefined }),
      ),
      'in urgency, requested the next day within 24 hours, and rejected later': by(
        entry({
          ...URGENT,
          authorisationRequestedOn: '2028-01-06',
          requestedWithin24Hours: 'yes',
          decision: 'rejected',
          decidedOn: '2028-01-07',
        }),
      ),
      'what another authority did': beside(entry()),
      'entered, and nobody says since when it is in use': enteredAlone,
    }),
  ],
  'not-satisfied': each(shown, {
    'never requested': by(entry({ authorisationRequestedOn: 'none', decision: 'pending', decidedOn: 'none' })),
    'used while the decision was pending': by(entry({ decision: 'pending' })),
    'granted the day after': by(entry({ decidedOn: '2028-01-06', begunAfterDecision: 'yes' })),
    'granted on the day, after the use had begun': by(entry({ decidedOn: '2028-01-05', begunAfterDecision: 'no' })),
    'granted by the head of the unit': by(entry({ authority: 'other' })),
    'on a request without reasons': by(entry({ reasonsOfRequest: 'none' })),
    'a grant of tomorrow for a use of the day after tomorrow': by(entry({ on: '2028-01-16', decidedOn: '2028-01-15' })),
    'a request of tomorrow': by(
      entry({ ...URGENT, on: '2028-01-15', authorisationRequestedOn: '2028-01-15', decision: 'pending' }),
    ),
    'in urgency, requested three days later': by(
      entry({ ...URGENT, authorisationRequestedOn: '2028-01-08', requestedWithin24Hours: 'no', decision: 'pending' }),
    ),
    'in urgency that nobody gives a reason for': by(
      entry({
        ...URGENT,
        urgencyReasons: 'none',
        authorisationRequestedOn: '2028-01-05',
        decision: 'pending',
      }),
    ),
    'requested on the day, without any urgency': by(
      entry({ authorisationRequestedOn: '2028-01-05', decision: 'pending', urgencyReasons: 'it was easier' }),
    ),
    'one of two uses without': by(entry(), entry({ id: 'second', decision: 'pending' })),
  }),
  undetermined: [
    ...onUnusableEvidence(shown),
    ...silences,
    openRegister(entry()),
    ...each(shown, {
      'granted on the day, and nobody says whether before': by(entry({ decidedOn: '2028-01-05' })),
      'in urgency, requested the next day, and nobody says within how many hours': by(
        entry({ ...URGENT, authorisationRequestedOn: '2028-01-06', decision: 'pending' }),
      ),
    }),
  ],
  'not-applicable': never,
});

const rejected = (patch: Part = {}): Part =>
  entry({
    ...URGENT,
    authorisationRequestedOn: '2028-01-05',
    decision: 'rejected',
    decidedOn: '2028-01-06',
    stoppedOn: '2028-01-06',
    discardedOn: '2028-01-06',
    ...patch,
  });
const refused = { ...shown, system: by(rejected()) };
testRequirement(realTimeIdentificationUses, 'rejection', {
  satisfied: [
    {
      ...refused,
      name: 'stopped and deleted on the day',
      decidedBy: ['events.realTimeIdentificationUse[child].discardedOn'],
    },
    ...each(refused, {
      'over and deleted before it was rejected': by(rejected({ stoppedOn: '2028-01-05', discardedOn: '2028-01-05' })),
      'deleted after midnight, at once all the same': by(
        rejected({ discardedOn: '2028-01-07', discardedAtOnce: 'yes' }),
      ),
      'all on the day that is judged': by(
        rejected({ decidedOn: '2028-01-14', stoppedOn: '2028-01-14', discardedOn: '2028-01-14' }),
      ),
      'a use that was granted goes on': by(rejected(), entry({ id: 'second', stoppedOn: 'none', discardedOn: 'none' })),
      'what another authority did': beside(rejected()),
    }),
  ],
  'not-satisfied': each(refused, {
    'used on': by(rejected({ stoppedOn: 'none' })),
    'stopped the day after': by(rejected({ stoppedOn: '2028-01-07' })),
    'the results are still there': by(rejected({ discardedOn: 'none' })),
    'deleted a week later': by(rejected({ discardedOn: '2028-01-13', discardedAtOnce: 'no' })),
    'to be deleted tomorrow': by(rejected({ discardedOn: '2028-01-15', discardedAtOnce: 'yes' })),
    'to be stopped tomorrow by a decision of tomorrow that is entered already': by(
      rejected({ decidedOn: '2028-01-15', stoppedOn: '2028-01-15' }),
    ),
    'one of two still there': by(rejected(), rejected({ id: 'second', discardedOn: 'none' })),
  }),
  undetermined: [
    ...onUnusableEvidence(refused),
    silent,
    openRegister(rejected()),
    ...each(refused, {
      'nobody says when it was rejected': by(rejected({ decidedOn: undefined })),
      'deleted the day after, and nobody says whether at once': by(rejected({ discardedOn: '2028-01-07' })),
    }),
  ],
  'not-applicable': [...never, { ...shown, name: 'granted', reason: 'condition' }],
});

testRequirement(realTimeIdentificationUses, 'no-decision-on-output-alone', {
  satisfied: [
    { ...shown, name: 'decided on further grounds' },
    ...each(shown, {
      'what another authority did': beside(entry()),
      'entered, and nobody says since when it is in use': enteredAlone,
      'uses that are not its own, or of another kind': otherUses({ noAdverseDecisionOnOutputAlone: 'no' }),
    }),
  ],
  'not-satisfied': each(shown, {
    'arrested on the match': by(entry({ adverseDecisionOnOutputAlone: 'yes' })),
    'one of two on the match': by(entry(), entry({ id: 'second', adverseDecisionOnOutputAlone: 'yes' })),
    'decisions on the match as a rule': made(list(entry()), {
      uses: list(search({ practice: { noAdverseDecisionOnOutputAlone: 'no' } })),
    }),
    'one of two searches with decisions on the match': twoSearches({ noAdverseDecisionOnOutputAlone: 'no' }),
  }),
  undetermined: [
    ...onUnusableEvidence(shown),
    ...silences,
    openRegister(entry()),
    ...each(shown, {
      'nobody says how it was decided': by(entry({ adverseDecisionOnOutputAlone: undefined })),
    }),
  ],
  'not-applicable': never,
});

testRequirement(realTimeIdentificationUses, 'notification', {
  satisfied: [
    {
      ...shown,
      name: 'notified the day after',
      decidedBy: ['events.realTimeIdentificationUse[child].dataProtectionToldOn'],
    },
    ...each(shown, {
      'notified on the day that is judged': by(
        entry({ marketSurveillanceToldOn: '2028-01-14', dataProtectionToldOn: '2028-01-14' }),
      ),
      'what another authority did': beside(entry()),
      'entered, and nobody says since when it is in use': enteredAlone,
    }),
  ],
  'not-satisfied': each(shown, {
    'not to the market surveillance authority': by(entry({ marketSurveillanceToldOn: 'none' })),
    'not to the data protection authority': by(entry({ dataProtectionToldOn: 'none' })),
    'to the market surveillance authority tomorrow': by(entry({ marketSurveillanceToldOn: '2028-01-15' })),
    'to the data protection authority tomorrow': by(entry({ dataProtectionToldOn: '2028-01-15' })),
    'without the decision and its result': by(entry({ noticeSaysRequestAndResult: 'no' })),
    'with the positions of the cameras': by(entry({ noticeHasSensitiveData: 'yes' })),
    'one of two untold': by(entry(), entry({ id: 'second', dataProtectionToldOn: 'none' })),
  }),
  undetermined: [
    ...onUnusableEvidence(shown),
    ...silences,
    openRegister(entry()),
    ...each(shown, { 'nobody says what it contains': by(entry({ noticeHasSensitiveData: undefined })) }),
  ],
  'not-applicable': never,
});
