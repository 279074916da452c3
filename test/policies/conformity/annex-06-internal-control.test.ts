import { internalControlSteps } from '../../../policies/conformity/annex-06-internal-control.js';
import { deployersSystem, only, type Part, provider } from '../../support/builders.js';
import { dutyCases, eachLeftOut, fileOn } from '../../support/duty-cases.js';
import { type Cases, notHighRisk, testRequirement } from '../../support/policy-tester.js';
import {
  allowedForAWhile,
  assessment,
  assessments,
  conforming,
  ofThePresentVersion,
  QUALITY,
  REQUIREMENTS,
} from './conforming.js';

const evidence = fileOn('conformityAssessment', 'route');

const never: Cases = [
  ...notHighRisk(provider()),
  { name: 'a deployer, who assesses no conformity', system: deployersSystem(), reason: 'role' },
  {
    name: 'assessed with a notified body',
    system: conforming({ route: { procedure: 'notified body' } }),
    reason: 'condition',
  },
  {
    name: 'a product of Section A, whose law has its own procedure',
    system: conforming({
      product: { systemIsTheProduct: 'yes', sectionA: only('lifts'), thirdPartyAssessment: 'required' },
    }),
    reason: 'condition',
  },
];

/** What the three steps have in common: a day before the conclusion, of the present version. */
const step = (what: string, key: string) => {
  const of = (patch: Part): Part => assessments(assessment(patch));
  return {
    met: [
      ...ofThePresentVersion.met,
      ...allowedForAWhile.met,
      [`${what} today`, {}, { asOf: '2027-12-01' }],
      [`${what} on the day of the conclusion`, of({ [key]: '2027-12-02' })],
    ],
    unmet: [
      ...ofThePresentVersion.unmet,
      ...allowedForAWhile.unmet,
      [`${what} tomorrow`, {}, { asOf: '2027-11-30' }],
      [`${what} after the conclusion`, of({ [key]: '2027-12-03' })],
    ],
    open: [
      ...ofThePresentVersion.open,
      ...allowedForAWhile.open,
      [`${what}, and nobody says when`, of({ [key]: undefined })],
      ['nobody says which procedure', { route: { procedure: undefined } }, { evidence: [] }],
    ],
  } as const;
};

const quality = step('the quality management system verified', 'qualitySystemVerifiedOn');
const aspects = eachLeftOut(
  (entry) => `a quality management system that falls short in ${entry}`,
  QUALITY,
  (entry, answer) => assessments(assessment({ qualitySystemConforms: { [entry]: answer } })),
);

testRequirement(
  internalControlSteps,
  'quality-system-verified',
  dutyCases({
    system: conforming,
    evidence,
    met: quality.met,
    unmet: [...quality.unmet, ...aspects.unmet],
    open: [...quality.open, ...aspects.open],
    never,
  }),
);

const examined = step('the documentation examined', 'documentationExaminedOn');
const requirements = eachLeftOut(
  (entry) => `a system that does not comply with what is asked of ${entry}`,
  REQUIREMENTS,
  (entry, answer) => assessments(assessment({ documentationConforms: { [entry]: answer } })),
);

testRequirement(
  internalControlSteps,
  'documentation-examined',
  dutyCases({
    system: conforming,
    evidence,
    met: examined.met,
    unmet: [...examined.unmet, ...requirements.unmet],
    open: [...examined.open, ...requirements.open],
    never,
  }),
);

const consistent = step('consistency verified', 'consistencyVerifiedOn');

testRequirement(
  internalControlSteps,
  'consistency-verified',
  dutyCases({
    system: conforming,
    evidence,
    met: consistent.met,
    unmet: [
      ...consistent.unmet,
      ['built otherwise than documented', assessments(assessment({ developmentIsConsistent: 'no' }))],
      ['monitored otherwise than documented', assessments(assessment({ monitoringIsConsistent: 'no' }))],
    ],
    open: [
      ...consistent.open,
      [
        'nobody says whether monitoring is as documented',
        assessments(assessment({ monitoringIsConsistent: 'partly' })),
      ],
    ],
    never,
  }),
);
