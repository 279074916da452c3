import type { StepKind, WorkflowStep } from '../../model.js';
import { type Entries, isModelAddress, listOf, mapOf, textOf } from '../reading.js';

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
  ['chainLlm', 'generate'],
  ['chainSummarization', 'generate'],
  ['chainRetrievalQa', 'generate'],
  ['textClassifier', 'classify'],
  ['sentimentAnalysis', 'classify'],
  ['informationExtractor', 'generate'],
  ['guardrails', 'classify'],
  ['toolVectorStore', 'retrieve'],
]);

const PARTS = /^(lm|embeddings|memory|outputParser|retriever|textSplitter|document|reranker|modelSelector|vectorStore)/;

const ENGINE = { performer: 'engine', effect: 'none' } as const;

/** What the type of a node says; a type that nobody knows says nothing, and could be anything. */
export function kindOfNode(type: string, parameters: Entries): NodeKind {
  const langchain = LANGCHAIN.exec(type)?.[1];
  if (langchain !== undefined) return kindOfAiNode(langchain, parameters);
  const base = BASE.exec(type)?.[1];
  if (base === undefined) return { performer: 'unknown', kind: 'unknown', effect: 'unknown', isUnknown: true };
  return kindOfBaseNode(base, parameters);
}

function kindOfAiNode(name: string, parameters: Entries): NodeKind {
  if (/HitlTool$/.test(name)) return { performer: 'human', kind: 'review', effect: 'unknown', asks: 'tool-approval' };
  if (/Trigger$/.test(name)) return { ...ENGINE, kind: 'input', isStart: true, returns: true };
  if (name === 'chat')
    return parameters.waitUserReply === false
      ? { performer: 'machine', kind: 'notify', effect: 'unknown' }
      : { performer: 'human', kind: 'input', effect: 'unknown', asks: 'answer' };
  const kind = AI_ROOTS.get(name);
  if (kind !== undefined) {
    // A model gives out text; what reaches anybody is what a tool or a later step does with it, and tools are steps of
    // their own. An assistant has tools that stand elsewhere.
    return { performer: 'ai', kind, effect: name === 'openAiAssistant' ? 'unknown' : 'none' };
  }
  if (/^vectorStore/.test(name) && textOf(parameters.mode) === 'insert')
    return { performer: 'machine', kind: 'data', effect: 'internal' };
  if (/^vectorStore/.test(name) && (parameters.mode === undefined || parameters.mode === 'load'))
    return { performer: 'ai', kind: 'retrieve', effect: 'none' };
  if (PARTS.test(name)) return { performer: 'part', kind: 'data', effect: 'none' };
  if (/^tool(Calculator|Think)$/.test(name)) return { ...ENGINE, kind: 'data' };
  if (name === 'toolWorkflow') return { performer: 'unknown', kind: 'act', effect: 'unknown' };
  if (/^(tool|mcpClient)/.test(name)) return { performer: 'code', kind: 'act', effect: 'unknown' };
  if (name === 'code') return { performer: 'code', kind: 'data', effect: 'unknown' };
  return { performer: 'ai', kind: 'unknown', effect: 'unknown', isInferred: true, isUnknown: true };
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
  if (name === 'code' || name === 'function' || name === 'functionItem')
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

function kindOfCall(parameters: Entries): NodeKind {
  if (isModelAddress(parameters.url)) return { performer: 'ai', kind: 'generate', effect: 'none', isInferred: true };
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
  if (name === 'sentimentAnalysis' || name === 'guardrails') return undefined;
  return 1;
}
