// Whatever is typed, pasted or kept in a report, the answer is an answer.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  highlight,
  openEngine,
  type SearchEngine,
  snippet,
} from '../../../../renderer/search/engine/engine.ts';
import { type Details, reportId, searchable } from '../searchable.ts';
import { archiveOf } from './archive-of.ts';

const words = ['встреча', 'мэром', 'Нанкин', 'порт', '南京市', 'meeting', 'кездесу', '2,94 млрд'];
const crowd = archiveOf(
  ...Array.from({ length: 2000 }, (_, at) => ({
    title: `Отчёт ${at}`,
    text: Array.from(
      { length: 12 },
      (__, word) => words[(at * 7 + word * word) % words.length],
    ).join(' '),
    dateFrom: `2025-${String(1 + (at % 12)).padStart(2, '0')}-11`,
  })),
);
crowd.search('встреча');

const megabyte = 1 << 20;
const times = (text: string, bytes: number): string => text.repeat(Math.ceil(bytes / text.length));
const deepBrackets = `${'('.repeat(5000)}порт${')'.repeat(5000)}`;

const queries: readonly (readonly [name: string, query: string])[] = [
  ['10 MB of words', times('встреча с мэром ', 10 * megabyte)],
  ['10 MB of one word', times('встреча', 10 * megabyte)],
  ['10 MB of spaces', ' '.repeat(10 * megabyte)],
  ['10 MB of Chinese', times('南京市', 10 * megabyte)],
  ['10 MB of quotes', '"'.repeat(10 * megabyte)],
  ['10 MB of digits', '9'.repeat(10 * megabyte)],
  ['lone surrogates', '\ud800 встреча \udc00 \udbff\ud800порт'],
  ['surrogates alone', '\ud800\udc01\udc00\ud83d'],
  ['5,000 operators', times('И ИЛИ НЕ РЯДОМ ', 5000 * 3)],
  ['5,000 operators between words', times('порт ИЛИ мэр И НЕ Нанкин РЯДОМ ', 5000 * 8)],
  ['5,000 brackets', deepBrackets],
  ['5,000 opening brackets', '('.repeat(5000)],
  ['5,000 minuses', `${'-'.repeat(5000)}порт`],
  ['5,000 denials', `${'НЕ '.repeat(5000)}порт`],
  ['5,000 fields', times('место:', 5000 * 6)],
  ['5,000 patterns', times('п*р?т* ', 5000 * 7)],
  ['5,000 tildes', times('порт~ ', 5000 * 6)],
  ['one pattern of many jokers', `п${'*?'.repeat(200)}т`],
  ['a pattern for every word', '*'],
  ['500 distinct words', Array.from({ length: 500 }, (_, at) => `слово${at}`).join(' ')],
  ['a regular expression', '^(a+)+$|(?<=встреча).*?[^\\p{L}]{2,}\\b(?:порт|мэр)*$'],
  ['a catastrophic one', `${'a'.repeat(5000)}!(a+)+$`],
  ['SQL', '\'; DROP TABLE reports; -- " OR 1=1'],
  ['markup', '<script>alert(1)</script><img src=x onerror=порт>'],
  ['marks of direction', '\u202eпорт\u202c \u200fвстреча\u200e \u2066мэр\u2069'],
  ['NUL', 'встреча\u0000мэром \u0000'],
  ['control signs', '\u0001\u0008\u001b[31mпорт\u007f\u0085'],
  ['combining marks', `з${'\u0301'.repeat(5000)}амок`],
  ['one joiner after another', '\u200d'.repeat(5000)],
  ['emoji', times('👨‍👩‍👧‍👦🏳️‍🌈', 2000)],
  ['a prototype', '__proto__ constructor toString hasOwnProperty'],
  ['numbers of no size', 'число:>1e999 число:<-Infinity число:NaN..NaN 99999999999999999999..1'],
  ['days of no calendar', 'дата:99.99.9999 дата:0000-00-00 дата:31.02.2025..00'],
  ['a phrase of 3,000 words', `"${times('встреча мэром ', 3000 * 7)}"`],
  ['nearness of many', Array.from({ length: 300 }, () => 'порт').join(' РЯДОМ ')],
];

