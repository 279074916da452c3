import { correctiveAction } from '../../../policies/corrective-action/art-20-corrective-action.js';
import {
  AS_OF,
  attestation,
  DEPLOYER,
  deployer,
  deployersSystem,
  document,
  highRiskSystem,
  list,
  merge,
  type Part,
  PROVIDER,
  provider,
  type Registered,
} from '../../support/builders.js';
import {
  type Case,
  type Cases,
  notHighRisk,
  onUnusableEvidence,
  testRequirement,
} from '../../support/policy-tester.js';

const reason = (patch: Part = {}): Part =>
  merge(
    {
      id: 'short-careers',
      knownOn: '2028-01-03',
      what: 'Short careers are ranked lower than the risk file allows',
      action: 'brought into conformity',
      doneOn: '2028-01-04',
      informed: list({ id: 'to-the-agency', party: DEPLOYER, on: '2028-01-04' }),
    },
    patch,
  );
/** A reason that turned out to be none, attested by a named person. */
const unfounded = reason({
  id: 'false-alarm',
  foundToConform: 'yes',
  action: undefined,
  doneOn: 'none',
  how: 'The limit of the risk file was read wrongly; the figures keep it',
  informed: 'none',
});
const fellAway = attestation({
  id: 'false-alarm',
  facts: ['events.reasonToConsiderNonConformity[false-alarm].foundToConform'],
  on: '2028-01-05',
});

const reseller = deployer({ id: 'reseller', usesUnderItsAuthority: 'no', makesAvailable: 'yes' });
const importer = deployer({
  id: 'importer',
  usesUnderItsAuthority: 'no',
  placesSystemOfThirdCountryBrand: 'yes',
});
const representative = deployer({
  id: 'representative',
  usesUnderItsAuthority: 'no',
  acceptedMandate: 'Mandate of 1 July 2027',
});
const supplier = deployer({ id: 'supplier', usesUnderItsAuthority: 'no' });
const BOTH = list(provider(), deployer());

const registered = (register: unknown, rest: Part = {}): Registered =>
  highRiskSystem(merge({ parties: BOTH, events: { reasonToConsiderNonConformity: register } }, rest));
const file = document(['events', 'parties'], { id: 'register' });
const judged = attestation({ requirement: 'ai-act/corrective-action/corrective-action', on: '2028-01-10' });
const of = (name: string, register: unknown, rest: Part = {}): Case => ({
  name,
  system: registered(register, rest),
  evidence: [file],
  attestations: [judged, fellAway],
  party: PROVIDER,
});
const ofOne = (name: string, patch: Part): Case => of(name, list(reason(patch)));

const never: readonly Case[] = [
  ...notHighRisk(provider()),
  { name: 'a deployer, who suspends use under Art. 26(5)', system: deployersSystem(), reason: 'role' },
  of('nothing happened, and somebody says so', list()),
  of('nothing happened', 'none'),
];
const silent: readonly Case[] = [
  {
    name: 'nothing said about reasons: the duty waits for one',
    system: highRiskSystem({ parties: BOTH }),
    party: PROVIDER,
    reason: 'applicability-open',
  },
  of('an empty register that nobody calls complete', []),
];

testRequirement(correctiveAction, 'corrective-action', {
  satisfied: [
    {
      ...ofOne('brought into conformity the day after', {}),
      decidedBy: ['events.reasonToConsiderNonConformity[short-careers].action'],
    },
    ofOne('recalled on the day on which it was known', { action: 'recalled', doneOn: '2028-01-03' }),
    ofOne('disabled today', { action: 'disabled', doneOn: AS_OF }),
    of('the only reason turned out to be none', list(unfounded)),
    of('one reason that was acted on, and one that turned out to be none', list(reason(), unfounded)),
  ],
  'not-satisfied': [
    ofOne('known for ten days, and nothing done', { doneOn: 'none' }),
    ofOne('a recall planned for tomorrow', { action: 'recalled', doneOn: '2028-01-15' }),
    ofOne('an action older than the reason for it', { doneOn: '2028-01-02' }),
    of('one reason of two left without action', list(reason(), reason({ id: 'drift', doneOn: 'none' }))),
    of('left without action, in a list that nobody calls complete', [reason({ doneOn: 'none' })]),
  ],
  undetermined: [
    ...onUnusableEvidence({ ...of('', list(reason())), evidence: [document(['events'], { id: 'register' })] }),
    ...silent,
    { ...ofOne('an action that nobody judged', {}), attestations: [], reason: 'judgement-needed' },
    ofOne('nobody says what was done', { action: 'unknown' }),
    {
      ...of('a reason that is said to be none, and nobody says why', list(merge(unfounded, { how: undefined }))),
      missing: ['events.reasonToConsiderNonConformity[false-alarm].how'],
    },
    ofOne('nobody says since when it was known', { knownOn: undefined }),
    of('one reason, in a list that nobody calls complete', [reason()]),
    {
      ...of('a reason that is said to be none, and nobody stands for it', list(unfounded)),
      attestations: [judged],
      reason: 'claimed-not-shown',
    },
  ],
  'not-applicable': never as Cases,
});

