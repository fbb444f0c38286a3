// Words that are no names: told by their endings, since folding has taken the capitals, and the few
// common ones that could be read as Chinese syllables.

const endings: ReadonlySet<string> = new Set(
  `ость ости стью ться ется ются ится ятся атся ался илсь лась лось лись шись ясь
   вший вшая вшее вшие вших вшей вшим вшую шего шему
   ющий ющая ющее ющие ющих ющим ющей ющую ящий ящая ящее ящие ящих ящим ящей ащие щего щему щими
   нный нная нное нные нных нным нной нном нную нного нному нными
   ьный ьная ьное ьные ьных ьным ьной ьном ьную ного ному ными ение нием ений нию ания ание анием аний
   вать вают вает вали вало вала овал овав ировать уется уются емый емая емое емые емых емым
   tion ions ness ably ally ibly ment ical`
    .split(/\s+/)
    .filter((ending) => ending.length === 4),
);

/** Whether a folded word ends as verbs, participles and abstract nouns do, and names do not. */
export function isNeverName(word: string): boolean {
  return word.length > 6 && endings.has(word.slice(-4));
}

const readAsChinese: ReadonlySet<string> = new Set(
  `women name same game made make like lake take late line mine time side guide change range finance
   dance chance case base date data sale page age lane lead mean main men man can long song gang pan
   fan ban bang sun run fun gun hen pen ten den sang rang hang tang hence fence pence manage language
   share shame shape sense menu panda china canada decide defence more here there
   наши ваши дали дело дела дома года году люди лица цена дети сети лето пути хотя или душа сила пила
   мало надо даже была дата суда сына дама мама папа тема тоже пока пол этого кого того туда сюда`
    .trim()
    .split(/\s+/),
);

/** Whether a folded word is so common that no one means a Chinese name by it. */
export function isOrdinary(word: string): boolean {
  return readAsChinese.has(word);
}
