import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../electron/core/reports/plain-text.ts';
import { type BlockNode, type Body, documentVersion, emptyBody } from '#contract/document.ts';
import { bodyOf } from '../../../support/build-report.ts';

const paragraph = (text: string): BlockNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});

function bodyWith(...content: BlockNode[]): Body {
  return { version: documentVersion, document: { type: 'doc', content } };
}

describe('plainText', () => {
  it('puts each block on a line of its own and keeps empty paragraphs', () => {
    expect(plainText(bodyOf('Первый', '', 'Третий'))).toBe('Первый\n\nТретий');
    expect(plainText(emptyBody())).toBe('');
  });

  it('joins marked pieces of a sentence and turns a hard break into a line', () => {
    const body = bodyWith({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Товаро' },
        { type: 'text', text: 'оборот', marks: [{ type: 'bold' }] },
        { type: 'hardBreak' },
        { type: 'text', text: '2,94 млрд' },
      ],
    });
    expect(plainText(body)).toBe('Товарооборот\n2,94 млрд');
  });

  it('writes list items without bullets, nested ones too', () => {
    const body = bodyWith({
      type: 'orderedList',
      attrs: { start: 1 },
      content: [
        { type: 'listItem', content: [paragraph('Торговля')] },
        {
          type: 'listItem',
          content: [
            paragraph('Транспорт'),
            { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('порт')] }] },
          ],
        },
      ],
    });
    expect(plainText(body)).toBe('Торговля\nТранспорт\nпорт');
  });

  it('parts the cells of a row by tabs and rows by lines', () => {
    const cell = (text: string) => ({
      type: 'tableCell' as const,
      attrs: { colspan: 1, rowspan: 1 },
      content: [paragraph(text)],
    });
    const body = bodyWith(
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Итоги' }] },
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('ВРП'), cell('2,03 трлн')] },
          { type: 'tableRow', content: [cell('Рост'), cell('1,7%')] },
        ],
      },
      { type: 'blockquote', content: [paragraph('南京')] },
    );
    expect(plainText(body)).toBe('Итоги\nВРП\t2,03 трлн\nРост\t1,7%\n南京');
  });

  it('writes the numbers of paragraphs, the words of sides, and notes at the end', () => {
    const body = bodyWith(
      {
        type: 'paragraph',
        attrs: { number: '5.1' },
        content: [
          { type: 'text', text: 'Рост' },
          { type: 'footnote', attrs: { text: 'Данные таможни' } },
          { type: 'text', text: ' 1,7%' },
        ],
      },
      {
        type: 'statement',
        attrs: { side: 'host', kind: 'asked' },
        content: [
          {
            type: 'paragraph',
            content: [
              {
                type: 'text',
                text: '南京',
                marks: [{ type: 'language', attrs: { language: 'zh-Hans' } }],
              },
              { type: 'footnote', attrs: { text: 'Нанкин' } },
            ],
          },
        ],
      },
    );
    expect(plainText(body)).toBe('5.1. Рост[1] 1,7%\n南京[2]\n[1] Данные таможни\n[2] Нанкин');
  });
});
