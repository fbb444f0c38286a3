// The test every journey uses: a program with a home of its own, and at the end the promises that
// hold for each of them: nothing tried to reach the network, no rule of the page was broken.
import { rmSync } from 'node:fs';
import { expect, test as base } from 'playwright/test';
import { launch, makeHome, type Program } from '../support/launch.ts';
import { atDesk, type Desk } from './desk.ts';

/** Starts the program on the journey's home; may be called again after it was closed. */
export type Start = (options?: StartOptions) => Promise<Program & { readonly desk: Desk }>;

type Fixtures = { readonly home: string; readonly start: Start };

type StartOptions = Omit<NonNullable<Parameters<typeof launch>[0]>, 'home'>;

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from here
  home: async ({}, use) => {
    const home = makeHome();
    await use(home);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  },

  start: async ({ home }, use) => {
    const started: Program[] = [];
    const complaints: string[] = [];
    await use(async (options = {}) => {
      const program = await launch({ size: { width: 1440, height: 900 }, ...options, home });
      started.push(program);
      program.page.on('pageerror', (error) => complaints.push(error.message));
      program.page.on('console', (message) => {
        if (message.type() === 'error') {
          complaints.push(`${message.text()} (${message.location().url})`);
        }
      });
      return { ...program, desk: atDesk(program.page) };
    });
    for (const program of started) await program.close().catch(() => undefined);
    expect(complaints, 'the page complains of nothing').toEqual([]);
    expect(
      started.flatMap((program) => program.attemptedRequests()),
      'nothing tries to reach the network',
    ).toEqual([]);
  },
});

export { expect };
