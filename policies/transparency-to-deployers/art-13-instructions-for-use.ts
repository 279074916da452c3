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
  is,
  known,
  nonEmpty,
  not,
  ordered,
  reached,
  requirement,
  same,
  some,
  stated,
} from '../../src/policy/authoring.js';

type Point =
  | 'explanation of output'
  | 'performance for groups'
  | 'input data'
  | 'interpretation of output'
  | 'log mechanisms';

/**
 * The information stands in the instructions; or somebody states that it is left out, gives the reason, and a person
 * attests that leaving it out is justified. A departure that nobody states leaves the rule as it is.
 */
function orLeftOut(information: Condition, point: Point): Condition {
  const about = is('instructions.departures[].point', point);
  return any(
    information,
    all(
      given(stated(some('instructions.departures[]', about))),
      some(
        'instructions.departures[]',
        all(about, known('instructions.departures[].reason'), is('instructions.departures[].justified', true)),
      ),
    ),
  );
}

const departure =
  'The qualification in the provision is read as: asked of every high-risk system, unless the provider writes down why the information is left out, and a named person attests that this is justified.';
const remedy = 'Write it into the instructions for use of this version, and state it here.';
const shownBy = 'the instructions for use of this version';

/**
 * The operation of the system is transparent enough for deployers to interpret its output and use it appropriately.
 *
 * @see Regulation (EU) 2024/1689, Article 13(1)
 */
const transparentOperation = requirement({
  id: 'transparent-operation',
  citation: 'Art. 13(1)',
  need: 'M',
  statement: 'The system is built so that deployers can interpret its output and use it appropriately.',
  remedy: 'Describe what in the system lets deployers interpret the output, and attest who judged it sufficient.',
  shownBy:
    'pictures of the interface and trials with deployers, and the attestation of the person who judged the transparency',
  leastBasis: 'documented',
  wording: 'sha256:2c88211d991590fcccd33681f8736d70b121cd4dafe13123b444dca815d54ee8',
  holds: all(known('instructions.transparency.means'), is('instructions.transparency.sufficient', true)),
});

/**
 * Instructions for use of this version accompany the system and have reached every deployer that uses it.
 *
 * @see Regulation (EU) 2024/1689, Article 13(2)
 */
const accompanied = requirement({
  id: 'accompanied-by-instructions',
  citation: 'Art. 13(2)',
  need: 'M',
  statement: 'Instructions for use of this version accompany the system.',
  remedy: 'Issue instructions for this version, supply them with every system, and record who got which version when.',
  shownBy: 'the instructions for use, and the record of their delivery',
  assumption:
    '“Accompanied” is read as: supplied with every system or inside it, not on request. A deployer of the registry that has begun to use the system has to have got their present version; whoever puts the system into service for own use has them already.',
  leastBasis: 'documented',
  wording: 'sha256:f5d0cf2be9379a99f6ad1bbababa0e7b419736071dd1780f892f505a9b94203d',
  holds: all(
    known('instructions.version'),
    reached('instructions.on'),
    same('instructions.systemVersion', 'version'),
    any(
      is('instructions.accompaniment', 'with every system supplied'),
      is('instructions.accompaniment', 'inside the system'),
    ),
    every(
      'parties[]',
      any(
        some(
          'instructions.deliveries[]',
          all(
            same('instructions.deliveries[].to', 'parties[].id'),
            same('instructions.deliveries[].version', 'instructions.version'),
            reached('instructions.deliveries[].on'),
          ),
        ),
        given(not(classMet('deployer'))),
        given(is('parties[].putsIntoService', 'own use')),
        given(not(reached('parties[].use.firstUseOn'))),
      ),
    ),
  ),
});

/**
 * The instructions are concise, complete, correct and clear, and relevant, accessible and comprehensible to deployers.
 *
 * @see Regulation (EU) 2024/1689, Article 13(2)
 */
const clear = requirement({
  id: 'clear-instructions',
  citation: 'Art. 13(2)',
  need: 'M',
  statement:
    'The instructions are concise, complete, correct and clear, and relevant, accessible and comprehensible to deployers.',
  remedy: 'Have a named person judge the instructions, and attest the judgement with its reasons.',
  shownBy: 'the instructions for use, and the attestation of the person who judged them',
  leastBasis: 'documented',
  wording: 'sha256:f5d0cf2be9379a99f6ad1bbababa0e7b419736071dd1780f892f505a9b94203d',
  holds: all(known('instructions.version'), is('instructions.clear', true)),
});

