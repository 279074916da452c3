import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/digest.js';
import { readYamlText } from '../../src/load/yaml.js';
import type { Oversight } from '../../src/model/generated/oversight.js';
import { entriesOf, type WorkflowGraph } from '../../src/workflow/model.js';
import { n8nReader } from '../../src/workflow/readers/n8n/reader.js';
import type { WorkflowReading } from '../../src/workflow/readers/reader.js';
import { proveRefusalOrReversal } from '../../src/workflow/refusal-or-reversal.js';
import { applySidecar } from '../../src/workflow/sidecar.js';
import { openQuestions } from '../../src/workflow/sidecar-questions.js';
import { scaffoldSidecar } from '../../src/workflow/sidecar-scaffold.js';
import { proveStopReach } from '../../src/workflow/stop-reach.js';
import { readSidecar } from '../../src/workflow-file.js';
import { fc } from '../support/property.js';
import { jsonSource, readOne, stepIn, waysIn } from './readers/read.js';

const BASE = 'n8n-nodes-base.';

/** An agent writes, a person approves, a mail goes out: complete but for what n8n cannot say. */
const FLOW = {
  nodes: [
    { name: 'start', type: `${BASE}manualTrigger`, parameters: {} },
    { name: 'write', type: '@n8n/n8n-nodes-langchain.agent', parameters: {}, onError: 'stopWorkflow' },
    {
      name: 'ask',
      type: `${BASE}gmail`,
      parameters: { operation: 'sendAndWait', sendTo: 'x', approvalOptions: { values: { approvalType: 'double' } } },
    },
    {
      name: 'approved',
      type: `${BASE}if`,
      parameters: {
        conditions: { conditions: [{ leftValue: '={{ $json.data.approved }}', operator: { operation: 'true' } }] },
      },
    },
    { name: 'send', type: `${BASE}emailSend`, parameters: { toEmail: 'x' }, onError: 'continueRegularOutput' },
    { name: 'drop', type: `${BASE}noOp`, parameters: {} },
  ],
  connections: Object.fromEntries(
    [
      ['start', [['write']]],
      ['write', [['ask']]],
      ['ask', [['approved']]],
      ['approved', [['send'], ['drop']]],
    ].map(([from, outs]) => [
      from,
      { main: (outs as string[][]).map((list) => list.map((node) => ({ node, type: 'main', index: 0 }))) },
    ]),
  ),
};
const READING = readOne(n8nReader, jsonSource(FLOW));
const DIGEST = READING.graph.source.digest;

const basis = { schemaVersion: 1, digest: DIGEST, confirmedBy: 'head-of-service', confirmedOn: '2027-12-02' } as const;
const apply = (more: Partial<Oversight>, reading: WorkflowReading = READING) =>
  applySidecar([reading], { document: 'flow.json.oversight.yaml', value: { ...basis, ...more } });
const graphWith = (more: Partial<Oversight>): WorkflowGraph => apply(more).readings[0]!.graph;

const COMPLETE: Partial<Oversight> = {
  systems: ['mail-writer'],
  accountable: 'head-of-service',
  actors: [{ id: 'clerk', kind: 'human', function: 'clerk' }],
  steps: [
    { id: 'send', effect: 'on-persons', reversal: 'none' },
    { id: 'ask', effect: 'none' },
  ],
  transitions: [
    { from: 'ask', to: 'send', confirmed: 'yes' },
    { from: 'ask', to: 'drop', confirmed: 'yes' },
  ],
  stop: { mechanism: 'switch the workflow off', by: ['clerk'], reaches: 'all', safeState: 'yes' },
  notices: 'none',
  logging: { steps: 'all', input: 'yes', output: 'yes', retention: 'P6M' },
};

