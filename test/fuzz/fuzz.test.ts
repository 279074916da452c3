import { describe, expect, it } from 'vitest';
import { fuzz, inputOf } from './fuzz.js';
import { expectPassive } from './outputs.js';
import { allTargets } from './targets.js';

const targets = await allTargets();

describe('changed files', () => {
  it.each(targets.map(({ name }, at) => [name, at] as const))(
    'of the kind “%s” crash nothing, and come out as text',
    async (_, at) => {
      const { found, read } = await fuzz([targets[at]!], { seed: 20261121, from: 0, to: 60 });
      expect(found.map(({ input, seed, message }) => `${input} (${seed}): ${message}`)).toEqual([]);
      // A run in which everything is refused at the door tries nothing behind it.
      expect(read).toBeGreaterThan(1);
    },
  );

  it('are the same for a seed and a number', () => {
    const made = () => [3, 4, 5].map((input) => Buffer.from(inputOf(targets, 7, input).bytes).toString('base64'));
    expect(made()).toEqual(made());
  });

  it('differ from the files that they were made from, mostly', () => {
    const all = Array.from({ length: 100 }, (_, input) => inputOf(targets, 7, input));
    const changed = all.filter(({ seed, bytes }) => !Buffer.from(bytes).equals(Buffer.from(seed.bytes)));
    expect(changed.length).toBeGreaterThan(90);
  });
});

it.each(['<p onclick="x()">', '<SCRIPT>', '<a href="javascript:x()">'])('what runs is seen: %s', (html) => {
  expect(() => expectPassive(html, 'page')).toThrow('what is run');
});
