import { describe, expect, it } from 'vitest';
import { foldWordLists, type WordItem } from '../../../../../renderer/editor/paste/word-lists.ts';
import { bodyFrom } from '../../../../support/build-body.ts';
import { writtenBody } from '../../../../support/written-body.ts';

function item(text: string, level: number, number: number | null, list = 'l0'): WordItem {
  return { type: 'wordItem', list, level, number, content: [{ type: 'text', text }] };
}

const folded = (...items: WordItem[]): string => writtenBody(bodyFrom(...foldWordLists(items)));

describe("Word's paragraphs that are items", () => {
  it('become one list with the deeper items inside', () => {
    expect(folded(item('а', 1, 1), item('б', 2, null), item('в', 2, null), item('г', 1, 2))).toBe(
      [
        'orderedList 1:',
        '  listItem:',
        '    paragraph: а',
        '    bulletList:',
        '      listItem:',
        '        paragraph: б',
        '      listItem:',
        '        paragraph: в',
        '  listItem:',
        '    paragraph: г',
      ].join('\n'),
    );
  });

  it('become two lists where Word had two, or where bullets follow numbers', () => {
    expect(folded(item('а', 1, 1), item('б', 1, 1, 'l1')).match(/orderedList/g)).toHaveLength(2);
    expect(folded(item('а', 1, 1), item('б', 1, null))).toContain('bulletList');
  });

  it('keep every word of a run that begins too deep', () => {
    const text = folded(
      item('а', 3, null),
      item('б', 4, null),
      item('в', 1, null),
      item('г', 3, 7),
    );
    for (const word of 'абвг') expect(text).toContain(`paragraph: ${word}`);
  });
});
