import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entriesOf, type WorkflowGraph } from '../../../src/workflow/model.js';
import { findReferenceProblems } from '../../../src/workflow/native-problems.js';
import type { WorkflowReading } from '../../../src/workflow/readers/reader.js';
import { wdlReader } from '../../../src/workflow/readers/wdl/reader.js';
import { proveRefusalOrReversal } from '../../../src/workflow/refusal-or-reversal.js';
import { fc } from '../../support/property.js';

const source = (value: unknown) => ({ document: 'flow.json', digest: 'sha256:0', text: '', value });
const one = (value: unknown): WorkflowReading => {
  const readings = wdlReader.read(source(value), []);
  expect(readings).toHaveLength(1);
  return readings[0]!;
};
const sound = (value: unknown): WorkflowGraph => {
  const { graph, problems } = one(value);
  expect(problems).toEqual([]);
  return graph;
};
const flow = (actions: Record<string, unknown>) => ({ definition: { triggers: { go: { type: 'Request' } }, actions } });
const compose = (...after: readonly (string | readonly [string, ...string[]])[]) => ({
  type: 'Compose',
  runAfter: Object.fromEntries(
    after.map((each) => (typeof each === 'string' ? [each, ['Succeeded']] : [each[0], each.slice(1)])),
  ),
});
const stepIn = (graph: WorkflowGraph, id: string) => {
  const step = entriesOf(graph.steps).find((each) => each.id === id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
};
const actorFor = (graph: WorkflowGraph, id: string) =>
  entriesOf(graph.actors).find((actor) => actor.id === stepIn(graph, id).performer);
const ways = (graph: WorkflowGraph) =>
  entriesOf(graph.transitions)
    .map(({ from, to, kind, default: byDefault, certainty }) => {
      const marks = [
        kind === 'normal' ? '' : kind,
        byDefault === 'yes' ? 'default' : '',
        certainty === 'declared' ? '' : certainty,
      ];
      return [`${from} -> ${to}`, ...marks.filter((mark) => mark !== '')].join(' ');
    })
    .sort();
const openApi = (apiId: string, operationId: string, parameters: unknown = {}, type = 'OpenApiConnection') => ({
  type,
  inputs: { host: { apiId: `/providers/Microsoft.PowerApps/apis/${apiId}`, operationId }, parameters },
});
const approval = (parameters: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  ...openApi('shared_approvals', 'StartAndWaitForAnApproval', parameters, 'OpenApiConnectionWebhook'),
  ...more,
});

describe('an approval after a model, with a time limit', () => {
  const value: unknown = JSON.parse(readFileSync(new URL('fixtures/wdl/refund.json', import.meta.url), 'utf8'));
  const graph = sound(value);

  it('is found inside of a flow package', () => {
    expect(wdlReader.recognises(source(value))).toBe(true);
    expect(graph).toMatchObject({ name: 'Refunds', version: '2.1.0.0' });
    expect(stepIn(graph, 'Ask').place.pointer).toBe('/properties/definition/actions/Ask');
  });

  it('declares the model by its connector, and takes the prompt for no control', () => {
    expect(actorFor(graph, 'Draft_answer')).toMatchObject({ kind: 'ai', certainty: 'declared' });
    expect(entriesOf(graph.gates).map(({ step }) => step)).toEqual(['Ask']);
    expect(graph.prohibited).toBe('unknown');
  });

  it('declares who must all approve, that they can refuse, and what happens when nobody answers', () => {
    expect(entriesOf(graph.gates)[0]).toMatchObject({
      certainty: 'declared',
      type: 'approve',
      approvers: ['person-anna-example.org', 'person-ben-example.org'],
      minApprovals: 2,
      outcomes: ['approve', 'reject'],
      canRefuse: 'yes',
      timeLimit: 'P7D',
      // A way of its own is drawn, which is neither an answer nor the end of the run.
      onTimeLimit: 'unknown',
    });
    expect(actorFor(graph, 'Ask')).toMatchObject({ kind: 'human', assignment: 'named', name: 'anna@example.org' });
  });

  it('draws the condition, the way of the time-out, and the trigger as mere input', () => {
    expect(ways(graph)).toEqual([
      'Ask -> Is_approved',
      'Ask -> Tell_team time-out',
      'Draft_answer -> Ask',
      'Is_approved -> Is_approved.end',
      'Is_approved -> Send_refund',
      'New_form -> Draft_answer',
      'Send_refund -> Is_approved.end',
    ]);
    expect(stepIn(graph, 'New_form')).toMatchObject({ kind: 'input', start: 'yes', waits: 'no' });
  });

  it('leaves the effects, and so the verdict, open', () => {
    expect(stepIn(graph, 'Send_refund').certainties?.effect).toBe('not-expressible');
    expect(proveRefusalOrReversal(graph, 'any').verdict).toBe('open');
  });
});

