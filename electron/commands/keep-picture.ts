import type { Attachment, PictureFault } from '#contract/attachment.ts';
import { AppError } from '#contract/errors.ts';
import type { Archive } from '../archive/archive.ts';
import { readPicture } from '../core/attachments/read-picture.ts';
import { sha256 } from '../disk/sha256.ts';

/** Keeps a picture for the texts that will show it. Throws 'bad-picture'. */
export function keepPicture(archive: Archive, name: string, bytes: Uint8Array): Attachment {
  const read = readPicture(bytes);
  if ('fault' in read) throw badPicture(name, read.fault);
  const id = sha256(bytes);
  return archive.attachments.add({ ...read, id, name, size: bytes.length, bytes });
}

export function badPicture(name: string, why: PictureFault): AppError {
  return new AppError('bad-picture', { name, why });
}
