import {
  all,
  any,
  anyEntry,
  type Condition,
  contains,
  definePolicy,
  every,
  given,
  invoked,
  is,
  known,
  not,
  ordered,
  reached,
  requirement,
  same,
  some,
  stated,
} from '../../src/policy/authoring.js';
import { mayBeItsUse } from '../classification/acts.js';
import { inIrelandOrDenmark, realTimeIdentificationElements } from '../classification/art-05-prohibited-practices.js';
import { everyOwnUse } from '../deployers/own-use.js';

type EachUse = 'parties[]' | 'events.realTimeIdentificationUse[]';

const REGISTER = 'events.realTimeIdentificationUse[]';

const isRealTime: Condition<'uses[]'> = all(...realTimeIdentificationElements);
const isOwn: Condition<EachUse> = same('events.realTimeIdentificationUse[].party', 'parties[].id');
const isRejected = is('events.realTimeIdentificationUse[].decision', 'rejected');

const isEntered = some(REGISTER, isOwn);

/**
 * This deployer has made a use: it has entered one, or it has begun to use the system and its register does not say that
 * there was none. Ireland and Denmark are not bound.
 */
const hasUsed: Condition<'parties[]'> = all(
  not(invoked(inIrelandOrDenmark)),
  any(isEntered, all(reached('parties[].use.firstUseOn'), not(stated(not(isEntered))))),
);

/** A use whose authorisation was rejected has been entered. */
const wasRejected: Condition<'parties[]'> = all(
  not(invoked(inIrelandOrDenmark)),
  some(REGISTER, all(isOwn, isRejected)),
);

/**
 * Paragraph 2 is about uses for the objectives of point (h): a use for none of them is forbidden, and nothing of it is
 * asked. That there is none has to be stated.
 */
const forAnObjective: Condition<never> = not(stated(not(some('uses[]', anyEntry('uses[].practice.objective')))));
const hasUsedForAnObjective: Condition<'parties[]'> = all(hasUsed, forAnObjective);

/** Every use that this deployer made, of this kind, fits the condition. */
function eachUse<O extends 'parties[]' | typeof REGISTER>(
  condition: Condition<O>,
  kind?: Condition<EachUse>,
): Condition<'parties[]'> {
  const which = kind === undefined ? isOwn : all(isOwn, kind);
  const fits: Condition<EachUse> = any(given(not(which)), condition);
  return every(REGISTER, fits) as Condition<'parties[]'>;
}

/** Its use in an urgency that could not wait for what comes first otherwise, with the reasons written down. */
const justifiedByUrgency: Condition<typeof REGISTER> = all(
  invoked(is('events.realTimeIdentificationUse[].urgent', true)),
  known('events.realTimeIdentificationUse[].urgencyReasons'),
);

const register = 'the register of uses, complete and in step with the logs, and the files that it names';
const BOUND =
  'Asked of the deployer of each use; whether the use is allowed at all is told under point (h) of paragraph 1. While the register is silent, a deployer that has begun to use the system has used it so. Recitals 40 and 41: not applied in Ireland and Denmark.';
const FINE =
  'A use outside paragraphs 2 and 3 is none that national law may authorise (paragraph 5), so that the head of fine is that of the prohibition.';

/**
 * The system is used only to confirm the identity of the person who is specifically sought.
 *
 * @see Regulation (EU) 2024/1689, Article 5(2), first subparagraph
 */
const targetedPerson = requirement({
  id: 'targeted-person-only',
  citation: 'Art. 5(2), subpara. 1',
  need: 'C',
  statement: 'Each use only confirms the identity of the individual who is specifically targeted.',
  remedy: 'Name the person sought for each use, by the file, and identify nobody else.',
  shownBy: register,
  assumption: `${BOUND} ${FINE}`,
  leastBasis: 'documented',
  wording: 'sha256:b4376ff22ad72c7e227e38f16f42627cb7caf29fc429c1511ccc26f4f5b68da5',
  when: hasUsedForAnObjective,
  onEvent: true,
  holds: all(
    everyOwnUse(isRealTime, is('uses[].practice.onlyConfirmsTargetedPerson', true)),
    eachUse(known('events.realTimeIdentificationUse[].target')),
  ),
});

/**
 * The situation is taken into account: above all how serious, probable and large the harm would be without the use.
 *
 * @see Regulation (EU) 2024/1689, Article 5(2)(a)
 */
