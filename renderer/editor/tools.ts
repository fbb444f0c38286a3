import type { Editor } from '@tiptap/core';
import {
  Bold,
  Heading1,
  Heading2,
  Heading3,
  Italic,
  List,
  ListOrdered,
  type LucideIcon,
  Pilcrow,
  Redo2,
  TextQuote,
  Undo2,
} from 'lucide-react';
import type { MessageId } from '../i18n/messages.ts';

export type TextTool = {
  readonly label: MessageId;
  readonly icon: LucideIcon;
  /** Key in the words of ProseMirror: `Mod` is Ctrl, or Command on a Mac. */
  readonly keys: string;
  readonly run: (editor: Editor) => void;
  /** Left out for a tool that acts once. */
  readonly isOn?: (editor: Editor) => boolean;
  readonly isPossible?: (editor: Editor) => boolean;
};

function heading(level: 1 | 2 | 3, label: MessageId, icon: LucideIcon): TextTool {
  return {
    label,
    icon,
    keys: `Mod-Alt-${level}`,
    run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
    isOn: (editor) => editor.isActive('heading', { level }),
  };
}

/** The tools that are one button each, in groups. */
export const blockTools: readonly TextTool[] = [
  {
    label: 'editor.paragraph',
    icon: Pilcrow,
    keys: 'Mod-Alt-0',
    run: (editor) => editor.chain().focus().setParagraph().run(),
    isOn: (editor) => editor.isActive('paragraph'),
  },
  heading(1, 'editor.heading1', Heading1),
  heading(2, 'editor.heading2', Heading2),
  heading(3, 'editor.heading3', Heading3),
];

export const markTools: readonly TextTool[] = [
  {
    label: 'editor.bold',
    icon: Bold,
    keys: 'Mod-B',
    run: (editor) => editor.chain().focus().toggleBold().run(),
    isOn: (editor) => editor.isActive('bold'),
  },
  {
    label: 'editor.italic',
    icon: Italic,
    keys: 'Mod-I',
    run: (editor) => editor.chain().focus().toggleItalic().run(),
    isOn: (editor) => editor.isActive('italic'),
  },
];

export const listTools: readonly TextTool[] = [
  {
    label: 'editor.bulletList',
    icon: List,
    keys: 'Mod-Shift-8',
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
    isOn: (editor) => editor.isActive('bulletList'),
  },
  {
    label: 'editor.orderedList',
    icon: ListOrdered,
    keys: 'Mod-Shift-7',
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    isOn: (editor) => editor.isActive('orderedList'),
  },
  {
    label: 'editor.blockquote',
    icon: TextQuote,
    keys: 'Mod-Shift-B',
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
    isOn: (editor) => editor.isActive('blockquote'),
  },
];

export const historyTools: readonly TextTool[] = [
  {
    label: 'editor.undo',
    icon: Undo2,
    keys: 'Mod-Z',
    run: (editor) => editor.chain().focus().undo().run(),
    isPossible: (editor) => editor.can().undo(),
  },
  {
    label: 'editor.redo',
    icon: Redo2,
    keys: 'Mod-Shift-Z',
    run: (editor) => editor.chain().focus().redo().run(),
    isPossible: (editor) => editor.can().redo(),
  },
];

const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Delete: 'Del',
};

const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };

/** How a key of ProseMirror is written on the keyboard at hand. */
export function keyName(keys: string): string {
  const parts = keys
    .split('-')
    .map((key) => signs[key] ?? (key.length === 1 ? key.toUpperCase() : key));
  return navigator.platform.startsWith('Mac')
    ? parts.map((part) => macSigns[part] ?? part).join('')
    : parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+');
}
