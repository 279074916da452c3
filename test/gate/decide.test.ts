import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { requirementTexts } from '../../src/assess.js';
import { baselineOf } from '../../src/gate/baseline.js';
import { bindsBy, decideGate, type GateDecision, type GateOptions } from '../../src/gate/decide.js';
import type {
  Assessment,
  AssessmentHeader,
  RequirementText,
  SystemAssessment,
} from '../../src/model/generated/assessment.js';
import {
  document,
  highRiskSystem,
  list,
  merge,
  minimalSystem,
  only,
  type Part,
  plainUse,
  provider,
  type Registered,
  recruitingUse,
  waiver,
} from '../support/builders.js';
import { assess, findingOf, type Situation } from '../support/policy-tester.js';

const LITERACY: Part = {
  groups: list({ id: 'recruiters', priorKnowledge: 'some' }),
  measures: list({ id: 'course', groups: ['recruiters'], content: 'x', heldOn: '2025-01-20' }),
};
const taught = provider({ literacy: LITERACY });
const record = document(['parties'], { date: '2025-01-21' });

function assessment(systems: readonly SystemAssessment[], asOf: string, need?: RequirementText['need']): Assessment {
  const requirements = requirementTexts(aiAct).map((text) => (need === undefined ? text : { ...text, need }));
  const header: AssessmentHeader = {
    schemaVersion: 1,
    tool: { name: 'dutybound', version: '0' },
    asOf,
    law: { edition: 'current', celex: '', status: '2026-11-20' },
    packs: [],
    inputs: [],
    readings: [],
    requirements,
    notAssessed: [],
    unusedWaivers: [],
    limits: [],
  };
  return { header, systems: [...systems] };
}

interface Asked extends Omit<Situation, 'system'> {
  readonly horizon?: string;
  readonly allowUndetermined?: boolean;
  readonly need?: RequirementText['need'];
  readonly neverSoften?: GateOptions['neverSoften'];
}

/** The gate for one system whose AI literacy is in order. */
function gate(system: Registered, asked: Asked = {}): GateDecision {
  const { horizon, allowUndetermined = false, need, neverSoften, asOf = '2028-01-14', ...rest } = asked;
  const assessed = assess({ ...rest, system, asOf, evidence: [record, ...(rest.evidence ?? [])] });
  const options: GateOptions = {
    asOf,
    allowUndetermined,
    ...(horizon === undefined ? {} : { horizon }),
    ...(neverSoften === undefined ? {} : { neverSoften }),
  };
  return decideGate(assessment([assessed], asOf, need), options);
}

const kinds = ({ reasons }: GateDecision): readonly string[] => [...new Set(reasons.map(({ kind }) => kind))].sort();
const citations = ({ reasons }: GateDecision): readonly string[] => reasons.map(({ citation }) => citation);

const quiet = (patch: Part = {}): Registered => minimalSystem({ parties: list(taught), ...patch });
const risky = (patch: Part = {}): Registered => highRiskSystem({ parties: list(taught), ...patch });
const using = (use: Part): Registered => quiet({ uses: list(plainUse(use)) });
const OLDER: Part = { firstPlacedOnTheMarketOn: '2027-06-01' };

it('lets a settled system go, on any day', () => {
  for (const asOf of ['2025-02-02', '2026-11-21', '2028-01-14', '2041-06-30'])
    expect(gate(quiet(), { asOf })).toMatchObject({ blocks: false, reasons: [], softened: [] });
});

