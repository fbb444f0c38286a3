import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Locale } from '#contract/language.ts';

/** What the command line needs of the shell it runs in; tests bring their own. */
export type Terminal = {
  readonly locale: Locale;
  /** From CHANCERY_PASSWORD; null when it is not set. */
  readonly password: string | null;
  out(text: string): void;
  error(text: string): void;
  /** Overwrites one line of progress; does nothing where nobody watches. */
  progress(text: string): void;
  /** Asks without showing what is typed; null where nobody can answer or the person gives up. */
  askSecret(question: string): Promise<string | null>;
  /** From this call on the first Ctrl+C aborts the signal instead of ending the program. */
  interruptSignal(): AbortSignal;
};

export function createTerminal(): Terminal {
  // A reader that has seen enough (`list | head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    locale: /^ru/i.test(process.env['LC_ALL'] || process.env['LANG'] || '') ? 'ru' : 'en',
    password: process.env['CHANCERY_PASSWORD'] ?? null,
    out: (text) => void process.stdout.write(`${text}\n`),
    error: (text) => void process.stderr.write(`${text}\n`),
    progress(text) {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
    },
    askSecret,
    interruptSignal() {
      const controller = new AbortController();
      process.once('SIGINT', () => controller.abort());
      return controller.signal;
    },
  };
}

async function askSecret(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null;
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  // Ctrl+C rejects the question; Ctrl+D leaves it open for ever.
  const givenUp = new Promise<null>((resolve) => reader.once('close', () => resolve(null)));
  try {
    return await Promise.race([reader.question('').catch(() => null), givenUp]);
  } finally {
    reader.close();
    process.stderr.write('\n');
  }
}
