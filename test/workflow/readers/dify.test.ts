import { describe, expect, it } from 'vitest';
import { difyReader } from '../../../src/workflow/readers/dify/reader.js';
import { proveRefusalOrReversal } from '../../../src/workflow/refusal-or-reversal.js';
import { jsonSource, performerOf, readOne, stepIn, waysIn } from './read.js';

interface NodeLike {
  readonly id: string;
  readonly type: string;
  readonly [key: string]: unknown;
}

/** An app of these nodes and edges; an edge is `from to` or `from:handle to`. */
function app(nodes: readonly NodeLike[], edges: readonly string[] = []) {
  return jsonSource({
    kind: 'app',
    app: { mode: 'workflow', name: 'Letters' },
    workflow: {
      graph: {
        nodes: nodes.map(({ id, parentId, ...data }) => ({ id, parentId, data: { title: `Step ${id}`, ...data } })),
        edges: edges.map((edge) => {
          const [from = '', target] = edge.split(' ');
          const [source, sourceHandle = 'source'] = from.split(':');
          return { source, target, sourceHandle };
        }),
      },
    },
  });
}

const read = (nodes: readonly NodeLike[], edges: readonly string[] = []) => readOne(difyReader, app(nodes, edges));

const START = { id: 'start', type: 'start' };
const END = { id: 'end', type: 'end' };
const review = (more: object = {}): NodeLike => ({
  id: 'review',
  type: 'human-input',
  delivery_methods: [{ type: 'email', enabled: true, config: { recipients: { items: [{ email: 'a@example.org' }] } } }],
  user_actions: [
    { id: 'send', title: 'Send it' },
    { id: 'drop', title: 'Refuse' },
  ],
  timeout: 2,
  timeout_unit: 'day',
  ...more,
});

