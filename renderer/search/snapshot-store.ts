// The saved index on its way between the worker and main, in parts; the page has no share in it.
import { bulkPaths } from '#contract/calls.ts';
import type { Reply } from '#contract/errors.ts';
import { snapshotHeaders, snapshotPartBytes } from '#contract/search-snapshot.ts';

export type StoredSnapshot = {
  readonly bytes: Uint8Array;
  /** Place in the changes feed up to which everything is in. */
  readonly seq: number;
};

type Part = {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly seq: number;
  readonly size: number;
};

/** While one part crosses, main reads and decrypts another. */
const partsAtOnce = 2;

/**
 * The snapshot of the open archive; null when there is none that fits it, or when it cannot be had:
 * the index is built from the feed then, so why does not matter.
 */
export async function readSnapshot(): Promise<StoredSnapshot | null> {
  try {
    return await readWhole();
  } catch {
    return null;
  }
}

async function readWhole(): Promise<StoredSnapshot | null> {
  const first = await fetchPart({ from: '0' });
  if (first === null) return null;
  const { file, seq, size } = first;
  const bytes = new Uint8Array(size);
  bytes.set(first.bytes);
  let next = first.bytes.length;
  let isWhole = true;

  async function fetchRest(): Promise<void> {
    while (isWhole && next < size) {
      const from = next;
      next += snapshotPartBytes;
      const part = await fetchPart({ from: String(from), file });
      if (part === null) isWhole = false;
      else bytes.set(part.bytes, from);
    }
  }

  await Promise.all(Array.from({ length: partsAtOnce }, fetchRest));
  return isWhole ? { bytes, seq } : null;
}

async function fetchPart(query: Record<string, string>): Promise<Part | null> {
  const response = await fetch(`${bulkPaths.searchSnapshot}?${new URLSearchParams(query)}`);
  // 204 is «none»; what is refused is no part either.
  if (response.status !== 200) return null;
  const { headers } = response;
  return {
    bytes: new Uint8Array(await response.arrayBuffer()),
    file: headers.get(snapshotHeaders.file) ?? '',
    seq: Number(headers.get(snapshotHeaders.seq)),
    size: Number(headers.get(snapshotHeaders.size)),
  };
}

/**
 * Keeps the index as it is at `seq` of the feed; whether it is kept. If not, the last one stays or
 * none is there. A later call takes an unfinished one's place.
 */
export async function writeSnapshot(bytes: Uint8Array, seq: number): Promise<boolean> {
  const whole = { upload: crypto.randomUUID(), seq: String(seq), size: String(bytes.length) };
  try {
    for (let from = 0; from < bytes.length; from += snapshotPartBytes) {
      const part = bytes.slice(from, from + snapshotPartBytes);
      if (!(await sendPart({ ...whole, from: String(from) }, part))) return false;
    }
    return bytes.length > 0;
  } catch {
    return false;
  }
}

async function sendPart(
  query: Record<string, string>,
  body: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const address = `${bulkPaths.searchSnapshot}?${new URLSearchParams(query)}`;
  const response = await fetch(address, { method: 'PUT', body });
  return response.ok && ((await response.json()) as Reply<null>).ok;
}
