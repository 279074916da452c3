import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { sha256Hex } from '../digest.js';
import { base64Of, bytesOf, type Envelope, PAYLOAD_TYPE, preAuthenticationEncoding } from './envelope.js';

/** A key that seals or verifies: Ed25519, or ECDSA on the curve P-256 with SHA-256. */
export interface SealKey {
  readonly key: KeyObject;
  /** `SHA256:` and the digest of its public part. */
  readonly id: string;
}

/** Why a text is no key, in words. */
export interface NoKey {
  readonly why: string;
}

/** The private key of a PEM text. */
export function sealingKey(pem: string): SealKey | NoKey {
  return keyFrom(
    () => createPrivateKey(pem),
    /ENCRYPTED/.test(pem) ? 'the key is encrypted' : 'this is no private key in PEM',
  );
}

/** The public key of a PEM text: of the public part alone, or of a private key that holds it. */
export function verifyingKey(pem: string): SealKey | NoKey {
  return keyFrom(() => createPublicKey(pem), 'this is no public key in PEM');
}

function keyFrom(read: () => KeyObject, otherwise: string): SealKey | NoKey {
  let key: KeyObject;
  try {
    key = read();
  } catch {
    return { why: otherwise };
  }
  const kind = key.asymmetricKeyType;
  const isP256 = kind === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
  if (kind !== 'ed25519' && !isP256)
    return { why: `this is a key of the kind ${kind ?? 'unknown'}, and seals are made with Ed25519 or ECDSA P-256` };
  const shared = key.type === 'private' ? createPublicKey(key) : key;
  return { key, id: `SHA256:${sha256Hex(shared.export({ type: 'spki', format: 'der' }))}` };
}

const algorithmOf = ({ key }: SealKey): 'sha256' | null => (key.asymmetricKeyType === 'ed25519' ? null : 'sha256');

/** A statement in a signed envelope. Ed25519 gives the same bytes each time; ECDSA does not, by its nature. */
export function seal(statement: Uint8Array, key: SealKey): Envelope {
  const signed = sign(algorithmOf(key), preAuthenticationEncoding(PAYLOAD_TYPE, statement), key.key);
  return {
    payloadType: PAYLOAD_TYPE,
    payload: base64Of(statement),
    signatures: [{ keyid: key.id, sig: base64Of(signed) }],
  };
}

/** Whether one of the signatures of an envelope was made with this key over just this type and body. */
export function isSealedWith({ payloadType, signatures }: Envelope, body: Uint8Array, key: SealKey): boolean {
  const encoded = preAuthenticationEncoding(payloadType, body);
  // The key id is a hint for people: it never decides which signature is looked at.
  return signatures.some(({ sig }) => {
    const bytes = bytesOf(sig);
    if (bytes === undefined) return false;
    try {
      return verify(algorithmOf(key), encoded, key.key, bytes);
    } catch {
      return false;
    }
  });
}
