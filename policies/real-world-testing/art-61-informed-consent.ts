import { all, any, classMet, definePolicy, given, includes, is, not, requirement } from '../../src/policy/authoring.js';
import { type OfTest, underArticle60, withoutConsent } from './tests.js';

const WHO =
  'A prospective provider is one whose placing on the market or putting into service is planned: planned acts make a provider. A test counts from its first day; one that nobody has entered is not seen.';

const POINTS = [
  'natureAndObjectives',
  'conditionsAndDuration',
  'rightsAndGuarantees',
  'reversalOfOutput',
  'numberAndContact',
] as const;

/** A test for which consent is sought. */
const consented: OfTest = not(withoutConsent);

/**
 * Before a subject consents, there is concise, clear, relevant and understandable information on the test and on the rights of the subject.
 *
 * @see Regulation (EU) 2024/1689, Article 61(1)(a) to (e)
 */
const informed = requirement({
  id: 'information',
  citation: 'Art. 61(1)',
  need: 'M',
  statement:
    'Before consent, each subject is told of the test, its conditions, their rights, how outputs are reversed, and whom to ask.',
  remedy: 'Complete the information, and give it to the subjects again before they go on.',
  shownBy: 'the information as the subjects get it',
  assumption: `${WHO} Where consent is not sought because that would prevent a test of law enforcement, this falls away with it.`,
  leastBasis: 'documented',
  judgement: 'whether the information is concise, clear, relevant and understandable to the subjects',
  wording: 'sha256:a8cb33c51da0696a464a579b6feba6fb190c55d2e9a0717b7b7012a7518f3051',
  when: underArticle60.some(consented),
  onEvent: true,
  holds: underArticle60.each(
    any(given(withoutConsent), all(...POINTS.map((entry) => includes('events.realWorldTest[].subjectsToldOf', entry)))),
  ),
});

/**
 * The consent of every subject is given freely, and before the subject takes part.
 *
 * @see Regulation (EU) 2024/1689, Article 61(1)
 */
const obtained = requirement({
  id: 'consent',
  citation: 'Art. 61(1)',
  need: 'M',
  statement: 'Freely-given informed consent is obtained from every subject before the subject takes part.',
  remedy: 'Obtain the consent before the subject takes part, or leave the subject out.',
  shownBy: 'the records of consent',
  assumption: `${WHO} Where consent is not sought because that would prevent a test of law enforcement, this falls away with it.`,
  leastBasis: 'documented',
  wording: 'sha256:a8cb33c51da0696a464a579b6feba6fb190c55d2e9a0717b7b7012a7518f3051',
  when: underArticle60.some(consented),
  onEvent: true,
  holds: underArticle60.each(
    any(
      given(withoutConsent),
      all(
        is('events.realWorldTest[].everySubjectConsented', true),
        is('events.realWorldTest[].consentFreelyGiven', true),
      ),
    ),
  ),
});

/**
 * Each consent is dated and documented, and the subject has a copy.
 *
 * @see Regulation (EU) 2024/1689, Article 61(2)
 */
const recorded = requirement({
  id: 'records',
  citation: 'Art. 61(2)',
  need: 'M',
  statement:
    'Each consent is dated and documented, and a copy is given to the subject or the legal representative of the subject.',
  remedy: 'Date and document each consent, and hand over the copies.',
  shownBy: 'the records of consent',
  assumption: `${WHO} Where consent is not sought because that would prevent a test of law enforcement, this falls away with it.`,
  leastBasis: 'documented',
  wording: 'sha256:b6d1378218cab320a409ee04379df7c83f57e39411e35343201c4071c7f3c3ad',
  when: underArticle60.some(consented),
  onEvent: true,
  holds: underArticle60.each(
    any(
      given(withoutConsent),
      all(
        includes('events.realWorldTest[].consentRecords', 'dated'),
        includes('events.realWorldTest[].consentRecords', 'documented'),
        includes('events.realWorldTest[].consentRecords', 'copyGiven'),
      ),
    ),
  ),
});

/** What Article 61 asks of providers and prospective providers for the consent of the subjects of their tests. */
export const informedConsent = definePolicy({
  id: 'informed-consent',
  title: 'Informed consent to testing in real-world conditions',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  bindsThrough: 'Art. 60(4)(i)',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(1)',
  documents: ['D08'],
  requirements: [informed, obtained, recorded],
});
