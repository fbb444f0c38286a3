/** Terms to look for in the place of some words of a query. */
export type NameAlternative = {
  /** Terms of the index, derived ones or words: all of them side by side, in this order. */
  readonly keys: readonly string[];
  /** The words of the query that it stands for: from the first to before the last. */
  readonly from: number;
  readonly to: number;
  /** How sure it is that the same name is meant; 1 would be the words themselves. */
  readonly weight: number;
};
