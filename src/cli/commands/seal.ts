import { decideGate } from '../../gate/decide.js';
import { readBytes } from '../../io/files.js';
import type { Problem } from '../../model/problem.js';
import { sealingKey, seal as sealStatement } from '../../seal/signature.js';
import { bytesOfStatement, statementOf } from '../../seal/statement.js';
import { type CheckInput, gateInputs } from '../gate-inputs.js';
import { failWith } from '../problems.js';
import { assessRun, put, type RunOptions, readRun, streamedOnly, withPlaces } from '../run.js';
import { subjectsOf } from '../seal-subjects.js';

export interface SealOptions extends RunOptions, CheckInput {
  readonly key: string;
  readonly output?: string;
}

/** More than any key file holds. */
const LARGEST_KEY = 64 * 1024;

/**
 * `dutybound seal`: the check of this run as a signed statement. It is written whatever the gate decides, and says so:
 * exit 0 where nothing blocks, 1 where the gate blocks, 2 where no assessment or no seal could be made.
 */
export async function seal(dir: string, options: SealOptions): Promise<void> {
  const pem = await readPem(options.key);
  if ('problem' in pem) return failWith([pem.problem], 'nothing was sealed');
  const key = sealingKey(pem.text);
  if ('why' in key) return failWith([notAKey(options.key, key.why, 'a private key')], 'nothing was sealed');
  const read = await readRun(dir, options);
  if (read === undefined) return;
  if (read.folder.ndjson !== undefined) return failWith([streamedOnly(read.folder.ndjson)], 'nothing was sealed');
  const gate = await gateInputs(read, options);
  if ('problems' in gate) return failWith(await withPlaces(gate.problems, read.folder), 'nothing was sealed');
  const run = await assessRun(read);
  const decision = decideGate(run.assessment, gate.value);
  const subjects = await subjectsOf(read, options);
  const statement = statementOf(run.assessment, decision, gate.value, subjects);
  process.exitCode = decision.blocks ? 1 : 0;
  await put(`${JSON.stringify(sealStatement(bytesOfStatement(statement), key))}\n`, options.output);
}

/** The text of a key file. */
export async function readPem(path: string): Promise<{ readonly text: string } | { readonly problem: Problem }> {
  const read = await readBytes(path, LARGEST_KEY, path);
  return 'problem' in read ? read : { text: Buffer.from(read.bytes).toString('utf8') };
}

export function notAKey(document: string, found: string, wanted: string): Problem {
  return {
    code: 'wrong-value',
    document,
    found,
    expected: `${wanted} in PEM, Ed25519 or ECDSA P-256, without a password`,
    remedy:
      'Make one with `openssl genpkey -algorithm ed25519 -out key.pem`, its public part with `openssl pkey -in key.pem -pubout`',
  };
}
