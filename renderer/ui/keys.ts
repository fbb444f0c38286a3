import { useEffect, useEffectEvent } from 'react';

/** A key by its place on the keyboard (`code`), so that it is the same under a Russian layout. */
export type Keys = {
  readonly code: string;
  /** Ctrl, or Command on a Mac. */
  readonly isMod?: boolean;
  readonly isShift?: boolean;
  /** Alt, or Option on a Mac. */
  readonly isAlt?: boolean;
};

const isMac = () => navigator.platform.startsWith('Mac');

const codeNames: Readonly<Record<string, string>> = {
  Comma: ',',
  Slash: '/',
  Backslash: '\\',
  Equal: '+',
  Minus: '−',
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: '⌫',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
};

/** How the key is written on menus and tooltips: «Ctrl+K», «⌘K». */
export function keysText({ code, isMod, isShift, isAlt }: Keys): string {
  const name = codeNames[code] ?? code.replace(/^(Key|Digit)/, '');
  if (isMac()) return [isMod && '⌘', isAlt && '⌥', isShift && '⇧', name].filter(Boolean).join('');
  return [isMod && 'Ctrl', isAlt && 'Alt', isShift && 'Shift', name].filter(Boolean).join('+');
}

export function matchesKeys(event: KeyboardEvent, keys: Keys): boolean {
  const isMod = isMac() ? event.metaKey : event.ctrlKey;
  return (
    event.code === keys.code &&
    isMod === (keys.isMod ?? false) &&
    event.shiftKey === (keys.isShift ?? false) &&
    event.altKey === (keys.isAlt ?? false)
  );
}

export type KeyBinding = {
  readonly keys: Keys;
  readonly run: () => void;
  /** Id of the element the focus must be in; left out for a key of the whole window. */
  readonly within?: string;
};

/** Keys of the whole window. Signs without Ctrl are left alone while something is being typed. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isInOverlay(event.target)) return;
    const found = bindings.find(
      ({ keys, within }) => matchesKeys(event, keys) && isWithin(event.target, within),
    );
    if (!found) return;
    const isPlainSign = !found.keys.isMod && !/^(F\d+|Escape)$/.test(found.keys.code);
    if (isPlainSign && isTyping(event.target)) return;
    event.preventDefault();
    found.run();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

function isWithin(target: EventTarget | null, id: string | undefined): boolean {
  if (id === undefined) return true;
  return target instanceof Node && document.getElementById(id)?.contains(target) === true;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** A dialog or a menu keeps the keys to itself. */
function isInOverlay(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('[role=dialog], [role=alertdialog], [role=menu]') !== null
  );
}
