import { afterAll, describe, expect, it } from 'vitest';
import type { BlockNode } from '#contract/document.ts';
import type { Report } from '#contract/report.ts';
import { printedText, sheetText } from '../../../electron/core/exports/printed-text.ts';
import { reportHtml } from '../../../electron/core/exports/report-html.ts';
import { requisitesOf } from '../../../electron/core/exports/requisites.ts';
import { fontsFor } from '../../../electron/files/fonts.ts';
import { verifyPdf } from '../../../electron/files/verify-pdf.ts';
import { createHeadlessPrinter } from '../../../electron/headless/headless-printer.ts';
import { bodyFrom, image } from '../../support/build-body.ts';
import { buildPng } from '../../support/build-picture.ts';
import {
  chineseReport,
  englishReport,
  kazakhReport,
  mixedReport,
  russianReport,
  sampleMission,
  tableReport,
} from '../../support/printed-samples.ts';
import { type PrintedPdf, readPrintedPdf } from '../../support/read-printed-pdf.ts';

const printer = createHeadlessPrinter();
afterAll(() => printer.close());

async function print(report: Report): Promise<Uint8Array> {
  const fonts = await fontsFor(printedText(report, sampleMission));
  return printer.print(reportHtml(report, sampleMission, fonts));
}

const printed = new Map<Report, Promise<{ bytes: Uint8Array; pdf: PrintedPdf }>>();

/** Each report is printed once for all the tests that look at it. */
function printOnce(report: Report): Promise<{ bytes: Uint8Array; pdf: PrintedPdf }> {
  const known =
    printed.get(report) ??
    print(report).then(async (bytes) => ({ bytes, pdf: await readPrintedPdf(bytes) }));
  printed.set(report, known);
  return known;
}

const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');
const sheetOf = ({ pages }: PrintedPdf): string => pages.map(({ sheet }) => sheet).join('\n');
const countOf = (source: string, pattern: RegExp): number => [...source.matchAll(pattern)].length;

function headingsOf(report: Report): string[] {
  return report.content.body.document.content
    .filter((block): block is BlockNode & { type: 'heading' } => block.type === 'heading')
    .map((block) =>
      (block.content ?? []).map((node) => ('text' in node ? node.text : '')).join(''),
    );
}

const samples = [
  ['Russian', russianReport],
  ['Kazakh', kazakhReport],
  ['Chinese', chineseReport],
  ['English', englishReport],
  ['mixed', mixedReport],
] as const;

describe.each(samples)('the PDF of the %s report', (_, report) => {
  it('holds exactly the words of the report, in order', async () => {
    const { pdf } = await printOnce(report);
    const expected = withoutSpace(sheetText(report, sampleMission));
    expect(withoutSpace(sheetOf(pdf))).toBe(expected);
  });

  it('codes every character as itself', async () => {
    const { pdf } = await printOnce(report);
    // Kangxi radicals, private use and replacement characters are what broken fonts leave behind.
    expect(sheetOf(pdf)).not.toMatch(/[\u2e80-\u2fdf\ue000-\uf8ff\ufffd]/u);
  });

  it('embeds all its fonts, and only ours', async () => {
    const { source } = (await printOnce(report)).pdf;
    const names = [...source.matchAll(/\/FontName\s*\/(\S+)/gu)].map((match) => match[1]);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !/^[A-Z]{6}\+NotoSerif/u.test(name ?? ''))).toEqual([]);
    expect(countOf(source, /\/FontFile2/gu)).toBe(names.length);
    expect(source).not.toMatch(/\/Subtype\s*\/Type3/u);
  });

  it('is tagged and names its language and title', async () => {
    const { source, title } = (await printOnce(report)).pdf;
    expect(source).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/u);
    expect(source).toContain('/StructTreeRoot');
    expect(source).toContain(`/Lang (${report.content.language})`);
    expect(title).toBe(report.content.title);
  });

  it('has an outline of its title and headings', async () => {
    const { pdf } = await printOnce(report);
    expect(pdf.outline).toEqual([report.content.title, ...headingsOf(report)]);
  });

  it('is A4', async () => {
    const { pdf } = await printOnce(report);
    expect(pdf.pages.map(({ sizeMm }) => sizeMm)).toEqual(pdf.pages.map(() => [210, 297]));
  });

  it('has its number, and its mark if it has one, above each page but the first', async () => {
    const { pdf } = await printOnce(report);
    const { marks } = requisitesOf(report, sampleMission);
    const margins = pdf.pages.map(({ topMargin }) => withoutSpace(topMargin.join('')));
    expect(margins).toEqual(
      pdf.pages.map((_page, index) =>
        index === 0 ? '' : withoutSpace(`${index + 1}${marks?.short ?? ''}`),
      ),
    );
  });

  it('passes the check of the finished file', async () => {
    await expect(verifyPdf((await printOnce(report)).bytes, report)).resolves.toBeUndefined();
  });
});

