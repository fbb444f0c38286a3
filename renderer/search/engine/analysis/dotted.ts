// Abbreviations with points: О.О.Н. is ООН, U.S. is US; but the points of initials part them from a
// surname, and «т.ч.» is no word.
import { kindAt, kinds } from './characters.ts';
import { foldWord } from './fold.ts';

const fewestLetters = 3;

/** Of two letters only these: any other two are more likely to be initials. */
const ofTwoLetters: ReadonlySet<string> = new Set('us uk un eu рк рф ес ио'.split(' '));

/** Where an abbreviation of single letters ends that begins here, without its last point. */
export function endOfDotted(text: string, start: number): number | null {
  let end = start + 1;
  let letters = 1;
  while (text[end] === '.' && isLoneLetter(text, end + 1)) {
    end += 2;
    letters += 1;
  }
  if (letters < 2) return null;
  if (letters === 2 && ofTwoLetters.has(foldWord(undotted(text.slice(start, end))))) return end;
  const isBeforeSurname = text[end] === '.' && kindAt(text, end + 1) === kinds.letter;
  return letters >= fewestLetters && !isBeforeSurname ? end : null;
}

function isLoneLetter(text: string, at: number): boolean {
  if ((text.codePointAt(at) ?? 0) > 0xffff) return false;
  const next = kindAt(text, at + 1);
  return kindAt(text, at) === kinds.letter && next !== kinds.letter && next !== kinds.joiner;
}

/** The letters of an abbreviation without its points. */
export function undotted(run: string): string {
  return run.includes('.') ? run.replaceAll('.', '') : run;
}
