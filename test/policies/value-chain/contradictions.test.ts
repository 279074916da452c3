import { modelNotListed } from '../../../policies/value-chain/contradictions.js';
import { highRiskSystem, list, type Part, type Registered } from '../../support/builders.js';
import { testContradiction } from '../../support/policy-tester.js';

const built = (models: unknown, part: Part = {}): Registered =>
  highRiskSystem({
    models,
    integrates: list(
      { id: 'base', kind: 'general-purpose model', model: 'tern', ...part },
      { id: 'store', kind: 'service' },
    ),
  });

testContradiction(modelNotListed, {
  contradicted: [
    {
      name: 'a general-purpose model that the list of models leaves out',
      system: built(['heron']),
      decidedBy: ['integrates[base].kind', 'models'],
    },
  ],
  consistent: [
    { name: 'a model of the list', system: built(['heron', 'tern']) },
    { name: 'no list of models', system: built(undefined) },
    { name: 'the part does not name its model', system: built([], { model: undefined }) },
    { name: 'another model, which is no general-purpose one', system: built(['heron'], { kind: 'AI model' }) },
  ],
});
