// A small ladder for Kazakh, which glues endings on: case, then possessor, then plural come off
// from the right, one of each. Enough to join the forms of a noun; verbs are left alone.

const shortestStem = 3;

const ladder = [
  // case, and the adjective made of the locative («қаладағы»)
  `ның нің дың дің тың тің ға ге қа ке на не ды ді ты ті ны ні да де та те нда нде
   дан ден тан тен нан нен мен бен пен дағы дегі тағы тегі ндағы ндегі`,
  // possessor, also with the -н of its accusative
  'ын ін сын сін ымыз іміз ыңыз іңіз ым ім ың ің сы сі ы і',
  // plural
  'лар лер дар дер тар тер',
].map((rung) => rung.split(/\s+/).toSorted((a, b) => b.length - a.length));

/** Names of countries end in what would be an ablative. */
const isCountry = /стан$/;

/** Before a vowel қ, к and п soften: шаруашылық, шаруашылығы. */
const hardened: ReadonlyMap<string, string> = new Map([
  ['ғ', 'қ'],
  ['г', 'к'],
  ['б', 'п'],
]);

/** The stem of a folded Kazakh word. */
export function stemKazakh(word: string): string {
  let stem = word;
  for (const endings of ladder) {
    if (isCountry.test(stem)) return stem;
    const ending = endings.find(
      (tail) => stem.endsWith(tail) && stem.length - tail.length >= shortestStem,
    );
    if (ending !== undefined) stem = stem.slice(0, -ending.length);
  }
  const last = hardened.get(stem.slice(-1));
  return last === undefined ? stem : stem.slice(0, -1) + last;
}
