import { accessOfAuthorities } from '../../../policies/authorities/art-74-access.js';
import { DEPLOYER, deployersSystem, only, type Part } from '../../support/builders.js';
import { type Case, testRequirement } from '../../support/policy-tester.js';
import { notHighRiskOr, requestCases } from './registers.js';

const deployer: Case = {
  name: 'a deployer, who has none of it',
  system: deployersSystem(),
  party: DEPLOYER,
  role: 'provider',
};
const never = notHighRiskOr(deployer);

const both: Part = {
  legalBasis: 'Art. 74',
  asksFor: only('fullDocumentation', 'dataSets'),
  documentationOpenedOn: '2028-01-10',
};
const documentationAlone: Part = { asksFor: only('fullDocumentation') };
const dataSetsAlone: Part = { asksFor: only('dataSets') };
const simple: readonly [string, Part] = ['a simple request of the AI Office', { simpleRequest: 'yes' }];

testRequirement(
  accessOfAuthorities,
  'documentation-and-data-sets',
  requestCases(
    {
      free: [
        ['a request that asks for logs alone', { asksFor: only('logs'), documentationOpenedOn: 'none' }],
        [...simple],
        ['a request of the AI Office that is said to bind nobody', { legalBasis: 'Art. 75a', bindsNobody: 'yes' }],
      ],
      met: [
        ['asked for by the AI Office, by decision', { legalBasis: 'Art. 75a' }],
        [
          'the documentation alone is asked for, and no data set is opened',
          { ...documentationAlone, dataSetsOpenedOn: 'none' },
        ],
        [
          'data sets alone are asked for, and no documentation is opened',
          { ...dataSetsAlone, documentationOpenedOn: 'none' },
        ],
      ],
      unmet: [
        [
          'asked for by the AI Office, by decision, and not opened',
          { legalBasis: 'Art. 75a', dataSetsOpenedOn: 'none' },
        ],
        ['data sets alone are asked for, and not opened', { ...dataSetsAlone, dataSetsOpenedOn: 'none' }],
        ['the documentation is opened a day late', { documentationOpenedOn: '2028-01-11' }],
        [
          'the documentation is not opened, and no data set is asked for',
          { ...documentationAlone, documentationOpenedOn: 'none' },
        ],
        ['it asks without giving reasons, which it need not', { bindsNobody: 'yes', dataSetsOpenedOn: 'none' }],
      ],
      open: [['nobody says when the documentation was opened', { documentationOpenedOn: undefined }]],
      never,
    },
    both,
    'dataSetsOpenedOn',
  ),
);

testRequirement(
  accessOfAuthorities,
  'source-code',
  requestCases(
    {
      free: [
        ['a request that asks for data sets alone', dataSetsAlone],
        [...simple],
        ['a request that gives no reasons', { bindsNobody: 'yes' }],
        ['a request for code that is not needed to assess conformity', { sourceCodeNotOwed: 'yes' }],
      ],
      unmet: [
        ['not opened, and said that both conditions are met', { sourceCodeNotOwed: 'no', sourceCodeOpenedOn: 'none' }],
      ],
      never,
    },
    { asksFor: only('sourceCode') },
    'sourceCodeOpenedOn',
  ),
);
