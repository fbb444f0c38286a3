import { X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { EditorHandle } from '../../editor/editor.tsx';
import { useText } from '../../i18n/text.ts';
import { setOutlineOpen, useDeskView } from '../../state/desk-view.ts';
import { IconButton } from '../../ui/button.tsx';
import { keysText, useKeys } from '../../ui/keys.ts';
import { shortcuts } from '../../ui/shortcuts.ts';
import './outline-pane.css';
import { useOutline } from './use-outline.ts';

type OutlinePaneProps = { readonly editor: RefObject<EditorHandle | null> };

/** The headings of the report beside its text; one of them leads to its place. */
export function OutlinePane({ editor }: OutlinePaneProps) {
  const text = useText();
  const isOpen = useDeskView((state) => state.isOutlineOpen);
  const { headings, current } = useOutline(editor, isOpen);
  const pane = useRef<HTMLElement>(null);
  /** Where the focus was when the headings were asked for; whoever has taken it since keeps it. */
  const [focusFrom, setFocusFrom] = useState<Element | null>(null);

  const toggle = () => {
    if (isOpen) close();
    else {
      // Without headings the caret stays: the first one typed must not take it away.
      const hasHeadings = (editor.current?.readOutline().headings.length ?? 0) > 0;
      setFocusFrom(hasHeadings ? document.activeElement : null);
      setOutlineOpen(true);
    }
  };
  const close = () => {
    setOutlineOpen(false);
    editor.current?.focusPlace();
  };
  useKeys([{ keys: shortcuts.outline, run: toggle }]);
  useEffect(() => {
    if (focusFrom === null || headings.length === 0) return undefined;
    // The list draws its rows a turn after it is drawn itself.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === focusFrom) {
        pane.current?.querySelector<HTMLElement>('[role=option]')?.focus();
      }
      setFocusFrom(null);
    });
    return () => cancelAnimationFrame(frame);
  }, [focusFrom, headings]);
  if (!isOpen) return null;

  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape of what is inside
    <nav ref={pane} className="outline" aria-label={text('outline.title')} onKeyDownCapture={press}>
      <div className="outline__head">
        <h2 className="outline__title">{text('outline.title')}</h2>
        <IconButton
          icon={X}
          label={text('outline.close')}
          keys={keysText(shortcuts.outline)}
          onPress={close}
        />
      </div>
      {headings.length === 0 ? (
        <p className="outline__empty">{text('outline.empty')}</p>
      ) : (
        <ListBox
          aria-label={text('outline.headings')}
          className="outline__headings"
          onAction={(key) => editor.current?.focusHeading(Number(key))}
        >
          {headings.map(({ level, words }, index) => (
            <ListBoxItem
              // Headings have no name of their own but their place.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              id={index}
              className={`outline__heading outline__heading--${level}`}
              textValue={words || text('outline.untitled')}
              data-current={index === current || undefined}
              {...(index === current && {
                'aria-label': text('outline.here', { heading: words || text('outline.untitled') }),
              })}
            >
              {words || text('outline.untitled')}
            </ListBoxItem>
          ))}
        </ListBox>
      )}
    </nav>
  );
}
