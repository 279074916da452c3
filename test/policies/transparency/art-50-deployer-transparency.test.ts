import { deployerTransparency } from '../../../policies/transparency/art-50-deployer-transparency.js';
import {
  AS_OF,
  attestation,
  DEPLOYER,
  evidence,
  list,
  merge,
  only,
  type Part,
  type Registered,
  USE,
} from '../../support/builders.js';
import { type Case, type Cases, onUnusableEvidence, testRequirement } from '../../support/policy-tester.js';
import { besides, elsewhere, made, running, used, written } from './use-cases.js';

const FIRST = 'before or at the first interaction or exposure';
const MANNER: Part = { placement: FIRST, distinguishable: 'yes', accessibility: 'large print, and read aloud' };
const as = (name: string, system: Registered, more: Partial<Case> = {}): Case => ({
  name,
  system,
  ...running,
  ...more,
});

/** Cases that only some kinds of content can be, with a kind that fits. */
const KINDS: readonly (readonly [key: string, fits: string])[] = [
  ['deepFake', 'image'],
  ['textOnPublicInterest', 'text'],
];
const ofContent = (facts: Part, cases: (key: string, fits: string) => Cases): readonly Case[] =>
  KINDS.flatMap(([key, fits]) => (key in facts ? cases(key, fits) : []));

/** Whom none of the three cases binds, each with the facts of the duty. */
const never = (facts: Part, flag: string, permission: string): Cases => [
  as('a system in which none of the cases is there', used({}), { reason: 'class' }),
  as('permitted or authorised by law against crime', used({ ...facts, [permission]: 'yes' }), { reason: 'class' }),
  as('a provider, who shows it to nobody', made(facts), { reason: 'role' }),
  as('a use of another deployer', used(facts, { deployer: 'somebody-else' }), { reason: 'class' }),
  as('a use of another deployer, beside an own one', besides(used(facts), facts, { deployer: 'somebody-else' }), {
    use: USE,
    reason: 'condition',
  }),
  as('another case of Art. 50', used({ [flag]: 'yes' }), { reason: 'condition' }),
  as(
    'permitted or authorised by law against crime, in one of two uses',
    besides(used(facts), merge(facts, { [permission]: 'yes' })),
    {
      use: USE,
      reason: 'condition',
    },
  ),
  ...ofContent(facts, (key, fits) => [
    as(
      'a second use that generates such content, which is not the case',
      besides(used(facts), merge(facts, { [key]: 'no', generates: only(fits) })),
      { use: USE, reason: 'condition' },
    ),
  ]),
  ...elsewhere(used(facts)),
];

const NOTICE: Part = {
  text: 'Cameras here estimate age groups by an AI system.',
  informs: 'the persons exposed',
  checkedOn: '2027-11-25',
  legalBasis: 'consent',
  record: 'record of processing, entry 14',
  ...MANNER,
};
const exposing = (notice: Part | 'none' = {}, use: Part = {}): Registered =>
  used({ emotionRecognition: 'yes', exposureNotice: notice === 'none' ? 'none' : merge(NOTICE, notice) }, use);
const shown = { ...running, system: exposing() };
const notExposing = never(
  { emotionRecognition: 'yes', exposureNotice: NOTICE },
  'deepFake',
  'permittedByLawAgainstCrime',
);
const SCREENED = { by: 'legal', on: '2025-01-10' };
const EMOTIONS: Part = {
  practice: { screening: { ...SCREENED, only: ['infersEmotions'] }, emotionsFromBiometricData: 'yes' },
};
const CATEGORIES: Part = {
  practice: { screening: { ...SCREENED, only: ['assignsPersonsByBiometrics'] }, ancillaryAndStrictlyNecessary: 'no' },
};
/** The ways in which the case is there. */
const exposedBy = (evidenced: Partial<Case>): readonly Case[] => [
  as('biometric categories of any kind', used({ biometricCategorisation: 'yes', exposureNotice: NOTICE }), evidenced),
  as(
    'emotions by the facts of Annex III, whatever is answered here',
    used({ exposureNotice: NOTICE }, { area: { recognisesEmotionsOrIntentions: 'yes' } }),
    evidenced,
  ),
  as('emotions by the screening of Art. 5', used({ exposureNotice: NOTICE }, EMOTIONS), evidenced),
  as('biometric categories by the screening of Art. 5', used({ exposureNotice: NOTICE }, CATEGORIES), evidenced),
];
const unexposed: readonly Case[] = [
  [
    'emotions that are not read from biometric data',
    merge(EMOTIONS, { practice: { emotionsFromBiometricData: 'no' } }),
  ],
  [
    'categories that are ancillary and strictly necessary',
    merge(CATEGORIES, { practice: { ancillaryAndStrictlyNecessary: 'yes' } }),
  ],
].map(([name, use]) =>
  as(`${name}, in one of two uses`, besides(exposing(), {}, use as Part), { use: USE, reason: 'condition' }),
);
const noNotice: Case = as('no notice', exposing('none'));
const silent = (key: string): Case => as(`nothing said of ${key}`, exposing({ [key]: undefined }));

