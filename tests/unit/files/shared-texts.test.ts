// Import of real texts, which stay outside the repository.
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ReportContent } from '#contract/report.ts';
import { readText } from '../../../electron/core/imports/text-record.ts';
import { plainText } from '../../../electron/core/reports/plain-text.ts';
import { decodeText } from '../../../electron/files/decode-text.ts';
import type { ImportItem } from '../../../electron/files/read-imports.ts';
import { encodeOld, encodeUtf16 } from '../../support/old-encodings.ts';
import { readItems } from '../../support/read-items.ts';
import { sharedTexts } from '../../support/shared-texts.ts';

const seed = sharedTexts('seed');
const corpora = sharedTexts('corpora');

type Line = { readonly id: string; readonly lang: string; readonly text: string };

function linesOf(file: string): Line[] {
  const text = readFileSync(join(corpora.folder, `${file}.jsonl`), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line): Line => JSON.parse(line));
}

const contentOf = (item: ImportItem | undefined) =>
  item?.kind === 'record' ? item.record.content : null;

describe('the real report', () => {
  it('is the same in UTF-8, windows-1251 and UTF-16, without furniture', async (context) => {
    context.skip(seed.isAbsent, seed.reason);
    const [name = ''] = readdirSync(seed.folder);
    const text = readFileSync(join(seed.folder, name), 'utf8');
    const folder = await mkdtemp(join(tmpdir(), 'chancery-'));
    const read = async (bytes: Uint8Array) => {
      const path = join(folder, 'page.txt');
      await writeFile(path, bytes);
      return contentOf((await readItems(path))[0]);
    };
    const content = await read(new TextEncoder().encode(text));
    const wide = await read(encodeUtf16(text, 'le'));
    const old = await read(encodeOld(text, 'windows-1251'));
    await rm(folder, { recursive: true });

    expect(content).toMatchObject({
      title:
        'Генереальный консул Казахстана в городе Шанхай Нурлан Аккошкаров посетил с рабочим визитом город Нанкин (провинция Цзянсу)',
      kind: 'visit',
      language: 'ru',
      publishedDate: '2026-02-04',
      source: 'МИД РК',
    });
    expect(wide).toEqual(content);
    // windows-1251 has no Kazakh letters, so the one Kazakh name differs.
    expect({ ...old, body: null }).toEqual({ ...content, body: null });
    const body = content ? plainText(content.body) : '';
    expect(body).toMatch(/^В целях дальнейшего .*\(рост 1,7%\)\.$/su);
    expect(body).not.toMatch(/Рассказать друзьям|Источник|2026-02-04/u);
  });
});

describe('real texts', () => {
  const files = [
    'ru_wikinews_entities',
    'ru_official_documents',
    'retrieval_kk_docs',
    'retrieval_zh_wiki_docs',
    'en_country_articles',
  ];

  it.for(files)('of %s fit the contract and lose no word', (file, context) => {
    context.skip(corpora.isAbsent, corpora.reason);
    const letters = (text: string) => (text.match(/\p{L}+/gu) ?? []).join('');
    for (const line of linesOf(file)) {
      const reading = readText(line.text);
      expect(reading.isRead, line.id).toBe(true);
      if (!reading.isRead) continue;
      const { content } = reading.record;
      expect(v.is(ReportContent, content), line.id).toBe(true);
      const body = plainText(content.body);
      const kept = [letters(body), letters(content.title + body)];
      expect(kept, line.id).toContain(letters(line.text));
    }
  });

  it.for(['windows-1251', 'koi8-r', 'ibm866'] as const)(
    'in Russian are told to be in %s',
    (encoding, context) => {
      context.skip(corpora.isAbsent, corpora.reason);
      const wrong = linesOf('ru_wikinews_entities').filter(({ text }) => {
        const bytes = encodeOld(text, encoding);
        const decoded = decodeText(bytes);
        return !decoded.isText || decoded.text !== new TextDecoder(encoding).decode(bytes);
      });
      expect(wrong.map((line) => line.id)).toEqual([]);
    },
  );

  it('are guessed to be in their language', (context) => {
    context.skip(corpora.isAbsent, corpora.reason);
    for (const [file, language] of [
      ['ru_wikinews_entities', 'ru'],
      ['retrieval_kk_docs', 'kk'],
      ['retrieval_zh_wiki_docs', 'zh-Hans'],
      ['en_country_articles', 'en'],
    ] as const) {
      const long = linesOf(file).filter((line) => line.text.length > 60);
      const wrong = long.filter(({ text }) => {
        const reading = readText(text);
        return reading.isRead && reading.record.content.language !== language;
      });
      expect(wrong.map((line) => line.id)).toEqual([]);
    }
  });
});
