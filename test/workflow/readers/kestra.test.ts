import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../src/workflow/model.js';
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

  it('reads who a human task is for, how long it waits, and what follows when nobody answers', () => {
    const task = (more: string) =>
      readOne(kestraReader, flow(`  - { id: ask, type: io.kestra.plugin.ee.flow.HumanTask, ${more} }\n`)).graph;
    const gateOf = (more: string) => entriesOf(task(more).gates)[0];
    expect(gateOf('pauseDuration: P3D, behavior: FAIL')).toMatchObject({ timeLimit: 'P3D', onTimeLimit: 'fail' });
    expect(gateOf('pauseDuration: PT1H, behavior: WARN')).toMatchObject({ timeLimit: 'PT1H', onTimeLimit: 'continue' });
    expect(gateOf('pauseDuration: PT1H, behavior: CANCEL')?.onTimeLimit).toBe('fail');
    // What a flow leaves out is what the engine does then, and how a version of it does that is not in the file.
    expect(gateOf('pauseDuration: PT1H')).toMatchObject({ timeLimit: 'PT1H', onTimeLimit: 'unknown' });
    expect(gateOf('timeout: PT1H')?.timeLimit).toBeUndefined();
    expect(gateOf('pauseDuration: "{{ inputs.days }}", behavior: FAIL')).toMatchObject({ onTimeLimit: 'fail' });
    expect(gateOf('pauseDuration: "{{ inputs.days }}"')?.timeLimit).toBeUndefined();
    const assigned = (more: string) => entriesOf(task(more).actors).find(({ id }) => id === 'ask-people')?.assignment;
    expect(
      [
        'assignment: { groups: [a] }',
        'assignment: { users: [anna] }',
        'assignment: { users: [anna, bo] }',
        'x: y',
        "assignment: { users: ['{{ inputs.who }}'] }",
      ].map(assigned),
    ).toEqual(['group', 'named', 'group', 'unknown', 'expression']);
  });

  it('draws the way past a task that runs on a condition only, and leaves out one that is switched off', () => {
    const { graph } = readOne(
      kestraReader,
      flow(
        '  - { id: write, type: io.kestra.plugin.openai.ChatCompletion }\n' +
          '  - { id: ask, type: io.kestra.plugin.ee.flow.HumanTask, runIf: "{{ inputs.ask }}" }\n' +
          '  - { id: check, type: io.kestra.plugin.ee.flow.HumanTask, disabled: true }\n' +
          '  - { id: send, type: a.b }\n',
      ),
    );
    expect(waysIn(graph)).toEqual(['write -> ask', 'ask -> send', 'write -> send']);
    expect(entriesOf(graph.gates).map(({ step }) => step)).toEqual(['ask']);
  });

  it('goes past a holder only where nothing in it need run', () => {
    const waysOf = (task: string) =>
      waysIn(readOne(kestraReader, flow(`${task}  - { id: end, type: a.b }\n`)).graph).filter((way) =>
        way.endsWith('-> end'),
      );
    const core = 'io.kestra.plugin.core.flow';
    expect(waysOf(`  - { id: if, type: ${core}.If, then: [{ id: yes, type: a.b }] }\n`)).toEqual([
      'if -> end',
      'yes -> end',
    ]);
    expect(waysOf(`  - { id: seq, type: ${core}.Sequential, tasks: [{ id: one, type: a.b }] }\n`)).toEqual([
      'one -> end',
    ]);
    expect(waysOf(`  - { id: each, type: ${core}.ForEach, tasks: [{ id: one, type: a.b }] }\n`)).toEqual([
      ...['each -> end', 'one -> end'],
    ]);
    const cases = 'cases: { a: [{ id: one, type: a.b }] }';
    expect(waysOf(`  - { id: sw, type: ${core}.Switch, ${cases}, defaults: [{ id: two, type: a.b }] }\n`)).toEqual([
      ...['two -> end', 'one -> end'],
    ]);
    expect(waysOf(`  - { id: sw, type: ${core}.Switch, ${cases} }\n`)).toEqual(['sw -> end', 'one -> end']);
    // A part that is switched off need not run either.
    expect(
      waysOf(`  - { id: seq, type: ${core}.Sequential, tasks: [{ id: one, type: a.b, disabled: true }] }\n`),
    ).toEqual(['seq -> end']);
  });

  it('infers an AI from the name of a plugin that it does not know', () => {
    const { graph } = readOne(kestraReader, flow('  - { id: write, type: io.kestra.plugin.groq.ChatCompletion }\n'));
    expect(performerOf(graph, 'write')).toBe('ai [inferred]');
  });

  it('reads what tasks hold, each branch as one that may run or not', () => {
    const { graph } = readOne(
      kestraReader,
      flow(
        '  - id: if\n    type: io.kestra.plugin.core.flow.If\n    then: [{ id: yes, type: a.b }]\n    else: [{ id: no, type: a.b }]\n' +
          '  - { id: end, type: a.b }\n',
      ),
    );
    expect(waysIn(graph)).toEqual(['if -> yes', 'if -> no', 'yes -> end', 'no -> end']);
  });

  it('follows what runs when a task fails, and what runs in the end', () => {
    const source = sourceOf(
      'id: a\nnamespace: b\ntasks: [{ id: c, type: d.e }]\n' +
        'errors: [{ id: tell, type: io.kestra.plugin.openai.ChatCompletion }, { id: post, type: g.h }]\n' +
        'finally: [{ id: tidy, type: g.h }]\n',
    );
    const { graph } = readOne(kestraReader, source);
    expect(performerOf(graph, 'tell')).toBe('ai');
    expect(waysIn(graph)).toEqual(['c -> tell: error', 'tell -> post', 'c -> tidy', 'post -> tidy']);
  });

  it('holds nothing back side by side: a pause beside a task does not come before it', () => {
    const { graph } = readOne(
      kestraReader,
      flow(
        '  - id: both\n    type: io.kestra.plugin.core.flow.Parallel\n' +
          '    tasks: [{ id: ask, type: io.kestra.plugin.core.flow.Pause }, { id: send, type: a.b }]\n' +
          '  - id: graph\n    type: io.kestra.plugin.core.flow.Dag\n' +
          '    tasks: [{ task: { id: think, type: io.kestra.plugin.openai.ChatCompletion }, dependsOn: [ask] }]\n',
      ),
    );
    expect(waysIn(graph).filter((way) => way.endsWith('send'))).toEqual(['both -> send']);
    expect(performerOf(graph, 'think')).toBe('ai');
    expect(stepIn(graph, 'think').place.pointer).toBe('/tasks/1/tasks/0/task');
  });

  it('infers an AI from an address at which models answer and from the image of a container', () => {
    const { graph } = readOne(
      kestraReader,
      flow(
        '  - { id: call, type: io.kestra.plugin.core.http.Request, uri: "https://api.mistral.ai/v1/chat" }\n' +
          '  - { id: run, type: io.kestra.plugin.scripts.shell.Commands, containerImage: "ollama/ollama:1" }\n',
      ),
    );
    expect([performerOf(graph, 'call'), performerOf(graph, 'run')]).toEqual(['ai [inferred]', 'ai [inferred]']);
  });
});
