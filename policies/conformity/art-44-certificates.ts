import {
  all,
  any,
  classMet,
  definePolicy,
  elapsed,
  given,
  is,
  known,
  lasts,
  not,
  reached,
  requirement,
  some,
} from '../../src/policy/authoring.js';
import { allowedWithoutAssessment, thirdPartyAssesses } from './present-version.js';

/**
 * A certificate counts for the period that it indicates: four years at most for systems of Annex III, five for those of
 * Annex I, from its issue or its last extension, and while it is neither suspended nor withdrawn.
 *
 * @see Regulation (EU) 2024/1689, Article 44(2) and (3)
 */
const validity = requirement({
  id: 'certificate-valid',
  citation: 'Art. 44(2)',
  need: 'C',
  statement:
    'The certificate of the notified body is valid: within its period of at most four years (Annex I: five), and neither suspended nor withdrawn.',
  remedy: 'Have the certificate extended on the basis of a re-assessment, or lift what suspended it, and file it.',
  shownBy: 'the certificate with its period, and the decisions of the body about it',
  assumption:
    'A certificate under restrictions counts while these are written down. It is asked where a notified body of the Act, or a third party under product law of Section A, takes part.',
  leastBasis: 'documented',
  wording: 'sha256:3216d2559de4810ebf387f9452392449612fa45e2dfa81777e2ebc58604662d8',
  when: thirdPartyAssesses,
  holds: any(
    some(
      'conformityAssessment.certificates[]',
      all(
        reached('conformityAssessment.certificates[].issuedOn'),
        not(elapsed('conformityAssessment.certificates[].issuedOn', 'conformityAssessment.certificates[].validFor')),
        // The number of days that no period of four, or five, calendar years reaches.
        not(lasts('conformityAssessment.certificates[].validFor', 'P1828D')),
        any(
          given(classMet('Art. 6(1), Section A')),
          not(lasts('conformityAssessment.certificates[].validFor', 'P1462D')),
        ),
        any(
          is('conformityAssessment.certificates[].standing', 'valid'),
          all(
            is('conformityAssessment.certificates[].standing', 'restricted'),
            known('conformityAssessment.certificates[].conditions'),
          ),
        ),
      ),
    ),
    allowedWithoutAssessment,
  ),
});

/** How long certificates count. Their language and the decisions of the notified body, paragraphs 1 and 3, bind that body. */
export const certificates = definePolicy({
  id: 'certificates',
  title: 'Certificates',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  bindsThrough: 'Art. 16(f)',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D17'],
  requirements: [validity],
});
