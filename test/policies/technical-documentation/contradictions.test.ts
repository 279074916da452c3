import {
  declarationKeptDifferently,
  declarationOfAnotherDay,
  documentsOfDifferentVersions,
  providerNamedDifferently,
  purposeInOneDocument,
  releaseNotDocumented,
} from '../../../policies/technical-documentation/contradictions.js';
import { highRiskSystem, list, type Part, provider, type Registered } from '../../support/builders.js';
import { testContradiction } from '../../support/policy-tester.js';

const system = (patch: Part): Registered => highRiskSystem(patch);
const stating = (file: unknown, instructions: unknown): Registered =>
  system({ technicalDocumentation: { statedUses: file }, instructions: { statedUses: instructions } });

testContradiction(purposeInOneDocument, {
  contradicted: [
    {
      name: 'in the technical documentation and not in the instructions',
      system: stating(['shortlisting'], ['payroll']),
      decidedBy: ['technicalDocumentation.statedUses', 'instructions.statedUses'],
    },
    { name: 'in the instructions and not in the technical documentation', system: stating([], ['shortlisting']) },
  ],
  consistent: [
    { name: 'in both', system: stating(['shortlisting'], ['shortlisting']) },
    { name: 'in neither', system: stating(['payroll'], []) },
    { name: 'the instructions are not described', system: stating(['shortlisting'], undefined) },
  ],
});

const named = (file: unknown, instructions: unknown): Registered =>
  system({ technicalDocumentation: { provider: file }, instructions: { provider: instructions } });

testContradiction(providerNamedDifferently, {
  contradicted: [{ name: 'the maker here, its parent there', system: named('talent', 'holding') }],
  consistent: [
    { name: 'the same party', system: named('talent', 'talent') },
    {
      name: 'no instructions, and said so',
      system: system({ technicalDocumentation: { provider: 'talent' }, instructions: 'none' }),
    },
    {
      name: 'no documentation, and said so',
      system: system({ technicalDocumentation: 'none', instructions: { provider: 'talent' } }),
    },
    { name: 'the documentation is not described', system: named(undefined, 'talent') },
  ],
});

const FILE = { systemVersion: '2.0', instructionsVersion: '3', declaration: { systemVersion: '2.0' } };
const versions = (file: unknown, instructions: unknown, plan: unknown = { systemVersion: '2.0' }): Registered =>
  system({ technicalDocumentation: file, instructions, postMarketMonitoring: { plan } });
const HANDED_OUT = { version: '3', systemVersion: '2.0' };

testContradiction(documentsOfDifferentVersions, {
  contradicted: [
    {
      name: 'instructions for the version before',
      system: versions(FILE, { ...HANDED_OUT, systemVersion: '1.9' }),
      decidedBy: ['technicalDocumentation.systemVersion', 'instructions.systemVersion'],
    },
    {
      name: 'a declaration for the version before',
      system: versions({ ...FILE, declaration: { systemVersion: '1.9' } }, HANDED_OUT),
    },
    { name: 'a monitoring plan for the version before', system: versions(FILE, HANDED_OUT, { systemVersion: '1.9' }) },
    {
      name: 'instructions in the file that are no longer handed out',
      system: versions({ ...FILE, instructionsVersion: '2' }, HANDED_OUT),
    },
  ],
  consistent: [
    { name: 'all of one version', system: versions(FILE, HANDED_OUT) },
    { name: 'no technical documentation, and said so', system: versions('none', HANDED_OUT) },
    { name: 'no instructions, and said so', system: versions(FILE, 'none') },
    { name: 'no copy of the declaration, and said so', system: versions({ ...FILE, declaration: 'none' }, HANDED_OUT) },
    { name: 'no plan, and said so', system: versions(FILE, HANDED_OUT, 'none') },
    { name: 'nothing said of the instructions', system: versions(FILE, undefined) },
  ],
});

const releases = (documented: unknown, ...later: readonly Part[]): Registered =>
  system({ technicalDocumentation: { releases: documented }, conformityAssessment: { laterVersions: list(...later) } });
const NEXT = { id: 'next', version: '2.0' };

testContradiction(releaseNotDocumented, {
  contradicted: [
    {
      name: 'assessed as a change, and left out of the complete list',
      system: releases(list({ id: 'first', version: '1.0' }), NEXT),
      decidedBy: ['conformityAssessment.laterVersions[next].version'],
    },
    {
      name: 'one of two later versions left out',
      system: releases(list({ id: 'first', version: '1.0' }), { id: 'early', version: '1.0' }, NEXT),
    },
  ],
  consistent: [
    { name: 'documented', system: releases(list({ id: 'first', version: '1.0' }, { id: 'x', version: '2.0' }), NEXT) },
    { name: 'a list that may go on', system: releases([{ id: 'first', version: '1.0' }], NEXT) },
    { name: 'a later version whose number nobody says', system: releases('none', { id: 'next' }) },
    { name: 'no list', system: releases(undefined, NEXT) },
  ],
});

const declared = (copy: unknown, original: unknown): Registered =>
  system({
    technicalDocumentation: { declaration: { on: copy } },
    conformityAssessment: { declaration: { drawnUpOn: original } },
  });

testContradiction(declarationOfAnotherDay, {
  contradicted: [
    { name: 'a copy from the day before', system: declared('2027-11-24', '2027-11-25') },
    { name: 'a copy from the day after', system: declared('2027-11-26', '2027-11-25') },
  ],
  consistent: [
    { name: 'the same day', system: declared('2027-11-25', '2027-11-25') },
    { name: 'the day of the copy is not said', system: declared(undefined, '2027-11-25') },
    {
      name: 'no declaration, and said so',
      system: system({
        technicalDocumentation: { declaration: { on: '2027-11-25' } },
        conformityAssessment: { declaration: 'none' },
      }),
    },
  ],
});

const kept = (declaration: unknown, schedule: unknown): Registered =>
  system({
    conformityAssessment: { declaration },
    parties: list(provider({ documentKeeping: { declaration: schedule } })),
  });

testContradiction(declarationKeptDifferently, {
  contradicted: [
    { name: 'ten years here, five there', system: kept({ keptFor: 'P10Y' }, { period: 'P5Y' }) },
    { name: 'ten years here, twelve there', system: kept({ keptFor: 'P10Y' }, { period: 'P12Y' }) },
  ],
  consistent: [
    { name: 'ten years in both', system: kept({ keptFor: 'P10Y' }, { period: 'P10Y' }) },
    { name: 'ten years, written in months in one', system: kept({ keptFor: 'P10Y' }, { period: 'P120M' }) },
    { name: 'the schedule is silent', system: kept({ keptFor: 'P10Y' }, undefined) },
    { name: 'no declaration, and said so', system: kept('none', { period: 'P10Y' }) },
    { name: 'nothing kept, and said so', system: kept({ keptFor: 'P10Y' }, 'none') },
  ],
});
