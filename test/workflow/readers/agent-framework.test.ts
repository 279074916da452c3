import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../src/workflow/model.js';
import { agentFrameworkReader } from '../../../src/workflow/readers/agent-framework/reader.js';
import { readSource } from '../../../src/workflow/readers/read-source.js';
import { proveRefusalOrReversal } from '../../../src/workflow/refusal-or-reversal.js';
import { performerOf, readOne, sourceOf, stepIn, stepsBy, waysIn } from './read.js';

const flow = (actions: string) =>
  sourceOf(`kind: Workflow\ntrigger:\n  kind: OnConversationStart\n  id: claims\n  actions:\n${actions}`);
const read = (actions: string) => readOne(agentFrameworkReader, flow(actions));

const AGENT = "    - { kind: InvokeAzureAgent, id: judge, agent: { name: 'Judge' } }\n";

describe('the reader of Microsoft Agent Framework', () => {
  it('is found by content, also without a trigger and in lower case, and leaves other files with actions alone', async () => {
    const formatOf = async (text: string) => {
      const read = await readSource(sourceOf(text), []);
      return 'format' in read ? read.format : read.problem.code;
    };
    expect(await formatOf(`kind: workflow\ntrigger:\n  actions:\n${AGENT}`)).toBe('agent-framework');
    expect(await formatOf('name: x\nactions: [{ kind: SetVariable, variable: Local.a, value: 1 }]')).toBe(
      'agent-framework',
    );
    expect(await formatOf('actions: [{ kind: Imaginary }]')).toBe('unknown-format');
    expect(await formatOf('kind: Workflow\nspec: { templates: [{ suspend: {} }] }')).toBe('unknown-format');
  });

  it('calls an agent an AI by its name, once, and one whose name is computed another', () => {
    const { graph } = read(
      `${AGENT}    - { kind: InvokeAzureAgent, id: again, agent: { name: Judge } }\n` +
        "    - { kind: InvokeAzureAgent, id: any, agent: { name: '=First(Local.Next).name' } }\n",
    );
    expect(stepsBy(graph, 'ai')).toEqual(['judge', 'again', 'any']);
    expect(['judge', 'again', 'any'].map((id) => stepIn(graph, id).performer)).toEqual([
      ...['agent-Judge', 'agent-Judge', 'any-agent'],
    ]);
    expect(waysIn(graph)).toEqual(['judge -> again', 'again -> any']);
    expect([stepIn(graph, 'judge').start, stepIn(graph, 'again').start]).toEqual(['yes', 'no']);
    expect(stepIn(graph, 'again').place.pointer).toBe('/trigger/actions/1');
  });

  it('asks the user at a question, which approves nothing, and nobody at an input from outside', () => {
    const { graph } = read(
      `${AGENT}    - { kind: Question, id: approve-claim, property: Local.answer, prompt: Approve? }\n` +
        '    - { kind: RequestExternalInput, id: manager-approval }\n' +
        '    - { kind: WaitForInput, id: wait }\n' +
        '    - { kind: SendActivity, id: tell, activity: done }\n',
    );
    expect(stepsBy(graph, 'human')).toEqual(['approve-claim']);
    expect([performerOf(graph, 'manager-approval'), performerOf(graph, 'wait')]).toEqual([
      ...['unknown [unknown]', 'unknown [unknown]'],
    ]);
    expect(['approve-claim', 'manager-approval'].map((id) => stepIn(graph, id).waits)).toEqual(['yes', 'unknown']);
    expect(graph.gates).toBe('unknown');
    expect(proveRefusalOrReversal(graph, '').verdict).toBe('open');
  });

  it('makes a gate of a confirmation, of which the format does not say what a no leads to', () => {
    const { graph } = read(`${AGENT}    - { kind: Confirmation, id: sure, question: { text: Pay? } }\n`);
    expect(graph.gates).toMatchObject([
      { step: 'sure', type: 'confirm', canRefuse: 'unknown', onTimeLimit: 'unknown', approvers: ['user'] },
    ]);
    expect(entriesOf(graph.actors).find(({ id }) => id === 'user')?.assignment).toBe('initiator');
  });

  it('puts a gate before a tool that asks for approval; a computed approval is named and is none', () => {
    const { graph, unrecognised } = read(
      `${AGENT}    - { kind: InvokeFunctionTool, id: pay, functionName: payOut, requireApproval: true }\n` +
        '    - { kind: InvokeMcpTool, id: book, toolName: book, requireApproval: =Local.ask }\n' +
        '    - { kind: InvokeMcpTool, id: look, toolName: look, requireApproval: false }\n',
    );
    expect(waysIn(graph)).toEqual([
      'judge -> pay-approval',
      'pay-approval -> pay: approve',
      'pay -> book',
      'pay-approval -> book: reject [inferred]',
      'book -> look',
    ]);
    expect(graph.gates).toMatchObject([{ step: 'pay-approval', canRefuse: 'yes', enforcedBy: 'tool-runner' }]);
    expect(unrecognised.map(({ construct }) => construct)).toEqual(['`requireApproval` that is computed']);
    expect(performerOf(graph, 'pay')).toBe('unknown [unknown]');
  });

  it('follows branches, and goes on past them unless there is an else', () => {
    const { graph } = read(
      `${AGENT}    - kind: ConditionGroup\n      id: route\n      conditions:\n` +
        '        - { condition: =Local.score > 80, actions: [{ kind: SendActivity, id: good }] }\n' +
        '        - { condition: =Local.done, actions: [{ kind: EndWorkflow, id: stop }] }\n' +
        '    - kind: If\n      id: check\n      condition: =Local.x\n' +
        '      then: [{ kind: SendActivity, id: one }]\n      else: [{ kind: SendActivity, id: two }]\n' +
        '    - { kind: EndConversation, id: end }\n',
    );
    expect(waysIn(graph)).toEqual([
      'judge -> route',
      'route -> good',
      'route -> stop',
      'good -> check',
      'route -> check: default',
      'check -> one',
      'check -> two: default',
      'one -> end',
      'two -> end',
    ]);
    expect(graph.thresholds).toMatchObject([
      { step: 'route', operator: '>', value: 80, variable: 'Local.score', whereAbove: ['good'], certainty: 'inferred' },
    ]);
    expect([stepIn(graph, 'route').reach, stepIn(graph, 'good').reach]).toEqual(['always', 'conditional']);
    const [, toGood] = entriesOf(graph.transitions);
    expect(toGood?.condition).toEqual({ text: '=Local.score > 80', language: 'PowerFx' });
  });

  it('follows loops, what leaves them, and jumps in both directions', () => {
    const { graph, unrecognised } = read(
      '    - kind: Foreach\n      id: each\n      actions:\n' +
        '        - { kind: InvokeAzureAgent, id: judge, agent: { name: Judge } }\n' +
        '        - { kind: If, id: bad, condition: =x, then: [{ kind: BreakLoop, id: out }], else: [{ kind: ContinueLoop, id: next }] }\n' +
        '    - { kind: GotoAction, id: jump, actionId: last }\n' +
        '    - { kind: SendActivity, id: skipped }\n' +
        '    - { kind: GotoAction, id: last, actionId: each }\n' +
        '    - { kind: GotoAction, id: lost, actionId: nowhere }\n',
    );
    expect(waysIn(graph)).toEqual([
      'each -> judge',
      'judge -> bad',
      'bad -> out',
      'bad -> next: default',
      'next -> each',
      'each -> jump: default',
      'out -> jump',
      'skipped -> last',
      'jump -> last',
      'last -> each',
    ]);
    expect(unrecognised.map(({ construct }) => construct)).toEqual(['a jump to “nowhere”, which no action is']);
  });

  it('shows that an agent may go on with the user in a loop of its own', () => {
    const { graph } = read(
      '    - { kind: InvokeAzureAgent, id: serve, agent: { name: S }, input: { externalLoop: { when: =Not(Local.Done) } } }\n' +
        '    - { kind: SendActivity, id: tell }\n',
    );
    expect(waysIn(graph)).toEqual(['serve -> serve', 'serve -> tell']);
  });

  it('names an action that it does not know, and infers an AI from an address at which models answer', () => {
    const { graph, unrecognised } = read(
      `${AGENT}    - { kind: TeleportAction, id: odd }\n` +
        '    - { kind: HttpRequestAction, id: call, url: "https://api.mistral.ai/v1/chat/completions" }\n' +
        '    - { kind: HttpRequestAction, id: fetch, url: "https://example.org" }\n',
    );
    expect(unrecognised.map(({ construct, place }) => [construct, place.pointer])).toEqual([
      ['action “TeleportAction”', '/trigger/actions/1'],
    ]);
    expect(['odd', 'call', 'fetch'].map((id) => performerOf(graph, id))).toEqual([
      ...['unknown [unknown]', 'ai [inferred]', 'unknown [unknown]'],
    ]);
  });

  it('sees the agents inside of an action that it does not know, on ways that are inferred', () => {
    const { graph, unrecognised } = read(
      '    - kind: ShelteredScope\n      id: scope\n      attempts: 2\n      body:\n' +
        "        - { kind: InvokeAzureAgent, id: inner, agent: { name: 'Judge' } }\n" +
        '    - { kind: SendActivity, id: tell }\n',
    );
    expect(unrecognised.map(({ construct }) => construct)).toEqual(['action “ShelteredScope”']);
    expect(performerOf(graph, 'inner')).toBe('ai');
    expect(waysIn(graph)).toEqual(['scope -> inner: [inferred]', 'scope -> tell', 'inner -> tell']);
  });

  it('takes texts as data: markup, ids of all kinds and two of one id do no harm', () => {
    const { graph, problems } = read(
      '    - { kind: SendActivity, id: "<b>__proto__</b>", displayName: "<script>" }\n' +
        '    - { kind: SendActivity, id: same }\n    - { kind: SendActivity, id: same }\n    - { kind: SendActivity }\n    - text\n',
    );
    expect(problems).toEqual([]);
    expect(entriesOf(graph.steps).map(({ id }) => id)).toEqual([
      ...['b-__proto__-b', 'same', 'same-2', 'SendActivity', 'action'],
    ]);
  });
});

