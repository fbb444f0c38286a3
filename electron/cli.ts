// The command line: the same commands without a window, in plain Node.
import { createTerminal } from './cli/terminal.ts';
import { runCommandLine } from './cli/run.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), createTerminal());
