import type { ReportKind } from '#contract/report.ts';

/** A paper says what it is in its first words; further down the words mean other papers. */
const headLength = 160;
/** The account of a visit names it in its first paragraph. */
const leadLength = 700;

/** What the head of a paper may call it, surest first. */
const named: readonly (readonly [ReportKind, RegExp])[] = [
  [
    'verbale',
    /вербальная нота|^нота(?!\p{L})|свидетельствует сво[её] уважение|note verbale|presents its compliments|вербалды нота|құрметін білдір|普通照会|^照会/iu,
  ],
  [
    'conversation',
    /запись (?:беседы|встречи)|memorandum of conversation|record of (?:the )?conversation|әңгіме(?:лесу)? жазбасы|(?:谈话|会谈|会见)(?:记录|纪要)/iu,
  ],
  [
    'programme',
    /^программа (?:рабочего |официального )?(?:визита|пребывания|поездки)|^programme of /iu,
  ],
  ['delegation', /^(?:список|состав) делегации|^(?:list|composition) of the delegation/iu],
  [
    'analysis',
    /аналитическ(?:ая|ой) (?:записк|справк)|analytical (?:note|memo)|талдамалық (?:жазба|анықтама)|分析报告/iu,
  ],
  [
    'profile',
    /^(?:биографическая справка|справка-объективка)|^biographical (?:note|sketch)|өмірбаяндық анықтама/iu,
  ],
  ['telegram', /^(?:шифр)?телеграмма(?!\p{L})|^телеграф хаты|^(?:telegram|cable)(?!\p{L})/iu],
  [
    'note',
    /^(?:информационная |краткая )?справка(?!\p{L})|^анықтама(?!\p{L})|^(?:information|briefing) note(?!\p{L})/iu,
  ],
  ['press', /^пресс-релиз|^press release|^баспасөз (?:хабарламасы|релизі)/iu],
];

const visit =
  /(?<!\p{L})(?:визит|(?:рабоч|служебн|ознакомительн)\p{L}+ поездк|посетил|(?:working|official|study) (?:visit|trip)|(?:paid|made) a (?:\p{L}+ )?visit|visited|(?:жұмыс|іс-|ресми) ?сапар)/iu;
/** In Chinese the same verb also opens web pages: only beside the words for a visit's manner. */
const chineseVisit =
  /(?:工作|正式|友好|进行|出|来|往)访(?:问)?|访问(?:了)?\p{Script=Han}{1,8}(?:市|省|区)|赴.{1,20}(?:访问|考察|调研)/u;

/** The kind a paper plainly is; 'press' for other pages of the web, 'other' for the rest. */
export function guessKind(title: string, text: string, isWebPage: boolean): ReportKind {
  const heads = [title.slice(0, headLength), text.slice(0, headLength)];
  for (const [kind, pattern] of named) {
    if (heads.some((head) => pattern.test(head))) return kind;
  }
  const lead = text.slice(0, leadLength);
  if ([title, lead].some((words) => visit.test(words) || chineseVisit.test(words))) return 'visit';
  return isWebPage ? 'press' : 'other';
}
