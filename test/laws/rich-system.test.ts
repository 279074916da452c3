import { describe, expect, it } from 'vitest';
import { bases } from '../support/arbitrary-bases.js';
import { richScenario } from '../support/rich-system.js';
import { whole } from './light.js';

/** What binds somebody else: another role, another class, product law, another event. */
const ofOthers = [
  'ai-act/authorised-representatives/copy-of-the-mandate',
  'ai-act/authorised-representatives/documents-kept',
  'ai-act/authorised-representatives/registration',
  'ai-act/authorised-representatives/requests-answered',
  'ai-act/authorised-representatives/termination',
  'ai-act/authorised-representatives/verification',
  'ai-act/conformity-assessment/new-assessment-after-modification',
  'ai-act/conformity-assessment/option-without-third-party',
  'ai-act/conformity-assessment/procedure-of-product-law',
  'ai-act/cooperation/information-and-assistance',
  'ai-act/cooperation/limitations-and-failure-modes',
  'ai-act/cooperation/technical-access',
  'ai-act/cooperation/technical-documentation',
  'ai-act/declaration-of-conformity/one-declaration',
  'ai-act/derogation-documentation/assessment-documented',
  'ai-act/derogation-documentation/assessment-provided',
  'ai-act/derogation-registration/data-of-section-b',
  'ai-act/derogation-registration/registered-in-the-database',
  'ai-act/derogation-registration/secure-section',
  'ai-act/products/full-compliance-of-the-product',
  'ai-act/registration/national-register',
  'ai-act/registration/secure-section',
  'ai-act/representation/powers-of-the-mandate',
  'ai-act/representation/representative-appointed',
  'ai-act/representation/representative-enabled',
];

/** What binds remote biometric identification, and what a notified body brings with it. */
const ofBiometrics = [
  'ai-act/ce-marking/number-of-notified-body',
  'ai-act/certificates/certificate-valid',
  'ai-act/conformity-assessment/assessing-body',
  'ai-act/conformity-assessment/procedure-for-biometrics',
  'ai-act/human-oversight/two-person-verification',
  'ai-act/record-keeping/matched-input-data',
  'ai-act/record-keeping/period-of-each-use',
  'ai-act/record-keeping/reference-database',
  'ai-act/record-keeping/verifying-persons',
];

/** What a system that a notified body assesses has no need of. */
const ofInternalControl = [
  'ai-act/conformity-assessment/internal-control',
  'ai-act/internal-control/consistency-verified',
  'ai-act/internal-control/documentation-examined',
  'ai-act/internal-control/quality-system-verified',
];

describe('the rich system', () => {
  const { system, decision } = whole(richScenario);

  it('leaves nothing unmet and nothing undetermined, and the gate lets it pass', () => {
    expect(system.findings.filter(({ outcome }) => outcome === 'not-satisfied' || outcome === 'undetermined')).toEqual(
      [],
    );
    expect(system.contradictions).toEqual([]);
    expect(decision).toMatchObject({ blocks: false, reasons: [], softened: [] });
  });

  it('is high-risk, and every duty of provider and deployer that binds is in force and satisfied', () => {
    expect(system.headline).toEqual({ class: 'high-risk', atLeast: false, open: [] });
    const bound = system.findings.filter(({ outcome }) => outcome !== 'not-applicable');
    expect(bound.every(({ outcome, timing }) => outcome === 'satisfied' && timing.state === 'in-force')).toBe(true);
    expect(new Set(bound.map(({ role }) => role))).toEqual(new Set(['provider', 'deployer']));
  });

  it('leaves out only what binds others or remote biometric identification', () => {
    const applies = new Set(
      system.findings.filter(({ outcome }) => outcome !== 'not-applicable').map(({ requirement }) => requirement),
    );
    const never = new Set(system.findings.map(({ requirement }) => requirement).filter((id) => !applies.has(id)));
    expect([...never].sort()).toEqual([...ofOthers, ...ofBiometrics].sort());
  });
});

describe('the rich system that identifies persons as well', () => {
  const { system, decision } = whole(bases['two uses, one of them remote biometric identification']!);

  it('meets every duty of the pack, but for what binds others and what internal control asks', () => {
    expect(system.findings.filter(({ outcome }) => outcome === 'not-satisfied' || outcome === 'undetermined')).toEqual(
      [],
    );
    const met = system.findings.filter(({ outcome }) => outcome === 'satisfied').map(({ requirement }) => requirement);
    const left = new Set(system.findings.map(({ requirement }) => requirement).filter((id) => !met.includes(id)));
    expect([...left].sort()).toEqual([...ofOthers, ...ofInternalControl].sort());
  });

  it('is held back by the prohibited practice that is in play, and by nothing else', () => {
    expect(decision.reasons.map(({ kind, citation }) => [kind, citation])).toEqual([['prohibited', 'Art. 5(1)(h)']]);
  });
});

describe('a year of operation later', () => {
  it('the duties are met by what was looked at in the meantime', () => {
    const { system, decision } = whole(bases['in operation for a year']!);
    expect(system.findings.filter(({ outcome }) => outcome === 'not-satisfied' || outcome === 'undetermined')).toEqual(
      [],
    );
    expect(decision.blocks).toBe(false);
  });
});
