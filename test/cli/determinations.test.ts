import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/generated/assessment.js';
import { dutybound, makeFolder, useBuiltCommand } from './command.js';

// What a person determines is written with what it rests on, and lapses when that changes: on the bank of examples/credit-bank.

useBuiltCommand();

const EXPLANATION = 'ai-act/right-to-explanation/explanation';
const SYSTEM = 'systems/merite-score.yaml';

function bank() {
  const folder = makeFolder({ 'attestations.yaml': 'schemaVersion: 1\nattestations: []\n' });
  cpSync(resolve('examples/credit-bank/governance'), folder, { recursive: true });
  writeFileSync(join(folder, 'attestations.yaml'), 'schemaVersion: 1\nattestations: []\n');
  const run = (...args: readonly string[]) => dutybound(args, { cwd: folder });
  const text = (): string => readFileSync(join(folder, SYSTEM), 'utf8');
  const finding = () => {
    const { systems } = JSON.parse(run('check', '--as-of', '2028-02-01', '--format', 'json').stdout) as Assessment;
    return systems[0]!.findings.find(({ requirement }) => requirement === EXPLANATION)!;
  };
  const attest = () =>
    run(
      'attest',
      EXPLANATION,
      '--by',
      'head of credit',
      '--on',
      '2028-01-15',
      '--reasons',
      'Looked at with the desk',
      '--review-by',
      '2029-01-15',
    );
  return {
    folder,
    run,
    text,
    finding,
    attest,
    write: (changed: string) => writeFileSync(join(folder, SYSTEM), changed),
  };
}

describe('dutybound attest', () => {
  it('records what the statement rests on, and says how many facts these are', () => {
    const { folder, attest } = bank();
    const { code, stdout, stderr } = attest();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /it lapses when (?:one of the \d+ facts|the fact) that it rests on changes/,
    );
    const written = readFileSync(join(folder, 'attestations.yaml'), 'utf8');
    expect(written).toContain('reliedOn:');
    expect(written).toContain('system: merite-score');
    expect(written).toMatch(/fact: .*events.requestForExplanation\[\].mainElements/);
    expect(written).toMatch(/digest: sha256:[0-9a-f]{64}/);
  });

  it('lapses when a fact that it rests on is said differently, and only then', () => {
    const { attest, finding, text, write } = bank();
    const before = finding();
    attest();
    const attested = finding();
    expect([before.reason, attested.outcome]).toEqual(['judgement-needed', 'satisfied']);
    const original = text();
    write(original.replace(/^name: .*$/m, 'name: Another name of the same system'));
    expect(finding().outcome).toBe('satisfied');
    write(original.replace('Two late payments in 2026,', 'Three late payments in 2026,'));
    expect(text()).not.toBe(original);
    const lapsed = finding();
    expect(lapsed).toMatchObject({ outcome: 'undetermined', reason: 'judgement-needed' });
    expect(lapsed.judgement).toContain(
      'by head of credit of 2028-01-15 has lapsed, for it rested on what has changed since',
    );
    expect(lapsed.judgement).toContain('events.requestForExplanation[].mainElements');
  });
});
