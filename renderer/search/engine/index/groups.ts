import { ByteWriter, NumberList } from './bytes.ts';
import { type GroupCounts, listOf, type Lists } from './segment.ts';

/** Reports and lists looked at between two pauses. */
const stretch = 50_000;

/**
 * Counts the reports each group of several members reaches. Two members may stand in one report,
 * so their lists must be walked; pauses between stretches of some milliseconds.
 */
export function* countGroups(
  lists: Lists,
  memberAt: Uint32Array,
  members: Uint32Array,
  sizes: { readonly docCount: number; readonly fieldCount: number },
): Generator<void, GroupCounts> {
  const at = new NumberList(memberAt.length);
  const field = new ByteWriter(1024);
  const count = new NumberList(1024);
  const seen = new Uint32Array(sizes.docCount);
  let serial = 0;
  let walked = 0;
  for (let group = 0; group < memberAt.length - 1; group += 1) {
    at.push(count.length);
    const first = memberAt[group] ?? 0;
    const end = memberAt[group + 1] ?? 0;
    if (end - first < 2) continue;
    walked += (end - first) * sizes.fieldCount;
    for (let wanted = 0; wanted < sizes.fieldCount; wanted += 1) {
      serial += 1;
      let reached = 0;
      for (let member = first; member < end; member += 1) {
        const list = listOf(lists, members[member] ?? 0, wanted);
        if (list < 0) continue;
        reached += markReports(lists, list, { seen, serial });
        walked += lists.count[list] ?? 0;
      }
      if (reached === 0) continue;
      field.byte(wanted);
      count.push(reached);
    }
    if (walked < stretch) continue;
    walked = 0;
    yield;
  }
  at.push(count.length);
  return { at: at.finish(), field: field.finish(), count: count.finish() };
}

/**
 * Marks the reports of a list with a serial number; how many did not have it before. Reports that
 * `isLive` has a 0 for, at their number behind `firstDoc`, are passed over.
 */
export function markReports(
  { postings, postingsAt }: Lists,
  list: number,
  marks: { readonly seen: Uint32Array; readonly serial: number },
  live: { readonly isLive: Uint8Array; readonly firstDoc: number } | null = null,
): number {
  const { seen, serial } = marks;
  const end = postingsAt[list + 1] ?? 0;
  let at = postingsAt[list] ?? 0;
  let doc = 0;
  let fresh = 0;
  while (at < end) {
    let byte = postings[at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    doc += value >>> 1;
    if ((value & 1) === 1) while ((postings[at++] ?? 0) > 127);
    if (seen[doc] === serial) continue;
    if (live !== null && live.isLive[live.firstDoc + doc] === 0) continue;
    seen[doc] = serial;
    fresh += 1;
  }
  return fresh;
}

/** Pairs of a group and a member, brought into the order a segment keeps them in. */
export class MemberWriter {
  private readonly memberAt = new NumberList(1024);
  private readonly members = new NumberList(1024);

  /** Members in any order, if they are not `isSorted`; one that comes twice is kept once. */
  push({ values, length }: NumberList, isSorted: boolean): void {
    this.memberAt.push(this.members.length);
    if (!isSorted) values.subarray(0, length).sort();
    for (let i = 0; i < length; i += 1) {
      const member = values[i] ?? 0;
      if (i === 0 || values[i - 1] !== member) this.members.push(member);
    }
  }

  finish(): { readonly memberAt: Uint32Array; readonly members: Uint32Array } {
    this.memberAt.push(this.members.length);
    return { memberAt: this.memberAt.finish(), members: this.members.finish() };
  }
}
