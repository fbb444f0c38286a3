// What a person does at the window, by the names on the screen (Russian). Journeys are written in
// these words; nothing here knows which engine runs.
import { expect, type Locator, type Page } from 'playwright/test';
import type { ElectronApplication } from 'playwright';

export const password = 'верный конь 17';

export type Desk = ReturnType<typeof atDesk>;

export function atDesk(page: Page) {
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
  return {
    page,
    button,
    list: page.getByRole('listbox', { name: /^(Отчёты|Найденные отчёты)$/ }),
    rows: page.locator('[role=option][aria-posinset]'),
    row: (text: string | RegExp): Locator =>
      page.locator('[role=option][aria-posinset]').filter({ hasText: text }),
    newReport: button(/Новый отчёт/).first(),
    search: page.getByRole('combobox', { name: 'Поиск по отчётам' }),
    /** What is offered under the search box, while it is. */
    suggestions: page.getByRole('listbox', { name: 'Поиск по отчётам' }).getByRole('option'),
    /** How many reports the list has, as the window says it. */
    found: page.locator('.list-head__count'),
    /** A facet over the list; it opens to its values. */
    facet: (name: string): Locator =>
      page
        .getByRole('toolbar', { name: 'Уточнить поиск' })
        .getByRole('button', { name: new RegExp(`^${name}(,|$)`) }),
    facetValue: (name: string): Locator => page.getByRole('dialog').getByRole('option', { name }),
    scope: (name: string | RegExp): Locator =>
      page.getByRole('listbox', { name: 'Что показать в списке' }).getByRole('option', { name }),
    /** The line in which words are looked for inside the report. */
    find: page.getByRole('textbox', { name: 'Поиск в отчёте' }),
    foundPlaces: page.locator('.editor__found'),
    currentPlace: page.locator('.editor__found--current'),
    title: page.getByRole('textbox', { name: 'Заголовок отчёта' }),
    text: page.getByRole('textbox', { name: 'Текст отчёта' }),
    tagEntry: page.getByRole('combobox', { name: 'Добавить метку' }),
    statusLine: page.getByRole('contentinfo', { name: 'Строка состояния' }),
    dialog: page.getByRole('dialog'),

    async openSample(): Promise<void> {
      await button(/Посмотреть на примере/).click();
      await expect(page.getByText('17 отчётов')).toBeVisible();
    },
    async unlock(secret = password): Promise<void> {
      await page.getByLabel('Пароль', { exact: true }).fill(secret);
      await page.keyboard.press('Enter');
    },
    /** Locks by the key; the page is loaded anew, so that nothing stays in its memory. */
    async lock(): Promise<void> {
      await this.locked(() => page.keyboard.press('Control+l'));
    },
    /** Waits for the gate of the new page after something that locks. */
    async locked(lock: () => Promise<unknown>): Promise<void> {
      const renewed = page.waitForEvent('load');
      await lock();
      await renewed;
      await expect(page.getByText('Архив заблокирован.')).toBeVisible();
    },
    /** Waits until everything typed is on disk, as the window itself says it. */
    async waitUntilSaved(): Promise<void> {
      await expect(page.getByText(/^Сохранено \d\d:\d\d$/)).toBeVisible();
    },
    /** Chooses an option of one of the record's selects. */
    async choose(field: string, option: string): Promise<void> {
      await page.getByRole('button', { name: new RegExp(`${field}$`) }).click();
      await page.getByRole('option', { name: option, exact: true }).click();
    },
  };
}

/** Answers the next save dialog with a path, as a person would by hand. */
export async function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
  }, filePath);
}

/** Answers the next open dialog with paths. */
export async function answerOpenDialog(
  app: ElectronApplication,
  filePaths: readonly string[],
): Promise<void> {
  await app.evaluate(({ dialog }, files) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...files] });
  }, filePaths);
}
