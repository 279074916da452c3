import { describe, expect, it } from 'vitest';
import type { FormalBreach } from '../../src/law/vocabulary.js';
import type { PracticeFinding } from '../../src/model/generated/assessment.js';
import { assertFilled } from '../../src/render/filled.js';
import { gapReport } from '../../src/render/gap-report.js';
import { anchorOf, neutralText } from '../../src/render/markdown.js';
import { assessmentFixture, decisionOn, digest, placeOf } from '../support/assessment-fixture.js';

const assessment = assessmentFixture();
const report = gapReport(assessment, decisionOn(assessment), placeOf);

describe('the view model of the gap report', () => {
  it('has no empty text, null or undefined, whatever the assessment leaves out', () => {
    assertFilled(report);
    const bare = assessmentFixture();
    bare.header.requirements = [];
    bare.header.readings = [];
    bare.header.notAssessed = [];
    bare.header.limits = [];
    for (const system of bare.systems) {
      system.name = ' ';
      system.classes = [];
      for (const finding of system.findings) {
        finding.party = '';
        finding.missing = finding.missing.map(() => ({ text: '' }));
      }
    }
    assertFilled(gapReport(bare, decisionOn(bare), () => undefined));
    assertFilled(gapReport({ ...bare, systems: [] }, decisionOn({ ...bare, systems: [] }), placeOf));
  });

  it('says where a text is empty', () => {
    expect(() => assertFilled({ a: [{ b: 'x' }, { b: ' ' }] })).toThrow('the view model.a[1].b is an empty text');
    expect(() => assertFilled({ a: undefined })).toThrow('the view model.a is undefined');
    expect(() => assertFilled({ a: null })).toThrow('the view model.a is null');
  });

  it('counts by need and outcome, with nothing undetermined among the satisfied', () => {
    const [asked, , onCondition] = report.verdicts.required;
    expect(asked).toMatchObject({ satisfied: 1, notSatisfied: 2, undetermined: 1, notApplicable: 1 });
    expect(onCondition).toMatchObject({ satisfied: 0, undetermined: 1 });
    const satisfied = report.findings.systems.flatMap((system) => system.satisfied.map(({ clause }) => clause));
    expect(satisfied).toEqual(['Art. 4(1)']);
  });

  it('keeps what is implied or good practice under headings of their own, everywhere', () => {
    const [first] = report.findings.systems;
    expect(first?.now.map(({ clause }) => clause)).toEqual(['Art. 9(1)', 'Art. 26(2)', 'Art. 26(7)']);
    expect(first?.notRequired.map(({ clause }) => clause)).toEqual(['Art. 14(1)']);
    expect(first?.satisfiedNotRequired.map(({ clause }) => clause)).toEqual(['Art. 17(1)']);
    expect(report.applicability.systems[0]?.notRequired.map(({ clause }) => clause)).toEqual([
      'Art. 14(1)',
      'Art. 17(1)',
    ]);
    expect(report.remediation.notRequired.map(({ clause }) => clause)).toEqual(['Art. 14(1)']);
  });

  it('tells every instance of a finding with its path and what contradicts it', () => {
    const gap = report.findings.systems[0]?.now.find(({ clause }) => clause === 'Art. 26(2)');
    expect(gap?.instances.map(({ path, fingerprint }) => [path, fingerprint])).toEqual([
      ['rank-candidates → (time-out) → send-rejection', digest('a')],
      ['rank-candidates → below-threshold → bulk-reject', digest('b')],
    ]);
    expect(gap?.instances[0]?.contradiction).toContain('every rejection is reviewed by a person');
  });

  it('names the head of fine of each gap, and none for good practice', () => {
    const [first] = report.findings.systems;
    expect(first?.now.map(({ fine }) => fine)).toEqual([
      'Art. 99(4)(a), if an authority finds an infringement',
      'Art. 99(4)(a), if an authority finds an infringement',
      'Art. 99(4)(a), if an authority finds an infringement',
    ]);
    expect(first?.notRequired.map(({ fine }) => fine)).toEqual(['none: the Act does not ask for it in these words']);
  });

  it('says of each of the seven formal breaches what became of the duties behind it', () => {
    expect(report.formal_breaches.map(({ clause, state }) => [clause, state])).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((point) => [
        `Art. 83(1)(${point})`,
        'the duties behind it bind nobody here',
      ]),
    );
    const named = (patch: Record<string, FormalBreach>): readonly string[] => {
      const requirements = assessment.header.requirements.map((text) =>
        patch[text.citation] === undefined ? text : { ...text, formalBreaches: [patch[text.citation]!] },
      );
      const changed = { ...assessment, header: { ...assessment.header, requirements } };
      return gapReport(changed, decisionOn(changed), placeOf).formal_breaches.map(({ state }) => state);
    };
    expect(named({ 'Art. 26(2)': 'Art. 83(1)(c)' })[2]).toBe('not-satisfied: Art. 26(2) (cv-ranking, talent-gmbh)');
    expect(named({ 'Art. 4(1)': 'Art. 83(1)(g)' })[6]).toBe('none is seen: the duties behind it are shown to be met');
    expect(named({ 'Art. 14(4)(e)': 'Art. 83(1)(e)' })[4]).toBe('the duties behind it do not bind on this day');
  });

  it('lists open points of good practice apart from what the Act asks for, each with the way to where it is told', () => {
    const beside = assessmentFixture();
    const [first] = beside.systems;
    const point = (
      practice: string,
      outcome: PracticeFinding['outcome'],
      messages: readonly string[],
    ): PracticeFinding => ({
      fingerprint: digest('d'),
      practice,
      outcome,
      decidedBy: [],
      missing: outcome === 'undetermined' ? [{ text: 'who may approve' }] : [],
      instances: messages.map((message, at) => ({
        key: `point ${at}`,
        fingerprint: digest('e'),
        document: 'workflows/hiring.yaml',
        pointer: '',
        message,
        outcome: 'not-satisfied' as const,
      })),
      limits: [],
    });
    first!.practice = [
      point('orchestration/gates/effects-gated', 'not-satisfied', ['nobody is asked before send', 'nor before post']),
      point('orchestration/structure/duties', 'undetermined', []),
      point('orchestration/performance/metrics', 'satisfied', []),
    ];
    beside.header.practices = first!.practice.map(({ practice }) => ({
      id: practice,
      part: practice.split('/')[1]!,
      statement: `what is good: ${practice}`,
      remedy: 'state it',
      shownBy: 'the workflow',
      need: 'P' as const,
      leastBasis: 'observed' as const,
    }));
    const { openItems, practice, summary } = gapReport(beside, decisionOn(beside), placeOf);
    expect(practice.open.map(({ number, system, why }) => [number, system, why])).toEqual([
      ['O1 of cv-ranking', 'cv-ranking', 'not-satisfied: nobody is asked before send, and 1 more point'],
      ['O2 of cv-ranking', 'cv-ranking', 'undetermined: 1 fact would settle it'],
    ]);
    expect(practice.openInWords).toMatch(/^2 points open\. The Act asks for none of them/);
    const headings = practice.systems.flatMap(({ gaps }) => gaps.map(({ heading }) => anchorOf(neutralText(heading))));
    expect(practice.open.map(({ anchor }) => anchor)).toEqual(headings);
    // What the Act asks for stays as it was, to the last number.
    expect([openItems, summary]).toEqual([report.openItems, report.summary]);
    expect([report.practice.hasOpen, report.practice.open]).toEqual([false, []]);
  });

  it('leaves no owner, date or signature blank: what nobody recorded is unresolved in words', () => {
    // One gap has a waiver with a corrective action: its owner and date are known, and no other's are.
    const known = ['Head of HR', '2028-03-01'];
    const unresolved = ['unresolved: no owner is recorded', 'unresolved: no date is recorded'];
    const told = report.remediation.required.map(({ owner, due }) => [owner, due]);
    expect(told.filter(([owner]) => owner === 'Head of HR')).toEqual([known]);
    expect(told.filter(([owner]) => owner !== 'Head of HR')).toEqual(told.slice(1).map(() => unresolved));
    for (const row of report.signOff)
      expect([row.name, row.decision, row.date, row.method].every((text) => text.startsWith('unresolved: '))).toBe(
        true,
      );
    expect(report.control.approver).toBe('unresolved: no approver is recorded');
  });

  it('names on the first page what blocks the gate, what was softened, and what keeps it a draft', () => {
    expect(report.openItems.map(({ number, consequence }) => [number, consequence])).toEqual([
      ['P1', 'blocks the gate'],
      ['C1', 'blocks the gate'],
      ['G1', 'blocks the gate'],
      ['G2', 'blocks the gate'],
      ['G3', 'would block the gate; softened by waiver w-workers'],
      ['D1', 'no review of this report is on record'],
      ['D2', 'this report stays a draft'],
      ['D3', 'no accountable person is on record for a gap'],
    ]);
    expect(report.summary).toBe('8 items open; blocking the gate: 4; blocking the final version of this report: 1.');
  });

  it('lists what only the horizon of the gate reaches among the open items', () => {
    const ahead = gapReport(assessment, decisionOn(assessment, 'P18M'), placeOf);
    expect(ahead.openItems.find(({ number }) => number === 'G5')?.consequence).toBe('blocks the gate');
    expect(report.openItems.some(({ number }) => number === 'G5')).toBe(false);
    expect(ahead.decision.statement).toContain('looking ahead to 2029-07-14');
  });

  it('notes waivers that hold, that have expired, and that name nothing', () => {
    expect(report.waivers.noted.map(({ id, state }) => [id, state])).toEqual([
      ['w-risk', 'has expired: it ran out on 2027-12-31'],
      ['w-workers', 'holds'],
    ]);
    expect(report.waivers.unused).toEqual(['w-old']);
  });

  it('names no time of the run, and says so', () => {
    expect(report.provenance.time).toContain('not recorded');
    expect(report.provenance.inputs).toHaveLength(3);
    expect(JSON.stringify(report)).not.toMatch(/T\d\d:\d\d/);
  });
});
