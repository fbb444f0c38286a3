import type { ReportId } from '#contract/ids.ts';
import type { Connection } from './connection.ts';

/** People and places of a report as its text writes them. */
export type WrittenNames = {
  readonly people: readonly string[];
  readonly places: readonly string[];
};

export type NameStore = {
  of(ids: readonly ReportId[]): ReadonlyMap<ReportId, { people: string[]; places: string[] }>;
  add(id: ReportId, names: WrittenNames): void;
};

export function createNames(connection: Connection): NameStore {
  const of = connection.prepare<{ id: ReportId; kind: 'person' | 'place'; name: string }>(`
    SELECT report_names.report_id AS id, report_names.kind, report_names.name
    FROM json_each(?) AS wanted
    JOIN report_names ON report_names.report_id = wanted.value
    ORDER BY report_names.report_id, report_names.kind, report_names.position`);
  const add = connection.prepare(
    'INSERT INTO report_names (report_id, kind, position, name) VALUES (?, ?, ?, ?)',
  );

  return {
    of(ids) {
      const byReport = new Map<ReportId, { people: string[]; places: string[] }>();
      for (const { id, kind, name } of of.all(JSON.stringify(ids))) {
        const names = byReport.get(id) ?? { people: [], places: [] };
        byReport.set(id, names);
        (kind === 'person' ? names.people : names.places).push(name);
      }
      return byReport;
    },
    add(id, { people, places }) {
      for (const [position, name] of people.entries()) add.run(id, 'person', position, name);
      for (const [position, name] of places.entries()) add.run(id, 'place', position, name);
    },
  };
}
