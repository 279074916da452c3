import { seriousIncidents } from '../../../policies/post-market-monitoring/art-73-serious-incidents.js';
import {
  AS_OF,
  attestation,
  deployersSystem,
  highRiskSystem,
  list,
  merge,
  only,
  type Part,
  plainUse,
  provider,
} from '../../support/builders.js';
import {
  type Case,
  type Cases,
  notHighRisk,
  onUnusableEvidence,
  testRequirement,
} from '../../support/policy-tester.js';
import { AWARE, corrected, EQUIVALENT, incident, OFFICE, of, ofOne, reportedOn } from './incidents.js';

const ruledOut = { causalLinkRuledOut: 'yes' };
const judged = attestation({
  id: 'no-link',
  facts: ['events.seriousIncident[passed-over].causalLinkRuledOut'],
  on: '2028-01-05',
});
const HARM: Part = { ledTo: only('propertyOrEnvironment') };
const OVERDUE: Part = { ...reportedOn('none'), knownOn: '2027-12-20' };
/** A device is high-risk by product law; its use is not among those of Annex III. */
const device = (kind: string): Part => ({
  product: {
    systemIsTheProduct: 'yes',
    componentOf: 'none',
    sectionA: only(kind),
    sectionB: only(),
    thirdPartyAssessment: 'required',
  },
});
/** Of whom the model is, and which exception from the competence of the AI Office applies. */
const ofTheModel = (modelAndSystemSameProviderOrUndertaking: string, exceptionFromAiOffice: unknown): Part => ({
  route: { modelAndSystemSameProviderOrUndertaking, exceptionFromAiOffice, insideVeryLargePlatform: 'no' },
});
const AFTER_2028 = '2028-08-20';

const never: Cases = [
  ...notHighRisk(provider()),
  { name: 'a deployer, who informs the provider first under Art. 26(5)', system: deployersSystem(), reason: 'role' },
  of('no serious incident, and somebody says so', list()),
  of('no serious incident', 'none'),
  ofOne(
    'harm to property, where another law asks for an equivalent report',
    { ...HARM, ...OVERDUE },
    { organisation: EQUIVALENT },
  ),
  ofOne(
    'harm to health by a medical device',
    { ledTo: only('seriousHarmToHealth'), ...OVERDUE },
    { rest: device('medicalDevices'), asOf: AFTER_2028 },
  ),
  ofOne(
    'harm to health by an in vitro diagnostic device',
    { ledTo: only('seriousHarmToHealth'), ...OVERDUE },
    { rest: device('inVitroDiagnosticMedicalDevices'), asOf: AFTER_2028 },
  ),
];
const silent: readonly Case[] = [
  {
    name: 'nothing said about incidents: the duty waits for one',
    system: highRiskSystem(),
    reason: 'applicability-open',
  },
  of('an empty register that nobody calls complete', []),
];

/** Ruled out by a named person, and nothing of it written down. */
const unwritten = (patch: Part = {}): Case =>
  ofOne(
    'ruled out by a named person who wrote down no assessment',
    { ...OVERDUE, ...ruledOut, ...patch, riskAssessment: 'to be confirmed' },
    {
      attestations: [judged],
    },
  );
const GOOD = incident({ id: 'rights' });
const BAD = incident({ ...HARM, ...OVERDUE });
/** An infringement of rights that was reported, beside harm to property that nobody reported. */
const beside = (name: string, more: Parameters<typeof of>[2], bad = BAD): Case => of(name, list(GOOD, bad), more);
const RIGHTS = incident(OVERDUE);
const liftInNoArea: Part = { ...device('lifts'), uses: list(plainUse()) };

/** What frees from the report of harm to property, and from nothing else. */
const limited: readonly Case[] = [
  beside('rights reported, and harm to property left to another law', { organisation: EQUIVALENT }),
  beside('rights reported, and harm by a medical device left to its law', {
    rest: device('medicalDevices'),
    asOf: AFTER_2028,
  }),
  beside('rights reported, and harm by an in vitro device left to its law', {
    rest: device('inVitroDiagnosticMedicalDevices'),
    asOf: AFTER_2028,
  }),
];

