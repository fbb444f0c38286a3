// What a person types against what stands in a report, by theme: the promise of search, line by
// line. Tables only, which pairs.test.ts holds the engine to; may import nothing else.

/** A query, a text, and in words why the one must find the other, or must not. */
export type Pair = readonly [query: string, text: string, why: string];

/** A query and two texts, of which the first must come before the second. */
export type Choice = readonly [query: string, right: string, wrong: string, why: string];

export type Theme = {
  readonly name: string;
  /** The query finds the text. */
  readonly found: readonly Pair[];
  /** The query finds the text once its slip is mended. */
  readonly mended: readonly Pair[];
  /** The query, taken as it is, does not find the text. */
  readonly decoys: readonly Pair[];
  readonly choices: readonly Choice[];
};

/** A theme; what is not given is empty. */
export function theme(name: string, tables: Partial<Omit<Theme, 'name'>>): Theme {
  return { name, found: [], mended: [], decoys: [], choices: [], ...tables };
}
