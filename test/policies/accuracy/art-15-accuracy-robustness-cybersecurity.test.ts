import { accuracyRobustnessCybersecurity } from '../../../policies/accuracy/art-15-accuracy-robustness-cybersecurity.js';
import {
  attestation,
  deployersSystem,
  document,
  having,
  highRiskSystem,
  list,
  merge,
  only,
  type Part,
  provider,
  type Registered,
  recruitingUse,
  testReport,
  USE,
  VERSION,
} from '../../support/builders.js';
import {
  type Case,
  type Cases,
  notHighRisk,
  onUnusableEvidence,
  testRequirement,
} from '../../support/policy-tester.js';

const SECTION = 'accuracyRobustnessCybersecurity';

const level = (patch: Part = {}): Part =>
  merge(
    {
      id: 'right-fifth',
      metric: 'Share of applications in the right fifth of the list',
      uses: [USE],
      conditions: 'Vacancies with more than fifty applications',
      level: 0.8,
      better: 'higher',
      levelSetOn: '2027-06-01',
      appropriateBecause: 'Two recruiters agree with each other in 0.82',
      declaredIn: '4',
      declaredMetric: 'Share of applications in the right fifth of the list',
      declaredLevel: 0.8,
    },
    patch,
  );
const errorLevel = level({ level: 0.05, better: 'lower', declaredLevel: 0.05 });

const result = (patch: Part = {}): Part =>
  merge(
    {
      id: 'autumn',
      accuracyLevel: 'right-fifth',
      dataSet: 'held-out',
      value: 0.84,
      records: 9000,
      ranOn: '2027-10-01',
      version: VERSION,
    },
    patch,
  );

const fault = (id: string, arisesFrom: string, patch: Part = {}): Part =>
  merge({ id, kind: 'fault', arisesFrom, description: 'A part of the input is missing' }, patch);
const FAULTS = [
  fault('memory', 'the system'),
  fault('network', 'the environment'),
  fault('upload', 'interaction with persons'),
  fault('portal', 'interaction with other systems'),
];
const ALL_FAULTS = FAULTS.map(({ id }) => String(id));

const backup = (patch: Part = {}): Part =>
  merge(
    {
      id: 'queue',
      kind: 'technical',
      faults: ALL_FAULTS,
      description: 'Work waits in a queue',
      implementedOn: '2027-05-01',
    },
    patch,
  );
const duty = (patch: Part = {}): Part =>
  backup({ id: 'standby', kind: 'organisational', faults: 'none', description: 'Somebody is on call', ...patch });
const trial = (patch: Part = {}): Part =>
  merge(
    {
      id: 'chaos-day',
      faults: ALL_FAULTS,
      ranOn: '2027-10-05',
      version: VERSION,
      expected: 'No ranking is lost',
      actual: 'No ranking was lost',
      result: 'as expected',
    },
    patch,
  );

const KINDS = [
  'data poisoning',
  'model poisoning',
  'adversarial examples or model evasion',
  'confidentiality attack',
  'model flaw',
] as const;
const ORDINARY = 'another vulnerability of the system';
const threat = (kind: string, patch: Part = {}): Part =>
  merge({ id: kind.replaceAll(' ', '-'), kind, description: 'A rival changes the ranking' }, patch);
const THREATS = [ORDINARY, ...KINDS].map((kind) => threat(kind));
const ALL_THREATS = THREATS.map(({ id }) => String(id));
const PURPOSES = ['prevent', 'detect', 'respond', 'resolve', 'control'] as const;

const defence = (patch: Part = {}): Part =>
  merge(
    {
      id: 'signed-data',
      threats: ALL_THREATS,
      serves: only(...PURPOSES),
      description: 'Data and weights are signed and watched',
      implementedOn: '2027-05-01',
    },
    patch,
  );
const attack = (patch: Part = {}): Part =>
  merge(
    {
      id: 'red-team',
      threats: ALL_THREATS,
      attack: 'Nine attacks in three days',
      ranOn: '2027-10-08',
      version: VERSION,
      result: 'withstood',
    },
    patch,
  );

/** A section in which everything is there. */
const WHOLE: Part = {
  levels: list(level()),
  results: list(result()),
  watch: 'Figures of each week are compared with the report',
  retestEvery: 'P6M',
  interactsWith: only('persons', 'otherSystems'),
  faults: list(...FAULTS),
  robustnessMeasures: list(backup(), duty()),
  robustnessTests: list(trial()),
  threats: list(...THREATS),
  securityMeasures: list(defence()),
  securityTests: list(attack()),
  securityAssessment: { description: 'Threat model of the product', on: '2027-06-01', version: VERSION },
};
const SETS: Part = {
  dataGovernance: {
    dataSets: list({ id: 'held-out', role: 'testing' }, { id: 'past-applications', role: 'training' }),
  },
};

