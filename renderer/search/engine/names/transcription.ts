// Foreign names in Chinese characters (托卡耶夫): roughly one character a consonant, chosen by sound
// from a few hundred that hardly mean anything. What survives in both writings is the order of a few
// classes of consonants, and «a» where a character stands for a bare vowel.
import type { Writing } from './keys.ts';
import { readingsOf } from './readings.ts';

/** Fewer characters than these are met by too many strangers. */
const shortest = 3;
const longest = 9;
const mostSpellings = 6;

/** Characters that spell foreign names. */
const spellers: ReadonlySet<string> = new Set(
  '阿埃艾爱安昂奥巴白拜班邦保鲍贝本比彼毕别宾波博伯勃布卜采蔡查茨达大戴丹当德登邓迪蒂第丁东杜多顿厄恩尔法凡范菲费芬丰弗佛夫福甫' +
    '盖甘高戈哥格葛根贡古瓜圭哈海汉豪赫黑亨洪胡华霍基吉季济加伽佳贾杰捷金津京久居卡凯坎康考柯科可克肯孔库夸昆拉莱赖兰朗劳勒雷蕾' +
    '里理利莉力丽连廉良列烈林琳留隆卢鲁伦罗洛马玛迈麦曼芒毛梅门蒙米密敏明摩莫默姆木穆纳娜奈南内尼涅宁纽农努诺欧帕派潘庞培佩彭皮' +
    '普蓬契恰齐奇钦琴切琼丘秋邱热仁日荣茹瑞若撒萨赛桑瑟森沙莎山珊尚绍舍申什圣施史士舒斯丝苏索塔泰坦汤唐陶特滕提田廷图土托瓦万王旺' +
    '威韦维魏温文翁沃乌吾武西希锡席夏肖谢辛欣兴休许雪雅亚娅延扬杨耶叶伊依因英尤于约赞泽曾扎詹张哲真兹宗祖佐卓珠朱乔山娃妮罗娅彻' +
    '果国惠吕略孟朋诗思松孙腾亭牙逸元治仲廖塞芙得相历世寇楚缅柏岑柳汀狄柴罕堤莲嘎札堡喀荷芭灵纳里',
);

/** Classes by the initial of a reading; j stands for what is softened: ги, ди, зи. */
const classes: ReadonlyMap<string, string> = new Map(
  `b p,p p,m m,f v,w v,d t,t t,n n,l l,g k,k k,h k,j ktz,q z,x s,r z,zh z,ch z,sh s,z z,c z,s s`
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
const initial = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsw])/;

/** Whether a character is one of those that spell foreign names. */
export function isSpeller(character: string): boolean {
  return spellers.has(character);
}

/** The classes a character may stand for. */
export function classesOfCharacter(character: string): readonly string[] {
  const [reading = ''] = readingsOf(character);
  if (reading === 'er') return ['l'];
  if (reading === 'wu') return ['a', 'v'];
  return [...(classes.get(initial.exec(reading)?.[0] ?? '') ?? 'a')];
}

/** The spellings a run of such characters may stand for, bare vowels left out; none for others. */
export function spellingsOfRun(run: string): readonly string[] {
  if (run.length < shortest || run.length > longest) return [];
  let spellings = [''];
  for (const character of run) {
    if (!isSpeller(character)) return [];
    const next = classesOfCharacter(character);
    spellings = spellings.flatMap((spelling) => next.map((one) => spelling + one));
    if (spellings.length > mostSpellings) spellings = spellings.slice(0, mostSpellings);
  }
  return [...new Set(spellings.map(withoutVowels))];
}

/** Letters do not tell where Chinese puts a bare vowel. */
function withoutVowels(spelling: string): string {
  return spelling.charAt(0) + spelling.slice(1).replaceAll('a', '');
}

const surnameInCyrillic =
  /(?:[оеаи]в|[иы]н|(?:[ое]в|[иы]н)ск|нко|ич|ян|дзе|швили|бек|бай|жан)[аеиоуыйяю]{0,3}$/;
const surnameInLatin =
  /(?:[oeai]v|[iy]n|(?:[oe]v|[iy]n)sk|nko|ich|[iy]an|dze|shvili|bek|bay|zhan)[aeiouy]{0,3}$/;

/** Whether a folded word ends as the surnames of the north do that Chinese spells like this. */
export function isSpelledSurname(word: string, writing: Writing): boolean {
  return (writing === 'latin' ? surnameInLatin : surnameInCyrillic).test(word);
}

/** A sound of a name in letters: a class, a vowel, one that begins with й, or й itself. */
type Sound = string | 'V' | 'Y' | 'J' | 'ь';

