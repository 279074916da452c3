import { suppliers } from '../../../policies/value-chain/art-25-suppliers.js';
import { deployersSystem, having, highRiskSystem, list, merge, type Part, provider } from '../../support/builders.js';
import { allOf, dutyCases, eachLeftOut, fileOn } from '../../support/duty-cases.js';
import { notHighRisk, testRequirement } from '../../support/policy-tester.js';

const SPECIFIED = ['information', 'capabilities', 'technicalAccess', 'otherAssistance'] as const;
const supplied = (patch: Part = {}): Part =>
  merge(
    {
      id: 'parser',
      kind: 'AI model',
      supplied: 'from a third party under an agreement',
      agreement: 'Contract 14',
      agreementOn: '2027-05-03',
      agreementSpecifies: allOf(SPECIFIED),
    },
    patch,
  );
const open = (patch: Part = {}): Part =>
  merge(
    { id: 'library', kind: 'tool', supplied: 'public, under a free and open-source licence', licence: 'Apache 2.0' },
    patch,
  );
const own: Part = { id: 'ranker', kind: 'AI model', supplied: 'made by the provider itself' };
const parts = (...all: readonly Part[]): Part => ({ integrates: list(...all) });
const specified = eachLeftOut(
  (what) => `an agreement that says nothing of ${what}`,
  SPECIFIED,
  (what, answer) => parts(supplied({ agreementSpecifies: { [what]: answer } })),
);

testRequirement(
  suppliers,
  'written-agreements',
  dutyCases({
    system: (patch = {}) => having(highRiskSystem(parts(supplied())), patch),
    evidence: fileOn('integrates'),
    met: [
      ['an agreement of today', parts(supplied({ agreementOn: '2028-01-14' }))],
      ['a public library under a free licence', parts(open())],
      ['a part made by the provider, beside a supplied one', parts(own, supplied())],
      ['a general-purpose model with an agreement', parts(supplied({ kind: 'general-purpose model' }))],
    ],
    unmet: [
      ...specified.unmet,
      ['no agreement', parts(supplied({ agreement: 'none' }))],
      ['one of two parts without an agreement', parts(supplied(), supplied({ id: 'other', agreement: 'none' }))],
      ['an agreement that is to be signed tomorrow', parts(supplied({ agreementOn: '2028-01-15' }))],
      [
        'a general-purpose model under a free licence, with no agreement',
        parts(open({ kind: 'general-purpose model', agreement: 'none' })),
      ],
      ['public under no licence', parts(open({ licence: 'none', agreement: 'none' }))],
      [
        'a free licence named for what is supplied under a contract that nobody signed',
        parts(supplied({ licence: 'Apache 2.0', agreement: 'none' })),
      ],
    ],
    open: [
      ...specified.open,
      ['nobody says where a part comes from', parts({ id: 'parser', kind: 'tool' })],
      ['nobody says whether there is an agreement', parts(supplied({ agreement: undefined }))],
      ['a public tool without a word on its licence', parts(open({ licence: undefined }))],
      ['a public part of which nobody says whether it is a general-purpose model', parts(open({ kind: undefined }))],
      ['a list that nobody calls complete', { integrates: [supplied()] }],
      ['nothing said about parts', { integrates: undefined }, { evidence: [] }],
    ],
    never: [
      ...notHighRisk(provider()),
      { name: 'a deployer', system: deployersSystem(parts(supplied())), reason: 'role' },
      { name: 'everything made by the provider itself', system: highRiskSystem(parts(own)), reason: 'condition' },
      { name: 'nothing integrated', system: highRiskSystem({ integrates: 'none' }), reason: 'condition' },
    ],
  }),
);
