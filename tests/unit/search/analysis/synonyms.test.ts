import { describe, expect, it } from 'vitest';
import {
  equivalentsOf,
  synonymGroups,
} from '../../../../renderer/search/engine/analysis/synonyms.ts';
import { isWeak } from '../../../../renderer/search/engine/analysis/weak-words.ts';
import { wordsOf } from './words.ts';

/** All phrases that may stand for some words of a query. */
function phrasesFor(query: string): string[] {
  return equivalentsOf(wordsOf(query)).flatMap(({ phrases }) => phrases);
}

describe('other words for a thing', () => {
  it.each([
    ['МИД', 'Министерство иностранных дел'],
    ['министерством иностранных дел', 'МИД'],
    ['Сыртқы істер министрлігінің', 'MFA'],
    ['Ministry of Foreign Affairs', '外交部'],
    ['外交部', 'МИД'],
    ['中国外交部发言人', 'МИД'],
    ['США', '美国'],
    ['Соединённых Штатов Америки', 'USA'],
    ['АҚШ', 'Соединённые Штаты'],
    ['КНР', 'Китай'],
    ['ҚХР', 'China'],
    ['ДСҰ', 'ВТО'],
    ['WTO', '世贸组织'],
    ['генконсул', 'генеральный консул'],
    ['Генерального консула', 'consul general'],
    ['总领事', 'генеральный консул'],
    ['шведский', 'Швеция'],
    ['Швеции', 'шведский'],
    ['млрд', 'billion'],
    ['обл', 'область'],
    ['ДСП', 'для служебного пользования'],
    ['НАТО', 'Организация Североатлантического договора'],
  ])('«%s» may be «%s»', (query, phrase) => {
    expect(phrasesFor(query)).toContain(phrase);
  });

  it.each(['who came', 'tell us', 'г', 'с', 'Нанкин', 'министерство погоды', '京南'])(
    '«%s» is nothing else',
    (query) => {
      expect(phrasesFor(query)).toEqual([]);
    },
  );

  it('stand for the longest run that has them, by its place among the words', () => {
    const [only, ...more] = equivalentsOf(wordsOf('визит министра иностранных дел РФ'));
    expect([only?.from, only?.to]).toEqual([1, 4]);
    expect(only?.phrases).toContain('глава МИД');
    expect(more.map(({ from, to }) => [from, to])).toEqual([[4, 5]]);
  });

  it('never name the words that were asked for', () => {
    for (const group of synonymGroups) {
      for (const phrase of group) expect(phrasesFor(phrase)).not.toContain(phrase);
    }
  });

  it('are groups of two and more', () => {
    for (const group of synonymGroups) expect(group.length).toBeGreaterThan(1);
  });
});

describe('a weak word', () => {
  it.each(['сколько', 'какого', 'what', 'did', 'қандай', 'дегеніміз', '什么', '多少', '%'])(
    '«%s» asks and does not tell',
    (word) => {
      expect(isWeak(word)).toBe(true);
    },
  );

  it.each(['国的', '的经', '也是', '在南'])('«%s» joins two words', (pair) => {
    expect(isWeak(pair)).toBe(true);
  });

  it.each(['встреча', 'ли', 'го', 'ма', 'visit', 'кездесу', '贸易', '2026', 'мир'])(
    '«%s» tells',
    (word) => {
      expect(isWeak(word)).toBe(word === 'ли');
    },
  );
});
