import { resolve } from 'node:path';
import { headerOf } from '../../governance.js';
import { todayInUtc } from '../../io/clock.js';
import { readBytes } from '../../io/files.js';
import { readJson } from '../../load/json.js';
import type { Problem } from '../../model/problem.js';
import { makeVisible } from '../../model/quote.js';
import { counted } from '../../model/words.js';
import { mismatches } from '../../seal/compare.js';
import { bytesOf, envelopeIn, PAYLOAD_TYPE } from '../../seal/envelope.js';
import { isSealedWith, verifyingKey } from '../../seal/signature.js';
import { packsOf, type Statement, settingsOf, statementIn } from '../../seal/statement.js';
import { failWith } from '../problems.js';
import { type GateInput, gateOptions, type RunOptions, readRun } from '../run.js';
import { subjectsOf } from '../seal-subjects.js';
import { notAKey, readPem } from './seal.js';

export interface VerifyOptions extends RunOptions, GateInput {
  readonly seal: string;
  readonly key: string;
  readonly maxAge: string;
  readonly baseline?: string;
  readonly against?: string;
}

const LARGEST_SEAL = 256 * 1024 * 1024;

/**
 * `dutybound verify`: whether what was sealed is what stands here, and may go out. Exit 0 where everything agrees and the
 * gate did not block, 1 on any mismatch, 2 where there is nothing that could be verified.
 */
export async function verify(dir: string, options: VerifyOptions): Promise<void> {
  const pem = await readPem(options.key);
  if ('problem' in pem) return failWith([pem.problem], NOTHING);
  const key = verifyingKey(pem.text);
  if ('why' in key) return failWith([notAKey(options.key, key.why, 'a public key')], NOTHING);
  const envelope = await readEnvelope(options.seal);
  if ('problems' in envelope) return failWith(envelope.problems, NOTHING);
  const { body, value } = envelope;
  // Nothing inside is looked at before the signature holds.
  if (!isSealedWith(value, body, key))
    return report([`no signature of ${options.seal} was made with the key ${key.id} over this content`]);
  const parsed = readJson(body, `${options.seal}: payload`);
  const statement = 'problems' in parsed ? undefined : statementIn(parsed.value);
  if (value.payloadType !== PAYLOAD_TYPE || statement === undefined)
    return failWith([notAStatement(options.seal)], NOTHING);
  const read = await readRun(dir, options);
  if (read === undefined) return;
  const today = options.asOf ?? todayInUtc();
  const header = headerOf(read.governance.registry, read.options, []);
  const own = settingsOf(gateOptions(read, options));
  const found = mismatches(statement, {
    subjects: await subjectsOf(read, options),
    packs: packsOf(header.packs),
    celex: header.law.celex,
    settings: { ...own, against: options.against !== undefined },
    today,
    maxAge: options.maxAge,
  });
  report(
    found.map(({ found: what }) => what),
    statement,
    key.id,
  );
}

const NOTHING = 'nothing was verified';

function report(found: readonly string[], statement?: Statement, key?: string): void {
  if (found.length > 0) {
    process.exitCode = 1;
    const lines = found.map((each) => `- ${makeVisible(each)}`);
    process.stdout.write(`Not verified, for ${counted(found.length, 'reason')}:\n${lines.join('\n')}\n`);
    return;
  }
  process.exitCode = 0;
  const { asOf, decision, law } = statement?.predicate ?? {};
  const softened = decision?.softened?.length ?? 0;
  process.stdout.write(
    [
      `Verified: sealed with ${key}, as of ${asOf}, under ${makeVisible(law?.celex ?? '')}; ${counted(statement?.subject.length ?? 0, 'file')} as they were checked; the gate did not block.`,
      ...(softened === 0
        ? []
        : [`${counted(softened, 'reason')} would have blocked and ${softened === 1 ? 'was' : 'were'} let pass.`]),
      'A seal says what was checked. It is no finding on the law, and no legal advice.',
      '',
    ].join('\n'),
  );
}

async function readEnvelope(
  path: string,
): Promise<
  | { readonly value: NonNullable<ReturnType<typeof envelopeIn>>; readonly body: Uint8Array }
  | { readonly problems: readonly Problem[] }
> {
  const read = await readBytes(resolve(path), LARGEST_SEAL, path);
  if ('problem' in read) return { problems: [read.problem] };
  const parsed = readJson(read.bytes, path);
  if ('problems' in parsed) return parsed;
  const value = envelopeIn(parsed.value);
  const body = value === undefined ? undefined : bytesOf(value.payload);
  return value === undefined || body === undefined ? { problems: [notAStatement(path)] } : { value, body };
}

function notAStatement(document: string): Problem {
  return {
    code: 'wrong-value',
    document,
    found: 'this is no sealed check',
    expected: 'an in-toto statement of this tool in a DSSE envelope, as `dutybound seal` writes it',
    remedy: 'Name the file that `dutybound seal --output <file>` wrote',
  };
}
