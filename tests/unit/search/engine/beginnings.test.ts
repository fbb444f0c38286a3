import { beforeAll, describe, expect, it } from 'vitest';
import {
  createEngine,
  openEngine,
  type SearchEngine,
  type SearchOptions,
} from '../../../../renderer/search/engine/engine.ts';
import { reportId, searchable } from '../searchable.ts';

const reportCount = 1600;
const letters = [...'аеиоуклмнрст'];

/** Some of 1,700 words that all begin with one letter, different ones in each report. */
function textOf(number: number): string {
  const words = Array.from({ length: 200 }, (_, i) => {
    const at = (number * 31 + i * 7) % letters.length ** 3;
    const letter = (power: number): string =>
      letters[Math.floor(at / letters.length ** power) % letters.length] ?? '';
    return `п${letter(0)}${letter(1)}${letter(2)}`;
  });
  return words.join(' ');
}

describe('beginnings that stand for very many words', () => {
  let saved: Uint8Array;

  beforeAll(() => {
    const engine = createEngine();
    for (let number = 1; number <= reportCount; number += 1) {
      engine.put(searchable(number, { text: textOf(number), tags: [`метка ${number % 7}`] }));
    }
    saved = engine.save(1);
  });

  function opened(): SearchEngine {
    const engine = openEngine(saved);
    if (engine === null) throw new Error('the snapshot was not taken');
    return engine;
  }

  /** Prepares step by step; how many times it had to be asked. */
  function prepare(engine: SearchEngine): number {
    for (let asked = 1; ; asked += 1) {
      let looks = 0;
      if (engine.prepare(() => (looks += 1) > 1)) return asked;
    }
  }

  it.each<SearchOptions>([
    { limit: 5 },
    { limit: 50, facets: true },
    { limit: 1500, facets: true },
    { limit: 50, sort: 'date' },
    { limit: 50, filters: { tags: ['метка 3'] } },
  ])('find the same once they were prepared, asked for with %o', (options) => {
    const engine = opened();
    expect(prepare(engine)).toBeGreaterThan(2);
    const expected = opened().search('п', options);
    expect(engine.search('п', options)).toEqual(expected);
    expect(engine.search('п', options)).toEqual(expected);
    expect(expected.total).toBeGreaterThan(100);
  });

  it('find what came in after they were prepared', () => {
    const engine = opened();
    prepare(engine);
    engine.put(searchable(reportCount + 1, { text: 'поле' }));
    engine.remove(reportId(1));
    expect(engine.search('п').total).toBe(reportCount);
    expect(engine.search('п', { limit: 2000 }).hits.map(({ id }) => id)).toContain(
      reportId(reportCount + 1),
    );
    prepare(engine);
    expect(engine.search('п').total).toBe(reportCount);
  });

  it('hand out more when more is asked for the second time', () => {
    const engine = opened();
    expect(engine.search('па', { limit: 3 }).hits).toHaveLength(3);
    const more = { limit: 30, facets: true };
    expect(engine.search('па', more)).toEqual(opened().search('па', more));
    expect(engine.search('па', { limit: 3 }).facets).toBeNull();
  });
});
