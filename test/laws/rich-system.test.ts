import { describe, expect, it } from 'vitest';
import { bases } from '../support/arbitrary-bases.js';
import { richScenario } from '../support/rich-system.js';
import { whole } from './light.js';

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

  it('leaves out only what binds remote biometric identification, and Art. 50', () => {
    const applies = new Set(
      system.findings.filter(({ outcome }) => outcome !== 'not-applicable').map(({ requirement }) => requirement),
    );
    const never = new Set(system.findings.map(({ requirement }) => requirement).filter((id) => !applies.has(id)));
    expect([...never].sort()).toEqual([
      'ai-act/deployer-transparency/data-of-persons-exposed',
      'ai-act/deployer-transparency/deep-fake-disclosure',
      'ai-act/deployer-transparency/exposure-notice',
      'ai-act/deployer-transparency/manner-of-deep-fake-disclosure',
      'ai-act/deployer-transparency/manner-of-the-exposure-notice',
      'ai-act/deployer-transparency/text-disclosure',
      'ai-act/human-oversight/two-person-verification',
      'ai-act/provider-transparency/interaction-notice',
      'ai-act/provider-transparency/machine-readable-marking',
      'ai-act/provider-transparency/manner-of-the-interaction-notice',
      'ai-act/provider-transparency/quality-of-marking',
      'ai-act/record-keeping/matched-input-data',
      'ai-act/record-keeping/period-of-each-use',
      'ai-act/record-keeping/reference-database',
      'ai-act/record-keeping/verifying-persons',
    ]);
  });
});

describe('the rich system that identifies persons as well', () => {
  const { system, decision } = whole(bases['two uses, one of them remote biometric identification']!);

  it('meets every duty of the pack but those of Art. 50, of which no case is there', () => {
    expect(system.findings.filter(({ outcome }) => outcome === 'not-satisfied' || outcome === 'undetermined')).toEqual(
      [],
    );
    const met = system.findings.filter(({ outcome }) => outcome === 'satisfied').map(({ requirement }) => requirement);
    const asked = system.findings.map(({ requirement }) => requirement).filter((id) => !/-transparency\//.test(id));
    expect(new Set(met)).toEqual(new Set(asked));
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
