import { bulkPaths } from '#contract/calls.ts';
import type { ReportId } from '#contract/ids.ts';
import type { SearchDocument } from '#contract/report.ts';

/** A line of the changes feed. */
export type FeedLine = SearchDocument | { readonly removed: ReportId; readonly seq: number };

/** What changed after `since`, oldest first; throws when the archive does not answer. */
export async function openFeed(since: number): Promise<ReadableStream<Uint8Array>> {
  const response = await fetch(`${bulkPaths.searchFeed}?since=${since}`);
  if (!response.ok || response.body === null) throw new Error(`feed: ${response.status}`);
  return response.body;
}

/** Lines of a UTF-8 stream, in the batches they arrive in; empty lines are left out. */
export async function* readLines(
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<readonly string[]> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
      rest = done ? '' : (lines.pop() ?? '');
      yield lines.filter((line) => line !== '');
      if (done) return;
    }
  } finally {
    await reader.cancel();
  }
}
