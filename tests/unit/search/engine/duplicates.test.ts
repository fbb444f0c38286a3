import { describe, expect, it } from 'vitest';
import { reportId, searchable } from '../searchable.ts';
import { archiveOf, numberOf } from './archive-of.ts';

const text = 'Мэр Нанкина принял делегацию и показал порт.';
const engine = archiveOf(
  { title: 'Нанкин', text, tags: ['порт'] },
  { title: 'Нанкин', text },
  { title: 'Нанкин', text },
  { title: 'Письмо', text },
  { title: 'Нанкин', text: 'Иной отчёт о порте Нанкина.' },
  { title: 'Нанкин', text: '' },
  { title: 'Нанкин', text: ' \n' },
);
const hits = (query: string) =>
  engine.search(query).hits.map(({ id, duplicates }) => [numberOf(id), duplicates]);

describe('reports with one title and text', () => {
  it('are one hit, the best of them, which tells how many it stands for', () => {
    const found = new Map(hits('нанкин').map(([number = 0, duplicates]) => [number, duplicates]));
    expect([1, 2, 3].filter((number) => found.has(number))).toHaveLength(1);
    expect([...found.values()].filter((duplicates) => duplicates === 2)).toHaveLength(1);
    expect(found.get(4)).toBe(0);
    expect(found.get(5)).toBe(0);
  });

  it('all count', () => {
    expect(engine.search('нанкин').total).toBe(7);
    expect(engine.search('делегация').total).toBe(4);
  });

  it('without any text are not the same', () => {
    const found = hits('нанкин').map(([number]) => number);
    expect(found).toEqual(expect.arrayContaining([6, 7]));
  });

  it('do not take the places of others', () => {
    const copies = Array.from({ length: 300 }, () => ({ title: 'Нанкин', text }));
    const crowded = archiveOf(...copies, {
      title: 'Письмо',
      text: `${text} И ещё о многом другом.`,
    });
    const { total, hits: shown } = crowded.search('порт', { limit: 10 });
    expect(total).toBe(301);
    expect(shown.map(({ duplicates }) => duplicates)).toEqual([299, 0]);
  });

  it('are all listed where no word is asked for', () => {
    const { hits: listed } = engine.search('', { filters: { tags: [] } });
    expect(listed).toHaveLength(7);
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
