import {
  all,
  any,
  type Condition,
  every,
  given,
  includes,
  inTime,
  invoked,
  is,
  known,
  not,
  same,
  some,
} from '../../src/policy/authoring.js';

/** How duties read the registers of what authorities asked for and ordered. */

type OfRequest = Condition<'events.authorityRequest[]' | 'parties[]'>;
type OfMeasure = Condition<'events.authorityMeasure[]' | 'parties[]'>;
type LegalBasis = 'Art. 75a' | 'Art. 79';
type Asked = Parameters<typeof includes<'events.authorityRequest[].asksFor'>>[1];
type BasisOfMeasure =
  | 'Art. 75a(6)(b)'
  | 'Art. 75b'
  | 'Art. 75c(3)'
  | 'Art. 76(3)(a)'
  | 'Art. 76(3)(b)'
  | 'Art. 79(2)'
  | 'Art. 80(2)'
  | 'Art. 82(1)'
  | 'Art. 83(1)';

export const isAsked: OfRequest = same('events.authorityRequest[].party', 'parties[].id');

/** The request reached this party, and relies on this provision. */
export const reliesOn = (provision: LegalBasis): OfRequest =>
  all(isAsked, is('events.authorityRequest[].legalBasis', provision));

/** It asks for this. */
export const asksFor = (what: Asked): OfRequest => includes('events.authorityRequest[].asksFor', what);

/**
 * It is no simple request of the AI Office, which leaves the answer to whoever gets it.
 *
 * @see Regulation (EU) 2024/1689, Article 75a(3), second subparagraph
 */
export const isNoSimpleRequest: OfRequest = not(invoked(is('events.authorityRequest[].simpleRequest', true)));

const isSaidToBindNobody = is('events.authorityRequest[].bindsNobody', true);

/** Nobody says that it obliges nobody, for want of reasons or as a simple request. */
export const isReasoned: OfRequest = not(invoked(isSaidToBindNobody));

/** The same of a request that needs no reasons: only the AI Office can make one that obliges nobody. */
export const bindsWithoutReasons: OfRequest = all(
  isNoSimpleRequest,
  not(invoked(all(isSaidToBindNobody, is('events.authorityRequest[].legalBasis', 'Art. 75a')))),
);

/** Something of this kind was asked; and every request of this kind fits. */
export const someRequest = (kind: OfRequest): Condition<'parties[]'> => some('events.authorityRequest[]', kind);
export const everyRequest = (kind: OfRequest, fits: OfRequest): Condition<'parties[]'> =>
  every('events.authorityRequest[]', any(given(not(kind)), fits));

/** The measure is ordered of this party, on this provision. */
export const isOrdered = (basis: BasisOfMeasure): OfMeasure =>
  all(same('events.authorityMeasure[].party', 'parties[].id'), is('events.authorityMeasure[].basis', basis));

/** A measure on this provision was ordered; and every one fits. */
export const someMeasure = (basis: BasisOfMeasure): Condition<'parties[]'> =>
  some('events.authorityMeasure[]', isOrdered(basis));
export const everyMeasure = (basis: BasisOfMeasure, fits: OfMeasure): Condition<'parties[]'> =>
  every('events.authorityMeasure[]', any(given(not(isOrdered(basis))), fits));

/** What was ordered is done by the day that the authority set; how, is written down. */
export const doneInTime: OfMeasure = all(
  inTime('events.authorityMeasure[].doneOn', 'events.authorityMeasure[].due'),
  known('events.authorityMeasure[].how'),
);

export const coversAllMadeAvailable: OfMeasure = is('events.authorityMeasure[].coversAllMadeAvailable', true);

/** How the last day is read, where an authority sets one. */
export const LAST_DAY =
  'A day that the authority set is the last one, and nothing is late before it is over. Where it set none, what is asked is owed all the same, and none is late.';
