// Whatever stands in the sidecar, the engine opens it as it was saved or refuses it.
import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openEngine, type SearchEngine } from '../../../../renderer/search/engine/engine.ts';
import { reportId, searchable } from '../searchable.ts';
import { archiveOf } from './archive-of.ts';

const texts = [
  'Встреча с мэром Нанкина',
  '南京市副市长会见总领事',
  'Port of Nanjing, 2.94 billion',
];
const archive = () =>
  archiveOf(
    ...Array.from({ length: 40 }, (_, at) => ({
      title: `Отчёт ${at}`,
      text: `${texts[at % texts.length] ?? ''}, пункт ${at}`,
      tags: [`тема ${at % 7}`],
      people: ['Ли Чжунцзюнь'],
      places: at % 2 === 0 ? ['Нанкин'] : [],
      dateFrom: `2025-01-${String(1 + (at % 28)).padStart(2, '0')}`,
    })),
  );
const queries = [
  'встреча мэр ',
  '南京',
  '"副市长会见"',
  'nanj',
  'тема:"тема 3"',
  'отчёт -порт',
  'отчот ',
];

/** All that can be asked of an engine in a few words. */
function told(engine: SearchEngine) {
  return {
    seq: engine.seq(),
    size: engine.size(),
    answers: queries.map((query) => engine.search(query, { facets: true, limit: 100 })),
    completions: ['вст', 'ли', 'тем'].map((typed) => engine.complete(typed)),
    similar: engine.similar(reportId(1), texts[0] ?? '').length,
  };
}

const saved = archive().save(77);
const expected = told(openEngine(saved) ?? archiveOf());

describe('a snapshot', () => {
  it('opens as the engine it was made of', () => {
    const engine = archive();
    const { seq: _, ...rest } = told(engine);
    engine.tidy(() => false, true);
    expect(expected).toMatchObject({ seq: 77, size: 40 });
    expect(expected.answers.map(({ total }) => total)).toEqual(
      rest.answers.map(({ total }) => total),
    );
    expect(expected.answers.every(({ total }) => total > 0)).toBe(true);
  });

  it('of an archive without reports opens as one', () => {
    const engine = openEngine(archiveOf().save(3));
    expect(engine?.size()).toBe(0);
    expect(engine?.seq()).toBe(3);
    engine?.put(searchable(1, { text: 'Нанкин' }));
    expect(engine?.search('нанкин').total).toBe(1);
  });

  it('of reports without a word opens', () => {
    const engine = openEngine(archiveOf({}, { title: '—' }).save(1));
    expect(engine?.size()).toBe(2);
    expect(engine?.search('-нанкин').total).toBe(2);
  });

  it('that begins in the midst of a buffer opens', () => {
    for (const shift of [1, 2, 4, 7]) {
      const larger = new Uint8Array(saved.length + 16);
      larger.set(saved, shift);
      const engine = openEngine(larger.subarray(shift, shift + saved.length));
      expect(engine && told(engine)).toEqual(expected);
    }
  });

  it('does not change the engine that is saved', () => {
    const engine = archive();
    engine.save(1);
    engine.put(searchable(41, { text: 'Нанкин, порт' }));
    engine.remove(reportId(1));
    expect(engine.size()).toBe(40);
    expect(engine.search('порт').total).toBeGreaterThan(0);
    expect(openEngine(engine.save(2))?.size()).toBe(40);
  });

  it('made in steps is the same', () => {
    const steps = archive().saveInSteps(77);
    let step = steps.next();
    let count = 0;
    for (; step.done !== true; step = steps.next()) count += 1;
    expect(step.value).toEqual(saved);
    expect(count).toBeGreaterThan(10);
  });

  it.each<[string, (engine: SearchEngine) => void]>([
    ['added', (engine) => engine.put(searchable(41, { text: 'Нанкин' }))],
    ['put anew', (engine) => engine.put(searchable(1, { text: 'Нанкин' }))],
    ['removed', (engine) => engine.remove(reportId(1))],
  ])('is given up when a report is %s while it is made', (_name, change) => {
    const whole = archive();
    whole.tidy(() => false, true);
    for (const before of [1, 5, 20]) {
      const engine = openEngine(whole.save(1)) ?? archiveOf();
      const steps = engine.saveInSteps(2);
      for (let i = 0; i < before; i += 1) expect(steps.next().done).toBe(false);
      change(engine);
      const given = steps.next();
      expect(given).toEqual({ done: true, value: null });
    }
  });

  it('is not given up for a question', () => {
    const engine = archive();
    const steps = engine.saveInSteps(77);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) engine.search('встреча');
    expect(step.value).toEqual(saved);
  });

  it('is the same for the same reports', () => {
    expect(archive().save(77)).toEqual(saved);
  });
});

