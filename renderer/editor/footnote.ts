import { Node } from '@tiptap/core';

/** A note at a word. Its number is its place among the notes, counted by the page itself. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  marks: '',

  addAttributes: () => ({
    text: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute('data-note') ?? '',
      renderHTML: ({ text }) => ({ 'data-note': text as string, title: text as string }),
    },
  }),

  parseHTML: () => [
    {
      tag: 'sup[data-note]',
      // A note without words is no note; `false` leaves the element out.
      getAttrs: (element) => (element.getAttribute('data-note') ? null : false),
    },
  ],

  renderHTML: ({ HTMLAttributes }) => ['sup', { ...HTMLAttributes, class: 'editor__footnote' }],
});
