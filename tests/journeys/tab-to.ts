// Walking through the window with Tab alone, as a person without a mouse does.
import type { Page } from 'playwright';

/** Walks with Tab, or back with Shift+Tab, until something so named has the focus. */
export async function tabTo(
  page: Page,
  name: RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const label = await page.evaluate(nameOfFocused);
    if (name.test(label)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reached ${String(name)}`);
}

/** Runs in the page: the label, or the words of a button that has no other. */
function nameOfFocused(): string {
  const element = document.activeElement;
  const labels = (element?.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '');
  const named = [element?.getAttribute('aria-label') ?? '', ...labels].join(' ').trim();
  return named === '' && element?.matches('button') ? (element.textContent ?? '') : named;
}
