// Keeps the index level with the archive: reads the changes feed in short slices, so that queries
// are answered in between, and applies what the archive announces meanwhile.
import type { ReportId } from '#contract/ids.ts';
import type { SearchEngine } from './engine/engine.ts';
import { readLines, type FeedLine } from './feed.ts';
import type { ArchiveChange, Progress } from './messages.ts';

export type Surroundings = {
  readonly openFeed: (since: number) => Promise<ReadableStream<Uint8Array>>;
  /** Lets whatever waits in the message queue run first. */
  readonly nextTurn: () => Promise<void>;
  readonly wait: (delayMs: number) => Promise<void>;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  readonly report: (progress: Progress) => void;
  /** A reading of the feed failed and will be tried again. */
  readonly warn: (error: unknown) => void;
  /** So many reports have changed, and everything up to `seq` of the feed is in. */
  readonly noteChanges: (count: number, seq: number) => void;
};

export type Indexer = {
  /** Reads the feed to its end, again and again if it fails; one reading runs at a time. */
  catchUp(): Promise<void>;
  apply(change: ArchiveChange): void;
};

const sliceMs = 12;
const reportEveryMs = 100;
const firstRetryMs = 500;
const longestRetryMs = 30_000;

/** What is kept level with the archive. */
type Index = Pick<SearchEngine, 'put' | 'remove' | 'size' | 'tidy'>;

/** `since` is the place in the feed up to which everything is in `engine` already. */
export function createIndexer(engine: Index, since: number, surroundings: Surroundings): Indexer {
  const { openFeed, nextTurn, wait, now, report, warn, noteChanges } = surroundings;
  /** Place in the feed of what is known of each report, removed ones too: newer wins. */
  const seqs = new Map<ReportId, number>();
  /** What is not in `seqs` is known up to here. */
  let knownUpTo = since;
  /** Everything up to this place of the feed is in the index. */
  let caughtUpTo = since;
  let taken = 0;
  let isReading = false;
  let isBehind = false;

  function isNews(id: ReportId, seq: number): boolean {
    if ((seqs.get(id) ?? knownUpTo) >= seq) return false;
    seqs.set(id, seq);
    taken += 1;
    return true;
  }

  function take(line: FeedLine): void {
    if ('removed' in line) {
      if (isNews(line.removed, line.seq)) engine.remove(line.removed);
    } else if (isNews(line.row.id, line.seq)) {
      engine.put(line);
    }
  }

  /** Page by page, until one brings nothing further. */
  async function readOnce(): Promise<void> {
    for (let before = -1; before < caughtUpTo;) {
      before = caughtUpTo;
      await readPage();
    }
  }

  async function readPage(): Promise<void> {
    let sliceStart = now();
    let lastReport = sliceStart;
    for await (const lines of readLines(await openFeed(caughtUpTo))) {
      for (const line of lines) {
        const parsed = JSON.parse(line) as FeedLine;
        take(parsed);
        caughtUpTo = Math.max(caughtUpTo, parsed.seq);
        if (now() - sliceStart < sliceMs) continue;
        if (now() - lastReport >= reportEveryMs) {
          report({ indexed: engine.size(), isReady: false });
          lastReport = now();
        }
        await nextTurn();
        sliceStart = now();
      }
    }
  }

  async function readUntilDone(): Promise<void> {
    for (let delayMs = firstRetryMs; ; delayMs = Math.min(delayMs * 2, longestRetryMs)) {
      try {
        await readOnce();
        return;
      } catch (error) {
        warn(error);
        await wait(delayMs);
      }
    }
  }

  /** Folds what was read, in slices: what is left over would hold up the next search. */
  async function makeFindable(): Promise<void> {
    for (;;) {
      const end = now() + sliceMs;
      if (engine.tidy(() => now() >= end, false)) return;
      await nextTurn();
    }
  }

  async function catchUp(): Promise<void> {
    isBehind = true;
    if (isReading) return;
    isReading = true;
    report({ indexed: engine.size(), isReady: false });
    while (isBehind) {
      isBehind = false;
      await readUntilDone();
      await makeFindable();
    }
    isReading = false;
    settle();
  }

  function settle(): void {
    knownUpTo = caughtUpTo;
    for (const [id, seq] of seqs) if (seq <= knownUpTo) seqs.delete(id);
    report({ indexed: engine.size(), isReady: true });
    noteChanges(taken, caughtUpTo);
    taken = 0;
  }

  return {
    catchUp,

    apply({ seq, changed, removed }) {
      for (const id of removed) take({ removed: id, seq });
      if (changed === 'many') {
        void catchUp();
        return;
      }
      for (const document of changed) take(document);
      if (isReading) return;
      caughtUpTo = Math.max(caughtUpTo, seq);
      settle();
    },
  };
}
