import { describe, expect, it } from 'vitest';
import { statementKinds, statementSides } from '#contract/document.ts';
import { languages } from '#contract/language.ts';
import { bodyHtml } from '../../../../electron/core/exports/body-html.ts';
import { statementHead } from '../../../../electron/core/exports/statement-head.ts';
import { bodyFrom, paragraph } from '../../../support/build-body.ts';

describe('the printed text', () => {
  it('shows the number a paragraph is cited by', () => {
    const html = bodyHtml(
      bodyFrom({
        type: 'paragraph',
        attrs: { number: '5.1' },
        content: [{ type: 'text', text: 'а' }],
      }),
      'ru',
    );
    expect(html).toBe('<p><span class="number">5.1.</span> а</p>');
  });

  it('counts footnotes through the whole text and puts their words at its end', () => {
    const html = bodyHtml(
      bodyFrom(
        {
          type: 'blockquote',
          content: [{ type: 'paragraph', content: [{ type: 'footnote', attrs: { text: 'раз' } }] }],
        },
        { type: 'paragraph', content: [{ type: 'footnote', attrs: { text: '<два>' } }] },
      ),
      'ru',
    );
    expect(html).toContain('<blockquote><p><sup>1</sup></p></blockquote>');
    expect(html).toContain('<p><sup>2</sup></p>');
    expect(html).toContain(
      '<section class="notes"><p><sup>1</sup> раз</p><p><sup>2</sup> &lt;два&gt;</p></section>',
    );
  });

  it('names the language of words, inside which nothing is named again', () => {
    const html = bodyHtml(
      bodyFrom({
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: '南京',
            marks: [{ type: 'language', attrs: { language: 'zh-Hant' } }],
          },
        ],
      }),
      'ru',
    );
    expect(html).toBe('<p><span lang="zh-Hant">南京</span></p>');
  });

  it('heads a statement in every language, side and kind', () => {
    const heads = languages.flatMap((language) =>
      statementSides.flatMap((side) =>
        statementKinds.map((kind) => statementHead({ side, kind }, language)),
      ),
    );
    // Kazakh in both scripts is headed alike.
    expect(new Set(heads).size).toBe((languages.length - 1) * 15 - sharedHeads);
    const html = bodyHtml(
      bodyFrom({
        type: 'statement',
        attrs: { side: 'ours', kind: 'proposed' },
        content: [paragraph('а')],
      }),
      'ru',
    );
    expect(html).toContain('<p class="statement-head">Наша сторона предложила:</p><p>а</p>');
  });
});

/** Chinese heads without a character that differs between the scripts. */
const sharedHeads = 6;
