import { certificates } from '../../../policies/conformity/art-44-certificates.js';
import {
  deployersSystem,
  having,
  identifyingUse,
  list,
  merge,
  only,
  type Part,
  provider,
} from '../../support/builders.js';
import { type Differs, dutyCases, fileOn } from '../../support/duty-cases.js';
import { notHighRisk, testRequirement } from '../../support/policy-tester.js';
import { allowedForAWhile, certificate, conforming } from './conforming.js';

const issued = (...entries: readonly Part[]): Part => ({ conformityAssessment: { certificates: list(...entries) } });
const certified: Part = merge(issued(certificate()), {
  uses: list(identifyingUse()),
  route: { procedure: 'notified body' },
});
const lift: Part = {
  product: { systemIsTheProduct: 'yes', sectionA: only('lifts'), thirdPartyAssessment: 'required' },
  route: { procedure: 'sectoral procedure', thirdPartyInvolved: 'yes' },
};
const withoutCertificate = ([name, patch = {}, rest]: Differs): Differs => [
  name,
  merge(patch, { conformityAssessment: { certificates: 'none' } }),
  rest,
];

testRequirement(
  certificates,
  'certificate-valid',
  dutyCases({
    system: (patch = {}) => having(conforming(certified), patch),
    evidence: fileOn('conformityAssessment', 'route'),
    met: [
      ['issued today', {}, { asOf: '2027-12-02' }],
      ['on its last day', {}, { asOf: '2031-12-01' }],
      ['for three years', issued(certificate({ validFor: 'P3Y' }))],
      [
        'under a restriction that is written down',
        issued(certificate({ standing: 'restricted', conditions: 'No use outdoors' })),
      ],
      [
        'an old one withdrawn, and a new one',
        issued(certificate({ id: 'c-16', standing: 'withdrawn' }), certificate()),
      ],
      ['five years, for a product of Annex I', merge(lift, issued(certificate({ validFor: 'P5Y' })))],
      ...allowedForAWhile.met.map(withoutCertificate),
    ],
    unmet: [
      ['dated tomorrow', {}, { asOf: '2027-12-01' }],
      ['the day after its last', {}, { asOf: '2031-12-02' }],
      ['five years, for a system of Annex III', issued(certificate({ validFor: 'P5Y' }))],
      ['one day longer than four calendar years can be', issued(certificate({ validFor: 'P1462D' }))],
      [
        'one day longer than five calendar years can be, for a product of Annex I',
        merge(lift, issued(certificate({ validFor: 'P1828D' }))),
      ],
      ['six years, for a product of Annex I', merge(lift, issued(certificate({ validFor: 'P6Y' })))],
      ['suspended', issued(certificate({ standing: 'suspended' }))],
      ['withdrawn', issued(certificate({ standing: 'withdrawn' }))],
      [
        'suspended, with conditions for lifting that',
        issued(certificate({ standing: 'suspended', conditions: 'A new test' })),
      ],
      [
        'under a restriction that is written nowhere',
        issued(certificate({ standing: 'restricted', conditions: 'none' })),
      ],
      ['no certificate', issued()],
      ['no certificate at all', { conformityAssessment: { certificates: 'none' } }],
      ...allowedForAWhile.unmet.map(withoutCertificate),
    ],
    open: [
      ['nobody says for how long', issued(certificate({ validFor: undefined }))],
      ['nobody says how it stands', issued(certificate({ standing: undefined }))],
      ['nothing said about certificates', { conformityAssessment: { certificates: undefined } }],
      ...allowedForAWhile.open.map(withoutCertificate),
    ],
    never: [
      ...notHighRisk(provider()),
      { name: 'a deployer', system: deployersSystem(), reason: 'role' },
      { name: 'internal control, which knows no certificate', system: conforming(), reason: 'condition' },
      {
        name: 'product law, and no third party',
        system: conforming(merge(lift, { route: { thirdPartyInvolved: 'no' } })),
        reason: 'condition',
      },
      {
        name: 'internal control, and a stray statement on third parties',
        system: conforming({ route: { thirdPartyInvolved: 'yes' } }),
        reason: 'condition',
      },
    ],
  }),
);
