import { supervisionContradicted } from '../../../policies/conformity/ai-office.js';
import { highRiskSystem, only, type Part, type Registered } from '../../support/builders.js';
import { testContradiction } from '../../support/policy-tester.js';

const said = (supervisedByAIOffice: unknown, route: Part): Registered =>
  highRiskSystem({ postMarketMonitoring: { supervisedByAIOffice }, route });

/** The facts on model, exceptions and platform, in that order. */
const facts = (sameProvider: unknown, exceptionFromAiOffice: unknown, insideVeryLargePlatform: unknown): Part => ({
  modelAndSystemSameProviderOrUndertaking: sameProvider,
  exceptionFromAiOffice,
  insideVeryLargePlatform,
});

const SAID = 'postMarketMonitoring.supervisedByAIOffice';

testContradiction(supervisionContradicted, {
  contradicted: [
    {
      name: 'said to be competent for a system of two providers outside any large platform',
      system: said('yes', facts('no', undefined, 'no')),
      decidedBy: [SAID, 'route.modelAndSystemSameProviderOrUndertaking', 'route.insideVeryLargePlatform'],
    },
    {
      name: 'said to be competent for one in critical infrastructure',
      system: said('yes', facts(undefined, only('criticalInfrastructure'), 'no')),
    },
    {
      name: 'said not to be, for model and system of one provider',
      system: said('no', facts('yes', only(), undefined)),
      decidedBy: [SAID, 'route.modelAndSystemSameProviderOrUndertaking'],
    },
    {
      name: 'said not to be, for part of a large platform',
      system: said('no', facts(undefined, undefined, 'yes')),
      decidedBy: [SAID, 'route.insideVeryLargePlatform'],
    },
  ],
  consistent: [
    { name: 'competent, by the facts too', system: said('yes', facts('yes', only(), 'no')) },
    { name: 'not competent, by the facts too', system: said('no', facts('no', only(), 'no')) },
    { name: 'one provider, and in an exception', system: said('no', facts('yes', only('justice'), 'no')) },
    { name: 'nobody says who is competent', system: said(undefined, facts('yes', only(), 'yes')) },
    { name: 'nobody says of whom the model is', system: said('yes', facts(undefined, undefined, 'no')) },
    { name: 'nobody says whether it is in a platform', system: said('yes', facts('no', undefined, undefined)) },
  ],
});
