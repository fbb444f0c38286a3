// Key slots: each wraps the data key under a secret of a person, bound to the archive and to the
// parameters of its derivation, so that neither can be swapped or weakened unnoticed.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import * as v from 'valibot';
import { secretBytes } from './data-key.ts';
import { parseRecoveryKey } from './recovery-key.ts';

/** Cost of deriving a key from a password. */
export type KdfParams = {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
};

/** Half a second on an ordinary office computer of 2026. */
export const defaultKdf: KdfParams = { memoryKiB: 128 * 1024, passes: 3, lanes: 4 };

const hex = (bytes: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`)));
const whole = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

const sealed = { nonce: hex(12), sealedKey: hex(secretBytes), tag: hex(16) };

/** Bounds keep a forged file from asking for no work, or for all of the computer's memory. */
export const PasswordSlot = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  kdf: v.strictObject({
    name: v.literal('argon2id'),
    memoryKiB: whole(19 * 1024, 1024 * 1024),
    passes: whole(1, 10),
    lanes: whole(1, 8),
    salt: hex(16),
  }),
  ...sealed,
});
export type PasswordSlot = v.InferOutput<typeof PasswordSlot>;

/** The recovery key is random, so a slow derivation would add nothing. */
export const RecoverySlot = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  kdf: v.strictObject({ name: v.literal('hkdf-sha256'), salt: hex(16) }),
  ...sealed,
});
export type RecoverySlot = v.InferOutput<typeof RecoverySlot>;

type Slot = PasswordSlot | RecoverySlot;
type SlotBase<S extends Slot> = Pick<S, 'id' | 'kdf'>;

export async function makePasswordSlot(
  archiveId: string,
  secret: Buffer,
  password: string,
  params: KdfParams,
): Promise<PasswordSlot> {
  const kdf = { name: 'argon2id', ...params, salt: randomBytes(16).toString('hex') } as const;
  const base = { id: randomUUID(), kdf };
  return { ...base, ...seal(archiveId, base, await deriveFromPassword(password, kdf), secret) };
}

export function makeRecoverySlot(
  archiveId: string,
  secret: Buffer,
  recoveryKey: string,
): RecoverySlot {
  const kdf = { name: 'hkdf-sha256', salt: randomBytes(16).toString('hex') } as const;
  const base = { id: randomUUID(), kdf };
  const key = deriveFromRecoveryKey(parseRecoveryKey(recoveryKey), kdf);
  return { ...base, ...seal(archiveId, base, key, secret) };
}

/** The data key's secret, or null when the password is wrong. */
export async function openPasswordSlot(
  archiveId: string,
  slot: PasswordSlot,
  password: string,
): Promise<Buffer | null> {
  return unseal(archiveId, slot, await deriveFromPassword(password, slot.kdf));
}

/** The data key's secret, or null when it is another archive's key. Throws on a mistyped group. */
export function openRecoverySlot(
  archiveId: string,
  slot: RecoverySlot,
  recoveryKey: string,
): Buffer | null {
  return unseal(archiveId, slot, deriveFromRecoveryKey(parseRecoveryKey(recoveryKey), slot.kdf));
}

async function deriveFromPassword(password: string, kdf: PasswordSlot['kdf']): Promise<Buffer> {
  // The binding's enum of algorithms is a const enum, which single-file compilation cannot read.
  const argon2id = 2;
  // Keyboards differ in whether they compose й and é: the password is the same one.
  return hashRaw(password.normalize('NFC'), {
    algorithm: argon2id,
    memoryCost: kdf.memoryKiB,
    timeCost: kdf.passes,
    parallelism: kdf.lanes,
    outputLen: 32,
    salt: Buffer.from(kdf.salt, 'hex'),
  });
}

function deriveFromRecoveryKey(key: Buffer, kdf: RecoverySlot['kdf']): Buffer {
  const salt = Buffer.from(kdf.salt, 'hex');
  const derived = Buffer.from(hkdfSync('sha256', key, salt, 'chancery recovery key', 32));
  key.fill(0);
  return derived;
}

/** Wipes `key`. */
function seal(archiveId: string, base: SlotBase<Slot>, key: Buffer, secret: Buffer) {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundData(archiveId, base));
  const sealedKey = Buffer.concat([cipher.update(secret), cipher.final()]).toString('hex');
  key.fill(0);
  return { nonce: nonce.toString('hex'), sealedKey, tag: cipher.getAuthTag().toString('hex') };
}

/** Wipes `key`; null when the tag does not fit, which is the one sign of a wrong secret. */
function unseal(archiveId: string, slot: Slot, key: Buffer): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(slot.nonce, 'hex'))
    .setAAD(boundData(archiveId, slot))
    .setAuthTag(Buffer.from(slot.tag, 'hex'));
  key.fill(0);
  const secret = decipher.update(Buffer.from(slot.sealedKey, 'hex'));
  try {
    return Buffer.concat([secret, decipher.final()]);
  } catch {
    return null;
  } finally {
    secret.fill(0);
  }
}

function boundData(archiveId: string, { id, kdf }: SlotBase<Slot>): Buffer {
  const params = Object.entries(kdf).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.from(JSON.stringify([archiveId, id, params]));
}
