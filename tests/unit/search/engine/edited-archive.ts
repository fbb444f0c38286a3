// An engine that is edited, tidied, saved, reopened and lost beside a list of what should be in it.
import {
  createEngine,
  openEngine,
  type SearchEngine,
} from '../../../../renderer/search/engine/engine.ts';
import { type Details, reportId, searchable } from '../searchable.ts';

export type Edit =
  | { readonly put: number; readonly details: Details }
  | { readonly remove: number }
  /** As a quiet moment does: so many looks at the clock, all folded or only what is slow. */
  | { readonly tidy: number; readonly isWholly: boolean }
  /** A question, before which what was put is made ready to be found. */
  | { readonly ask: string }
  /** Saved, then opened from what was saved. */
  | { readonly reopen: true }
  | { readonly save: true }
  /** The engine is lost with all that was not saved; the feed tells again what changed since. */
  | { readonly crash: true };

export class EditedArchive {
  engine = createEngine();
  /** What is in the archive: its texts by their numbers. */
  readonly reports = new Map<number, Details>();
  /** Of each report ever there, the place in the feed of its last change. */
  private readonly changed = new Map<number, number>();
  private seq = 0;
  private saved: Uint8Array | null = null;

  constructor(edits: readonly Edit[]) {
    for (const edit of edits) this.apply(edit);
  }

  private apply(edit: Edit): void {
    if ('put' in edit) {
      this.reports.set(edit.put, edit.details);
      this.tell(edit.put);
    } else if ('remove' in edit) {
      this.reports.delete(edit.remove);
      this.tell(edit.remove);
    } else if ('tidy' in edit) {
      let looks = edit.tidy;
      this.engine.tidy(() => (looks -= 1) < 0, edit.isWholly);
    } else if ('ask' in edit) {
      this.engine.search(edit.ask);
    } else if ('crash' in edit) {
      this.engine = opened(this.saved);
      const behind = [...this.changed]
        .filter(([, seq]) => seq > this.engine.seq())
        .toSorted(([, a], [, b]) => a - b);
      for (const [number] of behind) this.bringLevel(number);
    } else {
      this.saved = this.engine.save(this.seq);
      if ('reopen' in edit) this.engine = opened(this.saved);
    }
  }

  private tell(number: number): void {
    this.seq += 1;
    this.changed.set(number, this.seq);
    this.bringLevel(number);
  }

  private bringLevel(number: number): void {
    const details = this.reports.get(number);
    if (details === undefined) this.engine.remove(reportId(number));
    else this.engine.put(searchable(number, details));
  }

  /** An engine that was only ever given what is in the archive now. */
  fromScratch(): SearchEngine {
    const engine = createEngine();
    for (const [number, details] of this.reports) engine.put(searchable(number, details));
    return engine;
  }
}

function opened(saved: Uint8Array | null): SearchEngine {
  if (saved === null) return createEngine();
  const engine = openEngine(saved);
  if (engine === null) throw new Error('what was saved does not open');
  return engine;
}