describe('asking people', () => {
  const gateOf = (action: unknown) => entriesOf(sound(flow({ ask: action })).gates)[0];

  it.each([
    ['Basic', {}, { canRefuse: 'yes', minApprovals: 1, type: 'approve' }],
    ['CustomResponse', { 'X/responseOptions': ['Seen'] }, { canRefuse: 'no', outcomes: ['Seen'] }],
    [
      'CustomResponseAwaitAll',
      { 'X/responseOptions': ['Yes, pay', 'No'] },
      { canRefuse: 'unknown', outcomes: ['Yes-pay', 'No'] },
    ],
    ['CustomResponse', { 'X/responseOptions': ['@{x}', 'No'] }, { canRefuse: 'unknown', outcomes: 'unknown' }],
    ['@{variables(1)}', {}, { canRefuse: 'unknown', outcomes: 'unknown' }],
  ])('an approval of the kind %s with %j', (approvalType, more, expected) => {
    expect(gateOf(approval({ approvalType, 'X/assignedTo': 'a@b.c', ...more }))).toMatchObject(expected);
  });

  it.each([
    [['Succeeded', 'TimedOut'], 'continue'],
    [['TimedOut'], 'unknown'],
    [['Succeeded'], 'fail'],
  ])('with a limit, when only %j is waited for', (statuses, onTimeLimit) => {
    const ask = approval({ approvalType: 'Basic' }, { limit: { timeout: 'PT8H' } });
    const graph = sound(flow({ ask, next: { type: 'Compose', runAfter: { ask: statuses } } }));
    expect(entriesOf(graph.gates)[0]).toMatchObject({ timeLimit: 'PT8H', onTimeLimit });
  });

  it('an approval that is created and waited for apart is one gate, where it is waited for', () => {
    const created = openApi('shared_approvals', 'CreateAnApproval', { approvalType: 'Basic', 'X/assignedTo': 'a@b.c' });
    const waited = openApi(
      'shared_approvals',
      'WaitForAnApproval',
      { approvalName: "@outputs('make')?['body/name']" },
      'OpenApiConnectionWebhook',
    );
    const graph = sound(flow({ make: created, wait: { ...waited, runAfter: { make: ['Succeeded'] } } }));
    expect(entriesOf(graph.gates)).toMatchObject([{ step: 'wait', canRefuse: 'yes', approvers: ['person-a-b.c'] }]);
    expect(actorFor(graph, 'make')?.kind).toBe('automated');
  });

  it('an e-mail with options asks a person; one without asks nobody', () => {
    const asked = gateOf(
      openApi(
        'shared_office365',
        'SendMailWithOptions',
        { 'O/Message/To': 'a@b.c', 'O/Message/Options': 'Yes, No' },
        'OpenApiConnectionWebhook',
      ),
    );
    expect(asked).toMatchObject({
      type: 'choose',
      outcomes: ['Yes', 'No'],
      canRefuse: 'unknown',
      approvers: ['person-a-b.c'],
    });
    const mail = sound(flow({ ask: openApi('shared_office365', 'SendEmailV2', { 'emailMessage/To': 'a@b.c' }) }));
    expect(entriesOf(mail.gates)).toEqual([]);
    expect(actorFor(mail, 'ask')?.kind).toBe('automated');
  });

  it('by the name of a connection a person is asked by inference only, and by a connector of one’s own by anybody', () => {
    const subscribed = (referenceName: string, path: string) => ({
      type: 'ApiConnectionWebhook',
      inputs: {
        host: { connection: { referenceName } },
        path,
        body: { Message: { To: 'a@b.c', Options: 'Useful, Not useful' } },
      },
    });
    const graph = sound(flow({ ask: subscribed('mail', '/mailwithoptions/$subscriptions') }));
    expect(actorFor(graph, 'ask')).toMatchObject({ kind: 'human', certainty: 'inferred' });
    expect(entriesOf(graph.gates)).toMatchObject([{ certainty: 'inferred', outcomes: ['Useful', 'Not-useful'] }]);
    const own = sound(
      flow({
        ask: openApi('shared_reviews-5fa1b2c3d4e5', 'StartAndWaitForAnApproval', {}, 'OpenApiConnectionWebhook'),
      }),
    );
    expect(actorFor(own, 'ask')?.kind).toBe('unknown');
    expect(entriesOf(own.gates)).toEqual([]);
  });

  it('an approval of several stages may have an AI among them', () => {
    const graph = sound(flow({ ask: openApi('shared_approvals', 'StartAndWaitForMultistageApproval') }));
    expect(actorFor(graph, 'ask')).toMatchObject({ kind: 'unknown', certainty: 'unknown' });
    expect(entriesOf(graph.gates)).toEqual([]);
  });

  it('nobody named leaves the approvers open; computed names are an expression', () => {
    expect(gateOf(approval({ approvalType: 'Basic' }))?.approvers).toBe('unknown');
    const graph = sound(
      flow({ ask: approval({ approvalType: 'Basic', 'X/assignedTo': "@{triggerBody()['email']};" }) }),
    );
    expect(actorFor(graph, 'ask')?.assignment).toBe('expression');
  });

  it('a webhook is answered by anybody or anything, whatever it is called', () => {
    const graph = sound(
      flow({ Human_approval: { type: 'HttpWebhook', inputs: { subscribe: { uri: 'https://x.example' } } } }),
    );
    expect(actorFor(graph, 'Human_approval')?.kind).toBe('unknown');
    expect(stepIn(graph, 'Human_approval').waits).toBe('unknown');
    expect(entriesOf(graph.gates)).toEqual([]);
  });

  it('in the tool box of an agent a person may be left out: no gate', () => {
    const graph = sound(
      flow({
        agent: {
          type: 'Agent',
          limit: { count: 7 },
          inputs: {},
          tools: { ask_human: { actions: { ask: approval({ approvalType: 'Basic' }) } } },
        },
      }),
    );
    expect(stepIn(graph, 'ask').reach).toBe('discretionary-by-ai');
    expect(entriesOf(graph.gates)).toEqual([]);
    expect(actorFor(graph, 'agent')).toMatchObject({ kind: 'ai', tools: ['ask_human'], limits: { iterations: 7 } });
    expect(ways(graph)).toEqual(['agent -> ask', 'ask -> agent', 'go -> agent']);
  });
});

