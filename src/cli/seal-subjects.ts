import { join } from 'node:path';
import { createDigest, digestOf } from '../digest.js';
import { describeFile, streamBytes } from '../io/files.js';
import type { Subject } from '../seal/statement.js';
import { baselinePath, type CheckInput } from './gate-inputs.js';
import type { Run } from './run.js';

/**
 * Every file that an assessment rests on, with the digest of its bytes: what was read, the evidence that the register
 * names, the streamed registry and the baseline. A new file that a run would read is a new subject.
 */
export async function subjectsOf(
  read: Omit<Run, 'assessment'>,
  options: Pick<CheckInput, 'baseline'>,
): Promise<readonly Subject[]> {
  const { folder, governance } = read;
  const subjects = new Map<string, string>(folder.documents.map(({ bytes, document }) => [document, digestOf(bytes)]));
  for (const { path } of governance.registry.evidence?.items ?? []) {
    if (path === 'none' || subjects.has(path)) continue;
    const { isInside, sha256 } = await describeFile(folder.root, path);
    if (isInside && sha256 !== undefined) subjects.set(path, sha256);
  }
  if (folder.ndjson !== undefined) subjects.set(folder.ndjson, await digestOfFile(join(folder.root, folder.ndjson)));
  const baseline = baselinePath(read, options);
  if (baseline !== undefined) {
    const digest = await digestOfFile(baseline.path).catch(() => undefined);
    // By a name of its own where the command line named the file, so that no path of a machine is sealed.
    if (digest !== undefined) subjects.set(options.baseline === undefined ? baseline.named : 'baseline', digest);
  }
  return [...subjects].map(([name, digest]) => ({ name, digest: { sha256: digest.slice('sha256:'.length) } }));
}

async function digestOfFile(path: string): Promise<string> {
  const digest = createDigest();
  for await (const piece of streamBytes(path)) digest.update(piece);
  return digest.finish();
}
