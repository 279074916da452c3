import { describe, expect, it } from 'vitest';
import { all, classMet, is, known, lasts } from '../../src/policy/authoring.js';
import { definePack, type OwnPack } from '../../src/policy/pack.js';
import { definePolicy, requirement } from '../../src/policy/policy.js';
import {
  configurationExport,
  DEPLOYER,
  deployer,
  deployersSystem,
  list,
  minimalSystem,
  onUnusableEvidence,
  type Part,
  type RequirementCases,
  type Runner,
  testPack,
} from '../../src/testing.js';

// What authors of packs test with: which tests it makes, which it refuses to make, and what it notices.

const WORDING = `sha256:${'0'.repeat(64)}` as const;
const pack: OwnPack = definePack({
  id: 'ours',
  title: 'Ours',
  policies: [
    definePolicy({
      id: 'logs',
      title: 'Logs',
      addressees: ['deployer'],
      appliesTo: classMet('high-risk'),
      penalty: 'Art. 99(1)',
      documents: [],
      requirements: [
        requirement({
          id: 'a-year',
          citation: 'Art. 26(6)',
          need: 'P',
          statement: 'Logs are kept for a year.',
          remedy: 'Keep them.',
          shownBy: 'the configuration of the store',
          leastBasis: 'observed',
          wording: WORDING,
          when: is('parties[].logs.underControl', true),
          holds: all(lasts('parties[].logs.retention', 'P1Y'), known('parties[].use.overseers[]')),
        }),
      ],
    }),
  ],
});

const overseers = list({ id: 'desk' });
const keeping = (retention: string | undefined, patch: Part = {}): RequirementCases['satisfied'][0]['system'] =>
  deployersSystem({
    parties: list(
      deployer({
        logs: { underControl: 'yes', ...(retention === undefined ? {} : { retention }) },
        use: { overseers },
        ...patch,
      }),
    ),
  });
const shows = [`parties[${DEPLOYER}].logs`, `parties[${DEPLOYER}].use.overseers`];
const met = {
  name: 'kept for a year',
  system: keeping('P1Y'),
  evidence: [configurationExport(shows)],
};
const CASES: RequirementCases = {
  satisfied: [met],
  'not-satisfied': [
    { ...met, name: 'kept for eleven months', system: keeping('P11M') },
    { ...met, name: 'nobody oversees', system: keeping('P1Y', { use: { overseers: 'none' } }) },
  ],
  undetermined: [...onUnusableEvidence(met), { ...met, name: 'nobody says for how long', system: keeping(undefined) }],
  'not-applicable': [
    { ...met, name: 'logs of somebody else', system: keeping('P1D', { logs: { underControl: 'no' } }) },
    { name: 'a system in no regulated class', system: minimalSystem({ parties: list(deployer()) }), party: DEPLOYER },
  ],
};

/** What became of each test that was registered: `undefined`, or what it says is wrong. */
async function ran(cases: RequirementCases, of: OwnPack = pack): Promise<ReadonlyMap<string, string | undefined>> {
  const tests: (readonly [string, () => void | Promise<void>])[] = [];
  const runner: Runner = { describe: (_, group) => group(), it: (name, test) => tests.push([name, test]) };
  testPack(of, runner, { 'logs/a-year': cases });
  const results = new Map<string, string | undefined>();
  for (const [name, test] of tests) {
    try {
      await test();
      results.set(name, undefined);
    } catch (error) {
      results.set(name, (error as Error).message);
    }
  }
  return results;
}

const failing = async (cases: RequirementCases): Promise<readonly string[]> =>
  [...(await ran(cases))].flatMap(([name, told]) => (told === undefined ? [] : [`${name} | ${told}`]));

const refused = (cases: Readonly<Record<string, RequirementCases>>, of: OwnPack = pack): string => {
  const registered: string[] = [];
  const runner: Runner = { describe: (name) => registered.push(name), it: () => undefined };
  try {
    testPack(of, runner, cases);
  } catch (error) {
    expect(registered, 'no test was made').toEqual([]);
    return (error as Error).message;
  }
  return '';
};

const MUTANTS = 'each change of its condition is noticed by a case';

