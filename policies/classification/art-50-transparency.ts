import {
  all,
  any,
  anyEntry,
  type ClassDefinition,
  type Condition,
  classMet,
  defineClass,
  defineContradiction,
  includes,
  invoked,
  is,
  known,
  not,
  type OtherReading,
  some,
  stated,
} from '../../src/policy/authoring.js';
import { mayBeItsUse } from './acts.js';
import { ON_TRANSPARENCY } from './guidance.js';

type OfUse = Condition<'uses[]'>;

/**
 * A case of one role: for each party that has it, or is considered to have it, some use in which the case is there; of a
 * deployer, a use of its own.
 */
function inRole(role: 'considered provider' | 'deployer', someUse: OfUse): Condition<'parties[]'> {
  return all(classMet(role), some('uses[]', role === 'deployer' ? all(mayBeItsUse, someUse) : someUse));
}

const authorisedByLaw = invoked(is('uses[].transparency.authorisedByLawAgainstCrime', true));

/**
 * “Obvious” is judged for the whole audience, which somebody has to name: where vulnerable persons can meet the system, for
 * them too.
 */
const obvious = invoked(
  all(
    is('uses[].transparency.obvious', true),
    any(
      not(includes('uses[].transparency.foreseeableAudience', 'vulnerablePersons')),
      stated(is('uses[].transparency.obviousToVulnerablePersons', true)),
    ),
  ),
);

const GENERATES = 'uses[].transparency.generates';

/**
 * What is generated settles a case that only some kinds of content can be: none of them, no case. Where the case is stated
 * all the same, that is the stricter statement.
 */
const ofContent = (theCase: OfUse, kinds: OfUse): OfUse => any(kinds, stated(theCase));

/** The case of Art. 50(1) in one use. */
export const interactsDirectly: OfUse = all(
  is('uses[].transparency.interactsDirectlyWithPersons', true),
  not(obvious),
  not(
    invoked(
      all(
        is('uses[].transparency.authorisedByLawAgainstCrime', true),
        is('uses[].transparency.publicCanReportCrime', false),
      ),
    ),
  ),
);

/** The case of Art. 50(2) in one use. */
export const generatesSyntheticContent = (isOther: OtherReading): OfUse =>
  all(
    anyEntry('uses[].transparency.generates'),
    not(invoked(is('uses[].transparency.assistiveStandardEditing', true))),
    not(invoked(is('uses[].transparency.inputNotSubstantiallyAltered', true))),
    not(authorisedByLaw),
    ...(isOther(57) ? [] : [not(invoked(anyEntry('uses[].transparency.outsideMarking')))]),
  );

/** The case of Art. 50(3) in one use. */
export const exposesPersons: OfUse = all(
  any(
    is('uses[].transparency.emotionRecognition', true),
    is('uses[].transparency.biometricCategorisation', true),
    stated(is('uses[].area.recognisesEmotionsOrIntentions', true)),
    // What the screening of Art. 5 says yes to is asked on here, whatever the case itself is answered with.
    all(
      stated(includes('uses[].practice.screening', 'infersEmotions')),
      is('uses[].practice.emotionsFromBiometricData', true),
    ),
    all(
      stated(includes('uses[].practice.screening', 'assignsPersonsByBiometrics')),
      is('uses[].practice.ancillaryAndStrictlyNecessary', false),
    ),
  ),
  not(invoked(is('uses[].transparency.permittedByLawAgainstCrime', true))),
);

/** The case of Art. 50(4), first subparagraph, in one use. */
export const deepFakeShown: OfUse = all(is('uses[].transparency.deepFake', true), not(authorisedByLaw));

/** The case of Art. 50(4), second subparagraph, in one use. */
export const textPublished: OfUse = all(
  is('uses[].transparency.textOnPublicInterest', true),
  not(authorisedByLaw),
  not(
    invoked(
      all(
        is('uses[].transparency.humanReviewOrEditorialControl', true),
        known('uses[].transparency.editorialResponsibility'),
      ),
    ),
  ),
);

/**
 * Systems meant to interact directly with natural persons, for their providers.
 *
 * @see Regulation (EU) 2024/1689, Article 50(1)
 */
export const interaction = defineClass({
  id: 'Art. 50(1)',
  citation: 'Art. 50(1)',
  kind: 'transparency',
  title: 'Interacts directly with persons',
  per: 'parties[]',
  formula: inRole('considered provider', interactsDirectly),
  assumptions: [
    {
      reading: 56,
      text: 'A two-way exchange with an answer of the system’s own that no person reviews and sends; obvious only where almost no doubt is left for an average member of the foreseeable audience, vulnerable persons in it included.',
      sources: ['Art. 50(1)', 'Recital 132', ON_TRANSPARENCY],
    },
  ],
});

