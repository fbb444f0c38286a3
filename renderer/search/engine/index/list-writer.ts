import { ByteWriter, NumberList } from './bytes.ts';
import { type Lists, shortestSkipped, skipEvery } from './segment.ts';

/** Writes lists one after the other: `beginTerm`, then for each field `begin`, `add`…, `end`. */
export class ListWriter {
  private readonly firstOfTerm: NumberList;
  private readonly field: ByteWriter;
  private readonly count: NumberList;
  private readonly postingsAt: NumberList;
  private readonly positionsAt: NumberList;
  private readonly postings: ByteWriter;
  /** Positions of the report that was added last are to be written here. */
  readonly positions: ByteWriter;
  private readonly skipped = new NumberList();
  private readonly skipAt = new NumberList();
  private readonly skips = new NumberList();
  private readonly skipsOfList = new NumberList();
  private added = 0;
  private lastDoc = 0;

  /** Room for so many terms and lists, and in bytes, where it is known how much will be written. */
  constructor(room = { terms: 1024, lists: 1024, postings: 4096, positions: 4096 }) {
    this.firstOfTerm = new NumberList(room.terms);
    this.field = new ByteWriter(room.lists);
    this.count = new NumberList(room.lists);
    this.postingsAt = new NumberList(room.lists);
    this.positionsAt = new NumberList(room.lists);
    this.postings = new ByteWriter(room.postings);
    this.positions = new ByteWriter(room.positions);
  }

  beginTerm(): void {
    this.firstOfTerm.push(this.count.length);
  }

  begin(field: number): void {
    this.field.byte(field);
    this.postingsAt.push(this.postings.length);
    this.positionsAt.push(this.positions.length);
    this.skipsOfList.clear();
    this.added = 0;
    this.lastDoc = 0;
  }

  /** Whether the next report gets an entry to skip by, which holds how far the positions are. */
  get isSkipDue(): boolean {
    return this.added > 0 && this.added % skipEvery === 0;
  }

  /** Reports in rising order; their positions follow in `positions`. */
  add(doc: number, frequency: number): void {
    if (this.isSkipDue) {
      this.skipsOfList.push(this.lastDoc);
      this.skipsOfList.push(this.postings.length - this.start(this.postingsAt));
      this.skipsOfList.push(this.positions.length - this.start(this.positionsAt));
    }
    const gap = doc - this.lastDoc;
    if (frequency > 1) {
      this.postings.varint(gap * 2 + 1);
      this.postings.varint(frequency);
    } else {
      this.postings.varint(gap * 2);
    }
    this.lastDoc = doc;
    this.added += 1;
  }

  /** Leaves no trace of a list to which nothing was added. */
  end(): void {
    if (this.added === 0) {
      this.field.length -= 1;
      this.postingsAt.length -= 1;
      this.positionsAt.length -= 1;
      return;
    }
    const list = this.count.length;
    this.count.push(this.added);
    if (this.added < shortestSkipped) return;
    this.skipped.push(list);
    this.skipAt.push(this.skips.length / 3);
    for (let i = 0; i < this.skipsOfList.length; i += 1) {
      this.skips.push(this.skipsOfList.values[i] ?? 0);
    }
  }

  /** Number of lists so far: unchanged since `beginTerm` when the term has none. */
  get listCount(): number {
    return this.count.length;
  }

  /** Takes back the last `beginTerm`. */
  forgetTerm(): void {
    this.firstOfTerm.length -= 1;
  }

  /** What was written, with pauses: a large archive's are many bytes to copy. */
  *finish(): Generator<void, Lists> {
    this.beginTerm();
    this.postingsAt.push(this.postings.length);
    this.positionsAt.push(this.positions.length);
    this.skipAt.push(this.skips.length / 3);
    const firstOfTerm = this.firstOfTerm.finish();
    yield;
    const count = this.count.finish();
    yield;
    const postingsAt = this.postingsAt.finish();
    yield;
    const positionsAt = this.positionsAt.finish();
    yield;
    const postings = this.postings.finish();
    yield;
    const positions = this.positions.finish();
    yield;
    return {
      firstOfTerm,
      field: this.field.finish(),
      count,
      postingsAt,
      positionsAt,
      postings,
      positions,
      skipped: this.skipped.finish(),
      skipAt: this.skipAt.finish(),
      skips: this.skips.finish(),
    };
  }

  private start(offsets: NumberList): number {
    return offsets.values[offsets.length - 1] ?? 0;
  }
}