describe('a query', () => {
  it.each(queries)('of %s gets an answer', (_name, query) => {
    const { hits, total } = crowd.search(query, { facets: true, today: '2026-02-18' });
    expect(hits.length).toBeLessThanOrEqual(50);
    expect(total).toBeLessThanOrEqual(2000);
  });

  it.each(queries)('of %s is shown in a text', (_name, query) => {
    const text = 'Встреча с мэром города Нанкин (南京市) в порту. '.repeat(50);
    expect(highlight(query, text).every(({ start, end }) => start < end)).toBe(true);
    expect(
      snippet(query, text)
        .map((part) => part.text)
        .join('').length,
    ).toBeLessThanOrEqual(160);
  });

  it.each(queries)('of %s being typed gets completions', (_name, query) => {
    expect(crowd.complete(query).length).toBeLessThanOrEqual(8);
  });

  it('of anything at all gets an answer', () => {
    const scraps = fc.oneof(
      fc.constantFrom(
        '"',
        '«',
        '(',
        ')',
        '-',
        '|',
        '*',
        '?',
        '~',
        ':',
        '..',
        '>',
        'НЕ ',
        'РЯДОМ/3',
      ),
      fc.constantFrom(
        'место:',
        'дата:',
        'число:',
        'порт',
        'мэр ',
        '南',
        '2025',
        '\ud800',
        '\u0000',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 14 }), (parts) => {
        const { hits, total } = crowd.search(parts.join(''), { limit: 10 });
        expect(hits.length).toBeLessThanOrEqual(10);
        expect(total).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a report', () => {
  const own = 'жирафа';
  it.each<[string, Details]>([
    ['one word of 1 MB', { text: `${own} ${'щ'.repeat(megabyte)} конец` }],
    ['one Latin word of 1 MB', { text: `${own} ${'q'.repeat(megabyte)} конец` }],
    ['one number of 1 MB', { text: `${own} ${'7'.repeat(megabyte)} конец` }],
    ['1 MB of Chinese without a stop', { text: `${own} ${times('南京市副', megabyte)} конец` }],
    [
      '5 MB of text',
      { text: `${own} ${times('Мэр Нанкина принял гостей. ', 5 * megabyte)} конец` },
    ],
    [
      '300,000 distinct words',
      {
        text: `${own} ${Array.from({ length: 300_000 }, (_, at) => `я${at.toString(36)}`).join(' ')} конец`,
      },
    ],
    ['NUL', { text: `\u0000${own}\u0000\u0000конец\u0000` }],
    ['lone surrogates', { text: `\ud800 ${own} \udc00 конец\udbff`, title: '\ud83d' }],
    ['marks of direction', { text: `\u202e${own}\u202c \u2067конец\u2069` }],
    ['10,000 combining marks', { text: `${own} з${'\u0301'.repeat(10_000)}амок конец` }],
    ['1 MB of spaces and signs', { text: `${own} ${times(' \t\n—.,;', megabyte)} конец` }],
    ['a tag of 1 MB', { text: `${own} конец`, tags: ['щ'.repeat(megabyte)] }],
    [
      '5,000 tags',
      { text: `${own} конец`, tags: Array.from({ length: 5000 }, (_, at) => `т${at}`) },
    ],
    ['names of a prototype', { text: `${own} конец`, tags: ['__proto__', 'constructor'] }],
    ['a date that is none', { text: `${own} конец`, dateFrom: '2025-99-99', dateTo: 'вчера' }],
  ])(
    'of %s is found by its first word and its last, among others and after a save',
    (_name, details) => {
      crowd.put(searchable(3000, details));
      const expectFound = (engine: SearchEngine): void => {
        for (const query of [`${own} `, 'конец ', 'жираф']) {
          expect(engine.search(query, { facets: true }).hits[0]?.id, query).toBe(reportId(3000));
        }
        expect(engine.search('встреча ').total).toBeGreaterThan(1);
      };
      expectFound(crowd);
      const reopened = openEngine(crowd.save(1));
      expect(reopened).not.toBeNull();
      if (reopened !== null) expectFound(reopened);
      expect(snippet(own, details.text ?? '').some(({ isHit }) => isHit)).toBe(true);
      crowd.remove(reportId(3000));
      expect(crowd.search(`${own} `, { exact: true }).total).toBe(0);
    },
  );
});
