import { expect, it } from 'vitest';
import { contentContradicted } from '../../../policies/classification/art-50-transparency.js';
import { aiAct } from '../../../policies/index.js';
import type { ClassId } from '../../../src/model/classes.js';
import { withReadings } from '../../../src/policy/policy.js';
import {
  DEPLOYER,
  deployer,
  having,
  list,
  merge,
  minimalSystem,
  only,
  type Part,
  PROVIDER,
  plainUse,
  provider,
  type Registered,
  USE,
} from '../../support/builders.js';
import {
  assess,
  type Case,
  type Cases,
  describeBeside,
  pointOf,
  testClass,
  testContradiction,
} from '../../support/policy-tester.js';

/** A system of its provider alone, in one use of which this is said of Art. 50. */
const ofProvider = (transparency: Part, use: Part = {}): Registered =>
  minimalSystem({ parties: list(provider()), uses: list(plainUse(merge({ transparency }, use))) });

/** The same of a deployer alone. */
const ofDeployer = (transparency: Part, use: Part = {}): Registered =>
  having(ofProvider(transparency, use), { parties: list(deployer()) });

/** Both, each a party of its own. */
const ofBoth = (transparency: Part): Registered =>
  having(ofProvider(transparency), { parties: list(provider(), deployer()) });

const SILENT: Case = {
  name: 'nothing said',
  system: minimalSystem({ uses: list(plainUse({ transparency: undefined })) }),
};
const SILENT_DEPLOYER: Case = {
  name: 'nothing said',
  system: minimalSystem({ parties: list(deployer()), uses: list(plainUse({ transparency: undefined })) }),
};

/** What holds of every case of the provider: who else meets it, and which of several uses does. */
const everyProvider = (facts: Part): { readonly met: Cases; readonly not: Cases; readonly open: Cases } => ({
  met: [
    { name: 'the provider, beside a deployer', system: ofBoth(facts), party: PROVIDER },
    {
      name: 'one use of two',
      system: minimalSystem({ uses: list(plainUse({ id: 'filing' }), plainUse({ transparency: facts })) }),
    },
    {
      name: 'a provider that uses its own system',
      system: having(ofProvider(facts), { parties: list(provider({ usesUnderItsAuthority: 'yes' })) }),
    },
    {
      name: 'as if in scope, where an exclusion takes the whole system out',
      system: having(ofProvider(facts), { scope: { developedAndUsedSolelyForScience: 'yes' } }),
    },
  ],
  not: [
    { name: 'the deployer, who did not make it', system: ofBoth(facts), party: DEPLOYER },
    { name: 'no party that made it', system: ofDeployer(facts) },
  ],
  open: [
    {
      name: 'nobody says whether the party supplies it under its own name',
      system: having(ofProvider(facts), { parties: list(provider({ ownNameOrTrademark: undefined })) }),
      missing: [`parties[${PROVIDER}].ownNameOrTrademark`],
    },
  ],
});

const everyDeployer = (facts: Part): { readonly met: Cases; readonly not: Cases; readonly open: Cases } => ({
  met: [
    { name: 'the deployer, beside the provider', system: ofBoth(facts), party: DEPLOYER },
    {
      name: 'one use of two',
      system: minimalSystem({
        parties: list(deployer()),
        uses: list(plainUse({ id: 'filing' }), plainUse({ transparency: facts })),
      }),
    },
    { name: 'the deployer whose use it is said to be', system: ofDeployer(facts, { deployer: DEPLOYER }) },
  ],
  not: [
    {
      name: 'the use of another deployer',
      system: having(ofDeployer(facts, { deployer: 'sister' }), {
        parties: list(deployer(), deployer({ id: 'sister' })),
      }),
      party: DEPLOYER,
      decidedBy: ['uses[shortlisting].deployer'],
    },
    { name: 'the provider, who does not use it', system: ofBoth(facts), party: PROVIDER },
    {
      name: 'a person in a purely personal activity',
      system: {
        ...having(ofDeployer(facts), { parties: list(deployer({ personalNonProfessionalUse: 'yes' })) }),
        organisations: { [DEPLOYER]: { kind: 'natural person' } },
      },
    },
  ],
  open: [
    {
      name: 'nobody says whether the party uses it',
      system: having(ofDeployer(facts), { parties: list(deployer({ usesUnderItsAuthority: undefined })) }),
      missing: [`parties[${DEPLOYER}].usesUnderItsAuthority`],
    },
  ],
});

