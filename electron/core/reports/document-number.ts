/**
 * The key under which writings of one document number meet: «№ 12-05/34», «12–05 / 34» and
 * «12-05/34 от 04.02.2026» are one.
 */
export function foldNumber(number: string): string {
  return number
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+(?:от|of|from|dated|ж\.|күні)\s.*$/u, '')
    .replace(/^\s*(?:№|no?\.?(?=\s*\d)|нө?м(?:ер|ір)?\.?)\s*/u, '')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, '');
}
