import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateInWords,
  type DateWords,
  isEdtf,
  readDate,
} from '../../../../renderer/ui/date-entry.ts';

const ru: DateWords = { locale: 'ru', about: 'около' };
const en: DateWords = { locale: 'en', about: 'about' };

describe('a date as it is typed', () => {
  it.each([
    ['', ''],
    ['  ', ''],
    ['2026-02-04', '2026-02-04'],
    ['4.2.2026', '2026-02-04'],
    ['04.02.2026 г.', '2026-02-04'],
    ['4 февраля 2026 г.', '2026-02-04'],
    ['4 Февраля\u00a02026\u00a0года', '2026-02-04'],
    ['4 фев 2026', '2026-02-04'],
    ['12 мая 2025', '2025-05-12'],
    ['февраль 2026', '2026-02'],
    ['02.2026', '2026-02'],
    ['2026-02', '2026-02'],
    ['2026', '2026'],
    ['2026 г.', '2026'],
    ['3–5 февраля 2026', '2026-02-03/2026-02-05'],
    ['3-5 февраля 2026', '2026-02-03/2026-02-05'],
    ['3–5.02.2026', '2026-02-03/2026-02-05'],
    ['28.01–3.02.2026', '2026-01-28/2026-02-03'],
    ['28 января – 3 февраля 2026 г.', '2026-01-28/2026-02-03'],
    ['28 декабря 2025 — 3 января 2026', '2025-12-28/2026-01-03'],
    ['январь – март 2026', '2026-01/2026-03'],
    ['2025–2026 гг.', '2025/2026'],
    ['2026-01-28/2026-02-03', '2026-01-28/2026-02-03'],
    ['около 2026', '2026~'],
    ['около февраля 2026', '2026-02~'],
    ['2026-xx', '2026-XX'],
    ['2026?', '2026?'],
    ['202X', '202X'],
    ['../2026-02', '../2026-02'],
    ['2026-02/', '2026-02/'],
  ])('is understood: %j', (text, edtf) => {
    expect(readDate(text, ru)).toBe(edtf);
  });

  it.each([
    ['4 February 2026', '2026-02-04'],
    ['February 4, 2026', '2026-02-04'],
    ['Feb 2026', '2026-02'],
    ['February 3–5, 2026', '2026-02-03/2026-02-05'],
    ['about 2026', '2026~'],
  ])('is understood in English: %j', (text, edtf) => {
    expect(readDate(text, en)).toBe(edtf);
  });

  it.each([
    'вчера',
    '30.02.2026',
    '29 февраля 2026',
    '2026-13',
    '2026-02-30',
    '4.2.26',
    '5–3 февраля 2026',
    '2026/2025',
    'ма 2026',
    'примерно никогда',
    '/',
    '..',
    '1–2–3 мая 2026',
  ])('is refused rather than guessed: %j', (text) => {
    expect(readDate(text, ru)).toBeNull();
  });
});

describe('a date in words', () => {
  it.each([
    ['2026-02-04', '4 февраля 2026 г.'],
    ['2026-02', 'февраль 2026 г.'],
    ['2026', '2026'],
    ['2026-02-03/2026-02-05', '3–5 февраля 2026 г.'],
    ['2026~', 'около 2026'],
    ['2026-XX', '2026-XX'],
    ['../2026', '../2026'],
    ['2026-02?/2026-03', '2026-02?/2026-03'],
  ])('of %s is «%s»', (edtf, words) => {
    expect(dateInWords(edtf, ru).replace(/\s/g, ' ')).toBe(words);
  });

  it('is understood again as the same date, in every language of the interface', () => {
    const day = fc
      .date({ min: new Date('1700-01-01'), max: new Date('2300-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const at = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, to]) => date.slice(0, to));
    const range = fc
      .tuple(day, day, fc.constantFrom(4, 7, 10))
      .map(([a, b, to]) => [a.slice(0, to), b.slice(0, to)].sort())
      .filter(([a, b]) => a !== b)
      .map((ends) => ends.join('/'));
    const edtf = fc.oneof(
      at,
      range,
      at.map((date) => `${date}~`),
      at.map((date) => `${date}?`),
    );
    fc.assert(
      fc.property(edtf, fc.constantFrom(ru, en), (date, words) => {
        expect(readDate(dateInWords(date, words), words)).toBe(date);
      }),
      { numRuns: 500 },
    );
  });

  it('never fails, whatever is stored', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readDate(text, ru);
        isEdtf(text);
        expect(typeof dateInWords(text, ru)).toBe('string');
      }),
    );
  });
});

describe('a date as it is kept', () => {
  it.each(['2026-02-04', '2026', '2026-XX', '2026~', '2026-02-03/2026-02-05', '../2026'])(
    'is known for one: %s',
    (edtf) => expect(isEdtf(edtf)).toBe(true),
  );

  it.each(['', '4.02.2026', '2026-02-30', '2026/2025', 'февраль'])(
    'is not taken for one: %j',
    (text) => expect(isEdtf(text)).toBe(false),
  );
});