/** What good practice asks beside, as a sidecar says it. */
const PRACTICE: Partial<Oversight> = {
  actors: [
    {
      id: 'write-ai',
      limits: { iterations: 5 },
      lifeCycle: { stage: 'in-use', approvedBy: 'head-of-it', approvedOn: '2027-05-01', nextReview: '2028-05-01' },
    },
  ],
  transitions: [
    ...(COMPLETE.transitions as []),
    { from: 'write', to: 'ask', carries: ['the draft', 'what it rests on'] },
  ],
  gates: [
    {
      step: 'ask',
      excludesInitiator: 'yes',
      onDuty: { hours: 'part', standIns: 'none', otherwise: 'wait' },
      load: { casesPerDay: 5, minutesPerCase: 5, reviewers: 1, hoursPerDay: 1 },
    },
  ],
  thresholds: 'none',
  escalations: 'none',
  prohibited: 'none',
  grants: [{ actor: 'write-ai', steps: ['write'], level: 2, grantedBy: 'head-of-it', until: '2028-05-01' }],
  metrics: [{ step: 'write', measure: 'overrides', threshold: 'above 20 in 100', alerts: ['clerk'] }],
};

describe('what the sidecar can say', () => {
  /** Of the native form, what only a sidecar has or only a workflow: how sure a fact is, and who confirms it. */
  const ONLY_NATIVE = new Set(['certainty']);
  const definitions = (name: string) =>
    JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as {
      properties: Record<string, unknown>;
      $defs: Record<string, { properties?: Record<string, unknown>; enum?: unknown }>;
    };

  it('is everything that the native form can say, key by key', () => {
    const [native, sidecar] = [definitions('workflow'), definitions('oversight')];
    const missing = (own: Record<string, unknown> = {}, other: Record<string, unknown> = {}, at: string) =>
      Object.keys(own)
        .filter((key) => !ONLY_NATIVE.has(key) && !(key in other))
        .map((key) => `${at}.${key}`);
    expect([
      ...missing(native.properties, sidecar.properties, 'workflow'),
      ...Object.entries(native.$defs).flatMap(([name, { properties }]) =>
        missing(properties, sidecar.$defs[name]?.properties, name),
      ),
      // What a step is called is for the workflow to say.
    ]).toEqual(['step.name']);
  });

  it('reaches the proofs of good practice', () => {
    const graph = graphWith({ ...COMPLETE, ...PRACTICE, actors: [...COMPLETE.actors!, ...PRACTICE.actors!] });
    expect(entriesOf(graph.actors).find(({ id }) => id === 'write-ai')).toMatchObject({
      limits: { iterations: 5 },
      lifeCycle: { stage: 'in-use' },
    });
    expect(graph.gates).toMatchObject([
      { onDuty: { hours: 'part' }, load: { reviewers: 1 }, excludesInitiator: 'yes' },
    ]);
    expect(graph.grants).toMatchObject([{ actor: 'write-ai', level: 2, certainty: 'declared' }]);
    expect(graph.metrics).toMatchObject([{ step: 'write', alerts: ['clerk'] }]);
    expect(entriesOf(graph.transitions).find(({ to }) => to === 'ask')).toMatchObject({
      carries: ['the draft', 'what it rests on'],
    });
    expect([graph.thresholds, graph.escalations, graph.prohibited]).toEqual(['none', 'none', 'none']);
  });

  it('names what its grants, metrics and gates refer to and nobody knows', () => {
    const { findings, readings } = apply({
      grants: [{ actor: 'nobody', steps: ['nowhere'] }],
      metrics: [{ step: 'nowhere', alerts: ['nobody'] }],
      gates: [{ step: 'ask', excludesDecidersOf: ['nowhere'], onDuty: { standIns: ['nobody'] } }],
      steps: [{ id: 'drop', branchesOn: 'nowhere' }],
    });
    expect(findings.map(({ pointer }) => pointer).sort()).toEqual([
      '/gates/0/excludesDecidersOf/0',
      '/grants/0/steps/0',
      '/metrics/0/step',
      '/steps/0/branchesOn',
    ]);
    expect(readings[0]!.problems.map(({ pointer }) => pointer).sort()).toEqual([
      '/gates/0/onDuty/standIns/0',
      '/grants/0/actor',
      '/metrics/0/alerts/0',
    ]);
  });

  it('keeps what the workflow says where it says that the AI identifies nobody, as a conflict', () => {
    const said = {
      ...READING,
      graph: {
        ...READING.graph,
        steps: entriesOf(READING.graph.steps).map((step) =>
          step.id === 'write' ? { ...step, identifies: 'yes' as const } : step,
        ),
      },
    };
    const [{ graph }] = apply({ steps: [{ id: 'write', identifies: 'no' }] }, said).readings as [WorkflowReading];
    expect(stepIn(graph, 'write')).toMatchObject({ identifies: 'yes', certainty: 'conflict' });
  });
});