/** What does not free from the duty, with a report that is overdue. */
const stillDue: readonly Case[] = [
  beside('an infringement of rights, whatever another law asks for', { organisation: EQUIVALENT }, RIGHTS),
  beside('harm to property, and another law that is said not to be equivalent', {
    organisation: { ...EQUIVALENT, equivalentIncidentReporting: 'no' },
  }),
  beside('harm to property, and nothing said of another law', {}),
  beside('harm to property, another law named and not invoked', {
    organisation: { equivalentIncidentReportingLaw: 'Regulation (EU) 2022/2554' },
  }),
  beside('harm to property by a system outside Annex III, whatever another law asks for', {
    organisation: EQUIVALENT,
    rest: liftInNoArea,
    asOf: AFTER_2028,
  }),
  beside('an infringement of rights by a medical device', { rest: device('medicalDevices'), asOf: AFTER_2028 }, RIGHTS),
  beside('harm to property by a lift', { rest: device('lifts'), asOf: AFTER_2028 }),
  beside('harm to property by a device that needs no third party', {
    rest: merge(device('medicalDevices'), { product: { thirdPartyAssessment: 'not required' } }),
    asOf: AFTER_2028,
  }),
  ...stillDueAlone(),
];

function stillDueAlone(): readonly Case[] {
  const alone = (name: string, more: Parameters<typeof of>[2], only = BAD): Case => of(name, list(only), more);
  return [
    alone('an infringement of rights alone, whatever another law asks for', { organisation: EQUIVALENT }, RIGHTS),
    alone('harm to property alone, another law named and not invoked', {
      organisation: { equivalentIncidentReportingLaw: 'Regulation (EU) 2022/2554' },
    }),
    alone('harm to property alone, and another law that is said not to be equivalent', {
      organisation: { ...EQUIVALENT, equivalentIncidentReporting: 'no' },
    }),
    alone('harm to property alone, outside Annex III', {
      organisation: EQUIVALENT,
      rest: liftInNoArea,
      asOf: AFTER_2028,
    }),
    alone(
      'an infringement of rights alone, by a medical device',
      { rest: device('medicalDevices'), asOf: AFTER_2028 },
      RIGHTS,
    ),
    alone('harm to property alone, by a lift', { rest: device('lifts'), asOf: AFTER_2028 }),
    alone('harm to property alone, by a device that needs no third party', {
      rest: merge(device('medicalDevices'), { product: { thirdPartyAssessment: 'not required' } }),
      asOf: AFTER_2028,
    }),
  ];
}

