import { type Transitions, transitions } from './generated/transitions.js';
import type { HighRiskGround, IsoDate, LawEdition } from './vocabulary.js';

/**
 * The day before which the first unit of a system must have come for the system to be an older one.
 *
 * @see Regulation (EU) 2024/1689, Articles 111(2) and 113(c)
 */
export const legacyCutOff = (edition: LawEdition, ground: HighRiskGround): IsoDate =>
  transitions[edition].highRiskSystems.cutOff[ground];

/**
 * The day by which older high-risk systems intended for public authorities must comply; the same in both editions.
 *
 * @see Regulation (EU) 2024/1689, Article 111(2)
 */
export const legacyEndForPublicAuthorities: IsoDate = transitions.current.highRiskSystems.publicAuthoritiesComplyBy;

/** The transitional rules of an edition. */
export const transitionsOf = (edition: LawEdition): Transitions => transitions[edition];
