import type { Bridge } from '#contract/bridge.ts';
import type { Desk } from './desk.ts';
import { expect } from './journey.ts';

export const firstText = 'Стороны обсудили поставки зерна через порт Нинбо.';
export const secondText = 'Стороны обсудили поставки пшеницы через порт Нинбо.';

/** A report saved twice, opened: another word in the text and a place in the record. */
export async function writeTwice(desk: Desk): Promise<void> {
  await desk.openSample();
  await desk.page.evaluate(saveTwice, [firstText, secondText] as const);
  await desk.row('О поставках').click();
  await expect(desk.text).toContainText(secondText);
}

/** Runs in the page. Typed by hand, a slow machine would save in the middle of a word. */
async function saveTwice(texts: readonly [string, string]): Promise<void> {
  const { bridge } = globalThis as unknown as { bridge: Bridge };
  const blank = { kind: 'note', language: 'ru', content: null } as const;
  const made = await bridge.call('report.create', blank);
  if (!made.ok) throw new Error(made.error.code);
  const { id, content } = made.value;
  for (const [index, text] of texts.entries()) {
    const saved = await bridge.call('report.saveDraft', {
      id,
      baseRevision: index + 1,
      content: {
        ...content,
        title: 'О поставках',
        place: index === 0 ? '' : 'Нинбо',
        body: {
          ...content.body,
          document: {
            type: 'doc',
            content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
          },
        },
      },
    });
    if (!saved.ok) throw new Error(saved.error.code);
  }
}
