import type { ReportRow } from '#contract/report.ts';
import {
  createEngine,
  openEngine,
  type SearchEngine,
} from '../../renderer/search/engine/engine.ts';
import type { Archive } from '../archive/archive.ts';

/** Fewer changed reports are indexed again at the next call as quickly as all would be saved. */
const worthSaving = 200;

/**
 * The index of an archive, level with it: the one that was kept, and what has changed since. Keeps
 * it anew when much has changed; a disk that refuses it costs the next call some seconds.
 */
export async function openIndex(archive: Archive): Promise<SearchEngine> {
  const stored = await archive.searchSnapshot.read();
  const kept = stored === null ? null : openEngine(stored.bytes);
  const isFitting = kept !== null && kept.seq() === stored?.seq;
  const engine = isFitting ? kept : createEngine();
  let changed = 0;
  let seq = engine.seq();
  for (const change of archive.changes.since(engine.seq())) {
    if ('removed' in change) engine.remove(change.removed);
    else engine.put(change);
    seq = Math.max(seq, change.seq);
    changed += 1;
  }
  if (changed >= worthSaving) {
    await archive.searchSnapshot.write(engine.save(seq), seq).catch(() => undefined);
  }
  return engine;
}

/** What a list of hits shows of each report. */
export function rowsById(archive: Archive): ReadonlyMap<string, ReportRow> {
  const rows = new Map<string, ReportRow>();
  for (const row of archive.reports.rows()) rows.set(row.id, row);
  return rows;
}
