import type { Place, WorkflowActor, WorkflowGraph } from '../../model.js';
import type { WorkflowReading, WorkflowSource } from '../reader.js';
import { actorOf, baseNameOf, countOf, graphOf, isMap, listOf, mapOf, stepOf, textOf } from '../reading.js';

const MODES: ReadonlySet<unknown> = new Set(['chat', 'agent-chat', 'completion']);

/** Whether the app is one model or one agent, without a graph of nodes. */
export function isChatApp(value: unknown): boolean {
  const { app, model_config: config } = mapOf(value);
  return MODES.has(mapOf(app).mode) && isMap(config) && isMap(config.model);
}

const NOT_EXPRESSIBLE: readonly string[] = [
  'who answers for the app, and which AI system of the registry it belongs to',
  'whether an answer touches natural persons, and whether that can be undone',
  'whether a person looks at an answer before it is given: this kind of app has no such step',
  'how a person stops the app, and what is recorded',
];

/** What somebody asks, what the model or agent makes of it, and the answer that is given out as it comes. */
export function readChatApp(source: WorkflowSource): WorkflowReading {
  const { app, model_config: config } = mapOf(source.value);
  const { mode, name, description } = mapOf(app);
  const { agent_mode: agent } = mapOf(config);
  const isAgent = mode === 'agent-chat' || mapOf(agent).enabled === true;
  const at = (pointer: string): Place => ({ document: source.document, pointer });
  const engine = actorOf('dify', 'automated', at(''), { name: 'the app itself', tools: 'none' });
  const facts = { join: 'any', waits: 'no', reach: 'always', start: 'no' } as const;
  const way = (from: string, to: string) =>
    ({
      from,
      to,
      kind: 'normal',
      default: 'no',
      condition: 'none',
      certainty: 'declared',
      place: at('/model_config'),
    }) as const;
  const graph: WorkflowGraph = graphOf(source, 'dify', baseNameOf(source.document), {
    ...(textOf(name) === undefined ? {} : { name: textOf(name)! }),
    ...(textOf(description) === undefined ? {} : { description: textOf(description)! }),
    actors: [engine, aiOf(mapOf(config), isAgent, at('/model_config'))],
    steps: [
      stepOf('question', at('/app/mode'), { ...facts, performer: 'dify', kind: 'input', effect: 'none', start: 'yes' }),
      stepOf('model', at('/model_config/model'), {
        ...facts,
        performer: 'model-ai',
        kind: isAgent ? 'act' : 'generate',
        effect: isAgent ? 'unknown' : 'none',
        ...(isAgent ? { certainties: { effect: 'not-expressible' as const } } : {}),
      }),
      stepOf('answer', at('/app/mode'), {
        ...facts,
        performer: 'dify',
        kind: 'notify',
        effect: 'unknown',
        certainties: { effect: 'not-expressible' },
      }),
    ],
    transitions: [way('question', 'model'), way('model', 'answer')],
    gates: 'none',
    errors: 'none',
  });
  return { graph, problems: [], unrecognised: [], notExpressible: NOT_EXPRESSIBLE };
}

function aiOf(
  { model, agent_mode: agent, dataset_configs: data }: Readonly<Record<string, unknown>>,
  isAgent: boolean,
  place: Place,
): WorkflowActor {
  const { name, provider } = mapOf(model);
  const { tools, max_iteration: rounds } = mapOf(agent);
  const called = listOf(tools).flatMap((tool) => {
    const { tool_label: label, tool_name: own, enabled } = mapOf(tool);
    return enabled === false ? [] : (textOf(own) ?? textOf(label) ?? []);
  });
  const sources = listOf(mapOf(mapOf(data).datasets).datasets).map((_, index) => `knowledge-${index + 1}`);
  const limit = countOf(rounds);
  return actorOf('model-ai', 'ai', place, {
    ...(textOf(name) === undefined ? {} : { model: textOf(name)! }),
    ...(textOf(provider) === undefined ? {} : { provider: textOf(provider)! }),
    tools: isAgent && called.length + sources.length > 0 ? [...called, ...sources] : isAgent ? 'unknown' : 'none',
    mayDelegateTo: 'none',
    limits: limit === undefined ? 'unknown' : { iterations: limit },
    runsCode: isAgent ? 'unknown' : 'no',
  });
}
