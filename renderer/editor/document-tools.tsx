// The tools of a document beyond those of any text, each a menu: what is cited, whose words, in which
// language.
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Hash, Languages, MessageSquareQuote } from 'lucide-react';
import { spanLanguages, statementKinds, statementSides } from '#contract/document.ts';
import { useText } from '../i18n/text.ts';
import { keysText } from '../ui/keys.ts';
import { MenuItem } from '../ui/menu.tsx';
import { shortcuts } from '../ui/shortcuts.ts';
import { ToolMenu } from '../ui/toolbar.tsx';
import { footnoteKeys } from './footnote-popover.tsx';
import { clearLanguageKey, languageKeys } from './language-mark.ts';
import { hasNumber, renumber, toggleNumbers } from './numbering/numbered-paragraph.ts';
import { keyName } from './tools.ts';

type DocumentToolsProps = {
  readonly editor: Editor;
  readonly onFootnote: () => void;
  readonly onTypeset: () => void;
};

export function DocumentTools({ editor, onFootnote, onTypeset }: DocumentToolsProps) {
  const text = useText();
  const { isNumbered, isStatement, isInLanguage } = useEditorState({
    editor,
    selector: () => ({
      isNumbered: hasNumber(editor.state),
      isStatement: editor.isActive('statement'),
      isInLanguage: editor.isActive('language'),
    }),
  });
  const toggle = () => {
    const transaction = toggleNumbers(editor.state);
    if (transaction) editor.view.dispatch(transaction);
    editor.commands.focus();
  };
  const countAnew = () => {
    editor.view.dispatch(renumber(editor.state));
    editor.commands.focus();
  };
  return (
    <>
      <ToolMenu icon={Hash} label={text('editor.citing')} isOn={isNumbered}>
        <MenuItem
          label={text(isNumbered ? 'editor.numberOff' : 'editor.number')}
          note={keyName('Mod-Alt-N')}
          onAction={toggle}
        />
        <MenuItem
          label={text('editor.renumber')}
          note={keyName('Mod-Alt-Shift-N')}
          onAction={countAnew}
        />
        <MenuItem
          label={text('editor.footnote')}
          note={keyName(footnoteKeys)}
          onAction={onFootnote}
        />
        <MenuItem
          label={text('editor.typeset')}
          note={keysText(shortcuts.typeset)}
          onAction={onTypeset}
        />
      </ToolMenu>
      <ToolMenu icon={MessageSquareQuote} label={text('editor.statement')} isOn={isStatement}>
        {statementSides.map((side) => (
          <MenuItem
            key={side}
            label={text(`statement.side.${side}`)}
            onAction={() => editor.chain().focus().setStatement({ side }).run()}
          />
        ))}
        {statementKinds.map((kind) => (
          <MenuItem
            key={kind}
            label={text(`statement.kind.${kind}`)}
            onAction={() => editor.chain().focus().setStatement({ kind }).run()}
          />
        ))}
        <MenuItem
          label={text('editor.statementOff')}
          note={keyName('Mod-Alt-Shift-S')}
          onAction={() => editor.chain().focus().unsetStatement().run()}
        />
      </ToolMenu>
      <ToolMenu icon={Languages} label={text('editor.language')} isOn={isInLanguage}>
        {spanLanguages.map((language) => (
          <MenuItem
            key={language}
            label={text(`language.${language}`)}
            note={keyName(languageKeys[language])}
            onAction={() => editor.chain().focus().setMark('language', { language }).run()}
          />
        ))}
        <MenuItem
          label={text('editor.languageOff')}
          note={keyName(clearLanguageKey)}
          onAction={() => editor.chain().focus().unsetMark('language').run()}
        />
      </ToolMenu>
    </>
  );
}
