import type { StepKind, WorkflowStep } from '../../model.js';
import { type Entries, isModelAddress, listOf, mapOf, speaksOfAi, textOf } from '../reading.js';

/** What the type of a node says, with the choices of its parameters that the type gives a meaning to. */
export interface NodeKind {
  /**
   * `part`: belongs to the AI it is linked to (a model, a memory) and is no step. `machine`: fixed work of an
   * integration. `code`: code or an address of the author, which may lead anywhere.
   */
  readonly performer: 'ai' | 'human' | 'engine' | 'machine' | 'code' | 'part' | 'unknown';
  readonly kind: StepKind;
  readonly effect: WorkflowStep['effect'];
  readonly isStart?: true;
  /** The AI is only inferred: by a package of AI nodes, or by an address. */
  readonly isInferred?: true;
  /** How a person is asked: a request that waits for an answer, or a form in the middle of the run. */
  readonly asks?: 'approval' | 'tool-approval' | 'form' | 'answer' | 'call';
  /** A start whose caller gets what the last step gives out. */
  readonly returns?: true;
  readonly isUnknown?: true;
}

const BASE = /^n8n-nodes-base\.(.+)$/;
const LANGCHAIN = /^@n8n\/n8n-nodes-langchain\.(.+)$/;

/** Nodes that change nothing outside the run. */
const PURE = new Set(
  (
    'set if switch filter merge noOp splitInBatches itemLists aggregate limit sort removeDuplicates summarize splitOut ' +
    'renameKeys dateTime crypto html htmlExtract markdown xml compression compareDatasets extractFromFile convertToFile ' +
    'moveBinaryData editImage stopAndError executionData jwt totp readBinaryFile readBinaryFiles readPDF debugHelper'
  ).split(' '),
);

const CONTROL = new Set(['if', 'switch', 'filter', 'merge', 'noOp', 'splitInBatches', 'stopAndError', 'limit']);

const AI_IN_BASE: ReadonlyMap<string, StepKind> = new Map<string, StepKind>([
  ['openAi', 'generate'],
  ['mistralAi', 'generate'],
  ['perplexity', 'generate'],
  ['jinaAi', 'generate'],
  ['humanticAi', 'classify'],
  ['awsComprehend', 'classify'],
  ['awsRekognition', 'classify'],
  ['awsTextract', 'generate'],
  ['awsTranscribe', 'generate'],
  ['googleCloudNaturalLanguage', 'classify'],
  ['googleTranslate', 'generate'],
  ['deepL', 'generate'],
  ['lingvaNex', 'generate'],
]);

const STARTS = new Set(
  'webhook cron interval start manualTrigger emailReadImap rssFeedReadTrigger errorTrigger executeWorkflowTrigger'.split(
    ' ',
  ),
);

/** Roots of the AI package: what the AI does there. */
const AI_ROOTS: ReadonlyMap<string, StepKind> = new Map<string, StepKind>([
  ['agent', 'act'],
  ['agentTool', 'act'],
  ['openAiAssistant', 'act'],
  ['openAi', 'generate'],
  ['anthropic', 'generate'],
  ['googleGemini', 'generate'],
  ['ollama', 'generate'],
  ['alibabaCloud', 'generate'],
  ['minimax', 'generate'],
  ['moonshot', 'generate'],
  ['chainLlm', 'generate'],
  ['chainSummarization', 'generate'],
  ['chainRetrievalQa', 'generate'],
  ['textClassifier', 'classify'],
  ['sentimentAnalysis', 'classify'],
  ['informationExtractor', 'generate'],
  ['guardrails', 'classify'],
  ['toolVectorStore', 'retrieve'],
]);

const PARTS = /^(lm|embeddings|memory|outputParser|retriever|textSplitter|document|reranker|modelSelector)/;

const ENGINE = { performer: 'engine', effect: 'none' } as const;

/**
 * What the type of a node says; a type that nobody knows says nothing, and could be anything, but for one that is named
 * after an AI product. A part of an AI that stands in the flow is a step: of a memory, one that is read or written.
 */
export function kindOfNode(type: string, parameters: Entries, version = 1, isInFlow = false): NodeKind {
  const kind = kindOfType(type, parameters, version);
  return kind.performer === 'part' && isInFlow ? { ...ENGINE, kind: 'data', effect: 'internal' } : kind;
}

function kindOfType(type: string, parameters: Entries, version: number): NodeKind {
  const langchain = LANGCHAIN.exec(type)?.[1];
  if (langchain !== undefined) return kindOfAiNode(langchain, parameters, version);
  const base = BASE.exec(type)?.[1];
  if (base !== undefined) return kindOfBaseNode(base, parameters);
  const open = { kind: 'unknown', effect: 'unknown', isUnknown: true } as const;
  return speaksOfProduct(type) ? { performer: 'ai', isInferred: true, ...open } : { performer: 'unknown', ...open };
}

