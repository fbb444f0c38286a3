import { AppError } from '#contract/errors.ts';

/** Points from the lower left corner of the page. */
export type PdfWords = { readonly text: string; readonly x: number; readonly y: number };

export type PdfPage = {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfWords[];
};

export type OpenPdf = {
  readonly pageCount: number;
  /** The words of a page, from 1, as they are coded in the file. */
  page(number: number): Promise<PdfPage>;
  close(): Promise<void>;
};

/** Loaded at the first export only: it takes longer to load than to read a report. */
async function loadReader() {
  // With its worker half already loaded the reader needs no file of its own at run time.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

const unreadable = (cause: unknown): AppError =>
  new AppError('internal', { reason: 'pdf-unreadable' }, { cause });

/** Opens a PDF for reading its text. Throws `internal` if it is no sound PDF. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { getDocument, VerbosityLevel } = await loadReader();
  const task = getDocument({
    // A copy, because the reader takes its bytes away from their owner; and not a Buffer.
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  });
  const document = await task.promise.catch(async (cause: unknown) => {
    await task.destroy();
    throw unreadable(cause);
  });
  return {
    pageCount: document.numPages,
    async page(number) {
      try {
        const page = await document.getPage(number);
        const { width, height } = page.getViewport({ scale: 1 });
        const { items } = await page.getTextContent({ disableNormalization: true });
        page.cleanup();
        return {
          width,
          height,
          items: items
            .filter((item) => 'str' in item)
            .map((item) => ({ text: item.str, x: item.transform[4], y: item.transform[5] })),
        };
      } catch (cause) {
        throw unreadable(cause);
      }
    },
    close: () => task.destroy(),
  };
}
