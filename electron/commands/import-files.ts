import path from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import type { ReportId } from '#contract/ids.ts';
import type { ImportFailure, ImportSummary } from '#contract/imports.ts';
import type { Archive } from '../archive/archive.ts';
import { listImportFiles } from '../files/list-import-files.ts';
import { readImportFile, type ImportItem } from '../files/read-imports.ts';
import type { Clock } from './ports.ts';
import type { WriteQueue } from './write-queue.ts';

/** Reports committed together; small enough that a save waits only a moment for its turn. */
const batchSize = 25;
const maxListedFailures = 200;

type Options = {
  readonly archive: Archive;
  readonly queue: WriteQueue;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: {
    doneBytes: number;
    totalBytes: number;
    records: number;
  }) => void;
  readonly onCommitted: (ids: readonly ReportId[]) => void;
};

type ImportRecord = Extract<ImportItem, { kind: 'record' }>;

/**
 * Imports files and folders. A bad file or line is listed and the rest goes on; what was committed
 * before a cancel stays. A record whose bytes the archive already holds counts as a duplicate.
 */
export async function importFiles(
  paths: readonly string[],
  options: Options,
): Promise<ImportSummary> {
  const { archive, queue, clock, signal } = options;
  const files = await listImportFiles(paths);
  const totalBytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const importId = uuidv7();
  const failures: ImportFailure[] = [];
  let imported = 0;
  let duplicates = 0;
  let failedCount = 0;
  let earlierBytes = 0;

  const startedAt = clock.now().toISOString();

  const commit = async (batch: readonly ImportRecord[], doneBytes: number) => {
    if (batch.length > 0) {
      const ids = await queue.run(() =>
        archive.transaction(() => {
          const fresh = withoutDuplicates(archive, batch);
          // An import that brings nothing in leaves the archive as it was.
          if (fresh.length > 0 && imported === 0) {
            const name = paths.map((each) => path.basename(each)).join(', ');
            archive.imports.begin({ id: importId, name, startedAt });
          }
          return insertBatch(archive, fresh, importId, clock);
        }),
      );
      imported += ids.length;
      duplicates += batch.length - ids.length;
      if (ids.length > 0) options.onCommitted(ids);
    }
    options.onProgress({ doneBytes, totalBytes, records: imported + duplicates });
  };

  for (const file of files) {
    let batch: ImportRecord[] = [];
    let readBytes = 0;
    for await (const item of readImportFile(file.path, signal)) {
      readBytes = item.readBytes;
      if (item.kind === 'failure') {
        failedCount += 1;
        if (failures.length < maxListedFailures) failures.push(item.failure);
        continue;
      }
      batch.push(item);
      if (batch.length === batchSize) {
        await commit(batch, earlierBytes + readBytes);
        batch = [];
      }
      if (signal.aborted) break;
    }
    await commit(batch, earlierBytes + readBytes);
    earlierBytes += file.bytes;
    if (signal.aborted) break;
  }

  const summary = { imported, duplicates, failures, failedCount, cancelled: signal.aborted };
  if (imported > 0) {
    await queue.run(() =>
      archive.imports.finish(importId, {
        finishedAt: clock.now().toISOString(),
        imported,
        duplicates,
        failed: failedCount,
        cancelled: summary.cancelled,
      }),
    );
  }
  return summary;
}

/** Records whose bytes neither the archive nor an earlier record of the batch holds. */
function withoutDuplicates(archive: Archive, batch: readonly ImportRecord[]): ImportRecord[] {
  const seen = new Set<string>();
  return batch.filter(({ original: { sha256 } }) => {
    if (seen.has(sha256) || archive.imports.hasOriginal(sha256)) return false;
    seen.add(sha256);
    return true;
  });
}

function insertBatch(
  archive: Archive,
  batch: readonly ImportRecord[],
  importId: string,
  clock: Clock,
): ReportId[] {
  const createdAt = clock.now().toISOString();
  return batch.map(({ record, original }) => {
    const id = uuidv7() as ReportId;
    archive.reports.insert({ id, ...record, createdAt, original, importId });
    return id;
  });
}