const system = (patch: Part | 'none' = {}, rest: Part = {}): Registered =>
  having(
    highRiskSystem({
      ...SETS,
      instructions: { version: '4' },
      [SECTION]: patch === 'none' ? 'none' : merge(WHOLE, patch),
    }),
    rest,
  );

const SHOWS = [SECTION, 'instructions'];
const file = document(SHOWS, { id: 'file' });
const report = testReport(SHOWS, { id: 'report' });
const judgedFor = (id: string) => [attestation({ requirement: `ai-act/accuracy-robustness-cybersecurity/${id}` })];

type Given = Pick<Case, 'evidence' | 'attestations'>;
const observed: Given = { evidence: [report] };
const documented: Given = { evidence: [file] };

/** Who does not have this duty of the provider. */
const never: Cases = [
  ...notHighRisk(provider()),
  {
    name: 'a deployer, who is told the levels by the instructions',
    system: having(deployersSystem(), { [SECTION]: WHOLE }),
    reason: 'role',
  },
];
const nothingSaid = (...missing: readonly string[]): Case => ({
  name: 'nothing said about accuracy, robustness and cybersecurity',
  system: highRiskSystem(),
  missing: missing.map((fact) => `${SECTION}.${fact}`),
  reason: 'facts-missing',
});
const statedNone: Case = {
  name: 'the registry says that there is nothing of it',
  system: system('none'),
  evidence: [file, report],
  reason: 'facts',
};
const unjudged = (given: Given): Cases => [
  { ...given, name: 'nobody judged it', system: system(), attestations: [], reason: 'judgement-needed' },
  {
    ...given,
    name: 'judged for another duty',
    system: system(),
    attestations: judgedFor('another-duty'),
    reason: 'judgement-needed',
  },
];

const measured: Given = { ...observed, attestations: judgedFor('accuracy') };
const results = (...entries: readonly Part[]): Registered => system({ results: list(...entries) });
const errors = (value: number): Registered => system({ levels: list(errorLevel), results: list(result({ value })) });

