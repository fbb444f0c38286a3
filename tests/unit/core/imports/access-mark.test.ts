import { describe, expect, it } from 'vitest';
import { takeAccessMark } from '../../../../electron/core/imports/access-mark.ts';

const text = 'Генеральный консул посетил Нанкин.';

describe('the mark of access at the head of a text', () => {
  it.each([
    ['Для служебного пользования'],
    ['ДСП'],
    ['«Для служебного пользования»'],
    ['Қызмет бабында пайдалану үшін'],
    ['Қызмет бабында пайдалану үшiн'],
    ['Қызмет бабында пайдалану үшін / Для служебного пользования'],
    ['FOR OFFICIAL USE ONLY'],
  ])('takes the line %s as the service mark', (line) => {
    const mark = takeAccessMark([line, '', text]);
    expect(mark).toMatchObject({ classification: 'service' });
    expect(mark.lines).toEqual(['', text]);
  });

  it.each([
    [['Для служебного пользования', 'Экз. № 3', text]],
    [['Для служебного пользования Экз. №3', text]],
    [['Қызмет бабында пайдалану үшін', '№ 3 дана', text]],
    [['For official use', 'Copy No. 3', text]],
  ])('reads the copy number beside the mark in %j', (lines) => {
    expect(takeAccessMark(lines)).toMatchObject({ copyNumber: '3', lines: [text] });
  });

  it('leaves a copy number without a mark in the text', () => {
    const lines = ['Экз. № 3', text];
    expect(takeAccessMark(lines)).toMatchObject({ classification: 'open', lines });
  });

  it.each([
    ['Секретно об этом никто не говорил'],
    ['Документ с пометкой «Для служебного пользования» не рассматривался.'],
    ['ДСП-плиты поставляются из Нанкина'],
  ])('takes the sentence %s for text', (line) => {
    const mark = takeAccessMark([line, text]);
    expect(mark).toMatchObject({ classification: 'open' });
    expect(mark.lines).toEqual([line, text]);
  });

  it('looks for a mark at the head only', () => {
    const lines = [...Array.from({ length: 8 }, () => text), 'ДСП'];
    expect(takeAccessMark(lines)).toMatchObject({ classification: 'open' });
  });
});
