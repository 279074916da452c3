import {
  all,
  any,
  classMet,
  contains,
  definePolicy,
  eachOf,
  every,
  includes,
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

const EVALUATIONS = 'systemicRiskFile.evaluations[]';

/** An evaluation of this version that has run, by a stated protocol, with a result. */
const ofThisVersion = all(
  same('systemicRiskFile.evaluations[].version', 'version'),
  reached('systemicRiskFile.evaluations[].ranOn'),
  known('systemicRiskFile.evaluations[].protocol'),
  known('systemicRiskFile.evaluations[].result'),
);

/**
 * The model is evaluated, in this version, by standardised protocols, and every identified risk is looked at.
 *
 * @see Regulation (EU) 2024/1689, Article 55(1)(a)
 */
const evaluation = requirement({
  id: 'model-evaluation',
  citation: 'Art. 55(1)(a)',
  need: 'M',
  statement:
    'The model is evaluated by standardised protocols and tools that reflect the state of the art, to identify and mitigate systemic risks.',
  remedy: 'Run the evaluation that is missing on this version, by a standardised protocol, and file its report.',
  shownBy: 'test reports of this version, per systemic risk',
  assumption:
    'Every identified systemic risk needs an evaluation or an adversarial test of the present version. Whether a protocol reflects the state of the art, a person judges.',
  leastBasis: 'observed',
  judgement: 'whether the protocols and tools reflect the state of the art',
  wording: 'sha256:86defe8b667d0912e299139557249ca6881df60ebfb29300892e2822e4628474',
  holds: all(
    some(
      EVALUATIONS,
      all(is('systemicRiskFile.evaluations[].kind', 'evaluation by standardised protocol'), ofThisVersion),
    ),
    eachOf(
      'systemicRiskFile.risks[]',
      some(
        EVALUATIONS,
        all(contains('systemicRiskFile.evaluations[].risks', 'systemicRiskFile.risks[].id'), ofThisVersion),
      ),
    ),
  ),
});

/**
 * Adversarial testing of this version is conducted and documented.
 *
 * @see Regulation (EU) 2024/1689, Article 55(1)(a)
 */
const adversarialTesting = requirement({
  id: 'adversarial-testing',
  citation: 'Art. 55(1)(a)',
  need: 'M',
  statement: 'Adversarial testing of the model is conducted and documented.',
  remedy: 'Conduct adversarial testing of this version, and file its documentation.',
  shownBy: 'the report of the adversarial testing of this version',
  leastBasis: 'observed',
  wording: 'sha256:86defe8b667d0912e299139557249ca6881df60ebfb29300892e2822e4628474',
  holds: some(
    EVALUATIONS,
    all(
      is('systemicRiskFile.evaluations[].kind', 'adversarial testing'),
      is('systemicRiskFile.evaluations[].documented', true),
      ofThisVersion,
    ),
  ),
});

/**
 * Possible systemic risks at Union level are assessed with their sources, by criteria that were set before.
 *
 * @see Regulation (EU) 2024/1689, Article 55(1)(b)
 */
const assessment = requirement({
  id: 'risk-assessment',
  citation: 'Art. 55(1)(b)',
  need: 'M',
  statement:
    'Possible systemic risks at Union level are assessed with their sources in development, placing on the market and use.',
  remedy: 'Assess the risk that is missing, by a criterion that is set before, and hold the assessment that is due.',
  shownBy: 'the risk assessment with its dates',
  assumption:
    'A criterion that was set after the assessment does not count. All three sources that the Act names have to be looked at; not each of them must bring a risk.',
  leastBasis: 'documented',
  wording: 'sha256:847ce296a5698a483c82712754a259fe014b5417095da7e4e8ff2dbff3fe88ed',
  holds: all(
    includes('systemicRiskFile.sourcesExamined', 'development'),
    includes('systemicRiskFile.sourcesExamined', 'placingOnTheMarket'),
    includes('systemicRiskFile.sourcesExamined', 'use'),
    not(passed('systemicRiskFile.nextAssessmentOn')),
    eachOf(
      'systemicRiskFile.risks[]',
      all(
        known('systemicRiskFile.risks[].description'),
        known('systemicRiskFile.risks[].arisesFrom'),
        known('systemicRiskFile.risks[].scaleInTheUnion'),
        known('systemicRiskFile.risks[].criterion'),
        ordered('systemicRiskFile.risks[].criterionSetOn', 'systemicRiskFile.risks[].assessedOn', { strictly: true }),
        reached('systemicRiskFile.risks[].assessedOn'),
      ),
    ),
  ),
});

/**
 * Every systemic risk is mitigated by measures that are in place, and somebody judges what remains.
 *
 * @see Regulation (EU) 2024/1689, Article 55(1)(b)
 */
const mitigation = requirement({
  id: 'risk-mitigation',
  citation: 'Art. 55(1)(b)',
  need: 'M',
  statement: 'Possible systemic risks at Union level are mitigated.',
  remedy: 'Put a measure in place for the risk, and have what remains judged by its criterion.',
  shownBy: 'the register of mitigations, and the attestation of what remains of each risk',
  leastBasis: 'documented',
  wording: 'sha256:847ce296a5698a483c82712754a259fe014b5417095da7e4e8ff2dbff3fe88ed',
  holds: eachOf(
    'systemicRiskFile.risks[]',
    all(
      some(
        'systemicRiskFile.mitigations[]',
        all(
          contains('systemicRiskFile.mitigations[].risks', 'systemicRiskFile.risks[].id'),
          reached('systemicRiskFile.mitigations[].implementedOn'),
        ),
      ),
      is('systemicRiskFile.risks[].acceptable', true),
    ),
  ),
});

/**
 * Somebody keeps track of serious incidents, by a process that is in place before one happens.
 *
 * @see Regulation (EU) 2024/1689, Article 55(1)(c)
 */
const tracking = requirement({
  id: 'tracking-of-incidents',
  citation: 'Art. 55(1)(c)',
  need: 'M',
  statement: 'Relevant information about serious incidents is kept track of and documented.',
  remedy: 'Set up the process by which incidents are found, recorded and reported, and name who answers for it.',
  shownBy: 'the description of the process and its register',
  leastBasis: 'documented',
  wording: 'sha256:1c3afb657c97c87921ea145a445ce67aa7d6eed4d45789bd5054f500a05502b2',
  holds: all(
    known('systemicRiskFile.incidentProcess.description'),
    known('systemicRiskFile.incidentProcess.responsible'),
    reached('systemicRiskFile.incidentProcess.inPlaceOn'),
  ),
});

/**
 * A serious incident is documented and reported to the AI Office, with the corrective measures that may address it.
 *
 * @see Regulation (EU) 2024/1689, Article 55(1)(c)
 */
const reporting = requirement({
  id: 'reporting-of-incidents',
  citation: 'Art. 55(1)(c)',
  need: 'M',
  statement:
    'Serious incidents and possible corrective measures are documented and reported to the AI Office without undue delay.',
  remedy: 'Report the incident with the corrective measures, and file report and receipt.',
  shownBy: 'the register of incidents, the reports and their receipts',
  assumption:
    'The Act sets no number of days: whether a report came without undue delay, a person judges by the days of knowledge and report. An incident that is stated not to be reported is a gap.',
  leastBasis: 'documented',
  judgement: 'whether each report came without undue delay, and to whom it had to go as well',
  wording: 'sha256:1c3afb657c97c87921ea145a445ce67aa7d6eed4d45789bd5054f500a05502b2',
  when: nonEmpty('systemicRiskFile.seriousIncidents[]'),
  onEvent: true,
  holds: every(
    'systemicRiskFile.seriousIncidents[]',
    all(
      reached('systemicRiskFile.seriousIncidents[].documentedOn'),
      ordered('systemicRiskFile.seriousIncidents[].knownOn', 'systemicRiskFile.seriousIncidents[].reportedOn'),
      reached('systemicRiskFile.seriousIncidents[].reportedOn'),
      known('systemicRiskFile.seriousIncidents[].correctiveMeasures'),
    ),
  ),
});

/** A measure for what is to be protected, in place, tested since, and it held. */
const protects = (what: 'the model' | 'its physical infrastructure') =>
  some(
    'systemicRiskFile.protections[]',
    all(
      is('systemicRiskFile.protections[].protects', what),
      known('systemicRiskFile.protections[].threat'),
      known('systemicRiskFile.protections[].measure'),
      ordered('systemicRiskFile.protections[].implementedOn', 'systemicRiskFile.protections[].testedOn'),
      reached('systemicRiskFile.protections[].testedOn'),
    ),
  );

/**
 * Model and physical infrastructure are protected, and tests of the protection held.
 *
 * @see Regulation (EU) 2024/1689, Article 55(1)(d)
 */
const cybersecurity = requirement({
  id: 'cybersecurity',
  citation: 'Art. 55(1)(d)',
  need: 'M',
  statement: 'The model and its physical infrastructure have an adequate level of cybersecurity protection.',
  remedy: 'Add or mend the protection, test it, and have its level judged.',
  shownBy: 'the measures with their tests, and the attestation of who judged the level',
  leastBasis: 'documented',
  judgement: 'whether the level of cybersecurity protection is adequate',
  wording: 'sha256:0be01297d3cc458e466408ca90868a55088537c05cd78449ddecab9e2a22edf6',
  holds: all(
    protects('the model'),
    protects('its physical infrastructure'),
    every('systemicRiskFile.protections[]', is('systemicRiskFile.protections[].result', 'it held')),
  ),
});

/**
 * Who follows neither an approved code nor a harmonised standard on systemic risk demonstrates other adequate means.
 *
 * @see Regulation (EU) 2024/1689, Article 55(2)
 */
const alternativeMeans = requirement({
  id: 'alternative-means-for-systemic-risk',
  citation: 'Art. 55(2)',
  need: 'C',
  statement:
    'Who adheres to no approved code of practice and complies with no harmonised standard on systemic risk demonstrates alternative adequate means of compliance.',
  remedy: 'Put together by which means the obligations on systemic risk are met, and have them judged.',
  shownBy: 'the demonstration of the alternative means, and the attestation of who judged them adequate',
  leastBasis: 'documented',
  judgement: 'whether the alternative means are adequate',
  wording: 'sha256:04d3e61e3e08997aa343f791133baf6d83d377d9c3c3091bea6d7f83d9ef8085',
  when: not(
    all(
      any(is('modelDemonstration.by', 'approved code of practice'), is('modelDemonstration.by', 'harmonised standard')),
      reached('modelDemonstration.since'),
      includes('modelDemonstration.coveredBy', 'systemicRisk'),
    ),
  ),
  holds: all(known('modelDemonstration.alternativeMeans'), reached('modelDemonstration.demonstratedOn')),
});

/** What Article 55 asks of providers of models with systemic risk, beside Articles 53 and 54. */
export const systemicRiskModels = definePolicy({
  id: 'systemic-risk-models',
  title: 'Obligations of providers of models with systemic risk',
  addressees: ['provider'],
  roleClass: 'provider of the model',
  of: 'model',
  appliesTo: classMet('Art. 55(1)'),
  penalty: 'Art. 101(1)',
  documents: ['D43'],
  requirements: [
    evaluation,
    adversarialTesting,
    assessment,
    mitigation,
    tracking,
    reporting,
    cybersecurity,
    alternativeMeans,
  ],
});
