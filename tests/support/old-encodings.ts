/** Bytes of a text in a one-byte encoding that the platform can only decode; '?' where it has none. */
export function encodeOld(
  text: string,
  encoding: 'windows-1251' | 'koi8-r' | 'ibm866',
): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code] as const),
  );
  return Uint8Array.from([...text], (character) => codes.get(character) ?? 0x3f);
}

export function encodeUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}
