import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FileToken, JobId } from '#contract/ids.ts';
import { startImport } from '../../../electron/commands/start-import.ts';
import {
  createFakeContext,
  createFakeDialogs,
  createMemoryPublisher,
  createOpenContext,
} from '../../support/fake-context.ts';
import { generateReports } from '../../support/generate-reports.ts';
import { temporaryFolder } from '../../support/test-archive.ts';

function writeRecords(count: number): string {
  const file = path.join(temporaryFolder(), 'r.jsonl');
  const lines = [...generateReports(count, 10)].map((report) => JSON.stringify(report));
  writeFileSync(file, lines.join('\n'));
  return file;
}

const pickFiles = (...files: string[]) => createFakeDialogs({ pickFiles: async () => files });
const jobIdOf = (started: Awaited<ReturnType<typeof startImport>>): JobId | null =>
  started.state === 'started' ? started.jobId : null;

afterEach(() => {
  vi.useRealTimers();
});

describe('starting an import', () => {
  it('answers at once with the job, and publishes its reports and its end', async () => {
    const context = await createOpenContext({ dialogs: pickFiles(writeRecords(30)) });
    const { publisher } = context;
    const jobId = jobIdOf(await startImport(context, { from: 'files' }));
    expect(publisher.of('job.done')).toEqual([]);
    await publisher.until('job.done');

    expect(publisher.of('job.done')).toEqual([
      {
        state: 'done',
        jobId,
        summary: {
          imported: 30,
          duplicates: 0,
          failures: [],
          failedCount: 0,
          cancelled: false,
        },
      },
    ]);
    const changed = publisher.of('archive.changed').map((event) => event.changed.length);
    expect(changed).toEqual([25, 5]);
    expect(publisher.events.at(-1)?.name).toBe('job.done');
  });

  it('publishes progress at most four times a second', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    // By this clock each of the 20 batches takes a tenth of a second.
    const publisher = createMemoryPublisher((name) => {
      if (name === 'archive.changed') vi.advanceTimersByTime(100);
    });
    const context = await createOpenContext({ dialogs: pickFiles(writeRecords(500)), publisher });
    const jobId = jobIdOf(await startImport(context, { from: 'files' }));
    await publisher.until('job.done');

    const progress = publisher.of('job.progress');
    // Every third batch is the first after a quarter of a second.
    expect(progress.map(({ records }) => records)).toEqual([75, 150, 225, 300, 375, 450]);
    expect(progress.every((each) => each.jobId === jobId)).toBe(true);
  });

  it('publishes why it failed', async () => {
    const gone = path.join(temporaryFolder(), 'нет.txt');
    const context = await createOpenContext({ dialogs: pickFiles(gone) });
    const jobId = jobIdOf(await startImport(context, { from: 'files' }));
    await context.publisher.until('job.done');
    expect(context.publisher.of('job.done')).toEqual([
      { state: 'failed', jobId, error: { code: 'missing-file', params: { name: 'нет.txt' } } },
    ]);
  });

  it('is cancelled by its job, and keeps what is in', async () => {
    let cancel = (): void => undefined;
    const publisher = createMemoryPublisher((name) => {
      if (name === 'archive.changed') cancel();
    });
    const context = await createOpenContext({ dialogs: pickFiles(writeRecords(200)), publisher });
    const jobId = jobIdOf(await startImport(context, { from: 'files' }));
    cancel = () => {
      if (jobId) context.jobs.cancel(jobId);
    };
    await publisher.until('job.done');
    expect(publisher.of('job.done')).toMatchObject([
      { summary: { imported: 25, cancelled: true } },
    ]);
    expect(context.session.require().reports.count()).toBe(25);
  });

  it.each(['files', 'folder'] as const)('does nothing when no %s are picked', async (from) => {
    const context = await createOpenContext();
    expect(await startImport(context, { from })).toEqual({ state: 'cancelled' });
    expect(context.publisher.events).toEqual([]);
  });

  it('takes in what was dropped, by its token', async () => {
    const token = randomUUID() as FileToken;
    const file = writeRecords(2);
    const context = await createOpenContext({
      droppedPath: (asked) => (asked === token ? file : null),
    });
    await startImport(context, { from: 'dropped', tokens: [token] });
    await context.publisher.until('job.done');
    expect(context.session.require().reports.count()).toBe(2);

    const unknown = { from: 'dropped' as const, tokens: [randomUUID() as FileToken] };
    await expect(startImport(context, unknown)).rejects.toMatchObject({ code: 'missing-file' });
  });

  it('asks for no file while the archive is locked', async () => {
    const asked: string[] = [];
    const dialogs = createFakeDialogs({
      pickFiles: async () => {
        asked.push('files');
        return [];
      },
    });
    const context = createFakeContext({ dialogs });
    await expect(startImport(context, { from: 'files' })).rejects.toMatchObject({ code: 'locked' });
    expect(asked).toEqual([]);
  });
});
