// Names that no rule leads to: from the tables, in any of their cases, to all the other names of the
// same place or person.
import { foldWord } from '../analysis/fold.ts';
import { declined } from './declension.ts';
import { tableKey } from './keys.ts';
import { placesOfChina } from './tables/china.ts';
import { placesOfKazakhstan } from './tables/kazakhstan.ts';
import { peopleOfNote } from './tables/people.ts';
import { placesOfWorld } from './tables/world.ts';

/** Terms of the index that must stand side by side, in order, for the name to be there. */
export type TermSequence = readonly string[];

export type Exonyms = {
  /** Words, or characters, of the name that was met. */
  readonly length: number;
  readonly others: readonly TermSequence[];
};

type Name = { readonly words: readonly string[]; readonly isChinese: boolean };

type Tables = {
  readonly nominatives: ReadonlyMap<string, readonly string[]>;
  readonly byFirstWord: ReadonlyMap<string, readonly Entry[]>;
  readonly byCharacters: ReadonlyMap<string, readonly Entry[]>;
  readonly longestChinese: number;
};
type Entry = { readonly name: Name; readonly group: readonly Name[] };

const isChineseName = /^\p{Script=Han}/u;

const none: readonly string[] = [];

let built: Tables | null = null;

function tables(): Tables {
  built ??= build();
  return built;
}

function build(): Tables {
  const groups = [placesOfChina, placesOfKazakhstan, placesOfWorld, peopleOfNote]
    .flatMap((table) => table.trim().split('\n'))
    .map((line) => [...new Set(line.split(' / '))].map(nameOf));
  const nominatives = new Map<string, string[]>();
  const byFirstWord = new Map<string, Entry[]>();
  const byCharacters = new Map<string, Entry[]>();
  let longestChinese = 0;
  for (const group of groups) {
    for (const name of group) {
      const [first = ''] = name.words;
      if (name.isChinese) {
        add(byCharacters, first, { name, group });
        longestChinese = Math.max(longestChinese, first.length);
        continue;
      }
      add(byFirstWord, first, { name, group });
      for (const word of name.words) {
        for (const form of declined(word)) add(nominatives, form, word);
      }
    }
  }
  return { nominatives, byFirstWord, byCharacters, longestChinese };
}

function nameOf(written: string): Name {
  if (isChineseName.test(written)) return { words: [written], isChinese: true };
  return { words: written.split(/[ -]/).map(foldWord), isChinese: false };
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

/** The words of the tables that a folded word, or one of its bases, may be a form of: as nominatives. */
export function tableWordsOf(word: string, bases: readonly string[]): readonly string[] {
  const { nominatives } = tables();
  const own = nominatives.get(word);
  if (own !== undefined) return own;
  for (const base of bases) {
    const found = base === word ? undefined : nominatives.get(base);
    if (found !== undefined) return found;
  }
  return none;
}

/**
 * The names in letters that begin at `at`, longest first. Takes for each word what `tableWordsOf`
 * says of it.
 */
export function exonymsAt(words: readonly (readonly string[])[], at: number): readonly Exonyms[] {
  const { byFirstWord } = tables();
  const isMet = ({ name }: Entry): boolean =>
    name.words.every((word, next) => words[at + next]?.includes(word));
  return (words[at] ?? [])
    .flatMap((first) => byFirstWord.get(first) ?? [])
    .filter(isMet)
    .map((entry) => ({ length: entry.name.words.length, others: othersOf(entry) }))
    .sort((a, b) => b.length - a.length);
}

/** The longest Chinese name that begins at `at` in a run of characters. */
export function chineseExonymAt(run: string, at: number): Exonyms | null {
  const { byCharacters, longestChinese } = tables();
  for (let length = Math.min(longestChinese, run.length - at); length > 1; length -= 1) {
    const entries = byCharacters.get(run.slice(at, at + length));
    if (entries !== undefined) return { length, others: entries.flatMap(othersOf) };
  }
  return null;
}

function othersOf({ name, group }: Entry): TermSequence[] {
  return group
    .filter((other) => other !== name)
    .map(({ words, isChinese }) => (isChinese ? pairsOf(words[0] ?? '') : words.map(tableKey)));
}

/** A Chinese name as the index holds it: its overlapping pairs. */
export function pairsOf(characters: string): TermSequence {
  return Array.from({ length: characters.length - 1 }, (_, at) => characters.slice(at, at + 2));
}
