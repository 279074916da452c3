import { createHash, hash } from 'node:crypto';

/**
 * The SHA-256 digest of bytes as 64 lower-case hexadecimal digits. A string is hashed as its UTF-8 bytes, just as it
 * stands: nothing is trimmed and no line end is changed.
 *
 * This file is the one place that imports `node:crypto`.
 */
export function sha256Hex(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex');
}

/** The digest in the form that registers, lock files and reports write: `sha256:` and 64 hexadecimal digits. */
export function digestOf(bytes: Uint8Array | string): `sha256:${string}` {
  return `sha256:${sha256Hex(bytes)}`;
}

/** A digest that takes its bytes piece by piece, so that a file of any size is hashed in little memory. */
export interface Digest {
  update(bytes: Uint8Array): void;
  /** The digest of all bytes so far, as `digestOf` writes it; to be asked once, at the end. */
  finish(): `sha256:${string}`;
}

/** Begins a digest; the pieces together give what `digestOf` gives for the whole. */
export function createDigest(): Digest {
  const running = createHash('sha256');
  return {
    update(bytes) {
      running.update(bytes);
    },
    finish: () => `sha256:${running.digest('hex')}`,
  };
}

/** The namespace of this project's name-based ids, fixed once. */
const NAMESPACE = Buffer.from('6f1c1f0e5b0a4b6e9d3a7c2e8f405162', 'hex');

/** A name-based id (UUID version 5, RFC 9562): the same name always gives the same id. */
export function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
