import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCloseHandshake } from '../../../electron/ipc/close-handshake.ts';

describe('the close handshake', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const setUp = () => {
    const published: string[] = [];
    const handshake = createCloseHandshake({ publish: (name) => void published.push(name) });
    return { handshake, published };
  };

  it('asks the page and closes when everything is saved', async () => {
    const { handshake, published } = setUp();
    const answer = handshake.ask();
    expect(published).toEqual(['window.closing']);
    handshake.confirm(true);
    expect(await answer).toBe(true);
  });

  it('keeps the window when the page could not save', async () => {
    const { handshake } = setUp();
    const answer = handshake.ask();
    handshake.confirm(false);
    expect(await answer).toBe(false);
  });

  it('closes after two seconds of silence, not before', async () => {
    const { handshake } = setUp();
    let answered: boolean | null = null;
    void handshake.ask().then((mayClose) => (answered = mayClose));
    await vi.advanceTimersByTimeAsync(1999);
    expect(answered).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(answered).toBe(true);
  });

  it('ignores an answer nobody asked for', () => {
    const { handshake } = setUp();
    expect(() => handshake.confirm(true)).not.toThrow();
  });
});
