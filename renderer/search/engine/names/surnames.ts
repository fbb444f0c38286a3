// Chinese surnames: which characters begin a person's name, and how they are read there when that
// differs from how they are read elsewhere.

const single =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田' +
  '任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞' +
  '章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植' +
  '甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连' +
  '郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩嵇井练仲乐虞卞封竺冼原官楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙伏岑习胥和朴' +
  '撒亢佘郅冒区赫惠尉逯逄尚帅皮买危羊敬那厉郦战麦蒲荀隗骆裘仝窦冼靖蔺佴';

const compound =
  '欧阳 司马 上官 诸葛 夏侯 皇甫 司徒 令狐 慕容 尉迟 公孙 端木 东方 南宫 长孙 宇文 澹台 呼延 淳于 赫连 钟离 闻人 独孤 轩辕';

/** Where the first reading of a dictionary is not the surname's; of two, both are in use. */
const readings: ReadonlyMap<string, readonly string[]> = new Map(
  `曾 zeng,单 shan,仇 qiu,解 xie,朴 piao,盖 ge gai,查 zha,区 ou,翟 zhai di,覃 qin tan,乐 le yue,
   尉 wei yu,冼 xian,佘 she,华 hua,薄 bo,都 du,缪 miao,柏 bai bo,隗 wei kui`
    .split(/\s*,\s*/)
    .map((entry) => {
      const [surname = '', ...pinyin] = entry.split(' ');
      return [surname, pinyin] as const;
    }),
);

const singles: ReadonlySet<string> = new Set(single);
const compounds: ReadonlySet<string> = new Set(compound.split(' '));

/** Whether a simplified character, or two of them, begin the name of a person. */
export function isSurname(characters: string): boolean {
  return singles.has(characters) || compounds.has(characters);
}

/** How a surname of one character is read, where that is peculiar. */
export function surnameReadings(surname: string): readonly string[] | null {
  return readings.get(surname) ?? null;
}
