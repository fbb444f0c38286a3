import { randomBytes } from 'node:crypto';
import { AppError } from '#contract/errors.ts';
import type { Log } from './ports.ts';

/**
 * Passes an expected failure through and turns anything else, a fault of ours, into `internal` with
 * a short reference. The log gets the reference and the stack's places, never the message: it may
 * hold words of a report.
 */
export function asAppError(error: unknown, log: Log): AppError {
  if (error instanceof AppError) return error;
  const reference = randomBytes(4).toString('hex');
  log.error('fault', { reference, name: errorName(error), stack: stackPlaces(error) });
  return new AppError('internal', { reference }, { cause: error });
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function stackPlaces(error: unknown): string {
  if (!(error instanceof Error) || !error.stack) return '';
  // The message comes first and may be of many lines; a place ends in line and column.
  return error.stack
    .slice(error.stack.indexOf(error.message) + error.message.length)
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .map((line) => line.trim().replace(/\(?(?:file:\/\/)?[^()\s]*[/\\]/g, '('))
    .slice(0, 12)
    .join(' | ');
}