describe('what a sidecar merges', () => {
  it('turns a workflow that showed nothing into one whose effects a person can refuse and whose AI can be stopped', () => {
    expect(proveRefusalOrReversal(READING.graph, '').verdict).toBe('open');
    const graph = graphWith(COMPLETE);
    expect(proveRefusalOrReversal(graph, 'mail-writer').verdict).toBe('covered');
    expect(proveStopReach(graph, 'mail-writer').verdict).toBe('reached');
  });

  it('makes a completed fact declared, and the reading that was given stays as it was', () => {
    const before = JSON.stringify(READING);
    const step = stepIn(graphWith({ steps: [{ id: 'send', effect: 'on-persons' }] }), 'send');
    expect(step).toMatchObject({ effect: 'on-persons', certainties: { effect: 'declared' } });
    expect(step.place).toEqual({ document: 'flow.json', pointer: '/nodes/4' });
    expect(JSON.stringify(READING)).toBe(before);
  });

  it('makes an inferred way declared once a person confirms it, and no sooner', () => {
    expect(waysIn(graphWith({ transitions: [{ from: 'ask', to: 'send' }] }))).toContain(
      'ask -> send: approve [inferred]',
    );
    expect(waysIn(graphWith({ transitions: [{ from: 'ask', to: 'send', confirmed: true }] }))).toContain(
      'ask -> send: approve',
    );
  });

  it('keeps what the workflow declares where the sidecar says otherwise, as a conflict', () => {
    const graph = graphWith({
      steps: [{ id: 'write', kind: 'data', waits: 'no' }],
      gates: [{ step: 'ask', canRefuse: 'no' }],
      errors: [{ step: 'send', behaviour: 'stop' }],
      actors: [{ id: 'write-ai', kind: 'automated' }],
    });
    expect(stepIn(graph, 'write')).toMatchObject({ kind: 'act', certainties: { kind: 'conflict' } });
    expect(graph.gates).toMatchObject([{ canRefuse: 'yes', certainty: 'conflict' }]);
    expect(graph.errors).toContainEqual(
      expect.objectContaining({ step: 'send', behaviour: 'silent-continue', certainty: 'conflict' }),
    );
    expect(graph.actors).toContainEqual(expect.objectContaining({ id: 'write-ai', kind: 'ai', certainty: 'conflict' }));
  });

  it('contradicts a workflow that says that there are no gates, and cannot make one', () => {
    const bare = readOne(
      n8nReader,
      jsonSource({ ...FLOW, nodes: FLOW.nodes.filter(({ name }) => name !== 'ask'), connections: {} }),
    );
    const [{ graph }] = apply(
      { digest: bare.graph.source.digest, gates: [{ step: 'send', canRefuse: 'yes', enforcedBy: 'engine' }] },
      bare,
    ).readings as [WorkflowReading];
    expect(bare.graph.gates).toBe('none');
    expect(graph.gates).toMatchObject([{ step: 'send', certainty: 'conflict' }]);
  });

  it('names the sidecar as the place of what it adds', () => {
    const graph = graphWith(COMPLETE);
    expect(graph.stop).toMatchObject({ place: { document: 'flow.json.oversight.yaml', pointer: '/stop' } });
    expect(entriesOf(graph.actors).at(-1)).toMatchObject({
      id: 'clerk',
      place: { document: 'flow.json.oversight.yaml', pointer: '/actors/0' },
    });
  });

  it('takes only yes and no for an answer', () => {
    const graph = graphWith({ gates: [{ step: 'ask', excludesInitiator: 'to be confirmed' }] });
    expect(graph.gates).toMatchObject([{ excludesInitiator: 'unknown' }]);
  });

  it('adds ways only where the workflow says nothing of how its steps follow one another', () => {
    const { findings, readings } = apply({ transitions: [{ from: 'write', to: 'send' }] });
    expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['sidecar-step-gone /transitions/0']);
    expect(waysIn(readings[0]!.graph)).toEqual(waysIn(READING.graph));
    const silent = { ...READING, graph: { ...READING.graph, transitions: 'unknown', gates: 'unknown' } } as const;
    const added = apply({ transitions: [{ from: 'write', to: 'send' }] }, silent);
    expect(waysIn(added.readings[0]!.graph)).toEqual(['write -> send']);
  });

  it('refuses references to actors that nobody knows', () => {
    const { readings } = apply({ gates: [{ step: 'ask', approvers: ['ghost'] }], stop: { by: ['nobody'] } });
    expect(readings[0]?.problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'dangling-reference /gates/0/approvers/0',
      'dangling-reference /stop/by/0',
    ]);
  });
});

