// Plain text from the clipboard. A PDF viewer ends every printed line; a note ends only paragraphs.
import type { BlockNode, ListItemNode } from '#contract/document.ts';
import { endsSentence, han, isGap, pageEnd, withoutFurniture } from './page-furniture.ts';

/** A line this much of the longest was ended by the margin, not by its author. */
const fullShare = 0.78;
/** No column of print is narrower, counted in Latin letters. */
const leastWidth = 38;
/** A text of fewer lines is left as it is. */
const leastFullLines = 2;

const bullet = /^[•●▪◦‣·–—-]\s+(?=\S)/u;
const number = /^(\d{1,3})[.)]\s+(?=\S)/u;
/** Compounds keep their hyphen at the end of a line: «торгово-экономический», «юго-восток». */
const compound = /(?:[а-яё]{3,}(?:но|во|ко|ро|ло)|юго|[a-z]-[a-z]+)$/iu;

/** Words of a clipboard without structure, as paragraphs and lists. */
export function readLines(text: string): BlockNode[] {
  const seen = text.normalize('NFC').replace(/[\u200b\u2060\ufeff]|(?![\t\n\r\f])\p{Cc}/gu, '');
  // Some words copied out of a line keep the spaces they were copied with.
  if (seen !== '' && !/[\n\r\f\u2028\u2029]/.test(seen)) return paragraphsOf([seen]);
  const lines = seen
    .replace(/\f/g, `\n${pageEnd}\n`)
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => (line === pageEnd ? line : line.replace(/[ \t\u3000]+/g, ' ').trim()));
  const fullWidth = marginOf(lines);
  return listed(
    fullWidth === null
      ? lines.filter((line) => !isGap(line))
      : joined(
          withoutFurniture(lines, {
            isFull: (line) => isFull(line, fullWidth),
            startsItem,
          }),
          fullWidth,
        ),
  );
}

/** From which width on a line was ended by the margin; null for a text with its own line ends. */
function marginOf(lines: readonly string[]): number | null {
  const widths = lines.filter((line) => !isGap(line)).map(widthOf);
  // One line alone may run far over the margin: an address, a heading.
  const longest = widths.toSorted((a, b) => b - a)[Math.floor(widths.length / 20)] ?? 0;
  const full = Math.max(leastWidth, longest * fullShare);
  if (longest < leastWidth || longest > 220) return null;
  const fullLines = lines.filter((line) => widthOf(line) >= full);
  const sentenceEnds = fullLines.filter(endsSentence).length;
  if (fullLines.length < leastFullLines) return null;
  // Lines that mostly end sentences are paragraphs of like length.
  return sentenceEnds * 2 > fullLines.length ? null : full;
}

/** Chinese signs are twice as wide as letters. */
function widthOf(line: string): number {
  let width = 0;
  for (const sign of line) width += han.test(sign) ? 2 : 1;
  return width;
}

/** Whether the margin ended the line, so that the next goes on with it. */
function isFull(line: string, fullWidth: number): boolean {
  return widthOf(line) >= fullWidth || /[\u00ad-]$/u.test(line);
}

function startsItem(line: string): boolean {
  return bullet.test(line) || number.test(line);
}

function joined(lines: readonly string[], fullWidth: number): string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (line !== '' && isOpen && last !== undefined && !startsItem(line)) {
      paragraphs[paragraphs.length - 1] = join(last, line);
    } else if (line !== '') paragraphs.push(line);
    isOpen = line !== '' && isFull(line, fullWidth);
  }
  return paragraphs;
}

function join(before: string, after: string): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after)) {
    const word = before.slice(0, -1);
    return compound.test(word) ? before + after : word + after;
  }
  const isHan = han.test(before.at(-1) ?? '') && han.test(after[0] ?? '');
  return `${before}${isHan ? '' : ' '}${after}`;
}

/** Runs of at least two items become lists. */
function listed(lines: readonly string[]): BlockNode[] {
  const blocks: BlockNode[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    const marker = bullet.test(line) ? bullet : number.test(line) ? number : null;
    const end = marker === null ? index + 1 : endOfRun(lines, index, marker);
    if (marker === null || end - index < 2) {
      blocks.push(...paragraphsOf(lines.slice(index, end)));
    } else {
      const content = lines.slice(index, end).map((item) => listItem(item.replace(marker, '')));
      const start = Number(number.exec(line)?.[1] ?? 1);
      blocks.push(
        marker === bullet
          ? { type: 'bulletList', content }
          : { type: 'orderedList', attrs: { start }, content },
      );
    }
    index = end;
  }
  return blocks;
}

function endOfRun(lines: readonly string[], from: number, marker: RegExp): number {
  const first = Number(number.exec(lines[from] ?? '')?.[1] ?? 0);
  let end = from + 1;
  while (end < lines.length) {
    const found = marker.exec(lines[end] ?? '');
    if (!found || (marker === number && Number(found[1]) !== first + end - from)) break;
    end += 1;
  }
  return end;
}

function paragraphsOf(lines: readonly string[]): BlockNode[] {
  return lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
}

function listItem(text: string): ListItemNode {
  return { type: 'listItem', content: paragraphsOf([text]) };
}
