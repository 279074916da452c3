import { all, type ClassDefinition, classMet, defineClass, includes, notEncoded } from '../../src/policy/authoring.js';

type Screened = Parameters<typeof includes<'uses[].practice.screening'>>[1];
type Point = 'a' | 'b' | 'ba' | 'bb' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h';

/**
 * Each prohibited practice is screened by its first element: “no” settles the point. Where the element is there, the
 * point is in play: this version does not weigh the other elements and exceptions, and the gate stops.
 *
 * @see Regulation (EU) 2024/1689, Article 5(1)
 */
function screened(point: Point, title: string, entry: Screened): ClassDefinition {
  return defineClass({
    id: `Art. 5(1)(${point})`,
    citation: `Art. 5(1)(${point})`,
    kind: 'prohibited',
    title,
    per: 'uses[]',
    formula: all(
      classMet('in scope'),
      includes('uses[].practice.screening', entry),
      notEncoded(`the further elements and exceptions of Art. 5(1)(${point})`),
    ),
  });
}

export const prohibitedPractices: readonly ClassDefinition[] = [
  screened('a', 'Subliminal, manipulative or deceptive techniques', 'technique'),
  screened('b', 'Exploiting vulnerabilities', 'exploitsVulnerability'),
  screened('ba', 'Intimate or sexual material without consent', 'generatesIntimateOrSexualMaterial'),
  screened('bb', 'Child sexual abuse material', 'childSexualAbuseMaterial'),
  screened('c', 'Social scoring', 'evaluatesPersonsOverTime'),
  screened('d', 'Predicting criminal offences from profiling or traits', 'assessesRiskOfOffending'),
  screened('e', 'Facial databases from untargeted scraping', 'buildsFacialDatabase'),
  screened('f', 'Emotions at the workplace and in education', 'infersEmotions'),
  screened('g', 'Biometric categorisation by sensitive traits', 'assignsPersonsByBiometrics'),
  screened('h', 'Real-time remote biometric identification', 'remoteBiometricIdentification'),
];
