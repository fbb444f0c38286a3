// Rules of tags as they are typed: what is the same tag, and which known ones to offer.
import { foldTag } from '#contract/fold-tag.ts';

/** Longest name of a tag, in UTF-16 units; the archive takes no longer one. */
export const longestTag = 100;

export type KnownTag = { readonly name: string; readonly count: number };

function clean(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * The tags with the typed ones added; commas and line ends part them. A tag the archive knows keeps
 * the archive's spelling; one that is here already is not added twice.
 */
export function addTags(
  tags: readonly string[],
  typed: string,
  known: readonly KnownTag[],
): readonly string[] {
  const spelling = new Map(known.map(({ name }) => [foldTag(name), name]));
  const result = [...tags];
  const present = new Set(tags.map(foldTag));
  for (const part of typed.split(/[,;\n]/)) {
    const name = clean(clean(part).slice(0, longestTag));
    const folded = foldTag(name);
    if (name === '' || present.has(folded)) continue;
    present.add(folded);
    result.push(spelling.get(folded) ?? name);
  }
  return result;
}

/** Known tags to offer for what is typed: those that begin with it, then those with such a word. */
export function matchTags(
  known: readonly KnownTag[],
  tags: readonly string[],
  typed: string,
  limit = 8,
): readonly KnownTag[] {
  const start = foldTag(typed);
  const present = new Set(tags.map(foldTag));
  const free = known.filter(({ name }) => !present.has(foldTag(name)));
  const begins = free.filter(({ name }) => foldTag(name).startsWith(start));
  const inside = free.filter(({ name }) => {
    const folded = foldTag(name);
    return !folded.startsWith(start) && folded.includes(` ${start}`);
  });
  return [...begins, ...inside].slice(0, limit);
}
