import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  longestWaitMs,
  startTypingAhead,
  takeTypedAhead,
} from '../../../../renderer/state/typed-ahead.ts';

let page: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => {
  takeTypedAhead();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Presses keys by name; says which of them went no further. */
function press(keys: readonly string[], held: { readonly ctrlKey?: boolean } = {}): boolean[] {
  return keys.map((key) => {
    const event = Object.assign(new Event('keydown', { cancelable: true }), { key, ...held });
    page.dispatchEvent(event);
    return event.defaultPrevented;
  });
}

describe('letters typed ahead of a title', () => {
  it('are kept, and taken once', () => {
    startTypingAhead();
    expect(press(['О', ' ', 'в', 'х', 'Backspace', 'и'])).not.toContain(false);
    expect(takeTypedAhead()).toBe('О ви');
    expect(takeTypedAhead()).toBe('');
  });

  it('are letters only: other keys go where they always go', () => {
    startTypingAhead();
    expect(press(['Enter', 'Tab', 'F6', 'Shift'])).not.toContain(true);
    expect(press(['l'], { ctrlKey: true })).toEqual([false]);
    expect(takeTypedAhead()).toBe('');
  });

  it('are no longer kept once they were taken', () => {
    startTypingAhead();
    takeTypedAhead();
    expect(press(['а'])).toEqual([false]);
  });

  it('are forgotten when a click goes somewhere else', () => {
    startTypingAhead();
    press(['а']);
    page.dispatchEvent(new Event('pointerdown'));
    expect(press(['б'])).toEqual([false]);
    expect(takeTypedAhead()).toBe('');
  });

  it('wait for a title that comes late, while keys go elsewhere again', () => {
    startTypingAhead();
    press(['а']);
    vi.advanceTimersByTime(longestWaitMs);
    expect(press(['б'])).toEqual([false]);
    expect(takeTypedAhead()).toBe('а');
  });
});
