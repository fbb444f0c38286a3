import type { Node } from '@tiptap/pm/model';

export type OutlineHeading = { readonly level: number; readonly words: string };

/** The headings of a text in order, and which of them the caret stands under. */
export type Outline = {
  readonly headings: readonly OutlineHeading[];
  /** Index of the last heading before the caret; -1 above the first. */
  readonly current: number;
};

/** Headings stand between the other blocks of a report; those inside a table lead nowhere. */
export function readOutline(doc: Node, caret: number): Outline {
  const headings: OutlineHeading[] = [];
  let current = -1;
  doc.forEach((node, position) => {
    if (node.type.name !== 'heading') return;
    if (position <= caret) current = headings.length;
    headings.push({ level: Number(node.attrs.level), words: node.textContent.trim() });
  });
  return { headings, current };
}

/** Position before the heading with this index; null where there is none by now. */
export function headingAt(doc: Node, index: number): number | null {
  let seen = -1;
  let found: number | null = null;
  doc.forEach((node, position) => {
    if (node.type.name !== 'heading') return;
    seen += 1;
    if (seen === index) found = position;
  });
  return found;
}
