import { describe, expect, it } from 'vitest';
import { annexIIIPoints } from '../../../policies/classification/annex-03-areas.js';
import { aiAct } from '../../../policies/index.js';
import type { PointState } from '../../../src/law/vocabulary.js';
import type { ClassId } from '../../../src/model/classes.js';
import { withReadings } from '../../../src/policy/policy.js';
import { list, minimalSystem, only, type Part, plainUse, type Registered, USE } from '../../support/builders.js';
import { assess, type Case, type Cases, describeBeside, pointOf, testClass } from '../../support/policy-tester.js';

/** Something that a letter asks for. */
interface Element {
  /** Below the use, such as `area.emergency`. */
  readonly fact: string;
  readonly yes: unknown;
  readonly no: unknown;
  /** The situation in which it is not there. */
  readonly without: string;
}

/** A limit of a letter that somebody has to invoke. */
interface Exception {
  readonly fact: string;
  readonly invoked: unknown;
  readonly denied: unknown;
  readonly doubtful: unknown;
  /** The situation in which it is there. */
  readonly name: string;
  /** The reading under whose other side it frees nothing. */
  readonly reading?: number;
}

/** A letter of Annex III as the tests tell it. */
interface Letter {
  readonly id: ClassId;
  readonly letter: string;
  readonly area: string;
  /** What a system does that meets it. */
  readonly does: string;
  /** The first is what the area was screened for, unless `first` names another fact. */
  readonly elements: readonly [Element, ...Element[]];
  readonly first?: readonly [fact: string, yes: unknown];
  /** What has to be said besides, so that the elements decide. */
  readonly beside?: Part;
  /** What has to be said of the product. */
  readonly product?: Part;
  readonly exceptions?: readonly Exception[];
  /** What only this letter has. */
  readonly own?: Partial<Record<PointState, readonly Case[]>>;
  /** Readings that move it and are no exceptions. */
  readonly readings?: readonly number[];
}

/** The fact of a use at a path such as `area.emergency`. */
function at(path: string, value: unknown): Part {
  return path
    .split('.')
    .reverse()
    .reduce<unknown>((inner, key) => ({ [key]: inner }), value) as Part;
}

const isSection = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('only' in value);

/** Parts of a use, the later before the earlier; `undefined` stays, to take away what every use states. */
function together(...parts: readonly Part[]): Part {
  const result: Record<string, unknown> = {};
  for (const part of parts) {
    for (const [key, value] of Object.entries(part)) {
      const old = result[key];
      result[key] = isSection(old) && isSection(value) ? together(old, value) : value;
    }
  }
  return result;
}

const concrete = (fact: string): string => `uses[${USE}].${fact}`;

/** A system with one use that is neither presented for everything nor part of a whole; nothing of Annex III is said. */
const use = (facts: Part, product?: Part): Registered =>
  minimalSystem({
    uses: list(
      plainUse(
        together(
          { presentedAsBroadlyApplicable: 'no', partOfConfiguration: 'no', area: { screening: undefined } },
          facts,
        ),
      ),
    ),
    ...(product === undefined ? {} : { product }),
  });

const screening = (answers: unknown): Part => at('area.screening', answers);
const SCREENED_OUT = screening(only());
/** Nothing is said that a letter may ask for besides the answers about its area. */
const SILENT: Part = { concernsNaturalPersons: undefined, practice: { screening: undefined } };

const element = (fact: string, without: string, yes: unknown = 'yes', no: unknown = 'no'): Element => ({
  fact,
  yes,
  no,
  without,
});

const exception = (fact: string, name: string, more: Partial<Exception> = {}): Exception => ({
  fact,
  name,
  invoked: 'yes',
  denied: 'no',
  doubtful: 'partly',
  ...more,
});

const CYBERSECURITY = exception(
  'area.solelyCybersecurityOrDataProtection',
  'it only secures systems or personal data',
  {
    reading: 14,
  },
);
const PRUDENTIAL = exception('area.prudentialCapitalCalculation', 'it only calculates capital requirements', {
  reading: 14,
});
const ADMINISTRATIVE = exception('area.administrativeProceedingsOnly', 'it only serves tax or customs proceedings', {
  reading: 14,
});
const RESCUE = exception('area.searchAndRescueOnly', 'it only saves lives at sea');

const otherReason = (entry: string, name: string): Exception =>
  exception('area.monitoringForOtherReasonOnly', name, {
    invoked: only(entry),
    denied: only(),
    doubtful: { [entry]: 'partly' },
    reading: 46,
  });

const NO_EXPOSURE = exception(
  'area.personsDirectlyExposedToOutput',
  'only the planners of the campaign see its output',
  {
    invoked: 'no',
    denied: 'yes',
  },
);

/** One case for each of these entries alone. */
const each = (fact: string, entries: readonly string[], facts: Part, product?: Part): readonly Case[] =>
  entries.map((entry) => ({
    name: `${entry} is enough`,
    system: use(together(facts, at(fact, only(entry))), product),
  }));

const BIOMETRICS = screening(only('biometrics'));
const REMOTE = at('practice.screening', only('remoteBiometricIdentification'));
const CATEGORISES = 'area.categorisesBySensitiveAttributes';
const NOT_ANCILLARY = at('practice.ancillaryAndStrictlyNecessary', 'no');
const ASSIGNS = at('practice.screening', only('assignsPersonsByBiometrics'));

const WATER = together(screening(only('infrastructure')), at('area.infrastructure', only('water')), {
  area: { managementAndOperation: 'yes' },
});
const NO_HARM_BY_FAILURE: Part = { failureEndangers: only() };
const HARM_BY_FAILURE: Part = { failureEndangers: only('healthAndSafetyOfPersons') };
const protects = (answer: unknown): Part => at('area.protectsDirectly', answer);

const EMPLOYMENT = screening(only('employment'));
const ADVERTISES = together(EMPLOYMENT, at('area.recruitmentOrSelection', only('targetedAdvertisements')));
const audience = (stated: unknown): Part => at('area.audienceByPlaceOrJobOnly', stated);
const NO_OTHER_WORK: Part = {
  area: { decisionsOnTermsPromotionTermination: 'no', allocatesTasksByBehaviourOrTraits: 'no' },
};
const WORK = together(EMPLOYMENT, NO_OTHER_WORK, at('area.monitorsPerformanceAndBehaviour', only()));
const FOR_SAFETY_ALONE = together(
  at('area.monitorsPerformanceAndBehaviour', only('monitors')),
  at('area.monitoringForOtherReasonOnly', only('medicalOrSafety')),
  at('area.toldToTheWorkerOnly', 'yes'),
);

