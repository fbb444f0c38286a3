// What the signs of the query language do to what is found; how they are read is tested beside it.
import { describe, expect, it } from 'vitest';
import { archiveOf, numbersFound } from './archive-of.ts';

const engine = archiveOf(
  /* 1 */ { title: 'Визит', text: 'Встреча с мэром города Нанкин. Осмотр порта.' },
  /* 2 */ { title: 'Мэр', text: 'Порт осмотрел консул. Встречи не было.', places: ['Шанхай'] },
  /* 3 */ { text: '江苏省南京市副市长会见总领事。', language: 'zh-Hans', people: ['李中军'] },
  /* 4 */ { text: 'Мэром города стал Ахметов. Объём торговли 2,94 млрд долл.', tags: ['торговля'] },
  /* 5 */ { text: 'Встреча, осмотр, беседа, обед, ужин, прогулка, концерт, порт, отъезд. 15 млн' },
  /* 6 */ { text: 'Торговля в Шанхае', number: '12-34/567', source: 'МИД РК' },
);

/** Numbers of all that meet the query wholly, by number. */
function met(query: string): number[] {
  const { hits } = engine.search(query, { exact: true });
  const whole = new Set(hits.filter(({ isPartial }) => !isPartial).map(({ id }) => id));
  return hits.some(({ id }) => !whole.has(id))
    ? [...whole].map((id) => Number(id.slice(-12))).toSorted((a, b) => a - b)
    : numbersFound(engine, query, { exact: true }).toSorted((a, b) => a - b);
}

describe('denial', () => {
  it.each([
    ['порт -мэр', [5], 'a minus'],
    ['порт НЕ мэр ', [5], 'a word for it'],
    ['порт NOT мэр ', [5], 'an English one'],
    ['-порт', [3, 4, 6], 'alone: all that is left'],
    ['порт -мэр -обед', [], 'twice'],
    ['порт -"с мэром"', [2, 5], 'of a phrase'],
    ['порт -место:Шанхай', [1, 5], 'of a field'],
    ['-порт -торговля', [3], 'of everything asked for'],
    ['встреча -Бишкек ', [1, 2, 5], 'of what is nowhere'],
    ['总领事 -мэр ', [3], 'of a word, not of others that mean the same'],
    ['总领事 -Нанкин ', [], 'of a name in every script'],
  ])('«%s» finds %j: %s', (query, expected) => {
    expect(met(query)).toEqual(expected);
  });

  it('holds among partial matches too', () => {
    const { hits } = engine.search('порт Бишкек -обед', { exact: true });
    expect(hits.map(({ id }) => Number(id.slice(-12))).toSorted()).toEqual([1, 2]);
    expect(hits.every(({ isPartial }) => isPartial)).toBe(true);
  });
});

describe('a phrase', () => {
  it.each([
    ['"с мэром"', [1, 4], 'its one word that is no stop word, in this form alone'],
    ['"мэром города"', [1, 4], 'words side by side'],
    ['"города мэром"', [], 'not in the other order'],
    ['"мэр города"', [], 'not in another form'],
    ['«Встреча с мэром»', [1], 'over a stop word'],
    ['"Встреча мэром"', [], 'a stop word keeps its place'],
    ['"встреча в мэром"', [1], 'though not which one it was'],
    ['"Визит Встреча"', [], 'not from one field into the next'],
    ['"南京市副市长"', [3], 'Chinese, sign after sign'],
    ['"南京副市长"', [], 'Chinese with a sign left out'],
    ['"市南京"', [], 'Chinese in another order'],
    ['"会见总领事"', [3], 'Chinese at the end of a run'],
    ['"长"', [3], 'a single sign, inside a run'],
    ['"事"', [3], 'a single sign at its end'],
    ['"江苏省 市"', [], 'a single sign that stands elsewhere'],
    ['"12-34/567"', [6], 'a number with its signs'],
    ['"2,94 млрд"', [4], 'a decimal'],
    ['заголовок:"Визит"', [1], 'in one field'],
    ['текст:"Визит"', [], 'not in another'],
  ])('%s finds %j: %s', (query, expected) => {
    expect(met(query)).toEqual(expected);
  });

  it('that is nowhere gives way to its words in any form, and says so', () => {
    const { hits, how } = engine.search('"мэр города"');
    expect(how.mode).toBe('most');
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ isPartial }) => isPartial)).toBe(true);
  });
});

