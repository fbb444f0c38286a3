import { describe, expect, it } from 'vitest';
import { leadOf } from '../../../../electron/core/reports/lead.ts';

describe('leadOf', () => {
  it('puts a short text on one line', () => {
    expect(leadOf(' Первая\n\tвторая  третья ')).toBe('Первая вторая третья');
  });

  it('does not cut inside a word', () => {
    const text = 'слово '.repeat(100);
    const lead = leadOf(text);
    expect(lead.length).toBeLessThanOrEqual(200);
    expect(lead.endsWith('слово')).toBe(true);
  });

  it('fills the lead with Chinese, which has no spaces, and keeps characters whole', () => {
    expect(leadOf('南京'.repeat(200))).toBe('南京'.repeat(100));
    expect(leadOf('𠮷'.repeat(300))).toBe('𠮷'.repeat(200));
    expect(leadOf(`注 ${'南'.repeat(300)}`)).toHaveLength(200);
  });
});
