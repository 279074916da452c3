import { createHash } from 'node:crypto';

/**
 * The SHA-256 digest of bytes as 64 lower-case hexadecimal digits. A string is hashed as its UTF-8 bytes, just as it
 * stands: nothing is trimmed and no line end is changed.
 *
 * This file is the one place that imports `node:crypto`.
 */
export function sha256Hex(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
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
  const hash = createHash('sha256');
  return {
    update(bytes) {
      hash.update(bytes);
    },
    finish: () => `sha256:${hash.digest('hex')}`,
  };
}