testRequirement(seriousIncidents, 'report', {
  satisfied: [
    {
      ...ofOne('reported in the Member State where it occurred', {}),
      decidedBy: ['events.seriousIncident[passed-over].places[austria].reportedOn'],
    },
    ofOne('reported in both Member States where it occurred', reportedOn('2028-01-05', '2028-01-06')),
    ofOne('reported today', reportedOn(AS_OF)),
    ofOne('reported today, after the last day', { ...reportedOn(AS_OF), knownOn: '2027-12-20' }),
    ...limited,
    ofOne(
      'an incident to which the system did not lead, by the judgement of a named person',
      { ...OVERDUE, ...ruledOut },
      { attestations: [judged] },
    ),
    ofOne('reported, though far too late: the clock is another duty', {
      ...reportedOn('2028-01-10'),
      knownOn: '2027-12-20',
    }),
    of(
      'one reported, and one to which the system did not lead',
      list(incident({ id: 'other' }), incident({ ...OVERDUE, ...ruledOut })),
      { attestations: [judged] },
    ),
  ],
  'not-satisfied': [
    ofOne('model and system of one provider, in an exception, and no authority told', OVERDUE, {
      rest: ofTheModel('yes', only('justice')),
    }),
    ofOne('model and system of two providers, and no authority told', OVERDUE, { rest: ofTheModel('no', only()) }),
    ofOne('not reported sixteen days after awareness', { ...reportedOn('none'), knownOn: '2027-12-29' }),
    ofOne('reported in one of two Member States', { ...reportedOn('2028-01-05', 'none'), knownOn: '2027-12-20' }),
    ofOne('a report planned for tomorrow, after the last day', { ...reportedOn('2028-01-15'), knownOn: '2027-12-29' }),
    of('one of two incidents not reported', list(incident(), incident({ id: 'second', ...OVERDUE }))),
    of('not reported, in a list that nobody calls complete', [incident(OVERDUE)]),
    ofOne('it is said to have occurred nowhere', { places: 'none' }),
    ofOne('overdue, and a link that is not ruled out', { ...OVERDUE, causalLinkRuledOut: 'no' }),
    ...stillDue,
  ],
  undetermined: [
    ...onUnusableEvidence(ofOne('', {})),
    ...silent,
    ofOne('not reported on the fifteenth day: the day is not over', { ...reportedOn('none'), knownOn: '2027-12-30' }),
    ofOne('a report planned for the last day', { ...reportedOn('2028-01-15'), knownOn: '2027-12-31' }),
    ofOne('nobody says when it was reported', reportedOn(undefined)),
    ofOne('places in a list that nobody calls complete', {
      places: [{ id: 'austria', memberState: 'AT', reportedOn: '2028-01-05' }],
    }),
    of('a reported incident, in a list that nobody calls complete', [incident()]),
    unwritten(),
    ofOne(
      'said to be ruled out, and nobody stands for it',
      { ...OVERDUE, ...ruledOut },
      { reason: 'claimed-not-shown' },
    ),
    ofOne(
      'another law invoked and not named',
      { ...HARM, ...OVERDUE },
      { organisation: { equivalentIncidentReporting: 'yes' } },
    ),
    ofOne(
      'another law invoked, and nobody says what the incident led to',
      { ...OVERDUE, ledTo: undefined },
      { organisation: EQUIVALENT },
    ),
  ],
  'not-applicable': [
    ...never,
    ofOne(
      'the AI Office is the recipient',
      { ...OVERDUE, aiOfficeToldOn: '2028-01-05' },
      { rest: OFFICE, reason: 'condition' },
    ),
    ofOne(
      'the AI Office is the recipient, because the system is part of a very large platform',
      { ...OVERDUE, aiOfficeToldOn: '2028-01-05' },
      { rest: { route: { insideVeryLargePlatform: 'yes' } }, reason: 'condition' },
    ),
    ofOne(
      'the AI Office is the recipient, because model and system are of one provider',
      { ...OVERDUE, aiOfficeToldOn: '2028-01-05' },
      { rest: ofTheModel('yes', only()), reason: 'condition' },
    ),
  ],
});

