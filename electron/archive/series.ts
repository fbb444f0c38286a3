// Series of numbers and the numbers they have given.
import { v7 as uuidv7 } from 'uuid';
import { AppError } from '#contract/errors.ts';
import type { ReportId, SeriesId } from '#contract/ids.ts';
import type { ReportKind } from '#contract/report.ts';
import {
  highestNumber,
  type Series,
  type SeriesInput,
  type SeriesState,
} from '#contract/series.ts';
import {
  formatNumber,
  giveNumber,
  type NumberPattern,
  numberIn,
  readPattern,
  sharedNumber,
} from '../core/life/number-pattern.ts';
import { foldNumber } from '../core/reports/document-number.ts';
import { refuseSecretWords } from '../core/reports/state-secret.ts';
import type { Audit } from './audit.ts';
import type { Connection } from './connection.ts';

export type SeriesList = {
  /** As they stand in the year of `now`; the one for all other kinds comes last. */
  list(now: Date): SeriesState[];
  /**
   * Keeps a series, a new one where there is no id. Throws 'bad-pattern', 'state-secret',
   * 'invalid-input' for kinds that another series has, and 'series-conflict' where it would give a
   * number given already, or one that another series will give.
   */
  save(input: SeriesInput, now: Date): SeriesState;
  /** Numbers it gave stay. Throws 'not-found', or 'invalid-input' for the one of all other kinds. */
  delete(id: SeriesId): void;
};

export type GivenNumber = { readonly number: string; readonly registeredAt: string };

export type SeriesStore = SeriesList & {
  /**
   * Gives the next number; belongs in the transaction that registers the report. Throws
   * 'series-conflict', or 'bad-pattern' for a number that has become too long.
   */
  give(id: ReportId, kind: ReportKind, now: Date): string;
  given(id: ReportId): GivenNumber | null;
};

type SeriesRecord = Omit<Series, 'kinds'> & { readonly kinds: string };

