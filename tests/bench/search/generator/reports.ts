// Streams reports: nine in ten Russian, the rest English, Kazakh and Chinese, 300 words on average,
// each with its own topic, people and places, that come back in title, text and tags.
import type { Language } from '#contract/language.ts';
import {
  classifications,
  reportKinds,
  reportStatuses,
  type SearchDocument,
} from '#contract/report.ts';
import { searchable } from '../../../unit/search/searchable.ts';
import { createRandom, normal, pick, pickEarly, type Random } from './random.ts';
import { writeText, type Topic } from './text.ts';
import { capitalised, formOf } from './vocabulary.ts';
import { makeWorld, type Name, type World } from './world.ts';

const wordsOnAverage = 300;
const spread = 0.7;
const fewestWords = 20;

const firstYear = 1995;
const years = 31;

/**
 * Report 1, 2, … `count`, made when asked for. A shorter run is the beginning of a longer one with
 * the same seed.
 */
export function* generateReports(
  count: number,
  seed = 11,
  world: World = makeWorld(),
): Generator<SearchDocument, void, undefined> {
  const random = createRandom(seed);
  for (let number = 1; number <= count; number += 1) yield makeReport(random, world, number);
}

function makeReport(random: Random, world: World, number: number): SearchDocument {
  const language = pickLanguage(random);
  const topic = pickTopic(random, world, language);
  // The mean of a log-normal distribution lies above its median.
  const median = Math.log(wordsOnAverage) - spread ** 2 / 2;
  const words = Math.max(fewestWords, Math.round(Math.exp(median + spread * normal(random))));
  const text = writeText(random, world, topic, words);
  const date = pickDate(random);
  return searchable(number, {
    title: makeTitle(random, topic),
    number:
      random() < 0.7 ? `${pick(random, ['03', '05', '17'])}-${number}/${date.slice(2, 4)}` : '',
    date,
    dateFrom: date,
    place: topic.places[0]?.full ?? '',
    kind: pickEarly(random, reportKinds),
    status: pick(random, reportStatuses),
    language,
    classification: pick(random, classifications),
    tags: unique(several(random, 1, 4, () => pickEarly(random, world.tags))),
    lead: text.slice(0, 200),
    text,
    people: topic.people.map(({ full }) => full),
    places: topic.places.map(({ full }) => full),
    source:
      random() < 0.2
        ? several(random, 2, 3, () => formOf(random, pick(random, topic.words))).join(' ')
        : '',
  });
}

function pickLanguage(random: Random): Language {
  const share = random();
  if (share < 0.9) return 'ru';
  if (share < 0.94) return 'en';
  return share < 0.97 ? 'kk' : 'zh-Hans';
}

function pickTopic(random: Random, world: World, language: Language): Topic {
  const vocabulary = { ru: world.ru, en: world.en, kk: world.kk, 'zh-Hans': world.zh }[
    language as 'ru' | 'en' | 'kk' | 'zh-Hans'
  ];
  const pickName = (names: readonly Name[]): Name => pickEarly(random, names);
  return {
    language,
    vocabulary,
    words: several(random, 12, 12, () => vocabulary.content(random)),
    people: unique(several(random, 1, 4, () => pickName(world.people))),
    places: unique(several(random, 1, 3, () => pickName(world.places))),
  };
}

function makeTitle(random: Random, topic: Topic): string {
  const { vocabulary, people, places, language } = topic;
  const words = several(random, 3, 6, () =>
    formOf(random, random() < 0.5 ? pick(random, topic.words) : vocabulary.content(random)),
  );
  if (language === 'zh-Hans') return words.join('');
  const person = people[0];
  if (person && random() < 0.5) words.push(formOf(random, person.inText));
  const place = places[0];
  if (place) words.push(vocabulary.small(random), formOf(random, place.inText));
  return capitalised(words.join(' '));
}

/** A day; recent years have more reports. */
function pickDate(random: Random): string {
  const year = firstYear + Math.floor(Math.sqrt(random()) * years);
  const twoDigits = (most: number): string =>
    String(1 + Math.floor(random() * most)).padStart(2, '0');
  return `${year}-${twoDigits(12)}-${twoDigits(28)}`;
}

function several<T>(random: Random, least: number, most: number, make: () => T): T[] {
  const length = least + Math.floor(random() * (most - least + 1));
  return Array.from({ length }, make);
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
