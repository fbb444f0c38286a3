import type { ByteReader } from './byte-reader.ts';
import { type ByteWriter, NumberList } from './bytes.ts';
import { readNumbers, writeNumbers } from './columns.ts';
import type { GroupCounts, Groups } from './segment.ts';
import { Vocabulary } from './vocabulary.ts';

/** Groups handled between two pauses. */
const stretch = 50_000;

export function* writeGroups(groups: Groups, writer: ByteWriter): Generator<void> {
  const { terms, members, counts } = groups;
  const sizes = new Uint32Array(terms.size);
  const steps = new Uint32Array(members.length);
  /** Of each group of several members, which fields it reaches. */
  const fields = new NumberList(terms.size);
  for (let from = 0; from < terms.size; from += stretch) {
    const to = Math.min(terms.size, from + stretch);
    writeSizes(groups, from, to, sizes, fields);
    writeSteps(groups, from, to, steps);
    yield;
  }
  yield* terms.write(writer);
  for (const column of [sizes, steps, fields.values.subarray(0, fields.length), counts.count]) {
    yield* writeNumbers(column, writer);
  }
}

/**
 * The first member of a group stands near that of the group before, as both stand in the order of
 * their letters; it is written as the distance, forth or back.
 */
function writeSteps(
  { memberAt, members }: Groups,
  from: number,
  to: number,
  steps: Uint32Array,
): void {
  let firstBefore = from === 0 ? 0 : (members[memberAt[from - 1] ?? 0] ?? 0);
  for (let group = from; group < to; group += 1) {
    const at = memberAt[group] ?? 0;
    const end = memberAt[group + 1] ?? 0;
    const first = members[at] ?? 0;
    const step = first - firstBefore;
    steps[at] = step < 0 ? -2 * step - 1 : 2 * step;
    firstBefore = first;
    for (let i = at + 1; i < end; i += 1) steps[i] = (members[i] ?? 0) - (members[i - 1] ?? 0);
  }
}

function writeSizes(
  { memberAt, counts }: Groups,
  from: number,
  to: number,
  sizes: Uint32Array,
  fields: NumberList,
): void {
  for (let group = from; group < to; group += 1) {
    const size = (memberAt[group + 1] ?? 0) - (memberAt[group] ?? 0);
    sizes[group] = size;
    if (size > 1) fields.push(fieldBits(counts, group));
  }
}

function fieldBits({ at, field }: GroupCounts, group: number): number {
  let bits = 0;
  const end = at[group + 1] ?? 0;
  for (let i = at[group] ?? 0; i < end; i += 1) bits |= 1 << (field[i] ?? 0);
  return bits >>> 0;
}

export function readGroups(reader: ByteReader): Groups {
  const terms = Vocabulary.read(reader);
  const sizes = readNumbers(reader);
  /** Steps at first, see `writeSteps`. */
  const members = readNumbers(reader);
  const fields = readNumbers(reader);
  const count = readNumbers(reader);
  const memberAt = new Uint32Array(terms.size + 1);
  const at = new Uint32Array(terms.size + 1);
  const field = new Uint8Array(count.length);
  let next = 0;
  let first = 0;
  let several = 0;
  let counted = 0;
  for (let group = 0; group < terms.size; group += 1) {
    const size = sizes[group] ?? 0;
    const step = members[next] ?? 0;
    first += (step & 1) === 1 ? -((step + 1) >>> 1) : step >>> 1;
    members[next] = first;
    if (size > 1) {
      let member = first;
      for (let i = next + 1; i < next + size; i += 1) {
        member += members[i] ?? 0;
        members[i] = member;
      }
      for (let bits = fields[several++] ?? 0; bits !== 0; bits &= bits - 1) {
        field[counted++] = 31 - Math.clz32(bits & -bits);
      }
    }
    next += size;
    memberAt[group + 1] = next;
    at[group + 1] = counted;
  }
  return { terms, memberAt, members, counts: { at, field, count } };
}
