// What lives here: exports of a report as pure functions, from its content to a page and its name.
// May import: contract and core.
import type { Language } from '#contract/language.ts';
import type { Mission } from '#contract/mission.ts';
import type { Report } from '#contract/report.ts';
import { bodyHtml } from './body-html.ts';
import { escapeHtml } from './escape.ts';
import type { Pictures } from './image-html.ts';
import { textHtml } from './inline-html.ts';
import { type FontFace, printCss } from './print-css.ts';
import { type Requisites, requisitesOf } from './requisites.ts';

export type { FontFace };

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

type Element = { readonly tag: 'p' | 'h1' | 'div' | 'span'; readonly className?: string };

/** An element, or nothing for an empty text; names its language where it is not the page's. */
function element(
  { tag, className }: Element,
  text: string,
  language: Language,
  pageLanguage: Language,
): string {
  if (text === '') return '';
  const attributes = [
    className === undefined ? '' : ` class="${className}"`,
    language === pageLanguage ? '' : ` lang="${language}"`,
  ].join('');
  return `<${tag}${attributes}>${textHtml(text, language)}</${tag}>`;
}

function headHtml(requisites: Requisites, page: Language): string {
  const { marks, missionNames, kind, date, number, placeAndEvent, title, language } = requisites;
  const fixed = (of: Element, text: string): string => element(of, text, language, page);
  const group = (className: string, ...parts: readonly string[]): string =>
    parts.some((part) => part !== '') ? `<div class="${className}">${parts.join('')}</div>` : '';
  return [
    marks === null
      ? ''
      : group('mark', fixed({ tag: 'div' }, marks.full), fixed({ tag: 'div' }, marks.copy)),
    group(
      'mission',
      ...missionNames.map((name) => element({ tag: 'div' }, name.text, name.language, page)),
    ),
    // A report without a title is known by its kind, which then heads the outline.
    fixed({ tag: title === '' ? 'h1' : 'div', className: 'kind' }, kind),
    group('registration', fixed({ tag: 'span' }, date), fixed({ tag: 'span' }, number)),
    element({ tag: 'div', className: 'place' }, placeAndEvent, page, page),
    element({ tag: 'h1' }, title, page, page),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/**
 * A report as one page that needs nothing else: no script, no reference to anywhere, its fonts
 * and pictures inside. Printed it is A4 sheets; on a screen, a sheet of paper.
 */
export function reportHtml(
  report: Report,
  mission: Mission,
  fonts: readonly FontFace[],
  pictures: Pictures = new Map(),
): string {
  const { language, body } = report.content;
  const requisites = requisitesOf(report, mission);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(requisites.title || requisites.kind)}</title>
<style>
${printCss(requisites.marks, fonts)}
</style>
</head>
<body>
<header>
${headHtml(requisites, language)}
</header>
<main>
${bodyHtml(body, language, pictures)}
${element({ tag: 'p', className: 'source' }, requisites.source, language, language)}
</main>
</body>
</html>
`;
}
