import { Eye, FileDown, FileSearch } from 'lucide-react';
import { useText } from '../../i18n/text.ts';
import type { Draft } from '../../state/draft.ts';
import { showSimilar } from '../../state/workspace.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { keysText, useKeys } from '../../ui/keys.ts';
import { focusPane } from '../../ui/panes.ts';
import { shortcuts } from '../../ui/shortcuts.ts';
import { Tooltip } from '../../ui/tooltip.tsx';
import { type Printing, printingKeys } from './use-printing.ts';

type ReportActionsProps = { readonly draft: Draft; readonly printing: Printing };

/** What is done with a report as a whole. */
export function ReportActions({ draft, printing }: ReportActionsProps) {
  const text = useText();
  const findSimilar = () => {
    showSimilar(draft.getId());
    focusPane('list');
  };
  useKeys([{ keys: shortcuts.similar, run: findSimilar }]);
  return (
    <div className="report__actions">
      <IconButton
        icon={FileSearch}
        label={text('report.similar')}
        keys={keysText(shortcuts.similar)}
        onPress={findSimilar}
      />
      <IconButton
        icon={Eye}
        label={text('report.preview')}
        keys={keysText(printingKeys.preview)}
        onPress={printing.openPreview}
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
