/**
 * The vocabulary of dutybound, in the Act's own terms. Types only: nothing here runs.
 *
 * @see Regulation (EU) 2024/1689, Article 3
 */

/** Which edition of the Act an assessment holds a system against. */
export type LawEdition = 'current' | 'original';

/** The ground on which a system is high-risk: each has its own date of application (Art. 113(c)(i) and (ii)). */
export type HighRiskGround = 'annexIII' | 'annexI';

/** The role of an operator (Art. 3(8)), or of a third-party supplier (Art. 25(4)); a party can hold several at once. */
export type Role =
  | 'provider'
  | 'deployer'
  | 'importer'
  | 'distributor'
  | 'authorised-representative'
  | 'product-manufacturer'
  | 'supplier';

/**
 * What became of a requirement for one party and system.
 *
 * - `satisfied`: shown on at least the basis that the requirement asks for.
 * - `not-satisfied`: a stated or observed fact contradicts the requirement.
 * - `undetermined`: nobody can tell yet; the missing facts or evidence are named.
 * - `not-applicable`: the requirement does not bind here, on a stated ground.
 */
export type Outcome = 'satisfied' | 'not-satisfied' | 'undetermined' | 'not-applicable';

/**
 * When a duty bites, seen from the as-of date.
 *
 * - `in-force`: it binds on that day.
 * - `upcoming`: it binds from a later, known date.
 * - `transitional`: Art. 111 defers it to a date or to an event (a significant change in design).
 * - `on-event`: it bites when something happens.
 * - `undetermined`: the facts leave it open; the stricter date is used.
 */
export type TimingState = 'in-force' | 'upcoming' | 'transitional' | 'on-event' | 'undetermined';

/**
 * What a fact rests on, weakest first.
 *
 * - `stated`: the registry says so.
 * - `attested`: a named person says so, with reasons and a review date.
 * - `documented`: an evidence item that resolves, matches its digest, fits the version, is in date and approved.
 * - `observed`: read from tests, drills, logs or configuration that runs.
 */
export type Basis = 'stated' | 'attested' | 'documented' | 'observed';

/**
 * How binding a requirement is: `M` the Act asks for it; `A` where applicable or appropriate; `C` on a stated
 * condition; `I` implied by the Act; `P` good practice. `I` and `P` are never presented as what the Act requires.
 */
export type Need = 'M' | 'A' | 'C' | 'I' | 'P';

/**
 * One of the formal breaches on whose finding a market surveillance authority requires the provider of a high-risk
 * system to end it; where it persists, the system is restricted, recalled or withdrawn.
 *
 * @see Regulation (EU) 2024/1689, Article 83
 */
export type FormalBreach = `Art. 83(1)(${'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g'})`;

/**
 * The state of one point of the law for a system: `met` its formula is true; `not-met` it is false; `in-play` it is
 * open and an element that is no exception is stated yes; `not-screened` it is open otherwise.
 */
export type PointState = 'met' | 'not-met' | 'in-play' | 'not-screened';

/** What leaving out a fact leads to: see `docs/generated/facts.md`. */
export type UnknownLeadsTo = 'open' | 'invoke' | 'public' | 'both' | 'record';

/** A calendar date, `YYYY-MM-DD`; dates compare as strings. */
export type IsoDate = string;

/** A period of ISO 8601, such as `P6M` or `P180D`. */
export type IsoPeriod = string;
