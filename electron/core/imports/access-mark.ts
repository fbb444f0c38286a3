// The mark of access at the head of a paper: «Для служебного пользования» is a requisite of ours.
// Papers with a mark of state secrecy are refused before they come here.
import type { Classification } from '#contract/report.ts';
import { bareWords, closeUp, serviceMarks } from '../reports/access-words.ts';

/** A mark stands above the text; further down the same words are the text's own. */
const headLines = 8;
const longestMark = 120;

const copyNumber =
  /(?:экз(?:емпляр)?\.?|дана|copy)\s*(?:№|n|no\.?)?\s*(\d{1,9})\.?$|№\s*(\d{1,9})\s*дана\.?$/iu;

export type AccessMark = {
  readonly classification: Classification;
  readonly copyNumber: string;
  /** The lines without those that held the mark and the copy number. */
  readonly lines: readonly string[];
};

/**
 * Takes the mark of access off the head of a text. Only a line that is nothing but a mark counts,
 * so a sentence that speaks of secrets is left alone. What carries no mark is open.
 */
export function takeAccessMark(lines: readonly string[]): AccessMark {
  const taken = new Set<number>();
  let isService = false;
  let copy = '';
  let seen = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    seen += 1;
    if (seen > headLines) break;
    if (line.length > longestMark) continue;
    const { marks, copy: found } = splitStampLine(line);
    const hasMark = marks.length > 0 && marks.every((mark) => serviceMarks.has(mark));
    const isLoneCopyNumber = marks.length === 0 && isService;
    if (!hasMark && !isLoneCopyNumber) continue;
    taken.add(index);
    copy ||= found;
    isService ||= hasMark;
  }
  return {
    classification: isService ? 'service' : 'open',
    copyNumber: copy,
    lines: lines.filter((_, index) => !taken.has(index)),
  };
}

/** The parts of a line that may hold the mark in two languages, and a copy number at its end. */
function splitStampLine(line: string): { marks: string[]; copy: string } {
  const stamp = closeUp(line.trim());
  const found = copyNumber.exec(stamp);
  const marks = (found ? stamp.slice(0, found.index) : stamp)
    .split(/[/|\t]/u)
    .map(bareWords)
    .filter((part) => part !== '');
  return { marks, copy: found?.[1] ?? found?.[2] ?? '' };
}
