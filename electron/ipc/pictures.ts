import * as v from 'valibot';
import {
  type Attachment,
  AttachmentId,
  AttachmentUpload,
  maxPictureBytes,
} from '#contract/attachment.ts';
import { AppError, type Reply } from '#contract/errors.ts';
import type { ArchiveSession } from '../commands/archive-session.ts';
import { asAppError } from '../commands/faults.ts';
import { badPicture, keepPicture } from '../commands/keep-picture.ts';
import type { Log } from '../commands/ports.ts';
import { readBody } from './read-body.ts';

type Archive = ReturnType<ArchiveSession['require']>;

/** Throws 'invalid-input' or 'not-found'. */
export function sendPicture(archive: Archive, url: URL): Response {
  const id = v.safeParse(AttachmentId, url.searchParams.get('id'));
  if (!id.success) throw new AppError('invalid-input', { field: 'id' });
  const { bytes, mediaType } = archive.attachments.get(id.output);
  return new Response(bytes.slice(), {
    headers: {
      'content-type': mediaType,
      // It is what it says, and shown as a page of its own it can do nothing.
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  });
}

/**
 * Keeps a picture. A refusal is answered as data and not by a status, which the page would complain
 * of aloud: 'bad-picture', 'disk-full' and the like are for a person to read. Throws 'invalid-input'.
 */
export async function takePicture(archive: Archive, request: Request, log: Log): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const upload = v.safeParse(AttachmentUpload, query);
  if (!upload.success) throw new AppError('invalid-input', { field: 'query' });
  const { name, size } = upload.output;
  try {
    if (size > maxPictureBytes) throw badPicture(name, 'bytes');
    const bytes = await readBody(request, size);
    return reply({ ok: true, value: keepPicture(archive, name, bytes) });
  } catch (error) {
    return reply({ ok: false, error: asAppError(error, log).toData() });
  }
}

function reply(data: Reply<Attachment>): Response {
  return Response.json(data);
}
