// Reads the token table and checks every pair of colours that text is set in.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const table = readFileSync(
  path.resolve(import.meta.dirname, '../../../renderer/styles/tokens.css'),
  'utf8',
);
const colours = new Map(
  [...table.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

const grounds = ['ground', 'paper', 'hover', 'accent-ground'];
const pairs: readonly (readonly [text: string, ground: string])[] = [
  ...grounds.flatMap((ground) => ['ink', 'quiet', 'accent'].map((text) => [text, ground] as const)),
  ...['warning', 'danger', 'good'].flatMap((text) =>
    ['ground', 'paper', 'accent-ground', 'hover'].map((ground) => [text, ground] as const),
  ),
  ['ink', 'mark'],
  ['ink', 'warning-ground'],
  ['ink', 'danger-ground'],
  ['warning', 'warning-ground'],
  ['danger', 'danger-ground'],
  ['on-accent', 'accent'],
  // Tooltips are written in the colour of paper on ink.
  ['paper', 'ink'],
];

const textContrast = 4.5;
/** WCAG 1.4.11, for the edges of fields and the ring of the focus. */
const shapeContrast = 3;

describe.each(['light', 'dark'] as const)('the %s colours', (theme) => {
  const contrast = (one: string, other: string): number => {
    const [a, b] = [one, other].map((name) => {
      const colour = colours.get(name);
      if (!colour) throw new Error(`tokens.css has no colour --${name}`);
      return luminance(colour[theme]);
    }) as [number, number];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };

  it.each(pairs)('keep %s on %s readable', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(textContrast);
  });

  it.each([
    ['edge', 'ground'],
    ['edge', 'paper'],
    ['accent', 'ground'],
    ['accent', 'paper'],
  ])('keep the shape of %s on %s in sight', (shape, ground) => {
    expect(contrast(shape, ground)).toBeGreaterThanOrEqual(shapeContrast);
  });
});

/** Relative luminance of #rrggbb as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
