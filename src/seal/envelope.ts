/** The type of what a seal holds, as envelopes name it. */
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

export interface Signature {
  readonly keyid: string;
  readonly sig: string;
}

/** A signed document in the form of DSSE, version 1. */
export interface Envelope {
  readonly payloadType: string;
  /** Base64 of the bytes that were signed with their type. */
  readonly payload: string;
  readonly signatures: readonly Signature[];
}

const TEXT = new TextEncoder();

/**
 * What a signature is made over: the “pre-authentication encoding” of the DSSE protocol, version 1. Lengths are numbers
 * of bytes, so that no type and body can be read as another pair.
 */
export function preAuthenticationEncoding(type: string, body: Uint8Array): Uint8Array {
  const typeBytes = TEXT.encode(type);
  const head = [TEXT.encode(`DSSEv1 ${typeBytes.length} `), typeBytes, TEXT.encode(` ${body.length} `)];
  const encoded = new Uint8Array(head.reduce((sum, { length }) => sum + length, body.length));
  let at = 0;
  for (const part of [...head, body]) {
    encoded.set(part, at);
    at += part.length;
  }
  return encoded;
}

/** The envelope in a value that was read; undefined where it is none. More than these keys may stand beside them. */
export function envelopeIn(value: unknown): Envelope | undefined {
  if (!isRecord(value) || typeof value.payloadType !== 'string' || typeof value.payload !== 'string') return undefined;
  const { payload, payloadType, signatures } = value;
  if (!Array.isArray(signatures) || signatures.length === 0) return undefined;
  const read: Signature[] = [];
  for (const each of signatures as readonly unknown[]) {
    if (!isRecord(each) || typeof each.sig !== 'string') return undefined;
    read.push({ keyid: typeof each.keyid === 'string' ? each.keyid : '', sig: each.sig });
  }
  return { payload, payloadType, signatures: read };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The bytes of a Base64 text in either alphabet; undefined where it is none, since readers differ on what they skip. */
export function bytesOf(text: string): Uint8Array | undefined {
  const standard = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  const bytes = Buffer.from(standard, 'base64');
  return bytes.toString('base64').replace(/=+$/, '') === standard ? bytes : undefined;
}

export function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
