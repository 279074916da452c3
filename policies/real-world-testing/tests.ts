import {
  all,
  any,
  type Condition,
  classMet,
  defineContradiction,
  every,
  given,
  includes,
  inTime,
  invoked,
  is,
  known,
  nonEmpty,
  not,
  ordered,
  passed,
  reached,
  same,
  some,
  stated,
} from '../../src/policy/authoring.js';
import { forLawEnforcement } from '../deployers/own-use.js';
import { reported } from '../post-market-monitoring/serious-incidents.js';

/** What Articles 60, 60a and 61 have in common: which tests count, and the conditions that both kinds of test share. */

const REGISTER = 'events.realWorldTest[]';
export type OfTest = Condition<typeof REGISTER>;
type OfTestAndParty = Condition<typeof REGISTER | 'parties[]'>;

const FRAMEWORK = 'the framework for products of Annex I, Section B';

const isOwn: OfTestAndParty = same('events.realWorldTest[].party', 'parties[].id');
const begun: OfTest = reached('events.realWorldTest[].startedOn');

/** Tests of one kind that this party conducts, and what a duty asks of them. */
export interface Tests {
  /** A test of this kind and of this party has begun. */
  readonly which: OfTestAndParty;
  /** The register has one. */
  readonly entered: Condition<'parties[]'>;
  /** One of them has begun, by the register; while it leaves that open, what is said of the system as a whole counts. */
  readonly conducted: Condition<'parties[]'>;
  /** One of them is of this sort, by the register; a system that is said not to be tested has none, unless it is entered. */
  some(sort: OfTest): Condition<'parties[]'>;
  /** Each of them that has begun fits the condition. */
  each(condition: OfTestAndParty): Condition<'parties[]'>;
}

function testsOf(kind: OfTest, saidOfTheSystem: Condition): Tests {
  const which: OfTestAndParty = all(isOwn, kind, begun);
  const entered: Condition<'parties[]'> = some(REGISTER, which);
  return {
    which,
    entered,
    conducted: any(stated(entered), all(saidOfTheSystem, not(stated(not(entered))))),
    some: (sort) => all(some(REGISTER, all(which, sort)), any(stated(entered), saidOfTheSystem)),
    each: (condition) => every(REGISTER, any(given(not(which)), condition)),
  };
}

/**
 * Tests that are not said to be in a sandbox or, of a product of Section B, under a framework: Article 60 is the rule.
 */
export const underArticle60 = testsOf(
  not(
    stated(
      any(
        is('events.realWorldTest[].under', 'a sandbox'),
        all(is('events.realWorldTest[].under', FRAMEWORK), classMet('Art. 6(1), Section B')),
      ),
    ),
  ),
  any(is('realWorldTesting', 'under Art. 60'), is('realWorldTesting', 'otherwise')),
);

/** Tests under the framework of a Member State for products of Section B of Annex I. */
export const underAFramework = testsOf(
  is('events.realWorldTest[].under', FRAMEWORK),
  is('realWorldTesting', 'under the framework for products of Annex I, Section B'),
);

/** Established in the Union, or represented there. */
export const establishment: OfTestAndParty = any(
  is('organisation.establishedInUnion', true),
  all(known('events.realWorldTest[].representative'), is('events.realWorldTest[].representativeInUnion', true)),
);

/** No data go to third countries, or only with the safeguards of Union law. */
export const transfers: OfTest = any(
  is('events.realWorldTest[].transfersToThirdCountries', false),
  known('events.realWorldTest[].transferSafeguards'),
);

/** Six months at most, or twelve where the extension was notified with an explanation before the first six were over. */
export const duration: OfTest = all(
  known('events.realWorldTest[].durationReasons'),
  any(
    ordered('events.realWorldTest[].startedOn', 'events.realWorldTest[].endsOn', { within: 'P6M' }),
    all(
      ordered('events.realWorldTest[].startedOn', 'events.realWorldTest[].endsOn', { within: 'P12M' }),
      inTime('events.realWorldTest[].extensionToldOn', 'events.realWorldTest[].startedOn', 'P6M'),
      known('events.realWorldTest[].extensionReasons'),
    ),
  ),
);

/** No subject is vulnerable by age or disability, or those who are are protected. */
export const vulnerableSubjects: OfTest = any(
  is('events.realWorldTest[].vulnerableSubjects', false),
  known('events.realWorldTest[].vulnerableProtection'),
);

/** Deployers who take part know what they decide on, have the instructions, and agreed on roles before the test began. */
export const deployersInvolved: OfTest = any(
  is('events.realWorldTest[].withDeployers', false),
  all(
    is('events.realWorldTest[].deployersInformed', true),
    is('events.realWorldTest[].deployersHaveInstructions', true),
    known('events.realWorldTest[].rolesAgreement'),
    ordered('events.realWorldTest[].rolesAgreedOn', 'events.realWorldTest[].startedOn'),
  ),
);

/** In law enforcement, consent is not sought where that would prevent the test; this has to be invoked. */
export const withoutConsent: OfTest = invoked(
  all(is('events.realWorldTest[].consentWouldPreventTest', true), some('uses[]', forLawEnforcement)),
);

/** Every subject consented; or, in law enforcement, nobody suffers from the test and the data are deleted after it. */
export const consent: OfTest = any(
  is('events.realWorldTest[].everySubjectConsented', true),
  all(
    withoutConsent,
    is('events.realWorldTest[].negativeEffectOnSubjects', false),
    any(reached('events.realWorldTest[].subjectDataDeletedOn'), given(not(passed('events.realWorldTest[].endsOn')))),
  ),
);