/** Uses that nobody stated complete may hold the case. */
const atLeastTheseUses = (party: Part): Case => ({
  name: 'not in the uses that are written down, which nobody states complete',
  system: minimalSystem({ parties: list(party), uses: [plainUse()] }),
});

const TALKS: Part = { interactsDirectlyWithPersons: 'yes' };
const provides = everyProvider(TALKS);

testClass('Art. 50(1)', {
  met: [
    {
      name: 'a chat with applicants',
      system: ofProvider(TALKS),
      decidedBy: ['uses[shortlisting].transparency.interactsDirectlyWithPersons'],
    },
    { name: 'not obvious', system: ofProvider({ ...TALKS, obvious: 'no' }) },
    { name: 'obvious “partly”', system: ofProvider({ ...TALKS, obvious: 'partly' }) },
    {
      name: 'obvious to most, and vulnerable persons can meet it: nobody says that it is to them',
      system: ofProvider({ ...TALKS, obvious: 'yes', foreseeableAudience: only('generalPublic', 'vulnerablePersons') }),
    },
    {
      name: 'obvious to most, and not to the vulnerable persons that meet it',
      system: ofProvider({
        ...TALKS,
        obvious: 'yes',
        foreseeableAudience: only('vulnerablePersons'),
        obviousToVulnerablePersons: 'no',
      }),
    },
    {
      name: 'obvious to vulnerable persons, and nobody says so of all others',
      system: ofProvider({ ...TALKS, obviousToVulnerablePersons: 'yes' }),
    },
    {
      name: 'authorised by law against crime, and open to the public for reports of crime',
      system: ofProvider({ ...TALKS, authorisedByLawAgainstCrime: 'yes', publicCanReportCrime: 'yes' }),
    },
    { name: 'not authorised by law', system: ofProvider({ ...TALKS, authorisedByLawAgainstCrime: 'no' }) },
    {
      name: 'the public cannot report crime through it, and no law authorises it',
      system: ofProvider({ ...TALKS, publicCanReportCrime: 'no' }),
    },
    {
      name: 'permitted by law in the sense of paragraph 3, which is another exception',
      system: ofProvider({ ...TALKS, permittedByLawAgainstCrime: 'yes' }),
    },
    ...provides.met,
  ],
  'not-met': [
    { name: 'nobody talks to it', system: ofProvider({}) },
    {
      name: 'obvious to everybody who can meet it',
      system: ofProvider({ ...TALKS, obvious: 'yes', foreseeableAudience: only('generalPublic') }),
      decidedBy: ['uses[shortlisting].transparency.obvious'],
    },
    {
      name: 'obvious to trained staff, the only ones who meet it',
      system: ofProvider({ ...TALKS, obvious: 'yes', foreseeableAudience: only('trainedPersonsOnly') }),
    },
    {
      name: 'obvious, to the vulnerable persons who meet it too',
      system: ofProvider({
        ...TALKS,
        obvious: 'yes',
        foreseeableAudience: only('vulnerablePersons'),
        obviousToVulnerablePersons: 'yes',
      }),
    },
    {
      name: 'authorised by law against crime, and closed to the public',
      system: ofProvider({ ...TALKS, authorisedByLawAgainstCrime: 'yes', publicCanReportCrime: 'no' }),
      decidedBy: ['uses[shortlisting].transparency.authorisedByLawAgainstCrime'],
    },
    ...provides.not,
  ],
  'in-play': [
    {
      name: 'authorised by law against crime, and nobody says whether the public can report crime through it',
      system: ofProvider({ ...TALKS, authorisedByLawAgainstCrime: 'yes' }),
      missing: ['uses[shortlisting].transparency.publicCanReportCrime'],
    },
    {
      name: 'obvious, and nobody says to whom',
      system: ofProvider({ ...TALKS, obvious: 'yes' }),
      missing: ['uses[shortlisting].transparency.foreseeableAudience'],
    },
    ...provides.open,
  ],
  'not-screened': [
    SILENT,
    { name: 'interacts “partly”', system: ofProvider({ interactsDirectlyWithPersons: 'partly' }) },
    atLeastTheseUses(provider()),
  ],
});

