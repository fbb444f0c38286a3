// The queries that are asked, by class: which there are, and how they are taken from the reports.
// May import the contract, the generator and npm's stemmers.

/** In the order they are asked and printed. */
export const queryClasses = [
  'common',
  'mid',
  'rare',
  'two-words',
  'three-words',
  'words-and-3-letters',
  'prefix-1',
  'prefix-2',
  'prefix-3',
  'prefix-4',
  'prefix-6',
  'typo',
  'similar',
  'filter',
  'facets',
  'partial',
  'phrase',
  'chinese',
] as const;
export type QueryClass = (typeof queryClasses)[number];

/** What each class is, for the table. */
export const meanings: Readonly<Record<QueryClass, string>> = {
  common: 'a word of many reports',
  mid: 'a word of 0.2 to 1 % of the reports',
  rare: 'a word of a few reports',
  'two-words': 'a common and a mid word, both in one report',
  'three-words': 'a common and two mid words, all in one report',
  'words-and-3-letters': 'the same, of the last word three letters',
  'prefix-1': 'the first letter of a word, drawn as often as it is written',
  'prefix-2': 'its first two letters',
  'prefix-3': 'its first three letters',
  'prefix-4': 'its first four letters',
  'prefix-6': 'its first six letters',
  typo: 'a word with one wrong letter, as it was typed',
  similar: 'the same, asked for as similar (`~`)',
  filter: 'a common word in four kinds of report since 2015',
  facets: 'a common word with a thousand hits and the counts of all facets',
  partial: 'six words that no report has all of',
  phrase: 'three words as they stand side by side',
  chinese: 'two or four Chinese signs',
};

export type BenchQuery = {
  readonly of: QueryClass;
  /** In lower case, ё as е; in classes of unfinished words the last is cut short. */
  readonly words: readonly string[];
};

export type Workload = Readonly<Record<QueryClass, readonly BenchQuery[]>>;

/** Those that are measured, and others of the same kind to warm up with. */
export type Workloads = { readonly asked: Workload; readonly warmUp: Workload };

/** Classes whose last word is still being typed. */
export function isUnfinished(of: QueryClass): boolean {
  return of.startsWith('prefix-') || of === 'words-and-3-letters';
}
