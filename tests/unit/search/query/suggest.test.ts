import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../renderer/search/engine/query/parse.ts';
import { suggestSyntax } from '../../../../renderer/search/engine/query/suggest.ts';
import { printTree } from './print-tree.ts';

/** The query with `|` for the caret, and what it would become by each suggestion. */
function becomes(marked: string, locale: 'ru' | 'en' = 'ru'): string[] {
  const caret = marked.indexOf('|');
  const typed = marked.replace('|', '');
  return suggestSyntax(typed, caret, locale).map(
    ({ insert, from, to }) => typed.slice(0, from) + insert + typed.slice(to),
  );
}

describe('fields', () => {
  it.each([
    ['мес|', ['место:']],
    ['встреча мес|', ['встреча место:']],
    ['-мес|', ['-место:']],
    ['(ста|', ['(статус:']],
    ['мес| Нанкин', ['место: Нанкин']],
    ['мес|то', ['место:']],
    ['КТ|', ['кто:']],
    ['метк|', ['тема:']],
    ['ор|', ['орын:']],
    ['нөм|', ['нөмір:']],
    ['地|', ['地点:']],
  ])('are suggested by their beginning: %s', (marked, expected) => {
    expect(becomes(marked)).toEqual(expected);
  });

  it('are suggested in the language of the interface before others', () => {
    expect(becomes('тема|', 'en')).toEqual(['тема:']);
    expect(becomes('ста|', 'en')).toEqual(['статус:']);
    expect(becomes('ta|', 'ru')).toEqual(['topic:']);
  });

  it.each(['м|', '|', 'встреча |', '"мес|', 'место|х', 'кто:|', 'дата:20|', 'число:|'])(
    'are not suggested where none is begun: %s',
    (marked) => {
      const isInside = marked === 'место|х';
      expect(becomes(marked)).toEqual(isInside ? ['место:'] : []);
    },
  );
});

describe('values', () => {
  it.each([
    ['вид:сп|', ['вид:справка ', 'вид:"список делегации" ', 'вид:"справка о персоне" ']],
    ['вид: тел|', ['вид: телеграмма ']],
    ['вид:"отчёт о|', []],
    ['вид:"отч|', ['вид:"отчёт о поездке" ', 'вид:"отчёт представительства" ']],
    ['-статус:чер|', ['-статус:черновик ']],
    ['kind:tel|', ['kind:telegram ']],
    ['түрі:жед|', ['түрі:жеделхат ']],
    ['язык:англ|', ['язык:английский ']],
    ['гриф:слу|', ['гриф:ДСП ']],
    ['есть:вл|', ['есть:вложение ']],
    ['状态:草|', ['状态:草稿 ']],
  ])('are suggested in the language of the field: %s', (marked, expected) => {
    expect(becomes(marked)).toEqual(expected);
  });

  it('are all suggested before any is begun', () => {
    expect(becomes('статус:|')).toHaveLength(7);
    expect(becomes('вид:|')).toHaveLength(12);
  });

  it('are understood once they are taken', () => {
    for (const query of [...becomes('вид:|'), ...becomes('гриф:|'), ...becomes('түрі:|')]) {
      const { root, notes } = parseQuery(query, { today: '2026-02-18' });
      expect(notes).toEqual([]);
      expect(printTree(root)).toMatch(/^(kind|classification):[a-z]+$/);
    }
  });
});

it('any text and caret can be asked about', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(60), (typed, caret) => {
      const at = Math.min(caret, typed.length);
      for (const { from, to } of suggestSyntax(typed, at, 'ru')) {
        expect(from).toBeLessThanOrEqual(at);
        expect(to).toBeGreaterThanOrEqual(at);
      }
    }),
  );
  expect(suggestSyntax('a'.repeat(1_000_000), 1_000_000, 'ru')).toEqual([]);
});
