import type { StatementKind, StatementNode, StatementSide } from '#contract/document.ts';
import type { Language } from '#contract/language.ts';
import { type PrintLanguage, printLanguage } from './labels.ts';

type Words = {
  readonly sides: Readonly<Record<StatementSide, string>>;
  readonly kinds: Readonly<Record<StatementKind, string>>;
  readonly join: (side: string, kind: string) => string;
};

const words: Readonly<Record<PrintLanguage, Words>> = {
  ru: {
    sides: { ours: 'Наша сторона', host: 'Принимающая сторона', third: 'Третья сторона' },
    kinds: {
      informed: 'сообщила',
      asked: 'спросила',
      proposed: 'предложила',
      agreed: 'согласилась',
      expressed: 'высказала мнение',
    },
    join: (side, kind) => `${side} ${kind}:`,
  },
  kk: {
    sides: { ours: 'Біздің тарап', host: 'Қабылдаушы тарап', third: 'Үшінші тарап' },
    kinds: {
      informed: 'хабарлады',
      asked: 'сұрады',
      proposed: 'ұсынды',
      agreed: 'келісті',
      expressed: 'пікір білдірді',
    },
    join: (side, kind) => `${side} ${kind}:`,
  },
  'zh-Hans': {
    sides: { ours: '我方', host: '接待方', third: '第三方' },
    kinds: { informed: '通报', asked: '询问', proposed: '提议', agreed: '同意', expressed: '表示' },
    join: (side, kind) => `${side}${kind}：`,
  },
  'zh-Hant': {
    sides: { ours: '我方', host: '接待方', third: '第三方' },
    kinds: { informed: '通報', asked: '詢問', proposed: '提議', agreed: '同意', expressed: '表示' },
    join: (side, kind) => `${side}${kind}：`,
  },
  en: {
    sides: { ours: 'Our side', host: 'The host side', third: 'The third side' },
    kinds: {
      informed: 'informed',
      asked: 'asked',
      proposed: 'proposed',
      agreed: 'agreed',
      expressed: 'stated',
    },
    join: (side, kind) => `${side} ${kind}:`,
  },
};

/** The line over a statement: whose words follow, and what was done by them. */
export function statementHead({ side, kind }: StatementNode['attrs'], language: Language): string {
  const { sides, kinds, join } = words[printLanguage(language)];
  return join(sides[side], kinds[kind]);
}
