// The small rules of print, each a pure function from a stretch of text to what it would change.
// May import the contract.

/** One change of a text: what stands from `start` to `end` becomes `insert`. */
export type Change = { readonly start: number; readonly end: number; readonly insert: string };

/** What a person is told was changed. */
export const changeKinds = ['quotes', 'dashes', 'spaces', 'signs'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export type Rule = { readonly kind: ChangeKind; readonly changes: (text: string) => Change[] };

const nbsp = '\u00a0';

/** Every match whose replacement is another text. */
function replacing(pattern: RegExp, insert: (match: RegExpExecArray) => string) {
  return (text: string): Change[] =>
    [...text.matchAll(pattern)]
      .map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        insert: insert(match),
      }))
      .filter(({ start, end, insert: next }) => text.slice(start, end) !== next);
}

const keepTogether = (pattern: RegExp): Rule => ({
  kind: 'spaces',
  changes: replacing(pattern, () => nbsp),
});

type QuoteStyle = {
  readonly outer: readonly [string, string];
  readonly inner: readonly [string, string];
};

const anyQuote = /["“”„‟«»]/g;

/**
 * Quotes by their depth. In doubt whether they are balanced (inches, a quote that runs over several
 * paragraphs) none is touched.
 */
function quotes({ outer, inner }: QuoteStyle): Rule {
  return {
    kind: 'quotes',
    changes(text) {
      const changes: Change[] = [];
      let depth = 0;
      for (const { index, 0: sign } of text.matchAll(anyQuote)) {
        const opens = isOpening(text, index, sign);
        if (!opens) depth -= 1;
        if (depth < 0 || depth > 1 + (opens ? 0 : 1)) return [];
        const insert = (depth === 0 ? outer : inner)[opens ? 0 : 1];
        if (opens) depth += 1;
        if (depth > 2) return [];
        if (insert !== sign) changes.push({ start: index, end: index + 1, insert });
      }
      return depth === 0 ? changes : [];
    },
  };
}

function isOpening(text: string, index: number, sign: string): boolean {
  if (sign === '«' || sign === '„') return true;
  if (sign === '»' || sign === '”') return false;
  const before = text[index - 1] ?? ' ';
  // “ opens in English and closes in Russian: after its own opening sign it can only close.
  if (sign === '“' && before === '„') return false;
  const after = text[index + 1] ?? ' ';
  return /[\s([{«„“"—–/-]/u.test(before) && /\S/u.test(after);
}

/** Between numbers stands an en dash without spaces, if the pair can be a range. */
const ranges: Rule = {
  kind: 'dashes',
  changes: (text) =>
    replacing(
      /(?<=(?:^|[\s(«„“]))(\d{1,4})(?:[-–]| [-–] )(\d{1,4})(?=$|[\s),.;:!?»“%…])(?![.,]\d)/gu,
      ([whole, from = '', to = '']) => (Number(from) < Number(to) ? `${from}–${to}` : whole),
    )(text),
};

/** A dash between words is long, and its line does not begin with it. */
const dashes: Rule = {
  kind: 'dashes',
  changes: replacing(
    /(?<=\S)[ \u00a0]+(?:--?|[–—])[ \u00a0]+(?=\S)(?<!\d [-–] (?=\d))/gu,
    () => `${nbsp}— `,
  ),
};

const firstDash: Rule = { kind: 'dashes', changes: replacing(/^(?:--?|–) (?=\S)/gu, () => '— ') };

const ellipsis: Rule = { kind: 'signs', changes: replacing(/(?<!\.)\.{3}(?!\.)/g, () => '…') };

const numberSign: Rule = {
  kind: 'signs',
  changes: replacing(/№[ \u00a0]?(?=\d)/g, () => `№${nbsp}`),
};

const months =
  'январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья]|' +
  'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан';
const units =
  'тыс\\.|млн|млрд|трлн|долл|евро|юан|тенге|теңге|руб|мың|жыл|года?|году|годов|лет|чел|кв\\.|куб\\.|' +
  'кг|км|м|т|га|г\\.|гг\\.|ж\\.|в\\.|вв\\.|%|₸|₽|°C|USD|EUR|CNY|KZT';

const cyrillic: readonly Rule[] = [
  quotes({ outer: ['«', '»'], inner: ['„', '“'] }),
  ellipsis,
  dashes,
  firstDash,
  numberSign,
  // Н.Аккошкаров, А. С. Пушкин: initials stay with the name.
  {
    kind: 'spaces',
    changes: replacing(
      /(?<![\p{L}\p{N}])(\p{Lu}\.)[ \u00a0]?(?=\p{Lu}(?:\.[ \u00a0]?\p{Lu}|\p{Ll}))/gu,
      ([, initial = '']) => initial + nbsp,
    ),
  },
  // 2026г. is two words.
  {
    kind: 'spaces',
    changes: replacing(/(?<=\d{4})[ ]?(?=(?:г|гг|ж)\.(?!\p{L}))/gu, () => nbsp),
  },
  // г.Нанкин, ул. Абая, п. 5.
  {
    kind: 'spaces',
    changes: replacing(
      /(?<![\p{L}\p{N}])((?:г|гг|ул|обл|пров|пос|д|кв|стр|с|п|пп|ст|рис|табл|им|гл)\.)[ \u00a0]?(?=\p{Lu}\p{Ll}|\d)/gu,
      ([, short = '']) => short + nbsp,
    ),
  },
  {
    kind: 'spaces',
    changes: replacing(
      /(?<![\p{L}\p{N}])т\. ?([едпкч])\./gu,
      ([, rest = '']) => `т.${nbsp}${rest}.`,
    ),
  },
  ranges,
  keepTogether(new RegExp(`(?<=\\d) (?=(?:${units})(?!\\p{Ll}))`, 'gu')),
  keepTogether(new RegExp(`(?<=(?<!\\d)\\d{1,2}) (?=(?:${months})(?!\\p{L}))`, 'gu')),
  keepTogether(
    /(?<=(?:тыс\.|млн|млрд|трлн)) (?=(?:долл|евро|юан|тенге|теңге|руб|чел|тонн?|т(?!\p{L})))/gu,
  ),
  // 2 940 500
  keepTogether(/(?<=(?<![\d.,])\d{1,3}(?:[ \u00a0]\d{3})*) (?=\d{3}(?!\d))/gu),
  // Words of one letter do not end a line.
  keepTogether(/(?<=(?<![\p{L}\p{N}’'-])[вксоуиаяВКСОУИАЯ]) (?=\S)/gu),
];

const english: readonly Rule[] = [
  quotes({ outer: ['“', '”'], inner: ['‘', '’'] }),
  { kind: 'quotes', changes: replacing(/(?<=\p{L})'(?=\p{L})/gu, () => '’') },
  ellipsis,
  ranges,
  numberSign,
  { kind: 'dashes', changes: replacing(/[ \u00a0]+--?[ \u00a0]+/g, () => `${nbsp}— `) },
  keepTogether(/(?<=(?<!\p{L})(?:No|Mr|Ms|Mrs|Dr|St|para|p|pp)\.) (?=[\p{Lu}\d])/gu),
  keepTogether(/(?<=\d) (?=(?:million|billion|trillion|thousand|km|kg|USD|EUR|%)(?!\p{L}))/gu),
];

/** Rules in the order in which they are applied; none for Chinese, which has its own signs. */
export function rulesFor(language: string): readonly Rule[] {
  if (language === 'en') return english;
  return language.startsWith('ru') || language.startsWith('kk') ? cyrillic : [];
}

const untouchable = [
  /(?:https?:\/\/|www\.)\S+/giu,
  /[\p{L}\d._%+-]+@[\p{L}\d.-]+/gu,
  // 12-05/34, 2026-02-04, 8-727-250-11-22, № 12-05
  /\d+(?:[-./]\d+)*[/-]\d+(?:[-/]\d+)+/gu,
  /\d+(?:-\d+)*\/\d+/gu,
  /(?<=№[ \u00a0]?)\d[\p{L}\d]*(?:[-/.][\p{L}\d]+)+/gu,
];

/** Numbers of documents, dates in figures and addresses: no rule reaches into them. */
export function untouchableRanges(
  text: string,
): { readonly start: number; readonly end: number }[] {
  return untouchable.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    })),
  );
}