const situation = requirement({
  id: 'situation-weighed',
  citation: 'Art. 5(2)(a)',
  need: 'C',
  statement:
    'Each use takes into account the situation, above all the seriousness, probability and scale of the harm without it.',
  remedy: 'Write down for each use what would have happened without it.',
  shownBy: register,
  assumption: `${BOUND} ${FINE}`,
  leastBasis: 'documented',
  judgement: 'whether the harm that each use was to avert was weighed as serious, probable and large as it was',
  wording: 'sha256:e7526c4697a2f181abf19afd5c31731392ed28f6c937b3d192acd4694f7b8258',
  when: hasUsedForAnObjective,
  onEvent: true,
  holds: eachUse(known('events.realTimeIdentificationUse[].harmWithoutUse')),
});

/**
 * So are the consequences for the rights and freedoms of everybody concerned.
 *
 * @see Regulation (EU) 2024/1689, Article 5(2)(b)
 */
const consequences = requirement({
  id: 'consequences-weighed',
  citation: 'Art. 5(2)(b)',
  need: 'C',
  statement: 'Each use takes into account its consequences for the rights and freedoms of all persons concerned.',
  remedy: 'Write down for each use whom it touches, how gravely, how probably and how many.',
  shownBy: register,
  assumption: `${BOUND} ${FINE}`,
  leastBasis: 'documented',
  judgement: 'whether the consequences of each use for everybody concerned were weighed',
  wording: 'sha256:35e8697d49cc8daeac22da95189ddb780276ca923f879ce6b51347fad22442c6',
  when: hasUsedForAnObjective,
  onEvent: true,
  holds: eachUse(known('events.realTimeIdentificationUse[].consequencesForPersons')),
});

/**
 * Each use keeps to the safeguards and conditions of the national law that authorises it, above all to its limits in
 * time, place and persons.
 *
 * @see Regulation (EU) 2024/1689, Article 5(2), second subparagraph, and (5)
 */
const limits = requirement({
  id: 'limits-of-national-law',
  citation: 'Art. 5(2), subpara. 2',
  need: 'C',
  statement:
    'Each use keeps to the safeguards and conditions of the national law, above all to its limits in time, place and persons.',
  remedy: 'Name the national law and the limits that it sets, and stop a use that leaves them.',
  shownBy: register,
  assumption: `${BOUND} ${FINE} What the national law asks for in detail is not encoded.`,
  leastBasis: 'documented',
  wording: 'sha256:65b9fd625e4f242aa5d60a8096b6f6f4e28997ecb204f89208a1c02f2c3ffe98',
  when: hasUsedForAnObjective,
  onEvent: true,
  holds: all(
    everyOwnUse(
      isRealTime,
      all(known('uses[].practice.nationalLawAllows'), known('uses[].practice.limitsInTimePlacePersons')),
    ),
    eachUse(is('events.realTimeIdentificationUse[].keptWithinLimits', true)),
  ),
});

/**
 * Before the use there is a fundamental rights impact assessment as Article 27 provides for it; urgency frees nobody
 * from it.
 *
 * @see Regulation (EU) 2024/1689, Article 5(2), second subparagraph
 */
const impactAssessment = requirement({
  id: 'impact-assessment',
  citation: 'Art. 5(2), subpara. 2',
  need: 'C',
  statement: 'Before each use, the authority has completed a fundamental rights impact assessment of it.',
  remedy: 'Complete the assessment of Article 27 for this use before it is authorised.',
  shownBy: 'the fundamental rights impact assessment',
  assumption: `${BOUND} ${FINE} An assessment that was completed on the day of the use counts as before it. What it has to hold is asked under Article 27.`,
  documents: ['D32'],
  leastBasis: 'documented',
  wording: 'sha256:65b9fd625e4f242aa5d60a8096b6f6f4e28997ecb204f89208a1c02f2c3ffe98',
  when: hasUsed,
  onEvent: true,
  holds: all(
    reached('parties[].use.fundamentalRights.performedOn'),
    eachUse(
      all(
        ordered('parties[].use.fundamentalRights.performedOn', 'events.realTimeIdentificationUse[].on'),
        some(
          'parties[].use.fundamentalRights.processes[]',
          contains('parties[].use.fundamentalRights.processes[].uses', 'events.realTimeIdentificationUse[].use'),
        ),
      ),
    ),
  ),
});

