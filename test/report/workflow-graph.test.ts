import { describe, expect, it } from 'vitest';
import { dotOf, mermaidOf } from '../../src/report/workflow-graph.js';
import type { WorkflowAccount } from '../../src/report/workflow-text.js';
import { proveGateBeforeEffect } from '../../src/workflow/gates.js';
import { readNativeWorkflow } from '../../src/workflow/native.js';
import { proveRefusalOrReversal } from '../../src/workflow/refusal-or-reversal.js';
import { proveStopReach } from '../../src/workflow/stop-reach.js';
import { fc } from '../support/property.js';

function accountOf(names: Readonly<Record<string, string>> = {}): WorkflowAccount {
  const step = (id: string, more: object) => ({ id, ...(names[id] === undefined ? {} : { name: names[id] }), ...more });
  const { graph } = readNativeWorkflow(
    {
      schemaVersion: 1,
      id: 'hiring',
      systems: ['cv'],
      actors: [
        { id: 'ai', kind: 'ai', system: 'cv' },
        { id: 'clerk', kind: 'human' },
        { id: 'mailer', kind: 'automated' },
        { id: 'other' },
      ],
      steps: [
        step('rank', { performer: 'ai', kind: 'decide', effect: 'none', start: 'yes', join: 'any' }),
        step('review', {
          performer: 'clerk',
          kind: 'review',
          waits: 'yes',
          reach: 'always',
          effect: 'none',
          join: 'any',
        }),
        step('look', { performer: 'clerk', kind: 'input', effect: 'none', join: 'any' }),
        step('send', { performer: 'mailer', kind: 'notify', effect: 'on-persons', reversal: 'none', join: 'any' }),
        step('who', { performer: 'other', effect: 'none', join: 'any' }),
      ],
      transitions: [
        { from: 'rank', to: 'review' },
        { from: 'review', to: 'send', outcome: 'approve' },
        { from: 'review', to: 'send', kind: 'time-out' },
        { from: 'review', to: 'look', outcome: 'reject' },
        { from: 'look', to: 'who', certainty: 'inferred' },
      ],
      gates: [
        {
          step: 'review',
          approvers: ['clerk'],
          outcomes: ['approve', 'reject'],
          canRefuse: 'yes',
          timeLimit: 'P2D',
          onTimeLimit: 'approve',
          enforcedBy: 'engine',
        },
      ],
      errors: 'none',
    },
    'hiring.yaml',
    `sha256:${'0'.repeat(64)}`,
  );
  const proofs = [
    {
      system: 'cv',
      refusalOrReversal: proveRefusalOrReversal(graph, 'cv'),
      stop: proveStopReach(graph, 'cv'),
      gates: proveGateBeforeEffect(graph, 'cv'),
    },
  ];
  return { graph, proofs, unrecognised: [], notExpressible: [], findings: [] };
}

describe('a workflow as a picture', () => {
  it('tells AI, persons, gates, machines and what nobody states apart by shape and by word, in Mermaid', () => {
    expect(mermaidOf([accountOf()])).toBe(`%% hiring
%% Finding 1 of 2 is marked: the time-out of review lets the output of rank pass to send; nobody can refuse it. Option --finding marks another, or all.
flowchart TD
  s0{{"AI: rank (decide)"}}
  s1{"Gate: review (review)"}
  s2("Person: look (input)")
  s3["Machine: send (notify, effect on persons)"]
  s4[/"Not stated: who"/]
  s0 ==>|"COUNTEREXAMPLE"| s1
  s1 ==>|"COUNTEREXAMPLE approve by time-out"| s3
  s1 -->|"time-out"| s3
  s1 -->|"reject"| s2
  s2 -.->|"#91;inferred#93;"| s4
  classDef escape stroke-width:4px
  class s0,s1,s3 escape
`);
  });

  it('does the same in the language of Graphviz', () => {
    const text = dotOf([accountOf()]);
    expect(text).toContain('s0 [shape=hexagon, label="AI: rank (decide)", penwidth=3, peripheries=2];');
    expect(text).toContain('s1 [shape=diamond, label="Gate: review (review)", penwidth=3, peripheries=2];');
    expect(text).toContain('s1 -> s3 [label="COUNTEREXAMPLE approve by time-out", penwidth=3];');
    expect(text).toContain('s2 -> s4 [label="[inferred]", style=dashed];');
  });

  it('lets no name of a step become a part of the chart', () => {
    const hostile = [
      'x"]; click s0 "javascript:alert(1)"',
      'end\n  s9 --> s0',
      '%% <script>alert(1)</script> #quot; & `x`',
      '\u202e\u0000\u001b[2J',
      '\\" ]; evil [label="',
      '__proto__',
    ];
    const plain = {
      mermaid: mermaidOf([accountOf()]).split('\n').length,
      dot: dotOf([accountOf()]).split('\n').length,
    };
    const check = (name: string) => {
      const account = accountOf({ rank: name });
      const [mermaid, dot] = [mermaidOf([account]).split('\n'), dotOf([account]).split('\n')];
      expect(mermaid).toHaveLength(plain.mermaid);
      expect(dot).toHaveLength(plain.dot);
      expect(mermaid[3]).toMatch(/^ {2}s0\{\{"[\p{L}\p{M}\p{N} .,:()_#;\\-]*"\}\}$/u);
      expect(dot[3]).toMatch(/^ {2}s0 \[shape=hexagon, label="(?:[^"\\]|\\.)*", penwidth=3, peripheries=2\];$/u);
    };
    for (const name of hostile) check(name);
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }), check), { numRuns: 100 });
  });

  it('marks the finding that is asked for, or all of them, and says which of how many', () => {
    const marked = (asked?: number | 'all') => {
      const lines = mermaidOf([accountOf()], asked).split('\n');
      return [lines[1], lines.filter((line) => line.includes('==>')).length] as const;
    };
    const [first, second, all] = [marked(1), marked(2), marked('all')];
    expect(first).toEqual(marked());
    expect(first[0]).toMatch(/^%% Finding 1 of 2 is marked: /);
    expect(second[0]).toMatch(/^%% Finding 2 of 2 is marked: /);
    expect(all).toEqual(['%% All 2 findings are marked.', 3]);
    expect([first[1], second[1]]).toEqual([2, 2]);
    expect(marked(9)[0]).toBe('%% There is no finding 9 here; 2 have a way.');
    expect(dotOf([accountOf()], 2)).toContain('label="Finding 2 of 2 is marked: ');
  });

  it('marks nothing where no way escapes', () => {
    const account = accountOf();
    const text = mermaidOf([{ ...account, proofs: [] }]);
    expect(text).not.toContain('COUNTEREXAMPLE');
    expect(text).not.toContain('classDef');
  });
});
