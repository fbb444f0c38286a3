import { textIn } from './messages.ts';
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { withArchive } from './with-archive.ts';

/** Reads the whole archive: pages, references, and each report against its checksum. */
export function checkArchive(
  input: { readonly archive: string; readonly json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  return withArchive<ExitCode>(input.archive, terminal, (archive) => {
    const check = archive.check();
    const { problems, reports, revisions } = check;
    const text = textIn(terminal.locale);
    if (input.json) terminal.out(JSON.stringify(check));
    if (problems.length > 0) {
      terminal.error(text('cli.checkProblems', { problems: problems.length }));
      for (const problem of problems) terminal.error(problem);
      return 1;
    }
    if (!input.json) terminal.out(text('cli.checkClean', { reports, revisions }));
    return 0;
  });
}