/**
 * Before the use the system is registered in the EU database under Article 49; in urgency it may follow without undue
 * delay.
 *
 * @see Regulation (EU) 2024/1689, Article 5(2), second subparagraph
 */
const registration = requirement({
  id: 'registration',
  citation: 'Art. 5(2), subpara. 2',
  need: 'C',
  statement: 'Before each use, the authority has registered it in the EU database, in urgency without undue delay.',
  remedy: 'Register the use in the secure section before it is authorised.',
  shownBy: 'the entry in the EU database',
  assumption: `${BOUND} ${FINE} A registration on the day of the use counts as before it. “Without undue delay” is no number of days: in urgency the days are shown, and the entry has to be there. What it has to hold is asked under Article 49.`,
  documents: ['D07'],
  leastBasis: 'documented',
  wording: 'sha256:65b9fd625e4f242aa5d60a8096b6f6f4e28997ecb204f89208a1c02f2c3ffe98',
  when: hasUsed,
  onEvent: true,
  holds: eachUse(
    some(
      'parties[].use.registrations[]',
      all(
        contains('parties[].use.registrations[].uses', 'events.realTimeIdentificationUse[].use'),
        known('parties[].use.registrations[].entry'),
        reached('parties[].use.registrations[].registeredOn'),
        any(
          ordered('parties[].use.registrations[].registeredOn', 'events.realTimeIdentificationUse[].on'),
          justifiedByUrgency,
        ),
      ),
    ),
  ),
});

/** A decision that was there when the use began. */
const authorisedBefore: Condition<typeof REGISTER> = all(
  is('events.realTimeIdentificationUse[].decision', 'granted'),
  reached('events.realTimeIdentificationUse[].decidedOn'),
  any(
    ordered('events.realTimeIdentificationUse[].decidedOn', 'events.realTimeIdentificationUse[].on', {
      strictly: true,
    }),
    all(
      ordered('events.realTimeIdentificationUse[].decidedOn', 'events.realTimeIdentificationUse[].on'),
      is('events.realTimeIdentificationUse[].begunAfterDecision', true),
    ),
  ),
);

/** In a justified urgency: requested without undue delay, at the latest within 24 hours. */
const requestedInUrgency: Condition<typeof REGISTER> = all(
  justifiedByUrgency,
  any(
    ordered('events.realTimeIdentificationUse[].authorisationRequestedOn', 'events.realTimeIdentificationUse[].on'),
    is('events.realTimeIdentificationUse[].requestedWithin24Hours', true),
  ),
);

/**
 * Each use has the prior authorisation of a judicial or independent administrative authority, on a reasoned request; in
 * a justified urgency it is requested within 24 hours.
 *
 * @see Regulation (EU) 2024/1689, Article 5(3), first subparagraph
 */
const authorisation = requirement({
  id: 'authorisation',
  citation: 'Art. 5(3), subpara. 1',
  need: 'C',
  statement:
    'Each use is authorised beforehand by a judicial or independent administrative authority, or in urgency requested within 24 hours.',
  remedy: 'Make a reasoned request for each use, and file the request and the decision.',
  shownBy: register,
  assumption: `${BOUND} ${FINE} Days are compared: a decision on the day of the use needs the statement that the use began after it, and a request on a later day than the use the statement that it came within 24 hours. What follows a rejection is a duty of its own.`,
  leastBasis: 'documented',
  wording: 'sha256:8dfd785cb58e5bc88228f0674aceb17b2c922a00d5f83b0db36c616af22f6b48',
  when: hasUsed,
  onEvent: true,
  holds: eachUse(
    all(
      known('events.realTimeIdentificationUse[].reasonsOfRequest'),
      reached('events.realTimeIdentificationUse[].authorisationRequestedOn'),
      any(
        is('events.realTimeIdentificationUse[].authority', 'judicial authority'),
        is(
          'events.realTimeIdentificationUse[].authority',
          'independent administrative authority whose decision is binding',
        ),
      ),
      any(authorisedBefore, requestedInUrgency),
    ),
  ),
});

/**
 * Where the authorisation is rejected, the use stops with immediate effect, and all data, results and outputs are
 * discarded and deleted immediately.
 *
 * @see Regulation (EU) 2024/1689, Article 5(3), first subparagraph
 */
