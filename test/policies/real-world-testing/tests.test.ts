import { realWorldTestingContradicted } from '../../../policies/real-world-testing/tests.js';
import { highRiskSystem, list } from '../../support/builders.js';
import { testContradiction } from '../../support/policy-tester.js';
import { FRAMEWORK, test } from './testing.js';

const said = (realWorldTesting: string | undefined, realWorldTest: unknown) =>
  highRiskSystem({ realWorldTesting, events: { realWorldTest } });

testContradiction(realWorldTestingContradicted, {
  contradicted: [
    {
      name: 'said not to be tested, and a test is entered',
      system: said('no', list(test())),
      decidedBy: ['realWorldTesting'],
    },
    ...['under Art. 60', 'otherwise', `under ${FRAMEWORK}`].map((how) => ({
      name: `said to be tested ${how}, and the register is empty`,
      system: said(how, 'none'),
      decidedBy: ['realWorldTesting', 'events.realWorldTest'],
    })),
  ],
  consistent: [
    { name: 'tested, and the test is entered', system: said('under Art. 60', list(test())) },
    { name: 'not tested, and nothing is entered', system: said('no', 'none') },
    { name: 'tested in a sandbox, which this register is not about', system: said('in a sandbox', 'none') },
    { name: 'nobody says whether it is tested', system: said(undefined, list(test())) },
    { name: 'tested, and a register that nobody calls complete', system: said('under Art. 60', []) },
  ],
});
