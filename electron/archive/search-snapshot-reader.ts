import type { FileHandle } from 'node:fs/promises';
import {
  decodeHeader,
  type FrameCipher,
  frameBytes,
  frameCount,
  framePlace,
  headerBytes,
  type SnapshotHeader,
} from './search-snapshot-format.ts';

/** The header of a file that is of the length its header says; else null. Throws Node's errors. */
export async function readHeader(file: FileHandle): Promise<SnapshotHeader | null> {
  const bytes = Buffer.alloc(headerBytes);
  if (!(await fill(file, bytes, 0))) return null;
  const header = decodeHeader(bytes);
  if (header === null) return null;
  const { size } = await file.stat();
  return size === framePlace(header, frameCount(header)) ? header : null;
}

/**
 * So many bytes of the snapshot from the beginning of a frame, or as many as are left; null when
 * one of the frames is not as it was written. Throws 'locked' or Node's errors.
 */
export async function readFrames(
  file: FileHandle,
  header: SnapshotHeader,
  cipher: FrameCipher,
  { from, length }: { readonly from: number; readonly length: number },
): Promise<Uint8Array<ArrayBuffer> | null> {
  const plain = new Uint8Array(Math.min(length, header.size - from));
  const sealed = Buffer.alloc(framePlace(header, 1) - framePlace(header, 0));
  for (let at = 0; at < plain.length; at += frameBytes) {
    const frame = (from + at) / frameBytes;
    const place = framePlace(header, frame);
    const bytes = sealed.subarray(0, framePlace(header, frame + 1) - place);
    const opened = (await fill(file, bytes, place)) ? cipher.open(bytes, frame) : null;
    if (opened === null) return null;
    plain.set(opened, at);
  }
  return plain;
}

/** Whether the file had bytes for all of the buffer; a read may bring fewer than it was asked for. */
async function fill(file: FileHandle, buffer: Buffer, place: number): Promise<boolean> {
  for (let filled = 0; filled < buffer.length;) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, place + filled);
    if (bytesRead === 0) return false;
    filled += bytesRead;
  }
  return true;
}