const rejection = requirement({
  id: 'rejection',
  citation: 'Art. 5(3), subpara. 1',
  need: 'C',
  statement:
    'After a rejection the use is stopped with immediate effect, and all its data, results and outputs are deleted immediately.',
  remedy: 'Stop the use on the day of the decision, delete everything, and file the record of the deletion.',
  shownBy: 'the decision, and the records of stop and deletion with their days',
  assumption: `${BOUND} ${FINE} “With immediate effect” is read as on the day of the decision, or before it; a deletion on a later day needs the statement that it was immediate.`,
  leastBasis: 'documented',
  wording: 'sha256:8dfd785cb58e5bc88228f0674aceb17b2c922a00d5f83b0db36c616af22f6b48',
  when: wasRejected,
  onEvent: true,
  holds: eachUse(
    all(
      reached('events.realTimeIdentificationUse[].stoppedOn'),
      ordered('events.realTimeIdentificationUse[].stoppedOn', 'events.realTimeIdentificationUse[].decidedOn'),
      reached('events.realTimeIdentificationUse[].discardedOn'),
      any(
        ordered('events.realTimeIdentificationUse[].discardedOn', 'events.realTimeIdentificationUse[].decidedOn'),
        is('events.realTimeIdentificationUse[].discardedAtOnce', true),
      ),
    ),
    isRejected,
  ),
});

/**
 * No decision with an adverse legal effect on a person rests on the output alone.
 *
 * @see Regulation (EU) 2024/1689, Article 5(3), second subparagraph
 */
const noSoleBasis = requirement({
  id: 'no-decision-on-output-alone',
  citation: 'Art. 5(3), subpara. 2',
  need: 'C',
  statement: 'No decision with an adverse legal effect on a person is based solely on the output.',
  remedy: 'Let a person decide on further grounds, and name them in the file.',
  shownBy: register,
  assumption: `${BOUND} ${FINE} When the authority that is asked may grant the authorisation binds that authority.`,
  leastBasis: 'documented',
  wording: 'sha256:96b0718abd69b08b92e095d1e72bafb317711d5cf0a7538c489ac5fd36aff0b6',
  when: hasUsed,
  onEvent: true,
  holds: all(
    everyOwnUse(isRealTime, is('uses[].practice.noAdverseDecisionOnOutputAlone', true)),
    eachUse(is('events.realTimeIdentificationUse[].adverseDecisionOnOutputAlone', false)),
  ),
});

/**
 * Each use is notified to the market surveillance authority and the national data protection authority, with what the
 * yearly reports need and without sensitive operational data.
 *
 * @see Regulation (EU) 2024/1689, Article 5(4) and (6)
 */
const notification = requirement({
  id: 'notification',
  citation: 'Art. 5(4)',
  need: 'C',
  statement:
    'Each use is notified to the market surveillance and the national data protection authority, without sensitive operational data.',
  remedy: 'Notify the use to both authorities with the decision on the request and its result, and file the receipts.',
  shownBy: 'the notifications and their receipts',
  assumption: `${BOUND} The law names no last day; that of national law is not encoded. Paragraph 4 is none of the conditions under which national law may authorise a use (paragraph 5): national rules on penalties apply.`,
  penalty: 'Art. 99(1)',
  leastBasis: 'documented',
  wording: 'sha256:86f495a50dfc909978b6a0e7c21ccd9a52deb529170d1f60e39ee9be6655902a',
  when: hasUsed,
  onEvent: true,
  holds: eachUse(
    all(
      reached('events.realTimeIdentificationUse[].marketSurveillanceToldOn'),
      reached('events.realTimeIdentificationUse[].dataProtectionToldOn'),
      is('events.realTimeIdentificationUse[].noticeSaysRequestAndResult', true),
      is('events.realTimeIdentificationUse[].noticeHasSensitiveData', false),
    ),
  ),
});

/**
 * What Article 5(2) to (4) asks of law enforcement where real-time remote biometric identification is allowed: it binds
 * beside point (h), which says whether it is. Paragraph 5 binds Member States, paragraphs 6 and 7 authorities.
 */
export const realTimeIdentificationUses = definePolicy({
  id: 'real-time-identification',
  title: 'Real-time remote biometric identification for law enforcement',
  addressees: ['deployer'],
  appliesTo: some('uses[]', all(mayBeItsUse, isRealTime)),
  penalty: 'Art. 99(3)',
  documents: [],
  requirements: [
    targetedPerson,
    situation,
    consequences,
    limits,
    impactAssessment,
    registration,
    authorisation,
    rejection,
    noSoleBasis,
    notification,
  ],
});
