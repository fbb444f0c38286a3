import { expect, it } from 'vitest';
import type { Registered } from '#contract/life.ts';
import { createHandlers } from '../../../electron/commands/handlers.ts';
import { createRouter } from '../../../electron/ipc/router.ts';
import { buildNewReport } from '../../support/build-report.ts';
import { createOpenContext } from '../../support/fake-context.ts';

it('200 registrations raced through the router give the numbers 1 to 200, each once', async () => {
  const context = await createOpenContext();
  const archive = context.session.require();
  const ids = archive.transaction(() =>
    Array.from({ length: 200 }, () => archive.reports.insert(buildNewReport()).id),
  );
  const { queue, log } = context;
  const router = createRouter({
    handlers: createHandlers(context),
    queue,
    log,
    checksOutput: true,
  });
  const replies = await Promise.all(
    ids.flatMap((id) => [
      router('report.register', { id, baseRevision: 1 }),
      // The second window asks for the same report at the same moment.
      router('report.register', { id, baseRevision: 1 }),
    ]),
  );
  const numbers = replies.flatMap((reply) =>
    reply.ok ? [Number((reply.value as Registered).number)] : [],
  );
  expect(numbers.toSorted((a, b) => a - b)).toEqual(ids.map((_, index) => index + 1));
  expect(replies.filter((reply) => !reply.ok)).toHaveLength(200);
  expect(archive.check().problems).toEqual([]);
});
