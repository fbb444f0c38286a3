import { randomBytes } from 'node:crypto';

/** What the database is encrypted with: random, never changed, wrapped by every key slot. */
export type DataKey = {
  readonly secret: Buffer;
  /** Not secret: SQLCipher writes it as the first bytes of the file. */
  readonly salt: Buffer;
};

export const secretBytes = 32;
export const saltBytes = 16;

export function generateDataKey(): DataKey {
  return { secret: randomBytes(secretBytes), salt: randomBytes(saltBytes) };
}

export function wipeDataKey(key: DataKey): void {
  key.secret.fill(0);
}

const hexDigits = Buffer.from('0123456789abcdef', 'latin1');

/**
 * The key as SQLCipher's raw form x'…' of 96 hex digits, for the caller to wipe. Built byte by
 * byte, because a string of it would stay in memory until collected.
 */
export function sqlcipherKey(key: DataKey): Buffer {
  const bytes = Buffer.concat([key.secret, key.salt]);
  const raw = Buffer.alloc(bytes.length * 2 + 3, "'");
  raw.write('x', 'latin1');
  for (const [index, byte] of bytes.entries()) {
    hexDigits.copy(raw, 2 + index * 2, byte >> 4, (byte >> 4) + 1);
    hexDigits.copy(raw, 3 + index * 2, byte & 15, (byte & 15) + 1);
  }
  bytes.fill(0);
  return raw;
}
