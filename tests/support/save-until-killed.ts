// Saves one report over and over and tells each revision once it is kept, until it is killed.
// Arguments: the archive's folder, its password, the report's id.
import { writeSync } from 'node:fs';
import type { ReportId } from '#contract/ids.ts';
import { openArchive } from '../../electron/archive/archive.ts';
import { bodyOf, buildContent } from './build-report.ts';

const [folder = '', secret = '', id = ''] = process.argv.slice(2);
const archive = await openArchive(folder, {
  with: 'password',
  secret,
  clock: { now: () => new Date() },
});
const report = archive.reports.get(id as ReportId);

for (let revision = report.revision + 1; ; revision += 1) {
  const content = buildContent({
    title: `Редакция ${revision}`,
    tags: [`тег ${revision % 3}`],
    body: bodyOf(`Текст редакции ${revision}. `.repeat(revision % 200)),
  });
  archive.reports.save(
    { id: report.id, baseRevision: revision - 1, content },
    new Date().toISOString(),
  );
  writeSync(1, `${revision}\n`);
}
