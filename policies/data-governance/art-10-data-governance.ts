import {
  all,
  any,
  atLeast,
  type Condition,
  classMet,
  contains,
  defineContradiction,
  definePolicy,
  eachOf,
  every,
  given,
  includes,
  invoked,
  is,
  known,
  noLessThan,
  noMoreThan,
  nonEmpty,
  not,
  ordered,
  passed,
  reached,
  requirement,
  same,
  some,
} from '../../src/policy/authoring.js';

type Sets = 'dataGovernance.dataSets[]';

/** Where nothing is trained, a set that only serves to tune is outside the article. */
const outside: Condition<Sets> = all(
  is('trainsModelsWithData', false),
  is('dataGovernance.dataSets[].role', 'validation'),
);

/** At least one data set that the article covers, and the condition holds for every one of them. */
function eachSet(condition: Condition<Sets>): Condition {
  return all(
    some('dataGovernance.dataSets[]', given(not(outside))),
    every('dataGovernance.dataSets[]', any(given(outside), condition)),
  );
}

/** A set for testing is kept apart from training, or it tests nothing. */
const independent: Condition<Sets> = any(
  given(not(is('dataGovernance.dataSets[].role', 'testing'))),
  is('dataGovernance.dataSets[].independentOfTraining', true),
);

/**
 * A system with trained models is developed on named sets for training and testing, and on one for validation where
 * one is used.
 *
 * @see Regulation (EU) 2024/1689, Article 10(1); Article 3(29) to (32)
 */
const dataSets = requirement({
  id: 'data-sets',
  citation: 'Art. 10(1)',
  need: 'C',
  statement:
    'A system whose models are trained with data is developed on identified data sets for training and testing, and for validation where one is used.',
  remedy: 'List every data set with its role and version, and keep the set for testing apart from training.',
  shownBy: 'the data governance record, held against code, pipeline and model card',
  assumption:
    'Validation may take place on a part of the training set, so no set of its own is asked for. Testing is the independent evaluation of Article 3(32): a set is asked for, and nothing of it may have served to train or to tune.',
  leastBasis: 'documented',
  wording: 'sha256:8ae257c8beef35d0c3f3cd7161c169dd5dd5a2940ee28f6c9dd46050a7f0715f',
  when: is('trainsModelsWithData', true),
  holds: all(
    some('dataGovernance.dataSets[]', is('dataGovernance.dataSets[].role', 'training')),
    some('dataGovernance.dataSets[]', is('dataGovernance.dataSets[].role', 'testing')),
    every(
      'dataGovernance.dataSets[]',
      all(known('dataGovernance.dataSets[].role'), known('dataGovernance.dataSets[].version'), independent),
    ),
  ),
});

/**
 * Without trained models the criteria are asked of the sets for testing alone, which therefore are named.
 *
 * @see Regulation (EU) 2024/1689, Article 10(6)
 */
const testingSets = requirement({
  id: 'testing-data-sets',
  citation: 'Art. 10(6)',
  need: 'C',
  statement: 'A system in which no model is trained has identified data sets for testing.',
  remedy: 'List every data set for testing with its version.',
  shownBy: 'the data governance record, held against the test reports',
  leastBasis: 'documented',
  wording: 'sha256:8d7b8a0927a186300fa1f5881290293162fa64dc84edaeed1410c78341a7b471',
  when: is('trainsModelsWithData', false),
  holds: all(
    some('dataGovernance.dataSets[]', is('dataGovernance.dataSets[].role', 'testing')),
    every(
      'dataGovernance.dataSets[]',
      any(
        given(not(is('dataGovernance.dataSets[].role', 'testing'))),
        all(known('dataGovernance.dataSets[].version'), is('dataGovernance.dataSets[].independentOfTraining', true)),
      ),
    ),
  ),
});

const shownBy = 'the data governance record, set by set';

/**
 * The choices of design that concern each set.
 *
 * @see Regulation (EU) 2024/1689, Article 10(2)(a)
 */