/**
 * Systems that generate synthetic audio, image, video or text, for their providers.
 *
 * @see Regulation (EU) 2024/1689, Article 50(2)
 */
export const syntheticContent = defineClass({
  id: 'Art. 50(2)',
  citation: 'Art. 50(2)',
  kind: 'transparency',
  title: 'Generates synthetic content',
  per: 'parties[]',
  formula: (isOther) => inRole('considered provider', generatesSyntheticContent(isOther)),
  assumptions: [
    {
      reading: 57,
      text: 'To be able to generate is enough, and mixed content counts. Out, where all outputs are of that kind and somebody states it: what persons are not meant to perceive, code, very short labels, mere selection or recording, technical output for a closed circle, what is neither kept nor passed on and announced.',
      sources: ['Art. 50(2)', 'Recital 133', ON_TRANSPARENCY],
      otherReading: 'stricter, the letter: all synthetic audio, image, video, text',
    },
    {
      reading: 5,
      text: 'The extra time of Art. 111(4) also covers a generating system that was only put into service before 2 August 2026; it never covers Art. 50(1).',
      sources: ['Art. 111(4)', ON_TRANSPARENCY],
      otherReading: 'stricter, the letter: no extra time for systems that were never placed on the market',
    },
  ],
});

const EXPOSURE_AND_CONTENT = {
  reading: 58,
  text: 'Every biometric category counts, live or afterwards. A deep fake may resemble what could plausibly exist, for any part of the foreseeable audience, without intent. A text is reviewed in substance, by a competent person, and no longer once AI has changed it again. Content made before 2 August 2026 is free, text by its publication; the class is that of the system all the same.',
  sources: ['Art. 50(3)', 'Art. 50(4), subpara. 1', 'Art. 50(4), subpara. 2', 'Art. 3(60)', ON_TRANSPARENCY],
} as const;

/**
 * Emotion recognition and biometric categorisation systems, for their deployers. Every biometric category counts.
 *
 * @see Regulation (EU) 2024/1689, Article 50(3); Article 3(39) and (40)
 */
export const exposure = defineClass({
  id: 'Art. 50(3)',
  citation: 'Art. 50(3)',
  kind: 'transparency',
  title: 'Recognises emotions or categorises by biometrics',
  per: 'parties[]',
  formula: inRole('deployer', exposesPersons),
  assumptions: [EXPOSURE_AND_CONTENT],
});

/**
 * Deep fakes, for their deployers. Evidently artistic work has a lighter form of disclosure and stays within the case.
 *
 * @see Regulation (EU) 2024/1689, Article 50(4), first subparagraph; Article 3(60)
 */
export const deepFakes = defineClass({
  id: 'Art. 50(4), subpara. 1',
  citation: 'Art. 50(4), subpara. 1',
  kind: 'transparency',
  title: 'Deep fakes',
  per: 'parties[]',
  formula: inRole(
    'deployer',
    all(deepFakeShown, ofContent(is('uses[].transparency.deepFake', true), anyEntry(GENERATES, { except: ['text'] }))),
  ),
  assumptions: [EXPOSURE_AND_CONTENT],
});

/**
 * Text published to inform the public on matters of public interest, for its deployers. Human review and editorial
 * responsibility free it only together.
 *
 * @see Regulation (EU) 2024/1689, Article 50(4), second subparagraph
 */
export const publishedText = defineClass({
  id: 'Art. 50(4), subpara. 2',
  citation: 'Art. 50(4), subpara. 2',
  kind: 'transparency',
  title: 'Published text on matters of public interest',
  per: 'parties[]',
  formula: inRole(
    'deployer',
    all(textPublished, ofContent(is('uses[].transparency.textOnPublicInterest', true), includes(GENERATES, 'text'))),
  ),
  assumptions: [EXPOSURE_AND_CONTENT],
});

/**
 * A deep fake is image, audio or video, and a published text is text: a case is stated beside kinds of content that
 * exclude it.
 *
 * @see Regulation (EU) 2024/1689, Articles 3(60) and 50(4)
 */
export const contentContradicted = defineContradiction({
  id: 'content-contradicted',
  citation: 'Art. 50(4)',
  per: 'uses[]',
  statement: 'a deep fake or a published text is stated beside kinds of generated content that exclude it',
  remedy: 'Correct the kinds of content that are generated, or the statement on deep fakes or published text.',
  holds: any(
    all(is('uses[].transparency.deepFake', true), not(anyEntry(GENERATES, { except: ['text'] }))),
    all(is('uses[].transparency.textOnPublicInterest', true), not(includes(GENERATES, 'text'))),
  ),
  bearsOn: ['Art. 50(4), subpara. 1', 'Art. 50(4), subpara. 2'],
});

/** The cases in the law's order. */
export const transparencyCases: readonly ClassDefinition[] = [
  interaction,
  syntheticContent,
  exposure,
  deepFakes,
  publishedText,
];
