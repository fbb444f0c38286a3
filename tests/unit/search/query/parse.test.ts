import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../renderer/search/engine/query/parse.ts';
import { printTree } from './print-tree.ts';

const today = '2026-02-18';

function read(text: string): string {
  return printTree(parseQuery(text, { today }).root);
}

function notesOf(text: string): string[] {
  return parseQuery(text, { today }).notes.map(({ note, ...what }) =>
    [note, ...Object.values(what)].join(' '),
  );
}

describe('plain words', () => {
  it.each([
    ['встреча мэр Нанкин', '[встреча мэр Нанкин…]'],
    ['встреча мэр ', '[встреча мэр]'],
    ['встреча, мэр.', '[встреча, мэр.]'],
    ['когда была встреча?', '[когда была встреча?]'],
    ['南京市长访问', '[南京市长访问…]'],
    ["Xi'an д’Артаньян", "[Xi'an д’Артаньян…]"],
    ['торгово-экономический', '[торгово-экономический…]'],
    ['Казахстан - Китай – торговля', '[Казахстан - Китай – торговля…]'],
    ['и или не рядом', '[и или не рядом…]'],
    ['and or not near', '[and or not near…]'],
    ['R&D и АТ&Т, 2+2, 5*6', '[R&D и АТ&Т, 2+2, 5*6…]'],
    ['отчёт за 2025... и далее', '[отчёт за 2025... и далее…]'],
    ['<div> a>b', '[<div> a>b…]'],
    ['', '∅'],
    ['  \u200b ', '∅'],
    ['?! … — 🙂', '∅'],
  ])('%s', (text, tree) => {
    expect(read(text)).toBe(tree);
  });

  it('know where they stood in the query', () => {
    const { root } = parseQuery('вид:справка  встреча  с мэром ', { today });
    expect(root).toMatchObject({
      kind: 'and',
      parts: [{ kind: 'condition' }, { text: 'встреча  с мэром', start: 13, end: 29 }],
    });
  });
});

describe('phrases', () => {
  it.each(['"a b"', '«a b»', '“a b”', '„a b“', '„a b”', '「a b」', '『a b』', '＂a b＂', '"a b”'])(
    'are opened and closed by any pair of quotes: %s',
    (text) => {
      expect(read(text)).toBe('"a b"');
    },
  );

  it.each([
    ['мэр "встреча с послом" Нанкин', '(and [мэр] "встреча с послом" [Нанкин…])'],
    ['"И ИЛИ -x ("', '"И ИЛИ -x ("'],
    ['«Отчёт «О визите»»', '"Отчёт «О визите"'],
    ['""', '∅'],
    ['» слово ”', '[слово]'],
  ])('%s', (text, tree) => {
    expect(read(text)).toBe(tree);
  });

  it('reach to the end when they are not closed, and say so', () => {
    expect(read('мэр "осень 2025')).toBe('(and [мэр] "осень 2025")');
    expect(notesOf('мэр "осень 2025')).toEqual(['unclosed-quote']);
  });
});

