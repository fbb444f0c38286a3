import type { AttachmentId } from './attachment.ts';
import { bulkPaths } from './calls.ts';

/** Where the bytes are read, relative to the window's origin. */
export function attachmentAddress(id: AttachmentId): string {
  return `${bulkPaths.attachment}?id=${id}`;
}

/** Where a picture is sent; the answer is a `Reply` with its `Attachment`. */
export function attachmentUploadAddress(name: string, size: number): string {
  return `${bulkPaths.attachment}?name=${encodeURIComponent(name)}&size=${size}`;
}
