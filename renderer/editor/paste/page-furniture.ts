// What a printed page has around its text: the number at its foot or head, and the break itself.
// A figure of a table stands alone on its line too, and must never be taken for one.

/** Stands in a list of lines where one page ends and the next begins. */
export const pageEnd = '\f';

export const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const lonelyNumber =
  /^(?:[-–—]\s*)?\d{1,4}(?:\s*[-–—])?$|^(?:стр\.|с\.|page|第)\s*\d{1,4}(?:\s*页)?$/iu;
/** «– 3 –», «стр. 3»: no figure is written so. */
const namedNumber = /^[-–—]\s*\d{1,4}\s*[-–—]$|^(?:стр\.|с\.|page|第)/iu;

/** Whether a line holds no text: it is empty, or the end of a page. */
export function isGap(line: string): boolean {
  return line === '' || line === pageEnd;
}

export function endsSentence(line: string): boolean {
  return /[.!?。！？;；:]["»”」』)]?$/u.test(line);
}

type PrintedText = {
  /** Whether the margin ended this line. */
  readonly isFull: (line: string) => boolean;
  readonly startsItem: (line: string) => boolean;
};

/**
 * The lines without the numbers of pages and without the breaks that stand inside a sentence; every
 * other break is an empty line. What may be a figure stays.
 */
export function withoutFurniture(lines: readonly string[], print: PrintedText): string[] {
  const kept: string[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    let end = index;
    while (end < lines.length && isBreak(lines[end] ?? '')) end += 1;
    if (end === index) {
      kept.push(line);
      index += 1;
    } else {
      const run = lines.slice(index, end);
      kept.push(...textOfBreak(run, lines[index - 1] ?? '', lines[end] ?? '', print));
      index = end;
    }
  }
  return kept;
}

function isBreak(line: string): boolean {
  return isGap(line) || lonelyNumber.test(line);
}

/** What stays of the lines between two lines of text, which are '' at the ends of the whole. */
function textOfBreak(
  run: readonly string[],
  before: string,
  after: string,
  { isFull, startsItem }: PrintedText,
): string[] {
  const isInSentence =
    after !== '' && isFull(before) && !endsSentence(before) && !startsItem(after);
  const numbers = run.filter((line) => !isGap(line));
  const [number] = numbers;
  if (number === undefined) return isInSentence && run.includes(pageEnd) ? [] : [''];
  // Cells of a column, each in a line of its own.
  if (numbers.length > 1) return [...numbers.flatMap((cell) => ['', cell]), ''];

  const at = run.indexOf(number);
  const isBetweenPages = run.slice(0, at).includes(pageEnd) && run.slice(at).includes(pageEnd);
  const isFurniture =
    (isInSentence && goesOn(run, before, after, isFull(after))) ||
    (run.length > 1 && (namedNumber.test(number) || isBetweenPages));
  if (!isFurniture) return run.map((line) => (isGap(line) ? '' : line));
  return isInSentence ? [] : [''];
}

/** Whether the line behind a number surely goes on with the sentence before it. */
function goesOn(
  run: readonly string[],
  before: string,
  after: string,
  isAfterFull: boolean,
): boolean {
  if (run.includes(pageEnd)) return true;
  const isInside = !/^[\p{Lu}\d]/u.test(after) || /[,\u00ad-]$/u.test(before);
  // A viewer that leaves the gaps of a page out leaves the full lines of its text as they are.
  return isInside && (run.length > 1 || isAfterFull);
}
