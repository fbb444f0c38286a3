import { Mark } from '@tiptap/core';
import { type SpanLanguage, spanLanguages } from '#contract/document.ts';

/** Keys of the languages, in the order of the menu. */
export const languageKeys: Readonly<Record<SpanLanguage, string>> = {
  ru: 'Mod-Alt-4',
  kk: 'Mod-Alt-5',
  en: 'Mod-Alt-6',
  'zh-Hans': 'Mod-Alt-7',
  'zh-Hant': 'Mod-Alt-8',
};

export const clearLanguageKey = 'Mod-Alt-9';

function languageOf(element: HTMLElement): SpanLanguage | null {
  return spanLanguages.find((language) => language === element.getAttribute('lang')) ?? null;
}

/** Words in another language than the report's: they are set, spelt and printed by its rules. */
export const LanguageMark = Mark.create({
  name: 'language',
  // Around bold and italics, inside a link.
  priority: 900,

  addAttributes: () => ({
    language: {
      default: 'ru',
      parseHTML: languageOf,
      renderHTML: ({ language }) => ({ lang: language as string }),
    },
  }),

  parseHTML: () => [
    { tag: 'span[lang]', getAttrs: (element) => (languageOf(element) ? null : false) },
  ],

  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],

  addKeyboardShortcuts() {
    return {
      ...Object.fromEntries(
        spanLanguages.map((language) => [
          languageKeys[language],
          () => this.editor.commands.setMark(this.name, { language }),
        ]),
      ),
      [clearLanguageKey]: () => this.editor.commands.unsetMark(this.name),
    };
  },
});
