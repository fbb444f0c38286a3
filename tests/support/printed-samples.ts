// Reports to be printed in tests: one in each language, one of everything mixed, and long tables.
import type { Mission } from '#contract/mission.ts';
import type { Report, ReportContent } from '#contract/report.ts';
import {
  blockquote,
  bodyFrom,
  bold,
  bulletList,
  heading,
  italic,
  lineBreak,
  link,
  orderedList,
  paragraph,
  table,
} from './build-body.ts';
import { buildContent, newReportId } from './build-report.ts';

export const sampleMission: Mission = {
  name: {
    ru: 'Генеральное консульство Республики Казахстан в городе Шанхай',
    kk: 'Қазақстан Республикасының Шанхай қаласындағы Бас консулдығы',
    zh: '哈萨克斯坦共和国驻上海总领事馆',
    en: 'Consulate General of the Republic of Kazakhstan in Shanghai',
  },
  city: 'Шанхай',
};

/** A saved report with the given content. */
export function buildReport(content: Partial<ReportContent> = {}): Report {
  return {
    id: newReportId(),
    revision: 1,
    status: 'draft',
    createdAt: '2026-02-05T09:00:00.000Z',
    savedAt: '2026-02-05T09:00:00.000Z',
    sourceId: null,
    originalName: null,
    people: [],
    places: [],
    correction: null,
    content: buildContent(content),
  };
}

const russianParagraphs = [
  'В ходе встречи стороны обсудили текущее состояние и перспективы развития торгово-экономических, транспортно-логистических и культурно-гуманитарных связей между регионами.',
  'Мэр города отметил, что за девять месяцев 2026 г. взаимный товарооборот вырос на 11,4% и составил 2,94 млрд долл. США, из них 1,2 млрд приходится на экспорт — «лучший итог за десять лет».',
  'Условились подготовить перечень предприятий, готовых участвовать в ярмарке, и направить его до конца месяца; стоимость участия — 450 000 ₸ за одно место.',
];

export const russianReport = buildReport({
  title: 'О рабочей поездке Генерального консула в провинцию Цзянсу и встречах с её руководством',
  number: '12-05/34',
  signedDate: '2026-02-09',
  eventDate: '2026-02-02/2026-02-04',
  place: 'Нанкин',
  classification: 'service',
  copyNumber: '3',
  source: 'МИД РК',
  body: bodyFrom(
    heading(1, 'Встреча с мэром города'),
    paragraph(russianParagraphs[0] ?? ''),
    paragraph(russianParagraphs[1] ?? ''),
    heading(2, 'Достигнутые договорённости'),
    bulletList(
      'открыть прямой рейс Нанкин — Алматы не реже двух раз в неделю;',
      [
        paragraph('обменяться делегациями:'),
        bulletList('вузов — в апреле;', 'деловых кругов — в мае.'),
      ],
      'провести Дни культуры.',
    ),
    heading(1, 'Основные показатели'),
    table(
      ['Показатель', 'Значение', 'Рост'],
      ['Валовой региональный продукт провинции, трлн долл. США', '2,03', '5,1%'],
      ['Взаимный товарооборот, млрд долл. США', '2,94', '1,7%'],
    ),
    paragraph(russianParagraphs[2] ?? ''),
    ...Array.from({ length: 12 }, (_, index) =>
      paragraph(`${index + 1}. ${russianParagraphs[index % 3] ?? ''}`),
    ),
  ),
});

export const kazakhReport = buildReport({
  language: 'kk',
  kind: 'conversation',
  title: 'Нанкин қаласының әкімімен кездесу туралы',
  number: '12-05/35',
  eventDate: '2026-02-04',
  place: 'Нанкин қаласы',
  classification: 'service',
  source: 'Қазақстан Республикасының Сыртқы істер министрлігі',
  body: bodyFrom(
    heading(1, 'Кездесу барысы'),
    paragraph(
      'Тараптар өңірлер арасындағы сауда-экономикалық, көлік-логистикалық және мәдени-гуманитарлық байланыстардың қазіргі жай-күйі мен даму болашағын талқылады.',
    ),
    paragraph(
      'Қонақтарға жаңа ғимараттың құрылысы көрсетілді; құны — 12,5 млрд ₸. Үндестік, ұғымдастық, һәм іңкәр ғұмыр туралы әңгіме болды.',
    ),
    orderedList(1, 'Ғылыми алмасуды кеңейту.', 'Әуе қатынасын ашу.', 'Өнер күндерін өткізу.'),
    ...Array.from({ length: 14 }, (_, index) =>
      paragraph(
        `${index + 1}-тармақ. Тараптар ынтымақтастықтың жаңа бағыттарын айқындап, келесі кездесуді Қызылордада өткізуге уағдаласты.`,
      ),
    ),
  ),
});

