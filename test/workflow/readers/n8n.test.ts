import { describe, expect, it } from 'vitest';
import { n8nReader } from '../../../src/workflow/readers/n8n/reader.js';
import { proveRefusalOrReversal } from '../../../src/workflow/refusal-or-reversal.js';
import { jsonSource, performerOf, readOne, stepIn, waysIn } from './read.js';

interface NodeLike {
  readonly name: string;
  readonly type: string;
  readonly [key: string]: unknown;
}

/** A link is `from to`, `from:1 to` for the second way out, or `from>ai_tool to` for what an AI is made of. */
function flow(nodes: readonly NodeLike[], links: readonly string[] = [], more: object = {}) {
  const connections: Record<string, Record<string, unknown[][]>> = {};
  for (const link of links) {
    const [, from = '', output = '0', type = 'main', to = ''] = /^([\w-]+)(?::(\d))?(?:>(\w+))? (.+)$/.exec(link) ?? [];
    const types = connections[from] ?? {};
    const own = types[type] ?? [];
    connections[from] = { ...types, [type]: own };
    while (own.length <= Number(output)) own.push([]);
    own[Number(output)]?.push({ node: to, type, index: 0 });
  }
  return jsonSource({
    name: 'Replies',
    nodes: nodes.map((node) => ({ parameters: {}, ...node })),
    connections,
    ...more,
  });
}

const read = (nodes: readonly NodeLike[], links: readonly string[] = [], more: object = {}) =>
  readOne(n8nReader, flow(nodes, links, more));

const AI = '@n8n/n8n-nodes-langchain.';
const BASE = 'n8n-nodes-base.';
const START = { name: 'start', type: `${BASE}manualTrigger` };
const AGENT = { name: 'agent', type: `${AI}agent` };
const SEND = { name: 'send', type: `${BASE}emailSend`, parameters: { toEmail: 'x' } };
const ask = (parameters: object = {}): NodeLike => ({
  name: 'ask',
  type: `${BASE}gmail`,
  parameters: { operation: 'sendAndWait', sendTo: 'boss@example.org', ...parameters },
});
const TWO_BUTTONS = { approvalOptions: { values: { approvalType: 'double' } } };
const approved = (operation = 'true'): NodeLike => ({
  name: 'approved',
  type: `${BASE}if`,
  parameters: {
    conditions: {
      combinator: 'and',
      conditions: [
        { leftValue: '={{ $json.data.approved }}', rightValue: '', operator: { type: 'boolean', operation } },
      ],
    },
  },
});

