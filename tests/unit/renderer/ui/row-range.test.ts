import { describe, expect, it } from 'vitest';
import {
  fitRange,
  rowsInSight,
  rowsToDraw,
  scrollToSee,
} from '../../../../renderer/ui/row-range.ts';

const rowHeight = 10;

describe('the rows in sight', () => {
  it('are those of which any pixel shows', () => {
    expect(rowsInSight(0, 30, rowHeight)).toEqual({ first: 0, last: 2 });
    expect(rowsInSight(5, 30, rowHeight)).toEqual({ first: 0, last: 3 });
    expect(rowsInSight(10, 30, rowHeight)).toEqual({ first: 1, last: 3 });
  });

  it('are none where the list has no height', () => {
    const { first, last } = rowsInSight(0, 0, rowHeight);
    expect(last).toBeLessThan(first);
  });

  it('begin at the first while the list is pulled beyond its top', () => {
    expect(rowsInSight(-15, 30, rowHeight)).toEqual({ first: 0, last: 2 });
  });

  it('are the last ones of a list that became shorter', () => {
    expect(fitRange({ first: 90, last: 99 }, 50)).toEqual({ first: 40, last: 49 });
    expect(fitRange({ first: 90, last: 99 }, 4)).toEqual({ first: 0, last: 3 });
    expect(fitRange({ first: 3, last: 5 }, 50)).toEqual({ first: 3, last: 5 });
    expect(fitRange({ first: 3, last: 5 }, 0)).toEqual({ first: 0, last: -1 });
  });
});

describe('the rows to draw', () => {
  const sight = { first: 10, last: 12 };

  it('are some more on either side, as far as the list goes', () => {
    expect(rowsToDraw(sight, { count: 14, around: 2, selected: -1 })).toEqual([
      8, 9, 10, 11, 12, 13,
    ]);
    expect(rowsToDraw({ first: 0, last: 1 }, { count: 9, around: 1, selected: -1 })).toEqual([
      0, 1, 2,
    ]);
    expect(rowsToDraw({ first: 0, last: -1 }, { count: 0, around: 1, selected: -1 })).toEqual([]);
  });

  it('have the selected one among them, in its order', () => {
    const drawn = (selected: number) => rowsToDraw(sight, { count: 40, around: 0, selected });
    expect(drawn(3)).toEqual([3, 10, 11, 12]);
    expect(drawn(11)).toEqual([10, 11, 12]);
    expect(drawn(30)).toEqual([10, 11, 12, 30]);
    expect(drawn(40)).toEqual([10, 11, 12]);
  });
});

describe('scrolling to a row', () => {
  const from = (scrollTop: number) => ({ scrollTop, height: 30, rowHeight });

  it('leaves a list alone that shows it', () => {
    expect(scrollToSee(4, from(25))).toBe(25);
  });

  it('brings one above to the top and one below to the bottom', () => {
    expect(scrollToSee(2, from(25))).toBe(20);
    expect(scrollToSee(9, from(25))).toBe(70);
  });
});