describe('the printed page', () => {
  it('runs over several pages', async () => {
    expect((await printOnce(russianReport)).pdf.pages.length).toBeGreaterThan(1);
    expect((await printOnce(mixedReport)).pdf.pages.length).toBeGreaterThan(3);
  });

  it('keeps the spaces between words', async () => {
    const { pdf } = await printOnce(russianReport);
    const text = sheetOf(pdf).replace(/\s+/gu, ' ');
    for (const words of [
      '9 февраля 2026 г.',
      'Источник: МИД РК',
      'вырос на 11,4% и составил 2,94 млрд долл. США',
      'стоимость участия — 450 000 ₸ за одно место',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('links to where the text links', async () => {
    const { pdf } = await printOnce(mixedReport);
    expect(pdf.pages.flatMap(({ links }) => links)).toEqual([
      'https://example.org/news?id=7&lang=ru',
      'mailto:mail@example.org',
    ]);
  });

  it('says the same twice', async () => {
    const again = await readPrintedPdf(await print(mixedReport));
    expect(again.pages).toEqual((await printOnce(mixedReport)).pdf.pages);
  });

  it('repeats the head of a long table, splits no row and clips no column', async () => {
    const { pdf } = await printOnce(tableReport);
    const text = withoutSpace(sheetOf(pdf));
    const heads = text.split('МесяцЭкспортИмпортСальдоРостДоляМестоПримечание').length - 1;
    expect(heads).toBeGreaterThanOrEqual(2);
    for (let row = 1; row <= 90; row += 1) {
      expect(text).toContain(
        `${row},0${row},1${row},2${row},3${row},4${row},5${row},6строка${row}:`,
      );
    }
    expect(text.split('внешнеэкономический')).toHaveLength(15);
  });

  it('prints no letter beyond its margins', async () => {
    const { pdf } = await printOnce(tableReport);
    const rightEdgeMm = Math.max(...pdf.pages.map(({ rightEdgeMm: edge }) => edge));
    expect(rightEdgeMm).toBeLessThanOrEqual(200.5);
  });
});

describe('the PDF of a report with a picture', () => {
  it('has the picture at its share of the text, tagged with what it shows', async () => {
    const png = buildPng(640, 320);
    const shown = image('a'.repeat(64), { alt: 'Cranes', caption: 'Порт Нинбо', width: 50 });
    const report = { ...russianReport };
    report.content = { ...report.content, body: bodyFrom(shown) };
    const fonts = await fontsFor(printedText(report, sampleMission));
    const address = `data:image/png;base64,${png.toString('base64')}`;
    const pictures = new Map([['a'.repeat(64), address]]);
    const pdf = await printer.print(reportHtml(report, sampleMission, fonts, pictures));
    const { source, pages } = await readPrintedPdf(pdf);
    expect(countOf(source, /\/Subtype\s*\/Image/gu)).toBe(1);
    expect(source).toMatch(/\/Width\s+640\b/u);
    expect(source).toMatch(/\/S\s*\/Figure/u);
    expect(source).toMatch(/\/Alt\s*\(Cranes\)/u);
    expect(pages[0]?.sheet).toContain('Порт Нинбо');
    await verifyPdf(pdf, report);
  });
});