describe('damage', () => {
  /** Null, or an engine that tells all that the whole one tells. */
  function expectRefusedOrEqual(bytes: Uint8Array): void {
    const engine = openEngine(bytes);
    if (engine !== null) expect(told(engine)).toEqual(expected);
  }

  it('of any byte, in any way, is noticed or does no harm', () => {
    const place = fc.integer({ min: 0, max: saved.length - 1 });
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const damaged = saved.slice();
        damaged[at] = (damaged[at] ?? 0) ^ mask;
        expectRefusedOrEqual(damaged);
      }),
      { numRuns: 1000 },
    );
  });

  it('of any byte of the head is noticed or does no harm', () => {
    for (let at = 0; at < 64; at += 1) {
      for (const mask of [1, 16, 128, 255]) {
        const damaged = saved.slice();
        damaged[at] = (damaged[at] ?? 0) ^ mask;
        expectRefusedOrEqual(damaged);
      }
    }
  });

  it('of a whole stretch is noticed', () => {
    const stretch = fc.tuple(
      fc.integer({ min: 32, max: saved.length - 600 }),
      fc.uint8Array({ minLength: 1, maxLength: 512 }),
    );
    fc.assert(
      fc.property(stretch, ([at, noise]) => {
        const damaged = saved.slice();
        damaged.set(noise, at);
        expectRefusedOrEqual(damaged);
      }),
      { numRuns: 300 },
    );
  });

  it('of its length is noticed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: saved.length - 1 }), (length) => {
        expect(openEngine(saved.subarray(0, length))).toBeNull();
      }),
      { numRuns: 300 },
    );
    const longer = new Uint8Array(saved.length + 4);
    longer.set(saved);
    expect(openEngine(longer)).toBeNull();
  });
});

describe('what is no snapshot', () => {
  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array(0)],
    ['a head of zeros', new Uint8Array(32)],
    ['many zeros', new Uint8Array(100_000)],
    ['text', new TextEncoder().encode('{"documentCount":3} '.repeat(40))],
    ['bytes of ones', new Uint8Array(4096).fill(255)],
    ['a head without contents', saved.slice(0, 32)],
  ])('is refused: %s', (_name, bytes) => {
    expect(openEngine(bytes)).toBeNull();
  });

  it('is refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(openEngine(bytes)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('is refused behind a head that is ours', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 400 }), (bytes) => {
        const forged = new Uint8Array(32 + bytes.length);
        forged.set(saved.subarray(0, 32));
        forged.set(bytes, 32);
        expect(openEngine(forged)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});

describe('a snapshot of another analysis', () => {
  afterEach(() => {
    vi.doUnmock('../../../../renderer/search/engine/analysis/version.ts');
    vi.resetModules();
  });

  it.each([-1, 1])('version, %i away, is refused', async (away) => {
    const version = await import('../../../../renderer/search/engine/analysis/version.ts');
    vi.resetModules();
    vi.doMock('../../../../renderer/search/engine/analysis/version.ts', () => ({
      analysisVersion: version.analysisVersion + away,
    }));
    const other = await import('../../../../renderer/search/engine/engine.ts');
    expect(other.openEngine(saved)).toBeNull();
    const own = other.createEngine().save(5);
    expect(other.openEngine(own)?.seq()).toBe(5);
    expect(openEngine(own)).toBeNull();
  });
});
