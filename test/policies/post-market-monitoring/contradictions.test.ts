import { incidentDueTooLate } from '../../../policies/post-market-monitoring/contradictions.js';
import { highRiskSystem, list, only, type Part, type Registered } from '../../support/builders.js';
import { testContradiction } from '../../support/policy-tester.js';

/** Known on 1 December; the last days are the 3rd, the 11th and the 16th. */
const incident = (due: unknown, patch: Part = {}): Registered =>
  highRiskSystem({
    events: {
      seriousIncident: list(
        { id: 'i', knownOn: '2027-12-01', due, ledTo: only('fundamentalRights'), ...patch },
        { id: 'j', knownOn: '2027-12-01', due: '2027-12-02' },
      ),
    },
  });
const death = { ledTo: only('death') };
const outage = { ledTo: only('criticalInfrastructure') };
const widespread = { ledTo: undefined, widespreadInfringement: 'yes' };

testContradiction(incidentDueTooLate, {
  contradicted: [
    {
      name: 'sixteen days after awareness',
      system: incident('2027-12-17'),
      decidedBy: ['events.seriousIncident[i].knownOn', 'events.seriousIncident[i].due'],
    },
    { name: 'eleven days after awareness of a death', system: incident('2027-12-12', death) },
    { name: 'three days after awareness of an outage of infrastructure', system: incident('2027-12-04', outage) },
    { name: 'three days after awareness of a widespread infringement', system: incident('2027-12-04', widespread) },
  ],
  consistent: [
    { name: 'fifteen days after awareness', system: incident('2027-12-16') },
    { name: 'ten days after awareness of a death', system: incident('2027-12-11', death) },
    { name: 'two days after awareness of an outage of infrastructure', system: incident('2027-12-03', outage) },
    { name: 'two days after awareness of a widespread infringement', system: incident('2027-12-03', widespread) },
    { name: 'set before this provider was aware, because a deployer was', system: incident('2027-11-20') },
    { name: 'the same of a death', system: incident('2027-11-20', death) },
    { name: 'the same of an outage of infrastructure', system: incident('2027-11-20', outage) },
    { name: 'no last day stated', system: incident(undefined) },
    { name: 'awareness not dated', system: incident('2027-12-17', { knownOn: undefined }) },
    { name: 'what a late report was about is not said', system: incident('2027-12-12', { ledTo: undefined }) },
  ],
});
