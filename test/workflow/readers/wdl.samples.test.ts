import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../src/workflow/model.js';
import { wdlReader } from '../../../src/workflow/readers/wdl/reader.js';
import { proveRefusalOrReversal } from '../../../src/workflow/refusal-or-reversal.js';

const folder = resolve('../shared/samples/microsoft-wdl');

/** What a person found by reading each file. Actions by name as they are shown. */
interface Key {
  readonly ai: readonly string[];
  readonly people: readonly string[];
  readonly discretionary: readonly string[];
  readonly steps: number;
  readonly verdict: string;
}

const keys: Readonly<Record<string, Key>> = {
  // The answers go back to whoever asked; the embedding is made by a model and decides nothing.
  'logic-apps-chat.json': {
    ai: ['Get chat completions', 'get search query', 'Gets a single embedding'],
    people: [],
    discretionary: [],
    steps: 11,
    verdict: 'open',
  },
  // An agent with three tools and a bound of a hundred rounds; nobody is asked.
  'logic-apps-agent-idoc-filtering.json': {
    ai: ['Data Validation Agent'],
    people: [],
    discretionary: ['Get validation document', 'CSV data', 'VerificationInfo'],
    steps: 25,
    verdict: 'open',
  },
  // An approval that is used to collect feedback: one answer, which refuses nothing. No AI.
  'power-automate-collect-feedback.json': {
    ai: [],
    people: ['Start and Wait for Feedback'],
    discretionary: [],
    steps: 7,
    verdict: 'nothing-to-prove',
  },
};

describe.skipIf(!existsSync(folder))('real flows and logic apps', () => {
  const readingOf = (name: string) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    const source = { document: name, digest: 'sha256:0', text, value: JSON.parse(text) as unknown };
    expect(wdlReader.recognises(source)).toBe(true);
    return wdlReader.read(source, [])[0]!;
  };

  it.each(Object.keys(keys))('%s', (name) => {
    const key = keys[name]!;
    const { graph, problems, unrecognised } = readingOf(name);
    expect(problems).toEqual([]);
    expect(unrecognised).toEqual([]);
    const steps = entriesOf(graph.steps);
    const kinds = new Map(entriesOf(graph.actors).map(({ id, kind, certainty }) => [id, `${kind} ${certainty}`]));
    const by = (kind: string) =>
      steps.filter(({ performer }) => kinds.get(performer ?? '') === kind).map((step) => step.name);
    expect(by('ai declared').sort()).toEqual([...key.ai].sort());
    expect(by('ai inferred')).toEqual([]);
    expect(by('human declared')).toEqual(key.people);
    expect(steps.filter(({ reach }) => reach === 'discretionary-by-ai').map((step) => step.name)).toEqual(
      key.discretionary,
    );
    expect(steps).toHaveLength(key.steps);
    expect(proveRefusalOrReversal(graph, 'any-system').verdict).toBe(key.verdict);
  });

  it('collecting feedback is no approval that can be refused', () => {
    const { graph } = readingOf('power-automate-collect-feedback.json');
    expect(entriesOf(graph.gates)).toMatchObject([
      { step: 'Start_and_Wait_for_Feedback', type: 'choose', outcomes: ['Feedback'], canRefuse: 'no' },
    ]);
  });

  it('the agent is bounded by its rounds', () => {
    const { graph } = readingOf('logic-apps-agent-idoc-filtering.json');
    const agent = entriesOf(graph.actors).find(({ kind }) => kind === 'ai');
    expect(agent).toMatchObject({ limits: { iterations: 100 }, model: 'gpt-5-3', provider: 'AzureOpenAI' });
  });
});
