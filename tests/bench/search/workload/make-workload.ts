import type { SearchDocument } from '#contract/report.ts';
import { createRandom, pick, type Random } from '../generator/random.ts';
import {
  queryClasses,
  type BenchQuery,
  type QueryClass,
  type Workload,
  type Workloads,
} from './query-class.ts';

export const queriesAClass = 40;
const warmUpsAClass = 5;

/** Reports whose words are asked for, so that the same queries find something at every size. */
const askedReports = 1000;

/** Reports by which a word counts as common or rare. */
export const countedReports = 10_000;

const seed = 5;
const wordsOfText = /[\p{L}\p{N}]+/gu;
const isRussianWord = /^[а-я]{4,}$/;
const letters = [...'оаеинтсрвл'];

/**
 * Queries made of the first reports; the rest up to `countedReports` tell how frequent a word is.
 * Takes the reports of a generator in their order.
 */
export function makeWorkload(reports: Iterable<SearchDocument>): Workloads {
  const random = createRandom(seed);
  const { counts, texts, chinese, total } = count(reports);
  const share = (word: string): number => (counts.get(word) ?? 0) / total;

  const asked = new Set(texts.flat());
  const byFrequency = [...asked]
    .filter((word) => isRussianWord.test(word))
    .sort((a, b) => share(b) - share(a) || (a < b ? -1 : 1));
  const common = shuffled(random, byFrequency.slice(10, 110));
  const usual = new Set(byFrequency.slice(0, 400));
  const isMid = (word: string): boolean => share(word) >= 0.002 && share(word) <= 0.01;
  const mid = shuffled(random, byFrequency.filter(isMid));
  const rare = shuffled(
    random,
    byFrequency.filter((word) => (counts.get(word) ?? 0) <= 2),
  );
  const isAskable = (word: string): boolean => isRussianWord.test(word);

  const together = shuffled(random, texts).flatMap((text) => {
    const words = shuffled(random, [...new Set(text)].filter(isAskable));
    const frequent = words.find((word) => usual.has(word));
    const [first, second] = words.filter((word) => isMid(word) && word.length > 5);
    return frequent && first && second ? [[frequent, first, second] as const] : [];
  });
  // Drawn as often as they stand in a text: what is written often is typed often.
  const begun = shuffled(random, texts.flat()).filter(
    (word) => isRussianWord.test(word) && word.length >= 7,
  );
  const beginnings = (length: number): string[][] =>
    unique(begun.map((word) => word.slice(0, length))).map((letter) => [letter]);
  const mistyped = [...mid, ...rare]
    .filter((word) => word.length >= 6 && word.length <= 10)
    .map((word) => mistype(random, word))
    .filter((word) => !counts.has(word))
    .map((word) => [word]);

  const words: Readonly<Record<QueryClass, readonly (readonly string[])[]>> = {
    common: common.map((word) => [word]),
    mid: mid.map((word) => [word]),
    rare: rare.map((word) => [word]),
    'two-words': together.map(([frequent, first]) => [frequent, first]),
    'three-words': together,
    'words-and-3-letters': together.map(([frequent, first, second]) => [
      frequent,
      first,
      second.slice(0, 3),
    ]),
    'prefix-1': beginnings(1),
    'prefix-2': beginnings(2),
    'prefix-3': beginnings(3),
    'prefix-4': beginnings(4),
    'prefix-6': beginnings(6),
    typo: mistyped,
    similar: mistyped,
    filter: common.map((word) => [word]),
    facets: common.map((word) => [word]),
    // Rare words of two reports, that therefore cannot all be in one.
    partial: together.map(([frequent, first, second], at) => [
      frequent,
      rare[2 * at] ?? '',
      first,
      second,
      common[at % common.length] ?? '',
      rare[2 * at + 1] ?? '',
    ]),
    phrase: shuffled(random, texts).flatMap((text) => phraseOf(random, text)),
    chinese: shuffled(random, chinese).flatMap((run, at) => signsOf(random, run, at % 2 ? 2 : 4)),
  };
  const part = (from: number, to: number): Workload => {
    const workload = queryClasses.map((of): [QueryClass, BenchQuery[]] => [
      of,
      words[of].slice(from, to).map((asking) => ({ of, words: asking })),
    ]);
    return Object.fromEntries(workload) as Record<QueryClass, BenchQuery[]>;
  };
  return {
    asked: part(0, queriesAClass),
    warmUp: part(queriesAClass, queriesAClass + warmUpsAClass),
  };
}

type Counted = {
  /** In how many of the counted reports a word stands. */
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
  /** Words of the asked Russian reports, in order. */
  readonly texts: readonly (readonly string[])[];
  /** Runs of signs of the Chinese reports. */
  readonly chinese: readonly string[];
};

function count(reports: Iterable<SearchDocument>): Counted {
  const counts = new Map<string, number>();
  const texts: string[][] = [];
  const chinese: string[] = [];
  let total = 0;
  for (const { row, text } of reports) {
    if (total === countedReports) break;
    total += 1;
    const words = text.toLowerCase().replaceAll('ё', 'е').match(wordsOfText) ?? [];
    if (row.language === 'zh-Hans') {
      if (total <= askedReports) chinese.push(...words);
      continue;
    }
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
    if (total <= askedReports && row.language === 'ru') texts.push(words);
  }
  return { counts, total, texts, chinese };
}

function mistype(random: Random, word: string): string {
  const at = 2 + Math.floor(random() * (word.length - 3));
  const wrong = letters.filter((letter) => letter !== word[at]);
  return word.slice(0, at) + pick(random, wrong) + word.slice(at + 1);
}

function phraseOf(random: Random, text: readonly string[]): string[][] {
  const start = Math.floor(random() * text.length);
  const phrase = text.slice(start, start + 3);
  return phrase.length === 3 && phrase.every((word) => isRussianWord.test(word)) ? [phrase] : [];
}

function signsOf(random: Random, run: string, length: number): string[][] {
  const signs = [...run].filter((sign) => /\p{Script=Han}/u.test(sign));
  if (signs.length < run.length || run.length < length) return [];
  const start = Math.floor(random() * (signs.length - length + 1));
  return [[signs.slice(start, start + length).join('')]];
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const shuffling = [...list];
  for (let last = shuffling.length - 1; last > 0; last -= 1) {
    const at = Math.floor(random() * (last + 1));
    [shuffling[last], shuffling[at]] = [shuffling[at] as T, shuffling[last] as T];
  }
  return shuffling;
}