testRequirement(accuracyRobustnessCybersecurity, 'accuracy', {
  satisfied: [
    {
      ...measured,
      name: 'the level reached by this version on the set for testing',
      system: system(),
      decidedBy: [`${SECTION}.results[autumn].value`, `${SECTION}.results[autumn].version`],
    },
    { ...measured, name: 'exactly at the level', system: results(result({ value: 0.8 })) },
    { ...measured, name: 'an error rate, of which less is better, exactly at its level', system: errors(0.05) },
    {
      ...measured,
      name: 'measured on the day that is judged, on one record',
      system: results(result({ ranOn: '2028-01-14', records: 1 })),
    },
    {
      ...measured,
      name: 'an older version that was below the level',
      system: results(result({ id: 'spring', version: '1.9', value: 0.6 }), result()),
    },
    {
      ...measured,
      name: 'a measurement planned for tomorrow',
      system: results(result(), result({ id: 'coming', ranOn: '2028-01-15', value: undefined })),
    },
    {
      ...measured,
      name: 'a measurement below the level that does not count, with the reason',
      system: results(
        result(),
        result({ id: 'broken', value: 0.1, setAsideBecause: 'The labels were shifted by a row' }),
      ),
    },
    {
      ...measured,
      name: 'two levels, each with a measurement of its own',
      system: system({
        levels: list(level(), level({ id: 'misses', level: 0.05, better: 'lower' })),
        results: list(result(), result({ id: 'second', accuracyLevel: 'misses', value: 0.02 })),
      }),
    },
  ],
  'not-satisfied': [
    { ...statedNone, ...measured },
    {
      ...measured,
      name: 'a second use for which no level is named',
      system: system({}, { uses: list(recruitingUse(), recruitingUse({ id: 'advertising' })) }),
      instances: ['uses[advertising]'],
    },
    { ...measured, name: 'no levels', system: system({ levels: 'none' }) },
    { ...measured, name: 'nothing measured', system: system({ results: 'none' }) },
    {
      ...measured,
      name: 'below the level, whatever the report calls it',
      system: results(result({ value: 0.79 })),
      instances: [`${SECTION}.levels[right-fifth]`],
    },
    { ...measured, name: 'more errors than the level allows', system: errors(0.06) },
    {
      ...measured,
      name: 'the best run of three, the others passed over in silence',
      system: results(result({ value: 0.7 }), result({ id: 'second', value: 0.75 }), result({ id: 'third' })),
    },
    {
      ...measured,
      name: 'the only measurement is one that does not count',
      system: results(result({ value: 0.1, setAsideBecause: 'The labels were shifted by a row' })),
    },
    {
      ...measured,
      name: 'too many errors, and a reason why the only measurement does not count',
      system: system({
        levels: list(errorLevel),
        results: list(result({ value: 0.2, setAsideBecause: 'The labels were shifted by a row' })),
      }),
    },
    {
      ...measured,
      name: 'few errors in one run, and too many in another',
      system: system({
        levels: list(errorLevel),
        results: list(result({ value: 0.02 }), result({ id: 'second', value: 0.2 })),
      }),
    },
    {
      ...measured,
      name: 'a run below the level on the day that is judged',
      system: results(result(), result({ id: 'second', value: 0.7, ranOn: '2028-01-14' })),
    },
    { ...measured, name: 'a level of another version', system: results(result({ version: '1.9' })) },
    { ...measured, name: 'measured tomorrow', system: results(result({ ranOn: '2028-01-15' })) },
    { ...measured, name: 'measured on no record', system: results(result({ records: 0 })) },
    {
      ...measured,
      name: 'measured on the data of training',
      system: results(result({ dataSet: 'past-applications' })),
    },
    { ...measured, name: 'measured on a set that nobody described', system: results(result({ dataSet: 'benchmark' })) },
    {
      ...measured,
      name: 'one of two levels measured',
      system: system({ levels: list(level(), level({ id: 'misses' })) }),
      instances: [`${SECTION}.levels[misses]`],
    },
    ...(['metric', 'conditions', 'appropriateBecause'] as const).map((key) => ({
      ...measured,
      name: `a level whose ${key} is stated as none`,
      system: system({ levels: list(level({ [key]: 'none' })) }),
    })),
  ],
  undetermined: [
    ...onUnusableEvidence({ system: system(), ...measured }),
    ...unjudged(measured),
    nothingSaid('levels'),
    {
      system: system(),
      ...documented,
      attestations: judgedFor('accuracy'),
      name: 'a document, and no test report',
      reason: 'claimed-not-shown',
    },
    {
      ...measured,
      name: 'measurements that nobody calls complete',
      system: system({ results: [result()] }),
      missing: [`a statement that ${SECTION}.results is complete`],
    },
    {
      ...measured,
      name: 'a figure of which nobody says whether more or less is better',
      system: system({ levels: list(level({ better: undefined })) }),
      missing: [`${SECTION}.levels[right-fifth].better`],
    },
  ],
  'not-applicable': never,
});

const PRESUMED: Part = {
  presumption: {
    coversRequirements: 'yes',
    ground: 'certificate or statement of conformity',
    reference: 'EUCC-2027-118',
    publishedInOfficialJournal: 'yes',
    validUntil: '2030-05-31',
  },
};
/** The tests of one kind as they have to be and as they may not be. */
const TESTED = [
  ['results', result],
  ['robustnessTests', trial],
  ['securityTests', attack],
] as const;

testRequirement(accuracyRobustnessCybersecurity, 'consistency', {
  satisfied: [
    { ...observed, name: 'all three tested this autumn, and again in spring', system: system() },
    { ...observed, name: 'the day before the first of them is due again', system: system(), asOf: '2028-03-31' },
    ...TESTED.map(([key, make]) => ({
      ...observed,
      name: `${key} of the day that is judged`,
      system: system({ [key]: list(make({ ranOn: '2028-01-14' })) }),
    })),
    {
      ...observed,
      name: 'cybersecurity not tested apart while conformity is presumed',
      system: system({ ...PRESUMED, securityTests: 'none' }),
    },
  ],
  'not-satisfied': [
    { ...statedNone, ...observed },
    { ...observed, name: 'nobody watches', system: system({ watch: 'none' }) },
    { ...observed, name: 'the day on which the first of them is due again', system: system(), asOf: '2028-04-01' },
    ...TESTED.flatMap(([key, make]) => [
      { ...observed, name: `no ${key}`, system: system({ [key]: 'none' }) },
      { ...observed, name: `${key} of an older version`, system: system({ [key]: list(make({ version: '1.9' })) }) },
      {
        ...observed,
        name: `${key} planned for tomorrow`,
        system: system({ [key]: list(make({ ranOn: '2028-01-15' })) }),
      },
      { ...observed, name: `${key} overdue`, system: system({ [key]: list(make({ ranOn: '2027-07-14' })) }) },
    ]),
  ],
  undetermined: [
    ...onUnusableEvidence({ system: system(), ...observed }),
    nothingSaid('watch'),
    {
      ...observed,
      name: 'no period for the next test',
      system: system({ retestEvery: undefined }),
      missing: [`${SECTION}.retestEvery`],
    },
  ],
  'not-applicable': never,
});

