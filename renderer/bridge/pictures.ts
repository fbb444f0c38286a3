import type { Attachment } from '#contract/attachment.ts';
import { attachmentUploadAddress } from '#contract/attachment-address.ts';
import { AppError, type Reply } from '#contract/errors.ts';

/** Keeps a picture in the archive. Throws 'bad-picture', or what the disk refuses. */
export async function keepPicture(file: File): Promise<Attachment> {
  const address = attachmentUploadAddress(file.name, file.size);
  const response = await fetch(address, { method: 'PUT', body: file });
  if (!response.ok) throw new AppError('internal', { reference: String(response.status) });
  const reply = (await response.json()) as Reply<Attachment>;
  if (reply.ok) return reply.value;
  throw new AppError(reply.error.code, reply.error.params);
}
