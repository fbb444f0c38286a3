/** Code points from first to last, both included. */
export type CodeRange = readonly [first: number, last: number];

/** Reads the value of a CSS `unicode-range`: `U+301,U+400-45F`. */
export function parseUnicodeRange(value: string): CodeRange[] {
  return value.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/iu, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

export function isInRanges(codePoint: number, ranges: readonly CodeRange[]): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** Writes single code points as a CSS `unicode-range`. */
export function formatUnicodeRange(codePoints: readonly number[]): string {
  return codePoints.map((codePoint) => `U+${codePoint.toString(16)}`).join(',');
}
