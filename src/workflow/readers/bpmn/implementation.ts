import type { Certainty, StepKind } from '../../model.js';
import { isModelAddress, speaksOfAi } from '../reading.js';
import { attribute, type XmlElement } from '../xml.js';
import {
  ACTIVITI_FAMILY,
  childNamed,
  DROOLS,
  engineAttribute,
  extensions,
  isExpression,
  said,
  ZEEBE,
} from './names.js';

/** What carries out an activity or event, as far as the file says. */
export interface Implementation {
  readonly by: 'ai' | 'automated' | 'unknown';
  readonly certainty: Certainty;
  /** What names it in the file: a job type, class, connector, address. Undefined where nothing does. */
  readonly named: string | undefined;
  readonly kind: StepKind;
  readonly isAgent: boolean;
  readonly provider?: string;
  readonly model?: string;
  readonly modelCalls?: number;
  /** The ad-hoc sub-process that holds the tools of an agent, where it stands apart from it. */
  readonly toolContainer?: string;
}

/**
 * What carries out an element. An AI is declared only by a type, a template or an element that the engine or the vendor
 * of the connector defines. An address that serves models, or a class or job type of the user's own that speaks of an AI
 * product, is a hint: `inferred`. Everything else that runs code elsewhere is unknown: a program may call an AI and does not say so here.
 */
export function implementationOf(element: XmlElement): Implementation {
  const inputs = inputsOf(element);
  const [definition] = extensions(element, [ZEEBE], 'taskDefinition');
  const jobType = definition === undefined ? undefined : said(attribute(definition, 'type'));
  const template = said(attribute(element, 'modelerTemplate', ZEEBE)) ?? engineAttribute(element, 'modelerTemplate');
  const own = ownNames(element);
  const named = jobType ?? own[0] ?? template;
  const details = aiDetails(inputs);
  const isMarked = extensions(element, [ZEEBE], 'agentDefinition').length > 0;
  if (isMarked || isAgentType(jobType) || isAgentType(template))
    return { by: 'ai', certainty: 'declared', named, kind: 'decide', isAgent: true, ...details };
  for (const vendorName of [jobType, template]) {
    const kind = vendorName === undefined ? undefined : kindOfVendorName(vendorName);
    if (kind !== undefined) return { by: 'ai', certainty: 'declared', named, kind, isAgent: false, ...details };
  }
  const address = [...inputs].find(([key, value]) => isAddress(key) && leadsToModel(value))?.[1];
  if (address !== undefined)
    return { by: 'ai', certainty: 'inferred', named: address.trim(), kind: 'generate', isAgent: false, ...details };
  const hint = [jobType, ...own].find((name) => name !== undefined && speaksOfAi(name));
  if (hint !== undefined)
    return { by: 'ai', certainty: 'inferred', named: hint, kind: 'unknown', isAgent: false, ...details };
  if (isPlainMachine(element, jobType)) return machine(named ?? jobType);
  return { by: 'unknown', certainty: 'unknown', named, kind: 'unknown', isAgent: false };
}

function machine(named: string | undefined): Implementation {
  return { by: 'automated', certainty: 'declared', named, kind: 'unknown', isAgent: false };
}

/** Names that the user gave to code of his own. */
function ownNames(element: XmlElement): readonly string[] {
  const names: string[] = [];
  const holders = [element, ...element.children.filter(({ local }) => local.endsWith('EventDefinition'))];
  for (const holder of holders) {
    for (const key of ['class', 'delegateExpression', 'expression', 'topic', 'type', 'decisionRef']) {
      const value = engineAttribute(holder, key);
      if (value !== undefined && !(key === 'type' && value === 'external')) names.push(value);
    }
    const taskName = said(attribute(holder, 'taskName', DROOLS));
    if (taskName !== undefined) names.push(taskName);
    for (const connector of extensions(holder, ACTIVITI_FAMILY, 'connectorId')) {
      const id = said(connector.text);
      if (id !== undefined) names.push(id);
    }
  }
  return names;
}

