import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Report, ReportRow } from '#contract/report.ts';
import { bodyOf, newReportId } from '../../support/build-report.ts';
import { makeClosedArchive } from '../../support/closed-archive.ts';
import { onlyJson, runInTerminal } from '../../support/fake-terminal.ts';

const reports = [
  {
    title: 'О поездке в Нанкин',
    eventDate: '2026-02-04',
    source: 'МИД РК',
    tags: ['логистика', 'порт'],
    body: bodyOf('Первый абзац.', 'Второй абзац.'),
  },
  { title: 'Без даты', eventDate: '' },
  { title: 'Раньше всех', eventDate: '2025-12' },
];

describe('show', () => {
  it('prints a report for reading', async () => {
    const { folder, ids } = await makeClosedArchive(reports);
    const run = await runInTerminal(['show', folder, ids[0] ?? '']);
    expect({ exitCode: run.exitCode, error: run.error }).toEqual({ exitCode: 0, error: [] });
    expect(run.out.filter((line) => line !== '')).toEqual([
      'О поездке в Нанкин',
      '2026-02-04',
      'Нанкин',
      'логистика, порт',
      'Первый абзац.',
      'Второй абзац.',
      'МИД РК',
    ]);
  });

  it('gives the whole report and its text as one line of JSON', async () => {
    const { folder, ids } = await makeClosedArchive(reports);
    const shown = onlyJson<{ text: string }>(
      await runInTerminal(['show', folder, ids[0] ?? '', '--json']),
    );
    const { text, ...report } = shown;
    expect(v.is(Report, report)).toBe(true);
    expect(report).toMatchObject({ id: ids[0], content: { title: 'О поездке в Нанкин' } });
    expect(text).toMatch(/^Первый абзац\.\n+Второй абзац\.$/u);
  });

  it.each([newReportId(), 'не номер'])('knows no report %s', async (id) => {
    const { folder } = await makeClosedArchive(reports);
    const run = await runInTerminal(['show', folder, id, '--json']);
    expect(run).toMatchObject({ exitCode: 1, out: [] });
    expect(run.error).toEqual([
      `${id}: The archive has no such report. Nothing in the archive has changed. Look for it in the list again.`,
    ]);
  });
});

describe('list', () => {
  it('has a line for each report, undated first, then the newest', async () => {
    const { folder, ids } = await makeClosedArchive(reports);
    expect(await runInTerminal(['list', folder])).toEqual({
      exitCode: 0,
      out: [
        `${ids[1]}  -  Без даты`,
        `${ids[0]}  2026-02-04  О поездке в Нанкин`,
        `${ids[2]}  2025-12  Раньше всех`,
      ],
      error: [],
    });
  });

  it('gives the same as {reports}, rows of the contract', async () => {
    const { folder, ids } = await makeClosedArchive(reports);
    const listed = onlyJson<{ reports: ReportRow[] }>(
      await runInTerminal(['list', folder, '--json']),
    );
    expect(Object.keys(listed)).toEqual(['reports']);
    expect(listed.reports.every((row) => v.is(ReportRow, row))).toBe(true);
    expect(listed.reports.map(({ id }) => id)).toEqual([ids[1], ids[0], ids[2]]);
  });

  it('is empty for an empty archive', async () => {
    const { folder } = await makeClosedArchive();
    expect(await runInTerminal(['list', folder])).toEqual({ exitCode: 0, out: [], error: [] });
  });
});
