import { describe, expect, it } from 'vitest';
import { type Baseline, baselineOf, pruned, useOf } from '../../src/gate/baseline.js';
import { compareAssessments } from '../../src/gate/compare.js';
import { decideGate, type GateDecision } from '../../src/gate/decide.js';
import type { Assessment, Finding, SystemAssessment } from '../../src/model/generated/assessment.js';
import { assessmentFixture, digest } from '../support/assessment-fixture.js';

const AS_OF = '2028-01-14';
const OPTIONS = { asOf: AS_OF, allowUndetermined: false };

/** The fixture after a change: one system in service, no prohibited practice in play unless the test says so. */
function registry(change: (system: SystemAssessment) => void = () => undefined): Assessment {
  const assessment = assessmentFixture();
  const [system] = assessment.systems;
  system!.classes = system!.classes.filter(({ kind }) => kind !== 'prohibited');
  change(system!);
  return { ...assessment, systems: [system!] };
}

const findingOf = (system: SystemAssessment, requirement: string): Finding =>
  system.findings.find((finding) => finding.requirement === `ai-act/${requirement}`)!;

interface Judging {
  readonly inService?: readonly string[];
}

function judged(now: Assessment, base: Assessment, { inService = ['cv-ranking'] }: Judging = {}): GateDecision {
  return decideGate(now, { ...OPTIONS, against: { name: 'main', base, inService: new Set(inService) } });
}
const blocking = ({ reasons }: GateDecision): string[] => reasons.map(({ citation, kind }) => `${kind} ${citation}`);

describe('a change to a system in service', () => {
  it('passes where it adds nothing and makes nothing worse; what stays open is named', () => {
    const decision = judged(registry(), registry());
    expect(decision.blocks).toBe(false);
    const by = new Map(decision.softened.map((each) => [each.citation, each.by]));
    const stood = 'it stood before this change (main), which makes it no worse; it stays open';
    expect(by.get('Art. 9(1)')).toBe(`${stood} under Art. 20(1)`); // the provider's
    expect(by.get('Art. 26(2)')).toBe(`${stood} under Art. 26(5)`); // the deployer's
    expect(by.get('Art. 3(12)')).toBe(stood);
    expect(decision.against?.systems).toEqual([
      { system: 'cv-ranking', judged: 'change', why: 'it is in service, and its version stays 2.3' },
    ]);
  });

  it('blocks where a duty that was met is met no longer', () => {
    const base = registry((system) => {
      findingOf(system, 'risk/system').outcome = 'satisfied';
    });
    expect(blocking(judged(registry(), base))).toContain('undetermined Art. 9(1)');
  });

  it('blocks where an open duty is now settled against it, and not the other way round', () => {
    const open = (system: SystemAssessment): void => {
      findingOf(system, 'deployer/oversight').outcome = 'undetermined';
    };
    expect(blocking(judged(registry(), registry(open)))).toContain('not-satisfied Art. 26(2)');
    expect(blocking(judged(registry(open), registry()))).toEqual([]);
  });

  it('blocks where one more path escapes, and passes where one was closed', () => {
    const one = (system: SystemAssessment): void => {
      const finding = findingOf(system, 'deployer/oversight');
      finding.instances = finding.instances.slice(0, 1);
    };
    expect(blocking(judged(registry(), registry(one)))).toEqual(['not-satisfied Art. 26(2)']);
    const repaired = judged(registry(one), registry());
    expect(repaired.blocks).toBe(false);
    expect(repaired.against?.moves).toContainEqual(
      expect.objectContaining({ kind: 'improved', message: 'Art. 26(2) is still not-satisfied, in 1 fewer places' }),
    );
  });

  it('blocks where evidence is gone or the basis is weaker, though the outcome stays', () => {
    const stronger = registry((system) => {
      findingOf(system, 'risk/system').basis = 'documented';
    });
    const more = registry((system) => {
      findingOf(system, 'risk/system').evidence = ['plan'];
    });
    for (const base of [stronger, more]) expect(blocking(judged(registry(), base))).toContain('undetermined Art. 9(1)');
  });

  it('blocks for a contradiction that is new, not for one that stood', () => {
    const without = registry((system) => {
      system.contradictions = [];
    });
    expect(blocking(judged(registry(), without))).toEqual(['contradiction Art. 3(12)']);
    expect(judged(without, registry()).against?.moves).toContainEqual(
      expect.objectContaining({ kind: 'settled', citation: 'Art. 3(12)' }),
    );
  });

  it('blocks where a class that was settled is open now: nobody passes by saying less', () => {
    const open = (state: 'met' | 'not-screened') => (system: SystemAssessment) => {
      const role = system.classes.find(({ id, party }) => id === 'deployer' && party === 'talent-gmbh')!;
      Object.assign(role, { state, from: '2025-02-02' });
    };
    expect(blocking(judged(registry(open('not-screened')), registry(open('met'))))).toEqual(['not-screened Art. 3(4)']);
    expect(blocking(judged(registry(open('not-screened')), registry(open('not-screened'))))).toEqual([]);
  });

  it('never passes with a prohibited practice, though it stood before', () => {
    const both = assessmentFixture();
    const decision = judged(both, assessmentFixture(), { inService: ['cv-ranking', 'pump-guard'] });
    expect(blocking(decision)).toEqual(['prohibited Art. 5(1)(f)']);
  });
});

