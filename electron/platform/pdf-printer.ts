import { BrowserWindow } from 'electron';
import type { PdfPrinter } from '../commands/ports.ts';
import type { PrintPages } from './print-pages.ts';
import { origin } from './protocol.ts';
import { refuseNavigation, safeWebPreferences } from './security.ts';

/** Prints through a hidden window; the page's own policy forbids it any script or request. */
export function createPdfPrinter(printPages: PrintPages): PdfPrinter {
  return {
    async print(html) {
      const page = printPages.add(html);
      const window = new BrowserWindow({ show: false, webPreferences: safeWebPreferences });
      try {
        refuseNavigation(window.webContents);
        return await Promise.race([printPage(window, page.pathname), goneBeforeDone(window)]);
      } finally {
        page.remove();
        window.destroy();
      }
    },
  };
}

async function printPage(window: BrowserWindow, pathname: string): Promise<Uint8Array> {
  await window.loadURL(`${origin}${pathname}`);
  // A page printed before its fonts are ready has fallback glyphs.
  await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
  return window.webContents.printToPDF({
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

/** Without it a page that dies would leave its export waiting for ever. */
function goneBeforeDone({ webContents }: BrowserWindow): Promise<never> {
  return new Promise((_resolve, reject) => {
    webContents.once('render-process-gone', (_event, { reason }) =>
      reject(new Error(`The printing page is gone: ${reason}.`)),
    );
  });
}
