import { derogationDocumentation } from '../../../policies/registration/art-06-derogation.js';
import {
  deployersSystem,
  having,
  highRiskSystem,
  list,
  merge,
  type Part,
  provider,
  recruitingUse,
} from '../../support/builders.js';
import {
  allOf,
  beforeMarketCases,
  type Differs,
  dutyCases,
  eachLeftOut,
  fileOn,
  fromTheDay,
} from '../../support/duty-cases.js';
import { type Cases, notHighRisk, testRequirement } from '../../support/policy-tester.js';

const EXPLAINED = ['purposeAndPoint', 'condition', 'noSignificantRisk', 'noProfiling'] as const;
const derogated = (derogation: Part = {}, use: Part = {}): Part =>
  merge(
    recruitingUse({
      evaluatesPersonalAspects: 'no',
      derogation: merge(
        {
          narrowProceduralTask: 'yes',
          providersAssessment: 'Assessment of the product team, version 2.0',
          providersAssessmentOn: '2027-12-01',
          assessmentExplains: allOf(EXPLAINED),
        },
        derogation,
      ),
    }),
    use,
  );
const assessed = (patch: Part): Part => ({ uses: list(derogated(patch)) });

const never: Cases = [
  ...notHighRisk(provider()),
  { name: 'high-risk, with no derogation relied on', system: highRiskSystem(), reason: 'class' },
  {
    name: 'a derogation that profiling bars: the use is high-risk',
    system: highRiskSystem({ uses: list(derogated({}, { evaluatesPersonalAspects: 'yes' })) }),
    reason: 'class',
  },
  {
    name: 'a deployer, who relies on what the provider found',
    system: deployersSystem({ uses: list(derogated()) }),
    reason: 'role',
  },
  {
    name: 'a condition stated of a use outside Annex III',
    system: highRiskSystem({
      uses: list(derogated({}, { area: { recruitmentOrSelection: { only: [], by: 'legal', on: '2027-01-01' } } })),
    }),
    reason: 'class',
  },
];
const unsettled: Differs = [
  'nobody says whether persons are profiled',
  { uses: list(derogated({}, { evaluatesPersonalAspects: undefined })) },
  { evidence: [], reason: 'applicability-open' },
];

const day = fromTheDay('assessed', '2027-12-01', '2027-11-30');
const market = beforeMarketCases('the assessment', (on) => assessed({ providersAssessmentOn: on }));
const points = eachLeftOut(
  (entry) => `an assessment that does not explain ${entry}`,
  EXPLAINED,
  (entry, answer) => assessed({ assessmentExplains: { [entry]: answer } }),
);

testRequirement(
  derogationDocumentation,
  'assessment-documented',
  dutyCases({
    system: (patch = {}) => having(highRiskSystem({ uses: list(derogated()) }), patch),
    evidence: fileOn('uses'),
    met: [day.met, ...market.met],
    unmet: [
      day.unmet,
      ...market.unmet,
      ...points.unmet,
      ['the derogation is claimed, and nothing is written', assessed({ providersAssessment: 'none' })],
    ],
    open: [
      ...points.open,
      unsettled,
      ['nobody says where the assessment is', assessed({ providersAssessment: undefined })],
      ['an assessment without a day', assessed({ providersAssessmentOn: undefined })],
    ],
    never,
  }),
);

const asked = (...all: readonly Part[]): Part => ({ events: { requestForDerogationAssessment: list(...all) } });
const request = (patch: Part = {}): Part =>
  merge({ id: 'of-january', due: '2028-01-12', doneOn: '2028-01-10', how: 'By registered letter' }, patch);

testRequirement(
  derogationDocumentation,
  'assessment-provided',
  dutyCases({
    system: (patch = {}) => having(highRiskSystem({ uses: list(derogated()), ...asked(request()) }), patch),
    evidence: fileOn('uses', 'events'),
    met: [
      ['sent today, on the last day', asked(request({ doneOn: '2028-01-14', due: '2028-01-14' }))],
      ['two requests, both answered', asked(request(), request({ id: 'second' }))],
    ],
    unmet: [
      ['sent after the day that the authority named', asked(request({ doneOn: '2028-01-13' }))],
      ['two requests, one of them never answered', asked(request(), request({ id: 'second', doneOn: 'none' }))],
      ['an answer that is to go out tomorrow', asked(request({ doneOn: '2028-01-15', due: '2028-01-20' }))],
    ],
    open: [
      unsettled,
      ['nobody says whether it was sent', asked(request({ doneOn: undefined }))],
      ['nobody says by when', asked(request({ due: undefined }))],
      ['nobody says whether an authority asked', { events: undefined }, { evidence: [] }],
    ],
    never: [
      ...never,
      {
        name: 'nobody has asked',
        system: highRiskSystem({ uses: list(derogated()), ...asked() }),
        reason: 'condition',
      },
    ],
  }),
);
