// The recovery key as it is printed for the safe: 8 groups of 4 characters and a check character.
import { randomBytes } from 'node:crypto';
import { AppError } from '#contract/errors.ts';

/** Crockford's base 32: no I, L, O or U, which paper makes into 1, 1, 0 and V. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupCount = 8;
const dataLength = 4;
const groupLength = dataLength + 1;

/** What a hand, or a keyboard left in Russian, types, and the character it means. */
const typedLookAlikes = 'OILАВЕКМНОРСТУХ';
const meantCharacters = '011ABEKMH0PCTYX';

/** A new key of 160 random bits. */
export function generateRecoveryKey(): string {
  const bytes = randomBytes((groupCount * dataLength * 5) / 8);
  const digits = toDigits(bytes);
  return Array.from({ length: groupCount }, (_, group) => {
    const data = digits.slice(group * dataLength, (group + 1) * dataLength);
    return [...data, checkDigit(group, data)].map((digit) => alphabet[digit]).join('');
  }).join('-');
}

/**
 * The 20 bytes of a typed key; case, spaces and look-alikes do not matter. Throws
 * 'wrong-recovery-key' with the number of the first mistyped group, from 1.
 */
export function parseRecoveryKey(typed: string): Buffer {
  const groups = splitGroups(typed);
  const digits = Array.from({ length: Math.max(groupCount, groups.length) }, (_, index) => {
    const group = Array.from(groups[index] ?? '', toDigit);
    const data = group.slice(0, dataLength);
    const isGood =
      index < groupCount &&
      group.length === groupLength &&
      !group.includes(-1) &&
      group[dataLength] === checkDigit(index, data);
    if (!isGood) throw new AppError('wrong-recovery-key', { group: index + 1 });
    return data;
  });
  return toBytes(digits.flat());
}

function splitGroups(typed: string): readonly string[] {
  const parts = typed.toUpperCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // Typed without gaps, groups can only be told apart by length.
  return parts.length === 1 ? (parts[0]?.match(/.{1,5}/gu) ?? []) : parts;
}

function toDigit(character: string): number {
  const lookAlike = typedLookAlikes.indexOf(character);
  return alphabet.indexOf(meantCharacters[lookAlike] ?? character);
}

/**
 * A weighted sum over the field of 32 elements. The weights differ, so that one wrong character
 * or two swapped ones always show; it starts from the group's number, so swapped groups do too.
 */
function checkDigit(group: number, data: readonly number[]): number {
  return data.reduce((sum, digit) => timesTwo(sum ^ digit), group + 1);
}

/** In GF(32) by x⁵ + x² + 1. */
function timesTwo(value: number): number {
  const doubled = value << 1;
  return doubled > 31 ? doubled ^ 0b100101 : doubled;
}

/** Groups of 5 bits; 4 characters of a group are 20 bits, so 2 groups are 5 bytes. */
function toDigits(bytes: Buffer): readonly number[] {
  return Array.from({ length: (bytes.length * 8) / 5 }, (_, index) => {
    const bit = index * 5;
    const window = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    return (window >> (11 - (bit & 7))) & 31;
  });
}

function toBytes(digits: readonly number[]): Buffer {
  const bits = digits.map((digit) => digit.toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
