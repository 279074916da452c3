import type { ActorKind, Certainty, Place, WorkflowActor, WorkflowGraph, WorkflowStep } from '../model.js';
import type { WorkflowSource } from './reader.js';

// What the readers of JSON and YAML formats share: looking into values that nobody has validated, short ids, and steps
// and actors with everything unknown until the reader says otherwise.

/** A map of a parsed file. Made of parsed text, so keys such as `__proto__` are refused before a reader sees it. */
export type Entries = Readonly<Record<string, unknown>>;

/** The value as a map; empty where it is none. */
export function mapOf(value: unknown): Entries {
  return isMap(value) ? value : {};
}

export function isMap(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list; empty where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value where it is text with something in it. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A whole number above zero, also where it is written as text. */
export function countOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

const LONGEST_ID = 100;

/**
 * Short ids for names of any kind, so that a sidecar and a registry can refer to them: letters, digits, dot, hyphen and
 * underscore; never the same twice. A name that leaves nothing takes the fallback. Capital letters stay as they are.
 */
export function idMaker(): (name: string, fallback: string) => string {
  const taken = new Set<string>();
  const slugOf = (text: string) =>
    text
      .slice(0, 4 * LONGEST_ID)
      .replace(/[^A-Za-z0-9._]+/g, '-')
      .replace(/^[-._]+|[-._]+$/g, '')
      .slice(0, LONGEST_ID);
  return (name, fallback) => {
    const base = slugOf(name) || slugOf(fallback) || 'step';
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
    taken.add(id);
    return id;
  };
}

/** Everything that a step may say, unknown; the reader adds what the source says. */
export function stepOf(id: string, place: Place, facts: Partial<WorkflowStep>): WorkflowStep {
  return {
    id,
    kind: 'unknown',
    join: 'unknown',
    reach: 'unknown',
    effect: 'unknown',
    reversal: 'unknown',
    waits: 'unknown',
    start: 'unknown',
    certainty: 'declared',
    place,
    ...facts,
  };
}

export function actorOf(id: string, kind: ActorKind, place: Place, facts: Partial<WorkflowActor> = {}): WorkflowActor {
  return {
    id,
    kind,
    assignment: 'unknown',
    tools: 'unknown',
    mayDelegateTo: 'unknown',
    limits: 'unknown',
    runsCode: 'unknown',
    certainty: 'declared',
    place,
    ...facts,
  };
}

/** A graph of which nothing is known yet but its source. */
export function graphOf(
  source: WorkflowSource,
  format: string,
  id: string,
  facts: Partial<WorkflowGraph>,
): WorkflowGraph {
  return {
    source: { document: source.document, digest: source.digest, format },
    id,
    systems: 'unknown',
    actors: 'unknown',
    steps: 'unknown',
    transitions: 'unknown',
    gates: 'unknown',
    thresholds: 'unknown',
    escalations: 'unknown',
    errors: 'unknown',
    stop: 'unknown',
    prohibited: 'unknown',
    notices: 'unknown',
    logging: 'unknown',
    ...facts,
  };
}

/** The name of a file without its folder and its last extension, as an id. */
export function baseNameOf(document: string): string {
  const name = document.slice(document.lastIndexOf('/') + 1).replace(/(?!^)\.[^.]*$/, '');
  return idMaker()(name, 'workflow');
}

/** A way between two steps for the question of what is always reached; `branch` tells the ways of one decision apart. */
interface Way {
  readonly from: string;
  readonly to: string;
  /** Ways out of a step with the same branch are all taken together. */
  readonly branch: string;
  readonly isNormal: boolean;
}

/**
 * Which steps are reached in every run: those that the starts lead to over steps whose ways out are all taken together.
 * Everything else that is reached is conditional; a step that nothing leads to stays unknown. With several starts a run
 * begins at one of them only.
 */
export function reachOf(
  starts: readonly string[],
  ways: readonly Way[],
): ReadonlyMap<string, 'always' | 'conditional'> {
  const out = new Map<string, Way[]>();
  for (const way of ways) {
    const list = out.get(way.from);
    if (list === undefined) out.set(way.from, [way]);
    else list.push(way);
  }
  const reached = new Map<string, 'always' | 'conditional'>();
  for (const start of starts) reached.set(start, starts.length === 1 ? 'always' : 'conditional');
  const queue = [...starts];
  for (let at = 0; at < queue.length; at += 1) {
    const step = queue[at]!;
    const list = out.get(step) ?? [];
    const isFork = new Set(list.map(({ branch }) => branch)).size > 1;
    for (const { to, isNormal } of list) {
      const next = reached.get(step) === 'always' && !isFork && isNormal ? 'always' : 'conditional';
      const before = reached.get(to);
      if (before === 'always' || before === next) continue;
      reached.set(to, next);
      queue.push(to);
    }
  }
  return reached;
}

/** A number and its unit as a period of ISO 8601; undefined for a unit that nobody knows. */
export function periodOf(amount: unknown, unit: unknown): string | undefined {
  const count = countOf(amount);
  if (count === undefined || typeof unit !== 'string') return undefined;
  const letter = /^(second|minute|hour|day|week|month)s?$/i.exec(unit)?.[1]?.toLowerCase();
  if (letter === undefined) return undefined;
  const code = letter.slice(0, 1).toUpperCase();
  return letter === 'second' || letter === 'minute' || letter === 'hour' ? `PT${count}${code}` : `P${count}${code}`;
}

/**
 * Hosts at which models of vendors answer, be it in words, pictures, sound or numbers. The address is a statement of the
 * source; that a model answers there is inferred.
 */
const MODEL_HOSTS: ReadonlySet<string> = new Set([
  ...[
    'api.openai.com',
    'openai.azure.com',
    'services.ai.azure.com',
    'inference.ai.azure.com',
    'inference.ml.azure.com',
  ],
  ...['cognitiveservices.azure.com', 'api.cognitive.microsoft.com', 'models.github.ai', 'api.anthropic.com'],
  ...['generativelanguage.googleapis.com', 'aiplatform.googleapis.com', 'language.googleapis.com'],
  ...['vision.googleapis.com', 'speech.googleapis.com', 'documentai.googleapis.com', 'dialogflow.googleapis.com'],
  ...['api.mistral.ai', 'api.cohere.ai', 'api.cohere.com', 'api.deepseek.com', 'openrouter.ai', 'api.groq.com'],
  ...['api.together.xyz', 'api.together.ai', 'api.fireworks.ai', 'api.cerebras.ai', 'api.sambanova.ai', 'api.x.ai'],
  ...['api.novita.ai', 'api.hyperbolic.xyz', 'api.deepinfra.com', 'integrate.api.nvidia.com', 'ai.api.nvidia.com'],
  ...['api.perplexity.ai', 'api.ai21.com', 'api.writer.com', 'api.voyageai.com', 'api.jina.ai', 'api.replicate.com'],
  ...['api-inference.huggingface.co', 'router.huggingface.co', 'endpoints.huggingface.cloud', 'fal.run', 'fal.ai'],
  ...['api.stability.ai', 'api.dev.runwayml.com', 'api.runwayml.com', 'api.ideogram.ai', 'cloud.leonardo.ai'],
  ...['api.lumalabs.ai', 'api.klingai.com', 'api-singapore.klingai.com', 'api.bfl.ai', 'api.bfl.ml', 'api.kie.ai'],
  ...['api.piapi.ai', 'api.goapi.ai', 'api.wavespeed.ai', 'api.atlascloud.ai', 'api.heygen.com', 'api.d-id.com'],
  ...['api.elevenlabs.io', 'api.assemblyai.com', 'api.deepgram.com', 'api.vapi.ai', 'api.retellai.com'],
  ...[
    'dashscope.aliyuncs.com',
    'dashscope-intl.aliyuncs.com',
    'api.moonshot.cn',
    'api.moonshot.ai',
    'open.bigmodel.cn',
  ],
  ...[
    'api.siliconflow.cn',
    'api.siliconflow.com',
    'api.minimax.chat',
    'api.minimax.io',
    'ark.cn-beijing.volces.com',
    'api.z.ai',
  ],
  ...['aip.baidubce.com', 'qianfan.baidubce.com', 'api.stepfun.com', 'api.baichuan-ai.com', 'api.lingyiwanwu.com'],
  ...['spark-api-open.xf-yun.com', 'hunyuan.tencentcloudapi.com', 'api.hunyuan.cloud.tencent.com'],
]);

/** Models of AWS answer in each region at a host of its own. */
const MODEL_HOSTS_OF_REGIONS =
  /(?:^|\.)(?:bedrock(?:-agent)?-runtime|runtime\.sagemaker|comprehend|rekognition|textract)\.[a-z0-9-]+\.amazonaws\.com$/;

/** Ways at a host of anybody that servers of language models have in common: to the chat, to completions, to vectors. */
const MODEL_WAYS =
  /\/(?:chat\/completions|v1\/(?:completions|embeddings))(?:[?\s"'#]|$)|:(?:stream)?generateContent\b|\/openai\/deployments\/|\/Microsoft\.Dynamics\.CRM\.Predict\b/i;

/**
 * Whether an address leads to a well-known host of models, or by a way that servers of models have in common. It is read,
 * never called. A part of it that is computed says nothing.
 */
export function isModelAddress(address: unknown): boolean {
  if (typeof address !== 'string') return false;
  const text = address.slice(0, 4000);
  if (MODEL_WAYS.test(text)) return true;
  const host = /^=?\s*https?:\/\/([^/?#:\s]{1,253})/i.exec(text)?.[1]?.toLowerCase();
  if (host === undefined) return false;
  const labels = host.split('.');
  return labels.some((_, at) => MODEL_HOSTS.has(labels.slice(at).join('.'))) || MODEL_HOSTS_OF_REGIONS.test(host);
}

const AI_WORDS: ReadonlySet<string> = new Set([
  ...['openai', 'chatgpt', 'gpt', 'dalle', 'anthropic', 'claude', 'bedrock', 'sagemaker', 'gemini', 'vertexai'],
  ...['mistral', 'huggingface', 'llama', 'ollama', 'llm', 'langchain', 'langgraph', 'crewai', 'copilot', 'watsonx'],
  ...['aiagent', 'deepseek', 'cohere', 'perplexity', 'elevenlabs', 'grok', 'groq', 'qwen', 'tongyi', 'dashscope'],
  ...['qianfan', 'hunyuan', 'doubao', 'chatglm', 'siliconflow', 'openrouter', 'comfyui', 'midjourney', 'rekognition'],
  ...['textract', 'genai'],
]);

/**
 * Whether a name of code, such as `com.acme.OpenAiDelegate` or `call-llm`, has an AI product as one of its words, or the
 * letters AI by themselves. A name is a hint, and what rests on it is inferred.
 */
export function speaksOfAi(name: string): boolean {
  return wordsOf(name).some((word) => AI_WORDS.has(word) || word === 'ai');
}

function wordsOf(name: string): readonly string[] {
  return name
    .slice(0, 500)
    .replace(/OpenAI|OpenAi/g, ' openai ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** How sure something is that is certain only where the source names it as it stands. */
export function sureIf(isSure: boolean): Certainty {
  return isSure ? 'declared' : 'inferred';
}

/** How many ways lead into each step. */
export function armsOf(ways: readonly { readonly to: string }[]): ReadonlyMap<string, number> {
  const arms = new Map<string, number>();
  for (const { to } of ways) arms.set(to, (arms.get(to) ?? 0) + 1);
  return arms;
}
