import { describe, expect, it } from 'vitest';
import { aiAct, practicePacks } from '../../policies/index.js';
import { type AssessmentInput, assessSystem, requirementTexts } from '../../src/assess.js';
import { practiceTexts } from '../../src/evaluate/practice.js';
import { nothingShown } from '../../src/evaluate/shown.js';
import { decideGate } from '../../src/gate/decide.js';
import type { Assessment, PracticeFinding, SystemAssessment } from '../../src/model/generated/assessment.js';
import { gapReport } from '../../src/render/gap-report.js';
import { reportText } from '../../src/report/text.js';
import { checksOver } from '../../src/workflow/checks.js';
import type { NativeWorkflow } from '../../src/workflow/native-document.js';
import { assessmentFixture } from '../support/assessment-fixture.js';
import { AS_OF, graphsOf, highRiskSystem, list, type Part, systemFacts } from '../support/builders.js';
import { silent, sound } from '../workflow/practice/sound.js';

const packs = practicePacks;
const HEAD: Part = { functions: list({ id: 'head-of-recruiting', title: 'Head', authority: 'may stop it' }) };
const named = list({ id: 'hiring', suppliedWithSystem: true });

function assess(workflow: NativeWorkflow, workflows: Part | readonly Part[] | 'none' | undefined, practice = packs) {
  const system = highRiskSystem(workflows === undefined ? {} : { workflows: workflows as never }, {
    talent: HEAD,
  } as never);
  const input: AssessmentInput = {
    asOf: AS_OF,
    edition: 'current',
    pack: aiAct,
    practice,
    leastBasis: {},
    waivers: [],
    shownFor: () => nothingShown,
    runCheck: checksOver(graphsOf([workflow])),
    contradictionsFor: () => [],
  };
  return assessSystem(systemFacts(system), input);
}

function outcomeOf({ practice = [] }: SystemAssessment, id: string): PracticeFinding['outcome'] | undefined {
  return practice.find((finding) => finding.practice === `orchestration/${id}`)?.outcome;
}

/** An assessment of one system with the texts of its practices. */
function whole(system: SystemAssessment): Assessment {
  const fixture = assessmentFixture();
  return {
    ...fixture,
    header: {
      ...fixture.header,
      packs: [...fixture.header.packs, ...packs.map(({ id, title }) => ({ id, title, digest: 'sha256:0' }))],
      requirements: requirementTexts(aiAct),
      ...practiceTexts(packs),
    },
    systems: [system],
  };
}

describe('a pack of good practice beside the Act', () => {
  const faulty = { ...sound, grants: 'none', metrics: 'none' } as NativeWorkflow;

  it('is held against a workflow that is stated, in all four outcomes', () => {
    expect(outcomeOf(assess(sound, named), 'delegation-design/autonomy-grant')).toBe('satisfied');
    expect(outcomeOf(assess(faulty, named), 'delegation-design/autonomy-grant')).toBe('not-satisfied');
    expect(outcomeOf(assess(silent('grants'), named), 'delegation-design/autonomy-grant')).toBe('undetermined');
    expect(outcomeOf(assess({ ...sound, gates: 'none' }, named), 'accountability/span-of-control')).toBe(
      'not-applicable',
    );
  });

  it('shows nothing where nobody states that the list of workflows is complete, and a fault all the same', () => {
    const open = [{ id: 'hiring', suppliedWithSystem: true }];
    expect(outcomeOf(assess(sound, open), 'delegation-design/autonomy-grant')).toBe('undetermined');
    expect(outcomeOf(assess(faulty, open), 'delegation-design/autonomy-grant')).toBe('not-satisfied');
    expect(outcomeOf(assess({ ...sound, gates: 'none' }, open), 'accountability/span-of-control')).toBe('undetermined');
  });

  it('is silent where no workflow is stated, or no pack was chosen', () => {
    expect(assess(sound, undefined).practice).toBeUndefined();
    expect(assess(sound, 'none').practice).toBeUndefined();
    expect(assess(sound, named, []).practice).toBeUndefined();
  });

  it('changes no finding, no count and no decision of the Act', () => {
    const [beside, alone] = [assess(faulty, named), assess(faulty, named, [])];
    const { practice, ...rest } = beside;
    expect(practice?.length).toBe(packs.flatMap(({ parts }) => parts.flatMap(({ practices }) => practices)).length);
    expect(rest).toEqual(alone);
    const decide = (system: SystemAssessment) => decideGate(whole(system), { asOf: AS_OF, allowUndetermined: false });
    expect(decide(beside)).toEqual(decide(alone));
    const told = JSON.stringify(decide(beside));
    for (const { fingerprint } of practice ?? []) expect(told).not.toContain(fingerprint);
  });

  it('has ids of its own that begin with its pack, and no point of it is called a requirement', () => {
    const { practices = [] } = practiceTexts(packs);
    expect(new Set(practices.map(({ id }) => id)).size).toBe(practices.length);
    for (const { id, need } of practices) {
      expect(id).toMatch(/^orchestration\/[a-z-]+\/[a-z-]+$/);
      expect(need).toBe('P');
    }
    const ofTheAct = new Set(requirementTexts(aiAct).map(({ id }) => id));
    for (const { id } of practices) expect(ofTheAct.has(id)).toBe(false);
    for (const { statement, remedy } of practices)
      expect(`${statement} ${remedy}`).not.toMatch(/\bAct\b|must comply|compliant/);
  });

  it('is told under a heading of its own, in text and in the gap report, outside the counts', () => {
    const [beside, alone] = [whole(assess(faulty, named)), whole(assess(faulty, named, []))];
    const text = (assessment: Assessment) =>
      reportText(assessment, decideGate(assessment, { asOf: AS_OF, allowUndetermined: false }), {
        places: () => undefined,
        colour: false,
        full: false,
      });
    const [long, short] = [text(beside), text(alone)];
    const heading = 'Orchestration of people and AI (good practice)';
    expect(long).toContain(heading);
    expect(long).toContain('Not required by the Act, outside its counts, and never a reason to block');
    expect(long).toContain('nothing is granted, and an AI decides at rank');
    expect(short).not.toContain(heading);
    const [before, after] = long.split(heading);
    // Everything else is told as it is without the pack.
    expect(short.startsWith(before!.trimEnd())).toBe(true);
    expect(short.endsWith(after!.slice(after!.indexOf('\n\n\n')))).toBe(true);

    const report = (assessment: Assessment) =>
      gapReport(assessment, decideGate(assessment, { asOf: AS_OF, allowUndetermined: false }), () => undefined);
    const { practice, limits, ...rest } = report(beside);
    const { practice: none, limits: _, ...same } = report(alone);
    expect(none).toMatchObject({ isHeld: false, hasOpen: false, open: [], systems: [] });
    expect(practice.systems[0]?.gaps.map(({ practice: name }) => name).join()).toMatch(/covered by a grant/);
    expect(rest).toEqual(same);
    expect(limits.statements.length).toBeGreaterThan(0);
  });
});
