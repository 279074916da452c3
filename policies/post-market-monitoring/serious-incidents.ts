import {
  all,
  any,
  type Condition,
  classMet,
  eachOf,
  given,
  includes,
  inTime,
  invoked,
  is,
  known,
  not,
  ordered,
  reached,
  some,
} from '../../src/policy/authoring.js';
import { underTheAIOffice } from '../conformity/ai-office.js';

/** What Articles 73 and 75(1a) have in common: which incident has to be reported, to whom, and how long there is. */

type OfIncident = Condition<'events.seriousIncident[]'>;
type IsoDays = `P${number}D`;

/** Only infringements of fundamental rights are left to report. */
const noInfringement: OfIncident = not(includes('events.seriousIncident[].ledTo', 'fundamentalRights'));

/**
 * A named person ruled out that the system led to the incident, on a written assessment. A statement alone does not
 * free anybody: this is asked among what has to be shown.
 *
 * @see Regulation (EU) 2024/1689, Article 3(49)
 */
export const ruledOut: OfIncident = all(
  invoked(is('events.seriousIncident[].causalLinkRuledOut', true)),
  known('events.seriousIncident[].riskAssessment'),
);

/**
 * An incident that need not be reported: another law of the Union asks the provider of an Annex III system for an
 * equivalent report, or the system is a medical device or its safety component, and no obligation that protects
 * fundamental rights was infringed.
 *
 * @see Regulation (EU) 2024/1689, Article 73(9) and (10)
 */
export const limitedReporting: Condition<'events.seriousIncident[]' | 'parties[]'> = any(
  all(
    invoked(
      all(is('organisation.equivalentIncidentReporting', true), known('organisation.equivalentIncidentReportingLaw')),
    ),
    classMet('Art. 6(2)'),
    noInfringement,
  ),
  all(
    classMet('Art. 6(1), Section A'),
    any(
      includes('product.sectionA', 'medicalDevices'),
      includes('product.sectionA', 'inVitroDiagnosticMedicalDevices'),
    ),
    noInfringement,
  ),
);

/** An incident that has to be reported, unless it is ruled out that the system led to it. */
export const reportable: Condition<'events.seriousIncident[]' | 'parties[]'> = not(limitedReporting);

/** Something was reported: to the authority of a Member State, or to the AI Office. */
export const reported: Condition<'events.seriousIncident[]'> = any(
  reached('events.seriousIncident[].aiOfficeToldOn'),
  some('events.seriousIncident[].places[]', reached('events.seriousIncident[].places[].reportedOn')),
);

/** Not later than so many days after the provider became aware, and after the deployer did, and not before awareness. */
function inTimeOn(
  day: 'events.seriousIncident[].aiOfficeToldOn' | 'events.seriousIncident[].places[].reportedOn',
  within: IsoDays,
): Condition<'events.seriousIncident[]' | 'events.seriousIncident[].places[]'> {
  return all(
    inTime(day, 'events.seriousIncident[].knownOn', within),
    not(ordered(day, 'events.seriousIncident[].knownOn', { strictly: true })),
    // Where no deployer knew of it (`none`), nothing is late on that account.
    inTime(day, 'events.seriousIncident[].deployerKnownOn', within),
  );
}

/** Everybody who has to be told was told within so many days of awareness. */
export function reportedWithin(within: IsoDays): Condition<'events.seriousIncident[]'> {
  const toTheOffice = inTimeOn(
    'events.seriousIncident[].aiOfficeToldOn',
    within,
  ) as Condition<'events.seriousIncident[]'>;
  return any(
    all(given(underTheAIOffice), toTheOffice),
    all(
      given(not(underTheAIOffice)),
      eachOf('events.seriousIncident[].places[]', inTimeOn('events.seriousIncident[].places[].reportedOn', within)),
    ),
  );
}
