import {
  all,
  any,
  type Condition,
  given,
  invoked,
  is,
  known,
  lasts,
  lastsAsLongAs,
} from '../../src/policy/authoring.js';

/**
 * Logs are kept for six months or more; a Union or national law that sets another period has to be invoked, named
 * with its period and kept to. Shared by Articles 19(1) and 26(6), which ask the same of providers and deployers.
 */
export const keptLongEnough: Condition<'parties[]'> = any(
  lasts('parties[].logs.retention', 'P6M'),
  invoked(
    all(known('parties[].logs.otherLaw'), lastsAsLongAs('parties[].logs.retention', 'parties[].logs.otherLawPeriod')),
  ),
);

/** The duty reaches as far as the party controls the logs. */
export const logsUnderControl: Condition<'parties[]'> = is('parties[].logs.underControl', true);

/** The duty is one of financial institutions, for the logs that they keep. */
export const logsOfFinancialInstitution: Condition<'parties[]'> = all(
  logsUnderControl,
  is('organisation.financialInstitution', true),
);

/**
 * The logs are part of the documentation that financial services law has the institution keep, and that law is named.
 * Shared by Articles 19(2) and 26(6), second subparagraph, which ask the same of providers and deployers.
 */
export const keptUnderFinancialServicesLaw: Condition<'parties[]'> = all(
  is('parties[].logs.keptUnderFinancialServicesLaw', true),
  given(known('organisation.financialServicesLaw')),
);

/** What both clauses say, and how both are read. */
export const FINANCIAL_INSTITUTION = {
  need: 'C',
  remedy: 'Take the logs into the documentation under financial services law, and name that law.',
  shownBy: 'the register of the documentation under financial services law',
  assumption:
    'The clause says where the logs are kept, and leaves the six months as they are: it reaches as far as the logs are under the control of the institution.',
  leastBasis: 'documented',
  when: logsOfFinancialInstitution,
  holds: keptUnderFinancialServicesLaw,
} as const;
