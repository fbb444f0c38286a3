// The templates that come with the program, as data: one file for each, its words in each language.
// May import the contract; pure.
import { type BlockNode, type Body, documentVersion } from '#contract/document.ts';
import type { Language } from '#contract/language.ts';
import type { ReportContent, ReportKind } from '#contract/report.ts';

/** Languages templates are worded in; every one has Russian and Kazakh. */
export type TemplateLanguage = 'ru' | 'kk' | 'en';

export type TemplateText = { readonly title: string; readonly blocks: readonly BlockNode[] };

export type BuiltInTemplate = {
  readonly kind: ReportKind;
  /** The date that today is put into: of the event, or of appearing in public. */
  readonly today: keyof Pick<ReportContent, 'eventDate' | 'publishedDate'>;
  readonly texts: {
    readonly ru: TemplateText;
    readonly kk: TemplateText;
    readonly en?: TemplateText;
  };
};

/** The words of a template nearest to a language: its own, else Russian. */
export function textIn({ texts }: BuiltInTemplate, language: Language): TemplateText {
  if (language === 'kk' || language === 'kk-Latn') return texts.kk;
  return language === 'ru' ? texts.ru : (texts.en ?? texts.ru);
}

export function bodyOf({ blocks }: TemplateText): Body {
  return { version: documentVersion, document: { type: 'doc', content: [...blocks] } };
}

const paragraph = (text: string): BlockNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});

/** A line that stays as it is. */
export const line = paragraph;

/** What is to be written here, in brackets until it is. */
export const prompt = (text: string): BlockNode => paragraph(`[${text}]`);

export function section(text: string): BlockNode {
  return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] };
}

export function numbered(...prompts: readonly string[]): BlockNode {
  return {
    type: 'orderedList',
    attrs: { start: 1 },
    content: prompts.map((text) => ({ type: 'listItem', content: [prompt(text)] })),
  };
}

/** A table with its head and one row of prompts. */
export function table(...columns: readonly (readonly [head: string, prompt: string])[]): BlockNode {
  const cell = (type: 'tableHeader' | 'tableCell', content: BlockNode) => ({
    type,
    attrs: { colspan: 1, rowspan: 1 },
    content: [content],
  });
  return {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: columns.map(([head]) => cell('tableHeader', paragraph(head))),
      },
      { type: 'tableRow', content: columns.map(([, text]) => cell('tableCell', prompt(text))) },
    ],
  };
}
