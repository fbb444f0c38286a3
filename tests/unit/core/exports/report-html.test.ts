import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyBody } from '#contract/document.ts';
import { languages } from '#contract/language.ts';
import { type FontFace, reportHtml } from '../../../../electron/core/exports/report-html.ts';
import {
  bodyFrom,
  bold,
  cell,
  heading,
  italic,
  link,
  paragraph,
  table,
} from '../../../support/build-body.ts';
import { bodyOf } from '../../../support/build-report.ts';
import {
  buildReport,
  mixedReport,
  russianReport,
  sampleMission,
} from '../../../support/printed-samples.ts';

const face: FontFace = {
  family: 'Noto Serif',
  style: 'normal',
  weight: 400,
  unicodeRange: 'U+41',
  base64: 'd09GMgAB',
};

const page = (...[content]: Parameters<typeof buildReport>): string =>
  reportHtml(buildReport(content), sampleMission, []);

/** What stands between the tags of the page's body. */
const inside = (html: string): string => html.slice(html.indexOf('<body>'));

describe('the page of a report', () => {
  it('needs nothing from outside and runs nothing', () => {
    const html = reportHtml(mixedReport, sampleMission, [face]);
    expect(html).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"`,
    );
    expect(html).toContain('src:url(data:font/woff2;base64,d09GMgAB) format("woff2")');
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object|base)\b/u);
    expect(html).not.toMatch(/\son\w+=/u);
    expect(html.replaceAll(/<a href="[^"]*">/gu, '')).not.toMatch(
      /(?:href|src|url)[=(]"?(?!data:)/u,
    );
  });

  it.each(languages)('names its language, %s', (language) => {
    expect(page({ language })).toContain(`<html lang="${language}">`);
  });

  it('shows any text as text', () => {
    const hostile = '</title></style><script>alert("1")</script>&amp;<img src=x onerror=1>';
    const html = page({
      title: hostile,
      number: hostile,
      place: hostile,
      source: hostile,
      copyNumber: hostile,
      classification: 'service',
      eventDate: hostile,
      body: bodyFrom(paragraph(bold(hostile)), heading(1, hostile), table([hostile], [hostile])),
    });
    expect(html).not.toMatch(/<script|<img/u);
    expect(html.match(/<\/style>/gu)).toHaveLength(1);
    expect(html.match(/<\/title>/gu)).toHaveLength(1);
  });

  it('has no other tags than its own, whatever the text', () => {
    const known = new Set(['body', 'header', 'main', 'div', 'span', 'p', 'h1', 'html']);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string(), (text, title) => {
        const html = inside(page({ title, body: bodyOf(text) }));
        const tags = [...html.matchAll(/<\/?([^\s>]*)/gu)].map((match) => match[1] ?? '');
        expect(tags.filter((tag) => !known.has(tag))).toEqual([]);
      }),
    );
  });

  it('escapes the address of a link', () => {
    const html = page({ body: bodyFrom(paragraph(link('x', 'https://example.org/?a=1&b="><p'))) });
    expect(html).toContain('<a href="https://example.org/?a=1&amp;b=&quot;&gt;&lt;p">x</a>');
  });

  it('prints marks inside one another', () => {
    const both = {
      type: 'text' as const,
      text: 'слово',
      marks: [{ type: 'bold' as const }, { type: 'italic' as const }],
    };
    const html = page({ body: bodyFrom(paragraph(both, italic(' и второе'))) });
    expect(html).toContain('<em><strong>слово</strong></em><em> и второе</em>');
  });

  it('drops control characters and composes letters', () => {
    expect(page({ body: bodyOf('и\u0306\u0000\u0007\u2028\ud800') })).toContain('<p>й \ufffd</p>');
  });
});

