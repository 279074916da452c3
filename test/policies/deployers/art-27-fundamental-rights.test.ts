import { fundamentalRights } from '../../../policies/deployers/art-27-fundamental-rights.js';
import {
  attestation,
  deployer,
  highRiskSystem,
  list,
  merge,
  only,
  type Part,
  type Registered,
} from '../../support/builders.js';
import { type Case, type Cases, onUnusableEvidence, testRequirement } from '../../support/policy-tester.js';
import {
  AT,
  creditUse,
  each,
  file,
  infrastructureUse,
  insuranceUse,
  neverDeployer,
  ownUse,
  unlistedUse,
  using,
} from './situation.js';

const process = (patch: Part = {}): Part =>
  merge(
    {
      id: 'selection',
      description: 'Applications are ranked, then read by a recruiter',
      uses: ['shortlisting'],
      inLineWithIntendedPurpose: 'yes',
      from: '2028-01-03',
      until: '2029-12-31',
      frequency: 'At every vacancy',
    },
    patch,
  );
const group = (patch: Part = {}): Part =>
  merge(
    {
      id: 'applicants',
      description: 'Applicants for posts in nursing',
      processes: ['selection'],
      under18OrVulnerable: 'no',
    },
    patch,
  );
const harm = (patch: Part = {}): Part =>
  merge(
    {
      id: 'passed-over',
      harm: 'An unusual career is passed over',
      right: 'Non-discrimination',
      affects: ['applicants'],
      severity: 'high',
      likelihood: 'rare',
    },
    patch,
  );
const measure = (patch: Part = {}): Part =>
  merge(
    {
      id: 'second-reading',
      description: 'Every tenth application is read without its rank',
      overseers: ['team-lead'],
      asInstructed: 'yes',
    },
    patch,
  );
const response = (patch: Part = {}): Part =>
  merge(
    { id: 'reopen', harms: ['passed-over'], measure: 'The vacancy is opened again', owner: 'head of staff' },
    patch,
  );

const ASSESSMENT: Part = {
  performedOn: '2027-12-10',
  by: 'data protection office',
  instructionsVersion: '4',
  processes: list(process()),
  groups: list(group()),
  harms: list(harm()),
  oversight: list(measure()),
  responses: list(response()),
  governance: 'The board for digital systems decides',
  complaints: 'The ombudsperson, by the address on every decision',
  changes: list({ id: 'new-site', element: 'processes', on: '2028-01-05', updatedOn: '2028-01-10' }),
  notification: { authority: 'Market surveillance authority', on: '2027-12-15', withFilledTemplate: 'yes' },
};
/** Prices life insurance, and is freed by the derogation: a narrow procedural task without profiling. */
const freedInsuranceUse = (patch: Part = {}): Part =>
  insuranceUse(
    merge(
      {
        id: 'sorting',
        evaluatesPersonalAspects: 'no',
        derogation: { narrowProceduralTask: 'yes', addsOwnAssessment: only() },
      },
      patch,
    ),
  );
const PUBLIC: Part = { governedByPublicLaw: 'yes', publicAuthority: 'no', providesPublicServices: 'no' };
const PRIVATE: Part = { governedByPublicLaw: 'no', publicAuthority: 'no', providesPublicServices: 'no' };

const assessing = (
  assessment: Part | 'none' | undefined,
  rest: Part = {},
  organisation: Part = PUBLIC,
  use: Part = {},
): Registered =>
  using(
    {
      firstUseOn: '2028-01-03',
      overseers: list({ id: 'team-lead' }),
      fundamentalRights: typeof assessment === 'object' ? merge(ASSESSMENT, assessment) : assessment,
      ...use,
    },
    rest,
    organisation,
  );
const shown = { system: assessing({}), evidence: [file] };
const F = `${AT}.fundamentalRights`;

