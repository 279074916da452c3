import { describe, expect, it } from 'vitest';
import { aiAct } from '../../policies/index.js';
import { isPinned, reliedOn } from '../../src/evidence/relied-on.js';
import { organisationsOf, systemFacts } from '../../src/governance.js';
import type { Finding } from '../../src/model/generated/assessment.js';
import type { Attestation } from '../../src/model/generated/attestations.js';
import { fullId, type Requirement } from '../../src/policy/policy.js';
import { assess, governanceOf, type Scenario } from '../laws/scenario.js';
import { richScenario } from '../support/rich-system.js';
import { type Changes, withChanges } from '../support/scenario-changes.js';

// A statement of a person rests on facts. It pins what was said of them, and lapses when that is no longer said: judged on
// the system of which everything is said and shown.

const requirements = new Map<string, Requirement>(
  aiAct.policies.flatMap((policy) => policy.requirements.map((one) => [fullId(aiAct.id, policy, one), one] as const)),
);
/** One that asks for nothing beside the proof, for statements that are about facts alone. */
const NO_JUDGEMENT = [...requirements.values()].find(({ id, judgement }) => id === 'plan' && judgement === undefined)!;

const { registry, graphs } = governanceOf(richScenario);
const system = systemFacts(registry.systems[0]!, organisationsOf(registry));
const pinned = (attestation: Attestation): Attestation => ({
  ...attestation,
  reliedOn: [
    ...reliedOn(
      system,
      requirements.get(attestation.requirement ?? '') ?? NO_JUDGEMENT,
      attestation.facts ?? [],
      (id) => graphs.get(id)?.source.digest,
    ),
  ],
});
const PINNED: Scenario = { ...richScenario, attestations: richScenario.attestations.map(pinned) };

const findings = (scenario: Scenario): readonly Finding[] => assess(scenario).systems[0]!.findings;
const outcomes = (scenario: Scenario): readonly string[] =>
  findings(scenario).map(({ requirement, party, outcome }) => `${requirement} ${party} ${outcome}`);
const finding = (changes: Changes, requirement: string, scenario = PINNED): Finding =>
  findings(withChanges(scenario, changes)).find(
    (one) => one.requirement === `ai-act/${requirement}` && one.outcome !== 'not-applicable',
  )!;

const OVERSEERS = 'deployers/overseers';
const overseer = (() => {
  const user = (
    system.facts.parties as { entries: { id: string; use?: { overseers?: { entries?: { id: string }[] } } }[] }
  ).entries.find(({ id }) => id === 'user')!;
  return user.use!.overseers!.entries![0]!.id;
})();
const COMPETENCE = `parties[user].use.overseers[${overseer}].competence`;