const SERVICES = screening(only('essentialServices'));
const COURT = screening(only('justiceOrDemocracy'));

/** A letter of point 6 or 7, which asks for one thing inside its area. */
const single = (
  point: 6 | 7,
  letter: string,
  fact: string,
  does: string,
  without: string,
  exceptions: readonly Exception[],
): Letter => ({
  id: `Annex III(${point})(${letter})` as ClassId,
  letter: `${point}(${letter})`,
  area: point === 6 ? 'lawEnforcement' : 'migrationAsylumBorder',
  does,
  elements: [element(`area.${fact}`, without)],
  exceptions,
  readings: [11],
});

const LETTERS: readonly Letter[] = [
  {
    id: 'Annex III(1)(a)',
    letter: '1(a)',
    area: 'biometrics',
    does: 'finds out who passes, without their part in it',
    elements: [
      element('area.identifiesAgainstDatabase', 'it compares with no stored data'),
      element('area.withoutActiveInvolvement', 'persons present a card and know it'),
    ],
    exceptions: [
      exception('area.solePurposeVerification', 'it only confirms that a person is who he claims to be'),
      CYBERSECURITY,
    ],
    readings: [11],
    own: {
      met: [
        {
          name: 'the screening of Art. 5 says that it identifies persons remotely, and nothing more is said',
          system: use(together(BIOMETRICS, REMOTE)),
          decidedBy: [concrete('practice.screening')],
        },
        {
          name: 'the same although the area is screened out, and its elements are denied: the stricter statement counts',
          system: use(
            together(SCREENED_OUT, REMOTE, {
              area: { identifiesAgainstDatabase: 'no', withoutActiveInvolvement: 'no' },
            }),
          ),
        },
      ],
      'not-met': [
        {
          name: 'remote by the screening of Art. 5, and it only confirms that a person is who he claims to be',
          system: use(together(BIOMETRICS, REMOTE, at('area.solePurposeVerification', 'yes'))),
        },
      ],
      'in-play': [
        {
          name: 'the screening of Art. 5 says nothing, and nobody says whether persons take part',
          system: use(
            together(BIOMETRICS, at('area.identifiesAgainstDatabase', 'yes'), { practice: { screening: undefined } }),
          ),
          missing: [concrete('area.withoutActiveInvolvement')],
        },
      ],
    },
  },
  {
    id: 'Annex III(1)(b)',
    letter: '1(b)',
    area: 'biometrics',
    does: 'sorts persons by the ethnic origin that it infers from their faces',
    elements: [
      element(CATEGORISES, 'it infers no such attribute', only('specialCategory'), only()),
      element('practice.ancillaryAndStrictlyNecessary', 'it is a filter that goes with another service', 'no', 'yes'),
    ],
    beside: ASSIGNS,
    exceptions: [CYBERSECURITY],
    readings: [11, 42],
    own: {
      met: [
        {
          name: 'the attribute is stated, and nobody asked Art. 5 about categorisation',
          system: use(
            together(BIOMETRICS, NOT_ANCILLARY, at(CATEGORISES, only('specialCategory')), {
              practice: { screening: undefined },
            }),
          ),
        },
        {
          name: 'the screening of Art. 5 denies that persons are assigned, beside the attribute: the stricter one counts',
          system: use(together(BIOMETRICS, NOT_ANCILLARY, at(CATEGORISES, only('specialCategory')))),
        },
        {
          name: 'a sensitive attribute beside one of non-discrimination law',
          system: use(
            together(
              BIOMETRICS,
              ASSIGNS,
              NOT_ANCILLARY,
              at(CATEGORISES, only('specialCategory', 'otherGroundOfNonDiscrimination')),
            ),
          ),
        },
      ],
      'not-met': [
        {
          name: 'age or sex alone, which Article 9(1) of the data protection regulation does not list (reading 42)',
          system: use(
            together(BIOMETRICS, ASSIGNS, NOT_ANCILLARY, at(CATEGORISES, only('otherGroundOfNonDiscrimination'))),
          ),
        },
        {
          name: 'biometrics, and by the screening of Art. 5 nobody is assigned to a category',
          system: use(BIOMETRICS),
          decidedBy: [concrete('practice.screening')],
        },
      ],
      'in-play': [
        {
          name: 'the area is screened out, and persons are assigned by biometric data all the same: the conflict keeps it open',
          system: use(together(SCREENED_OUT, ASSIGNS, NOT_ANCILLARY)),
          missing: [concrete(CATEGORISES)],
        },
        {
          name: 'age or sex, and nobody says of the sensitive attributes',
          system: use(
            together(BIOMETRICS, ASSIGNS, NOT_ANCILLARY, at(CATEGORISES, { otherGroundOfNonDiscrimination: 'yes' })),
          ),
          missing: [concrete(CATEGORISES)],
        },
      ],
    },
  },
  {
    id: 'Annex III(1)(c)',
    letter: '1(c)',
    area: 'biometrics',
    does: 'reads from voices how callers feel',
    elements: [element('area.recognisesEmotionsOrIntentions', 'it reads no emotion from biometric data')],
    exceptions: [CYBERSECURITY],
    readings: [11],
    own: {
      met: [
        {
          name: 'emotions from biometric data, as the facts on Art. 5 say',
          system: use(together(BIOMETRICS, at('practice.emotionsFromBiometricData', 'yes'))),
          decidedBy: [concrete('practice.emotionsFromBiometricData')],
        },
        {
          name: 'an emotion recognition system, as the facts on Art. 50(3) say',
          system: use(together(BIOMETRICS, at('transparency.emotionRecognition', 'yes'))),
          decidedBy: [concrete('transparency.emotionRecognition')],
        },
        {
          name: 'the same beside an answer here that denies it: the stricter one counts',
          system: use(
            together(
              BIOMETRICS,
              at('practice.emotionsFromBiometricData', 'yes'),
              at('area.recognisesEmotionsOrIntentions', 'no'),
            ),
          ),
        },
        {
          name: 'the same although the area is screened out',
          system: use(together(SCREENED_OUT, at('practice.emotionsFromBiometricData', 'yes'))),
        },
        {
          name: 'an emotion recognition system of Art. 50(3) although the area is screened out',
          system: use(together(SCREENED_OUT, at('transparency.emotionRecognition', 'yes'))),
        },
      ],
      'not-met': [
        {
          name: 'emotions from written text alone',
          system: use(
            together(
              BIOMETRICS,
              at('practice.screening', only('infersEmotions')),
              at('practice.emotionsFromBiometricData', 'no'),
              at('area.recognisesEmotionsOrIntentions', 'no'),
            ),
          ),
        },
      ],
      'in-play': [
        {
          name: 'infers emotions, and nobody says from what',
          system: use(together(BIOMETRICS, at('practice.screening', only('infersEmotions')))),
          missing: [concrete('area.recognisesEmotionsOrIntentions')],
        },
      ],
    },
  },
  {
    id: 'Annex III(2)',
    letter: '2',
    area: 'infrastructure',
    does: 'watches the pressure in the water mains',
    first: ['area.infrastructure', only('water')],
    elements: [
      element('area.managementAndOperation', 'it is used in side tasks of the waterworks alone'),
      element('area.protectsDirectly', 'it protects nothing, and nothing is harmed when it fails'),
    ],
    product: NO_HARM_BY_FAILURE,
    exceptions: [
      exception('area.notForCriticalEntities', 'no entity that uses it was named as critical', { reading: 12 }),
      CYBERSECURITY,
    ],
    readings: [40],
    own: {
      met: [
        ...each(
          'area.infrastructure',
          ['digital', 'roadTraffic', 'water', 'gas', 'heating', 'electricity'],
          together(WATER, SCREENED_OUT, protects('yes')),
          NO_HARM_BY_FAILURE,
        ),
        {
          name: 'infrastructure, and nobody says which',
          system: use(together(WATER, protects('yes'), at('area.infrastructure', undefined)), NO_HARM_BY_FAILURE),
        },
        {
          name: 'screened as infrastructure, and none of the six named: the stricter statement counts',
          system: use(together(WATER, protects('yes'), at('area.infrastructure', only())), NO_HARM_BY_FAILURE),
        },
        {
          name: 'it protects, and nobody analysed what happens when it fails',
          system: use(together(WATER, protects('yes'))),
        },
        {
          name: 'it protects nothing, and its failure endangers persons',
          system: use(together(WATER, protects('no')), HARM_BY_FAILURE),
          decidedBy: ['product.failureEndangers'],
        },
        {
          name: 'it protects nothing, and its failure endangers property',
          system: use(together(WATER, protects('no')), { failureEndangers: only('property') }),
        },
        {
          name: 'assistance without a safety aspect, whose failure endangers persons all the same (Art. 6(1b))',
          system: use(together(WATER, protects('yes')), { ...HARM_BY_FAILURE, solelyNonSafetyAssistance: 'yes' }),
        },
        {
          name: 'assistance without a safety aspect is claimed in part only',
          system: use(together(WATER, protects('yes')), { ...NO_HARM_BY_FAILURE, solelyNonSafetyAssistance: 'partly' }),
        },
        {
          name: 'an independent safeguard is claimed in part only',
          system: use(together(WATER, protects('no'), at('area.independentSafeguard', 'partly')), HARM_BY_FAILURE),
        },
        {
          name: 'it protects directly, whatever safeguard stands behind it',
          system: use(together(WATER, protects('yes'), at('area.independentSafeguard', 'yes')), HARM_BY_FAILURE),
        },
      ],
      'not-met': [
        {
          name: 'user assistance alone, whose failure endangers nobody (Art. 6(1a))',
          system: use(together(WATER, protects('yes')), { ...NO_HARM_BY_FAILURE, solelyNonSafetyAssistance: 'yes' }),
          decidedBy: ['product.solelyNonSafetyAssistance', 'product.failureEndangers'],
        },
        {
          name: 'its failure would endanger persons, and an independent safeguard prevents it',
          system: use(together(WATER, protects('no'), at('area.independentSafeguard', 'yes')), HARM_BY_FAILURE),
          decidedBy: [concrete('area.independentSafeguard')],
        },
      ],
      'in-play': [
        {
          name: 'it protects nothing, and nobody analysed what happens when it fails',
          system: use(together(WATER, protects('no'))),
          missing: ['product.failureEndangers'],
        },
        {
          name: 'user assistance alone, and nobody analysed what happens when it fails',
          system: use(together(WATER, protects('yes')), { solelyNonSafetyAssistance: 'yes' }),
          missing: ['product.failureEndangers'],
        },
        {
          name: 'its failure endangers nobody, and nobody says whether it protects',
          system: use(WATER, NO_HARM_BY_FAILURE),
          missing: [concrete('area.protectsDirectly')],
        },
      ],
    },
  },
  {
    id: 'Annex III(3)(a)',
    letter: '3(a)',
    area: 'education',
    does: 'ranks applicants for a university',
    elements: [element('area.accessAdmissionOrAssignment', 'nobody is admitted or assigned by it')],
  },
  {
    id: 'Annex III(3)(b)',
    letter: '3(b)',
    area: 'education',
    does: 'marks essays',
    elements: [element('area.evaluatesLearningOutcomes', 'it evaluates nothing that was learned')],
    exceptions: [exception('area.supportsLearningOnly', 'exercises that count for nothing', { reading: 44 })],
  },
  {
    id: 'Annex III(3)(c)',
    letter: '3(c)',
    area: 'education',
    does: 'assesses which level of school a child can reach',
    elements: [element('area.assessesLevelOfEducation', 'it assesses no level of education')],
  },
  {
    id: 'Annex III(3)(d)',
    letter: '3(d)',
    area: 'education',
    does: 'watches for cheating in an examination',
    elements: [element('area.monitorsTests', 'it watches no test', only('supervisedTestThatCounts'), only())],
    readings: [43],
    own: {
      'not-met': [
        {
          name: 'homework alone (reading 43)',
          system: use(together(screening(only('education')), at('area.monitorsTests', only('otherWork')))),
        },
      ],
      'in-play': [
        {
          name: 'homework, and nobody says of examinations',
          system: use(together(screening(only('education')), at('area.monitorsTests', { otherWork: 'yes' }))),
        },
      ],
    },
  },
  {
    id: 'Annex III(4)(a)',
    letter: '4(a)',
    area: 'employment',
    does: 'orders applications for a job',
    elements: [
      element(
        'area.recruitmentOrSelection',
        'nobody is recruited or selected with it',
        only('analysesOrFiltersApplications'),
        only(),
      ),
    ],
    own: {
      met: [
        ...each(
          'area.recruitmentOrSelection',
          ['targetedAdvertisements', 'findsCandidates', 'evaluatesCandidates', 'other'],
          EMPLOYMENT,
        ),
        {
          name: 'advertisements although employment is screened out',
          system: use(together(ADVERTISES, SCREENED_OUT)),
        },
        { name: 'who sees an advertisement is settled otherwise', system: use(together(ADVERTISES, audience(only()))) },
        {
          name: 'who sees an advertisement is settled by its place in part only',
          system: use(together(ADVERTISES, audience({ placeOfPublication: 'partly' }))),
        },
        {
          name: 'advertises by place alone and evaluates candidates besides: the one does not free the other',
          system: use(
            together(
              ADVERTISES,
              audience(only('placeOfPublication')),
              at('area.recruitmentOrSelection', only('targetedAdvertisements', 'evaluatesCandidates')),
            ),
          ),
        },
      ],
      'not-met': [
        {
          name: 'an advertisement in a local paper: the place alone settles who sees it',
          system: use(together(ADVERTISES, audience(only('placeOfPublication')))),
          decidedBy: [concrete('area.audienceByPlaceOrJobOnly')],
        },
        {
          name: 'an advertisement to everyone with the licence that the job needs',
          system: use(together(ADVERTISES, audience(only('jobRequirements')))),
        },
      ],
      'in-play': [
        {
          name: 'no filtering, and nobody says of the rest',
          system: use(together(EMPLOYMENT, at('area.recruitmentOrSelection', { analysesOrFiltersApplications: 'no' }))),
        },
        {
          name: 'advertisements by place alone, and nobody says of the rest',
          system: use(
            together(
              EMPLOYMENT,
              at('area.recruitmentOrSelection', { targetedAdvertisements: 'yes' }),
              audience(only('placeOfPublication')),
            ),
          ),
        },
      ],
    },
  },
  {
    id: 'Annex III(4)(b)',
    letter: '4(b)',
    area: 'employment',
    does: 'measures how fast pickers work',
    elements: [
      element(
        'area.monitorsPerformanceAndBehaviour',
        'it neither decides, nor hands out tasks, nor watches',
        only('monitors'),
        only(),
      ),
    ],
    beside: NO_OTHER_WORK,
    readings: [46.2],
    exceptions: [
      otherReason('legalDuty', 'hours are recorded for a legal duty alone'),
      otherReason('medicalOrSafety', 'drivers are watched for safety alone'),
      otherReason('protectionOfProperty', 'the till is watched against theft alone'),
      exception('area.toldToTheWorkerOnly', 'the worker alone learns the result', { reading: 46 }),
    ],
    own: {
      met: [
        ...each('area.monitorsPerformanceAndBehaviour', ['evaluates'], WORK),
        {
          name: 'decides on promotions',
          system: use(together(WORK, at('area.decisionsOnTermsPromotionTermination', 'yes'))),
        },
        {
          name: 'hands out tasks by behaviour',
          system: use(together(WORK, at('area.allocatesTasksByBehaviourOrTraits', 'yes'))),
        },
        {
          name: 'decides on promotions although employment is screened out',
          system: use(together(WORK, SCREENED_OUT, at('area.decisionsOnTermsPromotionTermination', 'yes'))),
        },
        {
          name: 'hands out tasks by behaviour although employment is screened out',
          system: use(together(WORK, SCREENED_OUT, at('area.allocatesTasksByBehaviourOrTraits', 'yes'))),
        },
        {
          name: 'watches for safety alone, and decides on promotions besides',
          system: use(together(WORK, FOR_SAFETY_ALONE, at('area.decisionsOnTermsPromotionTermination', 'yes'))),
        },
        {
          name: 'watches for safety alone, and hands out tasks by behaviour besides',
          system: use(together(WORK, FOR_SAFETY_ALONE, at('area.allocatesTasksByBehaviourOrTraits', 'yes'))),
        },
      ],
      'in-play': [
        {
          name: 'nobody says whether it takes part in promotions',
          system: use(together(WORK, at('area.decisionsOnTermsPromotionTermination', undefined))),
          missing: [concrete('area.decisionsOnTermsPromotionTermination')],
        },
        {
          name: 'nobody says how tasks are handed out',
          system: use(together(WORK, at('area.allocatesTasksByBehaviourOrTraits', undefined))),
          missing: [concrete('area.allocatesTasksByBehaviourOrTraits')],
        },
      ],
    },
  },
  {
    id: 'Annex III(5)(a)',
    letter: '5(a)',
    area: 'essentialServices',
    does: 'evaluates for a city who may have housing aid',
    elements: [
      element('area.publicBenefitOrService', 'no essential benefit or service is at stake'),
      element('area.byOrForPublicAuthority', 'a private charity uses it that acts for nobody'),
      element(
        'area.eligibilityGrantReductionRecovery',
        'it only prints the letters',
        only('evaluatesEligibility'),
        only(),
      ),
    ],
    own: {
      met: each(
        'area.eligibilityGrantReductionRecovery',
        ['grants', 'denies', 'reduces', 'revokes', 'reclaims', 'singlesOutOrRanks'],
        together(SERVICES, { area: { publicBenefitOrService: 'yes', byOrForPublicAuthority: 'yes' } }),
      ),
    },
  },
  {
    id: 'Annex III(5)(b)',
    letter: '5(b)',
    area: 'essentialServices',
    does: 'scores borrowers',
    elements: [element('area.creditworthinessOfNaturalPersons', 'it scores firms only')],
    exceptions: [
      exception('area.usedToDetectFinancialFraud', 'it detects financial fraud and nothing else', {
        invoked: 'only purpose',
        doubtful: 'unknown',
      }),
      exception('area.usedToDetectFinancialFraud', 'it detects financial fraud before any other purpose', {
        invoked: 'main purpose',
        doubtful: 'unknown',
        reading: 48,
      }),
      exception('area.onlyNonEssentialServices', 'it opens services that are not essential', { reading: 48 }),
      PRUDENTIAL,
    ],
  },
  {
    id: 'Annex III(5)(c)',
    letter: '5(c)',
    area: 'essentialServices',
    does: 'prices life insurance',
    elements: [
      element('area.lifeOrHealthInsurance', 'it insures property'),
      element('area.riskAssessmentOrPricing', 'it neither assesses risks nor sets prices', only('pricing'), only()),
      element('concernsNaturalPersons', 'it insures firms only'),
    ],
    exceptions: [PRUDENTIAL],
    readings: [13],
    own: {
      met: each(
        'area.riskAssessmentOrPricing',
        ['riskAssessment'],
        together(SERVICES, at('area.lifeOrHealthInsurance', 'yes')),
      ),
      'in-play': [
        {
          name: 'nobody screened the areas, and natural persons are concerned, which is an element of it',
          system: use({}),
        },
      ],
    },
  },
  {
    id: 'Annex III(5)(d)',
    letter: '5(d)',
    area: 'essentialServices',
    does: 'sorts emergency calls',
    elements: [element('area.emergency', 'it has to do with no emergency', only('evaluatesOrClassifiesCalls'), only())],
    own: { met: each('area.emergency', ['dispatches', 'setsPriority', 'triage'], SERVICES) },
  },
  single(
    6,
    'a',
    'riskOfBecomingVictim',
    'assesses who may become a victim',
    'it assesses no risk of becoming a victim',
    [ADMINISTRATIVE],
  ),
  single(6, 'b', 'polygraphInLawEnforcement', 'tells the police who lies', 'it infers no deception', [ADMINISTRATIVE]),
  single(6, 'c', 'reliabilityOfEvidence', 'judges how reliable a piece of evidence is', 'it only files evidence', [
    ADMINISTRATIVE,
  ]),
  single(6, 'd', 'riskOfOffendingOrTraits', 'assesses who may offend again', 'it forecasts places, not persons', [
    ADMINISTRATIVE,
  ]),
  single(6, 'e', 'profilingInInvestigation', 'profiles suspects in an investigation', 'it profiles nobody', [
    ADMINISTRATIVE,
  ]),
  single(7, 'a', 'polygraphInMigration', 'tells border guards who lies', 'it infers no deception', [RESCUE]),
  single(7, 'b', 'riskPosedByPersonEntering', 'assesses the risk that a traveller poses', 'it counts groups only', [
    RESCUE,
  ]),
  single(7, 'c', 'examinesApplications', 'helps to examine applications for asylum', 'it examines no application', [
    RESCUE,
  ]),
  single(7, 'd', 'detectsOrIdentifiesPersons', 'detects persons at a border', 'it detects no persons', [
    exception('area.verifiesTravelDocuments', 'it only verifies travel documents'),
    RESCUE,
  ]),
  {
    id: 'Annex III(8)(a)',
    letter: '8(a)',
    area: 'justiceOrDemocracy',
    does: 'interprets case law for a court',
    elements: [
      element(
        'area.assistsJudicialAuthority',
        'it assists no court and no dispute resolution',
        only('researchesAndInterpretsFactsAndLaw'),
        only(),
      ),
    ],
    beside: at('area.similarUseInDisputeResolution', 'no'),
    exceptions: [exception('area.ancillaryAdministrationOnly', 'it only books court rooms', { reading: 14 })],
    readings: [53],
    own: {
      met: [
        ...each('area.assistsJudicialAuthority', ['appliesLawToFacts'], COURT),
        {
          name: 'the same in dispute resolution that binds a party',
          system: use(together(COURT, at('area.similarUseInDisputeResolution', 'yes'))),
        },
        {
          name: 'dispute resolution although the area is screened out',
          system: use(together(SCREENED_OUT, at('area.similarUseInDisputeResolution', 'yes'))),
        },
      ],
      'in-play': [
        {
          name: 'no court, and nobody says of dispute resolution',
          system: use(together(COURT, at('area.assistsJudicialAuthority', only()))),
          missing: [concrete('area.similarUseInDisputeResolution')],
        },
      ],
    },
  },
  {
    id: 'Annex III(8)(b)',
    letter: '8(b)',
    area: 'justiceOrDemocracy',
    does: 'chooses messages to move undecided voters',
    elements: [element('area.influencesVote', 'it is not meant to move any vote')],
    exceptions: [NO_EXPOSURE],
  },
];

