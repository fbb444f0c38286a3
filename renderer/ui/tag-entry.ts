// Rules of tags as they are typed: what is the same tag, and which known ones to offer.
import { foldTag } from '#contract/fold-tag.ts';

/** Longest name of a tag, in UTF-16 units; the archive takes no longer one. */
export const longestTag = 100;

export type KnownTag = {
  readonly name: string;
  readonly count: number;
  /** What it is called in further languages; each of them is as good. */
  readonly others?: readonly string[];
};

/** The tag itself goes before another that has its name in some language. */
function spellings(known: readonly KnownTag[]): ReadonlyMap<string, string> {
  const others = known.flatMap(({ name, others: names = [] }) =>
    names.map((other) => [foldTag(other), name] as const),
  );
  return new Map([...others, ...known.map(({ name }) => [foldTag(name), name] as const)]);
}

function clean(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * The tags with the typed ones added; commas and line ends part them. A tag the archive knows keeps
 * the archive's spelling, in whatever language it was typed; one that is here already is not added
 * twice. Of a closed list nothing is added that is not on it.
 */
export function addTags(
  tags: readonly string[],
  typed: string,
  known: readonly KnownTag[],
  isClosed = false,
): readonly string[] {
  const spelling = spellings(known);
  const result = [...tags];
  const present = new Set(tags.map(foldTag));
  // A name chosen from the list may have a comma in it.
  const isChosen = known.some(({ name }) => name === typed);
  for (const part of isChosen ? [typed] : typed.split(/[,;\n]/)) {
    const name = clean(clean(part).slice(0, longestTag));
    const own = spelling.get(foldTag(name)) ?? (isClosed ? '' : name);
    if (own === '' || present.has(foldTag(own))) continue;
    present.add(foldTag(own));
    result.push(own);
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
  const folded = free.map((tag) => ({
    tag,
    names: [tag.name, ...(tag.others ?? [])].map(foldTag),
  }));
  const begins = folded.filter(({ names }) => names.some((name) => name.startsWith(start)));
  const inside = folded.filter(
    (one) => !begins.includes(one) && one.names.some((name) => name.includes(` ${start}`)),
  );
  return [...begins, ...inside].map(({ tag }) => tag).slice(0, limit);
}

/** The name in another language that what is typed begins; undefined where its own does. */
export function otherNameTyped({ name, others = [] }: KnownTag, typed: string): string | undefined {
  const start = foldTag(typed);
  return foldTag(name).includes(start)
    ? undefined
    : others.find((other) => foldTag(other).includes(start));
}
