import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutStyles } from '../../../../../renderer/editor/paste/elements.ts';

describe('pasted HTML', () => {
  it.each([
    ['<p style="color:red">', '<p data-style="color:red">'],
    ["<p class=a STYLE = 'color:red'>", "<p class=a data-STYLE = 'color:red'>"],
    ['<img src=x onerror=alert(1)>', '<img src=x data-onerror=alert(1)>'],
    ['<img/onerror=alert(1)>', '<img/data-onerror=alert(1)>'],
    ['<img/src=x/onerror=y onload=z>', '<img/src=x/onerror=y data-onload=z>'],
    ['<a href="x"onclick="y">', '<a href="x"data-onclick="y">'],
    ['<a title="a>b" onclick="y">', '<a title="a>b" data-onclick="y">'],
    ["<a\nonclick\n=\n'y'\n>", "<a\ndata-onclick\n=\n'y'\n>"],
    ['<input autofocus onfocus=y>', '<input autofocus data-onfocus=y>'],
  ])('has its styles and handlers under other names: %s', (html, expected) => {
    expect(withoutStyles(html)).toBe(expected);
  });

  it.each([
    '<a href="https://x/only=1">',
    "<a href='https://x/only=1?a= onclick=2'>",
    '<a href=https://x/only=1>',
    '<a href=https://x/?style=1&on=/once=2>',
    '<a title=\'say "onclick=1"\' href="a \'style=2\'">',
    'a < b onclick=1 > c',
    '<!-- <p style="x"> it is "only=1 --><b>',
  ])('keeps the values of its attributes and its text: %s', (html) => {
    expect(withoutStyles(html)).toBe(html);
  });

  it('loses its style sheets, and nothing beside them', () => {
    expect(withoutStyles('<b>a</b><STYLE type=x>p > b {}</style ><i>c</i><style>p {')).toBe(
      '<b>a</b><i>c</i>',
    );
    expect(withoutStyles('<a title="<style>">b</a>')).toBe('<a title="<style>">b</a>');
  });

  it('keeps every value that is quoted, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('on', 'style', 'x', '=', ' ', '/', "'", '>')),
        (parts) => {
          const value = parts.join('');
          expect(withoutStyles(`<a style="${value}" href="${value}">on=1</a>`)).toBe(
            `<a data-style="${value}" href="${value}">on=1</a>`,
          );
        },
      ),
    );
  });

  it('is read in a time that grows with its length, a picture of some millions of signs included', () => {
    const image = `<img src="data:image/png;base64,${'A'.repeat(8_000_000)}" onerror=x>`;
    expect(withoutStyles(image).endsWith('" data-onerror=x>')).toBe(true);
    const unclosed = '<a b="'.repeat(20_000);
    expect(withoutStyles(unclosed)).toBe(unclosed);
  });
});
