import { describe, expect, it } from 'vitest';
import { minutesLeft } from '../../../../renderer/state/time-left.ts';

describe('the time left of a job', () => {
  it('is not guessed in the first moments', () => {
    expect(minutesLeft(0.5, 1000)).toBeNull();
    expect(minutesLeft(0, 60_000)).toBeNull();
  });

  it('follows the speed so far, in whole minutes upwards', () => {
    expect(minutesLeft(0.25, 60_000)).toBe(3);
    expect(minutesLeft(0.4, 60_000)).toBe(2);
  });

  it('is less than a minute near the end, and nothing at it', () => {
    expect(minutesLeft(0.9, 60_000)).toBe(0);
    expect(minutesLeft(1, 60_000)).toBeNull();
  });
});