const elementsOf = ({ elements }: Letter, but?: Element): Part =>
  together(...elements.map((one) => at(one.fact, one === but ? undefined : one.yes)));

/** Everything that the letter asks for, behind a screening that answers yes. */
const facts = (letter: Letter, ...more: readonly Part[]): Part =>
  together(
    letter.beside ?? {},
    letter.first === undefined ? {} : at(...letter.first),
    elementsOf(letter),
    screening(only(letter.area)),
    ...more,
  );

const described = (letter: Letter, ...more: readonly Part[]): Registered => use(facts(letter, ...more), letter.product);

const exceptionsOf = ({ exceptions = [] }: Letter): readonly Exception[] => exceptions;

const EVERY_EXCEPTION: readonly Exception[] = [
  ...LETTERS.flatMap(exceptionsOf),
  exception('area.independentSafeguard', 'an independent safeguard'),
  exception('area.audienceByPlaceOrJobOnly', 'advertisements by place', { invoked: only('placeOfPublication') }),
];

/** Every exception of the other letters at once. */
function exceptionsOfOthers(letter: Letter): Part {
  const own = new Set(exceptionsOf(letter).map(({ fact }) => fact));
  return together(
    ...EVERY_EXCEPTION.filter(({ fact }) => !own.has(fact)).map(({ fact, invoked }) => at(fact, invoked)),
  );
}