describe('nearness', () => {
  it.each([
    ['встреча РЯДОМ/3 порт ', [2], 'within three words'],
    ['порт РЯДОМ/3 встреча ', [2], 'in either order'],
    ['встреча NEAR(7) порт ', [1, 2, 5], 'within seven'],
    ['встреча РЯДОМ/6 порт ', [1, 2], 'one fewer'],
    ['встреча РЯДОМ порт ', [1, 2, 5], 'within eight unless said'],
    ['"мэром города" РЯДОМ/3 Нанкин ', [1], 'a phrase and a word'],
    ['визит РЯДОМ порт ', [], 'not from one field into the next'],
    ['встреча РЯДОМ Бишкек ', [], 'of what is nowhere'],
  ])('«%s» finds %j: %s', (query, expected) => {
    expect(met(query)).toEqual(expected);
  });
});

describe('a pattern', () => {
  it.each([
    ['встреч*', [1, 2, 5], 'any letters at the end'],
    ['вст*ч?е', [], 'any and one, of which there must be one'],
    ['в?т*ча', [1, 5], 'one and any'],
    ['мэр?м', [1, 4], 'one letter in the midst'],
    ['мэр*', [1, 2, 4], 'no letter at all'],
    ['шанх* порт ', [2], 'beside a word'],
    ['заголовок:мэр*', [2], 'in a field'],
    ['зз*', [], 'of nothing'],
    ['порт -встреч*', [], 'denied'],
  ])('«%s» finds %j: %s', (query, expected) => {
    expect(met(query)).toEqual(expected);
  });
});

describe('a word with a tilde', () => {
  it.each([
    ['втреча~', [1, 5], 'a letter lost'],
    ['порд~', [2, 5], 'a letter changed'],
    ['Ахмметов~', [4], 'a letter too many'],
    ['ахметоф~', [4], 'the last letter'],
    ['обед~', [5], 'nothing wrong'],
    ['крокодил~', [], 'nothing alike'],
  ])('«%s» finds %j: %s', (query, expected) => {
    expect(met(query)).toEqual(expected);
  });
});

describe('a choice', () => {
  it.each([
    ['Ахметов ИЛИ осмотр ', [1, 4, 5], 'in words'],
    ['Ахметов | осмотр ', [1, 4, 5], 'as a sign'],
    ['торговля ИЛИ Нанкин ', [1, 3, 4, 6], 'of words in any form'],
    ['(Ахметов ИЛИ осмотр) порт ', [1, 5], 'in brackets'],
    ['Ахметов ИЛИ осмотр порт ', [1, 4, 5], 'binds less than standing side by side'],
    ['(Ахметов | осмотр) -порт ', [4], 'and a denial'],
  ])('«%s» finds %j: %s', (query, expected) => {
    expect(met(query)).toEqual(expected);
  });
});

describe('a field', () => {
  it.each([
    ['заголовок:мэр', [2], 'the title'],
    ['title:мэр', [2], 'in English'],
    ['место:Шанхай', [2], 'places, not the text'],
    ['где:шанхай', [2], 'by another name'],
    ['кто:李中军', [3], 'people'],
    ['тема:торговля', [4], 'topics, not the text'],
    ['номер:12-34/567', [6], 'the number'],
    ['источник:МИД', [6], 'the source'],
    ['текст:Шанхай', [6], 'the text, not places'],
    ['место:Шанхай порт ', [2], 'beside a word'],
    ['место:Шанхай торговля ', [], 'both must hold'],
    ['место:Нанкин|Шанхай', [2], 'either of two'],
  ])('«%s» finds %j: %s', (query, expected) => {
    expect(met(query)).toEqual(expected);
  });
});

describe('a range of numbers', () => {
  it.each([
    ['число:>2 млрд', [4], 'more than'],
    ['число:1..3 млрд', [4], 'between'],
    ['число:10 млн..3 млрд', [4, 5], 'between two scales'],
    ['число:>5 млрд', [], 'more than any'],
    ['торговля число:>1 млрд', [4], 'beside a word'],
    ['2..3 млрд', [4], 'without the name of the field'],
  ])('«%s» finds %j: %s', (query, expected) => {
    expect(met(query)).toEqual(expected);
  });
});
