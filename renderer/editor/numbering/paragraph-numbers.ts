// Numbers by which paragraphs are cited: given once, kept whatever is put in between later.
// May import the contract.
import { paragraphNumberPattern } from '#contract/document.ts';

/** 5 before 5.1 before 5.1.1 before 5.2 before 6. */
export function compareNumbers(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The number of a paragraph between two others; null stands for none on that side. At the end it is
 * the next whole number that was never given, in between it is one below the number before. Null if
 * the numbers have become too long for one more.
 */
export function numberBetween(
  before: string | null,
  after: string | null,
  taken: ReadonlySet<string>,
): string | null {
  const found = after === null ? nextWhole(taken) : firstBetween(before, after, taken);
  return found !== null && paragraphNumberPattern.test(found) ? found : null;
}

function nextWhole(taken: ReadonlySet<string>): string {
  const whole = [...taken].map((number) => partsOf(number)[0] ?? 0);
  return String(Math.max(0, ...whole) + 1);
}

function firstBetween(
  before: string | null,
  after: string,
  taken: ReadonlySet<string>,
): string | null {
  const base = before === null ? [0] : partsOf(before);
  const isFree = (parts: readonly number[]): boolean => {
    const number = parts.join('.');
    return !taken.has(number) && compareNumbers(number, after) < 0;
  };
  // 5.1 is followed by 5.2; 5 is not followed by 6, which the paragraph after it may be called.
  const sibling = [...base.slice(0, -1), (base.at(-1) ?? 0) + 1];
  if (base.length > 1 && isFree(sibling)) return sibling.join('.');
  // 5.1; if that is taken or comes after, 5.0.1, 5.0.0.1 and so on.
  for (let zeros = 0; base.length + zeros < 8; zeros += 1) {
    const deeper = [...base, ...Array.from({ length: zeros }, () => 0), 1];
    if (isFree(deeper)) return deeper.join('.');
  }
  return null;
}

function partsOf(number: string): number[] {
  return number.split('.').map(Number);
}