const otherLetter = ({ letter }: Letter): string => (letter === '4(a)' ? '5(b)' : '4(a)');

const broadly = (letter: string, more: Part = {}): Part =>
  together(SCREENED_OUT, { presentedAsBroadlyApplicable: 'yes', foreseeableHighRiskUses: only(letter) }, more);
const partOf = (letter: string, more: Part = {}): Part =>
  together(SCREENED_OUT, { partOfConfiguration: 'yes', usesOfTheWhole: only(letter) }, more);

function met(letter: Letter): Cases {
  const [fact] = letter.first ?? [letter.elements[0].fact];
  return [
    { name: letter.does, system: described(letter), decidedBy: letter.elements.map((one) => concrete(one.fact)) },
    { name: `${letter.does}; the areas were never screened`, system: described(letter, screening(undefined)) },
    {
      name: `${letter.does}, although the area is screened out: the stricter statement counts`,
      system: described(letter, SCREENED_OUT),
      decidedBy: [concrete(fact)],
    },
    {
      name: `${letter.does}; every exception of the other letters is invoked`,
      system: described(letter, exceptionsOfOthers(letter)),
    },
    {
      name: 'the areas are screened out, and it is presented for everything, this use being foreseeable (reading 25)',
      system: use(broadly(letter.letter)),
      decidedBy: [concrete('presentedAsBroadlyApplicable'), concrete('foreseeableHighRiskUses')],
    },
    {
      name: 'presented for everything, and this use is excluded in part only',
      system: use(broadly(letter.letter, { exclusionIsConsistent: 'partly' })),
    },
    {
      name: 'the areas are screened out, and it is part of a whole that serves this use (reading 27)',
      system: use(partOf(letter.letter)),
      decidedBy: [concrete('partOfConfiguration'), concrete('usesOfTheWhole')],
    },
    {
      name: 'part of such a whole and separable in part only',
      system: use(partOf(letter.letter, { genuinelySeparable: 'partly' })),
    },
    {
      name: `${letter.does}; other uses are excluded, and it is separable from a whole: its own use stands`,
      system: described(letter, {
        presentedAsBroadlyApplicable: 'yes',
        foreseeableHighRiskUses: only(letter.letter),
        exclusionIsConsistent: 'yes',
        partOfConfiguration: 'yes',
        usesOfTheWhole: only(letter.letter),
        genuinelySeparable: 'yes',
      }),
    },
    {
      name: `${letter.does}; its own exceptions are denied`,
      system: described(letter, ...exceptionsOf(letter).map(({ fact: of, denied }) => at(of, denied)), {
        exclusionIsConsistent: 'no',
        genuinelySeparable: 'no',
      }),
    },
    ...exceptionsOf(letter).map(({ fact: of, name, doubtful }) => ({
      name: `${letter.does}; claimed in part: ${name}`,
      system: described(letter, at(of, doubtful)),
    })),
  ];
}

