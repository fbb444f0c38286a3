// Fixed words of a printed page, by the language it is written in.
import type { Language } from '#contract/language.ts';
import type { ReportKind } from '#contract/report.ts';

/** Languages the fixed words exist in. Kazakh in Latin letters is headed in Cyrillic, as offices do. */
export type PrintLanguage = 'ru' | 'kk' | 'zh-Hans' | 'zh-Hant' | 'en';

export function printLanguage(language: Language): PrintLanguage {
  return language === 'kk-Latn' ? 'kk' : language;
}

export type Labels = {
  /** Mark of limited access as it stands on page 1. */
  readonly fullMark: string;
  /** The same mark on every further page and in the name of the file. */
  readonly shortMark: string;
  readonly copy: (number: string) => string;
  readonly number: (number: string) => string;
  readonly source: (source: string) => string;
  /** What stands before an item of an unnumbered list. */
  readonly bullet: string;
  readonly kinds: Readonly<Record<ReportKind, string>>;
};

const ru: Labels = {
  fullMark: 'Для служебного пользования',
  shortMark: 'ДСП',
  copy: (number) => `Экз. № ${number}`,
  number: (number) => `№ ${number}`,
  source: (source) => `Источник: ${source}`,
  bullet: '–',
  kinds: {
    visit: 'Отчёт о рабочей поездке',
    conversation: 'Запись беседы',
    note: 'Справка',
    analysis: 'Аналитическая записка',
    verbale: 'Вербальная нота',
    telegram: 'Телеграмма',
    programme: 'Программа визита',
    delegation: 'Список делегации',
    profile: 'Биографическая справка',
    embassy: 'Отчёт посольства',
    press: 'Пресс-релиз',
    other: 'Документ',
  },
};

const kk: Labels = {
  fullMark: 'Қызмет бабында пайдалану үшін',
  // No abbreviation could be confirmed, so the whole phrase stands on every page.
  shortMark: 'Қызмет бабында пайдалану үшін',
  copy: (number) => `№ ${number} дана`,
  number: (number) => `№ ${number}`,
  source: (source) => `Дереккөз: ${source}`,
  bullet: '–',
  kinds: {
    visit: 'Жұмыс сапары туралы есеп',
    conversation: 'Әңгіме жазбасы',
    note: 'Анықтама',
    analysis: 'Талдамалық жазба',
    verbale: 'Вербалды нота',
    telegram: 'Жеделхат',
    programme: 'Сапар бағдарламасы',
    delegation: 'Делегация тізімі',
    profile: 'Өмірбаяндық анықтама',
    embassy: 'Елшілік есебі',
    press: 'Баспасөз хабарламасы',
    other: 'Құжат',
  },
};

const zhHans: Labels = {
  fullMark: '仅供公务使用',
  shortMark: '仅供公务使用',
  copy: (number) => `第 ${number} 份`,
  number: (number) => `第 ${number} 号`,
  source: (source) => `来源：${source}`,
  bullet: '•',
  kinds: {
    visit: '工作访问报告',
    conversation: '会谈记录',
    note: '情况说明',
    analysis: '分析报告',
    verbale: '普通照会',
    telegram: '电报',
    programme: '访问日程',
    delegation: '代表团名单',
    profile: '人物简介',
    embassy: '使馆报告',
    press: '新闻稿',
    other: '文件',
  },
};

const zhHant: Labels = {
  fullMark: '僅供公務使用',
  shortMark: '僅供公務使用',
  copy: (number) => `第 ${number} 份`,
  number: (number) => `第 ${number} 號`,
  source: (source) => `來源：${source}`,
  bullet: '•',
  kinds: {
    visit: '工作訪問報告',
    conversation: '會談記錄',
    note: '情況說明',
    analysis: '分析報告',
    verbale: '普通照會',
    telegram: '電報',
    programme: '訪問日程',
    delegation: '代表團名單',
    profile: '人物簡介',
    embassy: '使館報告',
    press: '新聞稿',
    other: '文件',
  },
};

const en: Labels = {
  fullMark: 'For official use only',
  shortMark: 'For official use only',
  copy: (number) => `Copy No. ${number}`,
  number: (number) => `No. ${number}`,
  source: (source) => `Source: ${source}`,
  bullet: '•',
  kinds: {
    visit: 'Report on a working visit',
    conversation: 'Memorandum of conversation',
    note: 'Information note',
    analysis: 'Analytical note',
    verbale: 'Note verbale',
    telegram: 'Telegram',
    programme: 'Programme of the visit',
    delegation: 'Delegation list',
    profile: 'Biographical profile',
    embassy: 'Embassy report',
    press: 'Press release',
    other: 'Document',
  },
};

export const labels: Readonly<Record<PrintLanguage, Labels>> = {
  ru,
  kk,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
};
