import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../electron/files/decode-text.ts';
import { encodeOld, encodeUtf16 } from '../../support/old-encodings.ts';

const russian =
  'Генеральный консул посетил с рабочим визитом г.Нанкин (провинция Цзянсу). Товарооборот составил 2,94 млрд. долл. США.';
const kazakh = 'Бас консул Нанкин қаласының әкімімен кездесіп, сауда байланыстарын талқылады.';
const chinese = '总领事对南京市进行工作访问，并与市长举行会谈。\n一、贸易额达29.4亿美元。';

const textOf = (bytes: Uint8Array) => {
  const decoded = decodeText(bytes);
  return decoded.isText ? decoded.text : decoded.reason;
};

describe('the encoding of a text file', () => {
  it.each([russian, kazakh, chinese, 'Plain English.', 'Қ', ''])('is UTF-8 for %s', (text) => {
    const bytes = new TextEncoder().encode(text);
    expect(textOf(bytes)).toBe(text);
    expect(textOf(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))).toBe(text);
  });

  it.each([russian, kazakh, chinese, 'Plain English.'])(
    'is UTF-16 in either byte order, with and without a mark, for %s',
    (text) => {
      for (const order of ['le', 'be'] as const) {
        expect(textOf(encodeUtf16(text, order))).toBe(text);
        expect(textOf(encodeUtf16(`\uFEFF${text}`, order))).toBe(text);
      }
    },
  );

  it.each(['windows-1251', 'koi8-r', 'ibm866'] as const)('is %s for old Russian files', (old) => {
    const texts = [
      russian,
      russian.toUpperCase(),
      'Отчёт',
      'Report on the visit to Нанкин, May 2026',
    ];
    for (const text of texts) expect(textOf(encodeOld(text, old))).toBe(text);
  });

  it('is windows-1251 with the quotes and dashes of print in English too', () => {
    const text = 'The Consul General’s “working visit” — № 3';
    expect(textOf(encodeOld(text, 'windows-1251'))).toBe(text);
  });

  it('is GB18030 for old Chinese files', () => {
    const bytes = Uint8Array.of(0xc4, 0xcf, 0xbe, 0xa9, 0xca, 0xd0, 0xca, 0xd0, 0xb3, 0xa4);
    expect(textOf(bytes)).toBe('南京市市长');
  });

  it('is windows-1252 for English with accented names', () => {
    const bytes = Buffer.from('Mr. André Müller met the Consul General in Nanjing.', 'latin1');
    expect(textOf(bytes)).toBe('Mr. André Müller met the Consul General in Nanjing.');
  });

  it('is not guessed when the text reads well in none', () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, index) => 0x80 + ((index * 37) % 0x80));
    expect(decodeText(bytes)).toEqual({ isText: false, reason: 'unknown-encoding' });
  });
});

describe('a file that is no text', () => {
  it.each([
    ['zero bytes among letters', Buffer.from('text\0text\0\0more')],
    ['control characters', Uint8Array.from({ length: 200 }, (_, index) => index % 32)],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000001e0000001e0', 'hex')],
    ['UTF-16 with a mark but full of zeros', Uint8Array.of(0xff, 0xfe, 0, 0, 0, 0)],
  ])('is known by %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ isText: false, reason: 'binary-file' });
  });
});
