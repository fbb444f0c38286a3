import { describe, expect, it } from 'vitest';
import { markByKey, nextRow, type RowMarks } from '../../../../renderer/ui/list-keys.ts';

const place = { at: 3, count: 10, pageRows: 4 };
const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

function press(key: string, held: Partial<typeof plain> = {}, count = 0) {
  const asked: string[] = [];
  const marks: RowMarks = {
    count,
    has: () => false,
    onToggle: (index) => asked.push(`toggle ${index}`),
    onAdd: (index) => asked.push(`add ${index}`),
    onExtend: (index) => asked.push(`extend ${index}`),
    onAll: () => asked.push('all'),
    onClear: () => asked.push('clear'),
  };
  const code = key.length === 1 ? `Key${key.toUpperCase()}` : key;
  return { shown: markByKey({ ...plain, ...held, key, code }, place, marks), asked };
}

describe('a key in a long list', () => {
  it.each([
    ['ArrowDown', 4],
    ['ArrowUp', 2],
    ['PageDown', 7],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 9],
    ['x', null],
  ])('%s leads to row %s', (key, row) => {
    expect(nextRow(key, place)).toBe(row);
  });

  it('marks a stretch with Shift and shows its end', () => {
    expect(press('ArrowDown', { shiftKey: true })).toEqual({ shown: 4, asked: ['extend 4'] });
    expect(press('End', { shiftKey: true })).toEqual({ shown: 9, asked: ['extend 9'] });
  });

  it('marks the open row, all rows, or none', () => {
    expect(press(' ').asked).toEqual(['toggle 3']);
    expect(press('a', { ctrlKey: true }).asked).toEqual(['all']);
    expect(press('a', { metaKey: true }).asked).toEqual(['all']);
    expect(press('Escape', {}, 2).asked).toEqual(['clear']);
  });

  it('is left to others where it marks nothing', () => {
    for (const { shown, asked } of [
      press('Escape'),
      press('ArrowDown'),
      press('z', { ctrlKey: true }),
      press('a', { ctrlKey: true, shiftKey: true }),
      press('ArrowDown', { shiftKey: true, altKey: true }),
    ]) {
      expect(shown).toBeUndefined();
      expect(asked).toEqual([]);
    }
  });
});
