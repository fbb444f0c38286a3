// Traditional characters as simplified ones, sign by sign.
import pairs from 'opencc-js/dict/TSCharacters';

let table: ReadonlyMap<string, string> | null = null;

function simplifiedSigns(): ReadonlyMap<string, string> {
  table ??= readTable();
  return table;
}

function readTable(): ReadonlyMap<string, string> {
  const direct = new Map(
    pairs.split('|').map((pair) => {
      const [traditional = '', simple = ''] = pair.split(' ');
      return [traditional, simple] as const;
    }),
  );
  // One sign leads to another that is traditional in its turn.
  return new Map([...direct].map(([sign, simple]) => [sign, direct.get(simple) ?? simple]));
}

/** The text with every traditional character replaced; its length in UTF-16 units may change. */
export function simplified(text: string): string {
  const signs = simplifiedSigns();
  let result = '';
  for (const sign of text) result += signs.get(sign) ?? sign;
  return result;
}
