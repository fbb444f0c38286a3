import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Body } from '#contract/document.ts';
import { maxBlockLength, textBlocks } from '../../../../electron/core/imports/text-blocks.ts';
import {
  bodyFrom,
  bulletList,
  heading,
  orderedList,
  paragraph,
} from '../../../support/build-body.ts';

describe('blocks of a plain text', () => {
  it('are paragraphs that keep every character', () => {
    const line = 'Н.Аккошкаров был в г.Кызылорде —\u00A0«2-ое» место,  2,03 трлн. долл. США';
    expect(textBlocks([line])).toEqual([paragraph(line)]);
  });

  it('are headings where the line says so', () => {
    expect(textBlocks(['# Отчёт', '## Цель', '### Встречи', '#### Далее', '#'])).toEqual([
      heading(1, 'Отчёт'),
      heading(2, 'Цель'),
      heading(3, 'Встречи'),
      paragraph('#### Далее'),
      paragraph('#'),
    ]);
  });

  it.each([['-'], ['•'], ['–']])('are a list where lines start with %s in a row', (marker) => {
    expect(textBlocks(['До:', `${marker} торговля`, `${marker} логистика`, 'После'])).toEqual([
      paragraph('До:'),
      bulletList('торговля', 'логистика'),
      paragraph('После'),
    ]);
  });

  it('leave a dash that starts one line alone', () => {
    expect(textBlocks(['- и только'])).toEqual([paragraph('- и только')]);
  });

  it('are a numbered list that starts where its numbers do', () => {
    expect(textBlocks(['3. Первое', '4. Второе', '5) Иное'])).toEqual([
      orderedList(3, 'Первое', 'Второе'),
      paragraph('5) Иное'),
    ]);
  });

  it('keep numbers that do not count up, and numbered clauses apart, as they are', () => {
    const lines = [
      '1. Общие положения',
      'Текст пункта.',
      '2. Порядок',
      'Текст.',
      '5. Пять',
      '7. Семь',
    ];
    expect(textBlocks(lines)).toEqual(lines.map((line) => paragraph(line)));
  });

  it('are a table where rows have the same number of tabs', () => {
    const [table, after] = textBlocks(['Год\tОборот', '2025\t2,94 млрд.', 'Итог\tа\tб']);
    expect(after).toEqual(paragraph('Итог\tа\tб'));
    expect(table).toMatchObject({ type: 'table' });
    expect(table?.type === 'table' && table.content.map((row) => row.content.length)).toEqual([
      2, 2,
    ]);
    expect(v.is(Body, bodyFrom(...(table ? [table] : [])))).toBe(true);
  });

  it('fit the contract up to the longest line that is read, and not beyond', () => {
    expect(v.is(Body, bodyFrom(...textBlocks(['а'.repeat(maxBlockLength)])))).toBe(true);
    expect(v.is(Body, bodyFrom(...textBlocks(['а'.repeat(maxBlockLength + 1)])))).toBe(false);
  });
});
