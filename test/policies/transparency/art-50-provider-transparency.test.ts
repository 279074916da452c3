import { expect, it } from 'vitest';
import { aiAct } from '../../../policies/index.js';
import { providerTransparency } from '../../../policies/transparency/art-50-provider-transparency.js';
import { withReadings } from '../../../src/policy/policy.js';
import {
  AS_OF,
  deployersSystem,
  evidence,
  having,
  list,
  merge,
  only,
  type Part,
  plainUse,
  type Registered,
  USE,
} from '../../support/builders.js';
import {
  assess,
  type Case,
  type Cases,
  describeBeside,
  findingOf,
  onUnusableEvidence,
  testRequirement,
} from '../../support/policy-tester.js';
import { besides, elsewhere, made, running, written } from './use-cases.js';

const NOTICE: Part = {
  text: 'You are talking to an automated assistant.',
  saysAiSystem: 'yes',
  builtIn: 'yes',
  canBeSwitchedOffUnnoticed: 'no',
  checkedOn: '2027-11-25',
  checkedVersion: '2.0',
  placement: 'before or at the first interaction or exposure',
  distinguishable: 'yes',
  accessibility: 'read aloud by screen readers, EN 301 549',
};
const talking = (notice: Part | 'none' = {}, more: Part = {}): Registered =>
  made(
    merge(
      { interactsDirectlyWithPersons: 'yes', interactionNotice: notice === 'none' ? 'none' : merge(NOTICE, notice) },
      more,
    ),
  );
const as = (name: string, system: Registered, more: Partial<Case> = {}): Case => ({
  name,
  system,
  ...running,
  ...more,
});
const shown = { ...running, system: talking() };

const notTalking: Cases = [
  as('a system that talks to nobody', made({}), { reason: 'class' }),
  as(
    'obvious to everybody who can meet it',
    talking({}, { obvious: 'yes', foreseeableAudience: only('trainedPersonsOnly') }),
    {
      reason: 'class',
    },
  ),
  as(
    'authorised by law against crime, and the public cannot report through it',
    talking({}, { authorisedByLawAgainstCrime: 'yes', publicCanReportCrime: 'no' }),
    {
      reason: 'class',
    },
  ),
  as(
    'a deployer, who has no design to ensure',
    deployersSystem({ uses: list(merge(plainUse(), { transparency: { interactsDirectlyWithPersons: 'yes' } })) }),
    {
      reason: 'role',
    },
  ),
  as('one that generates text and talks to nobody', made({ generates: only('text') }), { reason: 'condition' }),
  ...[
    ['obvious to whoever can meet it', { obvious: 'yes', foreseeableAudience: only('generalPublic') }],
    [
      'obvious to vulnerable persons too',
      { obvious: 'yes', foreseeableAudience: only('vulnerablePersons'), obviousToVulnerablePersons: 'yes' },
    ],
    ['authorised by law against crime', { authorisedByLawAgainstCrime: 'yes', publicCanReportCrime: 'no' }],
  ].map(([name, exception]) =>
    as(
      `${name}, in one of two uses`,
      besides(talking(), merge({ interactsDirectlyWithPersons: 'yes' }, exception as Part)),
      {
        use: USE,
        reason: 'condition',
      },
    ),
  ),
  ...elsewhere(talking()),
];
/** Exceptions that are claimed and do not reach. */
const allTheSame: readonly Case[] = [
  as(
    'obvious, but not to the vulnerable persons who can meet it',
    talking({}, { obvious: 'yes', foreseeableAudience: only('vulnerablePersons') }),
  ),
  as(
    'called obvious to vulnerable persons, and not to others',
    talking({}, { obvious: 'no', obviousToVulnerablePersons: 'yes' }),
  ),
  as(
    'through which the public can report a crime',
    talking({}, { authorisedByLawAgainstCrime: 'yes', publicCanReportCrime: 'yes' }),
  ),
];
const noNotice: Case = as('no notice', talking('none'));
const silent = (key: string): Case => as(`nothing said of ${key}`, talking({ [key]: undefined }));

testRequirement(providerTransparency, 'interaction-notice', {
  satisfied: [
    { ...shown, name: 'a notice of the interface as it runs' },
    as('last seen on the day that is judged', talking({ checkedOn: AS_OF })),
    ...allTheSame,
  ],
  'not-satisfied': [
    noNotice,
    as('no words', talking({ text: 'none' })),
    as('the word “assistant” alone', talking({ text: 'Assistant', saysAiSystem: 'no' })),
    as('left to whoever deploys it', talking({ builtIn: 'no' })),
    as('a deployer can switch it off unnoticed', talking({ canBeSwitchedOffUnnoticed: 'yes' })),
    as('seen in an older version', talking({ checkedVersion: '1.9' })),
    as('to be looked at tomorrow', talking({ checkedOn: '2028-01-15' })),
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    as('described, and never seen as it runs', talking(), { ...written, reason: 'claimed-not-shown' }),
    ...['text', 'saysAiSystem', 'builtIn', 'canBeSwitchedOffUnnoticed', 'checkedOn', 'checkedVersion'].map(silent),
    as('nobody says whether it talks to anybody', made({ interactsDirectlyWithPersons: undefined }), {
      reason: 'applicability-open',
    }),
  ],
  'not-applicable': notTalking,
});

