import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { entriesOf, type WorkflowGraph } from '../../../src/workflow/model.js';
import { findReferenceProblems } from '../../../src/workflow/native-problems.js';
import { aslReader } from '../../../src/workflow/readers/asl/reader.js';
import type { WorkflowReading } from '../../../src/workflow/readers/reader.js';
import { proveRefusalOrReversal } from '../../../src/workflow/refusal-or-reversal.js';
import { fc } from '../../support/property.js';

const source = (value: unknown) => ({ document: 'machine.asl.json', digest: 'sha256:0', text: '', value });
const one = (value: unknown): WorkflowReading => {
  const readings = aslReader.read(source(value), []);
  expect(readings).toHaveLength(1);
  return readings[0]!;
};
const sound = (value: unknown): WorkflowGraph => {
  const { graph, problems } = one(value);
  expect(problems).toEqual([]);
  return graph;
};
const machine = (States: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  StartAt: Object.keys(States)[0],
  States,
  ...more,
});
const task = (Resource: string, Parameters: unknown = {}, more: Record<string, unknown> = { End: true }) =>
  sound(machine({ t: { Type: 'Task', Resource, Parameters, ...more } }));
const stepIn = (graph: WorkflowGraph, id: string) => {
  const step = entriesOf(graph.steps).find((each) => each.id === id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
};
const actorFor = (graph: WorkflowGraph, id: string) =>
  entriesOf(graph.actors).find((actor) => actor.id === stepIn(graph, id).performer);
const ways = (graph: WorkflowGraph) =>
  entriesOf(graph.transitions).map(({ from, to, kind, default: byDefault, certainty }) => {
    const marks = [
      kind === 'normal' ? '' : kind,
      byDefault === 'yes' ? 'default' : '',
      certainty === 'declared' ? '' : certainty,
    ];
    return [`${from} -> ${to}`, ...marks.filter((mark) => mark !== '')].join(' ');
  });

const S = 'arn:aws:states:::';

describe('a screening in YAML', () => {
  const graph = sound(load(readFileSync(new URL('fixtures/asl/screening.yaml', import.meta.url), 'utf8')));

  it('declares the model that is invoked', () => {
    expect(actorFor(graph, 'Score-it')).toMatchObject({ kind: 'ai', certainty: 'declared', model: 'some.model-v1' });
    expect(stepIn(graph, 'Score-it')).toMatchObject({ kind: 'generate', start: 'yes', name: 'Score it' });
  });

  it('takes a message with a token for a person and a gate by inference only', () => {
    expect(actorFor(graph, 'Ask-somebody')).toMatchObject({ kind: 'human', certainty: 'inferred' });
    expect(entriesOf(graph.gates)).toMatchObject([
      { step: 'Ask-somebody', certainty: 'inferred', canRefuse: 'unknown', timeLimit: 'P2D', onTimeLimit: 'continue' },
    ]);
  });

  it('draws choices, the default and the time-out', () => {
    expect(ways(graph)).toEqual([
      'Score-it -> High-enough',
      'High-enough -> Ask-somebody',
      'High-enough -> Tell-the-applicant default',
      'Ask-somebody -> Tell-the-applicant',
      'Ask-somebody -> Tell-the-applicant time-out',
    ]);
  });

  it('says where low scores go, and that a time-out goes on in silence', () => {
    expect(entriesOf(graph.thresholds)).toMatchObject([
      { step: 'High-enough', variable: '$.score', operator: '>=', value: 80, whereAbove: ['Ask-somebody'] },
    ]);
    expect(entriesOf(graph.errors).map(({ step, behaviour }) => [step, behaviour])).toEqual([
      ['Score-it', 'retry'],
      ['Ask-somebody', 'silent-continue'],
      ['Tell-the-applicant', 'stop'],
    ]);
  });

  it('gives places as JSON pointers, and leaves the verdict open', () => {
    expect(stepIn(graph, 'Ask-somebody').place.pointer).toBe('/States/Ask somebody');
    expect(proveRefusalOrReversal(graph, 'any').verdict).toBe('open');
  });
});

describe('what a Task calls', () => {
  it.each([
    ['bedrock:invokeModel', 'ai', 'declared', 'generate'],
    ['aws-sdk:bedrockruntime:converse', 'ai', 'declared', 'generate'],
    ['aws-sdk:bedrockagentruntime:invokeAgent', 'ai', 'declared', 'decide'],
    ['aws-sdk:comprehend:detectSentiment', 'ai', 'declared', 'classify'],
    ['aws-sdk:rekognition:compareFaces', 'ai', 'declared', 'classify'],
    ['aws-sdk:rekognition:searchFacesByImage', 'ai', 'declared', 'classify'],
    ['aws-sdk:transcribe:getTranscriptionJob', 'ai', 'declared', 'retrieve'],
    ['sagemaker:createTrainingJob.sync', 'ai', 'declared', 'unknown'],
    ['aws-sdk:sagemakera2iruntime:startHumanLoop', 'unknown', 'unknown', 'unknown'],
    ['lambda:invoke', 'unknown', 'unknown', 'unknown'],
    ['states:startExecution.sync:2', 'unknown', 'unknown', 'unknown'],
    ['ecs:runTask.sync', 'unknown', 'unknown', 'unknown'],
    ['dynamodb:getItem', 'automated', 'declared', 'retrieve'],
    ['sns:publish', 'automated', 'declared', 'notify'],
  ])('%s', (resource, kind, certainty, does) => {
    const graph = task(S + resource);
    expect(actorFor(graph, 't')).toMatchObject({ kind, certainty });
    expect(stepIn(graph, 't').kind).toBe(does);
  });

  it.each(['sqs:sendMessage', 'lambda:invoke', 'aws-sdk:dynamodb:putItem', 'bedrock:invokeModel', 'ecs:runTask'])(
    'a callback of %s is no person, and whoever answers it is open',
    (resource) => {
      const graph = task(`${S}${resource}.waitForTaskToken`, { FunctionName: 'ask-the-human-approver' });
      expect(actorFor(graph, 't')).toMatchObject({ kind: 'unknown', certainty: 'unknown' });
      expect(stepIn(graph, 't').waits).toBe('unknown');
      expect(entriesOf(graph.gates)).toEqual([]);
    },
  );

  it('an activity is answered by a worker that may be a person or a machine', () => {
    const graph = task('arn:aws:states:eu-west-1:123456789012:activity:HumanApproval');
    expect(actorFor(graph, 't')?.kind).toBe('unknown');
    expect(entriesOf(graph.gates)).toEqual([]);
  });

  it('a call over HTTP is one to an AI by its address or by the body of a chat, and by inference', () => {
    const chat = { RequestBody: { model: 'm', messages: [{ role: 'user', content: 'x' }] }, ApiEndpoint: '$' + '{e}' };
    for (const args of [chat, { ApiEndpoint: 'https://api.openai.com/v1/responses' }])
      expect(actorFor(task(`${S}http:invoke`, args), 't')).toMatchObject({ kind: 'ai', certainty: 'inferred' });
    const other = task(`${S}http:invoke`, { ApiEndpoint: 'https://example.org', RequestBody: { text: 'I am an AI' } });
    expect(actorFor(other, 't')?.kind).toBe('unknown');
  });

  it('what a service works out when asked is a decision of an AI, though the call reads like one that fetches', () => {
    const kindOf = (resource: string) => {
      const graph = task(`${S}aws-sdk:${resource}`);
      return `${actorFor(graph, 't')?.kind} ${stepIn(graph, 't').kind}`;
    };
    for (const call of [
      'frauddetector:getEventPrediction',
      'personalizeruntime:getRecommendations',
      'personalizeruntime:getPersonalizedRanking',
      'forecastquery:queryForecast',
    ])
      expect(kindOf(call), call).toBe('ai classify');
    expect(kindOf('bedrockdataautomationruntime:invokeDataAutomationAsync')).toBe('ai generate');
    // What is only fetched was worked out before.
    expect(kindOf('bedrockdataautomationruntime:getDataAutomationStatus')).toBe('ai retrieve');
    expect(kindOf('rekognition:getLabelDetection')).toBe('ai retrieve');
    expect(kindOf('frauddetector:getModels')).toBe('ai retrieve');
  });

  it('an agent has the limit and the tools that its call gives it', () => {
    const agent = { MaxIterations: 15, Tools: [{ Type: 'x', Name: 'calculator' }] };
    expect(actorFor(task(`${S}bedrockagentcore:invokeHarness`, agent), 't')).toMatchObject({
      kind: 'ai',
      certainty: 'declared',
      tools: ['calculator'],
      limits: { iterations: 15 },
    });
  });

  it('a function or machine that is named after an AI product is one by inference', () => {
    const named = (FunctionName: string) => actorFor(task(`${S}lambda:invoke`, { FunctionName }), 't');
    expect(named('summarise-with-Bedrock')).toMatchObject({ kind: 'ai', certainty: 'inferred' });
    expect(named('arn:aws:lambda:eu-west-1:123456789012:function:CallLLM')).toMatchObject({ kind: 'ai' });
    for (const name of ['mail-sender', 'maintain', 'ask-the-human-approver', '$' + '{GptFunction}'])
      expect(named(name)).toMatchObject({ kind: 'unknown', certainty: 'unknown' });
  });

  it('a resource that is filled in later says nothing', () => {
    expect(actorFor(task('$' + '{BedrockAiFunctionArn}'), 't')?.kind).toBe('unknown');
  });
});

describe('ways', () => {
  it('a Parallel waits for all branches, and for one end of each', () => {
    const graph = sound(
      machine({
        p: {
          Type: 'Parallel',
          Next: 'z',
          Branches: [
            machine({
              a: { Type: 'Choice', Choices: [{ Condition: '{% $x > 9 %}', Next: 'b' }], Default: 'c' },
              b: { Type: 'Pass', End: true },
              c: { Type: 'Pass', End: true },
            }),
            machine({ d: { Type: 'Wait', Seconds: 5, End: true } }),
          ],
        },
        z: { Type: 'Succeed' },
      }),
    );
    expect(stepIn(graph, 'p.end').join).toBe('all');
    expect(stepIn(graph, 'p.branch1.end').join).toBe('any');
    expect(ways(graph)).toEqual(
      expect.arrayContaining([
        'p -> a',
        'p -> d',
        'b -> p.branch1.end',
        'c -> p.branch1.end',
        'p.branch1.end -> p.end',
        'd -> p.end',
        'p.end -> z',
      ]),
    );
    expect(ways(graph)).not.toContain('p -> z');
    expect(entriesOf(graph.thresholds)).toMatchObject([{ variable: 'x', operator: '>', value: 9 }]);
  });

  it('a Map may have nothing to do, which nobody states', () => {
    const graph = sound(
      machine({
        m: {
          Type: 'Map',
          End: true,
          ToleratedFailurePercentage: 20,
          ItemProcessor: machine({ t: { Type: 'Pass', End: true } }),
        },
      }),
    );
    expect(ways(graph).sort()).toEqual(['m -> m.end unknown', 'm -> t', 't -> m.end']);
    expect(entriesOf(graph.errors)).toMatchObject([{ step: 'm', behaviour: 'silent-continue' }]);
  });

  it('a Catch around branches is taken from wherever something may fail inside', () => {
    const graph = sound(
      machine({
        p: {
          Type: 'Parallel',
          End: true,
          Branches: [machine({ t: { Type: 'Task', Resource: `${S}lambda:invoke`, Next: 'f' }, f: { Type: 'Fail' } })],
          Catch: [{ ErrorEquals: ['States.ALL'], Next: 'z' }],
        },
        z: { Type: 'Fail' },
      }),
    );
    expect(ways(graph)).toEqual(expect.arrayContaining(['p -> z error', 't -> z error', 'f -> z error']));
    expect(entriesOf(graph.errors).find(({ step }) => step === 't')?.behaviour).toBe('route');
  });

  it('States.ALL is about running out of time too, where there is a limit', () => {
    const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'z' }];
    const wait = { Type: 'Task', Resource: `${S}lambda:invoke.waitForTaskToken`, Catch, End: true };
    const z = { Type: 'Fail' };
    expect(ways(sound(machine({ t: wait, z })))).toEqual(['t -> z error']);
    const timed = sound(machine({ t: { ...wait, HeartbeatSeconds: 90 }, z }));
    expect(ways(timed)).toEqual(['t -> z error', 't -> z time-out']);
    expect(entriesOf(timed.escalations)).toMatchObject([{ trigger: 'time-out', from: 't', within: 'PT90S' }]);
    const whole = sound(machine({ t: wait, z }, { TimeoutSeconds: 7200 }));
    expect(entriesOf(whole.escalations)).toMatchObject([{ trigger: 'time-out', within: 'PT2H' }]);
  });

  it('the same name in two branches makes two steps', () => {
    const branch = machine({ Same: { Type: 'Pass', End: true } });
    const graph = sound(machine({ p: { Type: 'Parallel', End: true, Branches: [branch, branch] } }));
    expect(entriesOf(graph.steps).map(({ id }) => id)).toEqual(['p', 'Same', 'Same-2', 'p.end']);
  });
});

