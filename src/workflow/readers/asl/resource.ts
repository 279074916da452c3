import type { Certainty, StepKind, WorkflowActor, WorkflowStep } from '../../model.js';
import { countOf, isMap, isModelAddress, listOf, mapOf, speaksOfAi, textOf } from '../reading.js';

/** What a Task of the states language calls, as far as its resource says. */
export interface Called {
  readonly by: WorkflowActor['kind'];
  readonly certainty: Certainty;
  /** What names it: the service and action, a function, another state machine. */
  readonly named: string;
  readonly kind: StepKind;
  readonly effect: WorkflowStep['effect'];
  readonly provider?: string;
  readonly model?: string;
  /** How many rounds an agent may go, and the tools that it is given with the call. */
  readonly iterations?: number;
  readonly tools?: readonly string[];
  /** The execution waits here until somebody sends the token back, or a worker of an activity answers. */
  readonly waitsForToken: boolean;
}

interface Resource {
  readonly service: string;
  readonly action: string;
  readonly pattern: string;
}

/** Services that are AI, with what their calls mostly do. Calls that only read or administer are told apart below. */
const AI_SERVICES: ReadonlyMap<string, StepKind> = new Map([
  ['bedrock', 'generate'],
  ['bedrockruntime', 'generate'],
  ['bedrockagent', 'unknown'],
  ['bedrockagentruntime', 'decide'],
  ['bedrockagentcore', 'decide'],
  ['bedrockdataautomation', 'unknown'],
  ['bedrockdataautomationruntime', 'generate'],
  ['qbusiness', 'generate'],
  ['sagemaker', 'unknown'],
  ['sagemakerruntime', 'classify'],
  ['comprehend', 'classify'],
  ['comprehendmedical', 'classify'],
  ['rekognition', 'classify'],
  ['textract', 'classify'],
  ['frauddetector', 'classify'],
  ['lookoutvision', 'classify'],
  ['lookoutequipment', 'classify'],
  ['lookoutmetrics', 'classify'],
  ['forecast', 'unknown'],
  ['forecastquery', 'classify'],
  ['personalize', 'unknown'],
  ['personalizeruntime', 'classify'],
  ['transcribe', 'generate'],
  ['translate', 'generate'],
  ['polly', 'generate'],
  ['kendra', 'retrieve'],
  ['lexmodelsv2', 'unknown'],
  ['lexruntimev2', 'generate'],
  ['lexruntime', 'generate'],
]);

/** Services that store, send or compute by fixed rules. */
const PLAIN_SERVICES: ReadonlySet<string> = new Set(
  (
    'dynamodb s3 sns sqs ses sesv2 events eventbridge scheduler ssm secretsmanager kms cloudwatch cloudwatchlogs kinesis ' +
    'firehose rds rdsdata redshiftdata athena timestreamwrite iam sts ec2 ecr pinpoint pinpointsmsvoicev2'
  ).split(' '),
);

/** Reading calls of the cloud: they give back what is there, and touch nothing and nobody. */
const READS = /^(?:get|list|describe|head|batchGet|query|scan|search)(?![a-z])/;
/** Calls that read like fetching, and at which a model works out its answer there and then. */
const ANSWERS = /^(?:getEventPrediction|get(?:Action)?Recommendations|getPersonalizedRanking|query(?:WhatIf)?Forecast)/;
/** Calls that run a model or a job of one. */
const RUNS =
  /^(?:invoke|detect|analyze|classify|recognize|compare|index|extract|infer|start|converse|translate|synthesize|chat|predict|contains|search|post|put)/i;

/** What a resource and the arguments of its Task say; data of others, read as text. */
export function calledBy(resource: string, args: unknown): Called {
  const parsed = parseResource(resource);
  if (parsed === undefined) return programNamed(resource);
  const { service, action, pattern } = parsed;
  const waitsForToken = pattern === 'waitForTaskToken' || service === 'activity';
  const named = service === 'lambda' || service === 'activity' ? `${service} ${action}` : `${service}:${action}`;
  if (waitsForToken) return waiting(service, named);
  const aiKind = AI_SERVICES.get(service);
  if (aiKind !== undefined) return aiCall(parsed, named, aiKind, args);
  if (service === 'http') return httpCall(args);
  if (!PLAIN_SERVICES.has(service)) return programNamed(targetOf(parsed, args) ?? named);
  const isRead = READS.test(action);
  return {
    by: 'automated',
    certainty: 'declared',
    named,
    kind: isRead ? 'retrieve' : SENDERS.has(service) ? 'notify' : 'unknown',
    effect: isRead ? 'none' : 'unknown',
    waitsForToken: false,
  };
}

/** A program of the author's own: an AI by inference where its name speaks of one; what is filled in later says nothing. */
function programNamed(named: string): Called {
  const written = named.replace(/\$\{[^}]{0,200}\}/g, ' ').replace(/^arn:.*:(?:function|stateMachine):/, '');
  if (!speaksOfAi(written)) return unknownProgram(named);
  return { ...unknownProgram(named), by: 'ai', certainty: 'inferred' };
}

