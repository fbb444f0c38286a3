// Hand-made pairs of what is typed and what stands in a report: each alone among a few texts that
// say nothing, and in one archive with the texts of all the others.
import { describe, expect, it } from 'vitest';
import {
  createEngine,
  type SearchEngine,
  type SearchOptions,
} from '../../../renderer/search/engine/engine.ts';
import { numberOf } from './engine/archive-of.ts';
import { abbreviations } from './pairs/abbreviations.ts';
import { mixedScripts } from './pairs/mixed-scripts.ts';
import { numbers } from './pairs/numbers.ts';
import { order } from './pairs/order.ts';
import { people } from './pairs/people.ts';
import { places } from './pairs/places.ts';
import { spelling } from './pairs/spelling.ts';
import { typos } from './pairs/typos.ts';
import { wordFormsEn, wordFormsKk } from './pairs/word-forms-kk-en.ts';
import { wordFormsRu } from './pairs/word-forms-ru.ts';
import { searchable } from './searchable.ts';

const themes = [
  wordFormsRu,
  wordFormsKk,
  wordFormsEn,
  spelling,
  numbers,
  abbreviations,
  typos,
  mixedScripts,
  people,
  places,
  order,
];

const crowd = [
  'Погода в тот день была ясной, и дорога заняла два часа.',
  'The weather was fine that day and the road took two hours.',
  'Сол күні ауа райы ашық болды, жол екі сағатқа созылды.',
  '当天天气晴朗，路上花了两个小时。',
];

/** Each text under a number, from 1. */
function engineOf(texts: Iterable<string>): SearchEngine {
  const engine = createEngine();
  let number = 0;
  for (const text of texts) engine.put(searchable((number += 1), { text }));
  return engine;
}

const textNumbers = new Map<string, number>();
for (const { found, mended, decoys, choices } of themes) {
  const texts = [...found, ...mended, ...decoys].map(([, text]) => text);
  for (const text of [...texts, ...choices.flatMap(([, right, wrong]) => [right, wrong])]) {
    if (!textNumbers.has(text)) textNumbers.set(text, textNumbers.size + 1);
  }
}
const all = engineOf(textNumbers.keys());
const numberAmongAll = (text: string): number => textNumbers.get(text) ?? 0;

/** Numbers of reports that meet all of the query, best first. */
function met(engine: SearchEngine, query: string, options: SearchOptions = {}): number[] {
  const { hits } = engine.search(query, { limit: 1000, ...options });
  return hits.flatMap(({ id, isPartial }) => (isPartial ? [] : [numberOf(id)]));
}

const pageful = 10;

describe('the pairs', () => {
  it('are four hundred and fifty and more, each with its reason', () => {
    const pairs = themes.flatMap(({ found, mended, decoys, choices }) => [
      ...found,
      ...mended,
      ...decoys,
      ...choices,
    ]);
    expect(pairs.length).toBeGreaterThanOrEqual(450);
    const told = pairs.map((pair) => pair.slice(0, -1).join(' / '));
    expect(new Set(told).size).toBe(pairs.length);
    expect(pairs.filter((pair) => (pair.at(-1) ?? '').length < 5)).toEqual([]);
  });
});

describe.each(themes)('$name', ({ found, mended, decoys, choices }) => {
  it.each(found)('«%s» finds «%s»: %s', (query, text) => {
    expect(met(engineOf([text, ...crowd]), query), 'alone').toContain(1);
    expect(met(all, query).slice(0, pageful), 'among all').toContain(numberAmongAll(text));
  });

  it.each(mended)('«%s», mended, finds «%s»: %s', (query, text) => {
    expect(met(engineOf([text, ...crowd]), `${query} `), 'alone').toContain(1);
    expect(met(all, `${query} `).slice(0, pageful), 'among all').toContain(numberAmongAll(text));
  });

  it.each(decoys)('«%s» does not find «%s»: %s', (query, text) => {
    expect(met(engineOf([text, ...crowd]), `${query} `, { exact: true }), 'alone').toEqual([]);
    const among = met(all, `${query} `, { exact: true });
    expect(among, 'among all').not.toContain(numberAmongAll(text));
  });

  it.each(choices)('«%s» finds «%s» before «%s»: %s', (query, right, wrong) => {
    const [first] = engineOf([wrong, right, ...crowd]).search(`${query} `).hits;
    expect(first && numberOf(first.id), 'alone').toBe(2);
    const numbersFound = all
      .search(`${query} `, { limit: 1000 })
      .hits.map(({ id }) => numberOf(id));
    const rank = (text: string): number => numbersFound.indexOf(numberAmongAll(text));
    expect(rank(right), 'among all').toBeGreaterThanOrEqual(0);
    if (rank(wrong) >= 0) expect(rank(right)).toBeLessThan(rank(wrong));
  });
});
