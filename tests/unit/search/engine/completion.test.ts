import { describe, expect, it } from 'vitest';
import { reportId, searchable } from '../searchable.ts';
import { archiveOf } from './archive-of.ts';

const archive = () =>
  archiveOf(
    { text: 'встреча и встречи', tags: ['Встречи на высшем уровне'], people: ['Ли Чжунцзюнь'] },
    { text: 'встреча в порту', tags: ['торговля'], people: ['Ли Цян'], places: ['Алма-Ата'] },
    { text: 'встреча', people: ['Ли Цян'], place: 'Встречное' },
  );

describe('completion', () => {
  it('offers tags, people and places before words, the most frequent first', () => {
    const kinds = archive()
      .complete('встре')
      .map(({ kind }) => kind);
    expect(kinds).toEqual(['tag', 'place', 'word', 'word', 'word']);
    expect(archive().complete('встре')).toContainEqual({ text: 'встреча', kind: 'word', count: 3 });
    expect(archive().complete('ли')).toEqual([
      { text: 'Ли Цян', kind: 'person', count: 2 },
      { text: 'Ли Чжунцзюнь', kind: 'person', count: 1 },
    ]);
  });

  it('looks at every word of a name, after a space and after a hyphen', () => {
    expect(archive().complete('цян')[0]).toEqual({ text: 'Ли Цян', kind: 'person', count: 2 });
    expect(archive().complete('ата')[0]).toMatchObject({ text: 'Алма-Ата', kind: 'place' });
    expect(archive().complete('лма')).toEqual([]);
  });

  it('minds neither case nor ё', () => {
    const engine = archiveOf({ text: 'приём', tags: ['Приём делегаций'] });
    const offered = engine.complete('ПРИЕ');
    expect(offered.map(({ kind }) => kind)).toEqual(['tag', 'word']);
  });

  it('hands out no more than asked for, and leaves room for words', () => {
    const engine = archiveOf(
      ...Array.from({ length: 12 }, (_, at) => ({
        text: `порт портал портик портной портфель портвейн номер ${at}`,
        tags: [`портовый сбор ${at}`],
      })),
    );
    const offered = engine.complete('порт', 8);
    expect(offered.filter(({ kind }) => kind === 'tag')).toHaveLength(4);
    expect(offered.filter(({ kind }) => kind === 'word')).toHaveLength(4);
    expect(engine.complete('порт', 3)).toHaveLength(3);
    expect(engine.complete('порт', 0)).toEqual([]);
  });

  it('begins with words at three letters', () => {
    expect(
      archive()
        .complete('вс')
        .map(({ kind }) => kind),
    ).not.toContain('word');
    expect(
      archive()
        .complete('вст')
        .map(({ kind }) => kind),
    ).toContain('word');
  });

  it.each(['', '  ', '«', 'ъъъ'])('offers nothing for «%s»', (typed) => {
    expect(archive().complete(typed)).toEqual([]);
  });

  it('forgets what no report carries any more', () => {
    const engine = archive();
    engine.put(searchable(2, { text: 'порт' }));
    engine.remove(reportId(3));
    expect(engine.complete('ли')).toEqual([{ text: 'Ли Чжунцзюнь', kind: 'person', count: 1 }]);
    expect(engine.complete('торг')).toEqual([]);
  });
});
