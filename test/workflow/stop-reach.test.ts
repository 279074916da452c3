import { describe, expect, it } from 'vitest';
import { proveGateBeforeEffect } from '../../src/workflow/gates.js';
import { readNativeWorkflow } from '../../src/workflow/native.js';
import type { NativeStep, NativeStop } from '../../src/workflow/native-document.js';
import { proveStopReach } from '../../src/workflow/stop-reach.js';
import { ai, effect, gate, machine, person, workflow } from './build.js';

const button: NativeStop = { mechanism: 'console button', by: ['recruiter'], reaches: 'all', safeState: 'yes' };

function stopOf(
  stop: NativeStop | 'none' | undefined,
  steps: readonly NativeStep[] = [ai('rank'), ai('explain'), machine('file')],
) {
  const document = workflow(steps, [], 'none', stop === undefined ? {} : { stop });
  return proveStopReach(readNativeWorkflow(document, 'w.yaml', 'sha256:0').graph, 'cv-screening');
}

describe('the stop of a workflow', () => {
  it('a recruiter halts all steps in a safe state', () =>
    expect(stopOf(button)).toMatchObject({ verdict: 'reached', missed: [] }));

  it('a list of steps leaves out one of the AI', () => {
    const proof = stopOf({ ...button, reaches: ['rank'] });
    expect(proof).toMatchObject({
      verdict: 'missed',
      missed: ['explain'],
      reasons: ['the stop does not reach it (step explain)'],
    });
  });

  it('there is no stop', () =>
    expect(stopOf('none')).toMatchObject({ verdict: 'missed', missed: ['rank', 'explain'] }));
  it('nobody says whether there is one', () => expect(stopOf(undefined).verdict).toBe('open'));
  it('it does not halt in a safe state', () => expect(stopOf({ ...button, safeState: 'no' }).verdict).toBe('missed'));
  it('nobody says in which state it halts', () =>
    expect(stopOf({ mechanism: 'x', by: ['recruiter'], reaches: 'all' }).verdict).toBe('open'));
  it('only a machine can use it', () => expect(stopOf({ ...button, by: ['mailer'] }).verdict).toBe('missed'));
  it('somebody unknown can use it', () => expect(stopOf({ ...button, by: ['nobody-knows'] }).verdict).toBe('open'));
  it('it is only inferred', () =>
    expect(stopOf({ ...button, certainty: 'inferred', reaches: ['rank'] }).verdict).toBe('open'));

  it('it leaves out a step of which nobody knows who performs it', () =>
    expect(
      stopOf({ ...button, reaches: ['rank'] }, [ai('rank'), { ...ai('x'), performer: 'nobody-knows' }]),
    ).toMatchObject({
      verdict: 'open',
      missed: ['x'],
    }));

  it('there is no AI of the assessed system', () =>
    expect(stopOf('none', [machine('file'), { ...ai('chat'), performer: 'other-ai' }]).verdict).toBe(
      'nothing-to-prove',
    ));
});

describe('gates before effects in the workflow that a deployer runs', () => {
  const gates = (document: ReturnType<typeof workflow>) =>
    proveGateBeforeEffect(readNativeWorkflow(document, 'w.yaml', 'sha256:0').graph, 'cv-screening');
  const reversal = { by: 'recruiter', worksInTime: 'yes' } as const;

  it('a reversal afterwards is no gate before', () => {
    const proof = gates(workflow([ai('rank'), effect('send', { reversal })], ['rank -> send']));
    expect(proof).toMatchObject({ verdict: 'gate-missing', effects: [{ effect: 'send', gate: 'missing' }] });
  });

  it('a gate that is not enforced leaves it open', () => {
    const edges = ['rank -> review', 'review -> send: approve', 'review -> end: reject'];
    const steps = [ai('rank'), person('review'), effect('send'), machine('end')];
    expect(gates(workflow(steps, edges, [gate('review')]))).toMatchObject({ verdict: 'gated', effects: [] });
    expect(gates(workflow(steps, edges, [gate('review', { enforcedBy: 'prompt-only' })]))).toMatchObject({
      verdict: 'open',
    });
  });
});
