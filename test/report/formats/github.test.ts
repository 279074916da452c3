import { describe, expect, it } from 'vitest';
import { githubAnnotations } from '../../../src/report/formats/github.js';
import { decisionOn, HOSTILE_TEXTS, withHostileTexts } from '../../support/assessment-fixture.js';
import { fixture, manySystems, options } from './fixture.js';

const { assessment, decision } = fixture();
const lines = githubAnnotations(assessment, decision, options).trimEnd().split('\n');
const commands = lines.filter((line) => line.startsWith('::'));

it('annotates what blocks: an error where it is settled, a warning where it is open', () => {
  expect(commands.map((line) => /^::(\w+) file=([^,]+),line=\d+,col=\d+,title=/.exec(line)?.slice(1, 3))).toEqual([
    ['error', 'governance/systems/cv-ranking.yaml'],
    ['error', 'governance/workflows/cv-ranking.yaml'],
    ['error', 'governance/workflows/cv-ranking.yaml'],
    ['warning', 'governance/systems/cv-ranking.yaml'],
    ['warning', 'governance/systems/cv-ranking.yaml'],
  ]);
});

it('annotates nothing that a waiver lets pass, that binds later or that is met', () => {
  const text = commands.join('\n');
  for (const citation of ['Art. 26(7)', 'Art. 14(4)(e)', 'Art. 4(1)']) expect(text).not.toContain(citation);
});

it('shows the clause, the path and what to do in one command', () => {
  const command = commands.find((line) => line.includes('48 hours'));
  expect(command).toContain('%0APath: rank-candidates → (time-out) → send-rejection%0ATo do: ');
  expect(command).toContain('%0ASee https://law.example/Art.%252026(2)');
});

it('shows ten of each level and lists the rest as plain lines', () => {
  const many = manySystems(25);
  const told = githubAnnotations(many.assessment, many.decision, options).trimEnd().split('\n');
  expect(told.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
  expect(told).toContain('15 more warnings beyond the 10 that a step shows:');
  expect(told.filter((line) => line.startsWith('- system-'))).toHaveLength(15);
});

describe('texts of others', () => {
  const attacks = {
    ...HOSTILE_TEXTS,
    'a command': '\n::stop-commands::x\r\n##[error]y ::set-output name=a::b %0A::error::z',
  };
  it.each(Object.entries(attacks))('%s is no command to the runner', (_, text) => {
    const hostile = withHostileTexts(assessment, text);
    const told = githubAnnotations(hostile, decisionOn(hostile), options).split('\n');
    expect(told.filter((line) => line.trim().startsWith('::'))).toHaveLength(commands.length);
    for (const line of told) {
      if (line.startsWith('::'))
        expect(line).toMatch(/^::(?:error|warning) file=[^,:]*,line=\d+,col=\d+,title=[^,:]*::/);
      else expect(line).not.toContain('##[');
      expect(line).not.toContain('\r');
    }
    // A percent sign of a text is escaped, so that it cannot become a line break.
    expect(told.join('\n')).not.toMatch(/%0A::error/);
  });
});
