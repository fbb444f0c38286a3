// The least archive that names can be measured on without the index: texts in memory, words and
// name keys with their places, any word of a query enough and rare ones worth more.
import { derivedOf } from '../../../../renderer/search/engine/analysis/derive.ts';
import { forEachWord } from '../../../../renderer/search/engine/analysis/split.ts';
import { isNoise } from '../../../../renderer/search/engine/analysis/stop-words.ts';
import { nameAlternatives, nameKeysOf } from '../../../../renderer/search/engine/names/names.ts';

export type NameArchive = {
  put(id: string, text: string): void;
  /** Ids, best first. */
  search(query: string, limit: number): readonly string[];
};

type Places = Map<string, number[]>;

export function createKeyArchive(): NameArchive {
  const postings = new Map<string, Places>();
  let size = 0;

  const post = (term: string, id: string, place: number): void => {
    const places = postings.get(term) ?? new Map<string, number[]>();
    postings.set(term, places);
    const own = places.get(id) ?? [];
    places.set(id, own);
    own.push(place);
  };

  const idsWith = (keys: readonly string[]): string[] => {
    const [first, ...rest] = keys.map((key) => postings.get(key));
    if (first === undefined) return [];
    return [...first.keys()].filter((id) =>
      first
        .get(id)
        ?.some((place) => rest.every((next, at) => next?.get(id)?.includes(place + at + 1))),
    );
  };

  return {
    put(id, text) {
      size += 1;
      let place = 0;
      forEachWord(text, (word) => {
        if (isNoise(word)) return;
        for (const term of new Set([word, ...derivedOf(word), ...nameKeysOf(word)]))
          post(term, id, place);
        place += 1;
      });
    },

    search(query, limit) {
      const words: string[] = [];
      forEachWord(query, (word) => words.push(word));
      const asked = [
        ...words.flatMap((word, at) =>
          [word, ...derivedOf(word)].map((key) => ({
            keys: [key],
            from: at,
            to: at + 1,
            weight: 1,
          })),
        ),
        ...nameAlternatives(words),
      ];
      const scores = words.map(() => new Map<string, number>());
      for (const { keys, from, to, weight } of asked) {
        const ids = idsWith(keys);
        const score = weight * Math.log(1 + size / Math.max(1, ids.length));
        for (const id of ids) {
          for (const best of scores.slice(from, to)) {
            best.set(id, Math.max(best.get(id) ?? 0, score));
          }
        }
      }
      const sums = new Map<string, number>();
      for (const best of scores) {
        for (const [id, score] of best) sums.set(id, (sums.get(id) ?? 0) + score);
      }
      return [...sums]
        .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
        .slice(0, limit)
        .map(([id]) => id);
    },
  };
}
