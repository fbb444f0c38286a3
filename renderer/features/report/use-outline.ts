import { type RefObject, useEffect, useState } from 'react';
import type { EditorHandle, Outline } from '../../editor/editor.tsx';

const readAgainMs = 120;
const nothing: Outline = { headings: [], current: -1 };

/** The headings of the text while they are shown, read anew in the pauses of typing. */
export function useOutline(editor: RefObject<EditorHandle | null>, isShown: boolean): Outline {
  const [outline, setOutline] = useState(nothing);
  useEffect(() => {
    const handle = editor.current;
    if (!isShown || !handle) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      timer = undefined;
      setOutline(handle.readOutline());
    };
    const later = () => {
      timer ??= setTimeout(read, readAgainMs);
    };
    read();
    const ends = [handle.onEdit(later), handle.onCaret(later)];
    return () => {
      clearTimeout(timer);
      for (const end of ends) end();
    };
  }, [editor, isShown]);
  return outline;
}