describe('duties in force', () => {
  it('block where they are not satisfied', () => {
    const decision = gate(risky({ humanOversight: 'none' }));
    expect(decision.blocks).toBe(true);
    expect(decision.reasons).toContainEqual(expect.objectContaining({ kind: 'not-satisfied', citation: 'Art. 14(1)' }));
  });

  it('block where they are undetermined', () => {
    expect(kinds(gate(risky()))).toEqual(['undetermined']);
  });

  it('pass while undetermined where the gate allows that, and each is named', () => {
    const decision = gate(risky(), { allowUndetermined: true });
    expect(decision).toMatchObject({ blocks: false, reasons: [] });
    expect(decision.softened.length).toBeGreaterThan(20);
    expect(new Set(decision.softened.map(({ by }) => by))).toEqual(
      new Set(['undetermined duties are allowed by this gate']),
    );
  });

  it('never pass while not satisfied, whatever the gate allows', () => {
    const decision = gate(risky({ humanOversight: 'none' }), { allowUndetermined: true });
    expect(kinds(decision)).toEqual(['not-satisfied']);
  });

  it('AI literacy has blocked since 2 February 2025', () => {
    const untaught = minimalSystem({ parties: list(provider({ literacy: 'none' })) });
    expect(gate(untaught, { asOf: '2025-02-01' }).blocks).toBe(false);
    expect(citations(gate(untaught, { asOf: '2025-02-02' }))).toEqual(['Art. 4(1)']);
  });

  it('that are implied or good practice never block', () => {
    for (const need of ['I', 'P'] as const)
      expect(gate(risky({ humanOversight: 'none' }), { need }).blocks).toBe(false);
    for (const need of ['M', 'A', 'C'] as const)
      expect(gate(risky({ humanOversight: 'none' }), { need }).blocks).toBe(true);
  });
});

describe('duties to come', () => {
  const system = risky({ humanOversight: 'none' });
  it('never block before their day', () => {
    expect(gate(system, { asOf: '2027-12-01' }).blocks).toBe(false);
    expect(gate(system, { asOf: '2027-12-02' }).blocks).toBe(true);
  });

  it.each([
    ['ends the day before', '2026-12-02', 'P364D', '2027-12-01', false],
    ['ends on the day', '2026-12-02', 'P365D', '2027-12-02', true],
    ['a year, to the day', '2026-12-02', 'P1Y', '2027-12-02', true],
    ['eighteen months', '2026-11-21', 'P18M', '2028-05-21', true],
    ['a year, too short', '2026-11-21', 'P1Y', '2027-11-21', false],
  ])('block within the horizon: one that %s', (_, asOf, horizon, until, blocks) => {
    expect(gate(system, { asOf, horizon })).toMatchObject({ blocks, until });
  });

  it('that something has to happen for never block', () => {
    expect(bindsBy({ state: 'on-event' }, '2099-12-31')).toBe(false);
  });
});

describe('waivers', () => {
  const system = risky({ humanOversight: { interface: 'none' } });
  const gap = findingOf(assess({ system, evidence: [record] }), 'human-oversight/interface');
  const waived = (patch: Parameters<typeof waiver>[1] = {}, asked: Asked = {}): GateDecision =>
    gate(system, { ...asked, allowUndetermined: true, waivers: [waiver(gap, patch)] });

  it('that hold silence the gate, visibly', () => {
    const { blocks, softened } = waived();
    expect(blocks).toBe(false);
    expect(softened).toContainEqual(
      expect.objectContaining({ kind: 'not-satisfied', citation: 'Art. 14(1)', by: 'waiver accepted-gap' }),
    );
  });

  it('that have expired block, and are a reason of their own', () => {
    const { reasons } = waived({ until: '2028-01-13' });
    expect(reasons.map(({ kind }) => kind)).toEqual(['not-satisfied', 'expired-waiver']);
  });

  it('that have expired block even where an undetermined duty would pass', () => {
    const open = findingOf(assess({ system: risky(), evidence: [record] }), 'human-oversight/interface');
    const waivers = [waiver(open, { until: '2028-01-13' })];
    expect(kinds(gate(risky(), { allowUndetermined: true, waivers }))).toEqual(['expired-waiver']);
  });

  it.each([
    ['whose facts have changed', { factsDigest: `sha256:${'0'.repeat(64)}` }],
    ['that the owner of the gap accepted', { approver: 'head-of-product' }],
    ['that is dated tomorrow', { created: '2028-01-15' }],
  ])('%s silence nothing', (_, patch) => {
    expect(kinds(waived(patch))).toEqual(['not-satisfied']);
  });

  it('that have expired for a duty to come do not block yet', () => {
    expect(waived({ until: '2027-10-31', created: '2027-01-01' }, { asOf: '2027-11-15' }).blocks).toBe(false);
  });
});