const isFit: Condition<typeof REGISTER | 'events.realWorldTest[].overseers[]'> = all(
  known('events.realWorldTest[].overseers[].qualification'),
  is('events.realWorldTest[].overseers[].hasCapacity', true),
  is('events.realWorldTest[].overseers[].hasTraining', true),
  is('events.realWorldTest[].overseers[].hasAuthority', true),
);

/** Persons of the provider oversee it, and of deployers who take part; each is qualified, able, trained and empowered. */
export const oversight: OfTest = all(
  every('events.realWorldTest[].overseers[]', isFit),
  some('events.realWorldTest[].overseers[]', is('events.realWorldTest[].overseers[].of', 'provider')),
  any(
    given(is('events.realWorldTest[].withDeployers', false)),
    some('events.realWorldTest[].overseers[]', is('events.realWorldTest[].overseers[].of', 'deployer')),
  ),
);

export const someWithdrew: OfTest = nonEmpty('events.realWorldTest[].withdrawals[]');

/** A deletion that was asked for is done at once. */
const deletedAsAsked: Condition<typeof REGISTER | 'events.realWorldTest[].withdrawals[]'> = any(
  given(not(known('events.realWorldTest[].withdrawals[].deletionRequestedOn'))),
  all(
    reached('events.realWorldTest[].withdrawals[].deletedOn'),
    any(
      ordered(
        'events.realWorldTest[].withdrawals[].deletedOn',
        'events.realWorldTest[].withdrawals[].deletionRequestedOn',
      ),
      is('events.realWorldTest[].withdrawals[].deletedAtOnce', true),
    ),
  ),
);

/** Who withdraws suffers no detriment, gives no reasons, and has the data deleted on request. */
export const withdrawals: OfTest = every(
  'events.realWorldTest[].withdrawals[]',
  all(
    is('events.realWorldTest[].withdrawals[].detriment', false),
    is('events.realWorldTest[].withdrawals[].justificationAsked', false),
    deletedAsAsked,
  ),
);

export const someIncident: OfTest = nonEmpty('events.realWorldTest[].incidents[]');

/** Each serious incident of the test stands in the register of serious incidents, and was reported from there. */
export const incidentsReported: OfTest = every(
  'events.realWorldTest[].incidents[]',
  some(
    'events.seriousIncident[]',
    all(same('events.realWorldTest[].incidents[].entry', 'events.seriousIncident[].id'), reported),
  ),
) as OfTest;

/** Each is mitigated at once, or the test is suspended until it is, or terminated. */
export const incidentsMitigated: OfTest = every(
  'events.realWorldTest[].incidents[]',
  all(
    any(
      is('events.realWorldTest[].incidents[].response', 'mitigated at once'),
      is('events.realWorldTest[].incidents[].response', 'suspended until mitigated'),
      is('events.realWorldTest[].incidents[].response', 'terminated'),
    ),
    reached('events.realWorldTest[].incidents[].respondedOn'),
  ),
);

/** There is a procedure for the prompt recall of the system. */
export const recall: OfTest = known('events.realWorldTest[].recallProcedure');

export const someStop: OfTest = nonEmpty('events.realWorldTest[].stops[]');

/** The authorities were told of each suspension and termination. */
export const stopsNotified: OfTest = every(
  'events.realWorldTest[].stops[]',
  reached('events.realWorldTest[].stops[].authoritiesToldOn'),
);

export const isOver: OfTest = passed('events.realWorldTest[].endsOn');

/** Once it is over, the authorities were told of its final outcomes, or a day that was set for it is not over. */
export const outcomesNotified: OfTest = any(
  given(not(isOver)),
  reached('events.realWorldTest[].outcomesToldOn'),
  inTime('events.realWorldTest[].outcomesToldOn', 'events.realWorldTest[].outcomesDueOn'),
);

/** What is registered, whatever the register. */
export const registeredParticulars: OfTest = all(
  known('events.realWorldTest[].identificationNumber'),
  includes('events.realWorldTest[].registeredData', 'identificationNumber'),
  includes('events.realWorldTest[].registeredData', 'parties'),
  includes('events.realWorldTest[].registeredData', 'system'),
  any(includes('events.realWorldTest[].registeredData', 'suspensionOrTermination'), given(not(someStop))),
);

/** What a testing plan describes, Article 3(53). */
export const PLAN = [
  'objectives',
  'methodology',
  'geographicalScope',
  'population',
  'temporalScope',
  'monitoring',
  'organisation',
  'conduct',
] as const;

const saidToBeTested: Condition = any(
  is('realWorldTesting', 'under Art. 60'),
  is('realWorldTesting', 'otherwise'),
  is('realWorldTesting', 'under the framework for products of Annex I, Section B'),
);

/**
 * The system is said to be tested in real-world conditions and no test is entered, or the other way round.
 *
 * @see Regulation (EU) 2024/1689, Articles 60(4) and 60a(1)
 */
export const realWorldTestingContradicted = defineContradiction({
  id: 'real-world-testing-contradicted',
  citation: 'Art. 60(4)',
  per: 'system',
  statement: 'what is said of testing in real-world conditions and the register of tests do not agree',
  remedy: 'Enter the test in the register, or correct what is said of testing.',
  holds: any(all(saidToBeTested, not(nonEmpty(REGISTER))), all(is('realWorldTesting', 'no'), nonEmpty(REGISTER))),
  bearsOn: ['in scope', 'high-risk', 'Art. 6(1), Section B'],
});
