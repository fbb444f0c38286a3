import type { ReportContent } from '#contract/report.ts';

/** A text that was typed on one version of a report, while another version was saved. */
export type Divergence = {
  /** What the typing began from. */
  readonly sent: ReportContent;
  readonly mine: ReportContent;
  /** The same version as `sent`, as the archive keeps it: tidied. */
  readonly stored: ReportContent;
  readonly theirs: ReportContent;
};

/**
 * Both changes in one content, requisite by requisite; tags and topics name by name. Null where
 * both changed the same requisite or the text, each its own way: only a person can join those.
 */
export function mergeContents(divergence: Divergence): ReportContent | null {
  const { sent, mine, stored, theirs } = divergence;
  const merged: Record<string, unknown> = {};
  for (const field of Object.keys(mine) as (keyof ReportContent)[]) {
    if (isSame(mine[field], sent[field])) merged[field] = theirs[field];
    else if (isSame(theirs[field], stored[field]) || isSame(mine[field], theirs[field])) {
      merged[field] = mine[field];
    } else if (field === 'tags' || field === 'topics') {
      merged[field] = mergeNames(sent[field], mine[field], theirs[field]);
    } else return null;
  }
  return merged as ReportContent;
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Theirs, without what I took away and with what I added. */
function mergeNames(
  sent: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  const kept = theirs.filter((name) => mine.includes(name) || !sent.includes(name));
  const added = mine.filter((name) => !sent.includes(name) && !kept.includes(name));
  return [...kept, ...added];
}