const designChoices = requirement({
  id: 'design-choices',
  citation: 'Art. 10(2)(a)',
  need: 'M',
  statement: 'The relevant choices of design are governed for every data set.',
  remedy: 'Write down the choices of design that concern the set, with their reasons.',
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:136cf73159d8dbee3c2a97808ff0297d38523160f757c05d4ad6bc23e731c5a5',
  holds: eachSet(known('dataGovernance.dataSets[].designChoices')),
});

/**
 * Where the data come from, how they were collected and, for personal data, for which purpose at first.
 *
 * @see Regulation (EU) 2024/1689, Article 10(2)(b); recital 67
 */
const origin = requirement({
  id: 'origin',
  citation: 'Art. 10(2)(b)',
  need: 'M',
  statement:
    'Processes of collection and origin of the data are known for every data set, and for personal data the original purpose.',
  remedy: 'Name every source of the set, how its data were collected, and for personal data why they were collected.',
  shownBy: 'the data governance record, set by set, with licences and records of processing',
  leastBasis: 'documented',
  wording: 'sha256:4a9202ece725dfe6a6ffefbdadd39d2abd15d62d0a4a2d2229795f674f671c70',
  holds: eachSet(
    eachOf(
      'dataGovernance.dataSets[].sources[]',
      all(
        known('dataGovernance.dataSets[].sources[].origin'),
        known('dataGovernance.dataSets[].sources[].collection'),
        any(
          is('dataGovernance.dataSets[].sources[].personalData', false),
          known('dataGovernance.dataSets[].sources[].originalPurpose'),
        ),
      ),
    ),
  ),
});

/**
 * What was done to prepare each set: annotation, labelling, cleaning, updating, enrichment, aggregation and the like.
 *
 * @see Regulation (EU) 2024/1689, Article 10(2)(c)
 */
const preparation = requirement({
  id: 'preparation',
  citation: 'Art. 10(2)(c)',
  need: 'M',
  statement: 'The relevant operations of data preparation are governed for every data set.',
  remedy: 'Name each operation that prepared the set, how and when it was done, or say why none was needed.',
  shownBy: 'the data governance record, set by set, with the instructions for labelling and cleaning',
  leastBasis: 'documented',
  wording: 'sha256:a0d767e6085a16564dfaeb007006edef983a12935a6f6d81141a4c87dfc2894e',
  holds: eachSet(
    any(
      eachOf(
        'dataGovernance.dataSets[].preparation[]',
        all(
          known('dataGovernance.dataSets[].preparation[].operation'),
          known('dataGovernance.dataSets[].preparation[].how'),
          reached('dataGovernance.dataSets[].preparation[].doneOn'),
        ),
      ),
      invoked(known('dataGovernance.dataSets[].noPreparation')),
    ),
  ),
});

/**
 * What the data are taken to measure and to represent.
 *
 * @see Regulation (EU) 2024/1689, Article 10(2)(d)
 */
const assumptions = requirement({
  id: 'assumptions',
  citation: 'Art. 10(2)(d)',
  need: 'M',
  statement: 'The assumptions on what the data measure and represent are formulated for every data set.',
  remedy: 'Write down what the data are supposed to measure, and whom or what they are supposed to represent.',
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:8652de129e23592a99aaeb058b886d5449f83132787a11d1c590c923f5a5ffab',
  holds: eachSet(
    all(known('dataGovernance.dataSets[].supposedToMeasure'), known('dataGovernance.dataSets[].supposedToRepresent')),
  ),
});

/**
 * Availability, quantity and suitability of the sets that are needed, assessed by number.
 *
 * @see Regulation (EU) 2024/1689, Article 10(2)(e)
 */
