import { Eye, FileDown, FileSearch, History, Stamp, Trash2 } from 'lucide-react';
import { useText } from '../../i18n/text.ts';
import { isRegistered } from '#contract/life.ts';
import { setHistoryOpen } from '../../state/desk-view.ts';
import type { Draft } from '../../state/draft.ts';
import { flushDraft } from '../../state/open-drafts.ts';
import { leaveField } from '../../state/leave-field.ts';
import { attempt } from '../../state/problems.ts';
import { deleteReport } from '../../state/trash.ts';
import { showSimilar } from '../../state/workspace.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { keysText, useKeys } from '../../ui/keys.ts';
import { focusPane } from '../../ui/panes.ts';
import { shortcuts } from '../../ui/shortcuts.ts';
import { Tooltip } from '../../ui/tooltip.tsx';
import { type Printing, printingKeys } from './use-printing.ts';

type ReportActionsProps = {
  readonly draft: Draft;
  readonly printing: Printing;
  readonly onMakeTemplate: () => void;
};

/** What is done with a report as a whole. */
export function ReportActions({ draft, printing, onMakeTemplate }: ReportActionsProps) {
  const text = useText();
  const findSimilar = () => {
    showSimilar(draft.getId());
    focusPane('list');
  };
  const openHistory = () => {
    leaveField();
    // What cannot be saved is no part of the history yet, and the window says so.
    attempt(() => flushDraft().then(() => setHistoryOpen(true)));
  };
  const remove = () => {
    leaveField();
    attempt(() => deleteReport(draft.getId(), ({ status }) => isRegistered(status)));
  };
  useKeys([
    { keys: shortcuts.similar, run: findSimilar },
    { keys: shortcuts.history, run: openHistory },
    { keys: shortcuts.deleteReport, run: remove },
  ]);
  return (
    <div className="report__actions">
      <IconButton
        icon={FileSearch}
        label={text('report.similar')}
        keys={keysText(shortcuts.similar)}
        onPress={findSimilar}
      />
      <IconButton icon={Stamp} label={text('template.make')} onPress={onMakeTemplate} />
      <IconButton
        icon={Eye}
        label={text('report.preview')}
        keys={keysText(printingKeys.preview)}
        onPress={printing.openPreview}
      />
      <IconButton
        icon={History}
        label={text('history.open')}
        keys={keysText(shortcuts.history)}
        onPress={openHistory}
      />
      <IconButton
        icon={Trash2}
        label={text('trash.delete')}
        keys={keysText(shortcuts.deleteReport)}
        onPress={remove}
      />
      <Tooltip label={text('report.exportPdf')} keys={keysText(printingKeys.exportPdf)}>
        <Button
          icon={FileDown}
          aria-label={text('report.exportPdf')}
          isPending={printing.isExporting}
          onPress={printing.exportPdf}
        >
          {text(printing.isExporting ? 'report.exporting' : 'report.pdf')}
        </Button>
      </Tooltip>
    </div>
  );
}