const declares = (patch: Part): Registered => system({ levels: list(level(patch)) });

testRequirement(accuracyRobustnessCybersecurity, 'declared-levels', {
  satisfied: [
    {
      ...documented,
      name: 'metric and level in the current instructions, as they were tested',
      system: system(),
      decidedBy: [`${SECTION}.levels[right-fifth].declaredIn`, `${SECTION}.levels[right-fifth].declaredLevel`],
    },
  ],
  'not-satisfied': [
    { ...statedNone, ...documented },
    { ...documented, name: 'a complete list without a level', system: system({ levels: list() }) },
    { ...documented, name: 'no instructions', system: system({}, { instructions: 'none' }) },
    { ...documented, name: 'declared in older instructions', system: declares({ declaredIn: '3' }) },
    { ...documented, name: 'another metric declared', system: declares({ declaredMetric: 'Share of good rankings' }) },
    {
      ...documented,
      name: 'a better level declared than the one tested',
      system: declares({ declaredLevel: 0.95 }),
      instances: [`${SECTION}.levels[right-fifth]`],
    },
    { ...documented, name: 'a lower level declared than the one tested', system: declares({ declaredLevel: 0.7 }) },
    {
      ...documented,
      name: 'one of two levels declared',
      system: system({ levels: list(level(), level({ id: 'misses', declaredMetric: 'none' })) }),
      instances: [`${SECTION}.levels[misses]`],
    },
  ],
  undetermined: [
    ...onUnusableEvidence({ system: system(), ...documented }),
    nothingSaid('levels'),
    {
      ...documented,
      name: '“see contract”: no level declared',
      system: declares({ declaredLevel: undefined }),
      missing: [`${SECTION}.levels[right-fifth].declaredLevel`],
    },
  ],
  'not-applicable': never,
});

const faultsWithout = (origin: string): readonly Part[] => FAULTS.filter(({ arisesFrom }) => arisesFrom !== origin);
const second = (patch: Part): Registered =>
  system({ robustnessMeasures: list(backup({ faults: ['memory'] }), duty({ faults: ALL_FAULTS, ...patch })) });

