import type { Place } from '../../editor/editor.tsx';

/** Where the words stand letter for letter; only upper and lower case and kinds of space are alike. */
export function exactPlaces(words: string, text: string): Place[] {
  if (words === '') return [];
  const pattern = words
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/[ \u00a0\u202f]/g, '[ \\u00a0\\u202f]');
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
