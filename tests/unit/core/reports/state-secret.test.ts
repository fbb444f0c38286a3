import { describe, expect, it } from 'vitest';
import type { ReportContent } from '#contract/report.ts';
import { refuseStateSecret } from '../../../../electron/core/reports/state-secret.ts';
import { buildContent } from '../../../support/build-report.ts';

const refusing = (content: Partial<ReportContent>, text = '') => {
  refuseStateSecret(buildContent(content), text);
};

describe('a mark of state secrecy', () => {
  it.each<[string, Partial<ReportContent>]>([
    ['title', { title: 'Секретно. О поездке в Нанкин' }],
    ['copyNumber', { copyNumber: 'СОВ. СЕКРЕТНО' }],
    ['source', { source: 'ДСП / «Совершенно секретно»' }],
    ['addressees', { addressees: [{ name: 'МИД (секретно)', copyNumber: '' }] }],
    ['annexes', { annexes: [{ title: 'Карта, секретно экз. № 2', pages: 1 }] }],
    ['legalBasis', { legalBasis: 'Өте құпия' }],
    ['tags', { tags: ['top secret'] }],
  ])('in the requisite %s is refused', (field, content) => {
    expect(() => refusing(content)).toThrow(
      expect.objectContaining({ code: 'state-secret', params: { field } }),
    );
  });

  it('at the head of the text is refused, letter-spaced too', () => {
    expect(() => refusing({}, 'С Е К Р Е Т Н О\n\nОтчёт о поездке')).toThrow('state-secret');
  });

  it.each([
    'О сохранении секретов производства',
    'Встреча прошла секретно для печати',
    'Секретарь горкома и секретариат',
  ])('is not seen in the words «%s»', (title) => {
    expect(() => refusing({ title }, `${title}.`)).not.toThrow();
  });

  it.each([
    'Секретно',
    '«Секретно»',
    'СЕКРЕТНО. Только лично',
    'Секретно, только лично',
    'Гриф: секретно',
    'Гриф секретности — «Совершенно секретно»',
    'Сов. секретно',
    'Сов.секретно',
    'СОВ СЕКРЕТНО',
    'Секретно Экз. № 1',
    'Секретно. Экз. № 1. О поездке в Нанкин',
    'С Е К Р Е Т Н О. Экз. № 1',
    'С О В Е Р Ш Е Н Н О  С Е К Р Е Т Н О',
    'Для служебного пользования / Секретно',
    '(Секретно) О поездке в Нанкин',
    'О поездке в Нанкин. Секретно',
    'Генеральное консульство\tСекретно',
    'Секретно/12-05',
    'Секретно № 12с',
    'СЕКРЕТНО - экз. единственный',
    'Строго секретно',
    'Сов. секр.',
    // Latin C, K, P and O.
    'CЕKPЕТНO',
    'Особой важности!',
    'Құпия / Секретно',
    'Өте құпия. 2-дана',
    'Баяндама, құпия № 2 дана',
    'Құпиялылық белгісі: құпия',
    'Аса құпия',
    'TOP SECRET',
    'Top-secret',
    'Top Secret // Eyes Only',
    'Classification: Secret',
    '[SECRET] Report on a visit to Nanjing',
    'Secret. Copy No. 2',
    '机密',
    '绝密★启用前',
    '秘密★5年',
    '密级：机密',
    '【绝密】关于访问南京的报告',
    '机密。关于访问南京的报告',
    'ＳＥＣＲＥＴ',
    `Секретно. О поездке ${'в город Нанкин и в город Сучжоу '.repeat(5)}`,
  ])('is the line «%s» at the head of a text, or a title', (line) => {
    expect(() => refusing({}, `МИД РК\r\n\r\n${line}\r\nОтчёт`)).toThrow('state-secret');
    expect(() => refusing({ title: line })).toThrow('state-secret');
  });

  it.each([
    'Он назвал это «секретно», но стороны остались при своём.',
    'Он ответил: «Секретно».',
    'Секретно — так называлась папка, которую показали гостям.',
    'Секретно, по его словам, ничего не обсуждалось.',
    'Переговоры прошли открыто, секретно, как он выразился, лишь о ценах.',
    'Стороны обсудили гриф «секретно» и порядок его снятия.',
    'О снятии грифа «Совершенно секретно» с дел 1956 года',
    'Речь шла о бумагах (секретно), о которых писали газеты.',
    'Дело особой важности, сказал мэр, требует внимания.',
    'Работа (по его словам, особой важности) завершена.',
    'Оценка была секретно дана.',
    'Стороны хранят сведения об экз. № 2 секретно.',
    'secret.pdf, страница 4',
    'Ол мұны «құпия» деп атады, бірақ тараптар келіспеді.',
    'Құпия, деді ол, бұл істе ештеңе жоқ.',
    'Әкім «аса маңызды» жоба туралы айтты.',
    '他说这是“机密”，但双方没有同意。',
    '秘密，他说，并不存在。',
    '会议以秘密投票方式举行。',
    '双方谈到“绝密”文件（机密）的解密问题。',
    'They spoke of the so-called "secret" list of goods.',
    'Secret, he said, is a strong word.',
    'The mayor called it "top secret", with a smile.',
    'Top-secret talks were held.',
    'A secret copy was never made.',
    'It was no secret - a "secret" - to anybody.',
    `Секретно, ${'как было сказано на встрече, '.repeat(5)} ничего не было.`,
  ])('is not the sentence «%s»', (line) => {
    expect(() => refusing({ title: line }, `${line}\nОтчёт`)).not.toThrow();
  });

  it('further down is the words of the text', () => {
    const text = `${'Абзац о поездке в город.\n'.repeat(9)}Секретно\n`;
    expect(() => refusing({ classification: 'service' }, text)).not.toThrow();
  });
});
