import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { uuidOf } from '../../../src/digest.js';
import { oscalAssessmentResults, oscalPlanOfAction } from '../../../src/report/formats/oscal.js';
import { decisionOn, HOSTILE_TEXTS, withHostileTexts } from '../../support/assessment-fixture.js';
import { fixture, options } from './fixture.js';

const SCHEMAS = resolve('../shared/schemas');

interface Status {
  state: string;
  reason: string;
}
interface Finding {
  title: string;
  target: { 'target-id': string; status: Status };
}
interface Result {
  start: string;
  findings: Finding[];
  observations: { title: string }[];
  remarks: string;
}
interface Risk {
  title: string;
  status: string;
  deadline?: string;
  remediations: { lifecycle: string; description: string }[];
}

const { assessment, decision } = fixture();
const written = oscalAssessmentResults(assessment, decision, options);
const { results } = (JSON.parse(written) as { 'assessment-results': { results: Result[] } })['assessment-results'];
const plan = (
  JSON.parse(oscalPlanOfAction(assessment, decision, options)) as {
    'plan-of-action-and-milestones': { risks: Risk[]; 'poam-items': { title: string; description: string }[] };
  }
)['plan-of-action-and-milestones'];
const statusOf = (id: string): Status | undefined =>
  results.flatMap(({ findings }) => findings ?? []).find(({ target }) => target['target-id'] === id)?.target.status;

describe('assessment results', () => {
  it('have one result for each system, which begins on the as-of date', () => {
    expect(results.map(({ start }) => start)).toEqual(['2028-01-14T00:00:00Z', '2028-01-14T00:00:00Z']);
  });

  it('say satisfied, not satisfied, and undetermined as not satisfied for another reason', () => {
    expect(statusOf('ai-act.literacy.measures')).toEqual({ state: 'satisfied', reason: 'pass' });
    expect(statusOf('ai-act.deployer.oversight')).toEqual({ state: 'not-satisfied', reason: 'fail' });
    expect(statusOf('ai-act.risk.system')).toMatchObject({ state: 'not-satisfied', reason: 'other' });
  });

  it('keep what binds later and good practice as observations, and what does not apply out with a remark', () => {
    for (const id of ['ai-act.oversight.interruption', 'ai-act.oversight.span', 'ai-act.transparency.interaction'])
      expect(statusOf(id)).toBeUndefined();
    const titles = results.flatMap(({ observations }) => observations.map(({ title }) => title));
    expect(titles.some((title) => title.startsWith('Art. 14(4)(e) is not-satisfied'))).toBe(true);
    expect(results[0]?.remarks).toBe('1 requirement left out: not applicable on the stated facts.');
  });
});

describe('the plan of action', () => {
  it('has an item for each thing that blocks or that a waiver lets pass', () => {
    expect(plan['poam-items']).toHaveLength(6);
  });

  it('holds a waiver as an approved deviation with the action that it opens and its day; the duty stays', () => {
    const risk = plan.risks.find(({ status }) => status === 'deviation-approved');
    expect(risk).toMatchObject({
      deadline: '2028-03-01T00:00:00Z',
      remediations: [
        { lifecycle: 'planned', description: 'Tell the works council before first use; by Head of HR, due 2028-03-01' },
      ],
    });
    const item = plan['poam-items'].find(({ description }) => description.includes('Waiver w-workers'));
    expect(item?.description).toContain('The duty and its outcome stay.');
  });

  it('says that nothing is open where nothing is', () => {
    const clear = { ...decision, reasons: [], softened: [], blocks: false };
    expect(oscalPlanOfAction(assessment, clear, options)).toContain('Nothing is open that this gate looks at');
  });
});

describe('ids', () => {
  it('are name-based: version 5, the same for the same content', () => {
    expect(uuidOf('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(uuidOf('a')).not.toBe(uuidOf('b'));
    expect(oscalAssessmentResults(assessment, decision, options)).toBe(written);
  });

  it('are each used for one thing', () => {
    const ids = [...written.matchAll(/"uuid": "([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.skipIf(!existsSync(SCHEMAS))('the published schemas of OSCAL', () => {
  const forms = [
    ['oscal_assessment-results_schema.json', oscalAssessmentResults],
    ['oscal_poam_schema.json', oscalPlanOfAction],
  ] as const;
  for (const [name, write] of forms) {
    const validate = existsSync(SCHEMAS)
      ? new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: true }).compile(
          JSON.parse(readFileSync(`${SCHEMAS}/${name}`, 'utf8')) as object,
        )
      : undefined;
    const problems = (text: string): unknown => {
      validate?.(JSON.parse(text));
      return validate?.errors ?? [];
    };

    it(`${name} takes the fixture, nothing at all, and every hostile text`, () => {
      expect(problems(write(assessment, decision, options))).toEqual([]);
      const clear = { ...decision, reasons: [], softened: [], blocks: false };
      expect(problems(write(assessment, clear, options))).toEqual([]);
      for (const text of Object.values(HOSTILE_TEXTS)) {
        const hostile = withHostileTexts(assessment, text);
        expect(problems(write(hostile, decisionOn(hostile), options)), text).toEqual([]);
      }
    });
  }
});
