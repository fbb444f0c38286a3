import { describe, expect, it } from 'vitest';
import { countChanged, namesIn } from '../../../../../renderer/features/bulk/preview.ts';

const rows = [
  { tags: ['Порт', 'визит'], topics: [] },
  { tags: ['визит'], topics: ['Торговля › Транзит'] },
  { tags: [], topics: [] },
];
const none = { add: [], remove: [] };

describe('what an edit of many reports would change', () => {
  it.each([
    ['nothing', none, none, 0],
    ['a tag that some have, in other case', { add: ['ПОРТ'], remove: [] }, none, 2],
    ['a tag taken off those that have it', { add: [], remove: ['Визит'] }, none, 2],
    ['a tag nobody has', { add: [], remove: ['ёлка'] }, none, 0],
    ['a topic', none, { add: ['Торговля › Транзит'], remove: [] }, 2],
    [
      'a tag and a topic',
      { add: ['порт'], remove: [] },
      { add: [], remove: ['Торговля › Транзит'] },
      2,
    ],
    ['a tag both added and taken off', { add: ['визит'], remove: ['визит'] }, none, 1],
  ])('is counted for %s', (_, tags, topics, count) => {
    expect(countChanged(rows, { tags, topics })).toBe(count);
  });

  it('offers what is there to take off, most frequent first', () => {
    expect(namesIn(rows.map(({ tags }) => tags))).toEqual([
      { name: 'визит', count: 2 },
      { name: 'Порт', count: 1 },
    ]);
  });
});