testRequirement(providerTransparency, 'manner-of-the-interaction-notice', {
  satisfied: [{ ...shown, name: 'at the first interaction, apart from all else, read aloud' }, ...allTheSame],
  'not-satisfied': [
    noNotice,
    as('after the talk', talking({ placement: 'later' })),
    as('a clause in the terms', talking({ placement: 'only in terms, a manual or a notice to somebody else' })),
    as('in small grey letters', talking({ distinguishable: 'no' })),
    as('for those who see alone', talking({ accessibility: 'none' })),
  ],
  undetermined: [...onUnusableEvidence(shown), ...['placement', 'distinguishable', 'accessibility'].map(silent)],
  'not-applicable': notTalking,
});

const KINDS = ['audio', 'image', 'video', 'text'] as const;
const mark = (content: string, patch: Part = {}): Part =>
  merge(
    {
      id: content,
      content,
      technique: 'watermark',
      machineReadable: 'yes',
      detector: 'free detector with an interface',
      interoperable: 'yes',
      testedVersion: '2.0',
      testedOn: '2027-11-20',
      found: 'found',
      afterUsualHandling: 'found',
    },
    patch,
  );
const generating = (marks: unknown = list(...KINDS.map((kind) => mark(kind))), more: Part = {}): Registered =>
  made(merge({ generates: only(...KINDS), marks }, more));
const one = (patch: Part, content = 'image'): Registered =>
  generating(list(mark(content, patch)), { generates: only(content) });
const tests = {
  evidence: [evidence('test report', [`uses[${USE}].transparency`])],
  attestations: [],
};
const tested = (name: string, system: Registered, more: Partial<Case> = {}): Case => ({
  name,
  system,
  ...tests,
  ...more,
});

const notGenerating: Cases = [
  tested('a system that generates nothing', made({}), { reason: 'class' }),
  tested('standard editing, and nothing else', generating(undefined, { assistiveStandardEditing: 'yes' }), {
    reason: 'class',
  }),
  tested('input that stays in substance as it was', generating(undefined, { inputNotSubstantiallyAltered: 'yes' }), {
    reason: 'class',
  }),
  tested('authorised by law against crime', generating(undefined, { authorisedByLawAgainstCrime: 'yes' }), {
    reason: 'class',
  }),
  tested(
    'outputs that persons are not meant to perceive',
    generating(undefined, { outsideMarking: only('sourceCode') }),
    { reason: 'class' },
  ),
  tested(
    'a deployer, whose system it is not',
    deployersSystem({ uses: list(merge(plainUse(), { transparency: { generates: only('text') } })) }),
    {
      reason: 'role',
    },
  ),
  tested('one that talks, and generates nothing', made({ interactsDirectlyWithPersons: 'yes' }), {
    reason: 'condition',
  }),
  ...[
    ['standard editing', { assistiveStandardEditing: 'yes' }],
    ['input that stays in substance as it was', { inputNotSubstantiallyAltered: 'yes' }],
    ['authorised by law against crime', { authorisedByLawAgainstCrime: 'yes' }],
    ['outputs that persons are not meant to perceive', { outsideMarking: only('notPerceivedByPersons') }],
  ].map(([name, exception]) =>
    tested(
      `${name}, in one of two uses`,
      besides(generating(), merge({ generates: only('text') }, exception as Part)),
      {
        use: USE,
        reason: 'condition',
      },
    ),
  ),
  ...elsewhere(generating()),
];

testRequirement(providerTransparency, 'machine-readable-marking', {
  'not-applicable': notGenerating,
  satisfied: [
    tested('all four kinds, each found by its detector', generating()),
    ...KINDS.map((kind) => tested(`${kind} alone, which is all that it generates`, one({}, kind))),
    ...KINDS.map((kind) => tested(`${kind}, tested on the day that is judged`, one({ testedOn: AS_OF }, kind))),
    tested(
      'a visible label beside a mark',
      generating(list(mark('image'), mark('image', { id: 'label', technique: 'visible label only' })), {
        generates: only('image'),
      }),
    ),
  ],
  'not-satisfied': [
    tested('no marks', generating('none')),
    ...KINDS.map((kind) =>
      tested(
        `${kind} is left out`,
        generating(list(...KINDS.filter((each) => each !== kind).map((each) => mark(each)))),
      ),
    ),
    ...KINDS.flatMap((kind) => [
      tested(`${kind}: a visible label alone`, one({ technique: 'visible label only' }, kind)),
      tested(`${kind}: no machine can read it`, one({ machineReadable: 'no' }, kind)),
      tested(`${kind}: nobody else can detect it`, one({ detector: 'none' }, kind)),
      tested(`${kind}: tested on an older version`, one({ testedVersion: '1.9' }, kind)),
      tested(`${kind}: to be tested tomorrow`, one({ testedOn: '2028-01-15' }, kind)),
      tested(`${kind}: not found`, one({ found: 'not found' }, kind)),
    ]),
  ],
  undetermined: [
    ...onUnusableEvidence({ ...tests, system: one({}) }),
    tested('described, and never tested', generating(), { ...written, reason: 'claimed-not-shown' }),
    ...['content', 'technique', 'machineReadable', 'detector', 'testedVersion', 'testedOn', 'found'].map((key) =>
      tested(`nothing said of ${key}`, one({ [key]: undefined })),
    ),
    tested('marks that are not said to be all', generating([mark('audio')])),
    tested('nobody says what it generates', made({ generates: undefined }), { reason: 'applicability-open' }),
  ],
});

