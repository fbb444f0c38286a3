// Words that a question is made of. They are found when asked for alone, but beside other words they
// say little: «сколько», "what did", 什么. Unlike stop words they are indexed.

const words = `
  кто кого кому кем ком что чего чему чем
  какой какая какое какие какого какую какому каким какими каких каком какою каков какова каковы
  который которая которое которые которого которую которой которому которым которых котором которыми
  сколько скольких сколькими скольким когда где куда откуда почему зачем отчего как чей чья чье чьи
  чьей чьего чьих чьим ли разве
  был была было были есть быть будет будут является являются являлся являлась являлось являлись
  это этот эта эти этого этой этому этим этих этом эту тот та те того той тому тем тех том ту то
  он она оно они его ее их ему им ими него нее них ней нем нему ним
  свой своя свое свои своего своей своих своим своими свою себя себе собой
  мы нас нам наш вы вас вам ваш мне меня
  и или а но же бы не ни если чтобы так также такой такая такие таких тоже только еще уже лишь
  можно может могут мог могла могли должен должна должны нужно
  назвать называется называются называлась называлось называли назывался называют
  некоторые другие другой все всех всем весь вся
  при про между через около перед после до над под без из от для по об обо со ко во
  what which who whom whose when where why how did do does done doing has have had having
  was were be been being is are am many much there their they them he she his her its it we you our
  your this that these those than then can could may might will would shall should must not no nor
  so if but also some any other such into about between after before during over under
  қандай қай қайсы қайсысы қайсысын қашан қайда қайдан қайдағы кім кімнің кімді кімге кімнен кімдер
  кімдердің не нені неге ненің неден немен нелер неше нешінші нешеу қанша қаншасы қалай неліктен
  деп деген дегеніміз дейді болып болған болды болады болатын табылады аталады аталған атады аталатын
  аталды бар жоқ бұл осы сол ол олар екен еді бе пе үшін арқылы туралы бойынша кейін дейін ғана да де
  және мен бен пен немесе яғни оның оны оған одан олардың бір барлық жатады жатқызылады кезінде
  % $ € ₸ ¥ ₽ £
`;

const weakWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));

/** A pair of signs with one of these in it is part of a question, or joins two words. */
const askingOrJoining = /[么吗呢哪谁的是在]/;
const weakPairs: ReadonlySet<string> = new Set(
  `何时 何地 何人 何种 如何 为何 是何 多少 有多 少人 少个 少年 少次 少天 几个 几年 几次 是否 怎样
   一个 这个 那个 有什 叫什 些什 为什`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a folded word weighs little beside other words of a query. */
export function isWeak(word: string): boolean {
  return weakWords.has(word) || weakPairs.has(word) || askingOrJoining.test(word);
}
