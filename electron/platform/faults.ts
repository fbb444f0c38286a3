import { app, dialog } from 'electron';
import { asAppError } from '../commands/faults.ts';
import type { Log } from '../commands/ports.ts';

/**
 * Faults nobody caught are logged by reference. Electron would show their message and stack, and
 * the message may hold words of a report.
 */
export function reportFaults(log: Log): void {
  const report = (error: unknown): void => void asAppError(error, log);
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
}

/** A program that cannot start says so and ends, rather than hold its lock without a window. */
export function failStart(error: unknown): void {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  dialog.showErrorBox(
    'Chancery',
    `Программа не смогла запуститься; в архиве ничего не изменилось. Перезапустите её. ${code}\n\n` +
      `The program could not start; nothing in the archive has changed. Start it again. ${code}`,
  );
  app.exit(1);
}
