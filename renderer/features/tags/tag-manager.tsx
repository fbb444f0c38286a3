// The manager of tags: what there is, and renaming, merging, colouring and deleting with a way back.
// May import state, ui, i18n and the contract; no other feature.
import { Undo2 } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { TagId } from '#contract/ids.ts';
import { useText } from '../../i18n/text.ts';
import { type RunningEdit, stopEdit, undoLastEdit, useEdits } from '../../state/edits.ts';
import { attempt } from '../../state/problems.ts';
import { pickTags, useManagedTags } from '../../state/tags.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { keysText, matchesKeys } from '../../ui/keys.ts';
import { shortcuts } from '../../ui/shortcuts.ts';
import { StoppableProgress } from '../../ui/stoppable-progress.tsx';
import { MergeTags } from './merge-tags.tsx';
import { TagForm } from './tag-form.tsx';
import { TagList } from './tag-list.tsx';
import './tag-manager.css';
import { useSummary } from './use-summary.ts';

export function TagManager({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const tags = useManagedTags();
  const [ids, setIds] = useState<ReadonlySet<TagId>>(new Set());
  const [error, setError] = useState<unknown>(null);
  const chosen = pickTags(tags, ids);
  const [tag, second] = chosen;

  const run = (edit: Promise<void>): void => {
    setError(null);
    edit.catch(setError);
  };
  const press = (event: KeyboardEvent) => {
    // A line being typed in has an undo of its own.
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (isTyping || !matchesKeys(event.nativeEvent, shortcuts.undo)) return;
    event.preventDefault();
    run(undoLastEdit());
  };

  return (
    <Dialog
      title={text('tags.title')}
      closeLabel={text('action.close')}
      onClose={onClose}
      size="wide"
      footer={<LastEdit onUndo={() => run(undoLastEdit())} />}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a key for all in it */}
      <div className="tag-manager" onKeyDown={press}>
        <TagList tags={tags} chosen={ids} onChoose={setIds} />
        <div className="tag-manager__side">
          {tag === undefined && <p className="tag-manager__hint">{text('tags.chooseHint')}</p>}
          {tag !== undefined && second === undefined && (
            <TagForm
              key={tag.id}
              tag={tag}
              onRun={run}
              onMerged={(into) => setIds(new Set([into]))}
            />
          )}
          {second !== undefined && (
            <MergeTags tags={chosen} onRun={run} onMerged={(into) => setIds(new Set([into]))} />
          )}
          {error !== null && <FailureNotice error={error} />}
        </div>
      </div>
    </Dialog>
  );
}

/** What is being done or was done last, in words, and the way back. */
function LastEdit({ onUndo }: { readonly onUndo: () => void }) {
  const text = useText();
  const last = useEdits((state) => state.last);
  const isBusy = useEdits((state) => state.isBusy);
  const running = useEdits((state) => state.running);
  const summary = useSummary(last);
  return (
    <div className="tag-manager__last">
      {running === null ? (
        <output>{isBusy ? text('edit.busy') : summary}</output>
      ) : (
        <span className="tag-manager__running">
          <Running {...running} />
        </span>
      )}
      <Button icon={Undo2} isDisabled={isBusy || last === null || last.isUndone} onPress={onUndo}>
        {text('edit.undo')}
        <kbd className="tag-manager__keys">{keysText(shortcuts.undo)}</kbd>
      </Button>
    </div>
  );
}

/** The foot of the window says it too, but lies under the dialog. */
function Running({ done, total, isStopping, isUndo }: RunningEdit) {
  const text = useText();
  return (
    <StoppableProgress
      label={text('edit.running')}
      share={done / total}
      valueText={text(isStopping ? 'edit.stopping' : 'edit.progress', { done, total })}
      stopLabel={text('edit.stop')}
      isStopDisabled={isStopping || isUndo}
      onStop={() => attempt(stopEdit)}
    />
  );
}
