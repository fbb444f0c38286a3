import type { IndexQuery } from '../index/index-query.ts';

export function all(parts: readonly IndexQuery[]): IndexQuery {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: 'and', parts };
}

export function any(parts: readonly IndexQuery[]): IndexQuery {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: 'or', parts };
}

export function butNot(query: IndexQuery, refused: readonly IndexQuery[]): IndexQuery {
  if (refused.length === 0) return query;
  const isEmpty = query.kind === 'and' && query.parts.length === 0;
  const base: IndexQuery = isEmpty ? { kind: 'all', boost: null } : query;
  return { kind: 'but-not', parts: [base, ...refused] };
}

/** What may be met in the place of some words, given by their places. */
export type Other = { readonly stands: readonly number[]; readonly query: IndexQuery };

/** Words that some alternative stands for together go together; all others alone. */
export function clusters(words: readonly number[], others: readonly Other[]): number[][] {
  const clusterOf = new Map(words.map((word) => [word, [word]]));
  for (const { stands } of others) {
    const joined = [...new Set(stands.flatMap((word) => clusterOf.get(word) ?? []))];
    for (const word of joined) clusterOf.set(word, joined);
  }
  return [...new Set(clusterOf.values())];
}

/**
 * Either the words of a cluster, or an alternative and those words it does not stand for, joined
 * likewise; whichever gives a report most, since both tell of the same thing.
 */
export function inCluster(
  cluster: readonly number[],
  nodes: readonly IndexQuery[],
  others: readonly Other[],
  join: (parts: readonly IndexQuery[]) => IndexQuery,
): IndexQuery {
  const wordsOf = (words: readonly number[]): IndexQuery[] =>
    words.flatMap((word) => nodes[word] ?? []);
  const ways = others
    .filter(({ stands }) => stands.some((word) => cluster.includes(word)))
    .map(({ stands, query }) =>
      join([query, ...wordsOf(cluster.filter((word) => !stands.includes(word)))]),
    );
  const own = join(wordsOf(cluster));
  return ways.length === 0 ? own : { kind: 'best-of', parts: [own, ...ways] };
}
