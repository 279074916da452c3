import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../src/workflow/model.js';
import { bpmnReader } from '../../../src/workflow/readers/bpmn/reader.js';
import { proveRefusalOrReversal } from '../../../src/workflow/refusal-or-reversal.js';

const folder = resolve('../shared/samples/bpmn');

/** What a person found by reading each file. Steps by id. */
interface Key {
  readonly ai: readonly string[];
  readonly people: readonly string[];
  /** Tasks of people that a branch follows directly: gates by inference, none of them for sure. */
  readonly gates: readonly string[];
  /** Waits of which the file does not say who answers. */
  readonly waits: readonly string[];
  readonly discretionary: readonly string[];
  readonly steps: number;
  readonly verdict: string;
}

const keys: Readonly<Record<string, Key>> = {
  // Two calls to a model by connector; the expert and the friend are people; the signal may come from anybody.
  'ask-question-adhoc.bpmn': {
    ai: ['ask_openai_task', 'Activity_1998qkt'],
    people: ['Activity_1x5ujkp', 'ask_human1', 'Activity_0i6ljsp'],
    gates: [],
    waits: ['Event_07s5fie'],
    discretionary: [],
    steps: 22,
    verdict: 'open',
  },
  // One agent, no person at all; the partner who answers the e-mail may be anybody.
  'simple-email-agent.bpmn': {
    ai: ['SubProcess_CommunicationAgent'],
    people: [],
    gates: [],
    waits: ['Tool_WaitForResponse'],
    discretionary: ['Tool_LoadCustomer', 'Tool_WaitForResponse', 'Tool_LoadSupplier', 'Tool_LoadDocuments', 'Tool_Ask'],
    steps: 8,
    verdict: 'open',
  },
  // The analysis is an event sent elsewhere: that an AI answers it stands in its name only.
  'call-semantic-analysis.bpmn20.xml': {
    ai: [],
    people: ['formTask2', 'formTask6'],
    gates: [],
    waits: [],
    discretionary: [],
    steps: 9,
    verdict: 'open',
  },
  'hiring.bpmn': {
    ai: [],
    people: ['8962C15F-55EC-46F7-B926-5D5A1FD8D35E', 'B8C4F63C-81AD-4291-9C1B-84967277EEF6'],
    gates: [],
    waits: [],
    discretionary: [],
    steps: 10,
    verdict: 'open',
  },
  'invoice-approval.bpmn': {
    ai: [],
    people: ['UserTask_1'],
    gates: [],
    waits: [],
    discretionary: [],
    steps: 3,
    verdict: 'nothing-to-prove',
  },
  'twitter-review.bpmn': {
    ai: [],
    people: ['user_task_review_tweet'],
    gates: ['user_task_review_tweet'],
    waits: [],
    discretionary: [],
    steps: 7,
    verdict: 'open',
  },
  'travel-approval.bpmn2': {
    ai: [],
    people: ['UserTask_1', 'UserTask_2'],
    gates: [],
    waits: [],
    discretionary: [],
    steps: 4,
    verdict: 'nothing-to-prove',
  },
  'miwg-c5-bpmnio.bpmn': {
    ai: [],
    people: [
      'Activity_0qyqx4q',
      'Activity_02iaxsg',
      'Activity_1qr8zif',
      'Activity_1jbdjra',
      'Activity_0sffmrs',
      'Activity_059ixil',
      'Activity_1nw3l11',
      'Activity_09zja0c',
      'Activity_12aarlh',
      'Activity_11byy83',
      'Activity_1exyjv9',
      'Activity_1kfeipf',
      'Activity_0miaffi',
      'Activity_0mwrxc9',
      'Activity_0qi7bn3',
    ],
    gates: ['Activity_02iaxsg', 'Activity_1qr8zif', 'Activity_059ixil', 'Activity_11byy83', 'Activity_1exyjv9'],
    waits: [],
    discretionary: [],
    steps: 31,
    verdict: 'open',
  },
};

describe.skipIf(!existsSync(folder))('real BPMN files', () => {
  it.each(Object.keys(keys))('%s', (name) => {
    const key = keys[name]!;
    const source = { document: name, digest: 'sha256:0', text: readFileSync(`${folder}/${name}`, 'utf8') };
    expect(bpmnReader.recognises(source)).toBe(true);
    const [reading, ...more] = bpmnReader.read(source, []);
    expect(more).toEqual([]);
    const { graph, problems, unrecognised } = reading!;
    expect(problems).toEqual([]);
    expect(unrecognised).toEqual([]);
    const steps = entriesOf(graph.steps);
    const kinds = new Map(entriesOf(graph.actors).map(({ id, kind, certainty }) => [id, `${kind} ${certainty}`]));
    const by = (kind: string) =>
      steps.filter(({ performer }) => kinds.get(performer ?? '') === kind).map(({ id }) => id);
    expect(by('ai declared').sort()).toEqual([...key.ai].sort());
    expect(by('ai inferred')).toEqual([]);
    expect(by('human declared').sort()).toEqual([...key.people].sort());
    const gates = entriesOf(graph.gates);
    expect(gates.map(({ step }) => step).sort()).toEqual([...key.gates].sort());
    expect(gates.filter(({ certainty }) => certainty !== 'inferred')).toEqual([]);
    const waits = steps.filter(({ performer }) => performer?.startsWith('sender-') === true);
    expect(waits.map(({ id }) => id)).toEqual(key.waits);
    const atWill = steps.filter(({ reach }) => reach === 'discretionary-by-ai');
    expect(atWill.map(({ id }) => id)).toEqual(key.discretionary);
    expect(steps).toHaveLength(key.steps);
    expect(proveRefusalOrReversal(graph, 'any-system').verdict).toBe(key.verdict);
  });

  it('in the hiring process the time-out goes on without the interview', () => {
    const text = readFileSync(`${folder}/hiring.bpmn`, 'utf8');
    const [reading] = bpmnReader.read({ document: 'hiring.bpmn', digest: 'sha256:0', text }, []);
    expect(entriesOf(reading!.graph.escalations)).toMatchObject([
      { trigger: 'time-out', from: 'B8C4F63C-81AD-4291-9C1B-84967277EEF6', within: 'PT40S' },
    ]);
    expect(entriesOf(reading!.graph.escalations)[0]).not.toHaveProperty('to');
  });

  it('the e-mail agent is bounded by its model calls and nothing else', () => {
    const text = readFileSync(`${folder}/simple-email-agent.bpmn`, 'utf8');
    const [reading] = bpmnReader.read({ document: 'agent.bpmn', digest: 'sha256:0', text }, []);
    const agent = entriesOf(reading!.graph.actors).find(({ kind }) => kind === 'ai');
    expect(agent).toMatchObject({ provider: 'bedrock', limits: { modelCalls: 50 }, certainty: 'declared' });
  });
});
