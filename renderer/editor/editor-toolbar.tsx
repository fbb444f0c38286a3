import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Image, Link, Table } from 'lucide-react';
import type { Ref } from 'react';
import { useText } from '../i18n/text.ts';
import { MenuItem } from '../ui/menu.tsx';
import { Tool, Toolbar, ToolbarGap, ToolMenu } from '../ui/toolbar.tsx';
import { DocumentTools } from './document-tools.tsx';
import { linkKeys } from './link-popover.tsx';
import { selectedPicture } from './pictures/picture.ts';
import { pictureKeys } from './pictures/picture-popover.tsx';
import { insertTableTool, tableTools } from './table-tools.ts';
import { blockTools, historyTools, keyName, listTools, markTools, type TextTool } from './tools.ts';

type EditorToolbarProps = {
  readonly editor: Editor;
  readonly toolbarRef: Ref<HTMLDivElement>;
  readonly linkButtonRef: Ref<HTMLButtonElement>;
  readonly onLink: () => void;
  readonly onFootnote: () => void;
  readonly onPicture: () => void;
  readonly onTypeset: () => void;
};

/** The tools of the text. Drawn anew only when a tool changes its state, not with every key. */
export function EditorToolbar(props: EditorToolbarProps) {
  const { editor, toolbarRef, linkButtonRef, onLink, onFootnote, onPicture, onTypeset } = props;
  const text = useText();
  const { isInLink, isInTable, isPicture } = useEditorState({
    editor,
    selector: () => ({
      isInLink: editor.isActive('link'),
      isInTable: editor.isActive('table'),
      isPicture: selectedPicture(editor.state) !== null,
    }),
  });
  return (
    <Toolbar label={text('editor.toolbar')} toolbarRef={toolbarRef}>
      <ToolGroup editor={editor} tools={blockTools} />
      <ToolbarGap />
      <ToolGroup editor={editor} tools={markTools} />
      <Tool
        icon={Link}
        label={text('editor.link')}
        keys={keyName(linkKeys)}
        isOn={isInLink}
        onPress={onLink}
        buttonRef={linkButtonRef}
      />
      <ToolbarGap />
      <ToolGroup editor={editor} tools={listTools} />
      <ToolMenu icon={Table} label={text('editor.table')} isOn={isInTable}>
        {(isInTable ? tableTools : [insertTableTool]).map((tool) => (
          <MenuItem
            key={tool.label}
            label={text(tool.label)}
            note={keyName(tool.keys)}
            onAction={() => tool.run(editor)}
          />
        ))}
      </ToolMenu>
      <Tool
        icon={Image}
        label={text(isPicture ? 'editor.imageEdit' : 'editor.imageInsert')}
        keys={keyName(pictureKeys)}
        isOn={isPicture}
        onPress={onPicture}
      />
      <DocumentTools editor={editor} onFootnote={onFootnote} onTypeset={onTypeset} />
      <ToolbarGap />
      <ToolGroup editor={editor} tools={historyTools} />
    </Toolbar>
  );
}

type ToolGroupProps = { readonly editor: Editor; readonly tools: readonly TextTool[] };

function ToolGroup({ editor, tools }: ToolGroupProps) {
  const text = useText();
  const states = useEditorState({
    editor,
    selector: () =>
      tools.map(({ isOn, isPossible }) => ({
        isOn: isOn?.(editor) ?? false,
        isPossible: isPossible?.(editor) ?? true,
      })),
  });
  return tools.map((tool, index) => (
    <Tool
      key={tool.label}
      icon={tool.icon}
      label={text(tool.label)}
      keys={keyName(tool.keys)}
      isDisabled={!states[index]?.isPossible}
      onPress={() => tool.run(editor)}
      {...(tool.isOn && { isOn: states[index]?.isOn ?? false })}
    />
  ));
}
