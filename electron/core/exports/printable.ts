// Text as it goes to paper: composed, because the fonts are cut by composed letters, and free of
// what no printer can show.

/** NFC without control characters; a half of a surrogate pair becomes U+FFFD. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/gu, ' ')
    .replace(/\p{Cc}/gu, '');
}