describe('what is broken or not understood', () => {
  const codes = (value: unknown) => one(value).problems.map(({ code, pointer }) => `${code} ${pointer}`);

  it('says where a name leads nowhere', () => {
    expect(codes(machine({ a: { Type: 'Pass', Next: 'b' } }))).toEqual(['dangling-reference /States/a/Next']);
    expect(codes({ StartAt: 'x', States: { a: { Type: 'Succeed' } } })).toEqual(['dangling-reference /StartAt']);
    expect(codes(machine({ a: { Type: 'Pass' } }))).toEqual(['missing-key /States/a']);
    expect(codes(machine({ a: { Type: 'Choice', Choices: [{ Next: 7 }] } }))).toEqual([
      'missing-key /States/a/Choices/0/Next',
    ]);
  });

  it('names types and fields that it does not know, and keeps the step', () => {
    const { graph, unrecognised } = one(machine({ a: { Type: 'HumanTask', Approver: 'x', End: true } }));
    expect(unrecognised.map(({ construct, place }) => [construct, place.pointer])).toEqual([
      ['HumanTask', '/States/a'],
      ['Approver', '/States/a/Approver'],
    ]);
    expect(stepIn(graph, 'a').certainty).toBe('unknown');
    expect(entriesOf(graph.gates)).toEqual([]);
  });

  it('refuses machines that are nested without end', () => {
    let inner: Record<string, unknown> = machine({ z: { Type: 'Succeed' } });
    for (let depth = 0; depth < 200; depth += 1)
      inner = machine({ p: { Type: 'Parallel', End: true, Branches: [inner] } });
    expect(codes(inner).map((code) => code.split(' ')[0])).toContain('nesting-limit');
  });

  it('is recognised by its content, and other things are not', () => {
    expect(aslReader.recognises(source(machine({ a: { Type: 'Pass', End: true } })))).toBe(true);
    for (const value of [undefined, null, [], 'x', { States: {} }, { StartAt: 'a', States: { a: 1 } }])
      expect(aslReader.recognises(source(value))).toBe(false);
  });
});