describe('operators', () => {
  it.each([
    ['а И б', '(and [а] [б…])'],
    ['а AND б', '(and [а] [б…])'],
    ['а ЖӘНЕ б', '(and [а] [б…])'],
    ['а & б', '(and [а] [б…])'],
    ['+а +б', '(and [а] [б…])'],
    ['南京 和 上海', '(and [南京] [上海…])'],
    ['南京 且 上海', '(and [南京] [上海…])'],
    ['а ИЛИ б', '(or [а] [б…])'],
    ['а OR б', '(or [а] [б…])'],
    ['а НЕМЕСЕ б', '(or [а] [б…])'],
    ['а|б', '(or [а] [б…])'],
    ['а || б', '(or [а] [б…])'],
    ['а ｜ б', '(or [а] [б…])'],
    ['南京 或 上海', '(or [南京] [上海…])'],
    ['а НЕ б', '(and [а] (not [б…]))'],
    ['а NOT б', '(and [а] (not [б…]))'],
    ['а -б', '(and [а] (not [б…]))'],
    ['а －б', '(and [а] (not [б…]))'],
    ['а -"б в"', '(and [а] (not "б в"))'],
    ['а -место:б', '(and [а] (not places:[б…]))'],
    ['-(а б) в', '(and (not [а б]) [в…])'],
    ['а РЯДОМ б', '(near/8 [а] [б…])'],
    ['а РЯДОМ/5 б', '(near/5 [а] [б…])'],
    ['а РЯДОМ/+5 б', '(near/5 [а] [б…])'],
    ['а NEAR/3 б', '(near/3 [а] [б…])'],
    ['а NEAR(4) б', '(near/4 [а] [б…])'],
    ['а ҚАСЫНДА "б в"', '(near/8 [а] "б в")'],
    ['а РЯДОМ/99999 б', '(near/100 [а] [б…])'],
    ['а РЯДОМ/3 б РЯДОМ/5 в', '(near/5 [а] [б] [в…])'],
    ['\u200fа\u200f \u200eИЛИ\u200e б', '(or [а\u200f] [б…])'],
  ])('%s', (text, tree) => {
    expect(read(text)).toBe(tree);
  });

  it.each([
    ['жоба ЕМЕС', '(not [жоба])'],
    ['ЕМЕС жоба', '(not [жоба…])'],
    ['кездесу ЕМЕС жоба', '(and [кездесу] (not [жоба…]))'],
    ['(жоба ЕМЕС) кездесу', '(and (not [жоба]) [кездесу…])'],
    ['жоба ЕМЕС И кездесу', '(and (not [жоба]) [кездесу…])'],
  ])('deny what follows, and in Kazakh what stands before when nothing does: %s', (text, tree) => {
    expect(read(text)).toBe(tree);
  });

  it.each([
    ['а ИЛИ б И в', '(or [а] (and [б] [в…]))'],
    ['а б ИЛИ в г', '(or [а б] [в г…])'],
    ['НЕ а б', '(and (not [а]) [б…])'],
    ['НЕ а ИЛИ б', '(or (not [а]) [б…])'],
    ['а б РЯДОМ в г', '(and [а] (near/8 [б] [в]) [г…])'],
    ['а И (б ИЛИ в)', '(and [а] (or [б] [в]))'],
    ['（а｜б） в', '(and (or [а] [б]) [в…])'],
    ['(а | (б (в -г)))', '(or [а] (and [б] [в] (not [г])))'],
    ['-(-а)', '[а]'],
  ])('bind not before near before and before or: %s', (text, tree) => {
    expect(read(text)).toBe(tree);
  });

  it.each([
    ['мэр РЯДОМ (Нанкин ИЛИ Шанхай)', '(or (near/8 [мэр] [Нанкин]) (near/8 [мэр] [Шанхай]))'],
    ['мэр РЯДОМ дата:2025', '(and [мэр] date:2025-01-01..2025-12-31)'],
    ['место:а РЯДОМ б', '(and places:[а] [б…])'],
    ['место:(а РЯДОМ б)', '(near/8 places:[а] places:[б])'],
  ])('are near as far as both have a place in the text: %s', (text, tree) => {
    expect(read(text)).toBe(tree);
  });

  it.each([
    ['И ИЛИ НЕ РЯДОМ', '∅'],
    ['встреча И', '[встреча]'],
    ['встреча НЕ', '[встреча]'],
    ['встреча -', '[встреча]'],
    ['встреча -"', '[встреча]'],
    ['ИЛИ встреча ИЛИ ИЛИ мэр', '(or [встреча] [мэр…])'],
    ['РЯДОМ мэр', '[мэр…]'],
    ['а НЕ НЕ -б', '(and [а] (not [б…]))'],
    ['() ) мэр ((', '[мэр]'],
  ])('are passed over where they join nothing: %s', (text, tree) => {
    expect(read(text)).toBe(tree);
  });

  it('are remarked on only where a bracket is not closed', () => {
    expect(notesOf('((мэр)')).toEqual(['unclosed-bracket']);
    expect(notesOf('И мэр) НЕ')).toEqual([]);
  });
});

