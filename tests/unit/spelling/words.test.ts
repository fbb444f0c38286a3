import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../../renderer/spelling/languages.ts';
import { cutWords, type Run } from '../../../renderer/spelling/words.ts';

const plain = (text: string): Run[] => [{ text, language: null }];
const wordsOf = (text: string): string[] => cutWords(plain(text)).map((word) => word.text);

describe('words to be checked', () => {
  it('are cut at spaces and signs, hyphens and apostrophes kept inside', () => {
    expect(wordsOf('«Генеральный консул» (вице-консул); China’s — да')).toEqual([
      'Генеральный',
      'консул',
      'вице-консул',
      'China’s',
      'да',
    ]);
  });

  it.each([
    ['digits', '2026-й 12-05/34 A4 3D-модель'],
    ['addresses', 'https://мид.рф/статья www.mfa.gov.kz consul@mail.example report.docx/'],
    ['abbreviations', 'МИД МИДа КНРовский ШОС ЕАЭС тыс. обл. млрд км тг'],
    ['single letters', 'и в с I a'],
    ['other scripts', '南京市 한국 ქართული'],
  ])('leave out %s', (_, text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  it('keep long words in capitals, which are headings', () => {
    expect(wordsOf('ОТЧЁТ КОНСУЛЬСТВА')).toEqual(['КОНСУЛЬСТВА']);
  });

  it('are found where they stand over several runs, with the language each is marked in', () => {
    const runs = [
      { text: 'Ведомство ', language: null },
      { text: 'министрлігі', language: 'kk' },
      { text: ' и ', language: null },
      { text: 'office', language: 'en' },
      { text: ' знак', language: 'zh-Hans' },
    ];
    expect(
      cutWords(runs).map(({ text, start, end, marked }) => [text, start, end, marked]),
    ).toEqual([
      ['Ведомство', 0, 9, null],
      ['министрлігі', 10, 21, 'kk'],
      ['office', 24, 30, 'en'],
      ['знак', 31, 35, null],
    ]);
  });

  it('are next to each other over a space and not over a full stop, but for initials', () => {
    const near = cutWords(plain('Сиань. Гость А. Б. Петров')).map(({ text, isNextToLast }) => [
      text,
      isNextToLast,
    ]);
    expect(near).toEqual([
      ['Сиань', false],
      ['Гость', false],
      ['А', true],
      ['Б', true],
      ['Петров', true],
    ]);
  });
});

describe('the language of a word', () => {
  it('is the marked one, else told by its letters', () => {
    expect(languagesOf('сапары', 'kk', 'ru')).toEqual(['kk']);
    expect(languagesOf('сапары', null, 'ru')).toEqual(['ru']);
    expect(languagesOf('сапары', null, 'kk')).toEqual(['kk', 'ru']);
    expect(languagesOf('қала', null, 'ru')).toEqual(['kk']);
    expect(languagesOf('visit', 'ru', 'ru')).toEqual(['en']);
    expect(languagesOf('визит', 'en', 'en')).toEqual(['ru']);
  });

  it('is none where letters of two alphabets are mixed', () => {
    expect(languagesOf('Cтатья', null, 'ru')).toEqual([]);
  });
});
