// The real report, which stays outside the repository, taken through the whole command line.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeClosedArchive } from '../../support/closed-archive.ts';
import { onlyJson, runInTerminal } from '../../support/fake-terminal.ts';
import { readPrintedPdf } from '../../support/read-printed-pdf.ts';
import { sharedTexts } from '../../support/shared-texts.ts';
import { temporaryFolder } from '../../support/test-archive.ts';

const seed = sharedTexts('seed');

type Shown = {
  readonly text: string;
  readonly originalName: string;
  readonly content: { readonly title: string };
};
type Found = { readonly hits: readonly { readonly id: string }[] };

async function importSeed(): Promise<{ folder: string; id: string; name: string }> {
  const { folder } = await makeClosedArchive();
  const [name = ''] = readdirSync(seed.folder);
  await runInTerminal(['import', folder, path.join(seed.folder, name)]);
  const { reports } = onlyJson<{ reports: { id: string }[] }>(
    await runInTerminal(['list', folder, '--json']),
  );
  return { folder, id: reports[0]?.id ?? '', name };
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('the real report', () => {
  it('is imported with its date, source and title, without furniture', async (context) => {
    context.skip(seed.isAbsent, seed.reason);
    const { folder, id, name } = await importSeed();
    const shown = onlyJson<Shown>(await runInTerminal(['show', folder, id, '--json']));
    expect(shown).toMatchObject({
      originalName: name,
      content: { publishedDate: '2026-02-04', source: 'МИД РК', language: 'ru' },
    });
    expect(shown.content.title).toContain('Аккошкаров посетил с рабочим визитом город Нанкин');
    expect(shown.text).not.toMatch(/Рассказать друзьям|Источник|2026-02-04/u);
  });

  it('is found by every query that is meant for it', async (context) => {
    context.skip(seed.isAbsent, seed.reason);
    const { folder, id } = await importSeed();
    for (const query of ['Нанкине', 'нанкин', 'консул Аккошкаров', 'товарооборот']) {
      const found = onlyJson<Found>(await runInTerminal(['search', folder, query, '--json']));
      expect(found.hits, query).toMatchObject([{ id }]);
    }
  });

  it('is printed with all its words, our fonts, tags and page numbers', async (context) => {
    context.skip(seed.isAbsent, seed.reason);
    const { folder, id } = await importSeed();
    const file = path.join(temporaryFolder(), 'seed.pdf');
    const run = await runInTerminal(['export', folder, id, '--pdf', file]);
    expect(run).toEqual({ exitCode: 0, out: [file], error: [] });

    const { pages, source } = await readPrintedPdf(readFileSync(file));
    const { text, content } = onlyJson<Shown>(await runInTerminal(['show', folder, id, '--json']));
    const printed = pages
      .map(({ sheet }) => sheet)
      .join('')
      .replace(/\s+/gu, '');
    expect(printed).toContain(text.replace(/\s+/gu, ''));
    for (const word of [...wordsOf(content.title), 'МИД', 'РК']) expect(printed).toContain(word);

    const fonts = [...source.matchAll(/\/FontName\s*\/(\S+)/gu)].map(([, name]) => name);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((name) => !/^[A-Z]{6}\+NotoSerif/u.test(name ?? ''))).toEqual([]);
    expect([...source.matchAll(/\/FontFile2/gu)]).toHaveLength(fonts.length);
    expect(source).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/u);
    expect(source).toContain('/StructTreeRoot');

    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ topMargin }) => topMargin.join(''))).toEqual(
      pages.map((_page, index) => (index === 0 ? '' : String(index + 1))),
    );
  });
});
