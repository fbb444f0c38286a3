import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Body, type BlockNode, documentVersion } from '#contract/document.ts';
import { readLines } from '../../../../../renderer/editor/paste/read-lines.ts';
import { bodyFrom } from '../../../../support/build-body.ts';
import { writtenBody } from '../../../../support/written-body.ts';

const written = (text: string): string => writtenBody(bodyFrom(...readLines(text)));
const words = (blocks: readonly BlockNode[]): string => JSON.stringify(blocks);

describe('plain text from the clipboard', () => {
  it('keeps some words as they were copied, spaces included', () => {
    expect(words(readLines(' порт '))).toContain('" порт "');
  });

  it('takes every line of a note for a paragraph', () => {
    expect(written('Встреча в мэрии.\n\nОбед.\r\nОтъезд.')).toBe(
      'paragraph: Встреча в мэрии.\nparagraph: Обед.\nparagraph: Отъезд.',
    );
  });

  it('leaves long lines that each end a sentence alone', () => {
    const lines = [
      'Генеральный консул посетил город Нанкин провинции Цзянсу.',
      'Стороны обсудили транспортно-логистические связи и порты.',
      'По итогам встречи стороны договорились о новых контактах.',
    ];
    expect(readLines(lines.join('\n'))).toHaveLength(3);
  });

  it('joins words parted at the end of a printed line, and leaves compounds their hyphen', () => {
    const text = [
      'Обсуждены вопросы расширения торгово-',
      'экономического и культурно-гуманитарного сотрудни-',
      'чества, а также поставки сельскохозяйственной про-',
      'дукции.',
    ].join('\n');
    expect(written(text)).toBe(
      'paragraph: Обсуждены вопросы расширения торгово-экономического и культурно-гуманитарного сотрудничества, а также поставки сельскохозяйственной продукции.',
    );
  });

  it('makes a list of at least two items, and of one dash a paragraph', () => {
    expect(written('– порт\n– дорога')).toContain('bulletList');
    expect(written('– порт\nдорога')).not.toContain('bulletList');
    expect(written('5. пятое\n6. шестое')).toContain('orderedList 5:');
    expect(written('5. пятое\n7. седьмое')).not.toContain('orderedList');
  });

  it('gives what a report may hold, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 90 })), (lines) => {
        const content = readLines(lines.join('\n'));
        if (content.length === 0) return;
        const body = { version: documentVersion, document: { type: 'doc', content } };
        expect(v.is(Body, body)).toBe(true);
      }),
    );
  });
});