const assessmentOfSets = requirement({
  id: 'assessment-of-sets',
  citation: 'Art. 10(2)(e)',
  need: 'M',
  statement: 'Availability, quantity and suitability of the data sets that are needed are assessed.',
  remedy: 'Assess the set: what could be had, how many records are needed and are there, and why they suit.',
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:3ceb005699742ff776705f72f1b379e96cb512834bbf057cddde6caa0ef1a854',
  holds: eachSet(
    all(
      known('dataGovernance.dataSets[].availability'),
      known('dataGovernance.dataSets[].suitability'),
      known('dataGovernance.dataSets[].recordsNeeded'),
      atLeast('dataGovernance.dataSets[].records', 1),
      reached('dataGovernance.dataSets[].assessedOn'),
    ),
  ),
});

/** Before the first unit was placed on the market or put into service; what is stated not to happen is waited for by nobody. */
const beforeMarketAndFirstUse = all(
  any(
    ordered('dataGovernance.biasExaminations[].on', 'firstPlacedOnTheMarketOn'),
    given(not(known('firstPlacedOnTheMarketOn'))),
  ),
  any(
    ordered('dataGovernance.biasExaminations[].on', 'firstPutIntoServiceOn'),
    given(not(known('firstPutIntoServiceOn'))),
  ),
);

/** The examination was made, and of this version. */
const ofThisVersion = all(
  reached('dataGovernance.biasExaminations[].on'),
  same('dataGovernance.biasExaminations[].version', 'version'),
);

/** No use is about natural persons, so there are no groups of them; a system without any use is not high-risk. */
const aboutNoPersons = given(every('uses[]', is('uses[].concernsNaturalPersons', false)));

type Interest = Parameters<typeof includes<'dataGovernance.biasExaminations[].interests'>>[1];

function lookedFor(interest: Interest): Condition {
  return some(
    'dataGovernance.biasExaminations[]',
    all(ofThisVersion, includes('dataGovernance.biasExaminations[].interests', interest)),
  );
}

/**
 * Possible biases are examined before market and for this version: in every set, for every group on whom the system is
 * to be used, with a figure that rests on counted records, and where outputs come back as data, with an eye on that.
 *
 * @see Regulation (EU) 2024/1689, Article 10(2)(f); recital 67
 */
