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
  | { readonly name: 'check'; readonly archive: string; readonly json: boolean }
  | {
      readonly name: 'new';
      readonly archive: string;
      readonly template: string;
      readonly set: readonly string[];
      readonly json: boolean;
    }
  | {
      readonly name: 'history' | 'register';
      readonly archive: string;
      readonly id: string;
      readonly json: boolean;
    }
  | {
      readonly name: 'diff';
      readonly archive: string;
      readonly id: string;
      readonly from: string;
      readonly to: string;
      readonly json: boolean;
    }
  | {
      readonly name: 'tag';
      readonly archive: string;
      readonly id: string;
      readonly add: readonly string[];
      readonly remove: readonly string[];
      readonly json: boolean;
    }
  | { readonly name: 'audit'; readonly archive: string; readonly json: boolean };

export const usage = `chancery init ARCHIVE
chancery import ARCHIVE PATH... [--json]
chancery search ARCHIVE "QUERY" [--limit N] [--json]
chancery search ARCHIVE --batch QUERIES.jsonl --json [--limit N]
chancery show ARCHIVE ID [--json]
chancery list ARCHIVE [--json]
chancery export ARCHIVE ID... --pdf FILE-or-FOLDER
chancery new ARCHIVE --template NAME [--set FIELD=VALUE]... [--json]
chancery history ARCHIVE ID [--json]
chancery diff ARCHIVE ID REVISION REVISION [--json]
chancery register ARCHIVE ID [--json]
chancery tag ARCHIVE ID +TAG... -TAG... [--json]
chancery audit ARCHIVE --verify [--json]
chancery check ARCHIVE [--json]

CHANCERY_PASSWORD  the archive's password; asked for where it is not set`;

const defaultLimit = 10;
const maxLimit = 10_000;

/** Reads the arguments; null where they make no command. */
export function parseCommand(args: readonly string[]): Command | null {
  // A tag to take off looks like an option, so its command is read by itself.
  if (args[0] === 'tag') return parseTag(args.slice(1));
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
    case 'new':
      return rest.length === 0 && values.template !== undefined
        ? { name, archive, template: values.template, set: values.set ?? [], json }
        : null;
    case 'history':
    case 'register':
      return rest.length === 1 ? { name, archive, id: rest[0] ?? '', json } : null;
    case 'diff': {
      const [id = '', from = '', to = ''] = rest;
      return rest.length === 3 ? { name, archive, id, from, to, json } : null;
    }
    case 'audit':
      return rest.length === 0 && values.verify ? { name, archive, json } : null;
    default:
      return null;
  }
}

function parseTag(args: readonly string[]): Command | null {
  const json = args.includes('--json');
  const [archive, id, ...signed] = args.filter((each) => each !== '--json');
  if (archive === undefined || id === undefined || signed.length === 0) return null;
  if (!signed.every((each) => /^[+-]./u.test(each))) return null;
  const named = (sign: string): string[] =>
    signed.filter((each) => each.startsWith(sign)).map((each) => each.slice(1));
  return { name: 'tag', archive, id, add: named('+'), remove: named('-'), json };
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
        template: { type: 'string' },
        set: { type: 'string', multiple: true },
        verify: { type: 'boolean' },
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