testRequirement(accuracyRobustnessCybersecurity, 'resilience', {
  satisfied: [
    {
      ...observed,
      name: 'every cause of failure with a measure in place and a test that went as expected',
      system: system(),
      decidedBy: [`${SECTION}.robustnessTests[chaos-day].version`],
    },
    {
      ...observed,
      name: 'put in place and tested on the day that is judged',
      system: system({
        robustnessMeasures: list(backup({ implementedOn: '2028-01-14' }), duty()),
        robustnessTests: list(trial({ ranOn: '2028-01-14' })),
      }),
    },
    {
      ...observed,
      name: 'a component that meets no person',
      system: system({
        interactsWith: only('otherSystems'),
        faults: list(...faultsWithout('interaction with persons')),
      }),
    },
    {
      ...observed,
      name: 'a system that meets no other',
      system: system({
        interactsWith: only('persons'),
        faults: list(...faultsWithout('interaction with other systems')),
      }),
    },
    {
      ...observed,
      name: 'an older version that failed, and a test of tomorrow without a result',
      system: system({
        robustnessTests: list(
          trial({ id: 'old', version: '1.9', result: 'not as expected' }),
          trial(),
          trial({ id: 'coming', ranOn: '2028-01-15', result: undefined }),
        ),
      }),
    },
    { ...observed, name: 'the measures shared between two kinds', system: second({}) },
  ],
  'not-satisfied': [
    { ...statedNone, ...observed },
    ...FAULTS.map(({ arisesFrom }) => ({
      ...observed,
      name: `nothing that arises from ${String(arisesFrom)}`,
      system: system({ faults: list(...faultsWithout(String(arisesFrom))) }),
    })),
    {
      ...observed,
      name: 'availability figures, and no fault looked at',
      system: system({ faults: 'none', robustnessTests: list(trial({ faults: 'none' })) }),
    },
    {
      ...observed,
      name: 'organisational measures alone',
      system: system({ robustnessMeasures: list(backup({ kind: 'organisational' })) }),
    },
    { ...observed, name: 'technical measures alone', system: system({ robustnessMeasures: list(backup()) }) },
    {
      ...observed,
      name: 'a fault that nobody described',
      system: system({ faults: list(...FAULTS.slice(1), fault('memory', 'the system', { description: 'none' })) }),
      instances: [`${SECTION}.faults[memory]`],
    },
    {
      ...observed,
      name: 'a second fault of the system without a measure',
      system: system({
        faults: list(...FAULTS, fault('disk', 'the system')),
        robustnessTests: list(trial({ faults: [...ALL_FAULTS, 'disk'] })),
      }),
      instances: [`${SECTION}.faults[disk]`],
    },
    {
      ...observed,
      name: 'a second fault of the system without a test',
      system: system({
        faults: list(...FAULTS, fault('disk', 'the system')),
        robustnessMeasures: list(backup({ faults: [...ALL_FAULTS, 'disk'] }), duty()),
      }),
      instances: [`${SECTION}.faults[disk]`],
    },
    { ...observed, name: 'a measure that nobody described', system: second({ description: 'none' }) },
    { ...observed, name: 'a measure that comes tomorrow', system: second({ implementedOn: '2028-01-15' }) },
    {
      ...observed,
      name: 'tests of an older version',
      system: system({ robustnessTests: list(trial({ version: '1.9' })) }),
    },
    {
      ...observed,
      name: 'tests of tomorrow',
      system: system({ robustnessTests: list(trial({ ranOn: '2028-01-15' })) }),
    },
    {
      ...observed,
      name: 'nothing expected of the test',
      system: system({ robustnessTests: list(trial({ expected: 'none' })) }),
    },
    {
      ...observed,
      name: 'nobody saw what happened',
      system: system({ robustnessTests: list(trial({ actual: 'none' })) }),
    },
    {
      ...observed,
      name: 'a test that failed, beside one that did not',
      system: system({ robustnessTests: list(trial(), trial({ id: 'again', result: 'not as expected' })) }),
      instances: [`${SECTION}.robustnessTests[again]`],
    },
    {
      ...observed,
      name: 'a test that failed on the day that is judged, beside one that did not',
      system: system({
        robustnessTests: list(trial(), trial({ id: 'again', ranOn: '2028-01-14', result: 'not as expected' })),
      }),
    },
  ],
  undetermined: [
    ...onUnusableEvidence({ system: system(), ...observed }),
    nothingSaid('faults'),
    {
      ...observed,
      name: 'faults that nobody calls complete',
      system: system({ faults: [...FAULTS] }),
      missing: [`a statement that ${SECTION}.faults is complete`],
    },
    {
      ...observed,
      name: 'nobody says whether it meets other systems',
      system: system({ interactsWith: undefined, faults: list(...faultsWithout('interaction with other systems')) }),
      missing: [`${SECTION}.interactsWith`],
    },
  ],
  'not-applicable': never,
});

const loop = (patch: Part = {}): Part =>
  merge(
    {
      id: 'clicks',
      description: 'What recruiters open first counts as suitable',
      mitigation: 'One list in ten is shuffled, and only those are learnt from',
      implementedOn: '2027-06-01',
      testedOn: '2027-10-02',
      version: VERSION,
      result: 'the bias did not grow',
    },
    patch,
  );
const LEARNS: Part = { continuesToLearn: 'yes' };
const learning = (patch: Part | 'none' = {}): Registered =>
  system(
    {
      feedbackLoops:
        patch === 'none'
          ? 'none'
          : merge({ analysis: 'Study of three rounds', analysedOn: '2027-06-10', loops: list(loop()) }, patch),
    },
    LEARNS,
  );
const loops = (...entries: readonly Part[]): Registered => learning({ loops: list(...entries) });

