import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../bench/search/engines/choose.ts';
import { engineNames, type BenchEngine } from '../../bench/search/engines/engine.ts';
import { generateReports } from '../../bench/search/generator/reports.ts';
import type { QueryClass } from '../../bench/search/workload/query-class.ts';
import { reportId, searchable } from '../search/searchable.ts';

const planted = searchable(201, {
  title: 'Встреча с директором завода',
  text: 'Обсудили поставки ферросплавов через порт Ляньюньган.',
  dateFrom: '2020-05-06',
  kind: 'note',
});

describe.each(engineNames)('engine %s of the bench', (name) => {
  let engine: BenchEngine;

  beforeAll(async () => {
    engine = (await loadEngine(name)).create();
    engine.add([...generateReports(200)]);
    engine.add([planted, searchable(202, { text: 'Поставки зерна' })]);
    engine.finish();
  });
  afterAll(() => engine.close?.());

  const find = (of: QueryClass, ...words: string[]) => engine.search({ of, words });

  it('finds a planted report by a word', () => {
    expect(find('rare', 'ферросплавов')).toEqual({ ids: [planted.row.id], total: 1 });
  });

  it('finds it by two words, before the report that has only one of them', () => {
    expect(find('two-words', 'поставки', 'ферросплавов')?.ids[0]).toBe(planted.row.id);
    expect(find('rare', 'поставки')?.total).toBe(2);
  });

  it('finds it by the beginning of a word, or has no means for that', () => {
    expect(find('prefix-6', 'ферросп')?.ids ?? [planted.row.id]).toEqual([planted.row.id]);
  });

  it('finds it among the kinds and dates of the filter, or has no means for that', () => {
    expect(find('filter', 'ферросплавов')?.ids ?? [planted.row.id]).toEqual([planted.row.id]);
  });

  it('finds it again in a snapshot', async () => {
    const opened = await (await loadEngine(name)).open(engine.save());
    expect(opened.search({ of: 'rare', words: ['ферросплавов'] })?.ids).toEqual([planted.row.id]);
    opened.close?.();
  });

  it('finds the new text of an edited report, and no longer the old one', () => {
    const [edited] = generateReports(1);
    if (!edited) throw new Error('the generator is empty');
    const before = searchable(1, { ...edited.row, text: 'молибденит' });
    engine.replace(before);
    expect(find('rare', 'молибденит')?.ids).toEqual([reportId(1)]);
    engine.replace({ ...before, seq: 203, text: 'вольфрамит' });
    expect(find('rare', 'вольфрамит')?.ids).toEqual([reportId(1)]);
    expect(find('rare', 'молибденит')?.ids).toEqual([]);
  });
});
