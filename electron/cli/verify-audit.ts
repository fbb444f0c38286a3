import type { ExitCode } from './exit-code.ts';
import { textIn } from './messages.ts';
import type { Terminal } from './terminal.ts';
import { withArchive } from './with-archive.ts';

type Input = { readonly archive: string; readonly json: boolean };

/** Reads the audit chain; its head, printed, can be kept elsewhere and compared later. */
export function verifyAudit(input: Input, terminal: Terminal): Promise<ExitCode> {
  return withArchive<ExitCode>(input.archive, terminal, async (archive) => {
    const check = await archive.verifyAudit();
    const { entries, head, fault } = check;
    const text = textIn(terminal.locale);
    if (input.json) terminal.out(JSON.stringify(check));
    if (fault !== null) {
      terminal.error(text('cli.auditBroken', fault));
      return 1;
    }
    if (!input.json) terminal.out(text('cli.auditWhole', { entries, hash: head?.hash ?? '' }));
    return 0;
  });
}
