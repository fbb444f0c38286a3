import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ReportContent } from '#contract/report.ts';
import type { ImportedRecord } from '../../../../electron/core/imports/record.ts';
import { readText } from '../../../../electron/core/imports/text-record.ts';
import { plainText } from '../../../../electron/core/reports/plain-text.ts';

function read(text: string, stated = {}): ImportedRecord {
  const reading = readText(text, stated);
  if (!reading.isRead) throw new Error(reading.refusal.reason);
  return reading.record;
}

/** Words, and Chinese character by character, as lines of it are joined without a space. */
const wordsOf = (text: string) =>
  text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

const page = ` date 2026-03-12 Рассказать друзьям

В целях развития сотрудничества, Генеральный консул Ерлан Сарсенбаев посетил с рабочим визитом г.Нанкин.

Е.Сарсенбаев встретился с мэром.

Источник: Вестник консульства


`;

describe('a text read as a report', () => {
  it('has its furniture in the requisites and its words in the body', () => {
    const { content } = read(page);
    expect(content).toMatchObject({
      title: 'Генеральный консул Ерлан Сарсенбаев посетил с рабочим визитом г.Нанкин',
      kind: 'visit',
      language: 'ru',
      classification: 'open',
      publishedDate: '2026-03-12',
      eventDate: '',
      source: 'Вестник консульства',
    });
    expect(plainText(content.body).split('\n')).toEqual([
      'В целях развития сотрудничества, Генеральный консул Ерлан Сарсенбаев посетил с рабочим визитом г.Нанкин.',
      'Е.Сарсенбаев встретился с мэром.',
    ]);
  });

  it('moves its heading to the title, where it is printed once', () => {
    const { content } = read('О поездке в Нанкин\n\nКонсул посетил Нанкин.');
    expect(content.title).toBe('О поездке в Нанкин');
    expect(plainText(content.body)).toBe('Консул посетил Нанкин.');
  });

  it('keeps the only line as title and as text', () => {
    const { content } = read('О поездке в Нанкин');
    expect([content.title, plainText(content.body)]).toEqual(
      Array.from({ length: 2 }, () => 'О поездке в Нанкин'),
    );
  });

  it('does not print a stated title twice', () => {
    const { content } = read('О поездке\nКонсул посетил Нанкин.', { title: 'О поездке' });
    expect(plainText(content.body)).toBe('Консул посетил Нанкин.');
    const other = read('О поездке\nКонсул посетил Нанкин.', { title: 'Нанкин' });
    expect(plainText(other.content.body)).toContain('О поездке');
  });

  it('carries the service mark and its copy number as requisites', () => {
    const { content } = read('Для служебного пользования\nЭкз. № 2\n\nКонсул посетил Нанкин.');
    expect(content).toMatchObject({ classification: 'service', copyNumber: '2' });
    expect(plainText(content.body)).toBe('Консул посетил Нанкин.');
  });

  it.each([
    ['Секретно\n\nТекст.', {}, 'body'],
    ['Секретно\r\rТекст.', {}, 'body'],
    ['СЕКРЕТНО. Только лично\n\nТекст.', {}, 'body'],
    ['Гриф: секретно\n\nТекст.', {}, 'body'],
    ['Для служебного пользования\nЭкз. № 1\nСов. секретно\nТекст.', {}, 'body'],
    ['Текст.', { title: 'Секретно' }, 'title'],
    ['Текст.', { source: 'Архив; Секретно' }, 'source'],
    ['Текст.', { place: '(секретно)' }, 'place'],
    ['Текст.', { tags: ['порт', 'Құпия'] }, 'tags'],
  ])('%j with %j is refused for the mark of state secrecy in the %s', (text, stated, detail) => {
    expect(readText(text, stated)).toEqual({
      isRead: false,
      refusal: { reason: 'state-secret', detail },
    });
  });

  it('is read when it only speaks of secrets', () => {
    expect(read('Он назвал это «секретно», но стороны согласились.')).toMatchObject({
      content: { classification: 'open' },
    });
  });

  it('is refused when nothing but furniture is there, or a line is too long for a body', () => {
    expect(readText('date 2026-02-04')).toMatchObject({ refusal: { reason: 'no-text' } });
    expect(readText('а'.repeat(2_000_001))).toMatchObject({ refusal: { reason: 'too-large' } });
  });

  it('keeps both sources when a stated one differs from the page', () => {
    expect(read(page, { source: 'Вестник консульства' }).content.source).toBe(
      'Вестник консульства',
    );
    expect(read(page, { source: 'Архив' }).content.source).toBe('Архив; Вестник консульства');
  });

  it('loses no word of any text and always fits the contract', () => {
    const word = fc.oneof(
      fc.stringMatching(/^[а-яА-ЯёЁәғқңөұүһі]{1,14}[.,]?$/u),
      fc.constantFrom(
        '南京市',
        'г.Нанкин',
        '2,03',
        '№',
        '«Цзянсу»',
        '—',
        '\u00A0',
        'date',
        'Источник:',
      ),
    );
    const line = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '));
    const end = fc.constantFrom('\n', '\r\n', '\n\n');
    const text = fc
      .array(fc.tuple(line, end), { minLength: 1, maxLength: 12 })
      .map((lines) => lines.flat().join(''));
    fc.assert(
      fc.property(text, (some) => {
        const reading = readText(some);
        if (!reading.isRead) return;
        const { content } = reading.record;
        expect(v.is(ReportContent, content)).toBe(true);
        const kept = [content.title, content.source, plainText(content.body)].join(' ');
        const counts = countsOf(wordsOf(kept));
        // The label of a source line goes, its value is kept.
        const given = countsOf(wordsOf(some).filter((one) => one !== 'Источник'));
        for (const [one, count] of given) {
          expect(counts.get(one), one).toBeGreaterThanOrEqual(count);
        }
      }),
      { numRuns: 300 },
    );
  });
});