describe('a release is judged whole', () => {
  const whole = (now: Assessment, base: Assessment, judging: Judging = {}): string | undefined => {
    const decision = judged(now, base, judging);
    expect(blocking(decision)).toEqual(blocking(decideGate(now, OPTIONS)));
    return decision.against?.systems[0]?.why;
  };

  it('a new system', () => {
    expect(whole(registry(), { ...registry(), systems: [] })).toBe('it is new');
  });

  it('a new version', () => {
    const older = registry((system) => {
      system.version = '2.2';
    });
    expect(whole(registry(), older)).toBe('its version changed from 2.2 to 2.3');
  });

  it('a system that was not in service before', () => {
    expect(whole(registry(), registry(), { inService: [] })).toMatch(/^it is not shown to have been/);
  });
});

it('a comparison says what makes it a hard one, and which system is no longer there', () => {
  const base = registry();
  base.header.packs[0]!.digest = digest('0');
  base.header.asOf = '2027-06-01';
  const comparison = compareAssessments(
    { ...registry(), systems: [] },
    { name: 'old.json', base, inService: new Set() },
  );
  expect(comparison.cautions).toEqual(['it was made with other policies', 'it was made as of 2027-06-01']);
  expect(comparison.moves).toEqual([
    { system: 'cv-ranking', kind: 'gone', citation: '', message: 'the system is not in this run' },
  ]);
});

describe('a baseline', () => {
  const first = (assessment: Assessment): Baseline =>
    baselineOf(
      assessment,
      new Set(decideGate(assessment, OPTIONS).reasons.flatMap(({ fingerprint }) => fingerprint ?? [])),
    );
  const under = (now: Assessment, baseline: Baseline): string[] => blocking(decideGate(now, { ...OPTIONS, baseline }));
  const quiet = (change: (system: SystemAssessment) => void = () => undefined): Assessment =>
    registry((system) => {
      system.contradictions = [];
      for (const finding of system.findings) if (finding.waiver?.state === 'expired') delete finding.waiver;
      change(system);
    });

  it('holds each instance by what it is about and covers just those', () => {
    const baseline = first(quiet());
    expect(baseline.entries.map(({ citation, instance }) => [citation, instance])).toEqual([
      ['Art. 9(1)', undefined],
      ['Art. 26(2)', digest('a')],
      ['Art. 26(2)', digest('b')],
    ]);
    expect(under(quiet(), baseline)).toEqual([]);
  });

  it('does not cover an instance that is new, one that got worse, or a finding on other facts', () => {
    const baseline = first(quiet());
    const more = quiet((system) => {
      const { instances } = findingOf(system, 'deployer/oversight');
      instances.push({ ...instances[0]!, key: 'new', fingerprint: digest('c') });
    });
    expect(under(more, baseline)).toEqual(['not-satisfied Art. 26(2)']);
    const worse = quiet((system) => {
      findingOf(system, 'risk/system').outcome = 'not-satisfied';
    });
    expect(under(worse, baseline)).toEqual(['not-satisfied Art. 9(1)']);
    const changed = quiet((system) => {
      findingOf(system, 'risk/system').factsDigest = digest('e');
    });
    expect(under(changed, baseline)).toEqual(['undetermined Art. 9(1)']);
  });

  it.each(['Art. 5(1)(a)', 'Art. 5', 'Art. 73(1)'])('never covers %s', (citation) => {
    const assessment = quiet((system) => {
      findingOf(system, 'risk/system').citation = citation;
    });
    expect(first(assessment).entries.map((entry) => entry.citation)).toEqual(['Art. 26(2)', 'Art. 26(2)']);
    // Nor where somebody wrote the entry by hand.
    const forged = first(quiet());
    expect(under(assessment, forged)).toEqual([`undetermined ${citation}`]);
  });

  it('never covers an expired waiver', () => {
    const expired = registry((system) => {
      system.contradictions = [];
    });
    expect(under(expired, first(quiet()))).toContain('expired-waiver Art. 9(1)');
  });

  it('reports what is no longer open and only ever shrinks', () => {
    const baseline = first(quiet());
    const mended = quiet((system) => {
      const finding = findingOf(system, 'deployer/oversight');
      finding.instances = finding.instances.slice(1);
    });
    expect(useOf(baseline, mended)).toMatchObject({ standing: 2, stale: [{ instance: digest('a') }] });
    const smaller = pruned(baseline, mended);
    expect(smaller.entries).toHaveLength(2);
    expect(pruned(smaller, quiet()).entries).toEqual(smaller.entries);
    expect(under(quiet(), smaller)).toEqual(['not-satisfied Art. 26(2)']);
  });
});

describe('settings for single systems', () => {
  it('stand before those for all, in both directions', () => {
    const assessment = assessmentFixture();
    const systems = new Map([['pump-guard', { horizon: 'P1Y' }]]);
    const decision = decideGate(assessment, { ...OPTIONS, systems });
    expect(decision.reasons.filter(({ system }) => system === 'pump-guard').map(({ citation }) => citation)).toEqual([
      'Art. 14(4)(e)',
    ]);
    expect(decision.until).toBe('2029-01-14');
    const strict = new Map([['cv-ranking', { allowUndetermined: false }]]);
    const mild = decideGate(registry(), { ...OPTIONS, allowUndetermined: true, systems: strict });
    expect(blocking(mild)).toContain('undetermined Art. 9(1)');
  });
});
