// What a query asks, as a tree: made by the parser from what a person typed, read by the planner,
// by the highlighter and by whoever tells the person what was understood. Words are still as they
// were typed; only the analysis knows their forms.
import type { Condition, QueryNote, TextField } from '#contract/understood.ts';

export type {
  Condition,
  DayRange,
  HasPart,
  How,
  NumberRange,
  QueryField,
  QueryNote,
  TextField,
  UnderstoodPart,
} from '#contract/understood.ts';

export type QueryNode =
  /** One or more words that were typed together, without syntax in them; all must be met. */
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly field: TextField | null;
      /** UTF-16 offsets of `text` in the query. */
      readonly start: number;
      readonly end: number;
      /** Whether the last word is still being typed. */
      readonly isUnfinished: boolean;
    }
  /** Words in this order side by side, in this very form: no stems, no other writings. */
  | { readonly kind: 'phrase'; readonly text: string; readonly field: TextField | null }
  /** A word with `*` (any letters) or `?` (one letter) in it. */
  | { readonly kind: 'wildcard'; readonly pattern: string; readonly field: TextField | null }
  /** A word with `~`: also met by words a few letters away. */
  | { readonly kind: 'similar'; readonly text: string; readonly field: TextField | null }
  /** All parts within `distance` words of each other, in any order; parts are words or phrases. */
  | { readonly kind: 'near'; readonly parts: readonly QueryNode[]; readonly distance: number }
  | { readonly kind: 'and'; readonly parts: readonly QueryNode[] }
  | { readonly kind: 'or'; readonly parts: readonly QueryNode[] }
  | { readonly kind: 'not'; readonly part: QueryNode }
  | { readonly kind: 'condition'; readonly condition: Condition };

export type WordsNode = Extract<QueryNode, { kind: 'words' }>;

export type ParsedQuery = {
  /** Null when nothing is asked for. */
  readonly root: QueryNode | null;
  /** What could not be read as syntax and was taken for plain words, or left out. */
  readonly notes: readonly QueryNote[];
};
