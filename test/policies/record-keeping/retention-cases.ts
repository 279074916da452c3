import {
  configurationExport,
  document,
  having,
  highRiskSystem,
  list,
  merge,
  type Part,
  type Registered,
} from '../../support/builders.js';
import { type Cases, notHighRisk, onUnusableEvidence } from '../../support/policy-tester.js';

/**
 * What Articles 19(1) and 26(6) have in common: logs under the party's control, kept for six months or more, unless a
 * law that somebody names with its period says otherwise.
 */
export function retentionCases(party: Part, other: Cases) {
  const who = String(party.id);
  const keeping = (logs: Part | undefined): Registered =>
    having(highRiskSystem({ parties: list(merge(party, { logs })) }), {});
  const kept = (retention: string, more: Part = {}): Registered =>
    keeping(merge({ underControl: 'yes', retention }, more));
  const store = configurationExport([`parties[${who}].logs`], { id: 'log-store' });
  const six = { system: kept('P6M'), evidence: [store] };
  const fact = `parties[${who}].logs.retention`;
  const days = (retention: string, more: Part = {}) => ({ system: kept(retention, more), evidence: [store] });
  const ninety: Part = { otherLaw: 'Staff Data Act, section 7', otherLawPeriod: 'P90D' };
  return {
    satisfied: [
      { ...six, name: 'six months, set in the store', decidedBy: [fact] },
      { ...days('P184D'), name: '184 days: never shorter than six months' },
      { ...days('P27W'), name: '27 weeks' },
      { ...days('P1Y'), name: 'a year' },
      { ...days('P10Y'), name: 'ten years' },
      {
        ...days('P90D', ninety),
        name: 'a law that orders deletion after ninety days, named and kept to',
        decidedBy: [`parties[${who}].logs.otherLaw`, fact],
      },
    ] satisfies Cases,
    'not-satisfied': [
      { ...days('P30D'), name: 'logs deleted after thirty days', decidedBy: [fact] },
      { name: 'logs deleted after thirty days, and no evidence of it', system: kept('P30D') },
      { ...days('P180D'), name: '180 days: always shorter than six months', decidedBy: [fact] },
      { ...days('P5M'), name: 'five months' },
      { ...days('P25W'), name: '25 weeks' },
      { ...days('P90D', { otherLaw: 'none' }), name: 'ninety days, and no other law' },
      {
        ...days('P60D', ninety),
        name: 'a law that sets ninety days, and logs deleted after sixty',
        decidedBy: [fact, `parties[${who}].logs.otherLawPeriod`],
      },
    ] satisfies Cases,
    undetermined: [
      ...onUnusableEvidence(six),
      {
        ...six,
        name: 'a policy of 180 days and more, and no look into the store',
        evidence: [document([`parties[${who}].logs`])],
        reason: 'claimed-not-shown',
      },
      { ...days('P181D'), name: '181 days: six months from some days of the year only', missing: [fact] },
      { ...days('P183D'), name: '183 days', missing: [fact] },
      { ...days('P26W'), name: '26 weeks, which are 182 days', missing: [fact] },
      { name: 'nothing said about how long', system: keeping({ underControl: 'yes' }), missing: [fact] },
      { name: 'nothing said about logs', system: keeping(undefined), reason: 'applicability-open' },
      {
        name: 'nobody says whose logs they are',
        system: keeping({ retention: 'P30D' }),
        missing: [`parties[${who}].logs.underControl`],
        reason: 'applicability-open',
      },
      {
        ...days('P90D', { otherLaw: 'Staff Data Act, section 7' }),
        name: 'another law, and nobody says which period it sets',
        missing: [`parties[${who}].logs.otherLawPeriod`],
      },
      {
        name: 'another law that nothing shows',
        system: kept('P90D', ninety),
        reason: 'claimed-not-shown',
      },
    ] satisfies Cases,
    'not-applicable': [
      ...notHighRisk(party),
      ...other,
      {
        name: 'logs that another party controls',
        system: keeping({ underControl: 'no', retention: 'P30D' }),
        reason: 'condition',
      },
    ] satisfies Cases,
  };
}
