import { describe, expect, it } from 'vitest';
import { isAccelerator } from './accelerators.ts';

const none = { ctrl: false, alt: false, shift: false, meta: false };

describe('isAccelerator', () => {
  it.each([
    ['Ctrl+S', { ...none, key: 's', code: 'KeyS', ctrl: true }],
    ['Ctrl+S', { ...none, key: 'ы', code: 'KeyS', ctrl: true }],
    ['Control+Shift+1', { ...none, key: '!', code: 'Digit1', ctrl: true, shift: true }],
    ['F5', { ...none, key: 'F5', code: 'F5' }],
    ['Alt+Left', { ...none, key: 'ArrowLeft', code: 'ArrowLeft', alt: true }],
  ])('knows %s', (accelerator, pressed) => {
    expect(isAccelerator(accelerator, pressed)).toBe(true);
  });

  it.each([
    ['Ctrl+S', { ...none, key: 's', code: 'KeyS' }],
    ['Ctrl+S', { ...none, key: 'S', code: 'KeyS', ctrl: true, shift: true }],
    ['Ctrl+S', { ...none, key: 'd', code: 'KeyD', ctrl: true }],
  ])('does not take %s for another key', (accelerator, pressed) => {
    expect(isAccelerator(accelerator, pressed)).toBe(false);
  });
});
