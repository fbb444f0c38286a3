// Feeds for the search tests: NDJSON streams that a test fills line by line. May import the contract
// and renderer/search.
import type { FeedLine } from '../../../renderer/search/feed.ts';

const encoder = new TextEncoder();

/** A stream of bytes, one chunk each. */
export function streamOf(...chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

/** A whole feed that has ended. */
export function feedOf(lines: readonly FeedLine[]): ReadableStream<Uint8Array> {
  return streamOf(encoder.encode(lines.map((line) => `${JSON.stringify(line)}\n`).join('')));
}

export type OpenFeed = {
  readonly stream: ReadableStream<Uint8Array>;
  send(...lines: readonly FeedLine[]): void;
  sendText(text: string): void;
  end(): void;
};

/** A feed that a test is still writing. */
export function openedFeed(): OpenFeed {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const sendText = (text: string): void => void writer.write(encoder.encode(text));
  return {
    stream: readable,
    send: (...lines) => sendText(lines.map((line) => `${JSON.stringify(line)}\n`).join('')),
    sendText,
    end: () => void writer.close(),
  };
}