/** Whom Article 27(1) names, whatever is asked. */
const bound = each(shown, {
  'a public authority': assessing({}, {}, { ...PRIVATE, publicAuthority: 'yes' }),
  'a private school, which provides a public service': assessing({}, {}, { ...PRIVATE, providesPublicServices: 'yes' }),
});
const boundByCredit = (assessment: Part | 'none' = {}): Registered =>
  assessing(
    assessment === 'none'
      ? 'none'
      : merge(ASSESSMENT, { processes: list(process({ uses: ['credit'] })), ...assessment }),
    { uses: list(creditUse()) },
    PRIVATE,
  );
const boundByInsurance = (assessment: Part | 'none' = {}): Registered =>
  assessing(
    assessment === 'none'
      ? 'none'
      : merge(ASSESSMENT, { processes: list(process({ uses: ['insurance'] })), ...assessment }),
    { uses: list(insuranceUse()) },
    PRIVATE,
  );
const byPoint = each(shown, {
  'a private bank that rates credit': boundByCredit(),
  'a private insurer that prices lives': boundByInsurance(),
  'a public body with one use of Annex III and one that is none': assessing(
    { processes: list(process()) },
    { uses: list(ownUse(), unlistedUse()) },
  ),
  'a bank with one use that rates credit, and one that is not listed': assessing(
    { processes: list(process({ uses: ['credit'] })) },
    { uses: list(creditUse(), unlistedUse()) },
    PRIVATE,
  ),
});
const never: Cases = [
  ...neverDeployer,
  ...each(
    { evidence: [file], reason: 'condition' },
    {
      'a private company that recruits': assessing({}, {}, PRIVATE),
      'a public body with critical infrastructure': assessing({}, { uses: list(infrastructureUse()) }),
      'a private company beside a bank that rates credit with the same system': assessing(
        'none',
        { uses: list(ownUse(), creditUse({ deployer: 'bank' })) },
        PRIVATE,
      ),
      'a public body, whose own use is not listed, beside another that recruits': assessing(
        {},
        {
          uses: list(unlistedUse(), ownUse({ deployer: 'other' })),
        },
      ),
      'a private company that prices insurance in a narrow procedural task, and recruits': assessing(
        {},
        {
          uses: list(ownUse(), freedInsuranceUse()),
        },
        PRIVATE,
      ),
    },
  ),
  {
    name: 'a product of Annex I, Section A, in no area of Annex III',
    system: assessing(
      {},
      {
        uses: list(unlistedUse()),
        product: {
          systemIsTheProduct: 'yes',
          componentOf: 'none',
          sectionA: { only: ['machinery'], by: 'compliance', on: '2025-01-10' },
          thirdPartyAssessment: 'yes',
        },
      },
    ),
    evidence: [file],
  },
];
const open: readonly Case[] = [
  {
    name: 'nobody says whether the body is one of public law',
    system: assessing('none', {}, { ...PRIVATE, governedByPublicLaw: 'unknown' }),
    reason: 'applicability-open',
  },
  {
    name: 'nobody says whose use it is',
    system: assessing('none', { uses: list(ownUse({ deployer: undefined })) }),
    reason: 'applicability-open',
  },
];
const nothing: Case = {
  name: 'nothing said about the assessment',
  system: assessing(undefined),
  reason: 'facts-missing',
};
const undone: Case = { name: 'no assessment', system: assessing('none'), evidence: [file] };
const unbound: Cases = [
  undone,
  ...each(
    { evidence: [file] },
    { 'a bank without one': boundByCredit('none'), 'an insurer without one': boundByInsurance('none') },
  ),
];

testRequirement(fundamentalRights, 'performed-before-use', {
  satisfied: [
    { ...shown, name: 'a public insurer, the month before first use', decidedBy: [`${F}.performedOn`] },
    ...bound,
    ...byPoint,
    {
      ...shown,
      name: 'performed on the day that is judged, the day before first use',
      system: assessing({ performedOn: '2028-01-14' }, {}, PUBLIC, { firstUseOn: '2028-01-15' }),
    },
  ],
  'not-satisfied': [
    ...unbound,
    ...each(shown, {
      'performed on the day of first use': assessing({ performedOn: '2028-01-03' }),
      'to be performed tomorrow, before first use': assessing({ performedOn: '2028-01-15' }, {}, PUBLIC, {
        firstUseOn: '2028-03-01',
      }),
    }),
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    nothing,
    ...open,
    { ...shown, name: 'nobody says who performed it', system: assessing({ by: undefined }), missing: [`${F}.by`] },
  ],
  'not-applicable': never,
});

