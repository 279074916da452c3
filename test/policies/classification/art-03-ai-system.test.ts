import { expect, it } from 'vitest';
import { aiAct } from '../../../policies/index.js';
import { withReadings } from '../../../src/policy/policy.js';
import { minimalSystem, only, type Registered } from '../../support/builders.js';
import { assess, type Case, describeBeside, pointOf, testClass } from '../../support/policy-tester.js';

const defined = (definition: Record<string, unknown>): Registered => minimalSystem({ definition });

const ELEMENTS = [
  'machineBased',
  'someAutonomy',
  'infersHowToGenerateOutputs',
  'outputs',
  'canInfluenceEnvironment',
  'rulesSetSolelyByPersons',
] as const;
const FAMILIES = ['optimisation', 'fixedInstructions', 'descriptive', 'heuristics', 'baseline'] as const;

testClass('AI system', {
  met: [
    {
      name: 'a trained classifier that recommends',
      system: minimalSystem(),
      decidedBy: ['definition.infersHowToGenerateOutputs', 'definition.rulesSetSolelyByPersons'],
    },
    {
      name: 'a model that does not adapt after deployment: adapting is possible, not necessary',
      system: defined({ adaptsAfterDeployment: 'no' }),
    },
    {
      name: 'outputs answered one by one',
      system: defined({ outputs: { content: 'yes' } }),
    },
    {
      name: 'no family of limited capacity, and somebody says so',
      system: defined({ limitedCapacityToInfer: only() }),
    },
    {
      name: 'a family of limited capacity claimed “partly”, which is no answer',
      system: defined({ limitedCapacityToInfer: { heuristics: 'partly' } }),
    },
  ],
  'not-met': [
    {
      name: 'steps that people laid down, and nothing else',
      system: defined({ rulesSetSolelyByPersons: 'yes' }),
      decidedBy: ['definition.rulesSetSolelyByPersons'],
    },
    { name: 'a pencil', system: defined({ machineBased: 'no' }) },
    { name: 'operated by hand throughout', system: defined({ someAutonomy: 'no' }) },
    { name: 'no inference', system: defined({ infersHowToGenerateOutputs: 'no' }) },
    { name: 'outputs that change nothing', system: defined({ canInfluenceEnvironment: 'no' }) },
    { name: 'nothing comes out', system: defined({ outputs: only() }) },
    ...FAMILIES.map(
      (family): Case => ({
        name: `no more than ${family}, invoked as such (reading 21)`,
        system: defined({ limitedCapacityToInfer: only(family) }),
        decidedBy: ['definition.limitedCapacityToInfer'],
      }),
    ),
  ],
  'in-play': [
    {
      name: 'autonomous “partly”',
      system: defined({ someAutonomy: 'partly' }),
      missing: ['definition.someAutonomy'],
    },
    ...ELEMENTS.map(
      (fact): Case => ({
        name: `everything else, and nobody answers ${fact}`,
        system: defined({ [fact]: undefined }),
        missing: [`definition.${fact}`],
      }),
    ),
  ],
  'not-screened': [{ name: 'nothing said about what it is', system: minimalSystem({ definition: undefined }) }],
});

describeBeside('reading 21: the families of limited capacity are not applied', () => {
  const other = withReadings(aiAct, new Set([21]));

  it.each(FAMILIES)('%s', (family) => {
    const system = defined({ limitedCapacityToInfer: only(family) });
    expect(pointOf(assess({ system }), 'AI system').state).toBe('not-met');
    expect(pointOf(assess({ system }, other), 'AI system').state).toBe('met');
  });

  it('rules that only persons laid down stay outside: that is Recital 12', () => {
    expect(pointOf(assess({ system: defined({ rulesSetSolelyByPersons: 'yes' }) }, other), 'AI system').state).toBe(
      'not-met',
    );
  });
});