const AREAS = [
  'biometrics',
  'infrastructure',
  'education',
  'employment',
  'essentialServices',
  'lawEnforcement',
  'migrationAsylumBorder',
  'justiceOrDemocracy',
];

const oneByOne = (areas: readonly string[]): Part => screening(Object.fromEntries(areas.map((area) => [area, 'no'])));

function notMet(letter: Letter): Cases {
  const [first] = letter.elements;
  const firstFact = letter.first?.[0] ?? first.fact;
  return [
    { name: 'none of the areas, in one answer', system: use(SCREENED_OUT), decidedBy: [concrete('area.screening')] },
    { name: 'this area alone is screened out', system: use(oneByOne([letter.area])) },
    {
      name: 'the other areas are there, and this one is screened out',
      system: use(screening(only(...AREAS.filter((area) => area !== letter.area)))),
    },
    ...(letter.beside === undefined && (letter.elements.length > 1 || letter.first !== undefined)
      ? [
          {
            name: 'the area is screened out, and of its elements only later ones are stated',
            system: described(letter, SCREENED_OUT, at(firstFact, undefined)),
          },
        ]
      : []),
    ...letter.elements.map((one) => ({
      name: one.without,
      system: described(letter, at(one.fact, one.no)),
      decidedBy: [concrete(one.fact)],
    })),
    ...exceptionsOf(letter).map(({ fact, invoked, name }) => ({
      name,
      system: described(letter, at(fact, invoked)),
      decidedBy: [concrete(fact)],
    })),
    ...exceptionsOf(letter)
      .slice(0, 1)
      .map(({ fact, invoked, name }) => ({
        name: `${name}, and nobody says more: the exception alone decides`,
        system: described(letter, at(first.fact, undefined), at(fact, invoked)),
        decidedBy: [concrete(fact)],
      })),
    {
      name: 'presented for everything, and this use is excluded clearly and consistently',
      system: use(broadly(letter.letter, { exclusionIsConsistent: 'yes' })),
      decidedBy: [concrete('exclusionIsConsistent')],
    },
    {
      name: 'presented for everything, and another use than this is foreseeable',
      system: use(broadly(otherLetter(letter))),
    },
    {
      name: 'this use is feasible, and the system is presented for one task',
      system: use(broadly(letter.letter, { presentedAsBroadlyApplicable: 'no' })),
    },
    {
      name: 'part of a whole that serves this use, and genuinely separable from it',
      system: use(partOf(letter.letter, { genuinelySeparable: 'yes' })),
      decidedBy: [concrete('genuinelySeparable')],
    },
    { name: 'part of a whole that serves another use', system: use(partOf(otherLetter(letter))) },
    {
      name: 'uses of a whole are named, and the system is part of none',
      system: use(partOf(letter.letter, { partOfConfiguration: 'no' })),
    },
  ];
}