/** Makers of nodes put the letters AI into names of anything; only a product says more. */
function speaksOfProduct(type: string): boolean {
  return speaksOfAi(type.replace(/(?<![a-z])ai(?![a-z])/gi, ''));
}

function kindOfAiNode(name: string, parameters: Entries, version: number): NodeKind {
  if (/HitlTool$/.test(name)) return { performer: 'human', kind: 'review', effect: 'unknown', asks: 'tool-approval' };
  // Whoever calls the tools from outside by this protocol is an AI by its purpose, and calls them as it sees fit.
  if (name === 'mcpTrigger')
    return { performer: 'ai', kind: 'act', effect: 'none', isStart: true, returns: true, isInferred: true };
  if (/Trigger$/.test(name)) return { ...ENGINE, kind: 'input', isStart: true, returns: true };
  if (name === 'chat' || name === 'chatTool') return kindOfChat(parameters, version);
  const kind = AI_ROOTS.get(name) ?? AI_ROOTS.get(name.replace(/Tool$/, ''));
  if (name === 'guardrails' && parameters.operation === 'sanitize') return { ...ENGINE, kind: 'data' };
  if (kind !== undefined) {
    // A model gives out text; what reaches anybody is what a tool or a later step does with it, and tools are steps of
    // their own. An assistant has tools that stand elsewhere.
    return { performer: 'ai', kind, effect: name === 'openAiAssistant' ? 'unknown' : 'none' };
  }
  if (/^(vectorStore|chatHubVectorStore)/.test(name)) return kindOfVectorStore(name, parameters);
  if (PARTS.test(name)) return { performer: 'part', kind: 'data', effect: 'none' };
  if (/^tool(Calculator|Think)$/.test(name)) return { ...ENGINE, kind: 'data' };
  if (name === 'toolWorkflow') return { performer: 'unknown', kind: 'act', effect: 'unknown' };
  if (name === 'toolHttpRequest') return kindOfCall(parameters);
  if (/^(tool|mcp)/.test(name)) return { performer: 'code', kind: 'act', effect: 'unknown' };
  if (name === 'code') return { performer: 'code', kind: 'data', effect: 'unknown' };
  return { performer: 'ai', kind: 'unknown', effect: 'unknown', isInferred: true, isUnknown: true };
}

/** A message in the chat: it waits for an answer by its operation, and in its first version unless it says otherwise. */
function kindOfChat({ operation, responseType, waitUserReply }: Entries, version: number): NodeKind {
  const waits = version < 1.1 ? waitUserReply !== false : operation === 'sendAndWait';
  if (!waits) return { performer: 'machine', kind: 'notify', effect: 'unknown' };
  if (version >= 1.1 && responseType === 'approval')
    return { performer: 'human', kind: 'review', effect: 'unknown', asks: 'approval' };
  return { performer: 'human', kind: 'input', effect: 'unknown', asks: 'answer' };
}

/** A store is written to, searched by itself or as a tool of an agent, or a part of what searches it. */
function kindOfVectorStore(name: string, parameters: Entries): NodeKind {
  const mode = /Insert$/.test(name) ? 'insert' : /Load$/.test(name) ? 'retrieve' : (textOf(parameters.mode) ?? 'load');
  if (mode === 'insert' || mode === 'update') return { performer: 'machine', kind: 'data', effect: 'internal' };
  if (mode === 'load') return { performer: 'ai', kind: 'retrieve', effect: 'none' };
  if (mode === 'retrieve-as-tool') return { performer: 'machine', kind: 'retrieve', effect: 'none' };
  return { performer: 'part', kind: 'data', effect: 'none' };
}

function kindOfBaseNode(name: string, parameters: Entries): NodeKind {
  const asked = kindOfRequest(name, parameters);
  if (asked !== undefined) return asked;
  if (name === 'formTrigger' || name === 'webhook')
    return { ...ENGINE, kind: 'input', isStart: true, ...(returnsOutput(parameters) ? { returns: true } : {}) };
  if (name === 'executeWorkflowTrigger') return { ...ENGINE, kind: 'input', isStart: true, returns: true };
  if (STARTS.has(name) || /Trigger$/.test(name)) return { ...ENGINE, kind: 'input', isStart: true };
  const ai = AI_IN_BASE.get(name.replace(/Tool$/, ''));
  if (ai !== undefined) return { performer: 'ai', kind: ai, effect: 'none' };
  if (name === 'wait') return { ...ENGINE, kind: 'control' };
  if (CONTROL.has(name)) return { ...ENGINE, kind: 'control' };
  if (PURE.has(name)) return { ...ENGINE, kind: 'data' };
  // An instruction in words became code when it was written; it is the code that runs.
  if (name === 'code' || name === 'function' || name === 'functionItem' || name === 'aiTransform')
    return { performer: 'code', kind: 'data', effect: 'unknown' };
  if (name.replace(/Tool$/, '') === 'httpRequest') return kindOfCall(parameters);
  if (name === 'executeCommand' || name === 'ssh') return { performer: 'code', kind: 'act', effect: 'unknown' };
  // What the other workflow does, and who works in it, stands in another file.
  if (name === 'executeWorkflow') return { performer: 'unknown', kind: 'act', effect: 'unknown' };
  if (name === 'respondToWebhook' || name === 'form') return { performer: 'engine', kind: 'notify', effect: 'unknown' };
  return kindOfIntegration(parameters);
}

