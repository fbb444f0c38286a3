import { describe, expect, it } from 'vitest';
import { bodyOf, buildContent, buildNewReport } from '../support/build-report.ts';
import { makeTestArchive, openTestArchive } from '../support/test-archive.ts';

const reports = 10_000;
const batch = 25;
const text = 'Генеральный консул посетил Нанкин и встретился с мэром города. '.repeat(8);

/** Prints what the step took; the figure depends on the machine, so nothing is asserted on it. */
function timed<T>(step: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  process.stdout.write(`${step}: ${Math.round(performance.now() - start)} ms\n`);
  return result;
}

describe('an archive of 10,000 reports', () => {
  it(
    'is filled in batches of 25, listed, fed to the search index and opened again',
    { timeout: 300_000 },
    async () => {
      const { archive, folder } = await makeTestArchive();
      timed('10,000 reports in 400 transactions', () => {
        for (let first = 0; first < reports; first += batch) {
          archive.transaction(() => {
            for (let number = first; number < first + batch; number += 1) {
              const content = buildContent({
                title: `Отчёт ${number}`,
                eventDate: `20${10 + (number % 15)}-0${1 + (number % 9)}-1${number % 10}`,
                tags: [`тег ${number % 50}`, 'торговля'],
                body: bodyOf(text),
              });
              archive.reports.insert(buildNewReport({ content, people: ['Ли Чжунцзюнь'] }));
            }
          });
        }
      });
      const rows = timed('rows', () => [...archive.reports.rows()]);
      expect(new Set(rows.map((row) => row.id)).size).toBe(reports);
      const documents = timed('changes since 0', () => [...archive.changes.since(0)]);
      expect(documents.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
      expect(new Set(rows.flatMap((row) => row.tags)).size).toBe(51);
      archive.close();

      const again = await openTestArchive(folder);
      expect(again.reports.count()).toBe(reports);
    },
  );
});
