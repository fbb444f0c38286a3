// What may stand before a colon, in each language; the first name of each is the one suggested.
import type { QueryField, TextField } from './query-tree.ts';
import { foldKey } from './fold-key.ts';

/** Languages the query language itself speaks. */
export const syntaxLanguages = ['ru', 'en', 'kk', 'zh'] as const;
export type SyntaxLanguage = (typeof syntaxLanguages)[number];

export type Names = Readonly<Record<SyntaxLanguage, string>>;

/** Separated by spaces. In the order they are offered in. */
export const fieldNames: Readonly<Record<QueryField, Names>> = {
  places: {
    ru: 'место места город где',
    en: 'place places where',
    kk: 'орын орны жер қала қайда',
    zh: '地点 地方',
  },
  people: {
    ru: 'кто люди человек персона участник участники',
    en: 'who person people',
    kk: 'кім адам тұлға',
    zh: '人 人物 人员',
  },
  tags: {
    ru: 'тема темы тег теги метка метки',
    en: 'topic topics tag tags',
    kk: 'тақырып тег',
    zh: '主题 标签',
  },
  date: {
    ru: 'дата когда период',
    en: 'date when period',
    kk: 'күні күн қашан кезең',
    zh: '日期 时间',
  },
  kind: { ru: 'вид тип', en: 'kind type', kk: 'түрі түр', zh: '类型 种类' },
  classification: {
    ru: 'гриф',
    en: 'mark classification',
    kk: 'белгі белгісі',
    zh: '密级',
  },
  language: { ru: 'язык', en: 'language lang', kk: 'тіл тілі', zh: '语言 语种' },
  status: { ru: 'статус состояние', en: 'status', kk: 'күйі күй мәртебе', zh: '状态' },
  has: { ru: 'есть', en: 'has', kk: 'бар', zh: '有' },
  number: { ru: 'номер', en: 'number', kk: 'нөмір нөмірі', zh: '编号 文号' },
  title: { ru: 'заголовок название', en: 'title', kk: 'тақырыбы атауы', zh: '标题 题目' },
  text: { ru: 'текст', en: 'text body', kk: 'мәтін мәтіні', zh: '正文 内容' },
  source: { ru: 'источник', en: 'source', kk: 'дереккөз дереккөзі', zh: '来源' },
  quantity: {
    ru: 'число сумма количество',
    en: 'quantity amount sum',
    kk: 'сан саны сома',
    zh: '数字 数量 金额',
  },
};

export const queryFields = Object.keys(fieldNames) as QueryField[];

const fieldByName: ReadonlyMap<string, QueryField> = new Map(
  queryFields.flatMap((field) =>
    syntaxLanguages.flatMap((language) =>
      namesOf(fieldNames[field], language).map((name) => [foldKey(name), field] as const),
    ),
  ),
);

export function namesOf(names: Names, language: SyntaxLanguage): string[] {
  return names[language].split(' ');
}

/** The field a name stands for, in any language and case. */
export function fieldNamed(name: string): QueryField | undefined {
  return fieldByName.get(foldKey(name));
}

const textFields: ReadonlySet<QueryField> = new Set<TextField>([
  'title',
  'number',
  'tags',
  'people',
  'places',
  'source',
  'text',
]);

/** Whether a field is searched by words, and not by values of a closed list, dates or numbers. */
export function isTextField(field: QueryField): field is TextField {
  return textFields.has(field);
}
