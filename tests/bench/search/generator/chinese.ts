// Invented Chinese: words of one to three signs, of which some are in most words, set without spaces.
import { createRandom, createZipf, pick } from './random.ts';
import { createVocabulary, makeLemmas, type Vocabulary } from './vocabulary.ts';

const smallWords = [...'的在和是了对为将与等有中及以并到于从'];

const usualSigns =
  '国人大会发经市合作中外方年经济贸易交流城友好省长总领馆江苏南京上海北东西访问代表团企业产品技术' +
  '文化教育旅游物流铁路港口投资项目建设区开放协议签署双边关系政府部门主任书记委员研究院学生青活动';

/** Beside the usual ones, signs from the start of their block: rarer, as the long tail of real text. */
const firstRareSign = 0x4e00;
const rareSigns = 1500;

export function chineseVocabulary(seed: number): Vocabulary {
  const random = createRandom(seed);
  const signs = [...new Set(usualSigns)];
  for (let at = 0; at < rareSigns; at += 1)
    signs.push(String.fromCodePoint(firstRareSign + at * 2));
  const signRank = createZipf(signs.length, 20, 1);
  const lemmas = makeLemmas(12_000, () => {
    const length = pick(random, [2, 2, 2, 2, 2, 3, 3, 4]);
    const stem = Array.from({ length }, () => signs[signRank(random)]).join('');
    return { stem, endings: [''] };
  });
  return createVocabulary(lemmas, smallWords, { shift: 10, exponent: 1 });
}
