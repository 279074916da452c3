import { expect, it } from 'vitest';
import {
  highRiskSystem,
  list,
  minimalSystem,
  only,
  type Part,
  type Registered,
  recruitingUse,
} from '../../support/builders.js';
import { assess, type Cases, describeBeside, pointOf, testClass } from '../../support/policy-tester.js';

/** A use that sorts mail: recruitment by its letter, and no profile of anybody. */
const use = (derogation: Part | 'none' | undefined, patch: Part = {}): Registered =>
  highRiskSystem({ uses: list(recruitingUse({ evaluatesPersonalAspects: 'no', derogation, ...patch })) });

testClass('profiling', {
  met: [
    {
      name: 'ranks people automatically by what it knows of them',
      system: highRiskSystem(),
      decidedBy: [
        'uses[shortlisting].automatedProcessingOfPersonalData',
        'uses[shortlisting].evaluatesPersonalAspects',
      ],
    },
  ],
  'not-met': [
    { name: 'sorts by known data alone (reading 31)', system: use('none') },
    {
      name: 'no personal data',
      system: highRiskSystem({ uses: list(recruitingUse({ automatedProcessingOfPersonalData: 'no' })) }),
    },
  ],
  'in-play': [
    {
      name: 'personal data, and nobody says whether persons are evaluated',
      system: use('none', { evaluatesPersonalAspects: undefined }),
      missing: ['uses[shortlisting].evaluatesPersonalAspects'],
    },
  ],
  'not-screened': [
    {
      name: 'nothing said',
      system: use('none', { evaluatesPersonalAspects: undefined, automatedProcessingOfPersonalData: undefined }),
    },
  ],
});

/** Situations in which the derogation is shown: the use is not high-risk. */
const SHOWN: Cases = [
  {
    name: '(a) renames files: narrow and procedural',
    system: use({ narrowProceduralTask: 'yes' }),
    decidedBy: ['uses[shortlisting].derogation.narrowProceduralTask'],
  },
  { name: '(b) polishes the language of a finished letter', system: use({ improvesCompletedHumanActivity: 'yes' }) },
  {
    name: '(c) looks for patterns afterwards, and the finished assessment stands',
    system: use({ detectsDecisionPatterns: 'yes', doesNotReplaceOrInfluence: 'yes' }),
  },
  { name: '(d) translates files before they are assessed', system: use({ preparatoryTask: 'yes' }) },
  {
    name: '(a) persons evaluated from no personal data',
    system: use(
      { narrowProceduralTask: 'yes' },
      { evaluatesPersonalAspects: 'yes', automatedProcessingOfPersonalData: 'no' },
    ),
  },
  {
    name: 'an addition that speaks against another condition only',
    system: use({ narrowProceduralTask: 'yes', addsOwnAssessment: only('materiallyDifferentResult') }),
  },
  {
    name: 'two conditions, one of them contradicted: the other stands',
    system: use({
      narrowProceduralTask: 'yes',
      improvesCompletedHumanActivity: 'yes',
      addsOwnAssessment: only('materiallyDifferentResult'),
    }),
  },
  {
    name: 'a part that is genuinely separable from the whole',
    system: use({ narrowProceduralTask: 'yes' }, { partOfConfiguration: 'yes', genuinelySeparable: 'yes' }),
  },
];

/** Situations in which it fails for sure: the use is high-risk. */
const FAILED: Cases = [
  { name: 'not invoked', system: use('none') },
  { name: 'nothing said about a derogation', system: use(undefined) },
  { name: 'every condition answered no', system: use({ narrowProceduralTask: 'no', preparatoryTask: 'no' }) },
  {
    name: 'a narrow task, and the persons are profiled: profiling bars it',
    system: use({ narrowProceduralTask: 'yes' }, { evaluatesPersonalAspects: 'yes' }),
  },
  {
    name: 'profiled, whatever else is unknown',
    system: use({ detectsDecisionPatterns: 'yes' }, { evaluatesPersonalAspects: 'yes' }),
  },
  {
    name: '(a) a narrow task that adds a score',
    system: use({ narrowProceduralTask: 'yes', addsOwnAssessment: only('scoreOrRank') }),
  },
  {
    name: '(a) a narrow task that advises on the case',
    system: use({ narrowProceduralTask: 'yes', addsOwnAssessment: only('adviceOnTheCase') }),
  },
  {
    name: '(d) preparation that ranks',
    system: use({ preparatoryTask: 'yes', addsOwnAssessment: only('scoreOrRank') }),
  },
  {
    name: '(b) an improvement that changes the result',
    system: use({ improvesCompletedHumanActivity: 'yes', addsOwnAssessment: only('materiallyDifferentResult') }),
  },
  {
    name: '(c) a search for patterns that proposes an outcome',
    system: use({
      detectsDecisionPatterns: 'yes',
      doesNotReplaceOrInfluence: 'yes',
      addsOwnAssessment: only('ownCriteriaOrProposal'),
    }),
  },
  {
    name: '(c) a search for patterns that replaces the human assessment',
    system: use({ detectsDecisionPatterns: 'yes', doesNotReplaceOrInfluence: 'no' }),
  },
  {
    name: '(d) preparation that advises on the case',
    system: use({ preparatoryTask: 'yes', addsOwnAssessment: only('adviceOnTheCase') }),
  },
  {
    name: 'a material influence on the outcome',
    system: use({ preparatoryTask: 'yes', materiallyInfluencesOutcome: 'yes' }),
  },
  {
    name: 'part of a chain of agents that influences the decision together',
    system: use({ preparatoryTask: 'yes', partOfWiderSystemThatInfluences: 'yes' }),
  },
  {
    name: 'part of a larger whole, and nobody says that it is separable',
    system: use({ preparatoryTask: 'yes' }, { partOfConfiguration: 'yes' }),
  },
  {
    name: 'a significant risk of harm, judged by name',
    system: use({ preparatoryTask: 'yes', significantRiskOfHarm: 'yes' }),
  },
];

