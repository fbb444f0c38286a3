import { foldLabel } from '../analysis/fold.ts';
import type { ByteReader } from '../index/byte-reader.ts';
import type { ByteWriter } from '../index/bytes.ts';

/** What a report can carry several of. */
const labelKinds = ['tag', 'person', 'place'] as const;
export type LabelKind = (typeof labelKinds)[number];

export type Label = { readonly kind: LabelKind; readonly text: string; readonly folded: string };

/** Every tag, person and place once, under a number; case and ё make no second one. */
export class Labels {
  private readonly labels: Label[] = [];
  private readonly numbers = new Map<string, number>();

  /** The label's number, a new one if it has none; the first writing is the one that is shown. */
  numberOf(kind: LabelKind, text: string): number {
    const folded = foldLabel(text);
    const known = this.numbers.get(kind + folded);
    if (known !== undefined) return known;
    const number = this.labels.length;
    this.labels.push({ kind, text: text.normalize('NFC').trim(), folded });
    this.numbers.set(kind + folded, number);
    return number;
  }

  /** The label's number, or -1. */
  find(kind: LabelKind, text: string): number {
    return this.numbers.get(kind + foldLabel(text)) ?? -1;
  }

  label(number: number): Label | undefined {
    return this.labels[number];
  }

  get size(): number {
    return this.labels.length;
  }

  write(writer: ByteWriter): void {
    writer.varint(this.labels.length);
    for (const { kind, text, folded } of this.labels) {
      writer.varint(labelKinds.indexOf(kind));
      writeText(text, writer);
      writeText(folded, writer);
    }
  }

  static read(reader: ByteReader): Labels {
    const labels = new Labels();
    for (let left = reader.varint(); left > 0; left -= 1) {
      const kind = labelKinds[reader.varint()] ?? 'tag';
      const text = readText(reader);
      const folded = readText(reader);
      labels.numbers.set(kind + folded, labels.labels.length);
      labels.labels.push({ kind, text, folded });
    }
    return labels;
  }
}

function writeText(text: string, writer: ByteWriter): void {
  writer.varint(text.length);
  for (let i = 0; i < text.length; i += 1) writer.varint(text.charCodeAt(i));
}

function readText(reader: ByteReader): string {
  let text = '';
  for (let left = reader.varint(); left > 0; left -= 1) {
    text += String.fromCharCode(reader.varint());
  }
  return text;
}
