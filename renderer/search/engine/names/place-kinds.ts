// Words for kinds of places in letters, in any case: they come and go from language to language.

const words: ReadonlySet<string> = new Set(
  `город города городу городом городе г гор провинция провинции провинцию провинцией пров
   область области областью обл округ округа округу округом округе район района району районом районе
   уезд уезда уезду уездом уезде автономный автономного автономному автономным автономном
   автономная автономной республика республики республике
   city town province provincial region oblast county district prefecture municipality autonomous
   the of sar
   қала қаласы қаласының қаласына қаласында қаласынан облыс облысы облысының облысына облысында
   облысынан провинциясы провинциясының провинциясында ауданы ауданының ауданында аудан
   автономиялық автономиялы өңірі`
    .trim()
    .split(/\s+/),
);

/** Whether a folded word says what kind of place a name is of. */
export function isPlaceKind(word: string): boolean {
  return words.has(word);
}