describe('the tester of packs', () => {
  it('holds a case for each outcome, and the changes of the condition', async () => {
    const results = await ran(CASES);
    expect(results.size).toBe(CASES.undetermined.length + 6);
    expect([...results.values()].filter((told) => told !== undefined)).toEqual([]);
  });

  it('tells a case that comes to something else, with what was found', async () => {
    const wrong = { ...met, name: 'kept for a month', system: keeping('P1M') };
    const [first, ...others] = await failing({ ...CASES, satisfied: [met, wrong] });
    expect(first).toContain('satisfied: kept for a month | kept for a month:\nit is not-satisfied, and not satisfied');
    expect(first).toContain('parties[agency].logs.retention');
    expect(others).toEqual([`${MUTANTS} | a case fails without any change: correct that first`]);
  });

  it('tells a fact of a case that the registry does not have: the case would hold because nothing is said', async () => {
    const misspelt = {
      ...met,
      name: 'misspelt',
      system: keeping(undefined, { logs: { underControl: 'yes', retentoin: 'P1Y' } }),
    };
    const told = await failing({ ...CASES, undetermined: [...CASES.undetermined, misspelt] });
    expect(told.join('\n')).toContain('retentoin');
    expect(told).toHaveLength(1);
  });

  it('tells facts that are not what decided, and facts that are not what is missing', async () => {
    const named = { ...met, decidedBy: ['name'] };
    const missed = { ...met, name: 'open', system: keeping(undefined), missing: ['the moon'] };
    const told = await failing({ ...CASES, satisfied: [named], undetermined: [missed] });
    expect(told.join('\n')).toContain('name is not what decided it');
    expect(told.join('\n')).toContain('the moon is not among what is missing');
  });

  it('names each change of the condition that no case notices', async () => {
    const [, , ...rest] = CASES['not-applicable']!;
    expect(rest).toEqual([]);
    const told = await failing({ ...CASES, 'not-satisfied': [CASES['not-satisfied']![0]] });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`${MUTANTS} | no case notices: holds: all without {"op":"known"`);
  });

  it('moves a limit: a year that is tested at six months only is not tested', async () => {
    const far = [{ ...met, name: 'kept for six months', system: keeping('P6M') }, CASES['not-satisfied']![1]!] as const;
    expect((await failing({ ...CASES, 'not-satisfied': far })).join('\n')).toContain('P11M');
  });

  it('takes a reason for a change that nothing can notice, and refuses one that names no change', async () => {
    const few = { ...CASES, 'not-satisfied': [CASES['not-satisfied']![0]] } as const;
    const named = { ...few, unnoticeable: [['"op":"known"', 'asked elsewhere']] } as const;
    expect(await failing(named)).toEqual([]);
    const stale = { ...CASES, unnoticeable: [['a change that is not made', 'because']] } as const;
    expect((await failing(stale)).join('\n')).toContain('no change is told in these words');
  });
});

describe('before any test runs, the tester refuses', () => {
  it('a requirement without cases, and cases without a requirement', () => {
    expect(refused({ 'logs/two-years': CASES })).toBe(
      'the tests of the pack ours:\nlogs/a-year has no cases\nlogs/two-years has cases, and is no requirement of the pack',
    );
  });

  it('an outcome without a case, unless a reason says why it cannot be reached', () => {
    const { 'not-satisfied': _, ...without } = CASES;
    const why = '`unreachable` does not say why';
    expect(refused({ 'logs/a-year': without })).toContain(`logs/a-year: no case is not-satisfied, and ${why}`);
    expect(refused({ 'logs/a-year': { ...without, unreachable: { 'not-satisfied': ' ' } } })).toContain(why);
    expect(refused({ 'logs/a-year': { ...without, unreachable: { 'not-satisfied': 'nobody can break it' } } })).toBe(
      '',
    );
    expect(refused({ 'logs/a-year': { ...CASES, unreachable: { 'not-satisfied': 'nobody can' } } })).toContain(
      'a case is not-satisfied, which is called unreachable',
    );
  });

  it('a requirement that no case leaves open or meets, whatever the reason', () => {
    const empty = [] as unknown as RequirementCases['satisfied'];
    expect(refused({ 'logs/a-year': { ...CASES, undetermined: empty, satisfied: empty } })).toContain(
      'logs/a-year: no case is satisfied\nlogs/a-year: no case is undetermined',
    );
  });

  it('a pack that asks nothing', () => {
    expect(refused({}, definePack({ id: 'empty', title: 'Empty', policies: [] }))).toContain('nothing asked');
  });
});
