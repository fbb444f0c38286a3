import { stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { printReport, requireMark } from '../commands/print-report.ts';
import { pdfFileName } from '../core/exports/file-name.ts';
import { createHeadlessPrinter } from '../headless/headless-printer.ts';
import type { ExitCode } from './exit-code.ts';
import { parseReportId } from './show-reports.ts';
import type { Terminal } from './terminal.ts';
import { withArchive } from './with-archive.ts';

type Input = {
  readonly archive: string;
  readonly ids: readonly string[];
  readonly pdf: string;
};

/** Prints one report to a file, or any number into a folder under their proposed names. */
export function exportReports(input: Input, terminal: Terminal): Promise<ExitCode> {
  return withArchive<ExitCode>(input.archive, terminal, async (archive): Promise<ExitCode> => {
    const reports = input.ids.map((id) => archive.reports.get(parseReportId(id)));
    const intoFolder = await isFolder(input.pdf);
    if (reports.length > 1 && !intoFolder) throw new AppError('invalid-input', { field: '--pdf' });
    reports.forEach(requireMark);
    const names = distinctNames(reports.map(pdfFileName));
    const printer = createHeadlessPrinter();
    try {
      for (const [index, report] of reports.entries()) {
        const file = intoFolder ? path.join(input.pdf, names[index] ?? '') : input.pdf;
        await printReport(archive, report.id, printer, file);
        terminal.out(file);
      }
    } finally {
      await printer.close();
    }
    return 0;
  });
}

/** Reports of one day and title would be printed over each other: «visit.pdf», «visit (2).pdf». */
function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
      free = name.replace(/\.pdf$/u, ` (${count}).pdf`);
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

async function isFolder(target: string): Promise<boolean> {
  try {
    return (await stat(target)).isDirectory();
  } catch {
    return false;
  }
}
