import { describe, expect, it } from 'vitest';
import { bases } from '../support/arbitrary-bases.js';
import { richScenario } from '../support/rich-system.js';
import { whole } from './light.js';

/** Nobody imports or resells the rich system. */
const bindsSomebodyElse = (id: string): boolean => /^ai-act\/(importers|distributors)\//.test(id);

/** The user is an authority itself: who acts for one is told apart. */
const ON_BEHALF = 'ai-act/registration-by-deployers/registration-on-behalf';

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

  it('leaves out only what binds remote biometric identification, and who acts for an authority', () => {
    const applies = new Set(
      system.findings.filter(({ outcome }) => outcome !== 'not-applicable').map(({ requirement }) => requirement),
    );
    const ids = system.findings.map(({ requirement }) => requirement).filter((id) => !applies.has(id));
    const never = new Set(ids.filter((id) => !bindsSomebodyElse(id)));
    expect([...never].sort()).toEqual([
      'ai-act/human-oversight/two-person-verification',
      'ai-act/post-remote-identification/annual-report',
      'ai-act/post-remote-identification/authorisation',
      'ai-act/post-remote-identification/initial-identification',
      'ai-act/post-remote-identification/no-decision-on-output-alone',
      'ai-act/post-remote-identification/no-untargeted-use',
      'ai-act/post-remote-identification/police-file',
      'ai-act/post-remote-identification/rejection',
      'ai-act/post-remote-identification/strict-necessity',
      'ai-act/record-keeping/matched-input-data',
      'ai-act/record-keeping/period-of-each-use',
      'ai-act/record-keeping/reference-database',
      'ai-act/record-keeping/verifying-persons',
      ON_BEHALF,
    ]);
  });
});

describe('the rich system that identifies persons as well', () => {
  const { system, decision } = whole(bases['two uses, one of them remote biometric identification']!);

  it('meets every duty of the pack', () => {
    expect(system.findings.filter(({ outcome }) => outcome === 'not-satisfied' || outcome === 'undetermined')).toEqual(
      [],
    );
    const met = system.findings.filter(({ outcome }) => outcome === 'satisfied').map(({ requirement }) => requirement);
    const bound = system.findings
      .map(({ requirement }) => requirement)
      .filter((id) => id !== ON_BEHALF && !bindsSomebodyElse(id));
    expect(new Set(met)).toEqual(new Set(bound));
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
