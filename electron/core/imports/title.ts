// Titles of texts that bring none: their own first line where it stands as a heading, else the words
// of the sentence that says who went where. Nothing is added to the words of the text.
import { bulletMarker, headingMarker, numberMarker, type TextLine } from './text-lines.ts';

const longestHeading = 150;
const longestTitle = 140;
/** Enough of a text to find the sentence that says what it is about. */
const leadLength = 4000;
const leadSentences = 3;

const paperName =
  /^(?:отч[её]т|справка|аналитическая записка|запись беседы|пресс-релиз|есеп|анықтама|report|memorandum)$/iu;

export type TakenHeading = { readonly title: string; readonly lines: readonly TextLine[] };

/**
 * Takes a heading off the text: a short first line without a closing stop, or one marked `# `. It
 * moves, it is not copied: the title is printed above the body, so no word is lost and none stands
 * twice. A bare name of a paper takes the line that says of what with it: «ОТЧЁТ» «о поездке …».
 * Null when the text starts at once, or would have nothing left.
 */
export function takeHeading(lines: readonly TextLine[]): TakenHeading | null {
  const [first, second] = lines;
  if (!first || !second) return null;
  if (/^#\s+\S/u.test(first.text)) {
    return { title: first.text.replace(/^#\s+/u, ''), lines: lines.slice(1) };
  }
  if (!isHeadingLike(first.text) || /^[^\p{L}]*\p{Ll}/u.test(first.text)) return null;
  const goesOn = /^\p{Ll}/u.test(second.text);
  if (paperName.test(first.text) && goesOn && lines.length > 2 && isHeadingLike(second.text)) {
    return { title: `${first.text} ${second.text}`, lines: lines.slice(2) };
  }
  if (goesOn && !second.isAfterGap) return null;
  return { title: first.text, lines: lines.slice(1) };
}

function isHeadingLike(line: string): boolean {
  return (
    line.length <= longestHeading &&
    /\p{L}/u.test(line) &&
    !/[.:;,!。：；，！]$/u.test(line) &&
    !line.includes('\t') &&
    !line.startsWith('##') &&
    !bulletMarker.test(line) &&
    !numberMarker.test(line)
  );
}

const visitVerbs =
  /(?<!\p{L})(?:посетил[аи]?|совершил[аи]?|прибыл[аи]?|пров[её]л[аи]?|встретил(?:ся|ась|ись)|принял[аи]?|состоял(?:ся|ась|ось|ись)|visited|paid|travell?ed|met|held|attended|барды|болды|келді|кездесті|өткізді|қатысты)(?!\p{L})|访问|考察|走访|会见|拜会|出席/iu;

/** Openings that say why before they say who. */
const purposeOpening =
  /^(?:в целях|с целью|в рамках|в соответствии с|в связи с|во исполнение|в развитие|в преддверии|по (?:приглашению|поручению|итогам)|in order to|with a view to|as part of|within the framework of|at the invitation of|为|為|应|應)/iu;
const postOpening =
  /^(?:(?:временн|чрезвычайн)\p{L}+ |the )?(?:генер|консул|посол|посольств|глава|делегаци|министр|заместител|вице-|сотрудник|consul|ambassador|delegation|embassy)/iu;
const kazakhPurpose = /^.{10,}?\sмақсатында,?\s+(?=\p{Lu})/u;

/** Makes a title of the text's own words, 140 characters at most, cut between words with «…». */
export function proposeTitle(lines: readonly string[]): string {
  const prose = lines.filter((line) => !headingMarker.test(line));
  const lead = (prose.length > 0 ? prose : lines)
    .slice(0, leadSentences)
    .join('\n')
    .slice(0, leadLength);
  const sentences = lead.split('\n').flatMap(splitSentences).slice(0, leadSentences);
  const chosen = sentences.find((sentence) => visitVerbs.test(sentence)) ?? sentences[0] ?? '';
  const plain = chosen.replace(/^(?:#{1,6}|[-•–])\s+/u, '').replace(/\s+/gu, ' ');
  return cutAtWord(withoutPurpose(plain.trim()).replace(/[.。…;；,，:：]+$/u, ''));
}

/** Letters and short words before a full stop that ends no sentence. */
const abbreviation =
  /(?:^|[\s(«"“])(?:\p{Lu}|гг?|пров|обл|р|ул|им|т|д|п|др|пр|проф|руб|долл|тыс|млн|млрд|трлн|стр|см|ст|н|зам|ген|mr|mrs|ms|dr|st|no)$/iu;

function splitSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const end of paragraph.matchAll(/[。！？]|[.!?…]+["»”)]*(?=\s)/gu)) {
    const sentence = paragraph.slice(from, end.index);
    if (!/\p{L}{2}/u.test(sentence) || (end[0] === '.' && abbreviation.test(sentence))) continue;
    sentences.push(paragraph.slice(from, end.index + end[0].length).trim());
    from = end.index + end[0].length;
  }
  sentences.push(paragraph.slice(from).trim());
  return sentences.filter((sentence) => sentence !== '');
}

/** Drops a purpose clause where the comma that ends it is plain to see; else keeps the sentence. */
function withoutPurpose(sentence: string): string {
  const kazakh = kazakhPurpose.exec(sentence);
  if (kazakh) return sentence.slice(kazakh[0].length);
  const verb = visitVerbs.exec(sentence);
  if (!purposeOpening.test(sentence) || !verb) return sentence;
  const clauses = [...sentence.slice(0, verb.index).matchAll(/,\s+(?=\p{Lu}|the\s)|，/gu)].map(
    (comma) => sentence.slice(comma.index + comma[0].length),
  );
  return clauses.find((clause) => postOpening.test(clause)) ?? clauses.at(-1) ?? sentence;
}

function cutAtWord(text: string): string {
  if (text.length <= longestTitle) return text;
  const head = text.slice(0, longestTitle - 1);
  const lastSpace = head.lastIndexOf(' ');
  const isSpaced = lastSpace > longestTitle / 2;
  const words = isSpaced ? head.slice(0, lastSpace).replace(/\s\p{L}{1,2}$/u, '') : head;
  return `${words.replace(/[\s,.;:，、(«"“–—-]+$|[\uD800-\uDBFF]$/u, '')}…`;
}
