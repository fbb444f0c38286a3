import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { buildNewReport } from '../support/build-report.ts';
import { buildSnapshot } from '../support/build-snapshot.ts';
import { makeTestArchive, openTestArchive, testPassword } from '../support/test-archive.ts';

describe('killing the process that saves snapshots', () => {
  const script = path.join(import.meta.dirname, '../support/save-snapshots-until-killed.ts');

  /** Kills it, wherever it is by then, when it has told of so many that are kept. */
  async function killAfter(told: number, folder: string): Promise<void> {
    const child = spawn(process.execPath, [script, folder, testPassword], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let count = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      expect(Number(line)).toBeGreaterThan(0);
      count += 1;
      if (count === told) child.kill('SIGKILL');
    }
    expect(count).toBeGreaterThanOrEqual(told);
  }

  it(
    'leaves a whole one or none, and nothing else once the archive was opened',
    { timeout: 120_000 },
    async () => {
      const { archive, folder } = await makeTestArchive();
      archive.reports.insert(buildNewReport());
      archive.reports.insert(buildNewReport());
      archive.close();
      let whole = 0;
      for (let round = 0; round < 12; round += 1) {
        await killAfter(1 + round, folder);
        const again = await openTestArchive(folder);
        expect(existsSync(path.join(folder, 'search.idx.part'))).toBe(false);
        const read = await again.searchSnapshot.read();
        if (read !== null) {
          whole += 1;
          expect(read.seq).toBe(2);
          expect(Buffer.from(read.bytes).equals(buildSnapshot(read.bytes.length))).toBe(true);
        }
        expect(again.check()).toMatchObject({ problems: [], reports: 2 });
        again.close();
      }
      // A kill between noting a file and naming it costs that file, but that is a short moment.
      expect(whole).toBeGreaterThan(6);
    },
  );
});
