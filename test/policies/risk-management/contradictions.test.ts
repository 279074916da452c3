import {
  nothingFoundBesideIncidents,
  residualEqualsInitial,
} from '../../../policies/risk-management/contradictions.js';
import { highRiskSystem, list, merge, type Part, type Registered } from '../../support/builders.js';
import { testContradiction } from '../../support/policy-tester.js';

const risk = (residual: Part, patch: Part = {}): Part =>
  merge({ id: 'bias', severity: 'high', probability: 'one in a thousand', residual }, patch);
const UNCHANGED: Part = { severity: 'high', probability: 'one in a thousand' };
const TREATED: Part = { measures: list({ id: 'reweighting', risks: ['other', 'bias'] }) };
const treated = (...risks: readonly Part[]): Registered =>
  highRiskSystem({ riskManagement: { risks: list(...risks), ...TREATED } });
const FIRST = 'riskManagement.risks[bias]';

testContradiction(residualEqualsInitial, {
  contradicted: [
    {
      name: 'as severe and as probable as before, whatever the measure does',
      system: treated(risk(UNCHANGED), risk({ severity: 'low', probability: 'rare' }, { id: 'other' })),
      decidedBy: [`${FIRST}.severity`, `${FIRST}.residual.severity`, `${FIRST}.residual.probability`],
    },
    {
      name: 'one of two measures treats it',
      system: highRiskSystem({
        riskManagement: {
          risks: list(risk(UNCHANGED)),
          measures: list({ id: 'reweighting', risks: ['bias'] }, { id: 'notice', risks: ['other'] }),
        },
      }),
    },
  ],
  consistent: [
    { name: 'less severe', system: treated(risk({ ...UNCHANGED, severity: 'low' })) },
    { name: 'less probable', system: treated(risk({ ...UNCHANGED, probability: 'rare' })) },
    {
      name: 'unchanged, with the reason',
      system: treated(risk({ ...UNCHANGED, unchangedBecause: 'the scale has three steps, and it stays in its step' })),
    },
    {
      name: 'unchanged, and no measure treats it',
      system: highRiskSystem({
        riskManagement: { risks: list(risk(UNCHANGED)), measures: list({ id: 'notice', risks: ['other'] }) },
      }),
    },
    { name: 'nobody says how severe it remains', system: treated(risk({ probability: 'one in a thousand' })) },
  ],
});

const incident = (patch: Part = {}): Part => ({ id: 'passed-over', knownOn: '2028-01-03', ...patch });
const analysis = (on: string, found: unknown = 'none', id = on): Part => ({ id, on, finding: found });
const watched = (incidents: readonly Part[], ...analyses: readonly Part[]): Registered =>
  highRiskSystem({
    events: { seriousIncident: list(...incidents) },
    riskManagement: { monitoringAnalyses: list(...analyses) },
  });
const ONE = [incident()];

testContradiction(nothingFoundBesideIncidents, {
  contradicted: [
    {
      name: 'an analysis of the day on which the incident became known',
      system: watched(ONE, analysis('2028-01-03', 'none', 'january')),
      decidedBy: [
        'events.seriousIncident[passed-over].knownOn',
        'riskManagement.monitoringAnalyses[january].on',
        'riskManagement.monitoringAnalyses[january].finding',
      ],
    },
    {
      name: 'what an earlier analysis found is not this incident',
      system: watched(ONE, analysis('2028-01-02', 'a drift', 'before'), analysis('2028-01-10', 'none', 'after')),
    },
    {
      name: 'the second of two incidents',
      system: watched([incident({ id: 'first', knownOn: '2028-02-01' }), incident()], analysis('2028-01-10')),
    },
  ],
  consistent: [
    { name: 'taken up by an analysis', system: watched(ONE, analysis('2028-01-10', 'older applicants are left out')) },
    {
      name: 'taken up by one of two analyses',
      system: watched(ONE, analysis('2028-01-10', 'none', 'a'), analysis('2028-01-12', 'a wrong order', 'b')),
    },
    {
      name: 'taken up on the day on which it became known, and not again',
      system: watched(ONE, analysis('2028-01-03', 'a wrong order', 'a'), analysis('2028-01-12', 'none', 'b')),
    },
    { name: 'the analysis came the day before', system: watched(ONE, analysis('2028-01-02')) },
    { name: 'no incident', system: watched([], analysis('2028-01-10')) },
    {
      name: 'the system is ruled out as the cause',
      system: watched([incident({ causalLinkRuledOut: 'yes' })], analysis('2028-01-10')),
    },
    { name: 'nobody says what was found', system: watched(ONE, { id: 'silent', on: '2028-01-10' }) },
    {
      name: 'nobody says when the incident was known',
      system: watched([incident({ knownOn: undefined })], analysis('2028-01-10')),
    },
  ],
});
