// Between transport and commands: parsing, queueing, errors as data. Knows no Electron.
// May import commands and everything below them.
import * as v from 'valibot';
import { calls, type CallName } from '#contract/calls.ts';
import { AppError, type Reply } from '#contract/errors.ts';
import { asAppError } from '../commands/faults.ts';
import type { Handlers } from '../commands/handlers.ts';
import type { Log } from '../commands/ports.ts';
import type { WriteQueue } from '../commands/write-queue.ts';

export type Router = (name: unknown, input: unknown) => Promise<Reply<unknown>>;

type Options = {
  readonly handlers: Handlers;
  readonly queue: WriteQueue;
  readonly log: Log;
  /** Also checks what handlers answer; for development and tests. */
  readonly checksOutput: boolean;
};

/** A read that takes longer is logged with its name; the archive's budget for one is 10 ms. */
const slowCallMs = 100;

/** Answers every call with a value or an error of the closed list; it never rejects. */
export function createRouter({ handlers, queue, log, checksOutput }: Options): Router {
  const answer = async (name: unknown, input: unknown): Promise<unknown> => {
    if (!isCallName(name)) throw new AppError('invalid-input', { field: 'name' });
    const call = calls[name];
    const parsed = v.safeParse(call.input, input);
    if (!parsed.success) {
      throw new AppError('invalid-input', { field: v.getDotPath(parsed.issues[0]) ?? '' });
    }
    // The table pairs each name with its own input; the compiler cannot follow that through a union.
    const handler = handlers[name] as (input: unknown) => unknown;
    const startedMs = performance.now();
    const value =
      call.kind === 'write'
        ? await queue.run(() => handler(parsed.output))
        : await handler(parsed.output);
    const tookMs = performance.now() - startedMs;
    if (tookMs > slowCallMs) log.info('slow-call', { name, tookMs: Math.round(tookMs) });
    return checksOutput ? v.parse(call.output as v.GenericSchema<unknown>, value) : value;
  };

  return async (name, input) => {
    try {
      return { ok: true, value: await answer(name, input) };
    } catch (error) {
      return { ok: false, error: asAppError(error, log).toData() };
    }
  };
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}
