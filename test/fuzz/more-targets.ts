import { createPrivateKey } from 'node:crypto';
import { type assessGovernance, type Governance, organisationsOf } from '../../src/governance.js';
import { readJson } from '../../src/load/json.js';
import { renderRecord } from '../../src/render/documents.js';
import { records } from '../../src/render/records/catalogue.js';
import { bytesOf, envelopeIn } from '../../src/seal/envelope.js';
import { isSealedWith, seal, sealingKey } from '../../src/seal/signature.js';
import { statementIn } from '../../src/seal/statement.js';
import { scaffoldSidecar } from '../../src/workflow/sidecar-scaffold.js';
import { readWorkflowFile } from '../../src/workflow-file.js';
import { expectPassive, expectSafe, Fault } from './outputs.js';
import type { Seed, Target } from './targets.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An Ed25519 key of 32 equal bytes, behind the fixed beginning that PKCS #8 gives such a key: for tests alone. */
function testKey() {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 7)]);
  const pem = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({ format: 'pem', type: 'pkcs8' });
  const key = sealingKey(String(pem));
  if ('why' in key) throw new Error(key.why);
  return key;
}

/** A sealed statement: whatever is changed, a signature that holds is one over the bytes that were sealed. */
export function sealTarget(): Target {
  const key = testKey();
  const statement = encode(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'systems/a.yaml', digest: { sha256: '0'.repeat(64) } }],
      predicateType: 'https://dutybound.dev/attestations/assessment/v1',
      predicate: { asOf: '2027-12-02', decision: { blocks: true, reasons: [{ message: 'x' }] } },
    }),
  );
  return {
    name: 'sealed statement',
    seeds: [{ name: 'seal.json', bytes: encode(JSON.stringify(seal(statement, key), null, 1)) }],
    async run(_seed, bytes) {
      const read = readJson(bytes, 'seal.json');
      const envelope = 'value' in read ? envelopeIn(read.value) : undefined;
      const body = envelope === undefined ? undefined : bytesOf(envelope.payload);
      if (envelope === undefined || body === undefined || !isSealedWith(envelope, body, key)) return 'refused';
      if (!Buffer.from(body).equals(Buffer.from(statement))) throw new Fault('a changed statement passes as sealed');
      const inside = readJson(body, 'statement');
      if ('value' in inside) statementIn(inside.value);
      return 'read';
    },
  };
}

/** The sidecar of a workflow that is read as it is: problems or findings, and the workflow is told all the same. */
export async function sidecarTarget(workflows: readonly Seed[]): Promise<Target> {
  const seeds: Seed[] = [];
  const flows = new Map<string, Seed>();
  for (const seed of workflows) {
    const read = await readWorkflowFile({ document: seed.name, bytes: seed.bytes }, async () => undefined);
    if ('problems' in read || read.value.readings.length === 0) continue;
    const text = scaffoldSidecar(read.value.readings)
      .replace('confirmedBy:', 'confirmedBy: head of operations')
      .replace('confirmedOn:', 'confirmedOn: 2027-11-02')
      .replace('accountable:', 'accountable: operations');
    if (text === '') continue;
    seeds.push({ name: seed.name, bytes: encode(text) });
    flows.set(seed.name, seed);
  }
  return {
    name: 'sidecar',
    seeds,
    async run({ name }, bytes) {
      const flow = flows.get(name)!;
      const beside = async (document: string): Promise<Uint8Array | undefined> =>
        document.endsWith('.oversight.yaml') ? bytes : undefined;
      const read = await readWorkflowFile({ document: name, bytes: flow.bytes }, beside);
      return 'problems' in read ? 'refused' : 'read';
    },
  };
}

/** Every record of the catalogue for every system of a registry: safe text, and a page in which nothing runs. */
export function expectSafeRecords({ registry }: Governance, assessment: ReturnType<typeof assessGovernance>): void {
  const organisations = new Map([...organisationsOf(registry)].map(([id, { facts }]) => [id, facts]));
  for (const system of assessment.systems) {
    const facts = registry.systems.find(({ id }) => id === system.id)?.value;
    if (facts === undefined) continue;
    for (const spec of records) {
      const { markdown, html } = renderRecord(spec, {
        assessment,
        system,
        facts,
        organisations,
        evidence: (registry.evidence?.items ?? []).map((item) => ({ ...item, failures: [] })),
        attestations: [],
        steps: [],
        placeOf: () => undefined,
      });
      expectSafe(markdown, spec.id);
      expectPassive(html, spec.id);
    }
  }
}
