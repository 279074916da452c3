import {
  all,
  any,
  defineContradiction,
  is,
  known,
  lasts,
  lastsAsLongAs,
  not,
  same,
  some,
} from '../../src/policy/authoring.js';
import { logsUnderControl } from './log-retention.js';

/**
 * Logs are kept for less than six months, and no law is said to set another period; or for less than the law that is
 * named sets.
 *
 * @see Regulation (EU) 2024/1689, Articles 19(1) and 26(6)
 */
export const logsKeptTooShort = defineContradiction({
  id: 'log-retention-against-law',
  citation: 'Art. 19(1)',
  per: 'parties[]',
  statement: 'logs are kept for a shorter period than the Act, or the other law that is named, sets',
  remedy: 'Lengthen the retention, or name the law that sets the shorter period.',
  holds: all(
    logsUnderControl,
    known('parties[].logs.retention'),
    any(
      all(not(lasts('parties[].logs.retention', 'P6M')), not(known('parties[].logs.otherLaw'))),
      all(
        known('parties[].logs.otherLawPeriod'),
        not(lastsAsLongAs('parties[].logs.retention', 'parties[].logs.otherLawPeriod')),
      ),
    ),
  ),
  bearsOn: ['parties[].logs.retention', 'parties[].logs.otherLawPeriod'],
});

/**
 * The use of an override is said to show in an event that the complete list of logged events does not hold.
 *
 * @see Regulation (EU) 2024/1689, Articles 12(2) and 14(4)(d)
 */
export const overrideNotLogged = defineContradiction({
  id: 'override-not-logged',
  citation: 'Art. 12(2)',
  per: 'system',
  statement: 'an override is said to be logged as an event that the complete list of logged events leaves out',
  remedy: 'Log the event, or name the one that shows the override.',
  holds: some(
    'humanOversight.overrides[]',
    all(
      known('humanOversight.overrides[].loggedEvent'),
      any(
        is('logging.automaticRecording', false),
        not(some('logging.events[]', same('humanOversight.overrides[].loggedEvent', 'logging.events[].id'))),
      ),
    ),
  ),
  bearsOn: ['logging.events[]', 'logging.automaticRecording'],
});