function inPlay(letter: Letter): Cases {
  const [fact, yes] = letter.first ?? [letter.elements[0].fact, letter.elements[0].yes];
  const isWhole = letter.elements.length === 1 && letter.first === undefined;
  return [
    {
      name: 'the area is there, and nobody says what it does',
      system: use(together(SILENT, screening(only(letter.area)))),
    },
    ...letter.elements.map((one) => ({
      name: `nobody says whether ${one.without}`,
      system: described(letter, at(one.fact, undefined)),
      missing: [concrete(one.fact)],
    })),
    ...(isWhole
      ? []
      : [
          {
            name: 'only its first element is stated, although the area is screened out: the conflict keeps it open',
            system: use(together(letter.beside ?? {}, SCREENED_OUT, at(fact, yes), SILENT)),
          },
        ]),
    {
      name: 'presented for everything, and nobody says which uses are foreseeable',
      system: use(broadly(letter.letter, { foreseeableHighRiskUses: undefined })),
      missing: [concrete('foreseeableHighRiskUses')],
    },
    {
      name: 'part of a whole, and nobody says what it serves',
      system: use(partOf(letter.letter, { usesOfTheWhole: undefined })),
      missing: [concrete('usesOfTheWhole')],
    },
    {
      name: 'this use is feasible, and nobody says how the system is presented',
      system: use(broadly(letter.letter, { presentedAsBroadlyApplicable: undefined })),
      missing: [concrete('presentedAsBroadlyApplicable')],
    },
    {
      name: 'the use of a whole is named, and nobody says whether the system is part of it',
      system: use(partOf(letter.letter, { partOfConfiguration: 'partly' })),
      missing: [concrete('partOfConfiguration')],
    },
  ];
}

function notScreened(letter: Letter): Cases {
  return [
    { name: 'nobody screened the areas', system: use(SILENT) },
    {
      name: 'all other areas are screened out, this one is “to be confirmed”',
      system: use(together(SILENT, oneByOne(AREAS), screening({ [letter.area]: 'to be confirmed' }))),
      missing: [concrete('area.screening')],
    },
    {
      name: 'the areas are screened out, and nobody says how the system is presented',
      system: use(together(SILENT, SCREENED_OUT, { presentedAsBroadlyApplicable: undefined })),
      missing: [concrete('presentedAsBroadlyApplicable')],
    },
    {
      name: 'the areas are screened out, and nobody says whether it is part of a whole',
      system: use(together(SILENT, SCREENED_OUT, { partOfConfiguration: undefined })),
      missing: [concrete('partOfConfiguration')],
    },
    {
      name: 'an exception is stated and nothing else',
      system: use(together(SILENT, { exclusionIsConsistent: 'yes', genuinelySeparable: 'yes' })),
    },
  ];
}

