import { AppError } from '#contract/errors.ts';
import { inspectArchive, openArchive, type Archive } from '../archive/archive.ts';
import { textIn } from './messages.ts';
import type { Terminal } from './terminal.ts';

export const clock = { now: () => new Date() };

/** The password from the environment or the prompt; refused where there is neither. */
export async function readPassword(terminal: Terminal): Promise<string> {
  const password =
    terminal.password ?? (await terminal.askSecret(textIn(terminal.locale)('cli.password')));
  if (!password) throw new AppError('locked');
  return password;
}

/** Opens the archive, runs the work, and closes it whatever happens. */
export async function withArchive<T>(
  folder: string,
  terminal: Terminal,
  work: (archive: Archive) => T | Promise<T>,
): Promise<T> {
  inspectArchive(folder);
  const secret = await readPassword(terminal);
  const archive = await openArchive(folder, { with: 'password', secret, clock });
  try {
    return await work(archive);
  } finally {
    archive.close();
  }
}
