import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect } from './journey.ts';

/** Has axe look at the page as it is now; `view` names it in the message. */
export async function expectAccessible(page: Page, view: string): Promise<void> {
  // The builder opens a page of its own otherwise, which the program would not allow.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  // React Aria draws popovers outside every landmark, and their own roles say what they are.
  const { violations } = await builder.disableRules('region').analyze();
  const faults = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  expect(faults, view).toEqual([]);
}
