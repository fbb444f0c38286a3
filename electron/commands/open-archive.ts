import type { ArchiveStatus } from '#contract/archive.ts';
import type { CallInput } from '#contract/calls.ts';
import { AppError } from '#contract/errors.ts';
import {
  inspectArchive,
  openArchive as openArchiveFolder,
  setPassword as setArchivePassword,
} from '../archive/archive.ts';
import type { Context } from './context.ts';
import { asAppError } from './faults.ts';

/** Lets the person point at another archive; it becomes the known one, locked. */
export async function chooseArchive(context: Context): Promise<ArchiveStatus> {
  const folder = await context.dialogs.pickArchive();
  if (folder === null) return context.session.status();
  inspectArchive(folder);
  await closeArchive(context);
  context.session.know(folder);
  return announceArchive(context);
}

/** Opens the known archive with its password, or with the recovery key, which asks for a new password. */
export async function unlockArchive(
  context: Context,
  input: CallInput<'archive.unlock'>,
): Promise<ArchiveStatus> {
  const { session, clock } = context;
  const folder = session.folder();
  if (folder === null) throw new AppError('missing-file', { name: '' });
  if (session.status().state === 'open') return session.status();
  const archive = await openArchiveFolder(folder, {
    with: input.with,
    secret: input.secret,
    clock,
  });
  session.open(archive, { mustSetPassword: input.with === 'recovery-key' });
  return announceArchive(context);
}

export async function setPassword(
  { session }: Context,
  input: CallInput<'archive.setPassword'>,
): Promise<ArchiveStatus> {
  await setArchivePassword(session.require(), input.password);
  session.passwordSet();
  return session.status();
}

/** Stops jobs, closes the archive, wipes its key and tells the windows to forget what they show. */
export async function lockArchive(context: Context): Promise<ArchiveStatus> {
  await closeArchive(context);
  const status = announceArchive(context);
  context.renewPage();
  return status;
}

/** Lets jobs end and queued saves reach the disk, then closes the open archive, if one is. */
export async function closeArchive({ jobs, queue, session }: Context): Promise<void> {
  await jobs.cancelAll();
  await queue.run(() => session.lock());
}

/** Tells the windows which archive is known and whether it is open. */
export function announceArchive({ session, publisher, settings, log }: Context): ArchiveStatus {
  const status = session.status();
  publisher.publish('archive.stateChanged', status);
  // The archive is open or closed whether or not that can be remembered for the next start.
  settings.rememberArchive(session.folder()).catch((error: unknown) => asAppError(error, log));
  return status;
}
