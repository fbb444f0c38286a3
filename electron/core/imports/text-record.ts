// Reads a plain text, whether a file of its own or the `text` of a JSONL line.
import { documentVersion } from '#contract/document.ts';
import { emptyRequisites, type ReportContent } from '#contract/report.ts';
import { hasSecretHead, secretField } from '../reports/state-secret.ts';
import { takeAccessMark } from './access-mark.ts';
import { guessKind } from './kind.ts';
import { guessLanguage } from './language.ts';
import { takePageFurniture } from './page-furniture.ts';
import { type ImportedRecord, type Reading, refused } from './record.ts';
import { maxBlockLength, textBlocks } from './text-blocks.ts';
import { splitLines, unwrapLines } from './text-lines.ts';
import { proposeTitle, takeHeading } from './title.ts';

/** Requisites a source states itself; they go before whatever the text suggests. */
export type StatedRequisites = Partial<
  Pick<ReportContent, 'title' | 'eventDate' | 'language' | 'place' | 'source' | 'tags'>
>;

/**
 * Turns a text into a report: mark of access and page furniture become requisites, the title is
 * taken or proposed, all other words become the body. A line that repeats a stated title is dropped
 * as the title is printed above the body. Texts marked as a state secret are refused.
 */
export function readText(text: string, stated: StatedRequisites = {}): Reading {
  if (hasSecretHead(text)) return refused('state-secret', 'body');
  const mark = takeAccessMark(splitLines(text));
  const page = takePageFurniture(mark.lines);
  const lines = unwrapLines(page.lines);
  if (lines.some((line) => line.text.length > maxBlockLength)) return refused('too-large');

  const heading = stated.title === undefined ? takeHeading(lines) : repeated(lines, stated.title);
  const body = (heading?.lines ?? lines).map((line) => line.text);
  if (body.length === 0) return refused('no-text');
  const title = stated.title ?? heading?.title ?? proposeTitle(body);
  const content: ReportContent = {
    title,
    kind: guessKind(title, body.slice(0, 3).join('\n'), page.source !== ''),
    number: '',
    eventDate: stated.eventDate ?? '',
    signedDate: '',
    registeredDate: '',
    publishedDate: page.publishedDate,
    place: stated.place ?? '',
    language: stated.language ?? guessLanguage(lines.map((line) => line.text).join('\n')),
    classification: mark.classification,
    copyNumber: mark.copyNumber,
    source: bothSources(stated.source ?? '', page.source),
    ...emptyRequisites(),
    tags: stated.tags ?? [],
    body: { version: documentVersion, document: { type: 'doc', content: textBlocks(body) } },
  };
  // What has become the head of the body may not have been the head of the page.
  const field = secretField(content, body.join('\n'));
  if (field !== null) return refused('state-secret', field);
  const record: ImportedRecord = { content, sourceId: null, people: [], places: [] };
  return { isRead: true, record };
}

/** The text without a first line that says the stated title again. */
function repeated(lines: ReturnType<typeof unwrapLines>, title: string) {
  const [first, ...rest] = lines;
  if (!first || rest.length === 0 || first.text.replace(/^#\s+/u, '') !== title.trim()) return null;
  return { title, lines: rest };
}

function bothSources(stated: string, found: string): string {
  return [...new Set([stated.trim(), found])].filter((source) => source !== '').join('; ');
}
