import { describe, expect, it } from 'vitest';
import { foldTag } from '#contract/fold-tag.ts';

describe('foldTag', () => {
  it('lets case, ё and spaces not count', () => {
    expect(foldTag('  Осётр   и ЁЛКА ')).toBe('осетр и елка');
  });

  it('meets a composed and a decomposed spelling', () => {
    expect(foldTag('ё'.normalize('NFD'))).toBe(foldTag('Ё'));
    expect(foldTag('Край'.normalize('NFD'))).toBe('край');
  });

  it('keeps й and the Kazakh letters apart from their look-alikes', () => {
    expect(foldTag('край')).not.toBe(foldTag('краи'));
    expect(foldTag('Қазақстан')).toBe('қазақстан');
    expect(foldTag('қала')).not.toBe(foldTag('кала'));
  });
});
