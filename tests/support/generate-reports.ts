// Fictional reports in any number, the same for the same seed: for benches and large journeys.

const surnames = ['Сарсенов', 'Ахметова', 'Жаксыбеков', 'Омарова', 'Ли Вэньбо', 'Чжан Хуэй'];
const posts = [
  'мэром города',
  'вице-губернатором',
  'председателем палаты',
  'ректором университета',
];
const cities = ['Нанкин', 'Сучжоу', 'Ханчжоу', 'Хэфэй', 'Уси', 'Нинбо', 'Янчжоу', 'Наньтун'];
const topics = ['товарооборот', 'логистика', 'образование', 'туризм', 'инвестиции', 'культура'];
const sentences = [
  'Стороны обсудили состояние и перспективы торгово-экономического сотрудничества.',
  'Китайская сторона выразила готовность направить делегацию в Алматы до конца года.',
  'Взаимный товарооборот составил 1,2 млрд. долл. США, рост составил 4,5%.',
  'Предложено провести бизнес-форум с участием предприятий региона.',
  'Отмечена важность транзитных перевозок через порт Ляньюньган.',
  'Достигнута договорённость о стажировке тридцати студентов.',
  'Консул проинформировал о ходе реформ и предстоящем форуме.',
  'Собеседник подчеркнул интерес к поставкам сельскохозяйственной продукции.',
];

export type GeneratedReport = {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly lang: string;
  readonly text: string;
  readonly tags: readonly string[];
};

/** `count` reports of about `words` words each. */
export function* generateReports(
  count: number,
  words = 120,
  seed = 1,
): Generator<GeneratedReport, void, undefined> {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  for (let index = 0; index < count; index += 1) {
    const city = pick(cities);
    const paragraphs: string[] = [];
    for (let written = 0; written < words;) {
      const sentence = pick(sentences);
      paragraphs.push(sentence);
      written += sentence.split(' ').length;
    }
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
    yield {
      id: `generated-${index + 1}`,
      title: `О встрече с ${pick(posts)} ${city}: ${pick(surnames)}, запись ${index + 1}`,
      date: `20${String(10 + Math.floor(random() * 16))}-${month}-${day}`,
      lang: 'ru',
      text: paragraphs.join('\n\n'),
      tags: [pick(topics), pick(topics)],
    };
  }
}

/** A small reproducible generator: equal seeds give equal reports. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
