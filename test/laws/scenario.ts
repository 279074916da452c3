import { aiAct } from '../../policies/index.js';
import type { EvidenceFile } from '../../src/evidence/resolve.js';
import { decideGate, type GateDecision, type GateOptions } from '../../src/gate/decide.js';
import { assessGovernance, type Governance } from '../../src/governance.js';
import type { IsoDate } from '../../src/law/vocabulary.js';
import type { Registry } from '../../src/load/registry.js';
import type { Assessment } from '../../src/model/generated/assessment.js';
import type { Attestation } from '../../src/model/generated/attestations.js';
import type { EvidenceItem } from '../../src/model/generated/evidence.js';
import type { Pack } from '../../src/policy/policy.js';
import { readNativeWorkflow } from '../../src/workflow/native.js';

/** A parsed part of a registry. */
export type Part = Readonly<Record<string, unknown>>;

/** A workflow file: its content, and the digest that its bytes are said to have. */
export interface WorkflowFile {
  readonly id: string;
  readonly digest: string;
  readonly value: Part;
}

/**
 * A governance folder in memory, as plain data, so that tests can take any part of it away. Everything in it has the
 * shape of its schema; nothing reads a disk.
 */
export interface Scenario {
  readonly asOf: IsoDate;
  readonly system: Part;
  readonly organisations: readonly Part[];
  readonly workflows: readonly WorkflowFile[];
  readonly items: readonly EvidenceItem[];
  readonly files: Readonly<Record<string, EvidenceFile>>;
  readonly attestations: readonly Attestation[];
}

/** A digest that looks like one, told apart by one character. */
export const digestOf = (character: string): string => `sha256:${character.repeat(64)}`;

/** What `readGovernance` would make of the folder. */
export function governanceOf(scenario: Scenario): Governance {
  const entry = (value: Part, folder: string) => {
    const id = String(value.id);
    return { id, document: `${folder}/${id}.yaml`, pointer: '', value, blanks: [] };
  };
  const registry: Registry = {
    configuration: { schemaVersion: 1 },
    organisations: scenario.organisations.map((value) => entry(value, 'organisations')),
    systems: [entry(scenario.system, 'systems')],
    models: [],
    workflows: scenario.workflows.map(({ value, digest }) => ({ ...entry(value, 'workflows'), digest })),
    evidence: { document: 'evidence.yaml', items: scenario.items },
    attestations: scenario.attestations,
    waivers: [],
    inputs: [],
  };
  const graphs = new Map(
    scenario.workflows.map(({ id, value, digest }) => [
      id,
      readNativeWorkflow(value, `workflows/${id}.yaml`, digest).graph,
    ]),
  );
  return { registry, graphs };
}

/** Assesses the one system of a scenario. */
export function assess(scenario: Scenario, pack: Pack = aiAct): Assessment {
  return assessGovernance(governanceOf(scenario), new Map(Object.entries(scenario.files)), {
    asOf: scenario.asOf,
    edition: 'current',
    pack,
    toolVersion: '0.0.0',
  });
}

/** The gate at its strictest, unless a test asks for something else. */
export function gateOf(assessment: Assessment, options: Partial<GateOptions> = {}): GateDecision {
  return decideGate(assessment, { asOf: assessment.header.asOf, allowUndetermined: false, ...options });
}
