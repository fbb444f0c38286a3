import { describe, expect, it } from 'vitest';
import type { How } from '#contract/understood.ts';
import { textIn } from '../../../../electron/cli/messages.ts';
import { noteText, searchText } from '../../../../renderer/i18n/search-words.ts';
import { parseQuery } from '../../../../renderer/search/engine/query/parse.ts';
import { understand } from '../../../../renderer/search/engine/query/understand.ts';

const today = '2026-02-18';

/** Spaces that do not break are told apart by no reader. */
function said(query: string, locale: 'ru' | 'en' = 'ru', how: How | null = null): string {
  const { root } = parseQuery(query, { today });
  return searchText(understand(root), how, textIn(locale), locale).replace(
    /[\u00a0\u2009\u202f]/g,
    ' ',
  );
}

describe('what was understood, in Russian', () => {
  it.each([
    ['встреча с мэром ', 'слова в любой форме: встреча, мэром'],
    ['встреча мэр', 'слова в любой форме: встреча, мэр…'],
    ['встреча с', 'слова в любой форме: встреча'],
    ['и', 'слова: и…'],
    ['南京市长 15 ', 'слова: 南京市长, 15'],
    ['встреча -черновик мэр ', 'слова в любой форме: встреча, мэр; без слова «черновик»'],
    ['-(мэр посол)', 'без слов «мэр» + «посол»'],
    ['-место:Нанкин ', 'без (место: Нанкин)'],
    ['"встреча с мэром"', 'точно «встреча с мэром»'],
    ['мэр ИЛИ посол ', 'слова: мэр или посол'],
    ['мэр посол ИЛИ "генеральный консул"', 'слова: мэр + посол или «генеральный консул»'],
    ['мэр РЯДОМ/5 Нанкин ', 'рядом, не дальше 5 слов: мэр, Нанкин'],
    ['консул* Генереальный~', 'слова: консул*; похоже на «Генереальный»'],
    ['место:Нанкин кто:"Ли Цян"', 'место: Нанкин; кто: «Ли Цян»'],
    ['тема:(порт | торговля)', 'тема: порт или торговля'],
    [
      'вид:отчёт статус:черновик',
      'вид: Отчёт о поездке или Отчёт представительства; статус: Черновик',
    ],
    ['язык:английский гриф:дсп', 'язык: English; гриф: Для служебного пользования'],
    ['есть:вложение', 'есть: вложение'],
    ['дата:2025', 'дата: 2025'],
    ['дата:2024..2025', 'дата: 2024–2025'],
    ['дата:03.2025', 'дата: март 2025 г.'],
    ['дата:осень 2025', 'дата: 1 сент. – 30 нояб. 2025 г.'],
    ['дата:04.02.2026', 'дата: 4 февр. 2026 г.'],
    ['дата:после марта 2025', 'дата: с 1 апр. 2025 г.'],
    ['дата:до 2020', 'дата: по 31 дек. 2019 г.'],
    ['число:>2 млрд', 'число: от 2 000 000 000'],
    ['100..200 млн', 'число: 100 000 000 – 200 000 000'],
    ['число:до 2,5', 'число: до 2,5'],
    ['прошлый год ', 'дата: 2025 или слова в любой форме: прошлый, год'],
    ['(место:а кто:б) ИЛИ вид:нота', '(место: а; кто: б) или вид: Вербальная нота'],
    ['', ''],
  ])('%s', (query, sentence) => {
    expect(said(query)).toBe(sentence);
  });
});

describe('what was understood, in English', () => {
  it.each([
    ['meeting with the mayor', 'words in any form: meeting, mayor…'],
    ['place:Nanjing -draft ', 'place: Nanjing; without the word “draft”'],
    ['mayor NEAR/1 Nanjing ', 'near, at most 1 word apart: mayor, Nanjing'],
    ['date:autumn 2025 mark:open', 'date: 1 Sept – 30 Nov 2025; mark: No mark'],
    ['quantity:1..2 million', 'quantity: 1,000,000 – 2,000,000'],
  ])('%s', (query, sentence) => {
    expect(said(query, 'en')).toBe(sentence);
  });
});

describe('how it was answered', () => {
  it('names what was corrected', () => {
    const corrections = [{ typed: 'Генереальный', used: 'генеральный' }];
    expect(said('Генереальный ', 'ru', { mode: 'corrected', corrections, dropped: [] })).toBe(
      'слова в любой форме: Генереальный; исправлено: Генереальный → генеральный',
    );
  });

  it('names what no report has', () => {
    const how: How = { mode: 'most', corrections: [], dropped: ['кракен'] };
    expect(said('порт кракен ', 'ru', how)).toBe(
      'слова в любой форме: порт, кракен; всех слов вместе нет ни в одном отчёте: показаны ближайшие; таких слов в архиве нет: кракен',
    );
  });
});

describe('remarks', () => {
  it.each([
    ['Wang:Li', 'Поля «Wang» нет: искали как обычное слово.'],
    ['kind:чушь', 'Не понято «вид: чушь»: искали как обычные слова.'],
    ['"мэр', 'Кавычка не закрыта: она действует до конца запроса.'],
    ['(мэр', 'Скобка не закрыта: она действует до конца запроса.'],
    ['мэр '.repeat(2000), 'Запрос слишком длинный: прочитано только его начало.'],
  ])('are whole sentences: %s', (query, sentence) => {
    const { notes } = parseQuery(query, { today });
    expect(notes.map((note) => noteText(note, textIn('ru')))).toEqual([sentence]);
  });
});
