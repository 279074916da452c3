import { describe, expect, it } from 'vitest';
import { flowiseReader } from '../../../src/workflow/readers/flowise/reader.js';
import { jsonSource, performerOf, readOne, stepIn, waysIn } from './read.js';

function flow(nodes: Readonly<Record<string, object>>, edges: readonly (readonly [string, string, string?])[] = []) {
  return jsonSource({
    nodes: Object.entries(nodes).map(([id, { parentNode, ...more }]: [string, { parentNode?: string }]) => ({
      id,
      parentNode,
      data: { name: `${id.replace(/_\d+$/, '')}Agentflow`, ...more },
    })),
    edges: edges.map(([source, target, output]) => ({
      source,
      target,
      sourceHandle: output === undefined ? source : `${source}-output-${output}`,
    })),
  });
}

describe('the Flowise reader', () => {
  it('reads human input as a gate: the first way out agrees, the second refuses', () => {
    const { graph } = readOne(
      flowiseReader,
      flow({ start_0: {}, agent_0: {}, humanInput_0: {}, tool_0: {}, directReply_0: {} }, [
        ['start_0', 'agent_0'],
        ['agent_0', 'humanInput_0'],
        ['humanInput_0', 'tool_0', '0'],
        ['humanInput_0', 'directReply_0', '1'],
      ]),
    );
    expect(waysIn(graph)).toEqual([
      'start_0 -> agent_0',
      'agent_0 -> humanInput_0',
      'humanInput_0 -> tool_0: approve',
      'humanInput_0 -> directReply_0: reject',
    ]);
    expect(graph.gates).toMatchObject([{ step: 'humanInput_0', canRefuse: 'yes', onTimeLimit: 'unknown' }]);
    expect(['agent_0', 'humanInput_0', 'tool_0'].map((id) => performerOf(graph, id))).toEqual([
      ...['ai', 'human', 'unknown [unknown]'],
    ]);
  });

  it('reads the tools of an agent as steps that it may leave out, and asks a person first where the tool does', () => {
    const agentTools = [
      { agentSelectedTool: 'search' },
      { agentSelectedTool: 'pay', agentSelectedToolRequiresHumanInput: true },
    ];
    const { graph } = readOne(
      flowiseReader,
      flow({ start_0: {}, agent_0: { inputs: { agentTools } } }, [['start_0', 'agent_0']]),
    );
    expect(stepIn(graph, 'agent_0.tool-0').reach).toBe('discretionary-by-ai');
    expect(waysIn(graph)).toEqual([
      'start_0 -> agent_0',
      'agent_0 -> agent_0.tool-0',
      'agent_0 -> agent_0.tool-1.approval',
      'agent_0.tool-1.approval -> agent_0.tool-1: approve',
      'agent_0.tool-1.approval -> agent_0: reject',
    ]);
    expect(graph.gates).toMatchObject([{ step: 'agent_0.tool-1.approval', enforcedBy: 'tool-runner' }]);
  });

  it('goes back where a loop says', () => {
    const inputs = { loopBackToNode: 'llm_0-Write it', maxLoopCount: 5 };
    const { graph } = readOne(flowiseReader, flow({ llm_0: {}, loop_0: { inputs } }, [['llm_0', 'loop_0']]));
    expect(waysIn(graph)).toEqual(['llm_0 -> loop_0', 'loop_0 -> llm_0']);
  });

  it('names what it does not know', () => {
    const { unrecognised, graph } = readOne(flowiseReader, flow({ start_0: {}, magic_0: {} }));
    expect(unrecognised.map(({ construct }) => construct)).toEqual(['node type magic']);
    expect(performerOf(graph, 'magic_0')).toBe('unknown [unknown]');
  });

  it('counts tools of the vendor and stores of knowledge as tools, and takes an empty list for none', () => {
    const actorOf = (inputs: object) => {
      const { graph } = readOne(flowiseReader, flow({ start_0: {}, agent_0: { inputs } }, [['start_0', 'agent_0']]));
      return Array.isArray(graph.actors) ? graph.actors.find(({ kind }) => kind === 'ai') : undefined;
    };
    const used = {
      agentTools: '',
      agentToolsBuiltInOpenAI: '["web_search_preview","code_interpreter"]',
      agentKnowledgeDocumentStores: [{ documentStore: 'one:Papers' }],
    };
    expect(actorOf(used)).toMatchObject({
      tools: ['web_search_preview', 'code_interpreter', 'one:Papers'],
      runsCode: 'yes',
    });
    expect(actorOf({ agentTools: '' })?.tools).toBe('none');
    expect(actorOf({})?.tools).toBe('unknown');
  });
});
