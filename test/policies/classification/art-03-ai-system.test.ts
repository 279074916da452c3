import { minimalSystem, only, type Registered } from '../../support/builders.js';
import { testClass } from '../../support/policy-tester.js';

const defined = (definition: Record<string, unknown>): Registered => minimalSystem({ definition });

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
    {
      name: 'a display of descriptive statistics, invoked as such',
      system: defined({ limitedCapacityToInfer: only('descriptive') }),
      decidedBy: ['definition.limitedCapacityToInfer'],
    },
  ],
  'in-play': [
    {
      name: 'nobody says whether people laid down all rules',
      system: defined({ rulesSetSolelyByPersons: undefined }),
      missing: ['definition.rulesSetSolelyByPersons'],
    },
    {
      name: 'autonomous “partly”',
      system: defined({ someAutonomy: 'partly' }),
      missing: ['definition.someAutonomy'],
    },
  ],
  'not-screened': [{ name: 'nothing said about what it is', system: minimalSystem({ definition: undefined }) }],
});
