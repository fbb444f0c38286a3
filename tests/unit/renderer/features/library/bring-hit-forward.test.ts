import { describe, expect, it } from 'vitest';
import { bringHitForward } from '../../../../../renderer/features/library/bring-hit-forward.ts';

const hit = { text: 'товарооборот', isHit: true };

describe('a snippet in a row', () => {
  it('begins with the last words before its hit', () => {
    const lead = { text: 'В рамках поездки состоялись встречи. Стороны обсудили ', isHit: false };
    expect(bringHitForward([lead, hit])).toEqual([
      { text: '…Стороны обсудили ', isHit: false },
      hit,
    ]);
  });

  it('stays as it is when its hit is near', () => {
    const parts = [{ text: 'Обсудили ', isHit: false }, hit];
    expect(bringHitForward(parts)).toBe(parts);
    expect(bringHitForward([hit])).toEqual([hit]);
  });

  it('is cut within a sentence that has no spaces', () => {
    const lead = { text: '中'.repeat(60), isHit: false };
    expect(bringHitForward([lead, hit])[0]?.text).toBe(`…${'中'.repeat(20)}`);
  });

  it('without a hit is left alone', () => {
    const parts = [{ text: 'длинный текст без единого совпадения', isHit: false }];
    expect(bringHitForward(parts)).toBe(parts);
  });
});
