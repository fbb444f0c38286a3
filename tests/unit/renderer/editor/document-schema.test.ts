import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Body, DocumentNode, documentVersion } from '#contract/document.ts';
import { documentExtensions } from '../../../../renderer/editor/extensions.ts';
import { isLinkAddress } from '../../../../renderer/editor/link-mark.ts';
import { toBody } from '../../../../renderer/editor/to-body.ts';
import { documents } from './document-arbitrary.ts';

const schema = getSchema(documentExtensions);

describe("the editor's document", () => {
  it('has the nodes and marks of the contract and no others', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual([
      'blockquote',
      'bulletList',
      'doc',
      'footnote',
      'hardBreak',
      'heading',
      'image',
      'listItem',
      'orderedList',
      'paragraph',
      'statement',
      'table',
      'tableCell',
      'tableHeader',
      'tableRow',
      'text',
    ]);
    expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'italic', 'language', 'link']);
  });

  it('has the attributes of the contract and no others', () => {
    const attributes = [...Object.values(schema.nodes), ...Object.values(schema.marks)]
      .map((type) => [type.name, Object.keys(type.spec.attrs ?? {})] as const)
      .filter(([, names]) => names.length > 0);
    expect(Object.fromEntries(attributes)).toEqual({
      footnote: ['text'],
      heading: ['level'],
      image: ['attachment', 'alt', 'caption', 'width'],
      orderedList: ['start'],
      paragraph: ['number'],
      statement: ['side', 'kind'],
      tableCell: ['colspan', 'rowspan'],
      tableHeader: ['colspan', 'rowspan'],
      language: ['language'],
      link: ['href'],
    });
  });

  it('takes every document of the contract and gives it back unchanged', () => {
    fc.assert(
      fc.property(documents, (document) => {
        v.parse(DocumentNode, document);
        const node = Node.fromJSON(schema, document);
        node.check();
        expect(toBody(node.toJSON())).toEqual({ version: documentVersion, document });
      }),
    );
  });

  it('starts a paragraph where a block has to be made', () => {
    const filled = schema.nodes.doc?.createAndFill();
    expect(filled?.firstChild?.type.name).toBe('paragraph');
    expect(schema.nodes.listItem?.createAndFill()?.firstChild?.type.name).toBe('paragraph');
  });

  it('is still fit for the contract after marks were put over everything', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const state = EditorState.create({ doc: Node.fromJSON(schema, document) });
        const transaction = state.tr;
        for (const mark of [
          schema.mark('bold'),
          schema.mark('italic'),
          schema.mark('language', { language: 'kk' }),
          schema.mark('link', { href: 'mailto:post@example.org' }),
        ]) {
          transaction.addMark(0, state.doc.content.size, mark);
        }
        expect(v.is(Body, toBody(transaction.doc.toJSON()))).toBe(true);
      }),
    );
  });

  it('drops what the contract does not know', () => {
    const body = toBody({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          attrs: { dir: null },
          content: [
            { type: 'hardBreak', marks: [{ type: 'bold' }] },
            { type: 'text', text: 'a', marks: [{ type: 'bold', attrs: {} }] },
          ],
        },
        { type: 'heading', attrs: { level: 2, id: 'x' }, content: [] },
      ],
    });
    expect(v.parse(Body, body)).toEqual({
      version: documentVersion,
      document: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'hardBreak' },
              { type: 'text', text: 'a', marks: [{ type: 'bold' }] },
            ],
          },
          { type: 'heading', attrs: { level: 2 } },
        ],
      },
    });
  });

  it('refuses a node it does not know instead of losing it silently', () => {
    expect(() => toBody({ type: 'doc', content: [{ type: 'video' }] })).toThrow('video');
  });
});

describe('a link', () => {
  it.each([
    'https://example.org',
    'http://example.org/путь',
    'mailto:post@example.org',
    'HTTPS://A.B',
  ])('may point to %s', (href) => {
    expect(isLinkAddress(href)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    '/relative',
    '',
    ' https://x',
  ])('may not point to %j', (href) => {
    expect(isLinkAddress(href)).toBe(false);
  });
});
