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
    author: tidyLine(content.author),
    authorPhone: tidyLine(content.authorPhone),
    signatory: tidyLine(content.signatory),
    addressees: content.addressees
      .map(({ name, copyNumber }) => ({ name: tidyLine(name), copyNumber: tidyLine(copyNumber) }))
      .filter(({ name }) => name !== ''),
    references: distinct(content.references.map(tidyLine)),
    annexes: content.annexes
      .map(({ title, pages }) => ({ title: tidyLine(title), pages }))
      .filter(({ title, pages }) => title !== '' || pages !== null),
    legalBasis: tidyLine(content.legalBasis),
    fileIndex: tidyLine(content.fileIndex),
    topics: distinct(content.topics),
    tags: distinctTags(content.tags),
  };
}

function tidyLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
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
