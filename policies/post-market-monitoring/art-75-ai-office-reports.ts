import {
  all,
  any,
  classMet,
  definePolicy,
  every,
  given,
  inTime,
  not,
  reached,
  requirement,
  some,
} from '../../src/policy/authoring.js';
import { supervisedByAIOffice } from '../conformity/ai-office.js';
import { reportable, ruledOut } from './serious-incidents.js';

/**
 * Where the AI Office is exclusively competent for the system, serious incidents are reported to it, by way of
 * derogation from Article 73. How long there is, Article 73 says for it too.
 *
 * @see Regulation (EU) 2024/1689, Article 75(1) and (1a)
 */
const report = requirement({
  id: 'report',
  citation: 'Art. 75(1a)',
  need: 'C',
  statement: 'Where the AI Office is exclusively competent for the system, each serious incident is reported to it.',
  remedy: 'Report the incident to the AI Office, and enter the day.',
  shownBy: 'the report with the days of awareness and of submission',
  assumption:
    'The last days of Article 73(2) to (4) count for this report too and are checked there. Until the fifteen days are over, a report that is not made yet is open.',
  leastBasis: 'documented',
  wording: 'sha256:e0918d2a7db2b33ff1f84379376876fcbdb8ea7416c9d05dffd51862d09734a2',
  when: all(some('events.seriousIncident[]', reportable), supervisedByAIOffice),
  onEvent: true,
  holds: every(
    'events.seriousIncident[]',
    any(
      given(not(reportable)),
      ruledOut,
      reached('events.seriousIncident[].aiOfficeToldOn'),
      inTime('events.seriousIncident[].aiOfficeToldOn', 'events.seriousIncident[].knownOn', 'P15D'),
    ),
  ),
});

/** What Article 75 asks of providers of systems that the AI Office supervises. */
export const aiOfficeReports = definePolicy({
  id: 'reports-to-the-ai-office',
  title: 'Reports of serious incidents to the AI Office',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(1)',
  documents: ['D19'],
  requirements: [report],
});
