// Lines of a plain text as its writer meant them: a line that an old program broke at a fixed width
// is put together again, any other line end ends a paragraph.

export type TextLine = {
  readonly text: string;
  /** Whether an empty line, or the start of the text, stands above. */
  readonly isAfterGap: boolean;
};

/** Widths at which mail programs and editors break lines; outside them nothing is joined. */
const wrapWidths = { least: 40, most: 100 };
/** Fewer line ends than this say nothing about a width. */
const leastEvidence = 3;
/** Share of line ends that must look broken by a width, paragraph ends being the others. */
const brokenShare = 0.6;

export const bulletMarker = /^[-•–]\s+(?=\S)/u;
export const numberMarker = /^(0|[1-9]\d{0,2})([.)])\s+(?=\S)/u;
export const headingMarker = /^(#{1,3})\s+(?=\S)/u;

export function splitLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u);
}

/** Puts hard-wrapped lines together; the words, their order and all other space stay as they are. */
export function unwrapLines(lines: readonly string[]): TextLine[] {
  const width = wrapWidth(lines);
  const whole: TextLine[] = [];
  let isAfterGap = true;
  let last: string | null = null;
  for (const line of lines) {
    const text = line.trim();
    if (text === '') {
      isAfterGap = true;
      last = null;
      continue;
    }
    const open = whole.at(-1);
    if (open && last !== null && width !== null && isBroken(last, line, width)) {
      whole[whole.length - 1] = { ...open, text: join(open.text, text) };
    } else {
      whole.push({ text, isAfterGap });
    }
    isAfterGap = false;
    last = line;
  }
  return whole;
}

/** The width the text was broken at, or null if its line ends are its own. */
function wrapWidth(lines: readonly string[]): number | null {
  const pairs: (readonly [string, string])[] = [];
  let width = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || line.trim() === '' || !continues(line, next)) continue;
    pairs.push([line, next]);
    width = Math.max(width, line.trimEnd().length, next.trimEnd().length);
  }
  if (pairs.length < leastEvidence || width < wrapWidths.least || width > wrapWidths.most) {
    return null;
  }
  const broken = pairs.filter(([line, next]) => isBroken(line, next, width));
  return broken.length >= pairs.length * brokenShare ? width : null;
}

/** Whether `next` may belong to the paragraph of `line` at all. */
function continues(line: string, next: string): boolean {
  const start = next.trim();
  return (
    start !== '' &&
    !/^\s*#{1,3}\s/u.test(line) &&
    !bulletMarker.test(start) &&
    !numberMarker.test(start) &&
    !headingMarker.test(start) &&
    !line.trim().includes('\t') &&
    !start.includes('\t')
  );
}

/** Greedy wrapping leaves a line only when the next word no longer fits: that is its trace. */
function isBroken(line: string, next: string, width: number): boolean {
  if (!continues(line, next) || isIndentedDeeper(line, next)) return false;
  const firstWord = /^(?:\p{Script=Han}|\S+)/u.exec(next.trim())?.[0] ?? '';
  return line.trimEnd().length + 1 + firstWord.length > width;
}

/** An indented first line starts a paragraph, unless it hangs under the marker of a list item. */
function isIndentedDeeper(line: string, next: string): boolean {
  const start = line.trim();
  if (bulletMarker.test(start) || numberMarker.test(start)) return false;
  return indentOf(next) > indentOf(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** No space is put inside a compound broken at its hyphen or between Chinese characters. */
function join(head: string, tail: string): string {
  const isCompound = /\p{L}-$/u.test(head) && /^\p{L}/u.test(tail);
  const isChinese = /[\p{Script=Han}，。、；：]$/u.test(head) && /^\p{Script=Han}/u.test(tail);
  return head + (isCompound || isChinese ? '' : ' ') + tail;
}
