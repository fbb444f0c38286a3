import { describe, expect, it } from 'vitest';
import { unwrapLines } from '../../../../electron/core/imports/text-lines.ts';
import { proposeTitle, takeHeading } from '../../../../electron/core/imports/title.ts';

const take = (...lines: string[]) => {
  const taken = takeHeading(unwrapLines(lines));
  return taken && { title: taken.title, lines: taken.lines.map((line) => line.text) };
};

describe('a title taken from the first line', () => {
  it('is a short line without a full stop, and leaves the text', () => {
    expect(take('О поездке в Нанкин', '', 'Консул посетил Нанкин.')).toEqual({
      title: 'О поездке в Нанкин',
      lines: ['Консул посетил Нанкин.'],
    });
  });

  it('is a line marked as heading, whatever it ends with', () => {
    expect(take('# О поездке.', 'Текст.')).toEqual({ title: 'О поездке.', lines: ['Текст.'] });
  });

  it('joins the bare name of a paper with the line that says of what', () => {
    expect(take('ОТЧЁТ', 'о поездке в г.Нанкин', '', 'Текст.')).toEqual({
      title: 'ОТЧЁТ о поездке в г.Нанкин',
      lines: ['Текст.'],
    });
  });

  it.each([
    ['Консул посетил Нанкин.', 'Далее.'],
    ['Уважаемый господин мэр!', 'Текст.'],
    ['Обсуждались:', '- торговля'],
    ['- торговля', '- логистика'],
    ['## Цель', 'Текст.'],
    ['2025\t2026', '1\t2'],
    ['в городе Нанкин', 'Текст.'],
    ['Слово '.repeat(30), 'Текст.'],
    ['Строка оборвана на полуслове, потому что её', 'продолжение стоит ниже.'],
  ])('is not %s', (...lines) => {
    expect(take(...lines)).toBeNull();
  });

  it('is not taken when no text would be left', () => {
    expect(take('О поездке в Нанкин')).toBeNull();
  });
});

describe('a title proposed from the text', () => {
  it('drops the purpose where the clause with the post is plain to see', () => {
    const lines = [
      'В целях расширения связей между Казахстаном, Китаем и Кореей, Генеральный консул в г. Шанхай Ерлан Сарсенбаев посетил город Нанкин. Далее по тексту.',
    ];
    expect(proposeTitle(lines)).toBe(
      'Генеральный консул в г. Шанхай Ерлан Сарсенбаев посетил город Нанкин',
    );
  });

  it('keeps the sentence where the end of the purpose is not plain', () => {
    const line = 'В рамках визита в г. Нанкин состоялась встреча с мэром';
    expect(proposeTitle([`${line}.`])).toBe(line);
  });

  it('prefers the sentence that says who went where', () => {
    expect(
      proposeTitle(['Цзянсу занимает 2-ое место по ВРП.', 'Консул посетил г.Нанкин. Конец.']),
    ).toBe('Консул посетил г.Нанкин');
  });

  it('keeps the spelling of the text, typos and all', () => {
    expect(proposeTitle(['Генереальный консул Н.Аккошкаров посетил г.Нанкин.'])).toBe(
      'Генереальный консул Н.Аккошкаров посетил г.Нанкин',
    );
  });

  it.each([
    ['为扩大两国经贸合作，总领事访问南京市。随后参观港口。', '总领事访问南京市'],
    [
      'Өңіраралық байланысты дамыту мақсатында Бас консул Нанкин қаласына барды.',
      'Бас консул Нанкин қаласына барды',
    ],
    [
      'In order to expand trade, the Consul General visited Nanjing. He met Mr. Li.',
      'the Consul General visited Nanjing',
    ],
  ])('understands %s', (line, title) => {
    expect(proposeTitle([line])).toBe(title);
  });

  it('cuts between words at 140 characters and shows that it does', () => {
    const title = proposeTitle([`Консул посетил ${'промышленные предприятия '.repeat(12)}`]);
    expect(title.length).toBeLessThanOrEqual(140);
    expect(title).toMatch(/ (?:промышленные|предприятия)…$/u);
    expect(proposeTitle(['总领事访问南京市'.repeat(40)])).toHaveLength(140);
  });

  it('passes over section headings', () => {
    expect(proposeTitle(['## Цель', 'Консул посетил Нанкин.'])).toBe('Консул посетил Нанкин');
    expect(proposeTitle(['## Цель'])).toBe('Цель');
  });
});