const resources = ['lambda:invoke', 'bedrock:invokeModel', 'sns:publish.waitForTaskToken', 'dynamodb:getItem'];
const chains = fc.array(
  fc.record({
    resource: fc.constantFrom(...resources),
    next: fc.nat(5),
    caught: fc.option(fc.nat(5), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('for any machine', () => {
  const build = (
    chain: readonly { resource: string; next: number; caught: number | undefined }[],
    nameOf: (index: number) => string,
  ) =>
    machine(
      Object.fromEntries(
        chain.map(({ resource, next, caught }, index) => [
          nameOf(index),
          {
            Type: 'Task',
            Resource: S + resource,
            Next: nameOf(next % chain.length),
            ...(caught === undefined
              ? {}
              : { Catch: [{ ErrorEquals: ['States.ALL'], Next: nameOf(caught % chain.length) }] }),
          },
        ]),
      ),
    );
  const LOUD = ['Human approval', 'AI decision', 'GPT review', 'Approve?', 'Manager', 'Model'];

  it('renaming the states changes nothing but their names', () => {
    const shape = (graph: WorkflowGraph) => {
      const at = new Map(entriesOf(graph.steps).map(({ id }, index) => [id, index]));
      const kinds = new Map(entriesOf(graph.actors).map(({ id, kind, certainty }) => [id, `${kind} ${certainty}`]));
      return {
        steps: entriesOf(graph.steps).map((step) => [
          kinds.get(step.performer ?? ''),
          step.kind,
          step.reach,
          step.waits,
        ]),
        ways: entriesOf(graph.transitions).map(({ from, to, kind }) => [at.get(from), at.get(to), kind]),
        gates: entriesOf(graph.gates).map(({ step, certainty }) => [at.get(step), certainty]),
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

  it('every state is a step, and every Next and Catch is a way', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const graph = sound(build(chain, (index) => `s${index}`));
        expect(findReferenceProblems(graph)).toEqual([]);
        expect(entriesOf(graph.steps)).toHaveLength(chain.length);
        const catches = chain.filter(({ caught }) => caught !== undefined).length;
        expect(entriesOf(graph.transitions)).toHaveLength(chain.length + catches);
      }),
      { numRuns: 100 },
    );
  });

  it('anything at all in the place of a field gives a graph or a problem, and never a crash', () => {
    const types = fc.constantFrom('Task', 'Parallel', 'Map', 'Choice', 'Pass', 'odd');
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>('a', ['a'], { a: ['Succeeded'] }, [{ Next: 'a' }]),
    );
    fc.assert(
      fc.property(types, values, fc.jsonValue(), (type, any, value) => {
        aslReader.recognises(source(value));
        expect(
          aslReader.read(
            source(
              machine(
                {
                  a: {
                    Type: type,
                    Resource: any,
                    Next: any,
                    Choices: any,
                    Catch: any,
                    Branches: any,
                    ItemProcessor: any,
                  },
                },
                { StartAt: any },
              ),
            ),
            [],
          ),
        ).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what a wildcard of a Catch takes', () => {
  const onTime = (catches: string, limits: object) => {
    const Catch = [{ ErrorEquals: [catches], Next: 'z' }];
    const t = { Type: 'Task', Resource: `${S}sns:publish.waitForTaskToken`, ...limits, Catch, End: true };
    const graph = sound(machine({ t, z: { Type: 'Succeed' } }));
    return [ways(graph).includes('t -> z time-out'), entriesOf(graph.gates)[0]?.onTimeLimit];
  };

  it('States.TaskFailed means anything but that the time is up; a missing heartbeat is part of it', () => {
    expect(onTime('States.TaskFailed', { TimeoutSeconds: 60 })).toEqual([false, 'fail']);
    expect(onTime('States.TaskFailed', { HeartbeatSeconds: 60 })).toEqual([true, 'unknown']);
    expect(onTime('States.ALL', { TimeoutSeconds: 60 })).toEqual([true, 'unknown']);
    expect(onTime('States.Timeout', { TimeoutSeconds: 60 })).toEqual([true, 'unknown']);
    expect(onTime('States.ALL', {})).toEqual([false, 'wait-for-ever']);
  });
});

describe('a time-out that leads to where an answer leads', () => {
  it('goes on as if somebody had answered', () => {
    const Catch = [{ ErrorEquals: ['States.Timeout'], Next: 'z' }];
    const t = { Type: 'Task', Resource: `${S}sns:publish.waitForTaskToken`, TimeoutSeconds: 60, Catch, Next: 'z' };
    const graph = sound(machine({ t, z: { Type: 'Succeed' } }));
    expect(entriesOf(graph.gates)).toMatchObject([{ timeLimit: 'PT1M', onTimeLimit: 'continue' }]);
  });
});

describe('a machine inside of something else', () => {
  const definition = machine({ Ask: { Type: 'Task', Resource: `${S}bedrock:invokeModel`, End: true } });
  const text = JSON.stringify(definition);
  const resource = (Type: string, Properties: object) => ({ Resources: { Sorter: { Type, Properties } } });

  it.each([
    [
      'an object of SAM',
      resource('AWS::Serverless::StateMachine', { Definition: definition }),
      'Definition/States/Ask',
    ],
    ['a text', resource('AWS::StepFunctions::StateMachine', { DefinitionString: text }), 'DefinitionString'],
    [
      'Fn::Sub',
      resource('AWS::StepFunctions::StateMachine', { DefinitionString: { 'Fn::Sub': text } }),
      'DefinitionString',
    ],
    [
      'Fn::Sub with values',
      resource('AWS::StepFunctions::StateMachine', { DefinitionString: { 'Fn::Sub': [text, {}] } }),
      'DefinitionString',
    ],
    [
      'Fn::Join',
      resource('AWS::StepFunctions::StateMachine', {
        DefinitionString: { 'Fn::Join': ['', ['{"StartAt":"Ask",', text.slice(text.indexOf('"States"'))]] },
      }),
      'DefinitionString',
    ],
  ])('is read out of %s of a template', (_, value, pointer) => {
    expect(aslReader.recognises(source(value))).toBe(true);
    const graph = sound(value);
    expect(graph.name).toBe('Sorter');
    expect(actorFor(graph, 'Ask')?.kind).toBe('ai');
    expect(stepIn(graph, 'Ask').place.pointer).toBe(`/Resources/Sorter/Properties/${pointer}`);
  });

  it('is read out of what the service says about it, and of the settings of Serverless', () => {
    expect(sound({ name: 'sorter', definition: text }).name).toBe('sorter');
    expect(sound({ service: 'x', stepFunctions: { stateMachines: { sorter: { definition } } } }).name).toBe('sorter');
  });

  it('is not found in other resources, in text that is no machine, and in none at all', () => {
    const others = [
      resource('AWS::S3::Bucket', { Definition: definition }),
      resource('AWS::StepFunctions::StateMachine', { DefinitionString: '{ not JSON' }),
      resource('AWS::StepFunctions::StateMachine', { DefinitionUri: 's3://x' }),
      { definition: 'StartAt States' },
    ];
    for (const value of others) expect(aslReader.recognises(source(value))).toBe(false);
  });
});
