// Reports in any number, the same for the same seed: words of four languages with the frequencies
// of real text. May import the contract and the builders of the search tests.

/** Gives a number in [0, 1), the next of its sequence. */
export type Random = () => number;

/** Equal seeds give equal sequences (SplitMix32). */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) / 0x1_0000_0000;
  };
}

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** One of a list in which the first are taken more often than the last. */
export function pickEarly<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * random() * list.length)] as T;
}

/** A number of a normal distribution with mean 0 and deviation 1. */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
}

/**
 * Ranks 0 to `count` - 1 by the law of Zipf and Mandelbrot: rank r comes up in proportion to
 * 1 / (r + shift) ^ exponent.
 */
export function createZipf(
  count: number,
  shift: number,
  exponent: number,
): (random: Random) => number {
  const upTo = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) {
    sum += (rank + shift) ** -exponent;
    upTo[rank] = sum;
  }
  return (random) => {
    const wanted = random() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
