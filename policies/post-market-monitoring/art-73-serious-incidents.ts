import {
  all,
  any,
  type Condition,
  classMet,
  contains,
  definePolicy,
  eachOf,
  every,
  given,
  includes,
  inTime,
  is,
  known,
  not,
  ordered,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';
import { underTheAIOffice } from '../conformity/ai-office.js';
import { reportable, reported, reportedWithin, ruledOut } from './serious-incidents.js';

type OfIncident = Condition<'events.seriousIncident[]' | 'parties[]'>;

/** Every incident of this kind fits the condition, or a named person ruled out that the system led to it. */
const everyOf = (kind: OfIncident, condition: OfIncident): Condition<'parties[]'> =>
  every('events.seriousIncident[]', any(given(not(kind)), ruledOut, condition));

const AWARENESS =
  'The days run from the day after the provider became aware; where a deployer was aware earlier, from the day after that. A report that is dated before awareness shows that awareness is dated too late. Weekends and holidays lengthen nothing. “Immediately” is no number of days: the days are shown, and the last day alone is checked.';
const LIMITED =
  'An incident to which the system did not lead has to be ruled out by a named person. Where equivalent reporting under other Union law is invoked for an Annex III system, and for medical devices, only infringements of obligations that protect fundamental rights count (paragraphs 9 and 10).';
const remedy = 'Report the incident to everybody who has to be told, and enter the day of each report.';
const shownBy = 'the report with the days of awareness and of submission';

/**
 * Each serious incident is reported to the market surveillance authority of every Member State in which it occurred.
 *
 * @see Regulation (EU) 2024/1689, Article 73(1), (9) and (10)
 */
const report = requirement({
  id: 'report',
  citation: 'Art. 73(1)',
  need: 'M',
  statement:
    'Each serious incident is reported to the market surveillance authority of every Member State in which it occurred.',
  remedy,
  shownBy,
  assumption: `A system that is put into service and never placed on the market is treated alike, as paragraph 9 does. Until the fifteen days are over, a report that is not made yet is open. ${LIMITED}`,
  leastBasis: 'documented',
  wording: 'sha256:909b88c3f334c0798bda72c5df9e57aec2aa0d519eaf4d1f667be262d969359f',
  when: all(some('events.seriousIncident[]', reportable), not(underTheAIOffice)),
  onEvent: true,
  holds: everyOf(
    reportable,
    eachOf(
      'events.seriousIncident[].places[]',
      any(
        reached('events.seriousIncident[].places[].reportedOn'),
        inTime('events.seriousIncident[].places[].reportedOn', 'events.seriousIncident[].knownOn', 'P15D'),
      ),
    ),
  ),
});

/** Which clock runs is known: each of the facts that shorten it is answered. */
const classified: OfIncident = given(
  all(
    ...[
      includes('events.seriousIncident[].ledTo', 'death'),
      includes('events.seriousIncident[].ledTo', 'criticalInfrastructure'),
      is('events.seriousIncident[].widespreadInfringement', true),
    ].map((fact) => any(fact, not(fact))),
  ),
);

/**
 * In any event the report is made not later than fifteen days after the provider, or the deployer, became aware.
 *
 * @see Regulation (EU) 2024/1689, Article 73(2), first subparagraph
 */
const fifteenDays = requirement({
  id: 'within-fifteen-days',
  citation: 'Art. 73(2), subpara. 1',
  need: 'M',
  statement: 'A serious incident is reported not later than fifteen days after awareness.',
  remedy,
  shownBy,
  assumption: `Fifteen days are the outer limit for every serious incident; of several last days the shortest counts. ${AWARENESS}`,
  leastBasis: 'documented',
  wording: 'sha256:c12e2c65e50ce0c02f8188f1ba87724c51f8c7f57377b483f657cebabed00399',
  when: some('events.seriousIncident[]', reportable),
  onEvent: true,
  holds: everyOf(reportable, all(classified, reportedWithin('P15D'))),
});

/** A widespread infringement, or a serious and irreversible disruption of critical infrastructure. */
const infrastructureOrWidespread: OfIncident = all(
  reportable,
  any(
    includes('events.seriousIncident[].ledTo', 'criticalInfrastructure'),
    is('events.seriousIncident[].widespreadInfringement', true),
  ),
);

/**
 * A widespread infringement and a disruption of critical infrastructure are reported not later than two days after
 * awareness.
 *
 * @see Regulation (EU) 2024/1689, Article 73(3); Article 3(49)(b) and (61)
 */
const twoDays = requirement({
  id: 'within-two-days',
  citation: 'Art. 73(3)',
  need: 'C',
  statement:
    'A widespread infringement or a disruption of critical infrastructure is reported not later than two days after awareness.',
  remedy,
  shownBy,
  assumption: AWARENESS,
  leastBasis: 'documented',
  wording: 'sha256:0448b55561983f86e1d52d0a41ec7bcbd265b38a7a028f235557cfe1cc9b131f',
  when: some('events.seriousIncident[]', infrastructureOrWidespread),
  onEvent: true,
  holds: everyOf(infrastructureOrWidespread, reportedWithin('P2D')),
});

/** A person died. */
const death: OfIncident = all(reportable, includes('events.seriousIncident[].ledTo', 'death'));

/**
 * The death of a person is reported not later than ten days after awareness.
 *
 * @see Regulation (EU) 2024/1689, Article 73(4)
 */
const tenDays = requirement({
  id: 'within-ten-days',
  citation: 'Art. 73(4)',
  need: 'C',
  statement: 'A serious incident in which a person died is reported not later than ten days after awareness.',
  remedy,
  shownBy,
  assumption: AWARENESS,
  leastBasis: 'documented',
  wording: 'sha256:ed3273e95f2b2d1c2077cef76d67f52d25abcb5668658f48bed50546e94ce972',
  when: some('events.seriousIncident[]', death),
  onEvent: true,
  holds: everyOf(death, reportedWithin('P10D')),
});

/** The first report left something open. */
const incomplete: OfIncident = is('events.seriousIncident[].firstReportIncomplete', true);

/**
 * A first report that is incomplete is followed by a complete one.
 *
 * @see Regulation (EU) 2024/1689, Article 73(5)
 */
const completeReport = requirement({
  id: 'complete-report',
  citation: 'Art. 73(5)',
  need: 'C',
  statement: 'An incomplete first report is followed by a complete one.',
  remedy: 'Send the complete report, and enter its day.',
  shownBy: 'the complete report',
  assumption:
    'The law sets no last day for the complete report. A day that the provider announced or the authority set counts; without one it stays open until the report is sent.',
  leastBasis: 'documented',
  wording: 'sha256:f6b9270f8d7346252c46872b24527a7a0b545d0740a6806faea69f10d11087a7',
  when: some('events.seriousIncident[]', incomplete),
  onEvent: true,
  holds: everyOf(
    incomplete,
    any(
      reached('events.seriousIncident[].completeReportOn'),
      inTime('events.seriousIncident[].completeReportOn', 'events.seriousIncident[].completeReportDueOn'),
    ),
  ),
});

/**
 * After the report the provider investigates the incident and the system without delay, with a risk assessment and
 * corrective action.
 *
 * @see Regulation (EU) 2024/1689, Article 73(6), first subparagraph; Article 20(1)
 */
const investigation = requirement({
  id: 'investigation',
  citation: 'Art. 73(6), subpara. 1',
  need: 'M',
  statement:
    'After the report the incident and the system are investigated without delay, with a risk assessment and corrective action.',
  remedy:
    'Investigate, write down the risk assessment of the incident, and take the corrective action that follows from it.',
  shownBy: 'the record of the investigation with its risk assessment, and the corrective action in its register',
  assumption:
    '“Without delay” is no number of days: the days are shown. The corrective action is one of the register that Article 20 rests on.',
  leastBasis: 'documented',
  wording: 'sha256:50856852e2ca83cfeefeadc7d582ab0a0e97114d5d1ad09de8a60de429554625',
  when: some('events.seriousIncident[]', reported),
  onEvent: true,
  holds: everyOf(
    reported,
    all(
      reached('events.seriousIncident[].investigationBegunOn'),
      known('events.seriousIncident[].riskAssessment'),
      some(
        'events.reasonToConsiderNonConformity[]',
        all(
          contains('events.seriousIncident[].correctiveActions', 'events.reasonToConsiderNonConformity[].id'),
          reached('events.reasonToConsiderNonConformity[].doneOn'),
        ),
      ),
    ),
  ),
});

/**
 * Nothing about the system is altered that may affect a later evaluation of the causes before the authorities are told.
 *
 * @see Regulation (EU) 2024/1689, Article 73(6), second subparagraph
 */
const noAlteration = requirement({
  id: 'no-alteration-untold',
  citation: 'Art. 73(6), subpara. 2',
  need: 'M',
  statement:
    'The system is not altered in a way that may affect the evaluation of the causes before the authorities are told.',
  remedy: 'Preserve the system as it was and file its digest; tell the authorities before any alteration.',
  shownBy: 'the digests of the system at the incident and after the investigation, or the notice before the alteration',
  assumption:
    'Asked of every incident that is reported. That nothing was altered is shown by equal digests. A notice on the day of the alteration counts as prior. Cooperation with the authorities is asked through the register of their requests.',
  leastBasis: 'documented',
  wording: 'sha256:fbea6bfb6f4851567c48b591a22101b68f54e2da0c2cc4b9ea1fbbbe1e6d85e3',
  when: some('events.seriousIncident[]', reported),
  onEvent: true,
  holds: everyOf(
    reported,
    any(
      all(
        is('events.seriousIncident[].systemAltered', false),
        same('events.seriousIncident[].digestAtIncident', 'events.seriousIncident[].digestAfterInvestigation'),
      ),
      all(
        is('events.seriousIncident[].systemAltered', true),
        reached('events.seriousIncident[].authorityToldOfAlterationOn'),
        ordered('events.seriousIncident[].authorityToldOfAlterationOn', 'events.seriousIncident[].alteredOn'),
      ),
    ),
  ),
});

/** What Article 73 asks of providers when a serious incident happens; paragraphs 7, 8 and 11 bind authorities. */
export const seriousIncidents = definePolicy({
  id: 'serious-incidents',
  title: 'Reporting of serious incidents',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(1)',
  documents: ['D19'],
  requirements: [report, fifteenDays, twoDays, tenDays, completeReport, investigation, noAlteration],
});