describe('the seven formal breaches, Art. 83(1)', () => {
  const undeclared = risky({ conformityAssessment: { declaration: 'none' } });
  const gap = findingOf(assess({ system: undeclared, evidence: [record] }), 'declaration-of-conformity/drawn-up');
  const strict = { neverSoften: ['formal-breaches'] as const };

  it('each stand behind some duty', () => {
    const behind = new Set(requirementTexts(aiAct).flatMap(({ formalBreaches = [] }) => formalBreaches));
    expect([...behind].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((point) => `Art. 83(1)(${point})`));
  });

  it('are named with the gap, and with what may be one', () => {
    const { reasons } = gate(undeclared);
    const told = (citation: string) => reasons.find((reason) => reason.citation === citation);
    expect(told('Art. 47(1)')?.message).toMatch(/not-satisfied for .*, a formal breach of Art\. 83\(1\)\(c\)$/);
    expect(told('Art. 48(3)')?.message).toMatch(/not-satisfied .*, a formal breach of Art\. 83\(1\)\(a\) or \(b\)$/);
    expect(told('Art. 11(1), subpara. 1')?.message).toMatch(
      /undetermined .*, a formal breach of Art\. 83\(1\)\(g\) if it is not met$/,
    );
    expect(told('Art. 9(1)')?.formalBreaches).toBeUndefined();
  });

  it('let nothing soften them where the gate names the set: neither an option nor a waiver', () => {
    const waivers = [waiver(gap)];
    const soft = gate(undeclared, { allowUndetermined: true, waivers });
    const hard = gate(undeclared, { allowUndetermined: true, waivers, ...strict });
    const isGap = ({ fingerprint }: { readonly fingerprint?: string }) => fingerprint === gap.fingerprint;
    expect(soft.reasons.some(isGap)).toBe(false);
    expect(hard.reasons.some(isGap)).toBe(true);
    expect(citations(soft)).not.toContain('Art. 49(1)');
    expect(hard.reasons.map(({ citation }) => citation)).toEqual(
      expect.arrayContaining(['Art. 11(1), subpara. 1', 'Art. 47(1)', 'Art. 48(3)', 'Art. 49(1)']),
    );
    expect(hard.softened.map(({ citation }) => citation)).toContain('Art. 9(1)');
  });

  it('nor a baseline', () => {
    const assessed = assess({ system: undeclared, asOf: '2028-01-14', evidence: [record] });
    const whole = assessment([assessed], '2028-01-14');
    const blocking = new Set(assessed.findings.map(({ fingerprint }) => fingerprint));
    const baseline = baselineOf(whole, blocking);
    const by = (more: Partial<GateOptions>) =>
      decideGate(whole, { asOf: '2028-01-14', allowUndetermined: false, baseline, ...more }).reasons;
    expect(by({}).filter(({ formalBreaches }) => formalBreaches)).toEqual([]);
    expect(by(strict).map(({ citation }) => citation)).toContain('Art. 47(1)');
  });
});

describe('prohibited practices, Art. 5', () => {
  const inPlay = using({ practice: { screening: only('infersEmotions') } });
  it('block while one is in play, and nothing softens that', () => {
    for (const asked of [{}, { allowUndetermined: true }]) {
      const { blocks, reasons, softened } = gate(inPlay, asked);
      expect(blocks).toBe(true);
      expect(reasons).toMatchObject([{ kind: 'prohibited', citation: 'Art. 5(1)(f)' }]);
      expect(softened).toEqual([]);
    }
  });

  it('block while one is not screened', () => {
    const decision = gate(using({ practice: undefined }), { allowUndetermined: true });
    expect(kinds(decision)).toEqual(['not-screened']);
    expect(decision.reasons).toHaveLength(10);
  });

  it('block an older system too: Art. 111 leaves Art. 5 untouched', () => {
    const older = quiet({ ...OLDER, uses: list(plainUse({ practice: { screening: only('technique') } })) });
    expect(kinds(gate(older))).toEqual(['prohibited']);
  });

  it.each([
    ['the day before', '2026-12-01', {}, false],
    ['on the day', '2026-12-02', {}, true],
    ['the day before, with a horizon', '2026-12-01', { horizon: 'P1D' }, true],
  ])('points (ba) and (bb) apply from 2 December 2026: %s', (_, asOf, asked, blocks) => {
    const screening = only('generatesIntimateOrSexualMaterial');
    expect(gate(using({ practice: { screening } }), { asOf, ...asked }).blocks).toBe(blocks);
  });
});

