import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine, highlight } from '../../../renderer/search/engine/engine.ts';
import { sharedTexts } from '../../support/shared-texts.ts';
import { reportId, searchable } from './searchable.ts';

const seed = sharedTexts('seed');

describe.skipIf(seed.isAbsent)('the report of the seed', () => {
  const names = seed.isAbsent
    ? []
    : readdirSync(seed.folder).filter((name) => name.endsWith('.txt'));
  const text = names.map((name) => readFileSync(path.join(seed.folder, name), 'utf8')).join('\n');
  const engine = createEngine();
  engine.put(searchable(1, { text, source: 'МИД РК' }));
  engine.put(searchable(2, { text: '江苏省南京市副市长会见总领事，双方讨论贸易。' }));

  it.each([
    'нанкине',
    'нанкин',
    'Нанкине',
    'встречи с мэром',
    'Цзянсу товарооборот',
    'консул Аккошкаров',
    'товарооборот',
    'Н.Аккошкаров',
    'Кызылорда',
    '2.94 млрд',
    'Қазақстан халық кеңесі',
    'Токаевым',
    'вице-президент',
    'Li Zhongjun',
    'Tokayev',
  ])('is found by «%s», which shows in it', (query) => {
    const [best] = engine.search(query).hits;
    expect(best).toMatchObject({ id: reportId(1), isPartial: false });
    expect(highlight(query, text).length).toBeGreaterThan(0);
  });

  it('is found by 南京 behind a report that has it in this writing', () => {
    const { hits } = engine.search('南京');
    expect(hits.map(({ id, isPartial }) => [id, isPartial])).toEqual([
      [reportId(2), false],
      [reportId(1), false],
    ]);
  });
});
