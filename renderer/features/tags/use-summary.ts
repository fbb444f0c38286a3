import { type Text, useText } from '../../i18n/text.ts';
import type { LastEdit } from '../../state/edits.ts';

/** What the last edit did, in words; '' before the first. */
export function useSummary(last: LastEdit | null): string {
  const text = useText();
  if (last === null) return '';
  return last.isUndone ? text('edit.undone') : doneWords(last, text);
}

function doneWords({ done, edited }: LastEdit, text: Text): string {
  const { changed, unchanged, isStopped } = edited;
  if (isStopped) return text('edit.stopped', { changed });
  switch (done.kind) {
    case 'renamed':
      return text('edit.renamed', { from: done.from, to: done.to, changed });
    case 'described':
      return text('edit.described', { name: done.name });
    case 'deleted':
      return text('edit.deleted', { name: done.name, changed });
    case 'merged':
      return text('edit.merged', { tags: done.tags, into: done.into, changed });
    case 'bulk':
      return text('bulk.done', { changed, unchanged });
  }
}
