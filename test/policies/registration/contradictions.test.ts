import {
  registeredAsHighRisk,
  registeredAsNotHighRisk,
  registeredNationally,
} from '../../../policies/registration/contradictions.js';
import {
  highRiskSystem,
  list,
  only,
  type Part,
  plainUse,
  type Registered,
  recruitingUse,
} from '../../support/builders.js';
import { testContradiction } from '../../support/policy-tester.js';

const DEROGATED = 'not high-risk by Art. 6(3)';
const PUBLIC = 'public section of the EU database';
const entry = (patch: Part = {}): Part => ({
  id: 'e',
  as: DEROGATED,
  register: PUBLIC,
  uses: ['shortlisting'],
  ...patch,
});
const registered = (use: Part, ...entries: readonly Part[]): Registered =>
  highRiskSystem({
    uses: list(use),
    registration: { registrations: list(...entries, entry({ id: 'other', uses: ['rota'] })) },
  });

/** A preparatory task without profiling, which the derogation covers. */
const derogated = (patch: Part = {}): Part =>
  recruitingUse({ evaluatesPersonalAspects: 'no', derogation: { preparatoryTask: 'yes' }, ...patch });
const noPoint = (patch: Part = {}): Part => plainUse({ evaluatesPersonalAspects: 'no', ...patch });
const infrastructure = (): Part =>
  plainUse({
    area: { screening: only('infrastructure'), infrastructure: only('water'), protectsDirectly: 'yes' },
  });

testContradiction(registeredAsNotHighRisk, {
  contradicted: [
    { name: 'no derogation is claimed', system: registered(recruitingUse(), entry()) },
    {
      name: 'a derogation that profiling bars',
      system: registered(derogated({ evaluatesPersonalAspects: 'yes' }), entry()),
      decidedBy: ['uses[shortlisting].evaluatesPersonalAspects'],
    },
    {
      name: 'a use in no point of Annex III',
      system: registered(noPoint({ derogation: { preparatoryTask: 'yes' } }), entry()),
    },
  ],
  consistent: [
    { name: 'a derogation that holds', system: registered(derogated(), entry()) },
    {
      name: 'a derogation that is claimed and open',
      system: registered(derogated({ evaluatesPersonalAspects: undefined }), entry()),
    },
    { name: 'registered as high-risk', system: registered(recruitingUse(), entry({ as: 'high-risk' })) },
    { name: 'the entry is of another use', system: registered(recruitingUse(), entry({ uses: ['payroll'] })) },
    {
      name: 'the entry does not say of which use it is',
      system: registered(recruitingUse(), entry({ uses: undefined })),
    },
  ],
});

testContradiction(registeredAsHighRisk, {
  contradicted: [
    { name: 'the derogation holds', system: registered(derogated(), entry({ as: 'high-risk' })) },
    { name: 'a use in no point of Annex III', system: registered(noPoint(), entry({ as: 'high-risk' })) },
    {
      name: 'in the secure section',
      system: registered(
        noPoint(),
        entry({ as: 'high-risk', register: 'secure non-public section of the EU database' }),
      ),
    },
  ],
  consistent: [
    { name: 'a use of Annex III', system: registered(recruitingUse(), entry({ as: 'high-risk' })) },
    { name: 'registered as not high-risk', system: registered(derogated(), entry()) },
    {
      name: 'in a national register',
      system: registered(noPoint(), entry({ as: 'high-risk', register: 'national register' })),
    },
    {
      name: 'the entry is of another use',
      system: registered(noPoint(), entry({ as: 'high-risk', uses: ['payroll'] })),
    },
    { name: 'the area is not screened', system: registered(noPoint({ area: undefined }), entry({ as: 'high-risk' })) },
  ],
});

const national = (patch: Part = {}): Part => entry({ as: 'high-risk', register: 'national register', ...patch });

testContradiction(registeredNationally, {
  contradicted: [
    { name: 'recruitment in the register for infrastructure', system: registered(recruitingUse(), national()) },
  ],
  consistent: [
    { name: 'infrastructure', system: registered(infrastructure(), national()) },
    { name: 'recruitment in the EU database', system: registered(recruitingUse(), entry({ as: 'high-risk' })) },
    { name: 'listed nationally as not high-risk', system: registered(recruitingUse(), national({ as: DEROGATED })) },
    { name: 'the entry is of another use', system: registered(recruitingUse(), national({ uses: ['payroll'] })) },
    { name: 'the area is not screened', system: registered(plainUse({ area: undefined }), national()) },
  ],
});
