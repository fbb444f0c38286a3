// What a finished PDF says of itself: its words, outline, fonts and tags, read back with pdfjs.
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const marginPoints = (20 / 25.4) * 72;

export type PrintedPage = {
  readonly sizeMm: readonly [width: number, height: number];
  /** Texts between the margins, in the order they were drawn. */
  readonly sheet: string;
  /** Texts in the top margin, from the left. */
  readonly topMargin: readonly string[];
  readonly links: readonly string[];
  /** Where the rightmost letter ends. */
  readonly rightEdgeMm: number;
};

export type PrintedPdf = {
  readonly pages: readonly PrintedPage[];
  readonly title: string;
  readonly outline: readonly string[];
  /** The file's objects as text; its streams are compressed. */
  readonly source: string;
};

type Words = { readonly str: string; readonly width: number; readonly transform: number[] };

/** Blank items are the reader's own guess of a gap, with any width. */
function rightEdgeMm(items: readonly Words[]): number {
  const edges = items
    .filter(({ str }) => str.trim() !== '')
    .map(({ transform, width }) => (transform[4] ?? 0) + width);
  return (Math.max(...edges) / 72) * 25.4;
}

type OutlineItem = { readonly title: string; readonly items: readonly OutlineItem[] };

const titles = (items: readonly OutlineItem[]): string[] =>
  items.flatMap((item) => [item.title, ...titles(item.items)]);

/** Reads a PDF back; characters are given as they are coded, not normalised. */
export async function readPrintedPdf(bytes: Uint8Array): Promise<PrintedPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  try {
    const document = await task.promise;
    const pages: PrintedPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const content = await page.getTextContent({ disableNormalization: true });
      const items = content.items.filter((item) => 'str' in item);
      const isInMargin = (item: (typeof items)[number]): boolean =>
        item.transform[5] > height - marginPoints;
      const annotations = (await page.getAnnotations()) as { unsafeUrl?: string }[];
      pages.push({
        sizeMm: [Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)],
        sheet: items
          .filter((item) => !isInMargin(item))
          .map((item) => `${item.str}${item.hasEOL ? '\n' : ''}`)
          .join(''),
        topMargin: items
          .filter((item) => isInMargin(item) && item.str.trim() !== '')
          .toSorted((a, b) => a.transform[4] - b.transform[4])
          .map((item) => item.str),
        rightEdgeMm: rightEdgeMm(items),
        links: annotations.flatMap(({ unsafeUrl }) => unsafeUrl ?? []),
      });
    }
    const { info } = await document.getMetadata();
    return {
      pages,
      title: (info as { Title?: string }).Title ?? '',
      outline: titles(((await document.getOutline()) ?? []) as OutlineItem[]),
      source: Buffer.from(bytes).toString('latin1'),
    };
  } finally {
    await task.destroy();
  }
}
