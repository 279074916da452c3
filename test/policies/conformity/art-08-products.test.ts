import { products } from '../../../policies/conformity/art-08-products.js';
import {
  deployersSystem,
  having,
  highRiskSystem,
  list,
  merge,
  only,
  type Part,
  provider,
} from '../../support/builders.js';
import { dutyCases, fileOn } from '../../support/duty-cases.js';
import { notHighRisk, testRequirement } from '../../support/policy-tester.js';

const law = (patch: Part = {}): Part =>
  merge({ id: 'lifts', act: 'The directive on lifts', complies: 'yes', establishedOn: '2027-11-02' }, patch);
const laws = (...entries: readonly Part[]): Part => ({ product: { laws: list(...entries) } });
const lift: Part = {
  product: { systemIsTheProduct: 'yes', sectionA: only('lifts'), thirdPartyAssessment: 'required', laws: list(law()) },
};

testRequirement(
  products,
  'full-compliance-of-the-product',
  dutyCases({
    system: (patch = {}) => having(highRiskSystem(lift), patch),
    evidence: fileOn('product'),
    met: [['established today', laws(law({ establishedOn: '2028-01-14' }))]],
    unmet: [
      ['one of two laws is not complied with', laws(law(), law({ id: 'radio', complies: 'no' }))],
      ['compliance still to be established', laws(law({ establishedOn: '2028-01-15' }))],
      ['no law is listed', laws()],
      ['no law applies, although one makes the system high-risk', { product: { laws: 'none' } }],
    ],
    open: [
      ['nobody says whether the product complies', laws(law({ complies: undefined }))],
      ['nobody says with which act', laws(law({ act: undefined }))],
      ['nobody says since when', laws(law({ establishedOn: undefined }))],
      ['a list that nobody calls complete', { product: { laws: [law()] } }],
      ['nothing said about product law', { product: { laws: undefined } }],
    ],
    never: [
      ...notHighRisk(provider()),
      { name: 'a deployer', system: deployersSystem(), reason: 'role' },
      { name: 'recruitment, no product', system: highRiskSystem(), reason: 'condition' },
    ],
  }),
);
