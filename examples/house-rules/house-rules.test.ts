import {
  type Case,
  configurationExport,
  DEPLOYER,
  deployer,
  deployersSystem,
  document,
  list,
  minimalSystem,
  onUnusableEvidence,
  type Part,
  testPack,
} from 'dutybound/testing';
import { describe, it } from 'vitest';
import { pack } from './house-rules.js';

/** A high-risk system that we use, with these facts about our use of it. */
const using = (patch: Part) => deployersSystem({ parties: list(deployer(patch)) });

const overseer = (patch: Part = {}): Part => ({
  id: 'credit-desk',
  competence: 'ten years of lending',
  deputy: 'second-desk',
  ...patch,
});
const withDeputy = {
  name: 'an overseer with competence and a deputy',
  system: using({ use: { overseers: list(overseer()) } }),
  evidence: [document([`parties[${DEPLOYER}].use.overseers`], { id: 'overseers' })],
};
const overseenBy = (name: string, patch: Part): Case => ({
  ...withDeputy,
  name,
  system: using({ use: { overseers: list(overseer(patch)) } }),
});

const keeping = (retention: string | undefined, underControl = 'yes'): Case['system'] =>
  using({ logs: { underControl, ...(retention === undefined ? {} : { retention }) } });
const aYear = {
  name: 'kept for a year',
  system: keeping('P1Y'),
  evidence: [configurationExport([`parties[${DEPLOYER}].logs`], { id: 'log-store' })],
};

const ofNoClass: Case = {
  name: 'a system in no regulated class',
  system: minimalSystem({ parties: list(deployer()) }),
  party: DEPLOYER,
  reason: 'class',
};

testPack(
  pack,
  { describe, it },
  {
    'operation/deputies': {
      satisfied: [withDeputy],
      'not-satisfied': [
        overseenBy('nobody stands in', { deputy: 'none' }),
        overseenBy('an overseer without competence, with a deputy', { competence: 'none' }),
        { ...withDeputy, name: 'nobody oversees', system: using({ use: { overseers: 'none' } }) },
        {
          ...withDeputy,
          name: 'one of two has no deputy',
          system: using({ use: { overseers: list(overseer(), overseer({ id: 'night-desk', deputy: 'none' })) } }),
        },
      ],
      undetermined: [
        ...onUnusableEvidence(withDeputy),
        overseenBy('nobody says who stands in', { deputy: undefined }),
        { ...withDeputy, name: 'nobody says who oversees', system: using({}) },
      ],
      'not-applicable': [ofNoClass],
    },
    'operation/logs-for-a-year': {
      satisfied: [aYear],
      'not-satisfied': [{ ...aYear, name: 'kept for eleven months', system: keeping('P11M') }],
      undetermined: [
        ...onUnusableEvidence(aYear),
        { ...aYear, name: 'nobody says for how long', system: keeping(undefined) },
      ],
      'not-applicable': [{ ...aYear, name: 'logs that somebody else keeps', system: keeping('P1D', 'no') }, ofNoClass],
    },
  },
);
