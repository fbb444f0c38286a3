import { markReports } from './groups.ts';
import { PostingCursor, seekCost } from './posting-cursor.ts';
import { listOf, type Segment } from './segment.ts';
import type { View } from './view.ts';

const noDocs = new Uint32Array(0);

/** How many of some reports, given rising, stand in any of some lists. */
function countIn({ lists }: Segment, found: readonly number[], docs: Uint32Array): number {
  const cursors = found.map((list) => new PostingCursor(lists, list));
  let count = 0;
  for (const doc of docs) {
    const isIn = cursors.some((cursor) => {
      cursor.seek(doc);
      return cursor.doc === doc;
    });
    if (isIn) count += 1;
  }
  return count;
}

/** Counts how many of the reports that are there a term or group reaches: its rarity. */
export class ReachCounter {
  private readonly view: View;
  private stamps = new Uint32Array(0);
  private serial = 0;

  constructor(view: View) {
    this.view = view;
  }

  /** Reports of a list of one segment that are there. */
  countList(at: number, list: number): number {
    const segment = this.segment(at);
    const count = segment.lists.count[list] ?? 0;
    const gone = this.view.gone[at] ?? noDocs;
    if (gone.length === 0) return count;
    if (gone.length * seekCost < count) return count - countIn(segment, [list], gone);
    this.serial += 1;
    return this.markLive(segment, list);
  }

  /** Reports that are there and have a member of a group of one segment in a field. */
  countGroup(at: number, group: number, field: number): number {
    const segment = this.segment(at);
    const { memberAt, members, counts } = segment.groups;
    const first = memberAt[group] ?? 0;
    const end = memberAt[group + 1] ?? 0;
    if (end - first === 1) {
      const list = listOf(segment.lists, members[first] ?? 0, field);
      return list < 0 ? 0 : this.countList(at, list);
    }
    let count = 0;
    const lastCount = counts.at[group + 1] ?? 0;
    for (let i = counts.at[group] ?? 0; i < lastCount; i += 1) {
      if (counts.field[i] === field) count = counts.count[i] ?? 0;
    }
    const gone = this.view.gone[at] ?? noDocs;
    if (gone.length === 0 || count === 0) return count;
    const lists: number[] = [];
    for (let member = first; member < end; member += 1) {
      const list = listOf(segment.lists, members[member] ?? 0, field);
      if (list >= 0) lists.push(list);
    }
    if (gone.length * lists.length * seekCost < count) {
      return count - countIn(segment, lists, gone);
    }
    this.serial += 1;
    return lists.reduce((reached, list) => reached + this.markLive(segment, list), 0);
  }

  /** Marks the reports of a list that are there; how many were not marked with this serial. */
  private markLive({ lists, firstDoc, docCount }: Segment, list: number): number {
    if (this.stamps.length < docCount) {
      this.stamps = new Uint32Array(docCount);
      this.serial = 1;
    }
    const marks = { seen: this.stamps, serial: this.serial };
    return markReports(lists, list, marks, { isLive: this.view.isLive, firstDoc });
  }

  private segment(at: number): Segment {
    const segment = this.view.segments[at];
    if (segment === undefined) throw new RangeError(`segment ${at}`);
    return segment;
  }
}
