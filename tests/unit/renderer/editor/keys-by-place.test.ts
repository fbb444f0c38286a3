import { describe, expect, it } from 'vitest';
import { boundName } from '../../../../renderer/editor/keys-by-place.ts';

type Key = { readonly key: string; readonly code: string; readonly altGraph?: boolean };

function press({ key, code, altGraph = false }: Key, held = { ctrlKey: true, altKey: true }) {
  return boundName({
    key,
    code,
    metaKey: false,
    ...held,
    getModifierState: (name) => name === 'AltGraph' && altGraph,
  });
}

describe('a key with Ctrl and Alt', () => {
  it.each([
    ['under a Russian layout', { key: 'т', code: 'KeyN' }, 'n'],
    ['with Shift under an English one', { key: 'T', code: 'KeyT' }, 't'],
    ['with a sign in the row of digits', { key: '₽', code: 'Digit8' }, '8'],
    ['of a Kazakh layout, whose digits are letters', { key: 'ә', code: 'Digit2' }, '2'],
  ])('%s goes by its place', (_, key, name) => {
    expect(press(key)).toBe(name);
  });

  it('that has its name already is left as it is', () => {
    expect(press({ key: 'n', code: 'KeyN' })).toBeNull();
  });

  it('that writes a sign by the right Alt is left alone', () => {
    expect(press({ key: '€', code: 'KeyE', altGraph: true })).toBeNull();
  });

  it('of another kind, or without both, is left alone', () => {
    expect(press({ key: 'Backspace', code: 'Backspace' })).toBeNull();
    expect(press({ key: 'т', code: 'KeyN' }, { ctrlKey: true, altKey: false })).toBeNull();
  });
});