testRequirement(fundamentalRights, 'processes', {
  satisfied: [
    { ...shown, name: 'the one process of the one use', decidedBy: [`${F}.processes[selection].uses`] },
    ...bound,
    ...byPoint,
    ...each(shown, {
      'two uses, each in a process of its own': assessing(
        { processes: list(process(), process({ id: 'promotion', uses: ['promotion'] })) },
        { uses: list(ownUse(), ownUse({ id: 'promotion' })) },
      ),
      'a bank that prices insurance as well, which the derogation frees': assessing(
        { processes: list(process({ uses: ['credit'] })) },
        { uses: list(creditUse(), freedInsuranceUse()) },
        PRIVATE,
      ),
      'a bank that recruits with it as well, which it need not assess': assessing(
        { processes: list(process({ uses: ['credit'] })) },
        { uses: list(ownUse(), creditUse()) },
        PRIVATE,
      ),
    }),
    {
      ...shown,
      name: 'critical infrastructure beside it needs no process',
      system: assessing({}, { uses: list(ownUse(), infrastructureUse()) }),
    },
    {
      ...shown,
      name: 'the use of another deployer needs none here',
      system: assessing({}, { uses: list(ownUse(), ownUse({ id: 'theirs', deployer: 'other' })) }),
    },
  ],
  'not-satisfied': [
    ...unbound,
    ...each(shown, {
      'the leaflet of the product instead of a description': assessing({
        processes: list(process({ description: 'none' })),
      }),
      'a process outside the purpose': assessing({ processes: list(process({ inLineWithIntendedPurpose: 'no' })) }),
      'one text for two uses, of which it names one': assessing(
        {},
        { uses: list(ownUse(), ownUse({ id: 'promotion' })) },
      ),
      'a second process that nobody described': assessing({
        processes: list(process(), process({ id: 'promotion', description: 'none' })),
      }),
    }),
    ...each(shown, {
      'an authority with a second use in no process': assessing(
        {},
        { uses: list(ownUse(), ownUse({ id: 'promotion' })) },
        { ...PRIVATE, publicAuthority: 'yes' },
      ),
      'a private school with a second use in no process': assessing(
        {},
        { uses: list(ownUse(), ownUse({ id: 'promotion' })) },
        { ...PRIVATE, providesPublicServices: 'yes' },
      ),
    }),
    { ...shown, name: 'a bank whose process names another use', system: boundByCredit({ processes: list(process()) }) },
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    nothing,
    ...open,
    { ...shown, name: 'processes that nobody calls complete', system: assessing({ processes: [process()] }) },
  ],
  'not-applicable': never,
});

testRequirement(fundamentalRights, 'period-and-frequency', {
  satisfied: [
    { ...shown, name: 'two years, at every vacancy', decidedBy: [`${F}.processes[selection].frequency`] },
    ...bound,
    ...byPoint,
    ...each(shown, {
      'no end is planned': assessing({ processes: list(process({ until: 'none' })) }),
      'used on a single day': assessing({ processes: list(process({ until: '2028-01-03' })) }),
    }),
  ],
  'not-satisfied': [
    ...unbound,
    ...each(shown, {
      'an end before the beginning': assessing({ processes: list(process({ until: '2028-01-02' })) }),
      'no frequency': assessing({ processes: list(process({ frequency: 'none' })) }),
      'a second process without a frequency': assessing({
        processes: list(process(), process({ id: 'promotion', frequency: 'none' })),
      }),
      'no process at all': assessing({ processes: 'none' }),
    }),
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    nothing,
    ...open,
    ...each(shown, {
      'nobody says from when': assessing({ processes: list(process({ from: undefined, until: 'none' })) }),
      'nobody says until when': assessing({ processes: list(process({ until: undefined })) }),
    }),
  ],
  'not-applicable': never,
});

