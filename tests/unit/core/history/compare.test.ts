import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockNode } from '#contract/document.ts';
import type { Words } from '#contract/history.ts';
import { applyComparison } from '../../../../electron/core/history/apply-comparison.ts';
import { compareContents } from '../../../../electron/core/history/compare.ts';
import { compareWords } from '../../../../electron/core/history/words.ts';
import { plainText } from '../../../../electron/core/reports/plain-text.ts';
import { arbitraryContent, arbitraryEdit } from '../../../support/arbitrary-content.ts';
import { bodyFrom, heading, paragraph, table } from '../../../support/build-body.ts';
import { bodyOf, buildContent } from '../../../support/build-report.ts';

const joined = (words: readonly Words[], side: 'removed' | 'added'): string =>
  words
    .filter(({ change }) => change === 'same' || change === side)
    .map(({ text }) => text)
    .join('');

const textOf = (block: BlockNode): string => plainText(bodyFrom(block));

describe('comparing two contents', () => {
  it('gives what makes the second of the first, after any edits and between any two', () => {
    fc.assert(
      fc.property(
        arbitraryContent,
        fc.array(arbitraryEdit, { maxLength: 6 }),
        arbitraryContent,
        (first, edits, other) => {
          const edited = edits.reduce((content, edit) => edit(content), first);
          for (const after of [edited, other]) {
            const comparison = compareContents(first, after);
            expect(applyComparison(first, comparison)).toEqual(after);
            for (const change of comparison.blocks) {
              if (change.change !== 'changed') continue;
              expect(joined(change.words, 'removed')).toBe(textOf(change.before));
              expect(joined(change.words, 'added')).toBe(textOf(change.after));
            }
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('says nothing of what is the same', () => {
    const content = buildContent({ body: bodyOf('Один', 'Два') });
    const { requisites, blocks } = compareContents(content, content);
    expect(requisites).toEqual([]);
    expect(blocks.map(({ change }) => change)).toEqual(['same', 'same']);
  });

  it('shows a paragraph that was edited word by word, beside one that came', () => {
    const before = buildContent({ body: bodyOf('Консул встретился с мэром города Нанкин.') });
    const after = buildContent({
      body: bodyFrom(
        heading(1, 'О поездке'),
        paragraph('Консул встретился с вице-мэром города Нанкин.'),
      ),
    });
    expect(compareContents(before, after).blocks).toMatchObject([
      { change: 'added' },
      {
        change: 'changed',
        words: [
          { change: 'same', text: 'Консул встретился с ' },
          { change: 'added', text: 'вице-' },
          { change: 'same', text: 'мэром города Нанкин.' },
        ],
      },
    ]);
  });

  it('shows a cell that changed within its table', () => {
    const [before, after] = ['2,94 млрд', '3,12 млрд'].map((sum) =>
      buildContent({ body: bodyFrom(table(['Год', 'Сумма'], ['2025', sum])) }),
    );
    if (before === undefined || after === undefined) throw new Error('two contents');
    expect(compareContents(before, after).blocks).toMatchObject([{ change: 'changed' }]);
  });

  it('shows requisites one by one, texts by words and lists whole', () => {
    const before = buildContent({ title: 'Визит в Нанкин', tags: ['порт'] });
    const after = buildContent({ title: 'Визит в Сучжоу', tags: ['порт', 'торговля'] });
    expect(compareContents(before, after).requisites).toEqual([
      {
        field: 'title',
        before: 'Визит в Нанкин',
        after: 'Визит в Сучжоу',
        words: [
          { change: 'same', text: 'Визит в ' },
          { change: 'removed', text: 'Нанкин' },
          { change: 'added', text: 'Сучжоу' },
        ],
      },
      { field: 'tags', before: ['порт'], after: ['порт', 'торговля'], words: [] },
    ]);
  });

  it('is refused on any other content', () => {
    const [a, b, c] = ['Один', 'Два', 'Три'].map((text) => buildContent({ body: bodyOf(text) }));
    if (!a || !b || !c) throw new Error('three contents');
    const comparison = compareContents(a, b);
    expect(() => applyComparison(c, comparison)).toThrow(RangeError);
    const longer = buildContent({ body: bodyOf('Один', 'Два') });
    expect(() => applyComparison(longer, comparison)).toThrow(RangeError);
  });
});

describe('comparing words', () => {
  it('parts Chinese words, which have no spaces between them', () => {
    const words = compareWords('双方讨论了贸易问题', '双方讨论了投资问题');
    expect(words).toContainEqual({ change: 'removed', text: '贸易' });
    expect(words).toContainEqual({ change: 'added', text: '投资' });
  });

  it('does not search for hours in texts that are very long', () => {
    const [before, after] = ['раз ', 'два '].map((word) => word.repeat(20_000));
    expect(compareWords(before ?? '', after ?? '')).toHaveLength(2);
  });
});
