import { cssString } from './escape.ts';
import { labels } from './labels.ts';
import type { Marks } from './requisites.ts';

/** One file of a family, ready to be written into the page. */
export type FontFace = {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: number;
  /** CSS `unicode-range`. */
  readonly unicodeRange: string;
  /** The woff2 file. */
  readonly base64: string;
};

function fontFaceCss({ family, style, weight, unicodeRange, base64 }: FontFace): string {
  return `@font-face{font-family:${cssString(family)};font-style:${style};font-weight:${weight};unicode-range:${unicodeRange};src:url(data:font/woff2;base64,${base64}) format("woff2")}`;
}

/** Page number from page 2 on, and the short mark beside it on a marked report. */
function pageCss(marks: Marks | null): string {
  const margin = 'font: 12pt/18pt "Noto Serif", "Noto Serif SC"; vertical-align: middle;';
  const mark = marks === null ? '' : `@top-right { content: ${cssString(marks.short)}; ${margin} }`;
  return `
@page {
  size: A4;
  margin: 20mm 10mm 20mm 30mm;
  @top-center { content: counter(page); ${margin} }
  ${mark}
}
@page :first {
  @top-center { content: none }
  @top-right { content: none }
}`;
}

// Spaces are kept: Chromium otherwise joins the words at the end of a line in the PDF's outline and
// tags. The Latin and Cyrillic family comes first: the Chinese one lacks Kazakh letters. In Chinese text
// the order turns round, so that quotes and dashes are Chinese; letters and digits are not in its
// ranges and stay in Noto Serif. Nothing is synthesised: a false bold would print as another font.
const textCss = `
:root {
  font: 12pt/18pt "Noto Serif", "Noto Serif SC";
  font-synthesis: none;
  font-variant-ligatures: none;
  color: #000;
  background: #fff;
}
h1, h2, h3, h4, p { white-space: pre-wrap }
:lang(zh) { font-family: "Noto Serif SC", "Noto Serif" }
* { box-sizing: border-box; margin: 0; padding: 0 }
body { hyphens: none; overflow-wrap: anywhere; orphans: 2; widows: 2 }

.mark { width: max-content; max-width: 90mm; margin-inline-start: auto; margin-block-end: 18pt }
.mission { padding-block-end: 6pt; border-block-end: 0.75pt solid; text-align: center; font-weight: 700 }
.kind { margin-block-start: 12pt; text-align: center; font-size: 14pt; font-weight: 700 }
.registration { display: flex; justify-content: space-between; gap: 10mm; margin-block-start: 12pt }
.place { margin-block-start: 6pt; text-align: center }
h1 {
  margin-block: 18pt 12pt;
  text-align: center;
  text-wrap: balance;
  font-size: 14pt;
  line-height: 20pt;
}
h1.kind { margin-block: 12pt 0 }
main { margin-block-start: 12pt }

h2, h3, h4 { margin-block: 12pt 6pt; font-size: 12pt; break-after: avoid; break-inside: avoid }
h2 { font-size: 13pt }
h4 { font-style: italic }
p { min-height: 18pt; text-align: justify; text-indent: 12.5mm }
:where(:lang(zh)) p { text-indent: 2em }
li p, blockquote p, td p, th p, .source { text-indent: 0 }
ul, ol { padding-inline-start: 12.5mm }
li ul, li ol { padding-inline-start: 8mm }
ul { list-style-type: "${labels.ru.bullet} " }
ul:lang(zh), ul:lang(en) { list-style-type: "${labels.en.bullet} " }
blockquote { margin-block: 6pt; padding-inline: 12.5mm 0; break-inside: avoid }
.number { font-variant-numeric: tabular-nums; white-space: nowrap }
.statement { margin-block: 6pt; padding-inline-start: 6mm; border-inline-start: 0.75pt solid }
.statement-head { break-after: avoid; font-weight: 700; text-indent: 0 }
sup { font-size: 8pt; line-height: 0; vertical-align: 4pt }
.notes { margin-block-start: 12pt; padding-block-start: 6pt; border-block-start: 0.5pt solid; font-size: 10pt; line-height: 13pt }
.notes p { min-height: 0; text-indent: 0 }
a { color: inherit; text-decoration: underline; text-decoration-thickness: 0.5pt; text-underline-offset: 2pt }
figure { margin-block: 9pt; text-align: center; break-inside: avoid }
figure img { height: auto; max-height: 220mm; object-fit: contain; vertical-align: bottom }
figcaption { margin-block-start: 4pt; font-size: 10pt; line-height: 13pt }
.missing { min-height: 36pt; padding: 6pt; border: 0.5pt solid; font-size: 10pt }
.long { word-break: break-all }
td .long, th .long { word-break: normal; overflow-wrap: anywhere }

table {
  width: 100%;
  margin-block: 9pt;
  border-collapse: collapse;
  border-block: 0.75pt solid;
  font-size: 11pt;
  line-height: 14pt;
  font-variant-numeric: tabular-nums;
  overflow-wrap: normal;
}
table.close { font-size: 9.5pt; line-height: 12pt }
table.tight { font-size: 8.5pt; line-height: 11pt }
table.tiny { font-size: 7pt; line-height: 9pt }
table.tight th, table.tight td { padding-inline: 3pt }
table.tiny th, table.tiny td { padding-inline: 2pt }
thead { border-block-end: 0.75pt solid }
tr { border-block-end: 0.25pt solid; break-inside: avoid }
th, td { padding: 3pt 4pt; text-align: start; vertical-align: top }
table :is(th, td):first-child { padding-inline-start: 0 }
table :is(th, td):last-child { padding-inline-end: 0 }
thead th { vertical-align: bottom }
td p, th p { min-height: 0; text-align: start }
td ul, td ol, th ul, th ol { padding-inline-start: 5mm }

.source { margin-block-start: 12pt; break-before: avoid; text-align: start }`;

/** On a screen the same page lies as one long sheet on a neutral ground, paper in the dark as well. */
const screenCss = `
@media screen {
  :root { color-scheme: light; background: #d9d8d5 }
  body {
    width: 210mm;
    max-width: calc(100% - 32px);
    min-height: 297mm;
    margin: 24px auto;
    padding: 20mm 10mm 20mm 30mm;
    background: #fff;
    box-shadow: 0 1px 3px #0003, 0 6px 24px #0002;
  }
}
@media screen and (prefers-color-scheme: dark) {
  :root { background: #26282a }
}`;

/** The one style sheet of a printed report, fonts included. */
export function printCss(marks: Marks | null, fonts: readonly FontFace[]): string {
  return [...fonts.map(fontFaceCss), pageCss(marks), textCss, screenCss].join('\n');
}
