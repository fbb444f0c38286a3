import { describe, expect, it } from 'vitest';
import { memoise } from '../../../renderer/search/engine/analysis/memo.ts';

describe('a memo', () => {
  it('computes once what is asked for again and again, however much else passes by', () => {
    const computed: string[] = [];
    const memo = memoise((key) => computed.push(key), 3);
    for (let other = 0; other < 20; other += 1) {
      memo('often');
      memo(`once ${other}`);
    }
    expect(computed.filter((key) => key === 'often')).toEqual(['often']);
  });

  it('forgets what has not been asked for during two generations', () => {
    const computed: string[] = [];
    const memo = memoise((key) => computed.push(key), 3);
    memo('first');
    for (let other = 0; other < 7; other += 1) memo(`other ${other}`);
    memo('first');
    expect(computed.filter((key) => key === 'first')).toHaveLength(2);
  });
});
