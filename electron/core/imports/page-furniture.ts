// What a saved web page puts around a text: its date, its source, «Рассказать друзьям». Date and
// source become requisites, the rest goes. A line counts only if it is furniture from end to end.
import { normaliseDate } from '../reports/dates.ts';

export type PageFurniture = {
  readonly lines: readonly string[];
  /** EDTF, or '' if the page states no date of publication. */
  readonly publishedDate: string;
  readonly source: string;
};

/** A line longer than this is text, whatever it says. */
const longestFurniture = 200;

const buttons = new Set([
  'рассказать друзьям',
  'поделиться',
  'поделиться в соцсетях',
  'версия для печати',
  'распечатать',
  'наверх',
  'назад к списку',
  'бөлісу',
  'достарыңызбен бөлісіңіз',
  'достармен бөлісу',
  'басып шығару нұсқасы',
  'share',
  'share this page',
  'tell a friend',
  'tell friends',
  'print',
  'print version',
  'printable version',
  'back to top',
  '分享',
  '分享到',
  '打印',
  '打印本页',
]);

const views =
  /^(?:(?:количество )?просмотр(?:ов|ы)|views|қаралды|қаралым(?: саны)?|浏览次数|阅读次数)\s*[:：]?\s*\d[\d\s]*$|^\d+ (?:просмотр(?:а|ов)?|views?)$/iu;
const sourceLine = /^(?:источник|source|дереккөзі?|来源|來源|消息来源)\s*[:：]\s*(\S.{0,149})$/iu;

const statedLabel =
  /^(?:date|дата публикации|опубликовано|published(?: on)?|publication date|жарияланған күні|жарияланды|发布时间|发布日期|發布日期)\s*[:：]?\s*/iu;
const vagueLabel = /^(?:дата|күні|日期)\s*[:：]\s*/iu;
/** A look before the date is read in earnest, which takes long for what is none. */
const dateShape = /^(?=.*\d{4})(?:\d|\p{L}{3,9}\.? \d)[\p{L}\d\s.,/-]{5,30}$/u;
/** A year or a month alone is too little to be sure that a line is no text. */
const wholeDay = /^\d{4}-\d{2}-\d{2}$/u;
const timeOfDay = /[\s,]+(?:в\s+)?\d{1,2}:\d{2}(?::\d{2})?$/u;

type Piece =
  | { readonly kind: 'button' }
  | { readonly kind: 'source'; readonly text: string }
  /** `isStated`: the page itself calls it a date of publication. */
  | { readonly kind: 'date'; readonly edtf: string; readonly isStated: boolean };

/**
 * Takes the furniture off head and tail. A date that no label calls a date of publication («4 февраля
 * 2026 г.», «Дата: …») is one only when it heads a page that has other furniture too; in a paper
 * it is the paper's own and stays in the text.
 */
export function takePageFurniture(lines: readonly string[]): PageFurniture {
  const taken = [...headFurniture(lines), ...tailFurniture(lines)];
  const pieces = taken.flatMap((found) => found.pieces);
  const isPage = pieces.some((piece) => piece.kind !== 'date' || piece.isStated);
  if (!isPage) return { lines, publishedDate: '', source: '' };

  const dates = pieces.flatMap((piece) => (piece.kind === 'date' ? [piece.edtf] : []));
  const publishedDate = dates[0] ?? '';
  const says = (found: Found) =>
    found.pieces.every((piece) => piece.kind !== 'date' || piece.edtf === publishedDate);
  const gone = new Set(taken.filter(says).map((found) => found.index));
  const sources = pieces.flatMap((piece) => (piece.kind === 'source' ? [piece.text] : []));
  return {
    lines: lines.filter((_, index) => !gone.has(index)),
    publishedDate,
    source: [...new Set(sources)].join('; '),
  };
}

type Found = { readonly index: number; readonly pieces: readonly Piece[] };

/** One line of text, a title, may stand above or among the furniture at the head. */
function headFurniture(lines: readonly string[]): Found[] {
  const found: Found[] = [];
  let linesAbove = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const pieces = readPieces(line, true);
    if (pieces) found.push({ index, pieces });
    else if (linesAbove === 0 && line.length <= longestFurniture) linesAbove += 1;
    else break;
  }
  return found;
}

/** A date at the foot of a text is more likely that of its signing: only a stated one counts. */
function tailFurniture(lines: readonly string[]): Found[] {
  const found: Found[] = [];
  for (let index = lines.length - 1; index > 0; index -= 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const pieces = readPieces(line, false);
    if (!pieces) break;
    found.push({ index, pieces });
  }
  return found;
}

/** The furniture a line is made of, or null if any part of it is text. */
function readPieces(line: string, isVagueDateRead: boolean): Piece[] | null {
  if (line.length > longestFurniture) return null;
  const source = sourceLine.exec(line.trim());
  if (source?.[1] !== undefined) return [{ kind: 'source', text: source[1].trim() }];
  const words = line.trim().split(/\s+/u);
  const pieces: Piece[] = [];
  let from = 0;
  while (from < words.length) {
    if (/^[|·•/—–-]$/u.test(words[from] ?? '')) {
      from += 1;
      continue;
    }
    let to = words.length;
    let piece: Piece | null = null;
    for (; to > from && !piece; to -= 1) {
      piece = readPiece(words.slice(from, to).join(' '), isVagueDateRead);
    }
    if (!piece) return null;
    pieces.push(piece);
    from = to + 1;
  }
  return pieces.length > 0 ? pieces : null;
}

function readPiece(words: string, isVagueDateRead: boolean): Piece | null {
  if (buttons.has(words.toLowerCase().replace(/[:：]$/u, '')) || views.test(words)) {
    return { kind: 'button' };
  }
  const stated = statedLabel.exec(words);
  if (!stated && !isVagueDateRead) return null;
  const label = stated ?? vagueLabel.exec(words);
  const text = words.slice(label?.[0].length ?? 0).replace(timeOfDay, '');
  const edtf = dateShape.test(text) ? normaliseDate(text) : '';
  return wholeDay.test(edtf) ? { kind: 'date', edtf, isStated: stated !== null } : null;
}
