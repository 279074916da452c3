import {
  all,
  any,
  classMet,
  definePolicy,
  every,
  given,
  includes,
  is,
  known,
  not,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';
import { generatesSyntheticContent, interactsDirectly } from '../classification/art-50-transparency.js';

/**
 * Persons who interact with the system are informed that it is an AI system, by its design: the notice is part of the
 * interface that runs and cannot be taken away unnoticed.
 *
 * @see Regulation (EU) 2024/1689, Article 50(1); Recital 132
 */
const interactionNotice = requirement({
  id: 'interaction-notice',
  citation: 'Art. 50(1)',
  need: 'C',
  statement: 'The system is designed so that persons are informed that they interact with an AI system.',
  remedy: 'Build the notice into the interface of this version, in plain words, and file a record of it as it runs.',
  shownBy: 'a record of the interface of this version as it runs',
  assumption:
    'The name “assistant”, an icon, or a clause in the terms does not inform. A notice that a deployer can switch off without being told so is not ensured by design.',
  leastBasis: 'observed',
  wording: 'sha256:13e33c1ce1f4351bf61e14c66d490ef707f3562c59022f7fca469f200dab6dbc',
  when: interactsDirectly,
  holds: all(
    known('uses[].transparency.interactionNotice.text'),
    is('uses[].transparency.interactionNotice.saysAiSystem', true),
    is('uses[].transparency.interactionNotice.builtIn', true),
    is('uses[].transparency.interactionNotice.canBeSwitchedOffUnnoticed', false),
    same('uses[].transparency.interactionNotice.checkedVersion', 'version'),
    reached('uses[].transparency.interactionNotice.checkedOn'),
  ),
});

/**
 * That information is clear, comes at the latest at the first interaction, and is accessible.
 *
 * @see Regulation (EU) 2024/1689, Article 50(5)
 */
const interactionManner = requirement({
  id: 'manner-of-the-interaction-notice',
  citation: 'Art. 50(5)',
  need: 'C',
  statement:
    'The notice of interaction is clear and distinguishable, comes at the latest at the first interaction, and is accessible.',
  remedy: 'Move the notice to the first interaction, let it stand out, and meet the accessibility requirements.',
  shownBy: 'a record of the interface as it runs, with the accessibility test',
  assumption: 'A mark under Art. 50(2) is for machines: what persons are told is asked of the notice alone.',
  leastBasis: 'observed',
  wording: 'sha256:e59081b95d6dc86e62321c1ee030daa0cc9b88d9892b0ed839bccb961e62fce8',
  when: interactsDirectly,
  holds: all(
    is('uses[].transparency.interactionNotice.placement', 'before or at the first interaction or exposure'),
    is('uses[].transparency.interactionNotice.distinguishable', true),
    known('uses[].transparency.interactionNotice.accessibility'),
  ),
});

/** A mark that a machine reads and a stated detector finds in outputs of this version. */
const marked = (content: 'audio' | 'image' | 'video' | 'text') =>
  any(
    given(not(includes('uses[].transparency.generates', content))),
    some(
      'uses[].transparency.marks[]',
      all(
        is('uses[].transparency.marks[].content', content),
        is('uses[].transparency.marks[].machineReadable', true),
        not(is('uses[].transparency.marks[].technique', 'visible label only')),
        known('uses[].transparency.marks[].detector'),
        same('uses[].transparency.marks[].testedVersion', 'version'),
        reached('uses[].transparency.marks[].testedOn'),
        is('uses[].transparency.marks[].found', 'found'),
      ),
    ),
  );

/**
 * Outputs of every kind that the system generates are marked in a machine-readable format and can be detected.
 *
 * @see Regulation (EU) 2024/1689, Articles 50(2) and 111(4); Recital 133
 */
const marking = requirement({
  id: 'machine-readable-marking',
  citation: 'Art. 50(2)',
  need: 'C',
  statement:
    'Outputs are marked in a machine-readable format and detectable as artificially generated or manipulated, for every kind of output.',
  remedy: 'Mark the kind of output that is left out, name the detector, and file its test on this version.',
  shownBy: 'test reports of the detector on outputs of this version, per kind of output',
  assumption: 'A visible label alone is no mark. A mark that nobody else can detect does not make outputs detectable.',
  leastBasis: 'observed',
  wording: 'sha256:8696851c078196b8c8bdbe6d0436336a58ae0df6eeafc6ec85abda71866264eb',
  when: (isOther) => generatesSyntheticContent(isOther),
  holds: all(marked('audio'), marked('image'), marked('video'), marked('text')),
});

/**
 * The technical solutions are effective, interoperable, robust and reliable, as far as technically feasible.
 *
 * @see Regulation (EU) 2024/1689, Article 50(2); Recital 133
 */
const solutions = requirement({
  id: 'quality-of-marking',
  citation: 'Art. 50(2)',
  need: 'C',
  statement: 'The marks are effective, interoperable, robust and reliable as far as this is technically feasible.',
  remedy: 'Test each mark after usual handling and with means that are not your own, and have the limits judged.',
  shownBy: 'test reports after usual handling, and the attestation of who judged what is technically feasible',
  assumption:
    'Every mark that is stated has to survive usual handling, the product’s own export included, and be readable with others’ means. How far more is technically feasible, a person judges.',
  leastBasis: 'observed',
  judgement: 'whether the marks are as effective, interoperable, robust and reliable as is technically feasible',
  wording: 'sha256:8696851c078196b8c8bdbe6d0436336a58ae0df6eeafc6ec85abda71866264eb',
  when: (isOther) => generatesSyntheticContent(isOther),
  holds: all(
    some('uses[].transparency.marks[]', is('uses[].transparency.marks[].machineReadable', true)),
    every(
      'uses[].transparency.marks[]',
      all(
        is('uses[].transparency.marks[].afterUsualHandling', 'found'),
        is('uses[].transparency.marks[].interoperable', true),
      ),
    ),
  ),
});

/** What Article 50 asks of providers. Each duty binds for the uses in which its case is there. */
export const providerTransparency = definePolicy({
  id: 'provider-transparency',
  title: 'Transparency obligations of providers',
  addressees: ['provider'],
  appliesTo: any(classMet('Art. 50(1)'), classMet('Art. 50(2)')),
  penalty: 'Art. 99(4)(g)',
  documents: ['D35'],
  requirements: [interactionNotice, marking, solutions, interactionManner],
});