/**
 * The instructions name the provider and, where there is one, its authorised representative, with contact details.
 *
 * @see Regulation (EU) 2024/1689, Article 13(3)(a)
 */
const identity = requirement({
  id: 'provider-and-contact',
  citation: 'Art. 13(3)(a)',
  need: 'M',
  statement:
    'The instructions give identity and contact details of the provider and, where there is one, of its authorised representative.',
  remedy: 'Name the provider, and the representative where there is one, with contact details.',
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:db92285e9c9071b2ebe017486e97152627671ef24c900d6f642a95dc0d6e6e73',
  holds: all(
    same('instructions.provider', 'parties[].id'),
    known('instructions.contact'),
    every(
      'parties[]',
      any(
        given(not(known('parties[].acceptedMandate'))),
        all(same('instructions.representative', 'parties[].id'), known('instructions.representativeContact')),
      ),
    ),
  ),
});

/**
 * The instructions state the intended purpose: every use that the provider means.
 *
 * @see Regulation (EU) 2024/1689, Article 13(3)(b)(i)
 */
const purpose = requirement({
  id: 'intended-purpose',
  citation: 'Art. 13(3)(b)(i)',
  need: 'M',
  statement: 'The instructions state the intended purpose.',
  remedy: 'State every intended purpose in the instructions for use.',
  shownBy,
  assumption:
    'Every use in the registry is read as intended, save one that is stated to lie outside the intended purpose.',
  leastBasis: 'documented',
  wording: 'sha256:e56a0113e7766227df584352bdd88d2862cf7b635c6d25469481feb13e2c0365',
  holds: every(
    'uses[]',
    any(contains('instructions.statedUses', 'uses[].id'), given(is('uses[].withinIntendedPurpose', false))),
  ),
});

/** A level of this kind is declared. */
const declares = (aspect: 'accuracy' | 'robustness' | 'cybersecurity'): Condition =>
  some('instructions.performance[]', is('instructions.performance[].aspect', aspect));

/**
 * The instructions declare accuracy with its metrics, robustness and cybersecurity, at levels that were tested on this
 * version before they were declared.
 *
 * @see Regulation (EU) 2024/1689, Article 13(3)(b)(ii); Article 15(3)
 */
const levels = requirement({
  id: 'declared-performance',
  citation: 'Art. 13(3)(b)(ii)',
  need: 'M',
  statement:
    'The instructions give the levels of accuracy, robustness and cybersecurity that were tested and can be expected, with their metrics.',
  remedy: 'Declare a level with its metric for each of the three, tested on this version before the instructions.',
  shownBy: 'the instructions for use beside the test reports of this version',
  assumption:
    'A level counts as tested where the test ran on this version, no later than the date of the instructions.',
  documents: ['D09', 'D15'],
  leastBasis: 'documented',
  wording: 'sha256:ae614c93833f69bd129fe1d7f8d7820b423dad30b8d63cef2527384915e43497',
  holds: all(
    declares('accuracy'),
    declares('robustness'),
    declares('cybersecurity'),
    every(
      'instructions.performance[]',
      all(
        known('instructions.performance[].metric'),
        known('instructions.performance[].level'),
        reached('instructions.performance[].testedOn'),
        ordered('instructions.performance[].testedOn', 'instructions.on'),
        same('instructions.performance[].testedVersion', 'version'),
      ),
    ),
  ),
});

/**
 * The instructions name the known and foreseeable circumstances that may change these levels.
 *
 * @see Regulation (EU) 2024/1689, Article 13(3)(b)(ii)
 */
const factors = requirement({
  id: 'circumstances-of-performance',
  citation: 'Art. 13(3)(b)(ii)',
  need: 'M',
  statement: 'The instructions name the circumstances that may change the expected levels of performance.',
  remedy: 'Name each circumstance with its effect, and state that the list is complete.',
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:ae614c93833f69bd129fe1d7f8d7820b423dad30b8d63cef2527384915e43497',
  holds: eachOf('instructions.performanceFactors[]', known('instructions.performanceFactors[].effect')),
});

