// The 412 syllables of standard Chinese, in pinyin and in Palladius's Cyrillic, made of initials and
// finals by rule. Pinyin first, then what Palladius writes for it.

export type Syllable = {
  /** Without tones, with ü where it is spoken as one and written so. */
  readonly pinyin: string;
  readonly palladius: string;
};

const initials: ReadonlyMap<string, string> = new Map(
  `b б p п m м f ф d д t т n н l л g г k к h х j цз q ц x с zh чж ch ч sh ш r ж z цз c ц s с`
    .split(/ (?=[a-z])/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** A final, its Cyrillic, and the initials it stands after. */
const finals = `
  a    а    b p m f d t n l g k h zh ch sh z c s
  ai   ай   b p m d t n l g k h zh ch sh z c s
  an   ань  b p m f d t n l g k h zh ch sh r z c s
  ang  ан   b p m f d t n l g k h zh ch sh r z c s
  ao   ао   b p m d t n l g k h zh ch sh r z c s
  e    э    m d t n l g k h zh ch sh r z c s
  ei   эй   b p m f d n l g k h zh sh z
  en   энь  b p m f d n g k h zh ch sh r z c s
  eng  эн   b p m f d t n l g k h zh ch sh r z c s
  i    и    b p m d t n l j q x zh ch sh r
  i    ы    z c s
  ia   я    d l j q x
  ian  янь  b p m d t n l j q x
  iang ян   n l j q x
  iao  яо   b p m d t n l j q x
  ie   е    b p m d t n l j q x
  in   инь  b p m n l j q x
  ing  ин   b p m d t n l j q x
  iong юн   j q x
  iu   ю    m d n l j q x
  o    о    b p m f l
  ong  ун   d t n l g k h zh ch r z c s
  ou   оу   p m f d t n l g k h zh ch sh r z c s
  u    у    b p m f d t n l g k h zh ch sh r z c s
  u    юй   j q x
  ua   уа   g k h zh ch sh r
  uai  уай  g k h zh ch sh
  uan  уань d t n l g k h zh ch sh r z c s
  uan  юань j q x
  uang уан  g k h zh ch sh
  ue   юэ   j q x
  ui   уй   d t g k zh ch sh r z c s
  ui   уэй  h
  un   унь  d t n l g k h zh ch sh r z c s
  un   юнь  j q x
  uo   о    d t n l g k h zh ch sh r z c s
  ü    юй   n l
  üe   юэ   n l
`;

const alone = `
  a а ai ай an ань ang ан ao ао e э ei эй en энь eng эн er эр o о ou оу
  wa ва wai вай wan вань wang ван wei вэй wen вэнь weng вэн wo во wu у
  ya я yai яй yan янь yang ян yao яо ye е yi и yin инь ying ин yo йо yong юн you ю
  yu юй yuan юань yue юэ yun юнь
`;

export const syllables: readonly Syllable[] = [...withInitials(), ...withoutInitials()];

function withInitials(): Syllable[] {
  return rowsOf(finals).flatMap(([pinyin = '', palladius = '', ...fitting]) =>
    fitting.map((initial) => ({
      pinyin: initial + pinyin,
      palladius: (initials.get(initial) ?? '') + palladius,
    })),
  );
}

function withoutInitials(): Syllable[] {
  const words = alone.trim().split(/\s+/);
  return words.flatMap((pinyin, at) =>
    at % 2 === 0 ? [{ pinyin, palladius: words[at + 1] ?? '' }] : [],
  );
}

function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
}
