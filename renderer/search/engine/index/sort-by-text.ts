/** Texts sorted between two pauses. */
const stretch = 4_000;

/**
 * Numbers sorted by the texts they stand for, in order of UTF-16 units, as `<` has it. Small heaps
 * of one beginning sort faster than one large heap, and leave room for pauses.
 */
export function* sortByText(
  numbers: Uint32Array,
  texts: readonly string[],
): Generator<void, Uint32Array> {
  const heaps = new Map<number, number[]>();
  for (const number of numbers) {
    const text = texts[number] ?? '';
    const beginning = beginningOf(text);
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
    if (heap.length > 1) heap.sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
    sorted.set(heap, at);
    at += heap.length;
    if (at < pause) continue;
    pause = at + stretch;
    yield;
  }
  return sorted;
}

/** The first three units as one number; a text that ends sooner comes first. */
function beginningOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < 3; i += 1)
    sum = sum * 65_537 + (i < text.length ? text.charCodeAt(i) + 1 : 0);
  return sum;
}