/** The last day of a clock: done on it, a day later, and open while it is not over; for either recipient. */
function clockCases(days: number, kind: Part) {
  const on = (day: number): string => new Date(Date.parse(AWARE) + day * 86_400_000).toISOString().slice(0, 10);
  const asOf = '2028-02-15';
  type More = Parameters<typeof ofOne>[2];
  const at = (name: string, patch: Part, more: More = {}): Case =>
    ofOne(name, { ...kind, ...patch }, { asOf, ...more });
  const toAuthority = (day: string | undefined): Part => reportedOn(day);
  const toOffice = (day: string | undefined): Part => ({ ...reportedOn('none'), aiOfficeToldOn: day });
  const routes = [
    { who: 'the authority', told: toAuthority, more: {} as NonNullable<More> },
    { who: 'the AI Office', told: toOffice, more: { rest: OFFICE } },
  ];
  const fact = 'events.seriousIncident[passed-over].places[place-0].reportedOn';
  const lapsed = incident({ ...kind, ...OVERDUE, ...ruledOut });
  return {
    satisfied: [
      ...routes.flatMap(({ who, told, more }) => [
        at(`${who} told on day ${days}`, told(on(days)), more),
        at(`${who} told on the day of awareness`, told(AWARE), more),
        at(
          `a deployer knew it a day before, and ${who} is told on day ${days} after that`,
          { ...told(on(days - 1)), deployerKnownOn: on(-1) },
          more,
        ),
      ]),
      at('reported in both Member States in time', reportedOn(on(1), on(days))),
      of(
        'one in time, and one to which the system did not lead',
        list(incident({ id: 'other', ...kind, ...reportedOn(on(1)) }), lapsed),
        {
          asOf,
          attestations: [judged],
        },
      ),
    ],
    'not-satisfied': [
      ...routes.flatMap(({ who, told, more }) => [
        at(`${who} told on day ${days + 1}`, told(on(days + 1)), more),
        at(`${who} never told`, told('none'), more),
        at(`${who} not told, the day after the last one`, told('none'), { ...more, asOf: on(days + 1) }),
        at(`a report to ${who} dated before awareness: awareness is dated too late`, told(on(-1)), more),
        at(
          `a deployer knew it a day before, and ${who} is told on day ${days} after the provider did`,
          { ...told(on(days)), deployerKnownOn: on(-1) },
          more,
        ),
      ]),
      { ...at('late in one of two Member States', reportedOn(on(days + 1), on(1))), decidedBy: [fact] },
      at('the AI Office alone is told, and is not competent', toOffice(on(1))),
      at(
        'an authority alone is told in time, and the AI Office is competent',
        { ...reportedOn(on(1)), aiOfficeToldOn: on(days + 1) },
        { rest: OFFICE },
      ),
      at('it is said to have occurred nowhere', { places: 'none' }),
      of(
        'one of two incidents late',
        list(
          incident({ ...kind, ...reportedOn(on(1)) }),
          incident({ id: 'second', ...kind, ...reportedOn(on(days + 1)) }),
        ),
        { asOf },
      ),
    ],
    undetermined: [
      ...onUnusableEvidence(at('', reportedOn(on(days)))),
      ...silent,
      ...routes.flatMap(({ who, told, more }) => [
        at(`${who} not told, on the last day`, told('none'), { ...more, asOf: on(days) }),
        at(`nobody says when ${who} was told`, told('to be confirmed'), more),
        at(
          `nobody says when the provider became aware, and ${who} is told`,
          { ...told(on(1)), knownOn: 'to be confirmed' },
          more,
        ),
        at(
          `nobody says whether a deployer knew it before, and ${who} is told`,
          { ...told(on(1)), deployerKnownOn: 'to be confirmed' },
          more,
        ),
      ]),
      unwritten(kind),
      at(
        'late, said to be ruled out, and nobody stands for it',
        { ...reportedOn('none'), ...ruledOut },
        { reason: 'claimed-not-shown' },
      ),
      of(
        'an incident reported in time, in a list that nobody calls complete',
        [incident({ ...kind, ...reportedOn(on(1)) })],
        { asOf },
      ),
    ],
    'not-applicable': never,
  } satisfies Record<string, readonly Case[]>;
}

const fifteen = clockCases(15, {});
testRequirement(seriousIncidents, 'within-fifteen-days', {
  ...fifteen,
  satisfied: [
    ...fifteen.satisfied,
    ofOne('a death, reported in time', { ledTo: only('death') }),
    ofOne('a disruption of critical infrastructure, reported in time', { ledTo: only('criticalInfrastructure') }),
    ofOne('a widespread infringement, reported in time', { widespreadInfringement: 'yes' }),
    beside('rights in time, and harm to property left to another law', { organisation: EQUIVALENT }),
  ] as unknown as Cases,
  undetermined: [
    ...fifteen.undetermined,
    ofOne('reported in time, and nobody says what it led to: a shorter clock may run', { ledTo: undefined }),
    ofOne('nobody says whether a person died', { ledTo: { criticalInfrastructure: 'no', fundamentalRights: 'yes' } }),
    ofOne('nobody says whether critical infrastructure was disrupted', {
      ledTo: { death: 'no', fundamentalRights: 'yes' },
    }),
    ofOne('nobody says whether the infringement is widespread', { widespreadInfringement: 'unknown' }),
  ] as unknown as Cases,
} as never);

