import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/digest.js';
import { readGovernance } from '../../src/governance.js';
import type { RawDocument } from '../../src/load/registry.js';
import { entriesOf } from '../../src/workflow/model.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const FLOW = JSON.stringify({
  nodes: [
    { name: 'start', type: 'n8n-nodes-base.manualTrigger', parameters: {} },
    { name: 'write', type: '@n8n/n8n-nodes-langchain.chainLlm', parameters: {} },
  ],
  connections: { start: { main: [[{ node: 'write', type: 'main', index: 0 }]] } },
});
const SYSTEM = `schemaVersion: 1\nid: writer\nname: Writer\nworkflows:\n  complete: { by: me, on: 2027-12-02, count: 1 }\n  entries:\n    - id: replies\n`;

const workflow = (document: string, text: string): RawDocument => ({
  document,
  format: 'workflow',
  bytes: bytes(text),
});
const sidecar = (document: string, more = '', digest: string = digestOf(FLOW)): RawDocument => ({
  document,
  format: 'oversight',
  bytes: bytes(`schemaVersion: 1\ndigest: ${digest}\nconfirmedBy: me\nconfirmedOn: 2027-12-02\n${more}`),
});
const system: RawDocument = { document: 'systems/writer.yaml', format: 'system', bytes: bytes(SYSTEM) };

async function read(...documents: RawDocument[]) {
  return readGovernance([system, ...documents]);
}

async function problemsOf(...documents: RawDocument[]) {
  const found = await read(...documents);
  return 'problems' in found ? found.problems.map(({ code, document }) => `${code} ${document}`) : [];
}

describe('workflows of other tools in a governance folder', () => {
  it('goes by the name of the file, and by the id of its sidecar where it has one', async () => {
    const named = await read(workflow('workflows/replies.json', FLOW));
    expect('value' in named && [...named.value.graphs.keys()]).toEqual(['replies']);
    const found = await read(
      workflow('workflows/my flow (3).json', FLOW),
      sidecar('workflows/my flow (3).json.oversight.yaml', 'id: replies\nsteps: [{ id: write, effect: on-persons }]\n'),
    );
    if ('problems' in found) throw new Error(JSON.stringify(found.problems));
    const graph = found.value.graphs.get('replies');
    expect(entriesOf(graph?.steps ?? 'unknown').map(({ effect }) => effect)).toEqual(['none', 'on-persons']);
    expect(entriesOf(graph?.steps ?? 'unknown')[1]?.certainties).toEqual({ effect: 'declared' });
    expect(found.value.registry.inputs.map(({ document }) => document)).toEqual([
      'systems/writer.yaml',
      'workflows/my flow (3).json',
      'workflows/my flow (3).json.oversight.yaml',
    ]);
  });

  it('tells a sidecar that was written for another state as a finding, not as a problem', async () => {
    const found = await read(
      workflow('workflows/replies.json', FLOW),
      sidecar('workflows/replies.json.oversight.yaml', '', digestOf('before')),
    );
    if ('problems' in found) throw new Error(JSON.stringify(found.problems));
    expect(found.value.sidecarFindings?.get('replies')).toMatchObject([{ code: 'sidecar-stale', line: 2 }]);
  });

  it('merges a sidecar into a native workflow as well', async () => {
    const native = 'schemaVersion: 1\nid: replies\nsteps: [{ id: a }]\n';
    const found = await read(
      workflow('workflows/replies.yaml', native),
      sidecar('workflows/replies.yaml.oversight.yaml', 'steps: [{ id: a, effect: internal }]\n', digestOf(native)),
    );
    if ('problems' in found) throw new Error(JSON.stringify(found.problems));
    expect(entriesOf(found.value.graphs.get('replies')?.steps ?? 'unknown')[0]?.effect).toBe('internal');
  });

  it('refuses what nobody reads, ids given twice, and what belongs to no workflow', async () => {
    expect(await problemsOf(workflow('workflows/replies.json', '{"a": 1}'))).toContain(
      'unknown-format workflows/replies.json',
    );
    expect(
      await problemsOf(workflow('workflows/replies.json', FLOW), workflow('workflows/deep/replies.json', FLOW)),
    ).toEqual(['duplicate-id workflows/deep/replies.json']);
    expect(
      await problemsOf(workflow('workflows/replies.json', FLOW), sidecar('workflows/gone.json.oversight.yaml')),
    ).toEqual(['missing-file workflows/gone.json.oversight.yaml']);
    expect(
      await problemsOf(
        workflow('workflows/replies.json', FLOW),
        workflow('workflows/crew.py', 'from crewai import Crew'),
      ),
    ).toEqual(['unknown-format workflows/crew.py']);
    expect(
      await problemsOf(
        workflow('workflows/replies.json', FLOW),
        sidecar('workflows/replies.json.oversight.yaml', 'ids: x\n'),
      ),
    ).toEqual(['unknown-key workflows/replies.json.oversight.yaml']);
  });

  it('reads the files of one crew as one workflow', async () => {
    const found = await read(
      workflow('workflows/crew/config/agents.yaml', 'a:\n  role: A\n  goal: b\n  backstory: c\n'),
      workflow('workflows/crew/config/tasks.yaml', 't:\n  description: d\n  expected_output: e\n  agent: a\n'),
      workflow('workflows/crew/crew.py', 'from crewai import Crew\nx = Crew(tasks=[t()])\n'),
      sidecar('workflows/crew/config/tasks.yaml.oversight.yaml', 'id: replies\n'),
    );
    if ('problems' in found) throw new Error(JSON.stringify(found.problems));
    expect([...found.value.graphs.keys()]).toEqual(['replies']);
  });
});
