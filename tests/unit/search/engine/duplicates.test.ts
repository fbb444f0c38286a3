import { describe, expect, it } from 'vitest';
import { reportId, searchable } from '../searchable.ts';
import { archiveOf, numberOf } from './archive-of.ts';

const text = 'Мэр Нанкина принял делегацию и показал порт.';
const engine = archiveOf(
  { title: 'Письмо', text },
  { title: 'Нанкин', text },
  { title: 'Письмо', text },
  { title: 'Нанкин', text: 'Иной отчёт о порте Нанкина.' },
  { title: 'Нанкин', text: '' },
  { title: 'Нанкин', text: ' \n' },
);
const hits = (query: string) =>
  engine.search(query).hits.map(({ id, duplicates }) => [numberOf(id), duplicates]);

describe('reports with one text', () => {
  it('are one hit, the best of them, which tells how many it stands for', () => {
    const found = new Map(hits('нанкин').map(([number = 0, duplicates]) => [number, duplicates]));
    expect(found.get(2)).toBe(2);
    expect(found.has(1) || found.has(3)).toBe(false);
    expect(found.get(4)).toBe(0);
  });

  it('all count', () => {
    expect(engine.search('нанкин').total).toBe(6);
    expect(engine.search('делегация').total).toBe(3);
  });

  it('without any text are not the same', () => {
    const found = hits('нанкин').map(([number]) => number);
    expect(found).toEqual(expect.arrayContaining([5, 6]));
  });

  it('no longer fold once one of them has another text', () => {
    const changing = archiveOf({ text }, { text });
    expect(changing.search('порт').hits).toMatchObject([{ duplicates: 1 }]);
    changing.put(searchable(2, { text: 'Порт' }));
    expect(changing.search('порт').hits).toMatchObject([{ duplicates: 0 }, { duplicates: 0 }]);
    changing.put(searchable(2, { text }));
    changing.remove(reportId(1));
    expect(changing.search('порт').hits).toMatchObject([{ id: reportId(2), duplicates: 0 }]);
  });
});
