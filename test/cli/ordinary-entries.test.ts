import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { factDictionary } from '../../src/cli/fact-dictionary.js';
import { ORDINARY_MODEL, ORDINARY_ORGANISATION, ORDINARY_SYSTEM } from '../../src/cli/ordinary-entries.js';
import { assessGovernance, readGovernance } from '../../src/governance.js';
import type { Format } from '../../src/load/validate.js';
import { questionsOf } from '../../src/questions/collect.js';

const raw = (document: string, format: Format, text: string) => ({
  document,
  format,
  bytes: new TextEncoder().encode(text),
});

async function assessed(asOf: string) {
  const read = await readGovernance([
    raw('organisations/our-company.yaml', 'organisation', ORDINARY_ORGANISATION),
    raw('systems/mail-sorter.yaml', 'system', ORDINARY_SYSTEM),
    raw('models/small-model.yaml', 'model', ORDINARY_MODEL),
  ]);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return assessGovernance(read.value, new Map(), {
    asOf,
    edition: 'current',
    pack: aiAct,
    toolVersion: '0.0.0',
  }).systems;
}

/** `dutybound schema` prints these as what an ordinary entry looks like: they have to be true. */
describe('the ordinary entries that `dutybound schema` prints', () => {
  it('are valid, and classify without an open question that has consequences', async () => {
    const [system, model] = await assessed('2026-11-21');
    expect(system?.headline).toEqual({ class: 'AI system', atLeast: false, open: [] });
    expect(model?.headline).toEqual({ class: 'general-purpose model', atLeast: false, open: [] });
    for (const { classes } of [system, model].map((one) => one as NonNullable<typeof one>))
      expect(
        classes
          .filter(
            ({ kind, state, from }) => kind !== 'element' && from !== undefined && /in-play|not-screened/.test(state),
          )
          .map(({ id }) => id),
      ).toEqual([]);
  });

  it('are few lines: an ordinary system needs no more than forty answers', () => {
    const count = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.values(value).reduce((sum: number, inner) => sum + count(inner), 0)
        : 1;
    expect(count(load(ORDINARY_SYSTEM, { schema: CORE_SCHEMA }))).toBeLessThan(50);
  });

  it.each(['presentedAsBroadlyApplicable', 'partOfConfiguration', 'componentOf', 'canInfluenceEnvironment'])(
    'say nothing too much: without %s the class is open',
    async (key) => {
      const without = ORDINARY_SYSTEM.split('\n')
        .filter((row) => !row.trim().startsWith(`${key}:`))
        .join('\n');
      expect(without).not.toBe(ORDINARY_SYSTEM);
      const read = await readGovernance([
        raw('organisations/our-company.yaml', 'organisation', ORDINARY_ORGANISATION),
        raw('systems/mail-sorter.yaml', 'system', without),
      ]);
      if ('problems' in read) throw new Error(JSON.stringify(read.problems));
      const options = { asOf: '2026-11-21', edition: 'current', pack: aiAct, toolVersion: '0.0.0' } as const;
      const [system] = assessGovernance(read.value, new Map(), options).systems;
      expect(system?.headline.class).toBe('undetermined');
    },
  );

  it('a model that leaves something out is asked about as a model, not as a system', async () => {
    const silent = ORDINARY_MODEL.replace(/^ *ownNameOrTrademark:.*\n/m, '');
    expect(silent).not.toBe(ORDINARY_MODEL);
    const read = await readGovernance([
      raw('organisations/our-company.yaml', 'organisation', ORDINARY_ORGANISATION),
      raw('models/small-model.yaml', 'model', silent),
    ]);
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    const options = { asOf: '2026-11-21', edition: 'current', pack: aiAct, toolVersion: '0.0.0' } as const;
    const assessment = assessGovernance(read.value, new Map(), options);
    const asked = questionsOf(assessment, { facts: await factDictionary(), isOwn: () => true });
    expect(asked.find(({ fact }) => fact?.endsWith('.ownNameOrTrademark'))?.question).toBe(
      'Is the model marketed under its name or trademark?',
    );
  });
});
