import { all, any, anyEntry, type ClassDefinition, classMet, defineClass, is } from '../../src/policy/authoring.js';

/**
 * Transparency cases, screened by their first element. An exception cannot be invoked in this version: the case then
 * counts as met, and the duties of Art. 50 are named as not assessed.
 *
 * @see Regulation (EU) 2024/1689, Article 50(1) to (4)
 */
export const transparencyCases: readonly ClassDefinition[] = [
  defineClass({
    id: 'Art. 50(1)',
    citation: 'Art. 50(1)',
    kind: 'transparency',
    title: 'Interacts directly with persons',
    per: 'uses[]',
    formula: all(classMet('in scope'), is('uses[].transparency.interactsDirectlyWithPersons', true)),
  }),
  defineClass({
    id: 'Art. 50(2)',
    citation: 'Art. 50(2)',
    kind: 'transparency',
    title: 'Generates synthetic content',
    per: 'uses[]',
    formula: all(classMet('in scope'), anyEntry('uses[].transparency.generates')),
  }),
  defineClass({
    id: 'Art. 50(3)',
    citation: 'Art. 50(3)',
    kind: 'transparency',
    title: 'Recognises emotions or categorises by biometrics',
    per: 'uses[]',
    formula: all(
      classMet('in scope'),
      any(is('uses[].transparency.emotionRecognition', true), is('uses[].transparency.biometricCategorisation', true)),
    ),
  }),
  defineClass({
    id: 'Art. 50(4), subpara. 1',
    citation: 'Art. 50(4), subpara. 1',
    kind: 'transparency',
    title: 'Deep fakes',
    per: 'uses[]',
    formula: all(classMet('in scope'), is('uses[].transparency.deepFake', true)),
  }),
  defineClass({
    id: 'Art. 50(4), subpara. 2',
    citation: 'Art. 50(4), subpara. 2',
    kind: 'transparency',
    title: 'Published text on matters of public interest',
    per: 'uses[]',
    formula: all(classMet('in scope'), is('uses[].transparency.textOnPublicInterest', true)),
  }),
];
