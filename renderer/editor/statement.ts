import { Node } from '@tiptap/core';
import {
  type StatementKind,
  statementKinds,
  type StatementSide,
  statementSides,
} from '#contract/document.ts';

/** The line shown over a statement. */
export type HeadOf = (side: StatementSide, kind: StatementKind) => string;

type StatementOptions = { readonly headOf: HeadOf };

declare module '@tiptap/core' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- merges into TipTap's
  interface Commands<ReturnType> {
    statement: {
      /** Makes the selected blocks a statement, or changes the one they stand in. */
      setStatement: (attributes: { side?: StatementSide; kind?: StatementKind }) => ReturnType;
      /** Takes the selected blocks out of their statement. */
      unsetStatement: () => ReturnType;
    };
  }
}

function readOne<T extends string>(element: HTMLElement, name: string, known: readonly T[]): T {
  const found = known.find((value) => value === element.getAttribute(name));
  return found ?? (known[0] as T);
}

/** What one side said, asked or agreed to, kept apart from the report's own words. */
export const Statement = Node.create<StatementOptions>({
  name: 'statement',
  group: 'block',
  content: 'block+',
  defining: true,
  addOptions: () => ({ headOf: (side, kind) => `${side} ${kind}` }),

  addAttributes: () => ({
    side: {
      default: statementSides[0],
      parseHTML: (element: HTMLElement) => readOne(element, 'data-side', statementSides),
      renderHTML: ({ side }) => ({ 'data-side': side as string }),
    },
    kind: {
      default: statementKinds[0],
      parseHTML: (element: HTMLElement) => readOne(element, 'data-kind', statementKinds),
      renderHTML: ({ kind }) => ({ 'data-kind': kind as string }),
    },
  }),

  parseHTML: () => [{ tag: 'section[data-side]' }],

  renderHTML({ node, HTMLAttributes }) {
    const { side, kind } = node.attrs as { side: StatementSide; kind: StatementKind };
    const head = this.options.headOf(side, kind);
    return [
      'section',
      { ...HTMLAttributes, class: 'editor__statement', 'data-head': head, 'aria-label': head },
      0,
    ];
  },

  addCommands() {
    return {
      setStatement:
        (attributes) =>
        ({ commands, editor }) =>
          editor.isActive(this.name)
            ? commands.updateAttributes(this.name, attributes)
            : commands.wrapIn(this.name, attributes),
      unsetStatement:
        () =>
        ({ commands }) =>
          commands.lift(this.name),
    };
  },

  addKeyboardShortcuts() {
    const next = <T>(known: readonly T[], now: unknown): T =>
      known[(known.indexOf(now as T) + 1) % known.length] as T;
    const now = () => this.editor.getAttributes(this.name);
    return {
      // The first press makes a statement, further ones go through sides and kinds.
      'Mod-Alt-s': () =>
        this.editor.commands.setStatement({ side: next(statementSides, now().side) }),
      'Mod-Alt-d': () =>
        this.editor.commands.setStatement({ kind: next(statementKinds, now().kind) }),
      'Mod-Alt-Shift-s': () => this.editor.commands.unsetStatement(),
    };
  },
});
