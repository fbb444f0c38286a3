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
    if (input.json) {
      terminal.out(JSON.stringify(check));
    } else {
      const { reports, revisions } = check;
      const outcome = check.problems.length === 0 ? 'cli.checkClean' : 'cli.checkProblems';
      terminal.out(
        textIn(terminal.locale)(outcome, { reports, revisions, problems: check.problems.length }),
      );
      for (const problem of check.problems) terminal.error(problem);
    }
    return check.problems.length === 0 ? 0 : 1;
  });
}
