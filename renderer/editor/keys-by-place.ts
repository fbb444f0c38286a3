import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** What a key of letters or digits writes on an English keyboard, without Shift; null for others. */
export function plainKey(code: string): string | null {
  return /^(?:Key|Digit)([A-Z\d])$/.exec(code)?.[1]?.toLowerCase() ?? null;
}

type Pressed = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey'> & {
  getModifierState(name: string): boolean;
};

/** The name a key with Ctrl and Alt is bound by, where the layout gave it another; null otherwise. */
export function boundName(event: Pressed): string | null {
  const isCommand = (event.ctrlKey || event.metaKey) && event.altKey;
  // The right Alt of many layouts is both at once, and writes a sign.
  if (!isCommand || event.getModifierState('AltGraph')) return null;
  const plain = plainKey(event.code);
  return plain === event.key ? null : plain;
}

/**
 * Keys with Ctrl and Alt go by their place on the keyboard. ProseMirror looks at that itself, but not
 * on Windows, where under a Russian layout, and with Shift under any, it would find no key of ours.
 */
export const KeysByPlace = Extension.create({
  name: 'keysByPlace',
  // Before those who know the keys by their names.
  priority: 10_000,

  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleKeyDown(view, event) {
          const key = boundName(event);
          if (key === null) return false;
          const { code, ctrlKey, metaKey, altKey, shiftKey } = event;
          const named = new KeyboardEvent('keydown', {
            key,
            code,
            ctrlKey,
            metaKey,
            altKey,
            shiftKey,
          });
          return view.someProp('handleKeyDown', (handle) => handle(view, named)) === true;
        },
      },
    }),
  ],
});
