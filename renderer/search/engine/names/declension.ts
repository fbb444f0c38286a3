// Case endings of names: put on, for the names of our tables, and taken off, for any word that may
// be a name. Taking off is for skeletons, which have no last vowels: only endings with a consonant
// need care, and where a name may end so itself the word is kept beside what is left of it.

const shortestBase = 3;
const shortestGuess = 5;

const hasKazakhLetter = /[әғқңөұүһі]/;

/** Whether a folded Cyrillic word holds a letter that only Kazakh has. */
export function isKazakh(word: string): boolean {
  return hasKazakhLetter.test(word);
}

/** After these a consonantal ending is nothing but an ending: Токаевым, Достоевского. */
const surnameEnd = /(?:[оеё]в|[иы]н|[сц]к)$/;

const adjective = /(?:ым|им|ом|ых|их|ого|его|ому|ему|ыми|ими)$/;
const instrumental = /(?:ом|ем|ым|им|ого|ому)$/;

const kazakhGenitive = /[ндт][ыі]ң$/;
const kazakhCase = /(?:[ғқ]а|[гк]е|[ндт](?:а|е|ы|і)|нд[ае]|[ндт][ае]н|[мбп]ен)$/;
/** Of Kazakh endings those that a word without Kazakh letters is likely to have from Kazakh. */
const likelyKazakhCase = /(?:ға|қа|д[ае]|д[ае]н|[мп]ен)$/;
const isCountry = /стан$/;

/** What a folded Cyrillic word may be a form of, as far as its skeleton shows; one or two. */
export function cyrillicBases(word: string): readonly string[] {
  switch (word.charAt(word.length - 1)) {
    case 'м':
    case 'о':
    case 'у':
      return withoutRussianCase(word);
    case 'х':
    case 'и':
      return withoutSurnameCase(word);
    case 'ң':
      return kazakhGenitive.test(word) && word.length - 3 >= shortestBase
        ? [word.slice(0, -3)]
        : [word];
    case 'а':
    case 'е':
    case 'н':
    case 'ы':
    case 'і':
      return withoutKazakhCase(word);
    default:
      return [word];
  }
}

function withoutSurnameCase(word: string): readonly string[] {
  const ending = adjective.exec(word)?.[0].length ?? 0;
  if (ending === 0 || word.length - ending < shortestBase) return [word];
  const base = word.slice(0, -ending);
  return surnameEnd.test(base) ? [base] : [word];
}

function withoutRussianCase(word: string): readonly string[] {
  const [surname = word] = withoutSurnameCase(word);
  if (surname !== word) return [surname];
  const ending = instrumental.exec(word)?.[0].length ?? 0;
  return ending > 0 && word.length - ending >= shortestBase
    ? [word, word.slice(0, -ending)]
    : [word];
}

function withoutKazakhCase(word: string): readonly string[] {
  const isSure = isKazakh(word);
  const ending = (isSure ? kazakhCase : likelyKazakhCase).exec(word)?.[0].length ?? 0;
  const least = isSure ? shortestBase : shortestGuess;
  if (ending === 0 || word.length - ending < least || isCountry.test(word)) return [word];
  return [word, word.slice(0, -ending)];
}

/** A folded Latin word, and without the -s of an English genitive where it may have one. */
export function latinBases(word: string): readonly string[] {
  const mayBeGenitive = word.length > shortestGuess && word.endsWith('s') && !word.endsWith('ss');
  return mayBeGenitive ? [word, word.slice(0, -1)] : [word];
}

/** Endings of a nominative, and what stands in their place in the other cases. */
const paradigms: readonly (readonly [nominative: string, forms: string])[] = [
  ['ская', 'ская ской скую скою'],
  ['ная', 'ная ной ную ною'],
  ['тая', 'тая той тую тою'],
  ['няя', 'няя ней нюю нею'],
  ['ский', 'ский ского скому ским ском'],
  ['ный', 'ный ного ному ным ном'],
  ['ские', 'ские ских ским скими'],
  ['ные', 'ные ных ным ными'],
  ['ское', 'ское ского скому ским ском'],
  ['ия', 'ия ии ию ией'],
  ['я', 'я и ю е ей'],
  ['а', 'а ы и е у ой ою'],
  ['ь', 'ь я ю ем е и ью'],
  ['й', 'й я ю ем е и'],
  ['ы', 'ы ов ам ах ами'],
  ['ов', 'ов ова ову овым ове овой'],
  ['ев', 'ев ева еву евым еве евой'],
  ['ин', 'ин ина ину ином иным ине иной'],
  ['ия', 'ия ии ию ией'],
];
const consonantForms = ' а у ом ем е'.split(' ');
const endsInConsonant = /[бвгджзклмнпрстфхцчшщ]$/;

/** The cases of a folded Russian name in the nominative; a name that has none comes alone. */
export function declined(name: string): readonly string[] {
  const paradigm = paradigms.find(([ending]) => name.endsWith(ending));
  if (paradigm !== undefined) {
    const [ending, forms] = paradigm;
    const base = name.slice(0, name.length - ending.length);
    return forms.split(' ').map((form) => base + form);
  }
  return endsInConsonant.test(name) ? consonantForms.map((ending) => name + ending) : [name];
}
