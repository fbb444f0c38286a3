// Tags: when two spellings are one tag. Pure functions.
// May import the contract only.

/**
 * The key under which spellings of a tag meet: case, ё and spaces do not count. й and the Kazakh
 * letters are letters of their own and stay.
 */
export function foldTag(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
}
