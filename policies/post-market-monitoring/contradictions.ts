import { all, any, defineContradiction, includes, is, not, ordered, some } from '../../src/policy/authoring.js';

const KNOWN = 'events.seriousIncident[].knownOn';
const DUE = 'events.seriousIncident[].due';

/** The last day is set after awareness, and later than so many days after it. */
const laterThan = (within: 'P2D' | 'P10D' | 'P15D') => all(ordered(KNOWN, DUE), not(ordered(KNOWN, DUE, { within })));

/**
 * The day by which a serious incident is to be reported is later than the day that follows from awareness and from what
 * the incident led to; of several last days the shortest counts.
 *
 * @see Regulation (EU) 2024/1689, Article 73(2) to (4)
 */
export const incidentDueTooLate = defineContradiction({
  id: 'incident-due-too-late',
  citation: 'Art. 73(2), subpara. 1',
  per: 'system',
  statement: 'the report of a serious incident is set for a later day than awareness and the kind of incident allow',
  remedy:
    'Set the last day anew from the day of awareness: 15 days, 10 for a death, 2 for infrastructure or widespread.',
  holds: some(
    'events.seriousIncident[]',
    any(
      laterThan('P15D'),
      all(includes('events.seriousIncident[].ledTo', 'death'), laterThan('P10D')),
      all(
        any(
          includes('events.seriousIncident[].ledTo', 'criticalInfrastructure'),
          is('events.seriousIncident[].widespreadInfringement', true),
        ),
        laterThan('P2D'),
      ),
    ),
  ),
  bearsOn: [KNOWN],
});
