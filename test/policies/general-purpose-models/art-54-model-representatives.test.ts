import { modelRepresentatives } from '../../../policies/general-purpose-models/art-54-model-representatives.js';
import { AS_OF, having, list, merge, type Part, type Registered } from '../../support/builders.js';
import { type Case, type Cases, onUnusableEvidence, testRequirement } from '../../support/policy-tester.js';
import { attests, bystander, MAKER, maker, model, OPEN, of, REPRESENTATIVE, shows } from './model-cases.js';

const WORK: Part = {
  verifiedOn: '2027-11-25',
  verifiedVersion: '2.0',
  verification: 'Annex XI point by point; two points were completed',
  keepsVersion: '2.0',
  keptFor: 'P10Y',
  providerContact: 'regulatory affairs of the lab',
};
const representative = (work: Part | 'none', patch: Part = {}): Part =>
  bystander({
    id: REPRESENTATIVE,
    acceptedMandate: 'mandate of 9 March 2026',
    modelRepresentation: work,
    ...patch,
  });
const represented = (
  work: Part | 'none' = {},
  { patch = {}, rest = {}, lab = { locatedInUnion: 'no' } }: { patch?: Part; rest?: Part; lab?: Part } = {},
): Registered => {
  const base = model({ parties: list(maker(), representative(work === 'none' ? 'none' : merge(WORK, work), patch)) });
  return having({ ...base, organisations: { [MAKER]: lab, [REPRESENTATIVE]: { locatedInUnion: 'yes' } } }, rest);
};
const file = {
  subject: 'model' as const,
  party: REPRESENTATIVE,
  evidence: [shows('document', `parties[${REPRESENTATIVE}]`)],
};
const as = (name: string, system: Registered, more: Partial<Case> = {}): Case => of(name, system, { ...file, ...more });
const shown = { ...file, system: represented() };

const never: Cases = [
  as('the representative of a provider in the Union', represented({}, { lab: { locatedInUnion: 'yes' } }), {
    reason: 'class',
  }),
  as('the representative of a provider of an open model', represented({}, { rest: OPEN }), { reason: 'class' }),
  as('who accepted no mandate', represented({}, { patch: { acceptedMandate: 'none' } }), { reason: 'role' }),
  as('the provider itself', represented(), { party: MAKER, reason: 'role' }),
  as('a model of science alone', represented({}, { rest: { scope: { developedAndUsedSolelyForScience: 'yes' } } }), {
    reason: 'scope',
  }),
];
const nothing: Case = as('it does nothing', represented('none'));
const silent = (key: string): Case => as(`nothing said of ${key}`, represented({ [key]: undefined }));

testRequirement(modelRepresentatives, 'verification', {
  satisfied: [
    { ...shown, name: 'of this version' },
    as('on the day that is judged', represented({ verifiedOn: AS_OF })),
  ],
  'not-satisfied': [
    nothing,
    as('of an older version', represented({ verifiedVersion: '1.9' })),
    as('never', represented({ verifiedOn: 'none' })),
    as('tomorrow', represented({ verifiedOn: '2028-01-15' })),
  ],
  undetermined: [...onUnusableEvidence(shown), ...['verifiedOn', 'verifiedVersion', 'verification'].map(silent)],
  'not-applicable': never,
});

testRequirement(modelRepresentatives, 'keeping-the-documentation', {
  satisfied: [{ ...shown, name: 'for ten years' }, as('for longer', represented({ keptFor: 'P12Y' }))],
  'not-satisfied': [
    nothing,
    as('for nine years', represented({ keptFor: 'P9Y' })),
    as('for six years', represented({ keptFor: 'P6Y' })),
    as('the documentation of an older version', represented({ keepsVersion: '1.9' })),
  ],
  undetermined: [...onUnusableEvidence(shown), ...['keepsVersion', 'keptFor', 'providerContact'].map(silent)],
  'not-applicable': never,
});

const REQUEST: Part = { id: 'copy', receivedOn: '2027-12-01', dueOn: '2027-12-20', answeredOn: '2027-12-20' };
const PENDING: Part = { ...REQUEST, dueOn: AS_OF, answeredOn: 'none', handledBy: 'secretariat' };
const asked = (...requests: readonly Part[]): Registered => represented({ requests: list(...requests) });
const answered = { ...file, system: asked(REQUEST) };

testRequirement(modelRepresentatives, 'requests-of-authorities', {
  satisfied: [
    { ...answered, name: 'answered on the last day' },
    as('answered on the day that is judged', asked({ ...REQUEST, dueOn: '2028-02-01', answeredOn: AS_OF })),
    as('not due yet, and somebody deals with it', asked(REQUEST, PENDING)),
  ],
  'not-satisfied': [
    as('answered a day late', asked({ ...REQUEST, answeredOn: '2027-12-21' })),
    as('due yesterday, and not answered', asked({ ...PENDING, dueOn: '2028-01-13' })),
    as('one of two was never answered', asked(REQUEST, { ...REQUEST, id: 'second', answeredOn: 'none' })),
  ],
  undetermined: [
    ...onUnusableEvidence(answered),
    as('not due yet, and nobody deals with it', asked({ ...PENDING, handledBy: undefined })),
    as('an answer that lies in the future', asked({ ...REQUEST, dueOn: '2028-02-01', answeredOn: '2028-01-20' })),
    as('nobody says whether there was one', represented(), { reason: 'applicability-open' }),
  ],
  'not-applicable': [as('none', represented({ requests: 'none' }), { reason: 'condition' }), ...never],
});

const BREACH: Part = {
  providerActsContrarySince: '2027-12-01',
  terminatedOn: '2027-12-10',
  aiOfficeInformedOn: '2027-12-10',
};
const ended = (patch: Part = {}): Registered => represented(merge(BREACH, patch));
const judged = { attestations: [attests({ requirement: 'ai-act/model-representatives/termination' })] };
const endedShown = { ...file, ...judged, system: ended() };

testRequirement(modelRepresentatives, 'termination', {
  satisfied: [
    { ...endedShown, name: 'ended, and the AI Office told on the same day' },
    as(
      'all on the day that is judged',
      ended({ providerActsContrarySince: AS_OF, terminatedOn: AS_OF, aiOfficeInformedOn: AS_OF }),
      judged,
    ),
  ],
  'not-satisfied': [
    as('the mandate goes on', ended({ terminatedOn: 'none' }), judged),
    as('it ends next month', ended({ terminatedOn: '2028-02-14', aiOfficeInformedOn: '2028-02-14' }), judged),
    as('the AI Office was not told', ended({ aiOfficeInformedOn: 'none' }), judged),
    as('the AI Office will be told tomorrow', ended({ aiOfficeInformedOn: '2028-01-15' }), judged),
    as(
      'the AI Office was told of nothing: the mandate ended after',
      ended({ aiOfficeInformedOn: '2027-12-09' }),
      judged,
    ),
  ],
  undetermined: [
    ...onUnusableEvidence(endedShown),
    { ...endedShown, name: 'nobody judged whether that was immediately', attestations: [], reason: 'judgement-needed' },
    as('nobody says when it ended', ended({ terminatedOn: undefined }), judged),
    as('nobody says when the AI Office was told', ended({ aiOfficeInformedOn: undefined }), judged),
    as('nobody says whether there is reason', represented(), { reason: 'applicability-open' }),
  ],
  'not-applicable': [
    as('no reason to think so', ended({ providerActsContrarySince: 'none' }), { reason: 'condition' }),
    ...never,
  ],
});