const SAMPLES = resolve(import.meta.dirname, '../../../../shared/samples/other-workflows/ms-agent-framework');

describe.skipIf(!existsSync(SAMPLES))('real files of Microsoft Agent Framework', () => {
  const sample = (name: string) => readOne(agentFrameworkReader, sourceOf(readFileSync(`${SAMPLES}/${name}`, 'utf8')));

  it('names every agent of the support desk, no person, and nothing unknown', () => {
    const { graph, unrecognised } = sample('customer-support.yaml');
    expect(stepsBy(graph, 'ai')).toEqual([
      ...['service_agent', 'ticket_agent', 'routing_agent', 'support_agent', 'resolution_agent', 'escalate_agent'],
    ]);
    expect([stepsBy(graph, 'human'), unrecognised, graph.gates]).toEqual([[], [], 'unknown']);
    expect(waysIn(graph)).toContain('end_when_resolved -> all_done');
  });

  it('calls neither a question nor an input from outside an approval', () => {
    expect(stepsBy(sample('confirm-input.yaml').graph, 'human')).toEqual(['question_confirm']);
    for (const name of ['confirm-input.yaml', 'tool-approval.yaml']) expect(sample(name).graph.gates).toBe('unknown');
    expect(stepsBy(sample('tool-approval.yaml').graph, 'ai')).toEqual(['invoke_search']);
  });
});
