import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takePageFurniture } from '../../../../electron/core/imports/page-furniture.ts';

const text = 'Генеральный консул посетил Нанкин.';

describe('the furniture of a saved page', () => {
  it('gives its date and source and leaves the text', () => {
    const page = takePageFurniture([
      ' date 2026-02-04 Рассказать друзьям',
      '',
      text,
      '',
      'Источник: МИД РК',
      '',
    ]);
    expect(page.publishedDate).toBe('2026-02-04');
    expect(page.source).toBe('МИД РК');
    expect(page.lines.filter((line) => line !== '')).toEqual([text]);
  });

  it.each([
    ['Опубликовано: 4 февраля 2026 г.'],
    ['Дата публикации 04.02.2026, 14:35'],
    ['2026-02-04 | Просмотров: 1 234 | Версия для печати'],
    ['Published on 4 February 2026 · Share'],
    ['发布时间：2026年2月4日'],
    ['Поделиться • 4 февраля 2026 года'],
  ])('reads the date of %s', (line) => {
    expect(takePageFurniture([line, text])).toEqual({
      lines: [text],
      publishedDate: '2026-02-04',
      source: '',
    });
  });

  it.each([
    ['Источник: МИД РК', 'МИД РК'],
    ['Source: Ministry of Foreign Affairs', 'Ministry of Foreign Affairs'],
    ['Дереккөз: ҚР СІМ', 'ҚР СІМ'],
    ['来源：外交部', '外交部'],
  ])('reads the source of %s', (line, source) => {
    expect(takePageFurniture([text, line])).toMatchObject({ lines: [text], source });
  });

  it('finds furniture under a title', () => {
    const page = takePageFurniture(['О визите в Нанкин', 'date 2026-02-04', 'Поделиться', text]);
    expect(page.lines).toEqual(['О визите в Нанкин', text]);
    expect(page.publishedDate).toBe('2026-02-04');
  });

  it.each([['4 февраля 2026 г.'], ['Дата: 04.02.2026']])(
    'takes %s for a date of publication on a page, for text in a paper',
    (line) => {
      expect(takePageFurniture([line, text, 'Источник: МИД РК']).publishedDate).toBe('2026-02-04');
      const paper = ['ОТЧЁТ', line, text];
      expect(takePageFurniture(paper)).toEqual({ lines: paper, publishedDate: '', source: '' });
    },
  );

  it('leaves the date a paper is signed on at its foot', () => {
    const lines = [text, text, '4 февраля 2026 г.'];
    expect(takePageFurniture([...lines, 'Источник: МИД РК']).lines).toEqual(lines);
  });

  it('keeps a line whose date differs from the one it has read', () => {
    const page = takePageFurniture(['date 2026-02-04', 'date 2026-02-05', text]);
    expect(page).toMatchObject({ publishedDate: '2026-02-04', lines: ['date 2026-02-05', text] });
  });

  it.each([
    ['Поделиться опытом прибыли двенадцать предприятий.'],
    ['Рассказать друзьям о Казахстане предложил ректор.'],
    ['date 2026-02-04 Генеральный консул посетил Нанкин.'],
    ['4 февраля 2026 г. состоялась встреча с мэром.'],
    ['Источник сырья: Костанайская область.'],
    ['Просмотров: 123 за день, сообщил редактор.'],
  ])('never drops a sentence: %s', (line) => {
    const lines = [line, text, line];
    expect(takePageFurniture(lines).lines).toEqual(lines);
  });

  it('never drops a line in the middle of the text', () => {
    const lines = [text, text, 'Поделиться', 'Источник: МИД РК', text];
    expect(takePageFurniture(lines).lines).toEqual(lines);
  });

  it('drops only whole lines and changes none', () => {
    const line = fc.oneof(
      fc.constantFrom('Поделиться', 'date 2026-02-04', 'Источник: МИД РК', '', 'Дата: 04.02.2026'),
      fc.stringMatching(/^[а-яё]{3,9}( [а-яё]{3,9}){2,12}\.$/u),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const kept = takePageFurniture(lines).lines;
        const sentences = (some: readonly string[]) => some.filter((one) => one.endsWith('.'));
        expect(sentences(kept)).toEqual(sentences(lines));
      }),
    );
  });
});