const told = (party: string, patch: Part = {}): Part => merge({ id: `to-${party}`, party, on: '2028-01-04' }, patch);
const notified = (name: string, parties: readonly Part[], ...notices: readonly Part[]): Case =>
  of(name, list(reason({ informed: list(...notices) })), { parties: list(provider(), ...parties) });

testRequirement(correctiveAction, 'information-to-operators', {
  satisfied: [
    {
      ...ofOne('the one deployer is told', {}),
      decidedBy: ['events.reasonToConsiderNonConformity[short-careers].informed[to-the-agency].party'],
    },
    notified(
      'reseller, importer, representative and deployer are told',
      [reseller, importer, representative, deployer()],
      told('reseller'),
      told('importer'),
      told('representative'),
      told(DEPLOYER),
    ),
    notified('told today', [deployer()], told(DEPLOYER, { on: AS_OF })),
    notified('a reseller alone is told', [reseller], told('reseller')),
    notified('an importer alone is told', [importer], told('importer')),
    notified('a representative alone is told', [representative], told('representative')),
    notified('the deployer is told, and a supplier need not be', [supplier, deployer()], told(DEPLOYER)),
    of('a provider that uses the system as well has itself to tell of nothing', list(reason()), {
      parties: list(provider({ usesUnderItsAuthority: 'yes' }), deployer()),
    }),
    of('told of the one reason, and the other turned out to be none', list(reason(), unfounded)),
  ],
  'not-satisfied': [
    notified('nobody is told', [deployer()]),
    ofOne('nobody is told, and it is said', { informed: 'none' }),
    notified('the deployer is to be told tomorrow', [deployer()], told(DEPLOYER, { on: '2028-01-15' })),
    notified('the reseller is told and the deployer is not', [reseller, deployer()], told('reseller')),
    notified('the deployer is told and the reseller is not', [reseller, deployer()], told(DEPLOYER)),
    notified('the deployer is told and the importer is not', [importer, deployer()], told(DEPLOYER)),
    notified('the deployer is told and the representative is not', [representative, deployer()], told(DEPLOYER)),
    of('told of one reason and not of the other', list(reason(), reason({ id: 'drift', informed: 'none' }))),
  ],
  undetermined: [
    ...onUnusableEvidence({ ...of('', list(reason())), evidence: [document(['events'], { id: 'register' })] }),
    ...silent,
    ofOne('nothing said about notices', { informed: undefined }),
    of(
      'nobody told of a reason that is said to be none, and nobody says why',
      list(merge(unfounded, { how: undefined })),
    ),
    ofOne('a notice without a day', { informed: list({ id: 'to-the-agency', party: DEPLOYER }) }),
    of('parties in a list that nobody calls complete', list(reason()), { parties: [provider(), deployer()] }),
    of('one reason, in a list that nobody calls complete', [reason()]),
  ],
  'not-applicable': [
    ...(never as Cases),
    of('no other party at all: nobody to tell', list(reason()), { parties: list(provider()) }),
    of('a supplier alone beside the provider', list(reason()), { parties: list(provider(), supplier) }),
    of('a provider that uses the system alone', list(reason()), {
      parties: list(provider({ usesUnderItsAuthority: 'yes' })),
    }),
  ],
});

const risk = (patch: Part = {}): Part =>
  merge(
    {
      id: 'passed-over',
      knownOn: '2028-01-03',
      what: 'Older applicants are passed over',
      causesInvestigatedOn: '2028-01-04',
      causes: 'Years of graduation were read as a feature',
      reportedByDeployer: 'yes',
      investigatedWithDeployer: 'yes',
      authorityToldOn: '2028-01-04',
      toldNature: 'yes',
      toldAction: 'yes',
      certified: 'yes',
      notifiedBodyToldOn: '2028-01-05',
      doneOn: '2028-01-04',
    },
    patch,
  );
