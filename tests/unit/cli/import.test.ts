import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeClosedArchive } from '../../support/closed-archive.ts';
import { onlyJson, runInTerminal } from '../../support/fake-terminal.ts';
import { generateReports } from '../../support/generate-reports.ts';
import { openTestArchive, temporaryFolder } from '../../support/test-archive.ts';

const page = 'О поездке в Уси\n\nКонсул встретился с мэром города Уси и обсудил туризм.\n';

/** A file of the given lines in a folder of its own. */
function writeLines(name: string, lines: readonly unknown[]): string {
  const file = path.join(temporaryFolder(), name);
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(file, `${texts.join('\n')}\n`);
  return file;
}

async function countReports(folder: string): Promise<number> {
  const archive = await openTestArchive(folder);
  const count = archive.reports.count();
  archive.close();
  return count;
}

const whole = { imported: 0, duplicates: 0, failed: 0, cancelled: false, failures: [] };

describe('import', () => {
  it('takes in a text and says so in a line', async () => {
    const { folder } = await makeClosedArchive();
    const run = await runInTerminal(['import', folder, writeLines('уси.txt', [page])]);
    expect(run).toEqual({
      exitCode: 0,
      out: ['Added: 1; already there: 0; not read: 0.'],
      error: [],
    });
    expect(await countReports(folder)).toBe(1);
  });

  it('keeps the id of a JSONL record as its source id', async () => {
    const { folder } = await makeClosedArchive();
    const file = writeLines('r.jsonl', [...generateReports(3)]);
    const run = await runInTerminal(['import', folder, file, '--json']);
    expect(run.error).toEqual([]);
    expect(onlyJson(run)).toEqual({ ...whole, imported: 3 });
    const listed = onlyJson<{ reports: { sourceId: string }[] }>(
      await runInTerminal(['list', folder, '--json']),
    );
    expect(listed.reports.map(({ sourceId }) => sourceId).toSorted()).toEqual([
      'generated-1',
      'generated-2',
      'generated-3',
    ]);
  });

  it('says of a line with a mark of state secrecy why it stays out', async () => {
    const { folder } = await makeClosedArchive();
    const [good] = [...generateReports(1)];
    const file = writeLines('r.jsonl', [{ title: 'Секретно', text: 'Текст.' }, good]);
    const failure = { file: 'r.jsonl', line: 1, reason: 'state-secret', detail: 'title' };
    const run = await runInTerminal(['import', folder, file, '--json']);
    expect(onlyJson(run)).toEqual({ ...whole, imported: 1, failed: 1, failures: [failure] });
    const { error } = await runInTerminal(['import', folder, file]);
    expect(error.join('\n')).toContain('mark of state secrecy');
    expect(await countReports(folder)).toBe(1);
  });

  it('walks a folder, whatever lies in it beside', async () => {
    const { folder } = await makeClosedArchive();
    const from = temporaryFolder();
    mkdirSync(path.join(from, '2026'));
    writeFileSync(path.join(from, 'a.txt'), page);
    writeFileSync(path.join(from, '2026', 'b.jsonl'), JSON.stringify({ text: 'Запись беседы.' }));
    writeFileSync(path.join(from, 'photo.jpg'), 'x');
    const run = await runInTerminal(['import', folder, from, '--json']);
    expect(onlyJson(run)).toEqual({ ...whole, imported: 2 });
  });

  it.each([
    ['en', 'line 2: the line is not JSON', 'line 4: wrong field “date”'],
    ['ru', 'строка 2: строка — не JSON', 'строка 4: неверное поле «date»'],
  ] as const)('names bad lines with their reason, in %s', async (locale, second, fourth) => {
    const { folder } = await makeClosedArchive();
    const file = writeLines('смесь.jsonl', [
      { text: 'Первая запись.' },
      '{"text": ',
      { text: 'Вторая.' },
      { text: 'Третья.', date: 20_260_204 },
    ]);
    const run = await runInTerminal(['import', folder, file, '--json'], { locale });
    expect(run.exitCode).toBe(0);
    expect(run.error).toEqual([`смесь.jsonl, ${second}`, `смесь.jsonl, ${fourth}`]);
    expect(onlyJson(run)).toStrictEqual({
      ...whole,
      imported: 2,
      failed: 2,
      failures: [
        { file: 'смесь.jsonl', line: 2, reason: 'bad-json', detail: '' },
        { file: 'смесь.jsonl', line: 4, reason: 'bad-field', detail: 'date' },
      ],
    });
  });

  it('recognises a file it has taken in before', async () => {
    const { folder } = await makeClosedArchive();
    const text = writeLines('a.txt', [page]);
    const records = writeLines('b.jsonl', [...generateReports(2)]);
    await runInTerminal(['import', folder, text, records]);
    const again = await runInTerminal(['import', folder, text, records, '--json']);
    expect(again.exitCode).toBe(0);
    expect(onlyJson(again)).toEqual({ ...whole, duplicates: 3 });
    expect(await countReports(folder)).toBe(3);
  });

  it('keeps what is in when it is interrupted, and completes it the next time', async () => {
    const { folder } = await makeClosedArchive();
    const file = writeLines('many.jsonl', [...generateReports(90, 20)]);
    const controller = new AbortController();
    const cut = await runInTerminal(['import', folder, file, '--json'], {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(cut).toMatchObject({
      exitCode: 1,
      error: ['Import stopped. Everything read so far is in the archive.'],
    });
    expect(onlyJson(cut)).toEqual({ ...whole, imported: 25, cancelled: true });
    expect(await countReports(folder)).toBe(25);

    const rest = await runInTerminal(['import', folder, file, '--json']);
    expect(rest.exitCode).toBe(0);
    expect(onlyJson(rest)).toEqual({ ...whole, imported: 65, duplicates: 25 });
    expect(await countReports(folder)).toBe(90);
  });
});