const cyrillicSounds: ReadonlyMap<string, Sound> = new Map(
  `бп p,м m,фв v,дт t,н n,лр l,гғкқхһ k,з z,ц z,чж z,сшщ s,аоуыиэіәөұү V,еюя Y,й J,ьъ ь,ң n`
    .split(',')
    .flatMap((pair) => {
      const [letters = '', sound = ''] = pair.split(' ');
      return [...letters].map((letter) => [letter, sound] as const);
    }),
);
const latinUnits =
  /shch|sch|sh|ch|zh|kh|gh|ph|th|ts|tz|y(?=[aeou])[aeou]|(?<=[aeiou])y|[aeiouy]|[a-z]/g;
const latinSounds: readonly (readonly [RegExp, Sound])[] = [
  [/^y[aeou]$/, 'Y'],
  [/^[aeiou]$/, 'V'],
  [/^(?:shch|sch|sh|s)$/, 's'],
  [/^(?:ch|zh|ts|tz|z|j)$/, 'z'],
  [/^(?:[kg]h|[kgqhcx])$/, 'k'],
  [/^(?:ph|[fvw])$/, 'v'],
  [/^(?:th|[td])$/, 't'],
  [/^[bp]$/, 'p'],
  [/^[lr]$/, 'l'],
  [/^[mn]$/, '$&'],
];

/** How a name may be heard: each choice doubles the spellings. */
type Choices = {
  readonly keepsGlide: boolean;
  readonly dropsR: boolean;
  readonly splitsYa: boolean;
};

const plainly: Choices = { keepsGlide: false, dropsR: false, splitsYa: false };
const allChoices: readonly Choices[] = [false, true].flatMap((keepsGlide) =>
  [false, true].flatMap((dropsR) =>
    [false, true].map((splitsYa) => ({ keepsGlide, dropsR, splitsYa })),
  ),
);

/** The spellings in classes that a folded word in letters may have in Chinese. */
export function spellingsOfWord(word: string, writing: Writing): readonly string[] {
  const sounds = soundsOf(word, writing);
  const spellings = new Set(allChoices.map((choices) => spell(sounds, word, choices)));
  return [...spellings]
    .filter(({ length }) => length >= shortest && length <= longest)
    .slice(0, mostSpellings);
}

/** One spelling for all that the word may have, without bare vowels; null when it is too short. */
export function plainSpelling(word: string, writing: Writing): string | null {
  const spelling = withoutVowels(spell(soundsOf(word, writing), word, plainly));
  return spelling.length < shortest ? null : spelling;
}

function soundsOf(word: string, writing: Writing): Sound[] {
  return writing === 'latin' ? soundsOfLatin(word) : soundsOfCyrillic(word);
}

function soundsOfCyrillic(word: string): Sound[] {
  return [...word].map((letter) => cyrillicSounds.get(letter) ?? '');
}

function soundsOfLatin(word: string): Sound[] {
  return (word.match(latinUnits) ?? []).map((unit, at, all) => {
    if (unit === 'y') return /[aeiou]$/.test(all[at - 1] ?? '') ? 'J' : 'V';
    const [pattern, sound = ''] = latinSounds.find(([units]) => units.test(unit)) ?? [];
    return pattern === undefined ? '' : unit.replace(pattern, sound);
  });
}

const isVowel = (sound: Sound | undefined): boolean => sound === 'V' || sound === 'Y';
const opens = (sound: Sound | undefined): boolean =>
  isVowel(sound) || sound === 'ь' || sound === 'J';

function spell(sounds: readonly Sound[], letters: string, choices: Choices): string {
  let spelling = '';
  sounds.forEach((sound, at) => {
    const before = sounds[at - 1];
    const after = sounds[at + 1];
    if (isVowel(sound)) {
      const isBare = at === 0 || isVowel(before) || before === 'ь' || before === 'J';
      const isSplit = choices.splitsYa && sound === 'Y';
      if ((isBare || isSplit) && !spelling.endsWith('a')) spelling += 'a';
    } else if (sound === 'J') {
      const isInside = isVowel(before) && after !== undefined && !isVowel(after);
      if (choices.keepsGlide && isInside) spelling += 'a';
    } else if (sound !== 'ь' && sound !== before) {
      // Chinese ends syllables in -n of its own, and often leaves out an r there.
      const isCoda = isVowel(before) && !opens(after);
      const isSilent = isCoda && (sound === 'n' || (choices.dropsR && letters.charAt(at) === 'р'));
      if (!isSilent) spelling += sound;
    }
  });
  return spelling;
}
