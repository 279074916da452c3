import {
  all,
  any,
  classMet,
  definePolicy,
  every,
  invoked,
  is,
  known,
  not,
  ordered,
  reached,
  requirement,
  same,
  stated,
} from '../../src/policy/authoring.js';
import { deepFakeShown, exposesPersons, textPublished } from '../classification/art-50-transparency.js';

/** A use that names its deployer is that party's alone. */
const ownUse = not(stated(not(same('uses[].deployer', 'parties[].id'))));

/**
 * Persons exposed to emotion recognition or biometric categorisation are told that it operates.
 *
 * @see Regulation (EU) 2024/1689, Article 50(3)
 */
const exposureNotice = requirement({
  id: 'exposure-notice',
  citation: 'Art. 50(3)',
  need: 'C',
  statement:
    'Persons exposed to an emotion recognition or biometric categorisation system are informed that it operates.',
  remedy: 'Inform the persons themselves at the place or on the screen, and file a record of the notice there.',
  shownBy: 'a record of the notice at the place or on the screen',
  assumption: 'A notice to the buyer, the client or the employer does not inform the persons who are exposed.',
  leastBasis: 'observed',
  wording: 'sha256:b726a362dbecf158c07692aa95726563b473ca384006decd200d11361d29f440',
  when: all(exposesPersons, ownUse),
  holds: all(
    known('uses[].transparency.exposureNotice.text'),
    is('uses[].transparency.exposureNotice.informs', 'the persons exposed'),
    reached('uses[].transparency.exposureNotice.checkedOn'),
  ),
});

/**
 * Their personal data are processed in accordance with data protection law.
 *
 * @see Regulation (EU) 2024/1689, Article 50(3)
 */
const exposureData = requirement({
  id: 'data-of-persons-exposed',
  citation: 'Art. 50(3)',
  need: 'C',
  statement: 'Personal data of the persons exposed are processed in accordance with data protection law.',
  remedy: 'Settle and record the legal basis, and have the processing judged by the data protection officer.',
  shownBy: 'the record of processing, and the attestation of who judged it',
  leastBasis: 'documented',
  judgement: 'whether the processing accords with the data protection law that applies',
  wording: 'sha256:b726a362dbecf158c07692aa95726563b473ca384006decd200d11361d29f440',
  when: all(exposesPersons, ownUse),
  holds: all(
    known('uses[].transparency.exposureNotice.legalBasis'),
    known('uses[].transparency.exposureNotice.record'),
  ),
});

const FAKES = 'uses[].transparency.deepFakes[]';

/**
 * Every deep fake is disclosed as artificially generated or manipulated; in evidently artistic work the existence of
 * such content is.
 *
 * @see Regulation (EU) 2024/1689, Article 50(4), first subparagraph
 */
const deepFakes = requirement({
  id: 'deep-fake-disclosure',
  citation: 'Art. 50(4), subpara. 1',
  need: 'C',
  statement: 'It is disclosed of every deep fake that the content was artificially generated or manipulated.',
  remedy: 'Disclose the item that is left out, and set the rule by which none is shown without disclosure.',
  shownBy: 'the items as shown, with their disclosure, and the rule by which they are disclosed',
  assumption:
    'Content shown before 2 August 2026 is free. An evidently artistic work discloses as well, in a manner that does not hamper it.',
  leastBasis: 'observed',
  wording: 'sha256:b69cd8cddcc1516b95bb5f8bbfd4b6b3b755b63f8d122aacee783419b271f0f4',
  when: all(deepFakeShown, ownUse),
  holds: all(
    known('uses[].transparency.deepFakeRule'),
    every(
      FAKES,
      all(is('uses[].transparency.deepFakes[].disclosed', true), known('uses[].transparency.deepFakes[].disclosure')),
    ),
  ),
});

/** A person reviewed the substance, nothing was changed by AI since, and somebody answers for the publication. */
const reviewed = invoked(
  all(
    is('uses[].transparency.publishedTexts[].reviewedBy', 'a competent natural person'),
    ordered('uses[].transparency.publishedTexts[].reviewedOn', 'uses[].transparency.publishedTexts[].publishedOn'),
    is('uses[].transparency.publishedTexts[].changedByAiAfterReview', false),
    known('uses[].transparency.publishedTexts[].editoriallyResponsible'),
  ),
);

/**
 * Every generated text that informs the public is disclosed as such, or a person has reviewed it and somebody holds
 * editorial responsibility: both together.
 *
 * @see Regulation (EU) 2024/1689, Article 50(4), second subparagraph
 */
