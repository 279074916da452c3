import type { Certainty, StepKind, WorkflowActor, WorkflowStep } from '../../model.js';
import { type Entries, isModelAddress, mapOf, speaksOfAi, textOf } from '../reading.js';
import type { Action } from './definition.js';

/** Who or what carries out an action, as far as its type and its connector say. */
export interface Performed {
  readonly by: WorkflowActor['kind'];
  readonly certainty: Certainty;
  /** The connector and operation, address or program; undefined for what the engine does itself. */
  readonly named: string | undefined;
  readonly kind: StepKind;
  readonly effect: WorkflowStep['effect'];
  /** Does the run wait here for an answer from outside? */
  readonly asks: 'person' | 'anybody' | 'nobody';
  readonly model?: string;
  readonly provider?: string;
}

/** The connector and operation of an action. `isSure`: by an id of the vendor, not by a name of the user's own. */
export interface Connector {
  readonly api: string;
  readonly operation: string;
  readonly path: string;
  /** The table that a call to Dataverse is about. */
  readonly entity: string | undefined;
  readonly isSure: boolean;
}

const DATA_TYPES: ReadonlySet<string> = new Set(
  (
    'compose initializevariable setvariable incrementvariable decrementvariable appendtoarrayvariable ' +
    'appendtostringvariable parsejson select query join table expression xslt xmlvalidation xmlparse xmlcompose ' +
    'flatfileencoding flatfiledecoding liquid javascriptcode'
  ).split(' '),
);

const CONTROL_TYPES: ReadonlySet<string> = new Set(['if', 'switch', 'foreach', 'until', 'scope', 'wait', 'terminate']);

const CONNECTOR_TYPES: ReadonlySet<string> = new Set([
  ...['openapiconnection', 'openapiconnectionwebhook', 'openapiconnectionnotification'],
  ...['apiconnection', 'apiconnectionwebhook', 'apiconnectionnotification', 'serviceprovider'],
]);

/** Types that hand over to a program whose inside is not in the file. */
const PROGRAM_TYPES: ReadonlySet<string> = new Set([
  ...['function', 'workflow', 'apimanagement', 'csharpscriptcode', 'powershellcode', 'invokefunction', 'batch'],
  ...['sendtobatch', 'chunktext', 'parsedocument', 'slidingwindow'],
]);

/** Whether the reader knows the type of an action. */
export function isKnownType(type: string): boolean {
  const lower = type.toLowerCase();
  const named = ['agent', 'http', 'httpwebhook', 'response'].includes(lower);
  return named || [DATA_TYPES, CONTROL_TYPES, CONNECTOR_TYPES, PROGRAM_TYPES].some((types) => types.has(lower));
}

export function performedBy(action: Action): Performed {
  const type = action.type.toLowerCase();
  const inputs = mapOf(action.body.inputs);
  if (DATA_TYPES.has(type)) return engine('data', 'none');
  if (CONTROL_TYPES.has(type)) return engine('control', 'none');
  // The answer to whoever called the workflow.
  if (type === 'response') return engine('notify', 'unknown');
  if (type === 'agent') return agent(inputs);
  if (type === 'http') return overHttp(textOf(inputs.uri));
  if (type === 'httpwebhook')
    return { ...program(`webhook ${textOf(mapOf(inputs.subscribe).uri) ?? ''}`.trim()), asks: 'anybody' };
  if (CONNECTOR_TYPES.has(type)) return byConnector(connectorOf(action), type.endsWith('webhook'));
  return PROGRAM_TYPES.has(type) ? programNamed(`${action.type} ${targetOf(inputs)}`.trim()) : program(undefined);
}

function engine(kind: StepKind, effect: Performed['effect']): Performed {
  return { by: 'automated', certainty: 'declared', named: undefined, kind, effect, asks: 'nobody' };
}

function program(named: string | undefined): Performed {
  return { by: 'unknown', certainty: 'unknown', named, kind: 'unknown', effect: 'unknown', asks: 'nobody' };
}

/** A program of the author's own: an AI by inference where its name speaks of one, else nobody knows. */
function programNamed(named: string): Performed {
  const own = named.slice(named.lastIndexOf('/') + 1);
  return speaksOfAi(own) ? { ...program(named), by: 'ai', certainty: 'inferred' } : program(named);
}