for (const letter of LETTERS) {
  const { own = {} } = letter;
  testClass(letter.id, {
    met: [...met(letter), ...(own.met ?? [])],
    'not-met': [...notMet(letter), ...(own['not-met'] ?? [])],
    'in-play': [...inPlay(letter), ...(own['in-play'] ?? [])],
    'not-screened': [...notScreened(letter), ...(own['not-screened'] ?? [])],
  });
}

function letterOf(name: string): Letter {
  const found = LETTERS.find(({ letter }) => letter === name);
  if (found === undefined) throw new Error(`Annex III has no ${name}`);
  return found;
}

/** Of the services of point 5 only credit, and that to find financial fraud. */
const FRAUD_DETECTION = together(
  SERVICES,
  at('area.publicBenefitOrService', 'no'),
  at('area.creditworthinessOfNaturalPersons', 'yes'),
  at('area.usedToDetectFinancialFraud', 'only purpose'),
  at('area.lifeOrHealthInsurance', 'no'),
  at('area.emergency', only()),
);

testClass('Annex III', {
  met: [
    { name: 'two letters at once', system: use(together(facts(letterOf('5(a)')), facts(letterOf('5(b)')))) },
    {
      name: 'the carve-out of one letter frees no other',
      system: use(
        together(
          facts(letterOf('5(a)')),
          facts(letterOf('5(b)')),
          at('area.usedToDetectFinancialFraud', 'only purpose'),
        ),
      ),
    },
    ...LETTERS.map((letter) => ({ name: `${letter.letter} alone: ${letter.does}`, system: described(letter) })),
  ],
  'not-met': [
    { name: 'none of the areas', system: use(SCREENED_OUT) },
    { name: 'none of the areas, one by one', system: use(oneByOne(AREAS)) },
    { name: 'credit, and its only letter that is there is carved out', system: use(FRAUD_DETECTION) },
  ],
  'in-play': [
    {
      name: 'an area is there, and nobody says what the system does',
      system: use(together(SILENT, screening(only('employment')))),
    },
    {
      name: 'one area is left open, and a natural person is concerned',
      system: use(together(oneByOne(AREAS), screening({ essentialServices: 'unknown' }))),
    },
    {
      name: 'presented for everything, and nobody says which uses are foreseeable',
      system: use(together(SCREENED_OUT, { presentedAsBroadlyApplicable: 'yes' })),
    },
  ],
  'not-screened': [
    { name: 'nobody screened the areas', system: use(SILENT) },
    {
      name: 'one area is left open',
      system: use(together(SILENT, oneByOne(AREAS), screening({ justiceOrDemocracy: 'unknown' }))),
    },
  ],
});

/** One situation, and what a point comes to as the Act is read by default and under the other reading. */
interface Read {
  readonly reading: number;
  readonly id: ClassId;
  readonly name: string;
  readonly system: Registered;
  readonly byDefault: PointState;
  readonly other: PointState;
}

const read = (
  reading: number,
  letter: string,
  name: string,
  system: Registered,
  byDefault: PointState,
  other: PointState,
): Read => ({ reading, id: letterOf(letter).id, name, system, byDefault, other });

const permission = (stated: unknown): Part => at('area.permittedByOtherLaw', stated);
const UNCRITICAL = at('area.notForCriticalEntities', 'yes');
const SAFETY = together(WATER, protects('yes'));
const insures = (what: unknown): Registered =>
  use(together(SERVICES, at('area.lifeOrHealthInsurance', 'yes'), at('area.riskAssessmentOrPricing', what)));
const sorts = (by: unknown): Registered => use(together(BIOMETRICS, ASSIGNS, NOT_ANCILLARY, at(CATEGORISES, by)));
const watches = (what: unknown): Registered =>
  use(together(screening(only('education')), at('area.monitorsTests', what)));
const works = (what: unknown): Registered =>
  use(together(WORK, NO_OTHER_WORK, at('area.monitorsPerformanceAndBehaviour', what)));
const assists = (what: unknown, more: Part = {}): Registered =>
  use(together(COURT, at('area.similarUseInDisputeResolution', 'no'), at('area.assistsJudicialAuthority', what), more));

const readingsOfExceptions = (letter: Letter): readonly number[] => [
  ...new Set(exceptionsOf(letter).flatMap(({ reading }) => (reading === undefined ? [] : [reading]))),
];

