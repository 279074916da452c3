import {
  all,
  any,
  type Condition,
  check,
  classMet,
  contains,
  definePolicy,
  eachOf,
  elapsed,
  every,
  given,
  includes,
  invoked,
  is,
  known,
  nonEmpty,
  not,
  ordered,
  passed,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';
import { FINANCIAL_INSTITUTION, keptLongEnough, logsUnderControl } from '../record-keeping/log-retention.js';
import {
  authorityActed,
  authorityAsked,
  everyMeasureFollowed,
  everyRequestAnswered,
} from '../supply-chain/authorities.js';
import { everyOwnUse, forLawEnforcement, listedOutsidePoint2, someOwnUse } from './own-use.js';

/**
 * The deployer uses the system as its instructions say: it follows the current ones, has measures that see to it, stays
 * within the intended purpose, and its workflow has the human review that the instructions ask for.
 *
 * @see Regulation (EU) 2024/1689, Article 26(1)
 */
const asInstructed = requirement({
  id: 'use-as-instructed',
  citation: 'Art. 26(1)',
  need: 'M',
  statement:
    'Technical and organisational measures make sure that the system is used in accordance with its instructions for use.',
  remedy:
    'Follow the current instructions, write down the measures that see to it, and put the review that they ask for into the workflow.',
  shownBy: 'the measures of the deployer and the workflow that it runs',
  leastBasis: 'documented',
  wording: 'sha256:90156ac5f3975d377afa371867d81dac7dff275ce46bfbb753da2c10ad246280',
  holds: all(
    known('parties[].use.measuresToFollowInstructions'),
    same('parties[].use.instructionsVersion', 'instructions.version'),
    given(some('uses[]', same('uses[].deployer', 'parties[].id'))),
    every('uses[]', any(given(not(same('uses[].deployer', 'parties[].id'))), is('uses[].withinIntendedPurpose', true))),
    any(is('instructions.requireHumanReview', false), check('deployed-gates-as-the-instructions-ask')),
  ),
});

/**
 * Oversight is assigned to natural persons with competence, training, authority and support, before first use.
 *
 * @see Regulation (EU) 2024/1689, Article 26(2)
 */
const overseers = requirement({
  id: 'overseers',
  citation: 'Art. 26(2)',
  need: 'M',
  statement:
    'Human oversight is assigned to natural persons with the necessary competence, training, authority and support.',
  remedy:
    'Name the overseers by function, with competence, day of training before first use, authority and support, and file the records.',
  shownBy:
    'training records and decision rules that name the functions, and the attestation of who judged the competence',
  documents: ['D13'],
  leastBasis: 'documented',
  judgement: 'whether the overseers’ competence, training, authority and support are sufficient for this system',
  wording: 'sha256:ec6fcc70732e1560c1429e896d72052ae7542d36564311576e474a9e40518d47',
  holds: eachOf(
    'parties[].use.overseers[]',
    all(
      known('parties[].use.overseers[].competence'),
      ordered('parties[].use.overseers[].trainedOn', 'parties[].use.firstUseOn'),
      reached('parties[].use.overseers[].trainedOn'),
      any(
        includes('parties[].use.overseers[].authority', 'disregard'),
        includes('parties[].use.overseers[].authority', 'override'),
        includes('parties[].use.overseers[].authority', 'reverse'),
      ),
      includes('parties[].use.overseers[].authority', 'stop'),
      known('parties[].use.overseers[].support'),
    ),
  ),
});

/**
 * As far as the deployer controls the input data, they are relevant and sufficiently representative for the intended
 * purpose: looked at, compared with the persons and cases that the system is meant for, and looked at again in time.
 *
 * @see Regulation (EU) 2024/1689, Article 26(4)
 */
const inputData = requirement({
  id: 'input-data',
  citation: 'Art. 26(4)',
  need: 'C',
  statement:
    'Input data that the deployer controls is relevant and sufficiently representative in view of the intended purpose.',
  remedy:
    'List the input data, compare them with the persons and cases that the system is meant for, and file the check with the day of the next one.',
  shownBy: 'the checks of the input data, and the attestation of who judged that they fit',
  assumption: 'The Act sets no rhythm: the deployer’s own day of the next check counts.',
  leastBasis: 'documented',
  judgement: 'whether the input data is relevant and sufficiently representative for the intended purpose',
  wording: 'sha256:dbd302457f1c08348693bb6401613a26f5cf896e8b5da159029eb2d070c4d261',
  when: is('parties[].use.inputData.underControl', true),
  holds: eachOf(
    'parties[].use.inputData.sources[]',
    all(
      known('parties[].use.inputData.sources[].relevance'),
      known('parties[].use.inputData.sources[].comparison'),
      is('parties[].use.inputData.sources[].fitsIntendedPurpose', true),
      reached('parties[].use.inputData.sources[].checkedOn'),
      not(passed('parties[].use.inputData.sources[].nextCheckOn')),
    ),
  ),
});

/**
 * The deployer monitors the operation on the basis of the instructions and knows when to suspend use: the plan on the
 * first day, records once a first period of use is over.
 *
 * @see Regulation (EU) 2024/1689, Article 26(5)
 */
const monitoring = requirement({
  id: 'monitoring',
  citation: 'Art. 26(5), subpara. 1',
  need: 'M',
  statement:
    'The operation is monitored on the basis of the instructions for use, with a rule for suspension and information.',
  remedy: 'Write the monitoring plan with its rhythm and the rule for suspension, and file the record that is due.',
  shownBy: 'the monitoring plan and its records at the stated rhythm',
  assumption:
    'On the first day the plan is enough; the first record is due when one period of the plan has run since first use. A financial institution may invoke that it complies with the governance rules of financial services law, which has to be named and shown; they stand in for monitoring (second subparagraph), not for the rule of suspension and information.',
  documents: ['D29'],
  leastBasis: 'documented',
  wording: 'sha256:661f8b850297233576d642cf707e5ef39b1f8253bcb69e1e626e2f4d81c148ea',
  holds: all(
    any(
      all(
        known('parties[].use.monitoring.plan'),
        known('parties[].use.monitoring.every'),
        any(
          given(not(elapsed('parties[].use.firstUseOn', 'parties[].use.monitoring.every'))),
          some(
            'parties[].use.monitoring.records[]',
            all(
              reached('parties[].use.monitoring.records[].on'),
              not(elapsed('parties[].use.monitoring.records[].on', 'parties[].use.monitoring.every')),
            ),
          ),
        ),
      ),
      invoked(all(is('organisation.financialInstitution', true), known('organisation.financialServicesLaw'))),
    ),
    known('parties[].use.monitoring.suspensionRule'),
  ),
});

const UNDUE =
  '“Without undue delay” is met by the same day; for a later day a person has to attest that the delay was not undue. Sensitive operational data of law enforcement authorities is not part of the message.';

/**
 * What monitoring shows and the provider needs for its own monitoring after market goes to the provider.
 *
 * @see Regulation (EU) 2024/1689, Articles 26(5), first subparagraph, and 72(2)
 */
const informationToProvider = requirement({
  id: 'information-to-provider',
  citation: 'Art. 26(5), subpara. 1',
  need: 'C',
  statement: 'Where monitoring shows something relevant for post-market monitoring, the provider is informed.',
  remedy: 'Tell the provider, and enter the day in the record of monitoring.',
  shownBy: 'the records of monitoring and the messages to the provider',
  documents: ['D29'],
  leastBasis: 'documented',
  wording: 'sha256:661f8b850297233576d642cf707e5ef39b1f8253bcb69e1e626e2f4d81c148ea',
  when: some('parties[].use.monitoring.records[]', is('parties[].use.monitoring.records[].relevantForProvider', true)),
  onEvent: true,
  holds: every(
    'parties[].use.monitoring.records[]',
    any(
      given(is('parties[].use.monitoring.records[].relevantForProvider', false)),
      all(
        ordered('parties[].use.monitoring.records[].on', 'parties[].use.monitoring.records[].toldProviderOn'),
        reached('parties[].use.monitoring.records[].toldProviderOn'),
      ),
    ),
  ),
});

type RiskFound = 'parties[]' | 'parties[].use.risksFound[]';
type Incident = 'parties[]' | 'parties[].use.seriousIncidents[]';

/** Done on the day, or later and judged to be without undue delay. */
const toldInTime = (message: 'toldProviderOrDistributorOn' | 'toldAuthorityOn'): Condition<RiskFound> =>
  all(
    reached(`parties[].use.risksFound[].${message}`),
    ordered('parties[].use.risksFound[].on', `parties[].use.risksFound[].${message}`),
    any(
      ordered(`parties[].use.risksFound[].${message}`, 'parties[].use.risksFound[].on'),
      is('parties[].use.risksFound[].withoutUndueDelay', true),
    ),
  );

/**
 * With reason to consider that use as instructed may present a risk, the deployer suspends the use and tells the
 * provider or distributor and the market surveillance authority without undue delay.
 *
 * @see Regulation (EU) 2024/1689, Articles 26(5), first subparagraph, and 79(1)
 */
const riskFound = requirement({
  id: 'risk-found',
  citation: 'Art. 26(5), subpara. 1',
  need: 'C',
  statement:
    'With reason to consider that the system may present a risk, use is suspended, and provider or distributor and market surveillance authority are told without undue delay.',
  remedy: 'Suspend the use, tell both on the same day, and file the messages.',
  shownBy: 'the record of the suspension and the messages, with their days',
  assumption: UNDUE,
  documents: ['D29'],
  leastBasis: 'documented',
  wording: 'sha256:661f8b850297233576d642cf707e5ef39b1f8253bcb69e1e626e2f4d81c148ea',
  when: nonEmpty('parties[].use.risksFound[]'),
  onEvent: true,
  holds: every(
    'parties[].use.risksFound[]',
    all(
      reached('parties[].use.risksFound[].suspendedOn'),
      toldInTime('toldProviderOrDistributorOn'),
      toldInTime('toldAuthorityOn'),
    ),
  ),
});

/** The provider was told before everybody else. */
const providerToldFirst: Condition<Incident> = all(
  ordered('parties[].use.seriousIncidents[].identifiedOn', 'parties[].use.seriousIncidents[].toldProviderOn'),
  is('parties[].use.seriousIncidents[].toldProviderFirst', true),
  ordered('parties[].use.seriousIncidents[].toldProviderOn', 'parties[].use.seriousIncidents[].toldAuthorityOn'),
  any(
    given(not(known('parties[].use.seriousIncidents[].importerOrDistributor'))),
    ordered(
      'parties[].use.seriousIncidents[].toldProviderOn',
      'parties[].use.seriousIncidents[].toldImporterOrDistributorOn',
    ),
  ),
);

/** The provider could not be reached, and the deployer reported in its place and in time. */
const reportedInstead: Condition<Incident> = invoked(
  all(
    known('parties[].use.seriousIncidents[].providerNotReached'),
    reached('parties[].use.seriousIncidents[].reportedOn'),
    ordered('parties[].use.seriousIncidents[].reportedOn', 'parties[].use.seriousIncidents[].reportDueOn'),
  ),
);

/** On the day on which the incident was identified, or later and attested to be immediately all the same. */
const immediately = (message: 'toldAuthorityOn' | 'toldImporterOrDistributorOn'): Condition<Incident> =>
  any(
    ordered(`parties[].use.seriousIncidents[].${message}`, 'parties[].use.seriousIncidents[].identifiedOn'),
    is('parties[].use.seriousIncidents[].immediately', true),
  );

/** Told, and not before the incident was identified. */
const told = (message: 'toldAuthorityOn' | 'toldImporterOrDistributorOn'): Condition<Incident> =>
  all(
    reached(`parties[].use.seriousIncidents[].${message}`),
    ordered('parties[].use.seriousIncidents[].identifiedOn', `parties[].use.seriousIncidents[].${message}`),
    immediately(message),
  );

/**
 * A serious incident goes immediately to the provider first, then to the importer or distributor and to the
 * market surveillance authorities; where the provider cannot be reached, the deployer reports under Article 73.
 *
 * @see Regulation (EU) 2024/1689, Articles 26(5), first subparagraph, and 73
 */
const seriousIncidents = requirement({
  id: 'serious-incidents',
  citation: 'Art. 26(5), subpara. 1',
  need: 'C',
  statement:
    'A serious incident is told immediately to the provider first, then to the importer or distributor and the market surveillance authorities.',
  remedy:
    'Tell the provider, then the others, on the day; where the provider cannot be reached, report under Article 73 yourself.',
  shownBy: 'the messages with their days, and the register of incidents that says up to when it is complete',
  assumption:
    '“Immediately” is met by the same day; for a later day a person has to attest it. Who is provider as well has told the provider on the day on which it knows.',
  documents: ['D29'],
  leastBasis: 'documented',
  wording: 'sha256:661f8b850297233576d642cf707e5ef39b1f8253bcb69e1e626e2f4d81c148ea',
  when: nonEmpty('parties[].use.seriousIncidents[]'),
  onEvent: true,
  holds: every(
    'parties[].use.seriousIncidents[]',
    all(
      any(providerToldFirst, reportedInstead),
      told('toldAuthorityOn'),
      any(
        given(not(known('parties[].use.seriousIncidents[].importerOrDistributor'))),
        told('toldImporterOrDistributorOn'),
      ),
    ),
  ),
});

/**
 * The deployer keeps the automatically generated logs, as far as it controls them, for six months or more.
 *
 * @see Regulation (EU) 2024/1689, Article 26(6)
 */
const retention = requirement({
  id: 'log-retention',
  citation: 'Art. 26(6), subpara. 1',
  need: 'M',
  statement: 'The deployer keeps automatically generated logs under its control for at least six months.',
  remedy: 'Set the retention of the log store to six months or more, and file the export of its configuration.',
  shownBy: 'the configuration of the log store, its oldest record and its deletion jobs',
  assumption:
    'Six months are calendar months, 181 to 184 days. A law that sets another period, data protection law in particular, has to be invoked with its name and period.',
  documents: ['D14'],
  leastBasis: 'observed',
  wording: 'sha256:ec4d0d240715a64fd5863c17e36f8b56a5af20b37ac7704e6ec18146ff87f6a2',
  when: logsUnderControl,
  holds: keptLongEnough,
});

/**
 * A deployer that is a financial institution keeps the logs as part of what financial services law has it keep.
 *
 * @see Regulation (EU) 2024/1689, Article 26(6), second subparagraph
 */
const logsOfFinancialInstitutions = requirement({
  ...FINANCIAL_INSTITUTION,
  id: 'logs-of-financial-institutions',
  citation: 'Art. 26(6), subpara. 2',
  statement:
    'A deployer that is a financial institution keeps the logs as part of the documentation under Union financial services law.',
  documents: ['D14', 'D28'],
  wording: 'sha256:277ccefe4f86f19f91150be1607f7908e9bde6457dc7cbe9ae00dfc3633325ba',
});

/**
 * Employers tell the workers' representatives and the affected workers before the system is used at the workplace,
 * each site for itself.
 *
 * @see Regulation (EU) 2024/1689, Article 26(7); Recital 92
 */
const workersInformed = requirement({
  id: 'workers-informed',
  citation: 'Art. 26(7)',
  need: 'C',
  statement:
    'Before a high-risk system is used at the workplace, the workers’ representatives and the affected workers are told that they will be subject to it.',
  remedy:
    'Tell both before the day of first use at that workplace, by the procedure of national law, and file the notices.',
  shownBy: 'the notices to workers and to their representatives, with their days',
  assumption:
    '“Before” is read as before the day of first use at that workplace. Where no body represents the workers, telling the workers is enough.',
  documents: ['D30'],
  leastBasis: 'documented',
  wording: 'sha256:036b140423a53a7f25ab62a22589c4fadea756d649ac5eeb117d7f6c7ab0e8c6',
  when: all(is('organisation.employer', true), someOwnUse(is('uses[].atTheWorkplace', true))),
  holds: eachOf(
    'parties[].use.workplaces[]',
    all(
      reached('parties[].use.workplaces[].workersToldOn'),
      ordered('parties[].use.workplaces[].workersToldOn', 'parties[].use.workplaces[].firstUseOn', { strictly: true }),
      any(
        given(not(known('parties[].use.workplaces[].representatives'))),
        all(
          reached('parties[].use.workplaces[].representativesToldOn'),
          ordered('parties[].use.workplaces[].representativesToldOn', 'parties[].use.workplaces[].firstUseOn', {
            strictly: true,
          }),
        ),
      ),
      // Whatever it is: that no such rules apply has been looked at too.
      any(known('parties[].use.workplaces[].procedure'), given(not(known('parties[].use.workplaces[].procedure')))),
    ),
  ),
});

/** A public authority, or an institution, body, office or agency of the Union. */
const isPublicBody = any(
  is('organisation.publicAuthority', true),
  is('organisation.kind', 'Union institution, body, office or agency'),
);

/**
 * A public authority or Union body does not use a system that its provider has not registered, and tells the provider
 * or distributor. Its own registration stands under Article 49(3).
 *
 * @see Regulation (EU) 2024/1689, Articles 26(8) and 49
 */
const registeredSystemOnly = requirement({
  id: 'registered-system-only',
  citation: 'Art. 26(8)',
  need: 'C',
  statement:
    'A public authority or Union body uses the system only if it is registered in the EU database, and otherwise tells the provider or distributor.',
  remedy:
    'Look the system up before use and file the entry; without an entry, stop and tell the provider or distributor.',
  shownBy: 'the entry of the provider in the EU database, with the day on which it was looked up',
  assumption:
    'Asked where Article 49 makes the provider register the system in that database: for Annex III, point 2 excepted. A look on the day of first use still counts as before it.',
  documents: ['D07'],
  leastBasis: 'documented',
  wording: 'sha256:1c9031fb4dd1e9d92326dd0450f1f91dd7321d4f9770e278e62b80099afd9dd9',
  when: all(isPublicBody, someOwnUse(listedOutsidePoint2)),
  holds: any(
    all(
      is('parties[].use.registrationCheck.registered', true),
      known('parties[].use.registrationCheck.entry'),
      reached('parties[].use.registrationCheck.checkedOn'),
      ordered('parties[].use.registrationCheck.checkedOn', 'parties[].use.firstUseOn'),
    ),
    all(
      is('parties[].use.registrationCheck.registered', false),
      reached('parties[].use.registrationCheck.toldProviderOrDistributorOn'),
      not(reached('parties[].use.firstUseOn')),
    ),
  ),
});

/**
 * A data protection impact assessment that the deployer has to make rests on the information of the provider.
 *
 * @see Regulation (EU) 2024/1689, Articles 13 and 26(9)
 */
const dataProtectionAssessment = requirement({
  id: 'data-protection-assessment',
  citation: 'Art. 26(9)',
  need: 'C',
  statement: 'A data protection impact assessment that is required uses the information of the provider.',
  remedy: 'Bring the assessment up to date with the current instructions for use, and say what it took from them.',
  shownBy: 'the data protection impact assessment, with the version of the instructions that it rests on',
  documents: ['D28'],
  leastBasis: 'documented',
  wording: 'sha256:259cdc777bd55c3fe5586e75460652c4fe5daf37ab9f380e5538b79eccf5b7a0',
  when: is('parties[].use.dataProtectionAssessment.required', true),
  holds: all(
    reached('parties[].use.dataProtectionAssessment.carriedOutOn'),
    same('parties[].use.dataProtectionAssessment.instructionsVersion', 'instructions.version'),
    known('parties[].use.dataProtectionAssessment.useOfInformation'),
  ),
});

/** A use of Annex III that decides on persons or helps to, save one of law enforcement. */
const decidesOnPersons = all(
  classMet('Art. 6(2)'),
  any(
    is('uses[].decidesOrAssistsDecisionsOnPersons', 'decides'),
    is('uses[].decidesOrAssistsDecisionsOnPersons', 'assists'),
  ),
  not(forLawEnforcement),
);

/**
 * Persons about whom a system of Annex III decides, or helps to decide, are told that they are subject to it.
 *
 * @see Regulation (EU) 2024/1689, Article 26(11); Recital 93
 */
const personsInformed = requirement({
  id: 'persons-informed',
  citation: 'Art. 26(11)',
  need: 'C',
  statement:
    'Persons about whom a system of Annex III takes decisions, or assists in taking them, are told that they are subject to it.',
  remedy: 'Put the notice into the process, before or with the decision, and file how it looks in the running version.',
  shownBy: 'the notice as it appears in the process, at the step before or with the decision',
  assumption:
    'The Act names no moment: before or with the decision is in time. In law enforcement Article 13 of Directive (EU) 2016/680 applies instead, which is not assessed.',
  documents: ['D31'],
  leastBasis: 'observed',
  wording: 'sha256:c01c7ffb0c641ed2afb87dfe4210a543d441eae363bc7208f8aede59776a8a1f',
  when: someOwnUse(decidesOnPersons),
  holds: everyOwnUse(
    decidesOnPersons,
    some(
      'parties[].use.personNotices[]',
      all(
        contains('parties[].use.personNotices[].uses', 'uses[].id'),
        is('parties[].use.personNotices[].saysSubjectToHighRiskSystem', true),
        is('parties[].use.personNotices[].inGeneralTermsOnly', false),
        any(
          is('parties[].use.personNotices[].moment', 'before the decision'),
          is('parties[].use.personNotices[].moment', 'with the decision'),
        ),
        reached('parties[].use.personNotices[].givenSince'),
      ),
    ),
  ),
});

/**
 * The deployer cooperates in what authorities do about the system: requests and measures are answered in time.
 *
 * @see Regulation (EU) 2024/1689, Article 26(12)
 */
const cooperation = requirement({
  id: 'cooperation',
  citation: 'Art. 26(12)',
  need: 'C',
  statement: 'The deployer cooperates with authorities in any action that they take in relation to the system.',
  remedy: 'Answer the request or follow the measure by its day, and enter how.',
  shownBy: 'the register of requests and measures, with the answers',
  assumption: 'What an authority asks or orders shows which action it takes; before its day nothing is overdue.',
  documents: ['D29'],
  leastBasis: 'documented',
  wording: 'sha256:dd4b24f9a77a6a28cf26747f773a38499c3448abe977128874f6df859d4639f8',
  when: any(authorityAsked, authorityActed),
  onEvent: true,
  holds: all(everyRequestAnswered, everyMeasureFollowed),
});

/**
 * What Article 26 asks of deployers of high-risk systems. Paragraph 3 leaves other duties untouched; paragraph 10 is a
 * policy of its own.
 */
export const deployers = definePolicy({
  id: 'deployers',
  title: 'Obligations of deployers',
  addressees: ['deployer'],
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(e)',
  documents: ['D28'],
  requirements: [
    asInstructed,
    overseers,
    inputData,
    monitoring,
    informationToProvider,
    riskFound,
    seriousIncidents,
    retention,
    logsOfFinancialInstitutions,
    workersInformed,
    registeredSystemOnly,
    dataProtectionAssessment,
    personsInformed,
    cooperation,
  ],
});
