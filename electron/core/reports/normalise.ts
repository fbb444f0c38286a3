import type { ReportContent } from '#contract/report.ts';
import { foldTag } from '#contract/fold-tag.ts';

/** Tidies the requisites and drops doubled tags. The body is a person's words: it stays as it is. */
export function normaliseContent(content: ReportContent): ReportContent {
  return {
    ...content,
    title: tidyLine(content.title),
    number: tidyLine(content.number),
    eventDate: tidyLine(content.eventDate),
    signedDate: tidyLine(content.signedDate),
    registeredDate: tidyLine(content.registeredDate),
    publishedDate: tidyLine(content.publishedDate),
    place: tidyLine(content.place),
    copyNumber: tidyLine(content.copyNumber),
    source: tidyLine(content.source),
    tags: distinctTags(content.tags),
  };
}

function tidyLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The first spelling of each tag, in the order given. */
function distinctTags(tags: readonly string[]): string[] {
  const byFold = new Map<string, string>();
  for (const tag of tags.map(tidyLine)) {
    const fold = foldTag(tag);
    if (fold !== '' && !byFold.has(fold)) byFold.set(fold, tag);
  }
  return [...byFold.values()];
}