const texts = requirement({
  id: 'text-disclosure',
  citation: 'Art. 50(4), subpara. 2',
  need: 'C',
  statement:
    'It is disclosed of every text published to inform the public that it was artificially generated or manipulated, unless a person reviewed it and somebody holds editorial responsibility.',
  remedy: 'Disclose the text, or record review by a competent person and who holds editorial responsibility.',
  shownBy: 'the texts as published, the records of review, and the imprint',
  assumption:
    'Text published before 2 August 2026 is free. Review by a program is none; review after publication comes too late; a change by AI after the review voids it.',
  leastBasis: 'documented',
  wording: 'sha256:514cab264b5fc4ace1f644b12d9313c49a577032a6c8f6e59e6ab058592c3881',
  when: all(textPublished, ownUse),
  holds: all(
    known('uses[].transparency.textRule'),
    every(
      'uses[].transparency.publishedTexts[]',
      any(
        all(
          is('uses[].transparency.publishedTexts[].disclosed', true),
          known('uses[].transparency.publishedTexts[].disclosure'),
        ),
        reviewed,
      ),
    ),
  ),
});

const FIRST = 'before or at the first interaction or exposure';

/**
 * The notice to persons exposed is clear, comes at the latest at the first exposure, and is accessible.
 *
 * @see Regulation (EU) 2024/1689, Article 50(5)
 */
const exposureManner = requirement({
  id: 'manner-of-the-exposure-notice',
  citation: 'Art. 50(5)',
  need: 'C',
  statement:
    'The notice to persons exposed is clear and distinguishable, comes at the latest at the first exposure, and is accessible.',
  remedy: 'Move the notice to the first exposure, let it stand out, and meet the accessibility requirements.',
  shownBy: 'a record of the notice at the place or on the screen',
  leastBasis: 'observed',
  wording: 'sha256:e59081b95d6dc86e62321c1ee030daa0cc9b88d9892b0ed839bccb961e62fce8',
  when: all(exposesPersons, ownUse),
  holds: all(
    is('uses[].transparency.exposureNotice.placement', FIRST),
    is('uses[].transparency.exposureNotice.distinguishable', true),
    known('uses[].transparency.exposureNotice.accessibility'),
  ),
});

/**
 * The disclosure of a deep fake comes with the content, stands out and is accessible. In evidently artistic work it may
 * come in another suitable place, and still at the first exposure.
 *
 * @see Regulation (EU) 2024/1689, Article 50(4), first subparagraph, and (5)
 */
const deepFakeManner = requirement({
  id: 'manner-of-deep-fake-disclosure',
  citation: 'Art. 50(5)',
  need: 'C',
  statement:
    'The disclosure of a deep fake is clear and distinguishable, comes at the latest at the first exposure, and is accessible.',
  remedy: 'Move the disclosure to the content itself, let it stand out, and meet the accessibility requirements.',
  shownBy: 'the items as shown, with their disclosure',
  leastBasis: 'observed',
  wording: 'sha256:e59081b95d6dc86e62321c1ee030daa0cc9b88d9892b0ed839bccb961e62fce8',
  when: all(deepFakeShown, ownUse),
  holds: every(
    FAKES,
    all(
      is('uses[].transparency.deepFakes[].placement', FIRST),
      any(
        is('uses[].transparency.deepFakes[].distinguishable', true),
        invoked(is('uses[].transparency.deepFakes[].evidentlyArtistic', true)),
      ),
      known('uses[].transparency.deepFakes[].accessibility'),
    ),
  ),
});

/**
 * The disclosure of a generated text stands out, is there when the text is read and is accessible. A text that a person
 * reviewed and somebody answers for needs none.
 *
 * @see Regulation (EU) 2024/1689, Article 50(4), second subparagraph, and (5)
 */
const textManner = requirement({
  id: 'manner-of-text-disclosure',
  citation: 'Art. 50(5)',
  need: 'C',
  statement:
    'The disclosure of a generated text is clear and distinguishable, comes at the latest at the first exposure, and is accessible.',
  remedy: 'Move the disclosure to the text itself, let it stand out, and meet the accessibility requirements.',
  shownBy: 'the texts as published, with their disclosure',
  leastBasis: 'observed',
  wording: 'sha256:e59081b95d6dc86e62321c1ee030daa0cc9b88d9892b0ed839bccb961e62fce8',
  when: all(textPublished, ownUse),
  holds: every(
    'uses[].transparency.publishedTexts[]',
    any(
      all(
        is('uses[].transparency.publishedTexts[].placement', FIRST),
        is('uses[].transparency.publishedTexts[].distinguishable', true),
        known('uses[].transparency.publishedTexts[].accessibility'),
      ),
      reviewed,
    ),
  ),
});

/** What Article 50 asks of deployers. Each duty binds for the uses in which its case is there. */
export const deployerTransparency = definePolicy({
  id: 'deployer-transparency',
  title: 'Transparency obligations of deployers',
  addressees: ['deployer'],
  appliesTo: any(classMet('Art. 50(3)'), classMet('Art. 50(4), subpara. 1'), classMet('Art. 50(4), subpara. 2')),
  penalty: 'Art. 99(4)(g)',
  documents: ['D35'],
  requirements: [exposureNotice, exposureData, deepFakes, texts, exposureManner, deepFakeManner, textManner],
});
