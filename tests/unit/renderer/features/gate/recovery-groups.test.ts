import { describe, expect, it } from 'vitest';
import {
  askedGroups,
  isSameGroup,
  recoveryGroups,
} from '../../../../../renderer/features/gate/recovery-groups.ts';

describe('the groups of a recovery key', () => {
  it('are those it is written in', () => {
    expect(recoveryGroups('k7qx-m2pd 9wtr')).toEqual(['K7QX', 'M2PD', '9WTR']);
  });

  it('are four signs each where it is written without any', () => {
    expect(recoveryGroups('K7QXM2PD9W')).toEqual(['K7QX', 'M2PD', '9W']);
  });
});

describe('the groups asked for', () => {
  it('are the third and the seventh', () => {
    expect(askedGroups('ABCDEFGH'.split(''))).toEqual([2, 6]);
  });

  it('exist also in a short key', () => {
    expect(askedGroups(['A', 'B', 'C', 'D'])).toEqual([2, 3]);
    expect(askedGroups(['A', 'B'])).toEqual([1]);
  });

  it('may be typed in small letters and with spaces, but not wrong', () => {
    expect(isSameGroup(' 9w tr ', '9WTR')).toBe(true);
    expect(isSameGroup('9WTP', '9WTR')).toBe(false);
    expect(isSameGroup('', '9WTR')).toBe(false);
  });
});
