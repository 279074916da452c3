import { all, any, type Condition, invoked, is, known, lasts, lastsAsLongAs } from '../../src/policy/authoring.js';

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
