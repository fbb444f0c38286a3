import type { Gains, Scores } from './scores.ts';

/** Fewer are found again as quickly as they would be remembered. */
const fewest = 256;

const mostBytes = 8 * 1024 * 1024;

/** Names of what was asked for lately. */
const mostNames = 64;

/**
 * Remembers what words gave, as long as no report changes: whoever types asks for the same first
 * words again with each letter of the next. What was not asked for longest is forgotten first.
 */
export class PartMemory {
  private readonly known = new Map<string, Gains>();
  private readonly askedOnce = new Set<string>();
  private bytes = 0;

  recall(name: string): Gains | null {
    const found = this.known.get(name);
    if (found === undefined) return null;
    this.known.delete(name);
    this.known.set(name, found);
    return found;
  }

  /** Keeps what was asked for twice: most words are asked for once, and copying them takes time. */
  offer(name: string, scores: Scores): void {
    if (this.askedOnce.delete(name)) {
      this.keep(name, scores);
      return;
    }
    this.askedOnce.add(name);
    const [oldest] = this.askedOnce;
    if (oldest !== undefined && this.askedOnce.size > mostNames) this.askedOnce.delete(oldest);
  }

  keep(name: string, { docs, score, count }: Scores): void {
    if (count < fewest) return;
    const kept = docs.slice(0, count);
    const gains = new Float64Array(count);
    for (let i = 0; i < count; i += 1) gains[i] = score[kept[i] ?? 0] ?? 0;
    this.known.set(name, { docs: kept, gains });
    this.bytes += sizeOf({ docs: kept, gains });
    for (const [oldest, forgotten] of this.known) {
      if (this.bytes <= mostBytes) return;
      this.known.delete(oldest);
      this.bytes -= sizeOf(forgotten);
    }
  }
}

function sizeOf({ docs, gains }: Gains): number {
  return docs.byteLength + gains.byteLength;
}
