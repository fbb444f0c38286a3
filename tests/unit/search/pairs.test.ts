// What a person types against what stands in a report: the promise of search, line by line.
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../renderer/search/engine/engine.ts';
import { searchable } from './searchable.ts';

function isFound(query: string, text: string): boolean {
  const engine = createEngine();
  engine.put(searchable(1, { text }));
  // A second report, so that no word is rare merely because the archive is empty.
  engine.put(searchable(2, { text: 'Погода была ясной.' }));
  return engine.search(query).hits.some(({ id }) => id === searchable(1).row.id);
}

const found: readonly (readonly [query: string, text: string, why: string])[] = [
  ['встреча', 'Провели встречу с акимом', 'accusative'],
  ['встреча', 'обсудили на встречах', 'prepositional plural'],
  ['встречей', 'Вторая встреча не состоялась', 'an oblique form asks for the nominative'],
  ['соглашение', 'о подписанных соглашениях', 'plural of a neuter'],
  ['Казахстаном', 'делегация Казахстана', 'instrumental and genitive of a country'],
  ['Казахстан', 'товары в Казахстане', 'prepositional of a country'],
  ['Аккошкаров', 'вместе с Аккошкаровым', 'a surname in -ов'],
  ['Аккошкарова', 'консул Аккошкаров', 'a surname asked for in the genitive'],
  ['Садыковой', 'госпожа Садыкова', 'a woman’s surname'],
  ['Китай', 'делегация Китая', 'a name in -ай, which a stemmer takes for an adjective'],
  ['Китаем', 'делегация Китая', 'two oblique forms of it'],
  ['Токаев', 'послание Токаева', 'a short surname'],
  ['Шанхае', 'город Шанхай', 'a city in -й'],
  ['Алма-Ате', 'прибыл в Алма-Ату', 'both halves of a double name'],
  ['вице-президент', 'встретил вице-президента', 'a hyphened post'],
  ['торговые', 'торговых представителей', 'an adjective'],
  ['подписал', 'соглашение подписали стороны', 'a verb'],
  ['Актобе', 'из г.Актобе прибыл', 'an abbreviation glued to a city'],
  ['Кызылорда', 'в г.Кызылорде прошёл форум', 'glued and inflected'],
  ['Ахметов', 'Б.Ахметов выступил', 'an initial glued to a surname'],
  ['Б.Ахметов', 'Болат Ахметов выступил', 'an initial asked for where the name is full'],
  ['Б. К. Ахметова', 'Ахметов Болат Кайратович', 'two initials'],
  ['о встрече в Шанхае', 'Встреча прошла, Шанхай', 'prepositions ask for nothing'],
  ['Приём', 'состоялся прием', 'ё in the query'],
  ['прием', 'состоялся приём', 'ё in the text'],
  ['САММИТ', 'на саммите', 'capitals in the query'],
  ['оон', 'резолюция ООН', 'capitals in the text'],
  ['«Самрук»', 'фонд "Самрук"', 'angle and straight quotes'],
  ['"Евразия"', 'фонд «Евразия»', 'quotes the other way round'],
  ['торгово–экономический', 'торгово-экономического сотрудничества', 'an en dash for a hyphen'],
  ['торгово - экономический', 'торгово‑экономические связи', 'a non-breaking hyphen'],
  ['Xi’an', "a route through Xi'an", 'a curly apostrophe for a straight one'],
  ["Xi'an", 'railway to Xi‘an', 'an opening quote as apostrophe'],
  ['Xian', 'railway to Xi’an', 'no apostrophe at all'],
  ["consul's", 'the consul arrived', 'an English possessive'],
  ['visiting', 'the delegation visited the port', 'English verb forms'],
  ['agreements', 'One agreement was signed', 'an English plural'],
  ['Geneve', 'Réunion à Genève', 'a Latin accent'],
  ['Zürich', 'flight to Zurich', 'an accent in the query'],
  ['Jiǎng', 'with Mr Jiang', 'a pinyin tone'],
  ['замок', 'старинный за\u0301мок', 'a stress mark in the text'],
  ['Йошкар', 'делегация Йошкар-Олы', 'й written as one letter or as two'],
  ['республика', 'рес\u00adпуб\u00adлика', 'soft hyphens pasted from a word processor'],
  ['Серік', 'аким Cерік Оспанов', 'a Latin C in a Kazakh name'],
  ['Сарсен', 'Сapсен прибыл', 'Latin a and p in a Cyrillic word'],
  ['Microsoft', 'компания Мicrosoft', 'a Cyrillic М in a Latin word'],
  ['2,94', 'составил 2,94 млрд', 'a decimal comma'],
  ['2.94', 'составил 2,94 млрд', 'a point asks for a comma'],
  ['2,94', 'reached 2.94 bn', 'a comma asks for a point'],
  ['2 940', 'около 2\u00a0940 тонн', 'a number in groups'],
  ['04.02.2026', 'подписано 04.02.2026', 'a date'],
  ['2026', 'подписано 04.02.2026', 'the year of a date'],
  ['2026', 'в 2026г. запланировано', 'a year with its г. glued on'],
  ['12-34/567', 'письмо № 12-34/567', 'a document number'],
  ['G20', 'на саммите G20 обсудили', 'a letter with its number'],
  ['１２', 'комната 12', 'full-width digits'],
  ['南京', '江苏省南京市副市长', 'two signs inside a sentence'],
  ['贸易', '双边贸易额增长', 'a word of two signs'],
  ['副市长', '南京市副市长会见', 'three signs'],
  ['长', '会见副市长', 'one sign at the end of a run'],
  ['市', '会见副市长', 'one sign inside a run'],
  ['南京 市长', '市长在南京', 'two Chinese words in any order'],
  ['Нанкин 南京', 'город Нанкин (南京市)', 'two writings at once'],
  ['3D', '关于3D打印的合作', 'a code between signs'],
  ['MoU', 'MoU-ға қол қойылды', 'Latin before a hyphen and a Kazakh ending'],
  ['MoU', 'MoUға қол қойылды', 'Latin with a Kazakh ending glued on'],
  ['кездесу', 'кездесулер өтті', 'a Kazakh plural'],
  ['кездесулер', 'кездесуге келді', 'Kazakh plural and dative'],
  ['сапар', 'жұмыс сапарында болды', 'Kazakh possessive and locative'],
  ['сапарында', 'ресми сапар', 'the same the other way round'],
  ['Қазақстан', 'Қазақстанның Халық Кеңесі', 'a Kazakh genitive'],
  ['өңірлер', 'өңірлеріміздің дамуы', 'plural, possessor and case'],
  ['шаруашылық', 'ауыл шаруашылығы', 'қ softened to ғ'],
  ['встр', 'состоялась встреча', 'the beginning of a word being typed'],
  ['встреча с мэр', 'встречи с мэром города', 'a finished word and one being typed'],
  ['встречам', 'итоги встречи', 'a whole form reaches the others through its stem'],
  ['товарооб', 'рост товарооборота', 'a long beginning'],
];

