import { describe, expect, it } from 'vitest';
import { printedText, sheetText } from '../../../../electron/core/exports/printed-text.ts';
import {
  bodyFrom,
  bulletList,
  orderedList,
  paragraph,
  table,
} from '../../../support/build-body.ts';
import { buildReport, russianReport, sampleMission } from '../../../support/printed-samples.ts';

describe('the text of the printed page', () => {
  it('is what the sheet says, in its order', () => {
    const report = buildReport({
      title: 'Заголовок',
      number: '1/2',
      eventDate: '2026-02-04',
      place: 'Нанкин',
      classification: 'service',
      copyNumber: '5',
      source: 'МИД РК',
      body: bodyFrom(
        paragraph('Текст'),
        bulletList('раз', 'два'),
        orderedList(9, 'девять', 'десять'),
        table(['А', 'Б'], ['1', '2']),
      ),
    });
    expect(sheetText(report, sampleMission).split('\n')).toEqual([
      'Для служебного пользования',
      'Экз. № 5',
      sampleMission.name.kk,
      sampleMission.name.ru,
      'Отчёт о рабочей поездке',
      '4 февраля 2026 г.',
      '№ 1/2',
      'Нанкин',
      'Заголовок',
      'Текст',
      '– раз',
      '– два',
      '9. девять',
      '10. десять',
      'А\tБ',
      '1\t2',
      'Источник: МИД РК',
    ]);
  });

  it('adds page numbers and the mark of the margins', () => {
    const text = printedText(russianReport, sampleMission);
    expect(text.startsWith(sheetText(russianReport, sampleMission))).toBe(true);
    expect(text.endsWith('0123456789ДСП')).toBe(true);
  });

  it('has the numbers of paragraphs, the heads of statements, and notes at the end', () => {
    const report = buildReport({
      title: 'Заголовок',
      eventDate: '',
      place: '',
      body: bodyFrom(
        {
          type: 'paragraph',
          attrs: { number: '5.1' },
          content: [
            { type: 'text', text: 'Рост' },
            { type: 'footnote', attrs: { text: 'Данные таможни' } },
          ],
        },
        {
          type: 'statement',
          attrs: { side: 'host', kind: 'asked' },
          content: [paragraph('О порте.')],
        },
      ),
    });
    const text = sheetText(report, sampleMission);
    expect(text).toContain('5.1. Рост1\nПринимающая сторона спросила:\nО порте.\n1 Данные таможни');
  });
});