describe('who performs an action', () => {
  it.each([
    ['an agent', { type: 'Agent', inputs: {} }, 'ai', 'declared'],
    ['AI Builder', openApi('shared_commondataserviceforapps', 'aibuilderpredict_customprompt'), 'ai', 'declared'],
    [
      'a model run by Dataverse',
      openApi('shared_commondataserviceforapps', 'PerformBoundActionWithOrganization', {
        entityName: 'msdyn_aimodels',
      }),
      'ai',
      'declared',
    ],
    [
      'an action of one’s own run by Dataverse',
      openApi('shared_commondataserviceforapps', 'PerformUnboundAction', { actionName: 'new_HumanReview' }),
      'unknown',
      'unknown',
    ],
    [
      'an operation of Dataverse that predicts, by its name',
      openApi('shared_commondataserviceforapps', 'PredictV2'),
      'ai',
      'inferred',
    ],
    [
      'the address at which Dataverse runs a model',
      {
        type: 'Http',
        inputs: { uri: 'https://org.crm4.dynamics.com/api/data/v9.2/msdyn_aimodels(1)/Microsoft.Dynamics.CRM.Predict' },
      },
      'ai',
      'inferred',
    ],
    ['text analytics', openApi('shared_cognitiveservicestextanalytics', 'Sentiment'), 'ai', 'declared'],
    [
      'a connection that is called openai',
      { type: 'ApiConnection', inputs: { host: { connection: { referenceName: 'openai' } }, path: '/x' } },
      'ai',
      'inferred',
    ],
    [
      'the path of a chat interface',
      {
        type: 'ApiConnection',
        inputs: { host: { connection: { referenceName: 'mine' } }, path: '/a/chat/completions' },
      },
      'ai',
      'inferred',
    ],
    ['the address of a model', { type: 'Http', inputs: { uri: 'https://api.openai.com/v1/x' } }, 'ai', 'inferred'],
    ['any other address', { type: 'Http', inputs: { uri: 'https://example.org/gpt' } }, 'unknown', 'unknown'],
    ['a function', { type: 'Function', inputs: { function: { id: 'f' } } }, 'unknown', 'unknown'],
    ['another workflow', { type: 'Workflow', inputs: { host: { workflow: { id: 'w' } } } }, 'unknown', 'unknown'],
    ['a connector of one’s own', openApi('shared_my-20ai', 'Decide'), 'unknown', 'unknown'],
    [
      'a connector of one’s own with the name of a product',
      openApi('shared_anthropic-5fa1b2c3d4e5', 'X'),
      'ai',
      'inferred',
    ],
    ['a list', openApi('shared_sharepointonline', 'GetItems'), 'automated', 'declared'],
    ['the engine', { type: 'Compose', inputs: 'x' }, 'automated', 'declared'],
  ])('%s', (_, action, kind, certainty) => {
    expect(actorFor(sound(flow({ a: action })), 'a')).toMatchObject({ kind, certainty });
  });
});

