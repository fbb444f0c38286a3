import { describe, expect, it } from 'vitest';
import { calls, type CallName } from '#contract/calls.ts';
import { AppError, errorCodes } from '#contract/errors.ts';
import type { Handlers } from '../../../electron/commands/handlers.ts';
import { createWriteQueue } from '../../../electron/commands/write-queue.ts';
import { createRouter } from '../../../electron/ipc/router.ts';
import { createMemoryLog } from '../../support/memory-log.ts';

const mission = { name: { ru: '', kk: '', zh: '', en: '' }, city: '' };
const names = Object.keys(calls) as CallName[];

function handlersThat(answer: (name: CallName, input: unknown) => unknown): Handlers {
  return Object.fromEntries(
    names.map((name) => [name, (input: unknown) => answer(name, input)]),
  ) as Handlers;
}

function routerOver(handlers: Handlers, checksOutput = false) {
  const log = createMemoryLog();
  const router = createRouter({ handlers, queue: createWriteQueue(), log, checksOutput });
  return { router, log };
}

describe('the router', () => {
  it.each(names)('refuses unknown keys in %s before its handler runs', async (name) => {
    const heard: string[] = [];
    const { router } = routerOver(handlersThat((each) => heard.push(each)));
    const reply = await router(name, { unexpected: 1 });
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(heard).toEqual([]);
  });

  it.each([undefined, null, 'report.nothing', 'toString', 7])(
    'refuses the call name %s',
    async (name) => {
      const { router } = routerOver(handlersThat(() => ({})));
      expect(await router(name, {})).toMatchObject({
        ok: false,
        error: { code: 'invalid-input', params: { field: 'name' } },
      });
    },
  );

  it('names the field that is wrong', async () => {
    const { router } = routerOver(handlersThat(() => ({})));
    const reply = await router('report.get', { id: '../../etc/passwd' });
    expect(reply).toMatchObject({ ok: false, error: { params: { field: 'id' } } });
  });

  it.each(errorCodes)('carries the expected failure %s as data', async (code) => {
    const { router } = routerOver(
      handlersThat(() => {
        throw new AppError(code, { name: 'archive.db' });
      }),
    );
    expect(await router('archive.status', {})).toEqual({
      ok: false,
      error: { code, params: { name: 'archive.db' } },
    });
  });

  it('turns a fault into `internal` with a reference, and logs no word of its message', async () => {
    const { router, log } = routerOver(
      handlersThat(() => {
        throw new TypeError('Мэр сказал по секрету');
      }),
    );
    const reply = await router('archive.status', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
    const [entry] = log.entries;
    expect(entry).toMatchObject({ event: 'fault', details: { name: 'TypeError' } });
    expect(JSON.stringify(log.entries)).not.toContain('секрету');
    expect(reply).toMatchObject({ error: { params: { reference: entry?.details['reference'] } } });
  });

  it('runs writes one at a time, in order, and lets reads pass', async () => {
    const seen: string[] = [];
    const gates: (() => void)[] = [];
    const { router } = routerOver(
      handlersThat(async (name) => {
        seen.push(name);
        if (calls[name].kind === 'write') await new Promise<void>((open) => gates.push(open));
        return {};
      }),
    );
    const first = router('mission.save', mission);
    const second = router('mission.save', mission);
    await router('archive.status', {});
    expect(seen.toSorted()).toEqual(['archive.status', 'mission.save']);
    gates[0]?.();
    await first;
    await expect.poll(() => gates.length).toBe(2);
    gates[1]?.();
    await second;
    expect(seen.toSorted()).toEqual(['archive.status', 'mission.save', 'mission.save']);
  });

  it('goes on after a write that failed', async () => {
    let count = 0;
    const { router } = routerOver(
      handlersThat(() => {
        count += 1;
        if (count === 1) throw new AppError('disk-full');
        return {};
      }),
    );
    expect(await router('mission.save', mission)).toMatchObject({ ok: false });
    expect(await router('mission.save', mission)).toMatchObject({ ok: true });
  });

  it('finds an answer that breaks the contract, where it is asked to', async () => {
    const { router } = routerOver(
      handlersThat(() => ({ state: 'ajar' })),
      true,
    );
    expect(await router('archive.status', {})).toMatchObject({
      ok: false,
      error: { code: 'internal' },
    });
  });
});
