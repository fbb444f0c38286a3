import { getSchema } from '@tiptap/core';
import { history, undo } from '@tiptap/pm/history';
import { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentExtensions } from '../../../../renderer/editor/extensions.ts';
import { typesetDocument } from '../../../../renderer/editor/typography/typeset-document.ts';
import { typesetText } from '../../../../renderer/editor/typography/typeset-text.ts';
import { documents } from './document-arbitrary.ts';

const schema = getSchema(documentExtensions);
/** Non-breaking spaces are written ⍽. */
const set = (text: string, language = 'ru'): string =>
  typesetText(text.replaceAll('⍽', '\u00a0'), language).text.replaceAll('\u00a0', '⍽');

describe('Russian and Kazakh text', () => {
  it.each([
    ['Он сказал: "да".', 'Он сказал: «да».'],
    ['газета "Синьхуа жибао"', 'газета «Синьхуа жибао»'],
    ['ТОО "Торговый дом "Алтын""', 'ТОО «Торговый дом „Алтын“»'],
    ['“Шёлковый путь”', '«Шёлковый путь»'],
    ['экран 5" и "окно"', 'экран 5" и⍽"окно"'],
    ['№5 и № 12-05/34', '№⍽5 и⍽№⍽12-05/34'],
    ['Нанкин - город', 'Нанкин⍽— город'],
    ['Нанкин – город', 'Нанкин⍽— город'],
    ['- Да.', '— Да.'],
    ['5-7 февраля', '5–7⍽февраля'],
    ['2025 - 2026 годы', '2025–2026 годы'],
    ['телефон 8-727-250-11-22', 'телефон 8-727-250-11-22'],
    ['дата 2026-02-04', 'дата 2026-02-04'],
    ['исх. № 12-05/34 от', 'исх. №⍽12-05/34 от'],
    ['Н.Аккошкаров', 'Н.⍽Аккошкаров'],
    ['А. С. Пушкин', 'А.⍽С.⍽Пушкин'],
    ['г.Нанкин, г. Нанкин', 'г.⍽Нанкин, г.⍽Нанкин'],
    ['4 февраля 2026 г.', '4⍽февраля 2026⍽г.'],
    ['2026г. начался', '2026⍽г. начался'],
    ['2,94 млрд долл. США', '2,94⍽млрд⍽долл. США'],
    ['2 940 500 тонн', '2⍽940⍽500 тонн'],
    ['рост 1,7%', 'рост 1,7%'],
    ['в порту и у моря', 'в⍽порту и⍽у⍽моря'],
    ['и т. д., т.е. так...', 'и⍽т.⍽д., т.⍽е. так…'],
    ['почта a-b@example.org', 'почта a-b@example.org'],
  ])('%j is set as %j', (text, expected) => {
    expect(set(text)).toBe(expected);
  });

  it('is set alike in Kazakh', () => {
    expect(set('"Қазақстан" 5 мамыр 2026 ж.', 'kk')).toBe('«Қазақстан» 5⍽мамыр 2026⍽ж.');
  });
});

describe('other languages', () => {
  it('have English quotes and dashes of their own', () => {
    expect(set('The "Silk "Road"" - it\'s 5-7 km', 'en')).toBe('The “Silk ‘Road’”⍽— it’s 5–7⍽km');
  });

  it('leave Chinese as it is', () => {
    expect(set('他说"好" - 5 万', 'zh-Hans')).toBe('他说"好" - 5 万');
  });
});

const wild = fc
  .array(
    fc.constantFrom(
      ...'"“”„«»\'-–—. ,№()\u00a0'.split(''),

      '...',
      'Н.',
      'г.',
      'в',
      'и',
      'порт',
      'Нанкин',
      '5',
      '2026',
      '12',
      '940',
      'млн',
      'мая',
      'т.',
      'е.',
      '%',
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('setting', () => {
  it('a second time changes nothing', () => {
    fc.assert(
      fc.property(wild, fc.constantFrom('ru', 'kk', 'en'), (text, language) => {
        const once = typesetText(text, language).text;
        expect(typesetText(once, language).text).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps every letter and figure', () => {
    const solid = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(wild, (text) => {
        expect(solid(typesetText(text, 'ru').text)).toBe(solid(text));
      }),
    );
  });
});

describe('setting a document', () => {
  const doc = Node.fromJSON(schema, {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Он ' },
          { type: 'text', text: '"да"', marks: [{ type: 'bold' }] },
          {
            type: 'text',
            text: ' - "нет"',
            marks: [{ type: 'link', attrs: { href: 'https://a' } }],
          },
        ],
      },
      { type: 'paragraph', content: [{ type: 'text', text: 'в порту' }] },
    ],
  });

  it('keeps marks, leaves links alone, counts what it did, and is one step to undo', () => {
    const state = EditorState.create({ doc, plugins: [history()] });
    const { transaction, counts } = typesetDocument(state, 'ru');
    let after = state.apply(transaction);
    expect(after.doc.textContent).toBe('Он «да» - "нет"в\u00a0порту');
    expect(after.doc.firstChild?.child(1).text).toBe('«да»');
    expect(counts).toEqual({ quotes: 2, dashes: 0, spaces: 1, signs: 0 });
    undo(after, (step) => {
      after = after.apply(step);
    });
    expect(after.doc.eq(doc)).toBe(true);
  });

  it('follows the language of the words', () => {
    const json = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Газета "Да" и ' },
            {
              type: 'text',
              text: 'a "paper"',
              marks: [{ type: 'language', attrs: { language: 'en' } }],
            },
          ],
        },
      ],
    };
    const state = EditorState.create({ doc: Node.fromJSON(schema, json) });
    const after = state.apply(typesetDocument(state, 'ru').transaction);
    expect(after.doc.textContent).toBe('Газета «Да» и\u00a0a “paper”');
  });

  it('reaches no further than the selection', () => {
    const state = EditorState.create({ doc });
    const selected = state.apply(state.tr.setSelection(TextSelection.create(doc, 1, 10)));
    expect(typesetDocument(selected, 'ru').counts.spaces).toBe(0);
  });

  it('gives a document of the same shape, and one that is set already', () => {
    fc.assert(
      fc.property(documents, (json) => {
        const state = EditorState.create({ doc: Node.fromJSON(schema, json) });
        const once = state.apply(typesetDocument(state, 'ru').transaction);
        once.doc.check();
        expect(once.doc.childCount).toBe(state.doc.childCount);
        expect(typesetDocument(once, 'ru').transaction.docChanged).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