describe('ways', () => {
  it('an action waits for all that it runs after', () => {
    const graph = sound(flow({ a: compose(), b: compose(), c: compose('a', 'b') }));
    expect(stepIn(graph, 'c').join).toBe('all');
    expect(ways(graph)).toEqual(['a -> c', 'b -> c', 'go -> a', 'go -> b']);
  });

  it('where several statuses lead on, the join is open, and what is skipped is passed by', () => {
    const graph = sound(
      flow({ a: compose(), b: compose('a'), c: compose(['b', 'Succeeded', 'Failed', 'Skipped', 'TimedOut'], 'a') }),
    );
    expect(stepIn(graph, 'c').join).toBe('unknown');
    expect(ways(graph)).toEqual([
      'a -> b',
      'a -> c',
      'a -> c error',
      'b -> c',
      'b -> c error',
      'b -> c time-out',
      'go -> a',
    ]);
  });

  it('going on after success and failure alike is silent', () => {
    const http = { type: 'Http', inputs: { uri: 'https://example.org' } };
    const graph = sound(flow({ a: http, b: compose(['a', 'Succeeded', 'Failed']) }));
    expect(entriesOf(graph.errors)).toMatchObject([{ step: 'a', behaviour: 'silent-continue' }]);
  });

  it('cases of a switch, and what happens where none fits', () => {
    const graph = sound(
      flow({
        s: {
          type: 'Switch',
          expression: '@x',
          cases: { C1: { case: 'one', actions: { a: compose() } } },
          default: { actions: {} },
        },
      }),
    );
    expect(ways(graph)).toEqual(['a -> s.end', 'go -> s', 's -> a', 's -> s.end default']);
    const way = entriesOf(graph.transitions).find(({ to }) => to === 'a');
    expect(way?.condition).toEqual({ text: '{"equals":["@x","one"]}', language: 'workflow definition language' });
  });

  it('a loop comes back; a list may be empty', () => {
    const graph = sound(
      flow({
        u: { type: 'Until', expression: '@done', limit: { count: 3, timeout: 'PT1H' }, actions: { a: compose() } },
        f: { type: 'Foreach', runAfter: { u: ['Succeeded'] }, actions: { b: compose() } },
      }),
    );
    expect(ways(graph)).toEqual([
      'a -> u.end',
      'b -> f.end',
      'f -> b',
      'f -> f.end unknown',
      'go -> u',
      'u -> a',
      'u.end -> f',
      'u.end -> u',
    ]);
    expect(entriesOf(graph.escalations)).toMatchObject([{ trigger: 'time-out', from: 'u', within: 'PT1H' }]);
  });

  it('the failure of a scope comes from wherever it may fail inside; Terminate ends the run', () => {
    const http = { type: 'Http', inputs: { uri: 'https://example.org' } };
    const graph = sound(
      flow({
        s: { type: 'Scope', actions: { a: http, stop: { type: 'Terminate', runAfter: { a: ['Failed'] } } } },
        onError: compose(['s', 'Failed']),
      }),
    );
    expect(ways(graph)).toEqual(['a -> onError error', 'a -> stop error', 'go -> s', 's -> a', 's -> onError error']);
  });

  it('a comparison with a number says where high and low values go', () => {
    const graph = sound(
      flow({
        i: {
          type: 'If',
          expression: { and: [{ greaterOrEquals: ['@score', 0.8] }] },
          actions: { hi: compose() },
          else: { actions: { lo: compose() } },
        },
      }),
    );
    expect(entriesOf(graph.thresholds)).toMatchObject([
      {
        step: 'i',
        operator: '>=',
        value: 0.8,
        variable: '@score',
        whereAbove: ['hi'],
        whereBelow: ['lo'],
        measure: 'unknown',
      },
    ]);
  });
});

