import { describe, expect, it } from 'vitest';
import { readPythonCalls } from '../../../src/workflow/readers/crewai/python.js';
import { crewaiReader } from '../../../src/workflow/readers/crewai/reader.js';
import { performerOf, readOne, sourceOf, stepIn, waysIn } from './read.js';

const AGENTS = sourceOf(
  `
scout:
  role: Scout
  goal: Find people
  backstory: Curious
  allow_delegation: true
  max_iter: 7
human_reviewer:
  role: Human reviewer
  goal: Approve as a person
  backstory: Careful
  allow_delegation: false
  allow_code_execution: true
`,
  'config/agents.yaml',
);
const TASKS = sourceOf(
  `
search:
  description: Find people. Ask a human to approve first.
  expected_output: A list
  agent: scout
judge:
  description: Judge the list
  expected_output: A ranking
  agent: human_reviewer
  context: [search]
`,
  'config/tasks.yaml',
);
const program = (crew: string, more = '') =>
  sourceOf(
    `
from crewai import Agent, Crew, Process, Task  # Crew(process=Process.hierarchical)

@CrewBase
class Hiring:
    """Crew(tasks=[])"""
    @agent
    def scout(self) -> Agent:
        return Agent(config=self.agents_config['scout'], tools=[Search()])

    @task
    def search(self) -> Task:
        return Task(config=self.tasks_config['search'], agent=self.scout()${more})

    @task
    def judge(self) -> Task:
        return Task(config=self.tasks_config["judge"])

    @crew
    def crew(self) -> Crew:
        return Crew(${crew})
`,
    'crew.py',
  );

describe('the CrewAI reader', () => {
  it('takes every agent for an AI, also one that is called a human reviewer', () => {
    const { graph } = readOne(crewaiReader, TASKS, [AGENTS]);
    expect([performerOf(graph, 'search'), performerOf(graph, 'judge')]).toEqual(['ai', 'ai']);
    expect(graph.actors).toMatchObject([
      { id: 'scout', mayDelegateTo: ['human_reviewer'], limits: { iterations: 7 }, tools: 'unknown' },
      { id: 'human_reviewer', mayDelegateTo: 'none', limits: 'unknown', runsCode: 'yes' },
    ]);
    expect(graph.gates).toBe('unknown');
  });

  it('gives the same workflow from either of its files, and its digest covers both', () => {
    const [one, other] = [readOne(crewaiReader, TASKS, [AGENTS]), readOne(crewaiReader, AGENTS, [TASKS])];
    expect(other.graph).toEqual(one.graph);
    expect(one.graph.source.document).toBe('config/tasks.yaml');
    expect([TASKS.digest, AGENTS.digest]).not.toContain(one.graph.source.digest);
  });

  it('says that nobody knows the order of tasks that name no context and have no program beside them', () => {
    const tasks = sourceOf('a:\n  description: x\n  expected_output: y\nb:\n  description: x\n  expected_output: y\n');
    const { graph } = readOne(crewaiReader, tasks);
    expect(graph.transitions).toBe('unknown');
    expect(performerOf(graph, 'a')).toBe('ai');
  });

  it('takes what the program says plainly as inferred, and comments and texts as nothing', () => {
    const { graph } = readOne(crewaiReader, TASKS, [AGENTS, program('tasks=self.tasks, process=Process.sequential')]);
    expect(waysIn(graph)).toEqual(['search -> judge']);
    expect(stepIn(graph, 'search')).toMatchObject({ start: 'yes', certainties: { start: 'inferred' } });
    const managed = readOne(crewaiReader, TASKS, [AGENTS, program('tasks=self.tasks, process=Process.hierarchical')]);
    expect(stepIn(managed.graph, 'search')).toMatchObject({ start: 'unknown', certainties: { performer: 'inferred' } });
  });

  it('takes human input for a person who can ask for changes and cannot say no', () => {
    const tasks = sourceOf('a:\n  description: x\n  expected_output: y\n  human_input: true\n');
    const { graph } = readOne(crewaiReader, tasks);
    expect(performerOf(graph, 'a.feedback')).toBe('human');
    expect(graph.gates).toMatchObject([{ step: 'a.feedback', canRefuse: 'no', certainty: 'inferred' }]);
    expect(waysIn(graph)).toEqual(['a -> a.feedback', 'a.feedback -> a: modify [inferred]']);
    const inProgram = readOne(crewaiReader, TASKS, [AGENTS, program('tasks=self.tasks', ', human_input=True')]);
    expect(stepIn(inProgram.graph, 'search.feedback').certainty).toBe('inferred');
  });

  it('names keys that it does not know', () => {
    const tasks = sourceOf('a:\n  description: x\n  expected_output: y\n  approval_by: boss\n');
    expect(readOne(crewaiReader, tasks).unrecognised).toEqual([
      { construct: 'key approval_by', place: { document: 'flow.yaml', pointer: '/a/approval_by' } },
    ]);
  });

  it('is not every YAML file with descriptions', () => {
    expect(crewaiReader.recognises(sourceOf('a:\n  description: x\n'))).toBe(false);
    expect(crewaiReader.recognises(sourceOf('print("hello")\n', 'x.py'))).toBe(false);
  });
});

