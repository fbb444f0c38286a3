// Words that join words. They count only in capitals, so that «и» in a sentence stays a word.
import { withoutInvisibles } from './signs.ts';

export type Operator =
  | { readonly operator: 'and' | 'or' }
  /** `isPostposed`: it may stand behind what it denies, as in Kazakh. */
  | { readonly operator: 'not'; readonly isPostposed: boolean }
  /** Distance in words. */
  | { readonly operator: 'near'; readonly distance: number };

/** That of the 1C platform, which staff know. */
const defaultDistance = 8;
const greatestDistance = 100;

const operators: ReadonlyMap<string, Operator> = new Map(
  (
    [
      ['И AND ЖӘНЕ ЖАНЕ 和 且', { operator: 'and' }],
      ['ИЛИ OR НЕМЕСЕ 或', { operator: 'or' }],
      ['НЕ NOT', { operator: 'not', isPostposed: false }],
      ['ЕМЕС', { operator: 'not', isPostposed: true }],
      ['РЯДОМ NEAR ҚАСЫНДА КАСЫНДА', { operator: 'near', distance: defaultDistance }],
    ] as const
  ).flatMap(([words, operator]) => words.split(' ').map((word) => [word, operator] as const)),
);

/** «РЯДОМ/5»; the sign that means before or behind to the 1C platform is read and not minded. */
const near = /^(\p{Lu}+)\/[+-]?(\d{1,9})$/u;

/** The operator a bare word is; null for any other word. */
export function operatorOf(word: string): Operator | null {
  const bare = withoutInvisibles(word);
  const operator = operators.get(bare);
  if (operator !== undefined) return operator;
  const [, name = '', distance = ''] = near.exec(bare) ?? [];
  return operators.get(name)?.operator === 'near'
    ? { operator: 'near', distance: distanceOf(distance) }
    : null;
}

/** A distance in words as it was typed, within bounds. */
export function distanceOf(distance: string): number {
  return Math.min(Math.max(Number(distance), 1), greatestDistance);
}
