import { beforeAll, describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { factDictionary } from '../../src/cli/fact-dictionary.js';
import { provisionDetails } from '../../src/law/citation.js';
import { classMet, definePolicy, every, is, known, requirement, some } from '../../src/policy/authoring.js';
import type { ConditionNode } from '../../src/policy/condition.js';
import { definePack, isOwnPack, namedPacks, type OwnPack, withPacks } from '../../src/policy/pack.js';
import { type Known, packProblems } from '../../src/policy/pack-problems.js';
import type { Policy, Requirement } from '../../src/policy/policy.js';

// What a pack of an organisation has to be. Its types are gone when it runs, so each case is one that they would refuse.

let all: Known;
beforeAll(async () => {
  const details = [...(await provisionDetails())];
  const wordings = new Map(
    details.flatMap(([id, { digest }]) => (digest === undefined ? [] : [[id as string, digest]])),
  );
  all = { act: aiAct, facts: await factDictionary(), wordings: wordings as ReadonlyMap<string, string> };
});

const rule = (patch: Partial<Requirement> = {}): Requirement => ({
  ...requirement({
    id: 'deputies',
    citation: 'Art. 26(2)',
    need: 'P',
    statement: 'Every overseer has a deputy.',
    remedy: 'Name one.',
    shownBy: 'the list',
    leastBasis: 'documented',
    wording: 'sha256:ec6fcc70732e1560c1429e896d72052ae7542d36564311576e474a9e40518d47',
    holds: some('parties[].use.overseers[]', known('parties[].use.overseers[].deputy')),
  }),
  ...patch,
});

const policy = (patch: Partial<Policy> = {}): Policy => ({
  ...definePolicy({
    id: 'operation',
    title: 'Operation',
    addressees: ['deployer'],
    appliesTo: classMet('high-risk'),
    penalty: 'Art. 99(1)',
    documents: [],
    requirements: [rule()],
  }),
  ...patch,
});

const pack = (patch: Partial<OwnPack> = {}): OwnPack =>
  definePack({ id: 'house-rules', title: 'House rules', policies: [policy()], ...patch });

const found = (one: OwnPack): readonly string[] => packProblems(one, all);
const ofRule = (patch: object): readonly string[] =>
  found(pack({ policies: [policy({ requirements: [rule(patch)] })] }));
const ofCondition = (holds: unknown): readonly string[] => ofRule({ holds: holds as ConditionNode });

describe('a pack', () => {
  it('that says what it asks, of whom and near which provision has no problem', () => {
    expect(found(pack())).toEqual([]);
  });

  it('may ask whatever the Act’s own policies ask', () => {
    const same = aiAct.policies.map((one) => ({
      ...one,
      requirements: one.requirements.map((duty): Requirement => ({ ...duty, need: 'P' })),
    }));
    expect(found(pack({ policies: same }))).toEqual([]);
  });

  it('never asks in the name of the Act', () => {
    for (const need of ['M', 'A', 'C', 'X', undefined])
      expect(ofRule({ need })[0], String(need)).toContain(`has the need ${String(need)}`);
    expect(ofRule({ need: 'I' })).toEqual([]);
  });

  it('is not satisfied by a statement alone', () => {
    expect(ofRule({ leastBasis: 'stated' })[0]).toContain('a statement alone shows nothing');
  });

  it('that asks for nothing is refused: nothing asked looks like nothing open', () => {
    expect(found(pack({ policies: [] }))).toEqual(['the pack house-rules has no policies']);
    expect(found(pack({ policies: [policy({ requirements: [] })] }))[0]).toContain('has no requirements');
    expect(found(pack({ policies: [policy({ addressees: [] })] }))[0]).toContain('names no addressees');
    expect(ofCondition({ op: 'all', of: [] })[0]).toContain('all of nothing');
  });

  it('does not take the name of another, and gives each id once', () => {
    expect(found(pack({ id: 'ai-act' }))).toEqual(['the id ai-act belongs to a pack of dutybound']);
    expect(found(pack({ id: '../x' }))[0]).toContain('an id is small letters');
    expect(found(pack({ policies: [policy(), policy()] }))).toEqual(['two policies have the id operation']);
    expect(found(pack({ policies: [policy({ requirements: [rule(), rule()] })] }))[0]).toContain('two requirements');
  });

  it('cites a provision in force and was written against its present wording', () => {
    expect(ofRule({ citation: 'Art. 926' })[0]).toContain('cites Art. 926, no provision in force');
    expect(ofRule({ wording: `sha256:${'0'.repeat(64)}` })[0]).toMatch(
      /another wording of Art\. 26\(2\); the present one is sha256:/,
    );
  });

  it('says what is asked, what to do and what shows it', () => {
    expect(ofRule({ statement: ' ', remedy: undefined, shownBy: 7 })).toHaveLength(3);
  });

  it('has all its problems told at once', () => {
    expect(ofRule({ need: 'M', citation: 'Art. 926', statement: '' })).toHaveLength(3);
  });
});

describe('a condition of a pack', () => {
  it('reads facts that there are', () => {
    expect(ofCondition({ op: 'known', path: 'parties[].use.deputy' })[0]).toContain('parties[].use.deputy is no fact');
    expect(ofCondition({ op: 'known', path: 'constructor' })[0]).toContain('constructor is no fact');
    expect(ofCondition({ op: 'equals', path: 'stage', value: 'finished' })[0]).toContain('stage has no value finished');
    const entry = { op: 'includes', path: 'uses[].area.screening', entry: 'toString' };
    expect(ofCondition(entry)[0]).toContain('has no entry toString');
  });

  it('reads an entry of a list within every or some over it', () => {
    const free = known('parties[].use.overseers[].deputy');
    expect(ofCondition(free)[0]).toContain('is read outside every or some over parties[].use.overseers[]');
    expect(ofCondition(every('uses[]', is('uses[].atTheWorkplace', true)))).toEqual([]);
  });

  it('names classes and checks that there are', () => {
    expect(ofCondition({ op: 'class', id: 'medium risk' })[0]).toContain('medium risk is no class');
    expect(ofCondition({ op: 'check', name: 'looks-good' })[0]).toContain('looks-good is no check');
    expect(ofCondition({ op: 'sometimes' })[0]).toContain('sometimes is no condition');
  });

  it('is a condition, and neither endless nor nothing', () => {
    for (const nothing of [undefined, null, 'yes', true])
      expect(ofCondition(nothing)[0], String(nothing)).toContain('a part is no condition');
    const endless: { op: string; of?: unknown } = { op: 'not' };
    endless.of = endless;
    expect(ofCondition(endless).join()).toContain('or a part that contains itself');
  });
});

describe('packs together', () => {
  const digest = `sha256:${'1'.repeat(64)}`;

  it('stand behind the Act, each under its own name', () => {
    const both = withPacks(aiAct, [{ pack: pack(), digest }]);
    expect(both.policies).toHaveLength(aiAct.policies.length + 1);
    expect(both.policies.at(-1)).toMatchObject({ id: 'operation', pack: 'house-rules' });
    expect(namedPacks(both)).toEqual([...namedPacks(aiAct), { id: 'house-rules', title: 'House rules', digest }]);
  });

  it('leave the pack as it is where there are none', () => {
    expect(withPacks(aiAct, [])).toBe(aiAct);
  });

  it('are known by having been made, not by their shape', () => {
    expect(isOwnPack(pack())).toBe(true);
    expect(isOwnPack({ ...pack() })).toBe(false);
    expect(isOwnPack(null)).toBe(false);
  });
});
