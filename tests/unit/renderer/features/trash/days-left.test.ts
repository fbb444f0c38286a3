import { expect, it } from 'vitest';
import { daysLeft, isDue } from '../../../../../renderer/features/trash/days-left.ts';

const now = new Date('2026-02-04T12:00:00.000Z');

it.each([
  ['2026-03-06T12:00:00.000Z', 30, false],
  ['2026-02-04T12:00:01.000Z', 1, false],
  ['2026-02-04T12:00:00.000Z', 0, true],
  ['2026-01-01T00:00:00.000Z', 0, true],
])('until %s there are %i days', (emptyFrom, days, due) => {
  expect(daysLeft({ emptyFrom }, now)).toBe(days);
  expect(isDue({ emptyFrom }, now)).toBe(due);
});

it('what has a number is never due', () => {
  expect(daysLeft({ emptyFrom: null }, now)).toBeNull();
  expect(isDue({ emptyFrom: null }, now)).toBe(false);
});
