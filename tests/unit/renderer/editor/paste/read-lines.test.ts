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

  it.each([
    ['set off by empty lines', '\n\n2\n\n'],
    ['at the end of a page', '\n2\n\f'],
    ['at the head of a page', '\n\f3\n\n'],
    ['named as one', '\n\n– 12 –\n\n'],
    ['from a viewer that leaves gaps out', '\n2\n'],
    ['wanting, with the end of the page alone', '\n\n\f'],
  ])('takes a page number out of the sentence it stands in: %s', (_where, pageBreak) => {
    const lines = ['По итогам переговоров китайская сторона выразила', 'понимание и предложила'];
    const text = `${lines[0]}${pageBreak}${lines[1]} подготовить проект соглашения.`;
    expect(written(text)).toBe(`paragraph: ${lines.join(' ')} подготовить проект соглашения.`);
  });

  const wrapped = [
    'Товарооборот провинции Цзянсу с Казахстаном вырос',
    'за последний год, о чём говорит ниже приведённая',
    'таблица.',
  ];

  it.each([
    ['one per line', '\n'],
    ['one per line with empty lines between', '\n\n'],
  ])('leaves a table behind wrapped lines its figures: cells %s', (_how, gap) => {
    const cells = [
      'Экспорт',
      '125',
      '340',
      '2026',
      'Импорт',
      '98',
      'Доля нефти и нефтепродуктов в нём',
      '7',
    ];
    const text = [wrapped.join('\n'), ...cells].join(gap);
    expect(readLines(text)).toHaveLength(1 + cells.length);
    for (const cell of cells) expect(written(text)).toContain(`paragraph: ${cell}`);
  });

  it('leaves a figure between two labels as wide as the text', () => {
    const labels = [
      'Экспорт продовольствия и сельскохозяйственного сырья',
      'Импорт промышленных изделий и бытовой электроники',
    ];
    const text = [...wrapped, '', labels[0], '', '125', '', labels[1], '', '98'].join('\n');
    expect(written(text)).toContain('paragraph: 125');
    expect(written(text)).toContain('paragraph: 98');
  });

  it('loses no number that stands beside another, wherever pages end', () => {
    const piece = fc.constantFrom('\n', '\f', '12', '340', '\n', wrapped.join('\n'), 'Экспорт');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = `${wrapped.join('\n')}\n${pieces.join('\n')}\n125\n340`;
        expect(written(text)).toMatch(/paragraph: 125\nparagraph: 340$/);
      }),
    );
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