describe('a statement that pins what it rests on', () => {
  it('counts while all of that is said as it was', () => {
    expect(PINNED.attestations.every((one) => isPinned(one))).toBe(true);
    expect(outcomes(PINNED)).toEqual(outcomes(richScenario));
  });

  it('lapses as a determination when a fact of the duty changes, and the finding says what changed', () => {
    const changes = { [COMPETENCE]: 'Two days of training, in 2019' };
    expect(finding({}, OVERSEERS).outcome).toBe('satisfied');
    const lapsed = finding(changes, OVERSEERS);
    expect(lapsed).toMatchObject({ outcome: 'undetermined', reason: 'judgement-needed' });
    expect(lapsed.judgement).toContain('the statement overseers by head of quality of 2027-11-18 has lapsed');
    expect(lapsed.judgement).toContain('parties[].use.overseers[].competence');
  });

  it('keeps counting without pins, and the report says that nobody would notice', () => {
    const changes = { [COMPETENCE]: 'Two days of training, in 2019' };
    expect(finding(changes, OVERSEERS, richScenario).outcome).toBe('satisfied');
    const { limits } = assess(richScenario).header;
    const named =
      /nobody recorded the facts that they rest on, .*: (.*) and (\d+) more\./.exec(limits.join('\n')) ?? [];
    const ids = richScenario.attestations.map(({ id }) => id).sort();
    expect(named[1]).toBe(ids.slice(0, 12).join(', '));
    expect(named[2]).toBe(String(ids.length - 12));
    expect(assess(PINNED).header.limits.join('\n')).not.toContain('nobody recorded the facts');
  });

  it('lapses as the showing of facts when one of them changes', () => {
    const changes = { 'riskManagement.vulnerablePersons.consideration': 'nobody under twenty applies' };
    const before = findings(PINNED).map(({ requirement, outcome }) => [requirement, outcome]);
    const after = findings(withChanges(PINNED, changes));
    const moved = after.filter(({ outcome }, index) => outcome !== before[index]![1]);
    expect(moved.length).toBeGreaterThan(0);
    for (const one of moved) {
      expect(one.outcome).toBe('undetermined');
      expect(JSON.stringify([one.missing, one.judgement])).toContain('has lapsed');
      expect(JSON.stringify([one.missing, one.judgement])).toContain('riskManagement.vulnerablePersons');
    }
  });

  it('does not lapse when something else changes, or when a file is only sorted another way', () => {
    expect(finding({ name: 'Another name' }, OVERSEERS).outcome).toBe('satisfied');
    const { parties } = PINNED.system as { parties: { entries: readonly object[] } };
    const sorted = { ...PINNED.system, parties: { ...parties, entries: [...parties.entries].reverse() } };
    expect(outcomes({ ...PINNED, system: sorted }).toSorted()).toEqual(outcomes(PINNED).toSorted());
  });

  it('lapses when a fact is gone, when an entry joins, and when nobody says any longer that these are all', () => {
    for (const changes of [
      { [COMPETENCE]: undefined },
      { [`parties[user].use.overseers[${overseer}].id`]: 'somebody-else' },
    ])
      expect(finding(changes, OVERSEERS).outcome).not.toBe('satisfied');
    const { fact, digest } = PINNED.attestations
      .find(({ id }) => id === 'overseers')!
      .reliedOn!.find((one) => one.fact === 'parties[].use.overseers[]')!;
    const parties = JSON.parse(JSON.stringify(system.facts.parties)) as {
      entries: { id: string; use?: { overseers: unknown } }[];
    };
    const user = parties.entries.find(({ id }) => id === 'user')!;
    user.use!.overseers = (user.use!.overseers as { entries: unknown }).entries;
    const open = { ...system, facts: { ...system.facts, parties } };
    const again = reliedOn(open, requirements.get(`ai-act/${OVERSEERS}`)!, [], () => undefined);
    expect(again.find((one) => one.fact === fact)!.digest).not.toBe(digest);
  });

  it('is about each system by itself: pins of another system hold nothing here', () => {
    const elsewhere = PINNED.attestations.map((one) => ({
      ...one,
      reliedOn: one.reliedOn!.map((each) => ({ ...each, system: 'another' })),
    }));
    const changes = { [COMPETENCE]: 'Two days of training, in 2019' };
    expect(finding(changes, OVERSEERS, { ...PINNED, attestations: elsewhere }).outcome).toBe('satisfied');
    expect(elsewhere.some((one) => isPinned(one))).toBe(false);
  });

  it('rests on the files of workflows where the duty is a proof over them', () => {
    const check = [...requirements].find(([, { holds }]) => JSON.stringify(holds).includes('"op":"check"'))!;
    const pins = (digest: string) => reliedOn(system, check[1], [], () => digest);
    const [workflow] = registry.workflows;
    const ofFile = (digest: string) => pins(digest).find(({ fact }) => fact === `workflow.${workflow!.id}`)!.digest;
    expect(ofFile('sha256:a')).not.toBe(ofFile('sha256:b'));
    expect(pins('sha256:a').map(({ fact }) => fact)).toContain('workflows[]');
  });

  it('reads no name that every object has as a fact', () => {
    for (const path of ['__proto__', 'constructor.name', 'parties[__proto__].toString', 'name.length'])
      expect(reliedOn(system, NO_JUDGEMENT, [path], () => undefined)).toEqual(
        reliedOn(system, NO_JUDGEMENT, ['not.there'], () => undefined).map((one) => ({ ...one, fact: path })),
      );
  });
});