function agent(inputs: Entries): Performed {
  const parameters = mapOf(inputs.parameters);
  const properties = mapOf(mapOf(parameters.agentModelSettings).deploymentModelProperties);
  const model = textOf(properties.name) ?? textOf(parameters.deploymentId);
  const provider = textOf(parameters.agentModelType);
  return {
    by: 'ai',
    certainty: 'declared',
    named: 'Agent',
    kind: 'decide',
    effect: 'unknown',
    asks: 'nobody',
    ...(model === undefined ? {} : { model }),
    ...(provider === undefined ? {} : { provider }),
  };
}

function overHttp(address: string | undefined): Performed {
  const named = `http ${address ?? ''}`.trim();
  return isModelAddress(address)
    ? { ...program(named), by: 'ai', certainty: 'inferred', kind: 'generate' }
    : program(named);
}

/** The connector by the id of its vendor; by the name of the connection only where nothing better is there. */
export function connectorOf(action: Action): Connector {
  const inputs = mapOf(action.body.inputs);
  const provider = mapOf(inputs.serviceProviderConfiguration);
  const host = mapOf(inputs.host);
  const connection = mapOf(host.connection);
  const id = textOf(host.apiId) ?? textOf(provider.serviceProviderId) ?? textOf(mapOf(host.api).runtimeUrl);
  const operation = textOf(host.operationId) ?? textOf(inputs.operationId) ?? textOf(provider.operationId) ?? '';
  const path = textOf(inputs.path) ?? '';
  const entity = textOf(mapOf(inputs.parameters).entityName);
  // A connector that somebody made has an id with a mark and a number; its name is whatever they called it.
  const isOwn = /-5f[0-9a-f]{6,}/i.test(id ?? '');
  if (id !== undefined) return { api: apiOf(id), operation, path, entity, isSure: !isOwn };
  const key = /\['([^']+)'\]\s*\[\s*'connectionId'/.exec(textOf(connection.name) ?? '')?.[1];
  const reference = textOf(connection.referenceName) ?? key ?? textOf(host.connectionName) ?? '';
  return { api: apiOf(reference), operation, path, entity, isSure: false };
}

/** `/providers/Microsoft.PowerApps/apis/shared_approvals` and the like, without the way to it. */
function apiOf(id: string): string {
  return id
    .slice(id.lastIndexOf('/') + 1)
    .replace(/^shared_/i, '')
    .toLowerCase();
}

const AI_APIS: readonly (readonly [RegExp, StepKind])[] = [
  [/openai|anthropic|mistral|cohere|huggingface|^gemini|deepseek|^groq|perplexity|bedrock/, 'generate'],
  [/copilotstudio|powervirtualagents|azureagentservice|aifoundry/, 'decide'],
  [
    /aibuilder|cognitiveservices|formrecognizer|documentintelligence|contentunderstanding|faceapi|computervision|customvision|contentmoderator|videoindexer|textanalytics|luis|contentsafety/,
    'classify',
  ],
  [/translator|speech/, 'generate'],
];

/** Connectors of vendors that store, send or fetch by fixed rules. */
const PLAIN_APIS =
  /^(?:approvals|sharepointonline|office365(?:users|groups|groupsmail)?|outlook|excelonline(?:business)?|commondataservice(?:forapps)?|sql|azureblob|azurequeues|azuretables|azurefile|azureaisearch|servicebus|eventhubs?|eventgrid|onedrive(?:forbusiness)?|teams|planner|todo|microsoftforms|sap|ftp|sftp(?:withssh)?|keyvault|documentdb|azurecosmosdb|smtp|sendmail|sendgrid(?:enterprise)?|twilio|slack|gmail|flowpush|wordonlinebusiness|onenote|azuremonitorlogs|rss|dropbox|box|googledrive|mq|db2)$/;

const ASKING_OPERATIONS =
  /^(?:startandwaitforanapproval|waitforanapproval|sendapprovalmail|sendapprovalemail|sendmailwithoptions|postcardandwaitforresponse|postuserquestionandwait|subscribe(?:user|channel)(?:flowcontinuation|messagewithoptions))/i;