const feasible = {
  ...tests,
  attestations: [
    {
      id: 'feasible',
      systems: ['cv-screening'],
      requirement: 'ai-act/provider-transparency/quality-of-marking',
      by: 'head-of-research',
      on: '2027-11-30',
      reasons: 'Compared with the state of the art of November 2027',
      reviewBy: '2099-12-31',
    },
  ],
};
const judged = (name: string, system: Registered, more: Partial<Case> = {}): Case => ({
  name,
  system,
  ...feasible,
  ...more,
});

testRequirement(providerTransparency, 'quality-of-marking', {
  satisfied: [judged('survives usual handling, and others can read it', generating())],
  'not-satisfied': [
    judged('no marks', generating('none')),
    judged('no mark that a machine reads', one({ machineReadable: 'no' })),
    judged('lost in the product’s own export', one({ afterUsualHandling: 'not found' })),
    judged('one of two is lost', generating(list(mark('image'), mark('text', { afterUsualHandling: 'not found' })))),
    judged('only the provider can read it', one({ interoperable: 'no' })),
  ],
  undetermined: [
    ...onUnusableEvidence({ ...feasible, system: generating() }),
    judged('nobody judged what is feasible', generating(), { attestations: [], reason: 'judgement-needed' }),
    judged('nothing said of handling', one({ afterUsualHandling: undefined })),
    judged('nothing said of other means', one({ interoperable: undefined })),
    judged('nothing said of machines', one({ machineReadable: undefined })),
  ],
  'not-applicable': notGenerating,
});

const markingOf = (asOf: string, days: Part, others: readonly number[] = []) =>
  findingOf(
    assess({ system: having(generating(), days), asOf }, withReadings(aiAct, new Set(others))),
    'provider-transparency/machine-readable-marking',
  ).timing;
const ONLY_USED: Part = { firstPlacedOnTheMarketOn: 'none', firstPutIntoServiceOn: '2026-05-04' };

describeBeside('when the marking of synthetic content binds', () => {
  it('binds from 2 August 2026 a system that came on that day or later', () => {
    const days = { firstPlacedOnTheMarketOn: '2026-08-02', firstPutIntoServiceOn: '2026-08-02' };
    expect(markingOf('2026-08-01', days)).toEqual({ state: 'upcoming', from: '2026-08-02' });
    expect(markingOf('2026-08-02', days)).toEqual({ state: 'in-force', from: '2026-08-02' });
  });

  it('gives a system that was marketed before that day until 2 December 2026', () => {
    const days = { firstPlacedOnTheMarketOn: '2026-08-01' };
    expect(markingOf('2026-12-01', days)).toEqual({ state: 'transitional', rule: 'Art. 111(4)', until: '2026-12-02' });
    expect(markingOf('2026-12-02', days)).toEqual({ state: 'in-force', from: '2026-08-02' });
  });

  it('gives the same to a system that was only put into service, unless the letter is chosen', () => {
    expect(markingOf('2026-12-01', ONLY_USED)).toMatchObject({ state: 'transitional', rule: 'Art. 111(4)' });
    expect(markingOf('2026-12-01', ONLY_USED, [5])).toEqual({ state: 'in-force', from: '2026-08-02' });
  });

  it('leaves both open while nobody says when it came', () => {
    const days = { firstPlacedOnTheMarketOn: undefined, firstPutIntoServiceOn: undefined };
    expect(markingOf('2026-12-01', days)).toMatchObject({ state: 'undetermined', from: '2026-08-02' });
  });

  it('never defers the notice of interaction', () => {
    const system = having(talking(), { firstPlacedOnTheMarketOn: '2026-01-05' });
    const { timing } = findingOf(assess({ system, asOf: '2026-08-02' }), 'provider-transparency/interaction-notice');
    expect(timing).toEqual({ state: 'in-force', from: '2026-08-02' });
  });
});

describeBeside('what lies outside marking by a reading', () => {
  it('binds where the letter is chosen instead', () => {
    const system = generating(undefined, { outsideMarking: only('sourceCode') });
    const outcome = (others: readonly number[]) =>
      findingOf(
        assess({ system, ...tests }, withReadings(aiAct, new Set(others))),
        'provider-transparency/machine-readable-marking',
      ).outcome;
    expect([outcome([]), outcome([57])]).toEqual(['not-applicable', 'satisfied']);
  });
});
