import { importFiles } from '../commands/import-files.ts';
import { createWriteQueue } from '../commands/write-queue.ts';
import type { ExitCode } from './exit-code.ts';
import { cancelledSentence, failureSentence, textIn } from './messages.ts';
import type { Terminal } from './terminal.ts';
import { clock, withArchive } from './with-archive.ts';

type Input = {
  readonly archive: string;
  readonly paths: readonly string[];
  readonly json: boolean;
};

/** Imports; what failed is listed, and only an import that brought nothing in at all has failed. */
export function importPaths(input: Input, terminal: Terminal): Promise<ExitCode> {
  return withArchive<ExitCode>(input.archive, terminal, async (archive) => {
    const summary = await importFiles(input.paths, {
      archive,
      queue: createWriteQueue(),
      clock,
      signal: terminal.interruptSignal(),
      onProgress: ({ doneBytes, totalBytes, records }) =>
        terminal.progress(
          textIn(terminal.locale)('cli.progress', {
            percent: totalBytes === 0 ? 1 : doneBytes / totalBytes,
            records,
          }),
        ),
      onCommitted: () => undefined,
    });
    terminal.progress('');
    const { imported, duplicates, failedCount: failed, failures, cancelled } = summary;
    if (input.json) {
      terminal.out(JSON.stringify({ imported, duplicates, failed, cancelled, failures }));
    } else {
      terminal.out(textIn(terminal.locale)('cli.imported', { imported, duplicates, failed }));
    }
    for (const failure of failures) terminal.error(failureSentence(failure, terminal.locale));
    if (cancelled) terminal.error(cancelledSentence(terminal.locale));
    return cancelled || (failed > 0 && imported + duplicates === 0) ? 1 : 0;
  });
}
