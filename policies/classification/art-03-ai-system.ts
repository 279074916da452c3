import { all, anyEntry, defineClass, invoked, is, not } from '../../src/policy/authoring.js';
import { ON_THE_DEFINITION } from './guidance.js';

/**
 * An AI system runs on machines with some autonomy, infers how to generate outputs, and its outputs can change
 * something. Whether it adapts after deployment decides nothing.
 *
 * @see Regulation (EU) 2024/1689, Article 3(1)
 */
export const aiSystem = defineClass({
  id: 'AI system',
  citation: 'Art. 3(1)',
  kind: 'definition',
  title: 'AI system',
  per: 'system',
  formula: (isOther) =>
    all(
      is('definition.machineBased', true),
      is('definition.someAutonomy', true),
      is('definition.infersHowToGenerateOutputs', true),
      anyEntry('definition.outputs'),
      is('definition.canInfluenceEnvironment', true),
      is('definition.rulesSetSolelyByPersons', false),
      ...(isOther(21) ? [] : [not(invoked(anyEntry('definition.limitedCapacityToInfer')))]),
    ),
  assumptions: [
    {
      reading: 21,
      text: 'Families of software with a limited capacity to infer lie outside the definition only where somebody invokes one of them.',
      sources: ['Recital 12', ON_THE_DEFINITION],
      otherReading: 'the families are not applied',
    },
  ],
});
