// Archives that lie on disk as a person finds them: made, filled and closed.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReportId } from '#contract/ids.ts';
import type { ReportContent } from '#contract/report.ts';
import { buildContent, buildNewReport } from './build-report.ts';
import { makeTestArchive } from './test-archive.ts';

export type ClosedArchive = {
  readonly folder: string;
  /** The archive.db in it. */
  readonly database: string;
  /** Of its reports, in the order given. */
  readonly ids: readonly ReportId[];
};

/** An archive of the given reports, removed when the test ends. */
export async function makeClosedArchive(
  reports: readonly Partial<ReportContent>[] = [],
): Promise<ClosedArchive> {
  const { archive, folder } = await makeTestArchive();
  const ids = reports.map(
    (content) => archive.reports.insert(buildNewReport({ content: buildContent(content) })).id,
  );
  archive.close();
  return { folder, database: path.join(folder, 'archive.db'), ids };
}

/** SHA-256 of a file's bytes. */
export function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