describe('the Dify reader', () => {
  it('takes AI from the type of a node, never from its title or prompt', () => {
    const { graph } = read([
      { id: 'a', type: 'llm', title: 'Human review', prompt_template: 'Wait for a person to approve this.' },
      { id: 'b', type: 'agent' },
      { id: 'c', type: 'question-classifier' },
      { id: 'd', type: 'parameter-extractor' },
      { id: 'e', type: 'knowledge-retrieval' },
      { id: 'f', type: 'template-transform', title: 'AI decides with GPT' },
    ]);
    expect(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => performerOf(graph, id))).toEqual([
      ...['ai', 'ai', 'ai', 'ai', 'ai'],
      'automated',
    ]);
    expect(['a', 'b', 'c', 'd', 'e'].map((id) => stepIn(graph, id).kind)).toEqual([
      ...['generate', 'act', 'classify', 'generate', 'retrieve'],
    ]);
    expect(graph.gates).toBe('none');
  });

  it('says of code, addresses and tools only what they say', () => {
    const { graph } = read([
      { id: 'code', type: 'code' },
      { id: 'get', type: 'http-request', method: 'get', url: 'https://example.org/list' },
      { id: 'post', type: 'http-request', method: 'post', url: 'https://example.org/send' },
      { id: 'model', type: 'http-request', method: 'post', url: 'https://api.openai.com/v1/chat/completions' },
      { id: 'tool', type: 'tool', title: 'Send e-mail' },
    ]);
    expect(['code', 'get', 'post', 'model', 'tool'].map((id) => performerOf(graph, id))).toEqual([
      'automated [inferred]',
      'automated [inferred]',
      'automated [inferred]',
      'ai [inferred]',
      'unknown [unknown]',
    ]);
    expect(['get', 'post', 'model', 'tool'].map((id) => stepIn(graph, id).kind)).toEqual([
      ...['retrieve', 'act', 'generate', 'act'],
    ]);
    for (const id of ['code', 'get', 'post', 'tool'])
      expect(stepIn(graph, id)).toMatchObject({ effect: 'unknown', certainties: { effect: 'not-expressible' } });
  });

  it('reads a request for human input as a gate, with each action as a decision and its way', () => {
    const { graph } = read([START, review(), END], ['start review', 'review:send end', 'review:__timeout end']);
    expect(performerOf(graph, 'review')).toBe('human');
    expect(stepIn(graph, 'review')).toMatchObject({ waits: 'yes', reach: 'always', kind: 'review' });
    expect(graph.gates).toEqual([
      expect.objectContaining({
        step: 'review',
        outcomes: ['send', 'drop'],
        canRefuse: 'yes',
        certainty: 'inferred',
        timeLimit: 'P2D',
        onTimeLimit: 'continue',
        enforcedBy: 'engine',
        place: { document: 'flow.json', pointer: '/workflow/graph/nodes/1/data' },
      }),
    ]);
    expect(waysIn(graph)).toEqual(['start -> review', 'review -> end: send', 'review -> end: time-out']);
  });

  it.each([
    ['one action alone cannot refuse', [{ id: 'ok', title: 'OK' }], 'no', 'declared'],
    [
      'two actions that nobody calls a refusal',
      [
        { id: 'a', title: 'Left' },
        { id: 'b', title: 'Right' },
      ],
      'unknown',
      'declared',
    ],
    ['no action', [], 'no', 'declared'],
  ] as const)('%s', (_, actions, canRefuse, certainty) => {
    const { graph } = read([review({ user_actions: actions })]);
    expect(graph.gates).toEqual([expect.objectContaining({ canRefuse, certainty })]);
  });

  it('waits 36 hours where no time is given, and nothing follows where no way leads on', () => {
    const { graph } = read([review({ timeout: undefined })]);
    expect(graph.gates).toEqual([expect.objectContaining({ timeLimit: 'PT36H', onTimeLimit: 'fail' })]);
    const odd = read([review({ timeout: 'soon' })]).graph.gates;
    expect(odd).toEqual([expect.not.objectContaining({ timeLimit: expect.anything() })]);
  });

  it('tells how a failed node goes on: by a way of its own, in silence, or after another try', () => {
    const { graph } = read(
      [
        { id: 'a', type: 'llm', error_strategy: 'fail-branch' },
        { id: 'b', type: 'llm', error_strategy: 'default-value' },
        { id: 'c', type: 'llm', retry_config: { retry_enabled: true } },
        { id: 'd', type: 'iteration', error_handle_mode: 'remove-abnormal-output' },
        { id: 'e', type: 'llm', error_strategy: 'something-new' },
        { id: 'f', type: 'llm' },
      ],
      ['a:fail-branch f'],
    );
    expect(Array.isArray(graph.errors) && graph.errors.map(({ step, behaviour }) => `${step} ${behaviour}`)).toEqual([
      'a route',
      'b silent-continue',
      'c retry',
      'd silent-continue',
      'e unknown',
    ]);
    expect(waysIn(graph)).toEqual(['a -> f: error']);
    expect(read([START]).graph.errors).toBe('none');
  });

  it('runs what a container holds inside it, and goes on from the container', () => {
    const { graph } = read(
      [
        START,
        { id: 'each', type: 'iteration' },
        { id: 'in', type: 'iteration-start', parentId: 'each' },
        { id: 'write', type: 'llm', parentId: 'each' },
        END,
      ],
      ['start each', 'in write', 'each end'],
    );
    expect(waysIn(graph)).toEqual(['start -> each', 'in -> write', 'each -> end', 'each -> in', 'write -> each']);
  });

  it('reads conditions as text, the way for everything else as the default, and numbers as thresholds', () => {
    const { graph } = read(
      [
        {
          id: 'if',
          type: 'if-else',
          cases: [
            {
              case_id: 'low',
              conditions: [{ variable_selector: ['x', 'score'], comparison_operator: '<', value: '60' }],
            },
          ],
        },
        { id: 'a', type: 'llm' },
        { id: 'b', type: 'llm' },
      ],
      ['if:low a', 'if:false b'],
    );
    expect(waysIn(graph)).toEqual(['if -> a', 'if -> b: default']);
    expect(graph.transitions).toMatchObject([{ condition: { text: 'x.score < 60' } }, { condition: 'none' }]);
    expect(graph.thresholds).toMatchObject([
      { step: 'if', operator: '<', value: 60, whereBelow: ['a'], whereAbove: ['b'], measure: 'unknown' },
    ]);
  });

  it('names node types that it does not know, keeps them as steps, and proves nothing over them', () => {
    const { graph, unrecognised } = read([START, { id: 'new', type: 'teleport' }], ['start new']);
    expect(unrecognised).toEqual([
      { construct: 'node type teleport', place: { document: 'flow.json', pointer: '/workflow/graph/nodes/1' } },
    ]);
    expect(performerOf(graph, 'new')).toBe('unknown [unknown]');
    expect(proveRefusalOrReversal(graph, '').verdict).toBe('open');
  });

  it('leaves open what becomes of the last word of an AI', () => {
    const { graph } = read([START, { id: 'a', type: 'llm' }, { id: 'b', type: 'llm' }], ['start a', 'a b']);
    expect([stepIn(graph, 'a').effect, stepIn(graph, 'b').effect]).toEqual(['none', 'unknown']);
    expect(proveRefusalOrReversal(graph, '').verdict).toBe('open');
  });

  it('refuses ids used twice and edges that lead nowhere', () => {
    const { problems } = read([START, START], ['start nowhere']);
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'duplicate-id /workflow/graph/nodes/1/id',
      'dangling-reference /workflow/graph/edges/0',
    ]);
  });

  it('counts nothing as shown that the format cannot say', () => {
    const { graph, notExpressible } = read([START, { id: 'a', type: 'llm' }, END], ['start a', 'a end']);
    expect(proveRefusalOrReversal(graph, '').verdict).toBe('open');
    expect(graph.stop).toBe('unknown');
    expect(notExpressible.length).toBeGreaterThan(0);
  });

  it('recognises the content and nothing else', () => {
    expect(difyReader.recognises(jsonSource({ kind: 'app' }))).toBe(false);
    expect(difyReader.recognises(jsonSource({ kind: 'app', workflow: { graph: { nodes: {}, edges: [] } } }))).toBe(
      false,
    );
    expect(difyReader.recognises(jsonSource([]))).toBe(false);
  });

  it('reads an app that is one agent: what it may call, how often, and that nobody stands before the answer', () => {
    const source = jsonSource({
      kind: 'app',
      app: { mode: 'agent-chat', name: 'Help desk' },
      model_config: {
        model: { name: 'some-model', provider: 'some-provider' },
        agent_mode: {
          enabled: true,
          max_iteration: 5,
          tools: [
            { enabled: true, tool_name: 'refund' },
            { enabled: false, tool_name: 'old' },
          ],
        },
      },
    });
    const { graph } = readOne(difyReader, source);
    expect(performerOf(graph, 'model')).toBe('ai');
    expect(graph.actors).toContainEqual(
      expect.objectContaining({ kind: 'ai', model: 'some-model', tools: ['refund'], limits: { iterations: 5 } }),
    );
    expect(waysIn(graph)).toEqual(['question -> model', 'model -> answer']);
    expect(graph.gates).toBe('none');
  });

  it('reads an app that is one model: it gives out text and calls nothing', () => {
    const source = jsonSource({
      app: { mode: 'completion', name: 'Slogans' },
      model_config: { model: { name: 'some-model' } },
    });
    const { graph } = readOne(difyReader, source);
    expect(stepIn(graph, 'model')).toMatchObject({ kind: 'generate', effect: 'none' });
    expect(stepIn(graph, 'answer').effect).toBe('unknown');
  });

  it('reads an app of the first exports, which had no kind, and a knowledge pipeline', () => {
    const graph = { nodes: [{ id: 'a', data: { type: 'llm' } }], edges: [] };
    for (const value of [
      { app: { mode: 'workflow', name: 'Old' }, workflow: { graph } },
      { kind: 'rag_pipeline', rag_pipeline: { name: 'Old' }, workflow: { graph } },
    ])
      expect(readOne(difyReader, jsonSource(value)).graph.name).toBe('Old');
    expect(difyReader.recognises(jsonSource({ kind: 'other', workflow: { graph } }))).toBe(false);
  });

  it('infers an AI from the name of a tool, and knows nothing of other tools', () => {
    const { graph } = read([
      { id: 'picture', type: 'tool', provider_id: 'dalle', tool_name: 'dalle3', title: 'Draw' },
      { id: 'mail', type: 'tool', provider_id: 'smtp', tool_name: 'send', title: 'Claude writes' },
    ]);
    expect(performerOf(graph, 'picture')).toBe('ai [inferred]');
    expect(performerOf(graph, 'mail')).toBe('unknown [unknown]');
  });

  it('reads the recipients of the second version of a request, and a refusal in other languages', () => {
    const asked = (more: object) => {
      const { graph } = read([review({ delivery_methods: undefined, ...more })]);
      const [actor] = Array.isArray(graph.actors) ? graph.actors.filter(({ kind }) => kind === 'human') : [];
      return [actor?.assignment, Array.isArray(graph.gates) ? graph.gates[0]?.canRefuse : undefined];
    };
    expect(asked({ version: '2', recipients_spec: [{ type: 'initiator' }] })).toEqual(['initiator', 'yes']);
    expect(asked({ version: '2', recipients_spec: [{ type: 'contact' }, { type: 'onetime_email' }] })[0]).toBe('named');
    expect(asked({ version: '2', recipients_spec: [{ type: 'contact' }, { type: 'initiator' }] })[0]).toBe('unknown');
    expect(
      asked({
        user_actions: [
          { id: 'a', title: '同意' },
          { id: 'b', title: '驳回' },
        ],
      })[1],
    ).toBe('yes');
    expect(asked({ user_actions: [{ id: 'a', title: 'Go' }] })[1]).toBe('no');
    expect(asked({ user_actions: undefined })[1]).toBe('unknown');
  });
});