const WRITES: Part = { generates: only('text') };
const generatesAs = everyProvider(WRITES);
const MARKS: readonly string[] = [
  'notPerceivedByPersons',
  'sourceCode',
  'veryShortLabels',
  'selectedOrTransmitted',
  'technicalForClosedCircle',
  'ephemeralAndAnnounced',
];

testClass('Art. 50(2)', {
  met: [
    {
      name: 'writes letters',
      system: ofProvider(WRITES),
      decidedBy: ['uses[shortlisting].transparency.generates'],
    },
    ...['audio', 'image', 'video'].map((kind) => ({
      name: `generates ${kind}, the other kinds left open`,
      system: ofProvider({ generates: { [kind]: 'yes' } }),
    })),
    {
      name: 'every exception denied',
      system: ofProvider({
        ...WRITES,
        assistiveStandardEditing: 'no',
        inputNotSubstantiallyAltered: 'no',
        authorisedByLawAgainstCrime: 'no',
        outsideMarking: only(),
      }),
    },
    { name: 'standard editing “in part”', system: ofProvider({ ...WRITES, assistiveStandardEditing: 'partly' }) },
    {
      name: 'evidently artistic: that lightens the duty of the deployer, and not this one',
      system: ofProvider({ ...WRITES, evidentlyArtisticWork: 'yes' }),
    },
    {
      name: 'obvious to everybody: that is an exception of paragraph 1',
      system: ofProvider({ ...WRITES, obvious: 'yes' }),
    },
    ...generatesAs.met,
  ],
  'not-met': [
    { name: 'generates nothing', system: ofProvider({}) },
    {
      name: 'assists in standard editing alone',
      system: ofProvider({ ...WRITES, assistiveStandardEditing: 'yes' }),
      decidedBy: ['uses[shortlisting].transparency.assistiveStandardEditing'],
    },
    {
      name: 'leaves the input of the deployer in substance as it was',
      system: ofProvider({ ...WRITES, inputNotSubstantiallyAltered: 'yes' }),
    },
    {
      name: 'authorised by law against crime, open to the public or not',
      system: ofProvider({ ...WRITES, authorisedByLawAgainstCrime: 'yes', publicCanReportCrime: 'yes' }),
    },
    ...MARKS.map((kind) => ({
      name: `all its outputs of one kind that is left out (reading 57): ${kind}`,
      system: ofProvider({ ...WRITES, outsideMarking: only(kind) }),
    })),
    ...generatesAs.not,
  ],
  'in-play': generatesAs.open,
  'not-screened': [
    SILENT,
    {
      name: 'no text, and nobody says what else',
      system: ofProvider({ generates: { text: 'no' } }),
    },
    {
      name: 'assists in standard editing “to be confirmed”, and nobody says what it generates',
      system: ofProvider({ generates: undefined, assistiveStandardEditing: 'to be confirmed' }),
    },
    atLeastTheseUses(provider()),
  ],
});

const READS_EMOTIONS: Part = { emotionRecognition: 'yes' };
const operates = everyDeployer(READS_EMOTIONS);
const NEITHER: Part = { emotionRecognition: 'no', biometricCategorisation: 'no' };
const practised = (...screening: readonly string[]) => ({ screening: only(...screening) });

