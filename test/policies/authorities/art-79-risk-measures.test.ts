import { riskMeasures } from '../../../policies/authorities/art-79-risk-measures.js';
import { attestation, DEPLOYER, deployer, list, minimalSystem, type Part } from '../../support/builders.js';
import { testRequirement } from '../../support/policy-tester.js';
import { FILE, measureCases, outOfReach, requestCases } from './registers.js';

const never = outOfReach({
  name: 'a deployer alone, asked as provider',
  system: minimalSystem({ parties: list(deployer()) }),
  party: DEPLOYER,
  role: 'provider',
});

testRequirement(
  riskMeasures,
  'cooperation-in-the-evaluation',
  requestCases(
    {
      system: minimalSystem,
      free: [['a request on another provision', { legalBasis: 'Art. 21' }]],
      open: [['nobody says how', { how: undefined }]],
      never,
    },
    { legalBasis: 'Art. 79' },
    'doneOn',
    ['party', 'legalBasis'],
  ),
);

/** Ordered on 2 December, and the authority set no day: nineteen days are over on the 21st, thirty-five on 6 January. */
const withoutDay = (doneOn: string, patch: Part = {}): Part => ({ on: '2027-12-02', due: 'none', doneOn, ...patch });

testRequirement(riskMeasures, 'corrective-action', {
  ...measureCases(
    'Art. 79(2)',
    {
      system: minimalSystem,
      shown: {
        evidence: [FILE],
        attestations: [attestation({ requirement: 'ai-act/risk-measures/corrective-action' })],
      },
      met: [
        ['no day set, done on the nineteenth day', withoutDay('2027-12-21')],
        [
          'no day set, done on the thirty-fifth, and somebody counted',
          withoutDay('2028-01-06', { withinFifteenWorkingDays: 'yes' }),
        ],
      ],
      unmet: [
        ['done for some of the systems on the market', { coversAllMadeAvailable: 'no' }],
        [
          'a day set, and done four days after it, within fifteen working days',
          { due: '2028-01-05', doneOn: '2028-01-09' },
        ],
        [
          'no day set, done on the twentieth day, and that was too late',
          withoutDay('2027-12-22', { withinFifteenWorkingDays: 'no' }),
        ],
        [
          'no day set, done on the thirty-sixth, whatever somebody says',
          withoutDay('2028-01-07', { withinFifteenWorkingDays: 'yes' }),
        ],
        ['no day set, and not done after thirty-five days', withoutDay('none')],
      ],
      open: [
        ['nobody says whether it covers all', { coversAllMadeAvailable: undefined }],
        ['nobody says how', { how: undefined }],
        ['no day set, and nobody says how', withoutDay('2027-12-21', { how: undefined })],
        ['no day set, done on the twentieth day, and nobody counted', withoutDay('2027-12-22')],
        ['no day set, and nobody says when it was ordered', withoutDay('2028-01-06', { on: undefined })],
      ],
      never,
    },
    { coversAllMadeAvailable: 'yes' },
  ),
});
