// What webContents.printToPDF accepts, in Electron's names, with its checks and defaults.
import type { PrintParams } from '../../../electron/headless/cdp-protocol.ts';

/** Width and height in inches, from the ISO sizes and the American ones. */
const paperInches: Readonly<Record<string, readonly [number, number]>> = {
  a0: [33.1, 46.8],
  a1: [23.4, 33.1],
  a2: [16.54, 23.4],
  a3: [11.7, 16.54],
  a4: [8.27, 11.7],
  a5: [5.83, 8.27],
  a6: [4.13, 5.83],
  legal: [8.5, 14],
  letter: [8.5, 11],
  tabloid: [11, 17],
  ledger: [17, 11],
};

const defaultMarginInches = 0.4;

function checked<T>(
  options: Electron.PrintToPDFOptions,
  name: keyof Electron.PrintToPDFOptions,
  type: 'boolean' | 'number' | 'string',
  fallback: T,
): T {
  const value = options[name];
  if (value === undefined) return fallback;
  if (typeof value !== type) throw new Error(`${name} must be type ${type}`);
  return value as T;
}

function paperSize(pageSize: Electron.PrintToPDFOptions['pageSize'] = 'Letter') {
  if (typeof pageSize === 'string') {
    const size = paperInches[pageSize.toLowerCase()];
    if (size === undefined) throw new Error(`Invalid pageSize ${pageSize}`);
    return { paperWidth: size[0], paperHeight: size[1] };
  }
  if (typeof pageSize !== 'object' || !pageSize.width || !pageSize.height) {
    throw new TypeError('height and width properties are required for pageSize');
  }
  return { paperWidth: pageSize.width, paperHeight: pageSize.height };
}

/** Throws what Electron throws on options it does not take. */
export function printParams(options: Electron.PrintToPDFOptions): PrintParams {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError('options must be an object');
  }
  const margins = options.margins ?? {};
  const params: Required<PrintParams> = {
    landscape: checked(options, 'landscape', 'boolean', false),
    displayHeaderFooter: checked(options, 'displayHeaderFooter', 'boolean', false),
    headerTemplate: checked(options, 'headerTemplate', 'string', ''),
    footerTemplate: checked(options, 'footerTemplate', 'string', ''),
    printBackground: checked(options, 'printBackground', 'boolean', false),
    scale: checked(options, 'scale', 'number', 1),
    pageRanges: checked(options, 'pageRanges', 'string', ''),
    preferCSSPageSize: checked(options, 'preferCSSPageSize', 'boolean', false),
    generateTaggedPDF: checked(options, 'generateTaggedPDF', 'boolean', false),
    generateDocumentOutline: checked(options, 'generateDocumentOutline', 'boolean', false),
    ...paperSize(options.pageSize),
    marginTop: margins.top ?? defaultMarginInches,
    marginBottom: margins.bottom ?? defaultMarginInches,
    marginLeft: margins.left ?? defaultMarginInches,
    marginRight: margins.right ?? defaultMarginInches,
    transferMode: 'ReturnAsStream',
  };
  if (
    params.marginTop + params.marginBottom > params.paperHeight ||
    params.marginLeft + params.marginRight > params.paperWidth
  ) {
    throw new Error('margins must be less than or equal to pageSize');
  }
  return params;
}
