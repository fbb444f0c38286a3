import type { TextTable } from './text-table.ts';

/** Texts looked at between two pauses. */
const stretch = 50_000;

/** So few are sorted by comparing them two by two. */
const few = 12;

/**
 * Numbers of texts sorted by the texts, in order of UTF-16 units, as `<` has it. A quicksort that
 * parts texts by one unit and goes on to the next for those that share it: what texts have in
 * common is compared once. Sorts in place, with pauses.
 */
export function* sortByText(numbers: Uint32Array, texts: TextTable): Generator<void, Uint32Array> {
  /** Ranges yet to be sorted, as from, to, and units that all of a range share. */
  const ranges = [0, numbers.length, 0];
  let looked = 0;
  while (ranges.length > 0) {
    const shared = ranges.pop() ?? 0;
    const to = ranges.pop() ?? 0;
    const from = ranges.pop() ?? 0;
    looked += to - from;
    if (to - from <= few) insertByText(numbers, from, to, texts);
    else {
      const pivot = texts.unit(numbers[(from + to) >>> 1] ?? 0, shared);
      const { less, more } = partByUnit(numbers, from, to, { texts, shared, pivot });
      ranges.push(from, less, shared, more, to, shared);
      // Texts that end here are equal, and no two are.
      if (pivot >= 0) ranges.push(less, more, shared + 1);
    }
    if (looked < stretch) continue;
    looked = 0;
    yield;
  }
  return numbers;
}

/** Brings those with a smaller unit to the front and with a greater to the end of a range. */
function partByUnit(
  numbers: Uint32Array,
  from: number,
  to: number,
  by: { readonly texts: TextTable; readonly shared: number; readonly pivot: number },
): { readonly less: number; readonly more: number } {
  const { texts, shared, pivot } = by;
  let less = from;
  let more = to;
  for (let at = from; at < more;) {
    const number = numbers[at] ?? 0;
    const unit = texts.unit(number, shared);
    if (unit === pivot) at += 1;
    else if (unit < pivot) {
      numbers[at] = numbers[less] ?? 0;
      numbers[less] = number;
      less += 1;
      at += 1;
    } else {
      more -= 1;
      numbers[at] = numbers[more] ?? 0;
      numbers[more] = number;
    }
  }
  return { less, more };
}

function insertByText(numbers: Uint32Array, from: number, to: number, texts: TextTable): void {
  for (let next = from + 1; next < to; next += 1) {
    const number = numbers[next] ?? 0;
    let at = next;
    for (; at > from && texts.compare(numbers[at - 1] ?? 0, number) > 0; at -= 1) {
      numbers[at] = numbers[at - 1] ?? 0;
    }
    numbers[at] = number;
  }
}
