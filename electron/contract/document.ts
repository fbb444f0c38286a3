// The body of a report: a small ProseMirror document as plain JSON. Main checks it without a DOM,
// the editor builds its schema from the same lists, and the PDF, the search text and the diff walk it.
import * as v from 'valibot';
import { AttachmentId } from './attachment.ts';

/** Raised when the shape changes; core migrates older bodies when they are read. */
export const documentVersion = 2;

const maxTextLength = 2_000_000;
const maxFootnoteLength = 10_000;

/** Letters of a picture's caption, and of what is said of it. */
export const maxPictureWords = 2_000;
/** Percent of the width of the text a picture may take. */
export const pictureWidths = { least: 25, most: 100 } as const;

/** Languages a stretch of words can be in; it then is hyphenated, spelt and set by their rules. */
export const spanLanguages = ['ru', 'kk', 'en', 'zh-Hans', 'zh-Hant'] as const;
export type SpanLanguage = (typeof spanLanguages)[number];

/** Whose words a statement holds: of our side, of the host, of somebody else. */
export const statementSides = ['ours', 'host', 'third'] as const;
export type StatementSide = (typeof statementSides)[number];

export const statementKinds = ['informed', 'asked', 'proposed', 'agreed', 'expressed'] as const;
export type StatementKind = (typeof statementKinds)[number];

/** The number a paragraph is cited by: 5, or 5.1 for one put in between 5 and 6 later. */
export const paragraphNumberPattern = /^\d{1,4}(\.\d{1,3}){0,7}$/;

export const Mark = v.variant('type', [
  v.strictObject({ type: v.literal('bold') }),
  v.strictObject({ type: v.literal('italic') }),
  v.strictObject({
    type: v.literal('link'),
    attrs: v.strictObject({ href: v.pipe(v.string(), v.regex(/^(https?:|mailto:)/i)) }),
  }),
  v.strictObject({
    type: v.literal('language'),
    attrs: v.strictObject({ language: v.picklist(spanLanguages) }),
  }),
]);
export type Mark = v.InferOutput<typeof Mark>;

export type TextNode = { type: 'text'; text: string; marks?: Mark[] | undefined };
export type HardBreakNode = { type: 'hardBreak' };
/** A note; its number is its place among the notes of the report. */
export type FootnoteNode = { type: 'footnote'; attrs: { text: string } };
export type InlineNode = TextNode | HardBreakNode | FootnoteNode;

export type HeadingNode = {
  type: 'heading';
  attrs: { level: 1 | 2 | 3 };
  content?: InlineNode[] | undefined;
};
export type ParagraphNode = {
  type: 'paragraph';
  /** Left out for a paragraph that cannot be cited. */
  attrs?: { number: string } | undefined;
  content?: InlineNode[] | undefined;
};
export type ListItemNode = { type: 'listItem'; content: BlockNode[] };
export type BulletListNode = { type: 'bulletList'; content: ListItemNode[] };
export type OrderedListNode = {
  type: 'orderedList';
  attrs: { start: number };
  content: ListItemNode[];
};
export type BlockquoteNode = { type: 'blockquote'; content: BlockNode[] };
export type StatementNode = {
  type: 'statement';
  attrs: { side: StatementSide; kind: StatementKind };
  content: BlockNode[];
};
export type TableCellNode = {
  type: 'tableCell' | 'tableHeader';
  attrs: { colspan: number; rowspan: number };
  content: BlockNode[];
};
export type TableRowNode = { type: 'tableRow'; content: TableCellNode[] };
/** A picture: an attachment at a share of the width of the text. */
export type ImageNode = {
  type: 'image';
  attrs: {
    attachment: AttachmentId;
    /** What it shows, for whoever does not see it; '' while nobody has said. */
    alt: string;
    /** Words under it, or ''. */
    caption: string;
    /** Percent. */
    width: number;
  };
};
export type TableNode = { type: 'table'; content: TableRowNode[] };
export type BlockNode =
  | HeadingNode
  | ParagraphNode
  | BulletListNode
  | OrderedListNode
  | BlockquoteNode
  | StatementNode
  | TableNode
  | ImageNode;
export type DocumentNode = { type: 'doc'; content: BlockNode[] };

const Inline: v.GenericSchema<InlineNode> = v.variant('type', [
  v.strictObject({
    type: v.literal('text'),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(maxTextLength)),
    marks: v.optional(v.pipe(v.array(Mark), v.maxLength(4))),
  }),
  v.strictObject({ type: v.literal('hardBreak') }),
  v.strictObject({
    type: v.literal('footnote'),
    attrs: v.strictObject({
      text: v.pipe(v.string(), v.minLength(1), v.maxLength(maxFootnoteLength)),
    }),
  }),
]);
const InlineContent = v.optional(v.array(Inline));
const pictureWords = v.pipe(v.string(), v.maxLength(maxPictureWords));
const span = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));

const Blocks = v.lazy((): v.GenericSchema<BlockNode[]> => v.pipe(v.array(Block), v.minLength(1)));

const ListItem = v.strictObject({ type: v.literal('listItem'), content: Blocks });
const TableCell = v.strictObject({
  type: v.picklist(['tableCell', 'tableHeader']),
  attrs: v.strictObject({ colspan: span, rowspan: span }),
  content: Blocks,
});
const TableRow = v.strictObject({ type: v.literal('tableRow'), content: v.array(TableCell) });

const Block: v.GenericSchema<BlockNode> = v.variant('type', [
  v.strictObject({
    type: v.literal('heading'),
    attrs: v.strictObject({ level: v.picklist([1, 2, 3]) }),
    content: InlineContent,
  }),
  v.strictObject({
    type: v.literal('paragraph'),
    attrs: v.optional(
      v.strictObject({ number: v.pipe(v.string(), v.regex(paragraphNumberPattern)) }),
    ),
    content: InlineContent,
  }),
  v.strictObject({
    type: v.literal('bulletList'),
    content: v.pipe(v.array(ListItem), v.minLength(1)),
  }),
  v.strictObject({
    type: v.literal('orderedList'),
    attrs: v.strictObject({ start: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    content: v.pipe(v.array(ListItem), v.minLength(1)),
  }),
  v.strictObject({ type: v.literal('blockquote'), content: Blocks }),
  v.strictObject({
    type: v.literal('statement'),
    attrs: v.strictObject({
      side: v.picklist(statementSides),
      kind: v.picklist(statementKinds),
    }),
    content: Blocks,
  }),
  v.strictObject({ type: v.literal('table'), content: v.pipe(v.array(TableRow), v.minLength(1)) }),
  v.strictObject({
    type: v.literal('image'),
    attrs: v.strictObject({
      attachment: AttachmentId,
      alt: pictureWords,
      caption: pictureWords,
      width: v.pipe(
        v.number(),
        v.integer(),
        v.minValue(pictureWidths.least),
        v.maxValue(pictureWidths.most),
      ),
    }),
  }),
]);

export const DocumentNode: v.GenericSchema<DocumentNode> = v.strictObject({
  type: v.literal('doc'),
  content: Blocks,
});

/** A body as it is stored: the document and the version of its shape. */
export const Body = v.strictObject({ version: v.literal(documentVersion), document: DocumentNode });
export type Body = v.InferOutput<typeof Body>;

/** A body with one empty paragraph, ready to be typed into. */
export function emptyBody(): Body {
  return {
    version: documentVersion,
    document: { type: 'doc', content: [{ type: 'paragraph' }] },
  };
}
