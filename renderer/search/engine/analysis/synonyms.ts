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
  'who us it mp no ms head ap am as pm г с пр пл ул тел зам глава область год деп'.split(' '),
);

type Entry = { readonly keys: readonly string[]; readonly phrase: string; readonly group: number };

let entriesByFirst: ReadonlyMap<string, readonly Entry[]> | null = null;

function entries(): ReadonlyMap<string, readonly Entry[]> {
  entriesByFirst ??= index();
  return entriesByFirst;
}

function index(): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  synonymGroups.forEach((phrases, group) => {
    for (const phrase of phrases) {
      const words = wordsOf(phrase);
      const [only] = words;
      if (words.length === 1 && only !== undefined && ambiguous.has(only)) continue;
      const keys = words.map(keyOf);
      const [first] = keys;
      if (first === undefined) continue;
      const others = found.get(first);
      if (others === undefined) found.set(first, [{ keys, phrase, group }]);
      else others.push({ keys, phrase, group });
    }
  });
  return found;
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

/** What the forms of a word share. */
function keyOf(word: string): string {
  return derivedOf(word)[0] ?? word;
}

/**
 * Other phrases for runs of a query's words: folded words in their order, noise too, Chinese as the
 * pairs that the splitter makes of it. Of runs that begin together the longest is met.
 */
export function equivalentsOf(words: readonly string[]): readonly Equivalent[] {
  const keys = words.map(keyOf);
  const found: Equivalent[] = [];
  for (let from = 0; from < keys.length;) {
    const met = (entries().get(keys[from] ?? '') ?? []).filter((entry) =>
      entry.keys.every((key, i) => keys[from + i] === key),
    );
    const longest = Math.max(0, ...met.map((entry) => entry.keys.length));
    if (longest === 0) {
      from += 1;
      continue;
    }
    const asked = met.filter((entry) => entry.keys.length === longest);
    found.push({ from, to: from + longest, phrases: phrasesFor(asked) });
    from += longest;
  }
  return found;
}

/** What the groups of these say beside them, each once. */
function phrasesFor(asked: readonly Entry[]): readonly string[] {
  const known = new Set(asked.map((entry) => entry.keys.join(' ')));
  const phrases: string[] = [];
  for (const group of new Set(asked.map((entry) => entry.group))) {
    for (const phrase of synonymGroups[group] ?? []) {
      const name = wordsOf(phrase).map(keyOf).join(' ');
      if (known.has(name)) continue;
      known.add(name);
      phrases.push(phrase);
    }
  }
  return phrases;
}
