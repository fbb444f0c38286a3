import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useText } from '../../i18n/text.ts';
import { type Draft, useField } from '../../state/draft.ts';
import { takeTypedAhead } from '../../state/typed-ahead.ts';

type TitleFieldProps = {
  readonly draft: Draft;
  readonly isFocused: boolean;
  readonly isReadOnly: boolean;
  readonly maxLength: number;
  /** Enter and the arrow past the last line lead on to the text. */
  readonly onLeave: () => void;
};

/** The title, as large as on paper; it grows with what is written. */
export function TitleField(props: TitleFieldProps) {
  const { draft, isFocused, isReadOnly, maxLength, onLeave } = props;
  const text = useText();
  const title = useField(draft, 'title');
  const language = useField(draft, 'language');
  const field = useRef<HTMLTextAreaElement>(null);
  const begin = useEffectEvent(() => {
    if (!isFocused) return;
    const typed = takeTypedAhead();
    if (typed !== '') draft.setFields({ title: title + typed });
    field.current?.focus();
    // A template has begun the title: what is typed goes on from there.
    const end = title.length + typed.length;
    field.current?.setSelectionRange(end, end);
  });
  // In the same turn as the field appears: a key pressed between would be lost.
  useLayoutEffect(() => begin(), []);
  return (
    <textarea
      ref={field}
      className="report__title"
      rows={1}
      lang={language}
      aria-label={text('report.title')}
      placeholder={text('report.titlePlaceholder')}
      maxLength={maxLength}
      readOnly={isReadOnly}
      spellCheck={false}
      value={title}
      onChange={(event) => draft.setFields({ title: event.target.value.replace(/\s*\n\s*/g, ' ') })}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        const isAtEnd = event.currentTarget.selectionStart === title.length;
        if (event.key !== 'Enter' && !(event.key === 'ArrowDown' && isAtEnd)) return;
        event.preventDefault();
        onLeave();
      }}
    />
  );
}
