import { ByteWriter, NumberList } from './bytes.ts';
import { type Lists, shortestSkipped, skipEvery } from './segment.ts';

/** Writes lists one after the other: `beginTerm`, then for each field `begin`, `add`…, `end`. */
export class ListWriter {
  private readonly firstOfTerm = new NumberList(1024);
  private readonly field = new ByteWriter(1024);
  private readonly count = new NumberList(1024);
  private readonly postingsAt = new NumberList(1024);
  private readonly positionsAt = new NumberList(1024);
  private readonly postings: ByteWriter;
  /** Positions of the report that was added last are to be written here. */
  readonly positions: ByteWriter;
  private readonly skipped = new NumberList();
  private readonly skipAt = new NumberList();
  private readonly skips = new NumberList();
  private readonly skipsOfList = new NumberList();
  private added = 0;
  private lastDoc = 0;

  /** Room in bytes, where it is known how much will be written. */
  constructor(room = { postings: 4096, positions: 4096 }) {
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

  /** Reports in rising order; their positions follow in `positions`. */
  add(doc: number, frequency: number): void {
    if (this.added > 0 && this.added % skipEvery === 0) {
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

  finish(): Lists {
    this.beginTerm();
    this.postingsAt.push(this.postings.length);
    this.positionsAt.push(this.positions.length);
    this.skipAt.push(this.skips.length / 3);
    return {
      firstOfTerm: this.firstOfTerm.finish(),
      field: this.field.finish(),
      count: this.count.finish(),
      postingsAt: this.postingsAt.finish(),
      positionsAt: this.positionsAt.finish(),
      postings: this.postings.finish(),
      positions: this.positions.finish(),
      skipped: this.skipped.finish(),
      skipAt: this.skipAt.finish(),
      skips: this.skips.finish(),
    };
  }

  private start(offsets: NumberList): number {
    return offsets.values[offsets.length - 1] ?? 0;
  }
}
