// The packed index against MiniSearch itself: over the same reports, edits and queries it must give
// the same ids with the same scores. MiniSearch is pinned, since it is what we measure ourselves by.
import * as fc from 'fast-check';
import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { describe, expect, it } from 'vitest';
import { compileQuery } from '../../../../renderer/search/engine/index/mini-search-query.ts';
import { PackedIndex } from '../../../../renderer/search/engine/index/packed-index.ts';

const fields = ['title', 'tags', 'text'] as const;
type Texts = Readonly<Record<(typeof fields)[number], string>>;

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');
const groupMark = '~';
/** A stem of a kind: the first two letters, for words long enough. */
const groupsOf = (word: string): string[] =>
  word.length > 2 ? [groupMark + word.slice(0, 2)] : [];

/** Both engines under the same edits. */
class Pair {
  private readonly hasGroups: boolean;
  private readonly stock: MiniSearch<Texts & { id: number }>;
  readonly packed: PackedIndex;
  private readonly stocked = new Map<number, Texts & { id: number }>();
  private readonly keys = new Map<number, number>();
  private readonly ids: number[] = [];

  constructor({ hasGroups }: { readonly hasGroups: boolean }) {
    this.hasGroups = hasGroups;
    this.stock = new MiniSearch({
      fields: [...fields],
      tokenize: words,
      processTerm: (word) => (hasGroups ? [word, ...groupsOf(word)] : word),
      searchOptions: { tokenize: words, processTerm: (word) => word },
    });
    this.packed = new PackedIndex({
      fieldCount: fields.length,
      groupsOf: hasGroups ? groupsOf : () => [],
    });
  }

  put(id: number, texts: Texts): void {
    this.remove(id);
    this.stock.add({ id, ...texts });
    this.stocked.set(id, { id, ...texts });
    const key = this.ids.length;
    this.ids.push(id);
    this.keys.set(id, key);
    this.packed.add(key, (builder) => {
      for (const field of fields) {
        builder.beginField();
        words(texts[field]).forEach((word, position) => builder.addWord(word, position));
      }
    });
  }

  remove(id: number): void {
    const key = this.keys.get(id);
    const stocked = this.stocked.get(id);
    if (key === undefined || stocked === undefined) return;
    // Not `discard`, after which MiniSearch's counts are only right once all is vacuumed.
    this.stock.remove(stocked);
    this.stocked.delete(id);
    this.keys.delete(id);
    this.packed.discard(key);
  }

  expectSame(query: Query, options: SearchOptions = {}): void {
    const expected = this.stock.search(query, options);
    const compiled = compileQuery(
      query,
      { tokenize: words, processTerm: (word) => word, ...options },
      fields,
      (term) => this.hasGroups && term.startsWith(groupMark),
      (key) => this.ids[key],
    );
    const accepts = options.filter;
    this.packed.makeReady(false);
    const { best, total } = this.packed.search(compiled.query, {
      limit: 1_000,
      wordCount: compiled.wordCount,
      gate:
        accepts === undefined
          ? null
          : this.packed.gateOf((key) => accepts({ id: this.ids[key] } as never)),
      rank: { by: 'words' },
      tieBreak: (key, other) => other - key,
    });
    const found = best.map(({ key, score }) => ({ id: this.ids[key] ?? -1, score }));
    expect(total).toBe(expected.length);
    expect(tied(found)).toEqual(tied(expected));
    const scores = new Map(expected.map(({ id, score }) => [id as number, score]));
    for (const { id, score } of found) {
      const wanted = scores.get(id) ?? Number.NaN;
      expect(Math.abs(score - wanted)).toBeLessThanOrEqual(1e-5 * Math.abs(wanted) + 1e-12);
    }
  }
}

/** Ids in order of scores; those whose scores do not differ may stand in any order among them. */
function tied(hits: readonly { readonly id: number; readonly score: number }[]): number[][] {
  const heaps: number[][] = [];
  let last = Number.NaN;
  for (const { id, score } of hits) {
    if (Math.abs(score - last) <= 1e-6 * Math.abs(last)) heaps.at(-1)?.push(id);
    else heaps.push([id]);
    last = score;
  }
  return heaps.map((heap) => heap.toSorted((a, b) => a - b));
}

const word = fc
  .array(fc.constantFrom('а', 'б', 'в', 'z', '南'), { minLength: 1, maxLength: 5 })
  .map((letters) => letters.join(''));
const line = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { maxLength: most }).map((all) => all.join(' '));
const texts: fc.Arbitrary<Texts> = fc.record({ title: line(4), tags: line(2), text: line(20) });

