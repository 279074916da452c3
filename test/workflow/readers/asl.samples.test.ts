import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../src/workflow/model.js';
import { aslReader } from '../../../src/workflow/readers/asl/reader.js';
import { proveRefusalOrReversal } from '../../../src/workflow/refusal-or-reversal.js';

const folder = resolve('../shared/samples/aws-step-functions');

/** What a person found by reading each file. States by name. */
interface Key {
  /** Calls to a service that is AI, and among them those that only fetch what is there. */
  readonly ai: readonly string[];
  readonly fetching: readonly string[];
  readonly perhapsAi: readonly string[];
  /** Waits that a message with a token opens: a person by inference. */
  readonly perhapsPeople: readonly string[];
  /** Waits that anybody or anything may end. */
  readonly waits: readonly string[];
  readonly steps: number;
  readonly verdict: string;
}

const none = { ai: [], fetching: [], perhapsAi: [], perhapsPeople: [], waits: [], verdict: 'open' };
const keys: Readonly<Record<string, Key>> = {
  // The answer of the user comes through a function: that a person is asked stands in names only.
  'genai-prompt-chaining-hitl.asl.json': {
    ...none,
    ai: ['StartTranscriptionJob', 'GetTranscriptionJob', 'Generate Avatar', 'Bedrock InvokeModel'],
    fetching: ['GetTranscriptionJob'],
    perhapsAi: ['Call third-party API'],
    waits: ['Wait for user feedback'],
    steps: 16,
  },
  'human-in-the-loop.asl.json': { ...none, waits: ['Notify Approver'], steps: 5 },
  'parallel-human-approval.asl.json': {
    ...none,
    perhapsPeople: ['SNS Publish to Approver 1', 'SNS Publish to Approver2', 'SNS Publish to Approver3'],
    steps: 7,
  },
  // The token is kept in a table and sent back by a machine.
  'textract-callback.asl.json': { ...none, ai: ['textract'], waits: ['Wait for Textract Callback Token'], steps: 3 },
  'moderated-image-catalog.asl.json': {
    ...none,
    ai: ['Check for inappropriate content', 'Detect objects in image', 'Detect text in image'],
    steps: 9,
  },
  'human-task-reminder.asl.yaml': { ...none, perhapsPeople: ['SNS Send Task Token to Human'], steps: 11 },
  'transcribe-file.asl.yaml': {
    ...none,
    ai: ['Start Transcription Job', 'Get Transcription Job'],
    fetching: ['Get Transcription Job'],
    steps: 12,
  },
};

describe.skipIf(!existsSync(folder))('real state machines', () => {
  it.each(Object.keys(keys))('%s', (name) => {
    const key = keys[name]!;
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    const value: unknown = name.endsWith('.json') ? JSON.parse(text) : load(text);
    const source = { document: name, digest: 'sha256:0', text, value };
    expect(aslReader.recognises(source)).toBe(true);
    const [reading] = aslReader.read(source, []);
    const { graph, problems, unrecognised } = reading!;
    expect(problems).toEqual([]);
    expect(unrecognised).toEqual([]);
    const steps = entriesOf(graph.steps);
    const actors = new Map(entriesOf(graph.actors).map((actor) => [actor.id, actor]));
    const by = (kind: string) =>
      steps
        .filter(({ performer }) => {
          const actor = actors.get(performer ?? '');
          return `${actor?.kind} ${actor?.certainty}` === kind;
        })
        .map((step) => step.name);
    expect(by('ai declared').sort()).toEqual([...key.ai].sort());
    expect(by('ai inferred')).toEqual(key.perhapsAi);
    expect(by('human declared')).toEqual([]);
    expect(by('human inferred')).toEqual(key.perhapsPeople);
    expect(
      steps
        .filter(({ kind, performer }) => kind === 'retrieve' && actors.get(performer ?? '')?.kind === 'ai')
        .map((step) => step.name),
    ).toEqual(key.fetching);
    expect(
      steps
        .filter(
          ({ performer }) =>
            actors.get(performer ?? '')?.kind === 'unknown' && performer?.startsWith('callback') === true,
        )
        .map((step) => step.name),
    ).toEqual(key.waits);
    expect(entriesOf(graph.gates).every(({ certainty }) => certainty === 'inferred')).toBe(true);
    expect(entriesOf(graph.gates)).toHaveLength(key.perhapsPeople.length);
    expect(steps).toHaveLength(key.steps);
    expect(proveRefusalOrReversal(graph, 'any-system').verdict).toBe(key.verdict);
  });
});