const two = clockCases(2, { ledTo: only('criticalInfrastructure') });
const LATE: Part = { ...reportedOn('2028-01-06') };
testRequirement(seriousIncidents, 'within-two-days', {
  ...two,
  satisfied: [
    ...two.satisfied,
    ofOne('a widespread infringement, reported on the second day', {
      widespreadInfringement: 'yes',
      ...reportedOn('2028-01-05'),
    }),
    of(
      'infrastructure and rights in time, and infrastructure alone left to another law',
      list(
        incident({ ledTo: only('criticalInfrastructure', 'fundamentalRights') }),
        incident({ id: 'second', ledTo: only('criticalInfrastructure'), ...OVERDUE }),
      ),
      { organisation: EQUIVALENT },
    ),
    of(
      'critical infrastructure in time, and a breach of rights later',
      list(incident({ ledTo: only('criticalInfrastructure') }), incident({ id: 'rights', ...LATE })),
    ),
  ],
  'not-satisfied': [
    ...two['not-satisfied'],
    ofOne('a widespread infringement, reported on the third day', { widespreadInfringement: 'yes', ...LATE }),
    ofOne('critical infrastructure disrupted and a person dead, reported on the third day', {
      ledTo: only('criticalInfrastructure', 'death'),
      ...LATE,
    }),
  ],
  undetermined: [
    ...two.undetermined,
    ofOne('reported on the third day, and nobody says what it led to', { ledTo: undefined, ...LATE }),
    ofOne('reported on the third day, and nobody says whether it is widespread', {
      widespreadInfringement: 'unknown',
      ...LATE,
    }),
  ],
  'not-applicable': [
    ...never,
    ofOne(
      'critical infrastructure left to another law',
      { ledTo: only('criticalInfrastructure'), ...OVERDUE },
      { organisation: EQUIVALENT },
    ),
    ofOne('a single breach of rights, for which there are fifteen days', LATE, { reason: 'condition' }),
    ofOne('a death, for which there are ten days', { ledTo: only('death'), ...LATE }, { reason: 'condition' }),
  ],
} as never);

const ten = clockCases(10, { ledTo: only('death') });
const ELEVENTH: Part = { ...reportedOn('2028-01-14') };
testRequirement(seriousIncidents, 'within-ten-days', {
  ...ten,
  satisfied: [
    ...ten.satisfied,
    of(
      'a death that breaches rights in time, and a death alone left to another law',
      list(
        incident({ ledTo: only('death', 'fundamentalRights') }),
        incident({ id: 'second', ledTo: only('death'), ...OVERDUE }),
      ),
      { organisation: EQUIVALENT },
    ),
    of(
      'a death in time, and a breach of rights later',
      list(incident({ ledTo: only('death') }), incident({ id: 'rights', ...ELEVENTH })),
    ),
  ],
  undetermined: [
    ...ten.undetermined,
    ofOne('reported on the eleventh day, and nobody says whether a person died', { ledTo: undefined, ...ELEVENTH }),
  ],
  'not-applicable': [
    ...never,
    ofOne('a death left to another law', { ledTo: only('death'), ...OVERDUE }, { organisation: EQUIVALENT }),
    ofOne(
      'serious harm to health that nobody died of',
      { ledTo: only('seriousHarmToHealth'), ...ELEVENTH },
      { reason: 'condition' },
    ),
  ],
} as never);

const followed = (patch: Part): Part => ({
  firstReportIncomplete: 'yes',
  completeReportDueOn: '2028-01-12',
  completeReportOn: '2028-01-12',
  ...patch,
});

