import { expect, it } from 'vitest';
import { sha256 } from '../../../electron/disk/sha256.ts';

it('a hash of text is the hash of its UTF-8, in lower-case hex', () => {
  // The example of FIPS 180-4.
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(sha256('abc')).toBe(abc);
  expect(sha256(new TextEncoder().encode('南京'))).toBe(sha256('南京'));
});
