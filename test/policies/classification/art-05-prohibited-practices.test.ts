import type { ClassId } from '../../../src/model/classes.js';
import { having, list, minimalSystem, only, type Part, plainUse, type Registered } from '../../support/builders.js';
import { testClass } from '../../support/policy-tester.js';

const screened = (screening: Part): Registered =>
  minimalSystem({ uses: list(plainUse({ practice: { screening: screening } })) });

const POINTS: readonly (readonly [ClassId, string])[] = [
  ['Art. 5(1)(a)', 'technique'],
  ['Art. 5(1)(b)', 'exploitsVulnerability'],
  ['Art. 5(1)(ba)', 'generatesIntimateOrSexualMaterial'],
  ['Art. 5(1)(bb)', 'childSexualAbuseMaterial'],
  ['Art. 5(1)(c)', 'evaluatesPersonsOverTime'],
  ['Art. 5(1)(d)', 'assessesRiskOfOffending'],
  ['Art. 5(1)(e)', 'buildsFacialDatabase'],
  ['Art. 5(1)(f)', 'infersEmotions'],
  ['Art. 5(1)(g)', 'assignsPersonsByBiometrics'],
  ['Art. 5(1)(h)', 'remoteBiometricIdentification'],
];

for (const [id, entry] of POINTS) {
  testClass(
    id,
    {
      'not-met': [
        {
          name: 'none of the practices',
          system: screened(only()),
          decidedBy: ['uses[shortlisting].practice.screening'],
        },
        { name: 'answered no, the others left open', system: screened({ [entry]: 'no' }) },
        {
          name: 'its first element is there, outside the scope',
          system: having(screened({ [entry]: 'yes' }), { scope: { developedAndUsedSolelyForScience: 'yes' } }),
        },
      ],
      'in-play': [
        {
          name: 'its first element is there: this version weighs no exception, so nobody is cleared',
          system: screened({ ...only(entry) }),
        },
        { name: 'its first element is there, the others left open', system: screened({ [entry]: 'yes' }) },
      ],
      'not-screened': [
        {
          name: 'nobody screened the practices',
          system: minimalSystem({ uses: list(plainUse({ practice: undefined })) }),
        },
        { name: 'answered “partly”', system: screened({ [entry]: 'partly' }) },
        { name: 'only the others answered', system: screened(othersNo(entry)) },
      ],
    },
    { met: 'the further elements are not encoded' },
  );
}

function othersNo(entry: string): Part {
  return Object.fromEntries(POINTS.filter(([, other]) => other !== entry).map(([, other]) => [other, 'no']));
}