testRequirement(deployerTransparency, 'exposure-notice', {
  satisfied: [
    { ...shown, name: 'the persons themselves, at the place' },
    ...exposedBy(running),
    as('last seen on the day that is judged', exposing({ checkedOn: AS_OF })),
    as('a use of this deployer by name', exposing({}, { deployer: DEPLOYER })),
  ],
  'not-satisfied': [
    noNotice,
    as('no words', exposing({ text: 'none' })),
    as('the buyer alone is told', exposing({ informs: 'only the client or the buyer' })),
    as('to be put up tomorrow', exposing({ checkedOn: '2028-01-15' })),
  ],
  undetermined: [
    ...onUnusableEvidence(shown),
    as('described, and never seen at the place', exposing(), { ...written, reason: 'claimed-not-shown' }),
    ...['text', 'informs', 'checkedOn'].map(silent),
    as('nobody says whether it recognises emotions', used({ emotionRecognition: undefined }), {
      reason: 'applicability-open',
    }),
  ],
  'not-applicable': [...notExposing, ...unexposed] as never,
});

const dpo = {
  ...written,
  attestations: [attestation({ requirement: 'ai-act/deployer-transparency/data-of-persons-exposed' })],
};
const lawful = { ...dpo, system: exposing() };

testRequirement(deployerTransparency, 'data-of-persons-exposed', {
  satisfied: [{ ...lawful, name: 'on a legal basis, recorded, and judged' }, ...exposedBy(dpo)],
  'not-satisfied': [
    as('no legal basis', exposing({ legalBasis: 'none' }), dpo),
    as('no notice and no basis', exposing('none'), dpo),
  ],
  undetermined: [
    ...onUnusableEvidence(lawful),
    { ...lawful, name: 'nobody judged the processing', attestations: [], reason: 'judgement-needed' },
    as('nothing said of the basis', exposing({ legalBasis: undefined }), dpo),
    as('nothing said of the record', exposing({ record: undefined }), dpo),
  ],
  'not-applicable': [...notExposing, ...unexposed] as never,
});

testRequirement(deployerTransparency, 'manner-of-the-exposure-notice', {
  satisfied: [{ ...shown, name: 'at the first exposure, apart from all else, accessible' }, ...exposedBy(running)],
  'not-satisfied': [
    noNotice,
    as('at the exit', exposing({ placement: 'later' })),
    as('in small grey letters', exposing({ distinguishable: 'no' })),
    as('for those who see alone', exposing({ accessibility: 'none' })),
  ],
  undetermined: [...onUnusableEvidence(shown), ...['placement', 'distinguishable', 'accessibility'].map(silent)],
  'not-applicable': [...notExposing, ...unexposed] as never,
});

const FAKE: Part = {
  id: 'clip',
  publishedOn: '2027-10-01',
  disclosed: 'yes',
  disclosure: 'label in the picture',
  ...MANNER,
};
const RULE: Part = { deepFake: 'yes', deepFakeRule: 'the editor labels before release', deepFakes: list(FAKE) };
const faking = (patch: Part = {}, more: Part = {}): Registered =>
  used(merge(merge(RULE, { deepFakes: list(merge(FAKE, patch)) }), more));
const two = (patch: Part): Registered =>
  used(merge(RULE, { deepFakes: list(FAKE, merge({ ...FAKE, id: 'second' }, patch)) }));
const notFaking = never(RULE, 'textOnPublicInterest', 'authorisedByLawAgainstCrime');
const fakeShown = { ...running, system: faking() };

