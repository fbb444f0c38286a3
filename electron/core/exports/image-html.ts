import type { ImageNode } from '#contract/document.ts';
import type { AttachmentId } from '#contract/attachment.ts';
import type { Language } from '#contract/language.ts';
import { escapeHtml } from './escape.ts';
import { textHtml } from './inline-html.ts';
import { printable } from './printable.ts';

/** Pictures as `data:` addresses, so that the page needs nothing else. */
export type Pictures = ReadonlyMap<AttachmentId, string>;

/** A picture with its caption; one that is not in the archive leaves a frame with what it showed. */
export function imageHtml({ attrs }: ImageNode, pictures: Pictures, language: Language): string {
  const { attachment, caption, width } = attrs;
  const source = pictures.get(attachment);
  const says = attrs.alt || caption;
  const picture =
    source === undefined
      ? `<div class="missing">${textHtml(says, language)}</div>`
      : `<img src="${source}" width="${width}%" alt="${escapeHtml(printable(says))}">`;
  const under = caption === '' ? '' : `<figcaption>${textHtml(caption, language)}</figcaption>`;
  return `<figure>${picture}${under}</figure>`;
}
