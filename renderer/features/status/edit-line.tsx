import { useText } from '../../i18n/text.ts';
import { stopEdit, useEdits } from '../../state/edits.ts';
import { attempt } from '../../state/problems.ts';
import { StoppableProgress } from '../../ui/stoppable-progress.tsx';

/** An edit of many reports on its way: how far, and the way to stop it. */
export function EditLine() {
  const text = useText();
  const running = useEdits((state) => state.running);
  if (running === null) return null;
  const { done, total, isStopping, isUndo } = running;
  return (
    <span className="status-line__part status-line__job">
      <StoppableProgress
        label={text('edit.running')}
        share={done / total}
        valueText={text(isStopping ? 'edit.stopping' : 'edit.progress', { done, total })}
        stopLabel={text('edit.stop')}
        isStopDisabled={isStopping || isUndo}
        onStop={() => attempt(stopEdit)}
      />
    </span>
  );
}