testRequirement(deployerTransparency, 'deep-fake-disclosure', {
  satisfied: [
    { ...fakeShown, name: 'labelled, by a rule for all' },
    as('none was shown yet, and the rule stands', faking({}, { deepFakes: list() })),
    as('an evidently artistic work, which discloses as well', faking({ evidentlyArtistic: 'yes' })),
  ],
  'not-satisfied': [
    as('not disclosed', faking({ disclosed: 'no' })),
    as('an evidently artistic work that discloses nothing', faking({ evidentlyArtistic: 'yes', disclosed: 'no' })),
    as('one of two is not disclosed', two({ disclosed: 'no' })),
    as('no rule', faking({}, { deepFakeRule: 'none' })),
  ],
  undetermined: [
    ...onUnusableEvidence(fakeShown),
    as('nobody says whether it is disclosed', faking({ disclosed: undefined })),
    as('nobody says in which words', faking({ disclosure: undefined })),
    as('nobody says by which rule', faking({}, { deepFakeRule: undefined })),
    as('the list is not said to be complete', faking({}, { deepFakes: [FAKE] })),
  ],
  'not-applicable': notFaking,
});

testRequirement(deployerTransparency, 'manner-of-deep-fake-disclosure', {
  satisfied: [
    { ...fakeShown, name: 'with the content, apart from all else, accessible' },
    as(
      'an evidently artistic work, in the opening titles',
      faking({ evidentlyArtistic: 'yes', distinguishable: 'no' }),
    ),
  ],
  'not-satisfied': [
    as('in the comments, afterwards', faking({ placement: 'later' })),
    as('hidden in the picture', faking({ distinguishable: 'no' })),
    as('for those who see alone', faking({ accessibility: 'none' })),
    as('one of two comes later', two({ placement: 'later' })),
  ],
  undetermined: [
    ...onUnusableEvidence(fakeShown),
    ...['placement', 'distinguishable', 'accessibility'].map((key) =>
      as(`nothing said of ${key}`, faking({ [key]: undefined })),
    ),
  ],
  'not-applicable': notFaking,
});

const ARTICLE: Part = {
  id: 'budget',
  publishedOn: '2027-10-01',
  disclosed: 'yes',
  disclosure: 'This text was generated by AI.',
};
const REVIEWED: Part = {
  id: 'budget',
  publishedOn: '2027-10-01',
  disclosed: 'no',
  reviewedBy: 'a competent natural person',
  reviewedOn: '2027-10-01',
  changedByAiAfterReview: 'no',
  editoriallyResponsible: 'the editor in chief',
};
const publishing = (texts: unknown, more: Part = {}): Registered =>
  used(merge({ textOnPublicInterest: 'yes', textRule: 'label, or review by an editor', publishedTexts: texts }, more));
const desk = { evidence: [evidence('document', [`uses[${USE}].transparency`])] };
const text = (name: string, patch: Part, more: Partial<Case> = {}): Case =>
  as(name, publishing(list(merge(REVIEWED, patch))), { ...desk, ...more });
const deskShown = { ...desk, system: publishing(list(ARTICLE)) };

testRequirement(deployerTransparency, 'text-disclosure', {
  satisfied: [
    { ...deskShown, name: 'disclosed' },
    text('reviewed by a person, with somebody who answers for it', {}),
    as('one disclosed, one reviewed', publishing(list(ARTICLE, { ...REVIEWED, id: 'second' })), desk),
    as('none was published yet, and the rule stands', publishing('none'), desk),
    as(
      'review is claimed for all, and nobody holds editorial responsibility',
      publishing(list(ARTICLE), { humanReviewOrEditorialControl: 'yes', editorialResponsibility: 'none' }),
      desk,
    ),
    as(
      'somebody holds editorial responsibility, and nobody claims review',
      publishing(list(ARTICLE), { editorialResponsibility: 'the editor in chief' }),
      desk,
    ),
  ],
  'not-satisfied': [
    text('neither disclosed nor reviewed', { reviewedBy: 'nobody' }),
    text('reviewed by another program', { reviewedBy: 'a program' }),
    text('reviewed after publication', { reviewedOn: '2027-10-02' }),
    text('changed by AI after the review', { changedByAiAfterReview: 'yes' }),
    text('an imprint without a person', { editoriallyResponsible: 'none' }),
    as('one of two is not disclosed', publishing(list(ARTICLE, { id: 'second', disclosed: 'no' })), desk),
    as('no rule', publishing(list(ARTICLE), { textRule: 'none' }), desk),
  ],
  undetermined: [
    ...onUnusableEvidence(deskShown),
    text('nobody says when it was reviewed', { reviewedOn: undefined }),
    text('nobody says whether AI changed it again', { changedByAiAfterReview: undefined }),
    text('nobody says who answers for it', { editoriallyResponsible: undefined }),
    as('nobody says whether it is disclosed', publishing(list(merge(ARTICLE, { disclosed: undefined }))), desk),
    as('nobody says in which words', publishing(list(merge(ARTICLE, { disclosure: undefined }))), desk),
    as('nobody says by which rule', publishing(list(ARTICLE), { textRule: undefined }), desk),
  ],
  'not-applicable': [
    as(
      'every text is reviewed, and somebody is editorially responsible',
      publishing(list(ARTICLE), {
        humanReviewOrEditorialControl: 'yes',
        editorialResponsibility: 'the editor in chief',
      }),
      {
        reason: 'class',
      },
    ),
    as(
      'every text of one of two uses is reviewed, and somebody is editorially responsible',
      besides(publishing(list(ARTICLE)), {
        textOnPublicInterest: 'yes',
        humanReviewOrEditorialControl: 'yes',
        editorialResponsibility: 'the editor in chief',
      }),
      { ...desk, use: USE, reason: 'condition' },
    ),
    ...never({ textOnPublicInterest: 'yes', publishedTexts: list(ARTICLE) }, 'deepFake', 'authorisedByLawAgainstCrime'),
  ],
});

