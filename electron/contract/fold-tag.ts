/**
 * The key under which spellings of a tag meet: case, ё and spaces do not count. й and the Kazakh
 * letters are letters of their own and stay. Both sides fold by it, so that the page and the archive
 * never disagree on what is one tag.
 */
export function foldTag(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
}