testRequirement(accuracyRobustnessCybersecurity, 'feedback-loops', {
  satisfied: [
    { ...observed, name: 'a loop that is mitigated, and a test in which the bias did not grow', system: learning() },
    {
      ...observed,
      name: 'looked into, put in place and tested on the day that is judged',
      system: learning({
        analysedOn: '2028-01-14',
        loops: list(loop({ implementedOn: '2028-01-14', testedOn: '2028-01-14' })),
      }),
    },
    { ...observed, name: 'looked into, and no loop remains', system: learning({ loops: 'none' }) },
  ],
  'not-satisfied': [
    { ...observed, name: 'nobody looked', system: learning('none') },
    { ...observed, name: 'no loop, and no analysis', system: learning({ analysis: 'none', loops: 'none' }) },
    { ...observed, name: 'to be looked into tomorrow', system: learning({ analysedOn: '2028-01-15' }) },
    { ...observed, name: 'no mitigation', system: loops(loop({ mitigation: 'none' })) },
    { ...observed, name: 'tested before the mitigation', system: loops(loop({ implementedOn: '2027-10-03' })) },
    { ...observed, name: 'to be tested tomorrow', system: loops(loop({ testedOn: '2028-01-15' })) },
    { ...observed, name: 'tested on an older version', system: loops(loop({ version: '1.9' })) },
    {
      ...observed,
      name: 'one of two loops in which the bias grew',
      system: loops(loop(), loop({ id: 'replies', result: 'the bias grew' })),
      instances: [`${SECTION}.feedbackLoops.loops[replies]`],
    },
  ],
  undetermined: [
    ...onUnusableEvidence({ system: learning(), ...observed }),
    {
      name: 'it learns, and nothing more is said',
      system: highRiskSystem(LEARNS),
      missing: [`${SECTION}.feedbackLoops.analysis`],
    },
    {
      ...observed,
      name: 'nobody says whether it goes on learning, and nobody looked',
      system: having(learning('none'), { continuesToLearn: undefined }),
      reason: 'applicability-open',
    },
  ],
  'not-applicable': [
    ...never,
    {
      ...observed,
      name: 'a model that is frozen',
      system: having(learning(), { continuesToLearn: 'no' }),
      reason: 'condition',
    },
  ],
});

const defended = (...entries: readonly Part[]): Registered => system({ securityMeasures: list(...entries) });
const attacked = (...entries: readonly Part[]): Registered => system({ securityTests: list(...entries) });

/** How the answer to a threat may fall short, whichever threat it is. */
const shortfalls = (id: string): readonly Case[] => {
  const others = ALL_THREATS.filter((each) => each !== id);
  const rest = [defence({ threats: others }), attack({ threats: others })] as const;
  const measures = (patch: Part): Registered => defended(rest[0], defence({ id: 'own', threats: [id], ...patch }));
  const tests = (patch: Part): Registered => attacked(rest[1], attack({ id: 'own', threats: [id], ...patch }));
  return [
    { name: 'no solution', system: defended(rest[0]) },
    { name: 'a solution that nobody described', system: measures({ description: 'none' }) },
    { name: 'a solution that comes tomorrow', system: measures({ implementedOn: '2028-01-15' }) },
    { name: 'no attack tried', system: attacked(rest[1]) },
    { name: 'an attack on an older version', system: tests({ version: '1.9' }) },
    { name: 'an attack planned for tomorrow', system: tests({ ranOn: '2028-01-15' }) },
    { name: 'a scan without saying what was tried', system: tests({ attack: 'none' }) },
  ].map((each) => ({ ...observed, ...each, name: `${id}: ${each.name}`, instances: [`${SECTION}.threats[${id}]`] }));
};
const onTheDay = system({
  securityMeasures: list(defence({ implementedOn: '2028-01-14' })),
  securityTests: list(attack({ ranOn: '2028-01-14' })),
});
const olderAndComing = attacked(
  attack({ id: 'old', version: '1.9', result: 'not withstood' }),
  attack(),
  attack({ id: 'coming', ranOn: '2028-01-15', result: undefined }),
);
const gotThrough = attacked(attack(), attack({ id: 'again', result: 'not withstood', ranOn: '2028-01-14' }));
/** Two solutions, one against half of the threats each, and each for other purposes. */
const shared = defended(
  defence({ threats: ALL_THREATS.slice(0, 3), serves: only('prevent', 'detect') }),
  defence({ id: 'response', threats: ALL_THREATS.slice(3), serves: only('respond', 'resolve', 'control') }),
);
const byPresumption: Case = {
  ...observed,
  name: 'conformity presumed by a certificate that covers all requirements on cybersecurity',
  system: system(PRESUMED),
  reason: 'condition',
};
const partlyPresumed = (patch: Part): Registered =>
  system({ presumption: { ...(PRESUMED.presumption as Part), coversRequirements: 'no' }, ...patch });

