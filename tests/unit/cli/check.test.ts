import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../support/build-report.ts';
import { makeClosedArchive } from '../../support/closed-archive.ts';
import { onlyJson, runInTerminal } from '../../support/fake-terminal.ts';

const pageBytes = 4096;

/** An archive with a byte flipped in its last page, which lies inside a long text. */
async function makeDamagedArchive(): Promise<string> {
  const reports = Array.from({ length: 20 }, (_, index) => ({
    title: `Отчёт ${index}`,
    body: bodyOf(`Отчёт ${index} `.repeat(400)),
  }));
  const { folder, database } = await makeClosedArchive(reports);
  const bytes = readFileSync(database);
  const at = bytes.length - pageBytes + 100;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(database, bytes);
  return folder;
}

describe('check', () => {
  it('calls a sound archive whole, and counts', async () => {
    const { folder } = await makeClosedArchive([{ title: 'Один' }, { title: 'Два' }]);
    expect(await runInTerminal(['check', folder], { locale: 'ru' })).toEqual({
      exitCode: 0,
      out: ['Архив цел. Отчётов: 2, сохранённых версий: 2.'],
      error: [],
    });
  });

  it('gives its findings as one line of JSON', async () => {
    const { folder } = await makeClosedArchive([{ title: 'Один', tags: ['порт'] }]);
    expect(onlyJson(await runInTerminal(['check', folder, '--json']))).toStrictEqual({
      problems: [],
      reports: 1,
      revisions: 1,
      tags: 1,
      originals: 0,
    });
  });

  it('calls a damaged archive damaged, where, and fails', async () => {
    const run = await runInTerminal(['check', await makeDamagedArchive()]);
    expect(run).toMatchObject({ exitCode: 1, out: [] });
    expect(run.error[0]).toMatch(/^The archive is damaged in \d+ places?\. Copy the archive's/u);
    expect(run.error[1]).toMatch(/^integrity: /u);
  });

  it('says so on stderr beside its JSON too', async () => {
    const run = await runInTerminal(['check', await makeDamagedArchive(), '--json']);
    expect(run.exitCode).toBe(1);
    expect(onlyJson<{ problems: string[] }>(run).problems).not.toEqual([]);
    expect(run.error[0]).toMatch(/^The archive is damaged/u);
  });
});
