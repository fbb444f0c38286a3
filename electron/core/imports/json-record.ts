// Reads one line of a JSONL file: {id?, title?, date?, lang?, text, tags?, people?, places?, source?}.
import * as v from 'valibot';
import { EdtfText, ReportContent, WrittenName } from '#contract/report.ts';
import { normaliseDate } from '../reports/dates.ts';
import { secretWords } from '../reports/state-secret.ts';
import { languageOfTag } from './language.ts';
import { type Reading, refused } from './record.ts';
import { readText, type StatedRequisites } from './text-record.ts';

const { title, source, tags } = ReportContent.entries;

/** Tags and names that are only space say nothing and are left out. */
const wordsOnly = v.transform((words: string[]) => words.filter((word) => word.trim() !== ''));
const strings = v.pipe(v.array(v.string()), wordsOnly);

/** Field by field what a line may hold; null means the same as an absent field. */
const fields = {
  id: v.nullish(v.union([v.string(), v.pipe(v.number(), v.finite())])),
  title: v.nullish(title),
  date: v.nullish(v.string()),
  lang: v.nullish(v.string()),
  /** U+0000 ends a text for SQLite, so what follows it would be lost. */
  text: v.pipe(v.string(), v.excludes('\u0000')),
  tags: v.nullish(v.pipe(strings, tags)),
  people: v.nullish(v.pipe(strings, v.array(WrittenName))),
  places: v.nullish(v.pipe(strings, v.array(WrittenName))),
  source: v.nullish(source),
} as const;

const Line = v.object(fields);

/**
 * Reads a line strictly by type. `date` is taken as the date of the event, the one a report is
 * ordered by; a date that cannot be understood leaves the date unknown, for the record's own words
 * are kept with it. A sole place is where it happened; of several none is chosen. Fields that are
 * not of the format are ignored: the original line keeps them.
 */
export function readJsonLine(line: string): Reading {
  const value = parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused('bad-json');
  if (!('text' in value) || value.text === null) return refused('no-text');
  const parsed = v.safeParse(Line, value, { abortEarly: true });
  if (!parsed.success) return refused('bad-field', String(parsed.issues[0].path?.[0].key ?? ''));
  const given = parsed.output;
  if (given.text.trim() === '') return refused('no-text');

  const people = given.people ?? [];
  const places = given.places ?? [];
  const secret = secretWords({ people, places });
  if (secret !== null) return refused('state-secret', secret);
  const reading = readText(given.text, statedBy(given));
  if (!reading.isRead) return reading;
  const id = given.id ?? '';
  const sourceId = id === '' ? null : String(id);
  return { isRead: true, record: { content: reading.record.content, sourceId, people, places } };
}

function statedBy(given: v.InferOutput<typeof Line>): StatedRequisites {
  const language = languageOfTag(given.lang ?? '');
  const places = given.places ?? [];
  const date = normaliseDate(given.date ?? '');
  const named = (given.title ?? '').trim();
  return {
    ...(named === '' ? {} : { title: named }),
    ...(language === null ? {} : { language }),
    eventDate: v.is(EdtfText, date) ? date : '',
    place: places.length === 1 ? (places[0] ?? '') : '',
    source: given.source ?? '',
    tags: given.tags ?? [],
  };
}

/** The value of a line, or undefined if it is no JSON. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
