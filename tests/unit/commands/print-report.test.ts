import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ReportContent } from '#contract/report.ts';
import { exportPdf } from '../../../electron/commands/export-pdf.ts';
import { printReport, reportPage } from '../../../electron/commands/print-report.ts';
import type { PdfPrinter } from '../../../electron/commands/ports.ts';
import { createHeadlessPrinter } from '../../../electron/headless/headless-printer.ts';
import { bodyOf, buildContent, buildNewReport } from '../../support/build-report.ts';
import {
  createFakeDialogs,
  createFakePrinter,
  createOpenContext,
} from '../../support/fake-context.ts';
import { makeTestArchive, temporaryFolder } from '../../support/test-archive.ts';

const browser = createHeadlessPrinter();
afterAll(() => browser.close());

async function archiveOf(content: Partial<ReportContent>) {
  const { archive } = await makeTestArchive();
  const { id } = archive.reports.insert(buildNewReport({ content: buildContent(content) }));
  return { archive, id };
}

describe('printing a report', () => {
  it('sends nothing to the printer while no mark is decided', async () => {
    const { archive, id } = await archiveOf({ classification: 'unset' });
    const folder = temporaryFolder();
    const printer = createFakePrinter();
    await expect(
      printReport(archive, id, printer, path.join(folder, 'a.pdf')),
    ).rejects.toMatchObject({ code: 'unmarked', params: { id } });
    expect(printer.pages).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a finished PDF that lacks the mark, and writes no file', async () => {
    const { archive, id } = await archiveOf({ classification: 'service', copyNumber: '1' });
    const folder = temporaryFolder();
    const unmarked = createFakePrinter(await browser.print('<p>Без грифа'));
    await expect(
      printReport(archive, id, unmarked, path.join(folder, 'a.pdf')),
    ).rejects.toMatchObject({ code: 'internal', params: { reason: 'pdf-page-unmarked', page: 1 } });
    expect(unmarked.pages).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes what was printed, byte for byte, from the page that is the preview', async () => {
    const { archive, id } = await archiveOf({ classification: 'service', copyNumber: '1' });
    const file = path.join(temporaryFolder(), 'a.pdf');
    const page = await reportPage(archive, id);
    const pdf = await browser.print(page);
    const printer = createFakePrinter(pdf);
    await printReport(archive, id, printer, file);
    expect(printer.pages).toEqual([page]);
    expect(readFileSync(file)).toEqual(Buffer.from(pdf));
  });

  it('leaves no file where the archive is locked meanwhile, for nobody could note it', async () => {
    const { archive, id } = await archiveOf({ classification: 'open' });
    const folder = temporaryFolder();
    const pdf = await browser.print(await reportPage(archive, id));
    const printer: PdfPrinter = {
      print: async () => {
        archive.close();
        return pdf;
      },
    };
    await expect(
      printReport(archive, id, printer, path.join(folder, 'a.pdf')),
    ).rejects.toMatchObject({ code: 'locked' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('shows text in the preview as text, never as markup', async () => {
    const { archive, id } = await archiveOf({ body: bodyOf('<script>alert(1)</script>') });
    const page = await reportPage(archive, id);
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).not.toContain('<script');
  });
});

describe('exporting a PDF', () => {
  it('proposes a name, and prints nothing when the person cancels', async () => {
    const proposed: string[] = [];
    const printer = createFakePrinter();
    const context = await createOpenContext({
      printer,
      dialogs: createFakeDialogs({
        pickPdf: async (name) => {
          proposed.push(name);
          return null;
        },
      }),
    });
    const content = buildContent({ title: 'Поездка', number: '' });
    const { id } = context.session.require().reports.insert(buildNewReport({ content }));
    expect(await exportPdf(context, id)).toEqual({ state: 'cancelled' });
    expect(proposed).toEqual(['2026-02-04 Поездка.pdf']);
    expect(printer.pages).toEqual([]);
  });

  it('asks for no place while no mark is decided', async () => {
    const context = await createOpenContext({
      dialogs: createFakeDialogs({
        pickPdf: async () => {
          throw new Error('a place was asked for');
        },
      }),
    });
    const content = buildContent({ classification: 'unset' });
    const { id } = context.session.require().reports.insert(buildNewReport({ content }));
    await expect(exportPdf(context, id)).rejects.toMatchObject({ code: 'unmarked' });
  });
});
