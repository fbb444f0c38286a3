import { describe, expect, it } from 'vitest';
import type { BlockNode } from '#contract/document.ts';
import type { BlockChange, RevisionNote, Words } from '#contract/history.ts';
import { comparisonParts } from '../../../../../renderer/features/history/comparison-parts.ts';
import { groupRevisions } from '../../../../../renderer/features/history/group-revisions.ts';
import { markAll, markSide } from '../../../../../renderer/features/history/mark-words.ts';

const paragraph = (text: string): BlockNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});

describe('words laid over the texts of a block', () => {
  const words: readonly Words[] = [
    { change: 'same', text: 'Зерно\t' },
    { change: 'removed', text: '120' },
    { change: 'added', text: '135' },
    { change: 'same', text: '\nКарп\t48' },
  ];
  const drawn = (side: 'before' | 'after', texts: readonly string[]) => {
    const mark = markSide(words, side);
    return texts.map((text) => mark(text));
  };

  it('mark what went where the block stood before', () => {
    expect(drawn('before', ['Зерно', '120', 'Карп', '48'])).toEqual([
      [{ change: 'same', text: 'Зерно' }],
      [{ change: 'removed', text: '120' }],
      [{ change: 'same', text: 'Карп' }],
      [{ change: 'same', text: '48' }],
    ]);
  });

  it('mark what came in the block as it is after', () => {
    expect(drawn('after', ['Зерно', '135'])[1]).toEqual([{ change: 'added', text: '135' }]);
  });

  it('part a text in the middle, its spaces going with the word before', () => {
    const mark = markSide(
      [
        { change: 'same', text: 'порт ' },
        { change: 'added', text: 'Нинбо' },
        { change: 'same', text: ' открыт' },
      ],
      'after',
    );
    expect(mark('порт Нинбо открыт')).toEqual([
      { change: 'same', text: 'порт ' },
      { change: 'added', text: 'Нинбо ' },
      { change: 'same', text: 'открыт' },
    ]);
  });

  it('never lose a letter of a text that goes on after the words', () => {
    expect(markSide([], 'after')('лишнее')).toEqual([{ change: 'same', text: 'лишнее' }]);
    expect(markAll('added')('')).toEqual([]);
  });
});

it('blocks that stayed are gathered between the changes', () => {
  const changes: readonly BlockChange[] = [
    { change: 'same', block: paragraph('a') },
    { change: 'same', block: paragraph('b') },
    { change: 'added', block: paragraph('c') },
    { change: 'same', block: paragraph('d') },
  ];
  expect(comparisonParts(changes)).toEqual([
    { part: 'same', blocks: [paragraph('a'), paragraph('b')] },
    { part: 'change', change: changes[2] },
    { part: 'same', blocks: [paragraph('d')] },
  ]);
});

describe('revisions', () => {
  const note = (revision: number, savedAt: string, session: string): RevisionNote => ({
    revision,
    savedAt,
    session,
    cause: 'saved',
    status: 'draft',
    author: '',
    reason: '',
  });
  const day = (hours: number, date = 4): string => new Date(2026, 1, date, hours, 30).toISOString();

  it('are parted by session and by day', () => {
    const sittings = groupRevisions([
      note(5, day(9, 5), 'b'),
      note(4, day(15), 'b'),
      note(3, day(14), 'b'),
      note(2, day(10), 'a'),
      note(1, day(9), 'a'),
    ]);
    expect(sittings.map(({ notes }) => notes.map(({ revision }) => revision))).toEqual([
      [5],
      [4, 3],
      [2, 1],
    ]);
    expect(sittings[1]).toMatchObject({ from: day(14), to: day(15) });
  });

  it('of no report make no sitting', () => {
    expect(groupRevisions([])).toEqual([]);
  });
});