const READ: readonly Read[] = [
  ...LETTERS.filter(({ readings = [] }) => readings.includes(11)).flatMap((letter) => [
    read(11, letter.letter, 'no law permits the use', described(letter, permission('none')), 'met', 'not-met'),
    read(11, letter.letter, 'a law permits the use', described(letter, permission('Police Act')), 'met', 'met'),
    read(11, letter.letter, 'nobody says whether a law permits it', described(letter), 'met', 'in-play'),
  ]),
  read(
    12,
    '2',
    'roads that no critical entity runs',
    use(together(SAFETY, UNCRITICAL, at('area.infrastructure', only('roadTraffic'))), NO_HARM_BY_FAILURE),
    'not-met',
    'met',
  ),
  read(
    12,
    '2',
    'digital infrastructure of no critical entity',
    use(together(SAFETY, UNCRITICAL, at('area.infrastructure', only('digital'))), NO_HARM_BY_FAILURE),
    'not-met',
    'not-met',
  ),
  read(
    12,
    '2',
    'digital infrastructure of no critical entity, and gas',
    use(together(SAFETY, UNCRITICAL, at('area.infrastructure', only('digital', 'gas'))), NO_HARM_BY_FAILURE),
    'not-met',
    'met',
  ),
  read(
    12,
    '2',
    'no critical entity, and nobody says which infrastructure',
    use(together(SAFETY, UNCRITICAL, at('area.infrastructure', undefined)), NO_HARM_BY_FAILURE),
    'not-met',
    'in-play',
  ),
  read(12, '2', 'water of an entity that may be critical', use(SAFETY, NO_HARM_BY_FAILURE), 'met', 'met'),
  read(13, '5(c)', 'prices alone', insures(only('pricing')), 'met', 'not-met'),
  read(13, '5(c)', 'assesses risks alone', insures(only('riskAssessment')), 'met', 'not-met'),
  read(13, '5(c)', 'assesses risks and sets prices', insures(only('pricing', 'riskAssessment')), 'met', 'met'),
  read(13, '5(c)', 'prices, and nobody says of risks', insures({ pricing: 'yes' }), 'met', 'in-play'),
  ...LETTERS.flatMap((letter) => [
    read(25, letter.letter, 'presented for everything', use(broadly(letter.letter)), 'met', 'not-met'),
    read(27, letter.letter, 'part of a whole that serves this use', use(partOf(letter.letter)), 'met', 'not-met'),
  ]),
  read(25, '4(a)', 'part of a whole that serves this use', use(partOf('4(a)')), 'met', 'met'),
  read(25, '4(a)', 'its own elements are there', described(letterOf('4(a)')), 'met', 'met'),
  read(27, '4(a)', 'presented for everything', use(broadly('4(a)')), 'met', 'met'),
  read(27, '4(a)', 'its own elements are there', described(letterOf('4(a)')), 'met', 'met'),
  read(
    40,
    '2',
    'it protects nothing, and its failure endangers persons',
    use(together(WATER, protects('no')), HARM_BY_FAILURE),
    'met',
    'not-met',
  ),
  read(40, '2', 'it protects, and its failure endangers nobody', use(SAFETY, NO_HARM_BY_FAILURE), 'met', 'met'),
  read(
    40,
    '2',
    'user assistance alone',
    use(SAFETY, { ...NO_HARM_BY_FAILURE, solelyNonSafetyAssistance: 'yes' }),
    'not-met',
    'not-met',
  ),
  read(42, '1(b)', 'age or sex alone', sorts(only('otherGroundOfNonDiscrimination')), 'not-met', 'met'),
  read(42, '1(b)', 'ethnic origin', sorts(only('specialCategory')), 'met', 'met'),
  read(
    42,
    '1(b)',
    'age or sex, the screening of Art. 5 denies any category',
    use(together(BIOMETRICS, NOT_ANCILLARY, at(CATEGORISES, only('otherGroundOfNonDiscrimination')))),
    'not-met',
    'met',
  ),
  read(43, '3(d)', 'homework alone', watches(only('otherWork')), 'not-met', 'met'),
  read(43, '3(d)', 'an examination', watches(only('supervisedTestThatCounts')), 'met', 'met'),
  read(
    53,
    '8(a)',
    'interprets, and applies no law to facts',
    assists(only('researchesAndInterpretsFactsAndLaw')),
    'met',
    'not-met',
  ),
  read(46.2, '4(b)', 'watches, and evaluates nothing', works(only('monitors')), 'met', 'not-met'),
  read(46.2, '4(b)', 'watches and evaluates', works(only('monitors', 'evaluates')), 'met', 'met'),
  read(46.2, '4(b)', 'watches, and nobody says whether it evaluates', works({ monitors: 'yes' }), 'met', 'in-play'),
  read(
    53,
    '8(a)',
    'applies law to facts, and interprets nothing',
    assists(only('appliesLawToFacts')),
    'met',
    'not-met',
  ),
  read(53, '8(a)', 'both', assists(only('researchesAndInterpretsFactsAndLaw', 'appliesLawToFacts')), 'met', 'met'),
  read(
    53,
    '8(a)',
    'the same in dispute resolution',
    assists(only(), at('area.similarUseInDisputeResolution', 'yes')),
    'met',
    'met',
  ),
  // An exception frees nothing under the other side of its own reading, and goes on freeing under that of another.
  ...LETTERS.flatMap((letter) =>
    exceptionsOf(letter).flatMap(({ fact, invoked, name, reading }) =>
      readingsOfExceptions(letter).map((number) =>
        read(
          number,
          letter.letter,
          name,
          described(letter, at(fact, invoked)),
          'not-met',
          number === reading ? 'met' : 'not-met',
        ),
      ),
    ),
  ),
];

describeBeside('the points of Annex III under the other reading', () => {
  for (const reading of new Set(READ.map((one) => one.reading))) {
    const other = withReadings(aiAct, new Set([reading]));
    describe(`reading ${reading}`, () => {
      for (const one of READ.filter((each) => each.reading === reading))
        it(`${one.id}: ${one.name}`, () => {
          expect(pointOf(assess(one), one.id).state).toBe(one.byDefault);
          expect(pointOf(assess(one, other), one.id).state).toBe(one.other);
        });
    });
  }

  for (const letter of LETTERS) {
    it(`${letter.id}: every reading that moves it is printed with it, and no other moves it`, () => {
      const definition = annexIIIPoints.find(({ id }) => id === letter.id);
      const movedBy = [
        ...Array.from({ length: 46 }, (_, index) => index + 1),
        46.2,
        ...Array.from({ length: 12 }, (_, index) => index + 47),
      ].filter(
        (number) =>
          JSON.stringify(definition?.under?.((one) => one === number, 'current').formula) !==
          JSON.stringify(definition?.formula),
      );
      const expected = new Set([25, 27, ...(letter.readings ?? []), ...readingsOfExceptions(letter)]);
      expect(movedBy).toEqual([...expected].sort((one, next) => one - next));
      const printed = (definition?.assumptions ?? []).filter(({ otherReading }) => otherReading !== undefined);
      expect(printed.map(({ reading }) => reading)).toEqual(expect.arrayContaining(movedBy));
    });
  }
});

describeBeside('the list of Annex III', () => {
  it('has every point and letter once, in the order of the law, each cited by itself', () => {
    expect(annexIIIPoints.map(({ id }) => id)).toEqual(LETTERS.map(({ id }) => id));
    expect(annexIIIPoints.map(({ citation }) => citation)).toEqual(LETTERS.map(({ id }) => id));
  });

  it('shows all points that one use meets', () => {
    const system = use(
      together(
        facts(letterOf('4(a)')),
        facts(letterOf('4(b)')),
        SERVICES,
        facts(letterOf('5(b)')),
        screening(only('employment', 'essentialServices')),
      ),
    );
    const points = assess({ system }).classes.filter(({ id, state }) => id.startsWith('Annex III(') && state === 'met');
    expect(points.map(({ id }) => id)).toEqual(['Annex III(4)(a)', 'Annex III(4)(b)', 'Annex III(5)(b)']);
  });

  it.each([
    ['the day before the duties apply', '2027-12-01'],
    ['the day from which they apply', '2027-12-02'],
    ['long after', '2040-01-01'],
  ])('%s: a point is what it is, and has its date', (_, asOf) => {
    for (const letter of LETTERS)
      expect(pointOf(assess({ system: described(letter), asOf }), letter.id)).toMatchObject({
        state: 'met',
        from: '2027-12-02',
      });
  });

  it('has the earlier date in the edition before the amendment', () => {
    for (const letter of LETTERS)
      expect(pointOf(assess({ system: described(letter), edition: 'original' }), letter.id)).toMatchObject({
        state: 'met',
        from: '2026-08-02',
      });
  });
});
