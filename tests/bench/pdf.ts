// A report from its content to a PDF that was read again, against printing an empty page in the
// same browser.
import { reportHtml } from '../../electron/core/exports/report-html.ts';
import { printedText } from '../../electron/core/exports/printed-text.ts';
import { fontsFor } from '../../electron/files/fonts.ts';
import { verifyPdf } from '../../electron/files/verify-pdf.ts';
import { createHeadlessPrinter } from '../../electron/headless/headless-printer.ts';
import { chineseReport, russianReport, sampleMission } from '../support/printed-samples.ts';
import { measure, report } from './measure.ts';

const prints = 10;
const samples = { 'Russian report': russianReport, 'Chinese report': chineseReport };
const emptyPage = '<!doctype html><title>empty</title>';

const printer = createHeadlessPrinter();
const baseline = await measure(prints, () => printer.print(emptyPage));
for (const [name, sample] of Object.entries(samples)) {
  const ours = await measure(prints, async () => {
    const fonts = await fontsFor(printedText(sample, sampleMission));
    const pdf = await printer.print(reportHtml(sample, sampleMission, fonts));
    await verifyPdf(pdf, sample);
  });
  report('pdf', name, {
    oursMs: ours.p50,
    baseline: 'printing an empty page',
    baselineMs: baseline.p50,
  });
}
await printer.close();
