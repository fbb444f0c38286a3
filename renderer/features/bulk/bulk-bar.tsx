// Tags and topics of many reports at once: the bar over the list, the dialog, what was changed.
// May import state, ui, i18n and the contract; no other feature.
import { Tags, Undo2, X } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../i18n/text.ts';
import { dismissEdit, undoLastEdit, useEdits } from '../../state/edits.ts';
import { clearMarks, useMarkedReports } from '../../state/marked-reports.ts';
import { attempt } from '../../state/problems.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { useKeys } from '../../ui/keys.ts';
import { paneIds } from '../../ui/panes.ts';
import { shortcuts } from '../../ui/shortcuts.ts';
import './bulk.css';
import { BulkDialog } from './bulk-dialog.tsx';

/** Shown while reports are marked, and after they were changed until that is dismissed. */
export function BulkBar() {
  const text = useText();
  const count = useMarkedReports(({ ids }) => ids.size);
  const [isOpen, setOpen] = useState(false);
  useKeys([
    { keys: shortcuts.editMarked, run: () => setOpen(count > 0) },
    {
      keys: shortcuts.undo,
      run: () => attempt(undoLastEdit),
      within: paneIds.list,
    },
  ]);
  return (
    <div className="bulk">
      {count > 0 && (
        <div className="bulk__bar">
          <output className="bulk__count">{text('bulk.marked', { count })}</output>
          <Button icon={Tags} onPress={() => setOpen(true)}>
            {text('bulk.open')}
          </Button>
          <IconButton icon={X} label={text('bulk.clear')} keys="Esc" onPress={clearMarks} />
        </div>
      )}
      <Summary />
      {isOpen && <BulkDialog onClose={() => setOpen(false)} />}
    </div>
  );
}

/** What the last edit of many reports did, and the way back. */
function Summary() {
  const text = useText();
  const last = useEdits((state) => state.last);
  const isBusy = useEdits((state) => state.isBusy);
  if (last?.done.kind !== 'bulk') return null;
  const { changed, unchanged, isStopped } = last.edited;
  const done = isStopped ? 'edit.stopped' : 'bulk.done';
  return (
    <div className="bulk__bar bulk__summary">
      <output className="bulk__count">
        {text(last.isUndone ? 'bulk.undone' : done, { changed, unchanged })}
      </output>
      {!last.isUndone && changed > 0 && (
        <Button icon={Undo2} isDisabled={isBusy} onPress={() => attempt(undoLastEdit)}>
          {text('edit.undo')}
        </Button>
      )}
      <IconButton icon={X} label={text('action.dismiss')} onPress={dismissEdit} />
    </div>
  );
}