describe('what is not screened', () => {
  it('Art. 50 blocks from 2 August 2026', () => {
    const silent = using({ transparency: undefined });
    expect(gate(silent, { asOf: '2026-08-01' }).blocks).toBe(false);
    expect(kinds(gate(silent, { asOf: '2026-08-02', allowUndetermined: true }))).toEqual(['not-screened']);
    // Of a provider: what binds deployers is not asked of it.
    expect(citations(gate(silent, { asOf: '2026-08-02', allowUndetermined: true }))).toEqual([
      'Art. 50(1)',
      'Art. 50(2)',
    ]);
  });

  it('a case of Art. 50 that is met blocks by its duties, while nothing shows them, and not by itself', () => {
    const talking = using({ transparency: { interactsDirectlyWithPersons: 'yes', obvious: 'no' } });
    expect(new Set(kinds(gate(talking)))).toEqual(new Set(['undetermined']));
    expect(citations(gate(talking))).toContain('Art. 50(1)');
    expect(gate(talking, { allowUndetermined: true }).blocks).toBe(false);
  });

  it('scope', () => {
    const decision = gate(
      quiet({ parties: list(merge(taught, { placesOnTheMarket: undefined, putsIntoService: undefined })) }),
      { allowUndetermined: true },
    );
    expect(citations(decision)).toEqual(expect.arrayContaining(['Art. 2(1)', 'Art. 2']));
  });

  it('role', () => {
    const decision = gate(quiet({ parties: list(merge(taught, { ownNameOrTrademark: undefined })) }), {
      allowUndetermined: true,
    });
    expect(decision.reasons).toMatchObject([{ kind: 'not-screened', citation: 'Art. 3(3)' }]);
  });

  it('uses that nobody calls complete', () => {
    expect(kinds(gate(quiet({ uses: [plainUse()] }), { allowUndetermined: true }))).toContain('not-screened');
  });

  it('is nothing where the Act does not reach for sure', () => {
    const outside = { scope: { outsideUnionLaw: 'yes' }, uses: undefined };
    expect(gate(quiet(outside)).blocks).toBe(false);
    expect(gate(quiet({ definition: { rulesSetSolelyByPersons: 'yes' }, uses: undefined })).blocks).toBe(false);
  });
});

describe('a class in play', () => {
  const open = quiet({
    uses: list(recruitingUse({ evaluatesPersonalAspects: undefined, derogation: { preparatoryTask: 'yes' } })),
  });
  const area = using({ area: { screening: only('education') } });

  it.each([
    ['the derogation is open', open],
    ['an area is not weighed', area],
  ])('blocks once its consequences are in force: %s', (_, system) => {
    expect(gate(system, { asOf: '2027-12-01', allowUndetermined: true }).blocks).toBe(false);
    expect(kinds(gate(system, { asOf: '2027-12-02', allowUndetermined: true }))).toEqual(['class-in-play']);
    expect(kinds(gate(system, { asOf: '2027-12-01', horizon: 'P1D', allowUndetermined: true }))).toEqual([
      'class-in-play',
    ]);
  });

  it('matters no more where another letter settles the class', () => {
    const settled = risky({ uses: list(recruitingUse({ area: { screening: only('employment', 'education') } })) });
    expect(kinds(gate(settled, { allowUndetermined: true }))).toEqual([]);
  });

  it('does not matter to an older system, which keeps its transition whatever letter is met', () => {
    const older = quiet({ ...OLDER, uses: list(plainUse({ area: { screening: only('education') } })) });
    expect(gate(older, { allowUndetermined: true }).blocks).toBe(false);
  });
});

