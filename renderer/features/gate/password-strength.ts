/** Signs, as the contract asks of a new password. */
export const minPasswordLength = 8;

export type Strength = 'short' | 'fair' | 'good' | 'strong';

/** Strength by length alone: it is what counts against guessing, and rules on signs only annoy. */
export function strengthOf(password: string): Strength {
  const length = [...password].length;
  if (!isLongEnough(password)) return 'short';
  if (length < 12) return 'fair';
  return length < 16 ? 'good' : 'strong';
}

export function isLongEnough(password: string): boolean {
  return password.length >= minPasswordLength;
}
