import { logsKeptTooShort, overrideNotLogged } from '../../../policies/record-keeping/contradictions.js';
import { highRiskSystem, list, type Part, provider, type Registered } from '../../support/builders.js';
import { testContradiction } from '../../support/policy-tester.js';

const kept = (logs: unknown): Registered => highRiskSystem({ parties: list(provider({ logs })) });
const LAW = { otherLaw: 'national act on records', otherLawPeriod: 'P3M' };

testContradiction(logsKeptTooShort, {
  contradicted: [
    {
      name: 'thirty days, and no other law',
      system: kept({ underControl: 'yes', retention: 'P30D', otherLaw: 'none' }),
      decidedBy: ['parties[talent].logs.retention', 'parties[talent].logs.otherLaw'],
    },
    {
      name: 'five months, and no other law',
      system: kept({ underControl: 'yes', retention: 'P5M', otherLaw: 'none' }),
    },
    {
      name: 'two months, where the named law sets three',
      system: kept({ underControl: 'yes', retention: 'P2M', ...LAW }),
    },
    {
      name: 'eight months, where the named law sets a year',
      system: kept({ underControl: 'yes', retention: 'P8M', ...LAW, otherLawPeriod: 'P1Y' }),
    },
  ],
  consistent: [
    { name: 'six months', system: kept({ underControl: 'yes', retention: 'P6M', otherLaw: 'none' }) },
    { name: 'three months, as the named law sets', system: kept({ underControl: 'yes', retention: 'P3M', ...LAW }) },
    { name: 'nobody says whether another law applies', system: kept({ underControl: 'yes', retention: 'P30D' }) },
    {
      name: 'logs under the control of another',
      system: kept({ underControl: 'no', retention: 'P30D', otherLaw: 'none' }),
    },
    { name: 'no period stated', system: kept({ underControl: 'yes', otherLaw: 'none' }) },
    {
      name: 'no retention at all, which the duty tells',
      system: kept({ underControl: 'yes', retention: 'none', ...LAW }),
    },
    {
      name: 'a named law without a period',
      system: kept({ underControl: 'yes', retention: 'P30D', otherLaw: 'an act', otherLawPeriod: 'none' }),
    },
  ],
});

const logged = (event: unknown, logging: Part | 'none'): Registered =>
  highRiskSystem({
    humanOversight: { overrides: list({ id: 'refuse', loggedEvent: event }, { id: 'reverse', loggedEvent: 'none' }) },
    logging,
  });

testContradiction(overrideNotLogged, {
  contradicted: [
    {
      name: 'an event that the complete list leaves out',
      system: logged('refused', { automaticRecording: 'yes', events: list({ id: 'ranked' }) }),
      decidedBy: ['humanOversight.overrides[refuse].loggedEvent'],
    },
    { name: 'an event of a system that logs nothing', system: logged('refused', { automaticRecording: 'no' }) },
  ],
  consistent: [
    { name: 'an event of the list', system: logged('refused', { events: list({ id: 'ranked' }, { id: 'refused' }) }) },
    { name: 'a list that may go on', system: logged('refused', { events: [{ id: 'ranked' }] }) },
    { name: 'no event named', system: logged(undefined, { automaticRecording: 'no', events: list({ id: 'ranked' }) }) },
    {
      name: 'no event, and said so',
      system: logged('none', { automaticRecording: 'no', events: list({ id: 'ranked' }) }),
    },
  ],
});
