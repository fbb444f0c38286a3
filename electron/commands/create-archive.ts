import path from 'node:path';
import type { Created } from '#contract/archive.ts';
import type { CallInput } from '#contract/calls.ts';
import { createArchive as createArchiveFolder } from '../archive/archive.ts';
import { freeFolder } from '../files/free-folder.ts';
import type { Context } from './context.ts';
import { announceArchive, closeArchive } from './open-archive.ts';

const archiveFolderName = 'Chancery Archive';

/** Makes a new archive and opens it; the recovery key is in the answer and nowhere else. */
export async function createArchive(
  context: Context,
  input: CallInput<'archive.create'>,
): Promise<Created> {
  const folder =
    input.place === 'choose'
      ? await context.dialogs.pickNewArchive(archiveFolderName)
      : await freeFolder(path.join(context.places.archives, archiveFolderName));
  if (folder === null) return { state: 'cancelled' };

  const { archive, recoveryKey } = await createArchiveFolder(folder, {
    password: input.password,
    mission: input.mission,
    clock: context.clock,
  });
  await closeArchive(context);
  context.session.open(archive, { mustSetPassword: false });
  announceArchive(context);
  return { state: 'created', recoveryKey };
}
