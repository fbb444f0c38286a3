import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import path from 'node:path';
import * as v from 'valibot';
import { AppError } from '#contract/errors.ts';
import { snippet } from '../../renderer/search/engine/engine.ts';
import { understand } from '../../renderer/search/engine/query/understand.ts';
import { noteText, searchText } from '../../renderer/i18n/search-words.ts';
import { localDay } from '../core/reports/local-day.ts';
import { diskError } from '../disk/disk-errors.ts';
import { textIn } from './messages.ts';
import type { ExitCode } from './exit-code.ts';
import { openIndex, rowsById } from './search-index.ts';
import type { Terminal } from './terminal.ts';
import { clock, withArchive } from './with-archive.ts';

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
  return withArchive(input.archive, terminal, async (archive): Promise<ExitCode> => {
    const engine = await openIndex(archive);
    const result = engine.search(input.query, { limit: input.limit, today: today() });
    const { total, how } = result;
    const rows = rowsById(archive);
    const texts = new Map(
      archive.reports.texts(result.hits.map(({ id }) => id)).map(({ id, text }) => [id, text]),
    );
    const hits = result.hits.map((hit) => ({
      ...hit,
      sourceId: rows.get(hit.id)?.sourceId ?? null,
      title: rows.get(hit.id)?.title ?? '',
      date: rows.get(hit.id)?.date ?? '',
      snippet: snippet(input.query, texts.get(hit.id) ?? '')
        .map((part) => part.text)
        .join(''),
    }));
    const text = textIn(terminal.locale);
    const understood = searchText(understand(result.tree), how, text, terminal.locale);
    const notes = result.notes.map((note) => noteText(note, text));
    if (input.json) {
      terminal.out(JSON.stringify({ understood, notes, how, total, hits }));
      return 0;
    }
    for (const line of [understood, ...notes]) if (line !== '') terminal.out(line);
    terminal.out(text('cli.found', { total }));
    for (const hit of hits) {
      terminal.out(`\n${hit.id}  ${hit.date}\n${hit.title}\n${hit.snippet}`);
    }
    return 0;
  });
}

/** Answers a file of queries in its order, one JSON line each. */
export async function searchBatch(input: BatchInput, terminal: Terminal): Promise<ExitCode> {
  const queries = await readQueries(input.queries);
  return withArchive(input.archive, terminal, async (archive): Promise<ExitCode> => {
    const engine = await openIndex(archive);
    const rows = rowsById(archive);
    for (const { query_id, query } of queries) {
      const { hits } = engine.search(query, { limit: input.limit, today: today() });
      const found = hits.map(({ id, score }) => ({
        id,
        sourceId: rows.get(id)?.sourceId ?? null,
        score,
      }));
      terminal.out(JSON.stringify({ query_id, hits: found }));
    }
    return 0;
  });
}

const today = (): string => localDay(clock.now());

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
