import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportId } from '#contract/ids.ts';
import { importFiles } from '../../../electron/commands/import-files.ts';
import { createWriteQueue } from '../../../electron/commands/write-queue.ts';
import { generateReports } from '../../support/generate-reports.ts';
import {
  makeTestArchive,
  openTestConnection,
  temporaryFolder,
  testClock,
} from '../../support/test-archive.ts';

type Progress = {
  readonly doneBytes: number;
  readonly totalBytes: number;
  readonly records: number;
};

/** What an import tells while it runs, and what it needs. */
async function makeImport(signal = new AbortController().signal) {
  const { archive, folder } = await makeTestArchive();
  const batches: (readonly ReportId[])[] = [];
  const progress: Progress[] = [];
  const options = {
    archive,
    queue: createWriteQueue(),
    clock: testClock,
    signal,
    onProgress: (each: Progress) => void progress.push(each),
    onCommitted: (ids: readonly ReportId[]) => void batches.push(ids),
  };
  return { archive, folder, options, batches, progress };
}

function writeRecords(name: string, count: number, seed = 1): string {
  const file = path.join(temporaryFolder(), name);
  const lines = [...generateReports(count, 20, seed)].map((report) => JSON.stringify(report));
  writeFileSync(file, lines.join('\n'));
  return file;
}

type ImportRow = { readonly name: string; readonly imported: number; readonly cancelled: number };

async function readImports(folder: string): Promise<ImportRow[]> {
  const connection = await openTestConnection(folder);
  return connection.prepare<ImportRow>('SELECT name, imported, cancelled FROM imports').all();
}

describe('an import', () => {
  it('commits in batches of 25 and names the reports of each', async () => {
    const { archive, options, batches } = await makeImport();
    const summary = await importFiles([writeRecords('r.jsonl', 60)], options);
    expect(summary).toEqual({
      imported: 60,
      duplicates: 0,
      failures: [],
      failedCount: 0,
      cancelled: false,
    });
    expect(batches.map((ids) => ids.length)).toEqual([25, 25, 10]);
    expect(new Set(batches.flat()).size).toBe(60);
    expect(archive.reports.count()).toBe(60);
  });

  it('lets a save take its turn between two batches', async () => {
    const { options } = await makeImport();
    const turns: string[] = [];
    let save: Promise<unknown> = Promise.resolve();
    await importFiles([writeRecords('r.jsonl', 60)], {
      ...options,
      onCommitted: () => {
        turns.push('batch');
        if (turns.length === 1) save = options.queue.run(() => turns.push('save'));
      },
    });
    await save;
    expect(turns).toEqual(['batch', 'save', 'batch', 'batch']);
  });

  it('tells progress that never goes back and ends at the last byte', async () => {
    const { options, progress } = await makeImport();
    await importFiles([writeRecords('a.jsonl', 40), writeRecords('b.jsonl', 40, 2)], options);
    const done = progress.map(({ doneBytes }) => doneBytes);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(progress.length).toBeGreaterThan(3);
    const last = progress.at(-1);
    expect(last?.doneBytes).toBe(last?.totalBytes);
    expect(last?.records).toBe(80);
    expect(new Set(progress.map(({ totalBytes }) => totalBytes)).size).toBe(1);
  });

  it('counts the same bytes as a duplicate, within a batch, a file and the archive', async () => {
    const { archive, options } = await makeImport();
    const file = path.join(temporaryFolder(), 'twice.jsonl');
    const lines = [...generateReports(30, 20)].map((report) => JSON.stringify(report));
    writeFileSync(file, [lines[0], ...lines, lines[1]].join('\n'));
    expect(await importFiles([file], options)).toMatchObject({ imported: 30, duplicates: 2 });
    expect(await importFiles([file], options)).toMatchObject({ imported: 0, duplicates: 32 });
    expect(archive.reports.count()).toBe(30);
  });

  it('keeps what a cancel found committed, and stops', async () => {
    const controller = new AbortController();
    const { archive, folder, options, batches } = await makeImport(controller.signal);
    const summary = await importFiles([writeRecords('r.jsonl', 90)], {
      ...options,
      onCommitted: (ids) => {
        options.onCommitted(ids);
        if (batches.length === 2) controller.abort();
      },
    });
    expect(summary).toMatchObject({ imported: 50, cancelled: true });
    expect(archive.reports.count()).toBe(50);
    archive.close();
    expect(await readImports(folder)).toEqual([{ name: 'r.jsonl', imported: 50, cancelled: 1 }]);
  });

  it('counts all failures and lists the first two hundred', async () => {
    const { options } = await makeImport();
    const file = path.join(temporaryFolder(), 'bad.jsonl');
    writeFileSync(file, Array.from({ length: 230 }, () => '{').join('\n'));
    const { failures, failedCount } = await importFiles([file], options);
    expect(failedCount).toBe(230);
    expect(failures.map(({ line }) => line)).toEqual(
      Array.from({ length: 200 }, (_, index) => index + 1),
    );
  });

  it('is noted in the archive only if it brought something in', async () => {
    const { archive, folder, options } = await makeImport();
    const empty = path.join(temporaryFolder(), 'empty.txt');
    writeFileSync(empty, '');
    const good = writeRecords('good.jsonl', 3);
    await importFiles([empty], options);
    await importFiles([empty, good], options);
    await importFiles([good], options);
    archive.close();
    expect(await readImports(folder)).toEqual([
      { name: 'empty.txt, good.jsonl', imported: 3, cancelled: 0 },
    ]);
  });

  it('refuses a path that leads nowhere before anything is read', async () => {
    const { archive, options } = await makeImport();
    const good = writeRecords('good.jsonl', 3);
    const gone = path.join(temporaryFolder(), 'нет.txt');
    await expect(importFiles([good, gone], options)).rejects.toMatchObject({
      code: 'missing-file',
      params: { name: 'нет.txt' },
    });
    expect(archive.reports.count()).toBe(0);
  });
});