describe('reading Python', () => {
  it('finds calls with their keyword arguments, over lines, brackets and texts', () => {
    const [call] = readPythonCalls(
      `x = Task(\n  description="a, b) c", # no, human_input=True\n  context=[one(), two],\n  n=3)`,
    );
    expect([...(call?.keywords ?? [])]).toEqual([
      ['description', '"a, b) c"'],
      ['context', '[one(),two]'],
      ['n', '3'],
    ]);
  });

  it.each(['Task(', 'Task("', "'''Task(a=1)", '\\', 'class Task(Base): pass', 'def Task(a=1): pass', ')]}'])(
    'finds nothing in %j',
    (text) => {
      expect(readPythonCalls(text).flatMap(({ keywords }) => [...keywords])).toEqual([]);
    },
  );

  it('reads long program text in one pass', () => {
    const text = 'Agent(a=1)\n'.repeat(50_000);
    expect(readPythonCalls(text)).toHaveLength(50_000);
    expect(readPythonCalls('('.repeat(999_999))).toEqual([]);
  });

  it('takes an agent that only a task names for an AI of that name, whatever it is called', () => {
    const { graph } = readOne(crewaiReader, TASKS);
    expect(performerOf(graph, 'search')).toBe('ai');
    expect(stepIn(graph, 'judge').performer).toBe('human_reviewer');
    expect(performerOf(graph, 'judge')).toBe('ai');
  });

  it('reads agents and tasks that stand in one file', () => {
    const crew = sourceOf(
      `
agents:
  scout: {role: Scout, goal: Find people}
tasks:
  search: {description: Find people, agent: scout, human_input: true}
`,
      'crew.yaml',
    );
    const { graph } = readOne(crewaiReader, crew);
    expect(stepIn(graph, 'search')).toMatchObject({ performer: 'scout', place: { pointer: '/tasks/search' } });
    expect(waysIn(graph)).toEqual(['search -> search.feedback', 'search.feedback -> search: modify [inferred]']);
  });

  it('names an entry that is no task and reads the others', () => {
    const odd = sourceOf('version: 2\na: {description: x, agent: b}\nc: {description: y, agent: b}', 'tasks.yaml');
    const { graph, unrecognised } = readOne(crewaiReader, odd);
    expect(Array.isArray(graph.steps) && graph.steps.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(unrecognised.map(({ construct }) => construct)).toEqual(['version, which is no task']);
    expect(crewaiReader.recognises(sourceOf('a: {description: x}\nb: 1', 'x.yaml'))).toBe(false);
  });
});