const decoys: readonly (readonly [query: string, text: string, why: string])[] = [
  ['Беинеу', 'станция Бейнеу', 'й is not и'],
  ['кала', 'қала әкімі', 'қ is not к'],
  ['онер', 'өнер мектебі', 'ө is not о'],
  ['2', 'составил 2,94 млрд', 'a decimal is one word'],
  ['294', 'составил 2,94 млрд', 'a decimal is not its digits'],
  ['京南', '江苏省南京市', 'signs in the other order'],
  ['南市', '江苏省南京市', 'signs that do not touch'],
  ['речи', 'состоялась встреча', 'the middle of a word'],
  ['министр', 'заявили в министерстве', 'another word of the same root'],
  ['порт', 'экспорт вырос', 'the end of a word'],
  ['ток', 'Президент Токаев', 'a noun inside a surname'],
  ['консул', 'обратились за консультацией', 'a word that begins like it'],
  ['Нанкин и', 'Пекин и Шанхай', 'a stop word alone is no reason'],
];

describe('a query finds the text', () => {
  it.each(found)('«%s» in «%s»: %s', (query, text) => {
    expect(isFound(query, text)).toBe(true);
  });
});

describe('a finished query does not find the text', () => {
  it.each(decoys)('«%s» in «%s»: %s', (query, text) => {
    expect(isFound(`${query} `, text)).toBe(false);
  });
});
