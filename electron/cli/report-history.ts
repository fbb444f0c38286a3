import type { BlockNode } from '#contract/document.ts';
import { documentVersion } from '#contract/document.ts';
import { AppError } from '#contract/errors.ts';
import type { BlockChange, RequisiteChange, Words } from '#contract/history.ts';
import { compareRevisions } from '../commands/compare-revisions.ts';
import { plainText } from '../core/reports/plain-text.ts';
import type { ExitCode } from './exit-code.ts';
import { textIn } from './messages.ts';
import { parseReportId } from './show-reports.ts';
import type { Terminal } from './terminal.ts';
import { withArchive } from './with-archive.ts';

type HistoryInput = { readonly archive: string; readonly id: string; readonly json: boolean };

/** Every revision of a report, the latest first. */
export function showHistory(input: HistoryInput, terminal: Terminal): Promise<ExitCode> {
  return withArchive<ExitCode>(input.archive, terminal, (archive) => {
    const { id } = archive.reports.get(parseReportId(input.id));
    const revisions = archive.revisions.list(id);
    if (input.json) {
      terminal.out(JSON.stringify({ id, revisions }));
      return 0;
    }
    const text = textIn(terminal.locale);
    for (const { revision, savedAt, cause, status, author, reason } of revisions) {
      const words = [text(`cause.${cause}`), text(`status.${status}`), author, reason];
      terminal.out([revision, savedAt, ...words.filter(Boolean)].join('  '));
    }
    return 0;
  });
}

type DiffInput = HistoryInput & { readonly from: string; readonly to: string };

/** What went [-so-] and came {+so+} between two revisions, word by word. */
export function showDiff(input: DiffInput, terminal: Terminal): Promise<ExitCode> {
  const [from, to] = [revisionOf(input.from), revisionOf(input.to)];
  return withArchive<ExitCode>(input.archive, terminal, (archive) => {
    const { id } = archive.reports.get(parseReportId(input.id));
    const comparison = compareRevisions(archive, { id, from, to });
    if (input.json) {
      terminal.out(JSON.stringify({ id, from, to, ...comparison }));
      return 0;
    }
    for (const change of comparison.requisites) terminal.out(requisiteLine(change));
    for (const change of comparison.blocks) terminal.out(blockLines(change));
    return 0;
  });
}

function revisionOf(text: string): number {
  const revision = Number(text);
  if (!Number.isInteger(revision) || revision < 1) {
    throw new AppError('invalid-input', { field: text });
  }
  return revision;
}

function requisiteLine({ field, before, after, words }: RequisiteChange): string {
  const shown =
    words.length > 0 ? marked(words) : `${gone(written(before))}${come(written(after))}`;
  return `${field}: ${shown}`;
}

function blockLines(change: BlockChange): string {
  switch (change.change) {
    case 'same':
      return indented('  ', textOf(change.block));
    case 'removed':
      return indented('- ', textOf(change.block));
    case 'added':
      return indented('+ ', textOf(change.block));
    case 'changed':
      return indented('~ ', marked(change.words));
  }
}

const gone = (text: string): string => `[-${text}-]`;
const come = (text: string): string => `{+${text}+}`;

function marked(words: readonly Words[]): string {
  return words
    .map(({ change, text }) => {
      if (change === 'same') return text;
      return change === 'removed' ? gone(text) : come(text);
    })
    .join('');
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function indented(sign: string, text: string): string {
  return text
    .split('\n')
    .map((line) => `${sign}${line}`)
    .join('\n');
}

function textOf(block: BlockNode): string {
  return plainText({ version: documentVersion, document: { type: 'doc', content: [block] } });
}