const minors = list(ownUse({ personsUnder18OrVulnerable: 'yes' }));
testRequirement(fundamentalRights, 'affected-groups', {
  satisfied: [
    { ...shown, name: 'the applicants of the one process', decidedBy: [`${F}.groups[applicants].processes`] },
    ...bound,
    ...byPoint,
    ...each(shown, {
      'apprentices among them, who are named': assessing(
        { groups: list(group(), group({ id: 'apprentices', under18OrVulnerable: 'yes' })) },
        { uses: minors },
      ),
      'two processes, each with its own group': assessing({
        processes: list(process(), process({ id: 'promotion' })),
        groups: list(group(), group({ id: 'staff', processes: ['promotion'] })),
      }),
      'minors in critical infrastructure, which is not assessed': assessing(
        {},
        {
          uses: list(ownUse(), infrastructureUse({ personsUnder18OrVulnerable: 'yes' })),
        },
      ),
      'minors in a use of a bank that it need not assess': assessing(
        {},
        { uses: list(creditUse(), ownUse({ personsUnder18OrVulnerable: 'yes' })) },
        PRIVATE,
      ),
      'minors in an insurance use that the derogation frees': assessing(
        {},
        { uses: list(creditUse(), freedInsuranceUse({ personsUnder18OrVulnerable: 'yes' })) },
        PRIVATE,
      ),
      'minors in a use that is not listed': assessing(
        {},
        {
          uses: list(ownUse(), unlistedUse({ personsUnder18OrVulnerable: 'yes' })),
        },
      ),
      'minors in the use of another deployer': assessing(
        {},
        {
          uses: list(ownUse(), ownUse({ id: 'theirs', deployer: 'other', personsUnder18OrVulnerable: 'yes' })),
        },
      ),
    }),
  ],
  'not-satisfied': [
    ...unbound,
    ...each(shown, {
      'no groups': assessing({ groups: 'none' }),
      'a group without a description': assessing({ groups: list(group({ description: 'none' })) }),
      'one of two groups without a description': assessing({
        groups: list(group(), group({ id: 'x', description: 'none' })),
      }),
      'a second process that affects nobody': assessing({ processes: list(process(), process({ id: 'promotion' })) }),
      'minors apply in the second of two uses, and no group is of them': assessing(
        {},
        {
          uses: list(ownUse(), ownUse({ id: 'promotion', personsUnder18OrVulnerable: 'yes' })),
        },
      ),
      'minors apply to an authority, and no group is of them': assessing(
        {},
        { uses: minors },
        { ...PRIVATE, publicAuthority: 'yes' },
      ),
      'minors apply to a private school, and no group is of them': assessing(
        {},
        { uses: minors },
        { ...PRIVATE, providesPublicServices: 'yes' },
      ),
      'young persons ask a bank for credit, and no group is of them': assessing(
        {},
        { uses: list(creditUse({ personsUnder18OrVulnerable: 'yes' })) },
        PRIVATE,
      ),
      'young persons are insured, and no group is of them': assessing(
        {},
        { uses: list(insuranceUse({ personsUnder18OrVulnerable: 'yes' })) },
        PRIVATE,
      ),
      'minors apply, and no group is of them': assessing({}, { uses: minors }),
      'no process': assessing({ processes: 'none' }),
    }),
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    nothing,
    ...open,
    {
      ...shown,
      name: 'nobody says whether minors apply',
      system: assessing({}, { uses: list(ownUse({ personsUnder18OrVulnerable: undefined })) }),
    },
  ],
  'not-applicable': never,
});

