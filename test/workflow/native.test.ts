import Ajv2020 from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { bundledSchema } from '../../src/generate/schemas.js';
import { readNativeWorkflow } from '../../src/workflow/native.js';
import type { NativeWorkflow } from '../../src/workflow/native-document.js';
import { proveRefusalOrReversal } from '../../src/workflow/refusal-or-reversal.js';
import { ai, edge, effect, gate, machine, person, workflow } from './build.js';

const ajv = new Ajv2020.default({
  strict: true,
  strictTypes: false,
  allowUnionTypes: true,
  allErrors: true,
  formats: { date: true, period: true },
});
const validate = ajv.compile(bundledSchema('.', 'workflow'));

/** A small workflow as a person writes it: a gate, a time-out and a reversal. */
const HIRING = `
schemaVersion: 1
id: hiring
name: Shortlisting of applicants
version: "3"
purpose: Shortlist applicants for an interview
systems: [cv-screening]
accountable: head-of-recruiting
actors:
  - { id: ranker, kind: ai, system: cv-screening, tools: none, runsCode: no }
  - { id: recruiter, kind: human, function: recruiting, assignment: group }
  - { id: mailer, kind: automated }
steps:
  - { id: rank, performer: ranker, kind: classify, effect: none, join: any, start: yes }
  - { id: review, performer: recruiter, kind: review, effect: none, join: any, reach: always, waits: yes }
  - id: send-rejection
    performer: mailer
    kind: notify
    effect: on-persons
    join: any
    reversal: { by: recruiter, how: withdraws the letter before it is sent, within: PT24H, worksInTime: yes }
  - { id: close, performer: mailer, kind: data, effect: none, join: any }
transitions:
  - { from: rank, to: review }
  - { from: review, to: send-rejection, outcome: reject }
  - { from: review, to: close, outcome: approve }
gates:
  - step: review
    type: approve
    approvers: [recruiter]
    minApprovals: 1
    excludesInitiator: yes
    outcomes: [approve, reject]
    canRefuse: yes
    timeLimit: P2D
    onTimeLimit: refuse
    enforcedBy: engine
thresholds: none
escalations: none
errors: none
stop: { mechanism: pause button of the engine, by: [recruiter], reaches: all, safeState: yes }
prohibited: none
notices:
  - { step: send-rejection, told: none, about: the use of AI }
logging: { steps: all, input: yes, output: yes, decision: yes, humanDecision: yes, identifiesVerifiers: yes, retention: P6M }
`;

describe('the native form', () => {
  it('a small workflow is valid, is read without problems, and its time-out is found', () => {
    const document = load(HIRING);
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    const { graph, problems } = readNativeWorkflow(document, 'workflows/hiring.yaml', 'sha256:1');
    expect(problems).toEqual([]);
    expect(graph.source).toEqual({ document: 'workflows/hiring.yaml', digest: 'sha256:1', format: 'native' });
    const proof = proveRefusalOrReversal(graph, 'cv-screening');
    expect(proof.verdict).toBe('reversible-only');
    expect(proof.instances.map(({ sentence }) => sentence)).toEqual([
      'the time-out of review lets the output of rank pass to send-rejection; nobody can refuse it, and a person can reverse it in time',
    ]);
  });

  it('a missing key is unknown, and none is absence', () => {
    const { graph } = readNativeWorkflow(
      { schemaVersion: 1, id: 'x', gates: 'none', steps: [{ id: 'a' }] },
      'x.yaml',
      '',
    );
    expect(graph.gates).toBe('none');
    expect(graph.errors).toBe('unknown');
    expect(graph.steps).toEqual([
      {
        id: 'a',
        kind: 'unknown',
        join: 'unknown',
        reach: 'unknown',
        effect: 'unknown',
        reversal: 'unknown',
        waits: 'unknown',
        start: 'unknown',
        certainty: 'declared',
        place: { document: 'x.yaml', pointer: '/steps/0' },
      },
    ]);
  });

  it('a word that the schema does not know, and a key that it does not know, are refused', () => {
    expect(validate({ schemaVersion: 1, id: 'x', gats: [] })).toBe(false);
    expect(validate({ schemaVersion: 1, id: 'x', steps: [{ id: 'a', kind: 'think' }] })).toBe(false);
    expect(validate({ id: 'x' })).toBe(false);
  });
});

