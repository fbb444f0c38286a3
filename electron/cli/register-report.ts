import type { ExitCode } from './exit-code.ts';
import { parseReportId } from './show-reports.ts';
import type { Terminal } from './terminal.ts';
import { clock, withArchive } from './with-archive.ts';

type Input = { readonly archive: string; readonly id: string; readonly json: boolean };

/** Gives a report, whatever its revision is by now, the next number of its series, and prints it. */
export function registerReport(input: Input, terminal: Terminal): Promise<ExitCode> {
  return withArchive<ExitCode>(input.archive, terminal, (archive) => {
    const id = parseReportId(input.id);
    const { number, registeredDate, revision } = archive.lives.register(id, null, clock.now());
    terminal.out(input.json ? JSON.stringify({ id, number, registeredDate, revision }) : number);
    return 0;
  });
}
