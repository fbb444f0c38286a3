import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCloseHandshake } from '../../../electron/ipc/close-handshake.ts';

describe('the close handshake', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const ask = () => {
    const published: string[] = [];
    const handshake = createCloseHandshake({ publish: (name) => void published.push(name) });
    const close = vi.fn<() => void>();
    handshake.ask(close);
    return { handshake, published, close };
  };

  it('asks the page and closes when everything is saved', () => {
    const { handshake, published, close } = ask();
    expect(published).toEqual(['window.closing']);
    handshake.confirm(true);
    expect(close).toHaveBeenCalledOnce();
  });

  it('keeps the window when the page could not save, until the person gives up', async () => {
    const { handshake, close } = ask();
    handshake.hear();
    handshake.confirm(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(close).not.toHaveBeenCalled();
    handshake.confirm(true);
    expect(close).toHaveBeenCalledOnce();
  });

  it('waits as long as it takes for a page that was heard', async () => {
    const { handshake, close } = ask();
    await vi.advanceTimersByTimeAsync(1999);
    handshake.hear();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(close).not.toHaveBeenCalled();
  });

  it('hears a page whose answer arrives just after the limit', async () => {
    const { handshake, close } = ask();
    await vi.advanceTimersByTimeAsync(2100);
    handshake.hear();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(close).not.toHaveBeenCalled();
  });

  it('closes after silence, not before', async () => {
    const { close } = ask();
    await vi.advanceTimersByTimeAsync(2499);
    expect(close).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(close).toHaveBeenCalledOnce();
  });

  it('ignores an answer nobody asked for', () => {
    const handshake = createCloseHandshake({ publish: () => undefined });
    expect(() => handshake.confirm(true)).not.toThrow();
  });
});
