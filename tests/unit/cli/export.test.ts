import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bodyOf } from '../../support/build-report.ts';
import { runCli } from '../../support/cli-process.ts';
import { hashOf, makeClosedArchive } from '../../support/closed-archive.ts';
import { runInTerminal } from '../../support/fake-terminal.ts';
import { readPrintedPdf } from '../../support/read-printed-pdf.ts';
import { temporaryFolder } from '../../support/test-archive.ts';

const visit = { title: 'Поездка', number: '', body: bodyOf('Консул посетил порт.') };
const fullDisk = path.join(import.meta.dirname, '..', '..', 'support', 'full-disk.ts');

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('export', () => {
  it('prints one report to the file named, and says which', async () => {
    const { folder, ids } = await makeClosedArchive([visit]);
    const file = path.join(temporaryFolder(), 'отчёт.pdf');
    const run = await runInTerminal(['export', folder, ids[0] ?? '', '--pdf', file]);
    expect(run).toEqual({ exitCode: 0, out: [file], error: [] });
    const { pages, title } = await readPrintedPdf(readFileSync(file));
    expect(title).toBe('Поездка');
    expect(pages[0]?.sheet).toContain('Консул посетил порт.');
  });

  it('prints several into a folder, namesakes beside each other', async () => {
    const { folder, ids } = await makeClosedArchive([visit, visit, { ...visit, title: 'Беседа' }]);
    const into = temporaryFolder();
    const run = await runInTerminal(['export', folder, ...ids, '--pdf', into]);
    const names = ['2026-02-04 Поездка.pdf', '2026-02-04 Поездка (2).pdf', '2026-02-04 Беседа.pdf'];
    expect(run).toEqual({
      exitCode: 0,
      out: names.map((name) => path.join(into, name)),
      error: [],
    });
    expect(readdirSync(into).toSorted()).toEqual(names.toSorted());
  });

  it('refuses to print several to one file', async () => {
    const { folder, ids } = await makeClosedArchive([visit, visit]);
    const into = temporaryFolder();
    const file = path.join(into, 'a.pdf');
    const run = await runInTerminal(['export', folder, ...ids, '--pdf', file]);
    expect(run).toMatchObject({ exitCode: 1, out: [] });
    expect(run.error).toEqual([expect.stringMatching(/^--pdf: The program did not accept/u)]);
    expect(readdirSync(into)).toEqual([]);
  });

  it('prints none where one has no mark yet, and names it', async () => {
    const undecided = { ...visit, classification: 'unset' } as const;
    const { folder, ids } = await makeClosedArchive([visit, undecided]);
    const into = temporaryFolder();
    const run = await runInTerminal(['export', folder, ...ids, '--pdf', into], { locale: 'ru' });
    expect(run).toMatchObject({ exitCode: 1, out: [] });
    expect(run.error).toEqual([
      `${ids[1]}: У отчёта не выбран гриф доступа. В архиве ничего не изменилось. Выберите гриф в карточке отчёта и повторите.`,
    ]);
    expect(readdirSync(into)).toEqual([]);
  });

  it('refuses a folder that is not there', async () => {
    const { folder, ids } = await makeClosedArchive([visit]);
    const file = path.join(temporaryFolder(), 'нет', 'a.pdf');
    const run = await runInTerminal(['export', folder, ids[0] ?? '', '--pdf', file]);
    expect(run).toMatchObject({ exitCode: 1, out: [] });
    expect(run.error).toEqual([expect.stringMatching(/^a\.pdf: A file or folder was not found/u)]);
  });

  it('says that there is no browser to print with', async () => {
    vi.stubEnv('CHANCERY_CHROMIUM', path.join(temporaryFolder(), 'chromium'));
    const { folder, ids } = await makeClosedArchive([visit]);
    const into = temporaryFolder();
    const run = await runInTerminal(['export', folder, ids[0] ?? '', '--pdf', into]);
    expect(run).toMatchObject({ exitCode: 1, out: [] });
    expect(run.error).toEqual([expect.stringMatching(/^No Chromium, Chrome or Edge was found/u)]);
    expect(readdirSync(into)).toEqual([]);
  });

  it('leaves nothing behind on a full disk, and an older file as it was', async () => {
    const { folder, database, ids } = await makeClosedArchive([visit]);
    const into = path.join(temporaryFolder(), 'диск');
    mkdirSync(into);
    const file = path.join(into, 'a.pdf');
    writeFileSync(file, 'прежний');
    const before = hashOf(database);
    const ended = await runCli(['export', folder, ids[0] ?? '', '--pdf', file], {
      runFirst: fullDisk,
    });
    expect(ended).toEqual({
      exitCode: 1,
      stdout: '',
      stderr:
        'a.pdf: The disk is full. Everything saved before is intact. Free some disk space and try again.\n',
    });
    expect(readdirSync(into)).toEqual(['a.pdf']);
    expect(readFileSync(file, 'utf8')).toBe('прежний');
    expect(hashOf(database)).toBe(before);
  });
});
