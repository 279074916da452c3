import { having, list, minimalSystem, only, type Part, plainUse, type Registered } from '../../support/builders.js';
import { testClass } from '../../support/policy-tester.js';

const stating = (transparency: Part): Registered => minimalSystem({ uses: list(plainUse({ transparency })) });
const scope = {
  name: 'outside the scope, though every case is there',
  system: having(
    stating({
      interactsDirectlyWithPersons: 'yes',
      generates: only('text'),
      emotionRecognition: 'yes',
      deepFake: 'yes',
      textOnPublicInterest: 'yes',
    }),
    { scope: { outsideUnionLaw: 'yes' } },
  ),
};
const silent = { name: 'nothing said', system: minimalSystem({ uses: list(plainUse({ transparency: undefined })) }) };
const ONE = { 'in-play': 'its one element decides it' };

testClass(
  'Art. 50(1)',
  {
    met: [{ name: 'a chat with applicants', system: stating({ interactsDirectlyWithPersons: 'yes' }) }],
    'not-met': [{ name: 'nobody talks to it', system: stating({}) }, scope],
    'not-screened': [
      silent,
      { name: 'interacts “partly”', system: stating({ interactsDirectlyWithPersons: 'partly' }) },
    ],
  },
  ONE,
);

testClass(
  'Art. 50(2)',
  {
    met: [{ name: 'writes letters', system: stating({ generates: only('text') }) }],
    'not-met': [{ name: 'generates nothing', system: stating({}) }, scope],
    'not-screened': [silent, { name: 'no text, and nobody says what else', system: stating({ generates: undefined }) }],
  },
  ONE,
);

testClass(
  'Art. 50(3)',
  {
    met: [
      { name: 'reads emotions', system: stating({ emotionRecognition: 'yes' }) },
      { name: 'sorts people by their faces', system: stating({ biometricCategorisation: 'yes' }) },
    ],
    'not-met': [{ name: 'neither', system: stating({}) }, scope],
    'not-screened': [
      silent,
      { name: 'no emotions, and nobody says of categories', system: stating({ biometricCategorisation: undefined }) },
    ],
  },
  ONE,
);

testClass(
  'Art. 50(4), subpara. 1',
  {
    met: [{ name: 'a deep fake', system: stating({ deepFake: 'yes' }) }],
    'not-met': [{ name: 'none', system: stating({}) }, scope],
    'not-screened': [silent],
  },
  ONE,
);

testClass(
  'Art. 50(4), subpara. 2',
  {
    met: [{ name: 'text published to inform the public', system: stating({ textOnPublicInterest: 'yes' }) }],
    'not-met': [{ name: 'none', system: stating({}) }, scope],
    'not-screened': [silent],
  },
  ONE,
);