/** Situations in which it is invoked and open: the use may be high-risk. */
const OPEN: Cases = [
  {
    name: 'a narrow task, and nobody says whether persons are profiled',
    system: use({ narrowProceduralTask: 'yes' }, { evaluatesPersonalAspects: undefined }),
    missing: ['uses[shortlisting].evaluatesPersonalAspects'],
  },
  {
    name: '(c) patterns, and nobody says whether the assessment stands',
    system: use({ detectsDecisionPatterns: 'yes' }),
    missing: ['uses[shortlisting].derogation.doesNotReplaceOrInfluence'],
  },
];

testClass(
  'derogation',
  { met: SHOWN, 'not-met': FAILED, 'not-screened': OPEN },
  { 'in-play': 'every element of it is an exception that somebody invokes' },
);

testClass('high-risk', {
  met: [
    {
      name: 'recruitment, and no derogation invoked',
      system: highRiskSystem(),
    },
    ...FAILED,
  ],
  'not-met': [
    { name: 'no point of Annex III', system: minimalSystem() },
    { name: 'outside the scope', system: highRiskSystem({ scope: { developedAndUsedSolelyForScience: 'yes' } }) },
    ...SHOWN.map(({ name, system }) => ({ name, system })),
  ],
  'in-play': [
    ...OPEN,
    {
      name: 'an area that this version does not weigh',
      system: highRiskSystem({
        uses: list(recruitingUse({ area: { screening: only('education'), recruitmentOrSelection: only() } })),
      }),
    },
    {
      name: 'recruitment, and nobody says who supplies the system',
      system: highRiskSystem({ parties: undefined }),
    },
  ],
  'not-screened': [
    {
      name: 'nobody screened the areas',
      system: highRiskSystem({ uses: list({ id: 'shortlisting' }) }),
    },
  ],
});

const contradictions = (system: Registered): readonly string[] => assess({ system }).contradictions.map(({ id }) => id);

describeBeside('contradictions', () => {
  const claimed = 'derogation-contradicted';
  it.each([
    ['a narrow task that adds a score', { narrowProceduralTask: 'yes', addsOwnAssessment: only('scoreOrRank') }],
    [
      'an improvement that changes the result',
      { improvesCompletedHumanActivity: 'yes', addsOwnAssessment: only('materiallyDifferentResult') },
    ],
    ['patterns with a proposal', { detectsDecisionPatterns: 'yes', addsOwnAssessment: only('ownCriteriaOrProposal') }],
    ['a material influence', { preparatoryTask: 'yes', materiallyInfluencesOutcome: 'yes' }],
    ['a significant risk', { preparatoryTask: 'yes', significantRiskOfHarm: 'yes' }],
  ])('%s is a finding, and high-risk counts', (_, derogation) => {
    expect(contradictions(use(derogation))).toEqual([claimed]);
    expect(pointOf(assess({ system: use(derogation) }), 'high-risk').state).toBe('met');
  });

  it('a derogation claimed beside profiling is a finding of its own', () => {
    expect(contradictions(use({ narrowProceduralTask: 'yes' }, { evaluatesPersonalAspects: 'yes' }))).toEqual([
      'derogation-despite-profiling',
    ]);
  });

  it('a derogation that is shown contradicts nothing', () => {
    for (const { system } of SHOWN.slice(0, 4)) expect(contradictions(system)).toEqual([]);
  });

  it.each([
    ['recruitment', { screening: only(), recruitmentOrSelection: only('other') }],
    ['a public benefit', { screening: only(), recruitmentOrSelection: undefined, publicBenefitOrService: 'yes' }],
    ['identification', { screening: only(), recruitmentOrSelection: undefined, identifiesAgainstDatabase: 'yes' }],
  ])('%s stated although its area is screened out', (_, area) => {
    expect(contradictions(use('none', { area }))).toContain('area-screening-contradicted');
  });

  it('a system that calls itself not high-risk, and is', () => {
    const system = highRiskSystem({ statedClass: 'not high-risk' });
    const [found] = assess({ system }).contradictions;
    expect(found).toMatchObject({ id: 'stated-class-contradicted', citation: 'Art. 6', from: '2027-12-02' });
    expect(found?.decidedBy[0]).toMatchObject({ fact: 'statedClass', pointer: '/statedClass' });
    expect(contradictions(highRiskSystem({ statedClass: 'high-risk' }))).toEqual([]);
    expect(contradictions(minimalSystem({ statedClass: 'not high-risk' }))).toEqual([]);
  });
});
