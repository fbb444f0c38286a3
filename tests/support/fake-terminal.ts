// Runs the command line in this process, in a terminal that keeps what was written to it.
import type { Locale } from '#contract/language.ts';
import type { ExitCode } from '../../electron/cli/exit-code.ts';
import { runCommandLine } from '../../electron/cli/run.ts';
import type { Terminal } from '../../electron/cli/terminal.ts';
import { testPassword } from './test-archive.ts';

export type FakeTerminal = Terminal & {
  /** Lines of stdout and stderr, in order. */
  readonly written: { readonly out: string[]; readonly error: string[] };
  readonly progressLines: string[];
  readonly questions: string[];
};

type Shell = {
  readonly locale?: Locale;
  /** null where CHANCERY_PASSWORD is not set. */
  readonly password?: string | null;
  /** What the person types when asked; null where nobody sits there. */
  readonly typed?: string | null;
  readonly signal?: AbortSignal;
  /** Called with each line of progress. */
  readonly onProgress?: (text: string) => void;
};

export function createFakeTerminal(shell: Shell = {}): FakeTerminal {
  const { locale = 'en', password = testPassword, typed = null } = shell;
  const written = { out: [] as string[], error: [] as string[] };
  const progressLines: string[] = [];
  const questions: string[] = [];
  return {
    locale,
    password,
    written,
    progressLines,
    questions,
    out: (text) => void written.out.push(...text.split('\n')),
    error: (text) => void written.error.push(...text.split('\n')),
    progress(text) {
      progressLines.push(text);
      shell.onProgress?.(text);
    },
    askSecret: async (question) => {
      questions.push(question);
      return typed;
    },
    interruptSignal: () => shell.signal ?? new AbortController().signal,
  };
}

export type Run = {
  readonly exitCode: ExitCode;
  readonly out: readonly string[];
  readonly error: readonly string[];
};

/** Runs one command and gives back all it said. */
export async function runInTerminal(args: readonly string[], shell: Shell = {}): Promise<Run> {
  const terminal = createFakeTerminal(shell);
  const exitCode = await runCommandLine(args, terminal);
  return { exitCode, out: terminal.written.out, error: terminal.written.error };
}

/** The one JSON value a command has answered with; fails where stdout holds anything else. */
export function onlyJson<T>({ exitCode, out, error }: Run): T {
  if (out.length !== 1) {
    throw new Error(`stdout has ${out.length} lines, exit ${exitCode}: ${error.join(' ')}`);
  }
  return JSON.parse(out[0] ?? '') as T;
}
