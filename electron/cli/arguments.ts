import { parseArgs } from 'node:util';

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'init'; readonly archive: string }
  | {
      readonly name: 'import';
      readonly archive: string;
      readonly paths: readonly string[];
      readonly json: boolean;
    }
  | {
      readonly name: 'search';
      readonly archive: string;
      readonly query: string;
      readonly limit: number;
      readonly json: boolean;
    }
  | {
      readonly name: 'search-batch';
      readonly archive: string;
      readonly queries: string;
      readonly limit: number;
    }
  | { readonly name: 'show'; readonly archive: string; readonly id: string; readonly json: boolean }
  | { readonly name: 'list'; readonly archive: string; readonly json: boolean }
  | {
      readonly name: 'export';
      readonly archive: string;
      readonly ids: readonly string[];
      readonly pdf: string;
    }
  | { readonly name: 'check'; readonly archive: string; readonly json: boolean };

export const usage = `chancery init ARCHIVE
chancery import ARCHIVE PATH... [--json]
chancery search ARCHIVE "QUERY" [--limit N] [--json]
chancery search ARCHIVE --batch QUERIES.jsonl --json [--limit N]
chancery show ARCHIVE ID [--json]
chancery list ARCHIVE [--json]
chancery export ARCHIVE ID... --pdf FILE-or-FOLDER
chancery check ARCHIVE [--json]

CHANCERY_PASSWORD  the archive's password; asked for where it is not set`;

const defaultLimit = 10;
const maxLimit = 10_000;

/** Reads the arguments; null where they make no command. */
export function parseCommand(args: readonly string[]): Command | null {
  const parsed = parseStrictly(args);
  if (!parsed) return null;
  const { values, positionals } = parsed;
  if (values.help) return { name: 'help' };
  const [name, archive, ...rest] = positionals;
  if (archive === undefined) return null;
  const json = values.json ?? false;
  const limit = parseLimit(values.limit);
  if (limit === null) return null;

  switch (name) {
    case 'init':
      return rest.length === 0 ? { name, archive } : null;
    case 'import':
      return rest.length > 0 ? { name, archive, paths: rest, json } : null;
    case 'search':
      if (values.batch !== undefined) {
        return rest.length === 0 && json
          ? { name: 'search-batch', archive, queries: values.batch, limit }
          : null;
      }
      return rest.length === 1 ? { name, archive, query: rest[0] ?? '', limit, json } : null;
    case 'show':
      return rest.length === 1 ? { name, archive, id: rest[0] ?? '', json } : null;
    case 'list':
      return rest.length === 0 ? { name, archive, json } : null;
    case 'export':
      return rest.length > 0 && values.pdf !== undefined
        ? { name, archive, ids: rest, pdf: values.pdf }
        : null;
    case 'check':
      return rest.length === 0 ? { name, archive, json } : null;
    default:
      return null;
  }
}

function parseStrictly(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        limit: { type: 'string' },
        batch: { type: 'string' },
        pdf: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch {
    return null;
  }
}

function parseLimit(text: string | undefined): number | null {
  if (text === undefined) return defaultLimit;
  const limit = Number(text);
  return Number.isInteger(limit) && limit >= 1 && limit <= maxLimit ? limit : null;
}
