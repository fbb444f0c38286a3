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

export function createIndexer(engine: SearchEngine, surroundings: Surroundings): Indexer {
  const { openFeed, nextTurn, wait, now, report, warn } = surroundings;
  /** Place in the feed of what is known of each report, removed ones too: newer wins. */
  const seqs = new Map<ReportId, number>();
  /** Everything up to this place of the feed is in the index. */
  let caughtUpTo = 0;
  let isReading = false;
  let isBehind = false;

  function isNews(id: ReportId, seq: number): boolean {
    if ((seqs.get(id) ?? -1) >= seq) return false;
    seqs.set(id, seq);
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

  async function catchUp(): Promise<void> {
    isBehind = true;
    if (isReading) return;
    isReading = true;
    report({ indexed: engine.size(), isReady: false });
    while (isBehind) {
      isBehind = false;
      await readUntilDone();
    }
    isReading = false;
    report({ indexed: engine.size(), isReady: true });
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
      report({ indexed: engine.size(), isReady: true });
    },
  };
}