describe('what is broken or not understood', () => {
  it('says where runAfter names nothing beside it', () => {
    const { problems } = one(flow({ a: compose('gone') }));
    expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['dangling-reference', '/definition/actions/a/runAfter/gone'],
    ]);
  });

  it('names types, fields and statuses that it does not know, and keeps the step', () => {
    const { graph, unrecognised } = one(
      flow({ a: { type: 'HumanGate', approver: 'x' }, b: { type: 'Compose', runAfter: { a: ['Maybe'] } } }),
    );
    expect(unrecognised.map(({ construct }) => construct).sort()).toEqual(['HumanGate', 'Maybe', 'approver']);
    expect(stepIn(graph, 'a').certainty).toBe('unknown');
    expect(entriesOf(graph.gates)).toEqual([]);
  });

  it('refuses actions that are nested without end, and reads circles', () => {
    let actions: Record<string, unknown> = { z: compose() };
    for (let depth = 0; depth < 200; depth += 1) actions = { [`s${depth}`]: { type: 'Scope', actions } };
    expect(one(flow(actions)).problems.map(({ code }) => code)).toContain('nesting-limit');
    expect(ways(sound(flow({ a: compose('b'), b: compose('a') })))).toEqual(['a -> b', 'b -> a']);
  });

  it('is recognised by its content, and other things are not', () => {
    expect(wdlReader.recognises(source(flow({ a: compose() })))).toBe(true);
    for (const value of [
      undefined,
      null,
      [],
      'x',
      {},
      { definition: { actions: {} } },
      { actions: { a: 1 }, triggers: {} },
    ])
      expect(wdlReader.recognises(source(value))).toBe(false);
  });

  it('reads each workflow of a template', () => {
    const resource = (name: string) => ({
      name,
      type: 'Microsoft.Logic/workflows',
      properties: flow({ a: compose() }),
    });
    const readings = wdlReader.read(source({ resources: [resource('one'), { type: 'other' }, resource('two')] }), []);
    expect(readings.map(({ graph }) => [graph.id, graph.name])).toEqual([
      ['flow', 'one'],
      ['flow-2', 'two'],
    ]);
  });
});