describe('contradictions', () => {
  const system = risky({ statedClass: 'not high-risk' });
  it('block from the day on which what they bear on is in force', () => {
    expect(gate(system, { asOf: '2027-12-01' }).blocks).toBe(false);
    expect(kinds(gate(system, { asOf: '2027-12-02', allowUndetermined: true }))).toEqual(['contradiction']);
    expect(kinds(gate(system, { asOf: '2027-11-02', horizon: 'P1M', allowUndetermined: true }))).toEqual([
      'contradiction',
    ]);
  });

  it('do not block an older system whose duties are deferred', () => {
    expect(gate(risky({ ...OLDER, statedClass: 'not high-risk' }), { allowUndetermined: true }).blocks).toBe(false);
  });

  it('about a list block with the duties that read it', () => {
    const groups = {
      complete: { by: 'x', on: '2025-01-10', count: 2 },
      entries: [{ id: 'recruiters', priorKnowledge: 'some' }],
    };
    const system = minimalSystem({ parties: list(provider({ literacy: { ...LITERACY, groups } })) });
    expect(kinds(gate(system, { allowUndetermined: true }))).toEqual(['contradiction']);
    expect(gate(system, { asOf: '2025-02-01' }).blocks).toBe(false);
  });
});

describe('older systems, Art. 111(2)', () => {
  const bare: Part = { ...OLDER, humanOversight: 'none' };
  it('never block a private one, however far one looks', () => {
    for (const asOf of ['2027-12-02', '2028-01-14', '2041-06-30'])
      expect(gate(risky(bare), { asOf }).blocks).toBe(false);
    expect(gate(risky(bare), { horizon: 'P50Y' }).blocks).toBe(false);
  });

  it('block once the design has changed significantly', () => {
    expect(gate(risky({ ...bare, significantDesignChangeOn: '2028-01-14' })).blocks).toBe(true);
    expect(gate(risky({ ...bare, significantDesignChangeOn: '2028-01-15' })).blocks).toBe(false);
  });

  it('block for public authorities from 2 August 2030', () => {
    const public_ = risky({ ...bare, intendedForPublicAuthorities: 'yes' });
    expect(gate(public_, { asOf: '2030-08-01' }).blocks).toBe(false);
    expect(gate(public_, { asOf: '2030-08-02' }).blocks).toBe(true);
    expect(gate(public_, { asOf: '2030-08-01', horizon: 'P1D' }).blocks).toBe(true);
  });

  it('block by the stricter day where nobody says for whom they are', () => {
    const unknown = risky({ ...bare, intendedForPublicAuthorities: undefined });
    expect(gate(unknown, { asOf: '2030-08-01' }).blocks).toBe(false);
    expect(gate(unknown, { asOf: '2030-08-02' }).blocks).toBe(true);
    expect(gate(unknown, { asOf: '2030-08-01', horizon: 'P1D' }).blocks).toBe(true);
  });

  it('block by the stricter day where nobody says when they came', () => {
    const undated = risky({
      humanOversight: 'none',
      firstPlacedOnTheMarketOn: undefined,
      firstPutIntoServiceOn: undefined,
    });
    expect(gate(undated, { asOf: '2027-12-01' }).blocks).toBe(false);
    expect(gate(undated, { asOf: '2027-12-02' }).blocks).toBe(true);
  });
});

it('is a pure function of the assessment: one passes one gate and is blocked by another', () => {
  const asOf = '2028-01-14';
  const made = assessment([assess({ system: risky(), evidence: [record], asOf })], asOf);
  const text = JSON.stringify(made);
  expect(decideGate(made, { asOf, allowUndetermined: true }).blocks).toBe(false);
  expect(decideGate(made, { asOf, allowUndetermined: false }).blocks).toBe(true);
  expect(JSON.stringify(made)).toBe(text);
});
