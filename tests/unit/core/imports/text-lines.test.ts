import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines, unwrapLines } from '../../../../electron/core/imports/text-lines.ts';

/** Breaks a paragraph as an old mail program does: a word that does not fit goes to the next line. */
function wrap(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

const texts = (lines: readonly string[]) => unwrapLines(lines).map((line) => line.text);

const first =
  'Генеральный консул посетил с рабочим визитом город Нанкин, где провёл встречи с мэром города и с руководителями департаментов коммерции, образования и общественной безопасности провинции.';
const second =
  'В ходе встреч стороны обсудили текущее состояние и перспективы развития торгово-экономических, инвестиционных и транспортно-логистических связей между регионами.';

describe('lines of a plain text', () => {
  it('end at the line ends of all systems', () => {
    expect(splitLines('а\r\nб\nв\rг\u2028д')).toEqual(['а', 'б', 'в', 'г', 'д']);
  });

  it('are paragraphs of their own when they differ in length', () => {
    const lines = [first, 'Короткая строка.', second, 'Ещё одна строка без точки'];
    expect(texts(lines)).toEqual(lines);
  });

  it('are put together when an old program broke them at a width', () => {
    expect(texts([...wrap(first, 72), '', ...wrap(second, 72)])).toEqual([first, second]);
  });

  it('start a new paragraph at an indent even without an empty line between', () => {
    const [head = '', ...rest] = wrap(second, 72);
    expect(texts([...wrap(first, 72), `    ${head}`, ...rest])).toEqual([first, second]);
  });

  it('keep list items and headings apart in a broken text', () => {
    const lines = [...wrap(first, 72), '', ...wrap(second, 72)];
    const marked = [...lines, '- торговля', '- образование', '## Итоги'];
    expect(texts(marked)).toEqual([first, second, '- торговля', '- образование', '## Итоги']);
  });

  it('keep short lines of an address apart in a broken text', () => {
    const address = ['г. Шанхай', 'ул. Хуанхэ, 12'];
    const lines = [...wrap(first, 72), '', ...wrap(second, 72), '', ...address];
    expect(texts(lines)).toEqual([first, second, ...address]);
  });

  it('join a compound broken at its hyphen, and Chinese, without a space', () => {
    const compound = `${'слово '.repeat(11)}торгово-`;
    const lines = [compound, `экономического ${'слово '.repeat(9)}слово`, ...wrap(first, 72)];
    expect(texts(lines)[0]).toContain('торгово-экономического');
    const chinese = '总领事访问南京市并与市长举行会谈双方就经贸合作交换意见'.repeat(5);
    const wrapped = chinese.match(/.{1,40}/gu) ?? [];
    expect(texts(wrapped)).toEqual([chinese]);
  });

  it('know what stands after a gap', () => {
    expect(unwrapLines(['а', 'б', '', 'в']).map((line) => line.isAfterGap)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('lose no word at whatever width they were broken', () => {
    const words = fc.array(fc.stringMatching(/^[а-я]{1,12}$/u), { minLength: 1, maxLength: 60 });
    const paragraphs = fc.array(words, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 20, max: 120 }), (some, width) => {
        const whole = some.map((paragraph) => paragraph.join(' '));
        const lines = whole.flatMap((paragraph) => [...wrap(paragraph, width), '']);
        expect(texts(lines).join(' ')).toBe(whole.join(' '));
      }),
    );
  });
});
