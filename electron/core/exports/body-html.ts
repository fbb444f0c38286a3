import type { BlockNode, Body, ListItemNode } from '#contract/document.ts';
import { statementHead } from './statement-head.ts';
import type { Language } from '#contract/language.ts';
import { imageHtml, type Pictures } from './image-html.ts';
import { type InlineSettings, inlineHtml, textHtml } from './inline-html.ts';
import { tableHtml } from './table-html.ts';

type BlockSettings = InlineSettings & { readonly pictures: Pictures };

const listItems = (items: readonly ListItemNode[], settings: BlockSettings): string =>
  items.map((item) => `<li>${blocksHtml(item.content, settings)}</li>`).join('');

function blockHtml(block: BlockNode, settings: BlockSettings): string {
  switch (block.type) {
    case 'heading': {
      // The title of the report is the page's only h1.
      const tag = `h${block.attrs.level + 1}`;
      return `<${tag}>${inlineHtml(block.content, settings)}</${tag}>`;
    }
    case 'paragraph': {
      const number = block.attrs ? `<span class="number">${block.attrs.number}.</span> ` : '';
      return `<p>${number}${inlineHtml(block.content, settings)}</p>`;
    }
    case 'bulletList':
      return `<ul>${listItems(block.content, settings)}</ul>`;
    case 'orderedList':
      return `<ol start="${block.attrs.start}">${listItems(block.content, settings)}</ol>`;
    case 'blockquote':
      return `<blockquote>${blocksHtml(block.content, settings)}</blockquote>`;
    case 'statement': {
      const head = statementHead(block.attrs, settings.language);
      return `<section class="statement"><p class="statement-head">${textHtml(head, settings.language)}</p>${blocksHtml(block.content, settings)}</section>`;
    }
    case 'table':
      return tableHtml(block, (blocks, longestWord) =>
        blocksHtml(blocks, { ...settings, longestWord }),
      );
    case 'image':
      return imageHtml(block, settings.pictures, settings.language);
  }
}

function blocksHtml(blocks: readonly BlockNode[], settings: BlockSettings): string {
  return blocks.map((block) => blockHtml(block, settings)).join('\n');
}

/** No word of our languages is longer, and no line of the page so short. */
const longestWholeWord = 36;

/** Notes under the text, each with the number it has there. */
function notesHtml(notes: readonly string[], language: Language): string {
  if (notes.length === 0) return '';
  const items = notes.map(
    (note, index) => `<p><sup>${index + 1}</sup> ${textHtml(note, language)}</p>`,
  );
  return `\n<section class="notes">${items.join('')}</section>`;
}

/** The text of a report; headings begin at h2, footnotes stand at its end. */
export function bodyHtml(body: Body, language: Language, pictures: Pictures = new Map()): string {
  const notes: string[] = [];
  const text = blocksHtml(body.document.content, {
    language,
    longestWord: longestWholeWord,
    notes,
    pictures,
  });
  return text + notesHtml(notes, language);
}
