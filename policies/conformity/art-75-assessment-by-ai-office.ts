import { all, any, classMet, definePolicy, inTime, is, known, requirement } from '../../src/policy/authoring.js';
import { supervisedByAIOffice } from './ai-office.js';
import { bodyExamines } from './annex-07-notified-body.js';

const entrusted = all(is('route.assessor', 'notified body'), is('route.entrustedByCommission', true));

/**
 * Where the AI Office supervises a high-risk system that a third party has to assess, it is the AI Office that assesses
 * it, or a notified body that the Commission entrusted with that.
 *
 * @see Regulation (EU) 2024/1689, Article 75(1e), first subparagraph; Article 43
 */
const assessor = requirement({
  id: 'assessor',
  citation: 'Art. 75(1e), subpara. 1',
  datesOf: 'Art. 43(1)', // who assesses matters once an assessment is asked for
  need: 'C',
  statement:
    'A system under the AI Office that a third party has to assess is assessed by the AI Office, or by a notified body that the Commission entrusted.',
  remedy: 'Apply to the Commission for the assessment, and name who carries it out.',
  shownBy: 'the application to the Commission, and the decision of who carries the assessment out',
  assumption:
    'Asked where a third party takes part in the conformity assessment under Article 43; internal control is not moved to the AI Office. That the assessment comes before the placing on the market is asked under Article 43.',
  leastBasis: 'documented',
  wording: 'sha256:de5331063971c604575667907d26bfe01206b02c5311ce26c1ad9cbb75dc5306',
  when: all(supervisedByAIOffice, bodyExamines),
  holds: all(known('route.notifiedBodyOrAuthority'), any(is('route.assessor', 'AI Office'), entrusted)),
});

/**
 * What a notified body that the Commission entrusted charges, the provider pays to that body.
 *
 * @see Regulation (EU) 2024/1689, Article 75(1e), second subparagraph
 */
const costs = requirement({
  id: 'costs',
  citation: 'Art. 75(1e), subpara. 2',
  datesOf: 'Art. 43(1)',
  need: 'C',
  statement: 'The costs of the notified body that the Commission entrusted are paid to that body.',
  remedy: 'Pay the body, and enter the day.',
  shownBy: 'the invoice and its payment',
  assumption:
    'The law sets no last day: the one that the body set is the last one, and nothing is late before it is over. Fees of the Commission itself are a matter between it and the applicant.',
  leastBasis: 'documented',
  wording: 'sha256:da1f72c7cfe23f0b707bcfda62162f054f1148aab547ef321b6e35cd9014d5c1',
  when: all(supervisedByAIOffice, bodyExamines, entrusted, known('route.assessmentCostsDue')),
  onEvent: true,
  holds: inTime('route.assessmentCostsPaidOn', 'route.assessmentCostsDue'),
});

/** What Article 75(1e) asks of providers of high-risk systems that the AI Office supervises and a third party assesses. */
export const assessmentByAIOffice = definePolicy({
  id: 'assessment-by-the-ai-office',
  title: 'Conformity assessment under the AI Office',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(1)',
  documents: ['D17'],
  requirements: [assessor, costs],
});
