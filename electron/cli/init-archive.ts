import * as v from 'valibot';
import { Password } from '#contract/archive.ts';
import { createArchive } from '../archive/archive.ts';
import type { ExitCode } from './exit-code.ts';
import { textIn } from './messages.ts';
import type { Terminal } from './terminal.ts';
import { clock, readPassword } from './with-archive.ts';

/** Makes an archive and prints its recovery key, the only time it is ever shown. */
export async function initArchive(
  { archive: folder }: { readonly archive: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const text = textIn(terminal.locale);
  const password = await readPassword(terminal);
  // A script answers for its own password; a person at the window is held to a longer one.
  if (!v.is(Password, password)) terminal.error(text('cli.passwordShort'));
  const { archive, recoveryKey } = await createArchive(folder, {
    password,
    mission: { name: { ru: '', kk: '', zh: '', en: '' }, city: '' },
    clock,
  });
  archive.close();
  terminal.out(text('cli.recoveryKey'));
  terminal.out(recoveryKey);
  return 0;
}