describe('a sidecar that no longer fits', () => {
  it('is a finding where the workflow has changed, and nothing of it counts but its id', () => {
    const { findings, readings } = apply({ ...COMPLETE, digest: digestOf('another'), id: 'replies' });
    expect(findings).toMatchObject([
      { code: 'sidecar-stale', document: 'flow.json.oversight.yaml', pointer: '/digest' },
    ]);
    expect(readings[0]?.graph).toEqual({ ...READING.graph, id: 'replies' });
  });

  it('is a finding where it names steps that are gone, each with its place; the rest counts', () => {
    const { findings, readings } = apply({
      steps: [
        { id: 'gone', effect: 'none' },
        { id: 'ask', effect: 'none' },
      ],
      gates: [{ step: 'gone-too', canRefuse: 'yes' }],
      stop: { reaches: ['write', 'lost'] },
    });
    expect(findings.map(({ code, pointer, found }) => `${code} ${pointer} ${found}`)).toEqual([
      'sidecar-step-gone /steps/0/id "gone" is no step of the workflow',
      'sidecar-step-gone /gates/0/step "gone-too" is no step of the workflow',
      'sidecar-step-gone /stop/reaches/1 "lost" is no step of the workflow',
    ]);
    expect(stepIn(readings[0]!.graph, 'ask').effect).toBe('none');
    expect(entriesOf(readings[0]!.graph.gates)).toHaveLength(1);
  });

  it('never makes more of a workflow when an entry is left out', () => {
    const keys = Object.keys(COMPLETE) as (keyof Oversight)[];
    fc.assert(
      fc.property(fc.subarray(keys, { maxLength: keys.length - 1 }), (kept) => {
        const part = Object.fromEntries(kept.map((key) => [key, COMPLETE[key]]));
        const graph = graphWith({ ...part, actors: COMPLETE.actors ?? [] });
        if (proveRefusalOrReversal(graph, 'mail-writer').verdict === 'covered')
          expect(kept).toEqual(expect.arrayContaining(['steps', 'transitions']));
        if (proveStopReach(graph, 'mail-writer').verdict === 'reached') expect(kept).toContain('stop');
      }),
      { numRuns: 60 },
    );
  });
});

