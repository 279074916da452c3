import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entriesOf, type WorkflowGraph } from '../../../src/workflow/model.js';
import { findReferenceProblems } from '../../../src/workflow/native-problems.js';
import { bpmnLines, bpmnReader } from '../../../src/workflow/readers/bpmn/reader.js';
import type { WorkflowReading } from '../../../src/workflow/readers/reader.js';
import { proveRefusalOrReversal } from '../../../src/workflow/refusal-or-reversal.js';
import { fc } from '../../support/property.js';

const source = (text: string) => ({ document: 'p.bpmn', digest: 'sha256:0', text });
const readAll = (text: string) => bpmnReader.read(source(text), []);
const one = (text: string): WorkflowReading => {
  const readings = readAll(text);
  expect(readings).toHaveLength(1);
  return readings[0]!;
};
const sound = (text: string): WorkflowGraph => {
  const { graph, problems } = one(text);
  expect(problems).toEqual([]);
  return graph;
};

const NAMESPACES = [
  'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"',
  'xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"',
  'xmlns:camunda="http://camunda.org/schema/1.0/bpmn"',
  'xmlns:flowable="http://flowable.org/bpmn"',
  'xmlns:drools="http://www.jboss.org/drools"',
].join(' ');
const definitions = (body: string) => `<definitions ${NAMESPACES} id="d">${body}</definitions>`;
const process = (body: string, more = '') => definitions(`<process id="p" ${more}>${body}</process>`);
const flow = (from: string, to: string) => `<sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}"/>`;

