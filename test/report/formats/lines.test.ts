import { describe, expect, it } from 'vitest';
import { lines } from '../../../src/report/formats/lines.js';
import { decisionOn, HOSTILE_TEXTS, withHostileTexts } from '../../support/assessment-fixture.js';
import { fixture, options, UNSAFE } from './fixture.js';

/** What a problem matcher of an editor reads. */
const MATCHER = /^(.+):(\d+):(\d+): (error|warning|info): (.+) \[([\w./-]+)\]$/;

const { assessment, decision } = fixture();
const told = lines(assessment, decision, options).trimEnd().split('\n');

it('has one line for each thing that this gate looks at, which a problem matcher reads', () => {
  expect(told.map((line) => MATCHER.exec(line)?.slice(2, 5).join(' '))).toEqual([
    expect.stringMatching(/^\d+ 3 warning$/), // a prohibited practice that is in play
    expect.stringMatching(/^\d+ 3 error$/), // a contradiction
    expect.stringMatching(/^\d+ 3 warning$/),
    expect.stringMatching(/^\d+ 3 error$/),
    expect.stringMatching(/^\d+ 3 error$/),
    expect.stringMatching(/^1 1 info$/), // let pass by a waiver
  ]);
  expect(told.at(-1)).toContain('(let pass: waiver w-workers) [ai-act/deployer/workers]');
});

it('is empty where the gate looks at nothing', () => {
  expect(lines(assessment, { ...decision, reasons: [], softened: [] }, options)).toBe('');
});

describe('texts of others', () => {
  it.each(Object.entries(HOSTILE_TEXTS))('%s adds no line and hides nothing', (_, text) => {
    const hostile = withHostileTexts(assessment, text);
    const written = lines(hostile, decisionOn(hostile), options);
    expect(written).not.toMatch(UNSAFE);
    expect(written.trimEnd().split('\n')).toHaveLength(told.length);
  });
});