const kinds = ['Compose', 'Http', 'Agent', 'HttpWebhook', 'approval'] as const;
const chains = fc.array(
  fc.record({
    type: fc.constantFrom(...kinds),
    after: fc.option(fc.nat(5), { nil: undefined }),
    status: fc.constantFrom('Succeeded', 'Failed', 'TimedOut'),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('for any flow', () => {
  const LOUD = ['Human_approval', 'AI_decision', 'GPT_review', 'Approve', 'Manager', 'Model'];
  type Chain = readonly { type: string; after: number | undefined; status: string }[];
  const build = (chain: Chain, nameOf: (index: number) => string) =>
    flow(
      Object.fromEntries(
        chain.map(({ type, after, status }, index) => {
          const runAfter = after === undefined || index === 0 ? {} : { [nameOf(after % index)]: [status] };
          const action =
            type === 'approval' ? approval({ approvalType: 'Basic', 'X/assignedTo': 'a@b.c' }) : { type, inputs: {} };
          return [nameOf(index), { ...action, runAfter }];
        }),
      ),
    );

  it('renaming the actions changes nothing but their names', () => {
    const shape = (graph: WorkflowGraph) => {
      const at = new Map(entriesOf(graph.steps).map(({ id }, index) => [id, index]));
      const actors = new Map(entriesOf(graph.actors).map(({ id, kind, certainty }) => [id, `${kind} ${certainty}`]));
      return {
        steps: entriesOf(graph.steps).map((step) => [
          actors.get(step.performer ?? ''),
          step.kind,
          step.reach,
          step.waits,
        ]),
        ways: entriesOf(graph.transitions).map(({ from, to, kind }) => [at.get(from), at.get(to), kind]),
        gates: entriesOf(graph.gates).map(({ step, canRefuse, onTimeLimit }) => [at.get(step), canRefuse, onTimeLimit]),
      };
    };
    fc.assert(
      fc.property(chains, (chain) => {
        const plain = shape(sound(build(chain, (index) => `s${index}`)));
        expect(shape(sound(build(chain, (index) => LOUD[index]!)))).toEqual(plain);
      }),
      { numRuns: 100 },
    );
  });

  it('every action is a step, and everything that is waited for is a way', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const graph = sound(build(chain, (index) => `s${index}`));
        expect(findReferenceProblems(graph)).toEqual([]);
        expect(entriesOf(graph.steps)).toHaveLength(chain.length + 1);
        for (const [index, { after }] of chain.entries()) {
          const from = after === undefined || index === 0 ? 'go' : `s${after % index}`;
          expect(entriesOf(graph.transitions).some((way) => way.from === from && way.to === `s${index}`)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('anything at all in the place of a field gives a graph or a problem, and never a crash', () => {
    const types = fc.constantFrom(
      'If',
      'Switch',
      'Foreach',
      'Agent',
      'Http',
      'OpenApiConnectionWebhook',
      'ServiceProvider',
      'odd',
    );
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>('a', ['a'], { a: ['Succeeded'] }, [{ Next: 'a' }]),
    );
    fc.assert(
      fc.property(types, values, fc.jsonValue(), (type, any, value) => {
        wdlReader.recognises(source(value));
        expect(
          wdlReader.read(
            source(
              flow({
                a: {
                  type,
                  inputs: any,
                  runAfter: any,
                  actions: any,
                  cases: any,
                  tools: any,
                  else: any,
                  limit: any,
                  expression: any,
                },
              }),
            ),
            [],
          ),
        ).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the answer of a person, read behind the request', () => {
  const BASIC = { approvalType: 'Basic', 'X/assignedTo': 'boss@example.org' };
  const after = (body: Record<string, unknown>) => ({ ...body, runAfter: { Ask: ['Succeeded'] } });
  const answers = (request: Record<string, unknown>, check: Record<string, unknown>) => {
    const graph = sound(flow({ Ask: approval(request), Check: after(check) }));
    const outcomes = entriesOf(graph.transitions)
      .filter(({ from }) => from === 'Check')
      .map(
        ({ to, outcome, default: byDefault }) => `${to} ${outcome ?? 'open'}${byDefault === 'yes' ? ' default' : ''}`,
      );
    return { on: stepIn(graph, 'Check').branchesOn, outcomes };
  };
  const condition = (expression: unknown) => ({
    type: 'If',
    expression,
    actions: { Pay: compose() },
    else: { actions: { Tell: compose() } },
  });

  it.each([
    [{ equals: ["@outputs('Ask')?['body/outcome']", 'Approve'] }, ['Pay approve', 'Tell reject']],
    [{ and: [{ equals: ["@body('Ask')?['outcome']", 'Reject'] }] }, ['Pay reject', 'Tell approve']],
    [{ and: [{ not: { equals: ["@outputs('Ask')?['body/outcome']", 'Approve'] } }] }, ['Pay reject', 'Tell approve']],
  ])('takes the way of %j', (expression, outcomes) => {
    expect(answers(BASIC, condition(expression))).toEqual({ on: 'Ask', outcomes });
  });

  it('takes the case of a switch, and leaves what is left over to nobody', () => {
    const cases = { A: { case: 'Approve', actions: { Pay: compose() } } };
    const check = { type: 'Switch', expression: "@outputs('Ask')?['body/outcome']", cases, default: { actions: {} } };
    expect(answers(BASIC, check)).toEqual({ on: 'Ask', outcomes: ['Pay approve', 'Check.end open default'] });
  });

  it('knows of two answers of the author which is the other one, and of three not', () => {
    const equals = { equals: ["@outputs('Ask')?['body/outcome']", 'Pay it'] };
    const own = (list: readonly string[]) => ({ approvalType: 'CustomResponse', 'X/responseOptions': list });
    expect(answers(own(['Pay it', 'Wait']), condition(equals)).outcomes).toEqual(['Pay Pay-it', 'Tell Wait']);
    expect(answers(own(['Pay it', 'Wait', 'No']), condition(equals)).outcomes).toEqual([
      'Pay Pay-it',
      'Tell open default',
    ]);
  });

  it.each([
    { equals: ["@outputs('Other')?['body/outcome']", 'Approve'] },
    { equals: ["@outputs('Ask')?['body/responses']", 'Approve'] },
    { and: [{ equals: ["@outputs('Ask')?['body/outcome']", 'Approve'] }, { less: ['@variables(1)', 5] }] },
    { contains: ["@outputs('Ask')?['body/outcome']", 'Approve'] },
  ])('takes nothing else for the answer: %j', (expression) => {
    expect(answers(BASIC, condition(expression))).toEqual({
      on: undefined,
      outcomes: ['Pay open', 'Tell open default'],
    });
  });

  it('fails when nobody answers and nothing waits for that, with a limit of its own and without', () => {
    const onTime = (more: Record<string, unknown>) =>
      entriesOf(sound(flow({ Ask: approval(BASIC, more) })).gates).map(({ onTimeLimit }) => onTimeLimit);
    expect(onTime({})).toEqual(['fail']);
    expect(onTime({ limit: { timeout: 'P2D' } })).toEqual(['fail']);
  });
});

describe('more ways to ask people and models', () => {
  it.each(['SubscribeUserMessageWithOptions', 'SubscribeUserFlowContinuation', 'SubscribeChannelFlowContinuation'])(
    '%s of Teams asks a person',
    (operation) => {
      const graph = sound(flow({ Ask: openApi('shared_teams', operation, {}, 'OpenApiConnectionWebhook') }));
      expect(actorFor(graph, 'Ask')).toMatchObject({ kind: 'human', certainty: 'declared' });
      expect(actorFor(sound(flow({ Ask: openApi('shared_own-5f12345678', operation) })), 'Ask')?.kind).not.toBe(
        'human',
      );
    },
  );

  it('infers an AI from the name of a function, of a workflow and of a connector of the author', () => {
    const graph = sound(
      flow({
        Call: { type: 'Function', inputs: { function: { id: '/subscriptions/1/sites/apps/functions/CallOpenAI' } } },
        Run: { type: 'Workflow', inputs: { host: { workflow: { id: '/subscriptions/1/workflows/ai-triage' } } } },
        Own: openApi('shared_my-20openai-20helper-5f12345678', 'Ask'),
        Other: { type: 'Function', inputs: { function: { id: '/subscriptions/openai/functions/Mail' } } },
      }),
    );
    for (const step of ['Call', 'Run', 'Own'])
      expect(actorFor(graph, step)).toMatchObject({ kind: 'ai', certainty: 'inferred' });
    expect(actorFor(graph, 'Other')?.kind).toBe('unknown');
  });

  it('finds workflows among resources under names and in templates inside of templates', () => {
    const workflow = { name: 'inner', properties: flow({ Go: compose() }) };
    const deployment = { properties: { template: { resources: [workflow] } } };
    const readings = wdlReader.read(source({ resources: { one: workflow, two: deployment } }), []);
    expect(readings.map(({ graph }) => stepIn(graph, 'Go').place.pointer)).toEqual([
      '/resources/one/properties/definition/actions/Go',
      '/resources/two/properties/template/resources/0/properties/definition/actions/Go',
    ]);
  });
});
