import { describe, expect, it } from 'vitest';
import { type WorkflowAccount, workflowText } from '../../src/report/workflow-text.js';
import { proveGateBeforeEffect } from '../../src/workflow/gates.js';
import { readNativeWorkflow } from '../../src/workflow/native.js';
import type { NativeWorkflow } from '../../src/workflow/native-document.js';
import { proveRefusalOrReversal } from '../../src/workflow/refusal-or-reversal.js';
import { proveStopReach } from '../../src/workflow/stop-reach.js';
import { proveTwoVerifications } from '../../src/workflow/verification.js';
import { ai, edge, effect, gate, machine, person, without, workflow } from '../workflow/build.js';

const system = 'cv-screening';

function accountOf(document: NativeWorkflow, more: Partial<WorkflowAccount> = {}): WorkflowAccount {
  const { graph } = readNativeWorkflow(document, 'w.json', 'sha256:0');
  const proofs = [
    {
      system,
      refusalOrReversal: proveRefusalOrReversal(graph, system),
      stop: proveStopReach(graph, system),
      gates: proveGateBeforeEffect(graph, system),
      verification: proveTwoVerifications(graph, system),
    },
  ];
  return { graph, proofs, unrecognised: [], notExpressible: [], findings: [], ...more };
}

const told = (account: WorkflowAccount) =>
  workflowText([account], { places: (document, pointer) => `${document}#${pointer}`, colour: false, width: 400 });

/** What stands behind a word of the one-screen summary. */
function summaryOf(account: WorkflowAccount, word: string): string | undefined {
  const line = told(account)
    .split('\n')
    .find((each) => each.trimStart().startsWith(`${word} `));
  return line?.trim().slice(word.length).trim();
}

describe('what a process owner sees first', () => {
  const timed = workflow(
    [ai('rank'), person('review', { start: 'no' }), machine('t-1', { kind: 'control' }), effect('send')],
    ['rank -> review', 'review -> send: approve', edge('review -> t-1', { kind: 'time-out' }), 't-1 -> send'],
    [gate('review', { onTimeLimit: 'continue' })],
  );

  it('where a case goes when nobody answers, past nameless timers of the engine', () => {
    expect(summaryOf(accountOf(timed), 'Silence')).toBe('review after P2D: it goes to send');
    const approved = { ...timed, gates: [gate('review', { onTimeLimit: 'approve' })] };
    expect(summaryOf(accountOf(approved), 'Silence')).toBe('review after P2D: approve, and it goes to send');
  });

  it('which steps wait for a person of whom nobody says for how long', () => {
    const document = workflow([ai('rank'), person('look'), effect('send')], ['rank -> look', 'look -> send'], []);
    expect(summaryOf(accountOf(document), 'Silence')).toBe('how long look waits is not stated');
  });

  it('the way to a step that tells somebody rather than to one that works on data, and how to settle it', () => {
    const document = workflow(
      [
        ai('rank', { start: 'yes' }),
        without(machine('store', { start: 'no' }), 'effect'),
        without(effect('reject', { name: 'Reject applicant' }), 'effect'),
      ],
      ['rank -> store', 'store -> reject'],
    );
    const account = accountOf(document, { notExpressible: ['effects'] });
    expect(summaryOf(account, 'Escape')).toBe('perhaps rank → store → Reject applicant');
    expect(summaryOf(account, 'Settle')).toMatch(/^whether it touches persons.*in the sidecar under steps, effect/);
    expect(summaryOf(account, 'Next')).toBe('dutybound workflow --scaffold w.json --output w.json.oversight.yaml');
    const done = { document: 'w.json.oversight.yaml', by: 'head', on: '2027-12-02' };
    expect(summaryOf({ ...account, confirmed: done }, 'Next')).toBeUndefined();
  });

  it('tells two verifications under their own article, numbered after what cannot be refused', () => {
    const document = workflow([ai('match', { identifies: 'yes' }), effect('alert')], ['match -> alert'], 'none');
    const text = told(accountOf(document));
    expect(text).toMatch(
      /Art\. 14\(5\) two persons separately verify each identification of the AI of cv-screening: not so/,
    );
    expect(text).toContain('2. nobody verifies the identification of match before alert');
  });
});

describe('what a workflow cannot show', () => {
  it('is that workers were told before the first use, also where a step says so (Art. 26(7))', () => {
    const claim = workflow(
      [machine('tell', { kind: 'notify', start: 'yes' }), ai('rank'), effect('send')],
      ['tell -> rank', 'rank -> send'],
      'none',
      { notices: [{ step: 'tell', told: ['recruiter'], about: 'workers are told of the AI, Article 26(7)' }] },
    );
    const text = told(accountOf(claim));
    expect(text).toMatch(
      /Not seen: Workers and their representatives are told before .* \(Art\. 26\(7\)\): a workflow cannot show/,
    );
  });
});
