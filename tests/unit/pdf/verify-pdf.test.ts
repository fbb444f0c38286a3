import { afterAll, describe, expect, it } from 'vitest';
import type { Report } from '#contract/report.ts';
import { reportHtml } from '../../../electron/core/exports/report-html.ts';
import { verifyPdf } from '../../../electron/files/verify-pdf.ts';
import { createHeadlessPrinter } from '../../../electron/headless/headless-printer.ts';
import { bodyOf } from '../../support/build-report.ts';
import { buildReport, sampleMission } from '../../support/printed-samples.ts';

const printer = createHeadlessPrinter();
afterAll(() => printer.close());

// The check reads text, not shapes: any font of the machine will do.
const pageOf = (report: Report): string => reportHtml(report, sampleMission, []);
const verify = async (html: string, report: Report): Promise<void> =>
  verifyPdf(await printer.print(html), report);

const paragraphs = Array.from({ length: 40 }, (_, index) => `Абзац ${index} о ДСП. `.repeat(12));

const marked = buildReport({
  classification: 'service',
  copyNumber: '3',
  // The words of the mark in the text itself must not count.
  body: bodyOf('Для служебного пользования. Экз. № 3', ...paragraphs),
});

describe('the check of a finished PDF', () => {
  it('passes a marked report', async () => {
    await expect(verify(pageOf(marked), marked)).resolves.toBeUndefined();
  });

  it('refuses one without the mark on its first page', async () => {
    const html = pageOf(marked).replace('<div>Для служебного пользования</div>', '');
    await expect(verify(html, marked)).rejects.toMatchObject({
      code: 'internal',
      params: { reason: 'pdf-page-unmarked', page: 1 },
    });
  });

  it('refuses one with another copy number', async () => {
    const html = pageOf({ ...marked, content: { ...marked.content, copyNumber: '4' } });
    await expect(verify(html, marked)).rejects.toMatchObject({ params: { page: 1 } });
  });

  it('refuses one without the mark on a further page', async () => {
    const html = pageOf(marked).replace('content: "ДСП"', 'content: none');
    expect(html).not.toBe(pageOf(marked));
    await expect(verify(html, marked)).rejects.toMatchObject({
      code: 'internal',
      params: { reason: 'pdf-page-unmarked', page: 2 },
    });
  });

  it('passes an open report without marks', async () => {
    const open = buildReport({ classification: 'open' });
    await expect(verify(pageOf(open), open)).resolves.toBeUndefined();
  });

  it('refuses a report on whose mark nobody has decided', async () => {
    const unset = buildReport({ classification: 'unset' });
    await expect(verifyPdf(new Uint8Array(), unset)).rejects.toMatchObject({
      code: 'unmarked',
      params: { id: unset.id },
    });
  });

  it('refuses what is no PDF', async () => {
    const pdf = await printer.print(pageOf(marked));
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('текст'), pdf.slice(0, 500)]) {
      await expect(verifyPdf(bytes, buildReport())).rejects.toMatchObject({
        code: 'internal',
        params: { reason: 'pdf-unreadable' },
      });
    }
  });

  it('leaves the bytes to their owner', async () => {
    const pdf = await printer.print(pageOf(marked));
    const before = pdf.byteLength;
    await verifyPdf(pdf, marked);
    expect(pdf.byteLength).toBe(before);
    expect(before).toBeGreaterThan(0);
  });
});