/** The ways in which a run stops until somebody, or something, answers. */
function kindOfRequest(name: string, { operation, resume, resumeMode }: Entries): NodeKind | undefined {
  if (/HitlTool$/.test(name)) return { performer: 'human', kind: 'review', effect: 'unknown', asks: 'tool-approval' };
  if (operation === 'sendAndWait') return { performer: 'human', kind: 'review', effect: 'unknown', asks: 'approval' };
  // A page of a form asks for data; only its last page shows something instead.
  if (name === 'form' && operation !== 'completion')
    return { performer: 'human', kind: 'input', effect: 'unknown', asks: 'form' };
  if (name !== 'wait') return undefined;
  const how = textOf(resume) ?? textOf(resumeMode);
  if (how === 'form') return { performer: 'human', kind: 'input', effect: 'unknown', asks: 'form' };
  // Whoever calls the address may be a machine as well as a person.
  if (how === 'webhook') return { performer: 'unknown', kind: 'control', effect: 'none', asks: 'call' };
  return undefined;
}

function returnsOutput({ responseMode }: Entries): boolean {
  return responseMode === 'lastNode';
}

/** Credentials of vendors of models, by the names that n8n gives them. */
const MODEL_CREDENTIALS =
  /^(openAi|azureOpenAi|azureAiFoundry|anthropic|googlePalm|mistralCloud|groq|openRouter|perplexity|huggingFace|cohere|deepSeek|xAi|ollama|nvidia|vercelAiGateway|alibabaCloud|moonshot|minimax|lemonade|jinaAi)Api$/;

function kindOfCall(parameters: Entries): NodeKind {
  const signsIn = parameters.authentication === 'predefinedCredentialType';
  const isVendor = signsIn && MODEL_CREDENTIALS.test(textOf(parameters.nodeCredentialType) ?? '');
  if (isVendor || isModelAddress(parameters.url))
    return { performer: 'ai', kind: 'generate', effect: 'none', isInferred: true };
  const method = (textOf(parameters.method) ?? textOf(parameters.requestMethod) ?? 'GET').toUpperCase();
  const isReading = method === 'GET' || method === 'HEAD';
  return { performer: 'code', kind: isReading ? 'retrieve' : 'act', effect: 'unknown' };
}

const READING = /^(get|getAll|getMany|search|list|read|download|lookup|find|count|export|fetch)([A-Z].*)?$/;

/** An integration does what its operation says; the operation is a choice of the author, not a label. */
function kindOfIntegration(parameters: Entries): NodeKind {
  const operation = textOf(parameters.operation) ?? '';
  if (READING.test(operation)) return { performer: 'machine', kind: 'retrieve', effect: 'none' };
  const isMessage = /^(send|post|reply|sendMessage|create(Message|Post|Tweet))/.test(operation) || has(parameters);
  return { performer: 'machine', kind: isMessage ? 'notify' : 'act', effect: 'unknown' };
}

/** Whether the node names somebody to whom it sends: a parameter of that meaning, whatever is in it. */
function has(parameters: Entries): boolean {
  return ['sendTo', 'toEmail', 'toRecipients', 'chatId', 'recipientPhoneNumber'].some((key) => key in parameters);
}

/** How many ways out a node has in its normal course; undefined where the file does not say. */
export function regularOutputs(type: string, parameters: Entries): number | undefined {
  const name = BASE.exec(type)?.[1] ?? LANGCHAIN.exec(type)?.[1];
  if (name === 'if' || name === 'splitInBatches') return 2;
  if (name === 'compareDatasets') return 4;
  if (name === 'switch') {
    if (parameters.mode === 'expression') return undefined;
    const rules = listOf(mapOf(parameters.rules).values).length || listOf(mapOf(parameters.rules).rules).length;
    return rules + (mapOf(parameters.options).fallbackOutput === 'extra' ? 1 : 0);
  }
  if (name === 'textClassifier') {
    const categories = listOf(mapOf(parameters.categories).categories).length;
    return categories + (mapOf(parameters.options).fallback === 'other' ? 1 : 0);
  }
  if (name === 'guardrails') return parameters.operation === 'sanitize' ? 1 : 2;
  if (name === 'sentimentAnalysis') return undefined;
  return 1;
}
