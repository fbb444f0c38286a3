// What the window and the search worker say to each other.
import type { EventData } from '#contract/events.ts';
import type { ReportId } from '#contract/ids.ts';
import type { Locale } from '#contract/language.ts';
import type { Answer } from './answer.ts';
import type { Completion, Facets, Hit, SearchOptions, SnippetPart, Span } from './engine/engine.ts';
import type { SyntaxSuggestion } from './engine/query/suggest.ts';

export type ArchiveChange = EventData<'archive.changed'>;

/** How far the index is: reports that can be found, and whether that is all of them. */
export type Progress = { readonly indexed: number; readonly isReady: boolean };

export type ReportText = { readonly id: ReportId; readonly title: string; readonly text: string };
/** The places of a title, and the best stretch of a text. */
export type Snippet = {
  readonly id: ReportId;
  readonly titleSpans: readonly Span[];
  readonly parts: readonly SnippetPart[];
};

/** `request` numbers rise; of several searches that wait only the newest is answered. */
export type SearchRequest = {
  readonly kind: 'search';
  readonly request: number;
  readonly query: string;
  readonly options: SearchOptions;
};

/** What a word that is being typed may become: likewise, and after a search that waits. */
export type CompletionRequest = {
  readonly kind: 'complete';
  readonly request: number;
  readonly typed: string;
  readonly limit: number;
};

export type ToWorker =
  | SearchRequest
  | {
      readonly kind: 'snippets';
      readonly request: number;
      readonly query: string;
      readonly texts: readonly ReportText[];
    }
  | {
      readonly kind: 'highlight';
      readonly request: number;
      readonly query: string;
      readonly text: string;
    }
  /** How many reports a search finds, for a number beside its name: it takes no other's place. */
  | {
      readonly kind: 'count';
      readonly request: number;
      readonly query: string;
      readonly options: SearchOptions;
    }
  /** How many reports have each value that what a search finds could be narrowed to. */
  | {
      readonly kind: 'facets';
      readonly request: number;
      readonly query: string;
      readonly options: SearchOptions;
    }
  | CompletionRequest
  /** What the syntax of queries offers at the caret. */
  | {
      readonly kind: 'syntax';
      readonly request: number;
      readonly typed: string;
      readonly caret: number;
      readonly locale: Locale;
    }
  | {
      readonly kind: 'similar';
      readonly request: number;
      readonly id: ReportId;
      readonly text: string;
      readonly limit: number;
    }
  | { readonly kind: 'apply'; readonly change: ArchiveChange };

/** What a request is answered with, by its kind. */
export type Answers = {
  readonly search: Answer;
  readonly snippets: Snippet[];
  readonly highlight: Span[];
  readonly count: number;
  readonly facets: Facets;
  readonly complete: readonly Completion[];
  readonly syntax: readonly SyntaxSuggestion[];
  readonly similar: readonly Hit[];
};

export type FromWorker =
  | { readonly kind: 'answer'; readonly request: number; readonly value: Answers[keyof Answers] }
  | { readonly kind: 'failure'; readonly request: number; readonly reason: string }
  | { readonly kind: 'progress'; readonly progress: Progress };
