import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { proveGateBeforeEffect } from '../../../src/workflow/gates.js';
import { entriesOf } from '../../../src/workflow/model.js';
import { readSource } from '../../../src/workflow/readers/read-source.js';
import type { WorkflowReading } from '../../../src/workflow/readers/reader.js';
import { proveRefusalOrReversal } from '../../../src/workflow/refusal-or-reversal.js';
import { proveStopReach } from '../../../src/workflow/stop-reach.js';
import { performerOf, sourceOf, stepsBy, waysIn } from './read.js';

// Real files of other people, with a key that was made by reading each of them by hand: which steps an AI performs, where
// the run waits for a person, where it waits for a machine, which numbers decide. The files are no part of the project.

const SAMPLES = resolve(import.meta.dirname, '../../../../shared/samples');

/** What a reader has to find in a file; steps by their names. */
interface Key {
  readonly file: string;
  readonly beside?: readonly string[];
  readonly ai: readonly string[];
  /** Steps at which a person is asked and the run waits. */
  readonly people?: readonly string[];
  /** Gates with whether the person can say no. */
  readonly gates?: readonly string[];
  /** Steps of which nobody knows who works in them. */
  readonly open?: readonly string[];
  /** Steps that a machine waits at, or that only look like a person. */
  readonly machines?: readonly string[];
  readonly silent?: readonly string[];
  readonly thresholds?: readonly string[];
  readonly toolbox?: readonly string[];
}

const KEYS: readonly Key[] = [
  { file: 'dify/agentflow.yml', ai: ['Agent'] },
  { file: 'dify/mcp.yml', ai: ['Agent'] },
  { file: 'dify/course-demo.yml', ai: ['LLM 生成课程大纲', 'LLM生成课程'], machines: ['迭代生成课程'] },
  {
    file: 'dify/document-chat.yml',
    ai: [
      ...['Question Classifier', 'LLM 2', 'Knowledge Retrieval', 'Knowledge Retrieval 2', 'Knowledge Retrieval 3'],
      ...['LLM 2', 'LLM 3', 'LLM 4', 'Knowledge Retrieval 4', 'LLM 5'],
    ],
    machines: ['IF/ELSE', 'Template'],
  },
  { file: 'dify/text-to-card.yml', ai: ['Parameter Extractor'] },
  {
    file: 'dify/language-consistency.yml',
    ai: ['英文检查', '中文检查', '日文检查'],
    open: ['英文', '日文', '中文'],
  },
  {
    file: 'n8n/hr-job-posting-and-evaluation.json',
    ai: ['AI Agent', 'generate questionnaires', 'Personalize email', 'Book Meeting', 'Screening Questions'],
    people: ['questionnaires'],
    machines: ['On form submission', 'shortlisted?', 'Send Email'],
    toolbox: [
      ...['Airtable1', 'Airtable2', 'job_posting', 'candidate_insights', 'Google Calendar', 'job_posting1'],
      'candidate_insights1',
    ],
    thresholds: ['shortlisted >= 0.7: below Rejected, above Potential-Hire'],
  },
  {
    file: 'n8n/candidate-shortlisting-erpnext.json',
    ai: ['Recruitment AI Agent'],
    machines: ['Webhook', 'Merge1'],
    thresholds: ['If-score-less-than-80 < 80: below Reject-Applicant, above Accept-Applicant'],
  },
  {
    file: 'n8n/email-autoresponder-approval.json',
    ai: ['Email Summarization Chain', 'Write email'],
    people: ['Send Draft'],
    gates: ['Send-Draft yes'],
    toolbox: ['Qdrant Vector Store'],
  },
  {
    file: 'n8n/appointment-requests-forms.json',
    ai: ['Summarise Enquiry', 'Enquiry Classifier'],
    people: ['Enter Date & Time', 'Terms & Conditions', 'Wait for Approval'],
    gates: ['Wait-for-Approval yes'],
    open: ['Trigger Approval Process'],
    machines: ['n8n Form Trigger', 'Form End', 'Decline'],
  },
  {
    file: 'n8n/discrimination-patterns.json',
    ai: [
      'Extract overall ratings and distribution percentages',
      'Extract demographic distributions',
      'Text Analysis of Bias Data',
    ],
  },
  {
    file: 'n8n/social-media-amplifier.json',
    ai: ['Generate Content'],
    machines: ['Wait for 5 mins before posting', 'Ping Me'],
    silent: ['X', 'Validate-Generate-Content'],
  },
  { file: 'n8n/error-workflow.json', ai: [], machines: ['Error Trigger'] },
  {
    file: 'other-workflows/flowise/human-in-the-loop.json',
    ai: ['Email Reply Agent', 'Email Subject & Body'],
    people: ['Human Input 0'],
    gates: ['humanInputAgentflow_0 yes'],
    open: ['Send Email', 'googleCustomSearch', 'currentDateTime'],
    machines: ['Start', 'Loop back to Agent'],
    toolbox: ['googleCustomSearch', 'currentDateTime'],
  },
  { file: 'other-workflows/kestra/pause-on-resume.yaml', ai: [], open: ['pause'], machines: ['last'] },
  crew(
    'recruitment',
    'research_candidates_task match_and_score_candidates_task outreach_strategy_task report_candidates_task',
  ),
  crew(
    'job-posting',
    'research_company_culture_task research_role_requirements_task draft_job_posting_task review_and_edit_job_posting_task industry_analysis_task',
  ),
  crew('match-profile', 'read_cv_task match_cv_task'),
  crew(
    'marketing-strategy',
    'research_task project_understanding_task marketing_strategy_task campaign_idea_task copy_creation_task',
  ),
];

