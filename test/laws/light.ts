import { aiAct } from '../../policies/index.js';
import { classifySystem } from '../../src/classify/classify.js';
import { headlineOf } from '../../src/classify/headline.js';
import { pointStates } from '../../src/classify/points.js';
import { findContradictions, findWrongCounts } from '../../src/evaluate/contradictions.js';
import { judge } from '../../src/evaluate/judge.js';
import { shownFor } from '../../src/evidence/shown.js';
import { bindsBy, decideGate } from '../../src/gate/decide.js';
import { organisationsOf, systemFacts } from '../../src/governance.js';
import type { IsoDate, Outcome, PointState } from '../../src/law/vocabulary.js';
import type { SystemAssessment } from '../../src/model/generated/assessment.js';
import { type ClassDefinition, forSubject, type Pack } from '../../src/policy/policy.js';
import { SystemFrame } from '../../src/policy/system-frame.js';
import { selectObligations } from '../../src/select/select.js';
import { Timings } from '../../src/select/timing.js';
import { checksOver } from '../../src/workflow/checks.js';
import { assess, gateOf, governanceOf, type Scenario } from './scenario.js';

/** A point of the law for one use or party, and its state. */
export interface LightPoint {
  readonly key: string;
  readonly id: ClassDefinition['id'];
  readonly state: PointState;
}

/** A duty and what became of it. */
export interface LightFinding {
  readonly key: string;
  readonly id: string;
  readonly outcome: Outcome;
  /** Whether it binds on the as-of date, by the stricter reading. */
  readonly binds: boolean;
}

/** What an assessment comes to, without its reasons. */
export interface Light {
  readonly points: readonly LightPoint[];
  readonly findings: readonly LightFinding[];
  /** Ids and places of the contradictions that the registry itself holds. */
  readonly contradictions: readonly string[];
  /** Whether the gate blocks, contradictions left aside. */
  readonly blocks: boolean;
}

/** The frame of a scenario with its classes computed, as `assessSystem` makes it. */
export function frameOf(scenario: Scenario, asOf: IsoDate = scenario.asOf, pack: Pack = aiAct) {
  const { registry, graphs } = governanceOf(scenario);
  const facts = systemFacts(registry.systems[0]!, organisationsOf(registry));
  const registers = {
    items: scenario.items,
    attestations: scenario.attestations,
    files: new Map(Object.entries(scenario.files)),
  };
  const shown = shownFor(facts, registers, asOf);
  const frame = new SystemFrame(facts, asOf, shown, checksOver(graphs));
  classifySystem(frame, forSubject(pack, 'system').classes);
  return { frame, shown };
}

/**
 * The same steps as `assessSystem` takes, and no descriptions: twenty times as fast, so that thousands of pairs can be
 * compared. `light.test.ts` holds it equal to the whole assessment; the gate is decided without contradictions, whose
 * days follow from the reasons of findings.
 */
export function light(scenario: Scenario, of: Pack = aiAct): Light {
  const { frame, shown } = frameOf(scenario);
  const pack = forSubject(of, 'system');
  const states = pointStates(frame, pack.classes, 'current');
  const obligations = selectObligations(frame, pack.id, pack.policies, new Timings(frame, 'current'));
  const findings = obligations.map((obligation) => {
    frame.bindParty(obligation.party);
    frame.bindUse(obligation.use);
    const { outcome } = judge(obligation, frame, shown, obligation.requirement.leastBasis);
    const key = [obligation.id, frame.partyId, obligation.role, frame.useId].join(' | ');
    return { key, id: obligation.id, outcome, timing: obligation.timing, citation: obligation.requirement.citation };
  });
  frame.bindParty(-1);
  frame.bindUse(-1);
  const contradictions = [
    ...findContradictions(frame, pack.contradictions, () => undefined),
    ...findWrongCounts(frame),
  ];
  const system = {
    id: frame.facts.id,
    headline: headlineOf(states, frame, 'current'),
    classes: states,
    findings: findings.map((finding) => ({ ...finding, requirement: finding.id, instances: [] })),
    contradictions: [],
  } as unknown as SystemAssessment;
  const decision = decideGate({ header: { requirements: [] }, systems: [system] } as never, {
    asOf: scenario.asOf,
    allowUndetermined: false,
  });
  return {
    points: states.map(({ id, use, party, state }) => ({ key: [id, use, party].join(' | '), id: id as never, state })),
    findings: findings.map(({ key, id, outcome, timing }) => ({
      key,
      id,
      outcome,
      binds: bindsBy(timing as never, scenario.asOf),
    })),
    contradictions: contradictions.map(({ id, use, party, pointer }) => [id, use, party, pointer].join(' | ')),
    blocks: decision.blocks,
  };
}

/** What the whole assessment says, in the same short form: contradictions count at the gate. */
export function whole(scenario: Scenario) {
  const assessment = assess(scenario);
  const [system] = assessment.systems;
  if (system === undefined) throw new Error('no system was assessed');
  return { system, decision: gateOf(assessment) };
}
