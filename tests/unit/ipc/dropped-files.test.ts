import { describe, expect, it } from 'vitest';
import type { FileToken } from '#contract/ids.ts';
import { createDroppedFiles } from '../../../electron/ipc/dropped-files.ts';

describe('dropped files', () => {
  it('are known to main by tokens that hold no path', () => {
    const files = createDroppedFiles();
    const [token] = files.tokensFor(['/home/consul/отчёт.txt']);
    expect(token).toMatch(/^[0-9a-f-]{36}$/);
    expect(files.path(token as FileToken)).toBe('/home/consul/отчёт.txt');
  });

  it('are forgotten with the next drop, and unknown tokens mean nothing', () => {
    const files = createDroppedFiles();
    const [first] = files.tokensFor(['/a.txt']);
    files.tokensFor(['/b.txt']);
    expect(files.path(first as FileToken)).toBeNull();
  });
});
