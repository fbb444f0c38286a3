import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Mission } from '#contract/mission.ts';
import { ReportContent } from '#contract/report.ts';
import { plainText } from '../../../electron/core/reports/plain-text.ts';
import { listImportFiles } from '../../../electron/files/list-import-files.ts';
import type { ImportItem } from '../../../electron/files/read-imports.ts';
import { readItems } from '../../support/read-items.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample');

async function readSample(): Promise<ImportItem[]> {
  const items: ImportItem[] = [];
  for (const file of await listImportFiles([folder])) {
    items.push(...(await readItems(file.path)));
  }
  return items;
}

const items = await readSample();
const contents = items.flatMap((item) => (item.kind === 'record' ? [item.record.content] : []));

describe('the sample reports', () => {
  it('all import, and fit the contract', () => {
    expect(items.filter((item) => item.kind === 'failure')).toEqual([]);
    expect(contents.length).toBeGreaterThanOrEqual(14);
    for (const content of contents) expect(v.is(ReportContent, content), content.title).toBe(true);
    const mission = readFileSync(join(folder, 'mission.json'), 'utf8');
    expect(v.is(Mission, JSON.parse(mission))).toBe(true);
  });

  it('are written in four languages, each guessed from the text alone where it is not stated', () => {
    const languages = new Set(contents.map((content) => content.language));
    expect(languages).toEqual(new Set(['ru', 'kk', 'zh-Hans', 'en']));
  });

  it('show headings, both kinds of list, a table, a service mark and furniture taken off', () => {
    const types = new Set(contents.flatMap(({ body }) => body.document.content.map((b) => b.type)));
    expect([...types].sort()).toEqual([
      'bulletList',
      'heading',
      'orderedList',
      'paragraph',
      'table',
    ]);
    const mark = contents.find((content) => content.classification === 'service');
    expect(mark).toMatchObject({ kind: 'conversation', copyNumber: '2' });
    const pages = contents.filter((content) => content.publishedDate !== '');
    expect(pages.map(({ publishedDate, source }) => [publishedDate, source])).toEqual([
      ['2026-02-18', 'Вестник учебного консульства'],
      ['2026-04-18', 'Оқу консулдығының хабаршысы'],
    ]);
  });

  it('hold the words that the program is tried with', () => {
    const text = contents.map(({ body }) => plainText(body)).join('\n');
    for (const words of ['Нанкине', 'встречи с мэром', 'товарооборот', 'Цзянсу', '南京']) {
      expect(text).toContain(words);
    }
  });
});
