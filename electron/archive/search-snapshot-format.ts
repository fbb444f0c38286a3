// search.idx: a header in the clear, then frames, each encrypted and authenticated by itself.
//
//   header   8 bytes «CHSEARCH», u32 version, 16 bytes file id, u64 seq, u64 size; little-endian
//   frame    1 MiB of the snapshot, or its rest, under AES-256-GCM, then 16 bytes of tag
//
// The key is derived from the archive's data key, the archive's id and the file's random id, so that
// no key meets two files and a frame's number can be its nonce. A frame is bound to the header, to
// its number and to being the last or not: moved, cut off, or brought from another file, it does
// not open.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { AppError } from '#contract/errors.ts';
import { maxSnapshotBytes } from '#contract/search-snapshot.ts';
import type { DataKey } from './data-key.ts';

export type SnapshotHeader = {
  /** Random, new for every file; 32 hex digits. */
  readonly fileId: string;
  /** Place in the changes feed up to which everything is in. */
  readonly seq: number;
  /** Bytes of the snapshot itself. */
  readonly size: number;
};

/** Seals or opens the frames of one file; once its key is wiped, both throw 'locked'. */
export type FrameCipher = {
  /** The frame as it lies in the file, in pieces. */
  seal(plain: Uint8Array, frame: number): readonly Buffer[];
  /** Null for a frame that is not the one that was written in this place. */
  open(sealed: Uint8Array, frame: number): Buffer | null;
  wipe(): void;
};

/** Parts of the contract are whole numbers of frames. */
export const frameBytes = 1024 * 1024;
export const headerBytes = 44;

const tagBytes = 16;
const magic = Buffer.from('CHSEARCH', 'latin1');
const formatVersion = 1;
const algorithm = 'aes-256-gcm';

/** A header under an id of its own. */
export function newHeader(seq: number, size: number): SnapshotHeader {
  return { fileId: randomBytes(16).toString('hex'), seq, size };
}

export function frameCount({ size }: SnapshotHeader): number {
  return Math.ceil(size / frameBytes);
}

/** Where a frame begins in the file; that of the frame after the last is the file's length. */
export function framePlace(header: SnapshotHeader, frame: number): number {
  return headerBytes + Math.min(frame * frameBytes, header.size) + frame * tagBytes;
}

export function encodeHeader({ fileId, seq, size }: SnapshotHeader): Buffer {
  const bytes = Buffer.alloc(headerBytes);
  magic.copy(bytes);
  bytes.writeUInt32LE(formatVersion, 8);
  bytes.write(fileId, 12, 'hex');
  bytes.writeBigUInt64LE(BigInt(seq), 28);
  bytes.writeBigUInt64LE(BigInt(size), 36);
  return bytes;
}

/** Null for no header of this version. Nothing it says is certain before a frame has opened. */
export function decodeHeader(bytes: Buffer): SnapshotHeader | null {
  const isOurs =
    bytes.length === headerBytes &&
    bytes.subarray(0, 8).equals(magic) &&
    bytes.readUInt32LE(8) === formatVersion;
  if (!isOurs) return null;
  const fileId = bytes.toString('hex', 12, 28);
  const seq = Number(bytes.readBigUInt64LE(28));
  const size = Number(bytes.readBigUInt64LE(36));
  return size > 0 && size <= maxSnapshotBytes && Number.isSafeInteger(seq)
    ? { fileId, seq, size }
    : null;
}

export function frameCipher(
  dataKey: DataKey,
  archiveId: string,
  header: SnapshotHeader,
): FrameCipher {
  const salt = Buffer.from(header.fileId, 'hex');
  const info = `chancery search snapshot ${archiveId}`;
  const key = Buffer.from(hkdfSync('sha256', dataKey.secret, salt, info, 32));
  const headerData = encodeHeader(header);
  const lastFrame = frameCount(header) - 1;

  let isWiped = false;
  const presentKey = (): Buffer => {
    if (isWiped) throw new AppError('locked');
    return key;
  };

  const nonceOf = (frame: number): Buffer => {
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(frame, 8);
    return nonce;
  };
  const boundData = (frame: number): Buffer => {
    const place = Buffer.alloc(5);
    place.writeUInt32LE(frame);
    place.writeUInt8(frame === lastFrame ? 1 : 0, 4);
    return Buffer.concat([headerData, place]);
  };

  return {
    seal(plain, frame) {
      const cipher = createCipheriv(algorithm, presentKey(), nonceOf(frame)).setAAD(
        boundData(frame),
      );
      return [cipher.update(plain), cipher.final(), cipher.getAuthTag()];
    },
    open(sealed, frame) {
      const decipher = createDecipheriv(algorithm, presentKey(), nonceOf(frame), {
        authTagLength: tagBytes,
      })
        .setAAD(boundData(frame))
        .setAuthTag(sealed.subarray(-tagBytes));
      const plain = decipher.update(sealed.subarray(0, -tagBytes));
      try {
        decipher.final();
        return plain;
      } catch {
        plain.fill(0);
        return null;
      }
    },
    wipe: () => {
      isWiped = true;
      key.fill(0);
    },
  };
}