const risky = (name: string, register: unknown): Case => ({
  name,
  system: highRiskSystem({ events: { presentsRisk: register } }),
  evidence: [file],
});
const ofRisk = (name: string, patch: Part): Case => risky(name, list(risk(patch)));

const noRisk: Cases = [
  ...notHighRisk(provider()),
  { name: 'a deployer, who informs under Art. 26(5)', system: deployersSystem(), reason: 'role' },
  risky('it presented no risk, and somebody says so', list()),
  risky('it presented no risk', 'none'),
];
const silentOnRisk: readonly Case[] = [
  { name: 'nothing said about risks: the duty waits for one', system: highRiskSystem(), reason: 'applicability-open' },
  risky('an empty register that nobody calls complete', []),
  risky('a risk dealt with, in a list that nobody calls complete', [risk()]),
];

testRequirement(correctiveAction, 'causes-of-a-risk', {
  satisfied: [
    {
      ...ofRisk('the causes are investigated with the deployer that reported it', {}),
      decidedBy: ['events.presentsRisk[passed-over].causes'],
    },
    ofRisk('a risk that the provider found itself', { reportedByDeployer: 'no', investigatedWithDeployer: 'no' }),
    ofRisk('investigated on the day on which it was known', { causesInvestigatedOn: '2028-01-03' }),
    ofRisk('investigated today', { causesInvestigatedOn: AS_OF }),
  ],
  'not-satisfied': [
    ofRisk('no investigation', { causesInvestigatedOn: 'none' }),
    ofRisk('an investigation that begins tomorrow', { causesInvestigatedOn: '2028-01-15' }),
    ofRisk('an investigation older than the risk', { causesInvestigatedOn: '2028-01-02' }),
    ofRisk('an investigation without a cause', { causes: 'none' }),
    ofRisk('the deployer that reported it took no part', { investigatedWithDeployer: 'no' }),
    risky('one risk of two left alone', list(risk(), risk({ id: 'second', causesInvestigatedOn: 'none' }))),
  ],
  undetermined: [
    ...onUnusableEvidence(ofRisk('', {})),
    ...silentOnRisk,
    ofRisk('nobody says who reported it, and no deployer took part', {
      reportedByDeployer: 'unknown',
      investigatedWithDeployer: 'no',
    }),
    ofRisk('nobody says since when it was known', { knownOn: undefined }),
  ],
  'not-applicable': noRisk,
});

testRequirement(correctiveAction, 'notice-of-a-risk', {
  satisfied: [
    {
      ...ofRisk('authority and notified body are told', {}),
      decidedBy: ['events.presentsRisk[passed-over].authorityToldOn'],
    },
    ofRisk('no notified body ever issued a certificate', { certified: 'no', notifiedBodyToldOn: 'none' }),
    ofRisk('no action taken yet, and none told', { doneOn: 'none', toldAction: 'no' }),
    ofRisk('told on the day on which it was known', { authorityToldOn: '2028-01-03' }),
    ofRisk('told today', { authorityToldOn: AS_OF, notifiedBodyToldOn: AS_OF }),
    ofRisk('an action of tomorrow cannot be told', { doneOn: '2028-01-15', toldAction: 'no' }),
  ],
  'not-satisfied': [
    ofRisk('no authority told', { authorityToldOn: 'none' }),
    ofRisk('the authority is to be told tomorrow', { authorityToldOn: '2028-01-15' }),
    ofRisk('a notice older than the risk', { authorityToldOn: '2028-01-02' }),
    ofRisk('a notice that does not say in what the system fails', { toldNature: 'no' }),
    ofRisk('an action taken today, and the notice silent about it', { doneOn: AS_OF, toldAction: 'no' }),
    ofRisk('the notified body not told', { notifiedBodyToldOn: 'none' }),
    ofRisk('the notified body is to be told tomorrow', { notifiedBodyToldOn: '2028-01-15' }),
    risky('one risk of two untold', list(risk(), risk({ id: 'second', authorityToldOn: 'none' }))),
  ],
  undetermined: [
    ...onUnusableEvidence(ofRisk('', {})),
    ...silentOnRisk,
    ofRisk('nobody says whether there is a certificate, and no body was told', {
      certified: 'unknown',
      notifiedBodyToldOn: 'none',
    }),
    ofRisk('nobody says whether an action was taken, and none was told', { doneOn: undefined, toldAction: 'no' }),
  ],
  'not-applicable': noRisk,
});
