import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { ReportId } from '#contract/ids.ts';
import type { Report } from '#contract/report.ts';
import type { Archive } from '../archive/archive.ts';
import { attachmentsOf } from '../core/attachments/attachments-of.ts';
import { printedText } from '../core/exports/printed-text.ts';
import { reportHtml } from '../core/exports/report-html.ts';
import { writeAtomically } from '../disk/atomic-write.ts';
import { sha256 } from '../disk/sha256.ts';
import { fontsFor } from '../files/fonts.ts';
import { verifyPdf } from '../files/verify-pdf.ts';
import type { PdfPrinter } from './ports.ts';

/** The self-contained page of a report: what the preview shows and the printer prints. */
export async function reportPage(archive: Archive, id: ReportId): Promise<string> {
  const report = archive.reports.get(id);
  const mission = archive.mission.get();
  const pictures = archive.attachments
    .some(attachmentsOf(report.content.body))
    .map(({ id: picture, mediaType, bytes }): [string, string] => [
      picture,
      `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`,
    ]);
  const fonts = await fontsFor(printedText(report, mission));
  return reportHtml(report, mission, fonts, new Map(pictures));
}

/** Throws `unmarked` for a report on whose classification nobody has decided. */
export function requireMark(report: Report): void {
  if (report.content.classification === 'unset') {
    throw new AppError('unmarked', { id: report.id });
  }
}

/**
 * Prints a report to a file. The finished PDF is read again before it is handed out, and refused if
 * a mark is missing; the file appears whole or not at all, and never without an audit entry with its
 * hash.
 */
export async function printReport(
  archive: Archive,
  id: ReportId,
  printer: PdfPrinter,
  file: string,
): Promise<void> {
  const report = archive.reports.get(id);
  requireMark(report);
  const pdf = await printer.print(await reportPage(archive, id));
  await verifyPdf(pdf, report);
  // An archive closed or full meanwhile must not leave a paper behind that nobody noted.
  await writeAtomically(file, pdf, () =>
    archive.audit.append({
      action: 'report.printed',
      object: id,
      details: {
        name: path.basename(file),
        sha256: sha256(pdf),
        revision: report.revision,
        copyNumber: report.content.copyNumber,
      },
    }),
  );
}
