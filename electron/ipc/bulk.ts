import * as v from 'valibot';
import { bulkPaths } from '#contract/calls.ts';
import { AppError, type ErrorCode } from '#contract/errors.ts';
import { ReportId } from '#contract/ids.ts';
import type { ArchiveSession } from '../commands/archive-session.ts';
import { asAppError } from '../commands/faults.ts';
import type { Log } from '../commands/ports.ts';
import { reportPage } from '../commands/print-report.ts';
import { sendPicture, takePicture } from './pictures.ts';
import { sendSnapshotPart, takeSnapshotPart } from './snapshot-parts.ts';

export type Bulk = (request: Request) => Promise<Response>;

const linesPerChunk = 200;
/** The feed holds every text of the archive; it is handed out in pages of about this size. */
const feedPageBytes = 8 * 1024 * 1024;

/** What the window may send. */
const uploads = new Map<string, typeof takePicture>([
  [bulkPaths.searchSnapshot, takeSnapshotPart],
  [bulkPaths.attachment, takePicture],
]);

const statusOf: Partial<Record<ErrorCode, number>> = {
  locked: 423,
  'not-found': 404,
  'invalid-input': 400,
};

/**
 * Answers what is too large for a call: rows and search documents as NDJSON, the preview as HTML, the
 * search snapshot in parts and pictures, which alone may be written too.
 */
export function createBulk(session: ArchiveSession, log: Log): Bulk {
  const answer = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const archive = session.require();
    if (request.method !== 'GET') {
      const take = request.method === 'PUT' ? uploads.get(url.pathname) : undefined;
      if (take === undefined) throw new AppError('not-found', { name: '' });
      return take(archive, request, log);
    }
    switch (url.pathname) {
      case bulkPaths.rows:
        return ndjson(archive.reports.rows());
      case bulkPaths.searchFeed:
        return ndjson(archive.changes.since(sequenceOf(url)), feedPageBytes);
      case bulkPaths.searchSnapshot:
        return sendSnapshotPart(archive, url);
      case bulkPaths.attachment:
        return sendPicture(archive, url);
      case bulkPaths.preview: {
        const id = v.safeParse(ReportId, url.searchParams.get('id'));
        if (!id.success) throw new AppError('invalid-input', { field: 'id' });
        return htmlPage(await reportPage(archive, id.output));
      }
      default:
        throw new AppError('not-found', { name: '' });
    }
  };

  return async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      const data = asAppError(error, log).toData();
      return Response.json(data, { status: statusOf[data.code] ?? 500 });
    }
  };
}

function sequenceOf(url: URL): number {
  const since = Number(url.searchParams.get('since') ?? '0');
  if (!Number.isSafeInteger(since) || since < 0) {
    throw new AppError('invalid-input', { field: 'since' });
  }
  return since;
}

/**
 * One JSON value a line, pulled from the archive only as fast as the window reads; ends with the
 * values, or with the chunk that reaches `maxBytes`.
 */
function ndjson(values: Iterator<unknown>, maxBytes = Number.POSITIVE_INFINITY): Response {
  const encoder = new TextEncoder();
  let sentBytes = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      let chunk = '';
      for (let count = 0; count < linesPerChunk; count += 1) {
        const next = values.next();
        if (next.done) {
          if (chunk) controller.enqueue(encoder.encode(chunk));
          controller.close();
          return;
        }
        chunk += `${JSON.stringify(next.value)}\n`;
      }
      const bytes = encoder.encode(chunk);
      controller.enqueue(bytes);
      sentBytes += bytes.byteLength;
      if (sentBytes < maxBytes) return;
      values.return?.();
      controller.close();
    },
    cancel() {
      values.return?.();
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/x-ndjson' } });
}

function htmlPage(html: string): Response {
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