const judged = [attestation({ requirement: 'ai-act/fundamental-rights/risks-of-harm' })];
const weighed = { ...shown, attestations: judged };
testRequirement(fundamentalRights, 'risks-of-harm', {
  satisfied: [
    {
      ...weighed,
      name: 'a risk for the one group, on the current instructions',
      decidedBy: [`${F}.harms[passed-over].affects`],
    },
    {
      ...weighed,
      name: 'two groups, each with its own risk',
      system: assessing({
        groups: list(group(), group({ id: 'returners' })),
        harms: list(harm(), harm({ id: 'gap-in-career', affects: ['returners'] })),
      }),
    },
    ...[...bound, ...byPoint].map((one) => ({ ...one, attestations: judged })),
  ],
  'not-satisfied': [
    ...unbound,
    ...each(weighed, {
      'older than the instructions': assessing({ instructionsVersion: '3' }),
      'no risks': assessing({ harms: 'none' }),
      'a risk without a harm': assessing({ harms: list(harm({ harm: 'none' })) }),
      'no right at stake': assessing({ harms: list(harm({ right: 'none' })) }),
      'no severity': assessing({ harms: list(harm({ severity: 'none' })) }),
      'no likelihood': assessing({ harms: list(harm({ likelihood: 'none' })) }),
      'a second risk without severity': assessing({ harms: list(harm(), harm({ id: 'second', severity: 'none' })) }),
      'a second group without a risk': assessing({ groups: list(group(), group({ id: 'returners' })) }),
      'no group': assessing({ groups: 'none' }),
    }),
  ],
  undetermined: [
    ...onUnusableEvidence(weighed),
    nothing,
    ...open,
    { ...shown, name: 'nobody judged by name whether these are the risks', reason: 'judgement-needed' },
  ],
  'not-applicable': never,
});

testRequirement(fundamentalRights, 'oversight', {
  satisfied: [
    {
      ...shown,
      name: 'a measure as instructed, carried out by an overseer',
      decidedBy: [`${F}.oversight[second-reading].overseers`],
    },
    ...bound,
    ...byPoint,
    {
      ...shown,
      name: 'one of two overseers carries it out',
      system: assessing({}, {}, PUBLIC, { overseers: list({ id: 'team-lead' }, { id: 'deputy' }) }),
    },
  ],
  'not-satisfied': [
    ...unbound,
    ...each(shown, {
      'no oversight': assessing({ oversight: 'none' }),
      'no description': assessing({ oversight: list(measure({ description: 'none' })) }),
      'other than instructed': assessing({ oversight: list(measure({ asInstructed: 'no' })) }),
      'carried out by somebody to whom no oversight is assigned': assessing({
        oversight: list(measure({ overseers: ['intern'] })),
      }),
      'a second measure that nobody described': assessing({
        oversight: list(measure(), measure({ id: 'second', description: 'none' })),
      }),
      'older than the instructions': assessing({ instructionsVersion: '3' }),
    }),
  ],
  undetermined: [...onUnusableEvidence(shown), nothing, ...open],
  'not-applicable': never,
});

testRequirement(fundamentalRights, 'response', {
  satisfied: [
    { ...shown, name: 'a measure with an owner, governance and complaints', decidedBy: [`${F}.complaints`] },
    ...bound,
    ...byPoint,
    {
      ...shown,
      name: 'a second measure that nobody owns yet spoils nothing',
      system: assessing({ responses: list(response(), response({ id: 'second', owner: 'none' })) }),
    },
  ],
  'not-satisfied': [
    ...unbound,
    ...each(shown, {
      'no risk is named that could materialise': assessing({ harms: 'none' }),
      'a second risk without a measure': assessing({ harms: list(harm(), harm({ id: 'exposed' })) }),
      'no measure': assessing({ responses: list(response({ measure: 'none' })) }),
      'nobody to take it': assessing({ responses: list(response({ owner: 'none' })) }),
      'no governance': assessing({ governance: 'none' }),
      'nowhere to complain': assessing({ complaints: 'none' }),
    }),
  ],
  undetermined: [...onUnusableEvidence(shown), nothing, ...open],
  'not-applicable': never,
});

