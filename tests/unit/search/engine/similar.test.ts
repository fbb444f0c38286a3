import { describe, expect, it } from 'vitest';
import { reportId } from '../searchable.ts';
import { archiveOf, numberOf } from './archive-of.ts';

const texts = [
  'Мэр Нанкина рассказал о новом порте и грузовых перевозках по реке Янцзы.',
  'Грузовые перевозки через порт Нанкин выросли, река судоходна весь год.',
  'Выставка казахской живописи открылась в музее, художники привезли картины.',
  'Художники и музей договорились о выставке картин.',
  'Погода была ясной.',
];
const engine = archiveOf(...texts.map((text) => ({ text })));
const like = (number: number, limit?: number): number[] =>
  engine.similar(reportId(number), texts[number - 1] ?? '', limit).map(({ id }) => numberOf(id));

describe('reports like a report', () => {
  it('share its telling words, in any form, best first', () => {
    expect(like(1)[0]).toBe(2);
    expect(like(3)[0]).toBe(4);
    expect(like(4)[0]).toBe(3);
  });

  it('do not include the report itself', () => {
    for (const number of [1, 2, 3, 4, 5]) expect(like(number)).not.toContain(number);
  });

  it('are none where nothing is shared', () => {
    expect(like(5)).toEqual([]);
    expect(engine.similar(reportId(9), '', 5)).toEqual([]);
  });

  it('are as many as asked for', () => {
    const crowd = archiveOf(
      ...Array.from({ length: 20 }, (_, at) => ({ text: `Порт Нанкин, причал ${at}` })),
      ...texts.map((text) => ({ text })),
    );
    expect(crowd.similar(reportId(1), 'Порт Нанкин, причал', 7)).toHaveLength(7);
  });

  it('can be asked for with a text that is not in the archive', () => {
    const [best] = engine.similar(reportId(99), 'О выставке картин в музее', 1);
    expect([3, 4]).toContain(numberOf(best?.id ?? reportId(0)));
  });
});
