import {
  all,
  any,
  anyEntry,
  type Condition,
  classMet,
  definePolicy,
  eachOf,
  every,
  given,
  includes,
  invoked,
  is,
  known,
  lasts,
  not,
  ordered,
  passed,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';

type Aspect = Parameters<typeof includes<'qualityManagement.procedures[].aspects'>>[1];
type Operation = Parameters<typeof includes<'qualityManagement.dataOperations'>>[1];

/** A documented procedure that is followed sets out the aspect, and fits the condition. */
function procedureFor(aspect: Aspect, condition?: Condition<'qualityManagement.procedures[]'>): Condition<'parties[]'> {
  const inForce = all(
    includes('qualityManagement.procedures[].aspects', aspect),
    known('qualityManagement.procedures[].document'),
    reached('qualityManagement.procedures[].inForceOn'),
  );
  return some('qualityManagement.procedures[]', condition === undefined ? inForce : all(inForce, condition));
}

/** Some record shows that the procedure is followed. */
const followed = some(
  'qualityManagement.procedures[].records[]',
  reached('qualityManagement.procedures[].records[].on'),
);

/** Some record shows that the procedure was followed for this version. */
const followedForThisVersion = some(
  'qualityManagement.procedures[].records[]',
  all(
    reached('qualityManagement.procedures[].records[].on'),
    same('qualityManagement.procedures[].records[].version', 'version'),
  ),
);

/**
 * A financial institution is taken to have the system by complying with the rules of financial services law on its
 * internal governance, save for points (g), (h) and (i).
 *
 * @see Regulation (EU) 2024/1689, Article 17(4)
 */
const governedByFinancialServicesLaw = invoked(
  all(is('organisation.financialInstitution', true), known('organisation.financialServicesLaw')),
);

const orFinancialServicesLaw = (holds: Condition<'parties[]'>): Condition<'parties[]'> =>
  any(holds, governedByFinancialServicesLaw);

const RELIEF =
  'A financial institution may invoke that it complies with the governance rules of financial services law, which has to be named and shown (paragraph 4).';
const remedyOf = (what: string): string =>
  `Put ${what} into a written procedure, follow it, and file the procedure with its records.`;

/** In place before the first unit was placed on the market or put into service, as far as either happens. */
const beforeMarket = all(
  any(
    ordered('qualityManagement.inForceOn', 'firstPlacedOnTheMarketOn'),
    given(not(known('firstPlacedOnTheMarketOn'))),
  ),
  any(ordered('qualityManagement.inForceOn', 'firstPutIntoServiceOn'), given(not(known('firstPutIntoServiceOn')))),
);

/**
 * The provider itself has a quality management system in place, documented in policies, procedures and instructions
 * that somebody approved and that are kept up.
 *
 * @see Regulation (EU) 2024/1689, Article 17(1)
 */
const system = requirement({
  id: 'quality-management-system',
  citation: 'Art. 17(1)',
  need: 'M',
  statement:
    'A quality management system is in place, documented in written policies, procedures and instructions in an orderly manner.',
  remedy:
    'Put a quality management system of your own in place, approve its procedures before they come into force, and hold the reviews that are due.',
  shownBy: 'the quality manual with its approved procedures and their reviews',
  assumption: `It is asked to be in place on the day on which the first unit is placed on the market or put into service, or on the day of a significant change in design since then. A single procedure may be younger: it may have replaced another. ${RELIEF}`,
  leastBasis: 'documented',
  wording: 'sha256:a891c87e93672b99f44265b005fc6c587afe4332e9cba12704a03c37dbfcb02d',
  holds: orFinancialServicesLaw(
    all(
      same('qualityManagement.operatedBy', 'parties[].id'),
      known('qualityManagement.manual'),
      reached('qualityManagement.inForceOn'),
      any(beforeMarket, ordered('qualityManagement.inForceOn', 'significantDesignChangeOn')),
      not(passed('qualityManagement.nextReviewOn')),
      eachOf(
        'qualityManagement.procedures[]',
        all(
          known('qualityManagement.procedures[].document'),
          known('qualityManagement.procedures[].approvedBy'),
          ordered('qualityManagement.procedures[].approvedOn', 'qualityManagement.procedures[].inForceOn'),
          not(passed('qualityManagement.procedures[].nextReviewOn')),
        ),
      ),
    ),
  ),
});

/**
 * The strategy for regulatory compliance, with the procedure of conformity assessment and the management of
 * modifications.
 *
 * @see Regulation (EU) 2024/1689, Article 17(1)(a)
 */
const strategy = requirement({
  id: 'strategy',
  citation: 'Art. 17(1)(a)',
  need: 'M',
  statement:
    'There is a strategy for regulatory compliance, conformity assessment and the management of modifications included.',
  remedy: remedyOf('the strategy, the conformity assessment it counts on and how modifications are managed'),
  shownBy: 'the strategy, and records of conformity assessments or of modifications that went through it',
  assumption: RELIEF,
  leastBasis: 'documented',
  wording: 'sha256:949a3056d3aa2a649d053715b39d4ff07e4dda2fbb5b201343dacf3f25f6584c',
  holds: orFinancialServicesLaw(
    all(
      procedureFor('strategy', followed),
      known('qualityManagement.conformityProcedure'),
      known('qualityManagement.modifications'),
    ),
  ),
});

/**
 * Techniques, procedures and actions for design, design control and design verification, used for this version.
 *
 * @see Regulation (EU) 2024/1689, Article 17(1)(b)
 */
const design = requirement({
  id: 'design',
  citation: 'Art. 17(1)(b)',
  need: 'M',
  statement: 'Design, design control and design verification follow set techniques, procedures and actions.',
  remedy: remedyOf('design, design control and design verification'),
  shownBy: 'the procedure, and the record of design verification of this version',
  assumption: RELIEF,
  leastBasis: 'documented',
  wording: 'sha256:cf218a5fc8655c9ac446fefe051fa45706fc4cb66d0dd60f6fc94b2708110183',
  holds: orFinancialServicesLaw(procedureFor('design', followedForThisVersion)),
});

/**
 * Techniques, procedures and actions for development, quality control and quality assurance, used for this version.
 *
 * @see Regulation (EU) 2024/1689, Article 17(1)(c)
 */
const development = requirement({
  id: 'development',
  citation: 'Art. 17(1)(c)',
  need: 'M',
  statement: 'Development, quality control and quality assurance follow set techniques, procedures and actions.',
  remedy: remedyOf('development, quality control and quality assurance'),
  shownBy: 'the procedure, and the record of quality control of this version',
  assumption: RELIEF,
  leastBasis: 'documented',
  wording: 'sha256:362589a0d9dd2233d900cb017cc0fd68882646d04f7f64d6312267ed9c89c96d',
  holds: orFinancialServicesLaw(procedureFor('development', followedForThisVersion)),
});

type Stage = 'before development' | 'during development' | 'after development';

/** Something is examined at this stage, at a set frequency. */
const examinedAt = (stage: Stage): Condition =>
  some(
    'qualityManagement.examinations[]',
    all(
      is('qualityManagement.examinations[].stage', stage),
      known('qualityManagement.examinations[].what'),
      known('qualityManagement.examinations[].frequency'),
    ),
  );

/**
 * Examination, test and validation before, during and after development, each with its frequency, used for this version.
 *
 * @see Regulation (EU) 2024/1689, Article 17(1)(d)
 */
const examination = requirement({
  id: 'examination',
  citation: 'Art. 17(1)(d)',
  need: 'M',
  statement:
    'Examinations, tests and validations are prescribed before, during and after development, each with its frequency.',
  remedy: remedyOf('what is examined, tested and validated before, during and after development, and how often'),
  shownBy: 'the procedure with its frequencies, and the record of a run on this version',
  assumption: RELIEF,
  leastBasis: 'documented',
  wording: 'sha256:571586626b532c05b09f64f8b6b52f1ecddfecc7fa44ccfe8c3aef0b752dc53c',
  holds: orFinancialServicesLaw(
    all(
      procedureFor('examination', followedForThisVersion),
      examinedAt('before development'),
      examinedAt('during development'),
      examinedAt('after development'),
    ),
  ),
});

/**
 * Technical specifications, standards included; where harmonised standards are not applied in full or leave something
 * open, the means that stand in for them.
 *
 * @see Regulation (EU) 2024/1689, Article 17(1)(e)
 */
const specifications = requirement({
  id: 'specifications',
  citation: 'Art. 17(1)(e)',
  need: 'M',
  statement:
    'Technical specifications are set, with other means where harmonised standards are not applied in full or do not cover everything.',
  remedy:
    'Name the specifications that are applied and, unless harmonised standards applied in full cover all requirements, the means that stand in for them.',
  shownBy: 'the list of specifications with the procedure, and a record of their use',
  assumption: `Where no harmonised standard is applied, other means are asked for. ${RELIEF}`,
  leastBasis: 'documented',
  wording: 'sha256:09312dce0010242d2db233a4be6bfa23c4d5c8c1ebadad7f2c3d8f40d40fe4b8',
  holds: orFinancialServicesLaw(
    all(
      procedureFor('specifications', followed),
      eachOf('qualityManagement.specifications[]', known('qualityManagement.specifications[].reference')),
      any(
        all(
          is('qualityManagement.standardsCoverAllRequirements', true),
          every(
            'qualityManagement.specifications[]',
            any(
              given(not(is('qualityManagement.specifications[].kind', 'harmonised standard'))),
              is('qualityManagement.specifications[].appliedInFull', true),
            ),
          ),
          some(
            'qualityManagement.specifications[]',
            is('qualityManagement.specifications[].kind', 'harmonised standard'),
          ),
        ),
        known('qualityManagement.meansBesideStandards'),
      ),
    ),
  ),
});

const OPERATIONS: readonly Operation[] = [
  'acquisition',
  'collection',
  'analysis',
  'labelling',
  'storage',
  'filtration',
  'mining',
  'aggregation',
  'retention',
];

/**
 * Systems and procedures for data management, for every operation on data that is carried out.
 *
 * @see Regulation (EU) 2024/1689, Article 17(1)(f)
 */
const dataManagement = requirement({
  id: 'data-management',
  citation: 'Art. 17(1)(f)',
  need: 'M',
  statement: 'Systems and procedures for data management cover every operation on data that is carried out.',
  remedy: remedyOf('every operation on data that is carried out, from acquisition to retention,'),
  shownBy: 'the procedures for data management',
  assumption: `An operation that is not carried out for the system needs no procedure; that has to be stated. ${RELIEF}`,
  leastBasis: 'documented',
  wording: 'sha256:181d148dd2040c2da6caff97f9a00962f3552c940b864732c5732b354ac9198e',
  holds: orFinancialServicesLaw(
    all(
      procedureFor('dataManagement'),
      ...OPERATIONS.map((operation) =>
        any(
          includes('qualityManagement.dataOperations', operation),
          includes('qualityManagement.dataOperationsNotCarriedOut', operation),
        ),
      ),
    ),
  ),
});

/**
 * The risk management system of Article 9 is part of the quality management system. Asked of financial institutions too.
 *
 * @see Regulation (EU) 2024/1689, Article 17(1)(g), Article 17(4) and Article 9
 */
const riskManagement = requirement({
  id: 'risk-management',
  citation: 'Art. 17(1)(g)',
  need: 'M',
  statement: 'The risk management system of Article 9 is part of the quality management system.',
  remedy: remedyOf('the risk management system of Article 9'),
  shownBy: 'the procedure for risk management, and the risk management file',
  leastBasis: 'documented',
  wording: 'sha256:44fd9474b3001d5f1786a86a9818b0f0f9452b5e5fe2a8427e69c1c5bab6b9f6',
  holds: all(procedureFor('riskManagement'), reached('riskManagement.process.establishedOn')),
});

/**
 * Post-market monitoring under Article 72 is set up, carried out and kept up. Asked of financial institutions too.
 *
 * @see Regulation (EU) 2024/1689, Article 17(1)(h), Article 17(4) and Article 72
 */
const monitoring = requirement({
  id: 'post-market-monitoring',
  citation: 'Art. 17(1)(h)',
  need: 'M',
  statement: 'Setting up, carrying out and keeping up post-market monitoring is part of the quality management system.',
  remedy: remedyOf('the post-market monitoring system of Article 72'),
  shownBy: 'the procedure for post-market monitoring, and its plan',
  leastBasis: 'documented',
  wording: 'sha256:6666e6c6c303ffc7e8461c06d469d3928ddff9b2f79025038d89b33d5e8f0c60',
  holds: all(procedureFor('postMarketMonitoring'), reached('postMarketMonitoring.establishedOn')),
});

/**
 * Procedures for reporting serious incidents, with last days that are not later than those of Article 73. Asked of
 * financial institutions too.
 *
 * @see Regulation (EU) 2024/1689, Article 17(1)(i), Article 17(4) and Article 73(2) to (4)
 */
const incidentReporting = requirement({
  id: 'incident-reporting',
  citation: 'Art. 17(1)(i)',
  need: 'M',
  statement: 'A procedure for reporting serious incidents keeps the last days of Article 73.',
  remedy:
    'Set 15, 10 and 2 days at most from awareness in the procedure for serious incidents, and name who stands in for the one who reports.',
  shownBy: 'the procedure for serious incidents',
  assumption:
    'The last days of the procedure may be shorter than those of Article 73(2), (3) and (4), never longer: 15 days in general, 10 for a death, 2 for critical infrastructure and widespread infringements.',
  leastBasis: 'documented',
  wording: 'sha256:83a0efeb4196c4ee3a3edabfb73866d0f3969ad8ca4d99fc43ad8230f08cf7b1',
  // Who states no last days at all names no stand-in either: the last part sees that.
  holds: all(
    procedureFor('incidentReporting'),
    not(lasts('qualityManagement.incidentDeadlines.general', 'P16D')),
    not(lasts('qualityManagement.incidentDeadlines.death', 'P11D')),
    not(lasts('qualityManagement.incidentDeadlines.infrastructureOrWidespread', 'P3D')),
    known('qualityManagement.incidentDeadlines.standIn'),
  ),
});

/**
 * Communication with authorities, notified bodies, other operators, customers and other interested parties is handled.
 *
 * @see Regulation (EU) 2024/1689, Article 17(1)(j)
 */
const communication = requirement({
  id: 'communication',
  citation: 'Art. 17(1)(j)',
  need: 'M',
  statement:
    'It is settled how communication with authorities, notified bodies, other operators, customers and other interested parties is handled.',
  remedy: remedyOf(
    'who speaks with authorities, notified bodies, other operators, customers and other interested parties',
  ),
  shownBy: 'the procedure for communication',
  assumption: `Notified bodies are asked for unless none takes part in the conformity assessment of the system. ${RELIEF}`,
  leastBasis: 'documented',
  wording: 'sha256:4a8edb5a9893f8fe970cebe1884037830a44607b53dc2f5438cb7ebd7f0b0008',
  holds: orFinancialServicesLaw(
    all(
      procedureFor('communication'),
      includes('qualityManagement.communicationWith', 'nationalCompetentAuthorities'),
      includes('qualityManagement.communicationWith', 'otherAuthorities'),
      any(
        includes('qualityManagement.communicationWith', 'notifiedBodies'),
        given(is('qualityManagement.notifiedBodyTakesPart', false)),
      ),
      includes('qualityManagement.communicationWith', 'otherOperators'),
      includes('qualityManagement.communicationWith', 'customers'),
      includes('qualityManagement.communicationWith', 'otherInterestedParties'),
    ),
  ),
});

/**
 * Record-keeping of all relevant documents and information, for the period of Article 18.
 *
 * @see Regulation (EU) 2024/1689, Article 17(1)(k); Article 18(1)
 */
const recordKeeping = requirement({
  id: 'record-keeping',
  citation: 'Art. 17(1)(k)',
  need: 'M',
  statement: 'Systems and procedures keep the records of all relevant documents and information.',
  remedy: remedyOf('record-keeping of documents and information, for ten years after placing on the market,'),
  shownBy: 'the procedure for record-keeping',
  assumption: `The procedure has to keep documents for ten years, because Article 18(1) asks that of the provider. ${RELIEF}`,
  leastBasis: 'documented',
  wording: 'sha256:51ff840293f0a49b4646ec05a9161fa239e2bdb8c6817d01860214b60479de2d',
  holds: orFinancialServicesLaw(
    all(procedureFor('recordKeeping'), lasts('qualityManagement.documentsKeptFor', 'P10Y')),
  ),
});

/**
 * Resources are managed, and each supply that the system depends on is secured.
 *
 * @see Regulation (EU) 2024/1689, Article 17(1)(l)
 */
const resources = requirement({
  id: 'resources',
  citation: 'Art. 17(1)(l)',
  need: 'M',
  statement: 'Resources are managed, and the supplies that the system depends on are secured.',
  remedy: remedyOf('the management of resources, with what secures each supply that the system depends on,'),
  shownBy: 'the procedure for resources, with the list of supplies',
  assumption: RELIEF,
  leastBasis: 'documented',
  wording: 'sha256:bc18fb2905147950af3b16bb40e82833cbd5a27019361f598fa937a31646cb87',
  holds: orFinancialServicesLaw(
    all(
      procedureFor('resources'),
      every('qualityManagement.supplies[]', known('qualityManagement.supplies[].securedBy')),
    ),
  ),
});

type Answered = Parameters<typeof includes<'qualityManagement.responsibilities[].aspects'>>[1];

const ANSWERED_FOR: readonly Answered[] = [
  'strategy',
  'design',
  'development',
  'examination',
  'specifications',
  'dataManagement',
  'riskManagement',
  'postMarketMonitoring',
  'incidentReporting',
  'communication',
  'recordKeeping',
  'resources',
];

/** One function that is still held and has authority answers for the aspect. */
const answeredFor = (aspect: Answered): Condition =>
  some(
    'qualityManagement.responsibilities[]',
    all(
      includes('qualityManagement.responsibilities[].aspects', aspect),
      is('qualityManagement.responsibilities[].kind', 'one person or function'),
      known('qualityManagement.responsibilities[].authority'),
      not(reached('qualityManagement.responsibilities[].heldUntil')),
    ),
  );

/**
 * An accountability framework: for every aspect one function that answers for it and may decide.
 *
 * @see Regulation (EU) 2024/1689, Article 17(1)(m)
 */
const accountability = requirement({
  id: 'accountability',
  citation: 'Art. 17(1)(m)',
  need: 'M',
  statement: 'A framework says who of management and staff answers for each aspect.',
  remedy: 'Name for each aspect one function that answers for it, with what it may decide.',
  shownBy: 'the accountability framework with its functions',
  assumption: `Each of the aspects (a) to (l) needs one function that answers for it: where several answer together, nobody does. ${RELIEF}`,
  leastBasis: 'documented',
  wording: 'sha256:583305e2c6191eacea4fc359bb440651788b9b1757dcc629ba29db1f7de0c44b',
  holds: orFinancialServicesLaw(all(procedureFor('accountability'), ...ANSWERED_FOR.map(answeredFor))),
});

/**
 * What is done in a form reduced for the size of the provider keeps the rigour and the level of protection that the
 * system needs.
 *
 * @see Regulation (EU) 2024/1689, Article 17(2)
 */
const proportion = requirement({
  id: 'proportionate-implementation',
  citation: 'Art. 17(2)',
  need: 'A',
  statement: 'Aspects in a form reduced for the size of the provider keep the rigour and protection that are needed.',
  remedy: 'State the size of the provider and why the reduced form keeps rigour and protection, and have it attested.',
  shownBy: 'the reasons in the quality manual, and the attestation of the person who judged',
  assumption:
    'Whoever implements all aspects in full needs no proportion. Size is a reason for the form in which an aspect is implemented, never for leaving one out.',
  leastBasis: 'documented',
  judgement: 'whether the reduced form keeps the degree of rigour and the level of protection that this system needs',
  wording: 'sha256:278ef2f5a93c14c17b6304bbf298dfb9af20e85fd7044c43b33c7a62bb3c0654',
  when: anyEntry('qualityManagement.reducedForSize'),
  holds: all(known('qualityManagement.reductionReasons'), given(known('organisation.size'))),
});

/** What Article 17 asks of providers. Paragraph 3 is an option: aspects may lie in a system of sectoral law. */
export const qualityManagement = definePolicy({
  id: 'quality-management',
  title: 'Quality management system',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D16'],
  requirements: [
    system,
    strategy,
    design,
    development,
    examination,
    specifications,
    dataManagement,
    riskManagement,
    monitoring,
    incidentReporting,
    communication,
    recordKeeping,
    resources,
    accountability,
    proportion,
  ],
});
