// Cities of China by their characters and by their pinyin.
import { readingsInPlace } from './readings.ts';
import { citiesOfChina } from './tables/china.ts';

type Cities = {
  readonly names: ReadonlySet<string>;
  readonly byPinyin: ReadonlyMap<string, readonly string[]>;
};

let built: Cities | null = null;
const longest = 5;

function cities(): Cities {
  built ??= build();
  return built;
}

function build(): Cities {
  const names = citiesOfChina.split(' ');
  const byPinyin = Map.groupBy(names, (name) => readingsInPlace(name)?.join('') ?? '');
  return { names: new Set(names), byPinyin };
}

/** The city whose name begins at `at` in a run of characters: the longest. */
export function cityAt(text: string, at: number): { readonly length: number } | null {
  const { names } = cities();
  for (let length = Math.min(longest, text.length - at); length > 1; length -= 1) {
    if (names.has(text.slice(at, at + length))) return { length };
  }
  return null;
}

/** The cities that are read like this, in characters. */
export function citiesRead(pinyin: string): readonly string[] {
  return cities().byPinyin.get(pinyin) ?? [];
}
