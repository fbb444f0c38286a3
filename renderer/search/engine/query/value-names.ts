// What the values of closed fields are called, in each language, separated by commas; the first
// name of each is the one suggested. In the order they are offered in. A name may stand for several
// values: «китайский» is both writings of it.
import type { Language } from '#contract/language.ts';
import type { Classification, ReportKind, ReportStatus } from '#contract/report.ts';
import type { Names } from './fields.ts';
import type { HasPart } from './query-tree.ts';

export const kindNames: Readonly<Record<ReportKind, Names>> = {
  visit: {
    ru: 'отчёт о поездке, отчёт о визите, поездка, визит',
    en: 'visit report, report on a visit, trip report',
    kk: 'сапар туралы есеп, жұмыс сапары туралы есеп',
    zh: '访问报告, 工作访问报告',
  },
  conversation: {
    ru: 'запись беседы, беседа',
    en: 'memorandum of conversation, record of conversation, memcon',
    kk: 'әңгіме жазбасы, әңгімелесу жазбасы',
    zh: '会谈记录, 会谈纪要, 谈话记录',
  },
  note: {
    ru: 'справка',
    en: 'note, information note, briefing note',
    kk: 'анықтама',
    zh: '情况说明',
  },
  analysis: {
    ru: 'аналитическая записка, анализ',
    en: 'analysis, analytical note',
    kk: 'талдамалық жазба, талдау',
    zh: '分析报告',
  },
  verbale: {
    ru: 'вербальная нота, нота',
    en: 'note verbale, verbale',
    kk: 'вербалды нота, нота',
    zh: '普通照会, 照会',
  },
  telegram: { ru: 'телеграмма', en: 'telegram, cable', kk: 'жеделхат, телеграмма', zh: '电报' },
  programme: {
    ru: 'программа визита, программа',
    en: 'programme of a visit, program of a visit',
    kk: 'сапар бағдарламасы, бағдарлама',
    zh: '访问日程, 日程',
  },
  delegation: {
    ru: 'список делегации, состав делегации, делегация',
    en: 'delegation list, list of the delegation',
    kk: 'делегация тізімі',
    zh: '代表团名单',
  },
  profile: {
    ru: 'справка о персоне, биографическая справка, объективка',
    en: 'personal profile, biographical profile',
    kk: 'өмірбаяндық анықтама, тұлға туралы анықтама',
    zh: '人物简介',
  },
  embassy: {
    ru: 'отчёт представительства, отчёт посольства, отчёт консульства',
    en: 'report of the mission, mission report, embassy report',
    kk: 'өкілдік есебі, елшілік есебі',
    zh: '使馆报告, 领馆报告',
  },
  press: {
    ru: 'пресс-релиз, публикация',
    en: 'press release, publication',
    kk: 'баспасөз хабарламасы, баспасөз релизі',
    zh: '新闻稿',
  },
  other: {
    ru: 'другой документ',
    en: 'other document',
    kk: 'басқа құжат, құжат',
    zh: '其他文件, 文件',
  },
};

export const statusNames: Readonly<Record<ReportStatus, Names>> = {
  draft: { ru: 'черновик, проект', en: 'draft', kk: 'жоба', zh: '草稿' },
  agreed: { ru: 'согласован', en: 'agreed', kk: 'келісілген, келісілді', zh: '已会签' },
  signed: { ru: 'подписан', en: 'signed', kk: 'қол қойылған, қол қойылды', zh: '已签署' },
  registered: {
    ru: 'зарегистрирован',
    en: 'registered',
    kk: 'тіркелген, тіркелді',
    zh: '已登记',
  },
  sent: { ru: 'отправлен', en: 'sent', kk: 'жіберілген, жіберілді', zh: '已发出' },
  filed: { ru: 'в деле, подшит', en: 'filed', kk: 'істе, іске тігілген', zh: '已归档' },
  annulled: { ru: 'аннулирован', en: 'annulled', kk: 'жойылған, күші жойылған', zh: '已作废' },
};

export const classificationNames: Readonly<Record<Classification, Names>> = {
  unset: { ru: 'не выбран', en: 'not chosen, unset', kk: 'таңдалмаған', zh: '未定' },
  open: { ru: 'без грифа, открытый', en: 'no mark, open', kk: 'белгісіз, ашық', zh: '公开' },
  service: {
    ru: 'ДСП, для служебного пользования, служебный',
    en: 'official, for official use, for official use only, service',
    kk: 'қызмет бабында пайдалану үшін, ҚБП',
    zh: '仅供公务使用',
  },
};

export const languageNames: Readonly<Record<Language, Names>> = {
  ru: { ru: 'русский, ru', en: 'Russian', kk: 'орысша, орыс', zh: '俄语, 俄文' },
  kk: {
    ru: 'казахский, kk, kz',
    en: 'Kazakh',
    kk: 'қазақша, қазақ',
    zh: '哈萨克语, 哈语',
  },
  'kk-Latn': {
    ru: 'казахский латиницей, казахский (латиница), латиница, казахский, kk, kz',
    en: 'Kazakh Latin, Kazakh (Latin script), Latin, Kazakh',
    kk: 'qazaqşa, qazaqşa (латиница), qazaqşa (Latin script), латын, қазақша, қазақ',
    zh: '哈萨克语拉丁文, 哈萨克语, 哈语',
  },
  'zh-Hans': {
    ru: 'китайский, китайский упрощённый, упрощённый, zh',
    en: 'Chinese, Chinese simplified, simplified',
    kk: 'қытайша, қытай',
    zh: '中文, 中文（简体）, 简体, 汉语',
  },
  'zh-Hant': {
    ru: 'китайский традиционный, традиционный, китайский, zh',
    en: 'Chinese traditional, traditional, Chinese',
    kk: 'дәстүрлі қытайша, қытайша, қытай',
    zh: '繁体中文, 中文（繁體）, 繁體, 繁体, 中文, 汉语',
  },
  en: { ru: 'английский, en', en: 'English', kk: 'ағылшынша, ағылшын', zh: '英语, 英文' },
};

export const hasNames: Readonly<Record<HasPart, Names>> = {
  attachment: {
    ru: 'вложение, приложение, файл',
    en: 'attachment, annex, file',
    kk: 'тіркеме, қосымша, файл',
    zh: '附件',
  },
  tags: { ru: 'тема, тег, метка', en: 'topic, tag', kk: 'тақырып, тег', zh: '主题, 标签' },
  people: { ru: 'люди, человек', en: 'people, person', kk: 'адам, тұлға', zh: '人物, 人' },
  place: { ru: 'место', en: 'place', kk: 'орын, жер', zh: '地点' },
  number: { ru: 'номер', en: 'number', kk: 'нөмір', zh: '编号, 文号' },
};