testRequirement(seriousIncidents, 'complete-report', {
  satisfied: [
    {
      ...ofOne('an incomplete first report, and the complete one', followed({})),
      decidedBy: ['events.seriousIncident[passed-over].completeReportOn'],
    },
    ofOne('the complete report came today, after the day that was announced', followed({ completeReportOn: AS_OF })),
    ofOne('the complete report came, and no day had been set', followed({ completeReportDueOn: 'none' })),
    of(
      'one followed, and one complete from the start',
      list(incident(followed({})), incident({ id: 'other', completeReportOn: 'none' })),
    ),
    of(
      'one followed, and one to which the system did not lead',
      list(
        incident({ ...followed({}), id: 'other' }),
        incident({ ...followed({ completeReportOn: 'none' }), ...ruledOut }),
      ),
      { attestations: [judged] },
    ),
  ],
  'not-satisfied': [
    ofOne(
      'no complete report by the day that was set',
      followed({ completeReportDueOn: '2028-01-13', completeReportOn: 'none' }),
    ),
    of(
      'one of two incidents without',
      list(incident(followed({})), incident({ id: 'second', ...followed({ completeReportOn: 'none' }) })),
    ),
  ],
  undetermined: [
    ...onUnusableEvidence(ofOne('', followed({}))),
    ...silent,
    unwritten(followed({ completeReportDueOn: '2028-01-10', completeReportOn: 'none' })),
    ofOne(
      'no complete report, and the day that was set is today',
      followed({ completeReportDueOn: AS_OF, completeReportOn: 'none' }),
    ),
    ofOne(
      'no complete report, and no day was set',
      followed({ completeReportDueOn: 'none', completeReportOn: 'none' }),
    ),
    ofOne('nobody says whether the first report was complete', {
      firstReportIncomplete: 'unknown',
      completeReportOn: 'none',
      completeReportDueOn: '2028-01-12',
    }),
    of('followed, in a list that nobody calls complete', [incident(followed({}))]),
  ],
  'not-applicable': [...never, ofOne('the first report was complete', {}, { reason: 'condition' })],
} as never);

const afterwards = (name: string, patch: Part): Case =>
  ofOne(
    name,
    {},
    {
      rest: {
        events: {
          reasonToConsiderNonConformity: list(corrected(patch), corrected({ id: 'older', doneOn: '2027-12-20' })),
        },
      },
    },
  );

testRequirement(seriousIncidents, 'investigation', {
  satisfied: [
    {
      ...ofOne('investigated, assessed and corrected', {}),
      decidedBy: ['events.seriousIncident[passed-over].riskAssessment'],
    },
    ofOne('the investigation begins today', { investigationBegunOn: AS_OF }),
    afterwards('corrected today', { doneOn: AS_OF }),
    ofOne('reported to the AI Office, and investigated', { ...reportedOn('none'), aiOfficeToldOn: '2028-01-05' }),
    of(
      'one investigated, and one that is not reported yet',
      list(incident(), incident({ id: 'second', ...reportedOn('none'), investigationBegunOn: 'none' })),
    ),
    of(
      'one investigated, and one to which the system did not lead',
      list(incident({ id: 'other' }), incident({ ...ruledOut, investigationBegunOn: 'none' })),
      { attestations: [judged] },
    ),
  ],
  'not-satisfied': [
    ofOne('no investigation', { investigationBegunOn: 'none' }),
    ofOne('an investigation that begins tomorrow', { investigationBegunOn: '2028-01-15' }),
    ofOne('no risk assessment of the incident', { riskAssessment: 'none' }),
    ofOne('no corrective action', { correctiveActions: 'none' }),
    ofOne('another corrective action than those of the register', { correctiveActions: ['other'] }),
    afterwards('a corrective action that is not taken', { doneOn: 'none' }),
    afterwards('a corrective action of tomorrow', { doneOn: '2028-01-15' }),
    ofOne('reported today in one of two Member States, and no investigation', {
      ...reportedOn('none', AS_OF),
      investigationBegunOn: 'none',
    }),
    ofOne('the AI Office told today, and no investigation', {
      ...reportedOn('none'),
      aiOfficeToldOn: AS_OF,
      investigationBegunOn: 'none',
    }),
    of('one of two incidents left alone', list(incident(), incident({ id: 'second', investigationBegunOn: 'none' }))),
  ],
  undetermined: [
    ...onUnusableEvidence(ofOne('', {})),
    ...silent,
    unwritten({ ...reportedOn('2028-01-05'), investigationBegunOn: 'none' }),
    ofOne('nothing said of an investigation', { investigationBegunOn: undefined }),
    ofOne('nothing said of a corrective action', { correctiveActions: undefined }),
    of('an incident dealt with, in a list that nobody calls complete', [incident()]),
  ],
  'not-applicable': [...never, ofOne('nothing is reported yet', reportedOn('none'), { reason: 'condition' })],
} as never);

