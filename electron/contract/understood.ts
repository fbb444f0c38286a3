// What a search was understood as: data made by the search engine, which the window and the command
// line put into words. Plain values, since they cross from the worker to the page.
import type { Language } from './language.ts';
import type { Classification, ReportKind, ReportStatus } from './report.ts';

/** Parts of a report a word can be looked for in alone («кто:Ахметов»). */
export type TextField = 'title' | 'number' | 'tags' | 'people' | 'places' | 'source' | 'text';

/** Days as YYYY-MM-DD, both ends included; null for an open end. */
export type DayRange = { readonly from: string | null; readonly to: string | null };

/** Both ends included; null for an open end. */
export type NumberRange = { readonly from: number | null; readonly to: number | null };

export type HasPart = 'attachment' | 'tags' | 'people' | 'place' | 'number';

/** What a report's card must say. */
export type Condition =
  | { readonly on: 'date'; readonly days: DayRange }
  | { readonly on: 'kind'; readonly value: ReportKind }
  | { readonly on: 'status'; readonly value: ReportStatus }
  | { readonly on: 'language'; readonly value: Language }
  | { readonly on: 'classification'; readonly value: Classification }
  /** A number written in the text, whatever its unit: «100..200», «>2 млрд». */
  | { readonly on: 'quantity'; readonly numbers: NumberRange }
  | { readonly on: 'has'; readonly value: HasPart };

/** Everything that can stand before the colon of a filter. */
export type QueryField = TextField | Condition['on'];

export type QueryNote =
  | { readonly note: 'unknown-field'; readonly field: string }
  /** `field` is a name of ours, `value` what could not be read. */
  | { readonly note: 'unread-value'; readonly field: QueryField; readonly value: string }
  | { readonly note: 'unclosed-quote' }
  | { readonly note: 'unclosed-bracket' }
  /** The query was longer than is read; the rest was left out. */
  | { readonly note: 'shortened' };

/** A piece of what was understood, in the order it was typed. */
export type UnderstoodPart =
  | {
      readonly part: 'words';
      readonly words: readonly string[];
      readonly field: TextField | null;
      /** Whether other forms of one of the words count as well. */
      readonly hasForms: boolean;
      /** Whether words count that merely begin with the last one. */
      readonly isUnfinished: boolean;
    }
  | { readonly part: 'phrase'; readonly text: string; readonly field: TextField | null }
  | { readonly part: 'wildcard'; readonly pattern: string; readonly field: TextField | null }
  | { readonly part: 'similar'; readonly text: string; readonly field: TextField | null }
  | {
      readonly part: 'near';
      readonly parts: readonly UnderstoodPart[];
      readonly distance: number;
    }
  | { readonly part: 'condition'; readonly condition: Condition }
  | { readonly part: 'without'; readonly of: UnderstoodPart }
  | { readonly part: 'all' | 'any'; readonly parts: readonly UnderstoodPart[] };

/** How what was asked for met what the archive has. */
export type How = {
  readonly mode: 'all' | 'most' | 'corrected' | 'nothing';
  readonly corrections: readonly { readonly typed: string; readonly used: string }[];
  /** Words that no report in reach has. */
  readonly dropped: readonly string[];
};
