import type { InlineNode, TextNode } from '#contract/document.ts';
import type { Language } from '#contract/language.ts';
import { escapeHtml } from './escape.ts';
import { printable } from './printable.ts';

/** A Han character with the Chinese punctuation around it. */
const hanRun =
  /[\u3008-\u3011]*\p{Script=Han}(?:[\p{Script=Han}\u3000-\u303f\uff00-\uffef]*[\p{Script=Han}\u3001-\u3002\u3009-\u3011\uff01\uff09\uff1f])?/gu;

/** Escaped text; Chinese inside a text of another language is marked as Chinese. */
export function textHtml(text: string, language: Language): string {
  const escaped = escapeHtml(printable(text));
  if (language.startsWith('zh')) return escaped;
  return escaped.replace(hanRun, (run) => `<span lang="zh-Hans">${run}</span>`);
}

export type InlineSettings = {
  readonly language: Language;
  /**
   * Longer words may be broken anywhere: an address then fills its line, and in a narrow column
   * cannot push out the neighbours. Chinese breaks by itself.
   */
  readonly longestWord: number;
  /** Gathers the footnotes met on the way, in their order. */
  readonly notes: string[];
};

function breakableHtml(
  text: string,
  { language, longestWord }: Pick<InlineSettings, 'language' | 'longestWord'>,
): string {
  return text
    .split(/([^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+)/u)
    .map((part) =>
      part.length > longestWord
        ? `<span class="long">${textHtml(part, language)}</span>`
        : textHtml(part, language),
    )
    .join('');
}

function markedHtml(node: TextNode, settings: InlineSettings): string {
  const span = (node.marks ?? []).find((mark) => mark.type === 'language');
  const language = span?.attrs.language ?? settings.language;
  return (node.marks ?? []).reduce(
    (html, mark) => {
      switch (mark.type) {
        case 'bold':
          return `<strong>${html}</strong>`;
        case 'italic':
          return `<em>${html}</em>`;
        case 'link':
          return `<a href="${escapeHtml(mark.attrs.href)}">${html}</a>`;
        case 'language':
          return `<span lang="${mark.attrs.language}">${html}</span>`;
      }
    },
    breakableHtml(node.text, { ...settings, language }),
  );
}

/** The inside of a paragraph or heading. */
export function inlineHtml(nodes: readonly InlineNode[] = [], settings: InlineSettings): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return markedHtml(node, settings);
        case 'hardBreak':
          return '<br>';
        case 'footnote':
          return `<sup>${settings.notes.push(node.attrs.text)}</sup>`;
      }
    })
    .join('');
}
