import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import type { ReportId } from '#contract/ids.ts';
import { buildNewReport } from '../support/build-report.ts';
import { makeTestArchive, openTestArchive, testPassword } from '../support/test-archive.ts';

const script = path.join(import.meta.dirname, '../support/save-until-killed.ts');

/** Kills the saving process once it has told of `saves`, and gives the last revision told. */
async function killAfter(saves: number, folder: string, id: ReportId): Promise<number> {
  const child = spawn(process.execPath, [script, folder, testPassword, id], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  let told = 0;
  let last = 0;
  for await (const line of lines) {
    last = Number(line);
    told += 1;
    if (told === saves) child.kill('SIGKILL');
  }
  expect(told).toBeGreaterThanOrEqual(saves);
  return last;
}

describe('killing the process that saves', () => {
  it(
    'twenty times loses no save that was acknowledged and damages nothing',
    { timeout: 120_000 },
    async () => {
      const { archive, folder } = await makeTestArchive();
      const { id } = archive.reports.insert(buildNewReport());
      archive.close();

      for (let round = 0; round < 20; round += 1) {
        const acknowledged = await killAfter(1 + round * 3, folder, id);
        const again = await openTestArchive(folder);
        const { revision, content } = again.reports.get(id);
        // The kill may fall between a commit and its line, never the other way round.
        expect(revision).toBeGreaterThanOrEqual(acknowledged);
        expect(revision).toBeLessThanOrEqual(acknowledged + 1);
        expect(content.title).toBe(`Редакция ${revision}`);
        expect(content.tags).toEqual([`тег ${revision % 3}`]);
        expect(again.reports.texts([id])[0]?.text).toBe(
          `Текст редакции ${revision}. `.repeat(revision % 200),
        );
        expect(again.changes.head()).toBe(revision);
        expect(again.check()).toMatchObject({ problems: [], revisions: revision });
        again.close();
      }
    },
  );
});
