// keys.json: the data key, wrapped once by the password and once by the recovery key.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { AppError } from '#contract/errors.ts';
import { writeAtomically } from '../disk/atomic-write.ts';
import { type DataKey, saltBytes } from './data-key.ts';
import { archiveError } from './errors.ts';
import { fileNames, pathIn } from './folder.ts';
import {
  type KdfParams,
  makePasswordSlot,
  makeRecoverySlot,
  openPasswordSlot,
  openRecoverySlot,
  PasswordSlot,
  RecoverySlot,
} from './key-slots.ts';

const fileVersion = 1;

const KeyFile = v.strictObject({
  format: v.literal('chancery-keys'),
  version: v.literal(fileVersion),
  archiveId: v.pipe(v.string(), v.uuid()),
  cipher: v.literal('sqlcipher'),
  databaseSalt: v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${saltBytes * 2}}$`))),
  slots: v.strictObject({ password: PasswordSlot, recovery: RecoverySlot }),
});
export type KeyFile = v.InferOutput<typeof KeyFile>;

const VersionedFile = v.object({ format: v.literal('chancery-keys'), version: v.number() });

/** A way in, and what a person gave for it. */
export type Credential = {
  readonly with: 'password' | 'recovery-key';
  readonly secret: string;
};

export async function makeKeyFile(
  archiveId: string,
  dataKey: DataKey,
  secrets: { readonly password: string; readonly recoveryKey: string; readonly kdf: KdfParams },
): Promise<KeyFile> {
  const { password, recoveryKey, kdf } = secrets;
  return {
    format: 'chancery-keys',
    version: fileVersion,
    archiveId,
    cipher: 'sqlcipher',
    databaseSalt: dataKey.salt.toString('hex'),
    slots: {
      password: await makePasswordSlot(archiveId, dataKey.secret, password, kdf),
      recovery: makeRecoverySlot(archiveId, dataKey.secret, recoveryKey),
    },
  };
}

/** The same keys under another password. The new slot is tried before anybody relies on it. */
export async function withPassword(
  keyFile: KeyFile,
  dataKey: DataKey,
  password: string,
  kdf: KdfParams,
): Promise<KeyFile> {
  const slot = await makePasswordSlot(keyFile.archiveId, dataKey.secret, password, kdf);
  const unwrapped = await openPasswordSlot(keyFile.archiveId, slot, password);
  if (unwrapped?.equals(dataKey.secret) !== true) throw new Error('a new key slot does not open');
  unwrapped.fill(0);
  return { ...keyFile, slots: { ...keyFile.slots, password: slot } };
}

/** Throws 'wrong-password' or 'wrong-recovery-key' (`group` from 1, or 0: another archive's key). */
export async function unlock(keyFile: KeyFile, credential: Credential): Promise<DataKey> {
  const { archiveId, databaseSalt, slots } = keyFile;
  const salt = Buffer.from(databaseSalt, 'hex');
  if (credential.with === 'password') {
    const secret = await openPasswordSlot(archiveId, slots.password, credential.secret);
    if (secret === null) throw new AppError('wrong-password');
    return { secret, salt };
  }
  const secret = openRecoverySlot(archiveId, slots.recovery, credential.secret);
  if (secret === null) throw new AppError('wrong-recovery-key', { group: 0 });
  return { secret, salt };
}

/**
 * The first whole key file that `fits` the database: keys.json, else its copy. Throws
 * 'damaged-keys' when neither is whole, 'foreign-file' when they belong to another archive.
 */
export function readKeyFile(folder: string, fits: (keyFile: KeyFile) => boolean): KeyFile {
  const whole = (['keys', 'keysCopy'] as const)
    .map((name) => parseKeyFile(readIfPresent(pathIn(folder, name))))
    .filter((keyFile) => keyFile !== null);
  if (whole.length === 0) throw new AppError('damaged-keys', { name: fileNames.keys });
  const fitting = whole.find(fits);
  if (fitting === undefined) throw new AppError('foreign-file', { name: fileNames.database });
  return fitting;
}

/** Writes keys.json, then its copy: an old password must not live on in the copy. */
export async function writeKeyFile(folder: string, keyFile: KeyFile): Promise<void> {
  await writeAtomically(pathIn(folder, 'keys'), toBytes(keyFile));
  await writeAtomically(pathIn(folder, 'keysCopy'), toBytes(keyFile));
}

/**
 * Makes both copies agree again after one was damaged or a write was cut between them. A whole
 * file of another archive is left alone: it may be the last one that archive has.
 */
export async function mendKeyFile(folder: string, keyFile: KeyFile): Promise<void> {
  const isWrong = (name: 'keys' | 'keysCopy'): boolean => {
    const found = parseKeyFile(readIfPresent(pathIn(folder, name)));
    if (found === null) return true;
    const isOurs = found.archiveId === keyFile.archiveId;
    return isOurs && JSON.stringify(found) !== JSON.stringify(keyFile);
  };
  for (const name of ['keys', 'keysCopy'] as const) {
    if (isWrong(name)) await writeAtomically(pathIn(folder, name), toBytes(keyFile));
  }
}

function toBytes(keyFile: KeyFile): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(keyFile, null, 2)}\n`);
}

function parseKeyFile(text: string | null): KeyFile | null {
  if (text === null) return null;
  const data = parseJson(text);
  const versioned = v.safeParse(VersionedFile, data);
  if (versioned.success && versioned.output.version > fileVersion) {
    throw new AppError('archive-too-new', { name: fileNames.keys });
  }
  const parsed = v.safeParse(KeyFile, data);
  return parsed.success ? parsed.output : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readIfPresent(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const translated = archiveError(error, fileNames.keys);
    if (translated instanceof AppError && translated.code === 'missing-file') return null;
    throw translated;
  }
}
