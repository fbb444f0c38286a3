import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Keys, keysText, matchesKeys } from '../../../../renderer/ui/keys.ts';
import { shortcuts } from '../../../../renderer/ui/shortcuts.ts';

afterEach(() => vi.unstubAllGlobals());

function pressed(event: Partial<KeyboardEvent>): KeyboardEvent {
  const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  return { ...none, ...event } as KeyboardEvent;
}

describe('a key on a PC', () => {
  beforeEach(() => vi.stubGlobal('navigator', { platform: 'Linux x86_64' }));

  it('is found by its place, whatever the layout writes there', () => {
    const event = pressed({ code: 'KeyK', key: 'л', ctrlKey: true });
    expect(matchesKeys(event, shortcuts.search)).toBe(true);
  });

  it('is another one with another modifier', () => {
    expect(matchesKeys(pressed({ code: 'KeyK' }), shortcuts.search)).toBe(false);
    const shifted = pressed({ code: 'KeyO', ctrlKey: true, shiftKey: true });
    expect(matchesKeys(shifted, shortcuts.importFiles)).toBe(false);
    expect(matchesKeys(shifted, shortcuts.importFolder)).toBe(true);
  });

  it('is written as on the keyboard', () => {
    expect(keysText(shortcuts.importFolder)).toBe('Ctrl+Shift+O');
    expect(keysText(shortcuts.settings)).toBe('Ctrl+,');
  });
});

describe('a key on a Mac', () => {
  beforeEach(() => vi.stubGlobal('navigator', { platform: 'MacIntel' }));

  it('is taken and written with Command', () => {
    expect(matchesKeys(pressed({ code: 'KeyK', metaKey: true }), shortcuts.search)).toBe(true);
    expect(keysText(shortcuts.search)).toBe('⌘K');
  });
});

describe('the keys of the window', () => {
  it('are each given once', () => {
    const written = Object.values<Keys>(shortcuts).map((keys) => JSON.stringify(keys));
    expect(new Set(written).size).toBe(written.length);
  });
});
