import type { ImportSource, Started } from '#contract/imports.ts';
import { AppError } from '#contract/errors.ts';
import type { Context } from './context.ts';
import { asAppError } from './faults.ts';
import { importFiles } from './import-files.ts';
import { publishChanges } from './publish-changes.ts';

/** Windows hear of progress at most four times a second. */
const progressIntervalMs = 250;

/** Asks which files, then imports them as a job that reports progress and can be cancelled. */
export async function startImport(context: Context, source: ImportSource): Promise<Started> {
  const { session, queue, clock, publisher, jobs } = context;
  const archive = session.require();
  const paths = await pickPaths(context, source);
  if (!paths) return { state: 'cancelled' };

  const jobId = jobs.start(async (id, signal) => {
    let lastProgressMs = 0;
    try {
      const summary = await importFiles(paths, {
        archive,
        queue,
        clock,
        signal,
        onCommitted: (ids) => publishChanges(context, archive, ids),
        onProgress: (progress) => {
          const nowMs = performance.now();
          if (nowMs - lastProgressMs < progressIntervalMs) return;
          lastProgressMs = nowMs;
          publisher.publish('job.progress', { jobId: id, ...progress });
        },
      });
      publisher.publish('job.done', { state: 'done', jobId: id, summary });
    } catch (error) {
      publisher.publish('job.done', {
        state: 'failed',
        jobId: id,
        error: asAppError(error, context.log).toData(),
      });
    }
  });
  return { state: 'started', jobId };
}

async function pickPaths(
  { dialogs, droppedPath }: Context,
  source: ImportSource,
): Promise<readonly string[] | null> {
  switch (source.from) {
    case 'files':
      return dialogs.pickFiles();
    case 'folder': {
      const folder = await dialogs.pickFolder();
      return folder === null ? null : [folder];
    }
    case 'dropped':
      return source.tokens.map((token) => {
        const path = droppedPath(token);
        if (path === null) throw new AppError('missing-file', { name: '' });
        return path;
      });
  }
}
