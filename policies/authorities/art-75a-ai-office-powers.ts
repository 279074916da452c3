import { all, any, classMet, definePolicy, inTime, is, requirement } from '../../src/policy/authoring.js';
import {
  asksFor,
  doneInTime,
  everyMeasure,
  everyRequest,
  isNoSimpleRequest,
  isReasoned,
  LAST_DAY,
  reliesOn,
  someMeasure,
  someRequest,
} from './registers.js';

const ofTheOffice = all(reliesOn('Art. 75a'), isNoSimpleRequest, isReasoned);

const WHOM =
  'That the AI Office is competent shows in the provision that the request or order relies on. Its competence covers providers, and deployers that are the provider too or belong to its undertaking (Article 75(1), third subparagraph).';

const informationIsAsked = all(
  ofTheOffice,
  any(
    ...(['informationOrDocumentation', 'logs', 'fullDocumentation', 'dataSets', 'sourceCode', 'other'] as const).map(
      asksFor,
    ),
  ),
);

/**
 * What the AI Office asks for by decision is supplied within the period, in full, correct and not misleading.
 *
 * @see Regulation (EU) 2024/1689, Article 75a(3); Article 75c(5)(b)
 */
const information = requirement({
  id: 'information-by-decision',
  citation: 'Art. 75a(3)',
  need: 'C',
  statement: 'What the AI Office asks for by decision is supplied in full within the period that it set.',
  remedy: 'Supply what is asked for, in full, by the day that was set.',
  shownBy: 'the decision, and the answer with its day',
  assumption: `A simple request leaves the answer to whoever gets it; that has to be stated. ${WHOM} ${LAST_DAY}`,
  leastBasis: 'documented',
  wording: 'sha256:77842db4de0a04b0067c0bd2a496708a0cac902f714d1db0275eac15b816f240',
  when: someRequest(informationIsAsked),
  onEvent: true,
  holds: everyRequest(
    informationIsAsked,
    all(
      inTime('events.authorityRequest[].doneOn', 'events.authorityRequest[].due'),
      is('events.authorityRequest[].everythingProvided', true),
    ),
  ),
});

const inspectionIsOrdered = all(reliesOn('Art. 75a'), asksFor('inspection'));

/**
 * Whoever is inspected lets the officials enter, examine and copy, answers them, and leaves seals as they are.
 *
 * @see Regulation (EU) 2024/1689, Article 75a(4); Article 75c(5)(c) and (d)
 */
const inspection = requirement({
  id: 'inspection',
  citation: 'Art. 75a(4)',
  need: 'C',
  statement:
    'An inspection of the AI Office is submitted to: entry, books and data, copies, explanations and seals are not obstructed.',
  remedy: 'Let the officials carry out what the inspection comprises, and file its record.',
  shownBy: 'the record of the inspection',
  assumption: WHOM,
  leastBasis: 'documented',
  wording: 'sha256:248a9cd7fc855ce8ebccfe8033534fac9ebabc48676e52d6cd5a9539c7f5cabc',
  when: someRequest(inspectionIsOrdered),
  onEvent: true,
  holds: everyRequest(inspectionIsOrdered, is('events.authorityRequest[].inspectionObstructed', false)),
});

const accessIsOrdered = all(reliesOn('Art. 75a'), asksFor('accessOrExplanations'));

/**
 * An operator that the AI Office orders to do so gives access to its system and explains it.
 *
 * @see Regulation (EU) 2024/1689, Article 75a(6)(a)
 */
const access = requirement({
  id: 'access-and-explanations',
  citation: 'Art. 75a(6)(a)',
  need: 'C',
  statement:
    'Access to the system, and explanations of it, that the AI Office orders are given by the day that it set.',
  remedy: 'Give the access and the explanations by the day that was set.',
  shownBy: 'the order, and the record of the access and the explanations',
  assumption: `${WHOM} ${LAST_DAY}`,
  leastBasis: 'documented',
  wording: 'sha256:bcd7f7e885430635e36311a7ad94c8f717d44b58c272ddfb67c188c4d144fc25',
  when: someRequest(accessIsOrdered),
  onEvent: true,
  holds: everyRequest(
    accessIsOrdered,
    inTime('events.authorityRequest[].accessGivenOn', 'events.authorityRequest[].due'),
  ),
});

/**
 * Data and documents that the AI Office obliges an operator to retain are retained.
 *
 * @see Regulation (EU) 2024/1689, Article 75a(6)(b)
 */
const retention = requirement({
  id: 'retention',
  citation: 'Art. 75a(6)(b)',
  need: 'C',
  statement: 'Data and documents that the AI Office orders to be retained are retained.',
  remedy: 'Stop their deletion by the day that was set, and file how they are kept.',
  shownBy: 'the order, and the record of what is kept and how',
  assumption: `${WHOM} ${LAST_DAY}`,
  leastBasis: 'documented',
  wording: 'sha256:17c8d25f0cd8a2e582292ba50f4e3b861230e1c4868de8858c810d25b2a64d96',
  when: someMeasure('Art. 75a(6)(b)'),
  onEvent: true,
  holds: everyMeasure('Art. 75a(6)(b)', all(doneInTime, is('events.authorityMeasure[].stillRetained', true))),
});

/** What Article 75a lets the AI Office ask and order of those whom it supervises. */
export const aiOfficePowers = definePolicy({
  id: 'ai-office-powers',
  title: 'Requests, inspections and orders of the AI Office',
  addressees: ['provider', 'deployer'],
  appliesTo: classMet('AI system'),
  penalty: 'Art. 99(1)',
  documents: ['D48'],
  requirements: [information, inspection, access, retention],
});
