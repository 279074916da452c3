import type { WorkflowActor } from '../../model.js';
import { actorOf, countOf, isMap, mapOf, sureIf, textOf } from '../reading.js';
import type { Link, Node } from './reader.js';

/** The AI of a node, with the model and the tools that are linked to it. */
export function aiActorOf(node: Node, links: readonly Link[]): WorkflowActor {
  const { id, name, kind, parameters, place } = node;
  const linked = (type: string) => links.filter((link) => link.to === node && link.type === type && !link.from.isOff);
  const [modelNode] = linked('ai_languageModel').map(({ from }) => from);
  const model = modelOf(node) ?? (modelNode === undefined ? undefined : modelOf(modelNode));
  const provider = /\.lm(?:Chat)?([A-Z]\w*)$/.exec(modelNode?.type ?? '')?.[1];
  const toolLinks = linked('ai_tool').map(({ from }) => from);
  const rounds = countOf(mapOf(parameters.options).maxIterations);
  const agents = toolLinks.filter(({ kind: own }) => own.performer === 'ai').map((tool) => `${tool.id}-ai`);
  const runsCode = toolLinks.some(({ type }) => /\.toolCode$/.test(type))
    ? 'yes'
    : toolLinks.length > 0
      ? 'unknown'
      : 'no';
  return actorOf(`${id}-ai`, 'ai', place, {
    name,
    certainty: sureIf(kind.isInferred !== true),
    ...(model === undefined ? {} : { model }),
    ...(provider === undefined ? {} : { provider }),
    tools: toolLinks.length > 0 ? toolLinks.map(({ name: tool }) => tool) : 'none',
    mayDelegateTo: agents.length > 0 ? agents : 'none',
    limits: rounds === undefined ? 'unknown' : { iterations: rounds },
    runsCode,
  });
}

/** The model that a node names, in any of the ways in which n8n has written it. */
function modelOf({ parameters }: Node): string | undefined {
  for (const key of ['model', 'modelName', 'modelId']) {
    const value = parameters[key];
    const text = textOf(isMap(value) ? value.value : value);
    if (text !== undefined && !text.startsWith('=')) return text;
  }
  return undefined;
}