testClass('Art. 50(3)', {
  met: [
    {
      name: 'reads emotions',
      system: ofDeployer(READS_EMOTIONS),
      decidedBy: ['uses[shortlisting].transparency.emotionRecognition'],
    },
    { name: 'sorts people by their faces', system: ofDeployer({ biometricCategorisation: 'yes' }) },
    {
      name: 'reads emotions by the facts of Annex III, whatever is answered here',
      system: ofDeployer(NEITHER, { area: { screening: only('biometrics'), recognisesEmotionsOrIntentions: 'yes' } }),
      decidedBy: ['uses[shortlisting].area.recognisesEmotionsOrIntentions'],
    },
    {
      name: 'infers emotions from biometric data by the facts of Art. 5',
      system: ofDeployer(NEITHER, { practice: { ...practised('infersEmotions'), emotionsFromBiometricData: 'yes' } }),
    },
    {
      name: 'assigns persons to categories by the facts of Art. 5, sensitive or not, and not as a side function',
      system: ofDeployer(NEITHER, {
        practice: { ...practised('assignsPersonsByBiometrics'), ancillaryAndStrictlyNecessary: 'no' },
      }),
    },
    {
      name: 'not permitted by law against crime',
      system: ofDeployer({ ...READS_EMOTIONS, permittedByLawAgainstCrime: 'no' }),
    },
    {
      name: 'authorised by law in the sense of paragraph 1, which is another exception',
      system: ofDeployer({ ...READS_EMOTIONS, authorisedByLawAgainstCrime: 'yes' }),
    },
    ...operates.met,
  ],
  'not-met': [
    { name: 'neither', system: ofDeployer(NEITHER) },
    {
      name: 'permitted by law to investigate crime, with safeguards',
      system: ofDeployer({ ...READS_EMOTIONS, permittedByLawAgainstCrime: 'yes' }),
      decidedBy: ['uses[shortlisting].transparency.permittedByLawAgainstCrime'],
    },
    {
      name: 'infers emotions from texts',
      system: ofDeployer(NEITHER, { practice: { ...practised('infersEmotions'), emotionsFromBiometricData: 'no' } }),
    },
    {
      name: 'assigns persons as an inseparable side function that is strictly necessary',
      system: ofDeployer(NEITHER, {
        practice: { ...practised('assignsPersonsByBiometrics'), ancillaryAndStrictlyNecessary: 'yes' },
      }),
    },
    {
      name: 'the sources of emotions stated where none are inferred',
      system: ofDeployer(NEITHER, { practice: { ...practised(), emotionsFromBiometricData: 'yes' } }),
    },
    {
      name: 'no side function, where nobody is assigned to categories',
      system: ofDeployer(NEITHER, { practice: { ...practised(), ancillaryAndStrictlyNecessary: 'no' } }),
    },
    {
      name: 'neither, and nobody screened the practices',
      system: ofDeployer(NEITHER, { practice: undefined }),
    },
    ...operates.not,
  ],
  'in-play': [
    {
      name: 'infers emotions, and nobody says from what',
      system: ofDeployer(NEITHER, { practice: practised('infersEmotions') }),
      missing: ['uses[shortlisting].practice.emotionsFromBiometricData'],
    },
    {
      name: 'assigns persons by biometric data, and nobody says whether as a side function',
      system: ofDeployer(NEITHER, { practice: practised('assignsPersonsByBiometrics') }),
      missing: ['uses[shortlisting].practice.ancillaryAndStrictlyNecessary'],
    },
    ...operates.open,
  ],
  'not-screened': [
    SILENT_DEPLOYER,
    { name: 'no emotions, and nobody says of categories', system: ofDeployer({ biometricCategorisation: undefined }) },
    { name: 'no categories, and nobody says of emotions', system: ofDeployer({ emotionRecognition: undefined }) },
    atLeastTheseUses(deployer()),
  ],
});

const DEEP_FAKE: Part = { deepFake: 'yes', generates: only('image') };
const publishes = everyDeployer(DEEP_FAKE);

