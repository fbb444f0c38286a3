// Each command of the command line, over the same commands as the window.
// May import commands and everything below them, the headless browser and the search engine.
import { asAppError } from '../commands/faults.ts';
import type { Log } from '../commands/ports.ts';
import { parseCommand, usage, type Command } from './arguments.ts';
import { checkArchive } from './check-archive.ts';
import type { ExitCode } from './exit-code.ts';
import { exportReports } from './export-reports.ts';
import { importPaths } from './import-paths.ts';
import { initArchive } from './init-archive.ts';
import { errorSentence } from './messages.ts';
import { newReport } from './new-report.ts';
import { registerReport } from './register-report.ts';
import { showDiff, showHistory } from './report-history.ts';
import { searchArchive, searchBatch } from './search-archive.ts';
import { listReports, showReport } from './show-reports.ts';
import { tagReport } from './tag-report.ts';
import type { Terminal } from './terminal.ts';
import { verifyAudit } from './verify-audit.ts';

export async function runCommandLine(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const command = parseCommand(args);
  if (!command) {
    terminal.error(usage);
    return 2;
  }
  try {
    return await run(command, terminal);
  } catch (error) {
    const expected = asAppError(error, stderrLog(terminal));
    terminal.error(errorSentence(expected, terminal.locale));
    return 1;
  }
}

function run(command: Command, terminal: Terminal): Promise<ExitCode> | ExitCode {
  switch (command.name) {
    case 'help':
      terminal.out(usage);
      return 0;
    case 'init':
      return initArchive(command, terminal);
    case 'import':
      return importPaths(command, terminal);
    case 'search':
      return searchArchive(command, terminal);
    case 'search-batch':
      return searchBatch(command, terminal);
    case 'show':
      return showReport(command, terminal);
    case 'list':
      return listReports(command, terminal);
    case 'export':
      return exportReports(command, terminal);
    case 'check':
      return checkArchive(command, terminal);
    case 'new':
      return newReport(command, terminal);
    case 'history':
      return showHistory(command, terminal);
    case 'diff':
      return showDiff(command, terminal);
    case 'register':
      return registerReport(command, terminal);
    case 'tag':
      return tagReport(command, terminal);
    case 'audit':
      return verifyAudit(command, terminal);
  }
}

/** A fault of ours is reported with its reference and places, so that it can be mended. */
function stderrLog(terminal: Terminal): Log {
  return {
    info: () => undefined,
    error: (event, details = {}) => terminal.error(`${event} ${JSON.stringify(details)}`),
  };
}