testRequirement(accuracyRobustnessCybersecurity, 'resilience-against-attacks', {
  satisfied: [
    {
      ...observed,
      name: 'every threat answered, every attack withstood',
      system: system(),
      decidedBy: [`${SECTION}.securityTests[red-team].version`],
    },
    { ...observed, name: 'put in place and tried on the day that is judged', system: onTheDay },
    { ...observed, name: 'several solutions, each against some threats and for some purposes', system: shared },
    { ...observed, name: 'an older version that gave way, and an attack of tomorrow', system: olderAndComing },
    {
      ...observed,
      name: 'a threat that is particular to AI without an answer, which is a gap of the third subparagraph',
      system: system({ securityMeasures: list(defence({ threats: [ALL_THREATS[0]] })) }),
    },
  ],
  'not-satisfied': [
    { ...statedNone, ...observed },
    {
      ...observed,
      name: 'a threat model for poisoned data alone',
      system: system({ threats: list(threat('data poisoning')) }),
    },
    ...shortfalls(String(ALL_THREATS[0])),
    { ...observed, name: 'an attack that got through, beside one that did not', system: gotThrough },
    {
      ...observed,
      name: 'a second threat to the system without an answer',
      system: system({ threats: list(...THREATS, threat(ORDINARY, { id: 'stolen-account' })) }),
      instances: [`${SECTION}.threats[stolen-account]`],
    },
    {
      ...observed,
      name: 'a certificate for a part of the requirements alone',
      system: partlyPresumed({ securityMeasures: 'none', securityTests: 'none' }),
    },
  ],
  undetermined: [
    ...onUnusableEvidence({ system: system(), ...observed }),
    nothingSaid('threats'),
    {
      ...observed,
      name: 'threats that nobody calls complete',
      system: system({ threats: [...THREATS] }),
      missing: [`a statement that ${SECTION}.threats is complete`],
    },
    {
      ...observed,
      name: 'an attack of which nobody says how it ended',
      system: attacked(attack({ result: undefined })),
      missing: [`${SECTION}.securityTests[red-team].result`],
    },
  ],
  'not-applicable': [...never, byPresumption],
});

const weighed: Given = { ...documented, attestations: judgedFor('appropriate-solutions') };
const assessment = (patch: Part | 'none'): Registered => system({ securityAssessment: patch });

testRequirement(accuracyRobustnessCybersecurity, 'appropriate-solutions', {
  satisfied: [
    { ...weighed, name: 'circumstances and risks assessed for this version', system: system() },
    { ...weighed, name: 'on the day that is judged', system: assessment({ on: '2028-01-14' }) },
  ],
  'not-satisfied': [
    { ...statedNone, ...weighed },
    { ...weighed, name: 'no assessment', system: assessment('none') },
    { ...weighed, name: 'an assessment without content', system: assessment({ description: 'none' }) },
    { ...weighed, name: 'an assessment of tomorrow', system: assessment({ on: '2028-01-15' }) },
    { ...weighed, name: 'an assessment of an older version', system: assessment({ version: '1.9' }) },
    {
      ...weighed,
      name: 'a certificate for a part of the requirements, and no assessment',
      system: partlyPresumed({ securityAssessment: 'none' }),
    },
  ],
  undetermined: [
    ...onUnusableEvidence({ system: system(), ...weighed }),
    ...unjudged(weighed),
    nothingSaid('securityAssessment.description'),
  ],
  'not-applicable': [...never, byPresumption],
});

