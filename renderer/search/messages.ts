// What the window and the search worker say to each other.
import type { EventData } from '#contract/events.ts';
import type { ReportId } from '#contract/ids.ts';
import type { SearchResult, SnippetPart, Span } from './engine/engine.ts';

export type ArchiveChange = EventData<'archive.changed'>;

/** How far the index is: reports that can be found, and whether that is all of them. */
export type Progress = { readonly indexed: number; readonly isReady: boolean };

export type ReportText = { readonly id: ReportId; readonly text: string };
export type Snippet = { readonly id: ReportId; readonly parts: readonly SnippetPart[] };

/** `request` numbers rise; of several searches that wait only the newest is answered. */
export type SearchRequest = {
  readonly kind: 'search';
  readonly request: number;
  readonly query: string;
  readonly limit: number;
  readonly tag: string | null;
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
  | { readonly kind: 'apply'; readonly change: ArchiveChange };

/** What a request is answered with, by its kind. */
export type Answers = {
  readonly search: SearchResult;
  readonly snippets: Snippet[];
  readonly highlight: Span[];
};

export type FromWorker =
  | { readonly kind: 'answer'; readonly request: number; readonly value: Answers[keyof Answers] }
  | { readonly kind: 'failure'; readonly request: number; readonly reason: string }
  | { readonly kind: 'progress'; readonly progress: Progress };