testClass('Art. 50(4), subpara. 1', {
  met: [
    {
      name: 'a deep fake',
      system: ofDeployer(DEEP_FAKE),
      decidedBy: ['uses[shortlisting].transparency.deepFake'],
    },
    {
      name: 'part of an evidently artistic film: disclosed in a lighter form, and disclosed',
      system: ofDeployer({ ...DEEP_FAKE, evidentlyArtisticWork: 'yes' }),
    },
    { name: 'not authorised by law', system: ofDeployer({ ...DEEP_FAKE, authorisedByLawAgainstCrime: 'no' }) },
    {
      name: 'reviewed by an editor: that is an exception for text',
      system: ofDeployer({ ...DEEP_FAKE, humanReviewOrEditorialControl: 'yes', editorialResponsibility: 'The editor' }),
    },
    {
      name: 'permitted by law in the sense of paragraph 3, which is another exception',
      system: ofDeployer({ ...DEEP_FAKE, permittedByLawAgainstCrime: 'yes' }),
    },
    { name: 'beside text alone: the stricter statement counts', system: ofDeployer({ ...DEEP_FAKE, ...WRITES }) },
    ...publishes.met,
  ],
  'not-met': [
    { name: 'nobody would take it for something real', system: ofDeployer({}) },
    {
      name: 'images, and nobody would take them for something real',
      system: ofDeployer({ ...DEEP_FAKE, deepFake: 'no' }),
    },
    {
      name: 'text alone, which is no deep fake',
      system: ofDeployer({ ...WRITES, deepFake: undefined }),
      decidedBy: ['uses[shortlisting].transparency.generates'],
    },
    {
      name: 'authorised by law to detect crime',
      system: ofDeployer({ ...DEEP_FAKE, authorisedByLawAgainstCrime: 'yes' }),
      decidedBy: ['uses[shortlisting].transparency.authorisedByLawAgainstCrime'],
    },
    ...publishes.not,
  ],
  'in-play': [
    {
      name: 'images, and nobody says for what they would be taken',
      system: ofDeployer({ ...DEEP_FAKE, deepFake: undefined }),
      missing: ['uses[shortlisting].transparency.deepFake'],
    },
    ...publishes.open,
  ],
  'not-screened': [
    SILENT_DEPLOYER,
    {
      name: 'a deep fake “to be confirmed”, and nobody says what is generated',
      system: ofDeployer({ deepFake: 'to be confirmed', generates: undefined }),
    },
    atLeastTheseUses(deployer()),
  ],
});

const PUBLISHED: Part = { textOnPublicInterest: 'yes', generates: only('text') };
const REVIEWED: Part = { ...PUBLISHED, humanReviewOrEditorialControl: 'yes' };
const informs = everyDeployer(PUBLISHED);

testClass('Art. 50(4), subpara. 2', {
  met: [
    {
      name: 'text published to inform the public',
      system: ofDeployer(PUBLISHED),
      decidedBy: ['uses[shortlisting].transparency.textOnPublicInterest'],
    },
    {
      name: 'reviewed, and nobody carries the editorial responsibility',
      system: ofDeployer({ ...REVIEWED, editorialResponsibility: 'none' }),
    },
    {
      name: 'an editor is responsible, and nobody reviewed the text',
      system: ofDeployer({
        ...PUBLISHED,
        humanReviewOrEditorialControl: 'no',
        editorialResponsibility: 'The editor-in-chief',
      }),
    },
    { name: 'not authorised by law', system: ofDeployer({ ...PUBLISHED, authorisedByLawAgainstCrime: 'no' }) },
    {
      name: 'evidently satirical: that lightens the disclosure of deep fakes alone',
      system: ofDeployer({ ...PUBLISHED, evidentlyArtisticWork: 'yes' }),
    },
    {
      name: 'beside images alone: the stricter statement counts',
      system: ofDeployer({ ...PUBLISHED, generates: only('image') }),
    },
    ...informs.met,
  ],
  'not-met': [
    { name: 'no such text', system: ofDeployer({}) },
    { name: 'text for another end', system: ofDeployer({ ...PUBLISHED, textOnPublicInterest: 'no' }) },
    {
      name: 'images alone, which are no text',
      system: ofDeployer({ generates: only('image'), textOnPublicInterest: undefined }),
      decidedBy: ['uses[shortlisting].transparency.generates'],
    },
    {
      name: 'reviewed, and an editor is responsible',
      system: ofDeployer({ ...REVIEWED, editorialResponsibility: 'The editor-in-chief' }),
      decidedBy: [
        'uses[shortlisting].transparency.humanReviewOrEditorialControl',
        'uses[shortlisting].transparency.editorialResponsibility',
      ],
    },
    {
      name: 'authorised by law to prosecute crime',
      system: ofDeployer({ ...PUBLISHED, authorisedByLawAgainstCrime: 'yes' }),
    },
    ...informs.not,
  ],
  'in-play': [
    {
      name: 'text, and nobody says whether it informs the public',
      system: ofDeployer({ ...PUBLISHED, textOnPublicInterest: undefined }),
      missing: ['uses[shortlisting].transparency.textOnPublicInterest'],
    },
    {
      name: 'reviewed, and nobody says who carries the editorial responsibility',
      system: ofDeployer(REVIEWED),
      missing: ['uses[shortlisting].transparency.editorialResponsibility'],
    },
    {
      name: 'an editor is responsible, and nobody says whether the text was reviewed',
      system: ofDeployer({ ...PUBLISHED, editorialResponsibility: 'The editor-in-chief' }),
      missing: ['uses[shortlisting].transparency.humanReviewOrEditorialControl'],
    },
    ...informs.open,
  ],
  'not-screened': [SILENT_DEPLOYER, atLeastTheseUses(deployer())],
});

