import * as v from 'valibot';
import { AppError } from '#contract/errors.ts';
import { effectiveDate } from '#contract/effective-date.ts';
import { ReportId } from '#contract/ids.ts';
import { isValidDate } from '../core/reports/dates.ts';
import { plainText } from '../core/reports/plain-text.ts';
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { withArchive } from './with-archive.ts';

/** An id as typed; whatever is not one cannot be in the archive. */
export function parseReportId(text: string): ReportId {
  const id = v.safeParse(ReportId, text);
  if (!id.success) throw new AppError('not-found', { name: text });
  return id.output;
}

type ShowInput = { readonly archive: string; readonly id: string; readonly json: boolean };

export function showReport(input: ShowInput, terminal: Terminal): Promise<ExitCode> {
  return withArchive<ExitCode>(input.archive, terminal, (archive) => {
    const report = archive.reports.get(parseReportId(input.id));
    const text = plainText(report.content.body);
    if (input.json) {
      terminal.out(JSON.stringify({ ...report, text }));
    } else {
      const { title, place, source, tags } = report.content;
      const date = effectiveDate(report.content, isValidDate);
      terminal.out([title, date, place, tags.join(', ')].join('\n'));
      terminal.out(`\n${text}`);
      if (source) terminal.out(`\n${source}`);
    }
    return 0;
  });
}

type ListInput = { readonly archive: string; readonly json: boolean };

/** Newest first; with `json` one object with all rows. */
export function listReports(input: ListInput, terminal: Terminal): Promise<ExitCode> {
  return withArchive<ExitCode>(input.archive, terminal, (archive) => {
    const rows = [...archive.reports.rows()];
    if (input.json) terminal.out(JSON.stringify({ reports: rows }));
    else for (const { id, date, title } of rows) terminal.out(`${id}  ${date || '-'}  ${title}`);
    return 0;
  });
}
