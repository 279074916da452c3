import {
  all,
  any,
  classMet,
  definePolicy,
  every,
  given,
  includes,
  is,
  lasts,
  nonEmpty,
  not,
  ordered,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';
import { thirdPartyAssesses } from '../conformity/present-version.js';

/**
 * A copy of the mandate goes to the market surveillance authority that asks for it.
 *
 * @see Regulation (EU) 2024/1689, Article 22(3), second sentence
 */
const mandateCopy = requirement({
  id: 'copy-of-the-mandate',
  citation: 'Art. 22(3)',
  need: 'C',
  statement:
    'On request the authorised representative provides a copy of the mandate to the market surveillance authority.',
  remedy: 'Send the copy in the language that the authority named, and record the day.',
  shownBy: 'the answer to the authority, with its day',
  assumption: 'The paragraph sets no period: the day that the authority named counts.',
  leastBasis: 'documented',
  wording: 'sha256:34a24c09c69d98c9a3d1bf798673b9ca5d0a4901eac96059dd553fa1b50a83ea',
  when: nonEmpty('events.requestForMandate[]'),
  onEvent: true,
  holds: every(
    'events.requestForMandate[]',
    all(
      reached('events.requestForMandate[].doneOn'),
      ordered('events.requestForMandate[].doneOn', 'events.requestForMandate[].due'),
    ),
  ),
});

/**
 * The representative verifies declaration, technical documentation and conformity assessment of the version that is out.
 *
 * @see Regulation (EU) 2024/1689, Article 22(3)(a)
 */
const verification = requirement({
  id: 'verification',
  citation: 'Art. 22(3)(a)',
  need: 'M',
  statement:
    'The authorised representative verifies that declaration and technical documentation have been drawn up and an appropriate conformity assessment was carried out.',
  remedy: 'Look at declaration, documentation and assessment of the present version, and file the record.',
  shownBy: 'the record of the verification for this version',
  leastBasis: 'documented',
  wording: 'sha256:8aa71fa2e981a51a8bdc41259a491bedc59499e65ac64a32b7b4350ce3da9210',
  holds: all(
    includes('parties[].mandate.verified', 'declaration'),
    includes('parties[].mandate.verified', 'technicalDocumentation'),
    includes('parties[].mandate.verified', 'conformityAssessment'),
    reached('parties[].mandate.verifiedOn'),
    same('parties[].mandate.verifiedVersion', 'version'),
  ),
});

/**
 * The representative keeps contact details, declaration, documentation and certificate for ten years.
 *
 * @see Regulation (EU) 2024/1689, Article 22(3)(b)
 */
const keeping = requirement({
  id: 'documents-kept',
  citation: 'Art. 22(3)(b)',
  need: 'M',
  statement:
    'The authorised representative keeps the contact details of the provider, the declaration, the technical documentation and any certificate for ten years.',
  remedy: 'Obtain the missing copy, set the period to ten years or more, and file the rule.',
  shownBy: 'the register of the documents kept and the rule of retention',
  leastBasis: 'documented',
  wording: 'sha256:4f95d772f798f923ba8171f6a3f9bc9f26acee4ba7bc40d5debf0f79ef723b24',
  holds: all(
    includes('parties[].mandate.keeps', 'providerContact'),
    includes('parties[].mandate.keeps', 'declaration'),
    includes('parties[].mandate.keeps', 'technicalDocumentation'),
    any(includes('parties[].mandate.keeps', 'certificate'), given(not(thirdPartyAssesses))),
    lasts('parties[].mandate.keepsFor', 'P10Y'),
  ),
});

/**
 * Authorities that ask with reasons get the information and documentation that show conformity.
 *
 * @see Regulation (EU) 2024/1689, Article 22(3)(c) and (d)
 */
const answers = requirement({
  id: 'requests-answered',
  citation: 'Art. 22(3)(c)',
  need: 'C',
  statement:
    'On reasoned request the authorised representative provides information, documentation and access to logs, and cooperates.',
  remedy: 'Answer the request, and record the day.',
  shownBy: 'the answer to the authority, with its day',
  assumption:
    'The points set no period: the day that the authority named counts. Cooperation under point (d) is asked together with the information under point (c).',
  leastBasis: 'documented',
  wording: 'sha256:509c1c284fdb2bdf2bcd92f388be8cd4bea96b4d9a139ac3d0ecd0e132c1ebf6',
  when: nonEmpty('events.requestToRepresentative[]'),
  onEvent: true,
  holds: every(
    'events.requestToRepresentative[]',
    all(
      reached('events.requestToRepresentative[].doneOn'),
      ordered('events.requestToRepresentative[].doneOn', 'events.requestToRepresentative[].due'),
    ),
  ),
});

/**
 * The representative registers, or sees that what the provider's entry says of it is correct.
 *
 * @see Regulation (EU) 2024/1689, Article 22(3)(e); Annex VIII, Section A, point 3
 */
const registration = requirement({
  id: 'registration',
  citation: 'Art. 22(3)(e)',
  need: 'C',
  statement:
    'The authorised representative registers the system, or ensures that what the provider registered about it is correct.',
  remedy: 'Register the system, or look at the entry of the provider and have it corrected.',
  shownBy: 'the receipt of the database, or the entry that was looked at',
  leastBasis: 'documented',
  wording: 'sha256:0929f380759844080e86860dbfd184386b8adf84d2eddd2942135f0f79cab963',
  when: some('uses[]', all(classMet('Art. 6(2)'), not(classMet('Annex III(2)')))),
  holds: any(
    all(given(is('parties[].mandate.registration', 'the representative')), reached('parties[].mandate.registeredOn')),
    all(
      given(is('parties[].mandate.registration', 'the provider')),
      is('parties[].mandate.registeredDataCorrect', true),
    ),
  ),
});

/**
 * A representative with reason to consider that the provider acts contrary to its obligations ends the mandate and tells
 * the authority, and the notified body where there is one.
 *
 * @see Regulation (EU) 2024/1689, Article 22(4)
 */
const termination = requirement({
  id: 'termination',
  citation: 'Art. 22(4)',
  need: 'C',
  statement:
    'With reason to consider that the provider acts contrary to its obligations, the authorised representative ends the mandate and immediately tells authority and notified body why.',
  remedy:
    'End the mandate, tell the market surveillance authority and the notified body with the reasons, and file the letters.',
  shownBy: 'the termination and the letters to authority and notified body',
  leastBasis: 'documented',
  judgement: 'whether authority and notified body were told immediately, and of the reasons',
  wording: 'sha256:8b2194c96e64b7a773e02cffc51a7edaf43ddbe07aeabefe23e2b05bf1325460',
  when: nonEmpty('events.reasonToTerminateMandate[]'),
  onEvent: true,
  holds: all(
    reached('parties[].mandate.terminated'),
    reached('parties[].mandate.authorityToldOn'),
    any(given(not(thirdPartyAssesses)), reached('parties[].mandate.bodyToldOn')),
  ),
});

/** What Article 22 asks of the authorised representative. */
export const representatives = definePolicy({
  id: 'authorised-representatives',
  title: 'Authorised representatives',
  addressees: ['authorised-representative'],
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(b)',
  documents: ['D23'],
  requirements: [mandateCopy, verification, keeping, answers, registration, termination],
});