const biasExamination = requirement({
  id: 'bias-examination',
  citation: 'Art. 10(2)(f)',
  need: 'M',
  statement:
    'The data sets are examined for possible biases that bear on health, safety, fundamental rights or discrimination.',
  remedy:
    'Examine every set for every group on a sample as in use, with figures and numbers of records, before market and again for this version.',
  shownBy: 'reports of the examination with figures by group, for this version',
  assumption:
    'Biases are examined group by group of the persons on whom the system is to be used (paragraph 3), each on a sample that comes as persons do in use: a balanced sample may stand beside it. One examination has to come before market or first use, the earlier of the two. Where no use is about natural persons, no group is asked for.',
  leastBasis: 'observed',
  wording: 'sha256:7ceeaff294e023fa3833d3f790fe59b810b17fb760bdb9af4e66e1f1959fa010',
  holds: all(
    any(
      aboutNoPersons,
      all(
        given(nonEmpty('dataGovernance.groups[]')),
        every(
          'dataGovernance.groups[]',
          some(
            'dataGovernance.biasExaminations[]',
            all(
              ofThisVersion,
              is('dataGovernance.biasExaminations[].sample', 'as in use'),
              some(
                'dataGovernance.biasExaminations[].results[]',
                all(
                  same('dataGovernance.biasExaminations[].results[].group', 'dataGovernance.groups[].id'),
                  known('dataGovernance.biasExaminations[].results[].metric'),
                  known('dataGovernance.biasExaminations[].results[].value'),
                  known('dataGovernance.biasExaminations[].results[].limit'),
                  atLeast('dataGovernance.biasExaminations[].results[].records', 1),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
    eachSet(
      some(
        'dataGovernance.biasExaminations[]',
        all(ofThisVersion, contains('dataGovernance.biasExaminations[].dataSets', 'dataGovernance.dataSets[].id')),
      ),
    ),
    some('dataGovernance.biasExaminations[]', beforeMarketAndFirstUse),
    lookedFor('healthAndSafety'),
    lookedFor('fundamentalRights'),
    lookedFor('discrimination'),
    any(
      given(is('dataGovernance.outputsInfluenceInputs', false)),
      some(
        'dataGovernance.biasExaminations[]',
        all(ofThisVersion, is('dataGovernance.biasExaminations[].feedbackExamined', true)),
      ),
    ),
  ),
});

/** The figure lies on the right side of its limit. */
const withinLimit = any(
  all(
    given(is('dataGovernance.biasExaminations[].results[].better', 'higher')),
    noLessThan(
      'dataGovernance.biasExaminations[].results[].value',
      'dataGovernance.biasExaminations[].results[].limit',
    ),
  ),
  all(
    given(is('dataGovernance.biasExaminations[].results[].better', 'lower')),
    noMoreThan(
      'dataGovernance.biasExaminations[].results[].value',
      'dataGovernance.biasExaminations[].results[].limit',
    ),
  ),
);

/** The figure is one of the group to whose disadvantage the bias is. */
const ofItsGroup = same('dataGovernance.biasExaminations[].results[].group', 'dataGovernance.biases[].group');

/**
 * Each bias that was found has a measure that prevents or mitigates it, and a figure of this version from after the
 * measure that lies within the limit; a figure beyond its limit is a bias that was found.
 *
 * @see Regulation (EU) 2024/1689, Article 10(2)(g)
 */
const biasMeasures = requirement({
  id: 'bias-measures',
  citation: 'Art. 10(2)(g)',
  need: 'M',
  statement: 'Appropriate measures detect, prevent and mitigate the possible biases that were identified.',
  remedy: 'Take a measure against the bias, examine its group again on this version, and attest that the measures do.',
  shownBy: 'reports of the examinations before and after each measure, and the attestation of the person who judged',
  assumption:
    'A measure that only detects leaves a bias where it is. What it does is shown by an examination on or after the day on which it was put in place; of later ones each has to lie within the limit.',
  leastBasis: 'observed',
  judgement: 'whether the biases that matter were identified, and whether the measures against them are appropriate',
  wording: 'sha256:6461f84744853921fa4ea29633b3d78a99393dc5570f4543808fef7a1d8b6b78',
  holds: all(
    some('dataGovernance.biasExaminations[]', ofThisVersion),
    every(
      'dataGovernance.biases[]',
      some(
        'dataGovernance.biasMeasures[]',
        all(
          contains('dataGovernance.biasMeasures[].biases', 'dataGovernance.biases[].id'),
          any(
            is('dataGovernance.biasMeasures[].kind', 'prevention'),
            is('dataGovernance.biasMeasures[].kind', 'mitigation'),
          ),
          known('dataGovernance.biasMeasures[].description'),
          some(
            'dataGovernance.biasExaminations[]',
            all(
              ofThisVersion,
              ordered('dataGovernance.biasMeasures[].implementedOn', 'dataGovernance.biasExaminations[].on'),
              some('dataGovernance.biasExaminations[].results[]', all(ofItsGroup, withinLimit)),
            ),
          ),
          every(
            'dataGovernance.biasExaminations[]',
            any(
              given(
                not(
                  ordered('dataGovernance.biasMeasures[].implementedOn', 'dataGovernance.biasExaminations[].on', {
                    strictly: true,
                  }),
                ),
              ),
              every('dataGovernance.biasExaminations[].results[]', any(given(not(ofItsGroup)), withinLimit)),
            ),
          ),
        ),
      ),
    ),
    every(
      'dataGovernance.biasExaminations[]',
      every(
        'dataGovernance.biasExaminations[].results[]',
        any(withinLimit, given(some('dataGovernance.biases[]', ofItsGroup))),
      ),
    ),
  ),
});

/**
 * Gaps and shortcomings are looked for, and each has a way in which it can be addressed, by a day that has not passed.
 *
 * @see Regulation (EU) 2024/1689, Article 10(2)(h)
 */
const gaps = requirement({
  id: 'gaps',
  citation: 'Art. 10(2)(h)',
  need: 'M',
  statement:
    'Data gaps and shortcomings that stand in the way of compliance are identified, with how they can be addressed.',
  remedy: 'List the gap with its remedy and day, name sets that are too small as gaps, and close what is overdue.',
  shownBy: 'the list of gaps in the data governance record',
  assumption:
    'A set with fewer records than are needed is a shortcoming. A remedy whose day has passed without the gap being closed no longer says how it can be addressed.',
  leastBasis: 'documented',
  wording: 'sha256:b74cc941fc8fd11a40628ad36feb4fd8b085ed252f7545fd872240b37de65e94',
  holds: all(
    reached('dataGovernance.gapsSoughtOn'),
    every(
      'dataGovernance.gaps[]',
      all(
        known('dataGovernance.gaps[].description'),
        known('dataGovernance.gaps[].remedy'),
        any(reached('dataGovernance.gaps[].closedOn'), not(passed('dataGovernance.gaps[].dueOn'))),
      ),
    ),
    eachSet(
      any(
        noLessThan('dataGovernance.dataSets[].records', 'dataGovernance.dataSets[].recordsNeeded'),
        some('dataGovernance.gaps[]', contains('dataGovernance.gaps[].dataSets', 'dataGovernance.dataSets[].id')),
      ),
    ),
  ),
});

/**
 * The sets, alone or together, are relevant and sufficiently representative: counted properties are held against what
 * is to be expected in use, for every group on whom the system is to be used.
 *
 * @see Regulation (EU) 2024/1689, Article 10(3)
 */
const representativeness = requirement({
  id: 'representativeness',
  citation: 'Art. 10(3)',
  need: 'M',
  statement:
    'The data sets are relevant and sufficiently representative, with appropriate statistical properties for the persons concerned.',
  remedy:
    'Count the properties of the sets, for every group, against what is to be expected in use, and attest that they suffice.',
  shownBy: 'the counts in the data governance record, and the attestation of the person who judged',
  assumption:
    'A property may be counted over several sets together. Where no use is about natural persons, no group is asked for.',
  leastBasis: 'documented',
  judgement: 'whether the data sets are sufficiently representative, and their statistical properties appropriate',
  wording: 'sha256:67167a2d5e160cca7a9e77ed3853d9ca18eb7ed07b17b63af9edd8a7936af783',
  holds: all(
    eachSet(
      all(
        known('dataGovernance.dataSets[].relevance'),
        some(
          'dataGovernance.properties[]',
          contains('dataGovernance.properties[].dataSets', 'dataGovernance.dataSets[].id'),
        ),
      ),
    ),
    every(
      'dataGovernance.properties[]',
      all(
        known('dataGovernance.properties[].property'),
        atLeast('dataGovernance.properties[].records', 1),
        known('dataGovernance.properties[].value'),
        known('dataGovernance.properties[].expected'),
        known('dataGovernance.properties[].source'),
        reached('dataGovernance.properties[].countedOn'),
      ),
    ),
    any(
      aboutNoPersons,
      eachOf(
        'dataGovernance.groups[]',
        some('dataGovernance.properties[]', same('dataGovernance.properties[].group', 'dataGovernance.groups[].id')),
      ),
    ),
  ),
});

/**
 * Each set is, to the best extent possible, free of errors and complete: what was looked for, counted and done.
 *
 * @see Regulation (EU) 2024/1689, Article 10(3); recital 67
 */
const errors = requirement({
  id: 'errors-and-completeness',
  citation: 'Art. 10(3)',
  need: 'M',
  statement: 'The data sets are, to the best extent possible, free of errors and complete.',
  remedy:
    'Check the set for errors and missing data, count what was found, say what was done about it, and attest that no more was possible.',
  shownBy: 'the counts in the data governance record, and the attestation of the person who judged',
  assumption:
    'Nobody can show that a set has no error. What is shown is the effort: how errors were looked for, in how many records, what was found and done. Figures that cannot be (more records checked than there are, more wrong than checked) show nothing.',
  leastBasis: 'documented',
  judgement: 'whether the data sets are free of errors and complete to the best extent possible',
  wording: 'sha256:67167a2d5e160cca7a9e77ed3853d9ca18eb7ed07b17b63af9edd8a7936af783',
  holds: eachSet(
    all(
      known('dataGovernance.dataSets[].errors.sought'),
      reached('dataGovernance.dataSets[].errors.on'),
      atLeast('dataGovernance.dataSets[].errors.recordsChecked', 1),
      noMoreThan('dataGovernance.dataSets[].errors.recordsChecked', 'dataGovernance.dataSets[].records'),
      noMoreThan('dataGovernance.dataSets[].errors.wrong', 'dataGovernance.dataSets[].errors.recordsChecked'),
      noMoreThan('dataGovernance.dataSets[].errors.incomplete', 'dataGovernance.dataSets[].errors.recordsChecked'),
      known('dataGovernance.dataSets[].errors.treatment'),
    ),
  ),
});

type Kind = 'geographical' | 'contextual' | 'behavioural' | 'functional';

const spokenOf = (kind: Kind): Condition =>
  some('dataGovernance.settings[]', is('dataGovernance.settings[].kind', kind));

/**
 * The sets take into account what is particular to the setting of use, in place, context, behaviour and function.
 *
 * @see Regulation (EU) 2024/1689, Article 10(4)
 */
const setting = requirement({
  id: 'setting',
  citation: 'Art. 10(4)',
  need: 'M',
  statement:
    'The data sets take into account the geographical, contextual, behavioural or functional setting of intended use.',
  remedy:
    'Name what is particular to the setting in each of the four respects, with the sets and records that reflect it, or say why the purpose does not call for it.',
  shownBy: 'the description of the setting in the data governance record, and the attestation of the person who judged',
  assumption:
    'All four respects are spoken of; the purpose may not call for one, which takes a reason. Records from that setting are counted: a setting from which no record comes is not taken into account.',
  leastBasis: 'documented',
  judgement: 'whether the data sets take the setting into account to the extent that the intended purpose requires',
  wording: 'sha256:65f7bcf5d71bced5b2aba687397a9c01c43199f58138372e0a0827a95d2d7114',
  holds: all(
    spokenOf('geographical'),
    spokenOf('contextual'),
    spokenOf('behavioural'),
    spokenOf('functional'),
    every(
      'dataGovernance.settings[]',
      any(
        all(
          known('dataGovernance.settings[].description'),
          known('dataGovernance.settings[].reflectedBy'),
          atLeast('dataGovernance.settings[].records', 1),
          some(
            'dataGovernance.dataSets[]',
            contains('dataGovernance.settings[].dataSets', 'dataGovernance.dataSets[].id'),
          ),
        ),
        invoked(known('dataGovernance.settings[].notRequiredBecause')),
      ),
    ),
  ),
});

/** Article 10 asks it of high-risk systems; Article 16(a) makes it the provider's duty. Paragraph 5 is deleted: see Article 4a. */
export const dataGovernance = definePolicy({
  id: 'data-governance',
  title: 'Data and data governance',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  bindsThrough: 'Art. 16(a)',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D11'],
  requirements: [
    dataSets,
    designChoices,
    origin,
    preparation,
    assumptions,
    assessmentOfSets,
    biasExamination,
    biasMeasures,
    gaps,
    representativeness,
    errors,
    setting,
    testingSets,
  ],
});

/** A system in which nothing is trained, and a set that it was trained on: one of the two is wrong. */
export const trainingContradicted = defineContradiction({
  id: 'training-set-without-training',
  citation: 'Art. 10(6)',
  per: 'system',
  statement: 'It is stated that no model is trained with data, and a data set for training is listed.',
  remedy: 'Correct the statement on training, or the role of the data set.',
  holds: all(
    is('trainsModelsWithData', false),
    some('dataGovernance.dataSets[]', is('dataGovernance.dataSets[].role', 'training')),
  ),
  bearsOn: ['high-risk'],
});
