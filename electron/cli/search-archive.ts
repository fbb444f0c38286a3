import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import path from 'node:path';
import * as v from 'valibot';
import { AppError } from '#contract/errors.ts';
import type { ReportRow } from '#contract/report.ts';
import { createEngine, type SearchEngine } from '../../renderer/search/engine/engine.ts';
import { snippet } from '../../renderer/search/engine/show/snippet.ts';
import type { Archive } from '../archive/archive.ts';
import { diskError } from '../disk/disk-errors.ts';
import { textIn } from './messages.ts';
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { withArchive } from './with-archive.ts';

type Input = {
  readonly archive: string;
  readonly query: string;
  readonly limit: number;
  readonly json: boolean;
};
type BatchInput = { readonly archive: string; readonly queries: string; readonly limit: number };

const BatchQuery = v.object({
  query_id: v.union([v.string(), v.number()]),
  query: v.string(),
});
type BatchQuery = v.InferOutput<typeof BatchQuery>;

export function searchArchive(input: Input, terminal: Terminal): Promise<ExitCode> {
  return withArchive<ExitCode>(input.archive, terminal, (archive) => {
    const { engine, rows } = buildEngine(archive);
    const { understood, total, hits } = engine.search(input.query, { limit: input.limit });
    const texts = new Map(
      archive.reports.texts(hits.map(({ id }) => id)).map(({ id, text }) => [id, text]),
    );
    const found = hits.map(({ id, sourceId, score }) => ({
      id,
      sourceId,
      score,
      title: rows.get(id)?.title ?? '',
      date: rows.get(id)?.date ?? '',
      snippet: snippet(input.query, texts.get(id) ?? '')
        .map((part) => part.text)
        .join(''),
    }));
    if (input.json) {
      terminal.out(JSON.stringify({ understood, total, hits: found }));
    } else {
      terminal.out(textIn(terminal.locale)('cli.found', { total }));
      for (const hit of found) {
        terminal.out(`\n${hit.id}  ${hit.date}\n${hit.title}\n${hit.snippet}`);
      }
    }
    return 0;
  });
}

/** Answers a file of queries in its order, one JSON line each. */
export async function searchBatch(input: BatchInput, terminal: Terminal): Promise<ExitCode> {
  const queries = await readQueries(input.queries);
  return withArchive<ExitCode>(input.archive, terminal, (archive) => {
    const { engine } = buildEngine(archive);
    for (const { query_id, query } of queries) {
      const { hits } = engine.search(query, { limit: input.limit });
      terminal.out(JSON.stringify({ query_id, hits }));
    }
    return 0;
  });
}

function buildEngine(archive: Archive): {
  readonly engine: SearchEngine;
  readonly rows: ReadonlyMap<string, ReportRow>;
} {
  const engine = createEngine();
  const rows = new Map<string, ReportRow>();
  for (const change of archive.changes.since(0)) {
    if ('removed' in change) continue;
    engine.put(change);
    rows.set(change.row.id, change.row);
  }
  return { engine, rows };
}

async function readQueries(file: string): Promise<BatchQuery[]> {
  const name = path.basename(file);
  const queries: BatchQuery[] = [];
  let line = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(file, 'utf8') })) {
      line += 1;
      if (text.trim() === '') continue;
      queries.push(parseQuery(text, name, line));
    }
  } catch (error) {
    throw diskError(error, name);
  }
  return queries;
}

function parseQuery(text: string, name: string, line: number): BatchQuery {
  try {
    // Trimming also takes off a byte order mark, which JSON does not allow.
    return v.parse(BatchQuery, JSON.parse(text.trim()));
  } catch (error) {
    throw new AppError('invalid-input', { field: `${name}:${line}` }, { cause: error });
  }
}
