import type { GateDecision } from '../../../src/gate/decide.js';
import type { Assessment } from '../../../src/model/generated/assessment.js';
import type { FormatOptions } from '../../../src/report/formats/told-model.js';
import { assessmentFixture, decisionOn, placeOf } from '../../support/assessment-fixture.js';

/** A link that names its citation, so that a test can tell links apart. */
export const options: FormatOptions = {
  places: placeOf,
  below: 'governance/',
  linkOf: (citation) => `https://law.example/${encodeURIComponent(citation)}`,
};

export interface Told {
  readonly assessment: Assessment;
  readonly decision: GateDecision;
}

export function fixture(horizon?: string): Told {
  const assessment = assessmentFixture();
  return { assessment, decision: decisionOn(assessment, horizon) };
}

/** The fixture with the same blocking finding many times: one system each. */
export function manySystems(count: number): Told {
  const { assessment } = fixture();
  const [first] = assessment.systems;
  const systems = Array.from({ length: count }, (_, index) => {
    const system = structuredClone(first!);
    system.id = `system-${String(index).padStart(5, '0')}`;
    system.classes = [];
    system.contradictions = [];
    system.findings = system.findings
      .filter(({ requirement }) => requirement === 'ai-act/risk/system')
      .map((finding) => ({ ...finding, fingerprint: `sha256:${String(index).padStart(64, '0')}` }));
    return system;
  });
  const many = { ...assessment, systems };
  return { assessment: many, decision: decisionOn(many) };
}

export const XML_FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
/** Control, format and surrogate characters, except the word joiner that keeps texts from becoming references. */
export const UNSAFE = /(?![\n\u2060])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