describeBeside('all synthetic content, by the letter (other side of reading 57)', () => {
  const stateUnder = (system: Registered, ...readings: readonly number[]): string =>
    pointOf(assess({ system }, withReadings(aiAct, new Set(readings))), 'Art. 50(2)').state;

  it.each(MARKS)('%s is marked too', (kind) => {
    const system = ofProvider({ ...WRITES, outsideMarking: only(kind) });
    expect(stateUnder(system)).toBe('not-met');
    expect(stateUnder(system, 57)).toBe('met');
  });

  it('the exceptions of the Act stay', () => {
    expect(stateUnder(ofProvider({ ...WRITES, assistiveStandardEditing: 'yes' }), 57)).toBe('not-met');
  });
});

describeBeside('the cases of Art. 50 stand side by side', () => {
  const met = (system: Registered): readonly (readonly [string, string | undefined])[] =>
    assess({ system })
      .classes.filter(({ kind, state }) => (kind === 'transparency' || kind === 'high-risk') && state === 'met')
      .map(({ id, party }) => [id, party] as const);

  it('each is answered for the party whose it is', () => {
    const system = ofBoth({ ...TALKS, ...WRITES, ...READS_EMOTIONS, ...DEEP_FAKE, ...PUBLISHED });
    expect(met(system)).toEqual([
      // Emotion recognition is high-risk as well.
      ['Annex III(1)(c)', undefined],
      ['Art. 6(2)', undefined],
      ['Art. 50(1)', PROVIDER],
      ['Art. 50(2)', PROVIDER],
      ['Art. 50(3)', DEPLOYER],
      ['Art. 50(4), subpara. 1', DEPLOYER],
      ['Art. 50(4), subpara. 2', DEPLOYER],
    ]);
  });

  it('beside a high-risk class, which does not take them away', () => {
    const system = ofProvider(TALKS, {
      area: { screening: only('employment'), recruitmentOrSelection: only('other') },
    });
    expect(met(system).map(([id]) => id)).toEqual(expect.arrayContaining(['Art. 6(2)', 'Art. 50(1)'] as ClassId[]));
  });

  it('a party outside the group meets its case, and is marked as not own', () => {
    const system = { ...ofBoth(DEEP_FAKE), organisations: { [DEPLOYER]: { own: 'no' } } };
    expect(pointOf(assess({ system }), 'Art. 50(4), subpara. 1', { party: DEPLOYER })).toMatchObject({
      state: 'met',
      own: false,
    });
  });
});

const FAKED: Part = { deepFake: 'yes' };
const IN_PRINT: Part = { textOnPublicInterest: 'yes' };

testContradiction(contentContradicted, {
  contradicted: [
    {
      name: 'a deep fake among texts alone',
      system: ofDeployer({ ...FAKED, generates: only('text') }),
      decidedBy: [`uses[${USE}].transparency.deepFake`, `uses[${USE}].transparency.generates`],
    },
    { name: 'a deep fake, and nothing is generated', system: ofDeployer({ ...FAKED, generates: only() }) },
    { name: 'a published text among images alone', system: ofDeployer({ ...IN_PRINT, generates: only('image') }) },
  ],
  consistent: [
    { name: 'a deep fake among images', system: ofDeployer({ ...FAKED, generates: only('image') }) },
    {
      name: 'a deep fake among texts and voices',
      system: ofDeployer({ ...FAKED, generates: only('text', 'audio') }),
    },
    { name: 'a published text', system: ofDeployer({ ...IN_PRINT, generates: only('text') }) },
    { name: 'texts alone, and no deep fake', system: ofDeployer({ generates: only('text') }) },
    { name: 'nothing generated, and nothing said to be', system: ofDeployer({ generates: only() }) },
  ],
});