/**
 * The instructions tell the circumstances that may lead to risks: every risk and every foreseeable misuse of the risk
 * management file.
 *
 * @see Regulation (EU) 2024/1689, Article 13(3)(b)(iii); Article 9(2)
 */
const risks = requirement({
  id: 'circumstances-of-risk',
  citation: 'Art. 13(3)(b)(iii)',
  need: 'M',
  statement:
    'The instructions tell the circumstances of intended use and foreseeable misuse that may lead to risks to health, safety or fundamental rights.',
  remedy: 'Tell the risk or the misuse of the risk management file that the instructions leave out.',
  shownBy: 'the instructions for use beside the risk management file',
  assumption:
    '“Any known or foreseeable circumstance” is read as: of every risk and misuse in the risk management file.',
  documents: ['D09', 'D10'],
  leastBasis: 'documented',
  wording: 'sha256:cbd0a56e6da6601807ecb8a5aa0828d8d4b075144e6ced9cb505f104ed79de05',
  holds: all(
    given(nonEmpty('riskManagement.risks[]')),
    every('riskManagement.risks[]', contains('instructions.statedRisks', 'riskManagement.risks[].id')),
    every(
      'riskManagement.foreseeableMisuses[]',
      contains('instructions.statedMisuses', 'riskManagement.foreseeableMisuses[].id'),
    ),
  ),
});

/**
 * The instructions say what the system can do to explain its output.
 *
 * @see Regulation (EU) 2024/1689, Article 13(3)(b)(iv)
 */
const explanation = requirement({
  id: 'explanation-of-output',
  citation: 'Art. 13(3)(b)(iv)',
  need: 'A',
  statement: 'The instructions describe what the system can technically do to explain its output.',
  remedy,
  shownBy,
  assumption: departure,
  leastBasis: 'documented',
  wording: 'sha256:8530c45397da24278e595d47dc44da44cbaa192686caaced63376b35114115a2',
  holds: orLeftOut(known('instructions.explanation'), 'explanation of output'),
});

/**
 * The instructions state how the system performs for the persons or groups on whom it is meant to be used.
 *
 * @see Regulation (EU) 2024/1689, Article 13(3)(b)(v)
 */
const groups = requirement({
  id: 'performance-for-groups',
  citation: 'Art. 13(3)(b)(v)',
  need: 'A',
  statement: 'The instructions state the performance for specific persons or groups.',
  remedy: 'State the performance of this version for each group of persons.',
  shownBy: 'the instructions for use beside the test reports by group',
  assumption: departure,
  documents: ['D09', 'D15'],
  leastBasis: 'documented',
  wording: 'sha256:a24ed4e6897a6bb952ae0a176e6a5a1d2102222e11648ef667f2299d4414600e',
  holds: orLeftOut(
    eachOf(
      'instructions.groupPerformance[]',
      all(
        known('instructions.groupPerformance[].group'),
        known('instructions.groupPerformance[].level'),
        same('instructions.groupPerformance[].testedVersion', 'version'),
      ),
    ),
    'performance for groups',
  ),
});

/**
 * The instructions give specifications of input data, or other relevant information on the data sets.
 *
 * @see Regulation (EU) 2024/1689, Article 13(3)(b)(vi)
 */
const inputData = requirement({
  id: 'input-data',
  citation: 'Art. 13(3)(b)(vi)',
  need: 'A',
  statement: 'The instructions specify the input data, or give other relevant information on the data sets.',
  remedy,
  shownBy,
  assumption: departure,
  leastBasis: 'documented',
  wording: 'sha256:3873814f65e9fe9dbba936d084c730db4b24466395c21a8be244781450bcfb2c',
  holds: orLeftOut(known('instructions.inputData'), 'input data'),
});

/**
 * The instructions have what deployers need to interpret the output and use it appropriately.
 *
 * @see Regulation (EU) 2024/1689, Article 13(3)(b)(vii)
 */
const interpretation = requirement({
  id: 'interpretation-of-output',
  citation: 'Art. 13(3)(b)(vii)',
  need: 'A',
  statement: 'The instructions enable deployers to interpret the output and use it appropriately.',
  remedy,
  shownBy,
  assumption: departure,
  leastBasis: 'documented',
  wording: 'sha256:d48dab8c8fbc7275ae55783b83ba73e57bf22a1d25c4febc433230e66f7e5fd7',
  holds: orLeftOut(known('instructions.interpretation'), 'interpretation of output'),
});