const altered = (patch: Part = {}): Part => ({
  systemAltered: 'yes',
  alteredOn: '2028-01-06',
  authorityToldOfAlterationOn: '2028-01-05',
  digestAfterInvestigation: `sha256:${'b'.repeat(64)}`,
  ...patch,
});

testRequirement(seriousIncidents, 'no-alteration-untold', {
  satisfied: [
    of(
      'one untouched, and one altered that is not reported yet',
      list(
        incident(),
        incident({ id: 'second', ...reportedOn('none'), ...altered({ authorityToldOfAlterationOn: 'none' }) }),
      ),
    ),
    {
      ...ofOne('nothing altered, and the digests say so', {}),
      decidedBy: ['events.seriousIncident[passed-over].digestAtIncident'],
    },
    ofOne('altered the day after the authority was told', altered()),
    ofOne('altered on the day on which the authority was told', altered({ alteredOn: '2028-01-05' })),
    ofOne(
      'the authority told today of an alteration planned for tomorrow',
      altered({ authorityToldOfAlterationOn: AS_OF, alteredOn: '2028-01-15' }),
    ),
    of(
      'one untouched, and one to which the system did not lead',
      list(incident({ id: 'other' }), incident({ ...ruledOut, ...altered({ authorityToldOfAlterationOn: 'none' }) })),
      { attestations: [judged] },
    ),
  ],
  'not-satisfied': [
    ofOne('reported today in one of two Member States, and altered untold', {
      ...reportedOn('none', AS_OF),
      ...altered({ authorityToldOfAlterationOn: 'none' }),
    }),
    ofOne('the AI Office told today, and altered untold', {
      ...reportedOn('none'),
      aiOfficeToldOn: AS_OF,
      ...altered({ authorityToldOfAlterationOn: 'none' }),
    }),
    ofOne('updated the same night, and the authority told afterwards', altered({ alteredOn: AWARE })),
    ofOne('altered, and nobody told', altered({ authorityToldOfAlterationOn: 'none' })),
    ofOne('said to be unaltered, and the digests differ', { digestAfterInvestigation: `sha256:${'b'.repeat(64)}` }),
    ofOne('said to be unaltered, the digests differ, and days of a notice are given', altered({ systemAltered: 'no' })),
    ofOne(
      'an alteration of tomorrow, of which the authority is to be told then',
      altered({ alteredOn: '2028-01-15', authorityToldOfAlterationOn: '2028-01-15' }),
    ),
    ofOne(
      'altered untold, though the same build was put back',
      altered({ authorityToldOfAlterationOn: 'none', digestAfterInvestigation: `sha256:${'a'.repeat(64)}` }),
    ),
    of(
      'one of two altered untold',
      list(incident(), incident({ id: 'second', ...altered({ authorityToldOfAlterationOn: 'none' }) })),
    ),
  ],
  undetermined: [
    ...onUnusableEvidence(ofOne('', {})),
    ...silent,
    unwritten({ ...reportedOn('2028-01-05'), ...altered({ authorityToldOfAlterationOn: 'none' }) }),
    ofOne('said to be unaltered, and no digest', { digestAtIncident: undefined }),
    ofOne('nobody says whether it was altered', { systemAltered: 'unknown' }),
    of('untouched, in a list that nobody calls complete', [incident()]),
  ],
  'not-applicable': [
    ...never,
    ofOne('nothing is reported yet', { ...reportedOn('none'), ...altered() }, { reason: 'condition' }),
  ],
} as never);
