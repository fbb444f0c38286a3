import { beforeEach, describe, expect, it } from 'vitest';
import { registeredSchemes, toAppUrl, toBrowserPolicy, toBrowserUrl } from './origins.ts';

beforeEach(() => {
  registeredSchemes.clear();
  registeredSchemes.set('app', { standard: true, secure: true });
});

describe('addresses of a registered scheme', () => {
  it.each([
    ['app://chancery/a/b.html?x=1#y', 'https://chancery.app.stand-in.invalid/a/b.html?x=1#y'],
    ['app://chancery', 'https://chancery.app.stand-in.invalid/'],
    ['https://example.com/a', 'https://example.com/a'],
    ['about:blank', 'about:blank'],
  ])('shows %s to Chromium as %s', (url, shown) => {
    expect(toBrowserUrl(url)).toBe(shown);
  });

  it('gives the program its own address back', () => {
    const url = 'app://chancery/a/b.html?x=1';
    expect(toAppUrl(toBrowserUrl(url))).toBe(url);
    expect(toAppUrl('https://chancery.app.stand-in.invalid')).toBe('app://chancery');
  });

  it('translates the sources of a content policy', () => {
    const policy = "default-src 'self' app://chancery; img-src app: data:; connect-src apples:";
    expect(toBrowserPolicy(policy)).toBe(
      "default-src 'self' https://chancery.app.stand-in.invalid; " +
        'img-src https://*.app.stand-in.invalid data:; connect-src apples:',
    );
  });
});
