import type { Language } from '#contract/language.ts';

/** Enough of a text to know its language by. */
const sampleLength = 20_000;

/** Two of three Kazakh words have a letter that Russian lacks; names in a Russian text are far fewer. */
const leastKazakhShare = 0.25;

/** A Chinese character says about as much as this many letters. */
const lettersPerHan = 2.5;

/** Frequent characters that differ between the two ways of writing, pair by pair. */
const simplifiedOnly =
  /[国会长为这来时个对与发业学经关领东说开无们实进动华议务总访问团书记贸还过让从数处将当应内两区产种点资员现认识报际间单场据变权环师传统义达亿设计约车门选结连运远边机气没样岁战类继续断杀历医难称较谁广]/gu;
const traditionalOnly =
  /[國會長為這來時個對與發業學經關領東說開無們實進動華議務總訪問團書記貿還過讓從數處將當應內兩區產種點資員現認識報際間單場據變權環師傳統義達億設計約車門選結連運遠邊機氣沒樣歲戰類繼續斷殺歷醫難稱較誰廣]/gu;

/** The language most letters of a text are written in; Russian if it has none. */
export function guessLanguage(text: string): Language {
  const sample = text.slice(0, sampleLength);
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  const han = count(sample, /\p{Script=Han}/gu) * lettersPerHan;
  if (han > 0 && han >= Math.max(cyrillic, latin)) {
    return count(sample, traditionalOnly) > count(sample, simplifiedOnly) ? 'zh-Hant' : 'zh-Hans';
  }
  if (latin > cyrillic) return 'en';
  const words = sample.match(/\p{Script=Cyrillic}+/gu) ?? [];
  const kazakh = words.filter((word) => /[әғқңөұүһі]/iu.test(word)).length;
  return kazakh > 0 && kazakh >= words.length * leastKazakhShare ? 'kk' : 'ru';
}

/** The language a BCP 47 tag (or an ISO 639-2 code) stands for; null if reports know no such one. */
export function languageOfTag(tag: string): Language | null {
  const [language, ...rest] = tag.trim().toLowerCase().split(/[-_]/u);
  switch (language) {
    case 'ru':
    case 'rus':
      return 'ru';
    case 'kk':
    case 'kaz':
      return rest.includes('latn') ? 'kk-Latn' : 'kk';
    case 'zh':
    case 'zho':
    case 'chi':
      return isTraditional(rest) ? 'zh-Hant' : 'zh-Hans';
    case 'en':
    case 'eng':
      return 'en';
    default:
      return null;
  }
}

/** A named script decides; else the territories that write traditional characters do. */
function isTraditional(subtags: readonly string[]): boolean {
  if (subtags.includes('hans')) return false;
  return subtags.some((subtag) => ['hant', 'tw', 'hk', 'mo'].includes(subtag));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
