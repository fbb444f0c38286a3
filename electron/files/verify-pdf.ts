import { AppError } from '#contract/errors.ts';
import type { Report } from '#contract/report.ts';
import { type Marks, marksOf } from '../core/exports/requisites.ts';
import { type OpenPdf, openPdf, type PdfPage } from './read-pdf.ts';

const pointsPerMm = 72 / 25.4;
/** The margin that carries the short mark. */
const marginMm = 20;
/** The margin and the lines of the full mark under it, however it is broken. */
const headMm = 70;

const squeezed = (text: string): string => text.replace(/\s+/gu, '');

/** The words in the upper right of a page, without white space, down to so many mm. */
function upperRight({ width, height, items }: PdfPage, depthMm: number): string {
  const words = items
    .filter(({ x, y }) => x > width / 2 && y > height - depthMm * pointsPerMm)
    .map(({ text }) => text);
  return squeezed(words.join(''));
}

function isMarked(page: PdfPage, number: number, marks: Marks): boolean {
  const needed = number === 1 ? [marks.full, marks.copy] : [marks.short];
  const found = upperRight(page, number === 1 ? headMm : marginMm);
  return needed.every((mark) => found.includes(squeezed(mark)));
}

async function requireMarks(pdf: OpenPdf, marks: Marks): Promise<void> {
  for (let number = 1; number <= pdf.pageCount; number += 1) {
    if (!isMarked(await pdf.page(number), number, marks)) {
      throw new AppError('internal', { reason: 'pdf-page-unmarked', page: number });
    }
  }
}

/**
 * Reads a finished PDF again and lets it pass only if its pages carry the marks its report demands:
 * full mark and copy number on the first, the short mark in the margin of every other one.
 * Throws `unmarked` for a report whose classification is not decided, `internal` for a faulty PDF.
 */
export async function verifyPdf(bytes: Uint8Array, report: Report): Promise<void> {
  if (report.content.classification === 'unset') throw new AppError('unmarked', { id: report.id });
  const marks = marksOf(report.content);
  const pdf = await openPdf(bytes);
  try {
    if (pdf.pageCount === 0) throw new AppError('internal', { reason: 'pdf-without-pages' });
    if (marks !== null) await requireMarks(pdf, marks);
  } finally {
    await pdf.close();
  }
}