const edit = fc.oneof(
  { weight: 5, arbitrary: fc.record({ put: fc.nat(30), texts }) },
  { weight: 2, arbitrary: fc.record({ remove: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.constant({ fold: 'wholly' as const }) },
  { weight: 1, arbitrary: fc.constant({ fold: 'lightly' as const }) },
  { weight: 1, arbitrary: fc.constant({ fold: 'a little' as const }) },
);

const share = fc.double({ min: 0.1, max: 5, noNaN: true });
const options: fc.Arbitrary<SearchOptions> = fc.record(
  {
    fields: fc.subarray([...fields], { minLength: 1 }),
    boost: fc.record({ title: share, text: share }, { requiredKeys: [] }),
    combineWith: fc.constantFrom('AND' as const, 'OR' as const, 'AND_NOT' as const),
    prefix: fc.boolean(),
    weights: fc.record({ prefix: share, fuzzy: share }),
    bm25: fc.record({ k: share, b: fc.double({ min: 0, max: 1, noNaN: true }), d: share }),
    boostTerm: fc.constant((_term: string, i: number) => 1 + i),
    boostDocument: fc.constant((id: number, term: string) => (id % 7) + term.length / 10),
    filter: fc.constant(({ id }: { id: number }) => id % 3 !== 0),
  },
  { requiredKeys: [] },
);
const fuzzyOptions = fc
  .tuple(options, fc.constantFrom(0.2, 0.4, 1, 2, true))
  .map(([given, fuzzy]) => ({ ...given, fuzzy }));

const { tree } = fc.letrec<{ tree: Query; leaf: Query }>((tie) => ({
  leaf: fc.oneof(
    { weight: 9, arbitrary: line(3) },
    { weight: 1, arbitrary: fc.constant(MiniSearch.wildcard) },
  ),
  tree: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc
      .tuple(options, fc.array(tie('tree'), { minLength: 1, maxLength: 3 }))
      .map(([{ filter: _filter, ...own }, queries]) => ({ ...own, queries })),
  ),
}));

function afterEdits(edits: readonly unknown[], hasGroups: boolean): Pair {
  const pair = new Pair({ hasGroups });
  for (const each of edits as readonly {
    put?: number;
    texts?: Texts;
    remove?: number;
    fold?: 'wholly' | 'lightly' | 'a little';
  }[]) {
    if (each.put !== undefined && each.texts !== undefined) pair.put(each.put, each.texts);
    if (each.remove !== undefined) pair.remove(each.remove);
    if (each.fold !== undefined) {
      let steps = each.fold === 'a little' ? 2 : 1_000;
      pair.packed.fold(() => (steps -= 1) < 0, each.fold !== 'lightly');
    }
  }
  return pair;
}

describe('the packed index answers as MiniSearch does', () => {
  it('for words, prefixes and groups, with every option', () => {
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 1, maxLength: 40 }),
        fc.array(fc.tuple(line(4), options), { minLength: 1, maxLength: 5 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (edits, asked, stems) => {
          const pair = afterEdits(edits, true);
          for (const [query, given] of asked) pair.expectSame(query, given);
          const groups = stems.flatMap(groupsOf).join(' ');
          pair.expectSame(groups, { combineWith: 'AND' });
          pair.expectSame(`${groups} ${stems.join(' ')}`, { prefix: true });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('for words with wrong letters', () => {
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 1, maxLength: 30 }),
        fc.array(fc.tuple(line(3), fuzzyOptions), { minLength: 1, maxLength: 4 }),
        (edits, asked) => {
          const pair = afterEdits(edits, false);
          for (const [query, given] of asked) pair.expectSame(query, given);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('for nested queries and the wildcard', () => {
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 1, maxLength: 30 }),
        fc.array(fc.tuple(tree, options), { minLength: 1, maxLength: 4 }),
        (edits, asked) => {
          const pair = afterEdits(edits, true);
          for (const [query, given] of asked) pair.expectSame(query, given);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('for a rare word beside common ones, which are looked up and not read', () => {
    const pair = new Pair({ hasGroups: true });
    const reports = 1_500;
    for (let id = 0; id < reports; id += 1) {
      const common = 'абв'.repeat(1 + (id % 3)) + ' абаб'.repeat(id % 4);
      const rare = id % 500 === 7 ? 'редко' : `слово${id}`;
      pair.put(id, { title: id % 2 === 0 ? 'абв' : '', tags: '', text: `${common} ${rare}` });
    }
    for (let id = 0; id < reports; id += 40) pair.remove(id);
    for (const isFolded of [false, true]) {
      if (isFolded) pair.packed.fold(() => false, true);
      for (const query of ['редко абв', 'редко ~аб', 'редко ~аб абв абаб', 'редко нигде ~аб']) {
        pair.expectSame(query, { combineWith: 'AND' });
        pair.expectSame({ combineWith: 'AND_NOT', queries: [query, 'абаб'] });
      }
    }
  });
});
