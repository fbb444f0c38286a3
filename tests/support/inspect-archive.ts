// Says in a process of its own whether an archive could be opened: «free» or the error's code.
import { AppError } from '#contract/errors.ts';
import { inspectArchive } from '../../electron/archive/inspect.ts';

try {
  inspectArchive(process.argv[2] ?? '');
  process.stdout.write('free');
} catch (error) {
  process.stdout.write(error instanceof AppError ? error.code : String(error));
}
