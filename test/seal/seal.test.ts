import { createPublicKey, generateKeyPairSync, type KeyObject, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decideGate } from '../../src/gate/decide.js';
import { mismatches, type Present } from '../../src/seal/compare.js';
import {
  base64Of,
  bytesOf,
  type Envelope,
  envelopeIn,
  PAYLOAD_TYPE,
  preAuthenticationEncoding,
} from '../../src/seal/envelope.js';
import { isSealedWith, type SealKey, seal, sealingKey, verifyingKey } from '../../src/seal/signature.js';
import {
  bytesOfStatement,
  packsOf,
  type Statement,
  settingsOf,
  statementIn,
  statementOf,
} from '../../src/seal/statement.js';
import { assessmentFixture } from '../support/assessment-fixture.js';
import { fc } from '../support/property.js';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytes = (of: string): Uint8Array => new TextEncoder().encode(of);

const pem = {
  ed25519: pair(generateKeyPairSync('ed25519')),
  'ECDSA P-256': pair(generateKeyPairSync('ec', { namedCurve: 'P-256' })),
};
function pair({ privateKey, publicKey }: { privateKey: KeyObject; publicKey: KeyObject }) {
  return {
    private: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    public: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}
function key(read: SealKey | { why: string }): SealKey {
  if ('why' in read) throw new Error(read.why);
  return read;
}

const asOf = '2028-01-14';
const options = { asOf, allowUndetermined: false };
const subjects = [
  { name: 'systems/b.yaml', digest: { sha256: 'b'.repeat(64) } },
  { name: 'a.yaml', digest: { sha256: 'a'.repeat(64) } },
];
const assessment = assessmentFixture();
const blocked = statementOf(assessment, decideGate(assessment, options), options, subjects);
const statement: Statement = {
  ...blocked,
  predicate: { ...blocked.predicate, decision: { ...blocked.predicate.decision, blocks: false, reasons: [] } },
};

describe('the encoding that is signed', () => {
  it('is that of the DSSE protocol, with its own example', () => {
    expect(text(preAuthenticationEncoding('http://example.com/HelloWorld', bytes('hello world')))).toBe(
      'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
    );
  });

  it('counts bytes and not characters', () => {
    expect(text(preAuthenticationEncoding('ä', bytes('€')))).toBe('DSSEv1 2 ä 3 €');
  });

  it('is the same for no two pairs of type and body', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (type, body, otherType, otherBody) => {
        fc.pre(type !== otherType || body !== otherBody);
        expect(text(preAuthenticationEncoding(type, bytes(body)))).not.toBe(
          text(preAuthenticationEncoding(otherType, bytes(otherBody))),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe.each(Object.entries(pem))('a seal with %s', (kind, keys) => {
  const body = bytesOfStatement(statement);
  const envelope = seal(body, key(sealingKey(keys.private)));
  const open = key(verifyingKey(keys.public));

  it('is an envelope that any verifier of DSSE can check', () => {
    expect(envelope.payloadType).toBe('application/vnd.in-toto+json');
    const algorithm = kind === 'ed25519' ? null : 'sha256';
    const signature = Buffer.from(envelope.signatures[0]!.sig, 'base64');
    expect(
      verify(algorithm, preAuthenticationEncoding(PAYLOAD_TYPE, body), createPublicKey(keys.public), signature),
    ).toBe(true);
    expect(envelope.signatures[0]?.keyid).toBe(open.id);
  });

  it('holds for what was sealed and for nothing else', () => {
    const isGood = (of: Envelope, content = body): boolean => isSealedWith(of, content, open);
    expect(isGood(envelope)).toBe(true);
    expect(isGood(envelope, bytes(`${text(body)} `))).toBe(false);
    expect(isGood({ ...envelope, payloadType: 'application/json' })).toBe(false);
    expect(isGood({ ...envelope, signatures: [{ keyid: open.id, sig: base64Of(bytes('no')) }] })).toBe(false);
    expect(isGood({ ...envelope, signatures: [{ keyid: open.id, sig: '%%%' }] })).toBe(false);
    const other = key(sealingKey(pair(generateKeyPairSync('ed25519')).private));
    expect(isGood(seal(body, other))).toBe(false);
    // One good signature among others is enough, and a wrong key id hides none.
    const among = {
      ...envelope,
      signatures: [...seal(body, other).signatures, { ...envelope.signatures[0]!, keyid: 'x' }],
    };
    expect(isGood(among)).toBe(true);
  });
});

describe('keys', () => {
  it('of other kinds, public ones for sealing, and texts that are none are refused with a reason', () => {
    const rsa = pair(generateKeyPairSync('rsa', { modulusLength: 2048 }));
    const p384 = pair(generateKeyPairSync('ec', { namedCurve: 'P-384' }));
    expect(sealingKey(rsa.private)).toEqual({ why: expect.stringContaining('kind rsa') });
    expect(sealingKey(p384.private)).toHaveProperty('why');
    expect(sealingKey(pem.ed25519.public)).toEqual({ why: 'this is no private key in PEM' });
    expect(verifyingKey('-----BEGIN NOTHING')).toEqual({ why: 'this is no public key in PEM' });
    expect(sealingKey('')).toHaveProperty('why');
  });
});

describe('what is read back', () => {
  it('is an envelope and a statement, or nothing', () => {
    expect(statementIn(JSON.parse(text(bytesOfStatement(statement))))).toEqual(statement);
    for (const wrong of [
      null,
      [],
      'x',
      {},
      { payload: 'x', payloadType: 'y' },
      { payload: 'x', payloadType: 'y', signatures: [] },
    ])
      expect(envelopeIn(wrong)).toBeUndefined();
    for (const wrong of [
      null,
      { ...statement, _type: 'https://in-toto.io/Statement/v0.1' },
      { ...statement, predicateType: 'https://example.com/other' },
      { ...statement, subject: [{ name: 'a', digest: { sha256: 'short' } }] },
      { ...statement, predicate: { ...statement.predicate, decision: { blocks: 'no' } } },
    ])
      expect(statementIn(wrong)).toBeUndefined();
  });

  it('takes Base64 in both alphabets and nothing that readers would differ on', () => {
    const odd = new Uint8Array([251, 255, 254, 1]);
    expect(bytesOf('+//+AQ==')).toEqual(Buffer.from(odd));
    expect(bytesOf('-__-AQ')).toEqual(Buffer.from(odd));
    for (const wrong of ['+//+AQ==\n', 'a b', '+//+AR==', '%']) expect(bytesOf(wrong)).toBeUndefined();
  });
});

it('whatever a file holds, it is read or refused, and never a crash', () => {
  const parts = fc.record(
    {
      _type: fc.constantFrom(statement._type, 'x'),
      predicateType: fc.constantFrom(statement.predicateType, 'x'),
      subject: fc.oneof(fc.constant(statement.subject), fc.jsonValue()),
      predicate: fc.oneof(
        fc.jsonValue(),
        fc.record({
          asOf: fc.constantFrom('2028-02-30', '2028-01-14'),
          decision: fc.jsonValue(),
          law: fc.jsonValue(),
          packs: fc.jsonValue(),
        }),
        fc.jsonValue().map((decision) => ({ ...statement.predicate, decision })),
        fc.jsonValue().map((gateSettings) => ({ ...statement.predicate, gateSettings })),
      ),
    },
    { requiredKeys: [] },
  );
  const now: Present = { subjects, packs: [], celex: '', settings: settingsOf(options), today: asOf, maxAge: 'P7D' };
  fc.assert(
    fc.property(fc.oneof(parts, fc.jsonValue()), (value) => {
      envelopeIn(value);
      const read = statementIn(value);
      if (read !== undefined) expect(Array.isArray(mismatches(read, now))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('a statement is the same bytes whatever the order of files, and names them in one order', () => {
  const other = statementOf(assessment, decideGate(assessment, options), options, [...subjects].reverse());
  expect(text(bytesOfStatement(other))).toBe(text(bytesOfStatement(blocked)));
  expect(blocked.subject.map(({ name }) => name)).toEqual(['a.yaml', 'systems/b.yaml']);
});

describe('what stands here against what was sealed', () => {
  const present: Present = {
    subjects,
    packs: packsOf(assessment.header.packs),
    celex: assessment.header.law.celex,
    settings: settingsOf(options),
    today: asOf,
    maxAge: 'P7D',
  };
  const about = (of: Statement, now: Partial<Present> = {}): string[] =>
    mismatches(of, { ...present, ...now }).map(({ found }) => found);

  it('agrees where nothing changed', () => {
    expect(about(statement)).toEqual([]);
  });

  it('differs where a file changed, is gone, or is new', () => {
    const now = [
      { name: 'a.yaml', digest: { sha256: 'c'.repeat(64) } },
      { name: 'systems/new.yaml', digest: { sha256: 'd'.repeat(64) } },
    ];
    expect(about(statement, { subjects: now })).toEqual([
      'a.yaml is not what was checked',
      'systems/b.yaml was checked and is not there',
      'systems/new.yaml is new and was not checked',
    ]);
  });

  it('differs where it names nothing, or a file twice', () => {
    expect(about({ ...statement, subject: [] }, { subjects: [] })).toEqual(['the seal names no file']);
    expect(about({ ...statement, subject: [...statement.subject, statement.subject[0]!] })).toContain(
      'the seal names a file twice',
    );
  });

  it('is too old after the period, on the day a result may move, and made for a day to come', () => {
    expect(about(statement, { today: '2028-01-21' })).toEqual([]);
    expect(about(statement, { today: '2028-01-22' })).toEqual(['it was made for 2028-01-14, longer ago than P7D']);
    expect(about(statement, { today: '2028-01-13' })).toEqual(['it was made for 2028-01-14, which is still to come']);
    expect(statement.predicate.nextFlip).toBe('2028-04-01');
    expect(about(statement, { today: '2028-04-01', maxAge: 'P1Y' })).toEqual([
      'a result may have moved by itself on 2028-04-01',
    ]);
  });

  it('differs where policies, law or settings of the gate are others', () => {
    expect(about(statement, { packs: [{ id: 'ai-act', digest: 'sha256:0' }] })).toEqual([
      'the policies ai-act are not those that were checked with',
    ]);
    expect(about(statement, { packs: [...present.packs, { id: 'house', digest: 'sha256:0' }] })).toHaveLength(1);
    expect(about(statement, { celex: '32024R1689' })).toHaveLength(1);
    const soft = { ...statement.predicate, gateSettings: settingsOf({ ...options, allowUndetermined: true }) };
    expect(about({ ...statement, predicate: soft })).toEqual(['the gate was not set as this configuration sets it']);
  });

  it('may not go out where the gate blocked, or where the seal contradicts itself', () => {
    expect(about(blocked)).toEqual([expect.stringMatching(/^the gate blocked: .*Art\. 5\(1\)\(f\)/)]);
    const odd = { ...blocked.predicate, decision: { ...blocked.predicate.decision, blocks: false } };
    expect(about({ ...blocked, predicate: odd })).toEqual([
      'the gate is said not to block and reasons to block are named',
    ]);
  });
});
