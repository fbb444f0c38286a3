import type { Log, LogDetails } from '../../electron/commands/ports.ts';

export type MemoryLog = Log & {
  readonly entries: { readonly event: string; readonly details: LogDetails }[];
};

/** A log that tests can read. */
export function createMemoryLog(): MemoryLog {
  const entries: { event: string; details: LogDetails }[] = [];
  const add = (event: string, details: LogDetails = {}): void => {
    entries.push({ event, details });
  };
  return { entries, info: add, error: add };
}