const ASKING_PATHS =
  /^\/(?:approvalmail|mailwithoptions|flowbot\/actions\/(?:[a-z]*withresponse|flowcontinuation|messagewithoptions))/i;

/** Connectors of the vendor through which people are asked. */
const PEOPLE_APIS = /^(?:approvals|office365|outlook|teams|flowbot)$/;

/**
 * Whether the operation asks a person and waits for the answer: approvals, e-mails with options, cards. By the id of the
 * vendor's connector for sure; by the path of the request where only a name of the user's own tells the connector. An
 * operation of the same name on any other connector may be answered by anything.
 */
function asksPerson({ api, operation, path, isSure }: Connector): 'declared' | 'inferred' | 'no' | 'anybody' {
  const isCalledSo = ASKING_OPERATIONS.test(operation.replace(/[^a-z]/gi, ''));
  const asks = isCalledSo || ASKING_PATHS.test(path);
  if (!asks) return 'no';
  if (isSure) return PEOPLE_APIS.test(api) ? 'declared' : 'anybody';
  return ASKING_PATHS.test(path) || PEOPLE_APIS.test(api) ? 'inferred' : 'anybody';
}

function byConnector(connector: Connector, isWebhook: boolean): Performed {
  const { api, operation, path, isSure } = connector;
  const named = `${api} ${operation === '' ? path.slice(0, 200) : operation}`.trim();
  const sureness: Certainty = isSure ? 'declared' : 'inferred';
  const asked = asksPerson(connector);
  // Other operations of approvals, and all that wait, may be answered by an AI as well as by a person.
  const isOtherApproval = api === 'approvals' && !/^createanapproval/i.test(operation);
  const waits = asked === 'anybody' || (asked === 'no' && (isOtherApproval || /andwait/i.test(operation)));
  if (waits) return { ...program(named), asks: 'anybody' };
  if (asked !== 'no')
    return {
      by: 'human',
      certainty: asked,
      named,
      kind: /approval/i.test(operation + path) ? 'review' : 'input',
      effect: 'unknown',
      asks: 'person',
    };
  if (/^aibuilderpredict/i.test(operation)) {
    const kind = /prompt|generat/i.test(operation) ? 'generate' : 'classify';
    return { ...program(named), by: 'ai', certainty: sureness, kind };
  }
  if (/^commondataservice/.test(api) && /^predict/i.test(operation))
    return { ...program(named), by: 'ai', certainty: 'inferred', kind: 'classify' };
  // Dataverse runs models and anybody's code by actions of its own; the table of models tells the former apart.
  if (/^perform(?:un)?boundaction/i.test(operation))
    return connector.entity === 'msdyn_aimodels'
      ? { ...program(named), by: 'ai', certainty: sureness, kind: 'generate' }
      : program(named);
  const kind = AI_APIS.find(([pattern]) => pattern.test(api))?.[1];
  if (kind !== undefined)
    return { ...program(named), by: 'ai', certainty: sureness, kind: /embedding/i.test(operation) ? 'data' : kind };
  if (isModelAddress(path)) return { ...program(named), by: 'ai', certainty: 'inferred', kind: 'generate' };
  // A connector that somebody made is called whatever he called it.
  if (!isSure && speaksOfAi(api.replace(/-(?:20|5f)/gi, ' ')))
    return { ...program(named), by: 'ai', certainty: 'inferred' };
  // Waiting for whatever comes back, from a person or a machine.
  if (isWebhook) return { ...program(named), asks: 'anybody' };
  if (!PLAIN_APIS.test(api)) return program(named);
  const reads = /^(?:get|list|search|query|read|vectorsearch|blobexists)/i.test(operation);
  const sends = /^(?:send|post(?!item)|notify|reply|forward)/i.test(operation);
  return {
    by: 'automated',
    certainty: sureness,
    named,
    kind: reads ? 'retrieve' : sends ? 'notify' : 'unknown',
    effect: reads && isSure ? 'none' : 'unknown',
    asks: 'nobody',
  };
}

function targetOf(inputs: Entries): string {
  const host = mapOf(inputs.host);
  const ids = [
    mapOf(host.workflow).id,
    mapOf(inputs.function).id,
    host.workflowReferenceName,
    mapOf(inputs.function).connectionName,
  ];
  return ids.map(textOf).find((id) => id !== undefined) ?? '';
}
