import { describe, expect, it } from 'vitest';
import { complete, typedWord } from '../../../../renderer/state/typed-word.ts';

function completed(query: string, completion: string): string {
  const word = typedWord(query, query.length);
  return word === null ? query : complete(query, word, completion);
}

describe('the word being typed', () => {
  it.each([
    ['встреча с мэр', 'мэр'],
    ['место:Нанк', 'Нанк'],
    ['-"торговый до', 'до'],
    ['Ақтөбе', 'Ақтөбе'],
    ['тогово-экон', 'тогово-экон'],
    ['встреча 南京', '南京'],
  ])('of «%s» is «%s»', (query, text) => {
    expect(typedWord(query, query.length)).toEqual({ text, start: query.length - text.length });
  });

  it.each(['', 'мэр ', 'мэр:', '«'])('of «%s» is none', (query) => {
    expect(typedWord(query, query.length)).toBeNull();
  });

  it('ends at the caret, and is none where the caret stands inside of a word', () => {
    expect(typedWord('мэр порт', 3)).toEqual({ text: 'мэр', start: 0 });
    expect(typedWord('мэр порт', 6)).toBeNull();
  });
});

describe('a completion', () => {
  it('takes the place of the word and ends it', () => {
    expect(completed('встреча с мэр', 'мэром')).toBe('встреча с мэром ');
    expect(completed('место:нанк', 'Нанкин')).toBe('место:Нанкин ');
  });

  it('of several words takes the place of those already typed', () => {
    expect(completed('кто ли чж', 'Ли Чжунцзюнь')).toBe('кто Ли Чжунцзюнь ');
    expect(completed('али чж', 'Ли Чжунцзюнь')).toBe('али Ли Чжунцзюнь ');
  });

  it('leaves what stands behind the caret', () => {
    expect(complete('мэ порт', { text: 'мэ', start: 0 }, 'мэрия')).toBe('мэрия порт');
  });
});
