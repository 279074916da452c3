import {
  all,
  classMet,
  definePolicy,
  every,
  includes,
  known,
  nonEmpty,
  ordered,
  reached,
  requirement,
} from '../../src/policy/authoring.js';
import { beforeMarketAndFirstUse } from '../conformity/present-version.js';

const EXPLAINS = 'uses[].derogation.assessmentExplains';

/**
 * Whoever considers a use of Annex III not to be high-risk writes the assessment down before the system is out.
 *
 * @see Regulation (EU) 2024/1689, Article 6(4), first sentence
 */
const documented = requirement({
  id: 'assessment-documented',
  citation: 'Art. 6(4)',
  need: 'M',
  statement:
    'The assessment that a system of Annex III is not high-risk is documented before placing on the market or putting into service.',
  remedy:
    'Write the assessment with purpose, point, condition and reasons, absence of significant risk and of profiling, date it before market, and file it.',
  shownBy: 'the documented assessment with its day',
  assumption:
    'An assessment under Art. 6(3) says which purpose and point it is about, which condition is fulfilled and why, why there is no significant risk of harm, and why there is no profiling. It is asked wherever the derogation is relied on for a use, whatever class other uses have.',
  leastBasis: 'documented',
  wording: 'sha256:96425693b48c2de1bc37212b0d18a9a945fcd23f0a6e83b849771a9094eeb74d',
  holds: all(
    known('uses[].derogation.providersAssessment'),
    reached('uses[].derogation.providersAssessmentOn'),
    beforeMarketAndFirstUse('uses[].derogation.providersAssessmentOn'),
    includes(EXPLAINS, 'purposeAndPoint'),
    includes(EXPLAINS, 'condition'),
    includes(EXPLAINS, 'noSignificantRisk'),
    includes(EXPLAINS, 'noProfiling'),
  ),
});

/**
 * An authority that asks for the documentation of the assessment gets it.
 *
 * @see Regulation (EU) 2024/1689, Article 6(4), third sentence
 */
const provided = requirement({
  id: 'assessment-provided',
  citation: 'Art. 6(4)',
  need: 'C',
  statement: 'On request of a national competent authority the documentation of the assessment is provided.',
  remedy: 'Send the documentation to the authority, and record the day.',
  shownBy: 'the answer to the authority, with its day',
  assumption: 'The paragraph sets no period: the day that the authority named counts.',
  leastBasis: 'documented',
  wording: 'sha256:96425693b48c2de1bc37212b0d18a9a945fcd23f0a6e83b849771a9094eeb74d',
  when: nonEmpty('events.requestForDerogationAssessment[]'),
  onEvent: true,
  holds: every(
    'events.requestForDerogationAssessment[]',
    all(
      reached('events.requestForDerogationAssessment[].doneOn'),
      ordered('events.requestForDerogationAssessment[].doneOn', 'events.requestForDerogationAssessment[].due'),
    ),
  ),
});

/** What comes with the derogation of Art. 6(3) for whoever relies on it. The registration is Art. 49(2). */
export const derogationDocumentation = definePolicy({
  id: 'derogation-documentation',
  title: 'Documentation of the derogation',
  addressees: ['provider'],
  appliesTo: all(classMet('Annex III'), classMet('derogation')),
  penalty: 'Art. 99(1)',
  documents: ['D21'],
  requirements: [documented, provided],
});