const change = (patch: Part = {}): Part => merge({ id: 'new-site', on: '2028-01-05', updatedOn: '2028-01-10' }, patch);
testRequirement(fundamentalRights, 'update', {
  satisfied: [
    { ...shown, name: 'brought up to date after the change', decidedBy: [`${F}.changes[new-site].updatedOn`] },
    ...bound,
    ...byPoint,
    ...each(shown, {
      'on the day of the change': assessing({ changes: list(change({ updatedOn: '2028-01-05' })) }),
      'on the day that is judged': assessing({ changes: list(change({ updatedOn: '2028-01-14' })) }),
    }),
  ],
  'not-satisfied': each(shown, {
    'not brought up to date': assessing({ changes: list(change({ updatedOn: 'none' })) }),
    'an update from before the change': assessing({ changes: list(change({ updatedOn: '2028-01-04' })) }),
    'an update that is planned for tomorrow': assessing({ changes: list(change({ updatedOn: '2028-01-15' })) }),
    'one of two changes left as it was': assessing({ changes: list(change(), change({ id: 'x', updatedOn: 'none' })) }),
    'a bank that did not': boundByCredit({ changes: list(change({ updatedOn: 'none' })) }),
    'an insurer that did not': boundByInsurance({ changes: list(change({ updatedOn: 'none' })) }),
  }),
  undetermined: [
    ...onUnusableEvidence(shown),
    { ...nothing, reason: 'applicability-open' },
    { ...shown, name: 'a history that nobody calls complete', system: assessing({ changes: [change()] }) },
  ],
  'not-applicable': [
    ...never,
    { ...shown, name: 'nothing has changed', system: assessing({ changes: list() }), reason: 'condition' },
  ],
});

const notified = (patch: Part, rest: Part = {}): Registered => assessing({ notification: patch }, rest);
const authorised: Part = { route: { authorisationWithoutAssessment: 'By the authority, for a year' } };
testRequirement(fundamentalRights, 'notification', {
  satisfied: [
    { ...shown, name: 'notified with the template', decidedBy: [`${F}.notification.withFilledTemplate`] },
    ...bound,
    ...byPoint,
    ...each(shown, {
      'notified on the day on which it was performed': notified({ on: '2027-12-10' }),
      'notified on the day that is judged': notified({ on: '2028-01-14' }),
      'no template was published by then': notified({ withFilledTemplate: 'no', noTemplateThen: 'yes' }),
    }),
  ],
  'not-satisfied': [
    ...unbound,
    ...each(shown, {
      'a draft never sent': notified({ on: 'none' }),
      'to be sent tomorrow': notified({ on: '2028-01-15' }),
      'sent before there were results': notified({ on: '2027-12-09' }),
      'sent to no authority': notified({ authority: 'none' }),
      'sent without the template': notified({ withFilledTemplate: 'no' }),
      'sent without the template, which was there': notified({ withFilledTemplate: 'no', noTemplateThen: 'no' }),
      'an exemption without an authorisation to enter the market': notified(
        { on: 'none', exemption: 'By the authority' },
        { route: { authorisationWithoutAssessment: 'none' } },
      ),
      'an authorisation to enter the market, and no exemption': notified({ on: 'none' }, authorised),
    }),
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    nothing,
    ...open,
    {
      ...shown,
      name: 'nobody says whether the template was used',
      system: notified({ withFilledTemplate: undefined, noTemplateThen: 'unknown' }),
    },
  ],
  'not-applicable': [
    ...never,
    {
      ...shown,
      name: 'exempted where the market entry was authorised without an assessment',
      system: notified({ on: 'none', exemption: 'By the authority on 2 December' }, authorised),
      reason: 'condition',
    },
    {
      name: 'a provider that uses nothing, public as it may be',
      system: highRiskSystem({}, { talent: PUBLIC }),
      reason: 'role',
    },
    {
      name: 'the deployer of a system that is not high-risk',
      system: assessing({}, { uses: list(unlistedUse()), parties: list(deployer()) }),
      reason: 'class',
    },
  ],
});
