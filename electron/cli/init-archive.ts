import * as v from 'valibot';
import { Password } from '#contract/archive.ts';
import { AppError } from '#contract/errors.ts';
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
  const password = v.safeParse(Password, await readPassword(terminal));
  if (!password.success) throw new AppError('invalid-input', { field: 'password' });
  const { archive, recoveryKey } = await createArchive(folder, {
    password: password.output,
    mission: { name: { ru: '', kk: '', zh: '', en: '' }, city: '' },
    clock,
  });
  archive.close();
  terminal.out(textIn(terminal.locale)('cli.recoveryKey'));
  terminal.out(recoveryKey);
  return 0;
}
