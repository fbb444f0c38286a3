import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippet } from '../../../renderer/search/engine/engine.ts';

const filler = 'Погода была ясной, и делегация осмотрела порт. '.repeat(20);

/** The snippet as one line, hits in brackets. */
function line(query: string, text: string, maxLength?: number): string {
  return snippet(query, text, maxLength)
    .map(({ text: part, isHit }) => (isHit ? `[${part}]` : part))
    .join('');
}

describe('a snippet', () => {
  it('is the whole of a short text', () => {
    expect(line('мэр', 'Встреча с мэром.')).toBe('Встреча с [мэром].');
  });

  it('is the beginning of a text that does not meet the query, cut between words', () => {
    expect(line('Нанкин', 'Погода была ясной весь день', 16)).toBe('Погода была…');
  });

  it('shows the first stretch where most words of the query meet', () => {
    const text = `Мэр выступил. ${filler}Встреча с мэром прошла. ${filler}Встреча с мэром.`;
    expect(line('встреча мэр ', text, 60)).toMatch(/\[Встреча\] с \[мэром\] прошла/);
  });

  it('marks what was left out on either side', () => {
    const shown = line('нанкин', `${filler}Прибыл в Нанкин утром. ${filler}`, 60);
    expect(shown).toMatch(/^….*\[Нанкин\].*…$/);
  });

  it('reaches the end of a text without a mark there', () => {
    expect(line('нанкин', `${filler}Прибыл в Нанкин`, 40)).toMatch(/\[Нанкин\]$/);
  });

  it('makes one line of paragraphs and table cells', () => {
    expect(line('мэр', 'Итоги\n\n\tмэр\tНанкин')).toBe('Итоги [мэр] Нанкин');
  });

  it('cuts Chinese between any two signs', () => {
    const text =
      '双边贸易额增长很快。'.repeat(10) + '南京市长出席。' + '双边贸易额增长很快。'.repeat(10);
    const shown = snippet('南京', text, 20);
    expect(shown.find(({ isHit }) => isHit)?.text).toBe('南京');
    expect(shown.map((part) => part.text).join('').length).toBeGreaterThan(15);
  });

  it('is never longer than it may be, tells hits from the rest, and shows a hit if there is one', () => {
    const words = fc.constantFrom('встреча', 'мэром', 'Нанкин', '南京市', '𠀀𠀁', 'порт', '.');
    const gaps = fc.constantFrom(' ', '\n', '  ', '');
    const texts = fc
      .array(fc.tuple(words, gaps), { maxLength: 80 })
      .map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 80 }), (text, maxLength) => {
        const parts = snippet('встреча 南京 ', text, maxLength);
        const joined = parts.map((part) => part.text).join('');
        expect(joined.length).toBeLessThanOrEqual(maxLength);
        expect(joined.isWellFormed()).toBe(true);
        expect(parts.every((part) => part.text !== '')).toBe(true);
        parts.forEach(({ isHit }, at) => expect(parts[at + 1]?.isHit).not.toBe(isHit));
        const meets = /(?<!\p{L})встреча(?!\p{Script=Cyrillic})|南京/u.test(text);
        if (meets) expect(parts.some(({ isHit }) => isHit)).toBe(true);
      }),
    );
  });
});