describe('what stops a workflow from being read', () => {
  const problems = (document: NativeWorkflow) =>
    readNativeWorkflow(document, 'w.yaml', '').problems.map(
      ({ code, pointer, found }) => `${code} ${pointer} ${found}`,
    );
  const steps = [ai('rank'), person('review'), effect('send'), machine('end')];

  it('references to nothing, all at once', () => {
    const document = workflow(
      [...steps, ai('x', { performer: 'ghost', reversal: { by: 'ghost' } })],
      ['rank -> nowhere', 'nowhere -> rank'],
      [gate('nobody', { approvers: ['recruiter', 'ghost'] })],
      {
        errors: [{ step: 'gone', told: ['ghost'] }],
        escalations: [{ trigger: 'error', from: 'gone', to: 'ghost' }],
        stop: { by: ['ghost'], reaches: ['gone'] },
        prohibited: [{ action: 'delete', actor: 'ghost' }],
        notices: [{ step: 'gone', told: ['ghost'] }],
        logging: { steps: ['gone'] },
        thresholds: [{ step: 'gone', whereBelow: ['gone'], whereAbove: ['end'] }],
      },
    );
    expect(problems(document)).toEqual([
      'dangling-reference /steps/4/performer "ghost"',
      'dangling-reference /steps/4/reversal/by "ghost"',
      'dangling-reference /transitions/0/to "nowhere"',
      'dangling-reference /transitions/1/from "nowhere"',
      'dangling-reference /gates/0/step "nobody"',
      'dangling-reference /gates/0/approvers/1 "ghost"',
      'dangling-reference /thresholds/0/step "gone"',
      'dangling-reference /thresholds/0/whereBelow/0 "gone"',
      'dangling-reference /escalations/0/from "gone"',
      'dangling-reference /escalations/0/to "ghost"',
      'dangling-reference /errors/0/step "gone"',
      'dangling-reference /errors/0/told/0 "ghost"',
      'dangling-reference /notices/0/step "gone"',
      'dangling-reference /notices/0/told/0 "ghost"',
      'dangling-reference /prohibited/0/actor "ghost"',
      'dangling-reference /stop/by/0 "ghost"',
      'dangling-reference /stop/reaches/0 "gone"',
      'dangling-reference /logging/steps/0 "gone"',
    ]);
  });

  it('ids used twice', () => {
    const twice = workflow(
      [ai('rank'), ai('rank')],
      [edge('rank -> rank', { id: 'a' }), edge('rank -> rank', { id: 'a' })],
      [gate('rank'), gate('rank')],
    );
    expect(problems(twice)).toEqual([
      'duplicate-id /steps/1/id "rank" is used a second time; the first is at /steps/0',
      'duplicate-id /transitions/1/id "a" is used a second time; the first is at /transitions/0',
      'duplicate-id /gates/1/step "rank" is used a second time; the first is at /gates/0',
    ]);
  });

  it('a choice of a person that is also a time-out, a default, or has a condition', () => {
    const condition = { text: 'score > 80' };
    const edges = [
      edge('review -> send: approve', { kind: 'time-out' }),
      edge('review -> send: reject', { default: 'yes' }),
      edge('review -> end: modify', { condition }),
    ];
    expect(problems(workflow(steps, edges, [gate('review')]))).toEqual([
      'wrong-value /transitions/0/kind time-out beside an outcome',
      'wrong-value /transitions/1/default yes beside an outcome',
      'wrong-value /transitions/2/condition a condition beside an outcome',
    ]);
  });

  it('an outcome that the gate does not offer, and an answer to a time limit that there is not', () => {
    const odd = gate('review', { outcomes: ['approve'], timeLimit: 'none', onTimeLimit: 'approve' });
    expect(problems(workflow(steps, ['review -> end: reject'], [odd]))).toEqual([
      'wrong-value /transitions/0/outcome "reject"',
      'wrong-value /gates/0/onTimeLimit approve without a time limit',
    ]);
  });

  it('a graph with such problems is never covered', () => {
    const { graph } = readNativeWorkflow(workflow([ai('rank')], ['rank -> gone']), 'w.yaml', '');
    expect(proveRefusalOrReversal(graph, 'cv-screening').verdict).not.toBe('covered');
  });
});