describe('the head', () => {
  it('has the Kazakh name above the Russian one on a Russian report', () => {
    const html = reportHtml(russianReport, sampleMission, []);
    expect(html).toContain(
      `<div class="mission"><div lang="kk">${sampleMission.name.kk}</div><div>${sampleMission.name.ru}</div></div>`,
    );
  });

  it('keeps to the language of the report otherwise', () => {
    expect(page({ language: 'zh-Hant' })).toContain(
      `<div class="mission"><div>${sampleMission.name.zh}</div></div>`,
    );
    expect(page({ language: 'kk-Latn' })).toContain(
      `<div lang="kk">${sampleMission.name.kk}</div>`,
    );
  });

  it('takes a name the office has when it has none in the language', () => {
    const mission = { ...sampleMission, name: { ru: '', kk: 'Атауы', zh: '', en: '' } };
    const html = reportHtml(buildReport({ language: 'en' }), mission, []);
    expect(html).toContain('<div class="mission"><div lang="kk">Атауы</div></div>');
  });

  it('leaves out what is not known', () => {
    const nameless = { name: { ru: '', kk: '', zh: '', en: '' }, city: '' };
    const report = buildReport({ number: '', eventDate: '', place: '', source: '' });
    const html = inside(reportHtml(report, nameless, []));
    expect(html).not.toMatch(/class="(?:mission|registration|place|source|mark)"/u);
  });

  it('prints the date of the paper, and the date of the event beside its place', () => {
    const html = reportHtml(russianReport, sampleMission, []);
    expect(html).toContain(
      '<div class="registration"><span>9 февраля 2026 г.</span><span>№ 12-05/34</span></div>',
    );
    expect(html).toContain('<div class="place">Нанкин, 2–4 февраля 2026 г.</div>');
  });

  it('does not double the number sign', () => {
    expect(page({ number: '№ 7' })).toContain('<span>№ 7</span>');
  });

  it('puts the kind at the head of a report without a title', () => {
    const html = page({ title: '', kind: 'note' });
    expect(html).toContain('<title>Справка</title>');
    expect(html).toContain('<h1 class="kind">Справка</h1>');
  });

  it('never prints tags', () => {
    expect(page({ tags: ['тайная метка'] })).not.toContain('тайная метка');
  });
});

describe('the mark', () => {
  it('stands with its copy number on the first page and in short on the others', () => {
    const html = page({ classification: 'service', copyNumber: '3' });
    expect(html).toContain(
      '<div class="mark"><div>Для служебного пользования</div><div>Экз. № 3</div></div>',
    );
    expect(html).toMatch(/@page \{[^}]*\}\s*@top-right \{ content: "ДСП"/u);
  });

  it('leaves room for a copy number to be written in', () => {
    expect(page({ classification: 'service' })).toContain('Экз. № ____');
  });

  it.each([
    ['kk', 'Қызмет бабында пайдалану үшін', '№ 3 дана'],
    ['kk-Latn', 'Қызмет бабында пайдалану үшін', '№ 3 дана'],
    ['zh-Hans', '仅供公务使用', '第 3 份'],
    ['zh-Hant', '僅供公務使用', '第 3 份'],
    ['en', 'For official use only', 'Copy No. 3'],
  ] as const)('speaks %s', (language, full, copy) => {
    const html = page({ language, classification: 'service', copyNumber: '3' });
    expect(html).toContain(full);
    expect(html).toContain(copy);
  });

  it.each(['open', 'unset'] as const)('is absent from a report that is %s', (classification) => {
    const html = page({ classification, copyNumber: '3' });
    expect(inside(html)).not.toContain('class="mark"');
    expect(html).not.toContain('ДСП');
  });
});

describe('the body', () => {
  it('begins its headings below the title', () => {
    const html = page({ body: bodyFrom(heading(1, 'а'), heading(2, 'б'), heading(3, 'в')) });
    expect(html).toContain('<h2>а</h2>\n<h3>б</h3>\n<h4>в</h4>');
    expect(html.match(/<h1/gu)).toHaveLength(1);
  });

  it('can be empty', () => {
    expect(page({ body: emptyBody() })).toContain('<p></p>');
  });

  it('marks Chinese inside other languages and not inside Chinese', () => {
    const body = bodyOf('город 南京 и 《合作备忘录》, А');
    expect(page({ body })).toContain(
      '<p>город <span lang="zh-Hans">南京</span> и <span lang="zh-Hans">《合作备忘录》</span>, А</p>',
    );
    expect(page({ body, language: 'zh-Hans' })).toContain('<p>город 南京 и 《合作备忘录》, А</p>');
  });

  it('repeats leading rows of headers as the head of a table', () => {
    const html = page({ body: bodyFrom(table(['А', 'Б'], ['1', '2'])) });
    expect(html).toContain(
      '<thead><tr><th scope="col"><p>А</p></th><th scope="col"><p>Б</p></th></tr></thead><tbody><tr><td><p>1</p></td><td><p>2</p></td></tr></tbody>',
    );
  });

  it('has no repeated head when a header reaches down into the rows', () => {
    const html = page({
      body: bodyFrom({
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'А', { rowspan: 2 })] },
          { type: 'tableRow', content: [cell('tableCell', '1', { colspan: 2 })] },
        ],
      }),
    });
    expect(html).not.toContain('<thead>');
    expect(html).toContain('<th scope="row" rowspan="2">');
    expect(html).toContain('<td colspan="2">');
  });

  it('lets addresses break, and words only where a table leaves them no room', () => {
    const word = 'внешнеэкономический';
    const address = 'https://example.org/0123456789/0123456789/0123456789';
    const html = page({
      body: bodyFrom(
        paragraph(`${word} ${address}`),
        table(Array.from({ length: 12 }, () => word)),
      ),
    });
    expect(html).toContain(`<p>${word} <span class="long">${address}</span></p>`);
    expect(html).toContain(`<p><span class="long">${word}</span></p>`);
  });
});
