/**
 * A query with every corrected word in the place of the one typed: what its hits are marked by.
 * Words are compared without regard to case, whole.
 */
export function correctedQuery(
  query: string,
  corrections: readonly { readonly typed: string; readonly used: string }[],
): string {
  return corrections.reduce((text, { typed, used }) => {
    if (typed === '') return text;
    const word = typed.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
    const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])${word}(?![\p{L}\p{N}])`, 'giu');
    return text.replaceAll(whole, () => used);
  }, query);
}
