import * as v from 'valibot';
import { AppError, type Reply } from '#contract/errors.ts';
import {
  snapshotHeaders,
  snapshotPartBytes,
  SnapshotQuery,
  SnapshotUpload,
} from '#contract/search-snapshot.ts';
import type { ArchiveSession } from '../commands/archive-session.ts';
import { asAppError } from '../commands/faults.ts';
import type { Log } from '../commands/ports.ts';
import { readBody } from './read-body.ts';

type Archive = ReturnType<ArchiveSession['require']>;

/** The part of the search snapshot that is asked for. Throws 'invalid-input' or 'locked'. */
export async function sendSnapshotPart(archive: Archive, url: URL): Promise<Response> {
  const { from, file } = parseQuery(SnapshotQuery, url);
  const part = await archive.searchSnapshot.readPart(from, file);
  if (part === null) return new Response(null, { status: 204 });
  return new Response(part.bytes, {
    headers: {
      'content-type': 'application/octet-stream',
      [snapshotHeaders.file]: part.file,
      [snapshotHeaders.seq]: String(part.seq),
      [snapshotHeaders.size]: String(part.size),
    },
  });
}

/**
 * Takes a part of a new snapshot. That it could not be kept is answered as data and not by a
 * status, which the page would complain of aloud: nothing is lost by it. Throws 'invalid-input'.
 */
export async function takeSnapshotPart(
  archive: Archive,
  request: Request,
  log: Log,
): Promise<Response> {
  const upload = parseQuery(SnapshotUpload, new URL(request.url));
  const bytes = await readBody(request, Math.min(snapshotPartBytes, upload.size - upload.from));
  try {
    await archive.searchSnapshot.takePart({ ...upload, bytes });
    return reply({ ok: true, value: null });
  } catch (error) {
    const data = asAppError(error, log).toData();
    log.info('search-snapshot-not-kept', { code: data.code });
    return reply({ ok: false, error: data });
  }
}

function reply(data: Reply<null>): Response {
  return Response.json(data);
}

function parseQuery<S extends v.GenericSchema>(schema: S, url: URL): v.InferOutput<S> {
  const parsed = v.safeParse(schema, Object.fromEntries(url.searchParams));
  if (!parsed.success) throw new AppError('invalid-input', { field: 'query' });
  return parsed.output;
}