/**
 * The instructions name the changes that were fixed in advance, where there are any.
 *
 * @see Regulation (EU) 2024/1689, Article 13(3)(c)
 */
const predeterminedChanges = requirement({
  id: 'predetermined-changes',
  citation: 'Art. 13(3)(c)',
  need: 'A',
  statement: 'The instructions name the changes to the system and its performance that were fixed in advance.',
  remedy,
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:c2f376463939185d4916fe43ea7cf9e649c8bf678353e20907c87919059b2265',
  when: known('predeterminedChanges'),
  holds: known('instructions.predeterminedChanges'),
});

/**
 * The instructions describe every oversight measure, and the technical measures that help to interpret the output.
 *
 * @see Regulation (EU) 2024/1689, Article 13(3)(d); Article 14(3)
 */
const oversight = requirement({
  id: 'oversight-measures',
  citation: 'Art. 13(3)(d)',
  need: 'M',
  statement:
    'The instructions describe the human oversight measures, with the technical measures that help deployers to interpret the output.',
  remedy: 'Put the oversight measure that is missing into the instructions for use.',
  shownBy: 'the instructions for use beside the plan of human oversight',
  assumption:
    'Measures that the provider has built in are read to belong into the instructions as those for the deployer do.',
  documents: ['D09', 'D13'],
  leastBasis: 'documented',
  wording: 'sha256:96d5d2a1952a7b2f75a24f1554275bf54e3a092fdbf93a3c999a389e8a5caf92',
  holds: all(
    eachOf('humanOversight.measures[]', is('humanOversight.measures[].statedInInstructions', true)),
    known('instructions.interpretationMeasures'),
  ),
});

/**
 * The instructions name resources, expected lifetime, and maintenance and care with their frequency, software updates
 * among them.
 *
 * @see Regulation (EU) 2024/1689, Article 13(3)(e)
 */
const maintenance = requirement({
  id: 'resources-and-maintenance',
  citation: 'Art. 13(3)(e)',
  need: 'M',
  statement:
    'The instructions name the resources needed, the expected lifetime, and maintenance and care with their frequency, software updates included.',
  remedy: 'Add resources, lifetime, or the measure with its frequency that is missing.',
  shownBy,
  assumption: 'Software updates are read to be necessary for every system, so that at least they are asked for.',
  leastBasis: 'documented',
  wording: 'sha256:a533a3833b452ca6a6a0ccf021445c9051a00723ad6647db2f1a976460381b38',
  holds: all(
    known('instructions.resources'),
    known('instructions.expectedLifetime'),
    some('instructions.maintenance[]', is('instructions.maintenance[].kind', 'software update')),
    every(
      'instructions.maintenance[]',
      all(known('instructions.maintenance[].what'), known('instructions.maintenance[].every')),
    ),
  ),
});

/**
 * The instructions describe how deployers collect, store and interpret the logs.
 *
 * @see Regulation (EU) 2024/1689, Article 13(3)(f); Article 12
 */
const logs = requirement({
  id: 'log-mechanisms',
  citation: 'Art. 13(3)(f)',
  need: 'A',
  statement: 'The instructions describe the mechanisms by which deployers collect, store and interpret the logs.',
  remedy,
  shownBy,
  assumption: departure,
  documents: ['D09', 'D14'],
  leastBasis: 'documented',
  wording: 'sha256:3cfb8376fcf60dc3eced5da5846b08d679947bf594c944bbae59ca24021b10b3',
  holds: orLeftOut(known('instructions.logMechanisms'), 'log mechanisms'),
});

/** Article 13 asks it of high-risk systems; Article 16(a) makes it the provider's duty. */
export const instructionsForUse = definePolicy({
  id: 'instructions-for-use',
  title: 'Transparency and instructions for use',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  bindsThrough: 'Art. 16(a)',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D09'],
  requirements: [
    transparentOperation,
    accompanied,
    clear,
    identity,
    purpose,
    levels,
    factors,
    risks,
    explanation,
    groups,
    inputData,
    interpretation,
    predeterminedChanges,
    oversight,
    maintenance,
    logs,
  ],
});