const stepIn = (graph: WorkflowGraph, id: string) => {
  const step = entriesOf(graph.steps).find((each) => each.id === id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
};
const actorFor = (graph: WorkflowGraph, id: string) =>
  entriesOf(graph.actors).find((actor) => actor.id === stepIn(graph, id).performer);
const ways = (graph: WorkflowGraph) =>
  entriesOf(graph.transitions).map(({ from, to, kind, certainty }) => {
    const how = [kind === 'normal' ? '' : ` ${kind}`, certainty === 'declared' ? '' : ` (${certainty})`].join('');
    return `${from} -> ${to}${how}`;
  });
const gateAt = (graph: WorkflowGraph, step: string) => entriesOf(graph.gates).find((gate) => gate.step === step);

describe('an agent with a tool box (Camunda 8)', () => {
  const text = readFileSync(new URL('fixtures/bpmn/claims.bpmn', import.meta.url), 'utf8');
  const { graph, unrecognised, problems } = one(text);

  it('is recognised by its namespace, whatever the prefix is', () => {
    expect(bpmnReader.recognises(source(text))).toBe(true);
    expect(bpmnReader.recognises(source('<definitions xmlns="http://example.org"/>'))).toBe(false);
    expect(bpmnReader.recognises({ ...source(text), value: {} })).toBe(false);
    expect(problems).toEqual([]);
  });

  it('declares the AI, its model, its limit and its tools', () => {
    expect(actorFor(graph, 'agent')).toMatchObject({
      kind: 'ai',
      certainty: 'declared',
      provider: 'openai',
      model: 'gpt-9',
      limits: { modelCalls: 10 },
      tools: ['ask', 'lookup'],
    });
    expect(stepIn(graph, 'agent').kind).toBe('decide');
  });

  it('takes a person in the tool box for a tool that the agent may leave out, and never for a gate', () => {
    expect(stepIn(graph, 'ask').reach).toBe('discretionary-by-ai');
    expect(actorFor(graph, 'ask')?.kind).toBe('human');
    expect(gateAt(graph, 'ask')).toBeUndefined();
    expect(ways(graph)).toEqual(expect.arrayContaining(['agent -> ask', 'ask -> agent', 'agent -> review']));
  });

  it('says who may review, that the review may be a gate, and what happens when nobody answers', () => {
    expect(gateAt(graph, 'review')).toMatchObject({
      certainty: 'inferred',
      approvers: ['group-adjusters', 'group-leads'],
      canRefuse: 'unknown',
      timeLimit: 'P2D',
      onTimeLimit: 'unknown',
      enforcedBy: 'engine',
    });
    expect(ways(graph)).toContain('review -> late time-out');
    expect(entriesOf(graph.escalations)).toMatchObject([{ trigger: 'time-out', from: 'review', within: 'P2D' }]);
  });

  it('keeps the form at the start apart from any approval', () => {
    expect(stepIn(graph, 'filed')).toMatchObject({ kind: 'input', start: 'yes', waits: 'no', effect: 'none' });
    expect(gateAt(graph, 'filed')).toBeUndefined();
  });

  it('reads a comparison with a number without concluding what is measured', () => {
    expect(entriesOf(graph.thresholds)).toMatchObject([
      { step: 'which', variable: 'amount', operator: '>', value: 5000, measure: 'unknown', whereAbove: ['refused'] },
    ]);
  });

  it('leaves open what a job worker of one’s own is, and what anything does to persons', () => {
    expect(actorFor(graph, 'pay')).toMatchObject({ kind: 'unknown', certainty: 'unknown', name: 'payments' });
    expect(stepIn(graph, 'pay').effect).toBe('unknown');
    expect(stepIn(graph, 'pay').certainties?.effect).toBe('not-expressible');
    expect(proveRefusalOrReversal(graph, 'any').verdict).toBe('open');
  });

  it('names the extension that it does not know', () => {
    expect(unrecognised.map(({ construct }) => construct)).toEqual(['watermark']);
  });

  it('gives each place a line', () => {
    const lines = bpmnLines(text);
    for (const { place } of [...entriesOf(graph.steps), ...entriesOf(graph.transitions)])
      expect(lines.get(place.pointer), place.pointer).toBeDefined();
    expect(lines.get('#review')).toEqual({ line: 27, column: 5 });
  });
});

describe('who performs a step', () => {
  const performer = (element: string) => {
    const graph = sound(process(`<startEvent id="s"/>${element}${flow('s', 't')}`));
    return actorFor(graph, 't');
  };
  const zeebeTask = (type: string, inputs = '') =>
    `<serviceTask id="t"><extensionElements><zeebe:taskDefinition type="${type}"/><zeebe:ioMapping>${inputs}</zeebe:ioMapping></extensionElements></serviceTask>`;

  it.each([
    ['an AI connector', zeebeTask('io.camunda:aws-bedrock:1'), 'ai', 'declared'],
    [
      'a call to an address that serves models',
      zeebeTask('io.camunda:http-json:1', '<zeebe:input source="https://api.openai.com/v1/x" target="url"/>'),
      'ai',
      'inferred',
    ],
    [
      'a template of an AI connector',
      '<serviceTask id="t" zeebe:modelerTemplate="io.camunda.connectors.OpenAI.v1"/>',
      'ai',
      'declared',
    ],
    [
      'an element that is marked as an agent',
      '<serviceTask id="t"><extensionElements><zeebe:agentDefinition/></extensionElements></serviceTask>',
      'ai',
      'declared',
    ],
    [
      'a class that speaks of an AI product',
      '<serviceTask id="t" camunda:class="a.OpenAiDelegate"/>',
      'ai',
      'inferred',
    ],
    ['a job type that speaks of one', zeebeTask('call-llm'), 'ai', 'inferred'],
    ['a mail connector', zeebeTask('io.camunda:sendgrid:1'), 'automated', 'declared'],
    [
      'a call to any other address',
      zeebeTask('io.camunda:http-json:1', '<zeebe:input source="https://example.org" target="url"/>'),
      'unknown',
      'unknown',
    ],
    [
      'a model host that only stands in a path',
      zeebeTask('io.camunda:http-json:1', '<zeebe:input source="https://example.org/api.openai.com" target="url"/>'),
      'unknown',
      'unknown',
    ],
    ['a class of one’s own', '<serviceTask id="t" camunda:class="a.Send"/>', 'unknown', 'unknown'],
    ['a user task', '<userTask id="t"/>', 'human', 'declared'],
    ['a decision table', '<businessRuleTask id="t" camunda:decisionRef="d"/>', 'automated', 'declared'],
  ])('%s', (_, element, kind, certainty) => {
    expect(performer(element)).toMatchObject({ kind, certainty });
  });

  it.each(['AI agent', 'GPT decides', 'Approved by a human', '__proto__'])('a mere name says nothing: %s', (name) => {
    expect(performer(`<serviceTask id="t" name="${name}"/>`)).toBeUndefined();
    expect(performer(`<task id="t" name="${name}"/>`)).toBeUndefined();
  });

  it.each([
    ['camunda:assignee="anna"', ['named']],
    ['camunda:candidateGroups="a,b"', ['group', 'group']],
    ['flowable:assignee="$' + '{starter}"', ['initiator']],
    ['camunda:assignee="$' + '{manager(x, y)}"', ['expression']],
  ])('the people of a user task: %s', (attributes, assignments) => {
    const text = process(
      `<startEvent id="s" flowable:initiator="starter"/><userTask id="t" ${attributes}/><exclusiveGateway id="g"/>` +
        `<endEvent id="a"/><endEvent id="b"/>${flow('s', 't')}${flow('t', 'g')}${flow('g', 'a')}${flow('g', 'b')}`,
    );
    const graph = sound(text);
    const approvers = entriesOf(gateAt(graph, 't')?.approvers ?? 'none');
    const actors = approvers.map((id) => entriesOf(graph.actors).find((actor) => actor.id === id)?.assignment);
    expect(actors).toEqual(assignments);
  });

  it('the inputs of jBPM and the lane name people too', () => {
    const jbpm = `<userTask id="t"><ioSpecification><dataInput id="i" name="GroupId"/></ioSpecification>
      <dataInputAssociation><targetRef>i</targetRef><assignment><from>managers</from><to>i</to></assignment></dataInputAssociation></userTask>`;
    expect(performer(jbpm)).toMatchObject({ id: 'group-managers', kind: 'human' });
    const lane = '<laneSet><lane id="l" name="Claims"><flowNodeRef>t</flowNodeRef></lane></laneSet><userTask id="t"/>';
    expect(performer(lane)).toMatchObject({ id: 'lane-l', name: 'Claims', assignment: 'group' });
  });
});

describe('what waits', () => {
  it('a message is waited for without saying whether a person sends it', () => {
    const graph = sound(process(`<startEvent id="s"/><receiveTask id="r"/>${flow('s', 'r')}`));
    expect(stepIn(graph, 'r')).toMatchObject({ waits: 'unknown', kind: 'unknown' });
    expect(actorFor(graph, 'r')?.kind).toBe('unknown');
    expect(gateAt(graph, 'r')).toBeUndefined();
  });

  it('a user task that nothing branches on is no gate', () => {
    const graph = sound(process(`<startEvent id="s"/><userTask id="t" name="Approve"/>${flow('s', 't')}`));
    expect(entriesOf(graph.gates)).toEqual([]);
    expect(stepIn(graph, 't').waits).toBe('yes');
  });

  it('a manual task is done by a person, and whether it is waited for is open', () => {
    const graph = sound(process(`<startEvent id="s"/><manualTask id="t"/>${flow('s', 't')}`));
    expect(stepIn(graph, 't').waits).toBe('unknown');
    expect(actorFor(graph, 't')?.kind).toBe('human');
  });

  it.each([
    ['the same as an answer', flow('e', 'g'), 'continue'],
    ['another person', `<userTask id="u"/>${flow('e', 'u')}`, 'escalate'],
    ['a way of its own', flow('e', 'a'), 'unknown'],
    ['nothing', '', 'fail'],
  ])('a timer that ends the wait leads to %s', (_, way, onTimeLimit) => {
    const graph = sound(
      process(
        `<startEvent id="s"/><userTask id="t"/><exclusiveGateway id="g"/><endEvent id="a"/><endEvent id="b"/>${flow('s', 't')}${flow('t', 'g')}${flow('g', 'a')}${flow('g', 'b')}` +
          `<boundaryEvent id="e" attachedToRef="t"><timerEventDefinition/></boundaryEvent>${way}`,
      ),
    );
    expect(gateAt(graph, 't')?.onTimeLimit).toBe(onTimeLimit);
  });

  it('a process that nobody says is executable may be a mere picture: nothing is known to enforce its gates', () => {
    const body = `<startEvent id="s"/><userTask id="t"/><exclusiveGateway id="g"/><endEvent id="a"/><endEvent id="b"/>${flow('s', 't')}${flow('t', 'g')}${flow('g', 'a')}${flow('g', 'b')}`;
    expect(gateAt(sound(process(body, 'isExecutable="true"')), 't')?.enforcedBy).toBe('engine');
    for (const more of ['', 'isExecutable="false"'])
      expect(gateAt(sound(process(body, more)), 't')?.enforcedBy).toBe('unknown');
  });

  it('a gate without a timer waits for ever; a reminder beside it changes nothing', () => {
    const branch = `<exclusiveGateway id="g"/><endEvent id="a"/><endEvent id="b"/>${flow('t', 'g')}${flow('g', 'a')}${flow('g', 'b')}`;
    const reminder =
      '<boundaryEvent id="e" attachedToRef="t" cancelActivity="false"><timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition></boundaryEvent>';
    for (const more of ['', reminder]) {
      const graph = sound(process(`<startEvent id="s"/><userTask id="t"/>${flow('s', 't')}${branch}${more}`));
      expect(gateAt(graph, 't')).toMatchObject({ timeLimit: 'none', onTimeLimit: 'wait-for-ever' });
    }
  });
});

describe('ways', () => {
  it('a sub-process is entered at its start and left at its end, and no way leads past it', () => {
    const graph = sound(
      process(
        `<startEvent id="s"/><subProcess id="sub"><startEvent id="i"/><userTask id="t"/><endEvent id="o"/>${flow('i', 't')}${flow('t', 'o')}</subProcess>` +
          `<endEvent id="e"/>${flow('s', 'sub')}${flow('sub', 'e')}`,
      ),
    );
    expect(ways(graph).sort()).toEqual(
      ['s -> sub', 'sub -> i', 'i -> t', 't -> o', 'o -> sub.end', 'sub.end -> e'].sort(),
    );
    expect(stepIn(graph, 'i').start).toBe('no');
  });

  it('a timer on a sub-process may strike wherever work is under way inside', () => {
    const graph = sound(
      process(
        `<startEvent id="s"/><subProcess id="sub"><startEvent id="i"/><userTask id="t"/>${flow('i', 't')}</subProcess>${flow('s', 'sub')}` +
          '<boundaryEvent id="b" attachedToRef="sub"><timerEventDefinition/></boundaryEvent>',
      ),
    );
    expect(ways(graph)).toEqual(expect.arrayContaining(['sub -> b time-out', 't -> b time-out']));
    expect(ways(graph)).not.toContain('i -> b time-out');
  });

  it('an event sub-process follows what is thrown to it, or whatever is under way', () => {
    const error = sound(
      process(
        `<startEvent id="s"/><serviceTask id="t"/>${flow('s', 't')}` +
          `<subProcess id="h" triggeredByEvent="true"><startEvent id="hs"><errorEventDefinition/></startEvent><userTask id="fix"/>${flow('hs', 'fix')}</subProcess>`,
      ),
    );
    expect(ways(error)).toEqual(expect.arrayContaining(['t -> h error', 'h -> hs', 'hs -> fix', 'fix -> h.end']));
    const escalation = sound(
      process(
        `<startEvent id="s"/><serviceTask id="t"/><intermediateThrowEvent id="x"><escalationEventDefinition/></intermediateThrowEvent>${flow('s', 't')}${flow('t', 'x')}` +
          '<subProcess id="h" triggeredByEvent="true"><startEvent id="hs"><escalationEventDefinition/></startEvent></subProcess>',
      ),
    );
    expect(ways(escalation)).toContain('x -> h escalation');
    expect(ways(escalation)).not.toContain('t -> h escalation');
  });

  it('what is done one after the other comes back to itself; side by side it is one step', () => {
    const looped = (loop: string) =>
      ways(sound(process(`<startEvent id="s"/><userTask id="t">${loop}</userTask>${flow('s', 't')}`)));
    expect(looped('<standardLoopCharacteristics/>')).toContain('t -> t');
    expect(looped('<multiInstanceLoopCharacteristics isSequential="true"/>')).toContain('t -> t');
    expect(looped('<multiInstanceLoopCharacteristics/>')).toEqual(['s -> t']);
  });

  it('joins: parallel waits for all, exclusive for one, inclusive is open', () => {
    for (const [gateway, join] of [
      ['parallelGateway', 'all'],
      ['exclusiveGateway', 'any'],
      ['inclusiveGateway', 'unknown'],
    ]) {
      const text = process(
        `<startEvent id="s"/><task id="a"/><task id="b"/><${gateway} id="g"/>${flow('s', 'a')}${flow('s', 'b')}${flow('a', 'g')}${flow('b', 'g')}`,
      );
      expect(stepIn(sound(text), 'g').join).toBe(join);
    }
  });

  it('a default flow is taken without anybody choosing it', () => {
    const graph = sound(
      process(
        `<startEvent id="s"/><exclusiveGateway id="g" default="g-b"/><task id="a"/><task id="b"/>${flow('s', 'g')}${flow('g', 'a')}${flow('g', 'b')}`,
      ),
    );
    expect(entriesOf(graph.transitions).map(({ to, default: byDefault }) => [to, byDefault])).toEqual([
      ['g', 'no'],
      ['a', 'no'],
      ['b', 'yes'],
    ]);
  });

  it('waiting for one of several events: the timer is a time-out', () => {
    const graph = sound(
      process(
        `<startEvent id="s"/><eventBasedGateway id="g"/><intermediateCatchEvent id="m"><messageEventDefinition/></intermediateCatchEvent><intermediateCatchEvent id="w"><timerEventDefinition/></intermediateCatchEvent>${flow('s', 'g')}${flow('g', 'm')}${flow('g', 'w')}`,
      ),
    );
    expect(ways(graph)).toEqual(expect.arrayContaining(['g -> m', 'g -> w time-out']));
  });

  it('a process of the same file is entered where it is called, and both are one workflow', () => {
    const text = definitions(
      `<process id="p"><startEvent id="s"/><callActivity id="c" calledElement="q"/><endEvent id="e"/>${flow('s', 'c')}${flow('c', 'e')}</process>` +
        `<process id="q"><startEvent id="qs"/><userTask id="t"/>${flow('qs', 't')}</process><process id="r"><startEvent id="rs"/></process>`,
    );
    const [both, other] = readAll(text);
    expect(ways(both!.graph)).toEqual(expect.arrayContaining(['c -> qs', 't -> c.end', 'c.end -> e']));
    expect(other?.graph.id).toBe('r');
  });

  it('messages between pools of a file are ways; one to a pool that is not opened tells somebody', () => {
    const text = definitions(
      `<collaboration id="k"><participant id="pa" processRef="p"/><participant id="pb" processRef="q"/><participant id="pc" name="Applicant"/>
       <messageFlow id="m1" sourceRef="t" targetRef="qs"/><messageFlow id="m2" sourceRef="u" targetRef="pc"/></collaboration>
       <process id="p"><startEvent id="s"/><sendTask id="t"/>${flow('s', 't')}</process>
       <process id="q"><startEvent id="qs"/><sendTask id="u"/>${flow('qs', 'u')}</process>`,
    );
    const graph = sound(text);
    expect(ways(graph)).toContain('t -> qs');
    expect(entriesOf(graph.notices)).toMatchObject([{ step: 'u', told: ['pool-pc'] }]);
  });

  it('a signal that one step throws and another waits for is a way by inference', () => {
    const graph = sound(
      process(
        `<startEvent id="s"/><intermediateCatchEvent id="w"><signalEventDefinition signalRef="x"/></intermediateCatchEvent><endEvent id="e"><signalEventDefinition signalRef="x"/></endEvent>${flow('s', 'w')}`,
      ),
    );
    expect(ways(graph)).toContain('e -> w (inferred)');
  });

  it('a compensation is how a step is reversed; whether in time is open', () => {
    const graph = sound(
      process(
        `<startEvent id="s"/><serviceTask id="t"/>${flow('s', 't')}<boundaryEvent id="b" attachedToRef="t"><compensateEventDefinition/></boundaryEvent><userTask id="undo" isForCompensation="true"/><association id="x" sourceRef="b" targetRef="undo"/>`,
      ),
    );
    expect(stepIn(graph, 't').reversal).toEqual({ by: 'somebody', how: 'undo', worksInTime: 'unknown' });
    expect(stepIn(graph, 'undo').start).not.toBe('yes');
  });

  it('the tools of an agent task stand in the sub-process that it names', () => {
    const graph = sound(
      process(
        `<startEvent id="s"/><serviceTask id="a"><extensionElements><zeebe:taskDefinition type="io.camunda.agenticai:aiagent:1"/><zeebe:ioMapping><zeebe:input source="box" target="data.tools.containerElementId"/></zeebe:ioMapping></extensionElements></serviceTask>` +
          `<adHocSubProcess id="box"><userTask id="t"/><userTask id="first"/><serviceTask id="then"/>${flow('first', 'then')}</adHocSubProcess>${flow('s', 'a')}${flow('a', 'box')}${flow('box', 'a')}`,
      ),
    );
    expect(stepIn(graph, 't').reach).toBe('discretionary-by-ai');
    expect(stepIn(graph, 'first').certainties?.reach).toBe('inferred');
    expect(stepIn(graph, 'then').reach).toBe('conditional');
    expect(actorFor(graph, 'a')?.tools).toEqual(['t', 'first']);
  });

  it('in an ad-hoc sub-process without a stated agent nobody says who chooses', () => {
    const graph = sound(
      process(`<startEvent id="s"/><adHocSubProcess id="box"><userTask id="t"/></adHocSubProcess>${flow('s', 'box')}`),
    );
    expect(stepIn(graph, 't').reach).toBe('unknown');
    expect(ways(graph)).toContain('box -> box.end (unknown)');
  });

  it('two start events are two ways to begin; without one, whatever nothing leads to begins', () => {
    const two = sound(
      process(`<startEvent id="a"/><startEvent id="b"/><task id="t"/>${flow('a', 't')}${flow('b', 't')}`),
    );
    expect(entriesOf(two.steps).map(({ start }) => start)).toEqual(['yes', 'yes', 'no']);
    const none = sound(process(`<task id="a"/><task id="b"/>${flow('a', 'b')}`));
    expect(entriesOf(none.steps).map(({ start }) => start)).toEqual(['yes', 'no']);
  });
});

describe('what is broken is a problem with its line', () => {
  const problemsOf = (text: string) => readAll(text).flatMap(({ problems }) => problems);

  it('a DOCTYPE is refused, so that no entity is expanded and nothing is fetched', () => {
    const text = `<!DOCTYPE definitions [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n${process('<task id="&a;"/>')}`;
    expect(bpmnReader.recognises(source(text))).toBe(true);
    expect(problemsOf(text)).toMatchObject([{ code: 'wrong-value', line: 1 }]);
    expect(entriesOf(readAll(text)[0]!.graph.steps)).toEqual([]);
  });

  it.each([
    ['not well-formed', '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process>', 'unknown-format'],
    ['a prefix of nothing', process('<foo:bar/>'), 'unknown-format'],
    ['an entity of nobody', process('<task id="&x;"/>'), 'unknown-format'],
    ['no process', definitions('<message id="m"/>'), 'nothing-to-assess'],
    ['an id used twice', process('<task id="a"/><task id="a"/>'), 'duplicate-id'],
    ['a flow to nothing', process(`<task id="a"/>${flow('a', 'gone')}`), 'dangling-reference'],
    ['an event on nothing', process('<boundaryEvent id="b" attachedToRef="gone"/>'), 'dangling-reference'],
    ['too deep', process('<subProcess>'.repeat(300) + '</subProcess>'.repeat(300)), 'nesting-limit'],
  ])('%s', (_, text, code) => {
    const problems = problemsOf(text);
    expect(problems.map((problem) => problem.code)).toContain(code);
    for (const { line } of problems) expect(line).toBeGreaterThan(0);
  });

  it('an unknown element is a step where a way leads to it, and is named in either case', () => {
    const { graph, unrecognised } = one(
      process(`<startEvent id="s"/><robotTask id="r"/><oddity id="o"/>${flow('s', 'r')}`),
    );
    expect(unrecognised.map(({ construct, place }) => [construct, place.pointer])).toEqual([
      ['robotTask', '#r'],
      ['oddity', '#o'],
    ]);
    expect(stepIn(graph, 'r').certainty).toBe('unknown');
  });

  it('ids that mean something to JavaScript are ids like any other', () => {
    const graph = sound(
      process(`<startEvent id="__proto__"/><task id="constructor"/>${flow('__proto__', 'constructor')}`),
    );
    expect(entriesOf(graph.steps).map(({ id }) => id)).toEqual(['proto', 'constructor']);
    expect(entriesOf(graph.steps).map(({ place }) => place.pointer)).toEqual(['#__proto__', '#constructor']);
  });
});

const nodeTypes = [
  'userTask',
  'serviceTask',
  'task',
  'exclusiveGateway',
  'parallelGateway',
  'callActivity',
  'subProcess',
];
const drawings = fc.array(fc.constantFrom(...nodeTypes), { minLength: 1, maxLength: 8 }).chain((types) =>
  fc.record({
    types: fc.constant(types),
    flows: fc.array(fc.tuple(fc.nat(types.length - 1), fc.nat(types.length - 1)), { maxLength: 12 }),
    names: fc.array(fc.constantFrom('AI', 'Approve', 'Human review', 'GPT', '<&"'), {
      minLength: types.length,
      maxLength: types.length,
    }),
  }),
);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const drawn = (
  { types, flows }: { types: readonly string[]; flows: readonly (readonly number[])[] },
  names: readonly string[],
) =>
  process(
    types.map((type, index) => `<${type} id="n${index}" name="${escaped(names[index] ?? '')}"/>`).join('') +
      flows
        .map(([from, to], index) => `<sequenceFlow id="f${index}" sourceRef="n${from}" targetRef="n${to}"/>`)
        .join(''),
  );

describe('for any drawing', () => {
  it('renaming the steps changes nothing but their names', () => {
    const nameless = (graph: WorkflowGraph) =>
      JSON.stringify(graph, (key, value: unknown) => (key === 'name' ? undefined : value));
    fc.assert(
      fc.property(drawings, (drawing) => {
        const plain = one(drawn(drawing, []));
        const named = one(drawn(drawing, drawing.names));
        expect(nameless(named.graph)).toBe(nameless(plain.graph));
      }),
      { numRuns: 100 },
    );
  });

  it('every element ends up as a step, a way, a problem or something not understood', () => {
    fc.assert(
      fc.property(drawings, (drawing) => {
        const { graph, problems, unrecognised } = one(drawn(drawing, drawing.names));
        expect(findReferenceProblems(graph)).toEqual([]);
        const told = new Set([
          ...entriesOf(graph.steps).map(({ place }) => place.pointer),
          ...entriesOf(graph.transitions).map(({ place }) => place.pointer),
          ...unrecognised.map(({ place }) => place.pointer),
          ...problems.map(({ pointer }) => pointer),
        ]);
        const all = [
          ...drawing.types.map((_, index) => `#n${index}`),
          ...drawing.flows.map((_, index) => `#f${index}`),
        ];
        expect(all.filter((pointer) => !told.has(pointer))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('a file that was cut or overwritten anywhere gives a graph or a problem, and never a crash', () => {
    const text = readFileSync(new URL('fixtures/bpmn/claims.bpmn', import.meta.url), 'utf8');
    const junk = fc.constantFrom(
      '',
      '<',
      '&',
      '"',
      '</b:process>',
      '\u0000',
      '\u202e',
      'x="1" x="2"',
      ']]>',
      '<b:subProcess>',
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(60), junk, (at, length, insert) => {
        for (const { graph, problems } of readAll(text.slice(0, at) + insert + text.slice(at + length)))
          expect(entriesOf(graph.steps).length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what engines write beside the standard', () => {
  it('draws the way past an activity that its engine may pass over', () => {
    const graph = sound(
      process(
        `<startEvent id="s"/><userTask id="ask" flowable:skipExpression="\${small}"/><endEvent id="e"/>${flow('s', 'ask')}${flow('ask', 'e')}`,
      ),
    );
    expect(ways(graph)).toEqual(['s -> ask', 'ask -> e', 's -> e']);
    expect(stepIn(graph, 'ask').reach).toBe('conditional');
    expect(stepIn(graph, 'e').reach).toBe('always');
  });

  it.each(['terminateEventDefinition', 'cancelEventDefinition'])('an end with %s tells nobody anything', (local) => {
    const graph = sound(process(`<startEvent id="s"/><endEvent id="e"><${local}/></endEvent>${flow('s', 'e')}`));
    expect(stepIn(graph, 'e')).toMatchObject({ kind: 'control', effect: 'none', waits: 'no' });
  });

  it('a way that is cut in two on the page tells nobody anything', () => {
    const graph = sound(
      process(
        `<startEvent id="s"/><intermediateThrowEvent id="t"><linkEventDefinition name="x"/></intermediateThrowEvent>${flow('s', 't')}`,
      ),
    );
    expect(stepIn(graph, 't')).toMatchObject({ kind: 'control', effect: 'none' });
  });

  it('reads what jBPM calls in a task of no kind, and takes its rules for fixed ones', () => {
    const graph = sound(
      process(
        '<task id="score" drools:taskName="WatsonxScore"/><task id="own" drools:taskName="Archive"/><task id="bare"/>' +
          '<businessRuleTask id="rules" drools:ruleFlowGroup="offers"/>',
      ),
    );
    expect(actorFor(graph, 'score')).toMatchObject({ kind: 'ai', certainty: 'inferred', name: 'WatsonxScore' });
    expect(actorFor(graph, 'own')).toMatchObject({ kind: 'unknown', name: 'Archive' });
    expect(stepIn(graph, 'bare').performer).toBeUndefined();
    expect(actorFor(graph, 'rules')).toMatchObject({ kind: 'automated', certainty: 'declared' });
  });

  it('a task of the engine that sends mail sends it', () => {
    const graph = sound(process('<sendTask id="m" camunda:type="mail"/><serviceTask id="n" flowable:type="mail"/>'));
    expect([stepIn(graph, 'm').kind, stepIn(graph, 'n').kind]).toEqual(['notify', 'notify']);
  });
});