const SENDERS: ReadonlySet<string> = new Set(['sns', 'ses', 'sesv2', 'pinpoint', 'pinpointsmsvoicev2']);

function parseResource(resource: string): Resource | undefined {
  const worker = /^arn:aws[\w-]*:states:[^:]*:[^:]*:activity:([^:]+)$/.exec(resource)?.[1];
  if (worker !== undefined) return { service: 'activity', action: worker, pattern: '' };
  const integration = /^arn:aws[\w-]*:states:[^:]*:[^:]*:(?:aws-sdk:)?([\w-]+):([\w-]+)(?:\.(\w+))?(?::\d+)?$/.exec(
    resource,
  );
  if (integration !== null) {
    const [, service = '', action = '', pattern = ''] = integration;
    return { service: service.replaceAll('-', '').toLowerCase(), action, pattern };
  }
  const lambda = /^arn:aws[\w-]*:lambda:[^:]*:[^:]*:function:([^:]+)/.exec(resource)?.[1];
  return lambda === undefined ? undefined : { service: 'lambda', action: lambda, pattern: '' };
}

/**
 * A callback waits for machines as often as for people. Only a message to subscribers or an e-mail speaks for a person,
 * and then by inference: a queue or a function can subscribe as well.
 */
function waiting(service: string, named: string): Called {
  const isMessage = SENDERS.has(service);
  return {
    by: isMessage ? 'human' : 'unknown',
    certainty: isMessage ? 'inferred' : 'unknown',
    named,
    kind: 'unknown',
    effect: 'unknown',
    waitsForToken: true,
  };
}

function aiCall({ service, action }: Resource, named: string, kind: StepKind, args: unknown): Called {
  const model = textOf(mapOf(args).ModelId) ?? textOf(mapOf(args).modelId);
  const iterations = countOf(mapOf(args).MaxIterations);
  const tools = listOf(mapOf(args).Tools).flatMap((tool) => textOf(mapOf(tool).Name) ?? []);
  const base = {
    by: 'ai',
    certainty: 'declared',
    named,
    provider: `AWS ${service}`,
    ...(model === undefined ? {} : { model }),
    ...(iterations === undefined ? {} : { iterations }),
    ...(tools.length === 0 ? {} : { tools }),
    waitsForToken: false,
  } as const;
  if (ANSWERS.test(action)) return { ...base, kind, effect: 'unknown' };
  if (kind !== 'retrieve' && READS.test(action) && !/^search(?:Faces|Users)/.test(action))
    return { ...base, kind: 'retrieve', effect: 'none' };
  // An agent that is called decides; a job that trains, tunes or administers is left open.
  if (/^invoke(?:Inline)?(?:Agent|Flow)/.test(action)) return { ...base, kind: 'decide', effect: 'unknown' };
  if (/^retrieve$/.test(action)) return { ...base, kind: 'retrieve', effect: 'none' };
  if (/^createTransformJob/.test(action)) return { ...base, kind: 'classify', effect: 'unknown' };
  // People label the data that this hands out: who works there the resource does not say.
  if (/LabelingJob|HumanLoop/.test(action)) return unknownProgram(named);
  return { ...base, kind: RUNS.test(action) || kind === 'retrieve' ? kind : 'unknown', effect: 'unknown' };
}

/** A call to an address that serves models, or with the body that chat models take, is one to an AI by inference. */
function httpCall(args: unknown): Called {
  const map = mapOf(args);
  const endpoint = textOf(map.ApiEndpoint) ?? textOf(map['ApiEndpoint.$']);
  const body = mapOf(map.RequestBody);
  const model = textOf(body.model);
  const named = `http ${endpoint ?? ''}`.trim();
  const isChat = model !== undefined && listOf(body.messages).some((message) => isMap(message) && 'role' in message);
  if (!isChat && !isModelAddress(endpoint)) return unknownProgram(named);
  const base = {
    by: 'ai',
    certainty: 'inferred',
    named,
    kind: 'generate',
    effect: 'unknown',
    waitsForToken: false,
  } as const;
  return model === undefined ? base : { ...base, model };
}

/** The function, state machine or program that a call hands over to, where the arguments name it literally. */
function targetOf({ service, action }: Resource, args: unknown): string | undefined {
  const map = mapOf(args);
  if (service === 'lambda') return `lambda ${textOf(map.FunctionName) ?? textOf(map['FunctionName.$']) ?? action}`;
  if (service === 'states')
    return `state machine ${textOf(map.StateMachineArn) ?? textOf(map['StateMachineArn.$']) ?? ''}`.trim();
  return undefined;
}

function unknownProgram(named: string): Called {
  return {
    by: 'unknown',
    certainty: 'unknown',
    named,
    kind: 'unknown',
    effect: 'unknown',
    waitsForToken: false,
  };
}
