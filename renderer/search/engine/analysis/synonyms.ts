// Other words for the same thing, for queries: МИД and Министерство иностранных дел, ДСҰ and WTO.
import { derivedOf } from './derive.ts';
import { isUnspaced } from './characters.ts';
import { forEachWord } from './split.ts';
import { bodies, postsAndMissions } from './synonym-offices.ts';
import { organisations, papers, peoples, units } from './synonym-table.ts';

/** Phrases that mean one thing. */
export type SynonymGroup = readonly string[];

export const synonymGroups: readonly SynonymGroup[] = [
  postsAndMissions,
  bodies,
  organisations,
  peoples,
  papers,
  units,
].flatMap((table) =>
  table
    .trim()
    .split('\n')
    .map((line) => [...new Set(line.split(' / '))]),
);

export type Equivalent = {
  /** The words that were met: places among the words given, the end not counted in. */
  readonly from: number;
  readonly to: number;
  /** Other phrases for them, as they are written. */
  readonly phrases: readonly string[];
};

/** Met as ordinary words far more often than as names: given as an answer, never asked about. */
const ambiguous: ReadonlySet<string> = new Set(
  'who us it mp no ms head ap am as pm г с пр пл тел зам глава год'.split(' '),
);

type Entry = {
  /** Terms of each word. */
  readonly words: readonly (readonly string[])[];
  readonly group: number;
};

let entriesByTerm: ReadonlyMap<string, readonly Entry[]> | null = null;

/** By the terms of their first words. */
function entries(): ReadonlyMap<string, readonly Entry[]> {
  entriesByTerm ??= index();
  return entriesByTerm;
}

function index(): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  synonymGroups.forEach((phrases, group) => {
    for (const phrase of phrases) {
      const written = wordsOf(phrase);
      const [first] = written;
      if (first === undefined || (written.length === 1 && ambiguous.has(first))) continue;
      const words = written.map((word) => termsOf(word, written.length));
      for (const term of words[0] ?? []) {
        const others = found.get(term);
        if (others === undefined) found.set(term, [{ words, group }]);
        else others.push({ words, group });
      }
    }
  });
  return found;
}

/**
 * What the forms of a word share: the careful stem; within a phrase the next bolder one will do as
 * well, since its other words vouch for it («Соединённых Штатов»).
 */
function termsOf(word: string, wordsInPhrase: number): readonly string[] {
  const terms = derivedOf(word).slice(0, wordsInPhrase === 1 ? 1 : 2);
  return terms.length === 0 ? [word] : terms;
}

/** The folded words of a phrase; Chinese as pairs without the last sign, which ends no word. */
function wordsOf(phrase: string): string[] {
  const words: string[] = [];
  forEachWord(phrase, (word) => {
    const previous = words.at(-1) ?? '';
    const isLastSign = isUnspaced(word) && [...word].length === 1 && isUnspaced(previous);
    if (!isLastSign) words.push(word);
  });
  return words;
}

/**
 * Other phrases for runs of a query's words: folded words in their order, noise too, Chinese as the
 * pairs that the splitter makes of it. Of runs that begin together the longest is met.
 */
export function equivalentsOf(words: readonly string[]): readonly Equivalent[] {
  const found: Equivalent[] = [];
  for (let from = 0; from < words.length;) {
    const met = metAt(words, from);
    const longest = Math.max(0, ...met.map((entry) => entry.words.length));
    if (longest > 0) {
      const groups = met.filter((entry) => entry.words.length === longest).map(groupOf);
      found.push({
        from,
        to: from + longest,
        phrases: phrasesOf(groups, words.slice(from, from + longest)),
      });
    }
    from += Math.max(1, longest);
  }
  return found;
}

function groupOf(entry: Entry): number {
  return entry.group;
}

function metAt(words: readonly string[], from: number): Entry[] {
  const candidates = new Set(
    termsOf(words[from] ?? '', 2).flatMap((term) => entries().get(term) ?? []),
  );
  return [...candidates].filter((entry) =>
    entry.words.every((terms, i) =>
      termsOf(words[from + i] ?? '', entry.words.length).some((term) => terms.includes(term)),
    ),
  );
}

/** What these groups say beside the words that were met, each once. */
function phrasesOf(groups: readonly number[], met: readonly string[]): readonly string[] {
  const known = new Set([nameOf(met)]);
  const phrases: string[] = [];
  for (const group of new Set(groups)) {
    for (const phrase of synonymGroups[group] ?? []) {
      const name = nameOf(wordsOf(phrase));
      if (known.has(name)) continue;
      known.add(name);
      phrases.push(phrase);
    }
  }
  return phrases;
}

/** The same for all forms of a phrase. */
function nameOf(words: readonly string[]): string {
  return words.map((word) => derivedOf(word)[0] ?? word).join(' ');
}
