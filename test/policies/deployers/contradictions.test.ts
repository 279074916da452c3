import {
  assessedOnOtherInstructions,
  purposeOfProcessContradicted,
  reviewTimeExceeded,
} from '../../../policies/deployers/contradictions.js';
import { deployer, deployersSystem, list, type Part, type Registered, recruitingUse } from '../../support/builders.js';
import { testContradiction } from '../../support/policy-tester.js';

const using = (use: Part, rest: Part = {}): Registered =>
  deployersSystem({ parties: list(deployer({ use })), ...rest });
const overseen = (...overseers: readonly Part[]): Registered =>
  using({ overseers: list(...overseers.map((one, index) => ({ id: `overseer-${index}`, ...one }))) });

testContradiction(reviewTimeExceeded, {
  contradicted: [
    {
      name: 'nine hundred cases of four minutes in a day of eight hours',
      system: overseen({ casesPerDay: 900, minutesPerCase: 4, hoursPerDay: 8 }),
      decidedBy: [
        'parties[agency].use.overseers[overseer-0].casesPerDay',
        'parties[agency].use.overseers[overseer-0].minutesPerCase',
        'parties[agency].use.overseers[overseer-0].hoursPerDay',
      ],
    },
    {
      name: 'one of two overseers, by a single case',
      system: overseen(
        { casesPerDay: 121, minutesPerCase: 4, hoursPerDay: 8 },
        { casesPerDay: 10, minutesPerCase: 4, hoursPerDay: 8 },
      ),
    },
  ],
  consistent: [
    { name: 'exactly as many as fit', system: overseen({ casesPerDay: 120, minutesPerCase: 4, hoursPerDay: 8 }) },
    {
      name: 'exactly as many, in decimals',
      system: overseen({ casesPerDay: 3, minutesPerCase: 0.7, hoursPerDay: 0.035 }),
    },
    { name: 'fewer than fit', system: overseen({ casesPerDay: 20, minutesPerCase: 4, hoursPerDay: 8 }) },
    { name: 'nobody counts the cases', system: overseen({ minutesPerCase: 4, hoursPerDay: 8 }) },
    { name: 'nobody says how long a case takes', system: overseen({ casesPerDay: 900, hoursPerDay: 8 }) },
    { name: 'nobody says how many hours there are', system: overseen({ casesPerDay: 900, minutesPerCase: 4 }) },
  ],
});

const process = (inLine: unknown, uses: unknown = ['shortlisting']): Part => ({
  fundamentalRights: {
    processes: list(
      { id: 'hiring', inLineWithIntendedPurpose: inLine, uses },
      { id: 'rota', inLineWithIntendedPurpose: 'yes', uses: ['rota'] },
    ),
  },
});
const inside = (answer: unknown, user: string | undefined = 'agency'): Part => ({
  uses: list(
    recruitingUse({ deployer: user, withinIntendedPurpose: answer }),
    recruitingUse({ id: 'rota', deployer: 'agency' }),
  ),
});

testContradiction(purposeOfProcessContradicted, {
  contradicted: [
    {
      name: 'in line by the assessment, outside by the entry of the use',
      system: using(process('yes'), inside('no')),
      decidedBy: [
        'parties[agency].use.fundamentalRights.processes[hiring].inLineWithIntendedPurpose',
        'uses[shortlisting].withinIntendedPurpose',
      ],
    },
  ],
  consistent: [
    { name: 'in line by both', system: using(process('yes'), inside('yes')) },
    { name: 'outside by both', system: using(process('no'), inside('no')) },
    { name: 'another use is part of the process', system: using(process('yes', ['payroll']), inside('no')) },
    { name: 'the use of another deployer', system: using(process('yes'), inside('no', 'branch')) },
    { name: 'the assessment does not say', system: using(process(undefined), inside('no')) },
    { name: 'the use does not say', system: using(process('yes'), inside(undefined)) },
  ],
});

const versions = (followed: unknown, impact: unknown, dataProtection: unknown = undefined): Registered =>
  using({ instructionsVersion: followed, fundamentalRights: impact, dataProtectionAssessment: dataProtection });

testContradiction(assessedOnOtherInstructions, {
  contradicted: [
    {
      name: 'the impact on fundamental rights was assessed on the version before',
      system: versions('3', { instructionsVersion: '2' }),
    },
    {
      name: 'the impact on data protection was assessed on the version before',
      system: versions('3', undefined, { instructionsVersion: '2' }),
    },
  ],
  consistent: [
    {
      name: 'both on the version that is followed',
      system: versions('3', { instructionsVersion: '3' }, { instructionsVersion: '3' }),
    },
    { name: 'nobody says which version is followed', system: versions(undefined, { instructionsVersion: '2' }) },
    { name: 'no assessment, and said so', system: versions('3', 'none') },
    { name: 'no assessment of data protection, and said so', system: versions('3', undefined, 'none') },
    {
      name: 'no instructions are followed, and said so',
      system: versions('none', { instructionsVersion: '2' }, { instructionsVersion: '2' }),
    },
  ],
});