/** What is handed to the connector, by the vendor's name for it. */
function inputsOf(element: XmlElement): ReadonlyMap<string, string> {
  const inputs = new Map<string, string>();
  for (const input of extensions(element, [ZEEBE], 'input')) {
    const target = attribute(input, 'target');
    if (target !== undefined) inputs.set(target, attribute(input, 'source') ?? '');
  }
  for (const input of extensions(element, ACTIVITI_FAMILY, 'inputParameter')) {
    const name = attribute(input, 'name');
    if (name !== undefined) inputs.set(name, input.text);
  }
  for (const field of extensions(element, ACTIVITI_FAMILY, 'field')) {
    const name = attribute(field, 'name');
    const text = attribute(field, 'stringValue') ?? field.children.map((child) => child.text).join('');
    if (name !== undefined) inputs.set(name, text);
  }
  return inputs;
}

/** A literal address, also as a text of FEEL, at which models answer. */
function leadsToModel(value: string): boolean {
  const address = value.slice(0, 2000).replace(/["']/g, '');
  return /^=?\s*https?:/.test(address) && isModelAddress(address);
}

const isAddress = (key: string): boolean => /(?:^|\.)(?:requestUrl|url|endpoint|baseUrl)$/i.test(key);

/** `io.camunda.agenticai:aiagent:1`, `…:aiagent-job-worker:1`, `…aiagent:subprocess:1` and their templates. */
function isAgentType(name: string | undefined): boolean {
  return name !== undefined && /^io\.camunda[\w.]*agenticai[.:](?:aiagent|a2a-?client)/i.test(name);
}

const VENDOR_KINDS: readonly (readonly [RegExp, StepKind])[] = [
  [/vectordb|vector-?database|embeddings/, 'retrieve'],
  [/comprehend|rekognition|textract|\bidp\b|document-?understanding/, 'classify'],
  [/openai|anthropic|bedrock|sagemaker|gemini|vertex-?ai|hugging-?face|mistral|cohere|watsonx|stability/, 'generate'],
];

/** The kind of an AI step by the id of a connector that Camunda publishes; undefined where it is no AI. */
function kindOfVendorName(name: string): StepKind | undefined {
  if (!/^io\.camunda[.:]/i.test(name)) return undefined;
  return VENDOR_KINDS.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1];
}

/** Connectors and constructs of the engine that send, fetch or compute by fixed rules, and can call no AI. */
const PLAIN_CONNECTORS =
  /^io\.camunda[.:](?:connectors?[.:])?(?:sendgrid|sendMessage|slack|microsoft-?teams|email|twilio|connector-kafka|kafka|connector-rabbitmq|rabbitmq|aws-sqs|aws-sns|aws-eventbridge|aws-dynamodb|aws-s3|google-drive|google-gcs|csv|box|connector-jdbc)\b/i;

function isPlainMachine(element: XmlElement, jobType: string | undefined): boolean {
  if (jobType !== undefined) return PLAIN_CONNECTORS.test(jobType);
  const { local } = element;
  if (local === 'scriptTask') return extensions(element, [ZEEBE], 'script').length > 0 || isFeel(element);
  if (local === 'businessRuleTask')
    return (
      extensions(element, [ZEEBE], 'calledDecision').length > 0 ||
      engineAttribute(element, 'decisionRef') !== undefined ||
      attribute(element, 'ruleFlowGroup', DROOLS) !== undefined ||
      (attribute(element, 'implementation') ?? '').startsWith(`${DROOLS}/`)
    );
  const type = engineAttribute(element, 'type');
  return type === 'mail' || type === 'dmn';
}

function isFeel(element: XmlElement): boolean {
  return /feel/i.test(attribute(element, 'scriptFormat') ?? '') && childNamed(element, 'script') !== undefined;
}

function aiDetails(inputs: ReadonlyMap<string, string>) {
  const literal = (wanted: (key: string) => boolean): string | undefined => {
    for (const [key, value] of inputs)
      if (wanted(key) && said(value) !== undefined && !isExpression(value)) return value.trim();
    return undefined;
  };
  const provider = literal((key) => key === 'provider.type');
  const model = literal((key) => /(?:^|\.)model\.(?:model|modelId)$|^internal_model$|(?:^|\.)modelId$/.test(key));
  const calls = /^=?\s*(\d{1,9})\s*$/.exec(inputs.get('data.limits.maxModelCalls') ?? '')?.[1];
  const toolContainer = literal((key) => key === 'data.tools.containerElementId');
  return {
    ...(provider === undefined ? {} : { provider }),
    ...(model === undefined ? {} : { model }),
    ...(calls === undefined ? {} : { modelCalls: Number(calls) }),
    ...(toolContainer === undefined ? {} : { toolContainer }),
  };
}