export const chineseReport = buildReport({
  language: 'zh-Hans',
  kind: 'visit',
  title: '关于总领事赴江苏省工作访问的报告',
  number: '12-05/36',
  eventDate: '2026-02-02/2026-02-04',
  place: '南京',
  classification: 'service',
  copyNumber: '2',
  source: '新华社',
  body: bodyFrom(
    heading(1, '会见市长'),
    paragraph(
      '双方就两国地区间经贸、投资、交通物流和人文领域合作的现状与前景交换了意见。市长表示：“我们愿同哈方一道，把《合作备忘录》落到实处……”',
    ),
    paragraph(
      '2025年，全省地区生产总值达2.03万亿美元，居全国第二位；双边贸易额为',
      bold('29.4亿美元'),
      '，增长1.7%。',
    ),
    bulletList('开通南京—阿拉木图直航；', '互派代表团（四月、五月）；', '举办文化日。'),
    table(
      ['指标', '数值', '增长'],
      ['地区生产总值（万亿美元）', '2.03', '5.1%'],
      ['双边贸易额（亿美元）', '29.4', '1.7%'],
    ),
    ...Array.from({ length: 14 }, () =>
      paragraph(
        '访问期间，总领事还会见了省商务厅、公安厅和教育厅的负责人，参观了高新技术开发区、港口码头和大学实验室，二〇二六年的各项计划已经确定，一、二、三期工程将先后开工。',
      ),
    ),
  ),
});

export const englishReport = buildReport({
  language: 'en',
  kind: 'note',
  title: 'Working visit of the Consul General to Jiangsu',
  number: '12-05/37',
  eventDate: '2026-02~',
  place: 'Nanjing',
  source: 'Ministry of Foreign Affairs',
  body: bodyFrom(
    heading(1, 'Meeting with the mayor'),
    paragraph(
      'Both sides reviewed the state of trade, transport and cultural ties. The mayor, Lǐ Zhōngjùn, said that “the first office flight” is only a question of weeks; fifty firms have filed their papers.',
    ),
    blockquote(paragraph('We find efficient officials on both sides.')),
    orderedList(4, 'Exchange of lists.', 'Days of culture.'),
  ),
});

export const mixedReport = buildReport({
  title: 'О встречах в Нанкине (南京) — сводная запись',
  kind: 'other',
  number: '',
  eventDate: '2026-01/2026-02',
  place: '',
  classification: 'open',
  body: bodyFrom(
    paragraph(
      bold('Участники: '),
      'мэр Ли Чжунцзюнь (李忠军, ',
      italic('Lǐ Zhōngjūn'),
      '), Цзинь Шанцзюнь (金尚君).',
      lineBreak,
      'Обсуждался вопрос о «Қазақстанның Халық Кеңесі» и 《合作备忘录》.',
    ),
    heading(1, 'Ссылки 与 материалы'),
    paragraph(
      'Подробности — на странице ',
      link('пресс-службы', 'https://example.org/news?id=7&lang=ru'),
      ', адрес: ',
      link('mail@example.org', 'mailto:mail@example.org'),
      '; файл https://example.org/очень/длинный/путь/без/пробелов/который/не/помещается/в/одну/строку/страницы/и/должен/быть/перенесён.',
    ),
    heading(2, 'Порядок'),
    orderedList(1, 'первый', [
      paragraph('второй, в нём'),
      bulletList('одно', [paragraph('другое, а в нём'), orderedList(1, 'третье')]),
    ]),
    table(
      ['Имя', 'Должность', 'Примечание'],
      ['Ли Чжунцзюнь 李忠军', 'мэр', 'Встреча 3 февраля'],
      ['Цзинь Шанцзюнь', 'замруководителя канцелярии', 'ответственный & <главный>'],
    ),
    ...Array.from({ length: 60 }, (_, index) =>
      paragraph(
        `Абзац ${index + 1}. ${russianParagraphs[index % 3] ?? ''} 南京市第${index + 1}区。`,
      ),
    ),
  ),
});

const columnNames = ['Месяц', 'Экспорт', 'Импорт', 'Сальдо', 'Рост', 'Доля', 'Место', 'Примечание'];

/** Two tables: one longer than a page, one of more columns than a page is wide. */
export const tableReport = buildReport({
  title: 'Таблицы',
  kind: 'analysis',
  classification: 'service',
  copyNumber: '1',
  body: bodyFrom(
    heading(1, 'Длинная'),
    table(
      columnNames,
      ...Array.from({ length: 90 }, (_, row) =>
        columnNames.map((_name, column) =>
          column === 7 ? `строка ${row + 1}: пояснение к показателям` : `${row + 1},${column}`,
        ),
      ),
    ),
    heading(1, 'Широкая'),
    table(
      Array.from({ length: 14 }, (_, column) => `Показатель ${column + 1}`),
      Array.from({ length: 14 }, (_, column) =>
        column === 3 ? 'https://example.org/adres/bez/probelov' : `${column * 1111},5`,
      ),
      Array.from({ length: 14 }, () => 'внешнеэкономический'),
    ),
  ),
});