function crew(name: string, tasks: string): Key {
  return { file: `crewai/${name}/tasks.yaml`, beside: [`crewai/${name}/agents.yaml`], ai: tasks.split(' ') };
}

async function read({ file, beside = [] }: Key): Promise<WorkflowReading> {
  const source = (path: string) => sourceOf(readFileSync(join(SAMPLES, path), 'utf8'), path);
  const found = await readSource(source(file), beside.map(source));
  const reading = 'problem' in found ? undefined : found.readings[0];
  if (reading === undefined) throw new Error(`${file} is not read`);
  return reading;
}

describe.skipIf(!existsSync(SAMPLES))('the hand-made key of real files', () => {
  for (const key of KEYS)
    describe(key.file, async () => {
      const reading = existsSync(SAMPLES) ? await read(key) : undefined;
      if (reading === undefined) return;
      const { graph } = reading;

      it('is read whole: no broken reference, nothing that nobody knows', () => {
        expect(reading.problems).toEqual([]);
        expect(reading.unrecognised).toEqual([]);
      });

      it('has exactly these AI steps', () => {
        expect([...stepsBy(graph, 'ai')].sort()).toEqual([...key.ai].sort());
      });

      it('asks a person exactly there, and nowhere else', () => {
        expect([...stepsBy(graph, 'human')].sort()).toEqual([...(key.people ?? [])].sort());
        const gates = entriesOf(graph.gates).map(({ step, canRefuse }) => `${step} ${canRefuse}`);
        expect(gates).toEqual(key.gates ?? []);
      });

      it('leaves open what it says of nobody, and calls no machine a person', () => {
        expect([...stepsBy(graph, 'unknown [unknown]')].sort()).toEqual([...(key.open ?? [])].sort());
        expect(stepsBy(graph, 'automated')).toEqual(expect.arrayContaining([...(key.machines ?? [])]));
      });

      it('tells what goes on in silence, which numbers decide and what an agent may leave out', () => {
        const silent = entriesOf(graph.errors).filter(({ behaviour }) => behaviour === 'silent-continue');
        expect(silent.map(({ step }) => step)).toEqual(key.silent ?? []);
        const numbers = entriesOf(graph.thresholds).map(
          ({ step, operator, value, whereBelow, whereAbove }) =>
            `${step} ${operator} ${value}: below ${entriesOf(whereBelow)}, above ${entriesOf(whereAbove)}`,
        );
        expect(numbers).toEqual(key.thresholds ?? []);
        const toolbox = entriesOf(graph.steps).filter(({ reach }) => reach === 'discretionary-by-ai');
        expect(toolbox.map(({ name, id }) => name ?? id).sort()).toEqual([...(key.toolbox ?? [])].sort());
      });

      it('proves nothing that the file does not show', () => {
        const open = key.ai.length === 0 ? ['nothing-to-prove', 'open'] : ['open'];
        expect(open).toContain(proveRefusalOrReversal(graph, '').verdict);
        expect(proveStopReach(graph, '').verdict).not.toBe('reached');
        expect(proveGateBeforeEffect(graph, '').verdict).not.toBe('gated');
      });

      it('names no effect on persons: none of these formats can', () => {
        expect(entriesOf(graph.steps).filter(({ effect }) => effect === 'on-persons')).toEqual([]);
      });
    });

  it('follows the answer of the person: a refusal goes back to the AI, and the approval sends', async () => {
    const { graph } = await read({ file: 'n8n/email-autoresponder-approval.json', ai: [] });
    expect(waysIn(graph).filter((way) => way.startsWith('Send-Draft'))).toEqual([
      'Send-Draft -> Send-Email: approve [inferred]',
      'Send-Draft -> Set-Email: reject [inferred]',
    ]);
    const other = await read({ file: 'n8n/appointment-requests-forms.json', ai: [] });
    expect(waysIn(other.graph).filter((way) => way.startsWith('Wait-for-Approval'))).toEqual([
      'Wait-for-Approval -> Create-Appointment: approve [inferred]',
      'Wait-for-Approval -> Send-Rejection: reject [inferred]',
    ]);
  });

  it('shows the side door of the agent flow: a text is written after the person agreed', async () => {
    const { graph } = await read({ file: 'other-workflows/flowise/human-in-the-loop.json', ai: [] });
    const { instances } = proveRefusalOrReversal(graph, '');
    const last = instances.find(({ effect }) => effect === 'toolAgentflow_0');
    expect(last?.path.slice(-2).map(({ step }) => step)).toEqual(['llmAgentflow_0', 'toolAgentflow_0']);
  });

  it('calls nobody in a crew a person, also not the reviewer', async () => {
    const { graph } = await read(crew('job-posting', ''));
    expect(entriesOf(graph.actors).map(({ kind }) => kind)).toEqual(['ai', 'ai', 'ai', 'ai']);
    expect(performerOf(graph, 'review_and_edit_job_posting_task')).toBe('ai');
    expect(graph.transitions).toBe('unknown');
  });
});
