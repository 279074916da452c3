import { describe, expect, it } from 'vitest';
import { kestraReader } from '../../../src/workflow/readers/kestra/reader.js';
import { proveRefusalOrReversal } from '../../../src/workflow/refusal-or-reversal.js';
import { performerOf, readOne, sourceOf, stepIn, waysIn } from './read.js';

const flow = (tasks: string) => sourceOf(`id: replies\nnamespace: team\ntasks:\n${tasks}`);

describe('the Kestra reader', () => {
  it('takes AI from the type of a plugin, and leaves open what a script does', () => {
    const { graph } = readOne(
      kestraReader,
      flow(
        '  - { id: write, type: io.kestra.plugin.openai.ChatCompletion }\n' +
          '  - { id: agent, type: io.kestra.plugin.ai.agent.AIAgent }\n' +
          '  - { id: script, type: io.kestra.plugin.scripts.python.Script }\n' +
          '  - { id: ai-review, type: io.kestra.plugin.core.log.Log }\n',
      ),
    );
    expect(['write', 'agent', 'script', 'ai-review'].map((id) => performerOf(graph, id))).toEqual([
      ...['ai', 'ai', 'unknown [unknown]', 'automated'],
    ]);
    expect(stepIn(graph, 'agent').kind).toBe('act');
    expect(waysIn(graph)).toEqual(['write -> agent', 'agent -> script', 'script -> ai-review']);
    expect(proveRefusalOrReversal(graph, '').verdict).toBe('open');
  });

  it('does not call a pause a person: a machine may resume it', () => {
    const { graph } = readOne(kestraReader, flow('  - { id: wait, type: io.kestra.plugin.core.flow.Pause }\n'));
    expect(performerOf(graph, 'wait')).toBe('unknown [unknown]');
    expect(stepIn(graph, 'wait').waits).toBe('unknown');
    expect(graph.gates).toBe('unknown');
  });

  it('calls a human task a person, of whom nobody says whether they can refuse', () => {
    const { graph } = readOne(kestraReader, flow('  - { id: ask, type: io.kestra.plugin.ee.flow.HumanTask }\n'));
    expect(performerOf(graph, 'ask')).toBe('human');
    expect(graph.gates).toMatchObject([{ step: 'ask', canRefuse: 'unknown', enforcedBy: 'engine' }]);
  });

  it('reads what tasks hold, each branch as one that may run or not', () => {
    const { graph } = readOne(
      kestraReader,
      flow(
        '  - id: if\n    type: io.kestra.plugin.core.flow.If\n    then: [{ id: yes, type: a.b }]\n    else: [{ id: no, type: a.b }]\n' +
          '  - { id: end, type: a.b }\n',
      ),
    );
    expect(waysIn(graph)).toEqual(['if -> yes', 'if -> no', 'if -> end', 'yes -> end', 'no -> end']);
  });

  it('names handlers that it does not follow', () => {
    const source = sourceOf('id: a\nnamespace: b\ntasks: [{ id: c, type: d.e }]\nerrors: [{ id: f, type: g.h }]\n');
    expect(readOne(kestraReader, source).unrecognised.map(({ construct }) => construct)).toEqual(['key errors']);
  });
});
