import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUp } from '../../electron/archive/backup.ts';
import { readKeyFile, unlock } from '../../electron/archive/key-file.ts';
import { sha256 } from '../../electron/disk/sha256.ts';
import { bodyOf, buildContent, buildNewReport } from '../support/build-report.ts';
import {
  makeTestArchive,
  openTestArchive,
  openTestConnection,
  testPassword,
} from '../support/test-archive.ts';

const phrase = 'ПОДСАДНАЯ фраза 南京';

/** Files under a folder that hold the phrase in an encoding SQLite or we could have used. */
function filesWithPhrase(folder: string): string[] {
  const encodings = [Buffer.from(phrase), Buffer.from(phrase, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return encodings.some((encoding) => bytes.includes(encoding));
    });
}

function buildSecretReport(number: number) {
  const bytes = Buffer.from(`${phrase} ${number}`);
  return buildNewReport({
    sourceId: phrase,
    people: [phrase],
    places: [phrase],
    content: buildContent({
      title: `${phrase} ${number}`,
      tags: [phrase],
      source: phrase,
      body: bodyOf(...Array.from({ length: 20 }, () => phrase)),
    }),
    original: { name: phrase, sha256: sha256(bytes), bytes },
  });
}

describe('no file of the archive holds a word of it in the clear', () => {
  it('while it is open, its log included, and after it is closed', async () => {
    const { archive, folder } = await makeTestArchive();
    archive.mission.save({ ...archive.mission.get(), city: phrase });
    archive.workspace.save({ ...archive.workspace.get(), query: phrase });
    archive.searches.remember({ query: phrase, filters: { people: [phrase] }, sort: 'date' });
    archive.transaction(() => {
      for (let number = 0; number < 300; number += 1) {
        archive.reports.insert(buildSecretReport(number));
      }
    });
    expect(readdirSync(folder)).toContain('archive.db-wal');
    expect(filesWithPhrase(folder)).toEqual([]);
    expect(archive.check().problems).toEqual([]);
    archive.close();
    expect(filesWithPhrase(folder)).toEqual([]);

    const again = await openTestArchive(folder);
    expect([...again.reports.rows()].every((row) => row.title.startsWith(phrase))).toBe(true);
  });

  it('after large sorts, temporary tables and a backup', async () => {
    const { archive, folder } = await makeTestArchive();
    archive.transaction(() => {
      for (let number = 0; number < 300; number += 1) {
        archive.reports.insert(buildSecretReport(number));
      }
    });
    archive.close();
    const connection = await openTestConnection(folder);
    const pairs = `SELECT a.text || b.report_id AS text
      FROM report_texts AS a JOIN report_texts AS b ON b.rowid < 20`;
    expect(connection.prepare(`${pairs} ORDER BY 1 DESC`).all()).toHaveLength(300 * 19);
    connection.exec(`CREATE TEMP TABLE spill AS ${pairs}`);

    mkdirSync(path.join(folder, 'backups'), { recursive: true });
    const keyFile = readKeyFile(folder, () => true);
    const dataKey = await unlock(keyFile, { with: 'password', secret: testPassword });
    const name = backUp(connection, dataKey, folder, new Date());
    expect(readdirSync(path.join(folder, 'backups'))).toEqual([name]);
    expect(filesWithPhrase(folder)).toEqual([]);
  });
});
