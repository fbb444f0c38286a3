// What the stand-in has to say goes to stderr, as Electron's own messages do.
import { inspect } from 'node:util';

export function report(message: string, error?: unknown): void {
  const details = error === undefined ? '' : `\n${inspect(error)}`;
  process.stderr.write(`${message}${details}\n`);
}
