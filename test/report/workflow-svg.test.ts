import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { svgOf } from '../../src/report/workflow-svg.js';
import { type ShownPractice, type WorkflowAccount, workflowText } from '../../src/report/workflow-text.js';
import { proveGateBeforeEffect } from '../../src/workflow/gates.js';
import { readNativeWorkflow } from '../../src/workflow/native.js';
import type { NativeWorkflow } from '../../src/workflow/native-document.js';
import { provePractice } from '../../src/workflow/practice/provers.js';
import { proveRefusalOrReversal } from '../../src/workflow/refusal-or-reversal.js';
import { proveStopReach } from '../../src/workflow/stop-reach.js';
import { fc } from '../support/property.js';
import { ai, edge, effect, gate, machine, person, workflow } from '../workflow/build.js';

function accountOf(document: NativeWorkflow, practice?: readonly ShownPractice[]): WorkflowAccount {
  const { graph } = readNativeWorkflow(document, 'w.yaml', 'sha256:0');
  const system = 'cv-screening';
  const proofs = [
    {
      system,
      refusalOrReversal: proveRefusalOrReversal(graph, system),
      stop: proveStopReach(graph, system),
      gates: proveGateBeforeEffect(graph, system),
      ...(practice === undefined ? {} : { practice }),
    },
  ];
  return { graph, proofs, unrecognised: [], notExpressible: [], findings: [] };
}

/** Every kind of step, a time-out that escapes, a way back, a way past layers and one that is only inferred. */
const all = (name = 'rank', id = 'hiring'): NativeWorkflow => ({
  ...workflow(
    [
      ai('rank', { name, start: 'yes' }),
      person('review', { start: 'no' }),
      person('look', { start: 'no', waits: 'no' }),
      effect('send'),
      machine('who', { performer: 'nobody-knows', start: 'no' }),
    ],
    [
      'rank -> review',
      'review -> send: approve',
      edge('review -> send', { kind: 'time-out' }),
      'review -> rank: modify',
      'review -> look: reject',
      edge('look -> who', { certainty: 'inferred' }),
      'rank -> who',
    ],
    [gate('review')],
  ),
  id,
});

const ATTRIBUTES =
  /^(xmlns|role|aria-labelledby|id|width|height|viewBox|font-family|font-size|font-weight|refX|refY|markerWidth|markerHeight|markerUnits|orient|d|fill|stroke|stroke-width|stroke-dasharray|marker-end|points|x|y|rx|transform|text-anchor)$/;

/** The names of all elements, after every attribute was held against what the writer uses; throws on what is no XML. */
function elementsOf(svg: string): ReadonlySet<string> {
  const found = new Set<string>();
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes, name }) => {
    found.add(name);
    for (const key of Object.keys(attributes)) expect(key).toMatch(ATTRIBUTES);
  });
  parser.write(svg).close();
  return found;
}

const ELEMENTS = ['svg', 'title', 'desc', 'defs', 'marker', 'path', 'rect', 'g', 'text', 'tspan', 'polygon'];

describe('a workflow as a picture in SVG', () => {
  it('tells steps apart by shape and by word, and marks the counterexample by width and by word', () => {
    const svg = svgOf([accountOf(all())]);
    for (const word of ['AI: rank', 'Gate: review', 'Person: look', 'Machine: send', 'Not stated: who'])
      expect(svg).toContain(word);
    expect(svg).toContain('>COUNTEREXAMPLE</tspan>');
    expect(svg.match(/stroke-width="4"/g)?.length).toBe(3); // two ways, and the legend
    expect(svg.match(/stroke-dasharray/g)?.length).toBe(2); // one way, and the legend
    expect(svg).toContain('A counterexample passes AI: rank (classify); Gate: review (review); Machine: send');
    expect(svg).toMatch(/Finding 1 of \d is marked: /);
    expect(svgOf([accountOf(all())])).toBe(svg);
  });

  it('marks nothing where no way escapes', () => {
    const account = accountOf(all());
    expect(svgOf([{ ...account, proofs: [] }])).not.toContain('>COUNTEREXAMPLE</tspan>');
  });

  it('holds no element or attribute that an input wrote, whatever the input', () => {
    const check = (name: string) => {
      const elements = elementsOf(svgOf([accountOf(all(name))]));
      expect([...elements].filter((element) => !ELEMENTS.includes(element))).toEqual([]);
    };
    for (const hostile of [
      '</text><script>alert(1)</script>',
      '"/><image href="javascript:alert(1)"/>',
      ']]><foreignObject>',
      '&lt;b&gt; &#60;script&#62;',
      '\u202e\u0000\u001b[2J',
      "' onload='alert(1)",
      'x'.repeat(2000),
    ])
      check(hostile);
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }), check), { numRuns: 60 });
  });

  it('draws a workflow without steps, and a long chain with loops, without losing a step', () => {
    expect(elementsOf(svgOf([accountOf({ schemaVersion: 1, id: 'empty' })])).has('svg')).toBe(true);
    const steps = Array.from({ length: 2000 }, (_, index) => machine(`s${index}`));
    const ways = steps.slice(1).map(({ id }, index) => edge(`${steps[index]!.id} -> ${id}`));
    const loops = [edge('s1999 -> s0'), edge('s7 -> s7'), edge('s0 -> s1500')];
    const svg = svgOf([accountOf(workflow(steps, [...ways, ...loops]))]);
    expect(svg.match(/Machine: s\d+ \(data\)<\/title>/g)?.length).toBe(2000);
  });
});

describe('good practice beside the proofs of a workflow', () => {
  const graphs = accountOf(all());
  const proof = provePractice('silence-never-accepts', graphs.graph, 'cv-screening', { asOf: '2028-01-14' });
  const shown: ShownPractice = {
    name: 'silence-never-accepts',
    part: 'Escalation judgement',
    statement: 'Silence accepts nothing.',
    near: 'Art. 14(4)(d)',
    ...proof,
  };
  const print = (account: WorkflowAccount) =>
    workflowText([account], { places: () => undefined, colour: false, width: 200 });

  it('is told under a heading that says that the Act does not require it, and only where it is asked for', () => {
    const text = print(accountOf(all(), [shown]));
    expect(text).toContain('Good practice in orchestration around the AI of cv-screening, not required by the Act');
    expect(text).toContain('Escalation judgement: Silence accepts nothing. (near Art. 14(4)(d)) not so');
    expect(text).toContain('review → (time-out) → send');
    expect(print(graphs)).not.toContain('Good practice in orchestration');
  });
});
