import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Password } from '#contract/archive.ts';
import {
  isLongEnough,
  minPasswordLength,
  strengthOf,
} from '../../../../../renderer/features/gate/password-strength.ts';

describe('a new password', () => {
  it.each([minPasswordLength - 1, minPasswordLength])(
    'of %i signs is long enough here exactly when main takes it',
    (length) => {
      const password = 'п'.repeat(length);
      expect(isLongEnough(password)).toBe(v.is(Password, password));
    },
  );

  it.each([
    ['', 'short'],
    ['семьзна', 'short'],
    ['восемьзн', 'fair'],
    ['двенадцать з', 'good'],
    ['шестнадцать знак', 'strong'],
  ])('«%s» is %s', (password, strength) => {
    expect(strengthOf(password)).toBe(strength);
  });
});
