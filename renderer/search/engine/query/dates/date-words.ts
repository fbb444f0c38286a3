// The vocabulary of dates, in four languages. A sign is one letter for what a word is, so that a
// whole expression has a signature («MY»: a month and its year) a table can be asked for.
import { foldKey } from '../fold-key.ts';

/**
 * Y a year, y a year told from this one, n a number, M a month, S a season, Q a quarter, H half a
 * year (h one of the two), U a unit of time (in months; a week 0.25, a day 0), T this or the last (0, -1), R recent,
 * D a decade, d a day told from today, m the Chinese sign behind the number of a month. Between
 * dates: s since, u up to and with, b before, a after, & and; the same behind their date: B A F.
 * l is ≤, _ says nothing.
 */
export type Sign =
  | 'Y'
  | 'y'
  | 'n'
  | 'M'
  | 'S'
  | 'Q'
  | 'H'
  | 'h'
  | 'U'
  | 'T'
  | 'R'
  | 'D'
  | 'd'
  | 'm'
  | 's'
  | 'u'
  | 'b'
  | 'a'
  | '&'
  | 'B'
  | 'A'
  | 'F'
  | 'l'
  | '_';

export type DateWord = { readonly sign: Sign; readonly value: number };

export const units = { year: 12, month: 1, week: 0.25, day: 0 } as const;
export const winter = 4;

const adjective = 'ый ий ого его ом ем ому ему ым им ая яя ой ей ую юю ое ее ые ие ых их ыми ими';
/** Cases of Kazakh words that end hard or soft, with and without a possessor. */
const kazakhCases =
  ' да де та те дан ден тан тен нан нен ға ге қа ке ның нің дың дің тың тің ы і сы сі ында інде ынан інен ына іне ының інің ғы гі дағы дегі тағы тегі';

const words = new Map<string, DateWord>();

function add(sign: Sign, value: number, list: string): void {
  for (const word of list.split(' ')) words.set(foldKey(word), { sign, value });
}

/** Every stem with every ending; an ending may be none. */
function inflect(sign: Sign, value: number, stems: string, endings: string): void {
  for (const stem of stems.split(' ')) {
    for (const ending of endings.split(' ')) add(sign, value, stem + ending);
  }
}

const soft = 'ь я е ю ем';
const russianMonths: readonly (readonly [string, string])[] = [
  ['январ', soft],
  ['феврал', soft],
  ['март', ' а е у ом'],
  ['апрел', soft],
  ['ма', 'й я е ю ем'],
  ['июн', soft],
  ['июл', soft],
  ['август', ' а е у ом'],
  ['сентябр', soft],
  ['октябр', soft],
  ['ноябр', soft],
  ['декабр', soft],
];
russianMonths.forEach(([stem, endings], i) => inflect('M', i + 1, stem, endings));
[
  'янв january jan',
  'фев февр february feb',
  'мар march mar',
  'апр april apr',
  'may',
  'june jun',
  'july jul',
  'авг august aug',
  'сен сент september sep sept',
  'окт october oct',
  'нояб november nov',
  'дек december dec',
].forEach((list, i) => add('M', i + 1, list));
add('M', 11, 'ноя');
'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'
  .split(' ')
  .forEach((stem, i) => inflect('M', i + 1, stem, kazakhCases));
inflect('M', 9, 'қыркүйег', kazakhCases);
add('m', 0, '月 月份');

add('S', 1, 'весна весны весне весну весной весною spring 春 春天 春季');
add('S', 2, 'лето лета лету летом лете summer 夏 夏天 夏季');
add('S', 3, 'осень осени осенью autumn fall 秋 秋天 秋季');
add('S', winter, 'зима зимы зиме зиму зимой зимою winter 冬 冬天 冬季');
'көктем жаз күз қыс'.split(' ').forEach((stem, i) => inflect('S', i + 1, stem, kazakhCases));

inflect('Q', 0, 'квартал', ' а е у ом ы ов');
add('Q', 0, 'кв q quarter quarters 季度');
inflect('Q', 0, 'тоқсан', kazakhCases);
add('h', 1, '上半年');
add('h', 2, '下半年');
add('H', 0, 'полугодие полугодия полугодии полугодию полугодием h half 半年');
inflect('H', 0, 'жартыжылдық жартыжылдығы', kazakhCases);

add('U', units.year, 'год года году годом годе годы годов годам годах лет г гг year years yr 年');
inflect('U', units.year, 'жыл', `${kazakhCases} лы дық лық`);
inflect('U', units.month, 'месяц', ' а е у ем ы ев');
add('U', units.month, 'мес month months 个月 個月');
inflect('U', units.month, 'ай', kazakhCases);
add('U', units.week, 'неделя недели неделе неделю неделей недель week weeks 周 星期');
inflect('U', units.week, 'апта', kazakhCases);
add('U', units.day, 'день дня дню днем дне дни дней сутки суток day days 天');
inflect('U', units.day, 'күн', kazakhCases);

inflect('T', -1, 'прошл минувш предыдущ', adjective);
inflect('T', -2, 'позапрошл', adjective);
inflect('T', 0, 'текущ нынешн', adjective);
add(
  'T',
  0,
  'этот этого этом этому этим эта этой эту это this current осы бұл ағымдағы 本 这 这个 這個',
);
inflect('T', 1, 'следующ будущ', adjective);
add('T', 1, 'next келесі 下 下个 下個');
add('T', -1, 'last previous өткен алдыңғы былтырғы 上 上个 上個');
inflect('R', 0, 'последн', adjective);
add('R', 0, 'past recent соңғы 最近 过去 過去 近');

add('y', 0, 'биыл биылғы 今年');
add('y', -1, 'былтыр 去年');
add('y', -2, '前年');
add('y', 1, '明年');
add('d', 0, 'сегодня today бүгін 今天 今日');
add('d', -1, 'вчера yesterday кеше 昨天 昨日');
add('d', -2, 'позавчера 前天');
add('d', 1, 'завтра tomorrow ертең 明天');

add('D', 0, 'жылдар жылдары жылдардың 年代');
[
  'первый первого первом первое первая i і first бірінші 一',
  'второй второго втором второе вторая ii іі second екінші 二 两',
  'третий третьего третьем третье третья iii ііі third үшінші 三',
  'четвертый четвертого четвертом четвертое четвертая iv іv fourth төртінші 四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
].forEach((list, i) => add('n', i + 1, list));

add('s', 0, 'с со от from since начиная между between 从 從 自');
add('u', 0, 'по to till until through 至 到');
add('b', 0, 'до раньше ранее before перед');
add('a', 0, 'после позже after');
add('&', 0, 'и and және мен пен бен 和');
add('B', 0, 'дейін 前 之前 以前');
add('A', 0, 'кейін соң 后 後 之后 以后 之後 以後');
add('F', 0, 'бастап 起 以来 以來');
add('_', 0, 'в во за на the of in during for on бойы 第 日 号 號 份 的 期间');

/** What a word is in a date; undefined for all other words. */
export function dateWord(word: string): DateWord | undefined {
  return words.get(foldKey(word));
}

/** Chinese has no spaces: the longest word of dates that begins the text. */
export function leadingDateWord(text: string): ({ readonly word: string } & DateWord) | undefined {
  for (let length = Math.min(longestUnspaced, text.length); length > 0; length -= 1) {
    const word = text.slice(0, length);
    const found = words.get(word);
    if (found) return { word, ...found };
  }
  return undefined;
}

const longestUnspaced = 3;