describe('the scaffold of a sidecar', () => {
  const parsed = async (text: string) => readSidecar({ document: 's.yaml', bytes: new TextEncoder().encode(text) });

  it('asks exactly what is open, and a workflow that is completed leaves no question', () => {
    const asked = openQuestions(READING.graph).map(({ section, entry, key }) =>
      [section, entry?.id ?? entry?.step ?? entry?.from, key].filter((part) => part !== undefined).join(' '),
    );
    expect(asked).toEqual([
      ...['systems', 'accountable', 'stop', 'notices', 'logging'],
      ...['thresholds', 'escalations', 'prohibited', 'grants', 'metrics'],
      ...['actors write-ai limits', 'actors write-ai lifeCycle'],
      ...['steps write identifies', 'steps ask effect', 'steps send effect'],
      'transitions write.main.0.0 carries',
      ...['transitions approved.main.0.0 confirmed', 'transitions approved.main.1.0 confirmed'],
      ...['gates ask excludesInitiator', 'gates ask onDuty', 'gates ask load'],
    ]);
    const done = { ...COMPLETE, ...PRACTICE, actors: [...COMPLETE.actors!, ...PRACTICE.actors!] };
    const left = openQuestions(graphWith({ ...done, steps: [...COMPLETE.steps!, { id: 'write', identifies: 'no' }] }));
    expect(left.map(({ key, section }) => `${section} ${key}`)).toEqual(['steps accountable']);
    const steps: Oversight['steps'] = [
      { id: 'send', effect: 'on-persons', reversal: 'none', accountable: ['head-of-service'] },
      { id: 'ask', effect: 'none' },
      { id: 'write', identifies: 'no' },
    ];
    expect(openQuestions(graphWith({ ...done, steps }))).toEqual([]);
  });

  it('is YAML with blanks, which nobody has signed and which says nothing', async () => {
    const text = scaffoldSidecar([READING]);
    const blank = await parsed(text);
    if (!('problems' in blank)) throw new Error('an unsigned sidecar was taken');
    expect(blank.problems.map(({ code, found }) => `${code}: ${found}`)).toEqual([
      expect.stringMatching(/^missing-key: .*confirmedBy/),
      expect.stringMatching(/^missing-key: .*confirmedOn/),
    ]);
    const signed = await parsed(
      text.replace('confirmedBy:', 'confirmedBy: me').replace('confirmedOn:', 'confirmedOn: 2027-12-02'),
    );
    if ('problems' in signed) throw new Error(JSON.stringify(signed.problems));
    expect(applySidecar([READING], { document: 's.yaml', value: signed.value }).readings[0]?.graph).toEqual(
      READING.graph,
    );
  });

  it('asks for each step in its own words, quoted, so that ids of digits stay text', () => {
    expect(scaffoldSidecar([READING])).toContain('  - id: "send"\n    # Does it touch a natural person?');
  });

  it('lets no decision of a gate or a way become a line of the sidecar', () => {
    const evil = 'no\naccountable: none\n#';
    const transitions = entriesOf(READING.graph.transitions).map((way) => ({ ...way, outcome: evil, id: evil }));
    const gates = entriesOf(READING.graph.gates).map((gate) => ({
      ...gate,
      outcomes: [evil],
      timeLimit: evil,
      certainty: 'inferred' as const,
    }));
    const text = scaffoldSidecar([{ ...READING, graph: { ...READING.graph, transitions, gates } }]);
    expect(text).not.toContain('\naccountable: none');
    const read = readYamlText(text, 's.yaml');
    expect('value' in read && (read.value as { accountable: unknown }).accountable).toBeNull();
  });

  it('lets no name of a step become a key or a line of the sidecar', () => {
    const evil = 'x"\naccountable: none\n# \u202e\u0085\u2028';
    fc.assert(
      fc.property(fc.oneof(fc.constant(evil), fc.string({ unit: 'binary' })), (name) => {
        const step = { ...stepIn(READING.graph, 'send'), id: `a${name}`, name };
        const graph = { ...READING.graph, steps: [step], transitions: 'none', gates: 'none', errors: 'none' } as const;
        const read = readYamlText(scaffoldSidecar([{ ...READING, graph }]), 's.yaml');
        if ('problems' in read) throw new Error(JSON.stringify(read.problems));
        expect(read.value).toMatchObject({
          steps: [{ id: step.id }],
        });
        expect((read.value as { accountable: unknown }).accountable).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
