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

describe('dutybound attest --class', () => {
  /** A determination of the bank's counsel, and what the folder then gives on a day. */
  function counsel(of: string, says: string, ...more: readonly string[]) {
    const { folder, run, text, write } = bank();
    const plain = JSON.parse(run('check', '--as-of', '2028-02-01', '--format', 'json').stdout) as Assessment;
    const ran = run(
      ...['attest', '--class', of, '--says', says, '--by', 'counsel', '--on', '2028-01-15'],
      ...['--reasons', 'Read with the desk', '--review-by', '2029-01-15', ...more],
    );
    const assessed = (on = '2028-02-01') =>
      (JSON.parse(run('check', '--as-of', on, '--format', 'json').stdout) as Assessment).systems[0]!;
    return { folder, run, text, write, ran, assessed, plain: plain.systems[0]! };
  }
  const CREDIT = ['--use', 'consumer-credit'];

  it('writes what was determined with every fact that the class reads, of the one use where one is named', () => {
    const { folder, ran } = counsel('Annex III(5)(b)', 'met', ...CREDIT);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout.replaceAll(/\s+/g, ' ')).toMatch(/it lapses when one of the \d+ facts that it rests on changes/);
    const written = readFileSync(join(folder, 'attestations.yaml'), 'utf8');
    expect(written).toMatch(/determination:\n\s+class: Annex III\(5\)\(b\)\n\s+says: met\n\s+use: consumer-credit/);
    expect(written).toContain('fact: uses[consumer-credit].area.creditworthinessOfNaturalPersons');
    expect(written).not.toContain('requirement:');
  });

  it('is shown in force by classify, check and the record of classification, and changes nothing else', () => {
    const { folder, run, assessed, plain } = counsel('high-risk', 'met');
    const { determinations, ...rest } = assessed();
    expect(determinations).toMatchObject([{ class: 'high-risk', by: 'counsel', state: 'in force', facts: 'met' }]);
    expect({ ...rest, nextFlip: undefined }).toEqual({ ...plain, nextFlip: undefined });
    const told =
      'high-risk met, determined by counsel on 2028-01-15: in force until 2029-01-15; by the facts it is met';
    for (const command of ['classify', 'check'])
      expect(run(command, '--as-of', '2028-02-01').stdout.replaceAll(/\s+/g, ' ')).toContain(
        `${told} (attestations.yaml:`,
      );
    run('docs', '.', '--document', 'D22', '--out', 'out', '--as-of', '2028-02-01');
    const record = readFileSync(join(folder, 'out/D22_merite-score_v5.2_draft_en.md'), 'utf8');
    expect(record).toContain('Determined by persons');
    expect(record).toContain('met, by counsel on 2028-01-15, in force until 2029-01-15: Read with the desk');
  });

  it('that says the opposite of the facts is a contradiction with both places, and the class stays', () => {
    const { assessed, plain } = counsel('high-risk', 'not met');
    const { headline, classes, findings, contradictions } = assessed();
    expect({ headline, classes, findings }).toEqual({
      headline: plain.headline,
      classes: plain.classes,
      findings: plain.findings,
    });
    expect(contradictions).toHaveLength(1);
    expect(contradictions[0]).toMatchObject({
      id: 'determination-contradicted',
      document: 'attestations.yaml',
      bearsOn: ['high-risk'],
      from: '2027-12-02',
    });
    expect(contradictions[0]!.decidedBy.map(({ document, fact }) => [document, fact])).toEqual(
      expect.arrayContaining([
        ['attestations.yaml', 'attestations[high-risk-not-met]'],
        [SYSTEM, 'uses[consumer-credit].area.creditworthinessOfNaturalPersons'],
      ]),
    );
  });

  it('that says met where the facts say not met is one too, with the facts that decided', () => {
    const { assessed } = counsel('prohibited', 'met');
    const [contradiction] = assessed().contradictions;
    expect(contradiction?.decidedBy.map(({ document }) => document)).toEqual(
      expect.arrayContaining(['attestations.yaml', SYSTEM]),
    );
  });

  it('lapses when a fact of the class is said differently, and only then; it contradicts the facts all the same', () => {
    const { text, write, assessed } = counsel('high-risk', 'not met');
    const original = text();
    write(original.replace(/^name: .*$/m, 'name: Another name of the same system'));
    expect(assessed().determinations).toMatchObject([{ state: 'in force' }]);
    write(original.replace('evaluatesPersonalAspects: yes', 'evaluatesPersonalAspects: unknown'));
    expect(text()).not.toBe(original);
    const { determinations, contradictions } = assessed();
    expect(determinations).toMatchObject([
      { state: 'lapsed', because: 'it rested on what has changed since: uses[].evaluatesPersonalAspects' },
    ]);
    // A fact that is blurred, and turns nothing, makes no finding go away.
    expect(contradictions.map(({ id }) => id)).toContain('determination-contradicted');
  });

  it('is in force on its review date, lapsed the day after, and not made before its day', () => {
    const { assessed } = counsel('high-risk', 'met');
    const on = (day: string) => assessed(day).determinations![0];
    expect(on('2028-01-14')).toMatchObject({ state: 'not made yet' });
    expect(on('2028-01-15')).toMatchObject({ state: 'in force' });
    expect(on('2029-01-15')).toMatchObject({ state: 'in force' });
    expect(on('2029-01-16')).toMatchObject({ state: 'lapsed', because: 'its review date 2029-01-15 has passed' });
    expect(assessed('2029-01-15').nextFlip).toBe('2029-01-16');
  });

  it('closes nothing that the facts leave open, and says so where it is about no point at all', () => {
    const { text, write, folder, run } = bank();
    write(text().replace('creditworthinessOfNaturalPersons: yes', 'creditworthinessOfNaturalPersons: unknown'));
    const common = ['--by', 'counsel', '--on', '2028-01-15', '--reasons', 'Read', '--review-by', '2029-01-15'];
    run('attest', '--class', 'Annex III(5)(b)', '--says', 'not met', ...common);
    run('attest', '--class', 'Annex III(5)(b)', '--says', 'not met', '--use', 'nowhere', '--id', 'stray', ...common);
    const { systems } = JSON.parse(run('check', '--as-of', '2028-02-01', '--format', 'json').stdout) as Assessment;
    const { determinations, contradictions, classes } = systems[0]!;
    expect(determinations?.map(({ facts }) => facts)).toEqual(['open', 'no such point']);
    expect(contradictions).toEqual([]);
    expect(classes.find(({ id }) => id === 'Annex III(5)(b)')?.state).toBe('in-play');
    expect(folder).not.toBe('');
  });

  it('is refused with all that is wrong: an unknown class, nothing said, a requirement beside it, nothing at all', () => {
    const { run } = bank();
    const common = ['--by', 'counsel', '--reasons', 'Read', '--review-by', '2029-01-15', '--on', '2028-01-15'];
    const unknown = run('attest', '--class', 'highrisk', ...common);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('Did you mean "high-risk"?');
    expect(unknown.stderr).toContain('it is not said what was determined');
    expect(run('attest', EXPLANATION, '--class', 'high-risk', '--says', 'met', ...common).stderr).toContain(
      'about a point of classification and about something else',
    );
    expect(run('attest', ...common).stderr).toContain('neither a requirement nor a class is named');
    expect(run('attest', EXPLANATION, '--says', 'met', ...common).stderr).toContain('Name it with --class');
  });
});