describe('the n8n reader', () => {
  it('takes AI from the type of a node; models and memories are parts of it and no steps', () => {
    const { graph } = read(
      [
        AGENT,
        { name: 'model', type: `${AI}lmChatOpenAi`, parameters: { model: { __rl: true, value: 'gpt-4o-mini' } } },
        { name: 'memory', type: `${AI}memoryBufferWindow` },
        { name: 'sorter', type: `${AI}textClassifier` },
        { name: 'AI approval', type: `${BASE}set` },
        {
          name: 'call',
          type: `${BASE}httpRequest`,
          parameters: { method: 'POST', url: 'https://api.openai.com/v1/x' },
        },
        { name: 'script', type: `${BASE}code` },
      ],
      ['model>ai_languageModel agent', 'memory>ai_memory agent'],
    );
    expect(Array.isArray(graph.steps) && graph.steps.map(({ id }) => `${id} ${performerOf(graph, id)}`)).toEqual([
      'agent ai',
      'sorter ai',
      'AI-approval automated',
      'call ai [inferred]',
      'script automated [inferred]',
    ]);
    expect(graph.actors).toContainEqual(
      expect.objectContaining({ id: 'agent-ai', model: 'gpt-4o-mini', provider: 'OpenAi', tools: 'none' }),
    );
  });

  it('reads a request with two buttons as a gate, and the If that reads its answer as its decisions', () => {
    const nodes = [START, AGENT, ask(TWO_BUTTONS), approved(), SEND, { name: 'drop', type: `${BASE}noOp` }];
    const links = ['start agent', 'agent ask', 'ask approved', 'approved send', 'approved:1 drop'];
    const { graph } = read(nodes, links);
    expect(graph.gates).toEqual([
      expect.objectContaining({
        step: 'ask',
        type: 'approve',
        canRefuse: 'yes',
        outcomes: ['approve', 'reject'],
        timeLimit: 'none',
        onTimeLimit: 'wait-for-ever',
        enforcedBy: 'engine',
        certainty: 'declared',
      }),
    ]);
    expect(waysIn(graph)).toEqual([
      'start -> agent',
      'agent -> ask',
      'ask -> send: approve [inferred]',
      'ask -> drop: reject [inferred]',
    ]);
  });

  it('turns the decisions round where the If asks for the opposite', () => {
    const { graph } = read([ask(TWO_BUTTONS), approved('false'), SEND], ['ask approved', 'approved send']);
    expect(waysIn(graph)).toEqual(['ask -> send: reject [inferred]']);
  });

  it.each([
    [
      'asks for something else as well',
      {
        combinator: 'and',
        conditions: [
          { leftValue: '={{ $json.data.approved }}', operator: { operation: 'true' } },
          { leftValue: '={{ $json.x }}', operator: { operation: 'true' } },
        ],
      },
    ],
    ['asks for another value', { conditions: [{ leftValue: '={{ $json.ok }}', operator: { operation: 'true' } }] }],
    [
      'is a longer expression',
      { conditions: [{ leftValue: '={{ $json.data.approved || true }}', operator: { operation: 'true' } }] },
    ],
  ])('keeps an If that %s as a step of its own', (_, conditions) => {
    const own = { name: 'approved', type: `${BASE}if`, parameters: { conditions } };
    const { graph } = read([ask(TWO_BUTTONS), own, SEND], ['ask approved', 'approved send']);
    expect(waysIn(graph)).toEqual(['ask -> approved', 'approved -> send']);
  });

  it('keeps the If as a step where another way leads into it: then it is not the decision alone', () => {
    const { graph } = read(
      [START, ask(TWO_BUTTONS), approved(), SEND],
      ['start approved', 'ask approved', 'approved send'],
    );
    expect(waysIn(graph)).toEqual(['start -> approved', 'ask -> approved', 'approved -> send']);
  });

  it.each([
    ['one button, which is the usual', {}, { canRefuse: 'no', outcomes: ['approve'] }],
    ['a free text', { responseType: 'freeText' }, { canRefuse: 'unknown', type: 'unknown', outcomes: 'unknown' }],
    ['a form of its own', { responseType: 'customForm' }, { canRefuse: 'unknown', outcomes: 'unknown' }],
  ])('does not take %s for a refusal', (_, parameters, gate) => {
    const { graph } = read([ask(parameters)]);
    expect(graph.gates).toEqual([expect.objectContaining(gate)]);
  });

  it('goes on without an answer where the waiting time is limited', () => {
    const limit = { options: { limitWaitTime: { values: { resumeUnit: 'days', resumeAmount: 7 } } } };
    const { graph } = read([ask({ ...TWO_BUTTONS, ...limit })]);
    expect(graph.gates).toEqual([expect.objectContaining({ timeLimit: 'P7D', onTimeLimit: 'continue' })]);
  });

  it('takes a form at the start for input, a page in between for a person who is asked, a call for nobody', () => {
    const { graph } = read(
      [
        { name: 'form', type: `${BASE}formTrigger` },
        { name: 'page', type: `${BASE}form` },
        { name: 'thanks', type: `${BASE}form`, parameters: { operation: 'completion' } },
        { name: 'called', type: `${BASE}wait`, parameters: { resume: 'webhook' } },
        { name: 'pause', type: `${BASE}wait`, parameters: { amount: 5, unit: 'minutes' } },
      ],
      ['form page', 'page called', 'called pause', 'pause thanks'],
    );
    expect(['form', 'page', 'thanks', 'called', 'pause'].map((id) => performerOf(graph, id))).toEqual([
      'automated',
      'human',
      'automated',
      'unknown [unknown]',
      'automated',
    ]);
    expect(stepIn(graph, 'called').waits).toBe('unknown');
    expect(stepIn(graph, 'pause').waits).toBe('no');
    expect(graph.gates).toBe('unknown');
  });

  it('takes a person in the toolbox of an agent for no gate: the agent may leave the person out', () => {
    const { graph } = read([AGENT, { ...ask(TWO_BUTTONS), type: `${BASE}gmailTool` }], ['ask>ai_tool agent']);
    expect(stepIn(graph, 'ask').reach).toBe('discretionary-by-ai');
    expect(graph.gates).toBe('unknown');
    expect(waysIn(graph)).toEqual(['agent -> ask']);
  });

  it('takes a person between an agent and its tool for a gate of that tool', () => {
    const hitl = { name: 'gate', type: `${BASE}slackHitlTool`, parameters: TWO_BUTTONS };
    const tool = {
      name: 'pay',
      type: `${BASE}httpRequestTool`,
      parameters: { method: 'POST', url: 'https://example.org' },
    };
    const { graph } = read([AGENT, hitl, tool], ['gate>ai_tool agent', 'pay>ai_tool gate']);
    expect(stepIn(graph, 'gate')).toMatchObject({ reach: 'conditional', waits: 'yes' });
    expect(stepIn(graph, 'pay').effect).toBe('unknown');
    expect(graph.gates).toEqual([
      expect.objectContaining({ step: 'gate', canRefuse: 'yes', enforcedBy: 'tool-runner' }),
    ]);
    expect(waysIn(graph)).toEqual(['agent -> gate', 'gate -> agent: reject', 'gate -> pay: approve']);
  });

  it('asks nobody where the person between an agent and its tool is switched off', () => {
    const hitl = { name: 'gate', type: `${BASE}slackHitlTool`, parameters: TWO_BUTTONS, disabled: true };
    const { graph } = read(
      [AGENT, hitl, { name: 'pay', type: `${BASE}httpRequestTool` }],
      ['gate>ai_tool agent', 'pay>ai_tool gate'],
    );
    expect(performerOf(graph, 'gate')).toBe('automated');
    expect(graph.gates).toBe('none');
    expect(waysIn(graph)).toEqual(['agent -> gate', 'gate -> pay']);
    expect(stepIn(graph, 'pay').reach).toBe('discretionary-by-ai');
  });

  it('reaches always what no branch stands before, also side by side', () => {
    const { graph } = read(
      [START, AGENT, SEND, approved(), { name: 'then', type: `${BASE}noOp` }, { name: 'lost', type: `${BASE}noOp` }],
      ['start agent', 'start send', 'agent approved', 'approved then'],
    );
    expect(['agent', 'send', 'approved', 'then', 'lost'].map((id) => stepIn(graph, id).reach)).toEqual([
      ...['always', 'always', 'always', 'conditional', 'unknown'],
    ]);
  });

  it('reads ten thousand nodes in a row in a moment', () => {
    const nodes = Array.from({ length: 10_000 }, (_, index) => ({ name: `n${index}`, type: `${BASE}set` }));
    const began = performance.now();
    const { graph } = read(
      nodes,
      nodes.slice(1).map((_, index) => `n${index} n${index + 1}`),
    );
    expect(Array.isArray(graph.transitions) && graph.transitions.length).toBe(9_999);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('passes through a node that is switched off: an approval that is off asks nobody', () => {
    const { graph } = read([AGENT, { ...ask(TWO_BUTTONS), disabled: true }, SEND], ['agent ask', 'ask send']);
    expect(performerOf(graph, 'ask')).toBe('automated');
    expect(stepIn(graph, 'ask')).toMatchObject({ waits: 'no', effect: 'none' });
    expect(graph.gates).toBe('none');
    expect(waysIn(graph)).toEqual(['agent -> ask', 'ask -> send']);
  });

  it('tells what goes on in silence, what takes a way of its own, and that nobody is told', () => {
    const { graph } = read(
      [
        { ...AGENT, onError: 'continueRegularOutput' },
        { ...SEND, onError: 'continueErrorOutput' },
        { name: 'old', type: `${BASE}set`, continueOnFail: true },
        { name: 'again', type: `${BASE}set`, retryOnFail: true },
      ],
      ['send old', 'send:1 again'],
    );
    expect(graph.errors).toMatchObject([
      { step: 'agent', behaviour: 'silent-continue', told: 'none', place: { pointer: '/nodes/0/onError' } },
      { step: 'send', behaviour: 'route' },
      { step: 'old', behaviour: 'silent-continue' },
      { step: 'again', behaviour: 'retry' },
    ]);
    expect(waysIn(graph)).toEqual(['send -> old', 'send -> again: error']);
  });

  it('says where cases below and above a number go', () => {
    const score = {
      name: 'score',
      type: `${BASE}if`,
      parameters: {
        conditions: {
          conditions: [
            { leftValue: '={{ $json.score }}', rightValue: '80', operator: { type: 'number', operation: 'lt' } },
          ],
        },
      },
    };
    const { graph } = read([score, SEND, { name: 'keep', type: `${BASE}noOp` }], ['score send', 'score:1 keep']);
    expect(graph.thresholds).toMatchObject([
      { step: 'score', operator: '<', value: 80, whereBelow: ['send'], whereAbove: ['keep'], measure: 'unknown' },
    ]);
  });

  it('does not wait at a merge: it runs with the arms that there are', () => {
    const { graph } = read([{ name: 'merge', type: `${BASE}merge` }]);
    expect(stepIn(graph, 'merge').join).toBe('any');
  });

  it('leaves open what becomes of the last word of an AI, and of what is handed to a caller', () => {
    const chain = { name: 'chain', type: `${AI}chainLlm` };
    const last = { name: 'last', type: `${BASE}set` };
    const effects = (start: NodeLike) => {
      const { graph } = read([start, chain, last], ['start chain', 'chain last']);
      return [stepIn(graph, 'chain').effect, stepIn(graph, 'last').effect];
    };
    expect(effects(START)).toEqual(['none', 'none']);
    expect(effects({ name: 'start', type: `${AI}chatTrigger` })).toEqual(['none', 'unknown']);
    expect(stepIn(read([START, chain], ['start chain']).graph, 'chain').effect).toBe('unknown');
  });

  it('follows a workflow that calls itself to where it begins when it is called', () => {
    const nodes = (workflowId: string) => [
      { name: 'call', type: `${BASE}executeWorkflow`, parameters: { workflowId: { value: workflowId } } },
      { name: 'called', type: `${BASE}executeWorkflowTrigger` },
    ];
    expect(waysIn(read(nodes('={{ $workflow.id }}')).graph)).toEqual(['call -> called: [inferred]']);
    expect(waysIn(read(nodes('w1'), [], { id: 'w1' }).graph)).toEqual(['call -> called']);
    expect(waysIn(read(nodes('w2'), [], { id: 'w1' }).graph)).toEqual([]);
  });

  it('reads which runs are kept, and leaves it open where the server decides', () => {
    expect(read([START], [], { settings: { saveDataSuccessExecution: 'none' } }).graph.logging).toMatchObject({
      output: 'no',
    });
    expect(read([START], [], { settings: { saveDataSuccessExecution: 'all' } }).graph.logging).toMatchObject({
      output: 'yes',
    });
    expect(read([START]).graph.logging).toBe('unknown');
  });

  it('names what it does not know and keeps it as a step', () => {
    const { graph, unrecognised } = read(
      [
        { name: 'new', type: 'n8n-nodes-acme.robot' },
        { name: 'other', type: `${AI}somethingNew` },
      ],
      ['new>odd other'],
    );
    expect(unrecognised.map(({ construct, place }) => `${construct} ${place.pointer}`)).toEqual([
      'node type n8n-nodes-acme.robot /nodes/0',
      `node type ${AI}somethingNew /nodes/1`,
      'connection type odd /connections/new/odd',
    ]);
    expect([performerOf(graph, 'new'), performerOf(graph, 'other')]).toEqual(['unknown [unknown]', 'ai [inferred]']);
    expect(proveRefusalOrReversal(graph, '').verdict).toBe('open');
  });

  it('refuses names used twice and connections to nobody', () => {
    const { problems } = read([START, START], ['start ghost']);
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'duplicate-id /nodes/1/name',
      'dangling-reference /connections/start/main/0/0',
    ]);
  });

  it('keeps ways apart between names as long as they may be', () => {
    const [long, other] = [`${'a'.repeat(300)}x`, `${'a'.repeat(300)}y`];
    const nodes = [long, other].map((name) => ({ name, type: `${BASE}noOp` }));
    const twice = { [long]: { main: [[{ node: other }, { node: other }]] }, [other]: { main: [[{ node: long }]] } };
    expect(read(nodes, [], { connections: twice }).problems).toEqual([]);
  });

  it('keeps ids apart that look alike, and takes hostile names as names', () => {
    const names = ['a b', 'a-b', '__proto__x', 'constructor.name', '\u202eevil', '問題'];
    const { graph, problems } = read(names.map((name) => ({ name, type: `${BASE}noOp`, id: 'n-1' })));
    const ids = Array.isArray(graph.steps) ? graph.steps.map(({ id }) => id) : [];
    expect(ids).toEqual(['a-b', 'a-b-2', 'proto__x', 'constructor.name', 'evil', 'n-1']);
    expect(problems).toEqual([]);
  });

  it('takes a memory that stands in the flow for a step, and so loses no way', () => {
    const { graph, problems } = read(
      [START, { name: 'memory', type: `${AI}memoryManager` }, SEND],
      ['start memory', 'memory send'],
    );
    expect(problems).toEqual([]);
    expect(waysIn(graph)).toEqual(['start -> memory', 'memory -> send']);
    expect(stepIn(graph, 'memory')).toMatchObject({ performer: 'n8n', kind: 'data', effect: 'internal' });
  });

  it('reads a file whose notes on the canvas have no name, and names a node without one', () => {
    const source = jsonSource({
      nodes: [
        { type: `${BASE}stickyNote`, parameters: {} },
        { type: `${BASE}set`, parameters: {} },
        { ...START, parameters: {} },
      ],
      connections: {},
    });
    const { graph, unrecognised } = readOne(n8nReader, source);
    expect(stepIn(graph, 'start').start).toBe('yes');
    expect(unrecognised.map(({ construct }) => construct)).toEqual([`a node without a name: ${BASE}set`]);
  });

  it('names ways that begin at a node that is gone: no run comes from there', () => {
    const { problems, unrecognised } = read([START, SEND], ['start send', 'ghost send']);
    expect(problems).toEqual([]);
    expect(unrecognised.map(({ construct }) => construct)).toEqual(['ways from ghost, which is no node']);
  });

  it('takes whoever calls tools from outside by the protocol for agents for an AI, by inference', () => {
    const { graph } = read(
      [
        { name: 'server', type: `${AI}mcpTrigger` },
        { name: 'delete', type: `${BASE}shopifyTool`, parameters: { operation: 'delete' } },
      ],
      ['delete>ai_tool server'],
    );
    expect(performerOf(graph, 'server')).toBe('ai [inferred]');
    expect(stepIn(graph, 'delete').reach).toBe('discretionary-by-ai');
    expect(waysIn(graph)).toEqual(['server -> delete']);
  });

  it('reads a message in the chat by its version: whether it waits, and whether it asks for approval', () => {
    const chat = (typeVersion: number, parameters: object): NodeLike => ({
      name: 'chat',
      type: `${AI}chat`,
      typeVersion,
      parameters,
    });
    const by = (...of: Parameters<typeof chat>) => {
      const { graph } = read([chat(...of)]);
      return `${performerOf(graph, 'chat')} ${Array.isArray(graph.gates) ? graph.gates[0]?.canRefuse : graph.gates}`;
    };
    expect(by(1, {})).toBe('human unknown');
    expect(by(1, { waitUserReply: false })).toBe('automated none');
    expect(by(1.3, {})).toBe('automated none');
    expect(by(1.3, { operation: 'sendAndWait' })).toBe('human unknown');
    expect(by(1.3, { operation: 'sendAndWait', responseType: 'approval' })).toBe('human no');
    expect(by(1.3, { operation: 'sendAndWait', responseType: 'approval', ...TWO_BUTTONS })).toBe('human yes');
  });

  it('takes a search in a store that an agent may call for a step of its toolbox', () => {
    const { graph } = read(
      [
        AGENT,
        { name: 'store', type: `${AI}vectorStoreQdrant`, parameters: { mode: 'retrieve-as-tool' } },
        { name: 'model', type: `${AI}googleGeminiTool` },
        { name: 'fill', type: `${AI}vectorStorePineconeInsert` },
      ],
      ['store>ai_tool agent', 'model>ai_tool agent'],
    );
    expect(stepIn(graph, 'store')).toMatchObject({ kind: 'retrieve', reach: 'discretionary-by-ai' });
    expect(performerOf(graph, 'model')).toBe('ai');
    expect(performerOf(graph, 'fill')).toBe('automated');
  });

  it('infers an AI from the credentials of a call, the address of a model, and the name of a product', () => {
    const call = (name: string, parameters: object): NodeLike => ({ name, type: `${BASE}httpRequest`, parameters });
    const { graph, unrecognised } = read([
      call('signed', {
        url: '={{ $json.base }}/ask',
        authentication: 'predefinedCredentialType',
        nodeCredentialType: 'openAiApi',
      }),
      call('pictures', { url: 'https://queue.fal.run/some-model' }),
      call('gateway', { url: 'https://gateway.example.org/v1/chat/completions', method: 'POST' }),
      call('other', { url: 'https://example.org/fal.run/x', method: 'POST' }),
      { name: 'product', type: 'n8n-nodes-acme-gemini.geminiSearch' },
      { name: 'domain', type: 'n8n-nodes-acme-ai.customers' },
      { name: 'transform', type: `${BASE}aiTransform` },
    ]);
    for (const step of ['signed', 'pictures', 'gateway', 'product'])
      expect(performerOf(graph, step)).toBe('ai [inferred]');
    expect(performerOf(graph, 'other')).toBe('automated [inferred]');
    expect(performerOf(graph, 'domain')).toBe('unknown [unknown]');
    expect(performerOf(graph, 'transform')).toBe('automated [inferred]');
    expect(unrecognised).toHaveLength(2);
  });

  it('draws both answers where a step that does one fixed thing follows whatever was answered', () => {
    const { graph } = read([START, ask(TWO_BUTTONS), SEND], ['start ask', 'ask send']);
    expect(waysIn(graph)).toEqual(['start -> ask', 'ask -> send: approve', 'ask -> send: reject']);
    const { graph: read2 } = read([ask(TWO_BUTTONS), { name: 'map', type: `${BASE}code` }], ['ask map']);
    expect(waysIn(read2)).toEqual(['ask -> map']);
  });

  it('reads an If that asks one button whether it was pressed: nobody refuses there', () => {
    const links = ['ask approved', 'approved send', 'approved:1 stop'];
    const STOP = { name: 'stop', type: `${BASE}noOp` };
    const waiting = read([ask(), approved(), SEND, STOP], links);
    expect(waiting.problems).toEqual([]);
    expect(waysIn(waiting.graph)).toEqual(['ask -> send: approve [inferred]', 'ask -> stop: [inferred]']);
    const timed = read([ask({ options: { limitWaitTime: { values: {} } } }), approved(), SEND, STOP], links);
    expect(waysIn(timed.graph)).toEqual(['ask -> send: approve [inferred]', 'ask -> stop: time-out [inferred]']);
  });

  it('knows which answer an answer that never came is taken for, and what a limit means that says little', () => {
    const limit = { options: { limitWaitTime: { values: { resumeUnit: 'days' } } } };
    const onTime = (operation: string, rightValue: unknown) => {
      const conditions = [
        { leftValue: '={{ $json.data.approved }}', rightValue, operator: { type: 'boolean', operation } },
      ];
      const asks = {
        name: 'approved',
        type: `${BASE}if`,
        parameters: { conditions: { combinator: 'and', conditions } },
      };
      const { graph } = read([ask({ ...TWO_BUTTONS, ...limit }), asks, SEND], ['ask approved', 'approved send']);
      return Array.isArray(graph.gates) ? graph.gates.map((gate) => `${gate.timeLimit} ${gate.onTimeLimit}`) : [];
    };
    expect(onTime('true', '')).toEqual(['P1D refuse']);
    expect(onTime('equals', true)).toEqual(['P1D refuse']);
    expect(onTime('equals', false)).toEqual(['P1D approve']);
    expect(onTime('notEquals', false)).toEqual(['P1D approve']);
  });

  it('reads an If that names the request, and none that names another one', () => {
    const named = (name: string): NodeLike => ({
      name: 'approved',
      type: `${BASE}if`,
      parameters: {
        conditions: {
          conditions: [
            {
              leftValue: `={{ $('${name}').item.json.data.approved }}`,
              operator: { type: 'boolean', operation: 'true' },
            },
          ],
        },
      },
    });
    const links = ['ask approved', 'approved send'];
    expect(waysIn(read([ask(TWO_BUTTONS), named('ask'), SEND], links).graph)).toEqual([
      'ask -> send: approve [inferred]',
    ]);
    expect(waysIn(read([ask(TWO_BUTTONS), named('start'), SEND], links).graph)).toEqual([
      'ask -> approved',
      'approved -> send',
    ]);
  });

  it('reads the comparisons of a Switch, of which only the side that is met is known', () => {
    const rule = (operation: string, rightValue: number) => ({
      conditions: {
        conditions: [{ leftValue: '={{ $json.score }}', rightValue, operator: { type: 'number', operation } }],
      },
    });
    const { graph } = read(
      [
        { name: 'sort', type: `${BASE}switch`, parameters: { rules: { values: [rule('gte', 80), rule('lt', 80)] } } },
        SEND,
        { name: 'drop', type: `${BASE}noOp` },
      ],
      ['sort send', 'sort:1 drop'],
    );
    expect(graph.thresholds).toEqual([
      expect.objectContaining({ operator: '>=', value: 80, whereAbove: ['send'], whereBelow: 'unknown' }),
      expect.objectContaining({ operator: '<', value: 80, whereBelow: ['drop'], whereAbove: 'unknown' }),
    ]);
  });
});
