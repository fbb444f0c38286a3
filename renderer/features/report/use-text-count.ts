import { type RefObject, useEffect } from 'react';
import type { EditorHandle } from '../../editor/editor.tsx';
import { showTextCount } from '../../state/text-count.ts';

const countAgainMs = 300;

/** Keeps the length of the open text in sight, counted in the pauses of typing. */
export function useTextCounting(editor: RefObject<EditorHandle | null>): void {
  useEffect(() => {
    const handle = editor.current;
    if (!handle) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = () => showTextCount(handle.countText());
    count();
    const end = handle.onEdit(() => {
      clearTimeout(timer);
      timer = setTimeout(count, countAgainMs);
    });
    return () => {
      clearTimeout(timer);
      end();
      showTextCount(null);
    };
  }, [editor]);
}