describe('fields', () => {
  it.each([
    ['место:Нанкин', 'places:[Нанкин…]'],
    ['place:Nanjing', 'places:[Nanjing…]'],
    ['орын:Нанкин', 'places:[Нанкин…]'],
    ['地点：南京', 'places:[南京…]'],
    ['КТО:Ли', 'people:[Ли…]'],
    ['who:Li', 'people:[Li…]'],
    ['кім:Ли', 'people:[Ли…]'],
    ['ким:Ли', 'people:[Ли…]'],
    ['人:李强', 'people:[李强…]'],
    ['тема:торговля', 'tags:[торговля…]'],
    ['тақырып:сауда', 'tags:[сауда…]'],
    ['тақырыбы:сапар', 'title:[сапар…]'],
    ['主题:贸易', 'tags:[贸易…]'],
    ['номер:12-03', 'number:[12-03…]'],
    ['нөмір:12', 'number:[12…]'],
    ['название:отчёт', 'title:[отчёт…]'],
    ['text:port', 'text:[port…]'],
    ['мәтін:порт', 'text:[порт…]'],
    ['источник:МИД', 'source:[МИД…]'],
    ['место: Нанкин мэр', '(and places:[Нанкин] [мэр…])'],
    ['место:"Нижний Новгород"', 'places:"Нижний Новгород"'],
    ['место:(Нанкин | Шанхай)', '(or places:[Нанкин] places:[Шанхай])'],
    ['место:Нанкин|"Новый порт" мэр', '(and (or places:[Нанкин] places:"Новый порт") [мэр…])'],
    ['место:Нанкин | Шанхай', '(or places:[Нанкин] [Шанхай…])'],
    ['тема:(порт -аэропорт)', '(and tags:[порт] (not tags:[аэропорт]))'],
    ['кто:Ли who:Li', '(and people:[Ли] people:[Li…])'],
    ['место:', '∅'],
    ['место:кто:Ли', 'people:[Ли…]'],
    ['номер:12*', 'number:12*'],
  ])('%s', (text, tree) => {
    expect(read(text)).toBe(tree);
  });

  it.each(['Wang:Li', 'https://example.org/a?b=c*', '12:30', 'file:///tmp', ':', 'a::b'])(
    'that do not exist are words: %s',
    (text) => {
      expect(read(text)).not.toMatch(/:\[|:"/);
    },
  );

  it('that do not exist are remarked on where one was meant', () => {
    expect(notesOf('Wang:Li')).toEqual(['unknown-field Wang']);
    expect(notesOf('https://example.org 12:30 итоги: мэр')).toEqual([]);
  });
});

describe('values', () => {
  it.each([
    ['вид:справка', 'kind:note'],
    ['вид:справки', 'kind:note'],
    ['вид:Отч', '(or kind:visit kind:embassy)'],
    ['вид:нота', 'kind:verbale'],
    ['kind:telegram', 'kind:telegram'],
    ['kind:memo', 'kind:conversation'],
    ['түрі:жеделхат', 'kind:telegram'],
    ['түрі:аныктама', 'kind:note'],
    ['类型：照会', 'kind:verbale'],
    ['вид:запись беседы Нанкин', '(and kind:conversation [Нанкин…])'],
    ['вид:справка о Нанкине', '(and kind:note [о Нанкине…])'],
    ['вид:справка о персоне', 'kind:profile'],
    ['вид:"запись бес"', 'kind:conversation'],
    ['вид:пресс-релиз', 'kind:press'],
    ['вид:справка|телеграмма', '(or kind:note kind:telegram)'],
    ['вид:справка,телеграмма', '(or kind:note kind:telegram)'],
    ['вид:(справка ИЛИ нота)', '(or kind:note kind:verbale)'],
    ['-вид:справка', '(not kind:note)'],
    ['статус:черновик', 'status:draft'],
    ['статус:подписанные', 'status:signed'],
    ['күйі:жоба', 'status:draft'],
    ['status:reg', 'status:registered'],
    ['гриф:ДСП', 'classification:service'],
    ['mark:official', 'classification:service'],
    ['язык:казахский', '(or language:kk language:kk-Latn)'],
    ['lang:zh', '(or language:zh-Hans language:zh-Hant)'],
    ['язык:английский', 'language:en'],
    ['тіл:орысша', 'language:ru'],
    ['есть:вложения', 'has:attachment'],
    ['has:file', 'has:attachment'],
    ['бар:тіркеме', 'has:attachment'],
  ])('%s', (text, tree) => {
    expect(read(text)).toBe(tree);
  });

  it.each([
    ['вид:чушь мэр', '[чушь мэр…]', 'unread-value kind чушь'],
    ['дата:бред мэр', '[бред мэр…]', 'unread-value date бред'],
    ['дата:31.02.2026', '[31.02.2026…]', 'unread-value date 31.02.2026'],
    ['статус:"никакой вовсе"', '"никакой вовсе"', 'unread-value status никакой вовсе'],
  ])('that are not understood are words, and remarked on: %s', (text, tree, note) => {
    expect(read(text)).toBe(tree);
    expect(notesOf(text)).toEqual([note]);
  });
});

describe('dates and numbers among the words', () => {
  it.each([
    ['дата: осень 2025 мэр', '(and date:2025-09-01..2025-11-30 [мэр…])'],
    ['дата:с 1 марта по 5 апреля 2026 мэр', '(and date:2026-03-01..2026-04-05 [мэр…])'],
    ['дата:2025 -мэр', '(and date:2025-01-01..2025-12-31 (not [мэр…]))'],
    ['дата: 2024 - 2025', 'date:2024-01-01..2025-12-31'],
    ['дата:(2024 | 2022)', '(or date:2024-01-01..2024-12-31 date:2022-01-01..2022-12-31)'],
    ['дата:"осень 2025"', 'date:2025-09-01..2025-11-30'],
    ['01.2026..03.2026 мэр', '(and date:2026-01-01..2026-03-31 [мэр…])'],
    ['>=2025-03', 'date:2025-03-01..'],
    ['число:> 2 млрд долл', '(and quantity:2000000000.. [долл…])'],
    ['100..200 млн', 'quantity:100000000..200000000'],
    ['>2 млрд', 'quantity:2000000000..'],
    ['>2025 млн', 'quantity:2025000000..'],
  ])('are filters after their field or with the signs of a range: %s', (text, tree) => {
    expect(read(text)).toBe(tree);
  });

  it.each([
    ['осень 2025 в Нанкине', '(and (or date:2025-09-01..2025-11-30 [осень 2025]) [в Нанкине…])'],
    ['за прошлый год', '(and [за] (or date:2025-01-01..2025-12-31 [прошлый год…]))'],
    ['last year trade', '(and (or date:2025-01-01..2025-12-31 [last year]) [trade…])'],
    ['өткен жыл', '(or date:2025-01-01..2025-12-31 [өткен жыл…])'],
    ['去年 贸易', '(and (or date:2025-01-01..2025-12-31 [去年]) [贸易…])'],
    ['осень 2025 ИЛИ мэр', '(or date:2025-09-01..2025-11-30 [осень 2025] [мэр…])'],
    ['上个月 贸易', '(and (or date:2026-01-01..2026-01-31 [上个月]) [贸易…])'],
    ['последние 3 дня', '(or date:2026-02-16..2026-02-18 [последние 3 дня…])'],
    ['март 2026', '(or date:2026-03-01..2026-03-31 [март 2026…])'],
  ])('in unmistakable words are met by the day or by the words: %s', (text, tree) => {
    expect(read(text)).toBe(tree);
  });

  it.each([
    'отчёт 2025',
    '04.02.2026',
    '2020-е',
    'осень',
    'март',
    '5 марта',
    'план до 2020 года',
    'в этот день',
    'последний день визита',
    '1 квартал',
    '去年贸易额',
    'восьмое марта 8',
  ])('are words where they may be part of a name: %s', (text) => {
    expect(read(text)).toBe(`[${text}…]`);
  });

  it('are no filters in quotes and in fields of words', () => {
    expect(read('"осень 2025"')).toBe('"осень 2025"');
    expect(read('тема:(осень 2025)')).toBe('tags:[осень 2025]');
  });
});

describe('wildcards', () => {
  it.each([
    ['консул*', 'консул*'],
    ['Аккошк?ров', 'Аккошк?ров'],
    ['ген.консул* мэр', '(and [ген] консул* [мэр…])'],
    ['кон**сул***', 'кон*сул*'],
    ['**важно**', 'важно*'],
    ['*консул', '[*консул…]'],
    ['* ** ?', '∅'],
    ['乌鲁*', '[乌鲁*]'],
    ['a*b*c*d*e*f*g*h', '[a*b*c*d*e*f*g*h…]'],
    ['Генереальный~', 'Генереальный~'],
    ['Генереальный~2,', 'Генереальный~'],
    ['~пять', '[~пять…]'],
    ['место:Нан*', 'places:Нан*'],
  ])('%s', (text, tree) => {
    expect(read(text)).toBe(tree);
  });
});
