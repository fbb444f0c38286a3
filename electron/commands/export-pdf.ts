import path from 'node:path';
import type { Exported } from '#contract/exports.ts';
import type { ReportId } from '#contract/ids.ts';
import { pdfFileName } from '../core/exports/file-name.ts';
import type { Context } from './context.ts';
import { printReport, requireMark } from './print-report.ts';

/** Asks where to, then prints the report there. */
export async function exportPdf(context: Context, id: ReportId): Promise<Exported> {
  const archive = context.session.require();
  const report = archive.reports.get(id);
  requireMark(report);
  const file = await context.dialogs.pickPdf(pdfFileName(report));
  if (file === null) return { state: 'cancelled' };
  await printReport(archive, id, context.printer, file);
  return { state: 'done', name: path.basename(file) };
}
