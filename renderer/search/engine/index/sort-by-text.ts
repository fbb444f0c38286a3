import type { TextTable } from './text-table.ts';

/** Texts sorted between two pauses. */
const stretch = 4_000;

/**
 * Numbers of texts sorted by the texts, in order of UTF-16 units, as `<` has it. Small heaps of one
 * beginning sort faster than one large heap, and leave room for pauses.
 */
export function* sortByText(
  numbers: Uint32Array,
  texts: TextTable,
): Generator<void, Uint32Array> {
  const heaps = new Map<number, number[]>();
  for (const number of numbers) {
    const beginning = beginningOf(texts, number);
    const heap = heaps.get(beginning);
    if (heap === undefined) heaps.set(beginning, [number]);
    else heap.push(number);
  }
  yield;
  const sorted = new Uint32Array(numbers.length);
  let at = 0;
  let pause = stretch;
  for (const beginning of Float64Array.from(heaps.keys()).sort()) {
    const heap = heaps.get(beginning) ?? [];
    if (heap.length > 1) heap.sort((a, b) => texts.compare(a, b));
    sorted.set(heap, at);
    at += heap.length;
    if (at < pause) continue;
    pause = at + stretch;
    yield;
  }
  return sorted;
}

/** The first three units as one number; a text that ends sooner comes first. */
function beginningOf({ units, starts: { values: starts } }: TextTable, number: number): number {
  const start = starts[number] ?? 0;
  const end = starts[number + 1] ?? 0;
  let sum = 0;
  for (let at = start; at < start + 3; at += 1)
    sum = sum * 65_537 + (at < end ? (units[at] ?? 0) + 1 : 0);
  return sum;
}