const LABELLED: Part = {
  ...ARTICLE,
  placement: 'before or at the first interaction or exposure',
  distinguishable: 'yes',
  accessibility: 'Read aloud before the text by screen readers.',
};
const labelling = (patch: Part): Registered => publishing(list(merge(LABELLED, patch)));
const labelShown = { ...running, system: publishing(list(LABELLED)) };

testRequirement(deployerTransparency, 'manner-of-text-disclosure', {
  satisfied: [
    { ...labelShown, name: 'above the text, apart from all else, accessible' },
    as('reviewed by a person, with somebody who answers for it, and without a label', publishing(list(REVIEWED))),
    as('one labelled, one reviewed', publishing(list(LABELLED, { ...REVIEWED, id: 'second' }))),
    as('none was published yet', publishing('none')),
    as(
      'review is claimed for all, and nobody holds editorial responsibility',
      publishing(list(LABELLED), { humanReviewOrEditorialControl: 'yes', editorialResponsibility: 'none' }),
    ),
    as(
      'somebody holds editorial responsibility, and nobody claims review',
      publishing(list(LABELLED), { editorialResponsibility: 'the editor in chief' }),
    ),
  ],
  'not-satisfied': [
    as('afterwards, and nobody claims that a person reviewed it', labelling({ placement: 'later' })),
    ...[
      ['in the comments, afterwards', { placement: 'later' }],
      ['hidden in the small print', { distinguishable: 'no' }],
      ['for those who see alone', { accessibility: 'none' }],
    ].map(([name, patch]) => as(name as string, labelling({ reviewedBy: 'nobody', ...(patch as Part) }))),
    ...[
      ['a program', { reviewedBy: 'a program' }],
      ['a person after publication', { reviewedOn: '2027-10-02' }],
      ['a person, and AI changed it again', { changedByAiAfterReview: 'yes' }],
      ['a person, and nobody answers for it', { editoriallyResponsible: 'none' }],
    ].map(([who, patch]) =>
      as(
        `afterwards, and reviewed by ${who}`,
        publishing(list({ ...REVIEWED, placement: 'later', ...(patch as Part) })),
      ),
    ),
    as(
      'one of two comes later',
      publishing(list(LABELLED, { ...LABELLED, id: 'second', placement: 'later', reviewedBy: 'nobody' })),
    ),
  ],
  undetermined: [
    ...onUnusableEvidence(labelShown),
    ...['placement', 'distinguishable', 'accessibility'].map((key) =>
      as(`nothing said of ${key}`, labelling({ reviewedBy: 'nobody', [key]: undefined })),
    ),
  ],
  'not-applicable': [
    as(
      'every text is reviewed, and somebody is editorially responsible',
      publishing(list(LABELLED), {
        humanReviewOrEditorialControl: 'yes',
        editorialResponsibility: 'the editor in chief',
      }),
      { reason: 'class' },
    ),
    as(
      'every text of one of two uses is reviewed, and somebody is editorially responsible',
      besides(publishing(list(LABELLED)), {
        textOnPublicInterest: 'yes',
        humanReviewOrEditorialControl: 'yes',
        editorialResponsibility: 'the editor in chief',
      }),
      { use: USE, reason: 'condition' },
    ),
    ...never(
      { textOnPublicInterest: 'yes', publishedTexts: list(LABELLED) },
      'deepFake',
      'authorisedByLawAgainstCrime',
    ),
  ],
});
