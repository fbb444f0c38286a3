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
  /** Asks without showing what is typed; null where nobody can answer. */
  askSecret(question: string): Promise<string | null>;
  /** Aborts when the person interrupts (Ctrl+C). */
  readonly signal: AbortSignal;
};

export function createTerminal(): Terminal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return {
    locale: /^ru/i.test(process.env['LC_ALL'] || process.env['LANG'] || '') ? 'ru' : 'en',
    password: process.env['CHANCERY_PASSWORD'] ?? null,
    out: (text) => void process.stdout.write(`${text}\n`),
    error: (text) => void process.stderr.write(`${text}\n`),
    progress(text) {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
    },
    askSecret,
    signal: controller.signal,
  };
}

async function askSecret(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null;
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await reader.question('');
  } finally {
    reader.close();
    process.stderr.write('\n');
  }
}