export function createSeries(connection: Connection, audit: Audit): SeriesStore {
  const list = connection.prepare<SeriesRecord>(`
    SELECT id, name, kinds, pattern, file_index AS "index" FROM series
    WHERE is_retired = 0 ORDER BY kinds = '[]', id`);
  const next = connection.prepare<{ next: number }>(`
    SELECT max(
      coalesce((SELECT max(n) + 1 FROM registrations WHERE series_id = @id AND year = @year), 1),
      coalesce((SELECT next FROM series_starts WHERE series_id = @id AND year = @year), 1)
    ) AS next`);
  const last = connection.prepare<{ n: number; number: string }>(`
    SELECT n, number FROM registrations WHERE series_id = ? AND year = ?
    ORDER BY n DESC LIMIT 1`);
  const numbersOf = connection.prepare<{ number: string }>(
    'SELECT number FROM registrations WHERE year = ?',
  );
  const isTaken = connection.prepare(
    'SELECT 1 FROM registrations WHERE year = ? AND number_fold = ?',
  );
  const put = connection.prepare(`
    INSERT INTO series (id, name, kinds, pattern, file_index)
    VALUES (@id, @name, @kinds, @pattern, @index)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, kinds = excluded.kinds,
      pattern = excluded.pattern, file_index = excluded.file_index`);
  const start = connection.prepare(`
    INSERT INTO series_starts (series_id, year, next) VALUES (@id, @year, @next)
    ON CONFLICT (series_id, year) DO UPDATE SET next = excluded.next`);
  const retire = connection.prepare('UPDATE series SET is_retired = 1 WHERE id = ?');
  const give = connection.prepare(`
    INSERT INTO registrations
      (report_id, series_id, year, n, number, number_fold, registered_at)
    VALUES (@id, @series, @year, @n, @number, @fold, @at)`);
  const given = connection.prepare<GivenNumber>(
    'SELECT number, registered_at AS registeredAt FROM registrations WHERE report_id = ?',
  );

  const all = (): Series[] =>
    list.all().map((record) => ({ ...record, kinds: JSON.parse(record.kinds) as ReportKind[] }));
  const nextOf = (id: SeriesId, year: number): number => next.get({ id, year })?.next ?? 1;

  function stateOf(series: Series, year: number): SeriesState {
    const from = nextOf(series.id, year);
    const sample = formatNumber(readPattern(series.pattern, series.index), from, year);
    return { ...series, year, next: from, sample };
  }

  function refuseOtherKinds({ id, kinds }: Series, known: readonly Series[]): void {
    const others = known.filter((series) => series.id !== id);
    const isRest = known.some((series) => series.id === id && series.kinds.length === 0);
    const taken = others.some((series) => series.kinds.some((kind) => kinds.includes(kind)));
    // Exactly one series has no kinds of its own, so that every report has a number to get.
    if (taken || (kinds.length === 0) !== isRest) {
      throw new AppError('invalid-input', { field: 'kinds' });
    }
  }

  function refuseConflict(
    series: Series,
    pattern: NumberPattern,
    from: number,
    year: number,
    known: readonly Series[],
  ): void {
    const latest = last.get(series.id, year);
    if (latest !== undefined && from <= latest.n) {
      throw new AppError('series-conflict', { number: latest.number });
    }
    for (const { number } of numbersOf.all(year)) {
      const n = numberIn(pattern, number, year);
      if (n !== null && n >= from) throw new AppError('series-conflict', { number });
    }
    for (const other of known) {
      if (other.id === series.id) continue;
      const theirs = {
        pattern: readPattern(other.pattern, other.index),
        next: nextOf(other.id, year),
      };
      const shared = sharedNumber({ pattern, next: from }, theirs, year);
      if (shared !== null) throw new AppError('series-conflict', { number: shared });
    }
  }

  return {
    list: (now) => all().map((series) => stateOf(series, now.getFullYear())),
    save: ({ next: wanted, ...input }, now) =>
      connection.transaction(() => {
        const known = all();
        if (input.id !== null && !known.some(({ id }) => id === input.id)) {
          throw new AppError('not-found', { id: input.id });
        }
        const year = now.getFullYear();
        const series = { ...input, id: input.id ?? (uuidv7() as SeriesId) };
        const pattern = readPattern(series.pattern, series.index);
        const longest = giveNumber(pattern, highestNumber, year);
        refuseSecretWords({ name: series.name, index: series.index, pattern: longest });
        refuseOtherKinds(series, known);
        const from = wanted ?? nextOf(series.id, year);
        refuseConflict(series, pattern, from, year, known);
        put.run({ ...series, kinds: JSON.stringify(series.kinds) });
        if (wanted !== null) start.run({ id: series.id, year, next: wanted });
        audit.append({
          action: 'series.changed',
          object: series.id,
          details: { pattern: series.pattern, index: series.index, next: from, year },
        });
        return stateOf(series, year);
      }),
    delete: (id) =>
      connection.transaction(() => {
        const series = all().find((each) => each.id === id);
        if (series === undefined) throw new AppError('not-found', { id });
        if (series.kinds.length === 0) throw new AppError('invalid-input', { field: 'kinds' });
        retire.run(id);
        audit.append({ action: 'series.changed', object: id, details: { retired: 1 } });
      }),
    give(id, kind, now) {
      const known = all();
      const series =
        known.find(({ kinds }) => kinds.includes(kind)) ??
        known.find(({ kinds }) => kinds.length === 0);
      if (series === undefined) throw new Error('no series takes the other kinds');
      const year = now.getFullYear();
      const n = nextOf(series.id, year);
      const number = giveNumber(readPattern(series.pattern, series.index), n, year);
      const fold = foldNumber(number);
      if (isTaken.get(year, fold) !== undefined) throw new AppError('series-conflict', { number });
      give.run({ id, series: series.id, year, n, number, fold, at: now.toISOString() });
      return number;
    },
    given: (id) => given.get(id) ?? null,
  };
}
