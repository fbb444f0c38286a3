import { Mark } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import * as v from 'valibot';
import { Mark as MarkSchema } from '#contract/document.ts';

/** Whether a report may hold this address: http, https or mailto. */
export function isLinkAddress(href: string): boolean {
  return v.is(MarkSchema, { type: 'link', attrs: { href } });
}

function addressOf(element: HTMLElement): string {
  return element.getAttribute('href')?.trim() ?? '';
}

/** A link is text with an address: this program has no network, so nothing follows it. */
export const Link = Mark.create({
  name: 'link',
  // Outermost, so that bold words inside one link stay one link.
  priority: 1000,
  inclusive: false,

  addAttributes() {
    return { href: { default: '', parseHTML: addressOf } };
  },

  parseHTML() {
    return [
      {
        tag: 'a[href]',
        // `null` takes the element, `false` leaves its text without a link.
        getAttrs: (element) => (isLinkAddress(addressOf(element)) ? null : false),
      },
    ];
  },

  renderHTML({ HTMLAttributes }) {
    return ['a', HTMLAttributes, 0];
  },

  addProseMirrorPlugins() {
    const stay = (_view: unknown, event: MouseEvent): boolean => {
      const isLink = event.target instanceof Element && event.target.closest('a') !== null;
      if (isLink) event.preventDefault();
      return false;
    };
    return [new Plugin({ props: { handleDOMEvents: { click: stay, auxclick: stay } } })];
  },
});
