import {
  document,
  highRiskSystem,
  list,
  merge,
  only,
  type Part,
  PROVIDER,
  type Registered,
} from '../../support/builders.js';
import type { Case } from '../../support/policy-tester.js';

/** The provider became aware on this day; what follows is counted from it. */
export const AWARE = '2028-01-03';

/** A serious incident in one Member State that was dealt with as the law asks. */
export const incident = (patch: Part = {}): Part =>
  merge(
    {
      id: 'passed-over',
      knownOn: AWARE,
      deployerKnownOn: 'none',
      what: 'Applicants over fifty were left out of a whole selection',
      ledTo: only('fundamentalRights'),
      widespreadInfringement: 'no',
      places: list({ id: 'austria', memberState: 'AT', reportedOn: '2028-01-05' }),
      aiOfficeToldOn: 'none',
      firstReportIncomplete: 'no',
      investigationBegunOn: '2028-01-04',
      riskAssessment: 'One selection, forty persons, reversible',
      correctiveActions: ['years-of-graduation'],
      systemAltered: 'no',
      digestAtIncident: `sha256:${'a'.repeat(64)}`,
      digestAfterInvestigation: `sha256:${'a'.repeat(64)}`,
    },
    patch,
  );

export const reportedOn = (...days: readonly (string | undefined)[]): Part => ({
  places: list(...days.map((day, index) => ({ id: `place-${index}`, memberState: 'AT', reportedOn: day }))),
});

export const corrected = (patch: Part = {}): Part =>
  merge({ id: 'years-of-graduation', knownOn: AWARE, action: 'brought into conformity', doneOn: '2028-01-08' }, patch);

export const withIncidents = (register: unknown, rest: Part = {}, organisation: Part = {}): Registered =>
  highRiskSystem(
    merge({ events: { seriousIncident: register, reasonToConsiderNonConformity: list(corrected()) } }, rest),
    { [PROVIDER]: organisation },
  );

export const file = document(['events', 'postMarketMonitoring', 'organisation'], { id: 'incident-file' });

/** The situation of one register of incidents. */
export const of = (
  name: string,
  register: unknown,
  more: Partial<Case> & { rest?: Part; organisation?: Part } = {},
): Case => {
  const { rest, organisation, ...other } = more;
  return { name, system: withIncidents(register, rest, organisation), evidence: [file], ...other };
};
export const ofOne = (
  name: string,
  patch: Part,
  more: Partial<Case> & { rest?: Part; organisation?: Part } = {},
): Case => of(name, list(incident(patch)), more);

/** The AI Office is exclusively competent. */
export const OFFICE: Part = { postMarketMonitoring: { supervisedByAIOffice: 'yes' } };

/** The authorities of the Member States are, by the facts and by what is said of it. */
export const NOT_THE_OFFICE: Part = {
  postMarketMonitoring: { supervisedByAIOffice: 'no' },
  route: { modelAndSystemSameProviderOrUndertaking: 'no', insideVeryLargePlatform: 'no' },
};

/** A firm that has to report incidents under another law as well. */
export const EQUIVALENT: Part = {
  equivalentIncidentReporting: 'yes',
  equivalentIncidentReportingLaw: 'Regulation (EU) 2022/2554',
};