testRequirement(accuracyRobustnessCybersecurity, 'ai-specific-vulnerabilities', {
  satisfied: [
    { ...observed, name: 'each of the five kinds answered', system: system() },
    { ...observed, name: 'put in place and tried on the day that is judged', system: onTheDay },
    { ...observed, name: 'several solutions, each against some threats and for some purposes', system: shared },
    { ...observed, name: 'an older version that gave way, and an attack of tomorrow', system: olderAndComing },
    {
      ...observed,
      name: 'no pre-trained component, and the reason why nothing is done against a poisoned one',
      system: system({
        threats: list(
          ...THREATS.filter(({ kind }) => kind !== 'model poisoning'),
          threat('model poisoning', { notAppropriateBecause: 'All components are trained from nothing' }),
        ),
        securityMeasures: list(defence({ threats: ALL_THREATS.filter((id) => id !== 'model-poisoning') })),
      }),
    },
    {
      ...observed,
      name: 'an ordinary vulnerability without an answer, which is a gap of the first subparagraph',
      system: system({ securityMeasures: list(defence({ threats: ALL_THREATS.slice(1) })) }),
    },
  ],
  'not-satisfied': [
    { ...statedNone, ...observed },
    ...KINDS.map((kind) => ({
      ...observed,
      name: `${kind} not spoken of`,
      system: system({ threats: list(...THREATS.filter((each) => each.kind !== kind)) }),
    })),
    ...PURPOSES.map((purpose) => ({
      ...observed,
      name: `nothing that serves to ${purpose}`,
      system: defended(defence({ serves: only(...PURPOSES.filter((each) => each !== purpose)) })),
    })),
    ...PURPOSES.map((purpose) => ({
      ...observed,
      name: `what serves to ${purpose} comes tomorrow`,
      system: defended(
        defence({ serves: only(...PURPOSES.filter((each) => each !== purpose)) }),
        defence({ id: 'coming', serves: only(purpose), implementedOn: '2028-01-15' }),
      ),
    })),
    ...shortfalls('data-poisoning'),
    {
      ...observed,
      name: 'an ordinary penetration test alone',
      system: attacked(attack({ threats: [ALL_THREATS[0]] })),
    },
    { ...observed, name: 'an attack that got through, beside one that did not', system: gotThrough },
    {
      ...observed,
      name: 'a certificate for a part of the requirements alone',
      system: partlyPresumed({ securityMeasures: 'none', securityTests: 'none' }),
    },
  ],
  undetermined: [...onUnusableEvidence({ system: system(), ...observed }), nothingSaid('threats', 'securityMeasures')],
  'not-applicable': [...never, byPresumption],
});

const presumption = (patch: Part): Registered => system({ presumption: merge(PRESUMED.presumption as Part, patch) });
const BY_RESILIENCE_ACT: Part = {
  ground: 'Regulation (EU) 2024/2847',
  conditionsFulfilled: 'yes',
  publishedInOfficialJournal: undefined,
  validUntil: undefined,
};

testRequirement(accuracyRobustnessCybersecurity, 'presumed-cybersecurity', {
  satisfied: [
    { ...documented, name: 'a valid certificate of a published scheme', system: presumption({}) },
    { ...documented, name: 'on its last day', system: presumption({}), asOf: '2030-05-31' },
    {
      ...documented,
      name: 'conformity with the regulation on products with digital elements',
      system: presumption(BY_RESILIENCE_ACT),
    },
  ],
  'not-satisfied': [
    { ...documented, name: 'a certificate without a number', system: presumption({ reference: 'none' }) },
    {
      ...documented,
      name: 'a scheme that was never published',
      system: presumption({ publishedInOfficialJournal: 'no' }),
    },
    { ...documented, name: 'the day after its last day', system: presumption({}), asOf: '2030-06-01' },
    {
      ...documented,
      name: 'the conditions of that regulation not fulfilled',
      system: presumption({ ...BY_RESILIENCE_ACT, conditionsFulfilled: 'no' }),
    },
    {
      ...documented,
      name: 'the conditions of that regulation fulfilled, and a certificate invoked that is of no published scheme',
      system: presumption({ conditionsFulfilled: 'yes', publishedInOfficialJournal: 'no' }),
    },
    {
      ...documented,
      name: 'that regulation invoked, and a certificate of a published scheme in its place',
      system: presumption({
        ...BY_RESILIENCE_ACT,
        conditionsFulfilled: 'no',
        publishedInOfficialJournal: 'yes',
        validUntil: '2030-05-31',
      }),
    },
  ],
  undetermined: [
    ...onUnusableEvidence({ system: presumption({}), ...documented }),
    {
      name: 'a certificate on file, and nothing that shows what it covers',
      system: presumption({}),
      evidence: [
        document(
          ['reference', 'ground', 'publishedInOfficialJournal', 'validUntil'].map(
            (key) => `${SECTION}.presumption.${key}`,
          ),
        ),
      ],
      reason: 'claimed-not-shown',
    },
    {
      ...documented,
      name: 'a certificate of which nobody says how long it is valid',
      system: presumption({ validUntil: undefined }),
      missing: [`${SECTION}.presumption.validUntil`],
    },
  ],
  'not-applicable': [
    ...never,
    { name: 'nothing presumed', system: system(), reason: 'condition' },
    { name: 'a certificate for a part of the requirements', system: partlyPresumed({}), reason: 'condition' },
  ],
});
